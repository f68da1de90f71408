/** What things, places and people are fitted with. From the artefact classes of WordNet. */
import { words } from './words.ts';

/** Marks, devices and furniture that change nothing by being there. */
export const fittings = words(`
  barcode chip beacon bracelet wristband collar lanyard marker plate nameplate number-plate stamp seal bell buzzer lamp torch whistle
  projector whiteboard smartboard printer scale dispenser extinguisher defibrillator router modem remote controller tracker transponder reader
  antenna clock thermometer gauge counter timer cart trolley rack stand shelf chair bench cushion mat apron glove boot shirt jacket
  hose nozzle valve switch plug charger adapter cable logo banner pin strip tape hook lid cover`);

/** Having them on. */
export const bearing = words('carry bear wear have hold own keep feature sport boast display show contain get receive');
