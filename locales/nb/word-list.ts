/** Everyday Norwegian words, written for Watchword: see word-list.md. */
export const wordList = `
aftensol agurk akvarium alabast album alge alkove allmue alpakka amulett ananas andunge anemone ankel anker
anorakk ansikt antenne appelsin aprikos april arena arie arkade arkitekt arkiv armband armring aroma artist
asfalt asters astronom atelier atlas atom attest aula avis avokado avsats badeball badehus badekar badstue
bagasje baker bakgate bakke baksete bakvei bakverk balkong ballett ballong balsam bambus banan bandasje
bandy banjo bankboks barhytte bark barnebok barnesko barriere baryton basar bass batteri bauta beger belte
benk bensin berberis bergart bergvegg betong bever bibel biff bikube bilde bille bilradio bilskilt bilvei
biograf biskop bison bispelue bjelke bjelle bjerk blad blikk blink blokk blomst blonde bluse bluss blyant
bobil bokhylle bokmerke bokorm boks bolig bolle bolster bolt bomull bordben bordduk borg bosted brakke
brasme bremse brett brev bris brodd brokade brokkoli bronse brosje brostein brudgom brunost bruse brygge
bryllup bryter bukett bukse bukt bulldog bunad bunke burger busk buss butikk bygd bygg bygning byport byste
camping celle cello chips dagbok dagslys dalbunn daler dampbad danser deig dekor deksel delfin delta demning
dessert detektiv diadem diamant diplom dirigent diskos dokument donkraft dorull dragon drake dreng drivhus
drivved dropp drops drosje drue dukke dunjakke dusj duskelue duskregn dykker dynamo dyne dynge dyrehage
eggekopp ekko ekorn ekspress elefant elev elfenben elgjakt elgkalv elveos emalje emblem enebolig engel
eplehage eplekake eplesaft ermet esel eske espresso essay etappe etasje etui euro eventyr fabrikk fakkel
falk familie fanfare farvann fasade fasan fele fell fennikel ferge ferie ferniss fersken festival fiken film
filt finger fiol firkant fisker fisketur fjel fjernsyn fjord flagg flamme flaske flette flint flis flodhest
florett fluesopp flygel flyplass flytebro folder fontene forgard forkle format forpost forstad fort forum
foss fotball fotograf fotspor frakk fregatt fregne fresia fridag frimerke frisbee frokost frosk frost frukt
frynse fuge fugl furte furu fyrste fyrstikk gaffel galakse galleri gamasje gang garasje gardin garn gartner
gass gaupe gave geit gele genser geolog gepard gips giraff gitar gitter gjedde gjel gjerde gjest gjeter
glass glasur gletsjer glimmer globus gobelin gondol gople gorilla granbar granitt gras graut gravhaug
gravlaks grein gress grevling grill grisunge grotte grus gruve gryn gryte gull gulost gulrot gulv gummi
gymnast gynge hage hagl hakke halm hammer hamster hangar hank hanske hare harmoni harpe harpiks harv
hatteske havbris havfrue havhest havkatt havn havre hegg hegre heis hekk helg hengsel hermelin hespetre
hestehov hestesko hete hind hjemby hjerte hjort hjul hobby hockey hodepute holk honning hoppetau horisont
hotell hulder humle hummer husdyr huskatt husmor hustak hval hvelv hveps hvete hvitveis hyasint hybel hylle
hyrde hytte ibenholt idol idrett iglo ilder ildsted industri innhegn insekt intervju isbar isbit isbre
isdans isfjell isgang ishavet ishockey iskake isklump iskrem ispinne istapp istid jaguar jakke januar jasmin
jeger jernbane jernport jerpe jersey jogging joker jolle journal jubel julekort juletre juli jumbo jungel
juni jury juvel kabaret kabel kabin kadett kafe kaffe kajakk kakao kake kaktus kalender kalesje kalk kalott
kamel kamera kamfer kamin kanal kanari kandis kanel kanin kanne kano kant kappa kappe kapsel kaptein
karaffel karamell karaoke karavane karm karneval karpe karri karse kartong kartotek karusell kasjmir kaskade
kaskjett kasse kastanje kastell katedral kattost kattunge kavaler kavring keiser kelner kennel keramikk
ketsjup kikkert kilt kimono kiosk kirke kiste kitt kiwi kjede kjegle kjeks kjele kjeller kjerne kjerre
kjetting kjole kjortel klatrer klaver klegg klesskap klinikk klinker klint klister klode klokke kloss
kloster klubbe klut knagg kniv knopp knott kobbel kobber kobolt koffert kogger kokebok kokos koks kolibri
kolje kolonne komet komfyr komite kommode kompass kompis kompott konditor konfekt konge kongle konjakk
konkylie konsert kontor kopi kopper korall korg kork korridor korsang korsnebb kort kosedyr kostyme kotelett
krabbe krage krakk krans kranvogn krater kratt krem kreps kringle kritt kroket krokus kronblad krone krukke
krus krybbe krydder kryss krystall kube kule kulisse kupe kupong kuppel kurer kurv kusine kvadrat kvalross
kvast kvede kveite kveldsol kvern kvist kylling kystfort labyrint lagune laken lakk lakris laks lamell lampe
landevei landsby langrenn lanterne lapp larve lasagne lasso lastebil lavendel lavvo ledning lefse leir
leksikon lektor lemen lenestol leopard lerk lerret lesebok lilje lime limonade lindetre lineal linerle linje
linnet linoleum linolje linse lisse loft loge logo lomme loppe lotus luft lugar luke lund lunge lunsj lupin
lyng lyskryss lysning lysthus magasin magnet makrell maler mammut mandarin mandel mandolin manet mangan
mango mannskap mantel mappe marengs margin marinade mark marmor marsipan marsvin maske maskin maskot mast
matbit matboks matpakke matros maur medalje meieri meis melis melk mellom melodi melon menuett meny messing
metall meteor metro middag midnatt midtgang mikado mikrobe mikrofon mikser mimose mineral minibuss minister
mink mirakel mobil modell mokka molekyl molte monokkel monolitt monument mopp morell morgen morild morkel
mormor mosaikk mose moskus motell motorsag motorvei muffins muldvarp munk munnhell murhus murpuss murstein
museum musikk muskat musling mustang mynt myrhatt myrull mysost myte narsiss nattbord nattlys naust nebb
nektar nellik neon nepe netting neve niese nikkel nordlys nougat novelle nudler nugat nylon nype oase
obelisk oker oktav oktober olabil oldefar oldemor oliven olje omelett omvei onkel opal opera oppvask orakel
ordbok oregano orgel orkan orkester orkide ornament ostekake oter oval ozon padde pagode pakke palass palett
palme panda panel panne panter papaya papir papp paprika parabol paradis parafin paraply parasoll parfyme
park passat pasta pastell pastill pause pedal pelikan pendel pensel pepper perm perrong persille petunia
pianist piano piggsvin pikkolo pilegrim pilot pilspiss pingvin pinje pinne pinsett pioner pirat pistasj
pizza pjolter plakat plakett planet planke plankton plante plaster platina plog plomme plukk plysj podium
pokal polfarer polka poncho ponni popkorn poppel porselen portal portrett pose postbud postkort potet
potpurri potte prest primus prins prisme propell puck puddel pudder pudding pulk pulver pumpe purre pusle
pusterom pute pyjamas pyramide pyton quiche rabarbra radar radiator radio raggsokk rakett rakfisk rampe
ramsalt raps rasp ravn rebus reddik refleks refreng regatta regnbue regnskog rein reir reise reker rekke
rekkverk remse reol reptil resept reveunge revy ribbe ridder ride ringbind ringperm rips riste robot rodeo
rogner roing rokk roman romskip rorbu rosa rosebusk rosenbed rosett rosin rosmarin roste rotfrukt rotte
rovdyr rubin rugde rulle rumba runde rundtur rune ruter ryggsekk rype rytter safari safir saft sagbruk
sagmugg salami salat salme salmiakk salong samovar sandal sanddyne sandkake sandkorn sangbok sanger sardin
sauna saus savanne seil sekstant sekund selje selunge sennep serviett servise seter sigd sikade sild silke
silo simle sirene sirkus sirup sitar sitron sjakett sjakk sjal sjampo sjarm sjef sjiraff sjokk skalldyr
skifer skigard skihopp skilt skinke skinne skip skisse skistav skitur skjegg skjell skjerf skjold skjorte
skog skole skolisse skrape skreller skrin skrue skulptur skumring skute skybrudd skyttel slalom slange slede
slegge slips sluse smalfilm smaragd smed smie smykke snarvei snegle snekke snelle snipp snor snurre sofa
sokk solhatt solkrem solsikke solskinn solur sommer sopp sopran spade spagat speider speiding speil spekemat
spiker spinat spindel spiral spissmus sporvogn spurv stabbur stadion stafett stall stativ stein stempel
stenbro steppe stige stilk stillas stjerne stol stork storm strand strikk stripe struts stubbe studio stuert
stuper stylte sukker suppe surdeig surfer surmelk svaberg svale svamp svane svisker svovel sydvest sykkel
syklist syklon sylinder sylte symaskin symbol symfoni synagoge sypress syrin takrenne takstein tamburin
tangent tango tapet tapir tastatur tavle taxi teater tegl tegning tekanne tekopp telefon telegram teleskop
telt tempel tennis termos terning terrasse terrier terte tidevann tiger timian tinde tistel tiur tivoli
tjeld tjern toast toffee togtur tolk tollbod tomat tombola tomt topas torden torg torsk totem traktat
traktor tralle trapes trekant trerot treski trikk triller tromme trompet truck truger tuba tulipan tunfisk
tunika tunnel turban turbin turist turkis turnsko tusj tvebakk tvilling ugle ukeblad ullsokk ulvunge undulat
urmaker urne urskive urskog urverk utedo utsikt vadefugl vaffel vaktel valmue valthorn vandrer vanilje
vannfall vante vase vask vedkubbe vedovn veggur veikryss veiskilt veksthus ventil veps veranda verft
verksted veske viadukt vifte viking villa villsvin vimpel vindpust vindrue vindu vinge vinkel vinter violin
vipe vitamin vitrine vogn vollgrav vugge vulkan xylofon yacht yngel yoghurt zebra zoolog
`;
