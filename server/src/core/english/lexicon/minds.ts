/** What goes on in people, as adjectives. From the emotion classes of WordNet. */
import { feelings } from './feelings.ts';
import { words } from './words.ts';

/** Feelings as adjectives and participles. */
export const mindAdjectives: ReadonlySet<string> = new Set([
  ...[...feelings].filter(word => !/^(hurry|interested|keen|sensitive|wild)$/.test(word)),
  ...words(`
    terrified thrilled petrified horrified worn-out weary fed-up overjoyed ecstatic elated enchanted enthralled smitten besotted hooked charmed captivated
    mesmerised mesmerized spellbound starstruck baffled puzzled mystified perplexed offended insulted humiliated mortified appalled disgusted repelled
    repulsed dismayed alarmed apprehensive uneasy jittery edgy exasperated infuriated furious livid incensed outraged
    resentful envious jealous distrustful mistrustful cautious hesitant sceptical cynical jaded apathetic unimpressed underwhelmed homesick
    nostalgic sentimental proud thankful relieved reassured soothed comforted pampered cherished appreciated respected valued heard
    empowered inspired energised energized hopeful optimistic pessimistic miserable gloomy heartbroken devastated gutted crestfallen squeamish
    superstitious gullible fickle fussy choosy finicky discerning stubborn vain greedy addicted obsessed infatuated wary leery shy timid
    embarrassed self-conscious inhibited bewildered flustered unnerved rattled shaken spooked freaked`),
]);

/** Verbs of wanting and judging, which are no noun behind another noun. */
export const mindVerbs = words('want need love hate dislike prefer expect find distrust enjoy miss appreciate');
