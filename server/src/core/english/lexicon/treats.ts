/** What people bring, cook and make for those whom they thank, in the singular. From menus, markets and gift shops of many countries. */
import { words } from './words.ts';

/** What is eaten and drunk. */
const food = words(`
  apple apricot arepa avocado bagel baguette baklava banana barfi beef beer berry birria biscuit biryani blini borscht bourek bread breakfast
  brioche brownie brunch bun burrito butter cake candy cannoli caramel caviar ceviche challah champagne chapati cheese cheesecake cherry
  chestnut chicken chilli chocolate churro chutney ciabatta cider clafoutis coconut coffee cognac cookie couscous crab cream croissant crumble
  cupcake curry custard dal date dessert dim-sum dinner donut doughnut dosa duck dumpling eclair egg eggnog empanada espresso falafel feijoada
  fig fish focaccia fondue fruit fudge galette gelato gin gingerbread goulash grape ham halva haggis harissa hazelnut herring honey hotpot
  hummus ice-cream icecream idli injera jalebi jam jelly jollof juice kebab kimchi kueh kunafa laddu lamb lasagne lasagna lassi
  lebkuchen lemon lemonade lobster loaf lokum lunch macaron mango marmalade marzipan mead meal meat meatball melon meringue mezze mince milkshake
  momo mooncake mousse muffin mushroom mussel naan nasi noodle nougat olive omelette orange oyster paella pakora pancake panettone papaya parma
  parmigiana pasta pastel pastry pasty pavlova peach peanut pear pickle pie pierogi pilaf pineapple pistachio pizza plov plum poffertjes
  polenta pomegranate popcorn pork port poutine praline prawn pretzel profiterole pudding quiche rakija raisin ramen raspberry ravioli risotto
  roll roti rum rusk sake salad salami salmon samosa sandwich sausage schnapps schnitzel scone sherry shortbread shortcake shrimp
  sorbet soup sponge steak stew stollen strawberry stroopwafel strudel sundae sushi sweet syrup taco tagine takeaway tamale tapas tart tea teh
  tiramisu toffee tomato toast tortilla treat truffle trifle trout turkey tzatziki vareniki vodka waffle walnut watermelon whiskey whisky wine
  yoghurt yogurt pies cookies brownies mangoes tomatoes smoothies patties`);

/** What is kept, worn or looked at. */
const keepsakes = words(`
  apron artwork bangle basketwork bead blanket book bookmark bouquet bowl bracelet brooch cactus candle cap carpet carving cardigan ceramic
  cufflink cushion doily doll drawing earring embroidery fan figurine flower flute garland garment gift glove hamper handkerchief hat hoodie
  icon jersey jumper keyring kimono knife lantern locket magnet mask mascot medal mitten mug necklace orchid ornament painting pen pendant
  perfume plant plate poem portrait postcard pot pottery present purse quilt ribbon ring rose rug sari scarf sculpture shawl shirt slipper sock
  soap souvenir spoon statuette stole sunflower sweater t-shirt tapestry teapot teddy tie toy tray tulip tumbler umbrella vase wallet watch
  clock wreath whistle ties scarves knives`);

/** What is led on a rope. */
const animals = words('goat sheep lamb hen rooster cockerel goose piglet rabbit');

/** What they give, whichever it is. */
export const treats = words('', food, keepsakes, animals);

/** What it is given in, before "of". */
export const portions = words(`
  tray crate basket jar box bag tin bottle case carton bowl plate platter pot slice wheel kilo kilogram pound litre dozen bunch pile sack
  barrel keg packet pack piece hamper bucket punnet loaf mountain heap stack parcel pair set round tub jug pitcher pan cauldron`);

/** What one does with such a thing, who gives it: with those to whom, with or without. */
export const handingOver = words(`
  give buy bring make cook bake knit sew crochet carve paint pass hand order serve offer present shout stand prepare fetch gift leave
  send drop post mail slip roast fry brew grill`);

/** Those behind which nobody need be named who gets it. */
export const sendingOff = words('send drop bake knit crochet leave slip post');

/** Those among whom it is shared out. */
export const sharers = words(`
  everyone everybody team crew staff shift ward office yard shop branch class kitchen department floor depot group colleagues volunteers`);

/** What one does who means it for them, and does not feed them day by day. */
export const sharingOut = words('bring buy bake cook shout stand order send drop');

/** Who feeds others by trade. */
export const feeders = words(
  'kitchen canteen cafeteria bakery caterer catering dairy hotel restaurant school farm wholesaler supplier vendor shop store supermarket',
);

/** What tells of a delivery, an order or a mistake instead. */
export const tradeMarks = words(`
  wrong rotten broken stale spoiled spoilt late order orders ordered sell sold sale sales invoice sample samples price refund return back
  instead every daily each supplier wholesaler delivery licence license menu ration rations`);
