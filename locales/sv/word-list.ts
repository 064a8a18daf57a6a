/** Everyday Swedish words, written for Watchword: see word-list.md. */
export const wordList = `
abborre adress advent affisch afton agenda aktie akvarium album alfabet alger alkov allmoge alpacka altan
ambulans ametist amulett ananas anemon anis anka anorak antenn antilop apelsin apotek aprikos april aquarell
arbete arena arkad arkitekt arkiv armatur armband artikel artist asfalt askfat askkopp aster astronom atlas
augusti aula automat avenbok avfart avokado axel babord backe backhopp badanka badboll badhus badkar badring
badrock badrum bagage bagare bageri bakduk bakelse bakficka bakgrund bakljus baksida balett balja balkon
ballad ballist ballong balsam bambu banan bandage bandspel bandy banjo bank barack bark barnbok barr basar
basilika basket bastu basun batteri bavian begonia bensin berg besman betong bibel biflod bikupa bilbana
bild biljard biljett bilradio bilspel biograf biscuit biskop bison bizon bjugg blad blankett blankis
blasippa blinker blixt block blomfat blomma blus blyerts bockrot bodega bohag bojsten bokhylla bokstav boll
bolster bomull bongo bord borg borr borste boskap bostad botten bowling brand brasa bredband bredsida
brevduva brevlapp bricka bridge brigg briljant bris broccoli broder brokad bromsen brons brosch brosk
brovakt brudgum brunn brus brygga bryggeri bryn bubbla buckla budget buffel bukett bulldogg bunke burk
burspel buske buss butik bygd bygel bygge byggnad byxor camping cape celler cellist cello cement centrum
cheddar chiffong chili chips choklad cider cirkel cirkus citron citrus clown cocktail collage cowboy curry
cykel cyklist cylinder cymbal cypress dadel dagbok dagg dagis dagrum dagsljus dagsmeja damast damm dansbana
dansgolv december dekal dekor delfin delta dessert detektiv diabild diadem diagram diakon dialog diamant
diesel dike dill dimma dinosaur diplom dirigent diskho diskus docka dockhus doft dokument domare dominans
domino domkyrka dopfunt dotter dragon dragspel drake dressin drivhus dromedar droppe druva duett dukat
dukning dunge dunjacka dunkudde dusch duva dykare dyna egendom ekdunge ekollon ekonom ekorre elefant
elektron elev elfenben elgitarr ellips elmotor email emalj enbuske enklav enkrona epok epos eskader espresso
etage etikett etui fabel fabrik fackla fadder fagott fakir falk fallucka falukorv familj fanfar farfar
farled farmor farstu fartyg fasad fasan fasett fasta fatbur fatolja fauna februari fernissa festival fetaost
ficka fickla fickur figur fika fikon filbunke film filt filur fingret finka finrum fiol fiskare fiskdamm
fjord fjun flagga flamingo flamma flanell flarn flaska flinga flod flopp florett florist flotta flotte fluga
flundra fluor flygare flygel flygplan fodral fogde folder folie folklore folkvagn forell form forskare forum
fossil fotboll fotled fotogen fotograf fotpall frack framsida fransar fredag fregatt fribord frisbee frisyr
fritid frost frukost frukt frys fuga funkis furste furu fyrkant fyrspann fyrtorn gaffel galax galjon galler
galosch garage garderob gardin garn gasell gaspedal gata gatlykta gatsten gavel gejser geolog gepard gesims
geting getost gips giraff girland gitarr gitter gjuteri glasbruk glass glasyr glidflyg glimmer glob gloria
gnista gods golf golv gondol gong gorilla gosedjur granbarr granit grankott granris granskog gratin gravsten
gravyr gren grepp grill gris groda grogg grotta grund gruva gryning grynkorv gryta guitar guldfisk guldmynt
guldring gunga gungstol gurka gymnast hage hagtorn hake hall halm halsband halsduk hammare hammock hamn
hamster handbok handboll handduk handfat handske handtag hantel hantverk hare harkrank harmoni harpa hatt
havsbad havskatt havsvik havtorn hejare hektar helgdag helgon helium hemman hemstad herde hermelin hibiskus
hickory himmel hind hingst hink hinna hjort hjul hobby hockey holk holme honung hoppborg hopprep horisont
hornboll hotell hovslag humla hummer humor hund hurdle husbil husdjur husmor husvagn hyacint hydda hydrofor
hylla hyvel idegran igelkott igloo impala indigo industri inlopp inomhus insekt intarsia irrbloss isbana
isberg isbit isdans isflak isglass iskrem iskub istapp istid isvak isvatten jacka jaguar jakt jalusi januari
jasmin jazz jeans jolle joppa jord journal jubel jubileum juice julafton julbord juldagar julgran juli
julkort julotta julros jultomte jumper juni jury juvel kabaret kabel kabin kabyss kaffe kaja kajplats kaka
kakel kakfat kaktus kalas kalender kalesch kalk kalott kalsong kalv kamel kamera kamfer kamin kammare
kamomill kanal kandis kanel kanin kanna kanot kantele kantin kapell kappa kapris kapsel karaff karamell
karaoke karavan kardan karmin karmstol karneval karott karp karta kartong karusell kasern kasse kastanj
kastrull katedral katt kavaj kaviar kebab kedja kedjehus kejsare kelim kennel keps keramik ketchup kikare
kilo kilt kimono kiosk kittel kiwi kjol klass klaver klenod klibbal klink klipp klister klocka klosett kloss
kloster klot klyfta knapp knasboll kniv knop knott koala koffert kofta kohage koka kokbok kokos kolibri koll
kolmila koloni kolonn kolorit kolt kolugn kombi komedi komet kommod kompass kompis kompost kompott kondor
konfekt konfetti konjak konsert konserv konsol konst kontor kontur kopia kopp korall kordong korgboll
korgstol korint kork korn korridor korsett korsord kort korv kosmos kostym kotlett kotte krabba krage
kranbil krans krater kratta kravell krikon kringla kristall krita krokett krokodil krokus krona kronblad
krubba kruka krumelur krusning krydda kryddost krypin kryss kudde kuddvar kula kulram kulspel kulspets
kummin kupa kupong kurir kurort kurva kusin kusk kustband kuvert kvadrat kvadril kvarn kvarter kvarts kvast
kvintett kvist kvitten kvitto kyckling kyrka kyrktorn labyrint lackmus lada lagun lakan lakrits lamell lamm
lampa lampett landslag langust lantbruk lantern lantvin lapplisa larv lasagne lasso lastbil lastkaj lastrum
latte lavendel lavin ledning legend leguan lejon lekplats lekstuga lektion lektyr lemonad lemur leopard lera
lerfat lerkruka libell libretto lilja limousin limpa limstift lind lingon linjal linje linne lins list
livboj livlina livrem ljud ljung ljus lodjur lodlina loft logdans logg logi lokatt lokstall lomvia lots
lotteri lotus ludd luftbro luftpump lugn lummer lunch lupin lusern luta lutfisk luva lyftkran lykta lyra
lyrik macka madrass magasin magister magnet magnolia mahogny majbrasa majs makaron makrill mammut mandarin
mandel manet mangel mango mangrove mantel maraton marinad markis marknad marmelad marmor marsch marsipan
marskalk marsvin maskin maskros masonit masugn matbord matjord matros matsal matta medalj medvurst megafon
mejeri mejram melodi melon membran mentol meny mesan mesost metall meteor metrev metro middag midnatt mikado
mikrofon mimosa minaret mineral minibuss minut mirakel mispel mistel mistlur mixer mjukost mobil modell
modem modul mokka moll moln monark monokel monsun monument moped mops morfar morgon morkulla mormor mortel
mosaik moskit mossa moster motell motor motvind mousse mugg mullvad mungiga munk munspel murare murkla
museum musik mussla mustang mustasch mynta myntverk myra myrstack myrten myskoxe narciss nattljus nattvakt
natur nebulosa nejlika nektar neon neptun niche nickel nisch nisse nocturne nomad nordan nordost nordpol
norrsken notbok notis novell november nudel nummer nybygge nyckel nylon nypon obelisk oboe ocean odling
oktant oktav oktett oktober oliv olja olympiad omelett omkrets omnibus omslag onsdag opal opera orakel
ordbok ordning oregano orgel orkan orkester ormbunke ornament ortnamn ostkaka ostkupa oval overall oxel ozon
packe padda paddel paella pagod paket palats palett palissad palm pampas panda panel pannkaka panter papaya
papegoja papp paprika parabol parad paraply parasoll pardans parfait parfym park parmesan pasta pastej
pastell pastill patina paus pedal pelare pelargon pelikan pendel penna pensel peppar pergola perrong persika
persilja pesto petunia pianist piano picknick pigment pilgrim pilot pincett pingvin pinje pinne pinnstol
pipett pipkrage pirat pirog pistage pistasch pizza plakat planet planka plansch planta platina plats platta
plektrum plogbil plommon pluggis podium poesi pokal polis polka pomerans poncho ponny pool popcorn popgrupp
popmusik poppel porslin portal porter portik portvakt postbil posthus potatis potpurri pottaska pralin
predikan prins prisma promenad propell proviant provrum pryl psalm puck pudding pudel puder pulka pullover
pulpet puls pulver pumpa pumps punsch purjo purpur pussel pyjamas pyramid pyssel pyton pyts quiche quiz
rabarber rabatt racerbil racket radar radband radiator radio raket rallare ramp ramsa rapport raps ratt
ravin reaplan rebus recept redskap regatta regnmoln regnrock regnskog regnskur reklam relief relik reling
remsa repstege reptil resa retsina revben revy ribba ribbstol ridbana riddare ridhus ridskola rimfrost
ringduva ringmur rips risgryn ritblock ritning ritual robot rock rodd rodel rodeo rollista roman rondell
rosett rosmarin rotfrukt rotor rotting rubin ruccola ruin rulad rumba rundel rundtur runstav runsten
rustning rygg ryttare sadel safari saffran saft sagobok salami sallad salong salpeter salt samba samling
samovar samtal sandal sandbank sardin satellit satir savann saxofon scen schack schal schema scout segel
sekel sekund selleri semester semla senap sensor serenad serie servett service sessel sextant sherry siesta
siffra sifon sigill sikt silduk silhuett silke sill silver simhall sinfoni sirap siren sisal sits sjal
sjukhus skafferi skallra skalm skarv skata skatt sked skelett skepp skidlift skidor skidtur skiffer skinka
skinn skiss skiva skjorta skjuts skog skola skolbok skolbuss skorpa skorpion skorsten skotte skovel skrapa
skridsko skrin skrivare skruv skugga skulptur skurhink skuta skylt skymning skyttel slalom slang slev slinga
slips slott slup smaragd smed smink smoking smulpaj smultron smycke snack snibb snickare snickeri snidare
snigel snorkel socka socker soffa sofflock solarium solboll solglas solhatt solros solsken solsting solur
sommar sonat sopkorg sopkvast soppa sopran sorbet sovvagn spade spagetti sparris sparv spegel spektrum spel
spenat spets spik spindel spinnare spira spiritus spis spolning sporre sport spov spridare sprint sprut
stadion stadsbud stadsmur stafett stake stall stam standar stativ stearin stege stenbock stenbro stencil
stengods stenmur stereo stig stock stol stoppur stork storm strand strimma strumpa strut studio studs stuga
stugby sund surdeg surfare surfing svala svamp svan sybord sydost sydpol syfabrik sylt symaskin symbol
symfoni syren syrsa syster systuga tablett tackla takdropp taklampa takpanna talgoxe tallbarr tallrik
tallskog tambur tandem tangent tango tank tape tapir tavla taxi teater tecken tegel tehus tekanna tekopp
telefon telegram teleskop tempel tennis tenor termos terrass terrin textil tidevarv tidning tiger tiljan
timbal timglas timjan timme timotej tinning tippbil tisdag tistel titan toalett toddy toffel toffla tofs
tomat tombola tomte tonfisk topas torg tornado torsdag torsk totem tovning trafik traktor trana trapets
trappa trasa tratt trave trekant triangel tribun triceps trio trolldeg trolleri trombon trossa trottoar
trubadur truck truga trumma trumpet tryckeri tryffel tuba tuja tumlare tumstock tundra tunika tunna tunnel
tupp turban turbin turist turkos tusch tyglapp typsnitt tyst uggla ullgarn undulat unghund uniform urmakare
urna urskog urtavla urverk utegrill uteplats utflykt uthus utsikt utter vagel vagga vagn vaktel valborg
valfisk vallmo valross valthorn vandrare vandring vanilj varg varmkorv vaxduk vaxljus vecka vedbod vedspis
veke ventil veranda verkstad vestibul vete vevlyra viadukt video vidja vidunder viking vildand vildros
vildsvin villa vilstol vimpel vindruva vindspel vindsurf vinge vinkel vinter violett violin virvel visa visp
visthus vitamin vitling vitrin vitsippa vulkan vykort weekend yacht ylle yoga yoghurt zebra zenit zink
`;
