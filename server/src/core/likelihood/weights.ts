/** What each trait of a sentence speaks for a rule or against it, as `traits.ts` names them. Written by `npm run train`. */
export const weights: Readonly<Record<string, string>> = {
  'assigned-not-owned': `
-8.69 
-1.22 ,
2.25 , and
-1.98 , but
2.64 , her
7.67 , so
2.95 :
1.65 : call
1.21 : go
-8.59 ;
-1.62 ; i
-3.91 <customer>
6.13 <customer> $
1.14 <group> ,
1.59 <name>
-0.10 <name> ,
0.28 <name> be
1.23 <name> depot
-6.97 <number>
1.38 <number> <customer>
-2.46 <person>
-0.08 <role>
0.24 <role> $
9.85 <superior>
-3.86 <superior> $
4.30 <superior> ,
1.86 <superior> :
-3.75 <superior> <superior>
-3.85 <superior> and
2.93 <superior> give
1.28 <superior> have
-0.50 <superior> of
0.79 <superior> pass
0.99 <superior> pull
1.51 <superior> the
2.39 <superior> want
1.51 <superior>: ask
2.45 <superior>: give
0.79 <superior>: pass
0.99 <superior>: pull
4.60 <superior>: put
1.89 <superior>: say
0.02 <superior>: want
7.54 @action
-0.97 @reflection
-19.01 @result
-4.37 @situation
-23.10 @task
-0.66 I: ask
2.26 I: assign
0.68 I: be
2.17 I: conditional active should
0.22 I: do
0.45 I: hand
-0.39 I: have
3.34 I: look
-5.34 I: past active
14.84 I: past passive
4.32 I: present passive
3.67 I: receive
2.51 I: set
2.68 I: start
-0.67 I: tell
2.45 I: write
-2.63 ^ <customer>
2.53 ^ <role>
1.31 ^ <superior>
5.07 ^ as
1.35 ^ be
3.09 ^ because
-1.97 ^ i
2.95 ^ order
0.84 ^ pick
-0.58 ^ she
-1.08 ^ the
0.16 ^ then
5.75 ^ they
1.86 a new
3.58 a plan
8.60 add
3.17 add the
1.85 add them
0.64 after
0.05 after the
0.03 all <number>
-0.91 all of
1.38 allot
-1.28 also
-0.59 and
1.14 and close
3.58 and i
4.20 and say
-4.95 and the
0.64 anna
0.79 anna: be
1.13 appoint
2.04 archive
4.46 archive $
0.97 as
0.09 as instructed
3.56 assign
0.05 assign the
1.89 assign to
1.88 assignment
-2.99 at
-3.28 at <number>
2.19 audit
0.79 audit on
-7.79 back
2.84 backlog
2.94 backlog $
0.10 be appoint
5.20 be assign
1.97 be expect
4.15 be give
0.43 be on
0.88 be request
0.27 be suppose
-0.13 be the
0.32 be to
3.66 because
0.78 because <name>
0.08 because my
-2.06 before
2.87 begin
-4.20 behind
-0.93 behind me
0.47 book
1.32 build
0.22 build a
-3.20 but
6.35 by
0.69 by <name>
2.68 by our
0.12 by the
0.09 call
0.69 call :
1.65 call all
0.33 can you
2.45 case
0.34 case $
6.54 charge
0.38 charge of
0.36 check the
-1.42 chief
2.30 close
3.72 close the
0.62 collect
4.48 come from
0.31 complaint letter
1.20 cork
-0.87 day
1.74 depot
1.15 depot $
0.22 director
2.53 do
-1.03 do n't
3.87 do the
3.02 down
-0.63 dropped: past active
-0.17 end
-1.13 every
1.68 expect
2.70 expect to
1.36 fair
1.54 fair $
-0.15 follow
-1.30 for
0.16 for <role>
-0.28 for me
2.31 for the
1.73 friday
7.17 from
1.18 from <superior>
2.13 from me
0.19 from our
1.90 get
1.54 give
0.23 give me
2.86 give the
2.82 go and
2.83 have
3.46 have be
6.56 have me
-4.67 he
1.30 head
-3.68 him
-0.82 his
-6.17 hold
-3.05 hold $
0.81 hq
3.96 i
5.99 i be
2.32 i begin
6.65 i get
1.43 i have
1.74 i receive
1.62 i set
2.36 i should
3.22 i start
-2.21 i would
2.97 i write
-0.66 i: ask
2.26 i: assign
0.57 i: be
0.21 i: do
0.45 i: hand
-0.40 i: have
3.34 i: look
3.67 i: receive
2.50 i: set
2.68 i: start
-0.67 i: tell
1.91 i: write
1.86 in charge
-6.53 in the
0.20 instruct
0.09 instructed
0.09 instructed by
0.60 it
6.19 job
6.01 job of
-4.01 keep
-0.79 keep all
-1.05 key
0.34 key $
0.45 land on
0.10 lap
0.90 lead
-1.78 leader
4.84 leave ,
3.01 list
0.18 list $
4.91 look
3.51 look at
1.54 madam
4.85 make
3.22 make me
0.58 manager
14.50 me
0.09 me down
1.62 me in
0.31 me responsible
5.76 me to
0.48 me with
1.15 member
0.60 migration
2.72 monday
-4.89 more
7.70 my
0.24 my <group>
1.65 my desk
0.69 my job
0.11 my lap
3.24 my name
-3.70 n't
2.17 name
1.69 need
2.96 new
-1.27 no-show
-1.12 no-show $
-1.86 nobody
2.29 nobody: ask
-1.51 nobody: be
1.21 nobody: close
2.21 nobody: past active
5.78 nobody: past passive
0.86 nobody: pick
-8.48 not
-0.73 number
-1.97 nurse
0.12 of
2.19 of my
2.29 of the
-2.45 of them
-1.34 old
2.54 on
1.58 on a
-2.99 on hold
0.77 on leave
7.28 on my
-3.18 on the
3.26 onboarding
1.51 onboarding $
5.34 order
3.33 order from
5.18 order to
1.48 organise
1.57 organise the
-0.93 other: be
1.37 other: give
1.02 other: make
2.04 other: need
-0.98 other: past active
-1.69 other: past passive
-2.20 other: present active
1.16 other: pull
3.77 other: put
1.38 other: request
-1.61 other: take
-1.74 other: tell
1.49 our
2.01 our <superior>
2.23 over the
-0.50 paper
1.35 partner
2.90 pick
1.25 pick by
6.94 plan
5.25 plan $
0.27 pm
1.66 prepare
1.37 previous
0.37 previous <name>
3.43 principal
5.67 project
1.35 pull me
2.19 put
1.02 put the
1.78 quality
0.73 quality <superior>
-3.79 question
-1.29 question come
2.22 queue
3.07 recall
3.51 receive
0.43 receive the
3.25 reduce
3.43 reduce the
-1.67 refuse
-2.44 regional
-4.00 report
11.62 request
1.08 request that
0.36 require
4.97 responsibility
0.40 responsibility of
3.44 responsible
0.69 responsible for
3.10 retail
-1.83 right
2.35 run
2.36 run the
-0.82 same
3.95 say
0.85 sergeant
1.42 set
1.60 set up
-3.71 she
0.05 shed
0.11 shed in
0.56 should
-0.69 side
3.86 so
5.75 so i
1.69 staff
5.85 start
-0.80 stay
0.08 stock
3.55 store
0.27 suppose to
-1.19 table
4.58 take over
-1.39 take the
9.23 task
2.02 task: come
0.28 team
-6.91 team: past active
-2.10 tell
-1.12 tell me
6.91 that i
-2.24 that the
5.06 the
1.86 the <name>
0.01 the <number>
1.05 the <role>
0.62 the <superior>
2.15 the archive
1.90 the assignment
2.75 the audit
0.20 the cold
0.61 the contract
0.68 the fair
5.23 the job
-1.25 the no-show
0.42 the order
1.38 the previous
1.71 the project
-2.42 the question
0.16 the queue
3.12 the recall
3.19 the responsibility
-2.31 the same
0.07 the shed
3.31 the stock
5.32 the task
-2.65 the train
-0.24 them
1.89 then
3.26 they
0.36 they make
0.84 they need
0.12 they: make
0.83 they: need
2.46 this
-1.02 time
3.84 to
2.57 to add
0.31 to check
1.24 to close
6.71 to do
-0.44 to keep
-0.56 to leave
0.33 to me
-3.12 to my
1.58 to organise
4.57 to run
2.39 to take
-8.16 to the
4.10 to write
-1.07 train
-2.66 train $
-1.06 until
0.89 up
3.63 up the
-0.47 us
4.88 vendor
-2.67 very
0.30 vp
0.66 want me
-1.37 watch
-7.35 we
-5.09 we: past active
-1.64 well
-1.41 well do
2.30 who
-1.50 with
0.56 work $
-1.79 would
6.15 write
2.00 write the
-1.58 you: be
1.63 you: call
6.56 you: can
0.28 you: conditional active can
3.60 you: do
7.01 you: imperative active
1.12 you: present active
`,
  'blames-person': `
-6.64 
1.99 ,
7.92 , a
0.88 , and
4.95 , be
-1.11 , because
-0.38 , she
0.79 , so
1.10 , to
2.91 , want
-3.94 :
3.54 <customer> $
-0.55 <customer> be
5.06 <customer> in
2.13 <customer> like
0.64 <group> <customer>
2.37 <group> be
-2.44 <name>
-7.70 <name> $
4.83 <name> be
-6.37 <number>
-1.93 <number> $
0.76 <number> <customer>
5.31 <number> <person>
1.81 <number> <role>
4.09 <number> of
7.32 <person>
-2.64 <person> $
4.35 <person> ,
1.54 <person> be
2.06 <person> in
3.62 <person> on
-0.59 <person> who
7.73 <person>: be
0.70 <person>: do
4.39 <role>
0.51 <role> <role>
-3.72 <role> <superior>
-1.60 <role> and
2.25 <role> out
4.54 <role> who
1.88 <role> with
7.26 <role>: be
0.72 <role>: bother
1.16 <role>: have
0.32 <role>: slow
2.63 <role>: want
3.53 <superior>
1.62 <superior> 's
1.15 <superior> ,
3.57 <superior> careless
1.14 <superior> have
1.50 <superior> who
-0.22 <superior>: ask
6.80 <superior>: be
5.89 <superior>: have
-0.08 <superior>: want
2.78 @action
-8.46 @result
-4.22 @task
0.63 I: have
0.06 I: inherit
0.79 I: past active
-5.68 I: present active
-9.15 ^ <customer>
11.57 ^ <number>
-6.69 ^ <role>
2.46 ^ because
2.39 ^ he
-1.20 ^ i
-1.74 ^ in
0.48 ^ my
5.37 ^ she
5.14 ^ the
0.60 ^ there
-2.56 ^ we
2.31 ^ whoever
0.59 a
-6.08 a <person>
0.74 a <role>
6.49 a bad
2.72 a child
0.79 a control
1.42 a coward
2.60 a cowboy
0.19 a difficult
1.59 a real
0.20 a short
4.02 a stubborn
4.27 a week
0.41 about
4.12 accountant
2.20 act
2.30 act like
-5.32 after
-9.63 against
-1.06 against <role>
3.10 all
2.78 all $
-1.64 also
8.75 alway
-1.03 and
-6.07 and a
0.67 and do
3.96 and never
0.26 and that
-2.32 and the
6.26 any
1.70 anybody
8.80 anything
4.13 anything new
4.85 arrogant
-2.67 ask
-0.60 at
2.34 at all
11.94 attitude
1.74 attitude from
0.51 avoid
1.03 bad
4.95 bad attitude
2.68 be
3.61 be ,
8.42 be a
-4.94 be against
-0.21 be angry
2.39 be arrogant
6.75 be bother
1.05 be careless
3.90 be clueless
0.20 be dishonest
0.28 be frankly
0.24 be have
3.55 be honest
-2.52 be in
1.87 be jealous
2.61 be just
-0.06 be lose
-1.43 be n't
-1.52 be on
2.86 be poor
5.22 be simply
-2.53 be the
-3.47 be to
3.39 be too
0.65 be useless
0.87 be with
4.24 because
0.30 because of
3.90 because the
0.51 before me
0.45 behaviour
0.36 big
4.13 big ego
5.45 boss
2.92 bother
0.60 bother $
2.52 bracket
4.66 brain
3.45 brain for
-0.90 busy
0.10 by nature
-3.17 call
8.26 care
0.03 care $
4.36 care about
0.08 care month
9.31 careless
0.29 careless ,
3.09 careless and
1.51 child
3.28 child $
3.70 childish
1.47 chip
1.98 clerk
3.90 clueless
3.90 clueless $
8.87 colleague
0.17 consultant
3.13 control
4.33 control freak
0.33 cook
2.63 cost
5.68 cost us
3.41 could
1.42 coward
2.60 cowboy
0.02 deal with
4.65 deputy
0.43 designer
5.64 developer
2.54 difficult
0.67 difficult <person>
-2.18 director
2.32 dirt
3.34 discipline
2.14 discipline $
0.48 dishonest
4.23 dispatcher
2.20 do
1.78 do <role>
0.26 down $
-1.10 drive
-3.29 dropped: past active
1.99 duty
-1.87 each
7.23 ego
0.12 ego and
3.56 ethic
1.39 everyone
-6.38 first
2.40 fit
2.59 fit that
-5.09 for
2.57 for <role>
5.62 foreman
3.49 frankly
4.33 freak
0.44 fuse
0.46 fuse $
-2.19 get
-1.78 give
-3.73 go
4.48 guy
2.20 hard
0.57 have
7.94 have a
-0.05 have little
-1.52 have never
0.37 have the
7.92 have to
7.19 he
2.06 he be
0.59 he do
1.68 he: have
1.48 hear
1.85 her
2.11 hide
3.80 him
1.95 him $
5.44 himself
3.37 his
7.28 honest
1.94 honest <customer>
1.66 honestly
-2.10 how
-3.63 i
4.67 i have
0.06 i inherit
0.60 i: have
0.06 i: inherit
4.57 idiot
4.66 idiot: print
-4.02 in a
0.85 in my
1.18 in the
3.01 incompetence
1.58 incompetent
0.04 inherit
5.23 interest
3.39 interest in
-3.33 it
1.87 jealous
2.78 job
1.96 job $
6.83 just
1.53 kind
1.35 know
4.13 lack
2.69 lack any
9.26 lazy
1.74 lazy and
2.30 lazy to
4.42 lead
-1.37 leave
4.03 like
2.46 like a
-0.79 line
3.16 listen
1.36 listen to
1.49 lose a
2.49 love
3.34 love to
4.23 manager
-0.85 many
1.86 master
1.96 master be
1.93 master: be
-2.30 me
0.51 me: be
0.06 minimum $
0.64 miss
-5.41 more
-1.19 move
0.25 must
0.37 my
1.72 my <group>
1.32 my <person>
-0.19 my <superior>
3.68 myself
1.56 myself $
2.62 n't
4.45 n't be
2.46 n't care
2.68 n't have
4.39 negative
3.02 never
5.11 never take
0.27 night <superior>
5.45 no
0.20 no discipline
2.35 no sense
0.39 no work
-7.51 nobody: be
-1.18 nobody: present active
1.70 not
0.92 not up
3.33 not very
-6.34 now
2.63 of
-1.22 of <number>
2.34 of duty
2.04 of his
2.97 of pure
3.57 of the
-0.53 off
-0.54 office
-3.14 old
-1.55 on
1.25 on her
0.68 on time
8.53 only
4.18 only interest
-0.05 open
4.33 other
2.30 other: act
-1.92 other: ask
0.51 other: avoid
5.03 other: be
2.95 other: bother
8.33 other: care
-0.56 other: come
4.69 other: conditional passive could not
5.03 other: cost
0.65 other: do
2.52 other: fit
3.67 other: have
2.55 other: hide
4.51 other: lack
2.67 other: love
1.50 other: make
0.85 other: miss
-1.89 other: past active
0.49 other: past active not
-6.01 other: past passive
1.34 other: present active not
4.37 other: print
-2.63 other: raise
-12.30 other: say
0.35 other: slow
0.78 other: take
0.92 other: think
2.33 other: treat
-1.25 other: want
3.59 out of
1.84 own
-0.26 owner
4.15 people
6.21 person
0.29 player
5.51 pm
2.72 poor
1.29 poor $
7.61 previous
3.68 print
4.59 print <role>
7.33 project
3.75 project <superior>
2.89 pure
2.97 pure spite
-0.15 queue
-1.44 raise
-2.20 read
-1.21 read <role>
2.45 receipt
2.54 receipt $
-0.22 refuse
4.27 responsibility
2.06 responsibility $
1.20 rude
1.21 rude $
-1.34 run
-2.97 sale
-1.89 say
2.07 scrum
2.07 scrum master
2.35 season
1.76 season $
-0.50 second
2.68 sense
1.16 sense of
0.36 seriously
1.60 sharpest
4.69 she
5.07 she be
0.34 she have
1.76 she: be
0.42 she: have
1.62 shoulder
1.69 shoulder $
11.26 simply
0.38 slow us
-0.40 smell
-0.02 smell $
2.17 so
3.56 so i
2.97 spite
2.97 spite $
0.08 stop care
2.15 storekeeper
7.66 stubborn
2.67 stubbornness
1.65 supervisor
-0.73 supplier
1.17 take
1.62 talk
2.44 talk $
1.87 teacher
2.85 team
-6.03 tell
-0.05 than
-1.85 that
2.60 that bracket
-1.00 that the
-2.37 the
0.88 the <customer>
0.70 the <person>
4.63 the <role>
4.66 the brain
4.61 the idiot
2.84 the job
0.92 the night
5.42 the other
7.65 the previous
6.02 the project
3.28 the season
1.60 the sharpest
3.31 there be
2.37 there: be
-0.66 they
-1.67 this
-1.65 this be
-1.50 this: be
0.87 time
1.82 to
1.14 to anybody
1.57 to be
0.55 to deal
2.50 to hear
-0.95 to read
3.72 to work
3.35 too
1.23 too lazy
2.30 treat
0.88 us
0.19 us a
0.37 us down
2.22 us the
2.60 useless
0.05 useless ,
4.45 very
0.32 very honest
-3.05 voice
-2.64 voice $
-0.68 wait
-1.81 want
2.32 want every
-1.02 want to
-2.83 we
1.32 we lose
0.63 we: finish
5.38 we: lose
0.64 weak
1.60 week
2.35 week $
-0.88 which
8.30 who
2.37 who be
2.14 whoever
2.60 whoever fit
2.60 whoever: fit
1.96 with
1.82 with no
0.00 with the
6.27 work
3.56 work ethic
0.45 work with
-1.49 would
-3.24 year
`,
  'deferred-decision': `
-6.68 
1.63 '
-2.91 'd
4.87 's
3.88 's call
0.00 ,
-3.15 , <role>
5.24 , and
-6.02 , as
-4.82 , because
1.68 , both
-2.83 , but
0.85 , he
6.24 , i
-0.67 , my
8.64 , so
3.58 , take
0.11 , that
2.17 , the
6.44 , then
1.87 , therefore
1.82 , this
3.09 , we
-7.87 , which
4.53 :
1.79 : <person>
-3.46 ; i
2.78 ; move
-3.73 <customer>
-3.89 <customer> $
-3.16 <customer> ,
0.38 <customer> choose
0.03 <customer> have
0.03 <customer> insist
0.15 <customer>: argue
0.30 <customer>: be
0.94 <customer>: insist
0.79 <group>
1.17 <group> have
1.10 <group> say
1.51 <group> vote
1.50 <group>: make
1.26 <group>: say
1.51 <group>: vote
1.10 <name>
1.89 <name> $
-0.40 <name> ,
0.30 <name> :
1.39 <name> ;
-3.32 <name> <name>
0.19 <name> <role>
0.43 <name> be
2.12 <name> test
-3.58 <number>
3.07 <number> $
-5.47 <number> <customer>
0.18 <number> <role>
-0.32 <number> be
-4.54 <number> day
0.98 <number> euro
4.00 <number> he
-13.40 <number> of
0.15 <number> quote
0.37 <number> signature
0.65 <number> that
2.36 <number> to
5.55 <number> we
0.50 <number> win
1.11 <number>: win
0.62 <person>
5.81 <person> 's
0.67 <person> ask
2.07 <person> decide
3.05 <person> have
0.47 <person> pick
-1.94 <person> say
0.81 <person> suggest
0.14 <person> the
0.05 <person> think
-1.16 <person> want
0.59 <person>: advise
0.59 <person>: ask
-0.51 <person>: say
5.44 <person>: suggest
-0.96 <person>: tell
0.05 <person>: think
-1.20 <person>: want
-1.41 <quote>
-0.54 <quote> $
5.17 <role>
0.45 <role> $
0.31 <role> <customer>
-0.34 <role> <superior>
0.09 <role> advise
-1.17 <role> be
0.74 <role> because
6.23 <role> become
-0.06 <role> come
0.18 <role> feel
-4.50 <role> from
0.07 <role> get
-1.13 <role> go
4.03 <role> have
2.35 <role> his
0.34 <role> however
2.02 <role> like
-2.47 <role> my
-2.97 <role> on
2.33 <role> out
1.33 <role> say
1.50 <role> sort
-0.49 <role> tell
1.83 <role> their
2.25 <role> think
-3.26 <role> with
2.46 <role> would
0.09 <role>: advise
0.88 <role>: be
4.79 <role>: become
-0.23 <role>: cost
0.21 <role>: feel
-0.35 <role>: go
0.12 <role>: have
0.10 <role>: know
1.37 <role>: propose
0.61 <role>: stay
-3.25 <role>: tell
6.53 <superior>
3.38 <superior> 's
0.89 <superior> <number>
0.39 <superior> <role>
0.09 <superior> and
-2.62 <superior> be
3.15 <superior> day
-2.68 <superior> decide
-4.65 <superior> do
4.23 <superior> have
0.01 <superior> like
0.90 <superior> make
-1.28 <superior> say
3.52 <superior> tell
0.85 <superior> want
2.25 <superior> who
-0.96 <superior> with
0.23 <superior> would
-1.10 <superior>: be
-2.49 <superior>: decide
-3.34 <superior>: do
0.31 <superior>: have
0.29 <superior>: like
2.17 <superior>: make
0.01 <superior>: say
1.72 <superior>: select
0.32 <superior>: stop
2.77 <superior>: tell
4.40 @action
1.41 @alternatives
-1.49 @reflection
-15.25 @result
-19.66 @situation
-15.37 @task
12.16 @trade-off
0.28 I: be
-1.80 I: believe
1.25 I: buy
-1.52 I: call
1.90 I: change
-0.58 I: check
-1.67 I: conditional active 'd
-6.97 I: conditional active would
3.60 I: defer
2.46 I: do
-0.78 I: draw
0.59 I: drop
2.36 I: execute
-1.59 I: fight
2.80 I: follow
1.90 I: forward
0.77 I: give
1.78 I: go
1.89 I: have
3.46 I: implement
-0.99 I: keep
3.36 I: launch
1.80 I: leave
3.63 I: let
0.76 I: order
1.03 I: past active
1.96 I: past active not
-4.53 I: present active
2.51 I: put
2.72 I: rely
-2.14 I: say
1.47 I: set
-4.74 I: show
2.13 I: stick
-1.71 I: tell
-0.84 I: test
2.94 I: trust
1.11 I: use
3.11 I: wait
4.68 I: want
-2.20 ^ <customer>
-0.03 ^ <number>
-4.31 ^ a
6.78 ^ about
10.61 ^ as
0.41 ^ at
2.34 ^ because
2.28 ^ by
2.00 ^ close
3.47 ^ for
-0.11 ^ from
0.68 ^ hand
-0.77 ^ he
0.54 ^ honestly
5.17 ^ how
2.37 ^ leave
-1.75 ^ my
6.03 ^ on
-2.15 ^ once
1.92 ^ our
1.51 ^ since
-7.35 ^ so
-1.89 ^ that
-3.61 ^ the
-1.23 ^ then
0.92 ^ there
-9.03 ^ we
-1.44 ^ what
7.22 ^ whether
7.95 ^ which
-4.25 a
2.72 a banner
0.34 a consensus
0.09 a hotline
1.27 a joint
0.02 a look
2.27 a poll
-2.31 a second
4.86 a show
5.44 a vote
-0.31 a week
2.23 a/b
2.64 abide
4.12 about the
5.48 above
2.89 above my
6.10 accord
6.10 accord to
6.09 accordingly
2.42 accordingly i
-2.78 across
0.09 adopt
6.54 advise
-3.77 after
8.66 after a
-3.61 after that
-1.06 after the
-5.42 again
-5.61 against
-1.20 against <role>
-2.76 agency
2.73 agree
0.45 agree to
1.57 all agree
-2.42 all the
0.95 along
-2.98 along the
9.67 along with
-4.76 also
1.85 among
-1.50 an
-0.14 and
2.42 and accordingly
3.23 and do
1.09 and for
-0.31 and have
-3.85 and he
2.18 and i
11.17 and so
-4.91 and tell
7.23 and that
-3.37 and the
1.13 and then
3.96 and we
0.36 and who
0.80 and with
1.14 ankara
1.29 answer
0.20 anything
-0.60 app
7.85 architect
0.87 architecture
0.97 as
0.42 as per
4.09 ask $
2.51 ask my
-0.01 ask why
-0.33 at <number>
1.96 at the
-1.86 away
4.89 b
-1.05 back
1.09 back i
2.46 banner
2.72 banner be
3.13 bar
1.24 bay
5.31 be $
2.03 be a
0.94 be above
1.37 be at
1.16 be best
10.53 be for
0.08 be her
0.21 be hire
2.17 be leave
2.99 be not
2.48 be reach
2.01 be to
3.89 be up
7.07 be what
-1.00 because
0.21 because my
3.47 become
1.01 become $
-0.22 before
-2.52 behind
-4.97 believe
-0.20 belt $
0.56 best
3.57 best $
5.18 better
1.27 better ,
2.46 between
0.81 between the
0.65 bishop
5.12 blue
0.45 blue <number>
-1.74 board
0.12 boiler
-1.33 book
1.41 both
-5.87 break
-2.04 bridge
-4.22 bring
0.99 build
2.18 build $
-1.33 but
-5.02 but i
0.09 but the
0.69 buy
2.84 by
-2.81 by <number>
3.63 by the
0.91 call
1.30 call $
0.95 call from
-4.96 call the
0.65 call to
-0.21 card
-1.29 care
1.85 caretaker
1.33 carpenter
-2.84 case
-5.55 chair
1.55 cheaper
-5.86 check
5.84 chef
8.97 choice
0.10 choice of
8.32 choose
5.76 choose $
1.46 choose <number>
3.22 choose the
1.69 circle
6.77 client
4.86 close
1.91 closing: be
0.80 coat
1.20 coat will
1.20 coats: go
5.07 colour
4.82 colour $
4.17 come
2.68 come back
4.44 come from
1.26 come out
0.61 compliance
9.41 consensus
1.28 consensus be
1.62 consensus: reach
2.85 consultant
-0.88 copy
-0.26 copy $
-10.31 cost
-5.15 could
-2.73 council
-4.15 count
-1.69 customer
0.95 cut
0.73 data decide
0.73 data: decide
-1.43 day
-2.21 day $
3.32 day come
-0.54 deal
4.98 decide
9.24 decide <role>
0.51 decide for
-2.92 decide on
-8.46 decide to
15.41 decision
2.90 decision $
0.30 decision ,
2.34 decision: take
4.13 defer
4.13 defer to
0.40 delete <role>
0.40 designer
3.45 determine
-0.16 director
4.26 discussion
1.70 do
-2.28 do ,
4.72 do <role>
3.00 do and
-2.87 do not
-0.09 do the
-1.59 doctor
-0.24 dog
-0.69 double
-3.88 down
0.93 dr
-4.55 draw
4.37 drop
5.58 drop <role>
0.69 dropped: come
0.68 dropped: hand
1.95 dropped: leave
1.45 dropped: move
2.86 dropped: past active
-4.17 each
2.52 end
1.11 end <role>
-2.84 end of
5.11 end the
0.43 engineer
3.08 enough
0.47 enough for
-2.55 escalate
0.89 euro
0.65 euro ,
-5.55 every
4.51 everybody
-1.04 everything
0.97 exactly
2.92 execute
2.72 expert
10.34 favour
1.35 favour <name>
1.11 favour of
-0.81 fear
0.14 feature
1.49 feel
-4.81 fight
5.08 figure
7.05 final
0.27 final say
-5.35 find
-1.42 find the
3.13 fine
1.87 fine for
-3.09 fireman
-4.01 first
1.04 fleet
0.43 fleet <superior>
-2.73 floor
10.82 follow
0.57 follow $
1.42 for
-1.82 for <number>
2.65 for <superior>
-1.13 for a
9.19 for me
4.38 for the
4.95 for us
2.09 form
0.22 form ,
1.19 forward
0.47 forward the
-0.80 free
0.41 freeze
-1.85 from
4.82 from <name>
-1.83 from <number>
2.58 from <superior>
0.83 from above
-0.11 gauge
0.12 get
1.67 get the
1.16 get to
0.01 give my
4.29 give way
3.28 go
6.36 go along
2.49 go by
-4.51 go through
9.31 go with
0.18 good enough
1.10 grade
1.53 grade $
3.37 group
-5.83 guest
0.06 guidance
3.25 hand
0.66 hand the
-4.25 have <number>
2.35 have a
0.06 have argue
-1.06 have be
1.54 have decide
-3.09 have draw
0.74 have make
1.28 have no
0.78 have propose
0.12 have suggest
4.75 have the
-1.99 have to
-1.47 he
0.66 he be
4.05 he tick
0.67 he: be
0.42 he: do
4.05 he: tick
0.49 head
0.16 headquarter
-0.21 her
3.69 her ,
-0.52 her the
-4.44 him
-3.38 him the
3.51 hire
0.30 hire $
1.42 his
3.87 his plan
2.52 his way
-2.28 hold
-4.60 home
0.76 honestly
1.39 hour be
1.69 hour: be
0.85 how
1.11 how often
0.04 however
0.91 however the
-0.31 i
-1.84 i 'd
-0.66 i believe
-6.21 i choose
-6.22 i decide
3.60 i defer
2.14 i do
1.12 i drop
1.02 i forward
1.38 i give
2.29 i go
2.03 i implement
8.05 i just
-0.87 i keep
3.36 i launch
2.72 i leave
2.56 i let
1.92 i only
3.27 i put
2.25 i rely
-0.43 i rewrite
-0.12 i say
1.67 i set
-3.78 i show
3.66 i simply
2.13 i stick
-0.69 i tell
1.49 i use
4.46 i wait
-6.61 i would
-1.80 i: believe
1.25 i: buy
-1.52 i: call
1.82 i: change
-0.68 i: check
-9.74 i: choose
3.60 i: defer
2.42 i: do
-0.95 i: draw
0.59 i: drop
2.36 i: execute
-1.59 i: fight
2.80 i: follow
1.90 i: forward
0.77 i: give
1.78 i: go
1.80 i: have
2.77 i: implement
-0.99 i: keep
3.36 i: launch
1.80 i: leave
3.63 i: let
0.76 i: order
1.82 i: put
2.72 i: rely
-0.45 i: rewrite
-2.14 i: say
1.46 i: set
-4.74 i: show
2.13 i: stick
-3.58 i: tell
-0.84 i: test
2.94 i: trust
1.11 i: use
3.11 i: wait
4.68 i: want
-0.47 idea
-4.91 if
5.25 implement
-2.44 in
-3.79 in <name>
1.11 in favour
4.06 in the
2.50 insist
1.10 instruction
-3.52 into
-0.23 invoice be
-0.33 it
1.86 its mind
2.56 jury
4.67 just
1.98 know best
0.76 land on
1.80 landlord
2.65 last word
-6.00 late
-0.27 late leg
3.66 launch
2.29 launch in
0.57 lawyer
1.76 lean
0.89 leather
-1.55 leave ,
0.10 leave <role>
2.25 leave that
-1.80 leave the
7.13 leave to
-1.06 ledger
-1.03 leg
-0.69 leg ,
3.79 legal
-0.62 less
0.01 let
4.70 let the
0.36 level
3.07 like
-1.11 like the
-0.54 line
1.03 list
1.20 list accord
-3.56 log
2.03 long
-0.40 look
-1.61 look at
0.31 look on
-7.81 lose
-0.13 lunch
6.07 lyon
10.84 majority
0.57 make
2.33 make that
0.55 make the
2.94 make up
-0.31 maker
-0.02 maker $
5.11 marble
0.94 marble ,
-4.72 me
3.13 me $
0.50 me ,
-2.44 me the
-1.62 me to
1.47 me who
-1.75 measure
7.73 mentor
2.87 menu
3.71 mind
0.44 mind $
-4.93 monday
-5.73 money
-3.44 month
-1.18 more
0.30 more ,
-2.99 morning
2.72 most
1.93 most <customer>
-0.35 move
-1.66 move the
1.04 move them
-2.28 must
-1.27 must leave
0.35 my
2.25 my <role>
3.79 my <superior>
1.47 my pay
-1.34 my plan
0.28 my predecessor
3.14 my tech
-2.93 my way
-1.21 myself
-0.42 myself $
-1.85 n't
3.09 name
0.90 name $
-0.29 never
-0.90 new
-2.03 next
-5.50 night
-3.76 no
4.01 no say
-0.63 no to
0.29 nobody
2.21 nobody: be
3.96 nobody: become
1.43 nobody: conditional active would
-0.06 nobody: cost
0.41 nobody: delete
-0.05 nobody: go
2.15 nobody: past active
3.00 nobody: past active not
-1.87 nobody: past passive
-0.16 nobody: present active
0.72 nobody: stay
-0.65 not
2.81 not me
2.31 not really
-2.06 not the
-0.88 nothing
-0.54 now
1.10 number
1.69 number decide
1.16 numbers: decide
-2.08 nurse
-0.12 of <number>
-0.45 of <role>
4.67 of hand
0.92 of our
2.52 of the
-1.85 of them
0.12 of us
-3.90 off
0.01 office
0.97 often
1.11 often the
0.24 okay and
1.76 old
1.16 old <number>
0.68 old pump
1.56 old rota
0.31 on
0.94 on marble
1.49 on that
2.86 on the
1.99 on top
-6.65 once
-0.81 only
-1.69 open
1.40 open $
12.81 opinion
0.44 opinion ,
-1.10 opposite
-0.03 opposite $
4.24 opt
4.34 opt for
5.74 option
1.45 option and
8.00 or
6.28 order
4.89 order of
-1.79 other
-0.03 other $
6.55 other: advise
0.89 other: be
2.82 other: choose
1.90 other: come
4.45 other: conditional active should
6.49 other: decide
2.00 other: determine
-0.60 other: do
6.82 other: favour
0.73 other: feel
4.14 other: fix
2.57 other: follow
0.93 other: future active will
0.46 other: have
-2.47 other: hold
3.24 other: insist
-3.43 other: keep
0.16 other: know
-1.90 other: let
3.81 other: like
-2.61 other: look
2.83 other: make
4.34 other: opt
3.70 other: past active
-7.08 other: past active not
4.66 other: past passive
-1.45 other: pay
5.75 other: pick
3.49 other: prefer
0.21 other: present active
-2.68 other: present active not
5.50 other: propose
2.20 other: reach
4.12 other: recommend
-0.04 other: refuse
2.37 other: rule
0.01 other: say
0.61 other: select
-1.98 other: sell
-0.59 other: send
5.37 other: settle
-1.24 other: show
-2.66 other: sign
5.63 other: suggest
-2.70 other: take
3.65 other: tick
5.99 other: win
0.08 otherwise
-1.23 our
0.49 our <superior>
0.20 out $
-6.65 over
-7.55 own
-0.80 owner
-0.58 page
-3.72 part
-5.08 pass
-5.96 patient
-0.54 pay
-4.09 pay for
1.47 pay grade
0.62 per the
-0.32 phone
2.79 pick
3.49 pick the
-0.01 pilot
5.94 plan
2.05 platform
4.18 point
1.49 point $
4.79 poll
3.34 poll $
0.34 pool
1.83 pool be
-1.17 porter
1.97 postgre
5.93 postpone
1.67 postpone $
0.28 predecessor
0.41 predecessor have
0.42 predecessor: leave
4.98 prefer
0.07 prefer the
1.71 preference
4.60 president
-1.94 price
3.28 principal
-0.32 printer
-2.55 problem
2.39 process
5.03 procurement
3.36 propose
2.10 propose $
2.18 provider
0.30 pub ,
2.64 pump $
2.49 purchasing
2.01 put
1.54 put the
4.54 question
-3.79 queue
1.35 raffle
5.69 reach
1.08 reach on
-8.87 read
1.31 recommend
4.58 recommendation
3.04 recommendation of
-7.62 refuse
-2.61 regional
3.74 release
1.58 release ,
2.66 rely
2.66 rely on
1.88 repaint
-5.78 report
0.08 result
0.71 rewrite and
0.81 riga
-5.19 right
-4.06 ring
1.48 risk <group>
-1.07 rollout
0.05 roof $
0.29 roofer
0.62 room the
5.19 route
0.57 rule
2.49 rule for
3.34 rules: come
2.66 ruling
-6.31 run
-0.36 run the
-2.27 sale
-2.55 same
-2.08 saturday
3.47 say
0.45 say $
5.22 say <number>
-6.80 say <role>
0.00 say be
3.52 say in
-1.70 say no
-0.09 say so
-0.53 say the
4.00 say to
-0.86 say we
1.12 school ;
0.38 score
0.86 scoring
1.54 second <number>
-4.09 see
0.61 select
-2.74 sell
4.68 senior
-1.50 set the
0.76 set up
8.50 settle
-2.75 she
3.59 she be
0.32 she tell
0.23 she: tell
-2.22 sheet
3.39 shift
0.67 short form
7.89 should
-0.57 show
4.86 show of
-0.93 side
-4.41 sign
-1.09 sign ,
4.72 simply
0.80 since
-2.69 site $
0.83 slide ,
-0.59 slot
6.97 so
2.57 so <role>
0.47 so a
-4.29 so i
1.59 so the
0.37 so we
5.38 software
-4.38 some
0.80 sort out
-1.91 soup
2.43 spreadsheet
-0.91 stakeholder
-1.68 stand
3.29 start
3.83 start hour
6.42 stay
2.21 stay $
1.86 steer
1.48 steering
0.39 stick
1.79 stick to
-3.43 still
2.45 stop
0.67 stop $
1.31 stop <role>
4.48 suggest
0.72 suggest $
5.15 suggestion
-3.70 support
2.05 surgeon
0.36 surveyor
0.96 switch
1.93 switch to
1.05 system
4.78 take
4.56 take $
3.05 take <name>
-2.25 take <role>
0.63 take over
2.20 take the
1.04 talk in
2.22 tank
-2.17 tea
-0.74 team
2.90 team: vote
4.09 tech
4.12 tech <superior>
-0.82 tell
0.86 tell us
-0.59 tent
-0.20 tent $
0.52 that
6.91 that $
7.70 that <number>
0.80 that <role>
1.76 that be
-1.62 that i
-0.88 that night
0.94 that pick
-0.78 that the
1.62 that up
0.96 that way
3.06 that we
5.07 that: be
1.48 the
2.42 the <customer>
5.59 the <group>
1.39 the <name>
3.88 the <number>
4.23 the <person>
0.32 the <role>
0.61 the answer
0.90 the architecture
2.76 the bar
-3.33 the best
5.32 the blue
0.15 the boiler
4.03 the call
-0.67 the card
-0.55 the case
2.37 the cheaper
4.65 the choice
2.02 the colour
2.91 the data
1.74 the date
2.20 the decision
4.18 the end
5.65 the final
-1.34 the first
1.84 the fleet
-0.61 the floor
-0.82 the idea
0.92 the instruction
2.56 the jury
2.04 the landlord
0.06 the last
-0.78 the ledger
1.53 the list
1.87 the name
2.89 the new
-1.45 the night
1.38 the number
4.10 the old
-0.97 the opposite
2.30 the order
-5.33 the other
-0.19 the pipe
3.11 the plan
2.65 the platform
1.35 the pool
-1.76 the price
-0.10 the pump
0.75 the question
2.82 the recommendation
0.33 the risk
4.32 the room
4.27 the route
0.22 the rule
2.52 the ruling
-0.40 the same
4.40 the second
0.17 the shelf
1.06 the short
0.43 the shorter
-0.23 the soup
2.85 the spreadsheet
2.52 the start
5.11 the steering
0.97 the talk
1.61 the tank
0.80 the test
2.83 the third
0.68 the train
3.24 the ward
-4.23 the whole
1.84 the wording
0.80 their
1.83 their way
-1.41 them
2.15 them to
2.49 then <role>
1.93 there
-1.49 there $
2.24 there be
3.99 therefore
1.22 they
0.39 they take
0.33 they: take
-3.19 thing
3.24 think
1.42 third
-1.06 this
0.47 this $
-0.90 those
2.04 threshold
-7.72 through
-1.70 through the
6.07 tick
4.05 tick $
0.61 till $
-2.17 time
1.70 to
1.06 to <name>
2.90 to <role>
5.83 to choose
2.22 to cut
1.56 to decide
5.35 to do
-1.18 to find
0.17 to him
-4.01 to leave
-0.32 to me
3.84 to postpone
1.20 to school
1.19 to take
-0.75 to the
3.69 to use
-0.56 to wait
-1.11 together
-7.53 too
2.07 tool
2.08 top
1.74 top ,
1.65 toward
-1.63 truck
1.83 trust the
-3.95 turn
2.33 twelve-hour
2.33 twelve-hour shift
2.27 ultimately
-2.68 under
-0.71 up $
1.69 up its
1.92 up the
5.21 up to
-0.12 upstair
3.52 us
7.32 us to
4.40 use
-4.61 valve
0.34 variant
3.93 vendor
2.04 version
-0.99 very
1.63 view
11.23 vote
3.24 vote and
0.96 vp
-0.15 wait for
0.33 wait until
0.17 want
3.23 want $
-1.63 want <name>
2.87 want <role>
5.48 want the
-7.45 want to
2.49 ward
3.44 way
1.40 way $
1.62 way to
5.20 we
10.30 we all
-0.68 we must
0.03 we take
0.91 we: accept
4.04 we: adopt
8.38 we: agree
-2.10 we: be
0.20 we: build
0.00 we: buy
-3.32 we: change
-2.11 we: choose
1.90 we: close
-0.68 we: conditional active must
1.88 we: cook
6.57 we: do
2.56 we: get
2.31 we: go
-4.05 we: have
1.27 we: hire
-1.26 we: introduce
1.43 we: keep
3.32 we: land
-3.55 we: leave
-4.09 we: make
0.71 we: open
6.55 we: past active
-2.72 we: plan
1.29 we: print
0.86 we: reach
5.62 we: send
-3.31 we: set
1.48 we: settle
1.08 we: sign
3.06 we: stop
3.28 we: switch
4.82 we: take
-0.50 we: use
-4.08 we: write
-2.57 week
-0.06 wet
5.02 what
3.07 what the
5.58 what to
11.57 whatever
2.72 whatever the
-5.23 when
8.41 whether
1.49 whether the
2.40 whether to
8.53 which
4.00 which <number>
2.52 which of
0.31 which pub
5.47 whichever
3.22 who
4.13 who choose
-0.52 who have
0.31 who stop
0.42 whoever
-5.78 whole
-4.25 why
-0.98 why $
0.78 will
0.57 will go
1.60 win
7.27 win $
2.28 winner
1.63 with $
1.29 with <number>
-0.43 with <role>
5.65 with his
0.89 with that
-2.92 with the
-2.38 without
8.51 word
1.85 wording
1.53 wording to
-6.68 work
-5.52 write
-0.84 write to
-1.45 wrong
-0.40 yard
-3.62 year
0.01 you
2.15 you: choose
0.53 you: present active
`,
  'delegated-evidence': `
-8.55 
0.86 '
3.03 's
-0.41 's <role>
0.85 's deep
-0.89 ,
9.14 , <number>
-1.32 , and
-1.79 , because
-2.89 , but
0.67 , our
2.29 , who
-0.97 :
-6.28 ;
-3.39 ; i
2.97 <customer>
1.41 <customer> be
-0.89 <customer> come
0.81 <customer> drop
1.47 <customer> skip
0.03 <customer>: do
5.96 <group>
-5.05 <group> $
0.09 <group> 's
0.48 <group> ,
2.21 <group> <superior>
-0.18 <group> in
2.59 <name>
1.70 <name> ,
1.70 <name> <customer>
2.37 <name> <role>
-1.03 <name> and
-0.42 <number>
-0.57 <number> $
-4.93 <number> ,
4.60 <number> <customer>
0.64 <number> <role>
3.21 <number> box
4.72 <number> in
0.90 <number> slogan
1.57 <number> ward
6.50 <person>
-0.71 <person> $
1.02 <person> analyse
-6.76 <person> be
0.03 <person> compute
4.82 <person> have
3.01 <person> of
1.17 <person> on
-0.55 <person> who
0.03 <person>: compute
-1.10 <person>: look
1.65 <person>: make
0.00 <person>: work
9.27 <role>
-3.16 <role> $
0.19 <role> '
0.44 <role> <role>
0.45 <role> and
-0.33 <role> blame
0.23 <role> do
1.12 <role> in
1.15 <role> look
-0.95 <role> never
0.56 <role> show
2.33 <role> test
10.53 <role> to
2.06 <role> with
-0.33 <role>: blame
-0.06 <role>: build
-0.92 <role>: buy
0.71 <role>: count
1.05 <role>: discover
2.42 <role>: do
-1.69 <role>: have
1.26 <role>: keep
1.43 <role>: look
2.41 <role>: make
-0.56 <role>: replace
0.37 <role>: show
0.05 <role>: suggest
1.22 <role>: test
0.87 <role>: trace
3.33 <superior> 's
0.20 <superior> <superior>
-1.17 <superior>: say
4.80 @action
-2.64 @reflection
-20.34 @result
-22.95 @situation
-9.62 @task
2.32 I: ask
6.33 I: get
5.76 I: have
3.02 I: know
-5.47 I: past active
1.96 I: pay
-0.32 I: read
1.78 I: receive
2.70 I: rely
-1.63 ^ <customer>
-1.66 ^ <role>
2.06 ^ a
4.51 ^ according
0.01 ^ demand
2.49 ^ exit
1.88 ^ from
-3.31 ^ he
-5.19 ^ in
-1.22 ^ my
1.28 ^ per
1.96 ^ priya
-9.14 ^ she
2.93 ^ stock
3.08 ^ thank
-2.24 ^ the
-7.24 ^ we
2.07 ^ what
2.67 a <role>
0.67 a gap
4.97 a list
2.60 a tally
0.25 about
5.31 according
5.31 according to
3.76 accountant
-5.27 after
-0.86 after that
-3.25 against
3.85 alarm
1.84 alarm $
0.84 all
3.83 all the
-3.09 also
0.71 alway the
6.47 an
3.80 an <person>
2.27 an <role>
0.05 an analysis
5.80 analyse
4.89 analyse the
15.09 analysis
0.81 analysis of
6.80 analyst
6.41 analytic
2.83 analytic <group>
4.38 and
-3.58 and <number>
2.83 and <role>
-3.37 and a
4.14 and come
2.31 and conclude
0.61 and give
2.93 and he
-1.72 and i
2.85 and report
6.96 and she
1.01 and tell
-4.97 and the
0.81 and they
-1.00 arrive
-0.24 arrive $
-0.25 as
-0.46 ask for
2.66 ask the
3.42 assistant
-1.12 at
-4.28 at <number>
0.15 at <superior>
-0.64 at the
4.87 back with
-0.82 bake
1.45 base
1.69 based
1.69 based on
2.21 be
2.11 be about
0.29 be alway
0.02 be bad
-1.13 be close
0.82 be from
1.68 be hold
1.49 be negative
-4.06 be on
0.96 be prepare
2.00 be put
0.08 be the
3.38 be too
-4.94 because
-5.34 before
-3.05 behind
0.54 belt
1.18 belt be
1.19 belts: run
1.58 benchmark
0.61 bi
1.33 bid
1.01 bid desk
-2.33 blame
0.59 box
2.58 build
2.63 build a
0.20 bus $
-5.39 but
-2.90 buy
-1.36 buy $
6.24 by
-2.38 by <number>
2.35 by <superior>
5.00 by an
0.86 by my
4.52 by our
-0.96 cake
5.29 calculate
1.01 calculation
1.18 call
2.08 call <number>
-0.89 call the
6.04 cause
0.55 cause be
1.69 check
1.82 check the
-0.83 choose
0.79 claim
0.85 claim handle
-1.93 client
-3.78 close
-1.17 coffee
3.04 colleague
3.14 come
6.39 come back
2.16 come out
3.21 compare
2.05 compare the
4.54 consultant
-3.69 contract
-1.73 contract $
0.39 corporal
1.66 cost model
-1.32 could
2.11 count
2.57 count every
4.05 count the
5.11 crunch
0.73 crunch the
2.24 dashboard
7.63 data
1.41 data science
-0.64 day
-1.78 decide
1.11 deep
0.80 deep dive
0.32 delivery
1.03 delivery $
0.01 demand for
4.76 department
-0.27 deputy
1.01 desk study
1.01 desk: study
4.48 dig
-0.44 direction
-6.74 director
5.85 discover
0.04 discover that
0.73 dive
0.85 dive point
0.85 dive: point
3.56 do
5.74 do by
1.75 do the
-0.30 door $
2.71 door ,
0.38 dose
1.24 dose be
3.70 double
0.05 down every
3.67 drop
-3.69 dropped: past active
-4.78 each
1.74 establish
5.90 evaluate
1.22 evaluate the
-3.75 evening
-0.21 evening $
2.41 every
4.20 every late
2.61 examine
0.33 examine the
2.44 exit
2.73 exit interview
0.30 external
-0.46 family
0.24 fast
1.63 fast $
0.00 ferry be
5.65 figure
2.84 figure out
1.24 figures: be
2.82 finance
3.37 find
0.89 find a
-2.16 find the
7.88 finding
0.53 firm
-4.05 first
0.04 folk
0.14 for a
6.92 for me
-5.68 for the
5.77 for us
9.57 forecast
0.57 forecast i
5.22 from
3.85 from <role>
2.88 from reception
1.25 from the
4.93 gap
0.60 gap in
4.11 get
-0.25 get nothing
1.55 get stick
2.75 get the
2.45 girl
-0.94 go
7.37 go through
-2.00 group
-7.04 hand
1.59 have
-0.38 have a
0.01 have from
0.88 have plot
-2.52 have to
-2.07 he
-1.40 he be
0.57 he say
1.76 he see
0.39 he: say
1.19 he: see
1.06 head
-1.42 her
-5.13 him
2.11 hold by
0.88 how many
4.00 hr
-5.53 i
3.20 i ask
7.83 i get
3.76 i have
3.48 i know
2.06 i pay
2.70 i rely
2.32 i: ask
6.33 i: get
5.73 i: have
3.02 i: know
1.96 i: pay
-0.32 i: read
1.78 i: receive
2.70 i: rely
5.35 identify
-2.80 in
1.24 in <role>
0.62 in charge
-1.31 in the
1.40 inform
7.57 insight
5.27 intern
9.48 interview
2.07 interview be
3.12 interview the
2.65 into
1.00 into the
0.57 invoice
2.12 invoice $
-7.66 it
-8.30 its
0.14 job $
-1.89 june
7.28 keep a
-0.35 keep the
-5.03 key
-0.99 kitchen
6.46 know
6.75 lab
3.25 late
0.08 late delivery
4.20 late room
0.67 later
-1.58 lead
4.13 ledger
0.69 ledger $
-4.65 legal
-2.25 line
0.15 list
4.30 list of
2.09 log
0.98 log and
1.21 look
5.42 look into
2.40 maintenance
2.44 map
6.17 margin
1.48 margin on
1.48 margin: be
4.38 marketing
3.19 me that
-0.09 me to
4.37 measure
2.07 measure the
-0.11 mechanic
0.37 memory
0.02 miss
0.87 miss $
10.80 model
3.54 model be
1.90 model: put
-1.47 more
-0.05 morning
5.58 most
5.85 mostly
-5.19 move
-0.36 my
0.19 my <person>
5.82 my <role>
-0.39 n't
1.58 negative
-1.28 never
-0.93 never buy
-5.16 new
-5.50 next
-4.60 night
-3.53 no
-2.61 nobody
1.16 nobody: be
3.48 nobody: past active
-0.66 not
-4.98 nothing
3.31 number
1.59 number of
-0.74 of
5.97 of my
0.83 of the
0.97 office
2.32 olga
-1.13 only
-1.97 other
3.15 other: analyse
-0.95 other: arrive
-0.87 other: ask
-0.72 other: bake
-4.65 other: be
-2.29 other: blame
0.98 other: build
-2.23 other: buy
5.34 other: calculate
-2.49 other: call
0.37 other: check
-2.42 other: close
4.16 other: compare
2.99 other: count
5.11 other: crunch
6.10 other: dig
5.91 other: discover
3.60 other: do
1.87 other: establish
3.70 other: evaluate
2.63 other: examine
6.21 other: figure
2.13 other: find
0.01 other: forecast
-10.58 other: have
5.45 other: identify
1.64 other: inform
2.48 other: keep
-0.34 other: like
-0.42 other: lose
3.07 other: make
3.83 other: measure
0.99 other: model
-4.31 other: move
1.37 other: notice
9.06 other: past active
-0.42 other: past active not
3.47 other: past passive
-0.60 other: pay
0.88 other: plot
1.53 other: prepare
6.14 other: present active
1.89 other: pull
1.23 other: put
-0.91 other: replace
5.03 other: report
2.66 other: reveal
4.44 other: run
-0.52 other: say
5.97 other: see
0.42 other: segment
-0.96 other: send
1.10 other: shape
-1.93 other: stay
5.37 other: study
-2.82 other: take
1.18 other: test
3.83 other: trace
-5.50 other: want
2.37 other: work
7.01 our
-1.21 our <customer>
-1.03 our <group>
4.55 our <person>
0.33 our <role>
0.98 our bid
5.74 out
-2.65 out of
3.16 out the
0.05 out top
-1.29 over
-5.36 own
-1.01 parent
2.82 pattern
0.28 pattern $
1.23 pay an
4.65 people
4.02 per
0.24 per the
0.03 physiotherapist
-0.56 pilot
2.29 platform
0.73 plot
3.35 point
0.03 point $
2.33 point to
0.31 prepare
1.96 priya
2.68 pull
3.40 pull the
0.31 put
3.70 put together
2.93 qa
5.87 quality
0.55 read all
-2.40 read the
2.36 reason
1.28 receive
3.62 reception
1.98 record
2.10 rely
2.10 rely on
-1.04 replace
-0.62 replace the
3.58 report
3.05 report that
8.03 research
1.15 researcher
1.41 resin
8.50 result
0.30 result the
2.52 return
2.39 return $
4.32 reveal
3.39 review
2.47 review $
2.15 room
4.10 room in
4.66 root
4.82 root cause
1.10 rounder
1.10 rounder shape
1.10 rounder: shape
1.18 run
1.73 run the
1.16 run too
-5.57 sale
-0.80 same
-0.35 say
3.40 say <role>
0.38 scenario
1.30 science
1.65 second
3.26 see
1.30 see that
1.65 segment
0.42 segment the
0.79 segmentation
-1.46 send
-0.70 settle
1.05 shape
1.10 shape $
-0.52 sign
2.14 skip
0.90 slogan
0.90 slogan and
0.85 small
-0.82 so
6.30 someone
0.84 someone from
4.11 spend
4.93 spreadsheet
0.71 spreadsheet $
1.24 sre
2.06 statistic
-4.80 stay
3.62 stock
7.37 student
13.92 study
0.86 study the
1.01 study their
1.10 suggest rounder
-0.14 sunday
-3.07 support
7.39 survey
-6.07 take
-0.90 take the
3.73 tally
1.01 tally at
-1.16 teacher
6.71 team
-5.48 team: past active
0.08 tenant
0.88 test <number>
-2.02 text
-0.72 than
2.13 thank
2.60 thank to
3.77 that
6.88 that <customer>
6.85 that <number>
1.92 that <role>
-0.11 that a
-9.82 that be
1.61 that most
4.48 that the
-4.11 that: be
4.26 the
-2.88 the <group>
0.07 the <name>
-2.13 the <number>
-0.81 the <person>
-4.67 the <superior>
0.63 the alarm
0.15 the analysis
0.04 the base
0.82 the belt
1.03 the calculation
1.45 the call
-2.63 the contract
2.98 the cost
1.42 the dashboard
0.46 the data
-0.10 the end
2.87 the fall
3.70 the finding
3.11 the forecast
2.49 the insight
-2.04 the key
2.31 the lab
0.55 the ledger
3.03 the log
2.75 the margin
5.22 the number
3.42 the platform
1.99 the quality
2.85 the reason
-0.32 the refund
1.42 the resin
3.89 the return
0.95 the review
2.75 the root
0.99 the second
0.85 the statistic
-1.57 the top
1.01 their spend
-1.64 them
-1.46 them $
-2.31 then
-3.71 there
-0.40 they
-1.10 think
-3.47 this
6.54 through
5.77 through the
-2.46 to
0.14 to <name>
0.85 to claim
-6.52 to the
1.61 together
-1.90 tom
5.02 too
1.19 too fast
-0.93 top <role>
2.25 tot
2.25 tot up
5.89 trace
0.56 trace the
6.92 trainee
2.39 treasury
-1.00 under
-1.17 until
3.82 us
5.74 user
4.32 ux
-5.87 vendor
-1.92 wait
-3.02 want
1.72 ward
-2.21 way
-2.69 we: do
1.48 we: know
5.76 we: need
2.20 we: work
-0.26 week
1.28 wei
4.85 what the
-2.98 when
0.77 where
4.67 which
-5.48 who have
5.83 why
2.85 why the
-4.01 with
6.53 with <number>
-1.14 with <role>
-1.09 with the
4.53 work
8.74 work out
1.86 working
2.73 working <customer>
4.59 worst
-1.57 would
3.93 wrong
`,
  'empty-collaboration': `
-8.04 
-0.91 's
11.40 , <role>
-2.56 , a
-3.33 , and
1.34 , the
-1.10 :
4.00 <customer>
4.64 <customer> $
1.54 <customer> and
6.26 <customer> from
-2.31 <customer> with
5.36 <group>
2.25 <group> on
-1.98 <name>
-6.59 <number>
-2.28 <number> $
2.02 <number> <group>
-0.59 <number> of
5.49 <number> table
1.15 <number> university
4.40 <person>
2.01 <person> ,
0.90 <person> for
4.02 <role>
7.81 <role> ,
1.94 <role> across
4.57 <role> and
-1.43 <role>: be
3.28 <superior>
0.25 <superior> $
0.28 <superior> <superior>
5.58 <superior> and
-0.22 <superior> in
9.05 @action
-3.37 @reflection
-9.90 @result
-10.79 @situation
-7.16 @task
0.69 I: act
1.90 I: collaborate
-1.48 I: conditional active 'd
4.06 I: coordinate
0.54 I: drive
3.09 I: facilitate
-1.64 I: give
-1.99 I: go
1.71 I: head
-0.41 I: help
2.90 I: keep
2.76 I: lead
-1.23 I: leave
2.99 I: liaise
2.45 I: meet
2.91 I: orchestrate
1.70 I: organise
2.79 I: partner
1.12 I: past active
-3.73 I: past passive
-5.24 I: present active
-0.29 I: sit
2.86 I: spearhead
2.26 I: steer
-0.51 I: support
-0.74 I: take
1.07 I: team
0.84 I: work
-3.71 ^ <customer>
2.39 ^ all
3.13 ^ i
0.55 ^ link
0.06 ^ most
3.51 ^ my
-1.34 ^ our
-1.36 ^ the
1.82 ^ weekly
1.57 ^ with
0.82 ^ work
-1.22 a
6.38 a cross-functional
1.23 a lovely
1.24 a sery
2.06 a transversal
1.98 a weekly
1.64 a working
10.15 across
2.71 across the
1.34 act
1.45 act as
-5.32 after
-1.33 again
-0.31 alert
10.55 align
2.49 align <role>
2.49 align the
10.62 alignment
7.28 all
4.17 all the
4.12 and
3.20 and <customer>
6.58 and <role>
12.10 and the
7.14 around
5.28 around <number>
6.11 as
4.67 as the
-0.45 ask
0.50 association
0.34 authority
-1.17 back
2.30 basis
2.33 basis $
4.19 be
2.27 be align
4.61 be in
2.34 be join
0.77 be on
3.84 be to
-3.56 before
11.92 between
6.98 between the
-0.70 board
0.90 bridge
1.62 bridge between
0.54 bring
0.20 bring the
-3.29 build
0.39 business
-0.08 but
-0.71 by
0.46 by side
1.68 catering
1.70 catering $
0.92 charter
1.45 chat every
3.10 clinic
2.29 clinic $
6.90 close
0.50 close cooperation
4.03 closely
4.27 closely with
9.05 collaborate
2.87 collaborate with
3.40 collaboration
-1.99 come
0.76 communication
0.17 communication with
0.70 consult
4.39 contact
2.09 contact for
0.40 contact with
12.45 cooperation
6.70 cooperation with
5.86 coordinate
3.87 coordinate with
8.69 coordination
2.01 coordination of
7.99 cross-functional
2.56 cross-functional initiative
4.49 cross-team
1.00 daily
8.78 department
1.16 depot
4.53 dialogue
-1.30 director
-1.78 do
2.54 draw
6.57 drive
1.32 drive alignment
6.80 during
2.57 during the
0.37 effort
-5.03 end
2.22 every
2.21 every day
2.36 everybody
9.08 facilitate
3.71 facilitate a
-6.81 first
0.38 floor
1.06 floor <superior>
-0.47 for
-0.99 for a
0.54 for school
1.19 force
3.60 from
-9.30 give
1.81 go into
0.52 good cooperation
4.82 hand
6.46 hand in
2.06 haulier
1.73 haulier $
-0.55 he
-1.57 help
-1.64 help with
-3.99 her
-6.08 him
2.28 hip
0.70 hip for
-4.40 his
1.48 i
-1.53 i 'd
0.70 i act
1.45 i chat
0.14 i coordinate
1.05 i drive
3.09 i facilitate
-2.03 i go
1.80 i have
-0.24 i help
2.48 i lead
-0.67 i leave
2.99 i liaise
2.91 i orchestrate
2.70 i partner
2.86 i spearhead
2.26 i steer
-0.43 i would
0.69 i: act
0.88 i: be
-0.13 i: build
1.45 i: chat
1.90 i: collaborate
2.87 i: coordinate
0.54 i: drive
3.09 i: facilitate
-1.64 i: give
-1.99 i: go
1.71 i: head
-0.41 i: help
2.90 i: keep
2.76 i: lead
-1.23 i: leave
2.99 i: liaise
2.45 i: meet
2.91 i: orchestrate
1.70 i: organise
2.79 i: partner
-0.32 i: sit
2.86 i: spearhead
2.26 i: steer
-0.61 i: support
-0.74 i: take
1.07 i: team
0.84 i: work
2.65 in
2.39 in <role>
3.81 in close
2.37 in hand
4.82 initiative
4.65 involve
0.66 involve in
-8.08 it
1.49 join
2.34 join at
5.17 keep
3.37 key
2.93 kitchen
4.35 lead a
-5.53 leave
1.47 legal
1.27 level
6.66 liaise
1.99 liaise with
0.37 link
-4.08 list
-2.01 look
1.15 loop
2.03 lot
1.77 lot of
1.21 lovely
-3.73 make a
2.08 make sure
2.66 manager
-2.34 me
4.08 meet
1.63 meet the
3.04 message
3.39 month
1.97 month $
-4.18 my <superior>
2.66 my part
2.30 my role
-3.99 n't
-3.75 new
-2.71 night
-1.92 no
-7.36 not
3.40 nursing
3.09 nursing and
0.27 of
2.52 of contact
2.99 of my
-2.98 of the
1.08 of workshop
6.73 office
-0.97 old
-1.87 on <superior>
1.44 on a
1.34 on the
3.96 orchestrate
0.59 other
1.59 other <group>
2.27 other: align
1.35 other: be
3.70 other: go
-4.06 other: past active
-0.61 other: past active not
-2.62 other: past passive
-6.65 other: present active
0.94 out to
1.07 parent
4.68 part
0.37 part in
1.03 part of
5.84 partner
2.88 partner with
5.49 party
6.54 people
0.34 person
-1.92 plan
1.53 point
2.39 point of
-7.04 price
5.96 programme
5.10 programme $
1.49 project
-4.93 put
-0.30 read
0.42 region
2.79 regional
1.66 regular
4.06 regularly
1.04 relevant
-1.02 report
2.09 role
2.31 role be
-0.17 round
-2.78 say
5.22 school
1.40 school <superior>
2.23 school and
0.80 sery
1.24 sery of
6.22 shoulder
1.09 shoulder to
5.45 side
0.36 side by
1.00 sister
1.82 site
1.18 smoothly
0.50 smoothly $
-0.56 so
2.44 socialise
2.44 socialise the
2.86 spearhead
2.88 spearhead a
1.82 squad
-0.39 staff
5.62 stakeholder
2.17 steer
2.26 steer a
-0.59 stop
-3.62 support
-1.72 support the
1.40 sure
9.12 sync
1.07 sync $
3.14 sync with
0.31 table
-7.09 take
6.37 team
5.61 team up
4.36 team: be
1.45 team: chat
1.92 team: past active
0.93 team: pull
-3.59 tell
-6.41 that
-0.83 the
0.74 the <customer>
0.92 the <group>
2.63 the <person>
0.25 the bridge
1.11 the charter
3.61 the clinic
3.30 the cooperation
5.29 the coordination
2.13 the haulier
2.31 the hip
1.18 the kitchen
1.19 the loop
3.93 the message
-0.80 the price
0.28 the programme
1.31 the school
0.04 the union
0.40 the ward
0.27 the web
-2.19 the weekly
2.73 the whole
-0.92 then
1.46 there be
9.46 throughout
0.52 throughout $
3.66 throughout the
-3.15 to
-0.69 to <number>
0.14 to bring
1.09 to shoulder
6.44 together
2.56 together $
-0.31 too
2.37 transversal
0.36 university
1.16 university for
2.31 up with
5.90 very
0.50 very smoothly
-0.83 want
2.34 ward
1.47 ward sister
0.55 warehouse
-1.97 we
2.29 we: align
3.34 we: collaborate
0.01 we: conduct
0.10 we: facilitate
1.12 we: have
-3.82 we: make
0.21 we: scale
1.37 web
1.87 web <customer>
0.24 week go
3.63 weekly
0.96 which
0.37 which be
2.75 whole
9.38 with
0.52 with <number>
0.34 with <person>
4.05 with <role>
-3.57 with a
-0.97 with my
3.09 with our
5.00 with the
8.14 work
3.53 work hand
1.09 work shoulder
-4.38 work with
2.05 working
7.58 workshop
-7.26 would
-4.06 write
-0.64 wrong
`,
  escalation: `
-8.51 
1.54 'd
0.14 's <superior>
1.50 's door
2.02 , and
-5.57 , but
7.88 , i
4.19 , so
-2.09 , the
2.21 : tell
-6.49 ;
-0.23 ; i
-2.43 <customer> $
0.26 <customer> i
1.05 <customer>: answer
-0.01 <customer>: escalate
3.65 <group>
1.60 <group> $
-0.67 <name>
-5.12 <number>
0.37 <number> <customer>
-1.75 <number> <superior>
3.72 <number> level
0.72 <number> up
0.59 <number> week
4.66 <person>
1.04 <person> $
2.84 <role>
3.59 <role> $
-4.77 <role> ,
-1.48 <role> and
4.87 <role> to
7.06 <role> up
1.81 <role>: do
12.67 <superior>
7.44 <superior> $
1.64 <superior> 's
0.63 <superior> ,
-1.46 <superior> <superior>
-1.52 <superior> a
6.88 <superior> about
9.54 <superior> and
-7.22 <superior> be
4.41 <superior> because
-1.56 <superior> have
0.51 <superior> in
3.70 <superior> involve
6.25 <superior> of
4.87 <superior> on
7.10 <superior> to
-1.71 <superior> want
0.72 <superior> what
-2.26 <superior> with
-4.26 <superior>: be
-4.32 <superior>: want
4.45 @action
-5.39 @reflection
-10.17 @result
-9.64 @situation
-7.03 @task
-2.97 I: be
1.57 I: bring
0.96 I: call
1.88 I: conditional active 'd
-0.05 I: discuss
0.27 I: do
2.55 I: escalate
2.10 I: file
3.73 I: flag
0.72 I: get
-0.44 I: give
0.90 I: go
3.02 I: inform
1.65 I: kick
1.54 I: knock
-0.88 I: leave
3.53 I: let
0.77 I: loop
1.17 I: mark
0.42 I: mention
-1.81 I: move
4.21 I: notify
4.24 I: past active
-1.02 I: past passive
0.51 I: ping
0.88 I: present active
-1.59 I: propose
2.16 I: put
3.14 I: raise
0.42 I: report
0.47 I: seek
-2.16 I: show
-0.42 I: sit
-2.59 I: stop
3.31 I: wait
1.05 I: wave
2.93 ^ <number>
-5.69 ^ <superior>
1.88 ^ after
2.18 ^ as
0.11 ^ dispute
1.11 ^ escalate
-1.01 ^ i
5.80 ^ if
5.17 ^ in
-1.24 ^ my
0.92 ^ she
-2.27 ^ the
3.78 ^ when
-2.35 a
4.77 a formal
-1.26 a joke
0.79 a memo
1.60 a red
1.26 a word
6.78 about
3.83 about him
3.07 about the
-0.25 across
0.78 after the
-3.75 again
-1.17 again ,
0.77 against
2.89 against the
-2.09 already
1.12 also $
1.02 an
3.69 an escalation
-3.50 and
-0.10 and ask
0.91 and he
1.47 and let
2.33 and tell
-8.14 and the
3.39 and they
5.08 and wait
6.69 answer
1.01 area
1.64 area <superior>
1.10 as
-0.97 ask
1.11 ask them
2.18 be
3.48 be a
1.12 be do
0.89 be fight
4.64 be go
-0.51 be ill
0.10 be not
-0.12 be the
8.09 be to
1.81 because
5.10 because the
-0.86 before
2.08 between
3.10 between the
-4.84 board
3.06 boss
0.48 bring
0.79 bring <role>
0.07 broken
0.67 broken scale
-3.92 but
5.17 by me
0.91 call my
1.28 carrier
2.59 carrier: refuse
6.40 case
-1.14 cfo
-2.88 chair
2.49 chief
-0.69 child
-0.51 child be
-0.58 child: be
-1.32 choice
-1.23 choice $
-1.04 choose
0.48 clinic $
4.75 complaint
2.82 concern
1.20 concern with
11.21 conflict
0.30 conflict $
0.70 contact
2.15 contact the
1.82 copy
1.46 copy $
-1.98 copy the
3.47 could
-2.33 council
-5.38 count
2.40 cto
-0.35 cut
3.76 deal
3.92 deal with
3.82 department
2.42 director
-0.33 discuss
5.69 dispute
0.86 do
0.57 do $
1.38 do be
3.36 door
1.37 door $
0.38 driver
1.73 dropped: escalate
5.92 dropped: past active
3.60 dropped: tell
-1.43 each
1.96 email
3.84 end
6.06 end i
5.63 escalate
3.81 escalate $
4.29 escalate the
-2.65 escalate to
6.01 escalation
1.21 escalation with
-1.62 evening
-2.58 every
0.08 everything $
0.65 fight
0.89 fight about
-0.69 figure
5.42 file
0.90 file ,
1.11 first thing
9.70 flag
2.73 flag <role>
1.05 flag at
-2.74 flower
0.79 for a
-2.23 for the
4.77 formal
-2.03 from
-3.86 from the
1.98 get my
-8.09 give
1.96 gm
1.85 go
3.59 go <number>
2.29 go on
0.51 go to
0.47 haulier
0.49 haulier $
-0.44 have
1.56 have a
5.81 he
0.43 head
2.16 help $
0.09 her
1.57 her what
3.56 him
3.13 him $
0.43 him everything
0.72 his
2.06 his <superior>
-0.10 hour
4.60 hr
2.81 i
1.85 i 'd
-0.88 i also
0.96 i ask
-5.03 i be
4.04 i bring
2.05 i call
-0.05 i discuss
-1.16 i escalate
2.02 i file
3.73 i flag
0.52 i go
2.56 i have
1.08 i kick
1.60 i knock
-4.05 i leave
0.31 i loop
1.23 i mark
0.42 i mention
4.21 i notify
0.51 i ping
1.94 i put
2.48 i raise
1.27 i report
0.48 i request
0.47 i seek
1.05 i wave
-2.99 i: be
1.57 i: bring
0.96 i: call
-0.05 i: discuss
0.26 i: do
0.77 i: escalate
0.77 i: fight
2.10 i: file
3.73 i: flag
0.72 i: get
-0.44 i: give
3.02 i: inform
1.65 i: kick
1.54 i: knock
-0.88 i: leave
3.53 i: let
0.77 i: loop
1.17 i: mark
0.42 i: mention
-1.82 i: move
4.21 i: notify
0.51 i: ping
-1.59 i: propose
2.11 i: put
3.14 i: raise
0.42 i: report
0.47 i: seek
-2.16 i: show
-0.43 i: sit
-2.59 i: stop
3.31 i: wait
1.05 i: wave
4.98 if
-0.53 ill
1.80 in
1.50 in $
0.32 in <role>
1.47 in copy
1.22 in such
5.74 inform
0.37 inform my
0.60 intervene
0.14 intervene $
9.32 involve
3.80 involve $
4.29 issue
0.56 it
-1.34 joke
-1.30 joke $
5.99 just
3.00 keep
4.64 kick
2.54 kick <role>
1.28 knock
1.78 knock on
1.39 late
-3.37 lead
-0.27 leak
-4.90 leave
-3.00 leave the
1.18 let
-0.21 letter
6.55 level
3.72 level up
-1.99 list
3.75 lodge
2.53 loop
0.73 loop in
5.31 mail
1.24 mail also
1.40 management
2.06 manager
0.91 mark
1.24 mark the
6.40 matter
2.19 matter to
-3.71 me
0.34 meeting with
0.79 memo
0.07 mention
0.39 mention <role>
-0.99 menu
-1.93 menu $
2.53 milestone
2.58 milestone be
2.15 missed
1.26 missing
0.71 my
1.34 my <superior>
-1.21 my choice
2.84 my concern
-2.53 my own
5.82 n't
-8.43 new
-1.89 new menu
1.87 next
-4.91 night
2.13 no
1.48 no reply
-0.80 nobody: present active
2.83 nothing
1.59 nothing move
1.59 nothing: move
4.21 notify
2.45 notify the
2.28 nurse
-1.89 of
3.00 of <group>
-4.74 of my
-8.77 office
0.29 on $
-7.11 on <superior>
4.17 on the
0.28 only
2.22 only way
2.26 other
3.28 other <group>
1.45 other <role>
-0.55 other shop
0.64 other: answer
0.91 other: block
1.47 other: conditional active would not
0.47 other: contact
7.26 other: do
-0.86 other: escalate
1.97 other: move
-1.67 other: past active
4.76 other: past active not
-1.58 other: present active
2.04 other: present active not
2.30 other: react
4.39 other: refuse
-0.76 other: say
0.46 other: speak
1.08 other: take
-3.40 other: tell
-2.33 other: want
3.23 our <superior>
0.50 out $
-1.58 over
-4.73 own
-2.83 owner
-0.69 pick
0.49 ping
0.51 ping the
-5.02 plan
3.02 planner
0.66 plant
1.94 plant <superior>
-3.86 price
6.88 problem
-1.37 product
-1.76 propose
2.62 put
4.21 raise
3.22 raise <role>
2.30 react
1.41 red
1.61 red flag
1.59 refuse
1.82 refuse $
-2.11 regional
2.46 reply
0.20 report
0.49 request that
1.17 response
2.76 ring
-3.83 run
-5.22 sale
-0.78 same
-3.13 saving
-2.98 say
0.44 scale
0.47 seek
-1.96 send the
1.20 share my
5.60 she
-3.19 shop
-0.63 shop and
-5.56 show
-2.97 sign
1.46 situation
-1.99 slide
4.96 so
3.13 so i
0.60 somebody
5.09 sort
4.88 sort <role>
1.03 speak
0.07 speak to
0.40 speak with
3.42 steering
4.80 step
1.88 step in
-3.85 stop
-0.35 stop the
0.51 such
0.63 such a
2.00 superior
2.89 supervisor
0.98 take
1.95 take <role>
-1.35 take the
1.08 teacher
3.87 team
0.26 tell
-1.53 tell me
2.54 tell the
4.51 that
3.69 that <number>
-9.45 that i
1.54 that somebody
4.63 that the
3.80 that to
-0.44 the <group>
3.97 the <role>
2.65 the <superior>
0.51 the area
0.18 the broken
2.26 the carrier
2.50 the case
9.00 the conflict
1.34 the delay
1.29 the dispute
2.83 the end
-2.69 the flower
0.49 the haulier
2.60 the issue
-0.24 the leak
0.09 the mail
7.39 the matter
0.79 the missed
1.51 the missing
-5.68 the new
2.54 the next
-0.62 the night
1.87 the other
2.82 the plant
3.77 the problem
-3.00 the saving
7.29 the steering
0.63 the third
-2.56 the train
0.85 the vice
0.52 the whole
2.42 their
1.62 their <superior>
1.96 them
4.02 them $
1.99 them to
2.92 they
0.68 thing
0.51 thing: be
0.31 third
5.02 to
1.77 to <name>
4.33 to <superior>
6.74 to my
0.28 to our
0.75 to sort
3.61 to step
2.57 to the
-3.34 train
-1.77 train to
-1.15 try
-0.13 try to
1.79 turn
9.75 up
0.78 up the
1.07 up to
1.49 up with
2.62 upstair
0.83 vice
0.83 vice <superior>
1.01 wait
0.20 wait for
-0.77 want
0.85 wave
1.05 wave a
1.58 way
1.89 way be
3.21 way: be
-0.60 we
0.12 we: agree
-0.64 we: past active
3.22 what
1.15 what the
0.71 what: go
3.98 when
2.47 when <number>
-4.42 which
3.58 who
0.16 whole
-0.20 will
1.93 with <role>
-5.37 with a
-2.64 with my
3.46 with the
1.34 word
1.56 word with
-4.66 work
4.21 would
1.81 would escalate
-2.88 write
-1.47 write to
-1.62 wrong
-3.36 year
`,
  'feature-dump': `
-7.58 
15.49 ,
-2.06 , <role>
9.74 , a
1.76 , an
-15.84 , and
-0.73 , filter
-4.84 , i
-0.87 , pharmacy
1.35 , poster
0.65 , shop
0.06 , tag
1.85 , the
-1.62 <customer>
0.25 <customer> a
-1.23 <customer> get
-1.43 <customer>: get
-0.88 <group> together
-0.04 <name>
-6.39 <name> $
-3.88 <name> ,
1.95 <name> <group>
-12.17 <number>
-0.03 <number> week
-3.72 <person> ,
-3.30 <role>
-3.65 <role> ,
-4.24 <role> and
-0.53 <role> be
2.48 <role> with
-5.48 <superior>
3.58 @action
-5.82 @result
-13.90 @situation
1.04 @solution
-3.30 @task
-0.80 I: compare
1.92 I: create
0.60 I: fix
1.24 I: implement
-2.89 I: keep
3.67 I: launch
-0.86 I: past active
0.30 I: put
1.00 I: roll
-0.57 ^ a
1.47 ^ my
0.35 ^ on
2.32 ^ our
-0.55 ^ the
1.73 ^ we
2.00 a
-0.17 a <group>
2.63 a <name>
2.45 a dashboard
-0.68 a fridge
2.65 a hotline
-2.28 a lamp
-1.44 a map
-0.75 a rope
0.92 a weekly
9.56 add
3.05 alert
1.18 all
5.67 also
4.36 an
3.41 an <name>
14.90 and
1.65 and <number>
10.62 and a
0.64 and free
-0.54 and i
0.67 and push
0.65 and review
-0.04 and risk
-0.87 and scheduling
1.31 and sticker
-0.48 and the
2.29 answer
5.27 app
0.43 archive
-2.11 ask
-0.21 ask for
-1.49 at
4.25 badge
2.75 badge ,
3.94 bar
-4.59 be
-0.37 because
1.09 board
0.54 book
-0.92 broken
2.96 build
0.92 build a
0.76 bulk
0.81 by mean
4.36 card
4.20 chat
4.15 checklist
2.70 checklist ,
1.63 code
0.78 colour
-1.71 come
-0.82 compare
2.46 corner
-2.75 cost
-1.01 cough
-1.01 cough $
0.92 create
1.48 daily
4.61 dark
2.52 dark mode
3.67 dashboard
0.17 dashboard with
-1.16 desk
-2.05 do not
-2.81 dropped: past active
4.39 export
0.05 faq
-1.01 fever
-1.14 first
5.74 fix
2.77 fix <role>
-1.17 for a
8.34 for the
4.17 free
-1.05 fridge
1.58 fruit
-1.23 get
-1.66 get a
3.76 gift
1.17 give
2.36 group
1.17 guide
-0.52 he
-0.10 head
-2.15 hold
-1.81 hold a
2.40 hotline
-2.99 i
-2.91 i be
-0.77 i compare
1.63 i create
0.67 i fix
1.24 i implement
-1.20 i keep
1.84 i launch
1.00 i roll
-0.80 i: compare
1.92 i: create
0.60 i: fix
1.24 i: implement
-2.89 i: keep
3.67 i: launch
1.00 i: roll
1.27 i: set
1.30 implement
-0.57 in <name>
1.51 include
0.06 into
0.77 into the
4.01 introduce
-4.96 invoice
-1.42 invoice ,
-4.56 keep
-0.96 keep the
-4.17 lamp
3.33 launch
3.79 leaderboard
-1.45 letter
0.61 list
3.54 list and
-0.75 lose
4.74 loyalty
-4.60 me
0.81 mean of
0.61 menu
1.43 message
4.60 mode
4.09 mode ,
-0.45 month
4.04 my answer
-1.36 n't
7.37 new
-2.68 night
-7.91 no
-6.47 not
2.70 notification
-0.95 nursing
-0.87 nursing ,
-1.67 of
-5.56 old
3.46 on top
0.93 onboarding
-2.96 or
-0.89 or a
4.08 other: be
-1.67 other: come
-2.57 other: hold
-10.16 other: past active
-4.22 other: present active
-0.45 out of
-0.89 own
1.07 package
-1.24 patient
1.02 pdf
-1.51 pharmacy
-0.87 pharmacy and
5.85 photo
0.48 point
3.05 poster
0.34 poster ,
4.23 push
2.58 push notification
3.70 put
-0.16 put a
2.63 put in
-1.01 rash
0.92 recipe
0.90 recipe ,
3.54 release
6.14 reminder
1.70 reminder ,
2.57 report
0.39 report ,
4.00 review
0.83 review $
-0.06 risk $
2.22 roll
3.24 roll out
-0.76 rope
-1.10 run
-1.15 same
-0.47 say
-0.88 scheduling
0.77 scheme
1.58 screen
6.92 search
3.44 search ,
2.17 set
1.55 share
1.45 shop
2.10 small
-0.97 speed
-0.26 speed and
5.84 sticker
0.64 streak
1.92 suggestion
1.42 suggestion box
2.39 tab
4.68 tablet
1.68 tag
0.18 tag and
-2.70 take
1.07 template
1.19 template ,
-3.76 that
-3.93 the
0.22 the <role>
-3.15 the <superior>
-1.29 the box
1.33 the new
-4.08 the old
0.49 the package
-0.37 them
-1.34 till
1.95 to the
-0.21 together
-1.94 together with
4.05 tool
1.17 top
-0.84 torch ,
3.03 training
2.41 up
0.50 up with
3.46 video
0.03 view
1.97 waiting
-1.04 want
-2.62 want a
0.53 ward
0.55 we
2.77 we: add
2.67 we: give
-3.97 we: lose
0.01 we: past active
2.40 we: put
0.85 weather
-4.80 week
-0.64 week $
1.60 weekly
1.97 whatsapp
-2.03 which
0.93 widget
0.88 widget and
4.30 with
-1.90 with <role>
-0.87 with nursing
0.78 with recipe
-0.87 workgroup
`,
  handoff: `
-7.74 
-3.91 'd
3.61 's
0.05 's job
1.53 's queue
1.43 ,
-1.16 , and
1.42 , at
-1.53 , be
0.87 , bring
-1.67 , but
1.83 , for
5.86 , her
1.87 , i
1.51 , leave
3.97 , my
1.48 , never
2.40 , no
0.65 , not
0.91 , she
-1.20 , since
0.27 , the
-0.25 , then
-1.57 , which
-0.40 : i
3.07 <customer> $
5.83 <group>
5.85 <group> $
2.67 <group> ,
1.00 <group> be
0.40 <group> now
2.12 <group>: close
3.71 <name>
-1.31 <name> $
1.31 <name> <group>
2.01 <name> and
-0.18 <name> go
0.75 <name> i
1.48 <name> on
2.39 <name> the
-9.42 <number>
-0.15 <number> $
6.13 <number> <person>
0.92 <number> be
0.93 <number> box
-0.83 <number> of
2.43 <number> week
2.44 <person>
1.91 <person> $
0.02 <person> get
4.76 <role>
3.81 <role> $
-2.57 <role> ,
0.43 <role> again
0.42 <role> build
0.48 <role> continue
-2.33 <role> do
1.10 <role> from
0.35 <role> now
4.99 <role> over
1.54 <role> run
0.33 <role> since
-2.36 <role> to
0.45 <role>: build
0.89 <role>: continue
0.78 <role>: go
2.81 <role>: run
0.33 <role>: take
0.70 <superior>
0.85 <superior> $
2.33 <superior> ,
2.24 <superior> <customer>
2.32 <superior> do
4.76 <superior> take
-0.02 <superior> to
3.02 <superior>: do
3.72 <superior>: take
3.64 @action
-1.30 @reflection
-5.67 @result
-14.62 @situation
-11.66 @task
3.54 I: assign
0.74 I: be
3.45 I: brief
-0.55 I: bring
-3.37 I: check
0.09 I: close
-0.99 I: conditional active 'd
-0.83 I: conditional active would
2.82 I: delegate
3.86 I: deliver
0.54 I: document
2.91 I: drop
2.03 I: entrust
1.07 I: forward
0.49 I: get
2.75 I: give
-3.57 I: keep
0.72 I: leave
2.84 I: let
1.96 I: move
2.48 I: pass
3.26 I: past active
-1.33 I: past passive
1.66 I: place
1.04 I: present active not
1.43 I: put
-4.13 I: read
-3.65 I: run
0.37 I: sign
-1.98 I: sit
3.51 I: step
-8.10 I: take
0.97 I: throw
3.16 I: train
2.22 I: transfer
1.07 I: withdraw
-2.51 I: work
0.59 I: write
-4.41 ^ <customer>
-3.92 ^ <role>
1.01 ^ after
0.10 ^ afterward
0.34 ^ at
2.98 ^ from
1.15 ^ give
-3.73 ^ i
-0.26 ^ if
4.01 ^ implementation
1.69 ^ in
0.92 ^ kitchen
5.37 ^ once
-0.77 ^ our
1.51 ^ refund
2.20 ^ rollout
1.93 ^ run
2.13 ^ someone
4.42 ^ that
-2.02 ^ the
-1.44 ^ whether
-8.42 a
3.75 a <role>
0.88 a different
1.96 a new
-4.70 about
5.50 account
0.01 account <superior>
2.26 accounting
2.78 accounting in
4.06 across
5.31 across to
11.87 after
2.72 after <number>
3.01 after <role>
2.55 after that
4.61 afterward
0.24 afterward the
-3.26 against
2.80 agency
-1.21 agree
-2.84 all
5.26 alone
0.86 alone ,
2.32 along to
-3.39 also
1.66 and
-0.22 and <role>
2.14 and after
3.44 and close
0.83 and for
1.93 and from
1.61 and his
0.14 and move
0.57 and since
4.24 and that
2.17 and they
1.27 another
-1.12 answer
1.62 any
3.73 any more
1.09 approval
1.00 approval and
-0.52 as
0.68 as soon
-6.41 ask
-0.62 ask the
3.17 assign
2.59 assign the
1.62 assume
-0.86 at
0.19 at that
1.18 at which
-0.91 august
1.44 back to
-4.09 bank
-2.19 bank $
1.42 be
3.22 be do
1.99 be her
2.92 be me
3.39 be no
1.44 be not
0.53 be now
0.06 be off
4.63 be out
2.30 be their
8.73 be then
-3.89 be to
3.98 be with
0.10 be your
-3.84 because
5.16 become
1.42 become her
4.60 become the
-11.78 before
-1.11 before the
-1.02 behind
-4.94 board
0.77 bogdan
-4.06 book
0.68 branch $
2.99 brief
0.89 bring up
2.81 build
1.47 build <role>
0.88 building <superior>
-0.59 bus
-5.05 but
-0.64 but i
0.18 by
0.29 by <name>
4.69 by the
-7.63 call
4.57 care
0.95 care <group>
5.91 carry
3.42 carry on
2.31 case
7.34 centre
4.21 centre $
1.11 centre have
1.14 centre: be
2.25 chapter
-0.65 check
2.39 checklist
0.98 chef
-2.81 choose
3.97 client
3.22 close
1.65 close $
0.62 close my
1.25 colleague
2.40 collect
2.90 collect the
-0.65 come
-2.31 company
3.15 complete
1.55 complete the
4.00 concept
2.03 concept and
6.77 continue
1.31 contract
1.17 contractor
0.52 corner
1.42 corner become
1.42 corner: become
-6.10 count
1.98 country
-4.71 date
-2.01 day
-0.87 day $
0.83 day shift
1.89 deal
-5.47 decide
-1.62 decide to
5.56 delegate
1.19 delegate to
6.38 deliver
1.90 department
-0.65 depot in
-0.92 design
0.03 desk
1.46 desk of
0.70 different
-5.58 director
3.79 do
1.73 do $
0.40 do by
-1.00 do not
2.77 do the
2.20 document
0.02 documentation
-2.85 down
-4.44 driver
1.10 driving
1.14 driving seat
0.91 dropped: bring
1.22 dropped: give
0.41 dropped: past active
-0.57 during
-12.55 each
-1.06 each <name>
3.99 else
7.02 end
0.69 end $
0.12 engagement
4.30 entrust
2.08 entrust the
-2.32 escalate
-15.19 every
-5.25 every <name>
6.44 everything
1.42 everything after
7.03 facility
0.22 facility $
-2.18 family
6.33 file
10.77 finish
1.58 finish $
0.33 finish with
-5.52 first
6.76 fix
7.03 folder
8.77 follow-up
-0.37 for
-3.76 for <role>
1.27 for a
3.05 for me
5.16 foreman
1.92 forward
-5.45 friday
8.14 from
2.26 from <name>
0.17 from me
-3.90 from the
11.64 from there
3.18 further
0.17 get my
0.81 get the
4.59 give
1.42 give my
2.64 give the
5.05 give to
-0.90 give up
3.00 go
1.97 go across
2.45 go-live
-2.48 good
1.63 group
0.24 guidance
0.85 guidance i
1.02 guy
1.16 hand
11.44 hand of
0.56 handover
0.93 handover to
1.62 have
1.68 have <role>
0.47 have be
-10.80 he
-4.34 head
0.29 hear how
1.76 her
1.23 her problem
1.42 her project
-4.38 him
-0.50 his
1.39 his <customer>
-2.45 hour
5.68 how <role>
5.51 hr
-1.05 i 'd
2.59 i assign
0.60 i be
3.45 i brief
2.02 i drop
2.03 i entrust
1.38 i get
2.29 i give
5.72 i have
-1.87 i keep
0.99 i leave
1.74 i let
1.34 i never
2.68 i pass
1.66 i place
3.49 i put
0.77 i sign
3.51 i step
-6.99 i take
-2.61 i tell
3.56 i train
1.08 i withdraw
-1.23 i would
3.54 i: assign
0.97 i: be
3.45 i: brief
-0.55 i: bring
-3.39 i: check
0.09 i: close
2.82 i: delegate
3.86 i: deliver
0.54 i: document
2.91 i: drop
2.03 i: entrust
1.07 i: forward
0.49 i: get
2.75 i: give
-3.57 i: keep
0.72 i: leave
2.84 i: let
1.91 i: move
2.48 i: pass
1.66 i: place
1.23 i: put
-4.13 i: read
-3.75 i: run
0.37 i: sign
-2.05 i: sit
3.51 i: step
-8.09 i: take
0.97 i: throw
3.16 i: train
2.22 i: transfer
1.07 i: withdraw
-2.51 i: work
0.48 i: write
-4.27 if
9.48 implementation
3.47 implementation be
1.30 implementation: be
-2.62 in
2.03 in <name>
0.90 in <role>
-1.98 in my
-0.44 in the
2.23 infra
2.45 infra since
4.55 inherit
4.56 inherit the
3.46 into
3.96 into the
3.92 involvement
2.97 it
1.66 itself
3.98 job
2.60 job of
0.66 july
2.53 june
5.10 junior
-11.39 keep
-0.09 keep the
0.08 key and
0.08 kitchen
0.42 lago
5.65 launch
2.33 launch $
5.09 leave
-1.16 leave $
1.00 leave for
3.14 leave in
-0.52 leave the
5.28 leave with
-0.63 legal
1.37 let
1.29 let the
-2.38 like
-0.36 line
5.45 list
1.75 list ,
3.89 live
3.41 local
1.08 local <superior>
-0.44 log
5.20 longer
0.71 look after
-2.64 lose
0.43 lot $
-0.56 lyon
1.24 mail ,
8.18 maintenance
1.19 make
0.68 make in
1.77 manage
1.36 manage the
4.16 manager
1.87 manual
3.40 march
0.53 may
-0.84 me
1.12 me and
0.99 me finish
0.88 me this
-3.31 me to
3.92 migration
1.96 migration $
6.63 mine
1.82 mine $
2.65 mine any
-3.86 monday
-4.50 money
-0.93 money be
3.97 monitoring
-0.82 month
0.42 more
-3.32 morning
-0.02 most
-1.71 move
0.78 move on
-2.40 move the
5.23 my
1.51 my <person>
-10.82 my <superior>
6.16 my part
2.00 my replacement
2.49 my work
4.04 never
0.29 never hear
1.46 never open
3.42 new
2.03 new <person>
0.85 new guidance
0.02 next
1.43 next <role>
0.56 next project
-2.10 next to
-2.77 night $
0.03 night <group>
0.36 night <superior>
1.37 no
1.01 no further
5.89 no longer
0.88 no more
-3.78 nobody
-1.40 nobody: be
2.84 nobody: go
-0.91 nobody: leave
-1.18 nobody: past passive
0.68 noc
1.34 not
0.67 not mine
10.20 now
3.61 now $
-3.60 number
1.79 nurse
0.36 nursing
1.13 october
2.78 of accounting
2.50 of the
8.87 off
5.09 off to
5.10 office
-1.00 old
1.62 on
4.76 on $
1.30 on ,
-3.41 on the
5.99 on to
3.02 on with
0.04 on-call <group>
0.91 onboarding
6.44 once
3.72 once the
1.42 open
2.20 open <role>
3.85 operation
-4.33 order
0.76 organisation
1.71 other
1.77 other: assume
0.03 other: be
5.67 other: become
0.79 other: carry
2.07 other: close
1.10 other: collect
-1.81 other: come
2.62 other: complete
7.12 other: continue
2.34 other: do
4.37 other: end
7.28 other: finish
-1.20 other: give
0.20 other: have
4.74 other: inherit
0.63 other: leave
1.53 other: mail
2.67 other: make
2.56 other: manage
-3.07 other: move
0.39 other: open
5.10 other: own
0.39 other: past active
0.64 other: past active not
1.04 other: past passive
0.04 other: present active
2.53 other: present passive
2.82 other: receive
4.09 other: run
-5.88 other: say
6.20 other: take
-8.96 other: want
-0.38 other: write
7.34 over
2.28 over by
6.51 over to
1.13 own
5.56 own <role>
1.51 ownership
0.61 ownership of
-3.65 parcel
-0.74 parcel go
-0.64 parcels: go
3.45 part
0.76 partner
4.94 pass
1.34 pass to
1.25 password
-1.80 patient
-1.31 pay
4.61 people
0.72 permit
1.92 phase
-2.80 phone
1.39 pilot
0.54 place
1.33 place the
3.41 plan
0.08 plan $
0.82 plan: make
3.95 platform
4.09 platform <group>
3.14 point
1.95 point i
1.74 practice
-2.99 price
0.19 priya
4.19 problem
1.07 problem be
1.05 problem: be
2.58 process
1.46 process be
5.25 production
2.78 production $
10.20 project
6.38 project $
0.32 project and
0.50 project from
1.26 put on
-1.80 question
3.04 queue
1.32 queue ,
1.43 queue from
-8.70 read
1.40 receive
1.68 receive the
0.77 refund
1.52 refund mail
1.53 refund: leave
1.53 refund: mail
1.53 refund: open
-2.82 refuse
0.25 regional
7.30 remaining
1.37 replacement
2.03 responsibility
0.16 responsible for
9.27 rest
0.99 rest $
1.66 rest be
0.36 rest give
-2.17 rest of
-5.54 review
-0.29 rewrite
-4.62 right
4.21 role
1.02 role $
6.90 rollout
2.70 rollout be
-0.56 rollout to
1.72 rota
5.29 route
0.45 route the
-0.78 rule
5.02 run
0.66 run of
-1.98 run the
1.26 runbook
-5.60 same
-1.50 saturday
-6.19 say
3.11 scheme
3.37 scheme be
0.02 seat
0.89 seat $
0.24 second <number>
-0.23 sell
0.85 send along
-2.98 send the
5.16 service
5.62 service centre
1.20 shared
1.48 shared service
-4.57 she
3.74 shift
0.82 shop
3.13 shop <superior>
3.41 sign
9.52 since
5.37 since $
6.72 since <name>
0.21 sister
5.82 site
1.08 site :
0.36 site and
-2.85 so
-0.58 so i
-3.00 some
2.80 someone
3.17 someone else
0.35 soon
0.68 soon as
2.08 spec
1.18 sre
-3.14 stand
-5.79 stay
3.50 step
0.29 step back
-3.56 still
-0.05 stop
3.47 store
0.09 story
1.32 story $
0.94 success
3.80 successor
3.80 supervisor
-5.39 supplier
4.04 support
5.82 take over
-0.18 take the
2.47 team
-7.40 team: past active
-6.54 tell
-6.89 test
0.42 testing
-2.93 that
5.01 that $
0.43 that be
0.97 that point
0.99 that: finish
0.71 that: take
3.26 the
-3.60 the <customer>
-7.77 the <group>
2.44 the <name>
-0.78 the <person>
-1.74 the <role>
-0.90 the <superior>
3.15 the account
0.75 the approval
-4.46 the bank
-2.15 the book
0.38 the bug
0.22 the building
3.45 the care
2.25 the checklist
4.18 the concept
2.43 the contract
0.85 the corner
2.25 the country
1.12 the driving
-0.04 the family
4.10 the fix
7.11 the folder
8.77 the follow-up
9.62 the hand
0.50 the job
0.58 the launch
2.53 the list
4.22 the migration
-2.63 the money
4.03 the monitoring
3.90 the new
3.82 the next
2.90 the night
-5.13 the old
0.23 the on-call
-3.08 the parcel
0.11 the password
0.62 the plan
3.73 the platform
0.75 the problem
1.74 the process
0.99 the queue
7.36 the remaining
3.94 the rest
1.35 the rollout
2.02 the rota
2.47 the round
0.75 the route
1.34 the runbook
-3.65 the same
1.64 the scheme
0.40 the service
0.21 the shared
1.06 the store
0.69 the testing
0.44 the ticket
2.67 the tool
0.09 the training
2.49 the warehouse
-2.00 the weather
0.43 the whole
1.21 the work
-0.10 their
1.09 their $
-0.58 their own
-1.13 them
2.41 them $
10.07 then
0.41 then for
-0.34 then to
2.21 there
3.14 there $
-4.01 there be
-1.56 there: be
6.03 thing
1.27 this
0.90 this <group>
-5.60 through
0.10 throw
-2.58 thursday
3.41 ticket
1.72 ticket to
-4.43 till
-0.08 till the
-6.03 time
3.73 to
4.69 to <role>
10.31 to a
2.71 to an
-0.16 to close
2.48 to facility
0.30 to implement
2.45 to infra
-6.74 to me
4.31 to production
7.33 to the
1.13 to them
-1.35 too
0.88 tool
0.33 topic
0.98 train
-0.47 train $
4.35 train <number>
9.16 transfer
3.40 transfer the
2.11 transfer to
4.90 transition
-0.53 trust
2.06 turn
1.38 under the
-7.34 until
-1.16 up
-3.73 us
-2.78 very
-3.64 wait
-1.24 waiter
-4.29 want
2.07 warehouse
-3.57 we
0.11 we transfer
2.52 we: close
0.82 we: introduce
4.79 we: transfer
-2.25 weather
-1.90 weather $
0.99 week ,
-1.28 well
-3.69 when
-0.03 whether to
-0.61 which
-3.04 who
2.14 whole thing
-5.13 win
1.53 with
2.49 with <role>
0.15 with everything
2.37 with the
-2.41 with them
0.54 with this
0.34 withdraw
2.04 without me
0.35 work
3.84 work $
-9.25 would
1.96 write the
`,
  'lesson-without-change': `
-5.63 
0.04 ' work
-6.57 'd
-0.99 ,
0.97 , communication
0.31 , dig
-6.34 , so
6.04 , the
4.13 :
-0.94 : <number>
0.48 : watch
4.90 <customer> $
0.56 <customer> 's
-2.33 <customer> be
1.87 <customer> forgive
-2.20 <customer>: be
1.90 <customer>: forgive
-8.84 <name>
-2.12 <name> $
-6.75 <number>
-3.86 <number> $
-1.32 <number> hour
0.47 <number> insight
4.25 <number> the
0.61 <number> thing
-0.30 <person> be
-0.81 <role>
1.36 <role> prove
-1.36 <role>: be
0.36 <role>: open
1.36 <role>: prove
-2.30 <superior>
2.61 <superior> $
-4.66 ?
-4.66 ? $
2.37 @action
14.48 @reflection
1.34 @result
-12.75 @situation
-7.34 @task
2.81 I: appreciate
0.36 I: come
-4.91 I: conditional active 'd
-4.27 I: conditional active would
-1.56 I: do
3.47 I: grow
1.87 I: guess
4.18 I: know
2.61 I: learn
1.11 I: present active
4.50 I: realise
3.80 I: take
-1.46 I: think
5.11 I: understand
-8.48 ^ <customer>
5.00 ^ <number>
1.36 ^ <role>
0.74 ^ big
-3.33 ^ for
0.95 ^ if
7.36 ^ in
6.90 ^ look
-2.61 ^ my
2.04 ^ the
0.47 ^ what
1.61 a better
3.70 a good
0.21 a handover
2.25 a lot
4.04 about
1.10 affair
-4.55 after
-1.67 again
-4.14 again $
-1.83 also
3.44 alway
-5.86 and
0.42 and what
2.72 appreciate
0.48 appreciate how
0.57 appreciation
-6.62 at
7.12 away
2.40 back
5.59 back ,
2.53 battle
2.53 battle $
0.34 be $
6.64 be <number>
4.13 be everything
1.70 be how
7.70 be that
1.67 be to
-2.48 be what
-4.86 because
-3.36 before
1.71 belief
1.23 better
2.12 big
5.35 big lesson
2.15 biggest
1.26 but verify
-3.91 by
-0.87 call
0.46 can
2.14 can do
2.89 cannot
0.33 change
0.91 change $
-0.58 chart
-0.34 chart $
-0.88 check
2.22 come
0.41 come away
2.76 come too
8.62 communication
3.17 communication be
4.59 communication: be
0.78 contract
0.33 count $
0.63 data
3.89 deeper
0.25 dig
0.31 dig your
0.05 do n't
0.93 documentation
-0.42 down
8.14 early
4.15 early $
1.16 end $
4.57 everything
0.73 everything $
10.22 experience
1.89 eye
-0.32 file
-4.30 first
-1.15 first lesson
0.21 flood
6.08 for me
3.20 forgive
1.40 fragile
1.25 from
1.48 from <role>
2.61 from this
1.20 go to
3.88 good
3.16 grow
3.50 grow a
1.37 guess
0.07 handover
0.21 handover be
5.06 hard
-4.67 he
-2.49 her
6.89 hindsight
4.83 hindsight ,
1.01 home
0.26 home be
0.27 home: be
-3.05 hour
-0.37 hour $
14.22 how
1.40 how fragile
7.14 how important
8.31 how much
0.32 how vital
-5.64 i
-4.90 i 'd
-2.09 i be
5.71 i come
-0.80 i do
3.46 i grow
2.16 i guess
-0.60 i have
2.50 i now
4.50 i realise
4.04 i take
-0.35 i think
2.15 i understand
-5.24 i would
2.81 i: appreciate
0.36 i: come
-1.57 i: do
3.46 i: grow
1.87 i: guess
4.18 i: know
2.61 i: learn
4.50 i: realise
3.82 i: take
-1.46 i: think
5.11 i: understand
8.30 importance
8.30 importance of
9.32 important
0.31 important $
-0.19 important than
-0.22 in
3.43 in <role>
3.78 in hindsight
5.71 in retrospect
-2.54 in the
2.21 insight
1.11 it
0.93 just
6.17 key
0.04 key learning
3.08 know
0.44 leader
-2.77 leak
11.60 learn
0.30 learn to
10.98 learning
3.21 learning be
0.64 learning for
0.81 learning: be
7.61 lesson
-0.55 lesson $
0.30 lesson ,
1.42 lesson be
-0.07 lesson plan
5.70 lesson: be
0.31 lesson: dig
-1.22 like
2.12 listen
1.15 listen to
0.43 look
7.13 look back
1.77 lot
0.92 main
2.91 make
0.18 make me
5.44 management
5.93 matter
3.71 matter $
6.56 me
-3.03 me $
2.54 me a
4.02 me be
-1.40 month
2.80 moral
2.27 moral of
-0.62 more important
7.26 much
3.52 must
-0.84 my
2.25 my belief
0.32 my eye
-2.02 my first
0.49 n't $
2.01 need
7.58 never
2.31 never underestimate
-1.66 new
-1.82 next
0.11 night
-2.96 no
-3.43 nobody
0.36 nobody: open
2.90 nobody: past active
3.29 nobody: present active
1.36 nobody: prove
-3.63 not
-3.39 now $
0.90 now know
3.93 of
-0.53 old
-2.98 on
2.79 on <number>
1.46 once
2.15 once more
-0.76 only
0.48 open my
4.17 other: be
1.28 other: conditional active cannot not
0.20 other: conditional active must
0.26 other: dig
2.20 other: do
3.25 other: forgive
0.24 other: imperative active
1.28 other: make
-6.52 other: past active
-8.52 other: past passive
0.50 other: pay
1.12 other: plan
2.56 other: present active
1.95 other: present active not
-1.33 other: say
2.99 other: strengthen
3.67 other: teach
2.33 other: underline
-1.14 other: want
-7.27 our
1.09 page ,
1.31 page: show
5.00 patience
1.53 patience $
1.68 pay $
5.89 people
2.04 person
0.31 pit
0.31 pit early
0.72 preparation
0.11 preparation be
0.11 preparation: be
6.63 project
2.46 prove
-1.38 pump
2.66 quality
-0.51 question
-0.55 read
4.61 realise
2.43 realise that
0.78 reminder
1.11 reminder that
5.71 retrospect
4.07 retrospect ,
-4.52 say
5.11 should
0.50 should have
0.51 show
1.65 show me
5.44 small
0.31 small thing
-3.35 so
5.61 stakeholder
2.40 stay
-1.74 still
2.91 strengthen
1.33 take
2.98 take away
2.20 take from
4.22 takeaway
8.30 teach
0.08 teach me
3.35 teach us
1.25 team
7.91 teamwork
3.92 teamwork $
-5.04 tell
10.45 that
-1.18 that $
-10.73 that be
-2.48 that i
1.06 that plan
1.71 that quality
1.75 that small
-1.34 that the
0.40 that winter
3.32 that you
-4.45 that: be
-3.37 the
2.55 the <customer>
-2.86 the <superior>
2.53 the battle
-0.38 the chart
5.26 the experience
0.21 the flood
8.30 the importance
0.27 the key
-0.03 the leak
2.00 the lesson
0.44 the main
0.65 the moral
3.32 the night
-0.69 the pump
6.41 the value
0.60 the whole
-0.67 their
-5.16 them
-1.24 they
1.10 they do
4.42 thing
0.27 thing count
-0.07 think
2.67 this
-3.78 this be
1.87 this experience
-5.24 this: be
0.07 through
1.73 timing
3.67 to
1.79 to be
-2.18 to read
1.85 to show
4.69 trust
1.26 trust but
6.12 underestimate
0.95 underestimate a
2.31 underline
0.32 underline for
6.17 understand
5.90 understand that
0.05 understanding
-2.99 up
1.15 us
0.52 us what
6.69 value
7.59 value of
1.51 verify
1.54 verify $
0.32 vital
-2.72 want
0.04 watch
0.49 we: ask
3.05 we: be
5.54 we: learn
-1.94 week
6.74 what
1.01 what <role>
-0.25 what do
5.58 what i
-0.26 what: do
-2.97 where
-2.30 where the
1.29 which go
0.96 whole
1.19 whole affair
0.97 with
3.04 work
2.36 work be
1.89 work: be
-8.40 would
-0.93 write
0.71 wrong $
0.06 yeah ,
-1.90 year
6.59 you
0.70 you should
1.93 you: ask
3.04 you: make
4.04 your
0.31 your pit
`,
  'no-alternative': `
-5.65 
6.07 'd
1.18 's
2.01 (
1.50 ( <number>
2.01 )
1.39 ) $
2.33 ,
-2.48 , <number>
-3.40 , a
0.59 , after
1.14 , all
0.59 , because
-0.58 , before
7.09 , but
0.59 , for
5.13 , i
0.52 , instead
0.99 , since
1.78 , so
-1.09 , the
0.06 , who
0.61 :
-0.08 : <number>
10.98 ;
1.37 ; i
0.28 ; move
3.12 <customer>
-0.33 <customer> $
-1.99 <customer> have
0.28 <customer>: tell
-4.00 <group>
-0.02 <group> $
1.88 <name>
4.74 <name> $
0.24 <name> ,
0.51 <name> <number>
-2.29 <name> i
-0.43 <name> to
5.61 <number>
-0.67 <number> $
-1.25 <number> <customer>
-1.79 <number> <number>
0.16 <number> a
-2.46 <number> case
-2.16 <number> i
-0.78 <number> inch
0.57 <number> month
2.53 <number> more
-1.93 <number> of
-0.91 <number> percent
-0.20 <number> phone
2.24 <number> way
1.16 <number> with
-0.27 <number> year
0.28 <number>: be
-0.97 <number>: have
0.62 <person> the
-2.72 <role>
-0.01 <role> ,
1.21 <role> be
0.04 <role> contract
0.17 <role> follow
1.61 <role> in
-1.73 <role> on
0.57 <role> with
1.04 <role>: be
-2.65 <superior>
-2.90 <superior> $
2.92 ?
2.90 ? $
1.32 @action
1.24 @lead
-1.10 @reflection
-10.28 @result
-13.05 @situation
-5.78 @task
-4.64 I: be
0.25 I: borrow
0.68 I: buy
0.47 I: call
-1.13 I: check
0.62 I: choose
0.11 I: close
4.76 I: conditional active 'd
-0.19 I: conditional active may
0.72 I: conditional active would
0.75 I: drop
-0.80 I: explain
1.97 I: find
0.74 I: fly
-1.99 I: get
2.58 I: give
1.41 I: go
-0.23 I: help
-0.95 I: invite
2.06 I: keep
-0.65 I: know
2.12 I: let
-0.52 I: like
1.15 I: make
0.64 I: open
3.13 I: past active
1.74 I: past active not
-0.99 I: past passive
1.12 I: patch
-2.68 I: present active
0.36 I: pull
1.78 I: put
-1.33 I: read
1.95 I: refuse
-2.77 I: show
-0.19 I: support
0.10 I: take
0.86 I: think
1.89 I: train
-0.10 I: wait
1.36 I: want
-1.14 I: work
-5.39 ^ <number>
-0.38 ^ by
0.03 ^ do
-0.62 ^ first
-2.56 ^ for
1.88 ^ i
6.90 ^ if
-3.39 ^ in
1.36 ^ install
0.57 ^ look
1.26 ^ reject
-2.26 ^ so
-3.63 ^ the
-0.68 ^ they
1.18 ^ this
-0.32 ^ we
3.20 a
0.12 a letter
0.40 a mail
0.27 a month
1.63 a smaller
-0.37 accept
0.75 account
0.53 adviser
0.76 after
0.67 after i
1.61 again $
1.06 airflow
-4.30 all
-2.74 all the
2.08 also
-0.16 amount
-3.55 and
0.38 and <number>
-1.04 and a
0.68 and ask
0.05 and buy
-0.12 and by
-6.53 and i
0.49 and keep
-0.64 and show
-2.58 and write
-1.32 anything
-0.10 as the
0.57 ask for
0.39 ask to
0.80 at <name>
-0.86 at home
0.05 at once
-0.43 at the
0.64 away
1.65 back
0.39 back $
0.59 bank
0.17 bank $
0.22 batch
-3.97 be
1.17 be $
5.24 be <number>
-4.01 be a
0.09 be either
1.26 be for
-2.82 be the
0.41 be think
0.40 be to
1.62 because
0.36 bigger
3.64 bill
0.07 bill $
0.24 bin
-3.22 book
0.37 borrow
0.08 borrow from
2.58 build
10.48 but
0.43 but i
10.07 buy
1.46 buy a
-2.60 by <name>
-1.20 by <number>
-0.75 by the
1.01 call
0.59 call her
0.04 camera
0.80 cancel
1.29 cancel the
-0.52 care
-2.13 case
2.83 choose
-0.66 code
-0.21 code $
-2.06 come
0.51 contract
0.33 contract ;
2.80 cook
1.78 cost
1.28 cost <number>
1.66 could have
3.25 counter
1.71 cron
-1.12 date
-2.37 day
-3.49 day $
0.06 day about
0.44 day before
0.36 dig
1.35 do
-1.15 do $
1.05 do <role>
4.67 do n't
0.76 do not
-1.20 door
3.47 drop
0.15 drop that
0.55 dropped: look
0.42 dropped: move
1.91 dropped: past active
0.28 dropped: past active not
1.26 dropped: reject
-0.07 dropped: run
-1.18 each
2.31 either
1.83 end
-1.43 evening
-0.47 every
-1.58 explain
0.31 extend the
0.40 farm
2.27 field
0.38 field ,
1.90 fine
-1.26 first
-2.23 first i
0.98 fly
0.85 fly the
4.66 for
1.20 for a
0.23 for all
-0.15 for each
1.08 for some
-2.96 for the
0.53 for which
0.38 from
1.75 from my
1.28 full
1.88 function
1.41 gate
-6.28 get
-0.98 get the
0.11 give
-1.53 give <number>
1.93 give him
0.62 give the
3.01 go
0.24 go there
2.05 go with
-1.42 group
3.73 have
-1.33 have a
0.26 have ask
0.07 have be
0.91 have have
0.43 have propose
1.65 have the
0.09 have think
-0.97 he
0.33 helpdesk
3.12 her
0.77 her and
6.61 him
2.31 him a
-0.55 his own
-0.32 home
0.09 home be
0.08 home: be
-1.29 how
3.95 i
4.87 i 'd
-0.13 i ask
-5.76 i be
0.25 i borrow
0.03 i buy
-0.02 i check
0.52 i do
0.74 i fly
-1.17 i get
2.68 i give
0.38 i go
-1.08 i help
1.46 i let
2.47 i open
1.12 i patch
0.19 i take
1.83 i tell
0.02 i throw
1.24 i train
-0.01 i wait
-1.19 i work
2.00 i would
-4.19 i: be
0.25 i: borrow
0.68 i: buy
0.47 i: call
-1.25 i: check
0.62 i: choose
0.11 i: close
0.75 i: drop
-0.80 i: explain
1.97 i: find
0.74 i: fly
-1.99 i: get
2.58 i: give
1.41 i: go
-0.23 i: help
-0.95 i: invite
2.06 i: keep
-0.65 i: know
2.12 i: let
-0.52 i: like
1.09 i: make
0.64 i: open
1.12 i: patch
0.36 i: pull
1.51 i: put
-1.33 i: read
1.95 i: refuse
-2.77 i: show
-0.19 i: support
0.49 i: take
0.86 i: think
1.89 i: train
-0.10 i: wait
1.36 i: want
-1.14 i: work
-0.02 i: write
1.05 idea
7.77 if
-0.78 in
1.76 in <name>
-2.42 in <number>
0.75 in a
0.63 in from
-0.78 inch
0.38 install
16.49 instead
0.21 instead ,
9.28 instead of
0.17 internal
-0.09 into
-0.99 invite
1.76 job
-0.24 june
3.54 keep
0.64 keep the
0.62 keep them
-1.71 key
0.79 kraków
0.09 lake
2.55 letter
-3.62 like
1.65 local
0.30 lodz
4.92 longer
4.74 look
1.91 look at
-2.59 machine
0.15 mail
0.85 mail to
0.43 maize
3.23 make <role>
-0.18 make a
0.02 make the
0.48 man
-0.25 may have
-2.68 me
-0.36 me ,
0.93 middle
0.74 middle of
2.42 money
7.09 month
1.52 month ,
1.01 more
2.14 move
4.20 move the
1.94 my
-0.19 my <role>
1.79 my first
0.08 my uncle
1.25 myself
3.08 myself $
7.98 n't
0.11 n't want
-0.04 new
-0.23 next
-4.53 night
-0.72 night shift
4.03 no
1.99 nobody: past active
-0.58 nobody: present active
2.53 not
-2.72 now
-1.70 number
0.04 oat
-1.15 of
-1.53 of <number>
-0.98 of them
3.48 offer
4.03 old
-0.11 on <name>
0.85 once
0.13 once $
-0.27 only <number>
1.13 open the
1.29 open with
9.41 or
0.61 oslo
-0.92 other
3.34 other: be
-0.08 other: come
7.38 other: conditional active would
0.58 other: cost
0.39 other: fall
-0.54 other: find
-1.53 other: have
-0.37 other: past active not
-1.86 other: past passive
-2.95 other: present active
0.03 other: propose
-0.26 other: say
-1.28 other: sign
0.64 other: want
-0.05 other: work
1.36 our
-1.95 out
0.77 outsource
1.29 oven
0.13 over a
-1.77 over the
-1.04 paper
4.51 patch
4.23 patch the
-3.66 people
1.75 per
-0.78 percent
-1.02 percent $
-0.06 person
0.45 phone ,
1.60 plain
2.60 plan ,
5.25 price
0.24 price by
-0.66 project
0.96 proposal
0.81 proposal to
1.13 pull
0.30 pull the
2.55 put
0.55 put <role>
2.35 put a
-0.80 put the
0.60 query
0.43 query $
0.32 quote
0.12 quote <number>
5.36 rather
8.28 rather than
-0.23 read
-0.56 record
3.43 refuse
1.28 reject the
-1.17 report
0.66 retain
0.77 retain the
0.04 rewrite
-1.47 road
-0.74 room
-0.27 rota
-4.78 run
-0.42 say
1.73 second
2.55 see the
3.42 send
0.51 send <customer>
1.31 september
5.18 server
5.21 server $
0.95 service
-0.50 set up
-0.38 sheet
-2.05 shift
-0.39 shout at
-2.91 show
1.47 shut
1.21 shut the
-0.64 sign
2.33 since
1.30 site
0.15 slowest
1.09 smaller
0.11 so drop
-0.94 so that
0.62 some day
0.16 sow
-1.37 stable
0.87 stand
1.36 start
0.35 start in
-2.41 step
2.51 store
3.28 street
0.35 student
-0.99 support
4.43 table
0.54 table ,
5.82 take
0.74 take the
-1.25 talk with
-2.32 tea
0.26 team: tell
1.54 tell
0.29 tell the
0.21 term
3.63 text
7.97 than
0.30 that
0.72 that night
-1.97 that the
2.07 the
-0.66 the <group>
2.66 the <name>
6.44 the <number>
-0.04 the <role>
0.29 the app
0.76 the bill
2.46 the counter
-1.15 the door
-2.56 the first
1.12 the full
0.33 the helpdesk
0.24 the holiday
0.06 the internal
-1.94 the key
0.09 the lake
1.36 the local
0.83 the middle
2.76 the money
-1.36 the new
-0.62 the night
1.01 the old
-1.38 the other
0.22 the part
2.49 the price
0.81 the proposal
-0.37 the rota
-1.42 the stable
1.00 the table
0.29 the trip
0.14 the upper
0.24 their price
-2.40 them
-0.78 them <number>
-2.31 they
-1.27 they have
-0.08 they: accept
0.10 think for
-0.06 this be
1.28 this time
0.24 thread
0.21 throw away
-2.39 thursday
0.73 till
-0.03 to <name>
2.10 to a
0.28 to buy
0.77 to outsource
1.52 to put
-1.97 to the
-0.46 together
1.32 tool
-0.12 tour
2.26 train
0.29 trip ,
-3.40 try
-0.05 try to
0.88 tuesday
0.08 uncle
4.96 until
-2.41 up
-0.08 up <number>
-0.24 up with
0.13 upper
0.15 upper field
0.02 used
0.94 vendor
-0.27 very
-0.42 visit
2.65 wait
1.40 wait until
-0.42 walk out
5.29 want
4.99 want to
1.30 way to
-2.90 we
0.10 we go
3.02 we: go
5.81 we: have
-0.78 we: move
-4.30 we: past active
-0.30 we: put
1.31 week
1.13 week )
2.15 what i
1.86 where
0.80 where <role>
2.40 which
0.91 which be
3.55 which the
2.30 who
-1.37 win
-0.82 with
1.00 with <number>
1.60 with a
-1.40 with him
0.34 with that
-0.36 with the
0.01 without
-2.44 work
0.28 work to
10.00 would
4.93 would have
-0.92 would invite
-0.77 write
-0.11 write a
-0.23 you
2.15 you: past active
0.22 łódź
`,
  'no-decision-logic': `
-6.42 
8.43 'd
2.08 's
3.60 ,
-4.87 , <number>
-2.81 , a
1.03 , and
1.40 , be
10.85 , because
1.84 , he
0.91 , i
-2.01 , no
-0.52 , on
0.42 , order
1.36 , since
3.75 , that
-1.13 , the
-0.61 , then
6.77 :
3.99 : <number>
1.44 : the
11.67 ;
5.06 ; i
0.25 ; the
2.59 <customer>
-0.70 <customer> $
0.55 <customer> ca
-0.82 <customer> from
0.69 <customer>: get
-3.69 <group>
-2.81 <group> $
0.27 <group> already
1.83 <name>
1.24 <name> and
7.95 <number>
-1.53 <number> $
5.76 <number> ,
-1.71 <number> <customer>
-2.55 <number> <name>
-6.36 <number> <number>
0.28 <number> <person>
0.13 <number> and
0.12 <number> day
-0.63 <number> dish
0.80 <number> hour
2.26 <number> in
1.33 <number> minute
0.36 <number> month
4.35 <number> of
0.48 <number> other
-0.69 <number> percent
-0.32 <number> to
3.33 <number>: be
-3.94 <person>
-0.71 <person> $
-4.87 <role>
5.19 <role> $
-2.86 <role> ,
-2.52 <role> and
2.14 <role> for
3.31 <role>: be
-0.95 <role>: take
-9.74 <superior>
-1.15 <superior> $
-0.28 <superior> of
0.39 <superior> time
3.68 =
-0.33 @action
-13.97 @result
-16.22 @situation
-3.59 @task
0.06 I: approve
-3.47 I: be
1.11 I: choose
-1.12 I: clean
-0.84 I: come
3.70 I: conditional active 'd
2.86 I: conditional active would
1.75 I: count
0.36 I: cross
0.83 I: cut
1.68 I: decide
-4.67 I: do
0.45 I: drop
-1.27 I: get
1.89 I: go
-3.58 I: have
1.19 I: hire
4.03 I: let
-0.69 I: make
2.39 I: past active
1.08 I: pick
-3.25 I: present active
1.84 I: read
-2.08 I: say
0.60 I: see
1.83 I: show
-0.61 I: sit
0.30 I: sow
0.56 I: start
1.14 I: stop
3.17 I: take
-0.49 I: think
-1.11 I: turn
0.07 I: want
-1.96 ^ <customer>
-6.19 ^ <number>
0.77 ^ <role>
0.84 ^ choose
-1.26 ^ first
4.68 ^ given
0.83 ^ i
1.62 ^ if
1.58 ^ leave
-2.50 ^ our
-0.40 ^ the
-0.52 ^ we
0.43 ^ with
0.03 a failure
4.17 a month
0.89 a year
-0.55 about
0.24 accept
1.99 account
-0.77 across
-0.27 address $
0.52 address page
0.45 after <name>
-0.51 after the
1.54 afternoon
1.99 afternoon $
4.69 against
0.63 against <number>
-0.13 agency
-0.66 agent
-2.81 all
3.24 already
0.28 already run
-2.16 also
-0.73 alway
-0.30 an
-5.46 and
1.12 and <number>
-0.38 and <role>
-1.72 and a
-0.42 and at
1.23 and not
-1.63 and the
0.38 and write
1.67 any
0.05 anything
0.35 anyway
0.05 approve the
0.26 as
0.40 as the
-0.19 at
-2.34 at <number>
0.12 award the
0.21 away ,
5.24 back
-1.68 bar
-0.33 bar at
-3.46 be
-0.07 be $
-5.45 be a
0.19 be the
7.73 because
1.18 before
1.16 before the
0.58 between <number>
0.22 bidder
0.22 bidder with
-0.06 build
1.85 but
1.27 button
1.52 button $
2.43 buy
0.25 buy the
-1.20 by <number>
0.93 ca
0.93 ca n't
0.51 call
-0.81 call <number>
-0.49 card
-1.03 centre
-0.24 change the
0.08 cheaper
-0.25 chief
3.88 choose
0.29 choose <name>
-0.74 clean
-2.70 come
-0.15 come to
-0.50 company
2.45 cost
1.02 could
3.01 count
0.53 crane
1.66 cross
0.34 cross out
-1.81 customer
2.57 cut
-3.19 data
-3.58 day $
0.40 day against
2.66 decide
-1.35 decide for
3.64 decide to
0.46 delivery time
-0.87 dish
-0.35 dish to
0.58 distributor
0.89 do
0.44 do <name>
4.33 do n't
-2.38 do the
1.58 door
-0.33 download
-3.38 driver
1.50 drop
0.37 drop $
0.84 dropped: choose
0.33 dropped: do
1.82 dropped: leave
0.77 dropped: order
4.74 dropped: past active
0.36 drought
2.09 early
0.14 early shift
0.58 eid
-2.07 end
-4.30 everything
0.59 failure
0.11 failure rate
1.21 fall
2.06 field
0.38 field $
0.62 figure
0.19 finger
0.15 finger $
0.61 first
3.59 first $
-0.82 first i
4.02 for
0.48 for <number>
3.17 for me
0.06 for that
-0.33 for the
0.45 forecast
0.30 forecast i
0.37 freeze
1.89 from
0.15 from <name>
-1.42 get
-1.70 give <number>
4.45 given
1.84 given the
1.58 go
0.68 go for
0.44 hand
1.76 have
-0.56 have <number>
0.13 have go
1.71 he
0.34 he be
0.68 he: be
-0.89 help
2.42 her
0.15 her finger
-1.50 her on
0.62 her the
0.98 him
-1.10 him for
2.25 him the
0.48 hire
1.05 hire <name>
1.39 his
0.00 his own
0.30 hub on
8.00 i
3.81 i 'd
-0.00 i also
0.03 i approve
-6.16 i be
-1.12 i bring
-1.13 i clean
-2.90 i come
0.36 i cross
0.29 i cut
1.64 i decide
-1.28 i get
2.03 i go
1.08 i hire
0.70 i keep
1.37 i let
-0.90 i make
0.82 i pick
0.57 i read
0.51 i send
3.15 i show
-1.85 i sit
0.30 i sow
0.82 i start
2.00 i stop
2.39 i take
-0.61 i think
-0.44 i try
-1.13 i turn
4.49 i would
-1.85 i write
0.06 i: approve
-3.47 i: be
1.11 i: choose
-1.12 i: clean
-0.87 i: come
1.75 i: count
0.36 i: cross
0.83 i: cut
1.68 i: decide
-4.65 i: do
0.45 i: drop
-1.27 i: get
1.89 i: go
-3.56 i: have
1.19 i: hire
4.03 i: let
-0.71 i: make
0.96 i: pick
1.84 i: read
-2.08 i: say
0.60 i: see
1.83 i: show
-0.61 i: sit
0.30 i: sow
0.56 i: start
1.14 i: stop
3.33 i: take
-0.49 i: think
-1.11 i: turn
0.07 i: want
8.61 if
2.54 if the
-0.92 in
0.65 in <number>
-2.39 in the
2.24 instead
5.35 it
3.36 job
1.71 keep the
2.67 last
0.03 late
8.73 leave
0.82 leave the
4.87 let
2.33 letter
-7.10 like
-0.45 live
0.52 local
4.03 log
0.48 lose
0.37 low
-4.20 make
-0.33 make a
-0.78 manager
-0.23 marketplace
-0.22 matching
0.40 me
1.74 me ,
0.69 mean
-1.99 meeting
-0.17 menu
1.72 minute
-1.40 monday
0.92 money
5.37 month
0.55 more
1.79 more than
0.09 mould
0.34 my
10.44 n't
0.90 n't have
0.07 national
0.03 national rollout
0.49 never
-5.76 new
0.06 newsletter $
0.89 next time
2.07 nobody
-1.90 nobody: past active
1.30 nobody: present active
4.99 not
0.28 not to
0.19 nurse
3.64 of <number>
-2.61 of the
0.44 of ticket
8.01 off
0.44 off her
0.16 off the
0.36 on
0.60 on <superior>
0.17 on the
4.37 only
0.01 only for
-1.80 open
-0.62 or
0.15 order
0.52 order from
1.59 other: be
-0.59 other: close
2.46 other: conditional active 'd
1.49 other: conditional active ca not
3.85 other: conditional active would
0.59 other: cost
0.30 other: forecast
1.06 other: get
2.68 other: leave
-1.04 other: like
0.19 other: pass
2.41 other: past active
-3.62 other: past passive
2.30 other: present active
0.81 other: present active not
0.46 other: reset
-1.50 other: work
-0.75 our
2.36 out
2.09 out the
1.76 own
2.81 page
2.02 page $
0.28 password
2.89 pay
-0.59 percent
0.20 photo
0.61 photo ,
1.64 pick
1.00 pick the
0.34 pilot
0.15 plain
-0.99 plan
-0.22 plant
0.59 postgre
1.30 press
1.40 press the
3.86 price
-1.51 print
0.89 pull
-1.38 put the
2.11 rather
0.87 rather than
4.73 read
0.47 release
0.27 release $
0.24 rent
0.49 reset
2.70 return
3.54 ring
3.26 roof
0.34 rotterdam
0.30 run <role>
2.93 same
-3.53 saturday
-3.93 say
1.04 search
0.94 season
-1.12 second
4.15 see
0.19 select
0.22 select the
0.58 send
0.08 service $
1.61 ship
2.01 show
-2.46 side
-1.76 sign
2.57 size
3.06 small
0.10 small <customer>
-0.14 so <number>
4.89 so i
-0.01 so that
-0.48 some
0.15 somebody
0.31 sow
0.88 speak turkish
-0.36 sprint
0.14 stand
0.65 still
4.38 stop
2.00 stop the
1.43 street
-0.21 support
0.27 sure
0.05 tablet
0.36 tablet and
-0.54 talk
-0.77 teach
-1.83 team
-0.01 team: past active
0.16 team: run
0.04 text
0.20 text for
10.24 than
1.93 than <number>
0.89 that
3.11 the
-0.97 the <name>
1.56 the <number>
-2.06 the <person>
-4.34 the <role>
-0.49 the bar
-0.46 the bus
1.43 the button
1.70 the contract
-0.11 the data
0.36 the drought
0.23 the early
-2.53 the end
0.16 the line
0.46 the local
-0.23 the matching
-0.52 the menu
0.62 the money
0.03 the national
-1.82 the new
0.10 the newsletter
0.73 the old
0.39 the photo
1.92 the price
0.37 the roof
1.18 the same
3.47 the small
-0.17 the sprint
0.12 the tablet
1.83 the truck
0.72 the upgrade
-0.08 them $
-0.34 them ,
-1.73 then
-1.12 then i
-2.22 there
-0.30 there be
6.34 they
0.68 they 'd
4.51 till
2.70 time
-0.17 time $
0.28 time :
0.52 time from
1.15 time i
2.25 to <name>
-0.95 to <number>
-0.70 to the
-1.66 together
0.75 top
-0.84 training
2.70 truck
-0.04 try
-0.46 try to
0.88 turkish
-0.78 turn
0.25 tyre
7.66 under
1.93 under <number>
5.15 until
3.17 until <name>
-2.27 up
0.63 up the
0.70 upgrade
0.28 upper
0.30 upper field
1.78 us
0.30 view of
-0.86 way
-3.04 we
-0.46 we: go
-8.27 we: past active
0.64 we: tell
-2.34 what
-0.00 what be
2.47 where
-2.33 which
2.40 who
-0.09 win
0.56 with <number>
-0.93 with him
0.41 with his
-1.23 with the
3.34 without
-2.57 work
11.32 would
-1.53 would do
4.09 wrong
0.72 →
`,
  'no-influence': `
-4.31 
2.96 'd
-1.99 ,
-5.11 , <number>
6.86 , and
3.15 , but
0.46 , i
0.26 , send
-4.70 , so
3.22 , then
-0.67 , they
4.57 -
2.22 :
0.14 : first
13.47 ;
1.31 ; i
1.95 <customer>
-0.48 <customer> $
1.57 <customer> on
-0.59 <customer>: do
1.85 <group>
-2.60 <group> $
0.31 <group> also
1.02 <group> have
0.01 <group> put
0.12 <name>
1.10 <name> $
-1.91 <name> ,
1.47 <name> and
-0.45 <name> i
1.59 <number>
-1.52 <number> $
-1.43 <number> ,
-0.49 <number> after
-2.78 <number> hour
0.44 <number> minute
6.63 <number> month
0.71 <number> session
0.45 <number> signature
1.25 <quote>
-1.80 <role> $
-1.48 <role> <number>
1.74 <role> drop
-0.39 <role> from
-1.66 <role> go
0.09 <role> of
2.20 <role> want
1.74 <role>: drop
-1.73 <role>: go
3.26 <role>: want
1.33 <superior>
0.81 <superior> $
0.41 <superior> <customer>
-1.15 <superior> about
0.27 <superior> be
1.89 <superior> come
1.81 <superior>: come
-0.60 <superior>: give
-0.19 <superior>: put
3.13 @lead
-0.59 @reflection
-10.88 @result
-10.31 @situation
-5.09 @task
2.33 I: ask
-0.52 I: be
3.51 I: bring
-1.58 I: call
2.55 I: conditional active 'd
1.74 I: conditional active could
0.34 I: conditional active would
0.35 I: convince
-3.66 I: do
-0.29 I: explain
-0.19 I: find
-0.09 I: finish
6.48 I: get
-3.29 I: give
-0.02 I: hang
-0.51 I: help
0.57 I: let
-0.64 I: make
-2.28 I: past active
-0.62 I: past active not
-1.46 I: present
1.80 I: present active
0.01 I: read
0.22 I: send
4.88 I: show
-1.58 I: support
1.15 I: take
2.05 I: talk
2.20 I: tell
0.11 I: walk
6.23 I: win
-0.93 I: write
-3.52 ^ <customer>
-4.09 ^ <number>
4.68 ^ <role>
1.05 ^ after
1.47 ^ at
0.89 ^ by
2.20 ^ follow
-0.26 ^ for
-1.68 ^ he
2.99 ^ if
1.94 ^ she
3.49 ^ the
-2.00 ^ then
2.10 ^ with
0.30 a month
-6.83 about
5.07 after
1.13 after i
3.56 after my
-1.43 after the
1.87 against
-0.90 agency
0.89 agree
1.72 along
-0.03 already
-3.91 an
-0.27 analysis
-1.38 and
3.03 and after
-0.37 and do
6.69 and he
-9.05 and i
1.04 and in
2.83 and now
4.36 and she
-1.15 and the
0.06 and then
-0.01 around <number>
-2.54 as
0.89 ask
1.54 at first
0.50 at the
0.19 back
-0.09 back to
-0.71 ban
-6.81 be
0.16 be a
-2.73 before
-2.88 before the
3.84 behind
0.01 big
2.03 board
0.49 boss
2.19 both
2.11 box
6.46 bring
0.14 bring them
5.71 but
1.18 but i
0.73 buy-in
0.76 cancel
1.41 car
3.41 change
-0.87 check
2.29 city
0.18 clip
-0.49 column
1.29 come
1.72 come round
1.53 come to
1.39 committee
1.90 confidence
0.80 convince
0.84 cost
2.10 could
1.28 council
2.89 count
0.16 crew
-3.07 customer
1.13 data
-3.67 day
0.55 day $
-0.97 day ,
-0.03 deal
-0.05 do
0.23 do <role>
-0.26 do the
-1.74 door
2.09 down
0.53 drop the
-0.47 dropped: past active
1.51 dropped: send
2.66 end
-0.01 end of
0.96 even
-0.43 evening
1.22 eventually
1.31 eventually $
0.38 exam
-0.39 explain
1.20 father
-0.41 february
-2.49 file
-0.30 file $
0.63 finance
-1.70 find
-0.03 firm
4.20 first
0.89 first $
0.32 first no
1.45 follow
4.63 follow my
3.27 for
0.49 for our
-3.62 for the
-0.12 for them
1.29 for us
-2.29 form
1.84 free
3.66 front
2.43 front of
4.13 get the
-0.63 give <role>
0.72 give me
-1.28 give the
1.80 give up
-0.25 go
1.37 go to
-1.13 group
-0.52 hang
0.68 have
-3.32 have a
10.38 he
-0.24 he say
-0.07 he send
0.32 he take
-1.14 he think
-0.10 he would
0.03 he: be
-2.72 he: say
-0.06 he: send
3.12 he: take
-2.32 he: think
-1.07 help
9.61 her
13.26 him
0.69 him the
2.64 himself
1.58 himself $
5.08 his
2.01 hold
-2.32 hour
-0.34 hour $
-0.45 hr
6.64 i
2.39 i 'd
0.25 i ask
-2.85 i be
2.40 i bring
-0.32 i call
1.37 i could
-1.42 i do
-0.30 i explain
3.11 i get
-1.55 i give
0.12 i go
2.24 i have
-0.03 i help
0.48 i manage
-1.55 i present
0.36 i read
1.33 i send
6.81 i show
0.06 i sit
-0.89 i support
3.81 i talk
2.88 i tell
-0.08 i think
-3.60 i try
2.09 i walk
4.30 i win
1.77 i would
2.33 i: ask
-0.29 i: be
3.51 i: bring
-1.58 i: call
0.35 i: convince
-3.66 i: do
-0.29 i: explain
-0.19 i: find
-0.09 i: finish
6.48 i: get
-3.29 i: give
-0.02 i: hang
-0.51 i: help
0.57 i: let
-1.02 i: make
-1.46 i: present
0.01 i: read
0.22 i: send
4.88 i: show
-0.77 i: support
1.02 i: take
1.57 i: talk
2.20 i: tell
0.11 i: walk
6.23 i: win
-0.77 i: write
3.01 if
1.04 in
-2.59 in <name>
5.50 in <number>
2.53 in front
-2.38 in the
-1.21 inform
4.61 into
0.01 into hold
-0.63 it
0.64 its
-0.20 june
-2.58 keep
-1.29 last
0.22 lease
1.40 leave
1.86 legal
7.55 let
1.29 let the
-0.93 like
-4.54 list $
1.84 list ,
0.24 list of
-3.64 live
-5.12 look
2.45 lunch
-3.96 make
0.72 manage to
-4.38 manager
1.01 me
1.50 me $
1.57 me <number>
-2.77 me to
0.44 meeting
2.12 memo
1.53 minute $
-0.80 minute and
0.29 monday
7.92 month
0.14 month ,
-0.06 most
1.36 move
1.88 move the
5.28 my
-5.32 my <superior>
-1.75 my desk
0.66 my letter
2.20 my memo
-2.41 my own
1.24 my side
3.93 n't
-1.61 new
-2.81 night
-0.75 night $
0.96 no ,
-0.90 nobody: past active
0.75 not
5.63 now
2.53 number
-0.44 number ,
2.89 objection
0.68 objection once
0.36 of
-2.84 of <name>
0.48 of <number>
0.30 of the
0.40 office
-0.23 officer
-0.57 old
0.46 on
5.76 on <superior>
-1.77 on the
4.51 once
2.12 once i
0.68 one
0.14 open
0.80 operator
-1.76 order of
4.83 other
1.92 other <group>
0.14 other: agree
0.06 other: back
-2.34 other: be
0.30 other: bring
0.18 other: cancel
0.23 other: change
0.43 other: drop
-2.36 other: get
3.40 other: give
-3.30 other: go
-3.92 other: have
3.52 other: let
3.77 other: move
4.68 other: past active
2.04 other: past active not
0.28 other: pay
-1.31 other: present active
-0.38 other: run
-4.01 other: say
-2.89 other: send
1.22 other: sign
-0.20 other: stand
0.74 other: stop
-0.89 other: thank
-0.02 other: think
2.06 other: withdraw
2.74 our
0.29 out
1.59 out of
2.15 out the
0.34 outage
1.58 patience
4.48 pay
-0.42 people
-1.54 phone
-0.03 phone $
-0.42 plan to
-0.35 plant
0.74 pm
-1.36 project
0.23 q2
1.36 read
0.47 read out
1.23 record
-1.35 report
0.58 review
-2.63 room
-1.60 room $
5.80 round
0.43 rule
-3.25 run
0.11 saturday
-4.43 say
-1.05 say <number>
0.84 school
0.25 second
0.52 second meeting
0.89 security
0.61 send
-0.08 send me
0.62 send them
0.52 session
8.43 she
0.74 she give
-0.03 she still
0.74 she: give
-2.95 she: want
1.26 shift
-0.33 should
5.69 show
0.97 show her
-0.04 show the
1.65 show them
0.65 side
1.84 sign
1.92 sign $
2.43 signature
1.93 signature $
0.21 small <number>
-8.75 so
-2.08 so i
-0.64 stand
1.94 start $
1.34 stop
0.25 summer
1.72 supplier
3.76 take
2.26 take <role>
-0.16 take over
1.66 talk
3.70 talk the
-2.17 talk to
3.48 team
1.74 tell the
0.30 text $
-4.44 that
0.85 the
3.86 the <customer>
0.25 the <group>
-0.60 the <name>
2.22 the <number>
0.79 the <person>
-1.09 the <role>
-1.07 the analysis
0.33 the big
-2.83 the call
-0.05 the chart
0.48 the city
-0.96 the day
0.10 the duplicate
4.66 the end
0.75 the father
0.25 the first
0.51 the gate
5.43 the number
1.00 the other
-0.52 the phone
0.55 the second
0.14 the small
0.07 the summer
-1.96 the test
-0.25 the ticket
0.34 the time
-0.31 the whole
2.63 their
5.91 them
-0.14 them ,
4.52 them the
3.12 then
7.70 they
2.78 they be
3.74 they do
2.00 they: do
-3.41 thing
-0.86 think
-2.53 this
-2.50 time $
0.39 time with
0.51 to
4.91 to <name>
-1.11 to <superior>
3.11 to a
-0.36 to do
-1.50 to show
2.26 trust
-0.76 try
-3.93 try to
-0.81 tuesday
-1.35 under
0.04 up its
2.15 us
3.34 us $
-0.05 van $
-1.30 vendor
-0.40 vet
-0.37 wait
0.96 walk
-0.85 want the
0.51 we: go
-5.46 we: past active
0.98 week
-6.20 what
2.06 when
1.88 when i
-1.43 when the
0.23 who
0.08 who have
-1.38 whole
7.54 win
3.85 win the
1.37 with
2.10 with me
-0.36 with my
1.00 with patience
1.23 with the
4.59 withdraw
0.62 withdraw the
-0.57 without
-1.24 word
1.56 work <superior>
2.05 would
-2.53 write
0.82 write to
-1.86 wrong
-0.50 you: imperative active
`,
  'no-segment': `
-3.51 
2.16 'd
-1.28 , and
0.98 , because
3.76 , i
-0.21 , on
-1.23 , the
0.91 , they
-1.60 : <number>
4.28 ;
0.48 ; i
2.28 <customer>
-2.78 <customer> $
-4.16 <customer> be
3.40 <customer> in
1.18 <customer> on
1.04 <customer> over
-1.06 <customer> take
8.59 <customer> who
6.09 <customer> with
0.10 <customer>: ask
0.47 <customer>: be
1.68 <customer>: come
-0.10 <customer>: fill
-1.05 <customer>: take
-1.12 <customer>: want
-0.35 <group>
-0.18 <group> $
-0.94 <name>
1.36 <name> and
-3.72 <name> i
6.64 <number>
-1.34 <number> <customer>
-0.31 <number> <name>
-0.17 <number> <superior>
2.65 <number> a
-2.76 <number> at
4.18 <number> be
-0.14 <number> contract
-0.05 <number> day
-0.90 <number> download
4.07 <number> in
-1.12 <number> label
0.68 <number> of
-0.50 <number> on
4.28 <number> to
-1.10 <number> view
-3.49 <number> week
2.35 <person>
-1.42 <person> $
1.43 <person> on
-0.94 <role>
-2.49 <role> $
-0.12 <role> ,
1.35 <role> <role>
-0.47 <role> and
2.49 <role> be
0.02 <role> for
0.74 <role> want
2.35 <role>: be
0.79 <role>: want
-1.01 <superior>
-1.58 @action
-5.96 @result
-2.08 @task
1.76 I: ask
-1.08 I: be
1.19 I: choose
-1.49 I: come
1.43 I: conditional active 'd
1.24 I: conditional active would
-0.49 I: decide
-1.17 I: do
1.86 I: give
-1.30 I: have
-1.02 I: help
3.37 I: let
-1.60 I: look
1.20 I: past active
0.67 I: present active
1.53 I: present active not
3.41 I: pull
0.57 I: say
0.28 I: send
-1.34 I: sit
-1.05 I: stop
-6.14 ^ <customer>
1.55 ^ i
4.26 ^ if
-1.13 ^ in
-1.86 ^ my
-1.77 ^ our
-2.00 ^ the
-0.21 ^ walk
-1.84 ^ we
-1.07 a
-0.41 a dog
-0.61 a full
-0.03 a new
-0.51 about
1.08 above
0.60 account
-0.15 across
-1.11 again
-1.05 again ,
-4.14 agent
-0.17 aisle
-0.34 aisle <number>
-0.44 alone
0.30 although
-0.50 an
-2.78 and
-2.17 and <customer>
-0.91 and <number>
0.15 and let
-0.62 and show
-1.53 and the
-2.24 app
1.94 as
2.48 ask
-0.27 at
-1.20 at <number>
-1.23 at the
-0.49 attendant
-1.26 august
-0.73 back
-0.64 bar
-4.42 be
-0.75 be a
-1.15 be in
-0.97 because <customer>
2.23 because the
-0.10 before
-0.68 before i
-0.08 board
1.13 book
-0.33 by <number>
1.87 by hand
-2.54 by the
0.37 call
-0.14 card
1.97 change
-1.52 chart
-1.08 code
1.92 come
-3.98 company
0.74 completion
-0.35 content
-2.50 contract
0.14 course
-1.96 cup
-1.49 day
0.13 day $
-1.51 day <number>
-0.64 decide to
0.07 degree
-2.57 desk
-2.61 do
3.55 do n't
-0.60 do the
-1.41 double
-1.16 download
-0.84 driver
4.29 dropped: past active
-0.24 dropped: walk
-0.25 employee
-0.41 end
0.45 evening
-0.11 everything
0.51 export
0.63 fall
1.97 fall from
1.13 first
0.51 first ,
-1.05 first i
0.07 flat
5.19 for
-1.92 for <number>
-0.56 for me
2.14 for the
1.45 from
1.94 from <number>
1.79 give
0.54 glove
4.26 go
1.30 go $
2.65 go from
-0.26 go out
-1.66 go through
3.34 have
-3.62 have a
1.03 have ask
0.16 he
2.81 him
1.32 his
1.06 hospital
3.13 i
1.40 i 'd
-3.04 i be
0.56 i choose
-0.53 i decide
-0.91 i help
2.02 i keep
-1.27 i look
1.47 i pull
-1.61 i sit
1.88 i would
1.76 i: ask
-1.12 i: be
1.19 i: choose
-2.26 i: come
-0.49 i: decide
-1.16 i: do
1.86 i: give
-1.24 i: have
-1.02 i: help
3.37 i: let
-1.60 i: look
3.41 i: pull
0.57 i: say
0.28 i: send
-1.31 i: sit
-1.05 i: stop
3.03 if
-0.41 in
-2.96 in <name>
0.14 in the
-0.19 insight
1.15 invoice
-1.68 it
-0.23 keep
-0.67 label
-1.21 label $
0.91 lady
-0.25 last
-0.21 launch
5.28 leave
3.92 let
2.97 letter
-3.38 like
2.44 line
0.04 line $
-2.19 list
0.98 listen
1.28 log
-0.45 long i
-0.86 look
0.64 lose
-2.29 make
-2.08 manager
0.02 manufacturer
-0.32 marketing
-3.51 me
0.21 mid-size
0.25 miss
8.16 monday
0.46 month
2.12 mostly
-1.06 move
-0.82 move to
-1.41 my <superior>
1.40 my own
3.99 n't
0.84 next
1.49 night-shift
1.49 night-shift <customer>
6.81 no
-0.09 not to
0.08 note
-0.36 number
-0.71 number <number>
1.03 nurse
3.37 of
2.61 of <number>
-2.72 of <role>
0.45 off
0.61 office
0.43 on
0.70 on $
0.86 once
-0.62 operation
2.99 order
0.09 other
-0.55 other: be
-0.66 other: bring
3.96 other: come
-0.43 other: fill
0.42 other: leave
-0.46 other: move
-2.02 other: past active
-0.74 other: past passive
1.09 other: pay
1.27 other: present active not
-0.86 other: put
1.30 other: want
1.44 out
0.80 out and
0.75 out of
1.19 over
2.56 over <number>
-0.33 over the
5.41 own
2.25 page $
-0.38 part
7.86 pay
-0.94 people
-1.58 person
-1.46 price
-1.20 price at
-1.05 printer
0.18 procurement
4.68 pull
-0.72 ramp
-1.50 ramp to
-0.05 really
0.29 release
0.05 release to
0.65 repair
-1.14 replace
-0.37 replace the
0.72 rewrite
2.39 ring
0.07 ring us
-1.44 room
-2.33 run
-0.34 salon
1.50 same
1.05 scope
1.13 screen
-1.23 search
-2.58 second
-3.66 see
-0.30 senior
-0.12 side
-0.69 sit
-0.84 sit with
0.79 so
1.53 so i
-2.04 start
-1.11 station
0.73 stick
2.86 still
-2.66 stop
0.71 student
-0.78 summer
0.79 sunday
-0.53 support
-0.98 tell
1.02 test
-0.34 text
0.52 than
1.88 that
1.67 the
1.76 the <customer>
1.00 the <number>
-0.28 the aisle
-0.71 the box
-0.38 the door
-2.00 the end
-1.16 the first
-0.70 the night
-0.17 the old
1.81 the same
-1.93 the start
-0.57 the station
-0.16 the way
-1.43 the whole
1.41 their
9.52 them
1.40 them the
-4.77 there
6.69 they
-0.85 thing
-2.02 this
-0.80 through the
-3.31 time
-1.72 time $
-0.48 time be
3.47 to
-1.10 to buy
-0.62 to make
2.80 to the
-3.06 together
-0.70 together with
1.97 too
1.06 tool
-0.90 train
-0.13 tree
1.69 under
3.01 under <number>
0.26 unit
-0.96 up
0.71 up the
-0.34 up with
-2.13 update
1.88 us for
1.38 van
1.57 vendor
-2.13 view
1.64 village
-0.27 voucher
0.13 want
1.24 warm
-0.83 way
-5.87 we
-4.89 we: past active
-3.35 week
-0.45 week long
8.41 who
0.62 who have
-2.29 whole
5.70 with
0.41 with <number>
-1.93 with the
1.12 without
2.67 would
-0.64 would have
1.37 wrong
0.78 you: be
1.47 you: get
2.00 you: present active
-0.68 you: watch
`,
  'no-tradeoff': `
-6.01 
7.92 'd
3.31 's
3.36 ,
-3.40 , <number>
1.26 , about
0.33 , against
4.83 , and
-0.28 , at
7.38 , because
0.50 , but
-1.49 , do
-0.64 , i
-0.54 , more
1.15 , on
1.72 , since
-1.94 , so
-2.07 , the
0.22 , they
2.30 , where
6.55 :
1.46 : <number>
13.87 ;
0.22 ; i
3.26 ; the
0.57 <customer>
0.55 <customer> a
1.09 <customer> on
-0.73 <group>
3.17 <name>
-0.24 <name> <customer>
-1.05 <name> and
1.10 <name> for
0.91 <name> i
-0.52 <name> the
-1.84 <name> to
6.99 <number>
2.72 <number> <customer>
-4.64 <number> <number>
0.22 <number> day
0.35 <number> euro
0.61 <number> minute
2.56 <number> month
-0.54 <number> percent
-0.24 <number> phone
0.51 <number> to
-3.75 <person>
-1.11 <person> ,
-0.26 <person> for
-2.82 <role>
-1.35 <role> ,
0.30 <role> be
-0.23 <role> come
0.05 <role> review
3.81 <role>: be
-0.15 <role>: come
-10.58 <superior>
-0.21 <superior> $
-0.04 <superior> have
-0.35 @action
-2.92 @lead
2.31 @reflection
-15.06 @result
-17.17 @situation
-4.75 @task
-1.83 I: be
1.89 I: choose
-0.24 I: come
4.04 I: conditional active 'd
2.43 I: conditional active would
2.62 I: decide
-0.98 I: do
2.27 I: drop
-0.02 I: explain
-1.43 I: find
-0.69 I: have
1.22 I: know
2.35 I: let
-0.14 I: like
-0.24 I: look
0.38 I: order
-0.54 I: pass
-0.53 I: past active
-1.93 I: past passive
-3.85 I: present active
2.60 I: put
2.07 I: read
0.75 I: show
0.77 I: sign
2.24 I: take
-0.35 I: talk
5.18 I: tell
-0.26 I: think
-0.41 I: write
-0.81 ^ <customer>
-9.46 ^ <number>
-0.01 ^ after
1.78 ^ approve
-0.11 ^ first
0.97 ^ i
4.52 ^ if
-1.57 ^ my
-1.82 ^ our
-2.68 ^ the
-1.07 ^ there
2.31 ^ to
-0.51 ^ when
-2.84 a
0.58 a month
-2.54 a new
2.44 a week
2.28 about
4.15 about <number>
1.51 accept
-1.79 after
1.77 again
4.32 against
-2.04 agent
1.15 agree
0.06 agree to
-6.28 all
-1.28 all <number>
-2.12 all the
2.41 alone
-3.88 also
-2.58 and
-1.14 and <name>
-4.87 and <role>
-1.19 and a
0.42 any
0.39 any $
1.86 approve
1.03 approve the
-0.46 area
-2.48 ask
-3.58 at
-3.06 at the
3.89 audit
1.75 away
1.02 away from
2.41 back
0.04 back ,
1.67 baker
-4.00 be
0.94 be <number>
-4.76 be a
2.48 be no
0.37 be ready
0.47 be right
0.67 be still
-0.24 be the
4.04 because
0.83 because a
1.74 because the
3.77 before
-1.80 before $
2.96 before the
2.79 bin
0.36 booking
3.31 both
2.77 budget
-1.24 bus
4.10 but
1.06 but i
0.60 but the
3.37 by
2.76 by <number>
0.21 by day
-1.32 call
0.66 carry
0.28 chart
0.22 chart $
2.40 check
1.03 choose
-0.09 clean
-0.49 clean the
-1.26 clock
1.89 close the
-0.58 colleague
4.35 contract
0.55 cost
1.85 could
3.90 day
1.09 day ,
2.13 decide
-0.40 decide that
1.85 decide to
0.27 design
-0.72 do <number>
1.97 do n't
0.29 do the
-2.45 driver
4.33 drop
4.28 drop the
1.78 dropped: approve
-1.26 dropped: make
4.35 dropped: past active
1.21 dropped: push
0.63 easter
-0.09 end i
0.44 euro
-3.17 everything
0.16 excel
1.96 expensive
-0.23 explain
0.38 export
0.30 family
-0.58 finance
-6.30 find
0.36 fine
3.31 first $
0.17 first ;
-0.02 first i
0.79 fix
1.55 fix $
-2.79 floor
8.53 for
3.65 for <number>
1.36 for <role>
0.34 for every
2.45 for that
0.51 for the
0.87 form
1.51 friday
-1.44 from <name>
2.15 from the
0.74 front
-2.96 give
-1.39 give <number>
-0.43 give us
0.39 go
-0.15 group
-0.26 hardest
0.16 hardly
0.19 hardly any
2.47 have
-3.12 have <number>
-2.22 have a
-2.10 have be
0.52 have no
0.68 have the
7.75 have to
2.72 he
4.30 him
2.05 him the
-0.61 hour
-1.19 how
6.53 i
4.14 i 'd
-0.44 i ask
-5.60 i be
-1.10 i bring
0.92 i choose
-1.95 i come
2.55 i decide
1.03 i drop
-0.20 i find
-0.88 i get
-0.40 i help
1.00 i keep
3.57 i know
2.93 i let
-0.18 i look
0.32 i order
-0.60 i pass
2.02 i put
1.67 i read
2.65 i say
2.09 i show
0.06 i sign
0.97 i take
-0.47 i talk
6.71 i tell
-0.33 i think
4.39 i would
-1.68 i: be
1.89 i: choose
-0.33 i: come
2.62 i: decide
-0.97 i: do
2.27 i: drop
-0.02 i: explain
-1.43 i: find
-0.64 i: have
1.22 i: know
2.35 i: let
-0.14 i: like
-0.24 i: look
0.38 i: order
-0.54 i: pass
2.17 i: put
2.07 i: read
0.75 i: show
0.75 i: sign
2.33 i: take
-0.35 i: talk
5.18 i: tell
-0.26 i: think
-0.48 i: write
4.13 if
-1.62 in
-1.18 in <number>
1.09 in these
4.28 instead
0.98 instead of
1.35 into
1.02 it
1.03 job
0.23 july
1.79 keep the
0.57 kid
4.96 know
-0.94 label
0.74 late
1.35 late $
0.98 launch
-0.28 lead
4.64 leave
0.96 less
3.12 let
-5.37 like
-2.56 like to
0.22 listen
-0.97 load
2.11 longer
-1.82 look
2.45 lose
-0.38 lot
1.33 mail
-3.37 make a
3.76 make the
-0.38 manager
0.15 manual
2.83 march
1.20 march $
2.60 may
2.65 me $
-2.04 meeting
0.93 minute
4.87 money
6.92 month
3.33 more
1.92 more for
-0.29 more than
2.82 morning
0.89 move the
5.29 my
1.62 my own
7.04 n't
1.31 n't make
0.51 need
2.27 never
-0.42 new
0.80 next
8.97 no
0.38 nobody
1.01 nobody: be
-0.56 nobody: past passive
0.36 nobody: present active
4.64 not
1.07 now ,
-0.53 october
6.05 of <number>
-0.43 of <role>
2.29 of my
-1.02 of the
-1.32 of them
5.69 off
3.35 off the
0.76 old
1.81 on
1.84 on <name>
-0.82 on a
0.04 on my
3.33 only
-0.03 or
4.54 order
1.87 order the
-1.21 other
1.15 other: agree
2.59 other: be
-0.27 other: close
3.54 other: come
0.38 other: conditional active can
-0.97 other: find
1.43 other: future active will
-0.65 other: have
-0.50 other: like
0.56 other: lose
0.04 other: make
0.80 other: need
-4.09 other: past active
-4.59 other: past passive
0.38 other: present active
-0.04 other: reduce
0.26 other: sign
2.57 other: sit
1.85 other: stay
-0.45 other: tell
3.62 other: wait
5.18 out
1.76 out of
0.69 out on
2.67 oven
1.08 over
1.02 own
0.27 part with
6.34 pay
1.69 pay the
0.84 people
0.37 per
-0.50 percent
-2.64 person
-1.47 price
-0.69 process
-0.88 project
0.52 promise
3.08 push
1.32 push the
0.31 put both
3.66 rather
2.55 rather than
3.22 read
0.38 read the
0.27 ready by
-0.58 reduce
0.11 refuse
1.17 report
1.51 report: come
0.77 reporting
0.55 return
3.72 review
1.09 right
3.26 roll
-0.13 same
1.27 saturday
1.17 season
-1.55 seat
0.15 second
-0.10 see that
3.97 send
1.35 send the
2.99 she
-1.02 shift ,
0.63 show
-3.30 side
6.48 sign
0.49 sit
1.55 skip
0.29 skip the
2.54 slower
0.89 spend
2.71 stay
9.71 still
2.98 stop the
1.44 sunday
-0.04 support
-0.36 swap the
-0.50 tablet
4.14 take
0.33 take <name>
-2.81 talk
-0.80 target
-3.81 team: past active
2.70 tell
3.48 tell the
0.41 tell them
4.98 than
0.16 than <number>
6.22 that
0.15 that $
0.89 that be
-5.47 that the
2.99 the
-1.41 the <customer>
-0.18 the <group>
1.49 the <name>
-1.14 the <role>
-3.55 the <superior>
3.29 the audit
-1.02 the bus
0.40 the chart
0.04 the contract
-2.11 the end
0.09 the export
-0.29 the hardest
-0.21 the inspection
-1.61 the label
0.06 the new
0.36 the part
-1.00 the year
-1.86 them $
-1.23 them ,
1.44 these
3.91 they
-5.48 thing
-3.45 think
0.25 though
0.69 till
1.34 till <name>
-1.77 time $
4.04 to
-0.58 to <name>
1.59 to have
1.20 to march
-2.35 to the
1.83 to wait
-0.55 together
-0.41 training
0.81 training $
-1.40 try
-0.05 try to
-1.96 tuesday
1.00 turn
5.30 under
1.28 under <number>
10.24 until
1.36 until <name>
-0.60 up
2.45 upload
1.39 upload ,
-0.90 us the
-1.46 vendor
0.70 version
3.67 wait
-2.18 want
-0.67 way
-0.00 we: brainstorm
0.65 we: carry
-4.40 we: past active
1.67 we: pay
-1.32 we: sell
0.54 we: send
0.04 we: test
0.55 wedding
5.74 week
-0.67 week <number>
0.59 week to
0.96 well
-1.28 when
-0.74 when the
1.92 where
4.64 who
0.15 who have
6.46 will
-1.74 with the
7.21 without
-3.92 work
10.29 would
-0.01 would like
-1.47 write
3.91 year
0.29 year $
1.35 yes
`,
  'output-not-outcome': `
-5.83 
2.47 !
2.47 ! $
3.52 '
2.93 's velocity
-0.23 ,
1.96 , <number>
-6.10 , against
-1.31 , and
-0.75 , as
-0.33 , because
-2.03 , but
2.52 , which
2.97 , with
4.03 :
-10.92 ;
-1.77 <customer> $
-4.08 <customer> ,
0.21 <customer> after
0.50 <customer> come
5.46 <customer> have
-0.05 <customer> log
-1.00 <customer> now
2.17 <customer> register
0.12 <customer> satisfaction
0.02 <customer> sit
-6.68 <customer>: be
-2.88 <customer>: do
1.46 <customer>: fill
-0.24 <customer>: go
0.45 <customer>: register
2.84 <customer>: sit
-1.24 <customer>: use
2.17 <group> 's
-0.54 <group> be
1.01 <name>
-0.74 <name> <name>
-0.38 <name> the
5.98 <number>
-7.62 <number> $
-5.91 <number> ,
3.04 <number> <customer>
-2.99 <number> <name>
0.80 <number> <number>
2.75 <number> <role>
4.12 <number> <superior>
-5.21 <number> a
0.66 <number> audit
-3.85 <number> be
-3.33 <number> bed
-0.25 <number> box
-5.02 <number> by
0.85 <number> call
-2.57 <number> complaint
0.76 <number> conversation
5.62 <number> dashboard
-6.46 <number> day
-1.29 <number> delivery
2.39 <number> demo
-1.19 <number> do
4.35 <number> download
1.97 <number> email
-6.88 <number> euro
3.13 <number> feature
-3.73 <number> have
1.89 <number> impression
-9.64 <number> in
1.31 <number> interview
1.32 <number> item
-0.35 <number> less
1.16 <number> like
0.01 <number> message
1.31 <number> milestone
3.10 <number> module
-3.97 <number> month
-0.10 <number> more
4.21 <number> new
-1.68 <number> of
3.39 <number> out
-1.72 <number> page
-4.58 <number> per
1.78 <number> permit
3.93 <number> registration
0.23 <number> request
-2.35 <number> sensor
2.93 <number> service
0.47 <number> story
-3.35 <number> the
5.66 <number> ticket
3.26 <number> time
-3.38 <number> to
1.29 <number> view
-5.41 <number> week
8.21 <number> workshop
-3.37 <number> year
-1.62 <number>: come
-0.19 <number>: do
-1.89 <number>: log
-1.81 <number>: quit
1.14 <person>
0.96 <person> back
-1.88 <person> fail
-2.38 <person> in
0.36 <person> on
-2.54 <person> quit
-1.88 <person>: fail
2.64 <person>: spend
-0.55 <role>
-0.40 <role> be
3.53 <role> have
0.69 <role> save
-0.91 <role>: be
1.32 <role>: clear
4.35 <role>: save
0.29 <role>: use
-3.21 <superior>
-0.65 ?
-0.64 ? $
-10.27 @action
-6.44 @lead
12.99 @measure
13.00 @outcome
-9.59 @reflection
13.80 @result
-19.57 @situation
1.59 @task
3.52 I: bring
0.74 I: build
-0.84 I: count
0.51 I: finish
0.73 I: get
-2.33 I: have
0.11 I: hold
0.69 I: organise
0.40 I: past active
-3.17 I: present active
-2.38 I: read
2.18 I: run
-2.07 I: save
1.84 I: send
-0.91 I: throw
2.35 I: train
1.66 I: write
-1.53 ^ <number>
-1.05 ^ <role>
-2.95 ^ <superior>
4.68 ^ adoption
0.77 ^ at
1.52 ^ attendance
1.15 ^ callback
-1.61 ^ churn
1.54 ^ daily
-3.47 ^ download
2.01 ^ engagement
3.06 ^ every
1.80 ^ i
-2.72 ^ measure
1.62 ^ more
2.56 ^ my
0.29 ^ nps
-8.10 ^ of
4.03 ^ on-time
0.56 ^ our
-0.04 ^ output
5.14 ^ over
0.45 ^ participation
-2.20 ^ plan
0.30 ^ sign-up
5.88 ^ so
0.98 ^ success
4.69 ^ test
1.83 ^ traffic
1.62 ^ we
2.44 ^ what
5.26 ^ with
-1.01 a
0.37 a <name>
-0.33 a <role>
7.23 a day
1.93 a login
1.36 a lot
-2.02 a rope
-0.28 a van
-5.83 a year
0.47 about
1.56 about <number>
-6.15 accident
-1.51 accident $
2.44 across
2.78 across the
9.88 active
6.35 active <customer>
-1.16 actual
2.89 adopt
5.02 adoption
1.12 adoption of
1.99 adoption: stand
-2.06 adoptions: go
-4.09 after
-0.58 after $
-1.18 after <number>
-10.11 again
-4.18 again $
-9.95 against
-3.90 against <number>
2.55 agent
4.19 all
4.12 also
2.77 an
2.46 an hour
-0.12 and
2.10 and a
-0.23 and bring
0.99 and engagement
-1.94 and have
-2.03 and i
-0.27 and keep
0.37 and on
1.74 answer
3.28 answer <number>
7.84 app
0.96 around
2.32 around <number>
1.38 arrive
6.14 article
2.04 as
-1.87 as a
-7.44 ask
-0.35 at
-2.65 at <number>
0.17 attend
3.35 attendance
3.44 attendance at
0.67 average
0.29 average session
-1.23 away
-6.87 back
1.72 banner
0.18 barangay
2.63 be
1.47 be <number>
-1.33 be a
0.77 be at
0.37 be deliver
0.53 be fit
-0.48 be go
2.37 be now
-0.86 be take
1.73 be that
0.65 be to
-0.66 be up
0.27 be watch
-10.66 because
0.64 become the
-2.02 bed
-1.46 bed $
-0.72 before
-6.44 before $
-3.95 before ,
2.91 before the
-2.28 better
-2.79 bill
2.59 blog
0.73 bot
-3.99 box
-4.10 box be
-0.77 boxes: be
4.19 branch
1.27 break every
2.10 briefing
1.74 budget
2.99 budget $
-0.26 bus
-1.87 bus leave
-1.87 bus: leave
-4.86 but
-0.66 but only
0.00 button $
-3.38 buy
0.66 by
-2.16 by <customer>
1.70 by <name>
5.99 by the
2.45 callback
1.15 callback be
1.49 callback: be
4.87 campaign
1.51 carry
-2.64 case
3.00 catalogue
-0.15 catch
-0.03 cent $
-2.95 change
3.49 chatbot
-6.58 check
6.55 checklist
-4.04 churn
1.33 clear <number>
4.95 clerk
5.64 click
0.91 click on
6.74 click-through
-1.61 client
2.94 climb
3.07 climb from
1.89 clinic
4.27 close
-0.41 close $
2.17 close ,
1.23 cluster
2.69 code
2.48 colleague
-1.84 come
-3.54 come back
1.88 come in
-9.08 complaint
-3.22 complaint $
6.78 complete
0.71 complete the
0.47 completion of
0.06 concert
1.10 conclude
1.65 conduct
0.42 conversation
-11.21 cost
-0.66 could
7.01 coverage
-4.35 crew
4.70 csat
1.25 ctr
-2.58 cup
3.13 daily
3.45 daily active
7.21 dashboard
3.06 date $
-1.73 day
3.83 day $
0.49 day ,
2.38 deadline
1.84 deadline $
-2.76 decrease
0.89 define
6.89 deliver
-0.33 delivery since
2.69 demo
0.50 departure
2.16 departure improve
2.16 departures: improve
-1.80 deputy
0.80 distribute
0.92 district
0.16 do $
-0.86 doctor
-0.61 door
-1.17 double $
0.02 double ,
-9.88 down
8.45 download
3.78 download $
-3.74 download reach
-3.74 downloads: reach
1.75 draw
1.56 draw <number>
-2.71 driver
-8.68 drop
-0.44 dropped: past active
-0.64 drug
-1.50 dry
1.93 e-learning
0.29 each
2.13 each <person>
-4.89 early
-0.96 easter
1.39 email
0.20 end
-0.98 end in
10.68 engagement
-0.06 error
-7.31 euro
0.49 ever
6.50 every
-1.89 every day
1.28 every record
1.29 every seat
2.95 every single
0.95 exactly
-1.14 exam
-1.81 fail
-1.90 fail :
-1.03 failure
1.20 fair
0.43 fair $
-9.77 fall
-3.83 fall from
1.28 far
4.35 feature
2.30 feature ,
-4.03 fewer
6.75 fill
1.07 fill in
0.17 film $
-6.23 find
-3.22 fine
-0.66 fine $
1.59 first
6.84 first month
3.50 first week
0.27 fit
0.67 fit with
2.10 folder
7.21 follower
-1.08 for
-5.01 for <number>
2.74 for a
-0.11 form would
3.37 forum
-3.28 from
-2.38 from <number>
5.07 get
2.86 get <number>
0.85 give each
-0.46 go
-0.06 go $
-0.00 go from
1.32 go live
2.86 go up
3.62 goal
1.69 goal be
5.91 goal: be
0.72 grow
1.65 grow to
2.81 guest
2.37 guide
0.47 handbook
1.24 handle
3.71 handle <number>
-1.75 happy
4.40 have
0.97 have go
-0.77 have have
-0.56 have refuse
3.45 have switch
-4.67 have to
-4.54 he
0.59 help
-0.38 her
2.37 hit
2.40 hit <number>
4.00 hold
5.98 hold <number>
-9.06 hold at
-6.01 home
-1.85 hour $
2.56 hour less
1.82 hour of
5.34 how
2.19 i bring
0.93 i build
0.70 i organise
-1.05 i read
-2.05 i save
-0.81 i throw
0.54 i train
1.51 i write
3.56 i: bring
0.59 i: build
-0.84 i: count
0.51 i: finish
0.73 i: get
-3.34 i: have
0.11 i: hold
0.69 i: organise
-2.38 i: read
2.16 i: run
-2.07 i: save
1.84 i: send
-0.91 i: throw
2.35 i: train
1.63 i: write
3.67 impression
1.76 improve
0.25 improve by
1.48 in
-1.07 in $
-1.46 in <name>
-0.01 in a
1.67 in its
1.64 in line
0.33 in on
2.79 in that
3.79 in total
0.80 in use
4.97 install
-0.56 instead
2.17 item
4.20 its
5.41 its date
4.94 its first
-2.56 job $
-6.25 keep
0.39 keep its
-1.27 keep the
-0.84 key
0.82 kit
0.05 labour a
-6.67 late
1.74 lead
-0.55 leaflet $
-0.24 leave on
1.19 length
-1.23 less
1.34 less on
0.73 lift
1.58 line with
1.07 list
-1.91 loave
0.88 log <number>
-0.13 log in
2.57 log-in
4.70 login
1.94 login $
-2.09 look
-9.30 lose
-2.70 lose <number>
0.46 lot
-0.61 love
2.67 macro
0.54 make <role>
-0.00 margin
-3.54 may
-2.05 me
-0.85 measure
-2.72 measure $
2.64 meet
5.18 meeting
3.70 member
4.57 message
2.76 milestone
3.13 milestone be
5.16 minute a
-4.19 miss
-1.25 miss the
1.91 module
-4.14 monday
-4.62 money
-0.83 money $
-2.23 month
2.48 month $
-0.74 month <number>
0.72 monthly active
7.61 more than
-1.12 morning
0.75 most-read
-1.78 move
-2.68 much
2.14 my
0.62 my target
-0.49 n't
-0.88 need
-0.19 never
6.03 new
-1.08 new <customer>
-0.72 new shelf
8.12 newsletter
-9.41 next
-0.89 night
-9.23 no
-7.16 nobody
0.83 nobody: past active
1.12 nobody: save
1.04 nobody: use
2.30 north
0.23 north star
-11.46 not
2.13 now
-0.91 now $
2.14 now <number>
1.34 now have
-1.08 now she
10.58 nps
-1.17 nps rise
0.01 nps: go
-1.17 nps: rise
6.33 number
4.60 number of
-1.46 nurse
1.06 of
5.95 of <customer>
-0.48 of <number>
3.03 of download
0.05 of labour
2.53 of the
-3.84 of them
-2.24 off
-0.10 often $
-1.17 old
-0.18 old form
0.25 old tool
4.11 on
-10.71 on <number>
-0.12 on my
5.90 on schedule
1.26 on the
2.29 on time
4.12 on-time
2.16 on-time departure
0.85 online
-2.65 only
5.11 open
0.36 open rate
-5.34 order
0.45 organise
-2.10 other
-0.22 other <number>
2.98 other: adopt
3.75 other: answer
1.33 other: arrive
0.45 other: attend
-2.48 other: be
0.61 other: book
-4.10 other: bring
-1.21 other: buy
-1.67 other: cancel
2.02 other: carry
0.68 other: clear
2.15 other: climb
3.67 other: close
4.17 other: complete
1.13 other: conclude
-2.32 other: cut
2.51 other: deliver
1.71 other: distribute
-3.89 other: do
-3.25 other: drop
-1.52 other: end
-7.17 other: fall
4.08 other: fill
0.38 other: fit
0.28 other: get
1.29 other: go
0.88 other: grow
2.12 other: handle
5.00 other: hit
0.90 other: improve
-3.40 other: leave
-0.24 other: lose
0.58 other: meet
0.84 other: open
0.20 other: past active
-3.73 other: past active not
3.66 other: past passive
-3.28 other: pay
0.05 other: please
3.43 other: present passive
-3.99 other: quit
3.34 other: reach
-1.02 other: refuse
3.17 other: register
-2.35 other: renew
2.38 other: rise
4.75 other: sit
0.99 other: spend
-0.10 other: start
-8.72 other: stay
3.85 other: switch
2.27 other: take
0.03 other: tap
-0.15 other: train
6.35 other: triple
3.58 other: watch
6.26 our
1.27 our <name>
-2.01 our <superior>
4.94 out
0.03 out ,
1.62 out of
-1.44 out the
-0.44 outage
-0.30 output
-1.31 overtime
2.55 page
-0.96 page ,
-1.21 parcel
-1.77 part
1.81 participation
-2.28 pass
0.83 past
-3.27 patient
-8.67 pay
-0.07 payment
1.28 people
5.45 per
-0.55 per <number>
0.57 per sprint
1.69 per week
0.19 permit
-0.71 photo
-0.33 pilot
2.09 place
0.89 podcast
0.48 podcast have
0.48 podcast: have
0.50 point
0.07 point per
5.97 portal
0.93 porter
8.59 post
1.07 post a
1.23 poster
3.78 prescription
-5.40 price
1.15 project
5.53 publish
3.26 publish <number>
-2.74 pupil
-2.61 puppy
0.63 push
1.75 quarter
-2.53 queue
-4.09 quit
-2.57 quit $
2.99 rate
3.25 rate of
4.21 reach
0.85 reach <number>
-4.03 read
1.67 reader
6.23 recipe
4.72 record
2.57 record $
-0.75 reduce
-2.66 refund
-2.79 refuse
-0.45 refuse $
8.39 register
5.79 registration
4.91 release
2.59 release keep
2.59 release: keep
-2.75 renew
0.32 repair
-2.35 repeat
-0.55 reprint
4.81 request
-2.31 return
-4.62 revenue
2.25 rise
1.54 rise by
-1.42 river
-1.35 river $
2.16 roadmap
1.15 roadmap $
2.30 rollout
0.32 roof
-1.84 room
-2.06 rope
0.19 run
3.22 run <number>
0.94 sail
1.00 sail $
-1.58 sale
-5.87 same
4.01 satisfaction
0.12 satisfaction score
3.11 save
0.02 save $
-0.02 save <number>
-0.81 say
8.43 schedule
3.09 schedule $
1.70 scheduled
3.30 score
-0.38 score $
-0.95 scrap
0.19 season
2.65 season $
0.46 seat
-6.16 second
-0.18 see
1.61 see <number>
0.06 sell out
2.87 send
2.73 send <number>
-3.08 sensor
-3.60 sensor be
5.19 session
1.24 session length
-8.87 she
-1.07 she train
-1.25 she: train
-0.61 shelf
-1.32 shelf $
2.01 ship <number>
-0.48 shop
-1.09 shop: have
-2.07 short
1.43 sign up
5.17 sign-up
-0.66 sign-up double
2.15 sign-up go
-0.66 sign-ups: double
3.78 sign-ups: go
1.49 since <name>
6.16 single
1.29 sit
3.64 site
2.08 slide
2.44 so
-2.78 so i
-1.63 spare
0.55 spot
-0.32 spring
7.75 sprint
0.69 sprint $
1.55 staff
2.02 stand
3.91 stand at
3.63 star
-1.16 start
-3.42 stay
-3.29 stay at
-9.06 still
0.99 stitch
-8.71 stop
5.39 store
1.05 store $
8.03 story
3.88 story point
-0.34 strike
5.04 success
7.12 summer
2.84 summer ,
2.05 survey
1.70 survey $
1.72 switch
1.87 switch to
1.82 take
4.88 take place
0.85 talk
3.24 tap
0.03 tap the
2.01 target
3.25 target: be
1.50 template
0.33 test
7.01 test coverage
0.09 text
1.00 than
0.51 than <number>
0.40 that
3.42 that be
4.72 that quarter
1.00 that summer
-5.95 that the
0.80 that year
3.41 that: be
0.87 the
0.03 the <group>
1.04 the <name>
-9.14 the <number>
-1.23 the <person>
-1.25 the <superior>
1.49 the app
1.56 the average
-0.29 the bank
1.06 the bot
1.65 the briefing
-1.17 the bus
0.50 the campaign
0.78 the catalogue
0.01 the chatbot
2.21 the checklist
0.91 the cluster
0.06 the concert
0.98 the deadline
-0.23 the drug
1.93 the e-learning
2.58 the end
0.02 the fair
4.00 the goal
0.17 the handover
1.41 the list
2.72 the macro
-0.40 the month
0.75 the most-read
0.79 the new
-3.09 the next
1.88 the number
-2.73 the other
0.48 the podcast
3.37 the portal
2.38 the project
-0.09 the queue
2.35 the release
-0.83 the report
-1.42 the river
2.31 the roadmap
2.37 the rollout
1.24 the roof
-3.09 the same
-0.44 the shop
1.94 the store
3.14 the summer
-2.07 the test
0.78 the top
3.48 the training
-0.25 the ward
0.71 the website
-2.60 their
-8.35 them
1.21 there
2.04 there be
0.43 there: be
-4.49 they
-2.43 this
1.91 through
4.86 through the
-3.84 throw
-0.62 throw out
0.91 time
3.23 time $
2.77 time and
-1.90 time every
0.23 to
3.49 to <number>
2.17 to <role>
0.94 to lift
3.70 to the
-0.04 tonne
-2.36 too
3.98 tool
1.40 tool have
1.28 top
6.92 total
1.25 traffic
0.72 train
8.42 training
1.90 training $
6.35 triple
1.39 triple $
-5.61 under <number>
4.75 up
-3.69 up $
3.91 up by
2.25 up from
0.83 up in
0.46 up to
-5.19 us
-0.04 us $
0.08 usage
3.65 use
-0.58 use $
-2.03 use a
6.56 use the
5.56 user
-0.21 van
-0.38 van $
7.15 velocity
-4.03 very
1.63 video
8.68 view
4.50 visit
3.38 visitor
-9.03 wait
-0.01 walk
1.40 wallet
-0.56 want
-3.75 ward
-1.23 ward have
-1.26 ward: have
-3.49 waste
2.34 watch
4.33 we
-1.22 we miss
0.06 we: be
-1.43 we: come
3.08 we: disburse
0.37 we: do
-0.70 we: give
-0.45 we: have
0.93 we: hold
-5.24 we: keep
3.45 we: log
-5.93 we: lose
1.55 we: make
-3.01 we: miss
0.43 we: past active
1.99 we: past active not
-2.69 we: print
-5.15 we: reprint
1.57 we: send
1.18 we: serve
3.38 we: stay
0.48 we: text
0.53 web
4.12 website
4.13 week $
0.05 week save
-1.06 what <number>
0.24 what come
0.24 what: come
2.06 which would
-6.63 who
0.09 with
4.04 with a
0.43 with every
-2.75 within
-2.81 within <number>
1.78 workshop
2.37 write <number>
-10.39 wrong
-0.18 year
-2.62 you: imperative active
-0.05 →
-0.05 → <number>
`,
  'passive-decision': `
-6.99 
1.71 ,
5.80 , and
0.46 , in
-0.74 , my
-3.64 :
-0.81 <customer>
-4.95 <customer> be
-2.46 <group>
-2.23 <group> $
0.98 <name> ,
-0.52 <name> as
-1.45 <number>
1.37 <number> $
1.85 <number> <role>
-3.30 <number> crate
1.41 <number> lot
0.09 <number> o'clock
-2.94 <number> of
-3.59 <number> time
-2.17 <number>: leave
-0.20 <number>: return
-1.57 <person> $
-1.51 <role>
-1.90 <role> $
1.20 <role> get
1.50 <role> have
4.68 <role>: agree
-7.38 <role>: be
-1.58 <role>: bring
6.53 <role>: decide
-1.98 <role>: receive
-2.79 <superior>
-0.02 <superior> $
1.20 <superior> ,
5.65 @action
-11.16 @result
-20.45 @situation
-10.88 @task
-5.50 I: past active
-3.91 ^ <number>
5.45 ^ <role>
6.90 ^ a
3.09 ^ after
4.77 ^ an
-3.10 ^ be
-4.82 ^ i
-1.36 ^ no
-4.41 ^ not
-1.61 ^ our
-1.45 ^ that
2.37 ^ then
-4.93 ^ we
3.31 a
-0.69 a certificate
-0.27 a decision
0.65 a note
-3.35 agency
5.01 agree
2.40 agree that
4.73 all
2.03 all <number>
-1.55 already
-1.12 already be
3.12 also
5.46 and
-5.22 and <number>
0.87 and i
2.47 and the
-0.46 as before
1.03 as well
-1.55 ask to
1.48 at
-0.34 award
10.31 be
-0.38 be a
1.81 be add
5.57 be agree
-0.82 be ask
-3.70 be book
-0.38 be buy
-1.86 be cause
4.91 be decide
0.47 be do
1.17 be draw
-1.25 be finish
-0.31 be follow
0.02 be implement
0.56 be introduce
-3.74 be leave
-3.01 be pass
3.02 be put
2.43 be rebuild
0.74 be redesign
-0.50 be return
0.42 be rewrite
1.34 be roll
-2.21 be ship
-3.26 be sign
-1.42 be still
2.73 be switch
2.16 be take
-1.98 be well
-1.02 be win
-0.73 be write
-2.79 before
-1.24 before $
-3.64 book
-2.68 book out
-2.05 buy
-2.61 buy $
-6.98 by
-1.57 by a
-1.56 by an
2.70 by hand
-6.04 by the
2.80 by us
0.61 by weight
0.56 calendar
-1.94 car
-1.24 car park
-2.19 cause
-1.86 cause by
-0.57 certificate
-1.53 certificate $
4.57 change
1.75 check
0.12 city
-0.56 close
-1.63 contract: sign
-1.16 contractor
-3.25 crate
-3.30 crate be
-0.53 dark
-0.20 dark $
-2.96 day
3.18 decide
2.26 decide to
-0.68 decision
0.15 delay by
-1.00 director
-1.01 dorm
-0.82 dorm $
0.09 draw
0.37 draw up
-11.25 dropped: past active
-2.35 ferry
-2.31 ferry be
-2.14 finish
-1.86 finish $
0.88 first
0.87 floor
-0.22 follow
1.81 for
0.09 for the
-2.28 from
-1.44 from <name>
9.58 get
-1.25 give
-0.49 go
1.03 hand
1.69 hand $
-0.97 hand over
-1.99 have
-1.39 have already
2.02 have be
-2.21 her
-1.31 his
-0.40 hull
-7.28 i
-3.70 i be
0.98 in
-1.70 in <number>
0.03 in the
1.93 install
4.71 into
2.52 into <number>
0.39 introduce
-0.32 invoice
-1.76 invoice be
3.00 it
3.92 launch
-1.49 law
-2.32 law be
-2.88 leave
-2.39 leave $
-1.59 leave to
1.94 line
1.25 line be
4.37 list
1.41 lot
2.23 lot $
-0.80 make to
-2.30 matter
-1.86 matter $
-4.00 me
2.03 menu
0.09 message
-2.76 meter
-4.30 meter be
5.06 move
1.33 move to
-2.11 my
-1.64 my work
-3.14 n't
3.03 new
-6.98 no
4.77 nobody: agree
-1.65 nobody: ask
-11.79 nobody: be
6.91 nobody: decide
-8.70 nobody: past active
16.69 nobody: past passive
-4.93 nobody: present active
3.43 nobody: present passive
-1.98 nobody: receive
-4.99 not
-0.65 not <number>
-1.05 not a
0.22 note
0.09 o'clock
-0.81 of
0.61 of <name>
-2.28 of <number>
6.52 office
-2.78 old version
1.22 on
-0.79 on the
-2.55 open
3.35 other: add
-8.99 other: be
-3.69 other: book
-2.06 other: buy
-1.86 other: cause
1.92 other: change
-3.82 other: close
1.09 other: draw
0.19 other: fall
-0.81 other: finish
-1.02 other: follow
2.79 other: introduce
-6.86 other: leave
-1.49 other: make
4.47 other: move
-3.52 other: pass
-7.30 other: past active
21.40 other: past passive
-3.39 other: pay
-4.48 other: present active
9.77 other: present passive
5.72 other: put
2.43 other: rebuild
0.74 other: redesign
-0.51 other: return
2.34 other: rewrite
-2.23 other: ship
-4.16 other: sign
3.66 other: switch
3.44 other: take
-1.09 other: win
-1.16 other: write
-3.58 our
1.80 out
0.99 out by
-1.70 outage be
-1.70 outage: cause
-3.17 over to
-0.52 pallet be
-0.39 pallets: ship
-3.65 parcel
-2.47 park
-0.98 park $
-0.86 pass
-2.21 pass in
-4.12 pay
-0.96 pay twice
0.33 plan
2.68 plan be
0.18 practice
-0.12 printer
-0.38 process
1.54 put on
1.28 question
2.40 rebuild
-2.09 receive
-1.98 receive on
-0.59 return
3.32 rewrite
-2.36 road
2.15 roll
2.65 roll out
2.16 rule
-1.21 say
0.22 scanner be
2.87 second
3.85 set up
-1.43 she
-2.63 ship
-1.92 ship from
1.30 should
-1.45 sign
-1.23 sign $
2.27 so
1.70 so the
-2.05 staff
-2.67 still
-1.03 still pay
3.20 supplier
4.44 switch
1.81 switch off
5.96 test
-0.23 that
-2.47 that ,
0.05 that a
-0.89 that year
1.07 the
-0.60 the <customer>
2.70 the <number>
-1.37 the car
-0.81 the dorm
-2.32 the ferry
-1.02 the invoice
-2.33 the law
-1.82 the matter
-2.45 the meter
-0.47 the pallet
-1.34 the plant
-1.61 the ward
-2.17 time
0.54 to
9.69 to <number>
1.30 to all
-3.17 to the
-0.92 to use
0.18 train
-1.41 twice
-0.90 twice $
-4.30 unread
4.91 up
2.65 us
-2.28 use
-1.33 use the
-3.13 version
-2.44 version be
-0.12 ward
-0.61 ward $
-4.40 we: be
-1.72 we: put
1.96 week
0.83 week $
0.70 weekend
3.34 weekly
2.08 weight
0.60 weight $
-1.99 well receive
4.14 which
-1.06 win over
1.32 with
0.26 with <number>
-1.78 with that
3.78 with the
-1.73 work be
-1.63 work: finish
-1.12 write in
-2.26 year
-0.84 year a
`,
  'praise-as-result': `
-7.66 
-0.62 'd
7.15 's
0.65 ,
0.93 , and
-0.45 , but
0.38 , for
-3.03 , i
2.11 , leave
-3.08 , so
0.07 , the
-0.80 ;
2.98 <customer>
1.18 <customer> be
0.85 <customer> have
4.26 <customer> still
1.60 <customer> tell
-4.65 <customer> thank
5.43 <customer>: be
-0.93 <customer>: leave
0.82 <customer>: say
1.20 <customer>: speak
-1.62 <customer>: talk
1.88 <customer>: tell
-4.22 <customer>: thank
2.63 <group>
-1.79 <group> be
-2.57 <name> $
-2.53 <name> be
-6.91 <number>
-8.62 <number> $
0.68 <number> <person>
-3.85 <number> a
1.01 <number> and
1.48 <number> of
1.83 <number> star
0.16 <number> table
0.73 <number>: be
6.08 <person>
0.57 <person> ,
3.39 <person> of
0.64 <person> reckon
0.00 <person>: be
0.61 <person>: reckon
3.97 <quote>
4.09 <quote> $
2.07 <role>
2.70 <role> $
-0.39 <role> ,
0.99 <role> a
2.39 <role> at
1.17 <role> be
1.15 <role> go
-2.70 <role> off
-0.62 <role> say
-0.53 <role> work
0.14 <role>: go
-1.01 <role>: say
-0.99 <role>: work
5.74 <superior>
-1.12 <superior> $
2.28 <superior> ,
0.38 <superior> <role>
-3.70 <superior> <superior>
-2.46 <superior> about
1.02 <superior> appreciate
-0.66 <superior> ask
0.57 <superior> be
-2.77 <superior> call
1.25 <superior> say
0.75 <superior>: appreciate
-1.36 <superior>: ask
0.51 <superior>: be
0.23 <superior>: express
-0.49 <superior>: ring
3.91 <superior>: say
0.11 <superior>: send
0.06 <superior>: write
-8.57 @action
-6.05 @reflection
20.66 @result
-11.22 @situation
-12.91 @task
-0.91 I: be
-4.55 I: conditional active 'd
0.99 I: dare
2.38 I: do
1.76 I: gain
1.44 I: get
0.61 I: past active
9.52 I: past passive
-5.01 I: present active
0.44 I: promote
0.93 I: receive
5.13 ^ <customer>
0.40 ^ <person>
-3.75 ^ <role>
3.62 ^ <superior>
0.87 ^ by
1.56 ^ even
-0.77 ^ for
-2.38 ^ he
-2.51 ^ in
-3.01 ^ measure
-3.24 ^ my
-2.58 ^ no
1.31 ^ not
-0.72 ^ plan
3.68 ^ several
-0.70 ^ she
1.03 ^ the
1.83 ^ there
2.44 ^ they
2.33 a
-1.20 a <person>
3.51 a big
0.23 a happy
0.98 a lovely
-1.75 a mail
0.84 a masterpiece
-1.91 a month
-1.31 a new
0.78 a plaque
1.38 a ripper
0.80 a shout-out
1.54 a spot
2.41 a standing
1.75 a treat
-4.13 a week
1.90 about
1.45 about <role>
-1.94 about the
2.34 about us
-2.06 actual
-6.28 again
-2.99 again $
0.03 agree <role>
1.95 all
3.43 all-hand
-3.05 also
4.98 an
1.43 and
3.04 and <customer>
3.73 and a
2.68 and all
-6.53 and i
2.66 and my
6.17 and the
1.45 and we
-3.61 anything
-1.98 anything but
3.32 appreciate
0.17 appreciate that
8.60 appreciation
0.59 appreciation $
1.28 appreciation mail
5.39 as
0.45 as the
-3.22 ask
1.04 at
-3.30 at <number>
6.67 at the
4.34 auditor
0.77 award
2.10 award $
-6.82 back
-0.85 back $
1.06 be
0.50 be ,
0.20 be a
-1.78 be all
-1.98 be anything
2.24 be better
5.56 be delight
1.58 be full
0.48 be grateful
2.84 be over
0.78 be overwhelmingly
0.95 be praise
3.50 be really
8.01 be so
-1.30 be still
-1.97 be talk
2.31 be the
0.02 be thrill
-6.18 because
-1.08 become
-10.45 before
-0.12 before the
-2.15 behind
6.36 best
0.08 best thing
-4.66 better $
0.94 better than
0.51 big
0.35 bit
1.08 bit $
-0.71 board
1.26 bonus
3.79 branch
-3.07 but
-0.99 buyer
1.42 by
6.42 by the
1.22 cake
-0.75 call
1.57 call <role>
-2.93 cancel
-1.40 cancel the
0.22 card
3.34 ceo
1.33 choir
1.60 clean
0.83 client
-4.44 close
4.14 come
0.32 committee
0.70 company
8.59 compliment
-0.29 confidence
1.37 congratulate
2.43 content
-3.92 contract
-0.64 cook
-0.37 copy
-4.51 cost
-1.24 could have
0.56 could n't
-0.09 count
1.00 customer
0.93 dare
0.97 dare to
-1.83 date
-0.35 day
0.00 dean
-4.09 delay
8.28 delight
5.59 delight $
-0.32 demo
0.74 depot in
2.15 describe
4.11 describe the
4.19 dinner
-2.59 director
-2.14 do
0.81 do $
-0.36 door
-2.65 dose
-0.31 dose on
-2.88 down $
1.07 down a
-1.67 driver
-4.38 drop
1.32 dropped: past active
-2.29 each
3.79 earn
7.48 employee
-0.26 empty
-0.27 end of
-0.09 engineer
6.74 even
0.26 even the
2.93 ever
2.68 everybody
1.97 everyone
6.71 express
-1.18 fall
-0.61 family
-0.19 fast
9.42 feedback
0.26 feedback from
4.28 feedback: be
-2.66 figure
-1.02 first
1.69 floor
1.57 for
-3.41 for a
0.27 for our
-2.59 for the
-2.30 form
-0.43 form $
3.07 from
-2.98 from <number>
5.34 from the
2.86 front
2.11 front of
1.64 full
4.95 full of
0.08 gain
1.82 gain a
0.07 gala
0.48 general
0.56 general <superior>
6.66 get
0.45 give
3.02 give <role>
2.13 give us
0.31 glad
0.22 go down
5.65 good
2.71 grateful
1.75 grateful $
0.73 graz
3.35 great
1.26 hall
4.40 hand
2.64 hand $
2.19 happy
-1.62 happy to
-0.50 happy with
1.27 harbour
1.62 harbour master
2.86 have
1.97 have be
0.99 have dare
3.24 have never
-1.90 have the
-3.91 have to
-0.73 he
0.16 he have
3.01 her
-2.95 his
1.63 hope
-3.07 hour
6.51 how
0.34 i
-4.46 i 'd
0.14 i be
0.10 i do
0.75 i end
1.78 i gain
4.72 i have
-0.72 i: be
0.99 i: dare
2.37 i: do
1.76 i: gain
1.44 i: get
0.44 i: promote
0.93 i: receive
-0.31 ice
1.68 imagine
3.41 impress
3.45 impressed
3.45 impressed $
-2.16 improve
0.93 in
0.80 in <number>
1.68 in front
1.88 in the
2.14 industry
2.19 initiative
0.80 initiative $
5.74 innovation
2.93 innovation prize
1.46 inspector
0.20 inspire
-0.13 invoice
3.99 it
2.74 job
2.00 job $
2.47 jury
-1.50 key
1.82 lady
0.05 last
-3.78 late
-1.90 late $
0.83 launch
2.17 leave the
0.53 letter
0.12 like
2.58 like <role>
-5.45 list
1.35 local
0.91 local paper
-0.30 log
-6.96 lose
4.09 love
3.10 lovely
3.76 magazine
1.56 master
0.68 masterpiece
0.84 masterpiece $
-2.41 mayor
7.30 me
-1.21 me ,
1.88 me a
2.16 me on
-1.37 me the
-1.08 me to
-3.68 measure
-3.05 measure $
2.72 meet
3.17 mention
-6.02 money
-3.46 month $
1.84 moon
1.42 mother
0.82 mr
1.91 much
6.91 my
-0.46 my <role>
-0.16 my <superior>
1.98 my hand
1.79 my name
7.81 name
1.53 never
3.03 never see
2.27 new
0.19 new till
0.98 newsletter
1.95 newsletter $
5.34 nice
-0.04 night shift
-3.92 no
-8.15 nobody
0.35 nobody: go
-5.93 nobody: present active
-0.89 nobody: work
-1.17 not
1.20 not <number>
-3.01 note
-1.51 note of
0.78 notice
2.85 notice $
-5.23 now
-0.84 nurse
-0.84 obsession
3.58 of
1.37 of appreciation
1.19 of that
3.56 of them
-3.98 off
-4.02 off $
-2.15 office
-1.32 old
1.82 open on
-4.26 order
2.50 other
2.41 other: appreciate
-3.33 other: become
1.85 other: call
-1.78 other: close
-2.10 other: conditional active could
-2.06 other: conditional active would
1.76 other: congratulate
2.18 other: describe
-2.73 other: do
-1.40 other: drop
6.79 other: express
3.89 other: give
-2.64 other: go
-0.80 other: have
0.53 other: impress
-0.07 other: improve
2.23 other: like
-1.50 other: lose
3.85 other: love
2.24 other: mention
-5.53 other: move
-0.28 other: notice
0.56 other: past active
-1.08 other: past active not
1.07 other: place
1.67 other: rave
-1.10 other: reject
-2.32 other: renew
-2.46 other: reproduce
-0.96 other: ring
1.80 other: say
-0.09 other: sell
-1.08 other: sign
0.87 other: speak
-5.92 other: stay
2.03 other: tell
-4.04 other: thank
0.16 other: thrill
3.58 other: write
7.39 our
0.34 our photo
2.37 ovation
0.44 over
-1.50 overrun
0.78 overwhelmingly
-2.51 own
0.89 participant
-0.99 per
1.64 personally
-1.04 pilot
2.28 place
1.07 place our
-2.48 plan
-3.17 plan $
2.82 plaque
0.41 please ,
7.77 positive
1.31 positive $
3.69 praise
2.31 press
-1.74 price
7.31 prize
3.67 prize $
3.33 programme
2.92 project
2.15 proud
1.94 proud $
0.86 pupil
-0.10 put
4.83 rave
1.67 rave about
3.66 reaction
2.92 reaction be
2.60 reactions: be
-3.55 read
5.87 really
-0.31 receipt
-0.24 receipt $
4.97 receive
0.49 receive an
2.29 reckon
2.91 reckon <role>
0.50 recognition
-1.69 reject
-2.37 renew
-2.50 reproduce
-2.50 reproduce <role>
1.82 reputation
4.06 review
-1.06 right
-2.73 ring
1.38 ripper
1.38 ripper $
-2.42 roof
-2.31 roof $
3.40 round
-0.45 route
-4.38 same
5.31 say
1.04 say <role>
5.04 say how
2.30 say she
-0.99 seat
-0.78 second
3.07 see
-0.69 sell
0.48 send round
3.23 send thank-you
1.79 several
2.35 shake my
-3.90 shift
-4.20 shift $
0.66 shop
-2.46 short
0.80 shout-out
-5.09 show
-1.81 show the
-0.40 sign
0.05 single
1.22 smile
3.54 so
0.35 speak
1.89 speak of
2.11 spot
1.32 spot bonus
2.42 stage
1.15 stakeholder
2.00 standing
2.42 standing ovation
1.89 star
0.27 star $
-6.09 stay
0.30 still
-2.23 strike
-2.16 strike $
0.14 table ,
-0.06 take
-1.50 take note
0.45 teacher
2.38 team: be
2.00 team: past active
0.45 team: present active
-1.60 team: talk
1.74 tell
0.88 than i
1.34 thank-you
0.25 that
3.05 that <role>
4.61 that i
-6.54 that the
1.29 that week
1.95 the
1.30 the <customer>
1.91 the <group>
0.30 the <name>
2.49 the <superior>
1.24 the all-hand
4.41 the auditor
5.19 the best
-1.77 the card
-2.06 the dose
-0.02 the end
0.02 the feedback
-0.59 the figure
-4.39 the first
0.69 the floor
0.08 the gala
0.80 the general
1.28 the harbour
1.85 the initiative
1.68 the inspector
2.47 the jury
1.53 the local
1.84 the moon
6.13 the new
-0.78 the night
-1.47 the party
1.31 the programme
2.92 the reaction
-2.36 the roof
-2.78 the same
-1.61 the second
1.78 the shop
3.14 the stage
-2.16 the strike
1.93 the ward
2.43 the whole
0.37 the yearly
1.54 them who
-1.68 then
3.06 there
2.17 there be
0.92 there: be
3.50 they
-0.25 think
-2.11 this be
0.75 this day
-1.59 this: be
6.72 thrill
0.94 thrill $
-0.12 ticket
-5.71 time $
1.63 time ,
-1.90 to
-0.31 to <number>
1.21 to bit
1.79 to say
-2.77 to stop
0.44 to thank
2.94 to the
4.33 to this
-1.26 too
0.93 trainee
1.41 treat
1.75 treat with
-1.42 trust
-1.22 until
1.96 up
8.94 us
-3.09 us $
4.21 us for
-2.54 use
-2.64 van
8.33 very
0.48 very satisfy
0.04 visitor
-1.40 wait
-0.65 want
2.80 ward
3.26 we
1.39 we be
0.16 we win
0.37 we: come
4.50 we: get
2.39 we: move
0.14 we: past active
7.64 we: win
-0.70 week
1.64 well
-1.19 what
1.07 when
3.86 who
4.10 who be
2.95 whole
2.55 win
1.69 win the
-0.30 winter
1.90 with
1.39 with <role>
-0.70 without
1.34 without <role>
-2.24 without a
2.67 word
-2.34 word $
1.22 work
1.37 work without
-10.06 would
0.16 write
-0.29 write the
2.44 yearly
`,
  slogan: `
-5.91 
-2.91 'd
2.38 's
1.41 's money
4.75 , a
0.21 , as
-1.04 , but
3.46 , i
-1.17 :
0.44 <customer>
3.12 <customer> first
3.08 <customer> obsess
7.75 <customer> obsession
-3.21 <group>
1.19 <group> 's
4.86 <name>
-3.27 <name> $
0.53 <name> <name>
4.03 <name> and
2.06 <name> big
2.16 <name> for
-10.60 <number>
-5.04 <role>
-2.35 <role> $
1.01 <role> be
2.07 <role>: be
0.31 <role>: show
-1.94 <superior>
1.11 @action
-11.29 @reflection
0.32 @result
-13.71 @situation
-8.87 @task
3.85 I: act
-1.57 I: ask
2.07 I: be
2.05 I: call
-1.52 I: conditional active 'd
1.44 I: demonstrate
0.57 I: describe
2.84 I: dig
0.56 I: do
2.66 I: dove
-0.84 I: give
-1.10 I: learn
2.88 I: live
2.36 I: own
2.36 I: past active
-0.45 I: past passive
2.52 I: present active
0.92 I: put
0.47 I: see
2.05 I: show
-0.55 I: think
1.41 I: treat
-6.75 ^ <customer>
3.25 ^ <role>
1.90 ^ as
0.14 ^ be
0.60 ^ deliver
4.76 ^ here
-0.09 ^ i
4.36 ^ that
-4.87 ^ the
1.32 ^ this
3.42 ^ true
-1.41 ^ what
1.69 ^ with
-2.10 a
3.93 a lot
0.51 a natural
1.64 a real
0.76 a textbook
3.70 act
1.10 act like
12.45 action
-4.99 after
4.01 alway
-0.30 and
0.70 and <name>
1.91 and be
2.92 anybody
2.84 anybody else
9.24 as
4.59 as a
0.80 as if
0.63 as somebody
-4.65 ask
9.74 backbone
1.88 backbone $
2.04 be
3.06 be $
4.02 be <customer>
5.64 be <name>
3.17 be a
-0.86 be ask
2.31 be curious
2.21 be in
1.64 be my
4.52 be right
0.04 be simply
-2.65 be that
-4.00 be the
-1.51 be very
7.98 be what
10.13 best
1.16 best $
10.84 bia
5.14 bia for
10.35 big
3.86 big $
-2.98 but
0.61 call the
2.48 commit
2.31 curious
14.54 customer
9.18 customer-obsessed
5.22 day
1.16 day $
12.33 deep
4.19 deep into
2.80 deeper
8.35 deliver
4.22 deliver result
8.04 demonstrate
0.46 describe
0.63 describe myself
5.85 develop
0.75 develop <customer>
2.61 dig
1.52 disagree
2.18 disagree and
7.74 dive
2.64 dove
2.66 dove deep
-5.13 dropped: past active
-0.79 each
9.06 earn
3.98 earn trust
1.88 else
3.04 embody
0.04 employer
6.39 end
1.37 end $
2.12 end to
2.34 ever
2.83 ever have
0.74 example
4.47 example of
-1.26 feel
1.14 first
3.24 first $
1.85 for
4.63 for action
7.57 for me
-3.51 for the
4.38 form
3.83 form $
0.27 from the
15.14 frugality
0.64 full
2.05 full ownership
-0.30 get
-4.69 give
2.16 good example
-0.59 have
2.56 have $
-4.47 he
-6.68 her
7.43 here
0.08 high
7.07 highest
6.01 highest standard
-6.29 him
0.17 hire
-0.12 hour
3.12 i
-1.62 i 'd
3.86 i act
1.95 i alway
0.46 i be
2.02 i call
2.84 i dig
1.81 i do
1.30 i dove
0.52 i go
1.76 i really
0.86 i see
-4.28 i think
1.41 i treat
3.85 i: act
-1.58 i: ask
0.85 i: be
2.05 i: call
1.44 i: demonstrate
0.57 i: describe
2.84 i: dig
0.56 i: do
2.66 i: dove
-0.84 i: give
-1.10 i: learn
3.34 i: live
2.36 i: own
0.85 i: put
0.47 i: see
2.05 i: show
-0.55 i: think
1.41 i: treat
-0.31 i: write
1.60 if
0.47 if <role>
-2.21 important
1.75 in
-10.20 in <name>
2.66 in its
3.52 in my
2.20 in practice
0.06 in that
4.60 insist
3.48 insist on
-0.38 interview
5.68 into
5.17 into the
4.00 invent
3.93 its
2.03 its purest
2.36 like
-2.24 listen
5.67 live
5.28 live the
1.27 look like
3.41 lot
1.81 lot $
-0.07 manager
4.48 me
0.91 me $
4.79 moment
0.16 moment $
-1.96 monday
0.91 money
-0.89 more
5.30 my
0.34 my bia
5.14 myself
5.02 myself as
0.51 natural
0.51 natural <superior>
0.98 nature
-2.18 no
0.82 nobody: present active
0.32 nobody: show
-2.96 not
-2.54 now
5.34 obsess
10.36 obsession
1.76 of
6.14 of <name>
1.36 of develop
-0.69 on
2.21 other: deliver
0.70 other: insist
-5.15 other: past active
-7.49 other: past passive
0.42 other: present active
-1.31 other: want
-2.53 our
-2.40 out
-0.80 over
3.63 own
1.34 own $
1.81 own <role>
2.34 owner
21.47 ownership
2.18 ownership $
0.45 ownership ,
1.16 patient
1.75 practice
2.15 practice $
8.71 principle
1.12 problem
0.14 problem $
2.80 prove
1.74 prove that
1.48 pure
2.03 purest
2.03 purest form
0.31 put
3.19 put the
-1.00 read
8.93 real
1.00 really
8.07 result
3.65 right
0.99 right ,
3.81 see
9.68 show
0.51 show real
2.58 show that
4.00 simplify
-2.13 since
2.32 situation
2.88 situation $
0.34 somebody who
0.63 somebody: deliver
0.84 spirit
0.90 spirit of
11.80 standard
0.73 standard ,
0.69 story
0.61 take full
-3.47 tell
0.73 textbook
2.84 than anybody
0.98 that
4.44 that be
6.10 that i
3.16 that: be
-2.26 the
4.82 the <customer>
3.77 the best
4.82 the highest
2.71 the principle
0.05 the problem
2.84 the situation
2.26 the value
-6.97 them
-3.52 they
-1.06 thing
4.19 think
10.67 think big
-0.67 think that
4.22 this
2.47 this be
3.45 this: be
2.81 through
-3.05 time
0.04 to be
2.02 to end
2.32 to me
1.57 to the
2.03 topic
0.63 topic $
1.38 treat
1.40 treat the
10.95 true
2.17 true to
6.00 trust
-3.49 up
2.40 value
2.57 value of
-1.17 want
1.36 we live
5.97 we: live
0.03 we: think
-0.83 week
0.74 what
2.09 who
0.63 who deliver
-2.64 with
-1.81 work
-0.19 would
-1.71 write
3.35 you
1.14 you: print
`,
  'unsupported-claim': `
-3.35 
1.58 'd rather
-3.32 's
-1.18 ,
-1.88 , <number>
4.71 , and
0.35 , as
-0.64 , be
-1.07 , because
-3.50 , but
-3.21 , i
0.86 , must
1.32 , not
0.19 , significantly
6.04 , since
5.82 , so
4.88 , that
0.07 , therefore
3.15 , what
1.31 , who
-2.35 :
-2.98 ;
4.41 <customer>
2.12 <customer> $
-6.64 <customer> ,
0.04 <customer> adore
5.84 <customer> be
0.47 <customer> buy
-3.93 <customer> come
0.07 <customer> do
0.16 <customer> enjoy
6.40 <customer> feel
5.28 <customer> find
-0.23 <customer> go
-1.04 <customer> have
5.74 <customer> in
3.56 <customer> just
3.10 <customer> look
-0.01 <customer> love
-0.51 <customer> no
-5.51 <customer> of
4.15 <customer> really
3.39 <customer> satisfaction
2.45 <customer> the
2.35 <customer> think
2.18 <customer> trust
0.68 <customer> value
-2.17 <customer> vote
-0.52 <customer> wait
-1.90 <customer> want
-4.44 <customer> who
-0.65 <customer> will
-8.86 <customer> with
-0.98 <customer>: be
-2.96 <customer>: come
2.34 <customer>: cry
1.09 <customer>: enjoy
3.11 <customer>: feel
2.30 <customer>: find
0.99 <customer>: frustrate
2.28 <customer>: hate
2.04 <customer>: have
-1.74 <customer>: pay
0.68 <customer>: read
-1.14 <customer>: sign
4.01 <customer>: think
0.97 <customer>: trust
2.20 <customer>: value
-1.95 <customer>: vote
-2.22 <customer>: wait
1.50 <customer>: want
1.14 <customer>: wish
-1.19 <group>
2.73 <group> become
2.81 <group>: become
-3.78 <name>
-5.80 <name> $
-2.77 <name> ,
0.24 <name> be
-7.82 <number>
1.41 <number> $
2.44 <number> ,
-6.81 <number> <customer>
1.73 <number> a
3.34 <number> and
1.00 <number> big
0.98 <number> box
-1.07 <number> day
-1.93 <number> in
-3.52 <number> of
2.97 <number> page
2.32 <number> want
1.48 <number>: want
-0.43 <person>
5.10 <person> be
0.98 <person> fight
3.72 <person>: be
1.26 <person>: feel
0.98 <person>: fight
-0.64 <role>
2.06 <role> $
-0.26 <role> ,
-2.45 <role> <customer>
0.48 <role> around
-2.33 <role> cost
0.90 <role> find
1.41 <role> go
-1.78 <role> have
-0.04 <role> in
4.90 <role> on
0.99 <role> out
-2.71 <role> want
3.75 <role> work
-2.66 <role>: be
1.98 <role>: fill
0.69 <role>: find
4.51 <role>: give
0.91 <role>: go
-2.05 <role>: have
-1.27 <role>: want
0.46 <role>: will
3.01 <role>: work
-8.11 <superior>
0.83 <superior> have
-2.93 <superior> of
-1.64 ?
-1.64 ? $
-2.81 @assumptions
-2.75 @customer
-2.96 @external faq
-2.64 @internal faq
-6.43 @lead
-2.38 @outcome
-1.28 @press release
-9.99 @reflection
-2.64 @result
0.74 @situation
-1.22 @solution
-0.52 @struggle
-2.47 @task
-2.94 I: ask
3.55 I: bring
5.64 I: build
-1.37 I: conditional active 'd
-1.94 I: conditional active would
0.29 I: cut
2.66 I: keep
0.01 I: love
3.05 I: make
1.15 I: past active
-3.50 I: present active
3.99 I: put
-1.38 I: want
3.03 ^ <customer>
-5.63 ^ <number>
6.71 ^ <person>
1.51 ^ <role>
-1.96 ^ a
-2.61 ^ after
1.96 ^ applicant
-1.24 ^ be
0.20 ^ because
0.35 ^ booking
1.18 ^ clinic
4.39 ^ commuter
0.42 ^ complaint
3.19 ^ donor
-2.06 ^ every
4.66 ^ fewer
1.00 ^ have
-4.42 ^ he
-0.14 ^ if
-5.43 ^ in
0.98 ^ link
1.17 ^ listener
-0.68 ^ many
3.35 ^ most
0.10 ^ mum
-5.46 ^ my
2.14 ^ newsletter
0.45 ^ no
5.78 ^ older
-6.15 ^ our
1.37 ^ pensioner
0.80 ^ small
-6.23 ^ so
-0.27 ^ some
2.04 ^ there
5.26 ^ this
-0.37 ^ to
1.88 ^ tourist
0.65 ^ turnover
-6.04 ^ we
2.66 ^ what
0.71 ^ without
5.24 ^ young
0.97 a
5.18 a bank
1.73 a cheaper
3.17 a cold
1.29 a dark
-0.75 a delivery
2.74 a direct
2.00 a double
0.60 a huge
-0.78 a key
1.57 a landlord
2.03 a lighter
-1.48 a login
0.13 a long-term
2.38 a machine
1.80 a medal
-1.07 a memo
-1.06 a memory
4.31 a more
-5.82 a new
0.90 a nightmare
-2.99 a shorter
2.39 a strategic
0.71 a warm
1.99 abide
0.86 about
1.51 about such
-1.07 about the
5.75 above
1.29 above all
1.55 account
0.98 account scare
3.65 adore
1.27 after
2.15 after be
1.12 again
-0.79 against
-2.40 against <role>
1.74 against anything
-2.16 agency
-3.99 agent
-0.18 agree
0.35 ahead
-3.07 aim
-0.80 aim be
-1.00 aim: be
-2.02 alarm
3.35 all
0.04 all anyone
0.78 all but
1.10 already think
-4.44 also
2.12 alway
4.28 among
1.96 among the
-1.66 an
-4.47 and
3.84 and <customer>
1.05 and <person>
1.72 and <role>
-5.51 and a
0.12 and dad
0.00 and i
1.77 and not
0.15 and reduce
2.90 and that
-0.59 and the
-2.71 angry
-0.55 angry $
3.30 annoy
1.24 any
3.14 any change
0.04 anyone want
0.04 anyone: want
1.38 anything new
2.50 anyway
2.61 app
1.26 app $
3.53 applicant
2.97 applicant be
2.97 applicants: be
1.29 around
0.61 around ,
1.34 as <customer>
0.09 as <role>
-6.93 ask
-1.07 at
-3.79 at <number>
1.96 at peace
-2.56 at the
4.42 away
1.04 away $
0.01 bakery
0.51 bakery $
1.94 bank
2.02 bank $
0.98 bank account
-1.07 barrier
1.13 be
2.06 be $
3.49 be after
2.98 be all
0.16 be an
-1.90 be angry
2.92 be ask
1.13 be at
3.22 be crave
3.43 be cry
-0.67 be different
1.67 be exactly
-0.46 be far
2.75 be feed
-1.34 be free
7.89 be frustrate
-3.11 be more
0.56 be my
-2.69 be n't
-2.54 be no
-0.27 be not
0.27 be old
1.40 be only
-0.87 be ready
0.83 be really
-1.36 be ring
3.10 be sick
0.61 be starve
-2.65 be that
4.88 be the
-1.76 be there
1.48 be tire
-2.03 be to
0.08 be transformational
-1.14 be up
0.95 be wait
5.07 be what
3.93 be why
6.26 because
2.52 because <customer>
3.77 because <role>
-2.57 because a
2.28 because of
2.50 become much
-5.81 before
0.48 before speed
1.03 beginner
1.06 beginners: give
3.42 behind
4.92 believe
2.02 believe in
1.19 believe the
-4.19 best
0.56 big
1.81 bigger
2.35 biggest
1.72 blood $
0.83 blue
4.02 booking
0.37 booking rise
0.37 bookings: rise
4.93 bore
-4.57 both
3.96 bother
1.46 bother about
4.11 box $
2.12 brand
2.83 brand $
-5.27 break
5.50 breakfast
2.33 bring
-2.77 budget
0.63 build <number>
0.81 but impossible
0.01 button
1.21 buy
0.33 by
1.92 by <number>
0.25 by post
3.18 by the
1.52 ca
1.52 ca n't
-4.86 call
0.41 can
3.17 card
1.99 card $
6.24 care
5.78 care about
-4.01 cash
-2.07 cash $
0.79 category
0.48 category put
5.35 change $
-0.05 changer
1.86 cheaper
0.54 cheat
0.59 cheat sheet
-4.05 check
-0.84 check $
-0.96 checklist
-1.20 checklist be
-1.11 checklist: be
-2.02 children
-0.93 city
3.34 class $
-0.04 clear that
4.24 clincher
-3.91 close
0.81 cluster down
-0.83 code
2.71 coffee
0.77 cold
1.27 cold house
-4.46 colleague
1.44 colour
1.22 colour $
1.79 come $
2.58 come back
-1.38 come to
2.60 commuter
4.20 commuter be
3.47 company
0.65 competition
0.65 competition $
0.65 complaint
1.73 complaint fall
1.69 complaints: fall
2.07 confidence
0.59 confirmation
6.34 confuse
2.36 consumer
1.31 cook
-1.05 cost
0.26 cost by
1.89 could
1.96 could n't
0.60 could not
-1.09 count
-1.37 courier
4.35 crave
2.03 crew
3.35 crowd
1.74 cry
2.10 cry out
3.15 customer
3.66 cut
5.01 cut the
2.72 cyclist
0.12 dad
0.12 dad like
0.12 dads: like
4.13 dark
1.32 dark mode
-6.96 data
-1.38 date
-4.80 date $
-3.36 day
-1.05 day $
3.61 day <number>
-6.74 decide
0.81 default set
-0.70 delivery window
4.47 demand
2.17 demand for
0.11 design
-5.03 desk
4.02 developer
0.89 difference
-1.99 different
-0.64 different from
2.33 diner
2.46 direct
2.74 direct result
-1.90 director
0.47 discharge
-0.58 disk
3.05 dispatcher
2.91 display
1.08 display $
0.61 do
0.85 do n't
0.48 do the
0.17 donor
-4.80 door
-2.25 door $
2.36 double
1.95 double shift
0.28 down
-5.04 down $
1.55 down be
1.65 down to
-6.03 driver
1.43 drop
1.37 drop in
2.43 drop: come
1.72 dropped: have
-6.69 dropped: past active
0.87 due to
-5.17 each
6.98 else
2.05 else $
1.69 else ,
0.66 else will
2.13 email
0.43 email ,
-3.53 empty
-2.93 end
5.83 enjoy
0.33 enough
3.49 enough of
0.73 environment
2.75 error
1.69 error $
0.25 error by
1.43 evacuee
1.43 evacuee prefer
1.43 evacuees: prefer
-0.51 evening
0.69 every time
-1.05 everybody
-3.83 everyone
4.07 everything
2.99 everything on
2.78 exactly
1.38 examine
5.01 expect
7.28 expect a
0.38 eye
-1.24 fail
1.36 fall
-1.23 far
-0.18 far more
1.63 farmer
3.32 faster
1.57 faster if
1.57 fee
1.28 fee ,
0.70 feed
3.74 feed up
9.71 feel
2.36 fewer
-4.07 field
0.69 fight
0.98 fight less
2.59 fill
4.10 fill in
-1.87 filter
0.68 finally
-1.06 finance
3.13 find
6.87 find <role>
2.23 find our
-1.69 find the
-0.13 fine
-2.69 first
1.34 fix
1.63 flexibility
2.01 folk
1.25 footfall
2.17 footfall pick
2.17 footfall: pick
3.01 for
4.90 for $
-1.58 for <number>
5.02 for a
1.82 for everything
0.78 for our
2.43 for the
-0.38 for their
0.71 forgive
0.72 form
-8.57 form $
4.57 form ,
0.43 form :
0.61 form be
1.72 form drive
0.94 form: be
1.72 form: drive
3.47 foster
3.47 foster a
-0.57 free $
-0.33 friday
7.47 friendlier
0.83 friendly
3.62 from <number>
1.62 from day
1.31 from my
-0.66 from what
9.57 frustrate
2.89 frustrate by
-1.56 full
-2.76 game
-0.05 game changer
3.53 garden
-1.69 get
3.56 get bore
-1.98 get nothing
1.39 give
2.41 give the
0.57 give up
-1.64 go
-1.00 go home
0.98 go like
2.92 go up
0.24 grade
-4.22 group
2.03 grow
3.99 grow $
2.18 guest
-3.69 hand
0.09 handbook
0.16 handbook be
-2.56 happen
-2.59 happy
-1.45 happy $
7.15 hate
4.38 hate be
1.11 have
3.15 have $
2.96 have be
0.68 have enough
2.57 have lose
2.64 have stay
2.98 have the
-3.53 have to
-8.99 he
1.57 he believe
1.57 he: believe
-1.92 head
-0.75 heavy
-4.14 her
-1.08 here
-0.49 high
-3.40 him
-3.10 his
1.17 hit
0.68 hit with
-0.46 home be
-0.40 home: be
0.96 hour $
-3.36 how
4.88 huge
-9.60 i
-1.30 i 'd
0.15 i build
1.38 i cut
0.06 i have
4.34 i keep
0.86 i know
0.29 i love
2.81 i make
2.49 i put
-1.11 i want
-2.89 i would
-2.95 i: ask
0.95 i: bring
5.61 i: build
0.28 i: cut
2.66 i: keep
0.01 i: love
3.04 i: make
3.85 i: put
-1.38 i: want
-1.72 idea
1.32 if he
0.78 impossible
0.81 impossible to
3.36 improve
2.85 improve <customer>
0.88 in
2.57 in <role>
0.22 in that
-1.42 in the
1.80 in this
4.24 in us
-0.49 in wheelchair
4.89 interest
-0.49 intuitive
0.17 it
-6.20 its
8.03 just
3.87 just want
-6.50 key
6.36 know that
-3.12 label
-0.78 label be
-0.64 label: be
4.73 landlord
1.57 landlord pay
1.57 landlord: pay
-1.46 last
2.33 layout
1.36 layout be
-2.00 lead
-1.34 leak
-0.96 leak $
0.97 less
0.98 less over
-1.10 let
6.12 letter
1.43 letter $
3.00 light
0.55 light ,
2.03 lighter
1.55 like
-5.53 like $
5.63 like a
-3.03 like the
3.58 line
2.57 line be
1.63 line open
1.17 line: be
0.51 link
0.98 link a
0.98 linking: scare
-4.01 list
-1.22 list $
0.87 listener
-0.59 live
1.48 lock
0.52 lock $
-6.89 log
-1.74 log $
-1.84 login
-1.53 login $
4.50 long
3.65 long for
0.13 long-term
-1.02 longer
2.43 look for
-2.92 lot
5.57 love
0.74 loyalty
2.08 loyalty card
0.22 lunch
1.00 make
3.29 make the
-6.53 many
-0.09 march
3.02 market
-0.06 mat
-0.21 matter be
-2.42 may
-2.19 maybe
-21.56 me
1.78 medal
1.80 medal $
-1.83 meeting
-1.07 memo
-1.03 memo $
-1.12 memory leak
6.50 menu
2.59 menu $
0.81 menu ,
2.35 merchant
4.24 mind
3.38 minute
1.18 minute ,
1.34 minute with
0.56 mode ,
-3.13 model
2.91 modern
-2.79 money
-4.99 month
0.79 monthly
0.06 monthly invoice
3.60 mood
4.57 mood on
4.82 more
0.71 more flexibility
-0.49 more intuitive
0.89 more than
-0.49 morning
0.84 most
4.55 most <customer>
-0.84 mostly
2.13 mother
0.88 mother be
0.90 mothers: search
1.30 much
4.59 mum
1.61 mum ,
0.12 mum and
1.62 mums: ring
-3.78 my
5.36 my new
10.09 my training
2.33 n't
1.99 n't abide
4.08 n't bother
0.58 n't care
0.81 n't stand
-3.56 need a
0.56 need be
4.30 need more
-0.94 need to
0.33 need: be
4.14 never
1.95 never have
5.57 new
2.19 new $
-1.08 new checklist
3.10 new uniform
1.15 new window
3.14 newsletter
2.14 newsletter by
1.15 newspaper
1.56 newspaper want
1.56 newspapers: want
-0.97 next
-5.77 night
0.90 nightmare
3.37 no <customer>
4.87 no <number>
4.65 no interest
-1.01 no longer
2.80 no-show
-3.50 nobody
0.32 nobody: future active will
2.62 nobody: give
-0.70 nobody: have
4.25 nobody: past active
-0.90 nobody: past passive
3.39 nobody: present active
0.36 nobody: will
4.59 nobody: work
-2.47 noise
-1.61 noise $
-0.29 not a
-1.40 not have
-1.56 nothing $
3.96 nothing else
1.80 nothing get
1.80 nothing: get
4.38 notice the
-3.68 now
2.55 nowaday
-0.76 number
-0.77 nurse
-3.19 of <customer>
1.33 of <role>
0.44 of delivery
2.86 of the
-5.48 of them
2.57 off
3.00 off $
0.77 off the
1.33 office
4.83 old
-0.38 old form
5.48 older
3.84 older <customer>
-2.26 on
-1.72 on <name>
1.07 on a
1.28 on the
-1.45 one
2.13 only
0.38 open for
-2.83 operator
-4.79 or
-2.51 order
0.81 orient
0.81 orient themselve
-2.58 other
1.99 other: abide
3.67 other: adore
-2.43 other: ask
-1.26 other: be
3.27 other: believe
3.99 other: bother
3.79 other: buy
1.92 other: care
0.93 other: conditional active 'd
3.73 other: conditional active ca not
0.11 other: conditional active can
7.59 other: conditional active could not
5.82 other: conditional active would
4.38 other: crave
2.14 other: cry
0.73 other: do
6.38 other: enjoy
4.79 other: expect
2.53 other: fall
6.52 other: feel
0.91 other: fight
2.81 other: find
2.89 other: frustrate
0.46 other: future active will
0.59 other: give
-0.83 other: go
3.30 other: grow
-2.38 other: happen
2.70 other: hate
1.95 other: have
-3.92 other: keep
-5.25 other: know
-2.57 other: leave
1.66 other: lift
8.87 other: like
3.88 other: love
4.08 other: make
-1.34 other: move
1.21 other: need
3.05 other: notice
-0.57 other: open
1.30 other: past active
-1.93 other: past active not
-7.37 other: past passive
2.53 other: pick
6.40 other: prefer
5.06 other: present active
4.90 other: present active not
-3.78 other: present passive
0.99 other: put
1.49 other: read
-1.75 other: refuse
0.79 other: rise
-10.47 other: say
1.75 other: scare
-2.27 other: sell
-3.32 other: send
-3.80 other: show
-4.68 other: sign
0.61 other: starve
-1.20 other: tell
4.18 other: think
1.53 other: trust
0.96 other: turn
2.27 other: value
-2.24 other: vote
-4.34 other: wait
3.17 other: want
3.42 other: wish
-4.47 other: write
3.14 our
2.07 our <customer>
-0.83 our <role>
0.45 our portal
3.77 our regular
-1.04 out
0.29 out for
-0.89 out of
-0.46 oven
-1.40 over
5.43 owe
4.16 owe to
-1.31 own
7.40 owner
-0.43 ownership
1.76 page ,
2.41 passenger
1.27 patience
1.77 patient
-1.51 pay
1.57 pay faster
-1.80 pay for
3.07 peace
1.96 peace with
0.31 pensioner
-4.91 per
-1.98 permit
1.85 pharmacy
1.41 phone
1.08 phone $
0.78 phone line
3.84 photo
2.21 pick up
0.26 picture
0.22 picture $
0.27 plan $
-1.73 point
0.33 population
0.33 population want
0.33 population: want
7.00 portal
2.75 portal $
1.35 porter
0.94 post
0.89 post ,
5.85 prefer
5.26 prefer a
1.90 prefer to
2.00 price
2.35 price $
0.47 price before
-0.04 price list
2.09 privacy
0.80 process
0.86 proud $
-4.64 pump
4.86 put
0.48 put price
-1.56 question
2.92 queue
0.06 queue for
0.51 quick
1.65 quiet
4.92 rather
7.04 rather have
1.62 rather ring
-3.34 rather than
1.69 read
2.17 read long
4.69 reader
-0.81 ready
-0.93 ready to
4.95 really
0.45 really bring
-0.23 really matter
1.88 really need
0.90 really search
4.71 reason
0.91 reason: be
2.72 reduce
1.31 reduce the
-3.33 refuse
5.28 regular
4.18 relative
-2.61 report
-1.18 resident
2.63 result of
3.94 ribbon
-1.60 right
-0.93 ring ,
0.52 ring us
6.11 rise
1.55 rise $
0.91 room $
-5.12 rule
-7.76 run
1.71 runner
1.80 runner go
2.85 sale
-1.44 same
1.04 satisfaction
-13.00 say
2.90 scare
1.57 scare them
0.25 screen
-1.21 search
1.45 search be
-2.26 second
0.73 second confirmation
1.57 second lock
4.63 secret
3.32 see
-0.97 see the
-3.34 sell
-6.45 send
0.67 service
3.47 service be
3.70 service: be
0.68 set of
-11.30 she
-1.26 sheet
0.85 shift
2.01 shift will
2.59 shop
10.83 shopper
-3.48 shorter form
-5.85 show
2.14 shuttle
1.66 shy
1.26 shy to
0.39 sick
1.91 sick of
-1.84 sign
3.06 simple
1.94 since
2.77 since <customer>
-0.25 size
1.84 small
1.05 smaller
6.79 so i
-1.20 so that
0.72 solution
2.02 solution $
-7.49 some
0.01 somebody
5.51 something
0.85 soup
0.14 speed
0.44 speed of
-7.31 staff
0.25 stamp
1.82 stand
0.61 starve
2.67 stay away
0.74 step :
-1.51 step be
-1.48 step: be
-5.33 still
-1.92 stop
-1.85 store
1.94 story
16.11 strategic
0.03 strategic project
0.63 strengthen
1.86 strengthen our
1.52 stronger
2.85 stronger $
1.47 subscriber
0.29 subscription
1.18 success
2.80 success be
3.77 such
-0.78 summer
0.83 surprise
1.13 surprise $
-2.85 system
-0.14 take
0.20 take the
0.53 talk
2.56 talk to
-1.33 teacher
-6.55 team
-0.64 team: be
0.56 team: past active
1.16 teenager
-3.31 tell
-0.49 tenant
-4.96 test
1.06 than
1.89 than a
0.49 than they
5.42 thank
9.36 thank to
-0.14 that
-1.77 that <customer>
0.61 that cheat
3.25 that do
-3.92 that the
2.31 that we
0.38 the
1.48 the <customer>
3.46 the <group>
-3.11 the <role>
-4.14 the <superior>
-1.69 the best
0.22 the biggest
4.24 the clincher
0.39 the cluster
0.65 the competition
0.01 the default
1.45 the difference
-1.34 the door
0.41 the drop
3.42 the error
1.43 the evacuee
2.83 the fee
-0.23 the field
-0.13 the fire
1.88 the form
3.38 the free
4.15 the friendlier
3.74 the garden
0.15 the handbook
2.93 the hour
-0.63 the key
-0.20 the label
0.30 the layout
0.20 the light
-2.39 the log
-1.19 the machine
4.65 the menu
4.28 the mood
1.12 the mother
1.18 the mum
5.90 the new
-3.50 the night
-1.51 the noise
0.14 the number
-2.10 the packaging
2.68 the pharmacy
2.09 the phone
4.21 the photo
0.33 the population
0.45 the quiet
0.74 the reason
0.30 the review
1.96 the ribbon
-1.15 the same
-0.67 the search
4.01 the secret
3.53 the service
5.10 the shop
1.60 the shorter
1.66 the shuttle
-0.64 the step
4.37 the success
-0.83 the third
-0.59 the time
0.98 the towel
3.52 the trick
5.75 the wait
2.49 the ward
0.31 the warmer
1.65 the window
-0.24 the yearly
2.86 their
2.10 their blood
1.74 them
1.43 them $
0.66 them off
-1.14 them to
0.51 themselve $
-5.35 then
-0.69 there
2.49 therefore
4.40 these
2.36 these day
1.26 they
-1.44 they be
3.51 they can
1.27 they have
2.10 they would
-2.32 they: be
3.29 they: come
1.25 they: have
0.11 thing: be
1.34 think
1.52 think about
-3.99 third
2.16 this
-0.88 this $
0.48 this category
0.15 this move
1.43 through my
-2.82 ticket
-0.50 till
-3.09 time
4.52 tire
7.01 tire of
0.96 to
-1.53 to <customer>
5.55 to <number>
4.02 to be
2.82 to have
-0.98 to keep
-2.43 to lift
-2.93 to make
0.81 to orient
4.60 to our
0.65 to pay
2.00 to see
-1.64 to sign
1.73 to talk
1.48 to use
0.34 today
10.88 tone
-1.31 too
-1.51 too late
6.34 tourist
0.79 tourist come
0.79 tourists: come
0.64 towel
0.98 towel ,
7.22 training
1.43 training that
0.08 transformational
0.08 transformational for
1.52 traveller
0.79 tree in
4.13 trick
2.43 trick $
7.79 trust
2.00 trust a
3.12 trust in
0.10 turn <role>
0.51 turnover
-2.67 twice
-6.02 under
-2.01 under the
3.63 uniform
3.85 uniform $
-0.53 union
-7.28 until
4.49 up
1.36 up and
-0.63 up to
0.06 up with
1.02 us
-0.82 us for
0.36 us late
2.21 us now
3.35 use
1.16 use the
3.95 value
4.35 visitor
-3.91 vote
-0.22 vote by
3.34 wait
0.32 wait on
0.95 walker
1.14 wall $
4.19 want
-0.53 want $
-0.82 want a
4.14 want be
1.35 want more
2.32 want something
1.42 ward
0.90 warm word
1.26 warmer
1.34 warmer tone
-6.67 we
3.10 we have
1.57 we keep
-0.11 we: be
-0.32 we: do
0.42 we: hit
6.66 we: keep
0.63 we: lose
-3.27 we: past active
-0.08 we: put
-5.14 week
-0.11 week $
0.02 week ,
3.16 welcome
0.96 well
1.68 what
1.09 what <superior>
1.58 what else
-2.00 what happen
-1.23 what i
0.18 what make
4.19 what turn
0.45 what: bring
-2.07 what: happen
0.18 what: make
4.19 what: turn
-0.85 wheelchair
1.61 when
2.53 which <customer>
-4.11 who
1.54 who 'd
1.28 who enjoy
1.28 who: enjoy
6.37 why
4.93 will
0.46 will <role>
3.71 will alway
3.41 window
1.54 window $
2.90 window display
-2.67 winter
5.27 wish
3.95 with us
-0.98 without a
2.32 without the
-0.61 work $
5.82 work because
4.59 workforce
-2.41 would be
1.84 would have
1.86 would never
5.33 would rather
-2.87 write
-2.70 wrong
-4.44 year
-0.45 yearly
-6.92 you
-5.05 you: imperative active
3.48 young
0.14 young <customer>
`,
  'vague-influence': `
-5.86 
-6.23 's
-0.79 ,
1.84 , <customer>
0.63 , <superior>
4.36 , and
6.64 , but
-2.13 , i
-1.60 , the
-0.87 :
1.19 : all
4.95 <customer>
-0.98 <customer> $
1.02 <customer> :
0.16 <customer> accept
1.78 <customer> align
0.65 <customer> be
0.59 <customer> could
2.97 <customer> on
0.81 <customer> take
0.11 <customer>: accept
0.90 <customer>: be
3.08 <customer>: say
3.50 <group>
0.59 <group> $
2.06 <group> ,
2.28 <group> think
-4.56 <name>
-1.96 <name> $
2.45 <name> session
-9.28 <number>
-0.55 <number> ferry
0.34 <number> month
2.15 <number> of
-2.50 <number> point
0.57 <person>
2.70 <person> $
0.60 <person> be
0.28 <person>: sell
1.61 <role>
3.37 <role> $
1.54 <role> be
3.10 <role> my
0.05 <role> on
0.30 <role>: bring
4.17 <superior>
2.70 <superior> $
4.19 <superior> ,
2.04 <superior> be
0.66 <superior> into
-1.91 <superior> of
0.08 <superior> sponsorship
-1.17 <superior> the
-1.66 <superior>: say
2.49 @action
-9.76 @reflection
-3.83 @result
-14.77 @situation
-11.55 @task
1.40 I: achieve
3.59 I: become
-0.15 I: believe
2.26 I: bring
3.24 I: build
-0.76 I: carry
1.51 I: conditional active could
-1.80 I: conditional active would
3.23 I: create
0.47 I: do
3.74 I: earn
3.03 I: establish
3.10 I: gain
4.89 I: get
-3.23 I: give
1.17 I: have
5.32 I: influence
-1.31 I: leave
-1.86 I: lose
3.83 I: make
1.23 I: past active
-0.53 I: past active not
4.53 I: persuade
2.04 I: present active
1.39 I: say
5.16 I: secure
2.41 I: sell
-2.19 I: take
4.53 I: talk
0.21 I: use
5.04 I: win
-0.71 I: work
0.87 ^ <group>
1.20 ^ <role>
2.18 ^ after
7.77 ^ by
3.93 ^ full
1.56 ^ gain
0.43 ^ get
-0.32 ^ i
-1.53 ^ our
3.26 ^ over
0.10 ^ since
4.38 ^ slowly
-0.20 ^ so
-0.99 ^ then
0.18 ^ there
5.62 ^ through
-0.63 ^ we
1.82 ^ win
6.93 ^ with
-2.59 a
1.64 a broad
-1.33 a comfortable
2.40 a common
0.43 a few
1.75 a great
2.96 a lot
1.99 a strong
4.61 a trusted
1.83 able
1.83 able to
0.72 about quality
2.35 accept
0.27 accept me
5.11 acceptance
1.10 acceptance of
1.40 achieve
1.40 achieve $
4.68 after
0.31 after a
1.07 after some
-1.40 after that
0.68 after we
-3.71 again
5.90 align
5.41 all
1.12 all <group>
1.49 all <number>
1.84 all convinced
2.20 all party
3.25 along
1.32 along on
4.46 among
2.72 among the
-2.55 an
-3.46 and
2.53 and <role>
-3.91 and i
2.07 and that
-10.08 and the
3.79 and this
1.21 argument
8.26 around
0.79 around $
1.22 as
-8.77 ask
-4.90 at
-4.57 back
2.26 be able
0.83 be align
2.24 be convince
4.11 be fully
0.40 be hard
0.71 be important
1.48 be on
3.07 be sell
1.45 be strengthen
0.33 be take
-2.78 be the
-3.13 be to
0.90 because i
7.16 become
3.77 become <number>
-7.65 before
0.27 begin to
11.41 behind
2.17 behind me
5.03 behind the
5.22 believe in
4.08 board
0.91 bond
-3.70 box
-0.56 box with
-1.39 break
6.67 bring
2.02 bring them
1.63 broad
1.65 broad consensus
10.56 build
-1.72 build the
2.07 build up
8.97 but
6.52 but i
4.83 buy
1.26 buy in
7.22 buy-in
2.40 buy-in of
4.43 by
0.91 by week
-7.99 call
-1.40 card
-0.38 carry
-0.64 carry the
-2.54 chair
1.08 change its
0.92 chef
-0.72 chief
-0.81 choir
2.11 client
-2.28 close
-1.46 closely
-1.10 closely with
1.63 coffee
-1.02 colleague
3.64 come
1.67 come around
0.08 come on
2.43 come to
2.59 comfortable with
0.40 commit
0.80 commit to
1.52 commitment
5.42 common
3.51 company
16.63 confidence
3.49 confidence $
4.08 confidence in
1.93 confidence of
2.12 consensus
1.32 consensus on
5.34 conversation
0.57 conversation i
7.67 convince
0.58 convince $
1.84 convinced
-1.09 cost
0.58 could
1.69 could say
0.58 course
0.28 course of
5.74 create
1.74 create a
7.05 credibility
0.19 credibility with
-0.60 curtain
-3.96 customer
-0.34 data
-2.73 date
-8.10 day
-0.20 decide
4.82 department
2.10 depot
-0.81 design
-1.60 director
-1.94 do
-0.27 do the
5.49 doctor
-2.25 door
-3.70 down
0.88 early
3.19 earn
1.07 eat
2.32 eat out
7.01 end
1.52 enthusiasm
5.15 establish
1.85 even the
7.23 eventually
1.24 eventually $
0.63 every
0.46 every <number>
1.42 every release
4.37 everybody
2.24 everyone
2.82 executive
-0.86 ferry
-0.55 ferry $
3.08 few
0.03 finally
4.57 finance
-6.26 first
3.80 floor
2.13 follow
0.87 follow my
-6.41 for
1.28 forward
1.56 forward $
0.60 freeze
1.01 freeze $
4.12 from the
-1.95 front
-1.02 front of
7.52 full
2.64 full <role>
6.88 fully
2.28 fully behind
10.73 gain
5.57 gain the
5.04 get
5.16 get <customer>
-2.33 give
7.12 good
3.25 good relation
1.08 good standing
1.02 great
-3.96 group
4.14 grow
1.38 grow with
2.58 hard
-0.88 have
3.81 have a
1.77 have confidence
-2.75 he
-2.34 her
-1.45 her a
2.60 her comfortable
-0.41 his
3.05 i
1.13 i become
1.22 i bring
-0.76 i carry
0.99 i could
2.05 i create
4.24 i earn
1.27 i gain
0.41 i get
-0.82 i give
-0.79 i go
2.58 i have
1.99 i influence
-1.04 i leave
-1.04 i lose
6.16 i manage
6.71 i secure
2.59 i sell
3.37 i talk
0.04 i use
2.18 i win
-2.71 i would
1.40 i: achieve
3.59 i: become
-0.15 i: believe
2.26 i: bring
3.12 i: build
-0.76 i: carry
3.23 i: create
0.47 i: do
4.24 i: earn
3.03 i: establish
3.10 i: gain
4.89 i: get
-3.23 i: give
3.63 i: have
5.32 i: influence
-1.31 i: leave
-1.86 i: lose
4.53 i: persuade
1.39 i: say
5.16 i: secure
2.41 i: sell
-2.17 i: take
4.53 i: talk
0.21 i: use
5.04 i: win
-0.71 i: work
6.65 idea
2.91 idea $
3.63 idea to
-0.36 if
0.89 important to
-4.28 in <name>
-1.11 in front
8.38 in me
-1.63 in my
5.04 in the
7.89 influence
3.73 influence the
1.18 into
2.35 into <role>
-4.81 it
1.08 its mind
-0.09 job
1.46 journey
0.94 journey $
1.73 july
-3.55 keep
-7.45 leave
-3.19 look
-6.48 lose
-1.44 lose the
1.43 lot
1.06 lot $
1.67 make
1.97 make sure
5.05 manage
3.01 manage to
8.24 management
1.67 many
8.08 me
6.70 me $
1.78 me as
-2.20 me in
0.83 me now
1.68 me their
-4.07 me to
0.27 me who
2.79 meeting
1.51 meeting ,
0.97 mind
0.06 mind after
5.11 mindset
-3.70 more
-1.41 morning
0.66 mother
-3.68 move
8.73 my
-4.65 my <role>
-9.76 my <superior>
1.13 my hand
0.89 my idea
0.58 my network
0.64 my opinion
4.07 my side
3.86 my way
-2.57 n't
0.68 network
0.73 new
2.69 new trolley
0.49 new way
0.12 next $
-1.22 night
-3.30 no
0.91 no to
-1.31 nobody
1.83 nobody: past active
-4.24 nobody: present active
0.62 nobody: take
-9.89 not
-1.40 nothing
5.79 now
4.35 now $
2.57 nowaday
2.57 nowaday $
0.67 nurse
4.69 obtain
2.66 obtain the
2.53 of
-1.69 of <role>
3.10 of all
3.46 of my
3.06 of our
2.08 of the
0.26 of them
-2.83 off
-6.39 office
-5.05 old
3.91 older
3.85 on
0.74 on <role>
7.58 on <superior>
2.25 on my
2.86 on side
-2.35 on their
-1.61 only
-1.05 operation
0.62 opinion
-4.94 order
0.78 organisation
1.76 other
2.52 other <customer>
4.77 other: accept
-0.54 other: ask
-2.34 other: be
1.04 other: become
0.93 other: build
6.27 other: buy
4.02 other: come
0.88 other: commit
3.89 other: follow
-3.34 other: get
4.61 other: grow
0.92 other: have
0.59 other: listen
-0.22 other: past active
3.83 other: past passive
-2.07 other: present active
-0.98 other: present active not
-0.80 other: put
-0.26 other: say
3.82 other: see
1.15 other: sell
3.36 other: shift
1.45 other: strengthen
3.42 other: support
4.45 other: take
-2.25 other: tell
4.24 other: trust
-1.43 other: want
3.46 other: warm
4.94 over
-1.38 over <number>
2.73 over time
-4.37 own
0.40 owner
-3.65 paper
1.41 partner
3.20 party
1.53 patience
0.80 people
3.88 persuade
1.95 persuade the
-2.14 phone
1.04 plan
-1.11 point $
2.41 porter
-2.24 price
0.26 procurement
1.13 project
1.20 project $
-10.55 put
0.39 quality
0.72 quality $
5.34 rally
6.94 rapport
2.01 rapport with
-2.66 read
3.49 relation
7.74 relationship
1.55 relationship with
0.97 release $
6.45 resistance
5.08 resistance of
8.81 respect
4.30 roadmap
1.47 roadmap of
0.63 rota $
4.09 round
2.98 round $
-2.58 run
3.53 same page
9.63 secure
0.08 secure <superior>
3.44 see
1.90 see <role>
8.06 sell
3.10 sell on
0.90 sell the
1.30 senior
3.32 seriously
3.34 seriously $
0.27 session
2.03 session $
1.48 shape
3.81 she become
3.81 she: become
1.80 shift
2.17 shift $
6.13 side
0.57 side $
2.24 side after
-2.35 sign
-3.58 site
-0.35 site <person>
4.36 slowly
-1.46 so i
4.43 so that
1.02 some
2.25 sponsorship
1.38 staff
10.93 stakeholder
0.97 standing
0.92 standing with
1.39 step
1.38 strengthen
11.59 strong
3.81 strongest
0.84 suggestion
1.27 suggestion be
5.04 supplier
1.13 support
-1.31 support the
0.75 sure
1.06 take
0.57 take <number>
3.80 take me
1.47 take seriously
6.03 talk
4.45 talk the
-0.69 talk with
3.79 teacher
3.38 team
4.25 team: be
0.24 team: past active
-8.56 tell
-0.13 test
2.71 thank to
-0.41 that
-0.72 the
2.94 the <customer>
3.61 the <group>
3.78 the <name>
-1.15 the <number>
6.33 the <person>
3.82 the <role>
2.45 the <superior>
1.10 the acceptance
-1.53 the box
2.40 the buy-in
0.91 the confidence
-0.57 the curtain
1.23 the depot
-1.60 the door
5.00 the end
0.87 the freeze
3.60 the idea
2.24 the journey
5.11 the mindset
0.91 the mother
3.81 the new
-1.42 the old
4.36 the older
2.53 the other
8.16 the plan
2.27 the project
5.08 the resistance
2.64 the roadmap
0.13 the rota
-2.68 the site
5.70 the union
-0.98 the van
0.39 the vision
2.74 the way
2.93 the whole
2.50 their confidence
4.92 them
-2.92 then
1.59 there be
1.97 there: be
4.28 they
1.56 they: trust
1.54 think
1.75 think about
3.29 through
0.29 time
-1.57 to
0.83 to get
8.07 to me
-0.93 to the
2.06 to trust
-2.17 together
1.21 trainer
2.34 trolley
2.73 trolley $
12.77 trust
2.11 trust $
2.20 trust and
3.85 trust me
4.61 trusted
-0.45 try
-0.34 try to
1.63 ty
1.63 ty with
6.31 union
0.58 use my
-1.93 van
-0.21 van $
-3.67 very
7.00 vision
4.53 vision $
-6.13 want
1.32 warehouse
3.01 warm
3.50 warm to
9.14 way
1.58 way forward
0.40 way the
-0.64 way through
-2.22 we
0.64 we talk
0.83 we: be
1.60 we: get
4.06 we: obtain
-0.20 we: past active
4.57 we: talk
1.17 week
0.44 week <number>
2.01 weight
0.37 weight in
0.65 well
0.56 what
1.32 what i
0.79 who
0.50 who make
1.95 whole
11.37 win
5.82 win the
1.50 with
1.47 with <role>
-2.57 with a
2.07 with every
-2.05 with me
0.87 with patience
1.40 with the
-3.21 work
-9.55 would
-5.72 write
-1.11 you
`,
};
