/** What stands behind "by" in a passive and does nothing: ways, places, measures. */
import { words } from './words.ts';

/** "By way of", "by means of". */
export const waysOf = words('way means dint virtue');

/** How something is done, where no article stands before it: "by lottery", "by eye", "by video call". */
export const waysOfDoing = words(`
  video webinar chat call eye ear feel sight touch smell taste memory heart foot
  newsletter newspaper leaflet flyer brochure loudspeaker tannoy intercom megaphone pager bleep messenger
  telegram e-mail letters e-mails emails texts telephones circulars
  boat ferry barge lorry truck van tram bus bike bicycle motorbike horse tractor helicopter rail air sea road
  machine forklift crane conveyor pipeline cheque check cash card transfer invoice subscription appointment
  rotation turns seniority alphabet increments instalments installments degrees stages`);

/** What does some work itself, but may also be what things are put beside. */
export const machines = words('machine printer copier photocopier dispenser cooler urn scanner');

/** How a thing is put beside another: "hung by the coffee machine". */
export const placing = words('hang stick set put place post install mount pin tape stand park leave');

/** Places beside which things are put: "by the gate". */
export const spots = words(`
  gate door doorway doorbell doormat window windowsill wall corner entrance entry exit staircase stair stairs lift elevator escalator
  hall hallway corridor lobby counter till checkout register kiosk booth table shelf rack cupboard locker
  wardrobe sofa bed bedside cot crib sink basin bath shower toilet tap fridge freezer oven stove hob kettle fireplace
  noticeboard whiteboard sign socket plug radiator
  bin skip container dock ramp bay quay jetty pier berth lock weir slipway fence hedge tree barn shed stable trough
  pen paddock silo tank well pond lake river stream canal beach shore sea coast pool road roadside kerb curb
  pavement roundabout junction crossroads crossing bridge tunnel platform track turnstile barrier weighbridge
  pole post pillar mast chimney hatch chute hopper altar pulpit font
  blackboard coatrack cloakroom lectern`);

/** Small measures, behind an article: "by a notch". */
export const smallMeasures = words(
  'notch bit touch fraction hair whisker step size grade degree tier level point class shade margin page line row length width stop gear half third quarter',
);

/** Verbs of more and less, sooner and later, with what is counted behind "by". */
export const scaling = words(`
  increase decrease drop reduce cut grow raise lower boost lift shrink slash trim expand shorten lengthen extend
  stretch widen narrow broaden deepen heighten thicken thin tighten loosen slacken enlarge prolong halve scale
  move shift advance postpone delay defer push put bring set correct adjust change turn dial ease up down slow speed
  accelerate stagger offset round dilute strengthen weaken soften warm heat cool chill fatten fill lighten darken
  brighten better improve exceed miss overshoot undershoot step wind crank`);
