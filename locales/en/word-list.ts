/** Everyday English words, written for Watchword: see word-list.md. */
export const wordList = `
acorn acrobat airplane airport album alcove allspice almond alphabet aluminum amber amethyst anchor angler
ankle antenna anthem antique antler apiary apple apricot apron aquarium arcade arch arena armchair arrow
artist ashtray asphalt asteroid athlete atlas attic autumn avocado awning axle backpack bacon badger bagel
baker balcony ballad ballet balloon bamboo banana bandage banjo banner banquet barbecue barber barge barn
barracks barrel basil basket bassoon bathtub baton battery beach beacon bead beaker beanbag bedroom bedside
beehive beeswax beetle bell bench beret berry bicycle binder birch birthday biscuit bison bistro blanket
blazer blender blizzard blossom blouse bluebell board boat bobbin bobsled boiler bonnet bonsai bookcase
bookmark bottle boulder bouquet bowl boxer bracelet bracket bramble branch brass bread breeze brewery brick
bridge broccoli bronze broom broth brownie brush bubble bucket buckle buffalo buggy bugle builder bulb
bulldog bumper bungalow bunny burger burlap burrito burrow bush butcher butter button buttress cabbage cabin
cable caboose cactus cafe cake calendar calf calypso camel camera camper campfire canal canary candle canoe
canvas canyon cape capsule captain carafe caramel caravan cardigan caribou carnival carousel carpet carrot
carton cashew cashier cashmere castanet castle catalog catfish catkin cattle cave caviar ceiling celery
cellar cello cement centaur cereal chain chair chalk champion charcoal chateau checkers cheddar cheese chef
cherry chess chestnut chicken chimney chipmunk chisel chive choir chorus chowder chutney cider cinema
cinnamon circus citrus city clarinet clasp cleaver clinic clipper cloak clock closet cloth cloud clover
coach coaster coat cobalt cobbler cobweb cocoa coconut coffee colander coleslaw collage collar comb comet
comic comma compass compost condor confetti conifer contour cookie cooler cooper copper coral corduroy
cornet corridor corset cosmos cottage cotton couch coupon courier court cousin cowboy coyote crab cradle
crater crayon creek crepe crewel crib cricket crochet crocus croquet crow cruiser cubicle cuckoo cucumber
cupboard curio curlew curry curtain cushion custard cutlery cyclist cymbal cypress daffodil dahlia dairy
daisy dancer daughter dawn deck deer denim desert desk dessert detour diamond diary dice digger diner dinghy
dinner dinosaur diploma director dish ditch diver doctor dogwood dollar dolphin dome domino donkey doodle
doorbell doorway dormouse dough dove dragon drawer dress drill driver drizzle drone drum duchess duck duet
dugout dune dustpan eagle earring easel echo eclipse eggplant elastic elbow elephant elevator ellipse
embassy ember emblem emerald engine envelope eraser ermine espresso estuary etching fabric factory falcon
family farmer farmyard fashion faucet faun feather fence fern ferret ferry festival fiddle fiesta fillet
filter finch finger firefly firewood fisher fjord flag flame flamingo flannel flask fleece flint flipper
florist flotilla flour flower flurry flute foam folder football footpath forest forge fork fortress fossil
foundry fountain fragment frame freckle freezer freight fresco fridge frigate fringe fritter frock frog
frost fruit fudge funnel furnace gadget galaxy gallery galley gallon gander garage garden garland garlic
garnet garnish gasoline gate gazebo gazelle gecko gemstone gerbil geyser giant gibbon ginger gingham giraffe
girder glacier glass glider glitter globe glossary glove glue goat goblet goggles gold gondola goose gopher
gorilla gosling gourd gown grain grandpa granite granola grape graph grass grater gravel gravy greenery
griddle grocer grotto guardian guest guitar gull gumdrop gutter gymnast habitat hacksaw haddock hairpin
halibut hallway halo hamlet hammer hammock hamster harbor harness harp harvest hatbox hatstand hawk haystack
hazel headband headline hearth hedge heirloom helmet herb heron herring highway hiker hill hinge hippo hobby
hockey homeland honey hood hoof hoop horizon horn horse hospital hostel hotel house hubcap hummus husky
hydrant ibex iceberg icicle igloo incense inkwell insect invoice iris island ivory jackal jacket jackpot
jaguar jasmine jaybird jeans jelly jerkin jersey jetty jewel jigsaw jockey joker journal juggler juice
jukebox jungle juniper jute kale kangaroo kayak kennel kernel kerosene ketchup kettle keyboard kilt kindling
kingdom kiosk kipper kitchen kite kitten kiwi knapsack knight knitting knot koala lacquer ladder ladle
lagoon lake lamp landing lantern lapel laptop larch larder lark lasagna latch lattice laundry laurel lava
lavender leaf leather lectern legend lemon lentil leopard letter lettuce lever library lichen lifeboat
lighter lilac lily lime linen linnet lintel lion lipstick lizard llama loaf lobby lobster locker locket loom
lotus lozenge luggage lullaby lumber lunchbox lute lynx macaroni macaw mackerel magazine magenta magnet
magpie mahogany maiden mailbox mallard mallet mammoth mandarin mandolin mango mangrove manor mansion manual
maple marathon marble margin marigold marina marker market marlin marmot marquee marrow marten marzipan
mascot mask mattress maze meadow meal meatball medal melody melon menu meringue mermaid meteor mica midnight
milk mill minibus mint mirror mitten moccasin mongoose monkey monocle monsoon moonbeam moose moped morning
mosaic mosquito moss motel moth motor mountain mouse mouth muffin mulberry mule mural museum mushroom music
mussel mustang mustard nacho napkin narwhal nautilus navy necklace nectar needle neon nephew nest nettle
newt nickel nimbus nomad noodle notebook novel nugget nurse nutmeg nutshell oasis oatcake oatmeal obelisk
oboe ocean ocelot octave octopus office ointment olive omelet onion onyx opal opera orange orbit orchard
orchid oregano organ origami oriole ostrich otter outpost oven overcoat overture oxtail oyster paddle
paddock padlock paella pagoda pail paint pajamas palace palette pamphlet pancake panda panel pansy panther
pantry papaya paper paprika papyrus parade parasol parcel park parlor parrot parsley parsnip partner
passport pasta pastry pasture patio pavement pavilion peach peacock peanut pear pebble pecan pedal pelican
pelt pencil pendant penguin penknife peony pepper perch perfume pestle petal pewter pheasant phoenix phone
photo pianist piano pickle picnic pier pigeon piglet pillar pillow pilot pinball pine pinwheel pirate piston
pitcher pizza placard planet plank plant plaque plaster plateau platinum platter playpen plaza pliers plover
plum pocket poem pollen polo poncho pond pony poodle popcorn poplar porch porridge portal porthole portrait
possum postbox postcard poster potato pothole potion pottery poultry powder prairie prawn pretzel primrose
printer prism prune pudding puddle pueblo puffin pulley pumice pumpkin puppet puppy purse puzzle pyramid
quail quarry quartz quiche quill quilt quince quinoa quiver rabbit raccoon racer racket radar radio radish
railway rainbow raincoat raisin ramp ratchet raven ravine ravioli razor recipe redwood reef reindeer reptile
resort rhubarb ribbon rice rickshaw ring river rivet robin robot rocket rodeo roller roof rooster root rope
rose rotunda rowboat rowing ruby rucksack rudder rugby ruler rune runway rustic saddle saffron sailor salad
salami salmon salsa salt samovar sample sandal sandbox sandwich sapphire sardine satchel satin saucer sauna
sausage sawdust sawmill scallop scarf scepter scholar school schooner scissors scone scooter scribe scroll
sculptor seafood seagull seal seaport seashell seaside seaweed seesaw sentry sequin sequoia sesame shadow
shampoo shamrock shawl sheep shelf shell shepherd sherbet sheriff shield ship shirt shoe shore shovel shower
shrimp shrub shutter shuttle sickle sidewalk sieve signal silk silo silver singer sister skate sketch skewer
skillet skipper skirt skylark skylight slalom sled slipper sloop sloth smoothie snail snorkel snowball
snowdrop snowman soap soccer sock sofa sonnet sorbet soup spaniel sparrow spatula sphinx spice spider
spinach sponge spoon spring sprinkle sprout spruce spyglass square squash squid squirrel stable stadium
stair stallion stamp stapler starfish starling station statue steeple stencil steward stick stilts stingray
stirrup stocking stone stopper storm stove straw streamer string stroller studio subway suede sugar suitcase
summer sundae sundial sunrise sunset surfer swallow swan sweater swift swimmer swing swivel syrup tabby
tableau tablet taco tadpole tailor talon tankard tapestry tapir tassel taxi teacher teacup teak teapot
teaspoon teddy telegram temple tennis tent tepee termite terrace terrier tether textbook thatch thermos
thicket thimble thistle thorn thread throne thunder thyme tiara ticker ticket tiger tile timber toast
toboggan toffee toga tomato tomcat tonic toolbox topaz topsoil torch tortoise totem toucan tourist towel
tower tractor traffic train trapeze trawler tray treasure tree trellis triangle tricycle trident trifle
trolley trombone trophy trouser trout truck truffle trumpet trunk tuba tugboat tulip tumbler tuna tundra
tunic tunnel turban turbine turkey turmeric turnip turret turtle tweed twilight ukulele umbrella uncle
unicorn uniform vacation vacuum valley valve vanilla varnish vase vault vellum velvet vest viaduct viking
village vinegar vineyard viola violet violin visitor vista volcano waffle wagon waiter wall walnut walrus
warbler wardrobe watch water wave weasel weather weaver wedding weekend whale wharf wheat wheel whisk
whistle wicker wigwam wildcat willow windmill window windsock winter wizard wolf wombat wood wool wreath
wren writer yacht yard yarn yeast yogurt yolk zebra zinnia zipper zither zucchini
`;
