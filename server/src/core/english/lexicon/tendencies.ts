/** What people at large are said to do of their own accord, as if by a law. From descriptions of readers, shoppers and callers. */
import { words } from './words.ts';

/** How they turn away from a thing, put up with it or come for it. The subject is people at large, in the present. */
export const tendencies = `
hang|give ^up
drop|opt|tune|zone|tap|storm|nod ^out|off
walk|storm|drift|slip|wander|click|swipe|scroll ^out|away|off|past|by
switch|tune|doze|nod ^off
stay|keep|look|turn|shy|click ^away|home|put|quiet
grow|become bored|suspicious|nervous|impatient|tired|attached|loyal|wary
lose ..? [interest|patience|heart|track|trust|faith|count|focus|concentration]
skip|skim|avoid|dodge|shun|ignore|flee|bypass|overlook|misread *
read past|only|around
look past|through|for|at
cut|take ..? [corners|shortcut|shortcuts|way|route]
stop reading|listening|coming|looking|asking|trying|paying|caring|buying|scrolling|talking
panic|hesitate|wince|shrug|scroll|browse|dither|procrastinate
lie|cheat|bluff about|to|on
talk|gossip|complain|grumble|moan about|among|to
notice *
copy|follow|mimic ..? [others|other|neighbours|neighbour|crowd|lead|example]
take ..? [pride|offence|comfort|hint|shortest|easiest]
take * personally
lean towards|toward *
rely on [habit|habits|instinct|gut]
go for cheapest|easiest
shy ^away from
think in [pictures|images|stories]
wait for [discount|discounts|offers|bargains]
wonder about|if|why|whether
get nervous|confused ..? easily|quickly|fast|soon
sleep|breathe|rest ..? better|easier|easily|soundly|freely|calmly|deeper
lack [confidence|patience|trust|discipline|imagination|courage]
have ..? mixed|strong [feelings]
`;

/** What a place bids or lets people do: its rule, and no nature of theirs. */
export const bidden = words(`
  be have get see find pay receive work do need own belong exist carry enter register sign apply start finish live speak share open close wear include
  use drive sit stand meet hold hand submit move run appear attend arrive count leave vote qualify earn report deliver produce sell`);
