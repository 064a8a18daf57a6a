/** Everyday Danish words, written for Watchword: see word-list.md. */
export const wordList = `
abrikos adresse afgift aften agerland agern agurk ahorn akvarie alarm album alkove amulet ananas anemone
anker anorak ansigt antenne apotek appelsin applaus april arena arkade arkitekt arkiv armring asfalt asters
astronom atelier atlas august aula autobus avis avocado avokado baby badebold badedyr badehus badekar
badeland bagage bager bagside bakke bakspejl balje balkon ballet ballon balsam bambus banan banegrav bank
banner bark baron basar basun batteri bavian begonia benzin bestik beton bevis biavler bibel bikube bilist
billet biograf birk biskop bison bistro bjerg blad blanket blok blomme blomst blonde blyant boghvede
boghylde bogorm bogstav boks bold bolig bolsje bord borg bowle boxer brandbil brevdue brevkort briller brink
brise brisling broccoli broche broderi bronze brosten brud brunch brus brygge bryllup buegang bugt buket
bukser buldog bull bundt burger busk bustur butik byge bygning bylt byport bytorv cafe camping cardigan
carport cement check chili chips cirkel cirkus citron clips computer creme cricket cykel cylinder cypres
dadel dagbog dagslys damask damper dampskib danser degn delfin delta depot dessert detektiv diadem diamant
diesel digter dille diplom dirigent disk dokument dommer dragon dragt drilbor drivhus dronning drue dueslag
duft dukke dunjakke dunk dusin dvale dykker dynamo dyne dynge dyrehave ebbe edderkop efeu egekiste egern
ekko elastik elefant elev elfenben ellipse emalje engel enke entre epos espresso essay etage etui fabrik
fajance fakir fakkel familie fanfare fartplan fasan fennikel ferie fersken fest fiasko figen figur fiktion
filet film filt finke firben fisk fjeder fjeld fjer fjord flag flakon flamingo flamme flaske fletning flint
flise flod floks floret florin flotille flue flygel flyver fodbold fodpanel fodspor fold foredrag forel
forhave fork forlag format forstad foto frakke fregat fregne frisbee friser frokost frost frue frugt fugl
fyldepen fyrre fyrskib fyrste gade gaffel galakse galleri gang garage gardin garn gartner gave gazelle gedde
gejser gelatine genbrug geni geolog gepard gesims gips giraf giro gitter glas gletsjer glimmer globus glorie
gnaver gondol gong gople gorilla gran grape grav greb gren grill gris grossist grotte grundlov gruppe gryde
guitar guld gulerod gulv gummi gymnast gynge habitat hage hagl hakke halm hammer hamster handel handske
harpe havblik have havfrue havkat havn havre havvind hegn hejre hejs heks herberg herre hest hibiscus hilsen
himmel hind hirse historie hjelm hjem hjerte hjort hjul hobby hockey hofte holme honning hospital hotdog
hotel humle hummer hund hval hvede hvile hyacint hyben hybrid hylde hyrde hytte iglo ilder ildflue impala
indhegn industri insekt isbjerg isbod isdans isenkram isfugl isskab istap isvaffel jaguar jakke jalousi
januar jasmin jeans jernbane jetfly jolle jord journal jukebox juli jumbo jungle juni jury juvel kabaret
kabel kabine kadet kaffe kagedej kajak kakao kaktus kalender kalk kalv kamel kamera kamille kamin kande
kandis kanel kanin kano kant kanvas kapel kappe kapsel kaptajn karaffel karamel karat karavane karneval
karpe karrusel karry karse karton kartotek kasket kasse kastanje kastel katedral kavaler kedel kegle kejser
kelner kemi kennel keramik kerne ketchup kikkert kiks kilde kilo kimono kiosk kirke kirurg kiste kittel
kjole klap klarinet klasse klaver klid klinker klint klippe klit klods klokke kloster klovn klub klyde
knallert kniv knold knop kobber kogebog kogler kohorn kokarde kokos kolibri komedie komet komfur kommode
kompas kompot koncert konditor konfekt konge konsul kontor konvolut koral korkprop korn kort kosmos kostald
kostume krabbe kran krat krebs kreds kridt krikand krokus krone krukke krus krybbe krydderi kryds krystal
kube kuffert kugle kulde kultur kupon kursted kurv kusine kutter kvarter kvartet kvast kvidder kvinde kvist
kylling labyrint lagen lagerhal lagkage lagune lakrids lampe landevej landmand landsby lanse lanterne lasso
lastbil lava lavendel lavvande legering lejr lektie lektor lemming leopard lerdue lever liga lighus lilje
lime limonade limstift lineal linje linoleum linse lira lodde loft logbog loge loggia lokale lomme lotteri
lotus lovsang luffe lufthavn luftskib luksus lunge lupin lygte lykke lyng lynild lyskasse lyskryds lysthus
magasin magister magnet magnolia mahogni makrel maler malteser mammut mandag mandarin mandel mandolin mangan
mango marcipan marinade marionet mark marmor marsk marsvin marts maske maskine maskot mast matros medalje
medicin meduse mejeri mejse melis melodi melon mentol menu messing mester metal meteor metro middag midnat
mikado mikrofon minaret mineral minister minut mirabel mirakel mispel mobil model modem molekyle monark
monokel monsun monument morgen morter mosaik motel motor mudder muffe muffin muldvarp mule munk murbrok
museum musik muskat musling musvit mynde mynte myre mysli mysterie mytologi nabo narcis natbord natlampe
natugle natur nederdel nektarin nellike neon netkort niche nikkel nippel nisse nomade nordlys nordpol nougat
novelle november nudler nummer nurse nylon oase obelisk ocean odder okse oktav oktober oldemor olie oliven
ombud omelet omslag omvej onkel onsdag opera opskrift optiker orakel orange ordbog ordsprog orgel orkan
orkester orkide ornament ostebord ostehaps ottekant oval overall ozon paddehat padle paella pagode pakke
palads palet palisade palme pampas panda pande panel panter papaya papir papkasse paprika paradis parasol
parfume park paryk pasta pastel pastil pastinak patent pavillon peber pedal pedel pelikan pels pensel
pension perle perron persille pesto petunia piano pibe picnic pilgrim pilot pind pingvin pinje pinse pioner
pirat pistacie pizza plade plads plakat planet planke plante plaster plastik platan platin plet plombe plov
plukker poesi poet pokal polar polka poncho pony popcorn poppel popsang porre portal porter pose positur
postbil postbud postkort potte praline prins prisme profil prop prosa protokol proviant publikum puddel
pudder pude pukkel puls pulver pumpe punkt pusterum pyjamas pyramide pyton quiche quiz rabarber racer radar
radio radise raket ramme rampe ranke rapport rasp ravn rede refleks regnbue regnorm regnskov regnvejr rejer
rekvisit relief remse rensdyr reol reptil reservat revisor revy rickshaw ridder rimfrost ringbind ritual
robot rodeo rokke roman rosa rose rosin rosmarin rotte rotur rovfugl rubin rubrik rude rugmel rulle runesten
rustning rype rytme rytter safari safran saft sakristi salami salat salmebog salon salt salve salvie samling
sandal sandkorn sandslot sangbog sanger sardin satellit satire sauna savbuk savsmuld scene scooter segl sejl
selskab semester seng sennep serie serviet sherif sidespor sidevogn signal sild silke silo sirene sirup
sitar sjal skab skakbrik skakmat skal skammel skib skifer skilt skind skinke skinne skipper skitse skjold
skjorte skole skorpe skorsten skovl skovtur skrift skriver skrog skrue skuffe skulptur skygge slagter slalom
slange slik slips slot smalfilm smaragd smed smil smule smykke snak snefnug snegl snemand sneplov snestorm
snor sofa sokker solsikke solsort solur sommer sonate sopran sovepose spade spand spaniel spartel spejder
spejl spids spil spinat spindel spinder spiral splint sport sporvogn spray sprog spurv stadion stafet stakit
stald stamme stang stativ statue stearin steg stempel sten stige stikke stikling stilk stillads stjerne stof
stok stol storby stork storm strand streg strik strop stub stue stump sukker sump suppe surdej surfer svale
svamp svane sveske sweater sydpol sydvest symbol symfoni synagoge syren tablet tagsten talisman tandem
tangent tango tante tapet tapir taske tavle taxa teater tebirkes tegning tekande tekop tekstil telefon
telegram telt tempel tennis tepotte terning terrasse terrin tidevand tidsel tiger time timian tinde tivoli
tjald tjener togbane togplan toilet tomat topas torden torn torsdag torsk torso torv totem toupet traktor
trapez trappe trekant tribune trold tromme trompet trykkeri tulipan tunfisk tunika tunnel turban turist
turkis turnus tusch tvebak tvilling typograf udflugt udhus udkant udsalg udsigt ugeblad ugle uldgarn
ulvehund undulat uniform union univers urmager urskive urskov vaffel valfart valmue vandfald vandhane
vandpost vandvej vanilje vase vejkryds vejr vejskilt velour veninde ventil veranda verden vers vest viadukt
vifte viking villa vimpel vindrue vindue vinge vinkel vinranke vinter violet violin vitamin vitrine vogn
vogter vokslys vugge vulkan weekend xylofon yacht ymer yngel yoga yoghurt zebra zenit zink zone zoom
`;
