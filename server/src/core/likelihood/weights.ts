/** What each trait of a sentence speaks for a rule or against it, as `traits.ts` names them. Written by `npm run train`. */
export const weights: Readonly<Record<string, string>> = {
  'assigned-not-owned': `
-9.23 
3.11 , and
-1.48 , but
6.10 , so
3.25 :
-6.15 ;
-1.98 ; i
-3.55 <customer>
3.84 <customer> $
0.76 <name>
0.42 <name> $
-7.30 <number>
-2.61 <number> of
-0.80 <person>
-0.45 <role>
0.02 <role> $
10.26 <superior>
-2.93 <superior> $
3.86 <superior> ,
1.73 <superior> :
-0.71 <superior> and
2.54 <superior> give
0.55 <superior> have
-3.33 <superior> of
2.24 <superior> put
1.92 <superior> the
0.14 <superior> to
0.85 <superior> want
0.04 <superior>: come
1.99 <superior>: give
6.99 <superior>: put
1.56 <superior>: say
7.99 @action
-17.72 @result
-4.46 @situation
-20.69 @task
-1.13 I: ask
1.61 I: assign
2.00 I: conditional active should
2.26 I: look
0.12 I: make
-3.76 I: past active
16.40 I: past passive
0.28 I: present active
1.70 I: present passive
4.69 I: receive
2.52 I: set
2.21 I: start
-0.26 I: take
0.38 I: write
-1.94 ^ <customer>
2.59 ^ <role>
4.48 ^ as
0.36 ^ be
0.83 ^ because
-2.18 ^ i
-0.68 ^ my
0.43 ^ order
0.46 ^ then
5.15 ^ they
0.78 a new
3.09 add
2.31 add the
0.09 after the
-1.03 also
-1.76 and
4.57 and i
4.01 and say
0.07 and so
-0.11 and the
1.93 appoint
1.35 archive
2.67 archive $
1.64 as
-0.05 ask me
6.57 assign
2.53 assignment
-2.54 at
-5.82 back
1.19 be
2.89 be assign
3.83 be give
0.29 be request
3.85 because
1.67 begin
-2.70 behind
-0.82 behind me
1.57 boss
0.30 branch
0.19 bring
0.51 build
-2.80 but
4.23 by
0.16 by <number>
3.47 by the
0.17 can you
5.47 charge
0.42 close
2.01 close the
0.43 collect
1.62 come from
-0.72 day
0.74 desk
2.57 do
3.49 do the
1.84 down
-0.71 for
2.48 for the
9.32 from
0.66 from my
3.08 from the
0.80 get
1.18 get the
3.03 give
0.06 give me
2.55 give the
3.13 have
1.87 have be
5.88 have me
-4.66 he
-1.13 her
-3.22 him
-1.90 his
4.77 i
5.33 i be
2.85 i begin
5.90 i get
0.95 i have
2.66 i receive
1.49 i set
2.18 i should
2.56 i start
-0.99 i tell
-0.70 i would
1.48 i write
-1.13 i: ask
1.61 i: assign
2.26 i: look
0.06 i: make
4.69 i: receive
2.51 i: set
2.21 i: start
-0.22 i: take
0.25 i: write
0.63 in
0.54 in charge
-3.00 in the
2.21 job
6.21 job of
0.12 land on
2.44 lead
-1.83 leader
0.90 leave ,
2.71 list
6.83 look
0.57 look at
1.15 look into
4.42 make
1.61 make the
0.52 manager
14.09 me
-1.32 me $
0.52 me the
7.85 me to
2.79 migration
4.17 monday
-3.28 more
6.63 my
0.64 my <group>
4.53 my desk
-0.79 n't
0.34 name
4.56 new
-4.05 no
-1.36 nobody
1.80 nobody: ask
-0.75 nobody: be
4.72 nobody: past passive
-5.96 not
2.91 of
2.26 of my
2.77 of the
4.09 on
6.65 on my
0.48 onboarding
4.64 order
0.97 order from
4.14 order to
0.46 other: assign
-2.10 other: be
1.58 other: come
1.42 other: give
-0.80 other: past active
-2.17 other: present active
5.54 other: put
0.07 other: say
-1.97 other: tell
0.75 over
4.12 over the
0.22 pick
3.64 plan
3.45 plan $
1.70 prepare
0.27 previous
2.02 principal
3.50 project
2.04 put
2.11 put me
4.56 receive
2.38 receive the
2.43 reduce
2.63 reduce the
-1.71 refuse
8.57 request
1.54 request that
2.95 responsibility
0.54 responsibility for
0.98 responsible
0.22 run
1.84 run the
3.86 say
1.61 set
1.44 set up
-0.55 she
1.17 should
5.18 so
4.13 so i
5.88 start
0.51 stock
1.10 store
3.45 take over
8.88 task
-4.29 team: past active
-0.71 tell
-2.16 tell me
5.85 that i
-0.41 that the
5.05 the
2.29 the <customer>
1.20 the <name>
2.10 the <role>
2.85 the <superior>
1.45 the archive
2.54 the assignment
5.45 the job
1.09 the migration
1.19 the new
1.47 the order
0.29 the previous
1.20 the responsibility
0.42 the stock
3.68 the task
-0.21 their
2.32 then
3.13 they
-1.07 time
5.15 to
-0.13 to <number>
0.15 to add
1.51 to close
4.80 to do
1.33 to look
4.63 to me
-2.85 to my
3.73 to run
1.38 to take
-6.62 to the
0.72 to write
-0.35 until
2.97 up
2.52 up the
-2.04 very
0.14 ward
-6.42 we
-3.91 we: past active
2.65 who
-1.32 with
-0.66 would
2.57 write
4.71 write the
0.51 you
0.17 you: can
0.12 you: conditional active can
1.42 you: imperative active
1.78 you: present active
`,
  'blames-person': `
-7.32 
1.86 ,
8.44 , a
5.66 , be
0.21 , he
1.67 , so
2.18 , to
-3.54 :
-0.89 ;
0.88 <customer>
4.95 <customer> $
0.26 <customer> in
1.73 <group>
1.92 <group> <customer>
-2.71 <name>
-5.75 <name> $
2.49 <name> be
-5.49 <number>
-3.63 <number> $
1.26 <number> <person>
2.63 <number> of
8.35 <person>
4.74 <person> ,
1.06 <person> be
0.63 <person> in
6.91 <person>: be
6.14 <role>
-2.35 <role> $
1.10 <role> <role>
-2.92 <role> <superior>
0.27 <role> out
3.54 <role> who
5.60 <role>: be
0.36 <role>: bother
0.41 <role>: care
2.75 <role>: have
5.44 <superior>
0.57 <superior> $
0.70 <superior> ,
1.95 <superior> be
0.70 <superior> who
7.97 <superior>: be
5.71 <superior>: have
1.52 @action
-8.10 @result
0.86 @situation
-3.55 @task
-2.35 I: be
1.06 I: have
1.92 I: past active
-5.51 I: present active
-4.54 ^ <customer>
11.32 ^ <number>
-3.68 ^ <role>
-0.74 ^ a
-2.45 ^ i
-1.72 ^ in
0.28 ^ my
4.77 ^ she
3.73 ^ the
0.33 ^ there
2.29 a
0.55 a <group>
-1.68 a <person>
3.93 a bad
2.14 a control
0.19 a coward
0.99 a real
1.22 a stubborn
1.45 about
0.14 accountant
-4.65 after
-7.56 against
3.36 all
2.58 all $
8.33 alway
-0.67 and
-2.36 and a
0.77 and never
-3.40 and the
3.03 any
6.60 anything
1.02 anything new
4.47 arrogant
-0.88 ask
2.07 at all
8.03 attitude
3.23 bad
4.10 bad attitude
0.79 be
2.51 be ,
8.57 be a
-2.82 be against
2.42 be arrogant
5.09 be bother
2.37 be careless
4.78 be honest
2.11 be jealous
1.78 be just
1.28 be lazy
-0.50 be n't
-0.56 be not
5.14 be simply
0.27 be stubborn
-0.63 be the
-0.05 be to
5.01 be too
0.35 be useless
3.43 because
1.97 because the
0.24 before me
2.37 big ego
5.04 boss
6.41 bother
0.22 bother $
0.53 brain
0.77 by nature
-2.19 call
6.54 care
4.18 care about
7.59 careless
1.39 careless ,
10.10 colleague
0.94 consultant
4.05 control
4.83 control freak
3.15 could
0.19 coward
-1.62 day
0.05 deputy
3.97 developer
3.63 difficult
0.16 difficult <person>
-1.54 director
1.50 discipline
3.45 do
-1.28 each
5.45 ego
1.47 everyone
1.10 everything
-3.00 first
-5.92 for
3.39 foreman
0.63 frankly
4.83 freak
0.51 freak ,
-1.27 from
-0.81 give
-3.06 go
5.02 guy
2.92 hard
0.81 have
3.06 have a
-0.70 have never
1.47 have no
7.32 have to
7.82 he
4.69 he be
2.82 he: be
0.23 her
1.40 hide
4.03 him
3.60 him $
3.58 himself
5.19 his
5.50 honest
0.81 honest ,
1.87 honestly
-1.39 i
3.99 i have
-2.34 i: be
1.01 i: have
0.45 in
-3.02 in <number>
0.89 in the
1.21 incompetent
5.12 interest
2.89 interest in
-3.65 it
2.11 jealous
0.69 jealous of
6.42 just
1.50 kind
1.25 know
2.29 lack
11.06 lazy
0.89 lazy and
1.24 lazy to
5.20 lead
-1.13 leave
1.20 listen
0.83 make
4.59 man
2.70 manager
-0.44 me
0.52 me: be
0.97 miss
-0.24 month
-2.96 more
-1.35 move
0.03 my <role>
-1.36 my <superior>
0.24 my predecessor
4.12 myself
2.85 myself $
3.17 n't
4.18 n't be
2.13 n't care
0.56 nature
3.66 negative
6.22 never
4.12 never take
8.20 no
0.88 no sense
-4.23 nobody: be
-0.89 nobody: present active
0.88 not
-4.17 now
3.77 of
-4.35 of <number>
0.13 of his
1.42 of the
-0.16 off
-0.24 old
-5.94 on
7.83 only
2.10 only interest
5.33 other
6.64 other: be
6.43 other: bother
6.35 other: care
3.34 other: conditional passive could not
5.32 other: have
1.85 other: hide
0.08 other: know
2.50 other: lack
1.51 other: make
1.18 other: miss
-0.22 other: past active
1.91 other: past active  not
-0.38 other: past passive
1.71 other: present active
4.05 other: present active  not
-8.33 other: say
1.64 other: take
0.92 other: think
-1.25 other: want
1.52 out of
2.68 own
-0.02 owner
5.43 person
1.58 player
4.15 pm
0.24 predecessor
6.16 previous
6.04 project
4.16 project <superior>
0.83 pure
2.11 responsibility
-0.04 sale
-4.25 say
4.50 sense
3.03 sense of
0.36 seriously
1.03 sharpest
5.16 she
6.63 she be
3.70 she: be
0.39 shift
11.24 simply
0.15 simply do
2.59 so
3.66 so i
8.97 stubborn
1.37 supervisor
1.80 take
1.07 take the
1.25 teacher
0.93 team
-6.35 tell
-1.12 than
-1.97 that
0.19 that be
-0.07 that the
-2.75 the
2.45 the <customer>
4.01 the <role>
0.53 the brain
0.09 the night
5.73 the other
6.18 the previous
4.64 the project
1.03 the sharpest
1.42 there be
1.61 there: be
-0.12 they
-0.13 this be
2.45 to
3.20 to be
0.13 to deal
-2.64 to the
3.07 to work
4.61 too
0.35 too lazy
1.86 useless
2.88 very
-1.99 want
-2.06 we
0.57 weak
9.69 who
2.12 who be
1.79 with
5.86 work
-1.50 would
-3.16 year
`,
  'deferred-decision': `
-8.13 
1.29 '
-1.46 'd
5.88 's
2.99 ,
-0.49 , <role>
0.84 , and
-1.29 , as
-6.94 , because
-0.09 , but
4.79 , i
-0.80 , since
9.44 , so
1.02 , take
2.01 , the
5.13 , then
1.12 , therefore
2.33 , we
-9.15 , which
4.82 :
-2.95 <customer>
-0.48 <customer> $
-2.62 <customer> ,
0.67 <customer> in
1.88 <group>
0.44 <group> vote
0.44 <group>: vote
0.95 <name>
5.81 <name> $
-1.73 <name> ,
1.04 <name> :
0.49 <name> <role>
1.67 <name> be
0.31 <name> test
-2.70 <number>
3.17 <number> $
-2.19 <number> <customer>
-1.22 <number> day
-0.83 <number> hour
-1.11 <number> in
-10.89 <number> of
1.76 <number> that
1.84 <person>
4.06 <person> 's
1.35 <person> have
-0.46 <quote>
4.88 <role>
1.38 <role> $
0.66 <role> <customer>
-0.31 <role> <superior>
0.42 <role> be
5.38 <role> become
0.18 <role> call
-0.18 <role> cost
-4.34 <role> from
1.84 <role> have
2.55 <role> in
-1.83 <role> on
3.17 <role> out
1.72 <role> prefer
2.94 <role> say
0.74 <role> to
0.23 <role> would
0.99 <role>: be
4.34 <role>: become
0.42 <role>: call
-0.59 <role>: cost
0.52 <role>: prefer
0.37 <role>: say
7.01 <superior>
3.89 <superior> 's
1.54 <superior> <role>
5.41 <superior> <superior>
-2.43 <superior> be
0.30 <superior> day
3.63 <superior> have
0.30 <superior> make
1.37 <superior> pick
-0.61 <superior> with
-2.41 <superior>: be
1.07 <superior>: have
2.30 <superior>: make
2.79 <superior>: select
-1.56 <superior>: want
2.99 ?
3.00 ? $
0.25 @action
-6.16 @lead
-3.57 @reflection
-14.87 @result
-19.62 @situation
-16.27 @task
6.58 @trade-off
1.84 I: change
-3.83 I: choose
-0.68 I: conditional active 'd
-2.91 I: conditional active would
-3.50 I: decide
4.05 I: defer
3.01 I: do
-0.76 I: escalate
1.64 I: follow
1.01 I: forward
1.16 I: have
1.68 I: implement
3.95 I: let
-1.18 I: move
1.93 I: order
6.22 I: past active
2.71 I: past active  not
-1.16 I: present active
2.64 I: put
-1.03 I: read
3.48 I: rely
-3.93 I: show
1.48 I: stick
-2.47 I: tell
3.82 I: trust
1.01 I: use
1.26 I: want
-0.03 ^ a
5.08 ^ about
9.97 ^ as
2.38 ^ because
4.40 ^ for
3.12 ^ how
2.82 ^ i
1.44 ^ leave
5.01 ^ on
-0.86 ^ once
2.31 ^ our
2.53 ^ since
-3.05 ^ so
-0.78 ^ the
-0.73 ^ then
2.73 ^ there
1.79 ^ they
-5.27 ^ we
-0.61 ^ when
7.33 ^ whether
6.89 ^ which
-2.57 a
2.34 a consensus
0.58 a poll
1.56 a show
4.12 a vote
0.43 a/b
0.18 about
4.98 about the
3.02 accord
3.02 accord to
2.35 accordingly
0.72 advise
-1.63 after
0.31 after <number>
2.40 after a
-3.30 after that
-4.71 again
-3.61 against
6.06 agree
2.53 agree on
0.01 algorithm
2.02 all
1.60 all <number>
4.17 all agree
-2.43 all the
4.03 along
6.41 along with
-3.34 also
1.53 among
2.02 and
-1.68 and a
0.86 and do
-5.06 and he
0.95 and i
7.25 and so
-0.98 and tell
7.52 and that
-1.79 and the
0.51 and we
0.23 and who
-1.50 app
8.50 architect
1.79 as
1.26 as per
0.79 ask my
-1.46 at
-0.94 away
0.41 b
3.10 bay
0.02 be
6.71 be $
-0.60 be <number>
0.14 be fine
9.70 be for
2.53 be leave
1.37 be not
3.70 be the
0.05 be to
4.99 be up
5.47 be what
-5.79 because
3.93 become
1.00 become $
-2.69 before
0.35 before the
-0.60 behind
-2.25 believe
1.11 best $
3.41 better
0.45 better than
3.10 between
3.85 between the
-0.69 big
0.87 blue
-1.39 board
2.54 both
-4.27 break
-3.23 bring
0.02 build $
-3.41 but
-3.65 but i
3.30 by
-2.83 by <number>
2.66 by me
0.25 by the
0.06 call
0.15 call to
-0.61 care
0.74 chat
0.18 cheaper
-5.77 check
3.22 chef
8.02 choice
6.47 choose
1.78 choose ,
3.52 choose the
-0.69 choose to
1.69 client
3.68 close
0.12 close the
0.94 colour
0.36 colour $
4.21 come
0.72 come down
2.18 come from
0.28 come out
1.58 committee
0.90 concept
9.52 consensus
4.21 consultant
-9.23 cost
-0.14 council
-1.77 count
1.92 cto
1.44 date
0.48 date to
-0.16 day
0.56 day come
7.04 decide
0.09 decide ,
3.57 decide <role>
1.21 decide the
-9.64 decide to
12.25 decision
1.25 decision be
0.03 decision: take
4.60 defer
4.60 defer to
-1.22 department
1.69 designer
3.53 determine
-2.21 director
3.27 discussion
3.42 do
3.33 do <role>
-4.63 do not
1.26 do that
-1.05 door
1.28 dr
0.37 dropped: come
1.18 dropped: leave
6.90 dropped: past active
1.49 dropped: take
-0.97 each
2.45 end
-2.13 end of
3.19 end the
0.45 engineer
2.73 enough
0.60 enough for
-2.01 escalate
-5.38 every
2.68 everybody
0.47 execute
5.02 favour
-0.17 fear
0.50 feature
1.55 figure
3.04 final
0.01 finally
1.03 finance
1.72 fine
-2.79 first
11.25 follow
2.82 for
-2.14 for <number>
0.27 for <superior>
5.86 for me
3.67 for the
4.77 for us
0.23 form
0.78 forward
-1.08 from
2.08 from <name>
-3.77 from <number>
2.12 from the
1.14 get
1.91 get the
-0.13 give
4.20 go
8.74 go along
2.05 go by
-3.06 go through
7.54 go with
0.60 good enough
5.65 group
2.90 hand
0.33 have
-1.32 have <number>
3.19 have a
-0.89 have be
4.33 have the
-2.58 have to
1.17 he be
1.42 he: be
0.73 highest
-3.71 him
0.15 him $
-1.11 him the
0.24 hire
0.79 his
1.16 his word
-2.58 home
-0.38 hour
2.66 how
0.21 how the
-0.84 i 'd
2.18 i ask
-5.55 i choose
-5.02 i decide
4.05 i defer
3.32 i do
-0.35 i escalate
0.21 i forward
0.45 i implement
6.22 i just
0.09 i leave
2.82 i let
-1.39 i move
2.04 i put
3.11 i rely
-3.06 i show
2.26 i simply
1.49 i stick
-1.86 i tell
3.42 i trust
0.30 i use
-1.49 i would
1.78 i: change
-6.46 i: choose
-3.50 i: decide
4.05 i: defer
2.96 i: do
-0.76 i: escalate
1.64 i: follow
1.01 i: forward
1.07 i: have
1.05 i: implement
3.95 i: let
-1.22 i: move
1.93 i: order
2.26 i: put
-1.03 i: read
3.48 i: rely
-3.93 i: show
1.48 i: stick
-4.44 i: tell
3.82 i: trust
1.01 i: use
1.26 i: want
-1.45 if
3.12 implement
-1.71 in
-3.47 in <name>
0.02 in line
2.85 in the
0.75 insist
4.23 just
1.36 know best
-1.83 late
3.12 leave
5.79 leave to
4.02 legal
-1.60 less
0.67 let
2.56 let the
5.37 like
0.13 list $
2.80 long
-0.17 look at
-5.66 lose
9.29 majority
1.82 make
1.41 make the
-1.96 manager
-4.65 me
5.49 me $
1.14 me ,
-0.18 me the
4.66 mentor
1.73 menu
-1.12 minute
-0.92 monday
-3.47 money
-4.13 month
-0.71 more
-1.66 morning
3.13 most
-4.45 move the
2.76 my
1.25 my <role>
2.09 my <superior>
-0.96 my own
-2.33 n't
0.16 n't want
2.72 name
1.59 name $
-0.46 never
-0.10 next
-2.76 night
-3.35 no
2.55 nobody: be
3.05 nobody: become
0.15 nobody: conditional active would
-0.88 nobody: cost
3.76 nobody: past active
-0.32 nobody: present active
-1.59 not
0.54 not mine
2.56 number
-2.11 of <number>
1.44 of hand
1.47 of our
3.09 of the
0.31 of us
0.61 office
2.04 old
0.74 on
1.85 on that
3.88 on the
0.14 on their
-5.41 once
-2.33 only
-2.37 open
11.73 opinion
1.62 opinion ,
2.08 opt
2.32 opt for
1.87 option
7.35 or
6.35 order
0.46 order of
0.73 other: advise
4.99 other: choose
2.01 other: come
5.24 other: conditional active should
8.88 other: decide
2.20 other: determine
-2.71 other: do
3.23 other: favour
2.70 other: fix
0.19 other: go
2.47 other: have
1.23 other: insist
2.03 other: know
-1.27 other: let
5.85 other: like
4.97 other: make
0.35 other: name
2.32 other: opt
8.16 other: past active
-2.86 other: past active  not
8.98 other: past passive
5.41 other: pick
3.29 other: prefer
1.24 other: present active
-2.17 other: present active  not
2.23 other: propose
3.18 other: recommend
-0.24 other: refuse
1.21 other: rule
2.72 other: say
1.78 other: select
0.19 other: set
6.98 other: settle
-1.73 other: sign
3.86 other: suggest
-2.43 other: take
2.12 other: tell
0.15 other: want
5.32 other: win
1.67 out
2.15 out $
-3.82 over
-3.47 own
-2.78 owner
-3.37 page
-0.32 part
-4.39 pass
-0.62 patient
-3.49 pay
-0.84 pay for
1.82 per
2.06 per the
3.98 pick
2.55 pick the
1.13 place
1.42 plan
0.71 platform
3.97 poll
0.58 poll $
5.44 prefer
0.00 prefer the
1.95 president
2.89 principal
-0.35 problem
2.99 procurement
0.65 propose
3.14 provider
0.69 provider $
1.21 put
2.03 put <role>
3.78 question
-0.69 queue
2.61 reach
-7.50 read
0.94 recommend
5.88 recommendation
2.96 recommendation of
-6.65 refuse
1.37 release
1.08 release ,
3.41 rely
3.41 rely on
0.48 rent
-3.70 report
-3.88 right
-1.44 ring
1.85 route
0.34 rule for
-3.63 run
-2.09 saturday
1.66 say
4.10 say $
4.24 say <number>
-1.82 say <role>
-0.45 say that
1.29 say to
1.21 scoring
2.10 second
-1.11 see
1.78 select
0.25 select the
-0.30 send
2.61 senior
0.67 set
11.35 settle
0.84 settle on
-1.76 she
-1.11 sheet
0.19 shift
8.97 should
-1.55 show
1.56 show of
2.57 shut
-0.88 sign
4.43 simply
1.32 size
1.52 smaller
6.19 so
-5.90 so i
0.10 so the
3.90 so we
0.86 software
-2.15 some
6.25 stay
2.26 stay $
2.47 steering
0.42 steering <superior>
0.16 stick
1.29 stick to
-2.44 still
-1.90 stop
3.35 suggest
4.12 suggestion
0.82 supplier
-2.00 support
1.45 switch to
1.69 system
0.63 table
4.06 take
1.28 take <name>
-0.29 take <number>
2.31 take the
-1.00 team
3.51 team: past active
2.10 team: vote
0.52 tech
0.55 tech <superior>
2.05 tell us
0.33 that
5.69 that $
5.48 that <number>
2.19 that be
4.73 that: be
2.64 the
4.55 the <customer>
5.40 the <group>
2.63 the <name>
2.19 the <number>
3.89 the <person>
2.30 the <role>
-0.30 the best
3.32 the call
1.40 the cheaper
5.70 the choice
1.96 the data
2.79 the date
2.72 the decision
0.20 the desk
5.23 the end
3.32 the final
5.67 the new
2.01 the number
2.00 the old
1.49 the order
-2.53 the other
3.10 the plan
1.21 the platform
2.49 the recommendation
0.43 the room
0.62 the route
2.75 the second
0.61 the shorter
0.00 the spreadsheet
4.41 the steering
-0.25 the whole
1.15 the winner
1.14 the wording
0.76 their
-3.81 them
1.24 then $
1.20 then <role>
2.88 there
2.66 there be
3.50 therefore
0.17 they
-1.35 thing
0.75 think
-1.41 this
1.98 threshold
-6.36 through
-0.83 through the
-3.18 time
0.79 timetable $
2.67 to
-2.08 to <number>
1.96 to <role>
1.44 to be
4.60 to choose
2.02 to cut
2.15 to do
4.37 to drop
-0.73 to leave
0.63 to the
0.84 to use
-2.21 too
-1.20 truck
2.27 trust
-2.95 turn
0.47 ultimately
-3.73 under
3.05 up to
4.22 us
7.02 us to
6.18 use
2.12 use the
1.46 variant
2.82 vendor
1.68 version
10.42 vote
0.64 vote and
-1.11 wait
-0.62 wait for
2.38 want
0.01 want $
3.33 want the
-3.22 want to
2.81 way
8.35 we
10.52 we all
1.81 we go
-0.30 we make
0.30 we take
6.42 we: agree
5.02 we: do
1.20 we: follow
4.24 we: go
-1.88 we: have
-0.92 we: make
5.55 we: past active
1.36 we: present active
3.36 we: take
-1.63 week
5.88 what
-1.11 what i
5.62 what the
4.50 what to
11.50 whatever
1.73 whatever the
-3.32 when
10.88 whether
0.98 whether the
2.71 whether to
8.88 which
-1.40 which i
0.33 which of
4.63 whichever
-0.41 who have
-1.47 whole
2.09 win
5.74 win $
1.79 winner
0.66 wish
-0.13 with
0.46 with $
2.24 with <number>
-1.89 with <role>
0.06 with both
0.22 with that
-1.57 with the
-0.05 without
6.90 word
1.17 word for
1.25 wording
-3.44 work
-1.30 write
-4.53 wrong
-2.89 year
1.13 you: imperative active
`,
  'delegated-evidence': `
-7.96 
2.03 's
0.78 's deep
0.44 ,
3.83 , <number>
-1.99 , and
-1.31 , because
-2.18 , but
0.29 , our
-0.33 , that
1.75 , who
-1.82 ;
4.21 <customer>
1.70 <customer> be
0.99 <customer>: leave
6.83 <group>
-2.96 <group> $
0.42 <group> 's
0.07 <group> ,
0.60 <group> <superior>
2.72 <name>
-2.56 <name> $
0.69 <name> <group>
0.97 <name> <role>
0.73 <name> be
1.46 <name> have
0.28 <name> who
-3.09 <number> $
-3.33 <number> ,
0.18 <number> <customer>
-0.75 <number> week
8.25 <person>
-1.24 <person> $
0.49 <person> analyse
-7.34 <person> be
0.59 <person> of
-0.76 <person>: be
0.75 <person>: make
8.15 <role>
-4.45 <role> $
4.93 <role> 's
5.36 <role> <role>
2.10 <role> and
-0.57 <role> cost
0.25 <role> do
0.95 <role> in
0.26 <role> put
0.03 <role> run
0.65 <role> show
6.99 <role> to
0.31 <role> turn
0.39 <role>: conclude
-0.48 <role>: cost
0.88 <role>: count
2.67 <role>: discover
2.75 <role>: do
-1.29 <role>: have
1.98 <role>: make
0.54 <role>: say
0.48 <role>: show
2.79 <role>: tell
2.94 <role>: trace
0.25 <role>: turn
-0.43 <superior>
0.68 <superior> 's
-1.47 <superior>: say
3.48 @action
-1.12 @lead
-3.16 @reflection
-19.09 @result
-20.94 @situation
-10.46 @task
3.30 I: ask
5.61 I: get
-0.06 I: go
5.33 I: have
2.40 I: know
-2.78 I: past active
-2.27 I: read
1.68 I: receive
-1.98 ^ <customer>
-1.03 ^ <number>
-1.22 ^ <role>
2.65 ^ a
3.98 ^ according
1.47 ^ an
1.74 ^ from
-3.79 ^ he
-2.02 ^ i
-5.09 ^ in
0.63 ^ my
0.68 ^ our
-7.12 ^ she
0.29 ^ thank
-0.28 ^ that
-0.27 ^ the
-7.51 ^ we
1.47 ^ what
2.97 a <role>
2.42 a list
4.87 according
4.87 according to
1.64 accountant
-3.99 after
-2.08 after that
-0.10 again
-4.18 against
1.04 agency
3.31 all the
-2.61 also
5.26 an
1.57 an <person>
2.24 an <role>
0.52 an analysis
5.47 analyse
4.71 analyse the
13.04 analysis
1.68 analysis of
8.44 analyst
5.43 analytic
2.53 analytic <group>
7.72 and
-3.76 and <number>
4.55 and <role>
-5.23 and a
4.63 and come
2.33 and conclude
2.53 and give
1.48 and he
-4.97 and i
1.90 and report
0.27 and say
6.46 and she
6.47 and tell
-3.61 and the
3.75 ask the
-0.94 at
-3.64 at <number>
1.09 back
4.81 back with
1.86 based
1.86 based on
2.42 be
1.84 be about
-0.75 be against
0.48 be prepare
3.43 be the
-2.31 be to
0.79 be too
-3.06 because
-0.05 become
-3.22 before
2.30 bi
2.12 build
1.65 build a
-3.49 but
6.52 by
-1.15 by <number>
1.74 by an
3.62 by our
1.48 by the
5.72 calculate
0.39 call
6.89 cause
0.29 cause be
1.76 check
3.20 check the
0.82 churn
1.45 claim
0.78 claim handle
0.19 clerk
4.09 colleague
3.07 come
7.23 come back
4.07 compare
2.47 compare the
2.14 complaint
4.09 conclude
6.86 consultant
-1.85 could
0.97 count
5.61 count the
5.17 crunch
2.03 crunch the
0.58 customer
7.16 data
3.14 data <role>
3.23 data science
-0.33 day
-0.06 decide
0.88 deep
0.67 deep dive
3.10 department
0.61 deputy
5.91 dig
-3.65 director
6.74 discover
0.88 discover that
0.58 dive
0.78 dive point
0.78 dive: point
1.89 do
3.91 do by
4.74 do the
0.77 dose
1.37 dose be
1.05 drop
-4.47 dropped: past active
-3.49 each
0.44 engineer
1.27 establish
4.17 evaluate
-1.94 evening
3.29 examine
1.03 examine the
1.50 external
3.67 figure
1.54 figure out
2.49 finance
4.05 find
0.20 find out
7.66 finding
0.05 finding be
0.07 finding that
0.06 finding: be
-3.08 first
-0.17 for
6.81 for me
-4.71 for the
4.99 for us
6.46 forecast
5.80 from
4.29 from <role>
2.76 from the
3.06 get
3.64 get the
1.69 girl
-0.18 go
6.75 go through
-6.05 hand
2.64 have
-0.33 have a
0.51 have analyse
1.09 have calculate
0.08 have my
-1.79 have to
0.72 he notice
1.32 he say
2.14 he see
0.72 he: notice
0.94 he: say
1.69 he: see
-3.73 him
1.46 how many
0.53 hr
-8.39 i
4.48 i ask
6.99 i get
3.00 i have
2.81 i know
3.29 i: ask
5.61 i: get
-0.06 i: go
5.26 i: have
2.40 i: know
-2.27 i: read
1.68 i: receive
5.46 identify
-2.80 in
-0.18 in <name>
2.52 in <role>
6.95 insight
0.29 insight <group>
6.37 intern
7.74 interview
2.55 into
0.97 into the
-6.61 it
-3.22 its
-1.57 june
2.35 keep a
-0.01 key
6.00 know
0.38 know from
5.95 lab
1.70 leak
1.59 leak $
-1.87 legal
-1.31 line
2.21 list
1.82 list of
2.45 log
0.25 log and
2.44 look
4.47 look into
1.60 maintenance
0.88 make
0.42 many
2.88 map
3.77 margin
5.33 marketing
1.41 me
0.68 me a
3.14 me that
-0.07 me to
5.07 measure
1.92 measure the
0.75 memory
9.02 model
-0.47 month
-0.66 more
4.22 most
3.50 mostly
-3.56 move
0.52 my
0.13 my <person>
7.76 my <role>
-2.38 n't
-3.99 new
-4.09 next
-4.64 night
-4.61 no
-0.40 nobody
1.11 nobody: be
-0.49 nobody: cost
2.40 nobody: past active
0.26 nobody: turn
-1.66 not
-2.77 nothing
0.75 notice
4.07 number
1.14 number and
-1.25 of
1.19 of my
2.53 of the
-0.87 of them
0.53 office
0.92 ops
-0.52 other
3.64 other: analyse
-1.39 other: be
2.28 other: build
5.80 other: calculate
-2.08 other: call
3.56 other: check
0.69 other: come
4.06 other: compare
2.92 other: conclude
0.70 other: count
5.17 other: crunch
4.38 other: dig
6.76 other: discover
5.27 other: do
1.35 other: establish
2.45 other: evaluate
3.29 other: examine
5.62 other: figure
4.04 other: find
-0.81 other: get
-7.68 other: have
5.64 other: identify
0.24 other: inform
-0.40 other: like
1.08 other: look
-1.07 other: lose
5.53 other: make
4.90 other: measure
1.49 other: model
-2.40 other: move
2.08 other: notice
6.97 other: past active
2.05 other: past passive
1.57 other: prepare
0.99 other: present active
0.63 other: pull
0.75 other: put
4.10 other: report
1.53 other: reveal
5.16 other: run
5.48 other: see
0.76 other: spot
4.97 other: study
1.62 other: tell
5.55 other: trace
-3.92 other: want
3.22 other: work
0.22 other: write
6.59 our
-2.22 our <group>
0.50 our <name>
2.79 our <person>
2.50 our <role>
6.10 out
-0.12 out of
4.74 out that
2.30 out the
-3.40 own
-0.96 page
2.73 people
1.08 per
-0.91 place
-0.47 plan
0.95 platform
3.51 point
2.39 point to
0.36 prepare
0.25 prepare by
0.83 problem
1.62 pull
1.18 pull the
1.55 put together
5.48 qa
5.83 quality
1.73 reason
1.48 receive
0.07 receive the
1.26 record
5.20 report
2.44 report that
6.34 research
0.20 researcher
7.62 result
1.17 return
0.53 return $
2.91 reveal
3.50 root
3.62 root cause
0.63 run
4.42 run the
-4.27 sale
-2.27 same
4.82 say <role>
1.23 scenario
3.10 science
0.46 second
2.17 see
0.61 see that
0.89 segmentation
3.92 she
0.14 she have
-0.23 sign
1.24 slide
-0.24 so
3.52 someone
0.91 someone from
2.52 spend
1.21 spot
0.86 spreadsheet
0.93 statistic
-0.90 stay
6.84 student
11.40 study
2.11 study the
0.38 sum
-0.94 supplier
7.04 survey
-5.51 take
1.65 tally
4.12 team
-7.02 team: past active
2.17 tell me
5.85 that
5.38 that <customer>
3.13 that <number>
-8.92 that be
0.39 that most
7.14 that the
-4.38 that: be
5.85 the
2.20 the <customer>
-2.24 the <group>
0.96 the <name>
0.37 the <person>
2.56 the <role>
-1.17 the <superior>
0.84 the analysis
3.12 the call
0.69 the complaint
1.97 the fall
3.68 the finding
1.15 the forecast
2.25 the insight
1.53 the lab
1.85 the log
1.02 the number
1.31 the platform
0.83 the problem
2.87 the quality
2.58 the reason
0.87 the result
2.10 the return
1.86 the root
-0.16 the same
1.77 the second
0.61 their
-2.52 them
-1.42 them $
-1.76 then
-2.16 there
0.91 they
0.02 they have
-1.88 this
5.59 through
5.20 through the
-0.42 time $
-3.30 to
0.78 to claim
1.46 too
0.28 too much
5.36 trace
0.63 trace the
3.03 trainee
2.48 turn out
-0.40 up
4.18 us
0.61 us the
1.29 user
4.55 ux
-3.42 vendor
-0.50 wait
-2.52 want
1.02 we need
1.02 we: need
-0.54 we: past active
3.24 what
3.24 what the
2.39 where
1.06 where the
5.98 which
3.67 who
-0.77 who have
4.40 why
1.51 why the
-5.75 with
4.83 with <number>
-0.90 without
5.04 work
8.54 work out
1.37 working
2.03 working <customer>
5.77 worst
-3.80 would
2.17 wrong
`,
  'empty-collaboration': `
-8.19 
0.44 ,
-0.80 , <number>
11.78 , <role>
-0.96 , a
-1.84 , and
2.93 , the
3.40 <customer>
7.52 <customer> from
-1.38 <customer> with
3.58 <group>
-3.22 <name>
-5.06 <number>
-3.64 <number> $
1.23 <number> department
-3.72 <number> of
3.01 <number> table
4.41 <person>
1.09 <person> ,
4.47 <role>
8.39 <role> ,
1.04 <role> across
6.04 <role> and
2.83 <superior>
1.03 <superior> ,
4.80 <superior> and
7.76 @action
-1.43 @reflection
-7.59 @result
-8.36 @situation
-4.91 @task
0.19 I: act
0.75 I: align
0.27 I: bring
0.70 I: collaborate
4.16 I: coordinate
0.81 I: drive
3.95 I: facilitate
-0.71 I: give
2.98 I: keep
2.93 I: lead
-0.86 I: leave
3.13 I: liaise
2.31 I: orchestrate
1.57 I: organise
1.80 I: partner
6.97 I: past active
2.34 I: spearhead
-0.78 I: take
0.73 I: work
-0.95 ^ <customer>
0.61 ^ i
2.20 ^ my
-2.36 ^ the
0.19 ^ there
0.21 ^ work
-0.52 a
5.43 a cross-functional
1.66 a lot
9.80 across
0.59 across <number>
0.86 across the
1.21 act
1.25 act as
-3.42 after
-0.09 again
8.41 align
1.80 align <role>
9.59 alignment
0.08 alignment $
7.20 all
3.89 all the
1.07 also
4.54 and
7.13 and <role>
9.50 and the
5.19 around
2.83 around <number>
5.35 as
4.16 as the
0.93 association
0.58 basis
0.25 basis $
4.06 be
5.52 be in
0.63 be on
3.33 be to
-2.54 before
12.93 between
6.97 between the
0.86 bridge
1.25 bridge between
1.90 bring
-1.95 build
1.30 business
1.47 by side
0.15 clinic
5.43 close
5.12 closely
2.83 closely with
9.06 collaborate
0.95 collaborate closely
2.06 collaborate with
-3.72 come
1.50 communication
0.84 communication with
5.70 contact
2.31 contact with
1.37 cooperate
9.28 cooperation
0.35 cooperation with
5.45 coordinate
3.67 coordinate with
7.31 coordination
0.75 council
7.43 cross-functional
2.69 cross-functional initiative
-1.01 cut
1.25 daily
-0.17 date
9.93 department
3.91 dialogue
-1.59 do
6.14 drive
1.55 drive alignment
2.99 dropped: past active
6.79 during
2.08 during the
0.67 effort
-2.19 end
1.50 every
3.03 everybody
1.46 exchange
9.22 facilitate
0.81 facilitate a
-5.33 first
-1.14 for
-0.89 for a
0.11 force
1.88 from
-5.67 give
-0.04 go
0.95 hand
6.73 hand in
1.52 hand with
-0.57 he
-1.12 help with
-3.79 her
-4.30 him
-2.74 his
0.21 i act
0.75 i align
0.78 i drive
3.95 i facilitate
1.12 i have
2.59 i lead
-0.49 i leave
3.13 i liaise
2.31 i orchestrate
1.80 i partner
2.34 i spearhead
0.19 i: act
0.75 i: align
0.70 i: collaborate
3.08 i: coordinate
0.81 i: drive
3.95 i: facilitate
-0.71 i: give
2.98 i: keep
2.93 i: lead
-0.86 i: leave
3.13 i: liaise
2.31 i: orchestrate
1.57 i: organise
1.80 i: partner
2.34 i: spearhead
-0.77 i: take
0.73 i: work
1.90 in
3.13 in close
3.27 in hand
4.56 initiative
3.03 involve
-6.25 it
5.06 keep
0.32 key
2.37 kitchen
0.25 lead
4.28 lead a
-4.29 leave
1.29 legal
1.57 level
6.48 liaise
2.36 liaise with
-1.67 list
-1.01 look
4.28 lot
3.30 lot of
-1.94 make a
1.86 make sure
-0.48 me
0.72 my role
-1.51 n't
-3.01 new
-5.38 night
-0.35 no
0.24 nobody: be
-4.73 not
-3.35 of the
6.55 office
3.55 orchestrate
0.77 organise
0.39 other: be
-3.39 other: past active
-0.07 other: past passive
-6.24 other: present active
0.39 out to
5.79 partner
2.07 partner with
1.27 party
6.23 people
-1.40 plan
-0.21 price
1.23 programme
0.35 project
0.13 pull
-3.65 put
0.04 really
2.24 regular
0.28 regular sync
0.51 role
0.73 role be
-1.85 say
0.05 service
-1.47 shift
3.13 side
1.39 side by
0.29 side with
2.66 site
-0.03 so
2.34 spearhead
2.35 spearhead a
5.40 stakeholder
-2.79 support
-0.19 support the
1.48 sure
5.10 sync
-6.26 take
5.46 team
3.86 team up
0.96 team: be
2.97 team: past active
1.53 team: pull
0.28 teamwork
-1.67 tell
-4.83 that
1.78 the <person>
0.88 the <role>
0.61 the clinic
0.59 the coordination
1.18 the kitchen
3.00 the whole
1.50 there
3.38 there be
9.76 throughout
1.04 throughout $
3.30 throughout the
-2.65 to
-3.19 to <number>
-2.02 to the
6.23 together
2.12 together $
1.86 up with
4.67 very
0.56 ward
0.31 warehouse
1.05 we work
0.97 we: work
0.08 weekly
0.26 which
3.04 whole
10.56 with
2.58 with <role>
-2.11 with a
4.07 with our
4.28 with the
10.34 work
4.50 work hand
6.54 workshop
-4.53 would
-1.68 write
`,
  escalation: `
-9.57 
1.08 'd
2.58 's <superior>
0.08 ,
-2.87 , but
7.51 , i
3.77 , so
-1.72 , the
-0.89 :
-4.04 ;
-1.19 <customer>
-2.43 <customer> $
0.79 <customer>: answer
5.05 <group>
-3.75 <name>
-5.72 <number>
-1.93 <number> $
-0.14 <number> ,
4.69 <person>
0.31 <person> $
1.88 <role>
0.19 <role> $
0.03 <role> 's
-2.60 <role> ,
1.26 <role> out
2.69 <role> to
4.58 <role> up
1.09 <role>: be
16.30 <superior>
7.69 <superior> $
3.49 <superior> ,
2.80 <superior> <superior>
7.17 <superior> about
7.57 <superior> and
-1.80 <superior> be
1.29 <superior> because
1.41 <superior> in
4.12 <superior> involve
6.85 <superior> of
2.79 <superior> on
7.27 <superior> to
-1.31 <superior> want
-2.32 <superior> with
-0.71 <superior>: be
-4.25 <superior>: want
3.63 @action
-3.90 @reflection
-9.08 @result
-8.76 @situation
-5.41 @task
-1.44 I: be
1.32 I: bring
0.39 I: call
0.71 I: conditional active 'd
0.54 I: conditional active would
0.38 I: copy
0.79 I: do
3.55 I: escalate
1.29 I: flag
2.54 I: inform
-0.67 I: leave
2.47 I: let
1.21 I: loop
0.28 I: mention
-1.08 I: move
3.45 I: notify
6.36 I: past active
2.26 I: present active
-1.69 I: propose
1.28 I: put
3.40 I: raise
-1.50 I: show
-2.76 I: stop
0.56 I: tell
2.08 I: wait
1.55 ^ <number>
-4.56 ^ <superior>
0.71 ^ after
0.87 ^ as
2.10 ^ escalate
-3.55 ^ i
4.61 ^ if
3.01 ^ in
-2.62 ^ my
0.03 ^ ring
-2.69 ^ the
2.28 ^ when
-3.34 a
0.11 a word
6.45 about
2.40 about him
4.20 about the
-4.43 also
1.28 an
1.70 an escalation
-0.58 and
0.03 and explain
2.81 and let
0.67 and tell
-6.98 and the
2.33 and they
3.49 and wait
4.89 answer
1.88 as
-0.36 at
2.45 be
1.32 be go
6.23 be to
2.26 because
2.27 because the
2.01 before the
-5.61 board
1.22 boss
1.23 bring
-1.62 but
4.23 by me
4.87 case
2.03 chain
2.69 chief
0.58 committee
5.03 complaint
6.78 conflict
0.24 conflict $
5.48 copy
0.84 copy $
3.80 could
-1.77 council
-1.43 count
1.26 cto
4.36 deal
4.50 deal with
0.37 delay
2.56 department
0.33 director
0.26 dispute
2.12 do
0.73 do be
2.67 dropped: escalate
8.01 dropped: past active
0.03 dropped: ring
-0.65 each
2.63 email
3.63 end
2.47 end i
8.04 escalate
3.34 escalate $
3.10 escalate the
4.39 escalation
-1.91 evening
-0.68 every
0.83 executive
-1.37 figure
5.11 file
4.99 flag
-0.15 for
-4.41 for the
-6.02 give
1.87 go
1.30 go to
1.12 have a
4.37 he
0.51 help $
3.47 him
1.11 him $
1.10 his
1.18 his <superior>
4.20 hr
6.43 i
0.66 i 'd
-5.69 i be
3.83 i bring
1.84 i call
0.40 i copy
1.29 i flag
3.23 i have
-3.30 i leave
0.33 i loop
0.28 i mention
3.45 i notify
0.83 i put
4.66 i raise
0.22 i report
-1.57 i: be
1.32 i: bring
0.39 i: call
0.38 i: copy
0.78 i: do
1.62 i: escalate
1.29 i: flag
2.54 i: inform
-0.67 i: leave
2.47 i: let
1.21 i: loop
0.28 i: mention
-1.09 i: move
3.45 i: notify
-1.69 i: propose
1.25 i: put
3.40 i: raise
-1.50 i: show
-2.76 i: stop
0.56 i: tell
2.08 i: wait
3.87 if
2.05 in
0.86 in copy
5.75 inform
0.36 inform the
7.41 involve
2.25 involve $
3.28 issue
2.55 it
2.11 just
1.49 keep
2.46 kick
0.77 kick <role>
2.94 late
-4.81 lead
-3.28 leader
-4.18 leave
-3.49 leave the
1.51 let
-1.04 letter
3.55 level
-1.15 list
2.27 loop
1.19 loop in
1.64 management
0.81 manager
6.25 matter
1.12 matter to
-1.91 me
0.13 mention
0.24 mention <role>
1.62 my
2.46 my <superior>
-1.61 my own
8.35 n't
-6.55 new
2.93 next
-1.07 night
0.23 nobody: be
1.58 nobody: past active
1.00 not
0.19 nothing
3.45 notify
1.73 notify the
1.33 of <group>
-0.43 of <number>
-0.14 of my
0.79 of the
-4.79 office
1.48 officer
-0.29 on
-4.21 on <superior>
0.70 open
3.80 other
1.85 other <group>
0.88 other: answer
0.93 other: be
0.64 other: block
0.10 other: conditional active would not
2.03 other: do
-0.78 other: escalate
-0.70 other: past active
4.07 other: past active  not
-0.70 other: present active
1.66 other: present active  not
1.82 other: refuse
0.95 other: take
-2.71 other: tell
-0.72 other: want
2.22 our <superior>
0.91 out
0.97 out $
-1.02 over
-1.90 own
-1.68 pick
-3.84 plan
3.45 problem
-0.10 product
-1.82 propose
3.23 put
5.44 raise
-0.60 regional
0.05 reply
2.47 ring
-0.75 rollout
-1.29 run
-0.22 sale
-2.33 same
-2.65 say
3.26 she
-4.96 show
-1.31 sign
0.67 situation
5.51 so
2.22 so i
4.47 sort
5.35 sort <role>
3.79 speak
0.46 sponsor
3.05 steering
0.99 steering <superior>
3.84 step
0.22 still
-3.14 stop
-1.15 stop the
0.70 superior
2.62 supervisor
1.35 take
2.36 team
-1.27 tell me
2.26 that
0.14 that <number>
-5.24 that i
4.89 that the
2.06 that to
-0.53 the
5.98 the <role>
2.08 the <superior>
2.21 the case
0.36 the chain
4.82 the conflict
0.82 the delay
1.72 the end
1.24 the issue
6.85 the matter
-1.98 the new
2.06 the next
2.80 the other
0.28 the plant
2.29 the problem
-0.25 the same
6.08 the steering
1.01 the whole
0.89 their
2.63 them
0.93 them $
0.41 they
0.22 thing
5.46 to
1.85 to <name>
1.10 to <superior>
4.92 to my
4.06 to the
11.37 up
5.37 up to
2.13 up with
1.15 upstair
0.64 vp
0.67 wait
0.38 what i
2.53 when
-1.83 which
2.93 who
0.69 whole
0.32 with
0.37 with <role>
-4.09 with a
2.11 with the
0.38 word
0.64 word with
-3.14 work
5.19 would
`,
  'feature-dump': `
-6.47 
15.42 ,
-2.07 , <role>
13.23 , a
2.34 , an
-7.99 , and
1.73 , export
0.55 , so
-1.57 , the
0.10 , with
5.74 :
-1.32 ;
-0.42 <customer>
-0.16 <customer> $
1.01 <customer> a
-4.56 <name> $
-0.92 <name> ,
0.36 <name> <group>
-0.19 <name> and
-11.96 <number>
-3.22 <number> $
-1.96 <role>
-1.84 <role> ,
-5.35 <role> and
-0.88 <role> be
-3.04 <superior>
1.27 @action
-2.43 @reflection
-9.13 @result
-12.57 @situation
2.22 @solution
-4.33 @task
0.23 I: add
1.48 I: create
0.89 I: equip
1.44 I: implement
1.54 I: introduce
4.29 I: launch
2.21 I: put
0.63 I: set
-2.13 ^ a
-0.18 ^ each
-4.00 ^ i
1.64 ^ my
1.81 ^ our
1.35 ^ to
0.55 ^ we
2.29 a
2.26 a <name>
-2.39 a <role>
0.76 a chat
2.27 a dashboard
0.71 a hotline
-1.21 a lamp
0.99 a loyalty
0.78 a mobile
8.02 add
-0.86 again
5.58 alert
1.71 alert ,
3.96 all
4.01 also
5.02 an
3.32 an <name>
14.96 and
-2.61 and <name>
1.94 and <number>
8.80 and a
1.51 and an
1.11 and free
-2.15 and i
-7.54 and the
2.69 answer
5.57 app
-3.17 ask
-0.26 ask for
-3.79 at
4.96 badge
3.03 badge ,
2.12 bar
-5.01 be
-0.17 before
1.90 board
1.88 book
0.00 bot
1.50 box
0.76 bring
2.27 build
0.41 calendar ,
-0.19 call
7.31 card
0.95 card $
2.40 card ,
0.43 chart
7.90 chat
6.54 checklist
1.39 checklist ,
-0.02 choose
1.71 code
0.99 colour
-1.39 come
-0.38 come with
4.67 corner
1.05 create
2.68 daily
4.80 dark
2.32 dark mode
5.81 dashboard
0.32 dashboard with
-0.57 desk
-0.97 do not
-0.36 driver
1.06 equip
0.98 equip the
1.56 excel
5.33 export
1.83 export ,
0.69 faq
3.52 filter
2.65 filter ,
-2.80 first
4.80 fix
0.23 fix <role>
-1.60 for a
6.67 for the
1.49 form ,
3.46 free
-3.44 from
1.02 fruit
2.70 gift
2.96 group
1.80 guide
-3.28 he
-0.38 her
1.51 hotline
-0.67 i
0.85 i create
0.72 i equip
1.87 i have
1.44 i implement
0.42 i: add
1.48 i: create
0.89 i: equip
1.44 i: implement
1.54 i: introduce
4.29 i: launch
0.52 i: put
2.42 i: set
1.99 implement
-1.74 in <name>
2.67 include
5.13 introduce
-0.31 it
-1.02 keep
0.88 keyboard
1.14 keyboard shortcut
-3.16 lamp
3.90 launch
1.79 launch a
1.62 leaderboard
-1.30 letter
0.35 list and
-0.32 look
-2.63 lose
4.79 loyalty
2.22 make
2.76 map
0.81 map ,
-5.34 me
2.87 menu
2.70 message
0.72 mirror
0.85 mobile
3.58 mode
2.52 mode ,
-1.08 month
4.38 my answer
-3.08 n't
5.54 new
-4.49 night
-4.75 no
-5.87 not
1.38 notification
-3.65 of
-3.72 old
-0.85 on
1.58 on top
0.30 onboarding
-1.60 other: come
0.43 other: go
-9.00 other: past active
-3.21 other: present active
1.78 package
2.47 page
1.38 payment
0.85 pdf
-1.06 phone
-0.43 phone and
6.66 photo
1.13 platform
0.52 point
1.13 poster
1.62 poster ,
0.42 progress
0.42 progress bar
1.44 push
0.62 push notification
5.80 put
1.49 put in
2.78 release
4.96 reminder
2.57 reminder ,
0.97 report
0.90 report ,
3.59 review
1.34 roll
2.65 roll out
-0.05 say
2.30 screen
7.70 search
4.34 search ,
1.57 set
3.24 share
1.14 shortcut
1.48 small
2.81 so
2.53 sticker
0.85 streak
2.22 suggestion
1.76 suggestion box
1.40 tab
5.78 tablet
0.08 tag
-3.34 take
1.92 template
2.00 template ,
-2.48 that
-4.27 the
-2.15 the <superior>
0.73 the new
-1.66 the old
0.63 the tool
-0.37 time
1.38 tip
0.96 to fix
-0.45 too
3.29 tool
1.30 top
0.96 training
2.11 up
3.03 up with
2.41 upload
0.73 version
4.55 video
2.63 view
0.89 voice
0.25 we put
-0.36 we: lose
0.18 we: past active
0.68 we: put
3.17 weather
-4.87 week
0.48 whatsapp
3.80 with
-3.42 with <role>
0.42 with filter
-0.72 with the
`,
  handoff: `
-7.92 
-3.82 'd
2.65 's
2.89 ,
-0.69 , and
-0.08 , but
2.53 , i
3.09 , my
0.33 , not
0.95 , the
0.64 <customer> $
7.59 <group>
5.82 <group> $
3.37 <group> ,
0.38 <group>: take
4.18 <name>
-1.69 <name> $
2.25 <name> <group>
0.07 <name> and
2.54 <name> the
-9.66 <number>
-2.44 <number> $
-1.84 <number> ,
0.03 <number> <person>
-3.10 <number> of
4.03 <person>
1.03 <person> $
4.27 <role>
4.26 <role> $
0.12 <role> <customer>
0.77 <role> after
3.27 <role> from
1.85 <role> have
1.30 <role> on
3.37 <role> over
1.26 <role> own
0.19 <role> since
-0.16 <role>: be
2.44 <role>: own
2.47 <role>: take
1.50 <superior> $
1.80 <superior> <customer>
0.30 <superior> <role>
-4.30 <superior> of
2.81 @action
-1.77 @reflection
-4.77 @result
-13.97 @situation
-9.84 @task
0.68 I: assign
1.15 I: be
0.41 I: brief
-2.46 I: check
2.09 I: close
-1.42 I: conditional active 'd
-1.22 I: conditional active would
-0.22 I: count
2.00 I: delegate
3.68 I: deliver
0.57 I: document
1.28 I: entrust
-1.12 I: escalate
1.01 I: find
2.02 I: forward
3.41 I: give
-1.37 I: keep
2.31 I: leave
3.34 I: let
1.56 I: move
3.13 I: pass
3.67 I: past active
1.72 I: present active  not
-2.90 I: read
0.47 I: sign
-0.70 I: sit
0.39 I: start
3.11 I: step
-6.32 I: take
-1.10 I: tell
1.08 I: throw
0.56 I: train
2.20 I: transfer
-0.78 I: work
1.17 I: write
-2.61 ^ <customer>
-0.33 ^ <number>
-1.98 ^ <role>
1.75 ^ after
0.60 ^ afterward
1.59 ^ at
4.71 ^ from
0.64 ^ give
1.45 ^ have
-3.11 ^ i
-0.17 ^ if
0.67 ^ in
0.02 ^ monitor
-2.06 ^ my
6.70 ^ once
0.03 ^ someone
-7.89 a
4.04 a <role>
-3.17 about
1.74 account
4.60 across
4.88 across to
12.44 after
0.19 after <role>
1.59 after that
4.23 afterward
0.87 afterward the
-1.29 against
3.80 agency
-0.32 agree
-0.23 all
1.66 alone
-1.69 also
3.16 and
2.62 and close
0.79 and for
0.57 and from
2.49 and go
0.65 and start
0.32 and that
1.95 another
1.25 any more
0.12 anymore
0.64 as soon
-5.57 ask
0.51 assign
-1.98 at
-1.42 at <number>
-0.99 august
2.48 be
2.56 be do
1.39 be now
2.09 be then
-3.12 be to
2.70 be with
5.93 become
4.20 become the
-8.85 before
1.18 belong
1.20 belong to
-0.15 board
0.00 brief
0.33 build
-2.98 but
-0.62 but i
1.52 by the
-5.74 call
1.82 care
0.38 care of
0.87 carry
2.03 case
1.14 centre
-0.39 check
3.40 client
2.98 close
2.29 close my
2.69 colleague
-2.84 come
6.65 continue
2.04 contract
3.75 contractor
-5.12 count
-2.31 date
-4.04 decide
-1.77 decide to
5.15 delegate
1.57 delegate to
7.04 deliver
0.38 deliver the
0.13 depot
-0.81 desk
-4.80 director
3.41 do
1.98 do $
1.38 do by
1.55 do the
1.31 document
-2.71 down
0.84 dropped: give
-9.42 each
2.56 else
8.07 end
1.20 end $
1.02 engagement
3.52 entrust
1.29 entrust the
-3.40 escalate
-14.19 every
-3.85 every <name>
7.23 everything
1.70 everything after
4.49 facility
2.88 file
0.22 finding
9.40 finish
-3.26 first
2.48 fix
7.23 follow-up
-1.58 for
-0.74 for <role>
0.03 for the
2.84 forward
-4.14 friday
7.72 from
-4.24 from <number>
1.42 from me
-0.56 from the
1.42 from then
9.52 from there
0.60 get
2.39 get the
4.28 give
1.05 give the
1.70 give to
3.34 go
1.03 go across
2.91 go to
3.34 go-live
1.27 guy
4.59 hand
11.90 hand of
1.02 handle
1.88 have
1.42 have <role>
-9.62 he
-4.78 head
-5.42 him
-0.56 his
-0.66 hour
3.08 how
4.01 how <role>
2.81 hr
-1.46 i 'd
0.41 i brief
0.82 i do
1.28 i entrust
1.76 i give
3.81 i have
1.31 i leave
0.62 i let
0.46 i pass
0.94 i sign
3.11 i step
-5.56 i take
0.83 i train
0.09 i transfer
-1.42 i would
0.68 i: assign
1.32 i: be
0.41 i: brief
-2.48 i: check
2.09 i: close
-0.22 i: count
2.00 i: delegate
3.68 i: deliver
0.57 i: document
1.28 i: entrust
-1.12 i: escalate
2.02 i: forward
3.41 i: give
-1.37 i: keep
2.31 i: leave
3.34 i: let
1.47 i: move
3.13 i: pass
-2.90 i: read
0.48 i: sign
-0.75 i: sit
0.39 i: start
3.11 i: step
-6.30 i: take
-1.10 i: tell
1.08 i: throw
0.56 i: train
2.20 i: transfer
-0.78 i: work
1.04 i: write
-1.96 if
7.42 implementation
3.21 in <name>
2.61 inherit
2.64 inherit the
4.64 into
3.02 into the
1.49 involvement
2.38 it
4.40 itself
1.21 itself be
3.44 job
1.21 job of
3.16 june
2.37 junior
-8.13 keep
0.71 key and
0.85 last
4.29 launch
0.19 lead
3.94 leave
1.88 leave with
2.74 let
0.17 let the
-0.44 like
3.57 list
5.67 live
1.91 local
-1.12 lose
6.39 maintenance
1.89 make
4.63 manager
0.26 manual
1.96 march
-0.22 me
1.41 me $
-2.75 me to
0.75 mine
-0.88 monday
3.46 monitoring
-2.80 morning
-3.55 move the
3.65 move to
5.63 my
-7.10 my <superior>
3.59 my part
0.21 my ticket
2.06 n't
2.92 new
1.18 next shift
-2.32 night
-2.40 nobody
2.51 not
11.50 now
0.01 now $
-0.66 number
0.14 october
-0.98 of
4.68 of the
7.89 off
0.31 off the
3.44 off to
4.64 office
2.35 on
1.48 on $
4.41 on to
4.60 on with
5.19 once
2.97 once the
3.66 operation
-1.61 order
1.13 organisation
3.50 other
5.63 other: become
-0.30 other: come
6.41 other: continue
5.17 other: do
3.67 other: end
6.94 other: finish
0.05 other: go
1.25 other: handle
2.69 other: inherit
0.39 other: make
-0.41 other: move
5.02 other: own
1.15 other: past active
0.65 other: present active
2.08 other: present passive
6.39 other: run
-4.29 other: say
7.98 other: take
-7.01 other: want
-1.16 our
-1.15 out
7.14 over
8.32 over to
3.96 own
5.08 own <role>
1.92 part
1.80 partner
5.68 pass
0.72 pass the
0.90 pass to
-0.98 patient
3.80 people
1.44 pilot
1.92 plan
1.46 platform
0.11 platform <group>
0.84 process
1.65 production
7.45 project
5.79 project $
0.82 queue
-6.92 read
-0.62 refuse
4.51 regional
6.75 remaining
2.17 responsibility
10.11 rest
-0.60 review
-1.61 right
5.29 rollout
3.24 rota
5.83 run
1.38 run <role>
-3.70 same
-0.24 saturday
-4.53 say
0.15 second <number>
2.64 service
-5.56 she
3.44 shift
0.95 shift $
4.15 sign
9.67 since
2.24 since $
5.26 since <name>
4.44 site
-2.58 some
0.50 someone
0.70 someone else
0.47 soon
0.64 soon as
0.01 sort
1.33 sre
-0.31 staff
-3.81 stay
5.55 step
1.03 step back
-3.80 still
2.42 store
1.71 success
1.06 successor
0.72 supervisor
-4.36 supplier
3.06 support
1.83 take <role>
5.04 take over
0.56 teacher
1.23 team
-6.59 team: past active
-7.10 tell
-5.20 test
-2.65 that
0.84 that $
1.74 that be
0.51 that point
4.46 the
-0.37 the <customer>
-5.22 the <group>
2.00 the <name>
-1.48 the <superior>
0.68 the account
2.42 the contract
0.22 the finding
1.09 the fix
7.23 the follow-up
9.84 the hand
0.42 the implementation
3.87 the list
1.86 the maintenance
3.50 the monitoring
4.59 the new
4.23 the next
-3.09 the old
4.31 the plan
0.16 the platform
6.80 the remaining
7.37 the rest
4.56 the rollout
3.24 the rota
-1.99 the same
0.72 the second
2.49 the tool
2.49 the training
-1.23 their
0.89 them $
0.82 them to
10.47 then
1.34 then on
2.42 there
3.91 there $
-1.95 there be
-0.16 there: be
4.89 thing
0.87 thing $
-3.89 through
0.29 throw
0.50 ticket
-1.07 till
-5.06 time
7.01 to
1.70 to <name>
-0.95 to <number>
4.20 to <role>
0.12 to <superior>
7.12 to a
2.98 to an
0.94 to facility
-3.69 to me
8.59 to the
1.09 tool
1.43 topic
4.82 train
1.06 train <number>
1.63 training
8.78 transfer
4.01 transfer the
1.91 transfer to
4.14 transition
1.29 turn
-4.53 until
-1.86 wait
-3.36 want
-2.90 we
-0.06 we: past active
-3.42 which
2.97 whole thing
-3.36 win
1.29 with
3.41 with <role>
4.15 with the
-0.52 with them
1.86 without me
-7.58 would
-2.27 year
`,
  'lesson-without-change': `
-6.57 
-5.81 'd
-0.48 ,
0.29 , i
-4.26 , so
4.15 , the
6.19 :
1.31 <customer>
4.74 <customer> $
-1.97 <customer> be
-1.98 <customer>: be
-9.97 <name>
-0.39 <name> $
-5.95 <number>
-4.70 <number> $
-1.42 <role> $
0.96 <role>: open
-1.63 <superior>
2.88 <superior> $
2.32 @action
18.59 @reflection
4.20 @result
-10.59 @situation
-5.52 @task
-4.95 I: conditional active 'd
-4.79 I: conditional active would
-2.85 I: do
2.74 I: grow
0.98 I: guess
3.87 I: know
1.96 I: learn
0.83 I: past active
1.31 I: present active
3.48 I: realise
3.02 I: take
6.11 I: understand
-5.22 ^ <customer>
1.10 ^ <number>
1.07 ^ <role>
-2.44 ^ for
-1.64 ^ i
7.03 ^ in
6.01 ^ look
3.14 ^ what
0.78 a
0.83 a better
2.19 a lot
2.62 about
-2.26 after
-1.53 again
-2.48 again $
1.29 alway
-6.47 and
0.39 appreciation
-5.53 at
6.61 away
2.17 back
4.59 back ,
2.95 be <number>
0.02 be a
3.28 be everything
8.56 be that
2.49 be to
-3.83 because
-4.74 before
1.63 better
1.12 big
2.30 big lesson
1.33 biggest
-1.75 by
-3.17 call
1.46 can
2.28 can do
-1.34 check
1.24 come
0.49 come away
8.94 communication
2.01 communication be
3.70 communication: be
1.28 data
-1.83 day
2.92 deeper
8.10 early
2.70 early $
4.08 everything
0.91 everything $
6.89 experience
2.18 eye
-5.02 first
-0.87 for
3.72 for me
1.39 from
1.07 from <role>
5.35 from this
0.99 good
2.45 grow
2.85 grow a
0.17 guess
-1.61 he
-1.34 her
6.08 hindsight
3.09 hindsight ,
11.13 how
6.32 how important
7.45 how much
-2.63 i
-4.95 i 'd
-1.88 i be
6.39 i come
-1.72 i do
2.73 i grow
1.11 i guess
3.48 i realise
3.11 i take
3.11 i understand
-5.82 i would
-2.85 i: do
2.73 i: grow
0.98 i: guess
3.87 i: know
1.96 i: learn
3.48 i: realise
3.04 i: take
6.11 i: understand
6.10 importance
6.10 importance of
8.46 important
0.37 important $
1.09 important <role>
-0.02 important than
-0.40 in
3.38 in hindsight
3.96 in retrospect
-3.57 in the
5.94 key
0.20 key learning
4.13 know
0.09 leader
12.07 learn
0.38 learn to
11.02 learning
4.19 learning be
1.04 learning for
2.94 learning: be
13.54 lesson
2.45 lesson: be
1.57 listen
1.12 listen to
0.14 look
6.15 look back
1.75 lot
1.61 main
1.73 make
0.97 make me
4.10 management
5.15 matter
0.61 matter $
6.97 me
-2.01 me $
0.70 me :
2.23 me a
2.54 me be
-2.11 month
-0.27 more important
7.14 much
2.30 must
0.62 my eye
2.15 need
7.73 never
0.16 never trust
2.83 never underestimate
-0.57 new
-3.99 next
-0.00 no
0.96 nobody: open
3.54 nobody: past active
2.41 nobody: present active
-1.13 not
-0.16 now
-1.56 now $
0.96 now know
3.06 of
-4.65 on
0.99 open my
4.64 other: be
0.38 other: conditional active should
3.07 other: do
1.73 other: make
-4.50 other: past active
-5.39 other: past passive
1.81 other: present active
0.43 other: present active  not
-0.77 other: say
6.35 other: teach
-3.95 our
3.77 patience
0.97 patience $
2.42 people
0.50 person
1.01 preparation
0.65 preparation be
0.65 preparation: be
6.49 project
3.73 realise
1.17 realise that
1.05 really
3.96 retrospect
2.14 retrospect ,
-2.20 say
5.31 should
1.87 should have
0.58 should never
0.50 show
1.13 show me
-2.66 since
1.75 small
-3.80 so
5.68 stakeholder
0.38 stay
-1.04 still
1.50 take
1.65 take away
1.25 take from
5.76 takeaway
0.59 takeaway: be
8.93 teach
4.03 teach me
1.36 teach us
1.37 team
5.38 teamwork
-3.70 tell
9.32 that
-7.57 that be
-0.13 that i
-2.44 that the
-1.92 that: be
-0.90 the
3.07 the <customer>
-3.62 the <superior>
0.21 the experience
6.10 the importance
0.80 the lesson
0.68 the main
5.87 the value
-2.81 them
-0.16 they
5.35 thing
3.72 this
-2.63 this be
1.75 this experience
-4.14 this: be
0.08 through
3.57 to
4.05 trust
4.46 underestimate
6.49 understand
3.10 understand that
-1.13 up
5.51 value
6.47 value of
-0.58 want
0.08 we
1.77 we learn
1.77 we: learn
-2.35 week
4.48 what
4.71 what i
1.39 with
0.29 work
0.51 work $
-7.58 would
-1.16 write
0.24 yeah
0.81 yeah ,
5.83 you
1.95 your
`,
  'output-not-outcome': `
-6.58 
2.83 !
2.83 ! $
1.53 '
4.50 , <number>
-3.80 , against
-2.61 , and
-0.59 , as
-1.46 , because
-4.31 , but
0.02 , which
2.71 , with
4.94 :
0.48 : <number>
-8.04 ;
1.34 <customer>
-3.25 <customer> $
-2.79 <customer> ,
-0.41 <customer> be
-1.45 <customer> go
3.24 <customer> have
2.17 <customer> register
0.63 <customer> use
-5.48 <customer>: be
1.11 <customer>: fill
-0.75 <customer>: go
0.78 <customer>: register
1.13 <group>
0.92 <name>
-0.31 <name> $
10.97 <number>
-7.54 <number> $
-2.01 <number> ,
0.44 <number> <customer>
-1.32 <number> <name>
6.74 <number> <number>
1.16 <number> <role>
0.43 <number> <superior>
-4.59 <number> a
-1.10 <number> bed
-4.10 <number> by
0.09 <number> conversation
3.24 <number> dashboard
-5.44 <number> day
0.00 <number> demo
1.87 <number> download
-5.99 <number> euro
2.09 <number> feature
-2.11 <number> have
-0.73 <number> hour
2.15 <number> impression
-9.39 <number> in
2.59 <number> interview
1.65 <number> job
-0.37 <number> less
0.71 <number> like
0.24 <number> message
3.00 <number> milestone
-0.80 <number> minute
1.57 <number> module
-2.20 <number> month
-1.02 <number> more
3.69 <number> new
-0.77 <number> now
-0.72 <number> of
2.90 <number> out
-2.66 <number> per
3.08 <number> registration
0.53 <number> report
0.05 <number> request
0.52 <number> site
1.48 <number> story
-3.09 <number> the
4.82 <number> ticket
1.14 <number> time
-1.98 <number> to
0.17 <number> view
-3.74 <number> week
5.78 <number> workshop
-0.78 <number> year
1.30 <person>
3.90 <role> have
0.08 <role> use
3.57 <role>: save
-2.37 <superior>
0.56 ?
0.60 ? $
-10.41 @action
-5.94 @lead
12.64 @measure
12.44 @outcome
-8.91 @reflection
12.42 @result
-19.32 @situation
1.43 @task
2.31 I: bring
-0.49 I: count
0.22 I: finish
-1.67 I: have
2.11 I: hold
0.24 I: organise
1.81 I: past active
-1.45 I: present active
-1.56 I: read
-2.79 ^ <number>
-0.43 ^ <role>
-2.07 ^ <superior>
-1.39 ^ a
3.27 ^ adoption
0.33 ^ all
0.54 ^ by
1.84 ^ daily
1.80 ^ engagement
2.03 ^ every
1.61 ^ i
-1.75 ^ measure
1.72 ^ more
0.86 ^ my
1.42 ^ nps
-6.07 ^ of
0.90 ^ on-time
0.01 ^ our
-1.17 ^ output
2.07 ^ over
4.48 ^ sign-up
5.47 ^ so
1.66 ^ success
3.42 ^ test
-0.21 ^ the
0.43 ^ we
1.82 ^ what
6.20 ^ with
-0.35 a
1.55 a <name>
1.29 a <number>
6.91 a day
-0.40 a month
1.15 a single
-4.81 a year
0.48 about
0.44 about <number>
-3.48 accident
-2.43 accident $
3.17 across
2.53 across the
8.72 active
5.34 active <customer>
2.21 adopt
10.51 adoption
0.12 adoption of
1.08 adoption: stand
-5.95 after
-0.54 after $
-8.50 again
-2.33 again $
-7.96 against
-2.98 against <number>
4.10 all
3.61 also
1.32 an
1.70 and
3.54 and <number>
1.60 and a
0.25 and engagement
-1.97 and have
-2.12 and i
1.38 and the
2.30 answer
2.35 answer <number>
7.61 app
0.98 around
1.73 around <number>
2.04 arrive
4.63 article
-6.25 ask
-3.42 at <number>
0.05 at the
1.55 attend
0.96 attendance
0.05 average session
-0.32 away
-7.09 back
2.60 banner
2.47 be
2.15 be at
1.61 be now
0.76 be that
0.44 be through
1.42 be to
-9.36 because
-1.18 bed
-4.67 before $
-4.04 before ,
1.76 before the
-2.53 bill
0.10 blog
3.68 branch
-1.05 break
-5.15 but
-1.91 buy
0.99 by
0.98 by <name>
-2.24 by <number>
5.89 by the
2.83 campaign
-0.31 cancel
1.83 carry
-1.03 cent $
-0.60 change
2.27 chatbot
-4.35 check
4.12 checklist
-0.18 children
2.73 click
1.49 click on
4.90 click-through
-0.78 client
3.33 climb
1.80 climb from
6.57 close
1.17 close ,
0.78 close <number>
0.06 cluster
2.30 code
0.88 colleague
-1.11 come
-0.48 come back
1.15 come in
-5.42 complaint
5.41 complete
1.93 complete the
0.73 conduct
-10.04 cost
5.88 coverage
7.79 csat
1.53 ctr
3.84 daily
3.42 daily active
4.97 dashboard
2.82 day $
-1.42 day <number>
2.90 deadline
1.58 deadline $
-2.20 decrease
0.45 define
6.74 deliver
0.01 demo
1.45 distribute
0.54 district
0.25 diwali
0.28 do
-1.01 do not
-1.38 door
3.60 double
-8.91 down
-0.31 down <number>
11.98 download
0.99 draw
-7.54 drop
0.89 each
-2.98 early
0.66 end
10.26 engagement
-6.18 euro
1.57 evening
1.16 ever
7.76 every
2.76 every single
1.45 exactly
-0.56 fail
-0.63 failure
0.09 fair
-8.68 fall
-2.38 fall from
0.12 far
3.58 feature
-3.16 fewer
6.03 fill
0.89 fill in
-4.90 find
0.70 finish
1.66 first
9.01 first month
2.15 first week
5.64 follower
-0.63 for
-4.34 for <number>
1.43 for a
0.16 for the
-0.17 friday
-1.56 from
-1.10 from <number>
0.92 from a
0.92 full
3.47 get
2.11 get <number>
-0.14 give up
-0.30 go from
1.40 go live
-0.26 go to
5.47 go up
3.95 goal
5.02 goal: be
2.19 guest
0.47 hall
1.30 handle
2.49 handle <number>
0.18 hang
3.73 have
1.00 have go
1.30 have switch
-4.25 have to
-3.14 he
1.47 help
1.09 hit
2.64 hold
6.49 hold <number>
-7.84 hold at
-4.18 home
-2.50 hour
-0.28 hour $
5.51 how
0.30 how i
1.61 i bring
0.26 i organise
-0.07 i read
2.37 i: bring
-0.49 i: count
0.22 i: finish
-2.32 i: have
2.11 i: hold
0.24 i: organise
-1.56 i: read
3.50 impression
1.92 improve
2.25 in
-2.65 in <name>
1.29 in <number>
2.06 in its
2.05 in that
1.42 in the
3.71 in total
5.11 install
-0.13 instead
1.40 interview
4.76 its
3.90 its first
-6.53 keep
-0.57 key
0.49 kit
-0.44 last
-5.82 late
3.50 lead
0.92 length
-4.71 less
2.96 like
1.31 list
1.56 live
2.13 log-in
-0.94 look
-11.03 lose
-3.54 lose <number>
0.03 macro
1.57 make
1.53 make <number>
3.52 many
-2.29 may
-1.66 me
-0.03 measure
-1.74 measure $
5.57 meeting
4.33 member
4.34 message
1.98 milestone
2.01 milestone be
-0.65 minute $
0.51 minute a
-2.37 miss
2.24 module
-1.59 monday
-0.99 money
-1.44 month
0.22 monthly active
5.96 more than
-2.28 morning
-3.23 move
3.12 my
5.74 new
5.07 newsletter
-8.14 next
-0.47 night
-8.20 no
-2.74 nobody
0.25 nobody: be
2.21 nobody: past active
-0.08 none
3.00 north
1.31 north star
-8.86 not
2.86 now
-1.11 now $
4.11 now <number>
10.53 nps
4.59 number
4.61 number of
2.06 of
6.41 of <customer>
2.29 of the
-0.53 of them
-1.42 off
-0.92 old
3.42 on
-0.01 on <name>
-8.53 on <number>
5.57 on schedule
2.63 on the
2.99 on time
1.49 on-time
1.10 online
4.66 open
3.69 open rate
-6.37 order
0.09 organise
-0.18 other
2.27 other: adopt
2.43 other: answer
1.68 other: arrive
1.94 other: attend
-1.35 other: be
-0.28 other: buy
-2.12 other: cancel
2.24 other: carry
2.70 other: climb
4.14 other: close
2.88 other: complete
-0.08 other: decrease
1.72 other: deliver
1.75 other: distribute
1.98 other: double
0.01 other: draw
-3.45 other: drop
-6.45 other: fall
2.98 other: fill
0.67 other: get
0.88 other: go
1.33 other: handle
0.76 other: have
3.35 other: hit
-0.26 other: hold
0.65 other: improve
-2.93 other: leave
2.17 other: make
1.64 other: past active
-2.92 other: past active  not
4.67 other: past passive
-3.22 other: pay
0.83 other: present active
4.18 other: present passive
-1.00 other: quit
3.76 other: reach
3.02 other: register
-1.85 other: renew
2.77 other: rise
-1.14 other: sell
2.31 other: sit
-0.90 other: start
-6.39 other: stay
-1.80 other: stop
1.82 other: switch
3.52 other: take
5.81 other: triple
1.38 other: use
-0.56 other: want
2.54 other: watch
6.22 our
3.45 our <name>
-0.68 our <superior>
4.85 out
1.39 out of
-1.03 outage
-1.40 output
-0.43 overtime
6.28 page
0.33 page view
-0.58 parcel
-2.03 pass
0.91 past
-1.38 patient
-7.50 pay
-0.66 payment
2.03 people
3.79 per
1.14 per day
2.19 per week
3.81 point
5.43 portal
5.79 post
0.67 post a
2.88 prescription
-4.11 price
1.92 process
2.13 project
6.28 publish
3.42 publish <number>
-2.29 pupil
0.21 push
0.65 quarter
-0.50 queue
-1.07 quit
-0.01 quit $
3.59 rate
5.37 rate of
4.98 reach
0.37 reach <number>
-2.42 read
4.52 record
0.25 record $
-0.64 reduce
-1.82 refund
7.23 register
4.75 registration
3.86 release
-2.25 renew
-1.01 repeat
3.59 request
-1.85 return
-3.61 revenue
2.65 rise
0.63 roof
-2.32 room
0.77 run
0.08 run <number>
-0.74 sale
-5.84 same
3.47 satisfaction
0.14 satisfaction score
5.13 save
8.50 schedule
3.28 schedule $
5.40 score
-0.82 scrap
-6.14 second
-2.54 sell
-0.11 sell <number>
3.11 send
6.33 session
0.97 session length
-6.19 she
-0.73 shop
8.60 sign-up
0.13 sign-up go
0.97 sign-ups: go
1.37 since <name>
6.33 single
3.72 site
2.12 so
-3.22 so i
-1.21 spring
6.02 sprint
0.47 sprint $
1.27 stand
2.86 stand at
3.06 star
-5.91 stay
-3.22 stay at
-7.43 still
-4.62 stop
4.87 store
0.89 store $
5.21 story
2.92 story point
-0.26 strike
4.96 success
6.37 summer
2.00 summer ,
5.83 survey
0.90 survey $
0.67 switch
0.79 take place
0.48 tap
1.98 target
1.73 target: be
0.53 teacher
2.39 template
3.40 test
5.76 test coverage
1.13 than
1.83 that
1.70 that be
3.37 that quarter
-1.38 that the
1.38 that: be
0.88 the
0.59 the <name>
-7.65 the <number>
-1.07 the <superior>
1.56 the app
-0.13 the bank
0.92 the banner
0.36 the campaign
0.03 the cluster
1.80 the end
2.40 the goal
0.00 the list
0.06 the macro
1.27 the new
-0.28 the next
1.66 the number
-0.14 the other
0.50 the plan
2.92 the portal
2.37 the project
1.25 the roof
-2.70 the same
-0.30 the second
-0.41 the shop
2.58 the store
2.81 the summer
2.50 the survey
1.71 the training
0.83 the website
-2.99 their
-6.87 them
-3.47 they
-2.39 this
2.71 through
2.39 through the
0.93 tick
0.27 ticket
2.46 time
1.05 time $
3.85 time and
2.93 to <number>
0.18 to <role>
0.66 to lift
3.30 to the
5.08 total
6.99 training
1.84 training $
5.81 triple
1.58 triple $
0.92 twice as
-0.02 under
-5.62 under <number>
4.74 up
-0.20 up <number>
0.66 up by
0.84 up from
-3.70 us
0.37 usage
5.90 use
3.24 use the
4.90 user
3.58 velocity
-2.78 very
1.50 video
9.97 view
5.85 visit
2.16 visitor
-7.14 wait
1.04 wallet
-0.27 want
-0.35 ward
-2.79 waste
1.43 watch
3.83 we
-2.25 we lose
-2.96 we: lose
1.23 we: past active
3.34 website
4.62 week $
1.47 when
0.05 which be
-0.08 which i
-7.41 who
0.20 with
2.31 with a
0.26 with the
-1.44 within <number>
3.36 workshop
0.50 would be
-8.58 wrong
-0.81 year
-1.29 you: imperative active
`,
  'passive-decision': `
-7.52 
2.42 ,
3.78 , a
5.98 , and
-3.32 :
-1.74 <group>
-5.01 <group> $
0.81 <name> $
-2.47 <number> of
-2.18 <number> time
-0.00 <person> $
0.52 <person> be
-1.64 <role>
-2.76 <role> $
1.27 <role> be
1.11 <role> have
4.19 <role>: agree
-6.42 <role>: be
-2.31 <role>: bring
5.89 <role>: decide
-3.64 <superior>
0.85 <superior> ,
5.87 @action
-13.54 @result
-18.28 @situation
-8.89 @task
-5.43 I: past active
-2.86 ^ <number>
5.30 ^ <role>
6.24 ^ a
1.27 ^ after
2.44 ^ an
-7.78 ^ i
-2.10 ^ not
-0.03 ^ our
0.72 ^ the
3.22 ^ then
-3.73 ^ we
3.58 a
-0.52 a <role>
-0.98 a single
-2.35 agency
4.39 agree
2.21 agree that
4.57 all
0.36 all <number>
0.87 also
5.41 and
-4.07 and <number>
5.15 and a
0.84 and i
6.09 and the
0.42 and we
-0.98 as
13.06 be
-1.00 be a
0.88 be add
4.89 be agree
0.12 be be
4.36 be decide
1.53 be draw
-2.96 be leave
2.41 be put
0.41 be roll
-1.00 be win
-1.38 before
-1.71 buy
-0.86 buy $
-9.72 by
-0.27 by a
-2.48 by an
0.52 by hand
-3.23 by the
1.16 calendar
2.20 change
-0.90 contractor
-3.80 day
3.39 decide
2.36 decide to
0.69 draw
1.04 draw up
-8.83 dropped: past active
0.41 finance
0.36 floor
-0.01 follow
-0.83 from
8.83 get
-2.72 give
-0.70 hand over
4.66 have be
-0.39 he
-0.64 his
-6.65 i
-0.25 i be
0.44 in
-1.18 in <number>
1.30 in the
1.36 install
2.67 it
1.62 launch
-2.82 leave
-0.16 leave $
-2.85 leave to
3.05 list
-2.88 me
0.69 menu
-0.52 minute
3.80 move
1.59 move to
-0.76 n't
1.30 new
-5.19 no
4.25 nobody: agree
-9.05 nobody: be
6.34 nobody: decide
-7.92 nobody: past active
19.72 nobody: past passive
-3.00 nobody: present active
2.75 nobody: present passive
-5.17 not
-2.48 not a
-2.21 of <number>
4.85 office
1.68 old
1.91 on
0.87 on the
-1.20 open
1.95 other: add
-7.23 other: be
-1.24 other: buy
1.46 other: draw
-0.57 other: follow
-1.91 other: hand
1.15 other: introduce
-7.48 other: leave
3.73 other: move
-7.16 other: past active
25.03 other: past passive
-4.33 other: present active
9.52 other: present passive
4.83 other: put
0.83 other: switch
0.85 other: take
-0.50 other: transition
-1.10 other: win
-2.80 our
3.21 out
-0.50 over
-2.50 over to
-0.89 parcel
-0.09 parcel be
0.29 plan
2.01 plan be
2.20 put
1.67 roll
2.17 roll out
0.34 rule
-1.74 say
0.08 set up
1.01 should
-1.10 single
1.03 so
1.27 so the
0.18 supplier
1.75 switch
1.32 team: past active
4.67 test
1.26 the
-3.36 the <superior>
1.98 the old
1.29 then the
-1.64 time
1.63 to
5.70 to <number>
0.80 to all
-4.81 to the
-0.26 transition
-0.50 transition to
2.97 up
0.83 we
0.98 weekend
1.86 which
-1.03 win over
3.04 with
3.05 with the
`,
  'praise-as-result': `
-7.97 
6.14 's
1.13 ,
0.64 , from
-2.62 , i
-1.10 , so
1.23 , the
-2.07 ;
3.45 <customer>
0.57 <customer> be
-0.13 <customer> obsession
0.33 <customer> still
3.61 <customer>: be
0.80 <customer>: say
1.96 <customer>: send
1.11 <group>
0.72 <group> $
-0.10 <group> be
-0.76 <name> be
-7.09 <number>
-5.71 <number> $
-2.90 <number> a
-4.01 <number> in
1.71 <number> star
-2.13 <number> to
7.28 <person>
3.39 <person> of
1.69 <person>: be
4.83 <quote>
3.23 <quote> $
1.95 <role>
1.45 <role> $
-0.37 <role> ,
0.03 <role> be
0.43 <role> go
-0.07 <role>: show
8.28 <superior>
-0.20 <superior> $
0.31 <superior> ,
-0.44 <superior> <person>
-1.74 <superior> call
1.10 <superior> say
1.01 <superior>: be
2.55 <superior>: say
-8.35 @action
-5.09 @reflection
19.87 @result
-10.76 @situation
-12.11 @task
-1.40 I: be
-3.49 I: conditional active 'd
1.76 I: do
1.69 I: get
0.50 I: past active
8.87 I: past passive
-5.38 I: present active
0.93 I: receive
6.00 ^ <customer>
2.23 ^ <person>
-1.65 ^ <role>
3.84 ^ <superior>
-1.16 ^ a
2.62 ^ even
-0.11 ^ for
0.89 ^ i
-2.21 ^ in
-2.69 ^ measure
-1.93 ^ my
-1.22 ^ no
-0.56 ^ plan
2.98 ^ several
1.91 ^ the
1.47 ^ there
2.79 a
-0.92 a <person>
0.94 a big
0.19 a cake
0.28 a lovely
-1.56 a month
0.75 a spot
1.01 a standing
1.35 a treat
-2.67 a week
3.95 about
0.49 about <role>
0.62 about us
-1.35 actual
-5.74 again
-2.52 again $
-1.83 against
2.44 all
2.01 all-hand
-2.14 also
2.82 an
0.74 an example
3.14 and
2.53 and <customer>
-0.44 and <number>
2.38 and a
1.13 and all
-6.28 and i
2.18 and my
5.30 and the
0.75 and we
4.72 appreciate
5.50 appreciation
0.51 appreciation $
6.72 as
1.22 as the
-2.51 ask
0.90 at
-4.63 at <number>
7.52 at the
-0.33 audit
3.94 auditor
0.63 award
1.25 award $
-4.00 back
2.03 be
-1.93 be <number>
-1.81 be all
5.47 be delight
0.78 be full
-1.16 be not
1.71 be over
0.49 be praise
1.49 be really
6.78 be so
-0.78 be still
3.43 be the
1.81 be thrill
-4.41 because
-9.52 before
-0.77 behind
5.46 best
0.41 best thing
-1.03 board
0.30 bonus
3.46 branch
1.60 by
6.13 by the
2.85 cake
-1.27 call
3.79 call <role>
-3.01 cancel
-1.81 cancel the
1.46 card
2.14 ceo
-1.71 chief
0.61 clean
0.98 client
-4.71 close
3.99 come
2.58 company
7.24 compliment
-0.31 confidence
2.14 content
-3.25 contract
-0.50 cook
-3.87 cost
1.95 could
1.54 could n't
-0.05 council
0.24 customer
-0.52 date
-1.29 delay
7.20 delight
3.38 delight $
-0.53 demo
3.04 dinner
-2.10 down $
0.95 down a
-3.64 drop
1.66 dropped: past active
-2.55 each
2.50 earn
5.98 employee
-0.99 empty
-1.09 end of
0.33 end up
8.31 even
0.75 even the
2.89 ever
1.02 everybody
3.20 everyone
5.90 express
-1.78 fall
8.43 feedback
0.75 feedback from
3.80 feedback: be
-1.71 figure
-3.47 first
1.60 floor
1.85 for
-3.34 for a
-1.41 form
-0.18 form $
0.09 friday
3.37 from
-8.48 from <number>
7.50 from the
2.48 front
1.91 front of
1.50 full
4.02 full of
7.46 get
1.86 get a
0.13 give
2.48 give <role>
-1.16 give the
2.51 give us
0.43 glad
-0.16 go
0.58 go down
5.16 good
1.27 great
1.02 guest
5.14 hand
2.43 hand $
2.50 happy
2.62 happy $
-0.32 happy with
3.59 have
-1.98 have a
1.11 have be
1.46 have never
-1.39 have to
1.91 he
0.21 he have
3.01 her
-2.30 hour
8.38 how
0.57 i
-3.50 i 'd
1.43 i do
0.18 i end
4.87 i have
-1.30 i: be
1.76 i: do
1.69 i: get
0.93 i: receive
2.92 impress
-1.36 improve
1.73 in
-2.06 in <name>
1.56 in front
2.07 in the
4.18 innovation
2.23 innovation prize
2.41 inspector
4.06 it
0.14 job
1.07 job $
0.23 kind
1.36 lady
0.69 last
-3.90 late
-1.83 late $
1.62 launch
0.03 letter
1.26 like
0.99 like <role>
1.50 like the
-3.11 list
-0.60 log
-6.77 lose
3.82 love
0.26 love the
1.59 lovely
3.00 magazine
1.03 mail
-0.24 map
-4.34 mayor
6.98 me
0.63 me $
1.64 me a
2.07 me on
-2.21 me the
-3.09 me to
-3.14 measure
-2.72 measure $
4.04 meet
3.13 mention
0.43 mentor
-4.60 money
-0.44 month
-3.41 month $
1.45 moon
-0.55 more
0.73 mother
1.59 mr
2.79 much
6.13 my
-1.61 my <superior>
1.62 my hand
2.78 my name
0.66 my work
5.15 name
0.97 never see
2.64 new
1.49 newsletter
2.24 newsletter $
3.62 nice
-2.35 no
-8.95 nobody
-0.84 nobody: be
-6.39 nobody: present active
-0.05 nobody: show
-5.31 not
-4.05 now
-0.24 now $
-2.56 nurse
-1.16 obsession
3.99 of
-0.24 of <name>
1.82 of appreciation
1.09 of the
0.42 on
1.31 on the
-2.10 order
0.38 other
3.85 other: appreciate
-0.35 other: ask
-1.58 other: become
0.45 other: bring
2.00 other: call
-0.41 other: cancel
-1.88 other: close
0.43 other: conditional active could not
0.14 other: congratulate
-1.22 other: drop
5.93 other: express
2.57 other: give
-1.84 other: go
-1.67 other: have
0.91 other: impress
4.04 other: like
0.10 other: listen
3.62 other: love
1.20 other: mention
-2.29 other: move
-3.54 other: past active  not
-0.36 other: present active
1.97 other: rave
-0.53 other: reject
-1.66 other: renew
2.84 other: say
0.12 other: see
0.33 other: send
-0.99 other: sign
-5.21 other: stay
2.11 other: tell
5.17 other: write
7.23 our
0.63 out
0.96 ovation
-0.74 own
-0.25 people
-1.16 per
-2.82 plan
-2.16 plan $
1.01 plaque
7.69 positive
1.71 positive $
3.79 praise
0.31 press
-1.05 price
6.84 prize
3.64 prize $
2.67 programme
3.03 project
2.08 proud
1.32 proud $
4.45 rave
1.97 rave about
1.32 reaction
0.36 reaction be
-1.64 read
5.57 really
4.82 receive
0.77 reckon
1.97 regional
-1.04 reject
-1.71 renew
-3.51 report
3.70 review
2.87 round
-1.67 same
5.52 say
0.18 say <role>
2.97 say how
1.93 say she
-0.65 seat
-0.07 second
3.50 see
2.11 send thank-you
1.63 several
0.63 shake
1.95 shake my
1.26 she
-1.09 shift
-1.11 short
-3.92 show
-0.30 show the
-0.96 sign
0.44 single
2.85 smile
3.04 so
1.18 spot
0.51 spot bonus
1.52 stakeholder
0.72 standing
1.03 standing ovation
0.92 star
-5.59 stay
-0.87 take
1.32 team: be
3.38 team: past active
1.62 tell
2.18 thank
-0.06 thank you
3.44 thank-you
1.88 that <role>
-0.59 that be
2.47 that i
-5.01 that the
1.37 the
1.66 the <customer>
0.54 the <group>
1.06 the <name>
0.65 the <role>
1.32 the <superior>
0.52 the all-hand
4.05 the auditor
4.97 the best
0.05 the branch
-0.08 the delay
1.12 the feedback
-0.53 the figure
-1.93 the first
0.47 the floor
2.53 the inspector
1.45 the moon
4.85 the new
1.49 the programme
0.36 the reaction
-1.93 the same
-1.06 the second
0.66 the shop
0.15 the story
0.27 the ward
1.33 the whole
-0.30 then
2.94 there
1.82 there be
0.62 there: be
3.91 they
-1.04 think
-1.47 this be
0.29 this day
-1.12 this: be
5.42 thrill
0.99 thrill $
-1.47 time
-4.44 time $
-1.63 to
-5.30 to <number>
1.45 to the
3.18 to this
-0.90 too
1.31 trainee
0.82 treat
1.35 treat with
-1.24 trust
-0.54 until
3.94 up
7.89 us
-1.12 us $
0.52 us for
-0.73 use
7.80 very
0.29 very satisfy
-0.69 want
3.63 we
1.46 we get
2.38 we win
1.10 we: get
2.12 we: past active
3.14 we: win
-2.86 week
1.31 well
-2.95 what
3.02 when
2.15 who
2.00 whole
3.82 win
2.76 win the
-1.05 winter
2.53 with
4.22 word
-8.10 would
1.04 write
0.00 year $
`,
  slogan: `
-6.33 
-0.53 'd
0.08 's best
0.48 ,
4.36 , a
2.31 , as
3.53 , i
-1.43 :
0.25 <customer>
2.20 <customer> obsess
7.06 <customer> obsession
0.68 <customer>: obsess
-4.71 <group>
5.08 <name>
0.54 <name> 's
5.72 <name> <name>
5.53 <name> and
1.93 <name> for
1.16 <name> in
-11.61 <number>
-3.99 <role>
-3.18 <role> $
0.59 <role>: be
-2.12 <superior>
2.17 @action
-8.47 @reflection
0.56 @result
-12.07 @situation
-6.60 @task
4.01 I: act
1.19 I: be
2.46 I: call
2.16 I: demonstrate
0.92 I: do
0.90 I: dove
0.39 I: embody
0.71 I: go
-0.81 I: learn
3.95 I: live
3.16 I: own
4.36 I: past active
3.62 I: present active
1.12 I: show
-4.51 ^ <customer>
3.70 ^ <role>
2.62 ^ as
0.44 ^ be
0.11 ^ deliver
3.85 ^ here
-1.86 ^ i
0.02 ^ my
2.62 ^ that
-4.51 ^ the
1.47 ^ this
2.02 ^ true
-1.36 ^ what
1.05 ^ with
-0.32 a
3.74 a lot
1.23 a real
1.60 a textbook
0.06 about the
3.92 act
1.15 act like
11.86 action
-4.55 after
2.11 alway
0.01 alway $
2.42 and <name>
1.23 and be
-0.50 and the
0.29 and then
6.46 as
0.53 as a
0.00 as alway
8.75 backbone
1.99 backbone $
2.73 be
3.31 be $
3.51 be <customer>
4.51 be <name>
2.66 be a
1.52 be curious
2.18 be in
2.83 be right
-1.63 be that
-1.67 be the
-0.29 be very
7.30 be what
9.42 best
1.80 best $
10.35 bia
5.14 bia for
9.36 big
4.49 big $
-1.49 but
0.15 call the
2.53 commit
1.52 curious
15.14 customer
7.14 customer-obsessed
2.47 day
0.27 day $
12.39 deep
3.55 deep into
8.50 deliver
3.58 deliver result
7.54 demonstrate
3.30 develop
1.89 disagree
1.16 disagree and
8.29 dive
0.84 do
0.89 dove
0.90 dove deep
-3.33 dropped: past active
-0.29 each
8.23 earn
3.34 earn trust
0.71 earth
2.40 embody
1.30 employer
2.83 end
2.28 end $
2.89 end to
3.43 example
3.75 example of
-0.29 feel
1.18 for
0.44 for <name>
4.45 for action
6.27 for me
-2.56 for the
3.25 form
2.52 form $
13.42 frugality
0.36 full ownership
-2.13 give
1.65 good example
-1.53 have
-3.11 he
-3.78 her
7.53 here
0.53 high
0.01 high standard
6.91 highest
5.46 highest standard
-3.51 him
0.28 hire
3.15 i
4.02 i act
3.12 i be
1.79 i call
0.64 i demonstrate
2.34 i do
1.73 i go
1.84 i have
0.93 i live
0.53 i own
2.40 i really
-1.75 i think
4.01 i: act
0.59 i: be
2.46 i: call
2.16 i: demonstrate
0.91 i: do
0.90 i: dove
0.39 i: embody
0.71 i: go
-0.81 i: learn
4.56 i: live
3.16 i: own
1.12 i: show
-2.24 important
2.64 in
-9.26 in <name>
1.96 in its
3.38 in my
2.10 in practice
4.68 insist
3.07 insist on
5.21 into
4.62 into the
3.31 invent
3.94 its
1.74 its purest
2.69 like
0.50 like $
4.82 live
2.12 live the
1.71 look like
3.29 lot
1.43 lot $
3.78 me
0.31 me $
4.04 moment
-0.68 monday
-0.25 more
4.57 my
0.99 nature
-1.35 no
2.22 nobody: present active
-2.19 not
-2.00 now
4.57 obsess
9.89 obsession
1.39 of
5.51 of <name>
-0.36 on
0.13 other: be
0.61 other: insist
0.65 other: obsess
-6.09 other: past active
-6.30 other: past passive
0.92 other: present active
-0.82 other: want
-1.29 our
-1.56 out
-1.60 over
0.10 own
2.10 own <role>
2.94 owner
23.30 ownership
2.04 ownership $
1.73 practice
2.11 practice $
7.81 principle
0.16 principle of
2.14 prove
1.49 prove that
0.31 pure
1.74 purest
1.74 purest form
7.81 real
2.72 really
9.37 result
0.87 result $
2.92 right
0.86 right ,
0.80 see
8.86 show
3.08 show that
3.28 simplify
-1.53 since
0.01 so i
0.47 someone
0.72 someone who
10.15 standard
0.65 standard ,
-1.18 take
-0.78 tell
1.58 textbook
0.97 that
4.46 that be
5.93 that i
1.66 that: be
-1.43 the
2.42 the <customer>
2.89 the best
4.36 the highest
2.61 the principle
0.02 the topic
-5.19 them
-1.99 they
4.34 think
10.00 think big
5.10 this
1.90 this be
3.09 this: be
0.69 through
-2.02 time
0.66 to
0.25 to be
2.85 to end
1.57 to me
2.63 to the
2.43 topic
1.07 topic $
9.48 true
1.45 true to
5.96 trust
-1.55 up
-0.74 want
-1.98 week
2.12 what
0.41 who
-2.27 with
-0.81 work
-0.61 would
-0.84 write
3.84 you
`,
  'unsupported-claim': `
-5.19 
-1.32 'd
1.00 ,
-5.33 , <number>
-0.65 , a
0.72 , and
1.45 , as
-5.67 , because
-7.33 , but
-6.22 , i
4.67 , not
3.44 , since
3.23 , so
2.88 , that
-3.49 :
-2.87 : <number>
-4.96 ;
6.66 <customer>
-1.97 <customer> $
-4.65 <customer> ,
0.81 <customer> adore
5.71 <customer> be
3.96 <customer> do
5.03 <customer> feel
6.10 <customer> find
-1.11 <customer> have
-0.28 <customer> i
2.32 <customer> in
2.24 <customer> just
0.24 <customer> need
-5.30 <customer> of
0.06 <customer> prefer
1.91 <customer> really
0.25 <customer> the
3.05 <customer> trust
-4.24 <customer> who
-7.70 <customer> with
1.57 <customer> would
0.75 <customer>: adore
-1.85 <customer>: come
0.21 <customer>: crave
1.29 <customer>: cry
0.32 <customer>: enjoy
0.42 <customer>: expect
1.80 <customer>: feel
5.10 <customer>: find
-3.35 <customer>: get
1.40 <customer>: hate
0.22 <customer>: have
0.41 <customer>: love
1.76 <customer>: need
-1.52 <customer>: pay
2.00 <customer>: prefer
1.53 <customer>: read
1.43 <customer>: think
1.94 <customer>: trust
3.33 <customer>: want
-2.72 <group>
-1.92 <name>
0.17 <name> $
-3.56 <name> ,
-6.35 <number>
3.29 <number> $
-5.12 <number> <customer>
-1.23 <number> <number>
-1.79 <number> day
-5.30 <number> in
-0.44 <number> minute
-8.07 <number> of
1.31 <number> page
-0.43 <number> week
4.62 <person> be
0.99 <person>: be
0.19 <role>
2.44 <role> $
-2.66 <role> ,
1.41 <role> go
0.57 <role> out
-2.68 <role> want
5.74 <role> work
-0.27 <role>: be
4.36 <role>: give
2.15 <role>: go
-1.30 <role>: want
4.49 <role>: work
-7.25 <superior>
-0.76 <superior> of
-1.53 @action
-2.77 @assumptions
-2.02 @customer
-8.07 @lead
-0.43 @press release
-9.35 @reflection
-3.87 @result
0.82 @situation
-1.25 @solution
-2.77 @task
-3.18 I: ask
3.40 I: bring
1.29 I: build
-1.82 I: choose
-1.35 I: conditional active 'd
-2.62 I: conditional active would
-1.26 I: decide
0.05 I: give
0.11 I: keep
1.38 I: make
3.54 I: past active
-0.41 I: past active  not
-4.17 I: present active
3.21 I: put
0.28 I: start
-1.76 I: want
6.87 ^ <customer>
-2.90 ^ <number>
9.44 ^ <person>
3.50 ^ <role>
0.83 ^ <superior>
-1.09 ^ a
3.02 ^ because
2.32 ^ commuter
2.90 ^ donor
2.73 ^ fewer
1.74 ^ for
-0.13 ^ he
3.29 ^ i
-3.17 ^ in
-4.43 ^ my
1.98 ^ no
1.12 ^ older
-2.16 ^ our
2.00 ^ pensioner
2.40 ^ small
-3.44 ^ so
0.55 ^ thank
3.29 ^ the
4.38 ^ there
0.10 ^ this
5.35 ^ what
0.38 ^ with
4.98 ^ young
3.49 a
3.46 a bank
3.14 a direct
0.71 a huge
1.61 a lighter
-0.81 a lot
-3.33 a new
1.21 a proper
2.54 a strategic
8.53 above
0.17 above all
1.89 account
3.69 adore
0.29 again
-0.24 agency
-0.19 aim
3.34 all
-1.45 also
-3.93 and
6.66 and <customer>
2.50 and <person>
-4.16 and a
-2.42 and i
1.74 and not
3.92 and that
4.71 anyway
0.69 app
0.59 app $
1.87 applicant
0.11 applicant be
2.30 as
1.42 as <role>
-6.02 ask
-0.88 at
2.50 away
1.61 back
1.85 bank
2.29 bank $
1.57 be
0.16 be a
0.56 be after
2.13 be all
1.91 be ask
2.13 be cry
5.16 be feed
7.17 be frustrate
1.76 be look
-0.60 be more
-1.40 be n't
0.62 be sick
0.71 be starve
4.22 be the
1.23 be tire
-1.14 be to
0.63 be wait
3.82 be what
2.68 be why
-0.68 be wrong
6.53 because
2.53 because <customer>
2.46 because <role>
-2.61 because a
6.83 because of
-4.83 before
1.90 believe
2.81 better
0.59 bigger
1.90 boat
1.34 booking
0.74 bore
2.09 bother
0.01 bread
3.97 breakfast
1.03 bring
-0.07 budget
-4.92 but
0.62 buy
0.60 by
4.95 by the
2.76 ca
2.76 ca n't
-5.50 call
1.37 can
2.95 card
6.02 care
6.58 care about
2.04 cause
1.43 chain
0.45 cheaper
-0.69 check
-0.93 children
0.01 class
1.04 class $
0.06 code $
1.20 coffee
-0.66 colleague
0.50 come
3.56 come back
0.30 come from
0.83 commuter
3.27 company
0.73 confidence
1.45 confidence in
3.70 confuse
1.96 cook
-7.74 cost
0.15 could
-2.59 count
2.04 crave
2.29 crowd
0.75 cry
0.61 cry out
2.11 customer
2.02 dark
-4.89 data
-0.21 date
-1.92 day
2.40 day <number>
-5.67 decide
-0.57 decide to
3.39 demand
1.94 demand for
-1.33 desk
3.91 developer
0.71 difference
2.87 direct
3.14 direct result
-1.93 director
0.66 discharge
0.69 display
0.92 do
0.61 do n't
2.57 donor
-0.93 door
3.97 down
0.81 dread
-4.56 driver
4.42 drop
1.24 drop in
1.84 drop: come
-0.90 dropped: past active
0.96 due
1.83 due to
-4.48 each
0.70 elderly
5.51 else
1.80 else $
1.17 else ,
2.14 email
-2.82 end
2.11 enjoy
-0.60 every
-0.98 everybody
-2.42 everyone
3.51 everything
8.00 expect
4.42 expect a
1.14 eye
2.85 feed
5.76 feed up
11.55 feel
0.70 fewer
2.30 find
1.51 find <role>
-3.98 first
3.90 for
2.21 for $
-3.92 for <number>
1.32 for a
3.57 for the
-0.57 for their
2.97 form
0.13 fresher
6.68 friendlier
4.23 from
1.28 from <name>
1.79 from <number>
0.92 from day
0.98 from my
-0.08 from the
8.62 frustrate
0.42 frustrate by
-1.10 game
-1.09 get
1.80 give
3.00 give the
1.45 go up
-1.67 group
0.39 grow
1.65 guest
-0.02 hand
-1.24 happen
-0.69 happy
10.91 hate
0.74 hate be
0.71 have
0.99 have $
4.79 have be
6.34 have the
-0.92 have to
-9.64 he
-1.41 head
-3.98 her
-3.27 him
-1.60 his
-1.29 how
0.71 huge
-4.19 i
-1.40 i 'd
-1.43 i be
-1.04 i choose
-1.17 i decide
-2.24 i do
0.76 i have
1.39 i keep
1.67 i make
1.07 i put
-1.28 i want
-3.75 i would
-3.20 i: ask
1.66 i: bring
1.26 i: build
-1.82 i: choose
-1.26 i: decide
0.05 i: give
0.11 i: keep
1.37 i: make
3.12 i: put
0.28 i: start
-1.76 i: want
-0.62 if
2.21 in
2.07 in <name>
-0.49 in the
3.35 in us
1.99 interest
0.07 investor
0.07 it
-0.02 its
8.19 just
2.59 just want
3.54 know that
2.62 landlord
2.03 layout
-0.38 leave
1.31 less
5.52 letter
1.61 lighter
3.13 like
2.27 like a
1.77 line
-5.02 log
3.01 long
1.46 long for
3.41 look for
0.56 lose
-0.26 lot
3.39 love
2.27 mail
0.97 make
4.26 make the
-5.80 many
1.95 market
-1.36 may
-14.82 me
4.09 menu
0.92 menu $
2.36 mind
-0.61 minute
-1.43 model
0.04 modern
-5.61 month
4.06 more
1.03 more than
-0.07 mostly
-1.82 my
3.31 my new
4.95 my training
2.48 n't
0.03 n't bother
2.00 n't care
0.27 n't like
0.32 n't read
2.67 n't stand
4.03 need
0.11 need more
0.04 never
5.32 new
0.15 newsletter
-2.39 night
0.70 no
2.89 no <number>
1.77 no interest
1.05 no-show
-5.39 nobody
1.04 nobody: be
2.47 nobody: give
4.30 nobody: past active
1.64 nobody: present active
5.47 nobody: work
1.66 none of
0.01 none: lose
1.61 not
1.19 nothing
4.05 nothing else
0.02 notice
2.67 notice the
-0.74 now
0.43 nowaday
-0.51 nurse
-1.67 of <customer>
0.14 of my
3.67 of the
-4.66 of them
1.86 off
1.33 off $
0.91 offer
4.92 old
3.98 older
2.85 older <customer>
-0.79 on
2.54 on the
-2.03 one
0.21 online
1.19 only
-0.03 open the
-3.49 or
-0.12 other
3.71 other: adore
-0.97 other: ask
2.83 other: believe
2.11 other: bother
1.28 other: buy
2.29 other: care
4.13 other: conditional active ca not
0.89 other: conditional active can
1.79 other: conditional active could not
4.68 other: conditional active would
2.05 other: crave
1.14 other: cry
2.30 other: do
0.86 other: dread
2.30 other: enjoy
8.48 other: expect
8.05 other: feel
4.73 other: find
0.42 other: frustrate
0.24 other: go
1.15 other: grow
-1.11 other: happen
5.65 other: hate
4.30 other: have
-2.63 other: know
-0.92 other: leave
6.47 other: like
1.12 other: look
0.68 other: lose
3.30 other: love
4.08 other: make
3.47 other: need
1.76 other: notice
3.59 other: past active
-2.80 other: past passive
1.33 other: pick
7.81 other: prefer
6.24 other: present active
7.27 other: present active  not
2.74 other: read
-0.01 other: refuse
1.38 other: rise
-7.83 other: say
-3.06 other: send
0.54 other: stand
0.71 other: starve
0.13 other: think
2.75 other: trust
0.34 other: use
0.26 other: value
3.63 other: want
1.88 other: wish
-3.83 other: write
2.67 our
3.60 our <customer>
-0.34 our <role>
-1.21 out ,
3.38 owe
1.93 owe to
-0.72 own
5.59 owner
1.62 packaging
2.81 page
0.87 page ,
0.78 paper
2.07 passenger
0.16 patience
0.65 peace
2.34 pensioner
0.81 people
-3.56 per
0.54 personal
2.30 phone
1.44 phone $
3.25 photo
0.85 pick
1.32 pick up
0.06 plan
0.59 plan $
-0.99 point
2.64 portal
7.19 prefer
0.53 prefer a
1.46 prefer to
2.04 price
0.80 price $
1.10 proper
-1.33 pump
3.30 put
0.63 range
0.94 rather
4.77 rather have
-3.42 rather than
0.28 read
0.62 read long
5.16 really
0.57 really need
9.16 reason
0.80 reason: be
-2.38 refuse
3.02 regular
0.87 result
2.95 result of
1.98 rise
-2.81 rule
-1.45 run
1.71 sale
-1.46 same
-11.04 say
1.46 screen
3.74 see
-2.86 send
-9.16 she
2.30 shelf
3.29 shop
7.17 shopper
0.27 sick of
0.38 side
1.35 since
1.63 since <customer>
1.98 small
3.54 smaller
4.35 so i
0.53 so the
-3.90 some
1.62 somebody
5.64 something
-5.21 staff
4.96 stand
1.40 stand the
0.71 starve
-4.49 still
1.08 story
15.16 strategic
-0.08 street
1.71 subscription
4.45 such
1.68 surprise
1.81 surprise $
-0.42 survey
1.56 switch
1.09 talk to
-0.01 teacher
-2.26 team
1.25 teenager
-5.94 tell
-0.94 test
3.36 than
-1.49 than <number>
5.59 than a
6.85 thank
10.53 thank to
-1.68 that
0.34 that be
-2.20 that the
1.77 that: be
0.36 the
1.86 the <customer>
1.19 the <group>
-3.34 the <role>
-4.87 the <superior>
0.27 the card
1.17 the difference
0.25 the discharge
2.24 the drop
0.66 the eye
1.05 the free
2.21 the friendlier
0.37 the hour
2.25 the menu
3.11 the new
2.93 the old
1.46 the phone
1.24 the photo
0.63 the queue
5.10 the reason
-1.29 the same
2.20 the shop
1.86 their
2.14 them
1.28 them $
0.38 there
1.09 there be
0.81 there: be
0.90 therefore
4.39 these
1.01 these day
3.35 they
2.00 they can
1.51 thing
0.69 thing: be
3.17 this
0.04 this the
-0.49 through
-1.85 ticket
-2.58 time
5.37 tire
3.00 tire of
0.97 to
1.11 to <number>
5.01 to be
0.83 to have
-1.99 to make
3.97 to our
3.56 to see
2.01 to the
2.04 today
0.72 today 's
6.08 tone
1.32 tourist
2.76 training
1.04 traveller
6.53 trust
1.62 trust a
-1.74 under
-7.03 until
4.84 up
0.58 up with
1.64 us
0.36 us $
4.03 use
0.18 very
-0.18 visit
2.08 wait
1.64 waiting
0.13 waiting room
5.77 want
-2.21 want $
1.26 want something
3.14 want their
-0.34 way
-2.19 we
0.09 we have
-1.80 we: past active
-3.84 week
1.59 welcome
2.45 what
0.12 what <customer>
-0.84 what happen
-2.49 what i
0.74 what make
-0.92 what they
-0.88 what: happen
0.74 what: make
4.26 when
1.51 when they
-0.21 whether
-3.27 which
-5.21 who
5.22 why
0.21 why <role>
3.19 window
0.15 window display
3.13 wish
0.69 wish for
2.75 with us
-0.19 without
-0.20 without a
5.14 work because
5.76 would rather
-2.73 write
-1.14 wrong
-2.98 year
-3.72 you
-0.28 you: imperative active
4.56 young
1.09 young <customer>
`,
  'vague-influence': `
-6.45 
-4.12 's
-0.32 ,
0.89 , <customer>
2.79 , and
-0.61 , because
5.33 , but
-0.57 , i
0.19 , so
0.11 , which
-2.48 :
4.72 <customer>
0.35 <customer> be
2.81 <customer> on
0.87 <customer>: be
0.63 <customer>: listen
1.18 <group>
0.42 <group> $
-5.80 <name>
-1.19 <name> $
-10.53 <number>
-1.05 <number> $
-0.05 <number> of
1.86 <person>
2.45 <person> $
3.46 <role>
2.25 <role> $
1.40 <role> be
1.19 <role> come
2.54 <role> my
1.25 <role> take
0.47 <role>: take
5.29 <superior>
2.78 <superior> $
0.99 <superior> ,
2.31 <superior> <superior>
-1.38 <superior> of
1.95 @action
-8.29 @reflection
-2.15 @result
-13.18 @situation
-10.61 @task
3.26 I: become
1.91 I: bring
4.54 I: build
2.06 I: conditional active could
-1.67 I: conditional active would
1.06 I: convince
0.64 I: create
3.47 I: earn
2.74 I: establish
4.35 I: gain
4.75 I: get
-2.02 I: give
0.18 I: have
4.68 I: influence
-1.14 I: leave
1.98 I: make
4.35 I: past active
-0.44 I: past active  not
4.70 I: persuade
1.89 I: present active
0.79 I: rally
1.74 I: say
5.35 I: secure
1.58 I: sell
-1.94 I: take
4.20 I: talk
7.34 I: win
-1.79 I: work
0.46 ^ <role>
3.06 ^ after
2.20 ^ because
6.13 ^ by
1.60 ^ full
1.44 ^ get
-0.48 ^ i
-1.60 ^ my
0.95 ^ over
3.42 ^ slowly
-0.47 ^ the
0.47 ^ they
3.13 ^ through
1.43 ^ win
6.12 ^ with
-1.52 a
0.89 a great
1.19 a strong
4.44 a trusted
1.26 able
1.26 able to
0.33 accept
1.48 accept me
4.05 after
0.23 after a
0.24 after some
-4.66 again
6.67 align
6.82 all
1.56 all <number>
0.25 all department
0.93 all party
5.16 along
1.17 along on
2.89 among
0.29 among the
-1.71 an
-3.65 and
2.34 and <role>
-2.07 and i
1.55 and that
-8.49 and the
-0.46 area
1.08 argument
6.97 around
0.70 around $
3.18 as
0.21 as well
-7.29 ask
-4.17 at
-1.93 back
0.26 be
1.71 be able
1.29 be align
3.09 be convince
1.41 be fully
2.68 be on
-2.95 be the
-0.47 be to
3.01 because i
3.88 become
1.40 become a
-5.50 before
1.25 begin to
13.16 behind
1.44 behind me
6.36 behind the
2.88 believe in
5.68 board
-0.88 box
0.25 branch
5.28 bring
1.76 bring them
10.72 build
1.53 build up
8.22 but
4.60 but i
5.81 buy
3.42 buy in
7.14 buy-in
1.58 buy-in from
5.19 by
-6.14 call
-0.35 card
-1.32 change
1.54 client
-1.19 closely
-1.04 closely with
1.93 coffee
4.46 come
1.91 come around
2.55 come round
2.05 come to
2.49 common
0.20 communication
0.00 company
14.27 confidence
0.49 confidence $
2.39 confidence in
2.96 confidence of
4.66 conversation
0.70 conversation i
8.15 convince
0.53 convince $
0.94 course
0.42 course of
4.39 create
5.57 credibility
1.10 credibility with
-0.01 customer
-7.63 day
-0.48 decide
7.56 department
0.11 department be
-1.55 director
-1.69 do
-3.34 down
2.67 dropped: past active
1.28 early
3.08 earn
6.18 end
4.74 establish
5.89 eventually
0.60 eventually $
0.17 every <number>
5.48 everybody
1.76 everyone
3.18 executive
2.06 few
4.78 finally
1.23 finance
-5.16 first
0.68 floor
2.74 follow
0.45 follow my
-5.62 for
1.66 from the
-0.82 front
6.17 full
5.24 fully
7.45 gain
1.75 gain the
4.70 get
2.36 get <customer>
0.13 get buy-in
2.39 get the
-3.78 give
-0.52 go
8.18 good
1.85 good relation
0.26 great
-1.00 group
-0.43 hand
2.33 have a
-0.84 he
-0.56 her
2.93 i
0.09 i be
0.23 i become
1.18 i bring
0.41 i build
1.69 i could
3.93 i earn
2.44 i gain
-0.64 i give
-0.49 i go
5.31 i have
0.90 i influence
-0.90 i leave
0.16 i make
4.94 i manage
0.11 i rally
4.59 i secure
1.67 i sell
3.23 i talk
5.14 i win
-0.63 i work
-2.27 i would
3.26 i: become
1.91 i: bring
4.20 i: build
1.06 i: convince
0.64 i: create
3.93 i: earn
2.74 i: establish
4.35 i: gain
4.75 i: get
-2.02 i: give
2.63 i: have
4.68 i: influence
-1.14 i: leave
4.70 i: persuade
0.79 i: rally
1.74 i: say
5.35 i: secure
1.58 i: sell
-1.91 i: take
4.20 i: talk
7.34 i: win
-1.79 i: work
7.49 idea
2.05 idea $
2.59 idea to
1.05 in
-2.58 in <name>
-0.01 in front
7.58 in me
2.28 in the
7.25 influence
2.54 influence the
1.41 into
2.10 into <role>
-4.72 it
1.23 journey
0.24 journey $
-0.69 keep
0.06 leader
-6.42 leave
-0.01 let
-2.05 look
-2.70 lose
0.52 make
1.83 make sure
3.90 manage
2.27 manage to
5.75 management
2.44 many
8.85 me
5.45 me $
1.48 me as
1.30 me now
-1.49 me to
-0.87 month
-3.46 more
-0.84 move
9.03 my
-0.16 my <role>
-7.88 my <superior>
0.88 my idea
0.49 my opinion
0.28 my point
3.26 my side
3.38 my way
-1.10 n't
0.07 next $
-3.27 no
-3.10 nobody
1.30 nobody: past active
-2.24 nobody: present active
0.93 nobody: take
-8.03 not
5.33 now
3.49 now $
0.41 nowaday
0.42 nowaday $
4.29 obtain
1.47 obtain the
1.60 of
-0.72 of <role>
2.39 of all
0.31 of my
2.40 of the
-1.42 off
-3.52 office
-3.54 old
1.56 older
4.22 on
9.68 on <superior>
1.54 on my
-2.19 only
0.92 opinion
-2.01 order
2.64 organisation
2.49 other
1.93 other <customer>
2.48 other: accept
-0.33 other: be
0.26 other: believe
7.15 other: buy
4.47 other: come
4.10 other: follow
-1.72 other: get
0.83 other: listen
-0.25 other: past active
5.05 other: past passive
-0.97 other: present active
-0.73 other: present active  not
-0.10 other: put
-1.85 other: say
3.13 other: see
1.68 other: support
-2.75 other: tell
4.03 other: trust
-0.91 other: want
-3.39 our
0.36 our side
-1.23 out
6.74 over
2.55 over time
-3.15 own
2.13 party
0.94 patience
2.23 people
5.51 persuade
1.40 persuade the
-2.44 phone
1.51 procurement
-8.72 put
1.28 rally
2.41 rapport
1.63 rapport with
-3.05 read
2.55 relation
0.30 relation with
8.11 relationship
2.83 relationship with
-0.06 report
6.36 respect
3.54 roadmap
0.11 roadmap of
6.77 round
2.04 round $
-2.32 run
2.58 same page
0.17 sceptic
10.08 secure
3.21 see
1.21 see <role>
0.13 see my
5.49 sell
1.26 sell the
1.50 senior
1.52 shape
7.67 side
1.43 side $
-1.94 sign
3.41 slowly
0.84 slowly the
-1.31 so i
1.56 so that
2.74 some
1.70 sponsorship
2.13 staff
7.49 stakeholder
0.94 stand behind
10.41 strong
1.63 support
0.88 sure
1.90 take me
4.99 talk
0.67 teacher
4.65 team
2.56 team: be
-8.35 tell
-0.50 tell me
-1.08 than
0.41 thank to
-0.10 that
2.61 the
1.20 the <customer>
5.10 the <group>
0.79 the <name>
-0.04 the <number>
3.81 the <person>
1.72 the <role>
0.78 the <superior>
1.83 the confidence
1.06 the crew
4.17 the end
4.81 the idea
1.80 the journey
-0.77 the old
1.97 the older
2.46 the other
2.81 the plan
1.61 the roadmap
0.17 the sceptic
0.76 the union
1.58 the vision
2.12 the whole
0.42 their
4.92 them
-1.31 then
0.15 there be
0.77 there: be
5.72 they
2.87 through
1.07 time
-1.95 to
6.54 to me
-3.72 to the
2.24 to trust
-1.42 together
13.18 trust
3.67 trust me
4.44 trusted
-1.26 try
-1.06 try to
2.89 union
-0.30 very
5.52 vision
2.15 vision $
-4.48 want
5.20 way
-1.96 we
1.71 weight
0.32 weight in
1.24 well
0.30 what i
1.41 whole
13.03 win
2.97 win over
4.07 win the
2.42 with
-1.23 with a
0.53 with the
-1.26 work
-8.07 would
-4.13 write
-0.28 you
`,
};
