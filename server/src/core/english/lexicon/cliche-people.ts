/** Worn words for a person, mostly for oneself. From advice on curricula and covering letters. */
export const wornPeople = `
passionate|passionated about|for|of|by
team player
self-starter
go-getter
people person
quick|fast learner
results-driven
result-driven
results-oriented
detail-oriented
strategic thinker
thought leader
jack of all trades
tough cookie
safe pair of hands
born|natural leader
natural-born leader
proven|solid|strong track record
firm|big|great|strong believer in|of
think strategically
drive for results
team-player
door is always open
like a second|big|real family
one big happy? family
trusted advisor|adviser
problem solver|problem-solver by|at nature|heart
natural|born problem solver|problem-solver|organiser|organizer|salesman|salesperson|seller|teacher|fighter|communicator
excellent|great|good|strong people skills
doer , not
solution-oriented
solutions-oriented
solution-driven
goal-oriented
goal-driven
data-driven person|leader|mindset
highly motivated
self-motivated
change-maker|changemaker
change agent
visionary leader
team-oriented
hard-working and|, reliable|dedicated|motivated|honest
hunger for success|knowledge|more
thirst for knowledge
eye for detail
lifelong learner
out-of-the-box thinker
never-say-die attitude
positive|winning attitude|mindset
`;
