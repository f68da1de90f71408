/** What the nouns of work on the land, at sea, on stage, at court, in kitchens, churches and labs are, where a note leaves out the article. */
import { words } from './words.ts';

const stuffs = words(`
  agar ballast bacon bait barley beef bilge blood brass brick bronze butter canvas cement cheese chicken clay cloth coal compost
  concrete copper corn cotton cream diesel dung ethanol felt fish fodder fruit glass glue gold grain gravel hay honey incense
  iron lamb lead leather linen litter maize manure nitrogen oats oil petrol plasma plaster plastic poultry protein rice rope
  rubber rye sauce scenery seafood serum silage silk silver slate slurry soap soil soup steam steel stone straw sugar tin
  tissue turf urine veal wheat wool`);

const things = words(`
  anchor altar backdrop barn beam boiler brunch bulkhead buoy cargo cellar chapel choir chorus communion coop costume curtain
  dessert deck dinner evensong evidence exhibit fence font freezer fridge fryer gel gown grill hatch hearing herd hull
  hymn jury keel kiln lectern lunch mast matinee mooring orchard organ oven paddock pasture pew pipette porch prop propeller
  pulpit pump rehearsal reagent roof rota rudder sail script sermon shed silo spire stage stall supper tank tithe trough vestry
  winch witness`);

/** Their names, in the singular. */
export const bareNouns = words('', stuffs, things);
