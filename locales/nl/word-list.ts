/** Everyday Dutch words, written for Watchword: see word-list.md. */
export const wordList = `
aalbes aanrecht aardbei aarde abdij abonnee abrikoos achtbaan acrobaat adder adelaar adres afdak afgrond
afvoer agaat agenda ahorn ajuin akelei akker alarm albatros album alfabet algen alkoof almanak alpaca alpino
altaar altviool amandel ambacht amethist amfibie ananas andijvie anemoon anijs anjer anker anorak ansjovis
antenne antilope apotheek appel april aquarel aquarium arend armband aroma artikel artisjok asfalt askruik
asperge aster atelier atlas atleet atoom augurk auto avocado avond avontuur azalea azijn baai baan baby
badge badjas badkamer badkuip badmat badpak bagage bakblik bakboord baker bakfiets bakker baksteen balein
balie balk ballade ballet ballon balsem balzaal bamboe banaan bandage banjo bank barbecue baret basket
bazaar bazuin beek beeld beer begonia beitel beker benzine berg bericht berk berm bestek beton beuk beurs
bever bezem bidon biefstuk bies biet biggen bijbel bijl bijzaal biljart bioscoop biscuit bisschop bistro
bizon blad blazer blik bloem bloes blok blos blouse bobslee bodem boeg boei boekdruk boeket boender boer
boiler bokaal bolder bolhoed bolwerk bonbon bonsai bontjas boog boomhut boomstam boon boor boot bord borstel
bosbes bosrand bosuil boterham boterpot bouillon bowlen boxer braadpan braam brander branding brasem breipen
brem brief bries bril broccoli broche broeikas broek broer brokaat bron brood brouwsel brug bruid bruiloft
brunch buffel buffet buidel buis bumper bundel bungalow bunker bureau bushalte busrit buste butler buurman
buurt cabaret cabine cacao cactus cake camelia camera camper camping canvas cape caravan cassette cavia
ceder cello cement chalet charme cherub chips choco chorus cicade cichorei cijfer cilinder cinema circus
cirkel citer citroen clown club coach cobra cocon colbert collier coltrui column computer concert condor
confetti conifeer corsage cottage coulisse coupon couscous cowboy crackers cricket cruise crypte curry
cursus daalder dadel dagboek dagkaart daglelie dahlia dakgoot dakkapel dakpan dakraam damast dambord dame
damhert damp dans decor deeg dekbed deken deksel delta dennen depot dessert deurbel deurknop deurmat diadeem
diamant dieet dier dijk dille diner diploma dirigent distel divan dobber dochter doek doelman dokter dolfijn
domino donder doolhof doopvont doos dopheide dorpel dotter douche draad draak dragon draver drempel driehoek
drijver drogist droom dropje druif drukker drum druppel duif duikboot duikbril duiker duim duin duit dweil
dynamo ebbe echo eekhoorn eend eetkamer eetlepel eetzaal eeuw egel eierdop eikel eiland eland elastiek elfje
elleboog ellips emmer emoe entree envelop ereboog erker erwt esdoorn espresso etage etalage etiket etui
ezelsoor ezeltje fabel fabriek fakir fakkel familie fanfare fauteuil fazant feest festival feston fiche
fietsbel fietser fietspad fietstas figuur filet film filter finale fineer fjord flacon flamingo flanel flat
flensje fles flipper flits flora floret fluit foedraal foelie folder folie fontein forel fornuis forum
fossiel foto foyer frak framboos frame franje fregat fresco fries friet frisbee frituur fruit fuchsia fuik
gaas gagel galei galerij gallon galop gamba gans garage garnaal gasfles gashaard gast gazelle gazon gebak
gebergte gebouw gebraad gedicht geiser geit gelei gember gems geranium gerst geschenk gevel gewei gewelf
gier gieter gips giraf gitaar glans glas glazuur gletsjer glijbaan glimlach glinster globe gnoe golf gondel
gong gordel gordijn gorilla gouache goud graaf graan gracht grafiek graniet gras grens griffel grijper grill
groef groente groet grot gruis grutto gulden gymles gymnast gymzaal gyros haai haak haan haarband haard
haarlok haas hagedis hagel hakblok hakhout halm halsband halster halte hamer hamster handboek handdoek
handkar handtas handvat hanenkam hangmat hangslot hapje haring harnas harp hars haven haver havik hazelaar
heelal heester hefboom heide heilbot heks helium helling helm hemd hemel hendel hengel herberg herder herfst
heuvel hibiscus hinde historie hobby hockey hoed hoef hoekhuis hoes hoeve hommel hond honing honk hoofd hooi
hoorn hopman horizon horloge hotel houder hout hovenier huid huifkar huisarts huisdier hulst humor huppel
hyacint hyena icoon iglo ijsbaan ijsbeer ijsberg ijsblok ijsco ijsje ijskap ijskast ijsklomp ijspegel
ijstaart ijsthee ijsvogel ijswafel ijzel ijzer imker impala inboedel inbreker indigo ingang inham inktpot
inktvis inktvlek insect instap intree inwoner iris ivoor jaar jachthut jaguar januari japon jasmijn jeep
jetlag jetski jockey joker jongleur journaal jubileum judo jukebox juli jungle juni jurk jute juweel kaaiman
kaak kaard kaars kaart kaas kaatsbal kabel kabinet kabouter kachel kade kaft kajak kajuit kaketoe kalebas
kalender kalf kalk kameel kameleon kamer kamfer kamille kanaal kanarie kaneel kano kantine kantklos kantlijn
kanton kantoor kapel kapitein kapok kapper kapstok karaf karamel karate karavaan karper karton karveel
karwij kasboek kassa kassier kastanje kasteel katoen kauwgom kegel keizer kelder kelk kelner kerk kermis
kern kerstbal kerstmis kervel ketel ketting keuken kever kiel kiezel kijker kikker kilo kilt kimono kind
kiosk kippenei kist kittel kiwi kladblok klant klapper klarinet klaroen klas klauw klaver kleding kleed klei
klem klep kletskop kleur kleuter klif klimop klimrek klink klipper kloek klok klomp klontje kloof klooster
klos klucht kluif kluis kluwen kneu knie knijper knikker knipoog knoest knoflook knol knoop knop knuffel
koala kobalt koekblik koekje koekoek koelbox koelkast koepel koerier koets koffer koffie kogel kokos kolen
kolf kolibrie kolom kombuis komedie komeet komiek kompas konfijt konijn koning kooi kookboek kooltje
koolzaad koor koper koraal koren korf korhoen korst kosmos koster kostuum koude kous kraag kraai kraal kraam
kraan krab kralen krans krant krat kreeft kreek krekel krent krib kriek krijt kroepoek kroket krokodil
krokus kroon kruid kruik kruimel kruin kruis kruk krultang kubus kuif kuiken kuip kuit kurk kussen kust kwal
kwark kwartel kwarts kweepeer laan laars laarzen labyrint ladder lade lagune laken lama lamp landbouw
landhuis landweg lans lantaarn lantaren lapje larve lasagne laser lasso laurier lava lavendel lawine lectuur
leder ledikant leer leest leeuw legende leguaan lelie lemmet lemming lens lente lepel leraar lesuur letter
leuning libel lichtbak lied lier lift ligfiets ligstoel lijm lijn lijst limoen limonade linde liniaal linnen
lint linze liter lobby loep loge loipe lokaal loket lolly loods looier loon loot lork lotion lotus luchtbed
luchtbel lucifer luiaard luier luik luipaard luit lunch lupine luster luwte lynx maaier maaltijd maand
maanvis maatpak macaroni machine magazijn magneet magnolia mahonie mais makelaar makreel malt mammoet
manchet mand manege mangaan mango mantel marathon margriet marine markies markt marmer marmot marter masker
masseur mast matje matras matroos medaille medicijn meel meerkoet meerpaal meester meeuw meiboom meidoorn
meikever melkbus melkkan melkweg melodie meloen menu merel mergel merrie messing metaal meteoor meter metro
meubel middag mier mijnlamp mijter mikado mimosa minaret mineraal minister mispel mist mixer modder model
modem moeder moeras moerbei moesson mokka molen molshoop monnik monocle monument morgen mortel mossel
mosterd motor motregen mouw muis mummie munt museum musical muskaat mustang muts muur muziek naaf naaidoos
naaister naald naam nacht nagel narcis natuur nectar neef neon nest netel netwerk neus nevel nicht nijptang
nikkel noen noga nomade noot nougat november nummer nylon oase obelisk oceaan ochtend octaaf oerwoud oester
oever okapi oksel oktober oleander olie olifant olijf omelet omroeper omslag ontbijt onweer ooglid oogst
ooievaar oorbel oorkonde oost opaal opera oplader optocht oranje orchidee oregano orgel orka orkest ornament
otter oudoom oven overall overjas overloop ozon paal paard paddel paella pagina pagode pakezel pakhuis
pakket paleis palet paling palm panda paneel panorama panter pantser papaja papaver papegaai papier paprika
parade paradijs paraplu parasol parel parfum park pasfoto paskamer passer pasta pastei pastel pastille patat
patio patrijs patroon pauw pauze pedaal peer pelgrim pelikaan pellet pels pendule penning penseel peper
pergola perron perzik peul pianist piano piccolo picknick piek pier pijl pijp pilaar piloot pincet pinda
pink pint pioen pionier piraat piramide pistache piste pizza plaat plafond plak planeet plank plant plas
plateau platina plavuis plein pleister plevier plint ploeg plooi plug pluim podium poedel poeder poel poes
poffer polaroid polder pols pompoen poncho pont pony poolbeer poolvos poot popcorn populier portaal portier
portret post potlood pracht praline prei prelude prieel prins prisma profiel pruik pruim pudding punaise
punt puree purper puzzel pyjama pylon python quiche quiz raadsel raaf raam raap rabarber radar radijs radio
ragout rail raket ranonkel ransel rasp ratel rauwkost ravijn ravioli rebus recept recorder reebok reegeit
reekalf reep reflex regatta regenjas regenton reiger reis remise rendier reptiel reuzel revue ridder riek
riem riet rijm rijp rijst rijtuig rijwiel ring riool rits rivier robijn robot rodeo roeiboot roerdomp rogge
rolluik rolmops rolstoel roltrap roman rondeel rondje rondweg room roos rosbief rotonde rots roulette rozet
rozijn rubber rugzak ruif ruit rups saffier saffraan salade salami salie salon samba sandaal sardine satijn
sauna saus savanne saxofoon scene scepter schaak schaal schaap schaar schaats schaduw schat scheepje schelp
schelvis schema schemer schepnet schil schip schoen schoffel schommel school schoot schop schors schort
schotel schouw schroef schuim schutter schuur scooter seizoen selderij semester serenade serre servet
servies shampoo sieraad sifon signaal silo singel sintel sirene siroop sjaal sjerp skelet skelter sketch
skibril skiff slaapzak slager slagroom slak slalom slang slee sleutel slinger sloep slof sloot sluier sluis
smaragd smederij smid smoking snaar snavel sneeuw snelweg snoek snoep snoer snor soda soepkom soes sofa
sokken solo sonate sonnet sopje sopraan spaak spaan spaarpot spade spandoek spar spatel specht speen spek
speld sperwer spiegel spier spijker spil spinazie spinet spinrag spiraal spirit splinter spoel spons spoor
sport spreeuw sprei sproet sprong sprookje spruit spuit staart stadhuis stadion stal stamppot statief
station steenbok steenuil steiger stelten stempel stengel steppe ster steur stier stift stoel stoep stofbril
stoffer stok stolp stop straal straat strand strik stroom stroop struik studio stuiver stuurhut stuurman
suiker suite surfer sweater symbool symfonie synagoge taart tablet taco tafel takel talg talisman tandarts
tandem tandwiel tang tank tante tapbier tapijt tapir tapkast tarbot tarwe taxi taxus tearoom teen tegel
tehuis tekening telefoon telegram temmer tempel tennis tent terras terrine textiel theater theekop theepot
thermiek thermos tichel tijger tijm tipi toast toekan toendra toerist toeter toetje toga tolweg tomaat tombe
tombola tompoes tondeuse toneel tong tonijn toonbank toorts topaas topsport toren tornado tortel totem touw
tovenaar traan tractor tram trap trechter treetje trein trekker triangel tribune trio troetel trofee troffel
trolley trombone trommel trompet troon truffel trui truweel tuba tuinhek tuinkers tuinman tulband tulp
tunnel turbine turf tweed tweeling twijg uitzicht ukelele uniform vaandel vaargeul vaas vakantie valk vallei
valreep vanille varen varken veemarkt veenbes veerman veerpont veger veldbed veldfles veldmuis velg velours
venkel venster ventiel veranda verf vergiet verhaal vers vest veter viaduct video vierkant vierling vijg
vijl vijver vijzel villa vilt vinger vink vinyl violet violist viool visarend visboer vishaak viskom visnet
vissoep visstick vitamine vitrine vlaai vlag vlakte vlam vlas vlecht vleugel vlieg vlier vlinder vloed vloer
vlonder vloot vlot voetbal voetnoot voetpad voetstap vogel vonk voorjaar voorstad vork vouw vriesvak vrucht
vulkaan vulpen vuurpijl vuurtje vuurwerk waaier waakhond wafel wagen wagon walnoot walrus walvis wandklok
warande wasbeer wasbord wasgoed waslijn wasmand wastafel waterpas waterput waterski waterval watten wederik
week weer weide wekker werf werper wesp west wever wezel wieg wiek wiel wigwam wijnvat wikkel wilg wimpel
wind winkel winter wipneus wisent witlof witvis woestijn wolf wolk woning woonboot worm worst wortel woud
wrak yoga yoghurt zaad zaagbek zaagsel zaal zadel zakdoek zaklamp zakmes zalm zandbak zandpad zanger zebra
zeef zeegras zeem zeep zeerover zeester zegel zeil zeis zenit zigzag zijde zijpad zilver zink zitbank zolder
zomer zonnedek zonnetje zout zuidpool zuiger zuil zuivel zuring zuurkool zuurstok zwaan zwaluw zwembad
zwerfkei zwijn
`;
