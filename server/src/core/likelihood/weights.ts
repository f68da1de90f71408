/** What each trait of a sentence speaks for a rule or against it, as `traits.ts` names them. Written by `npm run train`. */
export const weights: Readonly<Record<string, string>> = {
  'assigned-not-owned': `
-8.27 
1.55 , and
0.67 , her
6.26 , so
2.82 :
0.61 : call
-5.63 ;
-3.10 <customer>
4.66 <customer> $
1.94 <name>
-7.85 <number>
-1.21 <person>
-0.31 <role>
12.25 <superior>
-3.29 <superior> $
3.01 <superior> ,
1.87 <superior> :
-2.41 <superior> and
1.82 <superior> give
0.03 <superior> have
-2.02 <superior> of
0.20 <superior> put
-0.06 <superior> tell
0.39 <superior> the
0.79 <superior> want
1.29 <superior>: give
4.19 <superior>: put
0.46 <superior>: say
6.50 @action
-17.78 @result
-4.71 @situation
-19.51 @task
0.42 I: assign
0.78 I: look
-3.06 I: past active
15.21 I: past passive
2.41 I: present passive
2.03 I: receive
0.07 I: set
0.13 I: start
1.28 I: write
-1.35 ^ <customer>
1.45 ^ <role>
2.11 ^ as
2.24 ^ because
-2.20 ^ i
2.15 ^ order
-0.64 ^ the
5.29 ^ they
-0.33 a
2.86 a plan
4.74 add
4.25 add the
1.40 add them
-1.16 and
4.96 and i
2.01 and say
0.97 archive
2.27 archive $
-0.33 ask me
2.45 assign
-3.24 at
-2.03 at <number>
0.95 audit
-6.90 back
2.01 backlog
2.10 backlog $
2.62 be assign
1.22 be expect
3.96 be give
3.19 because
-1.61 behind
0.11 branch
5.17 by
0.43 by our
0.50 by the
0.60 call all
1.80 case
3.35 charge
-1.85 chief
2.18 close
3.61 close the
1.62 come from
0.94 depot
1.26 do
4.47 do the
2.20 down
-1.59 dropped: past active
0.89 expect
1.68 expect to
4.02 for the
7.71 from
0.13 from me
1.08 get
1.81 give
3.30 give the
1.15 go and
2.64 have
2.81 have be
4.12 have me
-4.99 he
1.14 head
-2.81 him
-3.42 hold
-0.81 hold $
3.90 i
5.16 i be
1.05 i begin
5.52 i get
2.22 i have
0.42 i receive
0.47 i start
2.44 i write
0.42 i: assign
0.78 i: look
2.03 i: receive
0.06 i: set
0.13 i: start
1.04 i: write
-3.16 in the
6.31 job
4.68 job of
-2.50 keep
0.68 lead
-1.61 leader
2.43 leave ,
2.20 list
3.24 look
0.57 look at
4.08 make
1.86 make me
0.35 manager
12.85 me
0.18 me in
0.39 me the
5.49 me to
0.77 monday
-2.71 more
5.97 my
0.55 my desk
3.27 my name
2.57 name
3.98 new
-2.01 no
-0.06 nobody
1.74 nobody: past active
3.62 nobody: past passive
-5.76 not
1.16 of
4.39 of the
-0.77 of them
1.62 on
-0.72 on hold
8.04 on my
-0.10 on the
1.50 onboarding
0.14 onboarding $
4.01 order
2.72 order from
3.13 order to
-1.19 other: be
0.43 other: give
0.21 other: make
-1.04 other: present active
3.33 other: put
-1.70 other: tell
1.83 over the
0.69 partner
1.80 pick
0.00 pick by
6.29 plan
4.87 plan $
2.47 prepare
0.18 principal
5.57 project
1.75 put
0.74 put the
-2.01 question
0.69 queue
1.85 recall
1.92 receive
1.98 reduce
2.16 reduce the
-0.17 refuse
-2.22 report
8.08 request
3.25 responsibility
1.96 responsible
0.05 responsible for
0.51 retail
0.45 run
1.90 run the
1.89 say
-1.81 she
3.98 so
4.78 so i
4.16 start
1.38 take over
9.24 task
-3.74 team: past active
-2.19 tell
-1.22 tell me
5.61 that i
5.37 the
2.87 the <name>
2.59 the <role>
1.13 the <superior>
1.10 the archive
1.60 the audit
5.16 the job
0.00 the order
2.30 the project
-0.44 the question
1.87 the recall
1.96 the responsibility
0.62 the stock
4.81 the task
-0.45 the train
2.03 then
2.96 they
1.25 this
3.87 to
1.92 to add
5.90 to do
1.00 to me
-0.78 to my
4.32 to run
-6.09 to the
3.45 to write
-0.46 train $
2.58 up the
3.76 vendor
1.05 want me
-7.04 we
-3.84 we: past active
0.90 who
-1.28 with
5.56 write
1.38 write the
0.60 you: call
5.94 you: imperative active
`,
  'blames-person': `
-6.73 
8.41 , a
5.23 , be
1.48 , so
1.84 , want
-3.98 :
-0.29 ;
3.22 <customer> $
2.88 <customer> in
0.65 <customer> like
1.01 <group>
1.10 <group> be
-3.06 <name>
-6.69 <name> $
3.85 <name> be
-5.43 <number>
-2.87 <number> $
4.70 <number> <person>
2.66 <number> of
8.20 <person>
-1.62 <person> $
5.62 <person> ,
0.80 <person> be
1.21 <person> on
6.91 <person>: be
5.26 <role>
0.46 <role> ,
-2.66 <role> <superior>
1.36 <role> out
4.07 <role> who
6.05 <role>: be
0.99 <role>: have
1.15 <role>: want
4.06 <superior>
0.34 <superior> 's
0.68 <superior> ,
1.25 <superior> be
2.81 <superior> careless
6.05 <superior>: be
4.53 <superior>: have
3.67 @action
-9.40 @result
0.70 @situation
-3.15 @task
0.66 I: have
0.85 I: past active
-4.19 I: present active
-6.20 ^ <customer>
10.55 ^ <number>
-5.95 ^ <role>
2.16 ^ because
1.26 ^ he
-2.29 ^ i
-0.41 ^ in
0.22 ^ my
5.10 ^ she
5.38 ^ the
-2.03 ^ we
1.14 ^ whoever
3.60 a
-4.88 a <person>
0.49 a <role>
4.83 a bad
1.66 a child
1.46 a stubborn
3.83 a week
0.18 about
2.66 accountant
0.90 act
0.99 act like
-4.30 after
-8.34 against
1.68 all
0.40 all $
7.34 alway
-0.96 and
-1.91 and a
3.36 and never
-2.92 and the
5.87 any
0.19 anybody
8.43 anything
3.61 anything new
2.37 arrogant
-1.92 ask
-1.26 at
1.40 at all
9.78 attitude
0.05 attitude from
0.80 bad
3.42 bad attitude
0.58 be
2.93 be ,
7.61 be a
-3.28 be against
0.19 be arrogant
5.64 be bother
2.85 be honest
-1.24 be in
0.61 be just
-0.01 be n't
1.37 be poor
4.96 be simply
-2.04 be the
-1.03 be to
1.87 be too
3.30 because
0.91 because of
2.21 because the
2.24 big ego
5.22 boss
3.38 bother
1.50 bracket
3.00 brain
1.48 brain for
-2.84 call
7.16 care
3.18 care about
8.21 careless
2.64 careless and
0.76 child
2.01 child $
1.97 childish
0.25 clerk
8.18 colleague
-0.69 come
0.87 control
1.85 control freak
1.52 cost
4.50 cost us
2.89 could
2.37 deputy
3.49 developer
0.16 difficult
-2.44 director
0.79 dirt
1.69 discipline
0.40 discipline $
2.05 dispatcher
2.33 do
0.61 do <role>
-1.80 dropped: past active
0.58 duty
5.01 ego
2.65 ethic
-4.76 first
1.40 fit
1.55 fit that
-5.30 for
0.20 for <role>
4.25 foreman
1.37 frankly
1.85 freak
-0.65 from
-0.89 get
-1.01 give
-4.06 go
4.12 guy
0.12 hard
0.19 have
5.68 have a
7.09 have to
8.35 he
2.21 he be
0.35 he: have
0.97 hear
0.91 her
2.69 him
0.99 him $
5.01 himself
4.84 his
6.95 honest
0.89 honest <customer>
-2.42 i
4.08 i have
0.57 i: have
3.89 idiot
3.95 idiot: print
-1.84 in <number>
-3.13 in a
2.52 incompetence
4.31 interest
2.12 interest in
-2.37 it
0.98 job
6.47 just
3.36 lack
2.45 lack any
7.54 lazy
4.17 lead
-0.87 leave
2.33 like
1.31 like a
1.73 listen
0.22 listen to
1.28 lose a
1.72 love
2.50 love to
3.18 manager
1.40 master
1.45 master: be
-2.85 me
-3.67 more
1.56 my
0.58 my <group>
1.07 my <person>
2.85 n't
4.30 n't be
2.05 n't care
1.10 n't have
2.61 negative
4.09 never
2.25 never take
6.02 no
-5.43 nobody: be
-0.28 nobody: present active
2.07 not
2.01 not very
-3.97 now
2.67 of
-3.48 of <number>
0.93 of duty
2.18 of his
1.86 of pure
1.28 of the
-1.67 on
0.21 on time
7.52 only
1.99 only interest
3.91 other
-0.65 other: ask
6.60 other: be
3.41 other: bother
7.13 other: care
-1.09 other: come
3.51 other: conditional passive could not
3.61 other: cost
1.51 other: fit
4.19 other: have
3.78 other: lack
1.88 other: love
2.74 other: past active  not
-3.70 other: past passive
1.31 other: present active
1.99 other: present active  not
3.68 other: print
-10.03 other: say
0.80 other: treat
-0.18 other: want
1.57 out of
0.18 own
4.62 people
4.68 person
4.11 pm
1.29 poor
0.07 poor $
5.76 previous
3.03 print
3.90 print <role>
5.93 project
2.28 project <superior>
1.82 pure
1.86 pure spite
-1.29 read
0.97 receipt
1.10 receipt $
2.70 responsibility
0.21 responsibility $
0.16 rude
-1.11 sale
-1.84 say
0.66 season
0.24 season $
2.21 sense
1.11 sense of
4.41 she
3.14 she be
1.53 she: be
9.74 simply
1.81 so
2.44 so i
1.86 spite
1.86 spite $
6.91 stubborn
1.05 stubbornness
1.41 talk
1.66 talk $
2.46 team
-5.63 tell
-1.03 that
-2.77 the
3.83 the <role>
3.00 the brain
3.92 the idiot
0.86 the job
5.08 the other
5.79 the previous
4.10 the project
1.55 the season
1.84 there be
0.04 there: be
1.83 to
2.24 to be
1.80 to hear
2.56 to work
1.72 too
0.79 treat
0.69 us
0.70 us the
3.72 very
-0.77 want
0.99 want every
-1.24 we
1.36 we lose
1.26 we: lose
0.51 week
2.80 week $
-0.23 which
8.23 who
0.99 whoever
1.19 with
5.99 work
2.65 work ethic
-1.35 would
-2.48 year
`,
  'deferred-decision': `
-7.17 
0.47 '
-2.01 'd
4.82 's
2.58 's call
2.05 ,
-2.10 , <role>
2.58 , and
-1.14 , as
-5.27 , because
-2.25 , but
4.10 , i
6.93 , so
1.73 , take
2.47 , the
6.07 , then
3.15 , we
-8.80 , which
5.38 :
1.50 : <person>
-1.98 ; i
1.08 ; move
-3.16 <customer>
-2.07 <customer> $
-2.47 <customer> ,
0.02 <customer>: insist
2.68 <group>
0.43 <group> vote
0.43 <group>: vote
0.85 <name>
1.27 <name> $
0.38 <name> ;
1.76 <name> <role>
0.05 <name> and
0.58 <name> test
-3.61 <number>
1.98 <number> $
-2.11 <number> <customer>
1.07 <number> <role>
-2.03 <number> day
2.77 <number> he
-13.13 <number> of
0.96 <number> to
2.67 <number> we
0.49 <number>: win
2.31 <person>
6.44 <person> 's
2.01 <person> have
-1.13 <person> say
-0.24 <person>: say
3.71 <person>: suggest
4.48 <role>
1.35 <role> $
-0.68 <role> <superior>
2.10 <role> and
5.51 <role> become
-3.26 <role> from
0.41 <role> get
3.79 <role> have
0.17 <role> his
-0.67 <role> my
0.37 <role> out
1.07 <role> say
0.74 <role> their
1.11 <role> think
0.93 <role> without
0.89 <role> would
1.16 <role>: be
4.30 <role>: become
0.53 <role>: have
0.22 <role>: propose
0.19 <role>: say
-0.23 <role>: tell
7.18 <superior>
2.43 <superior> 's
1.09 <superior> <role>
4.80 <superior> <superior>
-2.28 <superior> be
2.12 <superior> day
-2.02 <superior> decide
-2.44 <superior> do
4.34 <superior> have
-0.30 <superior> of
-1.48 <superior> say
2.62 <superior> tell
-1.73 <superior>: be
-2.28 <superior>: decide
-1.20 <superior>: do
0.97 <superior>: make
2.34 <superior>: tell
3.92 @action
-2.79 @lead
-2.43 @reflection
-14.85 @result
-17.37 @situation
-13.99 @task
6.95 @trade-off
-0.64 I: ask
-1.09 I: believe
0.96 I: buy
2.18 I: change
-0.64 I: check
-0.10 I: choose
-1.24 I: conditional active 'd
-3.45 I: conditional active would
2.75 I: defer
0.87 I: do
0.16 I: drop
0.54 I: execute
-0.16 I: fight
1.68 I: follow
1.19 I: forward
1.07 I: go
2.52 I: have
2.74 I: implement
1.02 I: launch
1.33 I: leave
2.72 I: let
5.35 I: past active
1.49 I: past active  not
-0.56 I: present active
1.91 I: put
1.52 I: rely
-1.69 I: say
0.37 I: set
-5.25 I: show
0.79 I: sign
-2.30 I: tell
1.62 I: trust
0.27 I: use
2.46 I: wait
1.77 I: want
-0.82 ^ <number>
1.10 ^ <role>
5.44 ^ about
8.00 ^ as
0.82 ^ close
1.66 ^ fine
3.19 ^ for
-0.04 ^ he
3.33 ^ how
4.47 ^ on
-0.07 ^ once
2.55 ^ our
0.89 ^ since
-3.66 ^ so
-2.79 ^ the
1.24 ^ there
-6.39 ^ we
5.78 ^ whether
8.18 ^ which
-2.98 a
0.12 a joint
1.57 a poll
3.88 a show
4.62 a vote
0.19 a word
0.65 a/b
0.79 abide
3.57 about the
4.17 above
1.94 above my
3.99 accord
3.99 accord to
3.48 accordingly
3.42 advise
-2.28 after
6.01 after a
-3.08 after that
-4.79 again
-4.59 against
5.40 agree
0.23 agree on
1.25 agree to
2.85 all agree
1.55 along
-0.41 along the
8.68 along with
-4.29 also
-1.20 an
2.07 and
-2.48 and a
0.23 and for
-4.22 and he
10.13 and so
-0.29 and tell
5.66 and that
-2.39 and the
2.30 and we
0.05 anything
7.44 architect
1.65 as
0.31 as they
-0.20 ask
3.60 ask $
-0.25 ask the
1.41 at the
3.76 b
4.54 be $
1.80 be a
0.05 be at
7.95 be for
1.43 be leave
2.96 be not
1.98 be reach
0.85 be the
0.68 be to
3.12 be up
5.39 be what
-1.18 because
3.17 become
-0.66 before
-3.84 believe
1.08 best
1.90 best $
4.19 better
2.01 between
4.26 blue
0.06 blue <number>
-2.07 board
-4.14 break
-4.00 bring
-0.78 but
-2.88 but i
0.25 buy
3.36 by
-0.56 by <number>
4.44 by me
1.67 by the
0.46 call
0.82 call $
-2.04 call the
0.22 caretaker
0.40 carpenter
-0.22 case
0.86 cheaper
-6.75 check
4.80 chef
8.63 choice
7.16 choose
4.73 choose $
3.27 choose the
0.17 circle
6.62 client
3.60 close
1.43 close the
0.44 closing: be
3.55 colour
3.63 colour $
3.47 come
1.04 come back
2.04 come from
1.72 come out
8.72 consensus
0.50 consensus be
0.79 consensus: reach
4.38 consultant
-9.81 cost
-2.68 could
-1.57 council
-3.79 count
-0.95 day
2.39 day come
4.41 decide
7.56 decide <role>
-1.13 decide on
-8.06 decide to
13.78 decision
1.80 decision $
1.32 decision: take
3.31 defer
3.31 defer to
0.65 determine
0.98 developer
-0.90 director
1.73 discussion
2.56 do
-0.22 do ,
5.52 do <role>
-2.39 do not
-1.28 do the
-1.34 door
-4.43 down
-2.09 draw
2.19 drop
4.59 drop <role>
0.41 dropped: move
5.16 dropped: past active
-2.86 each
1.39 end
4.81 end the
0.32 engineer
1.72 enough
-1.85 escalate
-4.79 every
2.12 everybody
1.40 execute
0.95 expert
7.75 favour
-3.47 fight
2.68 figure
6.18 final
0.10 final say
0.05 finance
-2.49 find
5.13 fine
3.80 fine by
-0.96 fireman
-3.03 first
-3.02 floor
9.76 follow
1.16 follow $
2.16 for
-1.90 for <number>
1.92 for <superior>
-0.99 for a
7.08 for me
4.50 for the
5.01 for us
0.23 form $
0.99 forward
-0.80 from
3.07 from <name>
-4.06 from <number>
1.56 from <superior>
1.00 get
2.66 get the
0.86 give way
3.35 go
5.94 go along
-2.36 go through
9.34 go with
0.32 grade
0.35 grade $
3.87 group
-4.66 guest
3.75 hand
-3.09 have <number>
1.96 have a
-0.17 have be
0.65 have decide
-0.91 have draw
0.62 have no
4.64 have the
-0.70 he
2.89 he tick
2.89 he: tick
0.89 head
0.58 her ,
-5.82 him
-1.59 him the
0.40 hire
2.15 his
2.03 his plan
0.31 his way
-1.93 home
0.61 how
-0.28 i
-1.43 i 'd
-4.64 i choose
-5.36 i decide
2.75 i defer
2.47 i do
1.45 i drop
0.46 i forward
1.65 i go
1.65 i implement
6.85 i just
1.02 i launch
2.56 i leave
2.01 i let
0.88 i only
2.37 i put
1.10 i rely
0.65 i set
-4.28 i show
1.30 i sign
0.28 i simply
-0.98 i tell
1.46 i use
3.65 i wait
-1.99 i would
-0.65 i: ask
-1.09 i: believe
0.96 i: buy
2.11 i: change
-0.70 i: check
-8.58 i: choose
2.75 i: defer
0.84 i: do
0.16 i: drop
0.54 i: execute
-0.16 i: fight
1.68 i: follow
1.19 i: forward
1.07 i: go
2.47 i: have
2.26 i: implement
1.02 i: launch
1.33 i: leave
2.72 i: let
1.54 i: put
1.52 i: rely
-1.69 i: say
0.37 i: set
-5.25 i: show
0.85 i: sign
-3.99 i: tell
1.62 i: trust
0.27 i: use
2.46 i: wait
1.77 i: want
-3.14 if
4.41 implement
-1.57 in
-3.12 in <name>
3.16 in the
0.90 insist
-0.77 instead
1.25 instruction
0.55 its
0.70 jury
4.67 just
0.47 know best
2.21 landlord
0.12 last word
-5.18 late
0.83 launch
-1.10 leave the
6.97 leave to
5.04 legal
0.27 let
3.88 let the
3.07 like
-2.18 log
0.34 long
-5.59 lose
0.29 lyon
9.94 majority
1.04 make
1.35 make that
0.46 make the
1.04 make up
-0.17 manager
0.02 marble
0.02 marble ,
-3.19 me
3.48 me $
-1.64 me to
6.46 mentor
0.89 menu
1.47 mind
-0.46 minute
-1.63 monday
-2.73 money
-5.10 month
-1.03 more
-1.15 morning
3.52 most
0.46 my
2.57 my <role>
2.26 my <superior>
0.66 my pay
1.96 my tech
-0.76 my way
-1.68 myself
-0.69 n't
3.62 name
1.83 name $
-1.21 next
-6.05 night
-2.57 no
2.71 no say
3.27 nobody: be
3.29 nobody: become
0.63 nobody: conditional active would
1.91 nobody: past active
2.21 nobody: past active  not
0.71 not me
0.50 not really
0.98 number
1.07 number decide
0.75 numbers: decide
-0.78 nurse
-2.97 of <number>
3.71 of hand
4.45 of the
-1.28 of them
-2.21 off
1.17 office
2.69 old
0.30 on
0.02 on marble
3.23 on the
-4.05 once
-1.54 open
10.94 opinion
1.59 opt
1.76 opt for
4.70 option
6.68 or
5.08 order
3.70 order of
-1.96 other
3.42 other: advise
1.16 other: be
2.36 other: choose
1.09 other: come
2.84 other: conditional active should
5.34 other: decide
-0.88 other: do
4.09 other: favour
2.21 other: fix
1.11 other: follow
0.56 other: future active will
1.37 other: have
1.36 other: insist
-2.39 other: keep
2.97 other: like
3.40 other: make
1.76 other: opt
6.23 other: past active
-4.60 other: past active  not
6.86 other: past passive
4.79 other: pick
3.52 other: prefer
1.38 other: present active
-2.02 other: present active  not
3.79 other: propose
1.62 other: reach
3.35 other: recommend
5.45 other: settle
-2.59 other: sign
4.81 other: suggest
2.78 other: tick
5.14 other: win
0.11 other: wish
1.76 out
0.13 out $
-8.06 over
-5.18 own
-2.47 owner
-2.62 page
-1.58 part
-3.13 pass
-3.96 patient
-1.46 pay for
0.66 pay grade
2.87 pick
2.35 pick the
4.35 plan
0.15 platform
0.52 point
3.95 poll
2.41 poll $
0.35 pool be
1.97 postpone
0.72 postpone $
5.27 prefer
0.74 prefer the
2.91 president
-1.21 price
1.28 principal
0.84 process
4.52 procurement
1.62 propose
0.91 propose $
0.45 provider
1.73 pump
1.51 pump $
2.00 put
1.22 put the
4.03 question
-1.41 queue
4.41 reach
-6.64 read
1.38 recommend
2.91 recommendation
0.73 recommendation of
-7.12 refuse
1.42 rely
1.42 rely on
-4.38 report
-4.50 right
-3.12 ring
1.30 route
0.20 rule
1.73 rule for
2.41 rules: come
1.91 ruling
-4.67 run
-0.38 sale
-0.46 same
2.14 say
0.40 say $
3.81 say <number>
-3.85 say <role>
2.36 say in
-1.88 say no
1.90 say to
-2.07 see
4.08 senior
9.38 settle
-2.19 she
1.27 she be
-0.04 sheet
0.60 shift
7.07 should
-0.19 show
3.88 show of
1.36 sign <role>
4.39 simply
0.59 since
-0.14 site $
6.35 so
2.11 so <name>
-4.53 so i
1.56 so the
0.47 software
-1.77 some
1.03 spreadsheet
1.73 start
1.39 start hour
6.34 stay
1.71 stay $
2.67 steering
1.07 steering <superior>
-1.95 still
4.16 suggest
2.70 suggestion
-1.51 support
0.51 surgeon
3.06 take
3.01 take $
1.41 take <name>
-1.01 take <role>
1.01 tank
-0.26 team
1.76 team: vote
3.26 tech
3.29 tech <superior>
-0.10 tell
0.83 tell us
1.13 that
5.85 that $
6.54 that <number>
1.60 that be
-1.54 that i
5.09 that: be
3.16 the
2.02 the <customer>
5.67 the <group>
2.07 the <name>
2.71 the <number>
2.86 the <person>
2.38 the <role>
4.34 the blue
3.68 the call
2.05 the cheaper
4.76 the choice
1.60 the colour
1.16 the date
2.43 the decision
4.77 the end
4.91 the final
0.53 the instruction
0.70 the jury
2.42 the landlord
1.27 the name
1.61 the new
1.24 the number
3.95 the old
0.40 the option
1.97 the order
-3.63 the other
2.86 the plan
0.74 the platform
-0.65 the price
0.03 the recommendation
1.75 the room
0.43 the route
2.76 the second
1.53 the spreadsheet
0.29 the start
4.81 the steering
1.23 the ward
-2.75 the whole
1.29 the wording
0.01 their
0.74 their way
-0.98 them
0.36 them to
0.84 then <role>
1.52 there
2.56 there be
0.95 therefore
1.61 they
-2.01 thing
1.90 think
-1.76 this
-7.38 through
5.14 tick
2.89 tick $
0.14 till
-3.71 time
2.12 to
-0.92 to <number>
2.39 to <role>
3.47 to choose
0.06 to decide
3.46 to do
-3.00 to leave
2.42 to postpone
2.04 to use
-4.54 too
0.02 tool
0.06 top
-1.56 turn
2.45 ultimately
-0.96 under
-0.81 up $
0.63 up the
4.16 up to
4.13 us
5.34 us to
3.63 use
-1.97 valve
4.54 vendor
2.53 version
9.98 vote
2.77 vote and
0.10 want $
0.96 want <role>
3.67 want the
-5.44 want to
0.77 ward
4.38 way
0.81 way $
7.02 we
10.57 we all
-1.11 we have
2.51 we take
6.82 we: agree
6.19 we: do
-0.01 we: have
6.21 we: past active
0.11 we: send
3.99 we: take
-4.02 week
4.64 what
1.77 what the
2.36 what to
9.70 whatever
0.53 whatever the
-4.04 when
8.11 whether
0.39 whether to
8.77 which
2.76 which <number>
1.42 which of
3.36 whichever
1.81 who
1.98 who choose
-4.51 whole
-1.65 why
0.42 will
1.65 win
5.88 win $
1.81 wish
-0.55 with
0.25 with <number>
3.85 with his
0.38 with that
-2.42 with the
0.62 without a
10.00 word
1.49 word $
1.33 wording
0.21 wording to
-5.38 work
-5.32 write
-0.13 write to
-2.49 year
`,
  'delegated-evidence': `
-7.69 
3.51 's
6.86 , <number>
-1.63 , and
-0.65 , but
2.24 , who
-1.28 :
-0.02 : <number>
-2.55 ;
2.87 <customer>
1.15 <customer> skip
7.28 <group>
-3.12 <group> $
0.98 <group> <superior>
3.17 <name>
0.98 <name> ,
0.13 <name> <customer>
1.03 <name> <role>
-2.92 <number> $
-4.55 <number> ,
3.58 <number> <customer>
1.65 <number> box
1.13 <number> in
-0.41 <number> week
7.21 <person>
-5.63 <person> be
3.06 <person> have
3.61 <person> of
7.39 <role>
-2.78 <role> $
1.82 <role> 's
2.34 <role> <role>
2.73 <role> and
0.47 <role> do
0.59 <role> look
0.63 <role> run
0.35 <role> suggest
1.42 <role> test
10.14 <role> to
2.87 <role> with
0.02 <role>: count
1.30 <role>: discover
2.77 <role>: do
1.42 <role>: look
2.07 <role>: make
0.35 <role>: suggest
0.80 <role>: test
0.05 <role>: trace
2.30 <superior> 's
3.66 @action
-0.47 @lead
-1.90 @reflection
-20.55 @result
-21.42 @situation
-10.50 @task
2.22 I: ask
5.50 I: get
5.24 I: have
-1.74 I: past active
0.36 I: pay
-0.91 I: read
1.21 I: rely
-0.66 ^ <customer>
-0.58 ^ <number>
3.27 ^ a
3.55 ^ according
1.65 ^ exit
-2.90 ^ he
-3.46 ^ in
1.03 ^ priya
-5.65 ^ she
1.63 ^ stock
0.07 ^ thank
-0.78 ^ the
-8.56 ^ we
2.32 ^ what
2.93 a <role>
2.69 a list
2.34 a tally
4.31 according
4.31 according to
2.35 accountant
-4.12 after
-0.32 after that
-3.55 against
0.06 agency
3.06 alarm
5.14 all the
-2.65 also
6.15 an
2.67 an <person>
1.99 an <role>
4.52 analyse
3.64 analyse the
13.19 analysis
7.04 analyst
5.63 analytic
1.01 analytic <group>
7.72 and
-4.13 and <number>
3.33 and <role>
-5.28 and a
4.58 and come
0.99 and conclude
-5.15 and i
3.24 and report
7.27 and she
2.19 and tell
-3.64 and the
3.12 ask the
2.41 assistant
-4.23 at <number>
3.86 back with
2.67 be
1.12 be hold
-2.21 be on
0.62 be put
3.20 be the
-0.18 be to
3.08 be too
-2.77 because
-3.44 before
0.82 bi
0.77 bid
0.58 bid desk
-0.66 blame
2.46 build
-2.33 but
-2.18 buy
6.99 by
-0.45 by <number>
1.42 by <superior>
3.38 by an
0.83 by our
4.30 calculate
0.45 calculation
0.02 call <number>
5.50 cause
0.88 check
-2.92 close
4.85 colleague
3.14 come
5.90 come back
0.19 come out
1.14 compare
4.41 consultant
-1.96 contract
-0.16 contract $
0.78 cost model
-2.09 could
2.77 count
1.60 count every
3.19 count the
4.46 crunch
1.27 crunch the
7.52 data
-1.49 day
-0.30 decide
3.98 department
0.58 desk study
0.58 desk: study
4.92 dig
-6.05 director
5.97 discover
0.11 discover that
2.91 do
4.51 do by
2.24 do the
1.05 door ,
2.62 double
2.97 drop
-6.55 dropped: past active
-3.39 each
4.46 evaluate
-2.42 evening
2.17 every
2.99 every late
1.03 examine
1.59 exit
1.86 exit interview
4.31 figure
3.81 finance
2.80 find
-0.70 find the
5.16 finding
-3.41 first
-0.52 for
7.45 for me
-4.66 for the
5.94 for us
7.74 forecast
6.05 from
3.63 from <role>
2.12 from reception
1.86 from the
1.83 gap
3.60 get
1.20 get stick
2.33 get the
-0.85 go
5.65 go through
-6.00 hand
2.47 have
0.42 have plot
-0.32 have to
-0.84 he
-0.07 he be
-1.22 her
-2.93 him
1.43 hold by
2.56 hr
-9.85 i
3.45 i ask
6.73 i get
2.11 i have
0.12 i know
0.53 i pay
1.21 i rely
2.21 i: ask
5.50 i: get
5.19 i: have
0.36 i: pay
-0.91 i: read
1.21 i: rely
4.78 identify
-1.58 in
-1.53 in <number>
5.92 insight
4.16 intern
10.06 interview
1.59 interview be
2.09 interview the
2.44 into
1.14 into the
0.78 invoice
1.52 invoice $
-5.78 it
-5.68 its
-0.04 june
0.50 keep
6.47 keep a
-4.02 key
5.58 know
6.31 lab
2.97 late
2.99 late room
-0.74 lead
1.64 ledger
2.21 list of
1.86 log
0.84 look
4.54 look into
0.17 make
0.67 map
4.47 margin
0.95 maria
4.23 marketing
2.15 me that
-0.63 me to
0.51 me where
2.77 measure
0.43 miss $
8.50 model
1.57 model be
0.84 model: put
-0.99 more
5.42 most
4.19 mostly
-4.15 move
7.26 my <role>
-2.22 n't
-1.10 never
-5.26 new
-3.84 next
-2.97 night
-4.44 no
1.77 nobody: be
0.34 nobody: past active
-0.78 not
-2.47 nothing
3.21 number
-1.14 of
-1.52 of <number>
3.85 of my
2.28 of the
1.44 olga
-1.32 only
-2.75 other
2.67 other: analyse
-2.38 other: be
-0.62 other: blame
0.83 other: bring
1.80 other: build
-1.00 other: buy
4.40 other: calculate
-0.32 other: call
0.33 other: come
1.50 other: compare
4.20 other: count
4.46 other: crunch
4.49 other: dig
6.03 other: discover
4.28 other: do
2.87 other: evaluate
1.04 other: examine
3.31 other: figure
3.32 other: find
-7.44 other: have
4.93 other: identify
3.11 other: keep
0.76 other: look
5.17 other: make
2.21 other: measure
-2.14 other: move
6.77 other: past active
-1.67 other: past active  not
0.61 other: past passive
0.42 other: plot
2.38 other: present active
1.76 other: pull
1.41 other: put
5.10 other: report
5.76 other: run
6.61 other: see
0.95 other: shape
5.17 other: study
1.30 other: tell
2.29 other: test
2.93 other: trace
-4.44 other: want
3.23 other: work
0.83 other: write
6.83 our
-1.31 our <group>
1.93 our <person>
1.31 our <role>
0.57 our bid
5.86 out
-0.17 out of
2.95 out the
-0.29 over
-4.73 own
4.25 people
2.69 per
1.24 plot
2.47 point
0.84 point to
1.03 priya
0.02 problem
1.87 pull
1.96 pull the
2.89 put together
4.60 qa
3.97 quality
-0.24 read the
1.93 reason
2.62 reception
0.84 rely
0.84 rely on
2.95 report
3.92 report that
8.20 research
6.85 result
1.93 return
1.66 return $
1.44 reveal
1.51 review
0.76 review $
1.48 room
2.96 room in
3.13 root
3.21 root cause
1.17 run
1.73 run the
-4.77 sale
2.84 say <role>
1.78 second
3.17 see
1.14 see that
0.00 segment
0.89 shape
2.76 she
2.05 skip
-0.83 so
6.58 someone
1.44 someone from
2.65 spend
2.46 spreadsheet
1.20 statistic
2.47 stock
5.88 student
12.70 study
0.28 study the
0.58 study their
5.13 survey
-6.78 take
3.40 tally
0.93 tally at
3.80 team
-7.35 team: past active
0.42 tenant
5.17 that
5.84 that <customer>
4.45 that <number>
0.08 that <role>
-8.48 that be
5.90 that the
-3.07 that: be
4.88 the
0.61 the <customer>
1.27 the <name>
3.27 the <role>
-3.88 the <superior>
0.48 the calculation
1.85 the call
-0.92 the contract
2.45 the cost
1.28 the data
0.27 the fall
1.72 the finding
2.24 the forecast
1.59 the insight
-0.89 the key
3.48 the lab
1.51 the log
1.47 the margin
4.60 the number
1.42 the platform
1.18 the quality
2.59 the reason
-0.43 the refund
3.06 the return
1.37 the root
1.77 the second
0.58 their spend
-1.84 them
-0.10 them $
-2.39 then
-2.80 there
0.49 they have
-2.75 this
5.87 through
6.49 through the
-3.14 to
-3.61 to the
0.08 together
4.68 too
0.97 tot
0.97 tot up
4.40 trace
5.76 trainee
1.55 treasury
-0.27 under
3.94 us
4.01 user
2.64 ux
-3.57 vendor
-0.35 wait
-3.28 want
0.44 ward
-1.79 way
-0.21 we: past active
-2.34 week
2.28 what
3.87 what the
3.92 where
1.33 where the
5.81 which
1.85 who
-0.97 who have
4.80 why
1.94 why the
-4.10 with
4.63 with <number>
4.45 work
8.65 work out
0.55 working <customer>
4.25 worst
-3.98 would
2.36 wrong
`,
  'empty-collaboration': `
-7.82 
-0.12 ,
11.47 , <role>
-1.09 , a
-3.36 , and
-0.06 :
3.70 <customer>
3.26 <customer> $
0.32 <customer> and
4.55 <customer> from
2.39 <group>
-4.82 <name>
-6.79 <number>
-3.01 <number> $
-2.81 <number> of
3.57 <number> table
0.22 <number> university
4.33 <person>
1.58 <person> ,
1.12 <person> and
0.21 <person> for
3.60 <role>
7.47 <role> ,
1.95 <role> across
5.24 <role> and
2.70 <superior>
0.59 <superior> $
1.19 <superior> <superior>
5.41 <superior> and
9.38 @action
-0.47 @reflection
-8.27 @result
-8.42 @situation
-4.56 @task
1.17 I: collaborate
2.91 I: coordinate
1.97 I: facilitate
-0.11 I: give
-1.84 I: go
2.14 I: keep
2.83 I: lead
-0.46 I: leave
2.04 I: liaise
1.07 I: meet
0.65 I: orchestrate
2.26 I: partner
6.28 I: past active
-1.19 I: present active
1.43 I: steer
1.05 I: work
0.99 ^ all
0.99 ^ i
0.10 ^ link
1.99 ^ my
-1.22 ^ the
1.00 ^ weekly
5.59 a cross-functional
1.06 a transversal
0.19 a weekly
1.02 a working
8.90 across
1.95 across the
0.05 act
0.10 act as
-3.60 after
10.23 align
2.66 align <role>
1.39 align the
7.85 alignment
6.80 all
4.04 all the
4.18 and
2.15 and <customer>
8.05 and <role>
-0.40 and a
0.28 and i
10.53 and the
5.16 around
3.39 around <number>
3.81 as
3.25 as the
-1.68 back
2.49 basis
2.21 basis $
3.87 be
1.47 be align
3.18 be in
1.03 be join
2.64 be to
-1.51 before
12.19 between
5.58 between the
0.58 bring
-1.29 build
0.34 by side
0.25 catering
2.44 clinic
1.53 clinic $
6.67 close
4.13 closely
3.30 closely with
7.61 collaborate
2.85 collaborate with
1.43 collaboration
-3.17 come
3.86 contact
10.61 cooperation
5.54 cooperation with
4.68 coordinate
2.65 coordinate with
7.37 coordination
7.61 cross-functional
0.29 cross-functional initiative
3.32 cross-team
11.19 department
1.95 dialogue
-2.86 do
1.44 draw
3.81 drive
0.98 dropped: past active
6.23 during
1.88 during the
-3.44 end
1.76 every
1.02 every day
7.21 facilitate
-5.86 first
-0.01 for
0.08 for school
1.38 from
-7.71 give
0.93 go into
0.28 hand
6.11 hand in
1.46 hand with
0.58 haulier
-0.75 have
-0.89 he
0.33 head
-4.23 her
-4.23 him
1.00 hip
-1.54 his
0.46 i
1.38 i be
1.97 i facilitate
-2.20 i go
2.23 i lead
2.04 i liaise
0.65 i orchestrate
1.81 i partner
1.43 i steer
0.55 i: be
1.17 i: collaborate
1.96 i: coordinate
1.97 i: facilitate
-0.11 i: give
-1.84 i: go
2.14 i: keep
2.83 i: lead
-0.46 i: leave
2.04 i: liaise
1.07 i: meet
0.65 i: orchestrate
2.26 i: partner
1.43 i: steer
1.05 i: work
2.47 in
1.39 in <role>
2.87 in close
3.10 in hand
2.47 initiative
3.46 involve
-6.55 it
0.71 join
1.03 join at
4.07 keep
3.14 key
3.72 lead a
-4.85 leave
1.64 legal
5.58 liaise
0.87 liaise with
0.71 link
-2.80 list
-0.46 look
1.96 lot
0.97 lot of
-1.63 make a
1.80 manager
-2.18 me
2.40 meet
0.64 meet the
0.64 message
1.17 month
0.89 month $
1.58 my part
0.70 my role
-0.26 n't
-3.06 new
-1.51 night
-0.99 no
-4.98 not
1.85 nursing
0.89 of
0.38 of contact
3.60 of my
-2.59 of the
8.37 office
0.51 on a
2.32 orchestrate
1.01 other squad
1.47 other: align
2.59 other: go
-3.23 other: past active
-0.05 other: past passive
-7.30 other: present active
0.12 parent
5.09 part
0.39 part in
0.33 part of
5.03 partner
1.95 partner with
4.19 party
6.32 people
0.73 person
0.29 point of
-0.51 price
5.68 programme
4.53 programme $
0.86 project
-4.55 put
2.53 regional
2.49 regularly
0.50 role
0.70 role be
-1.67 say
5.00 school
1.37 school and
0.17 shoulder
0.21 shoulder to
1.19 side
0.19 side by
0.24 site
0.62 smoothly
-0.22 so
1.73 squad
5.50 stakeholder
1.28 steer
-3.59 support
8.58 sync
0.52 sync $
1.54 sync with
-6.75 take
7.08 team
1.85 team up
3.22 team: be
3.43 team: past active
-1.53 tell
-5.99 that
2.01 the <person>
0.04 the <superior>
2.84 the clinic
1.83 the cooperation
2.74 the coordination
0.62 the haulier
1.01 the hip
1.37 the message
0.96 the school
2.32 the whole
8.33 throughout
1.77 throughout the
-3.63 to
-1.16 to <number>
0.21 to shoulder
5.74 together
1.95 together $
1.39 transversal
0.23 university for
3.88 very
0.98 ward
0.20 ward sister
-0.61 we
0.23 web <customer>
3.48 weekly
2.43 whole
8.91 with
4.23 with <role>
-3.56 with a
2.25 with our
5.28 with the
8.03 work
3.88 work hand
0.21 work shoulder
-5.99 work with
1.69 working
4.90 workshop
-4.66 would
-1.85 write
`,
  'escalation': `
-8.47 
0.29 's door
0.23 ,
-1.54 , but
8.50 , i
3.37 , so
-1.54 , the
1.02 : tell
-4.56 ;
-0.19 <customer>
4.85 <group>
0.83 <group> $
-4.98 <name>
-4.16 <number>
-2.08 <number> $
2.41 <number> level
3.97 <person>
0.68 <person> $
2.24 <role>
3.51 <role> $
-3.04 <role> ,
3.89 <role> to
6.60 <role> up
15.94 <superior>
7.15 <superior> $
0.83 <superior> 's
2.51 <superior> ,
3.36 <superior> <superior>
5.58 <superior> about
7.97 <superior> and
-2.08 <superior> be
2.90 <superior> because
2.73 <superior> involve
5.58 <superior> of
3.86 <superior> on
7.12 <superior> to
-1.44 <superior> want
-2.27 <superior> with
-1.67 <superior>: be
-4.56 <superior>: want
3.55 @action
-2.29 @reflection
-9.33 @result
-9.88 @situation
-5.78 @task
-2.01 I: be
1.09 I: bring
1.05 I: call
2.95 I: escalate
0.94 I: file
2.78 I: flag
1.02 I: inform
0.19 I: knock
-1.38 I: leave
1.70 I: let
2.28 I: notify
5.61 I: past active
0.58 I: put
2.32 I: raise
-0.60 I: stop
2.39 I: wait
0.79 ^ <number>
-4.29 ^ <superior>
-2.85 ^ i
4.34 ^ if
3.79 ^ in
-1.01 ^ my
-2.19 ^ the
3.26 ^ when
-1.62 a
2.14 a formal
7.04 about
0.82 about him
3.00 about the
-1.28 again
0.32 against the
0.94 an
1.60 an escalation
-0.58 and
0.73 and let
1.18 and tell
-7.86 and the
4.03 and wait
5.33 answer
-0.47 at
1.03 be
1.74 be a
1.94 be go
0.04 be not
6.44 be to
0.97 because
3.45 because the
0.79 between the
-4.80 board
1.65 boss
0.42 bring
-0.38 but
2.35 by me
0.30 carrier
1.21 carrier: refuse
5.44 case
-0.69 cfo
2.48 chief
3.71 complaint
0.06 concern
8.22 conflict
-0.06 copy the
2.21 could
-3.96 count
2.19 deal
2.33 deal with
3.33 department
2.05 director
3.80 dispute
2.65 do
1.60 door
0.14 door $
7.52 dropped: past active
2.96 dropped: tell
1.08 email
3.60 end
3.23 end i
5.13 escalate
1.55 escalate $
3.13 escalate the
-1.39 escalate to
3.86 escalation
-1.75 every
4.63 file
8.00 flag
1.60 flag <role>
-0.76 flower
-2.11 for the
2.14 formal
-1.55 from
-1.08 from the
-6.42 give
0.90 gm
3.59 go
2.29 go <number>
0.49 go to
4.80 he
0.36 her
2.71 him
0.98 him $
2.84 hr
5.23 i
-3.30 i be
3.53 i bring
2.29 i call
0.37 i file
2.78 i flag
4.36 i have
0.24 i knock
-3.70 i leave
2.28 i notify
0.03 i put
2.09 i raise
-0.06 i write
-2.19 i: be
1.09 i: bring
1.05 i: call
1.36 i: escalate
0.94 i: file
2.78 i: flag
1.02 i: inform
0.19 i: knock
-1.38 i: leave
1.70 i: let
2.28 i: notify
0.52 i: put
2.32 i: raise
-0.60 i: stop
2.39 i: wait
3.96 if
1.65 in
0.00 in $
4.23 inform
7.33 involve
2.93 involve $
3.04 issue
1.34 it
3.18 just
0.63 keep
1.17 kick
0.30 knock on
1.82 late
-2.93 lead
-3.43 leave
-0.75 leave the
0.21 let
5.35 level
2.41 level up
1.28 lodge
0.51 loop
3.12 mail
0.38 management
1.09 manager
6.05 matter
0.22 matter to
-2.75 me
-1.31 menu
-0.98 menu $
0.81 milestone
0.84 milestone be
0.28 missed
1.48 my
-1.43 my own
7.10 n't
-8.02 new
-0.95 new menu
2.83 next
-3.89 night
0.67 no
0.14 nothing
2.28 notify
0.10 notify the
1.08 nurse
-1.57 of
1.79 of <group>
-2.87 of my
-5.36 office
-3.54 on <superior>
3.23 on the
1.01 only way
4.32 other
2.71 other <group>
5.46 other: do
-0.82 other: past active
3.67 other: past active  not
2.51 other: present active  not
2.02 other: refuse
-0.31 other: tell
-1.72 other: want
0.78 our <superior>
0.00 out $
-2.35 own
-4.54 owner
-3.97 plan
0.62 planner
0.08 plant <superior>
-1.79 price
6.04 problem
1.79 put
3.49 raise
1.41 raise <role>
0.21 refuse $
0.81 reply
0.66 response
1.87 ring
-0.40 run
-1.12 sale
-1.83 saving
-2.31 say
-0.73 send the
3.56 she
-3.41 show
-1.76 sign
5.32 so
1.71 so i
4.32 sort
3.67 sort <role>
1.08 speak
2.52 steering
4.73 step
0.45 step in
-1.87 stop
0.53 take <role>
0.82 teacher
1.95 team
1.73 tell the
2.64 that
-6.04 that i
4.92 that the
0.06 that to
-1.03 the
5.36 the <role>
2.14 the <superior>
0.87 the carrier
1.43 the case
6.30 the conflict
2.15 the end
-0.66 the flower
0.86 the issue
6.86 the matter
-4.66 the new
1.46 the next
3.65 the other
0.48 the plant
3.14 the problem
-1.63 the saving
5.88 the steering
-1.09 the train
2.26 their
1.52 their <superior>
2.35 them
1.36 them $
0.11 them to
1.12 they
-1.03 those
4.73 to
3.04 to <superior>
5.07 to my
0.72 to sort
1.89 to step
0.39 to the
-1.69 train
-0.45 train to
11.07 up
0.14 up the
0.15 up to
1.32 upstair
2.07 wait
0.02 wait for
-0.39 want
1.07 way
0.67 way be
1.92 way: be
1.50 what
2.62 when
-1.22 which
1.65 who
-0.18 with
-4.09 with a
-1.86 with my
2.45 with the
-4.02 work
4.42 would
-1.79 write
-1.37 write to
-2.74 year
`,
  'feature-dump': `
-6.24 
14.19 ,
-1.16 , <role>
13.17 , a
2.75 , an
-7.92 , and
-0.25 , the
4.98 :
-0.77 <customer>
-1.12 <customer> get
-1.27 <customer>: get
-4.84 <name> $
-0.87 <name> ,
-0.37 <name> and
-13.35 <number>
-1.70 <role>
-1.44 <role> ,
-4.90 <role> and
-3.34 <superior>
0.96 @action
-0.67 @reflection
-9.08 @result
-11.69 @situation
-2.97 @task
0.35 I: create
-0.29 I: keep
5.01 I: launch
-0.96 ^ a
-4.55 ^ i
2.05 ^ my
-1.83 ^ the
0.48 ^ to
1.14 ^ we
2.51 a
1.11 a <name>
0.99 a chat
0.13 a dashboard
1.91 a hotline
-0.50 a torch
7.89 add
5.32 alert
0.19 alert ,
3.89 all
3.63 also
5.69 an
1.21 an <name>
14.41 and
-1.54 and <name>
9.10 and a
1.37 and an
-0.82 and i
-7.69 and the
2.60 answer
6.26 app
-3.07 at
4.51 badge
0.79 badge ,
1.46 bar
-4.84 be
3.49 build
0.50 build a
0.97 bulk
7.10 card
0.54 card ,
8.30 chat
5.91 checklist
2.12 checklist ,
4.17 corner
-0.71 cost
-0.58 cough
-0.58 cough $
0.90 daily
5.68 dark
3.83 dark mode
4.78 dashboard
5.93 export
-0.58 fever
1.89 filter
2.62 filter ,
-0.97 first
4.77 fix
0.22 fix <role>
7.00 for the
2.48 free
-1.94 from
-0.98 get
-1.30 get a
1.29 gift
1.39 group
0.17 guide
-0.06 he
-1.11 hold
-1.42 hold a
2.64 hotline
1.50 i have
0.94 i launch
0.35 i: create
-0.29 i: keep
5.01 i: launch
0.90 i: set
0.11 implement
-1.59 in <name>
2.17 include
3.90 introduce
-0.29 it
-1.18 keep
-0.32 lamp
4.49 launch
0.47 launch a
1.46 leaderboard
0.61 list and
3.97 loyalty
0.99 make
0.05 map ,
-4.16 me
0.48 menu
0.96 message
4.59 mode
3.85 mode ,
4.26 my answer
-0.75 n't
6.57 new
-2.05 night
-4.22 no
-4.37 not
1.86 notification
-3.31 of
-0.30 or
-1.99 other: hold
-10.35 other: past active
-2.16 other: present active
1.80 page
-1.23 patient
6.92 photo
-0.50 porter
2.45 poster
0.30 poster ,
2.06 push
1.32 push notification
4.31 put
1.63 put in
-0.57 rash
2.70 release
4.14 reminder
1.12 reminder ,
4.71 review
1.86 roll
3.14 roll out
1.39 screen
7.37 search
3.18 search ,
0.64 set
2.62 share
1.30 so
3.43 sticker
0.01 suggestion
5.10 tablet
1.01 tag
-1.72 take
1.07 template
1.16 template ,
-2.06 that
-5.08 the
-3.12 the <superior>
-0.29 the box
-0.36 them
-0.23 together with
2.51 tool
-0.50 torch
-0.86 torch ,
1.67 up
1.20 up with
0.10 upload
4.43 video
0.45 view
-0.88 want
-1.84 want a
0.35 we
1.22 we: past active
0.04 we: put
0.67 weather
-4.95 week
0.35 widget
0.13 widget and
4.05 with
-2.58 with <role>
`,
  'handoff': `
-7.37 
-3.45 'd
4.37 's
2.49 ,
-2.22 , and
0.89 , for
1.25 , her
1.55 , i
0.58 , leave
3.07 , my
0.54 , never
1.33 , no
0.17 , the
2.00 <customer> $
6.36 <group>
4.81 <group> $
4.39 <group> ,
0.95 <group>: close
5.01 <name>
-1.95 <name> $
0.00 <name> <group>
2.35 <name> and
0.58 <name> i
2.32 <name> the
-9.34 <number>
-3.57 <number> $
-0.59 <number> ,
4.09 <number> <person>
-4.30 <number> of
0.05 <number> week
2.91 <person>
3.49 <role>
3.97 <role> $
0.15 <role> 's
2.15 <role> from
0.73 <role> now
4.46 <role> over
0.04 <role> since
-0.56 <role> to
1.73 <role>: run
0.32 <role>: take
1.70 <superior>
0.19 <superior> $
0.20 <superior> <customer>
1.65 <superior> do
3.68 <superior> take
2.06 <superior>: do
2.73 <superior>: take
3.65 @action
-1.70 @reflection
-6.31 @result
-14.36 @situation
-10.36 @task
2.93 I: assign
0.48 I: be
1.99 I: brief
-0.73 I: check
-0.86 I: conditional active 'd
0.17 I: delegate
2.71 I: deliver
1.58 I: drop
0.93 I: entrust
2.67 I: give
-2.00 I: keep
0.83 I: leave
2.47 I: let
0.98 I: move
2.10 I: pass
4.51 I: past active
1.04 I: put
-2.91 I: read
-1.16 I: run
-0.14 I: sit
1.71 I: step
-6.76 I: take
2.43 I: train
1.04 I: write
-2.56 ^ <customer>
-2.81 ^ <role>
1.27 ^ after
1.89 ^ from
-3.45 ^ i
2.72 ^ implementation
1.24 ^ in
5.69 ^ once
0.61 ^ refund
0.80 ^ rollout
1.57 ^ someone
2.49 ^ that
-1.32 ^ the
-0.14 ^ whether
-8.38 a
2.36 a <role>
-3.77 about
4.64 account
0.32 accounting
4.47 across
5.05 across to
11.66 after
1.81 after <role>
1.90 after that
2.36 afterward
-1.39 against
2.32 agency
-2.41 all
5.09 alone
-3.61 also
3.51 and
2.62 and close
1.00 and from
1.20 and go
2.14 and that
0.52 any
2.59 any more
-5.80 ask
2.69 assign
1.87 assign the
1.20 back to
-1.54 bank
2.13 be
1.96 be do
1.49 be her
2.10 be me
1.89 be no
0.42 be not
2.10 be out
6.81 be then
-2.25 be to
2.28 be with
-1.78 because
5.04 become
0.52 become her
2.72 become the
-10.21 before
-2.37 board
-1.61 book
0.32 branch $
1.52 brief
1.16 build
0.53 build <role>
-0.10 bus
-2.87 but
0.19 by
5.06 by the
-6.66 call
4.07 care
5.91 carry
3.18 carry on
6.42 centre
2.85 centre $
1.13 chapter
-0.91 check
0.38 checklist
1.78 client
3.09 close
1.51 close $
1.70 colleague
0.43 collect
0.79 collect the
-1.39 come
3.48 complete
1.80 complete the
2.84 concept
0.75 concept and
5.85 continue
1.09 contract
0.94 contractor
0.52 corner become
0.52 corner: become
-4.65 count
1.90 country
-3.26 date
-1.23 day
-3.97 decide
-0.37 decide to
3.51 delegate
5.44 deliver
1.22 department
0.71 desk
0.22 desk of
-5.27 director
3.49 do
0.80 do $
1.42 do the
-2.56 down
-2.69 driver
0.89 dropped: past active
-10.03 each
3.17 else
6.40 end
2.87 entrust
0.96 entrust the
-2.07 escalate
-14.87 every
-3.95 every <name>
5.55 everything
0.79 everything after
5.24 facility
5.82 file
9.94 finish
1.08 finish $
-5.21 first
6.40 fix
6.77 folder
6.70 follow-up
-0.18 for
-2.25 for <role>
2.33 for me
3.97 foreman
-3.56 friday
7.27 from
2.36 from <name>
-2.71 from <number>
1.12 from me
-1.35 from the
10.64 from there
0.78 further
3.80 give
2.08 give the
3.52 give to
1.44 go
1.39 go across
0.66 go-live
1.95 group
0.69 hand
10.31 hand of
1.44 have
1.62 have <role>
0.13 have be
-10.44 he
-4.10 head
0.02 her desk
0.52 her project
-3.60 him
-1.82 hour
0.15 how
4.25 how <role>
4.51 hr
-0.93 i 'd
1.87 i assign
0.46 i be
1.99 i brief
0.85 i drop
0.93 i entrust
1.34 i give
5.16 i have
-0.69 i keep
0.16 i leave
0.98 i let
2.01 i pass
2.24 i put
1.71 i step
-6.00 i take
2.64 i train
-0.13 i would
2.93 i: assign
0.69 i: be
1.99 i: brief
-0.75 i: check
0.17 i: delegate
2.71 i: deliver
1.58 i: drop
0.93 i: entrust
2.67 i: give
-2.00 i: keep
0.83 i: leave
2.47 i: let
0.94 i: move
2.10 i: pass
0.82 i: put
-2.91 i: read
-1.32 i: run
-0.17 i: sit
1.71 i: step
-6.75 i: take
2.43 i: train
0.88 i: write
-1.88 if
8.08 implementation
1.82 implementation be
0.16 implementation: be
-1.09 in
1.33 in <name>
-0.15 in my
0.88 infra
3.39 inherit
3.42 inherit the
3.45 into
3.66 into the
2.46 involvement
3.18 it
0.71 itself
2.99 job
0.92 job of
2.39 june
3.83 junior
-10.21 keep
4.16 launch
1.47 launch $
4.32 leave
1.97 leave in
4.15 leave with
1.43 let
0.62 let the
-0.27 like
4.10 list
2.84 live
2.73 local
0.17 local <superior>
3.43 longer
-0.90 lose
0.37 mail ,
7.13 maintenance
1.16 manage
0.78 manage the
4.16 manager
0.87 manual
2.01 march
0.42 may
-0.43 me
0.22 me finish
-1.34 me to
2.86 migration
0.52 migration $
6.09 mine
0.92 mine $
1.89 mine any
-2.88 monday
-1.31 money
1.05 monitoring
0.41 more
-1.77 morning
-1.41 move
-0.96 move the
5.69 my
0.91 my <person>
-10.17 my <superior>
4.78 my part
1.07 my replacement
1.47 my work
3.14 never
0.55 never open
3.59 new
1.33 new <person>
0.50 next
-0.48 night $
0.53 no
4.06 no longer
-1.86 nobody
-0.34 nobody: be
1.41 nobody: go
-0.57 nobody: past passive
0.23 not
9.81 now
3.25 now $
-1.00 number
2.47 nurse
4.98 of the
6.94 off
3.56 off to
5.21 office
-0.96 old
1.15 on
2.87 on $
3.94 on to
1.77 on with
6.54 once
3.63 once the
0.10 open
1.11 open <role>
3.59 operation
-1.04 order
5.76 other: become
0.59 other: carry
2.46 other: close
-1.76 other: come
2.48 other: complete
5.88 other: continue
2.81 other: do
2.20 other: end
5.80 other: finish
-0.05 other: give
3.46 other: inherit
0.62 other: mail
1.03 other: make
1.83 other: manage
-3.28 other: move
4.64 other: own
0.78 other: past active
0.19 other: past active  not
1.44 other: past passive
1.54 other: present active
2.29 other: present passive
0.99 other: receive
4.25 other: run
-4.85 other: say
6.36 other: take
-7.44 other: want
-0.75 our
6.47 over
5.54 over to
0.74 own
4.67 own <role>
-2.29 parcel
2.03 part
1.09 partner
4.10 pass
-0.71 patient
3.04 people
0.15 phase
-1.46 phone
2.34 pilot
3.63 plan
3.37 platform
3.40 platform <group>
0.90 point
-1.18 price
4.85 problem
0.60 problem $
0.55 problem be
0.56 problem: be
1.81 process
1.01 process be
3.34 production
1.25 production $
10.03 project
6.18 project $
3.24 queue
0.37 queue ,
0.80 queue from
-7.37 read
0.05 receive the
0.62 refund mail
5.07 remaining
0.85 replacement
8.36 rest
-3.32 review
-0.10 rewrite
-2.44 right
1.33 role
6.69 rollout
1.06 rollout be
0.29 rota
3.93 route
4.97 run
-0.45 run the
-4.93 same
-6.18 say
1.07 scheme
1.26 scheme be
-1.20 send the
4.84 service
4.34 service centre
0.59 shared
0.94 shared service
-2.74 she
3.41 shift
0.70 shop
1.26 shop <superior>
2.44 sign
10.00 since
5.16 since $
5.29 since <name>
6.06 site
0.17 site :
-1.07 so
-2.13 some
1.93 someone
2.17 someone else
0.43 spec
-2.75 stay
3.24 step
-3.02 still
1.23 store
0.04 story $
3.18 successor
1.17 supervisor
-3.86 supplier
5.99 support
3.20 take over
1.85 team
-7.44 team: past active
-5.94 tell
-4.82 test
-2.22 that
3.05 that $
0.22 that: finish
4.07 the
-2.80 the <customer>
-6.56 the <group>
1.94 the <name>
-0.69 the <person>
0.12 the <role>
-1.58 the <superior>
2.53 the account
-1.36 the bank
3.32 the care
0.32 the checklist
3.02 the concept
1.60 the contract
0.23 the corner
1.71 the country
3.50 the fix
6.89 the folder
6.70 the follow-up
8.64 the hand
1.34 the launch
2.70 the list
3.23 the migration
1.11 the monitoring
4.20 the new
4.11 the next
2.64 the night
-3.57 the old
-1.43 the parcel
3.15 the platform
0.60 the problem
1.62 the process
5.11 the remaining
2.74 the rest
1.29 the rollout
0.22 the rota
1.31 the round
-2.13 the same
2.18 the tool
1.64 the warehouse
0.70 the whole
-0.33 their
-1.29 them
9.90 then
1.21 there
2.51 there $
-2.43 there be
5.82 thing
-3.81 through
-0.50 thursday
2.03 ticket
0.19 ticket to
-0.85 till
-5.24 time
4.58 to
4.23 to <role>
8.63 to a
0.67 to an
-6.28 to me
1.99 to production
8.28 to the
-0.11 too
0.90 tool
1.97 train
1.99 train <number>
8.33 transfer
3.33 transfer the
0.43 transfer to
1.41 transition
1.19 turn
0.05 under the
-5.98 until
-0.93 up
-2.06 us
-1.53 wait
-0.01 waiter
-4.50 want
1.28 warehouse
-3.33 we
-0.08 we: past active
-1.30 when
-2.41 who
1.74 whole thing
-2.87 win
0.98 with
3.48 with <role>
2.99 with the
-0.33 with them
0.13 work
3.18 work $
-8.44 would
2.74 write the
`,
  'lesson-without-change': `
-5.92 
-6.87 'd
-1.28 ,
-1.58 , and
0.32 , communication
-6.18 , so
3.38 , the
3.56 :
4.84 <customer> $
-0.50 <customer> be
1.69 <customer> forgive
1.70 <customer>: forgive
-9.39 <name>
-0.96 <name> $
-6.44 <number>
-4.89 <number> $
-1.01 <number> of
2.69 <number> the
-0.40 <role>
-1.98 <superior>
0.83 <superior> $
-1.74 ?
-1.74 ? $
3.02 @action
14.91 @reflection
1.07 @result
-12.41 @situation
-5.55 @task
1.48 I: appreciate
-4.84 I: conditional active 'd
-4.21 I: conditional active would
0.94 I: grow
3.19 I: know
2.82 I: learn
0.41 I: present active
3.13 I: realise
3.24 I: take
4.73 I: understand
-6.89 ^ <customer>
3.46 ^ <number>
1.22 ^ <role>
0.26 ^ big
-2.29 ^ for
6.94 ^ in
6.32 ^ look
-2.80 ^ my
0.48 ^ trust
1.50 ^ what
2.03 a
2.28 a good
1.57 a lot
0.50 about
-3.65 after
-2.02 again
-3.16 again $
3.49 alway
-6.91 and
0.19 and what
1.35 appreciate
-6.39 at
5.80 away
1.88 back
4.90 back ,
0.38 battle
0.38 battle $
0.13 be
0.68 be $
5.39 be <number>
2.47 be everything
1.05 be how
7.50 be that
0.66 be to
-4.71 because
-4.00 before
1.18 belief
2.31 big
5.27 big lesson
0.72 but verify
-3.52 by
-0.25 call
0.02 can do
0.63 cannot
2.27 come
2.18 come too
8.27 communication
2.76 communication be
4.17 communication: be
0.09 deeper
0.13 do n't
8.63 early
4.98 early $
3.32 everything
9.00 experience
-4.66 first
-0.94 for
4.78 for me
1.68 forgive
0.28 from <role>
2.09 from this
0.11 go to
2.65 good
0.62 grow
0.96 grow a
3.70 hard
-3.76 he
6.00 hindsight
3.93 hindsight ,
-1.60 hour
13.99 how
6.58 how important
7.64 how much
-3.58 i
-4.82 i 'd
-1.79 i be
2.64 i come
0.92 i grow
1.40 i now
3.13 i realise
3.45 i take
1.41 i understand
-5.47 i would
1.48 i: appreciate
0.92 i: grow
3.19 i: know
2.82 i: learn
3.13 i: realise
3.27 i: take
4.73 i: understand
7.14 importance
7.14 importance of
8.47 important
1.00 in <role>
3.71 in hindsight
4.32 in retrospect
-3.90 in the
0.47 insight
2.13 it
5.89 key
3.00 know
-0.51 leak
10.62 learn
9.79 learning
1.94 learning be
1.27 learning: be
7.85 lesson
3.92 lesson: be
-0.45 list
1.36 listen
0.22 look
6.47 look back
1.09 lot
1.55 make
3.05 management
6.12 matter
2.85 matter $
6.31 me
0.74 me a
3.03 me be
-0.81 month
1.32 moral
0.58 moral of
7.02 much
0.41 must
-1.06 my
1.63 my belief
-1.16 my first
0.27 n't $
0.48 need
5.76 never
1.14 never underestimate
-0.96 new
-1.72 next
-1.48 no
-1.30 nobody
2.58 nobody: past active
2.33 nobody: present active
-2.33 not
-0.80 now $
2.28 of
-2.54 on
0.75 on <number>
0.05 once more
2.96 other: be
1.03 other: do
1.70 other: forgive
-4.86 other: past active
-6.88 other: past passive
4.92 other: present active
2.79 other: present active  not
-0.22 other: say
2.02 other: strengthen
3.56 other: teach
-4.22 our
3.03 patience
5.58 people
0.30 person
5.65 project
-2.07 pump
0.71 quality
-0.26 read
3.34 realise
0.96 realise that
4.32 retrospect
2.62 retrospect ,
-3.89 say
5.14 should
0.66 show me
5.06 small
-3.94 so
3.93 stakeholder
1.96 strengthen
1.12 take
2.70 take away
0.85 take from
3.38 takeaway
7.92 teach
2.67 teach us
6.56 teamwork
3.07 teamwork $
-5.40 tell
10.30 that
-9.34 that be
-1.28 that i
-3.88 that the
0.16 that winter
3.71 that you
-3.05 that: be
-1.32 the
-0.64 the <number>
-2.50 the <superior>
0.38 the battle
4.57 the experience
7.14 the importance
1.53 the night
-1.39 the pump
5.15 the value
-2.69 them
0.97 they do
4.14 thing
2.56 this
-1.60 this be
-3.20 this: be
2.92 to
0.84 to be
-0.33 to read
1.02 to show
5.03 trust
0.72 trust but
5.37 underestimate
0.28 underestimate a
5.06 understand
4.02 understand that
0.72 us
0.30 us what
5.26 value
6.22 value of
1.19 verify
1.23 verify $
-0.58 want
-2.18 week
5.57 what
0.25 what <role>
5.12 what i
-0.56 where
2.92 work
1.00 work be
0.46 work: be
-8.43 would
-0.09 write
-1.17 year
7.84 you
0.66 you should
3.04 your
`,
  'output-not-outcome': `
-5.93 
1.93 !
1.93 ! $
0.61 '
1.05 's velocity
3.27 , <number>
-3.43 , against
-0.83 , and
-1.52 , but
1.19 , which
1.81 , with
2.89 :
-7.72 ;
-2.13 <customer> $
-2.34 <customer> ,
4.86 <customer> have
0.70 <customer> register
-4.62 <customer>: be
-0.70 <customer>: do
1.08 <customer>: sit
0.78 <group> 's
1.45 <name>
9.21 <number>
-6.90 <number> $
-2.58 <number> ,
1.20 <number> <customer>
-2.31 <number> <name>
7.20 <number> <number>
1.31 <number> <role>
-5.05 <number> a
-1.08 <number> be
-2.85 <number> bed
-0.24 <number> box
-3.39 <number> by
-0.19 <number> complaint
4.54 <number> dashboard
-5.36 <number> day
1.57 <number> demo
1.55 <number> download
0.23 <number> email
-6.00 <number> euro
3.06 <number> feature
0.99 <number> impression
-8.30 <number> in
0.11 <number> milestone
-0.05 <number> month
1.99 <number> new
-0.83 <number> of
3.45 <number> out
-1.49 <number> page
-0.84 <number> per
1.84 <number> registration
-1.17 <number> sensor
0.52 <number> service
-0.66 <number> the
4.33 <number> ticket
2.36 <number> time
0.44 <number> view
-3.30 <number> week
8.25 <number> workshop
-0.54 <number> year
-0.40 <number>: come
-0.82 <number>: quit
0.74 <person>
-0.21 <person> in
-1.93 <person> quit
1.09 <person>: spend
2.42 <role> have
2.97 <role>: save
-3.56 <superior>
-9.64 @action
-5.49 @lead
11.37 @measure
12.41 @outcome
-8.49 @reflection
12.07 @result
-18.38 @situation
0.76 @task
0.69 I: bring
0.05 I: get
0.73 I: past active
-2.42 I: present active
-0.31 I: read
1.15 I: run
-0.50 I: save
0.10 I: send
0.94 I: write
-2.65 ^ <number>
2.11 ^ adoption
0.38 ^ at
0.27 ^ attendance
0.11 ^ by
-0.34 ^ churn
0.21 ^ daily
-1.58 ^ download
0.82 ^ engagement
1.40 ^ every
0.40 ^ i
-0.98 ^ measure
2.79 ^ my
-6.81 ^ of
2.98 ^ on-time
0.22 ^ our
2.33 ^ over
0.38 ^ sign-up
5.21 ^ so
3.48 ^ test
0.73 ^ traffic
0.03 ^ we
3.72 ^ with
-0.40 a
5.59 a day
0.98 a login
0.67 a lot
-3.82 a year
-4.35 accident
1.26 across
0.37 across the
9.06 active
5.59 active <customer>
4.60 adoption
-2.77 after
-8.71 again
-2.55 again $
-8.90 against
-1.83 against <number>
0.74 agent
3.26 all
2.29 also
2.38 an
0.66 an hour
0.84 and
2.46 and <number>
-1.04 and i
7.48 app
0.17 around <number>
3.91 article
2.06 as
-5.05 ask
-3.03 at <number>
0.82 at the
2.18 attendance
1.32 attendance at
-6.66 back
1.87 be
1.86 be <number>
-1.03 be go
2.22 be now
0.95 be to
-0.69 be up
-7.96 because
0.10 become the
-2.56 bed
-0.78 bed $
-4.32 before $
-1.24 before ,
0.69 before the
-1.50 bill
0.77 blog
-3.81 box
-2.39 box be
2.78 branch
0.05 break every
0.29 briefing
2.12 budget
3.30 budget $
-4.53 but
-0.42 buy
1.36 by
1.47 by <name>
-0.77 by <number>
5.13 by the
0.31 callback
2.59 campaign
-1.13 case
-0.07 change
-4.09 check
3.94 checklist
-2.71 churn
2.85 clerk
3.88 click
3.12 click-through
2.80 climb
1.80 climb from
4.37 close
0.15 code
1.72 colleague
-2.59 come
-2.17 come back
-7.75 complaint
-1.36 complaint $
5.56 complete
1.61 complete the
-9.53 cost
6.63 coverage
-3.00 crew
3.52 csat
-0.33 cup
3.26 daily
2.81 daily active
6.28 dashboard
0.15 date
3.36 date $
-0.77 day
2.69 day $
1.35 deadline
0.49 deadline $
6.66 deliver
2.18 demo
0.28 departure
1.08 double
-9.72 down
7.36 download
1.83 download $
-1.44 driver
-8.06 drop
-0.48 dry
0.29 e-learning
1.57 each
2.51 each <person>
-2.82 early
1.13 end
9.36 engagement
-6.32 euro
5.89 every
0.91 every single
-9.00 fall
-2.70 fall from
4.06 feature
0.13 feature ,
-2.08 fewer
6.03 fill
-2.43 find
-1.17 fine
1.59 first
5.54 first month
2.13 first week
0.03 folder
5.19 follower
-1.18 for
-3.44 for <number>
0.02 for a
-3.05 from
-0.66 from the
4.49 get
2.99 get <number>
-0.58 go $
0.19 go live
4.53 go up
3.92 goal
1.31 goal be
5.47 goal: be
0.17 guest
1.15 guide
1.02 handle <number>
3.52 have
-0.04 have <number>
2.43 have switch
-5.23 have to
-3.67 he
1.38 hit
3.42 hold
4.54 hold <number>
-7.04 hold at
-1.91 home
1.03 hour less
3.30 how
-0.49 i save
0.84 i write
0.72 i: bring
0.05 i: get
-0.31 i: read
1.14 i: run
-0.50 i: save
0.10 i: send
0.92 i: write
2.89 impression
2.46 improve
0.01 improve by
2.00 in
-2.43 in <name>
0.86 in <number>
0.29 in its
0.42 in line
0.84 in that
2.98 in total
2.86 install
4.88 its
4.87 its date
2.37 its first
-1.57 job $
-4.81 keep
0.26 keep its
-0.84 keep the
-4.44 late
0.22 lead
-1.56 leaflet $
-0.57 leave
-0.29 less
0.38 line with
3.03 login
0.99 login $
-10.44 lose
-3.92 lose <number>
0.03 lot
0.28 make <role>
-2.55 may
-2.32 me
-0.99 measure $
0.58 meet
4.46 meeting
0.49 member
2.74 message
2.89 milestone
3.07 milestone be
3.18 minute a
-4.00 miss
0.11 module
-0.44 monday
-1.77 money
-0.75 month
1.55 month $
6.33 more than
0.16 most-read
2.10 my
5.14 new
-0.87 new <customer>
5.94 newsletter
-8.17 next
-0.29 night
-8.89 no
-4.74 nobody
1.64 nobody: past active
1.58 north
-10.02 not
1.60 now
1.21 now <number>
7.37 nps
4.96 number
4.91 number of
1.61 of
4.96 of <customer>
1.84 of download
1.80 of the
-1.59 of them
-0.73 off
3.81 on
-9.72 on <number>
5.48 on schedule
1.39 on the
0.95 on time
3.37 on-time
-0.53 only
3.92 open
-4.94 order
-2.22 other
-0.20 other <number>
0.66 other: answer
-1.97 other: be
-0.45 other: bring
2.19 other: climb
3.06 other: close
3.54 other: complete
1.43 other: deliver
-0.18 other: do
-3.75 other: drop
-6.91 other: fall
3.23 other: fill
0.14 other: go
3.50 other: hit
1.39 other: improve
-3.65 other: leave
-0.16 other: lose
1.27 other: open
0.25 other: past active
-2.50 other: past active  not
4.41 other: past passive
-2.76 other: pay
0.73 other: present active
2.48 other: present passive
-2.54 other: quit
2.84 other: reach
2.53 other: register
-1.13 other: renew
1.96 other: rise
2.98 other: sit
-9.04 other: stay
2.57 other: switch
2.14 other: take
5.54 other: triple
1.27 other: watch
6.56 our
0.50 our <name>
5.24 out
1.69 out of
3.06 page
-0.02 page ,
-0.95 part
-0.97 pass
-0.88 patient
-7.58 pay
0.92 people
3.41 per
0.31 per week
2.43 place
2.42 point
5.03 portal
7.84 post
0.65 prescription
-3.13 price
1.98 project
5.09 publish
2.85 publish <number>
-0.17 pupil
1.84 quarter
-2.64 quit
-1.96 quit $
2.74 rate
2.71 rate of
3.74 reach
0.44 reach <number>
-2.47 read
3.95 recipe
5.19 record
2.11 record $
-1.52 refund
-1.34 refuse
6.94 register
3.93 registration
5.00 release
-1.59 renew
-1.61 reprint
1.51 request
-0.12 return
-2.81 revenue
1.84 rise
1.37 roadmap
0.86 rollout
-0.15 room
1.74 run <number>
-0.85 sale
-5.60 same
2.03 satisfaction
2.10 save
7.92 schedule
2.95 schedule $
0.40 scheduled
3.43 score
0.89 season $
-6.46 second
2.97 send
1.26 send <number>
-1.84 sensor
-2.42 sensor be
2.99 session
-6.57 she
-0.19 shelf $
-0.41 short
4.62 sign-up
4.80 single
0.22 sit
1.07 site
0.42 slide
1.01 so
-0.77 so i
-1.12 spare
0.29 spot
6.05 sprint
0.98 staff
1.40 stand
2.73 stand at
3.15 star
-1.17 start
-2.74 stay
-2.37 stay at
-6.44 still
-7.61 stop
3.89 store
6.10 story
2.69 story point
4.21 success
6.07 summer
1.53 survey
1.27 switch
1.24 switch to
1.22 take
3.96 take place
0.06 tap
0.71 target
0.41 target: be
0.31 test
5.55 test coverage
0.34 than
3.52 that be
3.51 that quarter
-3.70 that the
2.70 that: be
1.13 the
1.04 the <group>
-6.71 the <number>
-0.44 the <superior>
0.96 the app
0.60 the deadline
0.29 the e-learning
2.07 the end
3.06 the goal
0.16 the most-read
0.64 the new
-1.89 the next
2.37 the number
-2.35 the other
2.47 the portal
2.54 the project
1.41 the release
1.47 the roadmap
0.92 the rollout
-2.33 the same
0.88 the store
2.13 the summer
-0.56 the test
0.33 the top
1.97 the training
-3.29 their
-7.49 them
0.08 there be
-3.80 they
-1.22 this
3.40 through
3.14 through the
1.50 time
3.83 time $
2.03 time and
3.13 to <number>
1.49 to <role>
3.30 to the
3.02 tool
1.41 top
5.07 total
0.33 traffic
7.49 training
1.47 training $
5.54 triple
0.36 triple $
-3.79 under <number>
3.94 up
-1.90 up $
0.83 up from
-4.59 us
3.58 use
4.65 use the
5.38 user
4.81 velocity
-1.47 very
8.28 view
3.60 visit
0.55 visitor
-6.62 wait
-2.81 ward
-0.33 ward have
-0.70 ward: have
-2.11 waste
0.70 watch
3.61 we
-0.54 we lose
-1.25 we: lose
0.35 we: make
1.27 we: past active
0.87 website
3.30 week $
1.27 which would
-5.96 who
1.32 with
1.12 with a
0.39 with the
1.88 workshop
1.25 write <number>
-8.04 wrong
-0.87 year
-1.26 you: imperative active
`,
  'passive-decision': `
-6.72 
3.04 ,
2.49 , a
4.83 , and
-0.29 :
-1.06 <customer>
-3.37 <customer> be
-3.32 <group> $
-1.70 <number> crate
-2.21 <number> of
-0.69 <number> time
-1.55 <number>: leave
-0.61 <role> $
1.36 <role> be
0.11 <role> get
4.35 <role>: agree
-6.10 <role>: be
6.00 <role>: decide
-0.21 <role>: receive
-2.23 <superior>
4.07 @action
-11.12 @result
-17.28 @situation
-7.40 @task
-4.12 I: past active
-4.64 ^ <number>
5.64 ^ <role>
6.44 ^ a
2.17 ^ after
1.94 ^ an
-1.87 ^ be
-5.98 ^ i
-1.32 ^ no
-3.35 ^ not
1.78 ^ then
-3.47 ^ we
4.46 a
-0.01 a certificate
4.63 agree
1.88 agree that
5.25 all
-0.47 already
1.77 also
5.81 and
-1.69 and <number>
4.05 and a
5.32 and the
-0.15 as
-0.11 ask
-0.49 ask to
10.85 be
5.13 be agree
-0.09 be ask
2.54 be be
-2.31 be book
-0.62 be buy
-1.14 be cause
4.28 be decide
0.06 be draw
-0.62 be finish
-3.46 be leave
-1.62 be pass
2.15 be put
1.31 be rebuild
1.30 be rewrite
-1.65 be ship
-1.97 be sign
-0.28 be still
1.64 be switch
-0.22 be well
-3.21 before
-0.40 before $
-2.61 book
-2.29 buy
-2.07 buy $
-6.10 by
-0.41 by a
1.53 by hand
-3.93 by the
0.31 by us
-0.81 car
-0.04 car park
-0.97 cause
-1.14 cause by
-0.37 certificate
-0.96 certificate $
3.28 change
0.13 check
-1.61 contract: sign
-1.68 crate
-1.66 crate be
-2.82 day
3.40 decide
2.07 decide to
-8.49 dropped: past active
-1.06 ferry
-1.01 ferry be
-1.34 finish
-0.64 finish $
0.37 for
-1.85 from
-0.57 from <name>
9.25 get
-0.90 give
0.22 hand
0.43 hand $
-0.74 have
-0.73 have already
2.84 have be
-6.55 i
0.86 in
-0.85 in <number>
2.06 in the
3.24 into
0.36 into <number>
-0.49 invoice be
1.73 it
2.85 launch
-0.65 law
-1.00 law be
-2.68 leave
-1.76 leave $
2.60 line
1.16 line be
3.23 list
0.37 lot $
-0.28 matter
-0.01 matter $
-3.53 me
-1.01 meter
-2.08 meter be
4.98 move
0.84 move to
-2.45 my
-0.37 my work
2.87 new
-5.54 no
4.42 nobody: agree
-0.55 nobody: ask
-9.11 nobody: be
6.43 nobody: decide
-6.85 nobody: past active
15.87 nobody: past passive
-2.44 nobody: present active
0.41 nobody: present passive
-0.20 nobody: receive
-5.63 not
-0.49 not <number>
-2.48 of <number>
3.76 office
-0.44 old version
1.18 other: add
-5.86 other: be
-2.34 other: book
-1.84 other: buy
-1.15 other: cause
0.95 other: change
-0.38 other: finish
0.86 other: introduce
-6.21 other: leave
3.75 other: move
-1.90 other: pass
-7.42 other: past active
22.02 other: past passive
-2.95 other: pay
-4.60 other: present active
10.42 other: present passive
5.61 other: put
1.31 other: rebuild
2.33 other: rewrite
-1.70 other: ship
-2.75 other: sign
2.57 other: switch
0.26 other: take
-2.04 our
1.34 out
-1.13 outage be
-1.13 outage: cause
-0.51 over to
-0.53 park
-0.02 pass
-0.91 pass in
-3.69 pay
1.45 put
1.26 rebuild
-0.35 receive
2.97 rewrite
1.51 roll
2.01 roll out
0.60 rota
-0.96 say
0.29 second
2.03 set up
-2.16 ship
-1.41 ship from
-1.08 sign
-0.72 sign $
-0.57 staff
-1.63 still
3.49 switch
0.80 switch off
5.18 test
-0.74 that ,
0.33 the
-0.59 the <superior>
-0.23 the car
-1.03 the ferry
-1.00 the law
-0.80 the meter
0.24 the rota
0.07 then
0.27 to
6.07 to <number>
-1.17 to the
-0.38 twice
-2.08 unread
5.06 up
-0.44 use
-0.79 version
-0.28 version be
0.33 week
1.00 weekly
-0.25 well receive
3.47 which
1.25 with
-0.59 with that
2.91 with the
-0.37 work be
-0.36 work: finish
0.59 would be
-0.72 year
`,
  'praise-as-result': `
-7.42 
-1.41 'd
6.79 's
1.18 , and
-0.40 , i
0.40 , leave
3.09 <customer>
0.65 <customer> be
0.82 <customer> have
2.39 <customer> still
-3.58 <customer> thank
5.28 <customer>: be
-0.08 <customer>: talk
0.29 <customer>: tell
-2.88 <customer>: thank
3.31 <group>
-2.41 <name> $
-7.77 <number>
-9.33 <number> $
-2.09 <number> a
-0.77 <number> in
-0.06 <number> to
6.46 <person>
2.21 <person> of
3.67 <quote>
4.17 <quote> $
2.10 <role>
2.65 <role> $
0.78 <role> be
-1.18 <role> off
6.75 <superior>
-0.45 <superior> about
-0.26 <superior> ask
-1.55 <superior> call
0.50 <superior> say
-0.97 <superior>: ask
2.95 <superior>: say
-8.02 @action
-4.64 @reflection
19.36 @result
-10.67 @situation
-11.53 @task
-3.83 I: conditional active 'd
0.27 I: dare
0.68 I: gain
0.73 I: get
0.59 I: past active
7.74 I: past passive
-5.92 I: present active
0.47 I: receive
4.02 ^ <customer>
-3.86 ^ <role>
2.26 ^ <superior>
0.51 ^ even
-0.28 ^ he
-0.68 ^ in
-2.16 ^ measure
-2.80 ^ my
-1.59 ^ no
1.99 ^ several
1.18 ^ the
1.68 ^ they
2.04 a
1.57 a big
-0.07 a mail
0.37 a standing
-1.70 a week
0.71 about
-0.28 about the
0.11 about us
-6.30 again
-1.81 again $
-1.06 against
2.48 all
1.37 all-hand
-1.31 also
4.33 an
2.26 and
0.27 and <customer>
1.84 and a
-5.06 and i
2.47 and my
6.09 and the
-2.23 anything
-0.73 anything but
3.51 appreciate
6.31 appreciation
0.11 appreciation mail
6.92 as
-3.11 ask
1.08 at
-2.44 at <number>
6.83 at the
2.45 auditor
0.49 award $
-6.66 back
1.37 be
0.42 be a
-0.73 be anything
1.54 be better
3.32 be delight
1.75 be over
2.27 be really
5.80 be so
-0.69 be talk
2.21 be the
-4.08 because
-9.50 before
6.04 best
-3.23 better $
0.50 better than
0.06 big
0.15 bit $
1.81 branch
-2.26 but
1.01 by
5.48 by the
-0.37 call
-0.79 cancel
2.36 ceo
-3.93 close
3.12 come
6.55 compliment
0.88 congratulate
0.12 content
-2.00 contract
-2.76 cost
0.18 dare
0.23 dare to
-1.84 delay
7.26 delight
5.21 delight $
1.19 describe
2.73 describe the
0.78 dinner
-1.65 director
-1.92 do
-0.19 down $
-0.14 driver
-1.80 drop
1.03 dropped: past active
-0.88 each
5.23 employee
6.49 even
1.84 ever
2.90 everybody
4.67 express
-1.09 fall
8.24 feedback
3.11 feedback: be
-1.20 first
0.02 floor
1.31 for
-1.99 for a
-1.12 for the
-0.01 form
2.79 from
-7.50 from <number>
5.69 from the
2.38 front
1.81 front of
0.29 full
2.56 full of
0.07 gain
0.73 gain a
6.61 get
0.99 give
0.59 give <role>
1.01 give us
-0.49 go
5.41 good
0.77 grateful
2.36 great
1.99 hall
4.02 hand
1.04 hand $
2.57 have
2.03 have be
0.27 have dare
1.49 have never
-0.64 have the
-1.29 have to
2.53 her
-1.38 his
0.73 hope
-1.32 hour
6.28 how
0.46 i
-3.87 i 'd
0.70 i gain
4.71 i have
0.27 i: dare
0.68 i: gain
0.73 i: get
0.47 i: receive
2.18 impress
2.20 impressed
2.20 impressed $
0.67 in
1.43 in front
1.74 in the
0.11 industry
0.52 initiative
3.35 innovation
1.49 innovation prize
4.83 it
1.52 jury
-1.35 late
0.98 leave the
-4.37 list
0.00 local
-5.71 lose
3.00 love
0.61 lovely
1.47 magazine
-0.75 mayor
6.40 me
1.89 me a
0.06 me on
-2.76 measure
-2.20 measure $
1.11 meet
3.21 mention
-3.48 money
-2.44 month $
1.46 moon
2.13 much
6.22 my
0.97 my hand
0.14 my name
7.10 name
1.11 never see
1.50 new
0.67 newsletter
1.16 newsletter $
3.56 nice
-3.60 no
-6.41 nobody
-4.35 nobody: present active
-3.03 not
-0.64 note
0.25 notice $
-4.82 now
4.16 of
3.52 of them
-2.30 off
-2.36 off $
-0.20 office
-1.39 order
1.29 other
2.57 other: appreciate
-0.21 other: become
-0.55 other: close
-0.13 other: conditional active could
-1.21 other: conditional active would
1.29 other: congratulate
1.22 other: describe
-2.05 other: do
4.70 other: express
3.59 other: give
-2.03 other: go
1.26 other: like
2.53 other: love
1.56 other: mention
-4.42 other: move
-0.58 other: past passive
-0.21 other: present active
-0.18 other: renew
-0.21 other: reproduce
-0.23 other: ring
2.03 other: say
-5.13 other: stay
1.66 other: tell
-4.90 other: thank
3.92 other: write
7.26 our
0.27 ovation
0.40 place
-2.96 plan
-2.00 plan $
0.23 plaque
7.05 positive
3.58 praise
6.52 prize
2.80 prize $
1.03 programme
2.13 project
2.35 rave
3.14 reaction
2.14 reaction be
1.72 reactions: be
-1.86 read
6.32 really
5.71 receive
-0.24 renew
-0.21 reproduce
-0.21 reproduce <role>
0.73 reputation
3.55 review
-1.75 ring
-0.40 roof
-0.26 roof $
1.41 round
-2.78 same
4.96 say
2.29 say how
2.70 see
0.04 send thank-you
0.88 several
1.21 shake my
-3.21 shift
-2.46 shift $
-4.47 show
-0.98 show the
3.68 so
0.35 spot
0.64 stage
0.09 standing
0.38 standing ovation
-5.56 stay
-0.68 strike
-0.52 strike $
-0.13 talk
0.53 teacher
0.15 team: be
1.93 team: past active
-0.07 team: talk
1.53 tell
0.20 than i
1.62 that <role>
3.45 that i
-4.46 that the
1.78 the
0.92 the <customer>
2.26 the <group>
0.11 the <person>
1.85 the <superior>
2.55 the auditor
5.23 the best
-1.42 the first
0.29 the initiative
1.52 the jury
0.12 the local
1.46 the moon
5.41 the new
-0.16 the night
2.14 the reaction
-0.29 the roof
-0.93 the same
1.17 the stage
-0.52 the strike
1.63 the ward
3.05 the whole
-0.25 then
1.12 there
0.35 there be
3.91 they
-0.71 this be
-0.21 this: be
5.90 thrill
0.56 thrill $
-3.73 time $
0.73 time ,
-1.57 to
-4.99 to <number>
0.23 to bit
1.34 to the
0.68 to this
1.86 up
7.84 us
1.90 us for
8.62 very
1.30 ward
3.12 we
1.42 we get
0.59 we win
1.01 we: get
1.11 we: past active
1.81 we: win
-0.97 week
-0.77 what
3.19 who
2.40 who be
3.45 whole
2.67 win
0.56 win the
1.61 with
0.14 with <role>
-0.21 with a
-0.12 without a
1.94 word
0.36 work
-9.57 would
0.68 write
`,
  'slogan': `
-5.79 
0.63 's
2.93 , a
3.73 , i
1.47 <customer>
2.03 <customer> first
1.73 <customer> obsess
6.61 <customer> obsession
-2.57 <group>
4.10 <name>
3.95 <name> <name>
5.42 <name> and
2.41 <name> for
-13.10 <number>
-4.20 <role>
-2.82 <role> $
1.59 <role> be
2.04 <role>: be
-1.13 <superior>
1.27 @action
-9.45 @reflection
1.53 @result
-12.48 @situation
-7.17 @task
2.16 I: act
2.23 I: be
1.54 I: call
0.63 I: demonstrate
0.62 I: dig
1.64 I: dove
2.45 I: live
1.09 I: own
4.85 I: past active
3.50 I: present active
0.31 I: put
1.79 I: show
-5.39 ^ <customer>
2.69 ^ <role>
3.67 ^ here
-0.46 ^ i
4.46 ^ that
-5.59 ^ the
2.03 ^ this
1.30 ^ true
-0.56 a
2.78 a lot
0.13 a real
2.08 act
12.03 action
-3.55 after
4.15 alway
-0.42 and
0.37 and <name>
1.03 and be
0.82 anybody
9.85 as
2.15 as a
-3.18 ask
7.85 backbone
2.00 be
1.01 be $
2.63 be <customer>
5.94 be <name>
2.50 be a
1.33 be curious
1.05 be in
0.32 be my
1.60 be right
-3.25 be the
7.07 be what
8.86 best
10.83 bia
4.41 bia for
9.26 big
1.82 big $
1.33 curious
13.68 customer
4.69 customer-obsessed
2.48 day
0.64 day $
11.98 deep
3.59 deep into
0.59 deeper
8.64 deliver
2.71 deliver result
6.06 demonstrate
5.60 develop
1.37 develop <customer>
0.48 dig
7.06 dive
1.62 dove
1.64 dove deep
-2.54 dropped: past active
8.29 earn
1.94 earn trust
2.59 embody
0.70 end
0.12 end $
0.78 end to
0.26 ever
0.62 ever have
2.69 example of
0.75 first
2.40 first $
0.98 for
3.76 for action
6.82 for me
-1.75 for the
2.46 form
2.01 form $
12.67 frugality
0.00 full
1.23 full ownership
-2.51 give
0.41 good example
-0.99 have
0.43 have $
-2.87 he
-3.86 her
7.04 here
6.22 highest
4.76 highest standard
-2.93 him
2.93 i
2.17 i act
0.75 i alway
1.17 i call
0.62 i dig
1.09 i do
0.34 i dove
0.29 i really
-2.03 i think
2.16 i: act
0.99 i: be
1.54 i: call
0.63 i: demonstrate
0.62 i: dig
1.64 i: dove
2.94 i: live
1.09 i: own
0.26 i: put
1.79 i: show
-1.20 important
1.31 in
-8.19 in <name>
1.40 in its
2.94 in my
0.39 in practice
0.45 in that
3.33 insist
1.68 insist on
4.24 into
4.07 into the
1.49 invent
3.32 its
0.72 its purest
1.27 like
6.86 live
5.75 live the
0.38 look like
2.35 lot
4.27 me
0.73 me $
3.04 moment
5.45 my
4.62 myself
3.86 myself as
-1.99 no
1.36 nobody: present active
-2.61 not
-0.08 now
3.50 obsess
9.49 obsession
1.64 of
5.75 of <name>
-1.13 on
0.41 other: be
1.06 other: deliver
-5.75 other: past active
-6.34 other: past passive
0.58 other: present active
-0.98 our
-1.58 out
-0.70 over
2.22 own
19.44 ownership
0.72 ownership $
0.03 patient
0.32 practice $
7.36 principle
0.26 problem
0.72 purest
0.72 purest form
1.87 put the
8.10 real
0.54 really
6.55 result
1.71 right
2.93 see
8.65 show
0.35 show real
1.50 show that
1.46 simplify
-0.30 since
1.79 situation
2.16 situation $
10.51 standard
-0.23 tell
0.63 than anybody
0.34 that
5.47 that be
5.96 that i
2.47 that: be
-2.09 the
3.15 the <customer>
2.10 the best
3.42 the highest
1.00 the principle
2.13 the situation
2.71 the value
-4.99 them
-1.23 they
3.87 think
9.46 think big
4.22 this
2.29 this be
3.41 this: be
-1.40 time
0.73 to end
1.63 to me
8.23 true
0.84 true to
5.66 trust
-1.89 up
2.86 value
3.01 value of
1.66 we: live
-0.16 week
1.67 what
1.83 who
-2.95 with
2.51 you
`,
  'unsupported-claim': `
-3.62 
-1.03 's
0.46 ,
-5.19 , <number>
2.76 , and
-3.09 , because
-4.03 , but
-5.25 , i
4.28 , since
3.02 , so
3.41 , that
1.63 , what
-2.60 :
-3.19 ;
4.94 <customer>
2.55 <customer> $
-5.50 <customer> ,
5.62 <customer> be
-3.53 <customer> come
0.10 <customer> do
4.66 <customer> feel
4.59 <customer> find
4.31 <customer> in
2.89 <customer> just
1.48 <customer> look
-2.95 <customer> of
2.18 <customer> really
1.00 <customer> satisfaction
2.19 <customer> think
-1.34 <customer> vote
-2.31 <customer> want
-3.85 <customer> who
-6.46 <customer> with
-0.96 <customer>: be
-1.45 <customer>: come
2.19 <customer>: cry
1.78 <customer>: feel
1.99 <customer>: find
0.58 <customer>: frustrate
1.47 <customer>: hate
1.24 <customer>: have
0.55 <customer>: read
3.76 <customer>: think
0.51 <customer>: value
-1.12 <customer>: vote
-0.76 <customer>: wait
0.43 <customer>: want
-2.74 <group>
1.46 <group> become
1.46 <group>: become
-5.42 <name>
-1.20 <name> $
-2.38 <name> ,
-7.44 <number>
0.75 <number> $
-4.15 <number> <customer>
0.23 <number> a
-1.59 <number> day
-5.60 <number> in
-6.38 <number> of
1.12 <number> page
1.55 <number> want
0.78 <number>: want
1.05 <person> $
3.96 <person> be
3.02 <person>: be
-0.16 <role>
2.22 <role> $
-1.10 <role> <customer>
-0.99 <role> cost
0.75 <role> go
1.63 <role> on
3.49 <role> work
-1.96 <role>: be
1.63 <role>: give
0.26 <role>: go
3.12 <role>: work
-9.23 <superior>
-0.81 @customer
-0.33 @internal faq
-5.67 @lead
-9.17 @reflection
-2.05 @result
0.89 @situation
-2.27 @task
-1.13 I: ask
4.01 I: build
-0.42 I: conditional active 'd
-1.50 I: conditional active would
0.51 I: cut
2.66 I: keep
2.06 I: make
1.48 I: past active
-4.36 I: present active
2.98 I: put
3.29 ^ <customer>
-5.43 ^ <number>
6.77 ^ <person>
2.17 ^ <role>
-0.24 ^ a
0.30 ^ booking
0.22 ^ clinic
3.36 ^ commuter
0.85 ^ complaint
1.13 ^ donor
-0.29 ^ every
3.04 ^ fewer
0.26 ^ have
-4.06 ^ he
-0.63 ^ i
-5.26 ^ in
0.47 ^ link
2.35 ^ most
-3.74 ^ my
0.85 ^ newsletter
0.95 ^ no
4.64 ^ older
-5.59 ^ our
0.22 ^ small
-5.77 ^ so
0.49 ^ the
1.21 ^ there
4.54 ^ this
0.49 ^ tourist
-2.18 ^ we
1.70 ^ what
0.08 ^ without
3.51 ^ young
1.65 a
5.07 a bank
1.45 a cold
0.35 a direct
0.02 a double
1.09 a landlord
0.54 a machine
0.68 a medal
3.00 a more
-4.49 a new
-2.69 a shorter
1.08 a strategic
0.53 abide
1.30 about
0.80 about such
3.30 above
1.21 account
1.29 adore
1.34 after
1.49 after be
-0.52 agency
-1.13 aim
-0.06 alarm
2.95 all
-3.97 also
2.87 alway
2.54 among
1.34 among the
-0.33 an
-4.63 and
3.50 and <customer>
0.53 and <role>
-5.03 and a
1.08 and that
-0.05 angry
2.02 annoy
0.91 any change
1.03 anyway
2.25 app
1.63 app $
3.08 applicant
2.45 applicant be
2.46 applicants: be
0.27 around
-6.92 ask
-0.08 at
-2.91 at the
4.05 away
1.08 bakery
3.07 bank
0.47 bank account
0.17 be
0.29 be $
2.76 be after
2.22 be all
1.29 be at
2.24 be crave
2.88 be cry
0.02 be exactly
2.53 be feed
6.80 be frustrate
0.01 be my
-1.81 be n't
0.20 be only
4.64 be the
-0.32 be there
1.32 be tire
-0.86 be to
4.03 be what
2.84 be why
5.70 because
1.34 because <customer>
3.43 because <role>
-0.03 because a
2.72 because of
1.32 become much
-4.40 before
1.06 behind
4.80 believe
1.18 believe in
0.82 believe the
-0.82 best
0.45 big
0.85 blood $
2.61 booking
0.32 booking rise
0.32 bookings: rise
3.49 bore
-2.39 both
3.36 bother
0.75 bother about
1.64 box $
0.64 brand
1.33 brand $
-2.98 break
2.39 breakfast
-0.42 but
0.68 buy
2.43 by the
0.20 ca
0.20 ca n't
-4.72 call
2.15 card
5.35 care
5.09 care about
-2.58 cash
-0.10 cash $
0.39 change
4.04 change $
-3.81 check
-0.04 check $
-0.34 children
1.95 class $
2.86 clincher
-2.84 close
2.34 coffee
-2.34 colleague
1.18 come $
1.68 come back
-0.15 come to
1.99 commuter
2.86 commuter be
3.64 company
0.66 complaint
0.18 complaint fall
0.06 complaints: fall
1.16 confidence
5.22 confuse
1.03 consumer
-1.59 cost
1.57 could
1.88 could n't
3.23 crave
1.11 crew
0.53 crowd
1.53 cry
1.63 cry out
1.94 customer
2.95 cut
3.90 cut the
1.62 cyclist
2.85 dark
0.65 dark mode
-5.19 data
-0.69 date
-2.52 date $
-3.98 day
0.02 day <number>
-5.23 decide
1.99 demand
-3.74 desk
1.79 developer
2.04 diner
0.05 direct
0.35 direct result
0.82 dispatcher
1.85 display
0.58 display $
0.65 do n't
-3.68 door
1.37 double
1.10 down
-2.44 down $
0.51 down be
1.57 down to
-5.28 driver
0.48 dropped: have
-4.60 dropped: past active
-4.50 each
5.22 else
0.44 else ,
-3.23 end
4.30 enjoy
1.40 enough of
1.72 error
1.11 error $
-1.01 every
-2.74 everyone
4.29 everything
1.34 everything on
0.59 exactly
4.66 expect
5.99 expect a
0.87 fall
0.33 farmer
2.73 faster
0.76 feed
3.02 feed up
9.58 feel
1.20 fewer
-2.47 field
3.27 fill
2.86 fill in
2.39 find
4.02 find <role>
-3.60 first
1.78 folk
0.51 footfall
1.16 footfall pick
1.16 footfall: pick
2.68 for
2.54 for $
-3.63 for <number>
4.19 for a
2.23 for the
0.64 form
-5.43 form $
1.89 form ,
2.24 foster
2.25 foster a
5.69 friendlier
8.02 frustrate
1.96 frustrate by
-0.22 full
-0.03 game
1.11 garden
-0.93 get
2.05 get bore
0.86 give
2.78 give the
-0.23 go
0.29 go like
0.71 go up
-2.31 group
2.11 grow
3.08 grow $
1.82 guest
-1.62 hand
-0.20 happen
6.36 hate
2.56 hate be
0.77 have
2.06 have $
2.96 have be
1.85 have lose
1.17 have stay
2.30 have the
-0.19 have to
-6.82 he
-0.59 head
-3.29 her
-1.38 him
-2.80 his
0.28 hit
-2.51 how
3.33 huge
-7.36 i
-0.45 i 'd
1.29 i cut
3.89 i keep
1.62 i make
2.26 i put
-2.71 i would
-1.15 i: ask
3.98 i: build
0.49 i: cut
2.66 i: keep
2.06 i: make
2.84 i: put
0.80 if he
2.91 improve
0.86 improve <customer>
1.23 in
-1.15 in the
0.36 in this
2.60 in us
3.71 interest
-5.45 its
6.85 just
2.90 just want
-5.11 key
2.59 know that
4.31 landlord
-1.50 last
4.56 letter
0.93 letter $
1.34 light
1.85 like
-1.76 like $
5.00 like a
4.58 line
1.36 line be
0.42 line: be
0.00 link
-4.21 list
-0.05 list $
0.25 listener
-5.95 log
-0.51 log $
5.10 long
0.82 long for
-1.29 lot
5.20 love
2.63 make the
-4.94 many
-0.25 may
-18.67 me
0.65 medal
6.17 menu
1.01 menu $
1.67 mind
2.25 minute
0.39 minute ,
-1.19 model
-6.02 month
3.14 mood
3.92 mood on
5.24 more
1.09 most
2.68 most <customer>
0.63 mother
0.70 much
3.41 mum
-3.47 my
4.47 my new
8.30 my training
3.12 n't
0.53 n't abide
2.99 n't bother
-2.34 need a
2.44 need more
2.50 never
0.74 never have
5.03 new
1.32 new uniform
0.73 new window
1.79 newsletter
0.09 newspaper
-0.88 next
-6.29 night
4.02 no <number>
3.46 no interest
1.91 no-show
-2.40 nobody
1.20 nobody: be
4.39 nobody: past active
2.37 nobody: present active
4.33 nobody: work
-1.17 noise
-0.35 noise $
1.29 nothing else
2.48 notice the
-2.92 now
2.08 nowaday
-0.08 of <customer>
-0.24 of <number>
0.39 of <role>
2.15 of the
-2.40 of them
2.34 off
2.85 off $
4.65 old
5.16 older
2.11 older <customer>
-1.71 on
-0.36 on <name>
1.58 on the
1.89 only
0.34 open
-4.29 or
-1.57 order
-2.23 other
0.53 other: abide
1.31 other: adore
-0.98 other: ask
4.24 other: believe
3.39 other: bother
2.11 other: buy
1.30 other: care
2.17 other: conditional active ca not
7.15 other: conditional active could not
5.55 other: conditional active would
3.25 other: crave
1.99 other: cry
4.77 other: enjoy
4.64 other: expect
2.20 other: fall
6.27 other: feel
2.15 other: find
1.96 other: frustrate
0.38 other: future active will
0.20 other: give
-0.54 other: go
3.01 other: grow
-0.02 other: happen
2.67 other: hate
2.11 other: have
-1.21 other: keep
-3.32 other: know
-0.92 other: leave
0.27 other: lift
7.57 other: like
3.52 other: love
2.14 other: make
1.33 other: notice
1.91 other: past active
-0.85 other: past active  not
-5.25 other: past passive
2.06 other: pick
6.15 other: prefer
6.00 other: present active
5.83 other: present active  not
-1.90 other: present passive
0.54 other: put
0.96 other: read
0.94 other: rise
-8.92 other: say
0.99 other: scare
-0.57 other: sell
-1.52 other: send
-1.32 other: show
-3.62 other: sign
-0.90 other: tell
4.23 other: think
0.42 other: trust
1.04 other: turn
1.42 other: value
-1.42 other: vote
-1.52 other: wait
3.42 other: want
1.93 other: wish
-3.00 other: write
3.29 our
1.40 our <customer>
2.54 our regular
0.16 out for
-0.81 out of
3.59 owe
2.52 owe to
-1.87 own
7.34 owner
0.64 passenger
2.03 patient
2.36 peace
-3.78 per
1.38 pharmacy
2.05 phone
0.91 phone line
3.22 photo
0.25 pick
1.95 pick up
0.62 plan $
-1.18 point
5.95 portal
2.09 portal $
0.92 porter
5.73 prefer
3.62 prefer a
0.99 prefer to
0.60 price
1.55 price $
0.65 privacy
-3.81 pump
4.28 put
3.17 queue
0.31 quiet
3.87 rather
5.86 rather have
-1.32 rather than
0.62 read
1.71 read long
2.47 reader
4.74 really
4.36 reason
0.55 reason: be
1.94 reduce
0.40 reduce the
4.92 regular
3.21 relative
-1.80 report
-0.72 resident
0.19 result of
2.13 ribbon
5.68 rise
0.13 rise $
-2.62 rule
-7.39 run
0.56 runner
2.00 sale
-1.73 same
-12.63 say
1.74 scare
0.99 scare them
-1.48 second
2.85 secret
2.99 see
-2.22 sell
-5.60 send
1.33 service be
1.50 service: be
-9.43 she
-0.42 sheet
0.09 shift will
3.14 shop
9.53 shopper
-2.49 shorter form
-5.05 show
0.44 shuttle
-2.22 sign
1.28 simple
0.40 since
0.64 small
5.13 so i
-0.29 so that
0.11 solution
0.85 solution $
-5.86 some
4.51 something
-5.85 staff
1.73 stand
1.18 stay away
-4.16 still
-0.04 stop
13.62 strategic
0.44 strengthen our
0.73 stronger
1.17 success
2.07 success be
3.59 such
-0.39 take
1.29 talk to
-4.98 team
-4.70 tell
-4.21 test
0.78 than
0.05 than a
4.80 thank
7.96 thank to
-0.82 that
-0.91 that <customer>
1.17 that be
1.97 that do
-2.93 that the
1.56 that we
0.68 that: be
0.65 the
1.34 the <customer>
2.97 the <group>
-1.08 the <number>
-2.64 the <role>
-7.02 the <superior>
2.86 the clincher
2.42 the error
0.81 the fee
1.13 the form
3.02 the friendlier
1.16 the garden
1.37 the hour
0.43 the light
-1.61 the log
3.32 the menu
3.73 the mood
4.91 the new
-2.65 the night
-0.56 the noise
0.39 the number
2.18 the pharmacy
1.33 the phone
2.97 the photo
0.76 the reason
-0.94 the same
2.20 the secret
1.26 the service
3.31 the shop
0.23 the shorter
0.44 the shuttle
3.32 the success
1.48 the trick
3.96 the wait
2.17 the ward
0.54 the window
2.37 their
1.22 their blood
1.89 them
1.83 them $
0.11 them off
-4.56 then
4.04 these
2.54 they
-0.33 they be
0.17 they can
1.43 they have
1.23 they would
-1.04 they: be
1.57 they: come
1.15 they: have
1.22 think
0.25 think about
-1.24 third
2.91 this
0.03 this the
-0.76 ticket
-2.77 time
4.02 tire
5.54 tire of
0.15 to
3.47 to <number>
3.51 to be
1.79 to have
3.82 to our
1.59 to see
0.55 to talk
0.34 to use
9.55 tone
-0.32 too
-0.03 too late
4.54 tourist
6.32 training
2.80 trick
1.29 trick $
7.27 trust
0.20 trust a
1.97 trust in
-1.72 twice
-0.15 twice $
-4.46 under
2.11 uniform
2.30 uniform $
-5.94 until
4.40 up
0.12 up and
0.20 up with
2.02 us
-0.26 us for
1.79 us now
2.62 use
1.02 use the
2.92 value
2.88 visitor
-2.82 vote
3.03 wait
4.06 want
-1.12 want a
2.10 want be
0.41 want something
0.67 ward
0.14 warmer
0.18 warmer tone
-5.02 we
3.22 we have
0.78 we keep
0.83 we: keep
-1.74 we: past active
-4.81 week
0.13 welcome
2.72 what
0.58 what <superior>
1.28 what else
2.71 what turn
2.71 what: turn
2.55 when
-3.71 who
6.37 why
4.31 will
3.13 window
0.92 window $
2.05 window display
3.72 wish
3.27 with us
1.29 without the
4.58 work because
3.41 workforce
0.14 would
0.02 would have
0.66 would never
4.78 would rather
-3.28 write
-1.54 wrong
-3.96 year
-5.01 you
-1.95 you: imperative active
3.13 young
`,
  'vague-influence': `
-5.93 
-5.78 's
-0.69 ,
0.75 , <customer>
3.26 , and
5.33 , but
0.36 : all
5.27 <customer>
-1.27 <customer> $
0.14 <customer> :
0.62 <customer> align
0.72 <customer> be
2.54 <customer> on
0.37 <customer>: be
0.85 <customer>: say
1.21 <group>
0.77 <group> think
-5.61 <name>
-1.42 <name> $
-10.81 <number>
1.18 <person>
3.15 <person> $
2.19 <role>
3.53 <role> $
1.21 <role> be
1.94 <role> my
4.28 <superior>
2.22 <superior> $
2.57 <superior> ,
1.54 <superior> be
-1.13 <superior> of
3.79 @action
-7.41 @reflection
-3.35 @result
-12.86 @situation
-9.75 @task
0.10 I: achieve
2.27 I: become
2.16 I: bring
2.47 I: build
-0.23 I: carry
1.79 I: conditional active could
2.66 I: create
2.59 I: earn
1.26 I: establish
2.74 I: gain
4.54 I: get
-1.39 I: give
0.89 I: have
4.37 I: influence
-0.01 I: leave
-0.61 I: lose
1.69 I: make
3.69 I: past active
4.77 I: persuade
1.64 I: present active
4.47 I: secure
1.59 I: sell
-1.91 I: take
3.47 I: talk
4.96 I: win
0.19 ^ <group>
0.55 ^ <role>
1.63 ^ after
6.06 ^ by
2.70 ^ full
-0.52 ^ i
2.55 ^ over
4.07 ^ slowly
-0.15 ^ the
0.15 ^ there
5.33 ^ through
5.59 ^ with
-1.68 a
1.52 a common
2.06 a lot
1.53 a strong
3.09 a trusted
0.87 accept
3.78 acceptance
0.10 achieve
0.10 achieve $
4.62 after
-3.73 again
6.05 align
5.60 all
0.85 all convinced
0.86 all department
1.78 all party
2.40 along
3.34 among
1.61 among the
-1.36 an
-3.69 and
2.24 and <role>
-2.41 and i
-8.26 and the
2.28 and this
5.68 around
0.95 as
-7.61 ask
-6.17 at
-4.23 back
0.15 be
3.26 be fully
2.01 be on
0.80 be sell
0.54 be strengthen
-3.24 be the
0.82 because i
5.64 become
1.13 become <number>
-5.72 before
11.52 behind
1.75 behind me
4.55 behind the
3.76 believe in
4.70 board
-2.83 box
5.78 bring
9.58 build
8.28 but
5.31 but i
3.74 buy
0.19 buy in
7.24 buy-in
1.56 buy-in of
4.56 by
-5.82 call
-0.73 carry
-0.07 carry the
0.04 chef
1.75 client
3.42 come
1.10 come to
0.14 commitment
3.96 common
2.24 company
15.96 confidence
2.28 confidence $
3.30 confidence in
0.55 confidence of
0.67 consensus
2.80 conversation
5.62 convince
0.85 convinced
0.66 could
4.55 create
1.47 create a
6.22 credibility
-1.39 customer
-0.91 date
-6.61 day
7.07 department
0.71 depot
-1.05 director
-1.76 do
4.46 doctor
-0.17 door
-2.23 down
2.55 earn
6.16 end
3.51 establish
4.25 eventually
0.68 every release
4.75 everybody
1.75 everyone
1.67 executive
0.18 few
3.39 finance
-5.89 first
2.04 floor
-6.26 for
0.18 freeze $
2.32 from the
6.11 full
1.41 full <role>
6.08 fully
1.32 fully behind
9.90 gain
4.27 gain the
4.57 get
3.88 get <customer>
-2.77 give
-0.99 go
7.01 good
1.18 good relation
-0.93 group
3.54 grow
0.66 grow with
1.16 hard
0.87 have a
1.33 have confidence
-2.81 he
-1.01 her
1.10 i
0.58 i bring
-0.23 i carry
1.33 i could
1.28 i create
2.81 i earn
0.70 i gain
2.43 i have
1.44 i influence
4.47 i manage
5.36 i secure
1.68 i sell
2.82 i talk
2.16 i win
-0.84 i would
0.10 i: achieve
2.27 i: become
2.16 i: bring
2.16 i: build
-0.23 i: carry
2.66 i: create
2.81 i: earn
1.26 i: establish
2.74 i: gain
4.54 i: get
-1.39 i: give
2.75 i: have
4.37 i: influence
-0.01 i: leave
-0.61 i: lose
4.77 i: persuade
4.47 i: secure
1.59 i: sell
-1.88 i: take
3.47 i: talk
4.96 i: win
6.05 idea
2.64 idea $
2.17 idea to
-2.89 in <name>
5.88 in me
3.90 in the
6.76 influence
2.32 influence the
0.94 into <role>
-3.76 it
0.48 july
-2.73 keep
-6.86 leave
-1.68 look
-5.16 lose
-0.08 lose the
0.90 lot
3.51 manage
1.87 manage to
6.86 management
7.78 me
6.25 me $
-2.86 me to
2.62 meeting
0.54 meeting ,
3.00 mindset
-3.12 more
-2.17 move
8.60 my
-2.82 my <role>
-8.78 my <superior>
3.38 my side
2.75 my way
-0.20 n't
0.89 new trolley
-0.03 night
-2.50 no
0.12 nobody: be
2.13 nobody: past active
-2.78 nobody: present active
-8.58 not
5.64 now
4.20 now $
0.45 nowaday
0.46 nowaday $
4.30 obtain
2.36 obtain the
2.03 of
3.02 of all
2.02 of my
0.45 of our
2.26 of the
-1.15 off
-3.55 office
-4.23 old
2.05 older
3.65 on
7.46 on <superior>
1.96 on my
1.71 on side
-3.68 order
1.34 other
2.87 other: accept
-3.11 other: be
5.14 other: buy
3.11 other: come
-1.61 other: get
3.82 other: grow
3.99 other: past passive
-1.90 other: present active
-0.08 other: say
2.79 other: see
1.39 other: shift
0.54 other: strengthen
2.22 other: support
4.53 other: take
-1.38 other: tell
3.85 other: trust
-2.08 other: want
2.21 other: warm
-0.26 out
4.53 over
3.28 over time
-2.37 own
-1.86 paper
1.86 partner
2.52 party
4.06 persuade
0.22 persuade the
-0.61 phone
0.55 porter
-9.57 put
2.98 rally
5.29 rapport
-0.76 read
1.77 relation
6.25 relationship
1.12 relationship with
0.24 release $
5.42 resistance
3.48 resistance of
7.24 respect
2.95 roadmap
0.72 roadmap of
4.46 round
2.19 round $
-2.24 run
0.19 same page
8.51 secure
3.26 see
0.91 see <role>
6.98 sell
0.82 sell on
0.69 sell the
0.18 senior
1.58 seriously
1.60 seriously $
0.97 session $
1.27 she become
1.27 she: become
0.04 shift
0.40 shift $
7.53 side
0.98 side after
-0.06 sign
-1.44 site
4.04 slowly
-1.57 so i
2.63 so that
1.59 some
0.48 sponsorship
0.58 staff
9.15 stakeholder
0.49 strengthen
9.89 strong
1.28 strongest
2.63 supplier
1.67 support
0.43 take
2.27 take me
6.87 talk
2.95 talk the
3.49 teacher
5.02 team
4.02 team: be
1.34 team: past active
-8.39 tell
0.59 thank to
-0.41 that
0.60 the
1.83 the <customer>
3.21 the <group>
2.40 the <name>
-2.55 the <number>
6.13 the <person>
4.04 the <role>
1.79 the <superior>
-0.87 the box
1.56 the buy-in
4.33 the end
0.06 the freeze
2.60 the idea
3.00 the mindset
2.75 the new
-0.92 the old
2.56 the older
1.28 the other
5.48 the plan
0.08 the project
3.48 the resistance
1.67 the roadmap
-0.76 the site
5.03 the union
2.72 the way
1.87 the whole
0.59 their confidence
3.73 them
-1.62 then
1.26 there be
1.72 there: be
4.86 they
0.82 think
0.29 think about
3.56 through
-1.49 to
1.27 to get
6.96 to me
-1.82 to the
1.11 to trust
0.54 trolley
0.81 trolley $
12.71 trust
1.21 trust $
0.58 trust and
3.10 trust me
3.09 trusted
0.70 ty
0.71 ty with
5.79 union
5.82 vision
3.76 vision $
-6.76 want
1.84 warm
9.17 way
-1.84 we
1.26 whole
10.76 win
4.33 win the
1.31 with
1.02 with <role>
-1.65 with a
1.52 with every
-1.49 with me
1.33 with the
-3.36 work
-7.97 would
-5.24 write
`,
};
