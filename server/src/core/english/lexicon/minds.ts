/** What goes on in people: feelings, wishes, tastes and judgements as nouns and adjectives. From the emotion classes of WordNet. */
import { feelings } from './attitudes.ts';
import { words } from './words.ts';

/** Feelings and wishes as nouns, none of which can be seen from outside or counted. */
export const mindNouns = words(`
  pride comfort joy delight pleasure fun relief peace dread terror horror anxiety angst stress frustration irritation annoyance anger rage fury
  resentment envy jealousy shame embarrassment humiliation insult indignity disgust boredom loneliness longing yearning craving appetite hunger
  thirst dream dreams desire desires liking fondness affection passion enthusiasm excitement curiosity fascination distrust mistrust suspicion
  scepticism skepticism reluctance aversion hatred contempt dislike impatience dignity belonging nostalgia dissatisfaction disappointment grief
  guilt gratitude admiration awe prestige reassurance thorn nuisance hassle bother headache nightmare torture chore turn-off bugbear magic
  favourite favourites favorite favorites darling heart hearts taste tastes temper nerves spirits soul mood indifference apathy panic unease
  godsend lifesaver crowd-pleaser eyesore heartache misery despair bliss thrill treat luxury obsession craze aversion pet-hate hatred peeve
  fear fears worry worries wish wishes expectation expectations preference preferences anticipation discomfort discontent distaste bitterness
  sense feeling homesickness self-esteem self-confidence self-respect superstition prejudice instinct whim vanity greed laziness`);

/** Feelings as adjectives and participles. */
export const mindAdjectives: ReadonlySet<string> = new Set([
  ...[...feelings].filter(
    word =>
      !/^(open|ready|willing|used|lost|ignored|forgotten|interested|keen|rushed|hurry|drawn|sensitive|wild)$/.test(
        word,
      ),
  ),
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

/** What brings a feeling to somebody, or is one to them. */
export const bringing = words(`
  be give bring make mean have cause lend offer provide take rob find feel become remain stay spare evoke spark awaken kindle stir trigger create
  spread inspire restore get leave hold`);
