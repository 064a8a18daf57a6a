/**
 * Words of password-help pages: stems, as `fold` leaves them. A space is an end of a word. Two concepts in one line
 * say more than a list of phrases: “forgot” and “password”, in whatever form and order. What a page rarely says but
 * with these two has some thirty languages; what its code says too, mostly in English, has fewer.
 */
export const VOCABULARY = {
  /** The secret itself. */
  PASSWORD:
    'passw|pass |pwd|passver|passord|losenord|adgangskode|kodeord|wachtwoord|kennwort|mot de passe| mdp |contrasen| senha|palavra passe|parol|clave |salas|hasł|hasel|haslo|hasla|hesl|hesel|sifre|sifra |парол|лозинк|jelsz|slaptaz|lozink|zapork|geslo|προσβασης|密码|密碼|パスワ|비밀번호|암호|كلمة المرور|סיסמ|sandi ',
  /** Having lost it, getting it back, and help with that. */
  RESET:
    'forg|lost|reset|recover|retriev|remind|assist| help |glem|nullstill|tilbakestill|hjælp|hjalp|hjelp|glom|aterstall|nulstil|gendan|verget|opnieuw|herstel|hulp|vergess|zuruckset|hilfe|oubli|perdu|reinit|recup|aide |olvid|restabl|忘|ayuda|esquec|redefin|repor |ajuda|dimentic|reimpost|ricord|zapom|odzysk|przypom|pamietasz|unoht|nollaa|palaut|obnov|elfelejt|uitat|unut|sıfırla|sifirla|yenile|ξεχασ|επαναφορ|забы|восстан|сброс|напом|забу|віднов|скин|заборав|zaborav|pamirs|atkur|primin| lupa|ulang|找回|重置|重設|リセット|再設定|再発行|잊|재설정|찾기|نسيت|שכח',
  /** Having lost it, in the words of code, which are mostly English. */
  LOST: 'forg|lost|reset|recover|retriev|remind|oubli|vergess|olvid|restor',
  /** A fresh one. */
  NEW: ' new|create| choose| set |reset|chang|update|nytt | ny |endre|andra|nieuw|wijzig|neue|ander|nouve|modif|nuev|cambi|nuov|alterar| nov|nowe|zmien|zmen|uusi|vaihda|yeni|degist|нов|измен|смен|νεο|新|変更|修改|새|변경|baru',
  /** The same again. */
  REPEAT:
    'confirm|repeat|retype|re enter|again|wiederh|bestatig|gjenta|gentag|bekr|upprepa|herhaal|bevestig|conferma|ripet|repet|powtorz|vahvista|potvrd|tekrar|повтор|подтверд|確認|确认',
  /** The one in use. */
  CURRENT:
    'current| old|aktuel|actual|atual |navarande|gjeldende|nuvarande|huidig|nykyi|obecn|soucasn|mevcut|текущ|стары|現在|当前|현재|actuel',
  /** A code, in general. */
  CODE: 'code|kod |kode|koda |kodu|koodi|codigo|codice|codi |код|コード|코드|번호|码|碼|κωδικ',
  /** That a code is there to prove something. */
  PROOF:
    'verif|confirm|valida|secur|authent|autent|bekr|bestatig|sicherh|sikker|saker|godkend|bevestig|beveilig|vahvist|turva|segur|sicurez|weryfik|potw|bezp|potvrd|dogrul|onay|guvenlik|подтв|провероч|безопас|підтв|потв|認証|確認|验证|驗證|인증|확인|sms|recovery|backup|digit|aktiv|activ',
  /** A code for one use, or from an app, in one word. */
  ONCE: ' otp|otp |totp|one time|onetime|2fa| mfa|two factor|two step|2 step|passcode|authenticator|engang|eenmalig|einmal|usage unique|un solo uso|uso unico|monouso|kertakaytto|jednoraz|tek kullan|однораз|двухфактор|ワンタイム|일회용|一次性',
  /** Codes and numbers that prove nothing, or only that one is human. */
  OTHER_CODE:
    'captcha|image|bild|post|zip|plz|promo|coupon|rabat|gutschein|voucher|gift|referr|invit|country|card|cvc|cvv|karte|product|order',
  /** Who one is for the site. */
  WHO: 'mail|user|login|logon|account|member|customer|phone|mobil| tel|identif|utilis|usuari|utente|benutzer|bruker|anvandar|почт|логин|邮| id ',
  /** Opening an account, or asking for letters. */
  SIGN_UP:
    'sign up|signup|regist|create account|join|konto|inscri|rejestr|регистр|登録|注册|subscri|newsletter|abonn',
  /** Going in with what one knows. */
  SIGN_IN:
    'log in|login|log on|sign in|anmeld|logg|connect|connexion|iniciar|entrar|accedi|zaloguj|kirjaud|prihlas|giris|воити|вход|ログイン|登录',
  /** Finding things. */
  SEARCH: 'search|suche|recherch|buscar|cerca|поиск|検索|搜索| q |query',
  /** What a site asks besides, to know its owner again. */
  QUESTION:
    'postal|post code|postcode|postnum|postleit|zip|question|maiden|sporsm|spørsm|spørgsm|hetsfrag|pregunta|pergunta|domanda|вопрос|質問|birth|full name|answer|antwort',
  /** That it is done. */
  DONE: 'been changed|been reset|was changed|was reset|changed succ|reset succ|reset complete|wurde geandert|wurde zuruck|er endret|andrats|er ændret|is gewijzigd|ete modifie|on vaihdettu|изменен |変更され',
};
