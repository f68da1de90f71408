/** Being on the way with somebody, which follows nobody's word. From nouns of travel, round and shift. */
import { words } from './words.ts';

/** What one goes along on, and for. */
export const outings = words(`
  shift shifts round rounds run runs trip trips ride rides tour tours visit visits patrol patrols flight flights call-out callout call-outs delivery
  deliveries collection collections walk walks drive voyage crossing route routes beat journey journeys safari hunt harvest inspection inspections
  errand errands pick-up pick-ups drop-off drop-offs hike climb foot boat train bus watch detail sortie rota rotation convoy ward-round milk-run`);

/** What one sits in on the way. */
export const vehicles = words(
  'car van truck lorry cab bus train boat ambulance taxi tram jeep pickup bakkie matatu tuk-tuk auto rickshaw ferry helicopter plane tractor minibus lift cart canoe',
);

/** Ways and places to go to, in front of what they are. */
export const waysOn = words(
  'to into onto through round around past down up home there back upstairs downstairs along behind inside aboard ashore',
);
