/** What each trait of a sentence speaks for a rule or against it, as `traits.ts` names them. Written by `npm run train`. */
export const weights: Readonly<Record<string, string>> = {
  'assigned-not-owned': `
-8.81 
2.83 , and
-1.77 , but
2.28 , her
7.16 , so
2.21 :
1.54 : call
0.90 : go
-8.66 ;
-1.31 ; i
-3.66 <customer>
6.09 <customer> $
-0.53 <customer>: ask
0.12 <group> ,
1.83 <name>
-2.42 <name> ,
0.40 <name> branch
0.92 <name> depot
-7.57 <number>
0.70 <number> <customer>
-3.47 <number> of
-1.43 <person>
-0.35 <role>
0.41 <role> $
12.52 <superior>
-3.47 <superior> $
3.90 <superior> ,
1.50 <superior> :
0.53 <superior> <superior>
-3.77 <superior> and
2.35 <superior> give
1.18 <superior> have
-3.75 <superior> of
0.24 <superior> pass
0.50 <superior> post
2.29 <superior> the
0.16 <superior> to
1.41 <superior> want
0.74 <superior>: ask
1.90 <superior>: give
0.24 <superior>: pass
0.50 <superior>: post
4.56 <superior>: put
1.53 <superior>: say
6.41 @action
-0.42 @reflection
-19.33 @result
-5.33 @situation
-22.82 @task
2.37 I: assign
0.67 I: be
0.38 I: collect
2.53 I: conditional active should
0.83 I: hand
-1.00 I: have
-0.27 I: invite
3.36 I: look
-4.21 I: past active
15.49 I: past passive
3.87 I: present passive
3.45 I: receive
2.67 I: set
2.70 I: start
-0.86 I: take
-0.30 I: tell
2.24 I: write
-3.42 ^ <customer>
2.27 ^ <role>
0.36 ^ <superior>
4.75 ^ as
0.59 ^ be
3.81 ^ because
-2.62 ^ i
3.04 ^ order
0.43 ^ pick
-0.47 ^ she
-0.68 ^ the
0.35 ^ then
5.96 ^ they
-0.12 a
1.11 a new
3.45 a plan
6.26 add
5.50 add the
2.91 add them
0.56 after
1.45 after the
-1.10 all of
0.34 allot
-1.75 also
-1.53 and
0.84 and close
5.23 and i
4.86 and say
0.23 and so
-1.78 and the
0.13 anna
0.24 anna: be
0.82 appoint
2.40 archive
4.47 archive $
1.41 as
-0.47 ask me
0.33 ask to
3.14 assign
0.68 assign the
1.25 assign to
3.17 assignment
-3.01 at
-4.11 at <number>
0.88 at the
1.99 audit
0.24 audit on
-8.76 back
2.71 backlog
2.80 backlog $
0.35 be ask
5.05 be assign
2.35 be expect
4.43 be give
-0.22 be invite
0.59 be now
0.11 be request
0.34 be suppose
1.38 be to
4.44 because
0.22 because <name>
-0.48 before
1.37 begin
-3.16 behind
-0.69 behind me
1.74 book
1.94 branch
1.35 branch to
1.19 build
0.15 build a
-3.21 but
5.71 by
0.04 by <name>
2.24 by our
0.87 by the
0.48 call
0.50 call :
1.54 call all
0.79 can you
2.77 case
5.84 charge
1.81 check the
-1.57 chief
2.67 close
4.46 close the
1.56 collect
4.39 come from
0.39 complaint letter
0.90 cork
-2.09 day
2.05 depot
0.85 depot $
1.91 do
5.80 do the
3.40 down
-1.57 dropped: past active
1.48 entrust
0.47 entrust me
-1.45 every
1.98 expect
2.89 expect to
1.28 fair
1.98 fair $
-0.87 for
-0.22 for me
3.41 for the
1.69 friday
7.57 from
0.85 from <superior>
1.72 from me
1.77 get
1.30 give
0.29 give me
3.25 give the
2.32 go and
0.15 goal
3.36 have
3.13 have be
6.55 have me
-5.41 he
1.60 head
-4.71 him
-2.35 his
-5.72 hold
-3.03 hold $
0.29 hq
4.11 i
5.85 i be
3.28 i begin
6.76 i get
-0.20 i give
1.85 i have
1.46 i receive
1.63 i set
2.73 i should
3.20 i start
-0.54 i would
3.51 i write
2.37 i: assign
0.49 i: be
0.38 i: collect
0.83 i: hand
-1.08 i: have
-0.27 i: invite
3.36 i: look
3.45 i: receive
2.66 i: set
2.70 i: start
-0.83 i: take
-0.30 i: tell
1.70 i: write
0.78 in charge
0.31 in my
-3.97 in the
0.73 instruct
-0.34 invite
6.79 job
0.06 job $
6.26 job of
-4.21 keep
-1.12 keep all
-1.24 key
0.08 key $
0.32 land on
0.45 lap
0.40 lead
-3.20 leader
4.64 leave ,
0.61 line <superior>
3.72 list
5.00 look
0.33 look after
3.71 look at
5.20 make
2.93 make me
0.36 manager
13.49 me
1.59 me in
0.10 me responsible
0.19 me that
0.23 me the
6.52 me to
1.96 me with
0.84 member
0.51 migration
3.41 monday
-5.13 more
6.11 my
0.08 my <group>
3.46 my desk
1.70 my job
0.47 my lap
0.74 my line
4.73 my name
-2.40 n't
3.53 name
1.31 need
3.39 new
-3.97 no
-1.82 no-show
-1.67 no-show $
-2.71 nobody
2.20 nobody: ask
-0.87 nobody: be
0.91 nobody: close
3.14 nobody: past active
5.36 nobody: past passive
0.45 nobody: pick
0.25 nobody: present active
-7.92 not
0.72 now
0.81 now my
-2.54 nurse
1.33 of
2.43 of my
4.83 of the
-2.88 of them
-0.08 old
1.75 on
1.37 on a
-2.97 on hold
0.21 on leave
9.12 on my
-1.02 on the
2.96 onboarding
1.34 onboarding $
5.14 order
3.60 order from
5.52 order to
1.12 organise
1.22 organise the
-0.77 other: be
1.49 other: entrust
1.49 other: give
0.88 other: make
1.67 other: need
-0.09 other: order
-0.36 other: past passive
0.35 other: post
-0.43 other: present active
0.18 other: pull
3.94 other: put
1.28 other: request
-0.11 other: take
-1.72 other: tell
1.06 our <superior>
-0.59 out
4.44 over the
2.09 partner
2.83 pick
1.08 pick by
6.72 plan
5.34 plan $
0.38 post me
3.02 prepare
0.09 prepare the
-0.17 present
0.69 previous
3.00 principal
5.56 project
0.39 pull me
2.18 put
2.23 put the
1.47 quality
0.27 quality <superior>
-3.94 question
-1.30 question come
2.81 queue
-0.04 read
2.95 recall
3.27 receive
0.18 receive the
3.61 reduce
3.82 reduce the
-3.23 refuse
-3.71 report
11.00 request
2.23 request that
0.53 require
5.12 responsibility
0.30 responsibility for
0.22 responsibility of
3.40 responsible
0.76 responsible for
2.44 retail
0.29 return
-1.70 right
0.76 run
2.70 run the
3.16 say
0.71 sergeant
1.44 set
1.58 set up
-3.25 she
0.41 shed
0.47 shed in
1.43 should
-1.22 side
3.80 so
5.62 so i
0.83 staff
6.67 start
-1.02 stay
1.05 stock
1.57 store
0.06 suppose
0.34 suppose to
-0.26 switch
-0.47 table
4.56 take over
-0.15 take the
9.93 task
0.93 task: come
0.30 team
-5.88 team: past active
-1.70 tell
-1.21 tell me
7.35 that i
0.63 that this
5.39 the
0.68 the <customer>
3.47 the <name>
0.75 the <number>
3.06 the <role>
1.24 the <superior>
2.54 the archive
3.19 the assignment
2.79 the audit
0.94 the fair
5.32 the job
-1.78 the no-show
1.90 the order
0.71 the previous
1.98 the project
-2.38 the question
0.45 the queue
2.98 the recall
3.49 the responsibility
-0.05 the same
0.44 the shed
3.60 the stock
5.81 the task
0.30 the ticket
-2.81 the train
0.70 the wiki
-0.76 their
-0.56 them
2.67 then
2.81 they
0.32 they make
0.49 they need
0.14 they: make
0.48 they: need
3.09 this
-0.74 time
4.08 to
3.51 to add
1.22 to check
1.93 to close
7.81 to do
-0.69 to keep
-0.81 to leave
1.14 to me
-1.87 to my
1.23 to organise
5.01 to run
2.29 to take
-6.18 to the
4.35 to write
-1.08 train
-2.82 train $
-0.59 trust
0.52 up
3.97 up the
4.95 vendor
-2.08 very
0.35 volunteer
0.88 want me
-0.51 want to
0.25 ward
-2.06 watch
-7.74 we
-4.67 we: past active
-1.57 well
-2.16 well do
2.67 who
0.69 wiki
0.74 wiki $
-1.03 with
-0.65 would
5.58 write
3.53 write the
0.14 you
0.67 you do
1.53 you: call
0.79 you: can
0.74 you: conditional active can
0.69 you: do
7.13 you: imperative active
1.15 you: present active
`,
  'blames-person': `
-7.15 
1.01 ,
-0.75 , <number>
10.01 , a
1.77 , alway
6.30 , be
-1.38 , because
0.83 , he
0.95 , so
1.90 , to
2.99 , want
-4.57 :
-2.30 ;
3.54 <customer> $
4.66 <customer> in
2.30 <customer> like
1.76 <group>
0.27 <group> <customer>
2.46 <group> be
-2.75 <name>
-7.82 <name> $
4.68 <name> be
-5.40 <number>
-3.70 <number> $
0.05 <number> <customer>
4.65 <number> <person>
3.24 <number> of
8.02 <person>
-2.72 <person> $
5.40 <person> ,
2.13 <person> be
2.19 <person> in
3.51 <person> on
-0.97 <person> who
7.76 <person>: be
0.58 <person>: do
5.44 <role>
0.74 <role> ,
1.14 <role> <role>
-3.90 <role> <superior>
-0.31 <role> and
2.25 <role> out
4.78 <role> who
1.26 <role> with
7.59 <role>: be
0.99 <role>: bother
1.12 <role>: have
2.21 <role>: want
4.08 <superior>
1.64 <superior> 's
1.69 <superior> ,
-1.27 <superior> ask
0.60 <superior> be
3.68 <superior> careless
0.97 <superior> have
1.25 <superior> who
-1.44 <superior>: ask
6.85 <superior>: be
6.60 <superior>: have
-0.87 <superior>: want
2.92 @action
-8.42 @result
0.46 @situation
-3.25 @task
0.56 I: have
1.47 I: past active
-5.53 I: present active
-8.68 ^ <customer>
10.94 ^ <number>
-6.43 ^ <role>
-0.92 ^ a
3.04 ^ because
1.11 ^ he
-1.83 ^ i
-2.76 ^ in
0.15 ^ my
5.57 ^ she
4.62 ^ the
0.74 ^ there
-2.25 ^ we
2.00 ^ whoever
3.17 a
-7.40 a <person>
0.37 a <role>
6.13 a bad
2.56 a child
0.67 a control
0.21 a coward
2.36 a cowboy
1.14 a real
0.11 a short
3.11 a stubborn
4.38 a week
3.82 accountant
1.94 act
2.04 act like
-6.36 after
-9.27 against
-0.67 against <role>
3.21 all
2.75 all $
-0.69 also
9.51 alway
-0.90 and
-4.54 and a
0.32 and do
4.07 and never
0.46 and that
-3.87 and the
6.66 any
1.74 anybody
9.65 anything
5.07 anything new
5.35 arrogant
-3.37 ask
-1.47 at
2.84 at all
12.02 attitude
1.95 attitude from
0.21 avoid
1.35 bad
5.13 bad attitude
0.47 be
4.86 be ,
7.27 be a
-4.28 be against
3.16 be arrogant
6.80 be bother
1.11 be careless
3.95 be clueless
0.15 be dishonest
0.16 be frankly
0.45 be have
4.34 be honest
-2.73 be in
1.99 be jealous
3.02 be just
-0.97 be lose
-1.19 be n't
-1.61 be on
2.93 be poor
5.75 be simply
-2.62 be the
-3.10 be to
3.58 be too
0.39 be useless
0.95 be with
4.18 because
1.18 because of
3.83 because the
0.77 before me
0.65 behaviour
0.23 big
4.07 big ego
5.97 boss
3.23 bother
0.51 bother $
2.27 bracket
4.69 brain
3.26 brain for
-1.53 busy
0.29 by nature
-3.55 call
8.19 care
0.21 care $
4.37 care about
0.65 care month
9.58 careless
0.85 careless ,
3.26 careless and
0.29 check
1.32 child
2.96 child $
3.43 childish
1.26 chip
2.02 clerk
3.95 clueless
3.95 clueless $
8.39 colleague
-0.52 come
0.55 consultant
3.16 control
4.31 control freak
0.27 cook
1.58 cost
5.36 cost us
3.60 could
0.21 coward
2.36 cowboy
-0.42 day
0.06 deal
0.54 deal with
4.49 deputy
0.89 designer
4.96 developer
2.52 difficult
0.67 difficult <person>
-2.80 director
2.48 dirt
3.49 discipline
2.11 discipline $
0.60 dishonest
3.95 dispatcher
1.85 do
1.37 do <role>
0.02 do n't
-0.63 drive
-1.77 dropped: past active
2.14 duty
-2.40 each
7.28 ego
3.33 ethic
1.81 everyone
-5.77 first
2.11 fit
2.34 fit that
-5.55 for
1.79 for <role>
4.63 foreman
3.75 frankly
4.31 freak
-0.90 from
0.26 from day
0.35 fuse
0.38 fuse $
-2.24 get
-2.03 give
-3.80 go
4.71 guy
2.78 hard
6.72 have a
-0.05 have little
-0.89 have never
0.38 have stop
8.42 have to
8.92 he
3.12 he be
0.86 he do
0.80 he: be
1.39 he: have
1.30 hear
2.47 her
2.05 hide
3.65 him
2.74 him $
5.62 himself
3.89 his
7.95 honest
1.83 honest <customer>
2.07 honestly
-0.86 hour
-1.31 how
-2.11 i
4.40 i have
0.47 i: have
4.49 idiot
4.57 idiot: print
-4.66 in <number>
-4.95 in a
0.76 in my
3.54 incompetence
1.46 incompetent
5.45 interest
3.49 interest in
-2.46 it
1.99 jealous
0.10 jealous of
2.54 job
1.78 job $
7.23 just
1.89 kind
1.05 know
4.16 lack
2.78 lack any
8.57 lazy
1.66 lazy and
2.56 lazy to
4.76 lead
0.64 learn
-2.47 leave
3.17 like
2.04 like a
-0.43 line
3.13 listen
1.60 listen to
2.24 lose a
2.39 love
3.31 love to
4.55 manager
-1.18 many
-0.59 market
2.06 master
2.15 master be
2.12 master: be
-2.26 me
0.94 me: be
0.02 miss
0.51 month before
-4.75 more
-3.07 move
1.08 must
1.42 my
1.69 my <group>
1.75 my <person>
-0.82 my <superior>
2.89 myself
1.00 myself $
2.61 n't
4.98 n't be
2.67 n't care
3.10 n't have
0.00 nature
4.09 negative
3.35 never
5.19 never take
0.14 night <superior>
6.55 no
0.33 no discipline
2.49 no sense
-6.86 nobody: be
-0.83 nobody: present active
2.41 not
0.93 not up
3.01 not very
-6.41 now
2.50 of
-5.55 of <number>
2.50 of duty
2.53 of his
2.87 of pure
2.11 of the
-0.98 off
-2.54 old
-1.85 on
0.94 on her
0.02 on my
-1.07 on the
1.06 on time
9.16 only
4.00 only interest
-1.08 open
3.85 other
2.04 other: act
-3.20 other: ask
0.21 other: avoid
6.40 other: be
3.25 other: bother
8.26 other: care
-1.76 other: come
4.71 other: conditional passive could not
4.13 other: cost
2.27 other: fit
3.46 other: have
2.71 other: hide
4.60 other: lack
2.55 other: love
0.30 other: make
0.34 other: miss
1.81 other: past active  not
-2.93 other: past passive
2.00 other: present active
2.62 other: present active  not
4.28 other: print
-2.64 other: raise
-11.61 other: say
1.08 other: take
2.50 other: treat
-1.34 other: want
-0.33 other: work
2.84 out of
-0.69 over
1.79 own
-0.67 owner
4.89 people
6.75 person
5.79 pm
2.80 poor
1.18 poor $
7.37 previous
3.58 print
4.51 print <role>
6.73 project
4.14 project <superior>
0.11 proud to
2.82 pure
2.87 pure spite
-1.38 raise
-3.18 read
-1.83 read <role>
2.16 receipt
2.28 receipt $
-1.00 refuse
4.50 responsibility
1.67 responsibility $
1.60 rude
1.04 rude $
-1.29 run
-2.06 sale
-1.94 say
2.27 scrum
2.27 scrum master
1.92 season
1.34 season $
-0.98 second
2.84 sense
1.37 sense of
1.91 sharpest
4.65 she
4.77 she be
0.10 she have
2.50 she: be
0.11 she: have
1.43 shoulder
1.48 shoulder $
11.17 simply
-0.65 smell
-0.01 smell $
2.17 so
2.02 so i
2.87 spite
2.87 spite $
0.65 stop care
2.31 storekeeper
7.64 stubborn
2.40 stubbornness
1.54 supervisor
-0.48 supplier
0.40 take
1.67 talk
2.39 talk $
2.36 teacher
2.44 team
-6.88 tell
-1.65 than
-1.16 that
2.36 that bracket
-2.75 that the
-2.83 the
1.24 the <customer>
0.49 the <person>
4.20 the <role>
4.69 the brain
4.53 the idiot
3.04 the job
0.45 the night
-0.06 the old
4.63 the other
7.39 the previous
4.98 the project
2.93 the season
1.91 the sharpest
0.67 them ,
3.14 there be
2.26 there: be
-0.64 this
-0.76 this be
-0.50 this: be
1.18 time
1.92 to
1.20 to anybody
3.29 to be
1.07 to deal
2.41 to hear
-1.63 to read
-1.40 to the
3.96 to work
2.96 too
1.64 too lazy
0.13 too proud
2.48 treat
0.74 us
0.13 us a
1.93 us the
2.29 useless
0.18 useless ,
4.42 very
0.30 very honest
-2.98 voice
-2.68 voice $
-1.16 wait
-1.96 want
2.15 want every
-1.55 we
2.36 we lose
2.25 we: lose
0.40 weak
0.91 week
2.83 week $
-1.22 which
8.15 who
2.82 who be
1.82 whoever
2.36 whoever fit
2.36 whoever: fit
1.97 with
1.73 with no
5.74 work
3.33 work ethic
-1.79 would
-3.67 year
`,
  'deferred-decision': `
-7.66 
2.35 '
-1.72 'd
4.35 's
3.66 's call
2.42 ,
-0.41 , <number>
-3.75 , <role>
3.21 , and
-5.83 , as
-5.66 , because
0.83 , both
-2.53 , but
4.17 , i
-0.43 , my
7.71 , so
4.07 , take
0.11 , that
2.16 , the
7.21 , then
1.90 , therefore
0.54 , this
-0.61 , want
2.32 , we
-8.33 , which
-0.53 , with
5.78 :
2.23 : <person>
1.51 ;
-2.81 ; i
3.31 ; move
-3.52 <customer>
-3.87 <customer> $
-3.61 <customer> ,
0.25 <customer> and
0.47 <customer> choose
0.41 <customer> have
0.48 <customer> insist
0.12 <customer>: argue
1.29 <customer>: insist
2.98 <group>
0.51 <group> have
0.38 <group> say
1.31 <group> vote
1.14 <group>: make
0.54 <group>: say
1.31 <group>: vote
0.21 <name>
2.95 <name> $
0.91 <name> :
2.38 <name> ;
-1.60 <name> <name>
1.04 <name> <role>
0.40 <name> and
1.27 <name> be
2.02 <name> test
-3.96 <number>
2.60 <number> $
-5.64 <number> <customer>
1.30 <number> <role>
-1.63 <number> be
-4.50 <number> day
3.68 <number> he
-2.10 <number> hour
-15.06 <number> of
0.11 <number> quote
1.52 <number> that
0.71 <number> they
1.17 <number> to
4.69 <number> we
0.25 <number> win
1.44 <number>: win
1.61 <person>
6.58 <person> 's
0.60 <person> ask
-1.12 <person> be
1.39 <person> decide
2.64 <person> have
0.24 <person> pick
-1.81 <person> say
1.05 <person> suggest
-0.21 <person> tell
0.64 <person> the
0.88 <person> think
0.53 <person>: ask
5.50 <person>: suggest
-1.28 <person>: tell
0.87 <person>: think
-2.17 <quote>
-0.97 <quote> $
3.85 <role>
1.51 <role> $
0.05 <role> 's
1.49 <role> ,
1.15 <role> <customer>
-1.34 <role> <group>
-0.79 <role> <superior>
2.43 <role> and
-0.28 <role> be
0.20 <role> because
6.61 <role> become
0.57 <role> feel
-4.15 <role> from
1.13 <role> get
4.47 <role> have
2.37 <role> his
0.69 <role> however
0.53 <role> in
1.88 <role> like
-2.37 <role> my
-2.76 <role> on
3.16 <role> out
2.28 <role> say
1.80 <role> sort
0.19 <role> stay
1.99 <role> their
2.71 <role> think
0.51 <role> to
-2.77 <role> with
3.29 <role> would
0.98 <role>: be
5.13 <role>: become
-0.07 <role>: cost
0.58 <role>: feel
1.12 <role>: have
0.12 <role>: know
1.32 <role>: propose
0.70 <role>: say
-0.45 <role>: set
0.97 <role>: stay
-1.85 <role>: tell
7.69 <superior>
2.63 <superior> 's
0.61 <superior> <role>
5.06 <superior> <superior>
-2.32 <superior> be
2.81 <superior> day
-2.75 <superior> decide
-4.13 <superior> do
4.70 <superior> have
0.36 <superior> make
-0.91 <superior> of
-1.93 <superior> say
3.03 <superior> tell
2.02 <superior> who
-1.50 <superior> with
0.59 <superior> would
-1.68 <superior>: be
-2.56 <superior>: decide
-3.09 <superior>: do
1.57 <superior>: make
1.05 <superior>: select
0.59 <superior>: stop
2.62 <superior>: tell
-0.74 <superior>: think
4.19 @action
0.94 @alternatives
-2.95 @lead
-2.11 @reflection
-14.25 @result
-19.04 @situation
-15.45 @task
12.49 @trade-off
-0.60 I: ask
-1.88 I: believe
1.14 I: buy
-1.86 I: call
2.05 I: change
-1.49 I: check
-1.20 I: conditional active 'd
-5.34 I: conditional active would
-0.58 I: count
3.64 I: defer
1.45 I: do
-0.47 I: draw
0.30 I: drop
-0.78 I: escalate
2.02 I: execute
-2.19 I: fight
2.46 I: follow
2.22 I: forward
0.13 I: give
1.11 I: go
2.15 I: have
3.49 I: implement
-0.52 I: keep
3.15 I: launch
1.53 I: leave
3.52 I: let
0.66 I: order
4.76 I: past active
2.81 I: past active  not
-1.61 I: present active
1.90 I: put
2.53 I: rely
-2.90 I: say
1.40 I: set
-5.24 I: show
2.39 I: stick
-2.42 I: tell
-0.46 I: test
2.67 I: trust
0.51 I: use
2.67 I: wait
3.83 I: want
-2.39 ^ <customer>
-3.02 ^ a
6.56 ^ about
9.56 ^ as
1.22 ^ at
1.07 ^ because
2.61 ^ by
1.63 ^ close
3.69 ^ for
-1.17 ^ from
0.11 ^ hand
-1.09 ^ he
0.25 ^ honestly
3.95 ^ how
-0.72 ^ i
2.54 ^ leave
-1.60 ^ my
6.22 ^ on
-2.22 ^ once
2.28 ^ our
0.97 ^ since
-5.71 ^ so
-1.78 ^ that
-3.91 ^ the
-1.70 ^ then
0.98 ^ there
-7.21 ^ we
-0.56 ^ what
-0.45 ^ when
6.71 ^ whether
7.83 ^ which
-4.69 a
1.97 a joint
2.23 a poll
-0.66 a second
5.15 a show
6.22 a vote
2.11 a/b
2.50 abide
3.80 about the
5.35 above
2.90 above my
6.16 accord
6.16 accord to
4.95 accordingly
1.76 accordingly i
-0.82 across
0.81 adopt
6.05 advise
-3.24 after
8.65 after a
-4.96 after that
-5.87 again
-5.15 against
-1.78 agency
5.88 agree
1.26 agree on
2.06 agree to
0.64 aisle $
3.73 all agree
-1.78 all the
1.29 along
-2.63 along the
9.90 along with
-4.63 also
0.95 among
-1.04 an
2.76 and
-3.33 and a
1.76 and accordingly
2.23 and do
0.28 and for
-0.49 and have
-5.28 and he
0.85 and print
11.32 and so
0.86 and switch
-2.16 and tell
6.14 and that
-3.99 and the
0.70 and then
3.34 and we
0.04 and who
0.92 ankara
1.10 answer
0.69 anything
-1.76 app
8.50 architect
0.01 architecture
1.70 as
0.30 as per
-0.07 ask
4.92 ask $
2.11 ask my
-1.26 ask the
-0.17 ask why
-0.09 at
-2.26 at <number>
2.72 at the
-1.42 away
4.63 b
0.77 back i
3.20 bar
1.51 bay
5.05 be $
2.93 be a
0.97 be above
1.07 be at
1.50 be best
0.89 be better
10.13 be for
0.60 be her
3.07 be leave
3.26 be not
2.63 be reach
0.12 be steer
2.57 be to
3.99 be up
7.73 be what
-1.27 because
3.31 become
0.69 become $
-0.90 before
-2.20 behind
-5.09 believe
-0.50 belt $
1.03 best
3.51 best $
5.75 better
1.24 better ,
0.57 better than
2.16 between
0.12 between them
-0.57 big
1.09 bishop
5.03 blue
0.72 blue <number>
-2.23 board
0.03 boiler
-1.41 book
-5.42 break
-2.13 bridge
-4.29 bring
0.88 build $
-1.19 building
-0.70 but
-5.88 but i
1.22 but the
0.01 buy
3.28 by
-3.38 by <number>
3.92 by the
1.18 call
1.19 call $
0.68 call from
-4.24 call the
1.10 call to
-1.28 care
1.43 caretaker
1.83 carpenter
-2.91 case
-2.85 chair
0.59 cheaper
-6.97 check
5.64 chef
9.34 choice
7.70 choose
5.85 choose $
0.56 choose <number>
3.52 choose the
2.83 circle
7.51 client
3.43 close
1.02 close the
1.86 closing: be
0.57 coat
1.01 coat will
1.01 coats: go
4.58 colour
5.06 colour $
4.42 come
2.64 come back
3.68 come from
1.62 come out
0.06 compliance
0.16 concept
9.01 consensus
1.38 consensus be
1.80 consensus: reach
3.98 consultant
-0.81 copy
-10.66 cost
-4.28 could
-2.28 council
-4.46 count
-1.40 customer
1.08 data decide
1.08 data: decide
0.65 database
-1.75 day
-2.55 day $
3.15 day come
-1.31 deal
4.68 decide
9.93 decide <role>
0.01 decide for
-2.68 decide on
0.83 decide the
-8.56 decide to
15.33 decision
3.31 decision $
0.53 decision ,
2.29 decision: take
4.09 defer
4.09 defer to
0.45 designer
3.61 determine
0.70 developer
-0.27 director
4.31 discussion
3.05 do
-2.41 do ,
6.17 do <role>
2.84 do and
-3.13 do not
0.27 do that
-1.16 do the
-1.01 doctor
0.74 door $
-1.23 double
-3.59 down
1.26 dr
-4.25 draw
2.31 drop
5.87 drop <role>
1.40 dropped: come
0.11 dropped: hand
2.17 dropped: leave
2.21 dropped: move
3.91 dropped: past active
-3.13 each
1.43 end
-0.27 end $
0.08 end <role>
-2.89 end of
5.13 end the
1.60 engineer
0.32 engineering
3.80 enough
1.45 enough for
-3.48 escalate
-5.70 every
4.43 everybody
-1.60 everything
0.55 exactly
2.97 execute
2.45 expert
9.73 favour
0.48 favour <name>
0.76 favour of
-0.74 fear
2.18 feel
-5.74 fight
4.22 figure
6.49 final
0.67 final say
0.86 finance
-4.41 find
-1.32 find the
3.11 fine
1.05 fine for
-3.61 fireman
-3.82 first
0.24 fleet
-3.06 floor
10.02 follow
1.47 follow $
2.08 for
-2.12 for <number>
2.32 for <superior>
-1.05 for a
9.30 for me
4.86 for the
5.36 for us
0.28 form $
1.46 forward
0.66 forward the
-0.25 free
-1.56 from
5.31 from <name>
-5.21 from <number>
2.45 from <superior>
0.47 from above
-0.63 from there
-0.39 gauge
1.67 get
3.18 get the
1.46 get to
4.14 give way
4.09 go
6.27 go along
2.20 go by
-3.66 go through
10.00 go with
1.01 good enough
1.26 grade
1.66 grade $
3.57 group
-6.46 guest
3.02 hand
-5.31 have <number>
2.90 have a
0.06 have argue
-1.01 have be
1.33 have decide
-3.43 have draw
0.49 have make
1.30 have no
0.67 have propose
0.05 have suggest
4.73 have the
-2.17 have to
-0.56 he
3.80 he tick
3.80 he: tick
0.91 head
-0.43 her
3.57 her ,
-0.48 her the
-5.60 him
-2.90 him the
3.04 hire
2.63 his
4.01 his plan
2.54 his way
-0.96 hold
-4.11 home
1.33 honestly
1.70 hour be
1.90 hour: be
0.38 how
0.79 how often
0.49 however
1.35 however the
-1.26 i
-1.40 i 'd
-0.54 i believe
-0.01 i call
-0.21 i check
-5.95 i choose
-6.81 i decide
3.64 i defer
2.74 i do
1.87 i drop
-0.06 i escalate
1.40 i forward
0.95 i give
1.96 i go
2.29 i implement
8.11 i just
-0.80 i keep
3.15 i launch
2.44 i leave
2.64 i let
2.38 i only
2.71 i put
2.10 i rely
1.93 i set
-4.39 i show
2.61 i simply
2.40 i stick
-1.30 i tell
1.39 i use
4.22 i wait
-4.91 i would
-0.60 i: ask
-1.88 i: believe
1.14 i: buy
-1.86 i: call
1.97 i: change
-1.54 i: check
-9.47 i: choose
-0.58 i: count
3.64 i: defer
1.41 i: do
-0.56 i: draw
0.30 i: drop
-0.78 i: escalate
2.02 i: execute
-2.19 i: fight
2.46 i: follow
2.22 i: forward
0.13 i: give
1.11 i: go
2.07 i: have
2.90 i: implement
-0.52 i: keep
3.15 i: launch
1.53 i: leave
3.52 i: let
0.66 i: order
1.39 i: put
2.53 i: rely
-2.90 i: say
1.39 i: set
-5.24 i: show
2.39 i: stick
-4.20 i: tell
-0.46 i: test
2.67 i: trust
0.51 i: use
2.67 i: wait
3.83 i: want
-2.05 idea
-0.61 idea $
-4.32 if
5.45 implement
-2.05 in
-4.54 in <name>
0.76 in favour
3.63 in the
2.10 insist
2.85 instruction
-3.01 into
-0.79 invoice be
0.70 it
0.63 its
1.68 its mind
0.65 joint
-0.74 june
2.40 jury
5.06 just
2.09 know best
0.47 land on
2.13 landlord
2.70 last word
-6.04 late
1.75 launch
0.89 lawyer
0.16 lay
0.44 lean
-1.73 leave ,
1.08 leave <role>
1.77 leave that
-1.98 leave the
6.69 leave to
-0.84 ledger
-0.23 leg
5.77 legal
-1.77 less
0.37 let
4.56 let the
0.01 level
3.36 like
-1.74 like the
-1.21 line
1.01 list accord
-3.37 log
0.62 long
-0.83 look
-1.66 look at
-7.50 lose
0.00 lower
-1.04 lunch
-0.06 lunch $
2.25 lyon
11.93 majority
0.46 make
3.17 make that
0.41 make the
2.57 make up
-1.54 maker
-1.36 maker $
1.29 marble
1.29 marble ,
-4.80 me
2.61 me $
0.93 me ,
-2.60 me the
-2.13 me to
1.63 me who
-2.24 measure
8.20 mentor
1.78 menu
3.41 mind
0.06 mind $
0.41 mine ,
-1.47 minute
-0.42 model
-4.78 monday
-5.08 money
-4.86 month
-0.88 more
1.31 more ,
-3.40 morning
3.94 most
1.16 most <customer>
-0.09 move the
1.63 move them
-1.67 must
-1.42 must leave
0.74 my
3.47 my <role>
2.77 my <superior>
-0.63 my own
1.57 my pay
-1.37 my plan
2.77 my tech
-2.68 my way
-2.22 myself
-0.88 myself $
-1.09 n't
3.83 name
1.15 name $
-0.29 never
-0.05 new
-1.80 next
-6.43 night
-3.36 no
3.96 no say
-0.57 no to
2.58 nobody: be
3.65 nobody: become
2.78 nobody: conditional active would
-0.17 nobody: decide
1.08 nobody: leave
1.92 nobody: past active
3.49 nobody: past active  not
-0.96 nobody: past passive
1.05 nobody: stay
1.24 nobody: take
-0.36 not
2.44 not me
2.26 not really
-2.08 not the
-0.37 nothing
-0.38 now
0.51 number
1.63 number decide
1.04 numbers: decide
-1.16 nurse
0.01 oak
0.20 of
-3.05 of <number>
4.99 of hand
0.77 of our
3.91 of the
-2.20 of them
-3.36 off
0.48 office
0.60 often
0.79 often the
0.20 okay and
1.86 old
1.01 old <number>
1.16 old rota
0.41 old till
0.65 on
1.29 on marble
0.58 on that
3.45 on the
0.20 on their
1.36 on top
-6.48 once
-0.93 only
-1.54 open
0.21 open $
12.78 opinion
-1.86 opposite
-0.81 opposite $
3.73 opt
3.92 opt for
4.79 option
0.29 option and
7.85 or
5.49 order
5.47 order of
-1.08 other
6.06 other: advise
-0.27 other: agree
0.87 other: be
2.73 other: choose
1.94 other: come
4.38 other: conditional active should
6.42 other: decide
1.86 other: determine
-2.56 other: do
6.54 other: favour
1.44 other: feel
3.76 other: fix
2.04 other: follow
1.14 other: future active will
1.12 other: have
-1.31 other: hold
2.74 other: insist
-3.32 other: keep
0.32 other: know
-1.23 other: let
3.24 other: like
-1.72 other: look
2.94 other: make
0.12 other: name
3.92 other: opt
5.70 other: past active
-6.64 other: past active  not
6.29 other: past passive
-0.15 other: pay
5.10 other: pick
0.00 other: point
3.94 other: prefer
1.01 other: present active
-2.81 other: present active  not
5.22 other: propose
2.15 other: reach
4.76 other: recommend
-0.81 other: refuse
2.31 other: rule
0.20 other: select
-0.81 other: sell
-1.74 other: send
6.03 other: settle
-1.03 other: show
-1.98 other: sign
5.70 other: suggest
-2.22 other: take
0.65 other: tell
3.34 other: tick
5.83 other: win
0.06 otherwise
-0.50 our
0.89 out
0.83 out $
0.00 out between
-7.56 over
-1.09 over $
-7.12 own
-1.18 owner
-4.52 page
-3.85 part
-5.57 pass
-5.69 patient
-0.36 pay
-3.64 pay for
1.57 pay grade
0.99 per the
-0.91 phone
2.95 pick
3.00 pick the
-0.42 pipe
5.18 plan
0.33 plan in
1.09 platform
3.36 point
1.44 point $
4.74 poll
3.17 poll $
1.78 pool be
-1.10 porter
-0.71 poster
3.66 postpone
2.02 postpone $
5.56 prefer
0.39 prefer the
1.08 preference
5.08 president
-1.53 price
2.59 principal
0.24 print the
-1.27 problem
2.22 process
6.00 procurement
2.36 propose
2.20 propose $
2.99 provider
0.73 pump
2.55 pump $
1.60 purchasing
2.20 put
0.52 put on
2.05 put the
4.40 question
-3.47 queue
0.16 quote
5.40 reach
1.34 reach on
-9.30 read
0.42 really
1.84 recommend
0.08 recommend $
4.65 recommendation
3.04 recommendation of
-8.50 refuse
-1.65 regional
0.66 release
1.86 release ,
2.46 rely
2.46 rely on
1.08 repaint
-5.29 report
-6.21 right
-4.00 ring
0.86 risk <group>
-1.62 rollout
0.63 room the
3.56 route
0.19 rule
2.29 rule for
3.17 rules: come
2.87 ruling
-5.92 run
-0.82 sale
-2.73 same
-1.70 saturday
3.21 say
0.37 say $
4.34 say <number>
-5.11 say <role>
0.31 say be
3.50 say in
-2.81 say no
-0.65 say so
-0.05 say the
4.03 say to
-0.73 say we
0.92 school ;
1.13 scoring
1.25 second <number>
-4.56 see
0.20 select
-2.23 sell
0.49 send <number>
4.09 senior
-2.16 set the
1.18 set up
9.65 settle
1.03 settle <role>
-2.27 she
3.08 she be
-1.56 sheet
0.72 shelf plan
1.91 shift
7.68 should
-0.08 show
-0.65 show him
5.15 show of
-4.60 sign
6.14 simply
1.00 since
-2.73 site $
0.20 slide ,
-0.39 slot
6.62 so
1.70 so <name>
2.89 so <role>
0.66 so a
-4.84 so i
2.82 so the
3.87 software
-3.95 some
1.22 sort out
-2.03 soup
2.98 spreadsheet
-0.03 stakeholder
-2.26 stand
2.89 start
3.99 start hour
6.67 stay
2.66 stay $
2.63 steer
2.19 steering
0.36 steering <superior>
0.58 stick
1.99 stick to
-4.08 still
0.86 stop $
1.20 stop <role>
4.86 suggest
0.58 suggest $
5.01 suggestion
0.11 supplier
-2.93 support
2.27 surgeon
0.75 switch $
2.50 switch to
0.13 system
4.30 take
3.70 take $
2.77 take <name>
-1.67 take <role>
0.11 take over
1.07 take the
0.24 talk
1.60 talk in
1.50 tank
-0.62 tea
-1.45 team
2.62 team: vote
4.01 tech
4.04 tech <superior>
-0.45 tell
1.52 tell us
-0.12 tent
1.10 that
6.67 that $
8.20 that <number>
0.94 that <role>
1.10 that be
-2.56 that i
-0.81 that night
0.58 that pick
0.26 that up
0.43 that way
1.74 that we
5.15 that: be
4.41 the
2.16 the <customer>
5.41 the <group>
2.97 the <name>
2.87 the <number>
3.67 the <person>
2.09 the <role>
0.04 the architecture
3.08 the bar
-1.94 the best
5.03 the blue
0.06 the boiler
-0.76 the building
4.29 the call
-0.96 the case
2.07 the cheaper
5.25 the choice
2.11 the colour
2.53 the data
2.50 the date
2.44 the decision
4.57 the end
5.11 the final
-0.87 the first
1.15 the fleet
-0.30 the floor
0.38 the go
-2.30 the idea
2.19 the instruction
2.40 the jury
2.31 the landlord
0.45 the last
-0.65 the ledger
1.36 the list
2.09 the name
2.96 the new
-0.65 the night
1.45 the number
3.73 the old
-1.71 the opposite
1.73 the option
1.72 the order
-4.30 the other
-0.54 the pipe
3.56 the plan
1.69 the platform
1.20 the pool
-1.38 the price
2.34 the recommendation
-0.06 the right
3.78 the room
3.01 the route
2.45 the ruling
3.91 the second
0.87 the shelf
-0.28 the soup
3.60 the spreadsheet
2.67 the start
4.78 the steering
1.60 the talk
1.68 the tank
1.49 the test
3.19 the third
3.19 the ward
-3.87 the whole
1.61 the wording
2.13 their
0.90 their verdict
1.99 their way
-0.97 them
3.22 them to
0.12 them which
2.52 then <role>
2.34 there
-1.85 there $
2.08 there be
4.11 therefore
2.01 they
0.06 they say
0.06 they: say
-2.45 thing
3.59 think
1.71 third
-1.19 this
0.48 this $
-1.23 those
2.08 threshold
-7.60 through
-0.68 through the
6.19 tick
3.80 tick $
0.08 till
0.98 till $
-2.36 time
2.00 to
1.71 to <name>
-2.17 to <number>
2.99 to <role>
5.18 to choose
2.53 to cut
2.12 to decide
4.35 to do
1.80 to drop
-1.10 to find
-0.10 to her
-4.81 to leave
-0.12 to me
4.20 to postpone
1.00 to school
0.28 to switch
1.98 to take
4.89 to use
-0.84 to wait
-7.16 too
0.27 tool
1.76 top
1.81 top ,
-0.26 trainee
-0.12 trolley
-2.63 truck
2.16 trust the
-4.51 turn
4.11 ultimately
-3.08 under
-1.97 up $
1.52 up its
2.19 up the
5.09 up to
3.89 us
6.55 us to
4.17 use
-4.62 valve
0.99 variant
4.86 vendor
0.86 verdict
2.36 version
-0.45 very
1.29 view
10.20 vote
3.16 vote and
1.32 vp
-0.84 wait
0.31 wait $
0.33 wait until
0.48 want
2.27 want $
-0.30 want <name>
3.03 want <role>
5.25 want the
-6.91 want to
2.67 ward
3.27 way
1.19 way $
0.18 way the
1.62 way to
6.44 we
12.58 we all
0.07 we do
0.12 we get
-2.26 we have
-0.29 we make
-0.26 we must
0.78 we send
3.06 we take
-0.79 we write
0.36 we: adopt
7.76 we: agree
-0.30 we: choose
-0.26 we: conditional active must
7.90 we: do
0.44 we: get
0.89 we: go
-1.83 we: have
-2.24 we: leave
-1.05 we: make
5.97 we: past active
-0.12 we: plan
2.50 we: send
1.13 we: switch
4.53 we: take
-0.88 we: write
-3.97 week
4.55 what
2.24 what the
4.23 what to
10.73 whatever
1.39 whatever the
-4.09 when
9.22 whether
1.51 whether the
2.34 whether to
8.72 which
3.61 which <number>
-1.28 which i
3.21 which of
4.85 whichever
2.64 who
3.82 who choose
0.56 who stop
2.18 whoever
0.28 whoever the
-5.35 whole
-4.19 why
-1.32 why $
1.31 will
0.52 will go
1.20 win
6.82 win $
0.90 winner
-0.63 with
2.17 with $
-0.47 with a
5.93 with his
1.42 with that
-2.47 with the
-2.14 without
8.70 word
1.72 wording
1.14 wording to
-5.97 work
0.18 would
0.05 would be
-5.74 write
-1.74 write to
-3.31 year
0.91 you
0.99 you: present active
`,
  'delegated-evidence': `
-7.97 
3.30 's
0.75 's deep
0.13 ,
7.60 , <number>
-1.69 , and
-1.57 , because
-3.13 , but
0.65 , our
2.68 , who
-1.40 :
-1.54 : <number>
-2.86 ;
-1.94 ; i
2.59 <customer>
0.52 <customer> about
2.07 <customer> be
-0.74 <customer> come
-0.52 <customer> on
1.55 <customer> skip
0.49 <customer>: do
7.55 <group>
-5.19 <group> $
2.15 <group> <superior>
-0.31 <group> in
3.06 <name>
-1.08 <name> $
1.60 <name> ,
1.97 <name> <customer>
2.90 <name> <role>
-0.26 <name> and
0.99 <number>
-2.87 <number> $
-4.86 <number> ,
4.33 <number> <customer>
-1.04 <number> <person>
1.85 <number> <role>
2.58 <number> box
2.81 <number> in
0.00 <number> room
0.56 <number> slogan
-0.80 <number> to
1.63 <number> ward
-1.39 <number> week
-1.25 <number>: come
7.40 <person>
-1.59 <person> $
1.29 <person> analyse
-7.98 <person> be
4.13 <person> have
4.06 <person> of
0.53 <person> on
-1.16 <person> who
-0.25 <person>: be
1.70 <person>: make
-1.43 <quote>
6.83 <role>
-2.22 <role> $
3.02 <role> 's
3.87 <role> <role>
-0.62 <role> <superior>
4.34 <role> and
-0.73 <role> be
-0.62 <role> blame
2.10 <role> do
0.15 <role> in
1.35 <role> look
-0.74 <role> never
0.14 <role> reconcile
0.72 <role> run
0.37 <role> show
1.05 <role> suggest
2.31 <role> test
11.37 <role> to
4.39 <role> with
0.54 <role> write
-0.62 <role>: blame
-0.62 <role>: buy
1.56 <role>: count
2.71 <role>: discover
4.07 <role>: do
0.71 <role>: go
-1.49 <role>: have
0.71 <role>: keep
2.31 <role>: look
2.59 <role>: make
0.14 <role>: reconcile
0.88 <role>: say
0.12 <role>: show
1.19 <role>: suggest
1.49 <role>: test
3.08 <role>: trace
3.34 <superior> 's
-0.37 <superior> be
-0.30 <superior>: be
-1.29 <superior>: say
3.04 @action
-3.27 @lead
-4.18 @reflection
-20.63 @result
-22.92 @situation
-11.50 @task
1.99 I: ask
-0.29 I: find
5.68 I: get
-0.93 I: go
5.33 I: have
2.19 I: know
-3.12 I: past active
2.02 I: pay
-3.66 I: read
1.72 I: receive
2.76 I: rely
-0.88 I: see
-1.44 ^ <customer>
-0.33 ^ <number>
2.42 ^ a
3.88 ^ according
2.56 ^ exit
-4.09 ^ he
-1.12 ^ i
-5.25 ^ in
0.85 ^ per
2.19 ^ priya
-8.13 ^ she
2.52 ^ stock
2.47 ^ thank
-0.01 ^ that
-1.01 ^ the
-9.18 ^ we
2.43 ^ what
4.27 a <role>
0.00 a gap
-0.13 a joke
4.81 a list
0.23 a loss
0.42 a model
2.97 a tally
1.06 about
4.72 according
4.72 according to
3.66 accountant
-4.88 after
-1.93 after that
-0.34 again
-4.66 against
0.44 agency
4.62 alarm
1.72 alarm $
0.34 alarm for
0.61 all
5.50 all the
-3.63 also
1.44 alway the
5.96 an
4.50 an <person>
2.59 an <role>
6.12 analyse
5.07 analyse the
14.47 analysis
0.65 analysis of
8.78 analyst
6.85 analytic
2.55 analytic <group>
7.88 and
-5.53 and <number>
3.93 and <role>
-6.26 and a
5.62 and come
4.73 and conclude
2.27 and give
2.20 and he
-4.78 and i
4.45 and report
0.72 and say
7.31 and she
2.39 and tell
-2.99 and the
1.70 and they
-0.37 arrive
-0.00 arrive $
2.74 ask the
3.86 assistant
1.11 associate
-0.91 at
-4.97 at <number>
1.33 audit
3.82 back with
1.07 base
1.87 based
1.87 based on
2.73 be
1.71 be about
-0.38 be against
0.92 be alway
-1.50 be close
0.27 be come
1.69 be hold
1.85 be negative
-3.38 be on
1.62 be put
2.64 be the
-2.42 be to
3.67 be too
-3.38 because
-0.35 become
-4.07 before
-2.58 behind
0.60 belt be
0.62 belts: run
0.92 benchmark
1.17 bi
1.83 bid
1.24 bid desk
-2.60 blame
3.47 build
0.40 build a
-4.72 but
-3.02 buy
-1.21 buy $
6.99 by
-2.68 by <number>
2.30 by <superior>
4.59 by an
0.40 by my
3.90 by our
5.46 calculate
2.03 calculation
1.19 call
1.79 call <number>
6.28 cause
1.00 cause be
1.85 check
2.44 check the
0.88 churn
0.75 claim handle
-0.17 clear
-1.39 client
-4.66 close
5.15 colleague
3.84 come
5.65 come back
1.92 come out
3.66 compare
2.14 compare the
1.09 conclude that
5.61 consultant
-3.41 contract
-1.77 contract $
1.00 corporal
1.69 cost model
-4.15 could
2.72 count
2.32 count every
4.92 count the
6.60 crunch
2.60 crunch the
-0.42 cut
1.18 dashboard
7.08 data
0.71 data <role>
1.46 data science
-1.34 day
-1.45 decide
1.01 deep
0.62 deep dive
0.84 delivery
1.22 delivery $
4.49 department
1.24 desk study
1.24 desk: study
6.42 dig
-0.58 direction
-7.15 director
7.27 discover
1.75 discover that
0.50 dive
0.75 dive point
0.75 dive: point
2.73 do
5.09 do by
3.88 do the
-0.11 door $
3.01 door ,
0.91 dose
1.48 dose be
4.14 double
0.59 down every
4.14 drop
-6.81 dropped: past active
-4.39 each
1.50 establish
5.46 evaluate
1.21 evaluate the
-4.35 evening
-0.78 evening $
2.05 every
0.26 every alarm
3.95 every late
3.93 examine
1.46 examine the
2.50 exit
2.79 exit interview
1.46 external
-1.12 family
0.82 fast $
6.09 figure
2.41 figure out
4.39 finance
3.69 find
-1.09 find the
7.90 finding
0.02 finding that
0.03 firm
-3.54 first
-1.20 floor
-0.39 flower
-0.28 flower be
-0.22 flowers: be
0.91 focus
0.03 folk
-0.51 for
8.96 for me
-5.80 for the
6.42 for us
9.39 forecast
0.43 forecast i
-0.19 friday
5.47 from
3.74 from <role>
2.85 from reception
2.74 from the
4.05 gap
4.10 get
0.52 get my
2.47 get stick
3.57 get the
2.04 girl
-0.26 go
7.45 go through
-0.19 group
-7.52 hand
2.23 have
-0.62 have a
1.70 have plot
-2.52 have to
-2.40 he be
0.81 he notice
1.47 he say
2.53 he see
-0.44 he: be
0.81 he: notice
1.10 he: say
1.94 he: see
0.46 head
-1.29 her
-5.34 him
2.07 hold by
1.98 how many
3.40 hr
-9.53 i
3.24 i ask
7.28 i get
2.16 i have
2.67 i know
2.22 i pay
2.76 i rely
1.99 i: ask
-0.29 i: find
5.68 i: get
-0.93 i: go
5.28 i: have
2.19 i: know
2.02 i: pay
-3.66 i: read
1.72 i: receive
2.76 i: rely
-0.88 i: see
5.75 identify
-2.08 in
-2.38 in <number>
2.42 in <role>
1.23 inform
7.65 insight
0.15 insight <group>
5.26 intern
9.65 interview
2.20 interview be
3.65 interview the
3.19 into
2.02 into the
0.12 investigate
1.99 invoice
3.55 invoice $
-5.45 it
-6.86 its
-0.15 joke
-0.14 joke $
-2.72 june
0.26 keep
7.21 keep a
-5.00 key
-0.87 kitchen
7.01 know
0.09 know from
7.54 lab
0.45 label
1.22 label be
3.12 late
0.50 late delivery
3.95 late room
1.45 later
-0.68 lead
0.10 leak $
4.18 ledger
0.04 ledger $
-3.55 legal
-0.29 line
0.65 list
4.28 list of
2.14 log
0.85 look
5.51 look into
0.08 loss
2.74 maintenance
0.36 make
0.53 many
3.17 map
6.23 margin
1.85 margin on
1.84 margin: be
1.54 maria
5.41 marketing
0.16 me
4.11 me that
-2.13 me to
2.31 me where
4.81 measure
2.34 measure the
0.00 memory
0.70 miss
1.29 miss $
9.64 model
2.05 model be
1.79 model: put
-1.44 more
6.01 most
5.86 mostly
-5.22 move
-0.79 my
0.02 my <person>
7.42 my <role>
-1.63 myself
-3.03 n't
1.79 negative
-2.55 never
-0.70 never buy
-5.88 new
-5.91 next
-4.42 night
-4.39 no
-0.81 nobody
1.71 nobody: be
0.91 nobody: past active
-2.32 not
-4.31 nothing
0.68 notice
-0.07 now
2.75 number
0.33 number and
1.64 number of
-1.29 of
-3.20 of <number>
5.37 of my
2.48 of the
-0.02 of them
2.28 olga
0.16 on the
-1.55 only
1.23 ops
-0.02 or
-3.41 other
3.99 other: analyse
-0.29 other: arrive
-2.10 other: be
-2.56 other: blame
0.82 other: bring
2.40 other: build
-1.92 other: buy
5.57 other: calculate
-0.79 other: call
1.67 other: check
-1.52 other: close
0.24 other: come
4.32 other: compare
4.43 other: count
6.60 other: crunch
6.46 other: dig
7.35 other: discover
4.74 other: do
1.70 other: establish
3.84 other: evaluate
3.94 other: examine
6.89 other: figure
4.03 other: find
0.45 other: go
-8.36 other: have
5.97 other: identify
1.50 other: inform
0.17 other: investigate
1.35 other: invoice
3.06 other: keep
-0.02 other: like
0.90 other: look
5.35 other: make
4.35 other: measure
0.79 other: model
-3.95 other: move
2.29 other: notice
6.88 other: past active
-1.61 other: past active  not
1.05 other: past passive
1.70 other: plot
0.96 other: prepare
1.63 other: present active
2.96 other: pull
1.87 other: put
0.14 other: reconcile
6.77 other: report
2.67 other: reveal
6.01 other: run
7.80 other: see
0.08 other: segment
1.84 other: shape
0.01 other: spot
-0.32 other: stay
5.83 other: study
-0.38 other: take
1.29 other: tell
1.23 other: test
6.14 other: trace
-4.49 other: want
3.41 other: work
1.94 other: write
7.14 our
-1.13 our <customer>
-2.79 our <group>
1.05 our <name>
4.34 our <person>
1.98 our <role>
1.22 our bid
6.16 out
-1.94 out of
3.71 out the
-5.89 own
-0.01 owner
-1.13 page
-1.31 parent
-0.24 patience
1.22 pattern
1.67 pay an
4.82 people
3.18 per
0.46 physiotherapist
-1.39 pilot
-0.69 place
0.93 platform
2.66 plot
3.35 point
0.90 point $
2.44 point to
2.19 priya
1.41 problem
2.69 pull
3.33 pull the
0.02 put
3.29 put together
5.81 qa
5.26 quality
0.39 read all
2.45 reason
1.43 receive
0.12 receive the
3.58 reception
0.07 reconcile
0.11 reconcile the
1.62 record
2.00 rely
2.00 rely on
3.77 report
5.23 report that
8.61 research
0.18 researcher
9.02 result
0.57 result the
2.70 return
2.25 return $
4.11 reveal
3.57 review
2.57 review $
1.95 room
3.95 room in
3.87 root
4.03 root cause
1.84 rounder
1.84 rounder shape
1.84 rounder: shape
1.12 run
3.11 run the
0.60 run too
-4.77 sale
-0.86 same
0.03 same <number>
4.43 say <role>
0.39 scenario
1.31 science
0.40 script and
2.45 second
3.06 see
1.57 see that
1.46 segment
0.08 segment the
0.94 segmentation
1.79 shape
1.84 shape $
3.38 she
0.64 she have
0.43 she see
1.09 she: see
-1.11 sit
2.33 skip
0.56 slogan
0.56 slogan and
0.42 small
7.65 someone
2.84 someone from
4.55 spend
0.15 spot
4.20 spreadsheet
0.84 spreadsheet $
0.69 sre
2.89 statistic
-2.48 stay
0.83 stick
3.07 stock
1.50 stop $
8.24 student
13.62 study
1.79 study the
1.24 study their
0.37 suggest
1.84 suggest rounder
0.96 sum
-0.05 sunday
7.10 survey
-5.59 take
4.19 tally
1.55 tally at
4.70 team
-7.26 team: past active
0.00 tell me
0.95 tenant
0.53 test <number>
1.57 thank
2.03 thank to
5.91 that
7.78 that <customer>
5.76 that <number>
2.33 that <role>
-10.11 that be
1.71 that most
6.35 that the
-4.42 that: be
5.16 the
0.58 the <customer>
-1.18 the <group>
0.91 the <name>
-0.50 the <number>
3.80 the <role>
-3.11 the <superior>
0.71 the alarm
0.34 the analysis
0.18 the belt
2.07 the calculation
2.39 the call
-2.58 the contract
3.07 the cost
0.71 the culprit
0.96 the data
2.60 the fall
4.24 the finding
-0.26 the flower
3.10 the forecast
3.31 the insight
-1.91 the key
4.20 the lab
0.13 the ledger
2.15 the log
0.59 the maintenance
2.76 the margin
5.19 the number
-0.12 the other
2.95 the platform
1.60 the problem
1.99 the quality
3.11 the reason
-1.39 the refund
0.27 the result
3.89 the return
1.39 the review
2.48 the root
2.10 the second
0.99 the statistic
-1.00 the top
1.24 their spend
-1.42 them
-2.36 them $
-2.52 then
-3.32 there
0.65 they
2.57 they have
-3.04 this
6.14 through
6.46 through the
-0.70 time $
-2.76 to
0.76 to <name>
0.75 to claim
0.31 to read
-3.86 to the
0.25 together
4.78 too
0.62 too fast
0.02 too old
-0.62 top <role>
2.71 tot
2.71 tot up
6.38 trace
0.80 trace the
7.84 trainee
2.39 treasury
-1.37 under
-0.76 until
4.08 us
1.39 us the
5.65 user
4.01 ux
0.61 vehicle
-4.64 vendor
-1.20 wait
-1.19 walk
-2.79 want
2.43 ward
0.78 ward $
-2.26 way
1.09 we need
1.09 we: need
-0.27 we: past active
-1.38 week
-0.25 week $
1.12 wei
1.97 what
4.96 what the
-0.85 when
5.10 where
2.23 where the
6.52 which
2.07 who
-3.34 who have
7.04 why
4.41 why the
0.21 why they
-4.55 with
5.34 with <number>
1.34 with double
-1.20 without
4.98 work
9.33 work out
1.50 working
2.40 working <customer>
6.01 worst
-4.25 would
4.46 wrong
0.94 wrong $
`,
  'empty-collaboration': `
-8.37 
-0.82 's
-0.29 , <number>
12.26 , <role>
-2.08 , a
-2.65 , and
0.45 , the
-1.80 :
3.22 <customer>
4.56 <customer> $
1.40 <customer> and
6.60 <customer> from
-2.78 <customer> with
2.05 <group>
-4.05 <name>
-6.58 <number>
-4.74 <number> $
-1.17 <number> ,
0.15 <number> country
0.07 <number> municipality
-4.85 <number> of
5.52 <number> table
1.15 <number> university
4.28 <person>
2.45 <person> ,
1.73 <person> and
0.96 <person> for
3.81 <role>
7.81 <role> ,
2.73 <role> across
5.02 <role> and
0.32 <role> be
-1.05 <role>: be
2.56 <superior>
0.53 <superior> $
1.29 <superior> ,
1.67 <superior> <superior>
6.05 <superior> and
0.24 <superior> on
8.63 @action
-2.43 @reflection
-9.31 @result
-10.17 @situation
-6.57 @task
0.59 I: act
-0.05 I: build
1.50 I: collaborate
3.68 I: coordinate
0.15 I: drive
2.73 I: facilitate
-0.03 I: gain
-1.47 I: give
-1.75 I: go
1.53 I: head
-0.22 I: help
2.79 I: keep
3.00 I: lead
-1.88 I: leave
3.28 I: liaise
2.52 I: meet
3.25 I: orchestrate
1.65 I: organise
2.60 I: partner
6.35 I: past active
-1.57 I: past passive
-1.57 I: present active
2.69 I: spearhead
2.09 I: steer
-1.02 I: support
-0.79 I: take
0.13 I: team
0.63 I: work
-2.81 ^ <customer>
2.85 ^ all
0.74 ^ i
0.90 ^ link
0.65 ^ most
3.16 ^ my
-1.66 ^ the
1.90 ^ weekly
1.30 ^ work
6.37 a cross-functional
0.51 a lot
0.78 a lovely
1.73 a transversal
2.48 a weekly
2.48 a working
-0.04 about
10.65 across
2.81 across the
1.30 act
1.36 act as
-5.64 after
-0.24 again
-0.48 alert
10.80 align
3.56 align <role>
2.26 align the
10.70 alignment
7.21 all
3.95 all the
4.32 and
3.75 and <customer>
8.44 and <role>
-0.98 and a
0.27 and i
10.90 and the
6.96 around
5.29 around <number>
5.01 as
4.68 as the
-0.73 ask
0.60 association
-1.50 back
3.46 basis
3.58 basis $
4.02 be
2.09 be align
4.70 be in
2.36 be join
0.86 be on
4.16 be to
-3.46 before
11.55 between
6.49 between the
0.87 bridge
1.46 bridge between
0.35 bring
0.01 bring the
-3.76 build
0.08 business
-0.79 but
2.33 by side
1.50 catering
1.52 catering $
0.37 charter
1.30 chat every
3.00 clinic
2.16 clinic $
6.80 close
0.34 close cooperation
4.02 closely
3.90 closely with
9.46 collaborate
0.05 collaborate closely
3.05 collaborate with
3.16 collaboration
-4.71 come
0.72 communication
0.14 communication with
-0.42 confidence
1.13 consult
4.98 contact
1.95 contact for
1.46 contact with
0.71 cooperate
11.82 cooperation
6.45 cooperation with
5.53 coordinate
3.95 coordinate with
9.26 coordination
1.78 coordination of
0.24 council
8.03 cross-functional
2.31 cross-functional initiative
4.77 cross-team
-1.46 cut
1.94 daily
-0.04 date
12.01 department
0.83 department be
1.12 depot
4.69 dialogue
-0.46 director
-2.22 do
2.64 draw
6.39 drive
1.51 drive alignment
2.03 dropped: past active
6.52 during
2.32 during the
1.28 effort
-5.68 end
2.37 every
1.90 every day
2.95 everybody
9.10 facilitate
2.60 facilitate a
-6.79 first
0.42 floor <superior>
-0.79 for
-1.29 for a
0.89 for school
1.32 force
-0.02 form and
2.39 from
-0.29 gain
-9.50 give
2.32 go into
0.16 good cooperation
0.58 hand
8.11 hand in
1.53 hand with
1.54 haulier
1.40 haulier $
-2.17 he
0.17 head
-1.38 help
-1.92 help with
-4.87 her
-6.02 him
2.31 hip
0.74 hip for
-3.99 his
-0.09 hour
0.18 i
0.61 i act
0.51 i be
1.30 i chat
0.31 i drive
2.73 i facilitate
-1.92 i go
1.54 i have
-0.28 i help
2.66 i lead
-1.47 i leave
3.28 i liaise
3.25 i orchestrate
2.47 i partner
2.69 i spearhead
2.09 i steer
0.59 i: act
0.37 i: be
-0.61 i: build
1.30 i: chat
1.50 i: collaborate
2.66 i: coordinate
0.15 i: drive
2.73 i: facilitate
-0.03 i: gain
-1.47 i: give
-1.75 i: go
1.53 i: head
-0.22 i: help
2.79 i: keep
3.00 i: lead
-1.88 i: leave
3.28 i: liaise
2.52 i: meet
3.25 i: orchestrate
1.65 i: organise
2.60 i: partner
2.69 i: spearhead
2.09 i: steer
-1.09 i: support
-0.78 i: take
0.13 i: team
0.63 i: work
2.35 in
2.16 in <role>
3.35 in close
4.45 in hand
0.17 in with
4.50 initiative
4.94 involve
0.21 involve in
-6.72 it
1.75 join
2.36 join at
4.94 keep
3.73 key
2.37 kitchen
4.12 lead a
-5.81 leave
2.19 legal
1.07 level
6.71 liaise
2.47 liaise with
-0.55 line $
0.44 link
-5.10 list
-3.27 look
0.83 loop
3.78 lot
2.49 lot of
0.76 lovely
-3.82 make a
2.28 make sure
3.31 manager
-2.28 me
4.03 meet
1.64 meet the
2.94 message
2.81 month
1.93 month $
0.12 most of
0.04 my
-2.65 my <superior>
2.46 my part
1.92 my role
-2.85 n't
-4.20 new
-3.17 night
-1.72 no
-5.74 not
3.35 nursing
2.96 nursing and
0.63 of
2.29 of contact
3.62 of my
-3.32 of the
7.63 office
-1.05 old
0.49 on
-0.34 on <superior>
1.71 on a
1.74 on the
4.61 orchestrate
0.34 organise
0.27 other
2.40 other squad
2.09 other: align
1.10 other: be
-0.58 other: come
3.79 other: go
-3.35 other: past active
-0.83 other: past passive
-6.61 other: present active
1.01 out to
0.72 parent
5.40 part
0.60 part in
1.34 part of
6.05 partner
2.66 partner with
5.36 party
5.93 people
1.26 person
-1.59 plan
1.21 point
2.20 point of
-3.45 price
6.22 programme
5.01 programme $
1.64 project
-5.40 put
-0.83 read
0.08 region
3.74 regional
2.02 regular
3.84 regularly
1.58 relevant
-1.23 report
1.64 role
1.92 role be
-2.81 say
5.48 school
1.13 school <superior>
2.56 school and
-0.03 second
1.96 shoulder
2.00 shoulder to
3.00 side
2.22 side by
0.77 side with
1.85 sister
2.38 site
1.60 smoothly
0.43 smoothly $
-0.11 so
1.92 socialise
1.92 socialise the
2.69 spearhead
2.71 spearhead a
3.00 squad
6.00 stakeholder
1.99 steer
2.09 steer a
-1.94 stop
-3.46 support
-1.72 support the
1.65 sure
9.25 sync
1.10 sync $
3.13 sync with
-7.60 take
8.03 team
5.28 team up
4.50 team: be
1.30 team: chat
4.00 team: past active
1.09 team: pull
-3.36 tell
-6.48 that
0.33 the <customer>
2.09 the <person>
0.31 the bridge
0.46 the charter
3.48 the clinic
3.09 the cooperation
4.99 the coordination
1.60 the haulier
2.33 the hip
0.98 the kitchen
-0.07 the list
0.89 the loop
3.67 the message
-1.30 the price
0.29 the programme
1.57 the school
0.01 the union
1.11 the ward
0.39 the web
-2.04 the weekly
2.50 the whole
-1.12 then
0.42 there
2.50 there be
9.90 throughout
0.43 throughout $
3.71 throughout the
-3.37 to
-4.62 to <number>
2.00 to shoulder
6.16 together
2.44 together $
-1.61 too
2.11 transversal
0.82 university
1.17 university for
2.13 up with
5.61 very
0.43 very smoothly
-0.78 want
3.01 ward
2.14 ward sister
-0.63 we
1.34 web
1.77 web <customer>
0.87 week go
4.00 weekly
0.17 which
2.43 whole
-0.64 win
9.66 with
0.17 with <number>
3.62 with <role>
-3.51 with a
-0.10 with my
4.78 with our
5.02 with the
8.86 work
5.23 work hand
2.00 work shoulder
-5.61 work with
2.98 working
7.38 workshop
-5.69 would
-3.93 write
-1.05 wrong
`,
  'escalation': `
-9.03 
2.01 'd
2.63 's <superior>
1.42 's door
0.32 ,
-4.70 , but
7.93 , i
3.87 , so
-2.80 , the
1.92 : tell
-6.58 ;
-0.84 ; i
-1.33 <customer> $
1.06 <customer>: answer
-0.17 <customer>: escalate
4.25 <group>
1.65 <group> $
-4.05 <name>
-4.19 <number>
-2.80 <number> $
-1.41 <number> ,
0.57 <number> <customer>
3.40 <number> level
4.60 <person>
1.62 <person> $
2.11 <role>
4.05 <role> $
-3.68 <role> ,
-0.77 <role> and
1.43 <role> be
5.11 <role> to
7.02 <role> up
0.45 <role>: be
1.26 <role>: do
16.28 <superior>
7.78 <superior> $
2.24 <superior> 's
3.25 <superior> ,
5.18 <superior> <superior>
-0.42 <superior> a
6.19 <superior> about
8.73 <superior> and
-4.05 <superior> be
4.02 <superior> because
4.26 <superior> involve
5.87 <superior> of
5.65 <superior> on
8.06 <superior> to
-2.55 <superior> want
0.31 <superior> what
-2.30 <superior> with
-3.29 <superior>: be
-1.17 <superior>: say
-5.64 <superior>: want
3.20 @action
-5.33 @reflection
-9.43 @result
-10.57 @situation
-6.65 @task
0.19 I: ask
-2.34 I: be
1.35 I: bring
0.87 I: call
1.81 I: conditional active 'd
-0.35 I: discuss
2.72 I: escalate
1.76 I: file
3.56 I: flag
2.10 I: inform
0.45 I: kick
1.34 I: knock
-1.06 I: leave
3.13 I: let
1.50 I: loop
0.95 I: mark
0.85 I: mention
-0.27 I: move
3.94 I: notify
6.36 I: past active
-0.80 I: past passive
1.79 I: present active
-1.46 I: propose
1.42 I: put
2.70 I: raise
0.37 I: request
-2.37 I: show
-2.48 I: stop
3.04 I: wait
0.93 I: wave
-0.05 I: write
1.74 ^ <number>
-5.30 ^ <superior>
1.41 ^ after
1.17 ^ as
1.36 ^ escalate
-2.76 ^ i
5.24 ^ if
4.25 ^ in
-1.77 ^ my
0.34 ^ no
1.34 ^ she
-2.26 ^ the
3.69 ^ when
-1.49 a
4.85 a formal
-0.70 a joke
1.35 a memo
1.48 a red
0.89 a word
6.63 about
3.25 about him
3.27 about the
-3.89 again
-0.54 again ,
0.79 against
2.75 against the
-1.99 already
0.91 also $
0.95 an
3.60 an escalation
-0.69 and
2.58 and let
2.30 and tell
-8.88 and the
1.73 and they
5.09 and wait
6.19 answer
0.34 area
0.93 area <superior>
1.59 as
-0.19 ask him
1.21 ask them
-1.48 at
1.61 be
3.29 be a
0.60 be do
0.73 be fight
4.99 be go
-1.13 be ill
0.94 be not
8.36 be to
2.33 because
4.83 because the
-1.40 before
1.52 between
2.50 between the
-4.12 board
2.00 boss
0.43 bring
0.06 bring <role>
0.12 broken
0.73 broken scale
-3.31 but
5.74 by me
-0.23 by the
1.30 carrier
2.32 carrier: refuse
6.25 case
-1.77 cfo
1.02 chain
3.37 chief
-1.31 child
-1.13 child be
-1.17 child: be
-2.38 choice
-1.48 choice $
-0.94 choose
4.82 complaint
2.19 concern
0.67 concern with
10.37 conflict
0.26 conflict $
0.65 contact
2.14 contact the
1.27 copy
1.20 copy $
-2.71 copy the
3.37 could
-2.40 council
-5.64 count
0.44 cross
1.06 cto
4.06 deal
4.28 deal with
0.01 delay
3.75 department
1.95 director
-0.53 discuss
5.13 dispute
2.01 do
0.11 do $
3.01 door
1.26 door $
1.89 dropped: escalate
8.28 dropped: past active
3.36 dropped: tell
-1.11 each
1.93 email
4.13 end
4.29 end i
6.04 escalate
4.49 escalate $
4.39 escalate the
-2.71 escalate to
6.08 escalation
0.84 escalation with
-0.80 evening
-2.61 every
0.23 executive
0.50 fight
0.73 fight about
-2.01 figure
5.46 file
0.95 file ,
9.56 flag
2.59 flag <role>
0.93 flag at
-2.95 flower
-2.97 for the
4.85 formal
-2.00 from
-3.01 from the
1.42 get my
-8.06 give
1.78 gm
3.82 go
3.16 go <number>
1.63 go on
0.27 go to
0.95 haulier
0.97 haulier $
-0.14 have
0.91 have a
5.74 he
0.36 he: speak
0.22 head
1.40 help $
0.84 her
0.94 her what
3.71 him
2.74 him $
0.25 him everything
0.44 his
2.05 his <superior>
-0.11 hour
3.81 hr
5.36 i
1.75 i 'd
-1.92 i also
-3.46 i be
3.85 i bring
2.24 i call
-0.35 i discuss
-0.88 i escalate
1.18 i file
3.56 i flag
4.83 i have
1.41 i knock
-4.37 i leave
0.22 i loop
1.02 i mark
0.85 i mention
3.94 i notify
0.97 i put
2.37 i raise
0.95 i request
-1.20 i send
-0.60 i tell
0.93 i wave
-0.68 i write
-2.47 i: be
1.35 i: bring
0.87 i: call
-0.35 i: discuss
0.93 i: escalate
0.59 i: fight
1.76 i: file
3.56 i: flag
2.10 i: inform
0.45 i: kick
1.34 i: knock
-1.06 i: leave
3.13 i: let
1.50 i: loop
0.95 i: mark
0.85 i: mention
-0.28 i: move
3.94 i: notify
-1.46 i: propose
1.37 i: put
2.70 i: raise
0.37 i: request
-2.37 i: show
-2.48 i: stop
3.04 i: wait
0.93 i: wave
-0.07 i: write
4.59 if
-1.14 ill
2.41 in
1.19 in $
1.23 in copy
0.45 in such
5.54 inform
0.34 inform my
0.14 intervene
8.63 involve
3.47 involve $
4.23 issue
1.53 it
-0.74 joke
-0.71 joke $
5.85 just
3.21 keep
4.13 kick
2.33 kick <role>
1.07 knock
1.47 knock on
2.35 late
-3.52 lead
-1.95 leader
-0.71 leak
-4.08 leave
-3.43 leave the
0.31 let
-1.01 letter
6.75 level
3.40 level up
-1.60 list
3.87 lodge
2.77 loop
1.46 loop in
3.80 mail
1.02 mail also
1.78 management
1.49 manager
0.71 mark
1.03 mark the
6.96 matter
1.59 matter to
-2.75 me
1.35 memo
0.66 mention
0.81 mention <role>
-1.36 menu
-2.07 menu $
-0.02 menu with
2.95 milestone
2.99 milestone be
2.42 missed
0.62 missing
2.37 my
0.38 my <superior>
-1.46 my choice
2.18 my concern
-2.76 my own
7.26 n't
-8.27 new
-2.04 new menu
3.05 next
-4.63 night
1.43 no
1.70 no reply
1.39 nobody: past active
2.56 nothing
0.95 nothing move
0.95 nothing: move
3.94 notify
2.23 notify the
-0.03 number
2.08 nurse
-1.54 of
2.49 of <group>
-1.12 of <number>
-5.04 of my
0.88 of the
-5.80 office
1.15 officer
0.08 on $
-5.84 on <superior>
3.95 on the
2.03 only way
4.07 other
2.92 other <group>
1.12 other <role>
0.45 other: answer
0.86 other: block
0.49 other: conditional active would
1.59 other: conditional active would not
0.95 other: contact
6.92 other: do
-1.03 other: escalate
1.09 other: move
-1.09 other: past active
4.45 other: past active  not
-0.56 other: present active
3.28 other: present active  not
1.48 other: react
3.90 other: refuse
-1.30 other: say
1.21 other: speak
-3.08 other: tell
-1.80 other: want
2.71 our <superior>
0.77 out $
-1.01 over
-3.34 own
-4.48 owner
-1.85 pick
-5.88 plan
3.02 planner
0.38 plant
1.50 plant <superior>
0.95 president
-3.45 price
6.97 problem
-0.96 product
-1.66 propose
3.12 put
4.04 raise
3.00 raise <role>
1.48 react
1.19 red
1.51 red flag
1.25 refuse
1.35 refuse $
2.83 reply
0.97 request that
2.02 response
3.20 ring
-3.28 run
-3.67 sale
-0.39 same
-3.59 saving
-2.89 say
0.49 scale
-2.17 send the
0.01 share
0.67 share my
5.36 she
-6.30 show
-3.46 sign
0.49 situation
-2.45 slide
-0.10 slide $
5.37 so
2.27 so i
0.14 so that
0.50 somebody
4.55 sort
4.74 sort <role>
1.77 speak
0.72 speak to
0.18 speak with
3.44 steering
5.21 step
1.43 step in
0.25 still
-3.67 stop
-0.60 stop the
1.44 superior
2.07 supervisor
0.82 take <role>
-0.42 take the
1.28 teacher
3.30 team
-0.44 tell me
-0.25 tell my
2.25 tell the
3.56 that
3.17 that <number>
-7.99 that i
1.43 that somebody
5.54 that the
3.49 that to
-0.91 the
5.65 the <role>
2.75 the <superior>
0.11 the area
0.23 the broken
1.98 the carrier
2.69 the case
8.05 the conflict
1.33 the delay
0.95 the dispute
2.46 the end
-2.87 the flower
0.96 the haulier
2.01 the issue
-0.68 the leak
7.98 the matter
1.35 the missed
0.76 the missing
-5.33 the new
3.12 the next
3.50 the other
2.21 the plant
4.21 the problem
-3.39 the saving
7.36 the steering
-2.46 the train
1.51 the vice
2.33 the whole
2.43 their
1.84 their <superior>
2.36 them
2.71 them $
1.49 them to
2.02 they
1.02 thing
-0.30 those
5.15 to
2.74 to <name>
3.55 to <superior>
0.06 to escalate
5.87 to my
1.03 to sort
3.24 to step
1.91 to the
-3.11 train
-1.93 train to
1.20 turn
10.42 up
1.74 up the
1.62 up to
1.07 up with
3.28 upstair
0.51 us
1.49 vice
1.49 vice <superior>
1.18 wait
0.27 wait for
0.71 wave
0.93 wave a
2.16 way
1.56 way be
3.19 way: be
2.27 what
0.06 what the
0.29 what: go
3.05 when
1.37 when <number>
-3.67 which
2.93 who
1.81 whole
0.89 with <role>
-6.48 with a
-2.84 with my
2.81 with the
0.91 word
1.38 word with
-4.98 work
5.21 would
1.50 would escalate
-1.69 write
-2.10 write to
-0.40 wrong
-3.22 year
`,
  'feature-dump': `
-6.44 
15.07 ,
-2.47 , <role>
13.76 , a
3.48 , an
-8.35 , and
1.37 , export
-0.73 , pharmacy
1.21 , poster
0.62 , share
0.60 , so
0.24 , strap
0.76 , tag
-1.47 , the
0.39 , with
4.94 :
-0.14 ;
-0.93 <customer>
-1.44 <customer> $
1.37 <customer> a
-2.02 <customer> get
-2.17 <customer>: get
-0.73 <group> together
0.86 <name>
-5.24 <name> $
-0.57 <name> ,
0.90 <name> <group>
-0.80 <name> and
-12.77 <number>
-2.23 <number> $
-0.71 <number> <person>
0.03 <number> suggestion
-0.77 <number> week
-1.83 <person> ,
-1.19 <role>
-1.99 <role> ,
-6.76 <role> and
-1.94 <role> be
-0.64 <role>: be
-2.64 <superior>
-0.84 <superior> want
0.16 @action
-2.83 @reflection
-9.43 @result
-13.70 @situation
2.87 @solution
-5.47 @task
-0.59 I: compare
2.55 I: create
1.44 I: equip
1.82 I: implement
1.08 I: introduce
-2.70 I: keep
5.26 I: launch
-0.20 I: past active
0.10 I: roll
0.26 I: set
-2.71 ^ a
-0.42 ^ each
-4.64 ^ i
2.13 ^ my
2.62 ^ our
-1.72 ^ the
1.80 ^ to
1.22 ^ we
1.97 a
-0.22 a <group>
3.15 a <name>
2.09 a chat
0.20 a chatbot
2.92 a dashboard
-0.30 a fountain
-1.37 a fridge
2.51 a hotline
-0.94 a lamp
1.46 a loyalty
1.02 a mobile
-0.97 a rope
-0.92 a torch
0.10 a welcome
8.57 add
-1.34 again
5.99 alert
1.03 alert ,
5.22 all
3.94 also
5.31 an
4.49 an <name>
15.14 and
-3.13 and <name>
2.20 and <number>
9.42 and a
1.92 and an
0.24 and blanket
1.35 and free
-2.01 and i
-0.02 and risk
-0.73 and scheduling
0.81 and sticker
-7.99 and the
3.01 answer
0.18 answer: be
6.85 app
1.72 archive
-3.29 ask
-3.65 at
5.28 badge
2.42 badge ,
3.38 bar
-5.08 be
-0.32 before
0.86 blanket $
2.34 book
1.55 bring
-0.74 broken
3.94 build
1.12 build a
1.90 bulk
0.48 calendar ,
0.19 can
7.70 card
0.80 card $
2.75 card ,
0.74 chart
9.04 chat
7.56 checklist
2.93 checklist ,
-0.42 choose
1.55 code
1.73 colour
-0.49 come
-0.62 compare
-0.27 cook
6.21 corner
-2.67 cost
-1.43 cough
-1.43 cough $
1.88 create
-2.03 crew
3.05 daily
6.37 dark
4.04 dark mode
7.34 dashboard
0.81 dashboard with
-0.65 desk
0.33 develop
-1.10 do not
1.53 equip
1.27 equip the
1.23 excel
7.24 export
2.21 export ,
-0.37 fail
1.11 faq
0.71 feature
-1.44 fever
2.38 filter
3.61 filter ,
-2.58 first
6.67 fix
1.90 fix <role>
-1.29 for a
6.86 for the
2.32 form ,
4.48 free
-1.43 fridge
-3.52 from
1.64 fruit
-0.56 get
-2.12 get a
3.09 gift
0.45 give
4.23 group
2.18 guide
0.47 have
-3.09 he
0.04 heat
-0.47 her
-2.29 hold
-2.47 hold a
3.03 hotline
0.14 hotline ,
-1.03 i
-0.54 i compare
1.77 i create
0.68 i equip
2.86 i have
1.82 i implement
-1.89 i keep
1.28 i launch
0.11 i roll
-0.59 i: compare
2.55 i: create
1.44 i: equip
1.82 i: implement
1.08 i: introduce
-2.70 i: keep
5.26 i: launch
0.10 i: roll
2.76 i: set
2.59 implement
-2.25 in <name>
3.85 include
0.35 into
5.15 introduce
-0.51 it
-3.72 keep
0.59 keyboard
0.85 keyboard shortcut
-2.76 lamp
-0.13 late
4.32 launch
1.29 launch a
2.03 leaderboard
-0.76 letter
2.49 list and
-0.63 look
-2.07 lose
5.78 loyalty
0.15 macro
2.82 make
0.04 make the
0.27 map
1.87 map ,
-5.79 me
3.74 menu
3.99 message
1.48 mirror
0.45 mirror ,
0.97 mobile
4.79 mode
4.16 mode ,
-1.57 month
5.23 my answer
-3.21 n't
6.69 new
-4.33 night
-6.58 no
-6.79 not
2.67 notification
-0.82 nursing
-0.74 nursing ,
-3.42 of
0.15 offline
-3.06 old
2.48 on top
1.60 onboarding
-0.62 open
-2.83 or
-0.58 or a
2.65 other: be
-0.47 other: come
1.94 other: go
-3.12 other: hold
-9.34 other: past active
-0.01 other: past passive
-2.44 other: present active
2.48 package
0.19 pad
0.24 pad and
2.63 page
-2.13 patient
2.43 payment
1.46 pdf
-1.77 pharmacy
-0.79 pharmacy and
-0.24 phone and
7.91 photo
0.90 platform
0.88 point
-2.54 porter
2.74 poster
1.98 poster ,
0.76 progress
0.76 progress bar
2.85 push
2.05 push notification
4.99 put
3.05 put in
-1.43 rash
0.97 recipe
4.27 release
6.38 reminder
3.33 reminder ,
2.35 report
1.15 report ,
6.44 review
0.12 review ,
-0.41 risk
-0.06 risk $
2.58 roll
4.41 roll out
-0.98 rope
-0.23 say
-0.77 scheduling
2.38 screen
9.04 search
5.62 search ,
2.22 set
5.11 share
1.45 shop
0.84 shortcut
2.11 small
2.90 so
0.61 sort
-1.36 speed
-0.46 speed and
5.07 sticker
0.24 strap
0.24 strap ,
0.48 streak
2.69 suggestion
2.25 suggestion box
0.07 system
2.34 tab
7.64 tablet
2.50 tag
-3.20 take
2.58 template
2.89 template ,
-2.62 that
-4.44 the
-4.40 the <superior>
-1.32 the box
1.10 the new
-0.89 the old
0.68 the tool
-1.23 them
0.35 then
-1.64 till
-1.52 time
2.10 tip
0.52 to fix
-2.40 together with
-0.70 too
5.54 tool
2.13 top
-0.93 torch
-1.79 torch ,
1.88 training
2.05 up
3.52 up with
1.97 upload
1.29 version
5.42 video
3.76 view
0.49 voice
0.47 waiting
-1.83 want
-4.00 want a
0.18 we buy
0.54 we put
0.95 we: past active
1.24 we: put
3.88 weather
-6.44 week
-1.24 week $
0.19 welcome
1.01 whatsapp
0.84 widget
0.61 widget and
3.77 with
-4.59 with <role>
0.57 with filter
-0.73 with nursing
-0.73 workgroup
`,
  'handoff': `
-7.97 
-3.65 'd
4.41 's
0.15 's job
1.68 's queue
2.69 ,
-1.82 , and
1.02 , at
-2.07 , be
0.90 , bring
-0.96 , but
1.61 , for
2.67 , her
2.52 , i
1.65 , leave
3.53 , my
1.61 , never
2.26 , no
1.17 , not
0.64 , she
-0.51 , since
0.51 , the
-1.09 , which
2.07 <customer> $
0.98 <customer> 's
6.70 <group>
5.56 <group> $
4.71 <group> ,
2.21 <group> be
0.12 <group> now
2.29 <group>: close
0.18 <group>: take
5.10 <name>
-2.20 <name> $
-0.20 <name> ,
1.54 <name> <group>
2.71 <name> and
-0.93 <name> go
0.65 <name> i
0.38 <name> on
2.56 <name> the
-9.92 <number>
-3.62 <number> $
-3.29 <number> ,
5.11 <number> <person>
1.01 <number> box
-5.00 <number> of
0.50 <number> week
3.15 <person>
0.15 <person> $
3.20 <role>
4.48 <role> $
0.32 <role> 's
0.01 <role> after
0.73 <role> again
0.55 <role> be
0.63 <role> build
0.36 <role> continue
-1.58 <role> do
1.78 <role> from
1.12 <role> in
1.13 <role> now
1.25 <role> on
5.68 <role> over
1.55 <role> run
0.99 <role> since
-0.85 <role> to
0.63 <role>: build
0.72 <role>: continue
0.77 <role>: go
0.34 <role>: own
3.18 <role>: run
0.37 <role>: take
1.58 <superior>
1.60 <superior> ,
2.65 <superior> <customer>
2.56 <superior> do
4.56 <superior> take
-0.11 <superior>: be
3.00 <superior>: do
3.42 <superior>: take
2.74 @action
-2.16 @reflection
-5.92 @result
-15.52 @situation
-11.92 @task
3.83 I: assign
0.59 I: be
3.81 I: brief
-0.32 I: bring
-3.10 I: check
0.31 I: close
-0.93 I: conditional active 'd
-0.79 I: conditional active would
2.59 I: delegate
3.78 I: deliver
1.58 I: document
3.28 I: drop
2.05 I: entrust
-0.73 I: escalate
0.59 I: find
1.44 I: forward
0.70 I: get
3.10 I: give
-2.86 I: keep
1.38 I: leave
3.11 I: let
1.74 I: move
2.60 I: pass
4.01 I: past active
-0.93 I: past passive
1.15 I: place
1.34 I: present active  not
1.41 I: put
-4.03 I: read
-3.36 I: run
0.72 I: sign
-2.03 I: sit
2.94 I: step
-7.48 I: take
2.27 I: throw
3.13 I: train
1.27 I: transfer
0.04 I: turn
0.87 I: withdraw
-2.57 I: work
1.45 I: write
-4.48 ^ <customer>
-2.77 ^ <role>
1.33 ^ after
0.55 ^ afterward
1.07 ^ at
2.35 ^ from
0.78 ^ give
0.61 ^ have
-3.75 ^ i
3.83 ^ implementation
0.67 ^ in
0.69 ^ kitchen
5.78 ^ once
-0.33 ^ our
1.65 ^ refund
1.37 ^ rollout
1.94 ^ run
2.37 ^ someone
4.35 ^ that
-1.32 ^ the
-2.17 ^ whether
-8.63 a
3.84 a <role>
0.96 a different
1.51 a new
-4.54 about
5.28 account
2.13 accounting
2.53 accounting in
5.32 across
6.46 across to
12.38 after
1.32 after <number>
3.48 after <role>
1.97 after that
5.15 afterward
0.70 afterward the
0.18 again $
-3.53 against
3.62 agency
-0.48 agree
-2.77 all
5.12 alone
0.80 alone ,
2.37 along to
-2.95 also
3.80 and
-0.19 and <number>
-1.99 and a
1.69 and after
4.00 and close
0.59 and for
2.81 and from
1.92 and go
0.78 and his
0.83 and move
3.28 and that
0.97 and they
0.45 another
-0.84 answer
1.90 any
4.27 any more
0.96 approval
0.95 approval and
-0.71 as
1.34 as soon
-6.26 ask
3.53 assign
2.58 assign the
1.25 assume
-2.09 at <number>
1.33 at which
-0.78 august
2.47 back to
-3.91 bank
-1.93 bank $
1.98 be
3.42 be do
3.06 be her
3.29 be me
3.10 be no
0.78 be not
0.46 be off
4.12 be out
2.20 be their
8.38 be then
-4.06 be to
-0.35 be up
3.94 be with
0.33 be your
-1.94 because
5.33 become
1.62 become her
4.82 become the
-11.54 before
-1.34 behind
-4.55 board
-4.43 book
0.88 branch $
3.30 brief
0.97 bring up
2.86 build
1.84 build <role>
0.85 building <superior>
-0.68 bus
-4.13 but
-0.43 but i
0.38 by
5.31 by the
-6.90 call
4.65 care
1.03 care <group>
0.51 care of
6.54 carry
0.20 carry <role>
3.68 carry on
2.33 case
7.50 centre
4.20 centre $
0.96 centre have
1.00 centre: be
2.45 chapter
-0.55 check
2.04 checklist
0.80 chef
-1.76 choose
3.83 client
2.53 close
1.76 close $
0.53 close my
2.25 colleague
2.88 collect
3.25 collect the
-1.19 come
-1.30 company
3.49 complete
1.56 complete the
4.14 concept
2.00 concept and
7.18 continue
2.31 contract
2.85 contractor
0.74 corner
1.62 corner become
1.62 corner: become
-6.35 count
2.87 country
-4.49 date
-1.72 day
-0.76 day $
0.62 day shift
2.13 deal
0.31 deal with
-5.33 decide
-1.73 decide to
5.84 delegate
1.37 delegate to
6.22 deliver
1.11 department
-0.63 depot in
0.39 desk
0.03 desk and
1.36 desk of
0.78 different
-5.44 director
3.51 do
1.39 do $
0.70 do by
-0.91 do not
3.37 do the
1.05 document
0.27 documentation
-3.49 down
-4.07 driver
0.95 driving
1.00 driving seat
1.00 dropped: bring
0.39 dropped: give
1.25 dropped: past active
-11.75 each
-0.30 each <name>
4.13 else
7.41 end
0.23 end $
0.23 engagement
4.45 entrust
2.10 entrust the
-3.36 escalate
-15.27 every
-4.42 every <name>
6.13 everything
1.14 everything after
6.85 facility
0.03 facility $
-2.12 family
6.69 file
0.07 file at
10.19 finish
1.72 finish $
0.40 finish with
-4.45 first
7.29 fix
0.68 fix the
7.74 folder
8.80 follow-up
-0.32 for
-1.28 for <number>
-3.76 for <role>
0.80 for a
3.07 for me
3.92 foreman
2.23 forward
-4.28 friday
7.87 from
1.86 from <name>
-5.37 from <number>
1.85 from me
-1.98 from the
11.87 from there
2.53 further
1.68 get the
4.28 give
1.51 give my
2.41 give the
4.51 give to
-0.71 give up
1.82 go
2.32 go across
0.12 go to
3.22 go-live
-1.67 good
2.97 group
0.47 guidance i
1.55 guy
1.64 hand
10.95 hand of
0.14 handover
0.71 handover to
1.09 have
2.26 have <role>
1.19 have be
0.23 have nothing
-10.84 he
-4.41 head
0.09 her ,
1.17 her desk
2.73 her problem
1.62 her project
-3.36 him
-0.51 his
0.52 his <customer>
-3.55 hour
6.05 how <role>
5.05 hr
-1.02 i 'd
2.57 i assign
0.62 i be
3.81 i brief
2.22 i drop
2.05 i entrust
1.49 i get
2.05 i give
6.26 i have
-1.65 i keep
0.61 i leave
1.58 i let
0.79 i never
2.47 i pass
1.15 i place
3.03 i put
1.43 i sign
2.94 i step
-6.80 i take
-1.84 i tell
3.46 i train
0.89 i withdraw
-0.40 i work
-1.14 i would
3.83 i: assign
0.85 i: be
3.81 i: brief
-0.32 i: bring
-3.11 i: check
0.31 i: close
2.59 i: delegate
3.78 i: deliver
1.58 i: document
3.28 i: drop
2.05 i: entrust
-0.73 i: escalate
1.44 i: forward
0.70 i: get
3.10 i: give
-2.86 i: keep
1.38 i: leave
3.11 i: let
1.69 i: move
2.60 i: pass
1.15 i: place
1.25 i: put
-4.03 i: read
-3.56 i: run
0.72 i: sign
-2.08 i: sit
2.94 i: step
-7.47 i: take
2.27 i: throw
3.13 i: train
1.27 i: transfer
0.03 i: turn
0.87 i: withdraw
-2.57 i: work
1.31 i: write
-3.32 if
9.30 implementation
3.09 implementation be
1.10 implementation: be
-1.09 in
1.07 in <name>
0.89 in <role>
-2.55 in my
2.03 infra
2.34 infra since
4.58 inherit
4.64 inherit the
3.97 into
4.24 into the
4.08 involvement
3.90 it
3.10 itself
3.71 job
2.58 job of
0.59 july
2.20 june
5.28 junior
-10.65 keep
5.46 launch
2.60 launch $
4.98 leave
-1.13 leave $
0.86 leave for
3.45 leave in
-0.20 leave the
5.67 leave with
1.92 let
1.24 let the
-1.75 like
-0.68 line
4.73 list
1.76 list ,
3.35 live
4.04 local
1.19 local <superior>
-0.86 log
4.56 longer
0.77 look after
-3.25 lose
0.27 lot $
-0.58 lyon
1.39 mail ,
8.19 maintenance
2.10 make
0.50 make in
2.24 manage
1.53 manage the
3.60 manager
2.13 manual
2.87 march
0.61 may
-0.92 me
0.80 me and
1.17 me finish
0.96 me this
-3.86 me to
-0.72 me when
3.68 migration
1.84 migration $
6.76 mine
1.61 mine $
3.04 mine any
-3.35 monday
-3.77 money
-0.49 money be
4.11 monitoring
-0.78 month
0.80 more
-2.98 morning
-2.02 move
0.24 move on
-2.00 move the
5.57 my
0.82 my <person>
-11.56 my <superior>
5.23 my part
2.18 my replacement
2.63 my work
0.07 n't
-0.30 nadia
4.04 never
1.59 never open
3.60 new
2.37 new <person>
0.47 new guidance
0.49 next
1.13 next <role>
0.38 next project
0.08 next shift
-1.23 next to
-3.72 night $
1.18 night <group>
0.60 no
5.37 no longer
1.00 no more
-4.29 nobody
2.65 nobody: go
-1.32 nobody: leave
-0.98 nobody: past passive
0.38 nobody: present active
0.76 noc
1.85 not
0.18 not mine
9.91 now
3.81 now $
-3.69 number
2.25 nurse
0.30 nursing
0.47 october
2.53 of accounting
5.77 of the
8.34 off
4.46 off to
5.17 office
-0.84 old
1.14 on
4.59 on $
1.30 on ,
-0.54 on the
5.68 on to
3.90 on with
1.05 onboarding
6.26 once
3.66 once the
1.41 open
2.27 open <role>
4.59 operation
-0.13 or
-3.86 order
1.46 organisation
1.06 other
1.45 other: assume
5.94 other: become
1.01 other: carry
2.30 other: close
1.26 other: collect
-1.94 other: come
2.65 other: complete
7.30 other: continue
2.82 other: do
4.03 other: end
6.92 other: finish
-1.20 other: give
0.49 other: have
4.73 other: inherit
0.12 other: leave
1.67 other: mail
2.64 other: make
2.97 other: manage
-4.07 other: move
0.48 other: open
5.49 other: own
0.94 other: past active
0.57 other: past active  not
0.88 other: past passive
1.06 other: present active
2.74 other: present passive
2.98 other: receive
4.34 other: run
-6.06 other: say
6.70 other: take
-8.41 other: want
-0.29 our
0.97 our <role>
-0.45 out
7.32 over
2.30 over by
6.07 over to
1.50 own
5.64 own <role>
0.94 ownership
0.42 ownership of
-3.90 parcel
-0.79 parcel go
-0.63 parcels: go
2.53 part
2.79 partner
5.36 pass
0.59 pass to
1.25 password
-2.32 patient
-0.62 pay
4.53 people
0.77 permit
2.07 phase
-2.42 phone
2.46 pilot
0.33 place the
3.83 plan
0.16 plan $
0.60 plan: make
3.47 platform
4.14 platform <group>
2.94 point
1.58 point i
1.54 practice
-2.90 price
-0.55 price be
-0.50 price: be
5.58 problem
1.79 problem $
1.09 problem be
1.09 problem: be
2.30 process
1.74 process be
4.89 production
2.60 production $
9.97 project
6.50 project $
-0.43 project be
0.34 project from
0.03 put
0.87 put on
-0.49 question
3.20 queue
1.37 queue ,
1.56 queue from
-8.67 read
1.54 receive
1.80 receive the
0.89 refund
1.67 refund mail
1.68 refund: leave
1.68 refund: mail
1.68 refund: open
-2.01 refuse
0.48 regional
0.31 release
7.25 remaining
1.81 replacement
2.11 responsibility
0.32 responsible for
8.96 rest
0.96 rest $
0.61 rest be
-2.01 rest of
-0.24 rest: be
-5.60 review
-1.10 rewrite
-4.19 right
3.22 role
0.38 roll off
6.51 rollout
2.34 rollout be
-0.71 rollout to
3.00 rota
5.29 route
0.12 route the
-0.98 rule
5.85 run
0.44 run of
-1.55 run the
0.73 runbook
-5.11 same
-1.84 saturday
-5.83 say
2.82 scheme
3.08 scheme be
0.74 seat $
0.51 second <number>
0.47 send along
-2.39 send the
5.17 service
0.34 service $
5.59 service centre
1.48 shared
1.83 shared service
-4.32 she
4.14 shift
1.28 shop
2.79 shop <superior>
3.86 sign
10.04 since
5.99 since $
6.27 since <name>
0.71 sister
6.47 site
1.18 site :
0.22 site and
-1.21 so
-3.87 some
2.81 someone
3.13 someone else
0.93 soon
1.34 soon as
2.36 spec
0.93 sre
-0.10 staff
-2.21 stand
-4.71 stay
3.91 step
0.08 step back
-3.87 still
-0.25 stop
3.60 store
0.32 story
1.35 story $
1.24 success
3.85 successor
3.19 supervisor
-4.84 supplier
5.38 support
5.32 take over
-0.05 talking
1.89 team
-7.34 team: past active
-6.06 tell
-7.01 test
-2.94 that
4.88 that $
0.62 that point
1.17 that: finish
0.76 that: take
3.80 the
-3.22 the <customer>
-7.28 the <group>
2.53 the <name>
-0.50 the <person>
0.41 the <role>
-1.82 the <superior>
3.45 the account
0.76 the approval
-0.06 the back
-3.71 the bank
-2.50 the book
0.66 the bug
0.42 the building
-0.05 the bus
4.10 the care
1.97 the checklist
4.34 the concept
3.06 the contract
1.22 the corner
2.90 the country
0.97 the driving
0.01 the file
4.20 the fix
7.84 the folder
8.80 the follow-up
9.55 the hand
0.38 the job
1.70 the launch
3.51 the list
0.50 the maintenance
3.99 the migration
-1.88 the money
4.19 the monitoring
3.74 the new
4.26 the next
2.96 the night
-4.71 the old
0.05 the on-call
-3.04 the parcel
0.36 the password
1.17 the plan
3.63 the platform
-0.06 the price
1.03 the problem
2.09 the process
0.64 the queue
7.33 the remaining
3.91 the rest
1.58 the rollout
3.15 the rota
2.95 the round
0.92 the route
0.87 the runbook
-2.39 the same
1.45 the scheme
1.13 the second
0.12 the service
0.42 the shared
0.21 the shop
1.15 the store
0.25 the story
-0.03 the talking
0.01 the ticket
2.67 the tool
1.07 the training
3.12 the warehouse
-2.24 the weather
0.46 the whole
1.04 the work
-1.80 their
0.35 their $
-1.38 their own
-1.15 them
1.81 them $
0.69 them to
10.10 then
0.10 then <role>
-0.56 then to
2.37 there
2.76 there $
-4.32 there be
-1.87 there: be
-0.29 they
6.11 thing
0.83 this
0.95 this <group>
-5.34 through
1.58 throw
-2.26 thursday
2.82 ticket
1.56 ticket to
-3.79 till
-5.41 time
5.36 to
5.03 to <role>
9.68 to a
2.88 to an
-0.60 to close
2.23 to facility
0.43 to implement
2.34 to infra
-7.60 to me
4.22 to production
8.78 to the
0.84 to them
-1.25 too
0.79 tool
0.76 topic
0.83 train
-0.42 train $
4.00 train <number>
9.10 transfer
4.25 transfer the
2.32 transfer to
5.07 transition
2.44 turn
1.57 under the
-6.11 until
-1.65 up
-2.78 us
-2.56 very
-3.64 wait
-0.92 waiter
-3.54 want
-0.11 warden
2.64 warehouse
-0.14 way
-3.28 we
0.81 we transfer
0.81 we: transfer
-2.52 weather
-2.10 weather $
0.43 week ,
-2.65 when
-0.45 when <name>
-0.34 whether
-0.33 whether to
-0.24 which
-3.05 who
2.24 whole thing
-4.83 win
1.30 with
3.34 with <role>
3.57 with the
-1.81 with them
0.51 with this
0.00 withdraw
3.13 without me
0.81 work
3.99 work $
-9.08 would
2.81 write the
`,
  'lesson-without-change': `
-6.40 
-6.63 'd
-0.82 ,
-2.36 , and
1.08 , communication
0.30 , dig
-7.84 , so
5.00 , the
4.68 :
-1.16 : <number>
0.63 : watch
5.14 <customer> $
1.19 <customer> 's
-1.99 <customer> be
2.52 <customer> forgive
-1.22 <customer>: be
2.55 <customer>: forgive
-9.68 <name>
-1.71 <name> $
0.03 <name> come
-6.30 <number>
-6.46 <number> $
-1.18 <number> hour
0.99 <number> insight
-3.28 <number> of
3.73 <number> the
0.88 <number> thing
-0.93 <role>
1.27 <role> prove
-2.14 <role>: be
0.42 <role>: open
1.27 <role>: prove
-1.86 <superior>
2.75 <superior> $
-3.60 ?
-3.59 ? $
3.07 @action
15.04 @reflection
1.79 @result
-12.69 @situation
-6.25 @task
2.84 I: appreciate
0.34 I: come
-4.85 I: conditional active 'd
-4.42 I: conditional active would
-1.59 I: do
3.11 I: grow
1.06 I: guess
3.97 I: know
2.44 I: learn
0.39 I: present active
4.18 I: realise
3.45 I: take
-1.60 I: think
5.03 I: understand
-7.98 ^ <customer>
4.69 ^ <number>
1.18 ^ <role>
0.77 ^ big
-3.49 ^ for
0.70 ^ if
7.10 ^ in
6.89 ^ look
-2.98 ^ my
0.98 ^ trust
1.10 ^ what
2.12 a
1.41 a better
3.27 a good
2.28 a lot
2.66 about
1.15 affair
-4.38 after
-1.60 again
-4.01 again $
-1.80 also
3.78 alway
-6.84 and
1.04 and what
2.75 appreciate
0.38 appreciate how
0.67 appreciation
-7.38 at
-0.22 at the
6.50 away
2.29 back
5.71 back ,
2.23 battle
2.23 battle $
0.37 be
0.21 be $
6.49 be <number>
4.20 be everything
2.45 be how
7.73 be that
2.49 be to
-0.34 be what
-6.31 because
-4.50 before
1.80 belief
1.29 better
2.43 big
5.91 big lesson
1.61 biggest
1.44 but verify
-5.00 by
-0.54 call
1.24 can
2.23 can do
2.89 cannot
0.42 change $
-1.02 chart
-0.72 chart $
-1.18 check
1.88 come
0.50 come away
2.73 come too
8.70 communication
3.03 communication be
4.38 communication: be
0.59 count $
3.97 deeper
-0.25 desk
0.21 dig
0.30 dig your
-0.13 do i
0.27 do n't
1.55 documentation
8.61 early
4.73 early $
0.06 easter: come
0.77 end $
4.71 everything
0.74 everything $
10.29 experience
2.15 eye
0.15 fast
-0.40 file
-4.36 first
-1.05 first lesson
-0.81 for
6.01 for me
2.50 forgive
1.74 fragile
1.69 from <role>
-1.30 from the
3.07 from this
0.78 go to
3.79 good
2.82 grow
3.15 grow a
0.46 guess
5.10 hard
0.02 have to
-4.41 he
-2.44 her
7.09 hindsight
4.75 hindsight ,
0.95 home
0.48 home be
0.50 home: be
-3.17 hour
-0.04 hour $
14.11 how
1.74 how fragile
7.44 how important
8.56 how much
-0.20 how to
-4.26 i
-4.86 i 'd
-1.89 i be
4.71 i come
-2.48 i do
3.10 i grow
1.38 i guess
0.73 i know
2.81 i now
4.18 i realise
3.55 i take
-0.61 i think
2.06 i understand
-5.49 i would
2.84 i: appreciate
0.33 i: come
-1.60 i: do
3.10 i: grow
1.06 i: guess
3.97 i: know
2.44 i: learn
4.18 i: realise
3.47 i: take
-1.60 i: think
5.03 i: understand
8.09 importance
8.09 importance of
8.52 important
0.25 important <role>
-0.38 important than
2.71 in <role>
3.99 in hindsight
5.95 in retrospect
-4.58 in the
2.52 insight
2.75 it
1.28 just
6.20 key
0.62 key learning
3.43 know
-2.67 leak
11.99 learn
1.29 learn to
11.63 learning
4.04 learning be
0.64 learning for
1.90 learning: be
8.70 lesson
-0.41 lesson $
0.29 lesson ,
1.23 lesson be
5.80 lesson: be
0.30 lesson: dig
-1.09 like
-1.33 list
2.84 listen
1.58 listen to
0.54 look
7.09 look back
1.68 lot
1.28 main
3.03 make
5.40 management
6.65 matter
4.00 matter $
6.50 me
-1.58 me $
2.46 me a
4.44 me be
-2.85 month
3.12 moral
2.64 moral of
-0.72 more important
7.72 much
3.72 must
-0.46 my
2.29 my belief
0.45 my eye
-1.86 my first
1.16 n't $
1.82 need
7.11 never
2.33 never underestimate
-2.69 new
-2.86 next
-2.33 no
-3.43 nobody
0.42 nobody: open
2.79 nobody: past active
2.91 nobody: present active
1.27 nobody: prove
-3.19 not
-3.31 now $
1.11 now know
2.91 of
-2.78 on
2.44 on <number>
1.33 once
2.03 once more
-0.76 only
0.62 open my
2.96 other: be
1.43 other: conditional active cannot not
0.56 other: conditional active must
0.22 other: dig
1.63 other: do
2.55 other: forgive
-0.68 other: get
0.15 other: imperative active
0.74 other: make
-5.18 other: past active
-7.72 other: past passive
0.27 other: pay
0.52 other: plan
4.92 other: present active
2.87 other: present active  not
-2.27 other: say
3.02 other: strengthen
4.09 other: teach
-0.25 other: tell
1.99 other: underline
-1.05 other: want
-6.20 our
-0.24 out
0.70 page ,
1.11 page: show
5.13 patience
1.66 patience $
1.54 pay $
5.95 people
2.59 person
0.29 pit
0.30 pit early
0.67 preparation
0.14 preparation be
0.14 preparation: be
6.67 project
2.26 prove
-3.21 pump
2.42 quality
-1.55 read
-0.52 read the
4.28 realise
1.98 realise that
0.02 really
0.10 reminder
0.48 reminder that
5.95 retrospect
4.40 retrospect ,
-0.14 right
-0.30 run
-4.67 say
6.09 should
0.96 should have
1.23 show me
5.50 small
0.30 small step
0.01 small thing
-4.68 so
5.88 stakeholder
0.85 stay
-1.31 still
2.96 strengthen
1.09 take
2.38 take away
2.55 take from
4.41 takeaway
7.83 teach
3.91 teach us
0.91 team
8.12 teamwork
4.00 teamwork $
-6.20 tell
10.81 that
-9.69 that be
-3.20 that i
0.45 that plan
1.69 that quality
1.69 that small
-4.39 that the
1.04 that winter
3.99 that you
-3.02 that: be
-1.05 the
1.37 the <customer>
-3.75 the <number>
-0.78 the <role>
-3.39 the <superior>
2.23 the battle
-0.78 the chart
5.42 the experience
8.09 the importance
0.17 the key
2.18 the lesson
0.47 the main
0.84 the moral
3.13 the night
-2.56 the pump
6.54 the value
0.39 the whole
-0.75 their
-4.76 them
1.51 they do
0.28 they: do
5.00 thing
0.22 thing count
-0.22 think
3.38 this
-3.31 this be
1.91 this experience
-5.00 this: be
0.01 through
1.55 timing
3.46 to
2.34 to be
-2.31 to read
1.74 to show
4.88 trust
1.44 trust but
6.38 underestimate
1.46 underestimate a
1.98 underline
5.92 understand
5.83 understand that
0.17 understanding
-2.21 up
1.75 us
1.20 us what
6.53 value
7.57 value of
1.75 verify
1.78 verify $
-2.58 want
0.34 watch
0.98 we
0.78 we learn
0.78 we: learn
-3.75 week
5.70 what
0.56 what <customer>
1.95 what <role>
-0.56 what do
5.96 what i
0.32 what they
-0.56 what: do
-3.47 where
-2.82 where the
1.08 which go
0.84 whole
1.22 whole affair
0.39 with
0.21 with me
2.79 work
1.73 work be
1.33 work: be
-8.04 would
-2.15 write
1.20 wrong $
-2.33 year
8.48 you
1.62 you should
0.27 you: conditional active should
4.03 your
0.30 your pit
`,
  'no-alternative': `
-5.67 
4.89 'd
2.48 's
0.73 (
0.72 )
1.71 ) $
5.40 ,
-0.46 , <role>
-0.98 , a
0.22 , after
3.50 , all
1.45 , because
-0.28 , before
6.80 , but
7.22 , i
0.06 , instead
1.53 , since
1.19 , so
1.28 -
3.16 :
12.45 ;
2.72 ; i
0.40 ; move
1.70 <customer>
-1.31 <customer> have
0.73 <customer>: tell
-2.49 <group>
1.05 <name>
3.73 <name> $
1.20 <name> ,
2.35 <name> <number>
-0.44 <name> i
6.70 <number>
2.72 <number> ,
-0.07 <number> <customer>
0.57 <number> <role>
1.15 <number> a
0.78 <number> be
-0.63 <number> case
0.27 <number> drawing
0.15 <number> euro
0.77 <number> from
0.76 <number> hour
-2.35 <number> i
0.35 <number> month
2.33 <number> more
-0.03 <number> of
-1.60 <number> percent
-0.41 <number> phone
1.32 <number> way
1.91 <number>: be
0.26 <person>
0.62 <person> the
-2.37 <role>
0.31 <role> be
0.14 <role> follow
1.21 <role> in
-0.42 <role> on
1.19 <role>: be
-0.16 <role>: go
-3.69 <superior>
-5.24 <superior> $
1.38 ?
1.36 ? $
0.43 @action
-2.14 @reflection
-9.86 @result
-13.97 @situation
-6.17 @task
-4.60 I: be
0.32 I: borrow
0.10 I: buy
0.52 I: call
-0.02 I: check
1.49 I: choose
0.66 I: close
5.49 I: conditional active 'd
1.09 I: conditional active would
-0.29 I: do
0.64 I: drop
-0.11 I: explain
1.15 I: find
0.47 I: fly
-2.13 I: get
2.51 I: give
2.39 I: go
-0.06 I: hand
-0.55 I: help
-0.55 I: invite
2.00 I: keep
-0.96 I: know
2.19 I: let
1.28 I: make
3.73 I: past active
1.48 I: past active  not
-0.83 I: past passive
1.04 I: patch
-1.16 I: present active
2.08 I: put
-0.88 I: read
2.14 I: refuse
-1.40 I: show
0.05 I: stand
0.20 I: take
0.32 I: tell
1.08 I: think
2.14 I: train
-0.05 I: wait
1.34 I: want
-1.10 I: work
-6.19 ^ <number>
-0.22 ^ <role>
-0.53 ^ ask
0.34 ^ buy
0.49 ^ do
-1.58 ^ for
2.07 ^ i
6.57 ^ if
-3.78 ^ in
1.38 ^ install
0.19 ^ look
0.14 ^ quote
1.41 ^ reject
-0.00 ^ run
-1.18 ^ so
-2.33 ^ the
-0.81 ^ they
1.17 ^ this
-0.90 ^ when
2.64 a
0.16 a letter
0.28 a mail
1.00 a second
1.68 a smaller
0.10 a used
0.98 a week
0.02 account
0.75 adviser
0.64 after i
2.51 again $
1.26 airflow
-2.59 all
-3.41 all the
0.28 already
1.75 also
-1.66 and
2.66 and <number>
-0.35 and a
1.39 and ask
0.22 and buy
-0.81 and by
-3.16 and i
0.27 and keep
0.02 and move
-0.37 and show
-2.54 and write
-1.42 anything
-0.07 as the
0.06 ask for
0.79 ask to
1.00 at
1.17 at <name>
0.41 at <number>
-0.14 at home
0.03 at once
1.07 away
4.22 back
0.75 bank
0.21 bank $
0.57 batch
-3.23 be
1.06 be $
6.37 be <number>
-4.49 be a
0.03 be either
1.28 be for
-2.45 be the
0.60 be think
3.48 because
0.35 because the
0.04 bigger
5.19 bill
0.19 bill $
0.85 bin
-3.02 book
0.42 borrow
0.12 borrow from
0.11 bother
0.06 bother $
3.47 build
10.79 but
0.40 but i
9.90 buy
1.39 buy a
-0.40 by
-0.82 by <name>
-1.74 by <number>
0.07 by hand
-0.91 by the
0.83 call her
0.54 camera
1.11 cancel
1.52 cancel the
-0.94 care
-0.58 case
-0.54 change
3.37 choose
-1.04 code
-0.01 code $
1.11 contract
0.72 contract ;
0.78 cook
2.87 cost
1.40 cost <number>
0.09 could have
2.01 counter
-1.62 crew
1.60 cron
-0.65 date
-2.28 day
-3.10 day $
0.11 day about
0.17 day before
1.26 dig
2.25 do
-1.41 do $
-0.18 do <number>
1.39 do <role>
3.96 do n't
0.71 do not
-0.07 door
3.94 drop
0.22 drop that
0.97 drop the
0.27 dropped: look
0.54 dropped: move
3.28 dropped: past active
0.42 dropped: past active  not
1.41 dropped: reject
-1.07 dropped: run
-2.47 each
2.06 either
0.73 end
0.24 euro
-2.51 evening
-0.80 every
-0.42 excel
-0.96 explain
0.44 extend the
1.01 farm
1.98 field
0.54 field ,
1.74 fine
0.54 finish
0.55 fly
0.60 fly the
4.06 for
1.85 for a
0.38 for all
-0.78 for each
1.92 for some
-2.23 for the
-0.62 for them
0.32 for water
0.62 for which
3.37 from
1.71 from my
0.64 full
2.21 function
1.84 gate
-5.93 get
-1.19 get the
0.43 give
-2.00 give <number>
2.39 give him
0.68 give the
2.46 go
0.73 go for
1.23 go with
-2.52 group
3.32 have
0.65 have <number>
-2.04 have a
0.76 have be
0.82 have have
0.53 have propose
4.79 have the
0.16 have think
-2.02 he
0.71 helpdesk
2.61 her
0.94 her and
5.99 him
2.89 him a
0.30 him the
-0.83 his own
-0.70 home
0.03 home be
0.02 home: be
1.03 hour
-1.59 how
4.43 i
5.74 i 'd
-3.92 i be
0.32 i borrow
0.56 i close
0.07 i do
0.47 i fly
-1.51 i get
2.82 i give
0.17 i go
-1.22 i help
-0.24 i kind
1.38 i let
1.73 i open
1.04 i patch
0.44 i take
1.34 i tell
1.37 i train
-0.30 i wait
-0.78 i work
1.97 i would
-4.16 i: be
0.32 i: borrow
0.10 i: buy
0.52 i: call
-0.42 i: check
1.49 i: choose
0.66 i: close
-0.13 i: do
0.64 i: drop
-0.11 i: explain
1.15 i: find
0.47 i: fly
-2.13 i: get
2.51 i: give
2.39 i: go
-0.06 i: hand
-0.55 i: help
-0.55 i: invite
2.00 i: keep
-0.96 i: know
2.19 i: let
1.17 i: make
1.04 i: patch
1.48 i: put
-0.88 i: read
2.14 i: refuse
-1.40 i: show
0.05 i: stand
0.70 i: take
0.32 i: tell
1.08 i: think
2.14 i: train
-0.05 i: wait
1.34 i: want
-1.10 i: work
1.85 idea
0.21 idea ,
6.86 if
-0.25 in
-0.13 in <number>
0.08 in a
0.41 in from
0.25 in the
0.18 in.
0.87 install
17.32 instead
0.24 instead ,
9.50 instead of
0.33 internal
-0.72 invite
0.70 job
-0.18 june
3.46 keep
0.73 keep the
0.16 keep them
-0.72 key
-0.36 kind
-0.24 kind of
1.09 kraków
0.27 lake
0.02 leave
0.60 less
1.66 letter
-3.67 like
1.71 local
0.43 lodz
5.25 longer
3.42 look
1.39 look at
0.04 lose
-2.65 machine
0.61 mail to
0.53 maize
-0.19 make <number>
3.53 make <role>
0.43 make the
-2.46 me
1.30 middle
1.10 middle of
2.65 money
0.01 money i
6.72 month
2.55 month ,
0.92 more
3.15 move
4.05 move the
0.55 my
-0.99 my <role>
2.12 my first
0.13 my uncle
2.59 myself
3.47 myself $
8.63 n't
0.31 n't want
0.84 neighbour
-4.65 night
3.86 no
0.04 nobody: have
-0.93 nobody: present active
1.64 not
-2.96 now
-1.10 number
-2.00 of
2.08 offer
4.30 old
0.26 old <number>
1.22 on the
2.94 only
0.84 open the
0.53 open with
8.27 or
0.40 oslo
-0.52 other
3.27 other: be
-0.13 other: complain
7.27 other: conditional active would
0.89 other: cost
-1.00 other: find
-0.65 other: past active
-1.79 other: past passive
-3.53 other: present active
0.17 other: propose
-1.86 other: say
-0.98 other: sign
0.31 other: want
-1.05 other: work
0.86 our
-3.47 out
1.08 outsource
1.42 oven
-0.06 over the
-0.37 paper
4.14 patch
3.93 patch the
-3.47 people
0.68 per
-1.44 percent
-1.56 percent $
1.65 phone ,
1.87 plain
2.77 plan ,
6.83 price
-1.04 project
1.35 proposal
1.18 proposal to
0.03 pull
1.61 put
0.51 put <role>
3.33 put a
-0.23 put the
0.54 query
0.18 query $
0.43 quote
0.22 quote <number>
6.68 rather
9.04 rather than
-0.60 record
3.46 refuse
0.58 reject
1.43 reject the
0.35 repair
-2.31 report
1.02 retain
1.07 retain the
-0.78 road
-3.51 run
-0.26 run the
-0.66 say
2.47 second
2.61 see the
2.87 send
0.43 send <customer>
0.86 september
5.60 server
5.32 server $
-0.00 set up
-0.23 she sign
-0.23 she: sign
-0.51 sheet
-1.51 shift
-0.25 shop
-0.20 shout at
-1.20 show
1.41 shut
0.93 shut the
-0.70 sign
2.54 since
0.47 sit
1.59 site
0.81 smaller
-0.40 so
0.36 so drop
-1.76 so that
0.44 some day
0.46 sow
-1.33 stable
1.77 stand
1.22 start
0.37 start in
-1.17 step
1.05 store
4.11 table
4.54 take
0.92 take the
-3.05 tea
-0.89 teach
-0.24 team
-0.50 team: past active
0.58 team: tell
2.34 tell
0.01 tell me
0.85 tell the
0.17 term
1.44 text
8.89 than
-0.37 that <number>
0.12 that and
-0.52 that he
0.56 that night
-1.04 that the
2.61 the <name>
8.54 the <number>
0.56 the bank
0.92 the bill
0.10 the bin
0.57 the counter
-0.35 the door
-1.93 the first
0.20 the full
0.07 the gate
0.71 the helpdesk
0.17 the holiday
0.15 the internal
-2.29 the key
0.27 the lake
1.47 the local
1.17 the middle
2.68 the money
1.99 the old
-0.50 the other
0.30 the part
2.50 the price
1.10 the proposal
-0.03 the rota
-0.34 the rule
-1.38 the stable
0.27 the table
0.52 the trip
0.43 the upper
0.31 the well
-0.89 them
-0.31 them $
2.93 then i
0.34 there $
-1.42 they
0.15 think for
-0.09 this
-0.82 this be
1.12 this time
-0.62 this: be
0.09 those
0.47 throw away
-2.24 thursday
0.29 till
0.20 time
1.07 to
-0.08 to <name>
0.39 to <number>
-0.76 to be
0.72 to buy
1.07 to outsource
2.55 to put
-0.92 to the
-0.72 together
2.34 tool
1.40 train
0.37 trip
0.51 trip ,
-3.84 try
-0.88 try to
1.28 tuesday
0.13 uncle
3.96 until
-1.18 up
0.41 upper
0.45 upper field
-0.21 use
0.19 used
1.03 vendor
-0.61 very
1.29 wait
0.99 wait until
-0.34 walk out
4.21 want
4.88 want to
0.19 way to
-2.33 we
0.47 we have
3.26 we: have
-3.40 we: past active
2.96 week
-0.80 week ,
0.84 well
2.40 what i
-0.36 what the
-1.30 when
1.47 where
0.75 where <role>
1.29 which
1.12 which be
3.53 which the
1.54 who
0.80 who have
-1.00 win
-0.79 with
2.33 with <number>
-0.64 with <role>
3.13 with a
-1.28 with him
0.64 with that
-2.87 work
0.40 work to
10.87 would
-0.41 would do
5.57 would have
-0.67 would invite
-0.08 would still
-0.25 write
-1.22 write a
0.31 write him
-1.10 you
0.12 you: buy
0.10 you: drop
`,
  'no-decision-logic': `
-6.03 
8.15 'd
1.96 's
6.22 ,
-2.06 , <number>
-3.85 , a
0.86 , and
0.62 , be
10.57 , because
0.57 , but
1.03 , he
3.23 , i
-1.97 , no
0.29 , order
3.39 , since
4.20 , that
-0.73 , what
10.25 :
4.80 : <number>
1.82 : the
12.65 ;
5.21 ; i
1.02 ; the
1.38 <customer>
-0.41 <customer> $
0.65 <customer> ca
-0.74 <customer> from
0.62 <customer>: get
-4.03 <group>
-0.19 <group> $
2.63 <name>
0.86 <name> ,
0.46 <name> and
6.31 <number>
-0.02 <number> $
7.77 <number> ,
-0.34 <number> <customer>
3.48 <number> <person>
1.04 <number> a
0.73 <number> and
0.65 <number> day
-0.45 <number> department
-0.04 <number> dish
-0.05 <number> download
0.43 <number> hour
2.47 <number> in
-0.37 <number> keep
3.15 <number> minute
2.64 <number> month
5.31 <number> of
-1.49 <number> percent
0.16 <number> return
2.24 <number> week
4.46 <number>: be
-0.13 <number>: drop
-3.31 <person>
-0.42 <person> $
-4.60 <role>
2.79 <role> $
-4.21 <role> ,
-2.87 <role> and
2.68 <role> for
-0.65 <role> out
-0.39 <role> that
3.03 <role>: be
-0.10 <role>: come
-10.03 <superior>
-4.81 <superior> $
0.43 <superior> time
4.21 =
-1.83 @action
-13.43 @result
-17.62 @situation
-4.69 @task
0.44 I: accept
-3.60 I: be
0.19 I: buy
1.52 I: choose
0.87 I: close
3.71 I: conditional active 'd
4.30 I: conditional active would
1.74 I: count
1.09 I: cross
1.25 I: cut
1.76 I: decide
-4.59 I: do
0.86 I: drop
0.34 I: figure
-0.52 I: get
2.16 I: go
-3.66 I: have
-0.28 I: help
1.24 I: hire
-0.22 I: join
3.99 I: let
1.33 I: move
-0.28 I: pass
3.94 I: past active
0.30 I: past active  not
0.23 I: pick
-0.84 I: present active
0.36 I: put
1.47 I: read
-0.61 I: say
1.34 I: see
0.13 I: send
2.29 I: show
0.47 I: start
0.46 I: stop
1.76 I: take
-0.24 I: think
0.48 I: want
-2.38 ^ <customer>
-5.11 ^ <number>
0.34 ^ choose
3.68 ^ given
0.30 ^ i
0.65 ^ if
-0.09 ^ in
1.50 ^ leave
0.95 ^ next
-0.03 ^ night
-3.04 ^ our
-0.40 ^ run
1.22 ^ so
-1.42 ^ we
-2.62 ^ when
0.51 ^ with
-1.89 a
-0.07 a <group>
4.26 a month
1.09 a year
-0.47 about
2.59 accept
1.76 account
-1.31 across
-0.35 address $
0.17 after <name>
1.10 afternoon
1.84 afternoon $
5.98 against
1.22 against <number>
-0.72 agent
-3.48 all
-0.46 all the
3.17 already
-2.51 also
-1.36 alway
-2.51 an
-0.20 an eye
-2.59 and
3.95 and <number>
-2.06 and <role>
-2.78 and a
0.38 and i
1.00 and not
-0.14 and the
0.78 and write
0.45 any
0.42 anything
-0.06 app
-0.35 area
0.80 as
0.96 as the
-0.30 ask for
0.23 at
1.13 at the
-0.09 attend
4.89 back
0.05 backup
-0.43 bar
0.01 barn
-2.66 be
-5.80 be a
2.66 be the
0.50 be why
8.58 because
3.49 before
0.86 between <number>
-0.71 build
2.57 but
1.32 button
1.58 button $
3.17 buy
0.58 buy the
-0.05 by
-2.91 by <number>
0.04 ca
0.04 ca n't
-0.95 call <number>
0.53 call come
-0.90 centre
-0.79 chief
4.07 choose
-1.70 come
-1.51 company
1.43 contract
2.03 cost
0.52 could
3.49 count
2.51 cross
0.71 cross out
-1.81 customer
3.09 cut
-2.91 data
-2.81 day $
0.40 day against
3.26 decide
-1.48 decide for
2.71 decide to
0.37 delivery time
-1.27 department
-0.45 director
-0.27 dish
0.44 distributor
2.02 do
0.64 do <name>
5.76 do n't
-3.21 do the
2.12 door
-0.51 download
-1.99 driver
1.56 drop
0.78 drop $
-0.14 drop off
0.39 drop the
0.34 dropped: choose
1.19 dropped: do
1.71 dropped: leave
0.58 dropped: order
6.72 dropped: past active
0.00 drought
0.28 due
2.30 early
0.23 early shift
0.38 eid
-0.90 end
-4.08 everything
-0.15 eye on
0.01 failure
0.90 fall
1.56 field
0.05 field $
0.90 figure
0.08 finger
1.69 first
3.68 first $
-0.77 first month
3.80 for
0.96 for <number>
2.44 for me
0.30 forecast
0.08 freeze
0.30 friday
3.41 from
0.19 from <name>
0.93 from <number>
1.40 from the
-1.28 get
-1.78 give <number>
3.50 given
1.27 given the
2.03 go
0.46 go for
-0.70 good
2.04 have
-1.41 have a
0.61 have go
0.02 have to
-1.63 help
2.36 her
-1.13 her on
0.77 her the
2.91 him
-0.63 him for
3.96 him the
0.46 hire
0.94 hire <name>
1.49 his
0.23 hub on
8.50 i
3.90 i 'd
-0.49 i also
-5.84 i be
-0.60 i bring
1.17 i close
-2.06 i come
1.09 i cross
0.65 i cut
1.66 i decide
0.34 i figure
-0.15 i get
1.29 i go
0.96 i hire
-0.34 i join
-0.04 i kind
1.24 i let
1.14 i move
-0.34 i pass
0.07 i pick
0.32 i put
1.32 i read
0.99 i send
4.63 i show
1.02 i start
0.86 i stop
1.55 i take
-0.20 i talk
-0.38 i try
6.09 i would
-1.42 i write
0.44 i: accept
-3.61 i: be
0.19 i: buy
1.52 i: choose
0.87 i: close
1.74 i: count
1.09 i: cross
1.25 i: cut
1.76 i: decide
-4.51 i: do
0.86 i: drop
0.34 i: figure
-0.52 i: get
2.16 i: go
-3.61 i: have
-0.28 i: help
1.24 i: hire
-0.22 i: join
3.99 i: let
1.21 i: move
-0.28 i: pass
0.14 i: pick
0.15 i: put
1.47 i: read
-0.61 i: say
1.34 i: see
0.13 i: send
2.29 i: show
0.47 i: start
0.46 i: stop
1.97 i: take
-0.24 i: think
0.48 i: want
8.97 if
3.16 if the
-0.17 in
-0.71 in <name>
3.28 in <number>
-0.68 in the
4.61 instead
1.10 instead of
4.38 it
2.61 job
-0.64 join
1.44 keep the
-0.97 know
3.11 last
9.65 leave
0.29 leave out
1.02 leave the
4.91 let
1.38 letter
-6.23 like
-1.88 live
0.50 local
4.69 log
0.14 lorry
2.59 lose
-4.10 make
-1.48 manager
-0.31 matching
1.47 me ,
0.62 mean
-0.25 meet
-0.47 meeting
3.25 minute
-1.34 monday
1.19 money
6.27 month
0.60 more
2.77 more than
-1.74 my <superior>
8.72 n't
0.63 n't have
1.62 never
-3.85 new
1.45 next
2.44 next time
-0.09 night before
0.63 no
2.54 nobody
-3.38 nobody: past active
0.64 nobody: present active
1.09 noon
0.20 noon $
4.88 not
5.69 of <number>
-0.45 of <role>
0.64 of ticket
8.68 off
0.77 off for
0.25 off her
1.02 old
1.72 on
0.69 on the
6.71 only
0.22 only <number>
-0.62 open
1.05 order
0.38 order from
-0.14 other: close
2.66 other: conditional active 'd
1.30 other: conditional active ca not
3.60 other: conditional active would
0.31 other: cost
-0.09 other: drop
0.91 other: get
2.56 other: leave
-0.20 other: like
0.27 other: need
1.10 other: pass
2.79 other: past active
-4.69 other: past passive
1.98 other: present active
0.54 other: present active  not
0.44 other: read
0.66 other: reset
0.37 other: stay
-0.14 other: win
-2.07 other: work
-0.37 our
2.93 out
3.17 out the
3.29 own
0.80 page
1.50 page $
0.24 pass $
0.42 password
0.58 patient
3.31 pay
0.36 people
-1.20 percent
-0.48 phone
0.53 pick
0.96 pick the
0.33 pilot
0.01 plain
-0.57 plan
-0.87 plant
0.09 postgre
1.28 press
1.24 press the
3.78 price
-0.66 project
2.86 pull
-0.45 put the
-0.42 question
0.03 quiet
3.45 rather
2.67 rather than
5.75 read
0.06 release
0.02 release $
0.70 reset
3.60 return
4.57 ring
2.58 roof
0.33 rotterdam
4.38 same
-3.59 saturday
-2.81 say
-0.39 say <number>
5.16 see
0.15 send
1.58 shift
1.15 ship
2.69 show
0.28 show him
-2.04 side
0.65 since
3.26 size
2.22 small
1.49 so
5.45 so i
-0.92 some
0.53 speak turkish
-1.19 sprint
0.79 stand
5.33 stop
1.77 stop the
0.69 street
-0.48 success
0.16 tablet
0.72 tablet and
0.13 take
-1.42 talk
-0.73 teach
-2.48 team
-0.51 team: past active
10.87 than
3.22 than <number>
0.47 that
0.73 the
1.84 the <customer>
-0.81 the <name>
4.55 the <number>
-2.35 the <person>
-4.56 the <role>
-0.87 the <superior>
0.01 the backup
0.18 the brake
1.26 the button
1.00 the contract
0.77 the door
0.00 the drought
0.51 the early
-1.31 the end
-0.79 the first
0.03 the line
0.41 the local
-0.32 the matching
-0.27 the menu
1.03 the money
-0.79 the new
1.44 the old
-1.16 the phone
1.90 the price
1.65 the same
3.58 the small
-0.87 the sprint
0.36 the tablet
-0.45 the training
1.97 the truck
0.66 the upgrade
-0.12 the wifi
-1.08 them $
-0.38 them ,
-1.01 there
-1.07 there be
-0.47 there: be
4.63 they
1.44 they 'd
0.06 thing ,
-0.53 think
0.05 though
3.70 till
2.69 time
-1.52 time $
0.44 time from
2.29 time i
0.08 to
0.06 to <name>
0.05 to noon
-2.07 together
-0.50 together $
-2.39 training
3.03 truck
-0.12 try
-0.50 try to
0.53 turkish
8.86 under
2.67 under <number>
4.98 until
2.52 until <name>
-3.59 up
0.65 upgrade
0.78 us
0.17 walk
-2.16 way
-3.65 we
-8.95 we: past active
-2.56 what
-0.08 what i
2.71 where
-2.19 which
2.86 who
0.09 why i
-0.11 wifi
-0.13 wifi $
-1.66 win
-0.14 win $
0.02 wind
-0.09 with
3.29 with <number>
0.08 with a
-0.84 with him
3.39 without
-3.74 work
11.77 would
-2.55 would do
0.80 would have
3.97 wrong
0.76 →
`,
  'no-influence': `
-4.42 
4.40 'd
-3.98 , <number>
7.38 , and
3.38 , but
0.08 , for
0.16 , i
0.75 , send
-0.04 , she
0.32 , since
-3.85 , so
2.99 , then
2.08 -
3.14 :
0.10 : first
14.28 ;
1.64 ; i
2.99 <customer>
1.28 <customer> on
0.08 <group>
-0.25 <group> $
1.42 <name> $
-3.83 <name> ,
1.09 <name> and
-0.61 <name> i
0.39 <number>
-0.58 <number> ,
1.48 <number> <number>
-0.48 <number> after
-1.70 <number> hour
1.96 <number> minute
8.23 <number> month
-0.81 <number> of
1.21 <number> session
0.55 <number> signature
1.51 <quote>
0.92 <role>
-2.96 <role> $
-1.55 <role> <number>
-0.36 <role> come
1.51 <role> drop
-0.07 <role> from
-1.37 <role> go
2.24 <role> want
-0.22 <role>: come
1.51 <role>: drop
-1.67 <role>: go
3.41 <role>: want
1.33 <superior>
0.04 <superior> $
0.65 <superior> <customer>
1.63 <superior> be
2.02 <superior> come
-0.85 <superior> want
2.01 <superior>: come
-0.38 <superior>: give
0.51 <superior>: have
-0.39 <superior>: put
-0.44 <superior>: want
-0.31 @action
2.47 @lead
-0.46 @reflection
-10.05 @result
-11.60 @situation
-5.24 @task
1.05 I: ask
-2.00 I: be
3.25 I: bring
-1.01 I: call
2.46 I: conditional active 'd
1.91 I: conditional active could
1.92 I: conditional active would
0.44 I: convince
-2.80 I: do
-0.11 I: explain
-1.28 I: find
6.71 I: get
-2.85 I: give
-0.17 I: hang
-0.33 I: help
1.42 I: let
-0.94 I: make
0.50 I: past active
-1.17 I: present
2.33 I: present active
4.58 I: show
0.79 I: sit
-1.01 I: support
2.60 I: talk
1.98 I: tell
0.74 I: walk
6.30 I: win
-0.28 I: write
-3.67 ^ <customer>
-4.07 ^ <number>
3.22 ^ <role>
1.41 ^ after
1.60 ^ at
2.07 ^ follow
-1.38 ^ for
-2.82 ^ he
3.55 ^ if
2.00 ^ she
-0.33 ^ so
4.43 ^ the
-2.10 ^ then
2.76 ^ with
-7.00 about
-0.41 about <role>
0.41 accept
5.17 after
1.30 after i
4.05 after my
-1.75 after the
2.51 against
-0.54 agency
1.11 agree
-1.19 all
0.94 along
-0.14 also
-3.80 an
-1.72 and
-0.90 and a
3.00 and after
6.18 and he
-8.67 and i
0.93 and in
2.25 and now
5.27 and she
-0.78 and the
0.68 and then
-0.82 around <number>
1.84 ask
0.48 ask for
1.33 at first
0.55 at the
-0.15 back to
-1.51 ban
-6.06 be
0.73 be a
-0.30 before
-3.22 before the
3.39 behind
3.67 board
-0.64 booking
0.79 boss
2.48 both
1.87 box
-0.28 brand
6.40 bring
0.18 bring the
6.67 but
3.42 but i
0.70 buy-in
-0.65 call my
0.78 car
1.59 change
-0.47 check
-0.09 choice
1.69 city
0.91 clip
-0.50 colour
-0.02 column
1.67 come
0.85 come round
1.91 come to
0.10 committee
2.05 confidence
0.30 contract
0.82 convince
2.85 cost
2.26 could
0.02 could convince
0.22 council
2.90 count
-4.14 customer
1.33 data
-3.01 day
0.31 day $
-2.19 day ,
-0.17 deal
3.14 down
0.71 drop
1.74 drop the
-0.02 dropped: past active
2.64 dropped: send
3.40 end
-0.07 end of
1.15 even
1.59 eventually
1.50 eventually $
-0.07 everything
-0.22 everything $
0.27 exam
0.38 fall
0.24 farmer
1.46 father
-0.58 february
-2.40 file
0.64 finance
-1.99 find
3.96 first
1.70 first $
0.31 first no
-0.36 first of
1.41 follow
4.44 follow my
1.97 for
0.37 for our
-1.94 for the
1.36 for us
-1.99 form
2.07 free
0.04 free $
2.39 front
1.92 front of
0.11 gate
3.12 get the
-0.68 give <role>
0.32 give me
-0.00 give the
1.21 give up
0.65 give us
-1.21 go
1.87 go to
-0.62 go up
-0.98 group
-0.78 hang
0.70 have
-2.98 have a
-0.92 have to
11.32 he
-1.08 he say
-0.45 he think
-2.25 he: say
2.83 he: take
-1.56 he: think
-1.57 help
10.39 her
0.46 her <name>
12.45 him
-0.18 him my
1.26 him the
2.99 himself
0.81 himself $
5.36 his
2.78 hold
-2.15 hour
5.34 i
2.36 i 'd
-2.47 i be
1.70 i bring
-0.69 i call
1.56 i could
-1.28 i do
-0.12 i explain
2.43 i get
-1.26 i give
0.94 i have
0.24 i manage
-1.27 i present
0.33 i read
1.15 i send
6.22 i show
1.25 i sit
-0.21 i support
3.84 i talk
2.96 i tell
-3.39 i try
2.34 i walk
4.49 i win
4.06 i would
1.05 i: ask
-1.69 i: be
3.25 i: bring
-1.01 i: call
0.44 i: convince
-2.80 i: do
-0.11 i: explain
-1.28 i: find
6.71 i: get
-2.85 i: give
-0.17 i: hang
-0.33 i: help
1.42 i: let
-1.23 i: make
-1.17 i: present
4.58 i: show
0.90 i: sit
-0.53 i: support
2.13 i: talk
1.98 i: tell
0.74 i: walk
6.30 i: win
-0.16 i: write
3.94 if
0.26 if the
1.51 in
-1.10 in <name>
6.05 in <number>
2.02 in front
-0.19 inform
4.66 into
-1.35 it
0.99 its
-0.10 just
-1.44 keep
-1.77 last
0.09 lease
3.18 leave
1.28 legal
8.11 let
1.57 let the
-1.09 like
-4.38 list $
1.77 list ,
0.33 list of
-3.29 live
-4.77 look
-0.65 look at
1.95 lunch
-4.11 make
0.50 manage to
-3.90 manager
1.02 me
1.86 me <number>
-1.97 me to
0.37 meeting
1.91 memo
1.30 minute $
-0.88 minute and
7.43 month
0.03 month ,
1.04 move
0.91 move the
5.43 my
-5.32 my <superior>
-1.80 my desk
1.12 my letter
2.10 my memo
-3.20 my own
1.26 my side
3.41 n't
-1.06 new
-1.86 night
-1.37 night $
0.93 no ,
-0.56 nobody: come
-0.13 nobody: past active
0.64 not
5.35 now
2.55 number
-1.49 number ,
2.83 objection
0.84 objection once
1.94 of
-2.28 of <name>
0.84 of <number>
-0.43 of <role>
0.96 office
-0.43 officer
-0.76 old
1.59 on
-0.79 on <role>
6.68 on <superior>
0.18 on my
-2.32 on the
4.01 once
2.26 once i
0.25 operator
-1.33 order of
4.99 other
0.28 other: agree
0.16 other: ask
-2.38 other: be
0.04 other: bring
0.47 other: change
0.09 other: come
0.58 other: cost
0.92 other: drop
0.13 other: fall
-3.00 other: get
3.31 other: give
-2.04 other: go
-3.90 other: have
3.60 other: let
4.30 other: move
6.02 other: past active
1.30 other: past active  not
1.03 other: pay
-0.28 other: run
-3.10 other: say
0.91 other: see
-2.24 other: send
0.56 other: sign
0.96 other: stop
-0.18 other: thank
0.10 other: trust
2.39 other: withdraw
2.99 our
0.05 our <superior>
0.49 out
2.41 out of
1.17 out the
2.06 outage
1.69 patience
5.33 pay
0.36 pay for
-0.16 people
-1.66 phone
-0.47 pick
-0.80 plant
1.42 pm
-0.78 project
-0.29 put
0.52 q2
1.01 read
0.45 read out
1.61 record
0.34 record <number>
0.23 redo
-0.67 room
-1.15 room $
5.41 round
1.60 rule
-2.33 run
-1.00 run the
0.91 saturday
-2.50 say
-0.49 say <number>
0.66 school
0.23 second
0.48 second meeting
0.44 security
2.19 send
0.13 send them
0.57 session
0.54 set
7.73 she
0.43 she give
-0.50 she still
0.43 she: give
-2.72 she: want
0.57 shift
-0.41 should
5.75 show
2.05 show her
-0.37 show the
1.29 show them
1.07 side
0.16 side $
1.38 sign
1.71 sign $
2.54 signature
1.82 signature $
-7.93 so
-1.37 so i
-0.39 sort
-0.75 stand
1.72 start $
-0.14 still want
1.29 stop
0.36 summer
0.32 supplier
4.06 take
2.27 take <role>
-0.08 take over
1.71 talk
3.92 talk the
-1.84 talk to
1.84 team
1.13 tell the
0.14 text
0.19 text $
-4.47 that
-0.86 that $
0.01 that they
-1.62 the
3.80 the <customer>
3.27 the <number>
2.76 the <person>
-0.09 the <role>
-0.29 the analysis
-2.53 the call
-0.14 the chart
0.28 the city
0.08 the duplicate
5.05 the end
0.99 the father
0.86 the first
0.28 the gate
5.23 the number
1.74 the other
-0.84 the phone
0.99 the second
0.08 the small
0.40 the summer
-1.96 the test
-0.20 the van
-0.20 the whole
4.56 their
-0.17 their <role>
4.84 them
-1.64 them ,
4.28 them the
2.98 then
0.10 then he
0.95 there be
0.84 there: be
7.50 they
1.67 they be
3.99 they do
2.27 they: do
-3.86 thing
-2.58 this
-0.13 those
1.66 through
1.74 through the
-2.39 time $
0.46 time with
4.70 to <name>
0.83 to <number>
-1.48 to <superior>
2.68 to a
-0.20 to do
-1.40 to show
0.53 too
3.12 trust
-0.71 try
-3.56 try to
-0.12 tuesday
-0.98 under
0.01 up its
2.77 us
2.74 us $
0.36 use <role>
-0.25 van $
-1.25 vendor
1.76 walk
-1.07 want the
-5.68 we: past active
1.79 week
-3.96 what
2.13 when
1.64 when i
-1.11 when the
1.21 who
0.09 who have
-1.65 whole
7.85 win
4.06 win the
0.76 with
-0.68 with <role>
1.87 with me
-0.59 with my
1.27 with patience
2.08 with the
4.63 withdraw
0.37 withdraw the
-1.34 word
-0.08 work $
1.11 work <superior>
4.65 would
-2.24 write
0.68 write to
-1.77 wrong
0.22 yes
-0.05 you
`,
  'no-segment': `
-3.23 
1.33 'd
2.27 ,
0.84 , <number>
-0.94 , a
0.32 , all
-1.07 , and
2.72 , because
1.10 , i
-1.49 , on
-1.03 , the
1.76 , they
0.40 -
1.21 - build
8.10 ;
2.09 ; i
1.59 <customer>
-2.36 <customer> $
-4.06 <customer> be
5.05 <customer> in
0.91 <customer> over
7.58 <customer> who
6.05 <customer> with
0.35 <customer>: ask
1.72 <customer>: come
-2.45 <customer>: want
-2.51 <group>
-0.64 <group> $
-1.54 <name>
0.84 <name> and
-1.81 <name> i
6.17 <number>
-0.65 <number> $
-0.06 <number> <superior>
4.84 <number> a
2.56 <number> be
0.33 <number> digit
0.33 <number> flat
4.98 <number> in
-0.29 <number> label
1.59 <number> of
-0.01 <number> ticket
5.40 <number> to
-2.70 <number> week
0.10 <number> –
3.81 <person>
-1.68 <person> $
1.78 <person> on
-2.82 <role>
-2.51 <role> $
-1.02 <role> ,
1.22 <role> <role>
0.95 <role> after
-1.53 <role> and
1.28 <role> be
0.88 <role> for
0.40 <role> want
1.18 <role>: be
0.58 <role>: want
-1.04 <superior>
0.07 <superior> ,
-1.75 @action
-0.42 @reflection
-4.96 @result
-1.06 @situation
-2.34 @task
1.44 I: ask
-1.21 I: be
0.25 I: buy
2.23 I: choose
-0.67 I: come
1.35 I: conditional active 'd
1.51 I: conditional active would
-2.32 I: do
0.16 I: drive
-0.36 I: freeze
1.57 I: give
-1.83 I: have
-1.75 I: help
0.09 I: keep
3.07 I: let
-2.03 I: look
0.29 I: past active  not
0.39 I: present active  not
3.28 I: pull
0.15 I: put
1.06 I: read
1.08 I: say
1.13 I: send
-1.08 I: stop
-7.17 ^ <customer>
1.26 ^ i
3.59 ^ if
-1.43 ^ in
-1.68 ^ my
-2.29 ^ our
0.11 ^ pick
0.15 ^ put
-0.58 ^ the
-0.73 ^ to
-1.51 ^ we
-1.43 a
-0.17 a dog
-0.57 a full
-0.85 a new
-1.71 about
0.23 about <number>
0.96 above
0.83 account
-0.30 across
1.48 after
-0.49 again
-0.51 again ,
-3.94 agent
-0.68 alone
0.37 also
0.48 although
-1.50 an
-0.37 and
-1.72 and <customer>
0.04 and let
0.08 and move
0.14 and send
-0.64 and show
-1.83 and the
-0.20 and you
-2.24 app
3.43 as
4.42 ask
0.76 ask for
1.26 ask the
1.53 at
-0.39 at home
-0.19 at last
-0.94 attendant
-0.34 august
-0.69 bar
-6.08 be
-1.84 be a
-1.01 be on
0.02 be our
1.36 because
2.70 because the
-0.09 beta
0.02 bigger
0.03 bin
1.51 book
-0.12 bother
-0.59 box
-0.56 branch
-1.17 brand
0.76 build <role>
0.64 but
0.11 but i
0.25 by <name>
-1.88 by <number>
2.25 by hand
-0.73 by the
1.85 change
-1.95 chart
-0.19 check to
1.65 choose
-0.69 click $
-0.34 code
-0.40 colour
2.42 come
0.60 committee
-3.71 company
2.04 completion
-0.29 content
0.06 count
0.55 course
-3.13 cup
0.27 cut
-0.15 daily
-0.21 daily check
-0.67 data
0.99 day $
-0.07 day <number>
-1.68 desk
0.37 digit
-3.16 do
3.00 do n't
-0.48 do the
-1.13 double
1.02 drive
-0.06 driver
0.77 drop
0.08 drop :
0.17 dropped: build
0.17 dropped: drop
5.10 dropped: past active
0.08 dropped: pick
-0.18 dropped: train
2.10 each
2.21 evening
2.39 export
0.09 export $
1.45 fall from
0.99 first
-1.19 first i
1.17 flat
3.97 for
-1.30 for <number>
-0.58 for me
1.91 for the
1.39 form
-0.12 freeze
1.21 from
3.97 from <number>
-0.39 get <number>
-1.10 girl
2.33 give
-0.52 give to
1.01 glove
0.10 glove on
4.71 go
1.17 go $
2.28 go from
-0.50 go live
-0.51 go through
5.51 have
0.13 have <customer>
1.26 have <number>
-5.12 have a
2.00 have ask
-0.03 have get
1.33 he
-0.12 help
4.47 him
2.70 his
1.58 hospital
0.21 hostel
5.07 i
1.43 i 'd
-3.90 i be
0.06 i buy
1.34 i choose
0.08 i get
0.37 i have
-1.20 i help
1.87 i keep
-1.33 i look
1.51 i pull
0.02 i read
1.21 i show
2.41 i would
-0.26 i write
1.44 i: ask
-1.27 i: be
0.25 i: buy
2.23 i: choose
-1.34 i: come
-2.30 i: do
0.16 i: drive
-0.36 i: freeze
1.57 i: give
-1.72 i: have
-1.75 i: help
0.09 i: keep
3.07 i: let
-2.03 i: look
3.28 i: pull
0.02 i: put
1.06 i: read
1.08 i: say
1.13 i: send
-1.08 i: stop
2.80 if
-0.63 improve
-1.36 in
-2.97 in <name>
0.01 in first
0.47 in the
2.26 instead
0.66 instead of
1.60 invoice
-1.87 it
-1.14 june
-1.82 just
-0.25 keep
-0.43 key
-1.23 label
-0.35 label $
0.98 lady
0.29 landlord
-1.78 last
-1.69 launch
5.68 leave
3.68 let
3.42 letter
0.12 library
-3.91 like
2.52 line
0.48 line $
-1.41 list
0.56 listen
-1.38 live
-0.21 look
1.28 lose
-3.00 make
-1.64 manager
0.24 manufacturer
-2.57 marketing
-0.10 may have
-3.05 me
0.31 mid-size
6.85 monday
1.69 month
0.12 morning
1.11 mostly
-1.09 move to
-2.82 my <superior>
2.14 my own
2.38 myself
3.12 n't
1.62 next
1.31 night
1.30 night-shift
1.30 night-shift <customer>
7.35 no
1.76 nobody
1.16 not
-0.13 not to
0.90 nurse
4.00 of
4.07 of <number>
-2.09 of <role>
0.17 of the
0.17 off
1.21 office
1.01 on $
1.06 on a
0.79 once
-0.18 operation
0.71 operator
3.49 order
0.14 other: ask
-1.99 other: be
3.48 other: come
-0.45 other: have
1.19 other: leave
-3.15 other: past active
-1.64 other: past passive
1.81 other: pay
0.72 other: present active  not
-1.32 other: put
1.05 other: want
-0.80 our
2.24 out and
1.92 over
3.55 over <number>
6.90 own
-0.23 page
0.20 page $
-0.56 part
8.13 pay
-0.91 people
-2.28 person
0.06 pick :
-0.43 poster
-0.09 previous
-0.44 price at
-0.76 printer
0.54 procurement
4.31 pull
0.43 pull <role>
0.21 q4
-1.14 question
-0.77 ramp to
1.62 read
-0.69 really
-0.44 relaunch
0.82 release
0.32 release to
0.52 reminder
1.20 rent
0.90 repair
-1.39 replace
1.59 rewrite
2.28 ring
-2.57 room
-1.52 run
-0.04 salon
1.27 same
0.25 say
0.12 scanner in
1.26 scope
0.77 screen
-1.79 search
-3.69 see
-1.06 seller
0.54 send
-0.30 senior
-0.36 sit with
-0.40 slot
1.60 small
0.03 so
2.97 so i
-0.38 some
-2.59 start
-0.74 station
2.81 still
-2.29 stop
-0.65 stop the
0.98 student
-1.02 summer
1.99 sunday
-1.01 support
0.37 take the
-2.21 tell
2.02 test
0.89 than
2.47 that
-0.26 the
3.05 the <customer>
2.39 the <number>
1.69 the <superior>
0.65 the book
-1.39 the box
-0.20 the chart
-1.58 the end
-0.16 the first
0.06 the hostel
0.03 the paper
1.87 the same
0.22 the self-service
-1.04 the start
-0.73 the whole
3.08 their
10.86 them
-0.71 them $
-0.56 them ,
1.29 them the
-3.45 there
5.87 they
0.07 they do
-1.71 thing
-2.19 this
-0.43 through the
-1.35 time
-2.98 time $
3.84 to
0.48 to <number>
-1.27 to <superior>
-0.89 to buy
-1.23 to make
-0.90 to my
2.79 to the
-0.08 to them
-2.43 together
1.87 too
-0.68 train
-0.94 tree
0.21 type <number>
1.62 under
2.16 under <number>
1.17 until
-0.97 up
0.42 up the
-0.50 up with
-2.08 update
1.95 us for
0.07 user
0.66 van
1.08 vendor
-0.10 view
1.67 village
-0.36 volunteer
-0.64 voucher
0.23 w/
0.08 w/ <number>
1.51 warm
0.51 water
-6.00 we
-5.62 we: past active
-2.85 week
-0.75 what
7.03 who
0.93 who have
-1.56 whole
5.24 with
0.12 with glove
-0.97 with the
2.19 without
2.79 would
-1.05 would have
0.69 wrong
0.23 you: get
0.44 you: present active
0.11 –
0.05 – <number>
`,
  'no-tradeoff': `
-5.57 
7.78 'd
2.54 's
4.40 ,
-1.06 , a
1.30 , about
4.89 , and
8.20 , because
2.88 , but
0.25 , even
-0.33 , more
1.97 , on
4.09 , since
-0.61 , so
0.48 , they
1.56 , where
0.86 , who
0.30 -
8.68 :
2.60 : <number>
13.45 ;
0.07 ; i
2.76 ; the
0.91 <customer> a
-0.99 <customer> be
0.08 <customer> on
-0.48 <group>
0.04 <group> to
3.56 <name>
0.86 <name> for
1.92 <name> i
-0.42 <name> the
7.05 <number>
4.58 <number> <customer>
0.21 <number> and
0.52 <number> day
0.05 <number> euro
1.17 <number> in
1.20 <number> minute
2.57 <number> month
-1.42 <number> percent
-0.65 <number> phone
2.25 <number> second
2.28 <number> to
1.25 <number> week
-2.61 <person>
-0.23 <person> $
-0.09 <person> ,
-4.15 <role>
-0.80 <role> $
-0.39 <role> ,
0.48 <role> be
-0.63 <role> come
-1.06 <role> in
4.00 <role>: be
-0.20 <role>: come
-10.64 <superior>
-1.69 <superior> $
-2.04 @action
-2.58 @lead
-14.18 @result
-19.06 @situation
-5.88 @task
1.32 I: accept
-2.56 I: be
2.24 I: choose
0.16 I: close
-0.32 I: come
4.37 I: conditional active 'd
4.24 I: conditional active would
2.77 I: decide
-1.31 I: do
2.24 I: drop
-0.96 I: find
-1.38 I: have
-1.13 I: help
1.53 I: know
0.30 I: leave
2.03 I: let
-0.01 I: like
-1.11 I: look
0.97 I: order
-1.00 I: pass
1.88 I: past active
1.07 I: past active  not
-1.07 I: past passive
-1.73 I: present active
2.49 I: put
0.58 I: read
2.19 I: refuse
0.96 I: set
1.15 I: show
1.29 I: take
-0.04 I: talk
5.02 I: tell
-0.54 I: test
-0.67 I: write
-1.88 ^ <customer>
-10.58 ^ <number>
2.26 ^ approve
5.64 ^ if
-1.08 ^ make
-2.52 ^ my
-3.89 ^ our
0.44 ^ regression
-0.65 ^ run
-2.47 ^ the
-1.50 ^ there
1.68 ^ to
-1.97 ^ when
-5.13 a
1.35 a <number>
1.63 a month
-2.94 a new
3.03 a week
1.49 about
5.20 about <number>
4.11 accept
2.22 again
1.53 again $
2.51 against
-2.18 agent
0.41 agree
-5.87 all
-0.21 all <number>
-2.40 all the
2.46 alone
-3.26 also
-1.56 an
-0.76 and
-0.32 and <name>
-4.97 and <role>
-2.15 and a
0.23 and i
0.75 and not
-1.29 and see
0.28 any $
2.40 approve
1.19 approve the
-2.54 ask
-0.62 ask for
-1.16 at
1.24 at <number>
1.87 at night
-2.32 at the
-0.19 attend
2.97 audit
1.26 away
0.49 away from
0.80 back
1.13 baker
-4.30 be
2.67 be <number>
-4.81 be a
1.31 be no
-0.67 be on
0.12 be ready
0.26 be right
0.93 be still
6.05 because
1.01 because a
2.33 because the
4.18 before
-2.10 before $
2.36 before the
0.73 bin
0.62 booking
3.10 both
2.09 budget
5.26 but
1.66 but i
0.22 but the
1.89 by
0.44 by day
-0.80 call
0.05 can be
1.08 carry
0.21 change
0.07 chart
0.07 chart $
2.99 check
0.83 choose
-0.15 clock
2.27 close the
0.13 cold
3.17 contract
1.13 cost
1.69 could
-0.57 customer
0.87 cut
3.27 day
0.42 day ,
1.58 day and
2.69 decide
-0.38 decide that
1.29 decide to
0.89 delivery
-0.82 department
-0.65 do <number>
2.46 do n't
0.18 do the
-2.63 driver
5.19 drop
4.67 drop the
2.26 dropped: approve
-1.94 dropped: make
7.74 dropped: past active
1.24 dropped: push
-0.32 dropped: run
1.08 easter
0.11 euro
0.04 even though
-0.41 every <name>
-2.80 everything
1.48 expensive
0.36 family
-1.74 finance
-3.91 find
2.83 first $
0.05 first ;
0.51 fix
-0.02 floor
7.87 for
3.49 for <number>
2.84 for <role>
2.31 for that
2.00 for the
1.58 form
1.70 friday
2.15 from
-0.63 from <name>
3.45 from the
1.20 front
-3.47 give
-1.96 give <number>
-0.54 give us
0.15 go
-0.21 good
-0.04 hardest
0.14 hardly
0.18 hardly any
2.75 have
-2.23 have <number>
-1.50 have a
-2.78 have be
0.07 have no
1.78 have the
7.48 have to
0.82 he
-0.38 help
0.26 her the
4.92 him
3.13 him the
-0.57 hour
-2.19 how
7.58 i
4.55 i 'd
0.41 i accept
-0.04 i ask
-4.72 i be
-1.59 i bring
0.78 i choose
0.14 i close
-1.69 i come
2.66 i decide
0.95 i drop
-1.25 i help
1.47 i keep
-0.68 i kind
4.26 i know
0.19 i leave
2.92 i let
-1.11 i look
0.94 i order
-1.06 i pass
1.08 i put
1.25 i read
0.84 i refuse
2.67 i say
0.34 i set
3.01 i show
2.00 i stop
0.05 i take
-0.20 i talk
7.04 i tell
6.30 i would
1.32 i: accept
-2.26 i: be
2.24 i: choose
0.16 i: close
-0.39 i: come
2.77 i: decide
-1.26 i: do
2.24 i: drop
-0.96 i: find
-1.31 i: have
-1.13 i: help
1.53 i: know
0.30 i: leave
2.03 i: let
-0.01 i: like
-1.11 i: look
0.97 i: order
-1.00 i: pass
1.94 i: put
0.58 i: read
2.19 i: refuse
0.89 i: set
1.15 i: show
1.43 i: take
-0.04 i: talk
5.02 i: tell
-0.54 i: test
-0.83 i: write
4.64 if
-1.21 in
-0.58 in <name>
0.29 in front
1.51 in the
0.85 in these
6.34 instead
1.97 instead of
2.45 into
1.60 it
0.85 job
-0.54 join
2.24 keep the
0.49 kid
-0.04 kind of
4.49 know
-1.17 label
1.03 late $
0.09 launch
5.74 leave
2.66 let
-4.69 like
-2.59 like to
-2.02 load
0.23 longer
-2.85 look
-1.41 look at
3.41 lose
1.52 mail
-2.17 make a
3.42 make the
-1.41 manager
1.60 manual
2.16 march
1.24 march $
3.09 may
2.66 me $
-1.89 meeting
1.54 minute
4.76 money
8.96 month
3.99 more
1.77 more for
3.73 morning
-0.02 most
0.55 move the
3.61 my
-0.39 my <person>
1.33 my own
0.97 myself
6.66 n't
1.13 n't make
0.36 need
2.29 never
-0.19 new
1.68 next
9.15 no
0.03 nobody
-0.62 nobody: past active
-0.74 nobody: past passive
1.54 nobody: present active
5.70 not
0.69 note
1.29 of
9.22 of <number>
-0.70 of <role>
2.00 of my
0.12 of the
-1.95 of them
6.30 off
2.50 off the
0.86 old
2.70 on
2.62 on <name>
-2.58 on a
0.92 on my
5.67 only
0.30 only the
5.59 order
1.41 order the
-0.03 other
3.00 other: come
0.78 other: conditional active can
1.41 other: future active will
-1.35 other: have
-0.47 other: like
0.20 other: lose
0.37 other: need
-3.33 other: past active
-0.58 other: past active  not
-4.66 other: past passive
0.91 other: present active  not
0.81 other: sign
1.62 other: sit
1.39 other: stay
-0.21 other: tell
4.05 other: wait
-0.21 other: work
-0.93 our
5.91 out
0.58 out in
2.49 out of
1.16 out on
2.50 oven
0.64 over
0.78 own
0.25 part with
7.04 pay
1.80 pay the
0.22 payment
1.09 people
1.64 per
-1.30 percent
-0.87 person
0.43 picture
-0.57 price
-1.24 process
-1.99 project
0.39 promise
1.87 pull
3.22 push
1.57 push the
0.07 put both
4.34 rather
3.52 rather than
2.99 read
0.58 read the
0.25 ready by
2.20 refuse
0.04 refuse to
1.30 regression
1.52 report
1.64 report: come
0.77 reporting
1.11 return
3.22 review
2.89 roll
0.34 room and
-0.26 same
1.12 saturday
0.78 season
-1.95 seat
2.55 second
-0.27 see
-1.06 see that
3.11 send
1.16 send the
0.18 set <role>
2.50 she
1.70 show
1.08 show her
-2.64 side
6.40 sign
0.05 since
0.52 sit
1.80 skip
0.34 skip the
1.71 slower
0.35 small
0.89 so
2.72 stay
10.84 still
1.98 stop
2.88 stop the
-0.10 success
0.97 sunday
-0.30 tablet
3.99 take
0.02 take a
-2.91 talk
-0.31 team
-3.94 team: past active
2.62 tell
3.89 tell the
0.34 tell them
6.15 than
1.76 than <number>
4.53 that
0.08 that $
-3.87 that the
0.14 that year
0.81 the
-0.44 the <customer>
0.54 the <name>
2.16 the <number>
-1.91 the <role>
-2.43 the <superior>
2.42 the audit
0.01 the big
-0.09 the bus
0.36 the chart
0.03 the early
-1.26 the end
0.56 the hall
-0.11 the hardest
-1.66 the label
0.11 the money
0.23 the morning
0.43 the new
0.24 the old
0.28 the part
0.01 the picture
-1.23 the year
-1.75 their
-2.88 them $
-0.38 them ,
-0.64 there
1.26 these
2.44 they
-3.84 thing
-3.43 think
0.94 though
0.18 till
2.23 till <name>
-0.63 time
-3.20 time $
4.02 to
-0.89 to <name>
2.22 to <number>
1.56 to have
1.24 to march
0.10 to send
-0.95 to the
-0.56 to think
1.40 to wait
-0.40 together
-0.11 training
0.87 training $
-1.29 try
-0.89 tuesday
1.20 turn
3.66 under
0.34 under <number>
11.72 until
2.23 until <name>
-2.27 up
0.70 upload
1.44 upload ,
-1.23 us the
-1.72 vendor
0.87 version
3.54 wait
-1.23 want
-1.49 way
-3.67 we: past active
0.65 wedding
6.12 week
-0.07 week <number>
0.17 weekend
0.58 well
-0.04 what
-1.38 when
1.14 where
0.23 which i
5.01 who
0.90 who have
6.13 will
0.04 will not
-2.30 with <role>
-0.27 with her
8.16 without
-4.46 work
11.38 would
-0.18 would like
-0.99 write
0.56 yeah
0.65 yeah ,
5.62 year
1.45 year $
0.46 year end
0.55 yes
`,
  'output-not-outcome': `
-6.32 
3.04 !
3.04 ! $
2.72 '
2.79 's velocity
3.77 , <number>
-4.10 , against
-0.89 , and
-1.72 , as
-0.09 , because
-2.56 , but
1.92 , which
2.59 , with
4.00 :
-8.47 ;
0.66 <customer>
-2.25 <customer> $
-4.23 <customer> ,
0.09 <customer> after
0.20 <customer> come
5.79 <customer> have
-0.23 <customer> log
-1.26 <customer> now
2.23 <customer> register
0.15 <customer> satisfaction
-0.35 <customer> who
-6.10 <customer>: be
-3.27 <customer>: do
1.67 <customer>: fill
-0.68 <customer>: go
0.48 <customer>: register
2.21 <customer>: sit
-1.53 <customer>: use
2.15 <group> 's
-0.25 <group> file
-0.25 <group>: file
1.32 <name>
-0.49 <name> $
-1.21 <name> <name>
10.50 <number>
-8.29 <number> $
-3.44 <number> ,
1.83 <number> <customer>
-2.37 <number> <name>
6.35 <number> <number>
1.93 <number> <role>
0.78 <number> <superior>
-4.11 <number> a
-2.19 <number> be
-3.45 <number> bed
-0.74 <number> box
-4.68 <number> by
0.98 <number> call
-1.75 <number> complaint
0.61 <number> conversation
5.43 <number> dashboard
-5.71 <number> day
-0.25 <number> delivery
2.28 <number> demo
-1.90 <number> do
3.87 <number> download
1.72 <number> email
-6.90 <number> euro
3.66 <number> feature
-1.90 <number> have
2.04 <number> impression
-9.00 <number> in
1.25 <number> interview
0.51 <number> item
-1.53 <number> less
0.30 <number> like
-0.20 <number> loave
0.43 <number> message
1.86 <number> milestone
2.72 <number> module
-2.36 <number> month
-1.51 <number> more
3.79 <number> new
-0.72 <number> of
4.34 <number> out
-3.40 <number> page
-3.59 <number> per
1.24 <number> permit
4.04 <number> registration
1.60 <number> report
0.05 <number> request
-2.61 <number> sensor
3.05 <number> service
0.21 <number> site
0.63 <number> story
-2.78 <number> the
5.41 <number> ticket
2.44 <number> time
-1.23 <number> to
1.02 <number> view
-4.56 <number> week
8.91 <number> workshop
-2.62 <number> year
-2.18 <number>: come
-1.31 <number>: do
-1.80 <number>: log
0.36 <number>: mark
-2.34 <number>: quit
1.39 <person>
0.45 <person> back
-1.79 <person> fail
-2.67 <person> in
0.10 <person> on
-3.16 <person> quit
-1.79 <person>: fail
2.97 <person>: spend
-0.41 <role>
4.06 <role> have
0.37 <role> save
0.35 <role> use
-0.22 <role> within
0.75 <role>: clear
3.99 <role>: save
-3.60 <superior>
-9.89 @action
-6.34 @lead
13.31 @measure
13.71 @outcome
-9.38 @reflection
12.87 @result
-19.00 @situation
1.02 @task
3.50 I: bring
0.64 I: build
0.38 I: finish
1.63 I: get
-1.59 I: have
1.20 I: hold
0.67 I: organise
1.37 I: past active
-2.91 I: present active
-1.77 I: read
2.61 I: run
-2.23 I: save
1.58 I: send
-0.54 I: throw
2.17 I: train
1.75 I: write
-2.72 ^ <number>
-1.36 ^ <role>
-2.70 ^ <superior>
-1.08 ^ a
3.32 ^ adoption
0.11 ^ at
1.59 ^ attendance
0.72 ^ callback
-1.12 ^ churn
1.48 ^ daily
-3.49 ^ download
2.52 ^ engagement
2.99 ^ every
-0.11 ^ he
0.50 ^ i
-2.21 ^ measure
0.67 ^ more
2.92 ^ my
-8.14 ^ of
3.88 ^ on-time
-0.96 ^ output
4.49 ^ over
-1.23 ^ plan
0.41 ^ sign-up
6.16 ^ so
1.62 ^ success
4.51 ^ test
-0.42 ^ the
-0.86 ^ they
2.23 ^ traffic
0.87 ^ we
2.30 ^ what
4.88 ^ with
-0.47 a
0.49 a <name>
1.91 a <number>
-1.62 a <role>
6.66 a day
2.20 a login
1.54 a lot
-2.29 a rope
-6.48 a year
0.61 about
1.40 about <number>
-6.34 accident
-1.46 accident $
3.16 across
2.96 across the
9.70 active
6.18 active <customer>
-0.10 actual
2.77 adopt
5.39 adoption
0.92 adoption of
1.41 adoption: stand
-1.86 adoptions: go
-3.23 after
-1.14 after $
-9.49 again
-3.63 again $
-8.21 against
-2.61 against <number>
2.24 agent
3.32 all
4.09 also
2.75 an
2.35 an hour
1.08 and
3.08 and <number>
1.82 and a
-0.12 and bring
0.82 and engagement
-1.94 and have
-2.89 and i
-1.66 and keep
0.44 and on
0.66 and the
0.62 answer
2.53 answer <number>
8.01 app
0.69 around
1.86 around <number>
2.05 arrive
5.75 article
3.19 as
-6.69 ask
-3.07 at <number>
3.64 attendance
3.23 attendance at
-0.77 away
-6.75 back
1.77 banner
2.04 be
1.34 be <number>
-0.94 be a
0.45 be at
-1.69 be go
0.33 be mark
0.19 be meet
2.38 be now
2.23 be that
0.86 be to
-1.38 be up
0.16 be use
0.38 be watch
-9.98 because
1.35 become the
-2.50 bed
-1.66 bed $
-6.23 before $
-3.71 before ,
3.00 before the
-0.54 better
-2.91 bill
1.96 blog
0.72 bot
-4.05 box
-3.81 box be
-0.94 boxes: be
4.62 branch
1.61 break every
1.62 briefing
2.63 budget
4.08 budget $
-1.27 bus leave
-1.27 bus: leave
-5.63 but
-2.64 buy
0.98 by
-1.17 by <customer>
0.52 by <name>
-0.63 by <number>
5.85 by the
2.66 callback
0.72 callback be
1.16 callback: be
3.60 campaign
-0.06 cancel
1.46 carry
-2.79 case
2.27 catalogue
-0.92 catch
-0.72 catch <number>
-0.70 cent $
-2.51 change
2.81 chatbot
-6.88 check
6.68 checklist
-3.91 churn
0.76 clear <number>
4.43 clerk
5.72 click
0.90 click on
6.36 click-through
-1.35 client
2.60 climb
3.01 climb from
1.38 clinic
4.09 close
-0.58 close $
2.38 close ,
0.76 cluster
1.67 code
2.15 colleague
-2.04 come
-3.83 come back
1.69 come in
-8.81 complaint
-2.69 complaint $
6.29 complete
1.23 complete the
0.26 completion of
0.47 concert
1.28 conclude
1.44 conduct
0.21 conversation
-11.12 cost
7.26 coverage
-4.60 crew
5.89 csat
2.04 ctr
-2.68 cup
3.54 daily
3.26 daily active
6.76 dashboard
0.30 date
3.73 date $
-0.90 day
2.63 day $
0.14 day ,
-0.50 day <number>
2.25 deadline
2.15 deadline $
-3.22 decrease
0.76 define
7.23 deliver
2.74 demo
0.30 departure
2.03 departure improve
2.03 departures: improve
-2.28 deputy
2.02 distribute
1.14 district
-0.36 do what
-1.04 doctor
-1.54 door
0.33 double
-0.32 double $
-9.74 down
8.16 download
3.52 download $
-3.73 download reach
-3.73 downloads: reach
0.29 draw <number>
-2.75 driver
-8.61 drop
-1.25 dropped: past active
-1.80 dry
0.98 e-learning
0.58 each
2.70 each <person>
-0.10 each ward
-4.98 early
1.20 email
0.56 end
10.72 engagement
-0.13 error
-7.20 euro
1.27 ever
6.67 every
-1.84 every day
1.61 every record
1.82 every seat
3.36 every single
0.80 exactly
-0.29 exam
-1.36 fail
-1.81 fail :
-0.57 failure
0.94 fair
0.16 fair $
-9.59 fall
-3.11 fall from
1.10 far
4.82 feature
2.04 feature ,
-4.30 fewer
-0.27 file on
6.80 fill
1.42 fill in
0.14 film $
-5.21 find
-3.25 fine
-0.41 fine $
-0.02 finish in
1.39 finish on
1.81 first
6.47 first month
3.74 first week
2.57 folder
7.30 follower
-1.23 for
-4.60 for <number>
2.55 for a
-0.15 form would
2.52 forum
-2.33 from
-0.22 from <number>
0.66 full
4.54 get
3.35 get <number>
0.30 give each
-0.46 go
-1.35 go $
0.85 go live
-0.06 go to
3.82 go up
3.19 goal
1.38 goal be
5.85 goal: be
0.52 google
0.83 grow to
3.27 guest
2.39 guide
0.57 hall
0.76 handbook
1.62 handle
3.57 handle <number>
0.72 handover
0.23 hang
3.95 have
-0.25 have <number>
1.82 have go
-0.70 have refuse
3.70 have switch
-6.04 have to
-4.29 he
0.74 help
2.07 hit
1.34 hit <number>
3.88 hold
5.94 hold <number>
-9.34 hold at
-5.46 home
-1.61 hour $
2.95 hour less
1.54 hour of
6.24 how
0.02 how i
0.56 how many
2.22 i bring
0.74 i build
0.68 i organise
-0.38 i read
0.10 i run
-2.22 i save
0.04 i set
-0.40 i throw
0.43 i train
1.66 i write
3.55 i: bring
0.39 i: build
0.38 i: finish
1.63 i: get
-2.48 i: have
1.20 i: hold
0.67 i: organise
-1.77 i: read
2.60 i: run
-2.23 i: save
1.58 i: send
-0.54 i: throw
2.17 i: train
1.72 i: write
4.34 impression
2.04 improve
0.05 improve by
1.58 in
-1.02 in $
-2.49 in <name>
2.56 in <number>
-0.07 in a
1.84 in its
1.77 in line
3.12 in that
3.35 in total
0.68 in use
4.62 install
0.02 interview
1.77 item
4.02 its
5.78 its date
4.53 its first
-2.88 job $
-6.38 keep
1.07 keep its
-2.50 keep the
-0.55 key
0.61 kit
-5.89 late
2.41 lead
-2.95 leaflet $
-0.35 leave
-0.08 leave on
1.08 length
-1.44 less
1.60 less on
0.33 lift
1.73 line with
0.73 list
-2.51 loave
1.49 log <number>
-0.33 log in
2.47 log-in
4.80 login
2.21 login $
-1.49 look
-11.35 lose
-4.51 lose <number>
1.02 lot
0.03 lot of
2.41 macro
0.17 make
1.39 make <role>
0.40 many
0.29 mark as
-3.94 may
-1.90 me
-2.21 measure $
2.01 meet
6.26 meeting
3.30 member
5.37 message
3.53 milestone
4.32 milestone be
-0.97 minute $
4.52 minute a
-5.50 miss
-2.57 miss the
1.79 module
-4.95 monday
-4.62 money
-0.56 money $
-1.95 month
1.88 month $
-0.83 month <number>
0.91 monthly active
6.91 more than
-1.57 morning
1.43 most-read
-0.85 move
2.09 my
-0.27 n't
-0.41 never
5.60 new
-1.93 new <customer>
-0.91 new shelf
7.73 newsletter
-8.96 next
-0.89 night
-9.96 no
-6.73 nobody
1.92 nobody: past active
1.14 nobody: save
0.74 nobody: use
3.14 north
1.07 north star
-11.92 not
2.36 now
-1.08 now $
2.79 now <number>
-1.38 now she
9.54 nps
-1.46 nps rise
-1.46 nps: rise
5.54 number
5.11 number of
-1.68 nurse
1.95 of
5.42 of <customer>
3.42 of download
2.00 of the
-3.82 of them
-2.39 off
-0.03 off $
-0.95 often $
-1.65 old
-0.21 old form
0.12 old tool
4.14 on
-10.28 on <number>
6.16 on schedule
1.70 on the
2.19 on time
4.07 on-time
2.03 on-time departure
0.09 online
-1.62 only
4.73 open
0.75 open rate
-5.75 order
0.40 organise
-2.23 other
-0.93 other <number>
2.85 other: adopt
3.58 other: answer
1.63 other: arrive
0.24 other: attend
-2.41 other: be
0.22 other: book
-3.94 other: bring
-0.84 other: buy
-2.47 other: cancel
1.92 other: carry
0.19 other: clear
1.93 other: climb
3.91 other: close
3.73 other: complete
1.30 other: conclude
-1.72 other: cut
-0.58 other: decrease
2.10 other: deliver
2.52 other: distribute
-1.16 other: do
-3.66 other: drop
-0.47 other: end
-7.21 other: fall
3.66 other: fill
0.15 other: get
1.35 other: go
1.79 other: handle
0.05 other: happen
5.08 other: hit
1.00 other: improve
-3.50 other: leave
-0.83 other: lose
0.31 other: mark
1.91 other: open
0.68 other: past active
-3.16 other: past active  not
4.16 other: past passive
-4.08 other: pay
0.96 other: present active
4.11 other: present passive
-4.08 other: quit
3.11 other: reach
-1.25 other: refuse
3.29 other: register
-1.89 other: renew
1.83 other: rise
4.74 other: sit
1.49 other: spend
-0.50 other: start
-9.56 other: stay
3.81 other: switch
2.47 other: take
-0.10 other: train
6.53 other: triple
-0.43 other: want
3.67 other: watch
6.67 our
0.67 our <name>
-1.83 our <superior>
5.07 out
0.13 out ,
2.37 out of
-0.84 out the
-1.23 outage
-1.22 output
0.15 over
0.30 over <number>
-0.28 overtime
3.52 page
-2.78 page ,
-1.96 part
0.58 participation
-1.74 pass
1.25 past
-3.19 patient
-8.41 pay
1.22 people
4.36 per
1.45 per day
0.58 per sprint
2.34 per week
-1.31 photo
-0.63 photo $
-0.59 pilot
2.66 place
0.35 podcast
0.67 point
-0.41 point more
0.10 point per
5.42 portal
1.32 porter
8.83 post
1.12 post a
1.11 poster
2.99 prescription
-5.70 price
-0.68 print
-0.66 print <number>
1.95 project
5.46 publish
3.15 publish <number>
-2.65 pupil
-2.46 puppy
0.65 push
1.32 quarter
-2.00 queue
-4.16 quit
-3.19 quit $
2.71 rate
3.32 rate of
3.91 reach
0.70 reach <number>
-3.37 read
0.73 reader
5.43 recipe
5.02 record
3.15 record $
-1.45 reduce
-3.53 refund
-2.95 refuse
-0.57 refuse $
8.30 register
5.74 registration
5.37 release
2.72 release keep
2.72 release: keep
-2.39 renew
0.19 repair
-1.66 repeat
-1.11 report ,
-2.96 reprint
4.48 request
-1.44 return
-5.37 revenue
0.68 right
0.70 right on
1.71 rise
1.39 rise by
-1.79 river
-1.71 river $
2.56 roadmap
1.34 roadmap $
2.34 rollout
0.93 roof
-1.51 room
-2.32 rope
0.67 run
3.29 run <number>
-0.20 run short
-1.67 sale
-6.30 same
4.36 satisfaction
0.65 satisfaction score
2.39 save
-0.02 save <number>
-0.23 say
8.52 schedule
3.52 schedule $
1.70 scheduled
3.57 score
-1.31 scrap
0.80 season
3.02 season $
0.90 seat
-6.41 second
-1.16 see
1.18 see <number>
-0.51 see a
0.47 sell out
2.99 send
2.00 send <number>
-3.30 sensor
-3.79 sensor be
4.79 session
1.13 session length
-8.60 she
-1.38 she train
-1.57 she: train
-0.75 shelf
-1.38 shelf $
2.11 ship <number>
-2.30 short
-0.82 short of
1.48 sign up
5.07 sign-up
-0.02 sign-up double
1.63 sign-up go
-0.02 sign-ups: double
2.76 sign-ups: go
0.01 sign-ups: triple
1.49 since <name>
6.78 single
1.13 sit
4.51 site
2.39 slide
2.55 so
-3.16 so i
-2.82 spare
1.36 spot
0.54 spot on
-0.69 spring
6.91 sprint
1.38 staff
1.90 stand
3.84 stand at
3.82 star
-2.38 start
-2.47 stay
-3.67 stay at
0.45 stay in
-8.04 still
-9.79 stop
-0.56 stop print
5.41 store
1.18 store $
-0.04 store and
7.46 story
3.61 story point
5.33 success
7.19 summer
3.00 summer ,
2.80 survey
1.65 survey $
1.83 switch
2.25 switch to
1.58 take
0.39 take $
5.02 take place
1.19 talk
2.98 tap
2.27 target
2.82 target: be
1.61 template
0.09 test
6.97 test coverage
0.48 text
1.24 than
0.13 than <number>
0.41 that
3.52 that be
5.03 that quarter
0.45 that summer
-5.32 that the
0.07 that year
2.92 that: be
1.20 the
1.98 the <group>
0.94 the <name>
-6.79 the <number>
-0.89 the <person>
-0.92 the <superior>
1.48 the app
1.39 the average
-0.68 the bank
1.03 the bot
1.31 the briefing
-0.54 the bus
-0.00 the case
1.87 the checklist
0.46 the cluster
0.47 the concert
2.16 the deadline
0.98 the e-learning
2.31 the end
0.27 the folder
4.09 the goal
0.95 the handover
0.31 the list
2.44 the macro
1.43 the most-read
0.45 the new
-2.93 the next
2.58 the number
-2.87 the other
0.91 the plan
3.24 the portal
2.85 the project
2.20 the release
-2.06 the report
-1.79 the river
2.74 the roadmap
2.43 the rollout
1.61 the roof
-2.85 the same
-0.39 the shop
1.89 the store
2.96 the summer
-2.28 the test
1.46 the top
2.77 the training
-0.68 the ward
0.25 the website
-2.74 their
-8.63 them
1.07 there
2.09 there be
0.31 there: be
-4.53 they
-1.72 this
3.01 through
4.44 through the
-3.12 throw
-0.27 throw out
1.20 time
3.72 time $
2.88 time and
-1.34 time every
3.65 to <number>
2.63 to <role>
1.03 to lift
4.18 to the
-0.70 tonne
-2.11 too
3.99 tool
1.28 tool have
2.05 top
5.67 total
1.76 traffic
0.29 train
8.28 training
1.70 training $
6.53 triple
1.73 triple $
0.31 twice as
-5.82 under <number>
4.30 up
-2.88 up $
2.50 up by
2.35 up from
1.27 up in
-4.65 us
0.40 usage
3.59 use
-2.29 use a
6.67 use the
5.31 user
6.77 velocity
-2.91 very
1.63 video
9.27 view
4.97 visit
3.20 visitor
-8.29 wait
1.45 wallet
-0.98 want
-4.10 ward
-1.39 ward have
-1.60 ward: have
-3.90 waste
2.08 watch
3.50 we
-0.37 we have
-2.02 we lose
0.60 we make
-2.54 we miss
1.44 we stay
-0.09 we stop
-1.58 we: keep
-2.67 we: lose
1.75 we: make
-0.43 we: miss
1.35 we: past active
1.44 we: past active  not
-0.68 we: print
1.41 we: stay
0.45 web
3.55 website
3.27 week $
-1.79 what <number>
0.19 what come
0.19 what: come
0.38 when
2.00 which would
-7.15 who
0.97 with
3.23 with a
0.88 with every
-0.73 with photo
0.25 with the
-2.17 within
-0.88 within <number>
1.46 workshop
-0.82 workshop $
0.31 would be
2.29 write <number>
-9.93 wrong
-0.55 year
-2.73 you: imperative active
`,
  'passive-decision': `
-7.26 
-0.51 's
3.10 ,
3.17 , a
5.14 , and
0.88 , in
-0.74 , my
-3.44 :
-1.09 <customer>
-4.58 <customer> be
-0.52 <group>
-5.83 <group> $
-0.42 <name> as
0.83 <number> <role>
-3.53 <number> crate
1.14 <number> lot
-0.34 <number> minute
-3.94 <number> of
-0.17 <number> other
-3.67 <number> time
-2.41 <number>: leave
-1.26 <person> $
0.33 <person> be
-1.15 <role>
-2.40 <role> $
1.51 <role> be
1.37 <role> get
1.42 <role> have
5.20 <role>: agree
-6.17 <role>: be
-2.38 <role>: bring
6.71 <role>: decide
-1.99 <role>: receive
0.08 <role>: roll
-2.85 <superior>
-0.14 <superior> $
1.00 <superior> ,
4.33 @action
-12.30 @result
-18.95 @situation
-10.13 @task
-5.14 I: past active
-5.31 ^ <number>
5.37 ^ <role>
6.02 ^ a
3.55 ^ after
4.81 ^ an
-3.03 ^ be
-6.65 ^ i
-2.36 ^ no
-4.94 ^ not
-1.61 ^ our
-1.91 ^ that
0.02 ^ the
3.70 ^ then
-4.74 ^ we
4.31 a
-1.29 a <role>
-0.86 a certificate
-0.63 a decision
0.38 a note
-3.29 agency
5.23 agree
3.17 agree that
4.95 all
0.65 all <number>
-1.08 already
-1.46 already be
2.38 also
5.94 and
-4.01 and <number>
3.97 and a
5.40 and the
-0.43 as
-0.34 as before
-0.03 ask
-1.54 ask to
0.85 at
-0.00 award
11.93 be
-1.19 be a
1.27 be add
5.99 be agree
-0.84 be ask
3.04 be be
-3.54 be book
-0.60 be buy
-1.87 be cause
0.74 be change
5.02 be decide
0.52 be do
1.49 be draw
1.65 be drop
-1.76 be finish
-0.47 be follow
0.17 be introduce
-3.83 be leave
0.13 be move
1.13 be order
-3.00 be pass
2.42 be put
2.65 be rebuild
0.09 be redesign
-0.04 be return
1.73 be rewrite
1.16 be roll
-2.25 be ship
-2.44 be sign
-1.38 be still
2.51 be switch
1.55 be take
-2.01 be well
-1.70 be win
-0.92 be write
0.95 because
-3.05 before
-1.20 before $
-3.47 book
-2.79 book out
-2.52 buy
-2.74 buy $
-6.99 by
-1.33 by a
-1.97 by an
3.42 by hand
-4.37 by the
2.86 by us
1.36 calendar
-1.99 car
-1.18 car park
-1.84 cause
-1.87 cause by
-0.90 certificate
-1.67 certificate $
4.95 change
1.96 check
-1.86 contract: sign
-1.79 contractor
-3.51 crate
-3.51 crate be
-0.20 dark
-4.12 day
3.07 decide
2.48 decide to
-0.22 decision
-1.12 director
-1.27 dorm
-1.04 dorm $
0.36 draw
0.63 draw up
-10.73 dropped: past active
-2.43 ferry
-2.38 ferry be
0.06 finance
-2.51 finish
-1.93 finish $
0.67 first
0.27 fix
1.65 floor
-0.47 follow
0.72 for
1.22 for the
-2.44 from
-1.13 from <name>
9.84 get
-1.96 give
-0.31 go
0.71 hand
2.53 hand $
-1.12 hand over
-1.50 have
-1.60 have already
3.53 have be
-1.74 he
-0.42 her
-1.83 his
-0.28 hull
-6.87 i
-0.66 i be
0.85 in
-0.35 in <name>
-2.51 in <number>
1.87 in the
2.75 install
4.81 into
2.03 into <number>
0.33 introduce
-1.60 invoice be
2.31 it
0.26 keep
0.54 label
0.46 label be
4.05 launch
-1.54 law
-2.34 law be
-2.82 leave
-2.64 leave $
-1.62 leave to
2.79 line
0.91 line be
4.24 list
0.47 lot
1.94 lot $
-1.03 make to
-2.18 matter
-1.89 matter $
-5.13 me
2.49 menu
-2.60 meter
-4.30 meter be
-1.75 minute
4.80 move
1.39 move to
-2.83 my
-1.68 my work
-1.00 n't
3.06 new
-6.92 no
5.32 nobody: agree
-1.62 nobody: ask
-8.93 nobody: be
7.06 nobody: decide
-6.76 nobody: past active
17.53 nobody: past passive
-4.67 nobody: present active
3.44 nobody: present passive
-1.98 nobody: receive
0.08 nobody: roll
-0.28 noon
-5.54 not
-1.06 not <number>
-1.36 not a
0.27 of <name>
-4.68 of <number>
5.37 office
-2.54 old version
0.21 on
-1.21 open
2.84 other: add
-5.80 other: be
-3.56 other: book
-2.24 other: buy
-1.88 other: cause
2.59 other: change
-0.35 other: close
1.41 other: draw
0.72 other: drop
-1.37 other: finish
-1.16 other: follow
-0.67 other: go
0.64 other: install
2.95 other: introduce
-7.39 other: leave
-1.19 other: make
4.36 other: move
0.81 other: order
-3.33 other: pass
-7.23 other: past active
23.28 other: past passive
-3.69 other: pay
-4.76 other: present active
10.94 other: present passive
6.50 other: put
2.65 other: rebuild
0.09 other: redesign
-0.06 other: return
2.85 other: rewrite
-1.09 other: say
-2.31 other: ship
-3.61 other: sign
3.61 other: switch
2.55 other: take
-1.81 other: win
-1.43 other: write
-3.64 our
2.07 out
1.07 out by
-1.85 outage be
-1.85 outage: cause
-3.31 over to
-0.36 pallet be
-0.26 pallets: ship
-3.65 parcel
-1.68 park
-0.56 park $
-0.74 pass
-2.22 pass in
-4.41 pay
-0.80 pay twice
0.86 phase
1.84 pilot
1.70 plan be
0.49 practice
-0.60 printer
1.02 put
0.70 put on
2.07 question
2.61 rebuild
-2.12 receive
-1.98 receive on
-0.07 rest be
-0.44 return
3.66 rewrite
0.83 right
-2.42 road
1.97 roll
2.62 roll out
0.32 rota
2.94 rule
0.51 rule be
-3.50 say
0.16 scanner be
1.61 second
3.79 set up
-2.87 ship
-1.88 ship from
2.07 should
-1.46 sign
-1.58 sign $
1.40 so
3.12 so the
-2.07 staff
-2.86 still
-0.87 still pay
2.29 supplier
4.45 switch
1.79 switch off
-1.15 team
1.11 team: past active
5.93 test
-0.37 that
-2.48 that ,
1.02 that a
-1.18 that year
1.57 the <number>
-0.92 the <superior>
-1.36 the car
-1.04 the dorm
-2.39 the ferry
0.69 the floor
-0.88 the invoice
-2.35 the law
-1.85 the matter
-2.41 the meter
-0.01 the outage
-0.36 the pallet
0.19 the rota
-1.66 the ward
0.23 then
2.15 then the
-1.29 time
0.44 to
7.62 to <number>
-0.06 to add
1.96 to all
-2.10 to the
-1.14 to use
0.79 train
-1.56 twice
-1.07 twice $
-4.31 unread
4.51 up
1.83 us
-2.80 use
-1.68 use the
-2.90 version
-2.31 version be
0.77 wall
-0.30 ward
-0.71 ward $
2.11 week
1.19 week $
1.47 weekend
2.82 weekly
0.78 weight
-2.03 well receive
4.07 which
-0.43 win
-1.74 win over
1.45 with
-1.90 with that
4.20 with the
-1.72 work be
-1.67 work: finish
2.38 would be
-0.12 write
-1.21 write in
-1.42 year
-1.10 year a
`,
  'praise-as-result': `
-7.73 
-0.40 'd
7.27 's
0.91 ,
1.13 , and
0.38 , for
0.98 , from
-3.24 , i
2.26 , leave
-2.40 , so
1.37 , the
-2.16 ;
3.44 <customer>
1.35 <customer> be
1.66 <customer> have
-0.02 <customer> leave
4.19 <customer> still
1.74 <customer> tell
-4.56 <customer> thank
5.31 <customer>: be
-1.09 <customer>: leave
0.37 <customer>: say
1.21 <customer>: speak
-1.62 <customer>: talk
1.99 <customer>: tell
-3.81 <customer>: thank
2.63 <group>
-0.17 <group> be
-2.77 <name> $
-2.62 <name> be
-7.35 <number>
-9.69 <number> $
0.17 <number> <person>
-3.97 <number> a
-3.57 <number> in
1.69 <number> star
0.13 <number> table
-1.18 <number> to
0.23 <number>: be
7.19 <person>
0.66 <person> ,
3.47 <person> of
0.13 <person> reckon
0.11 <person>: reckon
4.04 <quote>
4.52 <quote> $
2.09 <role>
2.32 <role> $
1.64 <role> a
2.49 <role> at
1.04 <role> be
1.28 <role> go
-3.02 <role> off
-0.20 <role> say
-0.23 <role> work
0.42 <role>: go
-0.44 <role>: say
-0.76 <role>: work
7.24 <superior>
2.15 <superior> ,
-0.26 <superior> <person>
-0.36 <superior> <superior>
-2.64 <superior> about
1.07 <superior> appreciate
-0.84 <superior> ask
0.38 <superior> be
-3.10 <superior> call
1.48 <superior> say
0.77 <superior>: appreciate
-1.55 <superior>: ask
0.23 <superior>: be
-1.18 <superior>: ring
3.68 <superior>: say
-8.46 @action
-5.96 @reflection
20.42 @result
-10.60 @situation
-13.03 @task
-1.14 I: be
-4.64 I: conditional active 'd
0.96 I: dare
1.77 I: do
1.81 I: gain
0.63 I: get
0.51 I: past active
8.88 I: past passive
-6.08 I: present active
0.30 I: promote
0.67 I: receive
5.22 ^ <customer>
0.10 ^ <person>
-3.84 ^ <role>
2.98 ^ <superior>
0.57 ^ by
1.62 ^ even
-1.13 ^ for
-2.51 ^ he
-2.47 ^ in
-2.91 ^ measure
-2.63 ^ my
-3.31 ^ no
1.53 ^ not
-0.31 ^ plan
3.71 ^ several
-0.48 ^ she
1.69 ^ the
1.84 ^ there
3.00 ^ they
2.13 a
-0.89 a <person>
3.15 a big
0.10 a cake
0.53 a lovely
-2.12 a mail
0.87 a masterpiece
-2.49 a month
-0.09 a new
1.13 a plaque
1.15 a ripper
0.78 a shout-out
1.42 a spot
2.17 a standing
1.74 a treat
-3.98 a week
2.06 about
1.23 about <role>
-1.38 about the
2.17 about us
-2.02 actual
-6.41 again
-2.90 again $
-2.73 against
2.00 all
2.69 all-hand
-2.76 also
4.61 an
2.43 and
2.94 and <customer>
4.13 and a
2.60 and all
-7.48 and i
3.96 and my
6.40 and the
2.35 and we
-3.67 anything
-1.98 anything but
3.56 appreciate
8.59 appreciation
0.27 appreciation $
1.37 appreciation mail
6.41 as
0.82 as the
-3.40 ask
-0.05 ask for
1.49 at
-4.40 at <number>
7.18 at the
4.66 auditor
0.16 award
2.83 award $
-7.32 back
-1.23 back $
1.17 be
0.52 be ,
-2.08 be <number>
0.40 be a
-2.17 be all
-1.98 be anything
2.20 be better
5.05 be delight
1.01 be full
0.56 be grateful
-0.06 be late
2.82 be over
1.03 be overwhelmingly
1.24 be praise
3.32 be really
8.97 be so
-0.79 be still
-2.06 be talk
3.15 be the
-4.88 because
-1.07 become
-10.21 before
-1.76 behind
6.35 best
0.30 best thing
-4.77 better $
0.93 better than
0.51 big
0.01 bit
0.65 bit $
-0.06 board
1.28 bonus
4.01 branch
-2.63 but
-1.05 buyer
1.49 by
6.71 by the
1.52 cake
-0.29 cake $
-0.46 call
1.19 call <role>
-2.87 cancel
-1.62 cancel the
0.38 card
-0.19 case
3.47 ceo
-0.63 chief
1.54 choir
1.49 clean
0.24 client
-5.02 close
4.21 come
0.60 company
8.64 compliment
1.10 congratulate
0.11 congratulate to
3.02 content
-4.30 contract
-4.75 cost
-1.24 could have
1.33 could n't
-0.04 count
0.99 customer
0.90 dare
0.95 dare to
-1.93 date
-1.36 day
-3.52 delay
7.87 delight
5.90 delight $
-0.55 demo
0.78 depot in
1.94 describe
4.42 describe the
3.95 dinner
-2.83 director
-2.02 do
-0.48 door
-2.47 dose
-0.11 dose on
-2.65 down $
1.09 down a
-1.93 driver
-4.55 drop
1.97 dropped: past active
-2.98 each
3.70 earn
6.71 employee
-0.71 empty
-0.42 end of
0.66 end up
6.77 even
0.16 even the
3.14 ever
2.63 everybody
1.66 everyone
7.04 express
-1.84 fall
-1.08 family
-0.71 fast
9.01 feedback
0.33 feedback from
4.42 feedback: be
-2.41 figure
-1.17 first
1.69 floor
1.89 for
-3.54 for a
0.27 for our
-2.03 for the
-1.80 form
-0.66 form $
3.08 from
-8.83 from <number>
5.87 from the
2.91 front
2.20 front of
1.75 full
4.50 full of
0.18 gain
1.87 gain a
0.18 general
0.24 general <superior>
7.30 get
0.37 give
2.82 give <role>
2.32 give us
0.71 glad
0.70 go down
6.06 good
3.00 grateful
1.88 grateful $
0.77 graz
3.61 great
1.22 hall
5.13 hand
2.56 hand $
1.03 happy
-0.82 happy to
-0.01 happy with
1.34 harbour
1.66 harbour master
2.29 have
2.57 have be
0.96 have dare
3.18 have never
0.16 have since
-2.40 have the
-3.91 have to
-0.12 he
0.50 he have
3.43 her
-2.74 his
-0.16 home
1.67 hope
-3.87 hour
6.36 how
1.48 i
-4.67 i 'd
0.96 i end
1.84 i gain
4.75 i have
-0.96 i: be
0.96 i: dare
1.76 i: do
1.81 i: gain
0.63 i: get
0.30 i: promote
0.67 i: receive
-1.15 ice
2.41 imagine
3.56 impress
3.46 impressed
3.46 impressed $
-1.45 improve
1.06 in
1.70 in front
2.07 in the
2.22 industry
2.36 initiative
1.06 initiative $
5.37 innovation
2.97 innovation prize
1.51 inspector
0.02 inspire
4.79 it
3.07 job
1.89 job $
2.93 jury
-0.51 key
0.22 kind
1.44 lady
-3.69 late
-1.94 late $
1.70 launch
2.38 leave the
1.01 letter
0.10 letter $
0.42 like
2.06 like <role>
0.04 like the
-5.66 list
1.42 local
0.90 local paper
-0.80 log
-7.51 lose
4.05 love
2.71 lovely
4.02 magazine
1.62 master
0.77 masterpiece
0.87 masterpiece $
-2.65 mayor
7.22 me
-0.58 me ,
1.81 me a
2.54 me on
-1.65 me the
-1.24 me to
-3.59 measure
-2.95 measure $
2.84 meet
3.10 mention
-5.73 money
-0.32 month
-3.94 month $
2.04 moon
1.22 mother
0.93 mr
2.38 much
6.67 my
1.77 my hand
2.11 my name
8.09 name
0.68 never
2.73 never see
2.22 new
0.48 new till
1.56 newsletter
2.44 newsletter $
5.39 nice
-0.18 night shift
-3.73 no
-8.10 nobody
0.57 nobody: go
-6.05 nobody: present active
-0.64 nobody: work
-3.19 not
1.09 not <number>
-3.00 note
-1.30 note of
0.06 nothing but
0.56 notice
2.83 notice $
-5.52 now
-1.10 nurse
-0.51 obsession
4.11 of
-0.85 of <number>
1.33 of appreciation
1.22 of that
0.34 of the
3.44 of them
-4.19 off
-4.36 off $
-0.42 office
-1.28 old
1.17 on
1.89 open on
-3.52 order
2.95 other
2.65 other: appreciate
-3.05 other: become
1.82 other: call
-2.52 other: close
-2.25 other: conditional active could
0.50 other: conditional active could not
-2.15 other: conditional active would
1.63 other: congratulate
1.97 other: describe
-2.97 other: do
-1.20 other: drop
7.09 other: express
3.72 other: give
-2.42 other: go
-0.89 other: have
1.16 other: impress
2.70 other: like
-1.17 other: lose
3.82 other: love
1.77 other: mention
-5.89 other: move
-0.36 other: past passive
0.98 other: place
-0.02 other: present active
1.90 other: rave
-1.31 other: reject
-2.22 other: renew
-2.06 other: reproduce
-1.47 other: ring
2.19 other: say
-0.06 other: sell
-1.00 other: sign
0.88 other: speak
-5.98 other: stay
1.81 other: tell
-4.32 other: thank
0.27 other: thrill
3.92 other: write
7.20 our
2.05 ovation
0.07 over
-1.28 overrun
1.03 overwhelmingly
-1.41 own
0.89 participant
-1.37 per
1.36 personally
-1.32 pilot
2.58 place
1.00 place our
-2.85 plan
-2.93 plan $
3.10 plaque
0.32 please ,
7.65 positive
1.31 positive $
3.94 praise
2.20 press
-2.03 price
7.16 prize
3.41 prize $
3.57 programme
2.76 project
2.46 proud
1.59 proud $
0.69 pupil
5.06 rave
1.90 rave about
3.81 reaction
2.86 reaction be
2.52 reactions: be
-3.93 read
6.50 really
-0.13 receipt
-0.03 receipt $
5.02 receive
0.68 receive an
1.86 reckon
2.39 reckon <role>
0.34 recognition
1.17 regional
-1.89 reject
-2.27 renew
-0.36 report
-2.07 reproduce
-2.07 reproduce <role>
1.87 reputation
4.66 review
-3.11 ring
1.15 ripper
1.15 ripper $
-2.54 roof
-2.41 roof $
3.13 round
-0.34 route
-3.47 same
5.22 say
0.91 say <role>
5.27 say how
2.88 say she
-0.57 seat
-0.65 second
3.19 see
-0.57 sell
3.30 send thank-you
1.67 several
2.22 shake my
-4.13 shift
-3.97 shift $
0.29 shop
-2.24 short
0.78 shout-out
-4.97 show
-1.94 show the
-0.38 sign
1.29 smile
3.67 so
-0.27 so i
0.58 speak
1.95 speak of
2.00 spot
1.39 spot bonus
2.47 stage
1.66 stakeholder
1.70 standing
2.18 standing ovation
1.36 star
-5.74 stay
-2.37 strike
-2.20 strike $
0.04 table ,
-1.28 take note
-0.16 talk
0.94 teacher
-1.12 team
2.11 team: be
1.86 team: past active
0.61 team: present active
-1.61 team: talk
1.51 tell
0.86 than i
-0.14 thank us
1.45 thank-you
3.17 that <role>
3.90 that i
-5.68 that the
1.42 that week
1.80 the
1.27 the <customer>
2.16 the <group>
0.95 the <name>
2.18 the <superior>
0.63 the all-hand
4.78 the auditor
5.58 the best
-1.62 the card
-1.74 the dose
-0.17 the figure
-3.04 the first
0.55 the floor
0.54 the general
1.35 the harbour
1.80 the initiative
1.69 the inspector
2.93 the jury
1.56 the local
2.04 the moon
5.94 the new
-1.05 the night
-1.69 the party
1.79 the programme
2.86 the reaction
0.36 the result
-2.44 the roof
-1.49 the same
-1.01 the second
1.74 the shop
3.12 the stage
0.04 the story
-2.20 the strike
2.27 the ward
2.59 the whole
1.67 them who
-1.67 then
2.93 there
2.29 there be
0.87 there: be
3.54 they
-0.08 think
-1.79 this be
0.98 this day
-1.39 this: be
6.67 thrill
1.05 thrill $
-0.02 ticket
-5.64 time $
2.24 time ,
-1.80 to
-4.76 to <number>
0.86 to bit
1.57 to say
-2.67 to stop
0.74 to thank
2.82 to the
4.25 to this
-0.87 too
1.25 trainee
1.30 treat
1.74 treat with
-1.59 trust
-1.15 until
1.89 up
8.99 us
-3.08 us $
4.39 us for
-2.17 use
-2.42 van
8.53 very
0.87 very satisfy
-1.61 wait
2.48 ward
3.35 we
0.85 we be
2.63 we get
2.52 we win
2.47 we: get
1.24 we: past active
3.71 we: win
-1.44 week
1.53 well
-2.02 what
0.94 when
4.71 who
4.29 who be
3.01 whole
3.99 win
2.62 win the
-0.69 winter
2.15 with
0.91 with <role>
-0.74 without
1.69 without <role>
-2.30 without a
2.92 word
-2.55 word $
1.23 work
1.73 work without
-9.62 would
0.50 write
-0.04 write the
1.85 yearly
`,
  'slogan': `
-6.18 
-2.14 'd
2.87 's
1.32 's money
4.71 , a
0.38 , as
-0.51 , but
4.08 , i
-2.24 :
0.99 <customer>
3.25 <customer> first
2.93 <customer> obsess
7.69 <customer> obsession
-3.12 <group>
1.03 <group> 's
3.84 <name>
-1.07 <name> $
4.52 <name> <name>
6.77 <name> and
1.69 <name> big
3.23 <name> for
-12.48 <number>
-4.03 <role>
-3.97 <role> $
1.04 <role> be
1.74 <role>: be
-1.58 <superior>
0.92 @action
-10.32 @reflection
0.97 @result
-13.55 @situation
-8.80 @task
3.70 I: act
-0.79 I: ask
2.19 I: be
2.09 I: call
-0.73 I: conditional active 'd
1.83 I: demonstrate
0.56 I: describe
2.82 I: dig
0.82 I: do
2.31 I: dove
-0.16 I: feel
0.50 I: go
-1.85 I: learn
2.91 I: live
3.08 I: own
4.69 I: past active
3.66 I: present active
0.62 I: put
0.25 I: see
1.99 I: show
-0.31 I: think
1.31 I: treat
-6.46 ^ <customer>
2.71 ^ <role>
1.78 ^ as
0.03 ^ be
0.85 ^ deliver
4.82 ^ here
-0.71 ^ i
4.12 ^ that
-5.34 ^ the
1.21 ^ this
3.18 ^ true
-1.55 ^ what
1.67 ^ with
-0.52 a
4.03 a lot
0.45 a natural
2.14 a real
0.81 a textbook
0.17 about the
3.56 act
1.23 act like
12.69 action
-5.35 after
4.38 alway
-0.54 and
2.62 and <name>
2.38 and be
-1.38 and the
0.31 and then
2.99 anybody
2.86 anybody else
9.92 as
3.74 as a
0.83 as if
0.61 as somebody
-4.16 ask
10.48 backbone
1.83 backbone $
1.84 be
3.43 be $
3.78 be <customer>
6.55 be <name>
2.21 be a
-0.35 be ask
2.76 be curious
2.69 be in
0.00 be king
2.27 be my
3.43 be right
0.11 be simply
-2.00 be that
-4.54 be the
-0.95 be very
7.73 be what
9.94 best
1.41 best $
11.56 bia
5.11 bia for
10.06 big
3.89 big $
-2.72 but
0.90 call the
3.12 commit
2.76 curious
14.45 customer
8.99 customer-obsessed
3.99 day
1.77 day $
12.75 deep
3.93 deep into
2.82 deeper
9.15 deliver
4.13 deliver result
8.23 demonstrate
0.45 describe
0.61 describe myself
6.73 develop
2.03 develop <customer>
2.62 dig
2.21 disagree
2.02 disagree and
8.53 dive
0.42 do
2.30 dove
2.31 dove deep
-4.42 dropped: past active
-0.76 each
9.37 earn
3.74 earn trust
1.84 else
3.74 embody
0.53 employer
2.46 end
2.50 end $
3.19 end to
2.42 ever
2.83 ever have
0.79 example
4.43 example of
-1.78 feel
1.42 first
3.43 first $
1.11 for
4.53 for action
8.11 for me
-4.22 for the
3.82 form
3.64 form $
15.24 frugality
0.79 full
2.22 full ownership
-4.22 give
2.10 good example
-0.42 have
2.56 have $
-4.81 he
-5.22 her
7.66 here
0.18 high
7.11 highest
5.74 highest standard
-5.05 him
-0.83 hour
2.73 i
-0.85 i 'd
3.72 i act
2.00 i alway
1.40 i be
2.14 i call
0.12 i demonstrate
2.82 i dig
2.23 i do
0.77 i dove
2.03 i go
-0.54 i learn
0.02 i own
2.81 i really
0.63 i see
-4.32 i think
1.31 i treat
3.70 i: act
-0.79 i: ask
0.91 i: be
2.09 i: call
1.83 i: demonstrate
0.56 i: describe
2.82 i: dig
0.82 i: do
2.31 i: dove
-0.16 i: feel
0.50 i: go
-1.85 i: learn
3.42 i: live
3.08 i: own
0.54 i: put
0.25 i: see
1.99 i: show
-0.31 i: think
1.31 i: treat
1.69 if
0.43 if <role>
-3.47 important
1.50 in
-9.43 in <name>
2.66 in its
3.89 in my
2.25 in practice
0.67 in that
4.72 insist
3.17 insist on
5.07 into
4.60 into the
4.21 invent
4.17 its
1.90 its purest
0.00 king
2.00 like
-1.06 listen
6.50 live
6.30 live the
1.46 look like
3.49 lot
1.67 lot $
-0.37 manager
3.97 me
1.82 me $
4.93 moment
0.41 moment $
-0.12 monday
0.90 money
-0.86 more
5.32 my
0.55 my bia
5.17 myself
4.81 myself as
0.45 natural
0.46 natural <superior>
1.18 nature
-2.29 no
1.80 nobody: present active
-2.71 not
-2.33 now
5.43 obsess
10.20 obsession
0.85 of
6.55 of <name>
2.39 of develop
-1.23 on
0.41 other: be
2.11 other: deliver
0.27 other: insist
-5.31 other: past active
-6.69 other: past passive
0.97 other: present active
-1.56 other: want
-2.59 our
-2.48 out
-2.66 over
3.84 own
1.28 own $
2.26 own <role>
2.24 owner
21.30 ownership
1.90 ownership $
0.12 ownership ,
1.22 patient
1.78 practice
2.21 practice $
8.73 principle
0.73 problem
0.04 problem $
2.52 prove
1.69 prove that
1.66 pure
1.90 purest
1.90 purest form
2.81 put the
-0.69 read
8.97 real
1.91 really
7.92 result
3.21 right
1.36 right ,
4.12 see
9.05 show
0.56 show real
3.36 show that
4.19 simplify
-2.37 since
2.56 situation
3.05 situation $
0.32 somebody who
0.61 somebody: deliver
0.31 spirit
0.36 spirit of
11.77 standard
0.30 standard ,
0.68 story
0.79 take full
-2.06 tell
0.77 textbook
2.86 than anybody
0.48 that
5.15 that be
6.91 that i
2.32 that: be
-2.22 the
4.21 the <customer>
3.13 the best
4.45 the highest
2.38 the principle
0.03 the problem
3.01 the situation
3.35 the value
-6.97 them
-3.15 they
4.73 think
10.79 think big
-0.37 think that
4.47 this
2.41 this be
3.36 this: be
0.46 through
-2.56 time
3.14 to end
2.61 to me
0.30 to the
2.27 topic
0.69 topic $
1.28 treat
1.32 treat the
10.78 true
2.55 true to
6.34 trust
-2.93 up
3.48 value
3.66 value of
-1.63 want
0.63 we
2.39 we live
2.39 we: live
-2.26 week
1.30 what
1.60 who
0.61 who deliver
-2.82 with
-1.85 work
-1.73 write
-0.39 year
4.19 you
`,
  'unsupported-claim': `
-3.56 
1.38 'd rather
-2.78 's
0.53 ,
-6.31 , <number>
-0.26 , a
3.40 , and
-1.93 , be
-2.77 , because
-4.92 , but
-5.74 , i
0.62 , must
0.65 , not
5.61 , since
3.96 , so
4.72 , that
-0.73 , the
2.93 , what
0.51 , who
-3.07 :
-0.84 : <number>
-2.84 ;
5.35 <customer>
1.83 <customer> $
-6.39 <customer> ,
-0.15 <customer> a
6.00 <customer> be
1.07 <customer> buy
-4.57 <customer> come
0.52 <customer> do
0.17 <customer> enjoy
6.67 <customer> feel
5.05 <customer> find
-0.38 <customer> go
-0.46 <customer> have
5.09 <customer> in
3.73 <customer> just
3.83 <customer> look
-0.49 <customer> no
-5.75 <customer> of
1.49 <customer> only
4.15 <customer> really
2.47 <customer> satisfaction
1.77 <customer> the
2.46 <customer> think
2.06 <customer> trust
0.47 <customer> value
-2.14 <customer> vote
-0.73 <customer> wait
-2.47 <customer> want
-3.60 <customer> who
-0.97 <customer> will
-8.77 <customer> with
-0.85 <customer>: be
-1.92 <customer>: come
2.35 <customer>: cry
1.14 <customer>: enjoy
3.68 <customer>: feel
2.51 <customer>: find
0.78 <customer>: frustrate
2.02 <customer>: hate
1.82 <customer>: have
-0.75 <customer>: know
-1.89 <customer>: pay
1.04 <customer>: read
-0.15 <customer>: see
-0.82 <customer>: sign
4.10 <customer>: think
1.03 <customer>: trust
2.02 <customer>: value
-1.95 <customer>: vote
-2.22 <customer>: wait
1.58 <customer>: want
1.78 <customer>: wish
-3.23 <group>
-1.09 <group> be
2.93 <group> become
2.93 <group>: become
-5.06 <name>
-5.38 <name> $
-4.26 <name> ,
1.22 <name> be
-7.52 <number>
-5.86 <number> <customer>
-0.01 <number> <number>
1.04 <number> and
1.25 <number> big
0.82 <number> box
-3.02 <number> day
-7.12 <number> in
-7.31 <number> of
2.55 <number> page
2.37 <number> want
-1.23 <number> week
1.58 <number>: want
-0.58 <person>
5.33 <person> be
0.06 <person> feel
0.72 <person> fight
3.89 <person>: be
1.41 <person>: feel
0.72 <person>: fight
-0.08 <role>
1.99 <role> $
-0.99 <role> ,
-2.68 <role> <customer>
0.04 <role> around
-2.99 <role> cost
2.37 <role> find
1.25 <role> go
-1.57 <role> have
4.78 <role> on
1.31 <role> out
-2.30 <role> want
4.10 <role> work
-2.20 <role>: be
1.85 <role>: fill
2.15 <role>: find
4.68 <role>: give
0.74 <role>: go
-2.44 <role>: have
-1.37 <role>: want
0.50 <role>: will
3.34 <role>: work
-9.12 <superior>
-1.11 <superior> of
-1.46 ?
-1.46 ? $
-2.78 @assumptions
-3.10 @customer
-1.64 @external faq
-2.79 @internal faq
-7.02 @lead
-2.10 @outcome
-1.07 @press release
-9.57 @reflection
-2.50 @result
1.08 @situation
-1.63 @solution
-0.67 @struggle
-1.87 @task
-3.33 I: ask
-0.05 I: be
3.89 I: bring
5.44 I: build
-1.71 I: conditional active 'd
-2.28 I: conditional active would
0.30 I: cut
2.31 I: keep
2.83 I: make
1.37 I: past active
-4.29 I: present active
3.55 I: put
-1.71 I: want
2.96 ^ <customer>
-6.34 ^ <number>
7.21 ^ <person>
1.76 ^ <role>
-1.95 ^ a
-3.36 ^ after
1.95 ^ applicant
-0.58 ^ be
0.80 ^ because
0.60 ^ booking
1.30 ^ clinic
4.35 ^ commuter
0.93 ^ complaint
0.82 ^ diner
3.34 ^ donor
-2.13 ^ every
4.56 ^ fewer
0.11 ^ fix
1.59 ^ have
-5.19 ^ he
-1.10 ^ i
-6.10 ^ in
0.90 ^ link
1.42 ^ listener
-0.79 ^ many
3.25 ^ most
0.32 ^ mum
-5.26 ^ my
1.94 ^ newsletter
0.58 ^ no
5.93 ^ older
-6.02 ^ our
1.23 ^ pensioner
0.31 ^ second
0.68 ^ small
-6.00 ^ so
-0.62 ^ some
2.43 ^ there
4.54 ^ this
1.72 ^ tourist
0.79 ^ turnover
-5.71 ^ we
2.41 ^ what
0.62 ^ without
4.83 ^ young
1.74 a
6.07 a bank
0.12 a book
1.57 a cheaper
3.21 a cold
1.18 a dark
-1.34 a delivery
2.72 a direct
-0.15 a discount
1.90 a double
0.63 a huge
-0.79 a key
1.76 a landlord
2.35 a lighter
-1.52 a login
0.17 a long-term
2.29 a machine
1.72 a medal
-0.98 a memo
-1.15 a memory
4.20 a more
-6.21 a new
0.32 a nightmare
0.03 a proper
-3.17 a shorter
2.26 a strategic
0.69 a warm
1.99 abide
1.20 about
1.73 about such
-1.72 about the
5.78 above
0.95 above all
1.28 account
0.90 account scare
3.73 adore
1.32 after
2.55 after be
1.36 again
-1.79 against
-2.00 against <role>
1.88 against anything
-2.24 agency
-2.65 agent
0.43 ahead
-3.29 aim
-1.20 aim be
-1.45 aim: be
-2.20 alarm
2.93 all
0.35 all anyone
0.89 all but
0.01 all down
1.01 already think
-4.22 also
2.37 alway
4.08 among
1.85 among the
-1.32 an
-4.81 and
4.94 and <customer>
1.52 and <person>
1.30 and <role>
-6.15 and a
0.35 and dad
1.66 and not
3.04 and that
-2.65 angry
-0.55 angry $
3.47 annoy
1.38 any
3.15 any change
0.35 anyone want
0.35 anyone: want
1.57 anything new
2.08 anyway
2.62 app
1.32 app $
3.57 applicant
3.01 applicant be
3.01 applicants: be
0.60 around
0.15 around ,
0.96 as <customer>
0.06 as <role>
-6.96 ask
-0.82 at
-4.14 at <number>
0.21 at home
1.95 at peace
-3.11 at the
4.81 away
1.31 away $
0.53 bakery $
2.52 bank
1.53 bank $
0.90 bank account
-1.39 barrier
2.77 be $
-2.34 be <number>
4.00 be after
3.56 be all
0.40 be an
-1.93 be angry
3.55 be ask
1.06 be at
3.52 be crave
3.60 be cry
-0.20 be different
1.64 be exactly
0.30 be examine
-0.32 be far
2.70 be feed
-1.30 be free
8.06 be frustrate
0.15 be look
-2.58 be more
1.22 be my
-2.60 be n't
-2.09 be no
-0.21 be not
0.02 be obvious
0.70 be old
1.53 be only
-0.56 be ready
0.59 be really
-1.23 be ring
2.85 be sick
0.81 be starve
-0.91 be that
4.86 be the
-1.57 be there
1.58 be tire
-0.86 be to
-0.87 be up
0.50 be wait
5.65 be what
3.88 be why
6.37 because
3.32 because <customer>
4.31 because <role>
-2.47 because a
2.23 because of
2.69 become much
-5.96 before
0.69 before speed
1.22 beginner
1.26 beginners: give
3.19 behind
4.91 believe
2.07 believe in
1.39 believe the
-3.74 best
0.86 big
0.91 bigger
1.50 biggest
1.96 blood $
1.19 blue
0.14 book with
3.94 booking
0.61 booking rise
0.61 bookings: rise
5.53 bore
-5.20 both
4.05 bother
1.68 bother about
4.09 box $
2.14 brand
2.83 brand $
0.23 bread ,
-5.08 break
4.68 breakfast
2.29 bring
-2.08 budget
0.57 build <number>
-0.46 but
0.92 but impossible
0.97 buy
-0.10 buyer
0.13 by post
3.37 by the
1.71 ca
1.71 ca n't
-5.04 call
0.45 can
3.96 card
2.07 card $
5.77 care
6.20 care about
-4.14 cash
-2.14 cash $
0.97 category
0.69 category put
0.30 cause
5.44 change $
-0.35 changer
1.38 cheaper
0.03 cheat
0.12 cheat sheet
-4.35 check
-1.05 check $
-0.86 checklist
-1.27 checklist be
-1.17 checklist: be
-1.69 children
-0.81 city
0.22 class
3.28 class $
4.21 clincher
0.00 clinic do
0.07 clinics: bother
-3.69 close
0.92 cluster down
-0.92 code
3.05 coffee
0.99 cold
1.40 cold house
-4.52 colleague
1.62 colour
1.02 colour $
1.74 come $
2.21 come back
-0.88 come to
2.71 commuter
4.19 commuter be
4.27 company
0.79 competition
0.79 competition $
0.76 complaint
1.95 complaint fall
1.80 complaints: fall
1.44 confidence
0.89 confirmation
6.58 confuse
3.01 consumer
1.46 cook
-2.02 cost
1.78 could
1.99 could n't
0.37 could not
-1.15 count
-1.03 courier
4.54 crave
2.92 crew
3.28 crowd
1.65 cry
2.13 cry out
2.75 customer
2.84 cut
4.02 cut the
2.55 cyclist
0.34 dad
0.35 dad like
0.35 dads: like
4.02 dark
1.42 dark mode
-6.59 data
-1.52 date
-4.48 date $
-3.91 day
3.54 day <number>
-6.17 decide
0.92 default set
-1.30 delivery window
4.18 demand
1.95 demand for
0.05 design
-4.43 desk
4.10 developer
1.13 difference
-1.69 different
-0.16 different from
3.24 diner
2.47 direct
2.72 direct result
-0.96 director
0.59 discharge
-0.53 discount $
-0.49 disk
3.03 dispatcher
2.76 display
1.16 display $
0.40 do n't
0.11 do the
0.51 donor
-5.35 door
-2.10 door $
2.42 double
1.93 double shift
0.99 down
-5.42 down $
1.81 down be
1.89 down to
-5.84 driver
0.78 drop
1.52 drop in
2.57 drop: come
1.96 dropped: have
-6.13 dropped: past active
0.96 due to
-5.17 each
6.51 else
1.83 else $
1.96 else ,
0.68 else will
1.78 email
1.16 email ,
-3.35 empty
-3.39 end
5.77 enjoy
0.59 enough
3.69 enough of
0.74 environment
1.89 error
2.09 error $
1.61 evacuee
1.61 evacuee prefer
1.61 evacuees: prefer
-0.04 every
0.70 every time
-0.77 everybody
-3.70 everyone
4.17 everything
3.29 everything on
2.39 exactly
0.22 examine
0.30 examine $
4.96 expect
7.13 expect a
1.47 eye
-0.49 fail
1.51 fall
0.04 family
-1.20 far
-0.13 far more
1.32 farmer
3.24 faster
1.76 faster if
1.88 fee
1.79 fee ,
0.63 feed
3.33 feed up
9.69 feel
2.19 fewer
-4.92 field
0.43 fight
0.72 fight less
3.07 fill
4.59 fill in
-1.84 filter
1.01 finally
-0.83 finance
2.83 find
6.80 find <role>
1.76 find our
-1.96 find the
-3.21 first
1.22 fix
0.18 fixing: be
1.44 flexibility
1.68 folk
1.39 footfall
2.27 footfall pick
2.27 footfall: pick
3.36 for
4.42 for $
-4.80 for <number>
4.80 for a
2.15 for everything
0.65 for our
2.38 for the
-1.04 for their
-0.08 for them
-0.62 for us
0.90 forgive
0.44 form
-8.31 form $
4.37 form ,
0.76 form :
1.33 form drive
0.29 form: be
1.33 form: drive
3.35 foster
3.36 foster a
-0.35 free $
7.35 friendlier
0.79 friendly
1.64 from day
1.33 from my
-0.42 from the
-0.18 from what
9.71 frustrate
2.71 frustrate by
-1.86 full
-3.21 game
-0.35 game changer
3.34 garden
-1.66 get
3.94 get bore
-2.05 get nothing
0.63 give
2.80 give the
0.88 give up
-0.96 go
-1.57 go home
1.00 go like
3.33 go up
0.99 good
0.76 grade
-3.49 group
2.59 grow
3.87 grow $
0.30 grown-up
2.55 guest
-4.01 hand
-2.69 happen
-2.66 happy
-1.51 happy $
7.22 hate
4.79 hate be
-0.15 hate the
3.38 have $
4.33 have be
0.18 have come
1.08 have enough
2.67 have lose
3.40 have stay
1.88 have the
-2.22 have to
-7.99 he
1.76 he believe
1.76 he: believe
-2.33 head
-0.69 heavy
-4.54 her
-3.54 him
-2.58 his
1.43 hit
0.34 hit with
-0.78 home be
-0.64 home: be
-0.27 hospital
0.47 hour $
-3.33 how
4.90 huge
-8.67 i
-1.76 i 'd
-0.59 i could
1.42 i cut
3.86 i keep
0.25 i know
0.13 i love
2.35 i make
2.11 i put
-1.32 i want
-3.45 i would
-3.34 i: ask
1.31 i: bring
5.40 i: build
0.26 i: cut
2.31 i: keep
2.83 i: make
3.41 i: put
-1.71 i: want
-1.73 idea
1.47 if he
0.89 impossible
0.92 impossible to
3.62 improve
1.93 improve <customer>
1.40 in
1.91 in <role>
0.27 in that
-1.42 in the
1.88 in this
4.12 in us
-0.95 in wheelchair
0.06 in which
4.87 interest
-0.37 intuitive
-6.30 its
7.83 just
4.38 just want
-6.66 key
-0.15 key under
6.33 know that
0.18 know where
-2.70 label
-0.32 label be
-0.16 label: be
4.91 landlord
1.76 landlord pay
1.76 landlord: pay
-1.95 last
2.24 layout
1.17 layout be
-1.84 lead
-1.44 leak
-1.04 leak $
1.05 less
0.72 less over
-1.59 let
5.74 letter
1.64 letter $
-0.08 lift
2.01 light
0.31 light ,
2.35 lighter
1.46 like
-4.79 like $
5.62 like a
-3.15 like the
0.37 like to
4.36 line
2.35 line be
1.52 line open
0.91 line: be
0.36 link
0.90 link a
0.90 linking: scare
-4.48 list
-1.55 list $
1.09 listener
1.23 lock
0.59 lock $
-7.35 log
-1.80 log $
-1.89 login
-1.57 login $
4.71 long
3.56 long for
0.17 long-term
-1.34 longer
3.21 look for
-3.29 lot
5.52 love
0.58 loyalty
1.80 loyalty card
0.33 lunch
0.65 make
3.51 make the
-6.79 many
2.64 market
-0.32 mat
-0.15 mat $
-0.34 matter be
-2.81 may
-1.89 maybe
-21.17 me
1.70 medal
1.72 medal $
-1.91 meeting
-0.98 memo
-0.89 memo $
-1.16 memory leak
6.87 menu
2.41 menu $
0.87 menu ,
2.30 merchant
4.00 mind
2.14 minute
1.61 minute ,
1.52 minute with
0.52 mode ,
-3.53 model
2.43 modern
-1.77 money
-6.40 month
0.58 monthly
3.70 mood
4.71 mood on
5.20 more
0.57 more flexibility
-0.37 more intuitive
0.27 more than
1.03 most
4.27 most <customer>
-0.79 mostly
2.43 mother
0.82 mother be
0.85 mothers: search
1.52 much
4.82 mum
1.50 mum ,
0.35 mum and
1.51 mums: ring
-3.48 my
5.63 my new
9.86 my training
2.56 n't
1.99 n't abide
4.12 n't bother
1.38 n't care
1.95 n't stand
0.15 need
-3.68 need a
0.99 need be
3.85 need more
-0.85 need to
0.13 need: be
4.35 never
1.93 never have
5.57 new
1.95 new $
-0.96 new checklist
3.19 new uniform
1.30 new window
3.06 newsletter
1.95 newsletter by
1.03 newspaper
1.48 newspaper want
1.48 newspapers: want
-0.86 next
-6.08 night
0.32 nightmare
2.77 no <customer>
5.06 no <number>
4.66 no interest
-1.01 no longer
2.92 no-show
-2.94 nobody
0.60 nobody: be
0.35 nobody: future active will
2.64 nobody: give
-0.20 nobody: have
4.23 nobody: past active
2.22 nobody: present active
0.38 nobody: will
4.91 nobody: work
-2.66 noise
-1.75 noise $
-1.13 not a
-1.41 not have
-1.82 nothing $
4.21 nothing else
1.72 nothing get
1.72 nothing: get
4.66 notice the
-3.83 now
2.71 nowaday
-0.01 number
-0.82 nurse
-2.37 of <customer>
-2.33 of <number>
1.22 of <role>
0.62 of delivery
2.82 of the
-4.63 of them
2.50 off
2.80 off $
1.48 off the
4.47 old
5.69 older
3.58 older <customer>
-2.04 on
-1.13 on <name>
1.10 on a
0.97 on the
-2.59 one
2.08 only
0.32 open for
-0.45 open the
-0.32 operation
-2.63 operator
-5.24 or
-2.53 order
0.92 orient
0.92 orient themselve
-2.81 other
1.99 other: abide
3.75 other: adore
-2.31 other: ask
3.75 other: believe
4.09 other: bother
3.92 other: buy
1.10 other: care
-0.01 other: change
0.97 other: conditional active 'd
4.03 other: conditional active ca not
0.17 other: conditional active can
7.82 other: conditional active could not
6.01 other: conditional active would
4.56 other: crave
2.11 other: cry
1.47 other: do
6.34 other: enjoy
4.97 other: expect
2.85 other: fall
6.70 other: feel
0.61 other: fight
2.50 other: find
2.71 other: frustrate
1.03 other: future active will
0.35 other: give
-0.80 other: go
3.80 other: grow
-2.55 other: happen
2.63 other: hate
2.59 other: have
-3.70 other: keep
-5.48 other: know
-2.41 other: leave
1.42 other: lift
8.71 other: like
0.21 other: look
3.90 other: love
4.23 other: make
-0.16 other: move
1.66 other: need
3.14 other: notice
-1.24 other: open
1.26 other: past active
-1.76 other: past active  not
-6.43 other: past passive
2.64 other: pick
6.28 other: prefer
5.36 other: present active
5.50 other: present active  not
-3.98 other: present passive
0.88 other: put
1.92 other: read
0.28 other: reduce
-1.23 other: refuse
0.99 other: rise
-10.23 other: say
1.47 other: scare
-1.44 other: sell
-3.15 other: send
-3.60 other: show
-4.62 other: sign
0.81 other: starve
-0.61 other: tell
4.07 other: think
1.59 other: trust
0.56 other: turn
2.16 other: value
-2.18 other: vote
-3.31 other: wait
3.45 other: want
4.11 other: wish
-4.84 other: write
3.38 our
1.46 our <customer>
-0.99 our <role>
3.82 our regular
-0.99 out
-1.44 out ,
0.39 out for
-2.45 out of
-0.59 oven
-1.11 over
5.67 owe
4.26 owe to
-2.10 own
8.40 owner
-0.64 ownership
2.06 page ,
0.06 parcel be
0.12 parcel: be
1.87 passenger
1.66 patience
1.80 patient
-1.72 pay
1.76 pay faster
-0.83 pay for
3.06 peace
1.95 peace with
0.43 pensioner
-5.15 per
-2.35 permit
1.52 pharmacy
1.74 phone
1.07 phone $
1.56 phone line
3.96 photo
0.25 pick
2.54 pick up
0.57 picture
-1.80 point
6.64 portal
2.77 portal $
1.40 porter
0.79 post
0.67 post ,
5.74 prefer
4.99 prefer a
2.72 prefer to
1.51 price
3.10 price $
0.68 price before
-0.17 price list
1.90 privacy
0.63 process
0.73 proud $
-5.12 pump
4.76 put
0.69 put price
-1.71 question
3.00 queue
0.35 quick
1.64 quiet
4.54 rather
7.28 rather have
1.51 rather ring
-4.22 rather than
1.75 read
3.08 read long
4.76 reader
-0.49 ready
-0.50 ready to
5.32 really
0.64 really bring
-0.35 really matter
2.39 really need
0.85 really search
5.07 reason
0.65 reason: be
2.32 reduce
1.34 reduce the
-2.73 refuse
5.48 regular
3.94 relative
-3.00 report
-1.59 resident
2.55 result of
0.67 review to
3.97 ribbon
-0.63 ring ,
0.89 ring them
0.48 ring us
6.09 rise
1.66 rise $
1.01 room $
-5.60 rule
-8.75 run
1.59 runner
1.72 runner go
2.33 sale
-1.69 same
0.02 satisfaction
-12.93 say
2.75 scare
1.42 scare them
-1.34 search
1.36 search be
-2.44 second
1.05 second confirmation
1.68 second lock
4.51 secret
3.17 see
-1.11 see the
-2.58 sell
-6.43 send
1.06 service
3.43 service be
3.61 service: be
0.77 set of
-10.65 she
-1.16 sheet
0.16 shift
1.97 shift will
3.08 shop
10.67 shopper
-3.45 shorter form
-5.66 show
2.11 shuttle
1.96 shy
1.30 shy to
0.34 sick
1.88 sick of
-1.90 sign
3.02 simple
1.65 since
2.64 since <customer>
1.82 small
1.38 smaller
5.26 so i
-1.82 so that
0.82 solution
1.65 solution $
-7.34 some
-0.00 some <customer>
1.16 somebody
6.42 something
1.04 soup
0.46 speed
0.65 speed of
-7.29 staff
0.18 stamp
2.41 stand
0.81 starve
0.31 stay
3.41 stay away
1.07 step :
-1.71 step be
-1.73 step: be
-5.88 still
-2.68 stop
-1.34 store
2.37 story
16.26 strategic
0.18 strategic for
-0.15 street
0.83 strengthen
2.02 strengthen our
1.90 stronger
2.95 stronger $
1.06 subscriber
0.10 subscription
0.89 success
2.69 success be
4.15 such
-1.48 summer
0.18 super strategic
1.26 surprise
1.56 surprise $
0.41 suspicious
-2.64 system
-0.35 take
0.59 talk
2.36 talk to
-1.18 teacher
-5.42 team
-0.89 team: be
1.53 teenager
-4.19 tell
-0.63 tenant
-4.52 test
0.45 than
-0.47 than <number>
1.73 than a
0.36 than they
5.55 thank
9.65 thank to
-0.67 that
-1.17 that <customer>
0.61 that be
0.15 that cheat
3.74 that do
-3.38 that the
2.57 that we
1.17 the
0.92 the <customer>
3.47 the <group>
-2.15 the <number>
-3.31 the <role>
-7.44 the <superior>
-1.56 the best
4.21 the clincher
0.50 the cluster
0.79 the competition
0.13 the default
1.76 the difference
0.06 the discharge
-1.69 the door
0.12 the drop
2.67 the error
1.61 the evacuee
0.83 the eye
3.12 the fee
-0.82 the field
-0.27 the fire
1.81 the form
3.34 the free
4.09 the friendlier
3.78 the garden
2.72 the hour
-0.90 the key
0.28 the layout
0.70 the light
-2.65 the log
-1.96 the machine
4.75 the menu
4.37 the mood
1.35 the mother
1.19 the mum
5.30 the new
-3.25 the night
-1.84 the noise
0.74 the number
-2.38 the packaging
2.49 the pharmacy
1.87 the phone
4.09 the photo
0.14 the portal
0.63 the quiet
0.90 the reason
1.43 the review
2.02 the ribbon
-1.01 the same
-0.59 the search
4.06 the secret
3.44 the service
4.76 the shop
1.68 the shorter
1.60 the shuttle
-1.15 the step
4.23 the success
-0.58 the third
-0.69 the time
0.72 the towel
3.65 the trick
5.30 the wait
2.87 the ward
0.32 the warmer
1.68 the window
-0.53 the yearly
2.92 their
2.33 their blood
2.02 them
2.81 them $
0.52 them off
-1.02 them to
0.50 themselve $
-5.39 then
-0.40 there
2.38 therefore
4.65 these
2.32 these day
3.11 they
-2.06 they be
3.29 they can
2.25 they have
2.06 they would
-2.27 they: be
2.73 they: come
1.78 they: have
0.37 thing
0.42 thing: be
1.47 think
1.50 think about
0.63 think that
-4.13 third
2.40 this
-1.31 this $
0.69 this category
0.14 this move
0.33 this the
1.35 through my
-2.96 ticket
-0.25 till
-2.82 time
4.50 tire
6.91 tire of
0.04 to
-0.80 to <customer>
2.72 to <number>
4.86 to be
3.47 to have
-0.33 to keep
-2.38 to lift
-2.34 to make
0.92 to orient
5.11 to our
1.05 to pay
3.12 to see
-1.21 to sign
2.60 to talk
1.13 to use
10.61 tone
-1.57 too
-1.95 too late
0.54 top ,
6.35 tourist
0.66 tourist come
0.66 tourists: come
0.30 towel
0.72 towel ,
7.42 training
1.35 training that
1.45 traveller
0.91 tree in
4.46 trick
2.31 trick $
7.37 trust
2.21 trust a
2.99 trust in
0.67 turnover
-1.77 twice
-1.16 twice $
-5.96 under
-1.77 under the
3.72 uniform
3.97 uniform $
-1.23 union
-0.13 unless
-7.71 until
4.79 up
1.43 up and
1.67 us
-1.20 us for
0.36 us late
2.13 us now
2.80 use
0.97 use the
-0.15 user
3.78 value
-0.29 visit
4.44 visitor
-4.03 vote
-0.33 vote by
4.32 wait
0.42 wait on
1.76 walker
0.76 wall $
4.47 want
-1.26 want $
-0.95 want a
4.08 want be
1.15 want more
2.52 want something
1.49 ward
0.30 warm
0.85 warm word
1.09 warmer
1.15 warmer tone
-6.23 we
3.55 we have
2.89 we keep
2.95 we: keep
-2.58 we: past active
-6.28 week
-0.15 week $
2.51 welcome
1.45 well
2.26 what
1.25 what <superior>
1.81 what else
-2.19 what happen
-2.35 what i
0.26 what make
3.84 what turn
0.64 what: bring
-2.27 what: happen
0.26 what: make
3.84 what: turn
-1.28 wheelchair
3.96 when
1.17 when <customer>
0.06 when they
2.61 which <customer>
-3.75 who
1.42 who 'd
1.12 who enjoy
1.12 who: enjoy
6.32 why
5.05 will
0.50 will <role>
3.78 will alway
3.04 window
1.76 window $
3.01 window display
-3.00 winter
5.80 wish
0.12 wish for
0.15 wish to
3.75 with us
-1.60 without a
2.30 without the
-0.55 work $
6.00 work because
4.75 workforce
-2.71 would be
2.05 would have
1.86 would never
5.49 would rather
-3.00 write
-2.87 wrong
-4.38 year
-0.73 yearly
-0.28 yearly check
-6.67 you
-5.20 you: imperative active
3.67 young
`,
  'vague-influence': `
-6.23 
-6.59 's
-1.07 ,
2.01 , <customer>
-0.31 , <number>
1.02 , <superior>
4.21 , and
6.16 , but
-0.92 , i
-1.22 :
1.58 : all
4.95 <customer>
-1.43 <customer> $
1.01 <customer> :
1.79 <customer> align
0.72 <customer> be
0.80 <customer> could
3.14 <customer> on
0.92 <customer> take
0.75 <customer>: be
3.08 <customer>: say
0.23 <group>
0.68 <group> $
0.90 <group> ,
2.41 <group> think
-5.54 <name>
-2.15 <name> $
2.38 <name> session
-9.52 <number>
-0.72 <number> $
-0.97 <number> <customer>
-0.68 <number> ferry
-2.18 <number> point
0.68 <person>
2.53 <person> $
2.05 <role>
3.36 <role> $
1.35 <role> be
3.08 <role> my
0.26 <role>: bring
4.20 <superior>
2.62 <superior> $
3.64 <superior> ,
0.95 <superior> <superior>
1.57 <superior> be
0.03 <superior> by
0.10 <superior> in
-1.62 <superior> of
-0.90 <superior> the
-1.57 <superior>: say
2.73 @action
-8.91 @reflection
-3.54 @result
-14.42 @situation
-10.93 @task
1.38 I: achieve
3.73 I: become
-0.26 I: believe
2.19 I: bring
3.06 I: build
-0.86 I: carry
2.28 I: conditional active could
-0.96 I: conditional active would
3.37 I: create
0.83 I: do
3.81 I: earn
2.92 I: establish
3.20 I: gain
4.81 I: get
-2.60 I: give
1.35 I: have
5.40 I: influence
-1.29 I: leave
-2.06 I: lose
3.89 I: make
3.51 I: past active
4.78 I: persuade
3.51 I: present active
-0.01 I: pull
0.03 I: rally
1.85 I: say
5.32 I: secure
2.41 I: sell
-2.16 I: take
4.01 I: talk
0.05 I: use
5.23 I: win
-0.77 I: work
1.34 ^ <group>
1.08 ^ <role>
2.13 ^ after
7.51 ^ by
0.23 ^ convince
3.88 ^ full
1.65 ^ gain
0.93 ^ get
-0.67 ^ i
-0.27 ^ in
-0.79 ^ our
3.27 ^ over
4.87 ^ slowly
-0.17 ^ so
-0.16 ^ the
-0.90 ^ then
0.56 ^ there
5.57 ^ through
-0.76 ^ we
1.70 ^ win
6.83 ^ with
-2.02 a
1.62 a broad
-1.31 a comfortable
2.59 a common
0.08 a few
1.62 a great
3.18 a lot
1.72 a strong
4.43 a trusted
1.46 able
1.46 able to
0.88 about quality
2.15 accept
0.17 accept me
5.13 acceptance
1.20 acceptance of
1.38 achieve
1.38 achieve $
4.59 after
0.25 after a
1.15 after some
-0.72 after that
1.37 after we
-4.41 again
6.37 align
5.38 all
1.48 all <number>
2.24 all convinced
1.63 all department
2.69 all party
3.56 along
1.56 along on
4.34 among
2.68 among the
-2.27 an
-4.01 and
3.08 and <role>
-2.92 and i
2.00 and that
-10.03 and the
3.95 and this
-0.75 area
1.77 argument
8.12 around
0.98 around $
2.00 as
-8.56 ask
-4.95 at
-5.09 back
0.12 ball
1.85 be able
1.01 be align
2.74 be convince
4.07 be fully
0.51 be hard
0.58 be important
1.81 be on
2.78 be sell
1.52 be strengthen
0.37 be take
-3.29 be the
-3.36 be to
1.81 because i
7.34 become
3.65 become <number>
0.14 become a
-7.37 before
0.23 begin to
11.93 behind
2.96 behind me
4.91 behind the
5.05 believe in
4.74 board
0.85 bond
-3.51 box
-0.68 box with
-1.76 break
6.45 bring
2.34 bring them
1.62 broad
1.64 broad consensus
10.61 build
-1.90 build the
2.60 build up
8.78 but
6.41 but i
4.71 buy
1.52 buy in
8.02 buy-in
2.77 buy-in of
4.74 by
1.18 by week
-7.63 call
-1.52 card
-0.63 carry
-0.74 carry the
-1.54 chair
1.73 change its
0.87 chef
-0.15 choir
2.54 client
-1.63 close
-1.59 closely
-1.39 closely with
1.68 coffee
-0.85 colleague
3.38 come
1.87 come around
0.11 come on
2.01 come to
2.27 comfortable with
0.25 commit
0.51 commit to
1.06 commitment
5.72 common
0.08 communication
4.80 company
16.67 confidence
3.55 confidence $
4.38 confidence in
1.64 confidence of
2.23 consensus
1.27 consensus on
5.29 conversation
0.51 conversation i
7.12 convince
0.82 convince $
2.24 convinced
-1.08 cost
0.83 could
1.83 could say
0.69 course
0.27 course of
5.91 create
1.81 create a
6.94 credibility
-0.03 curtain
-3.43 customer
-1.02 data
-3.18 date
-8.53 day
-0.39 decide
7.93 department
1.89 depot
-1.46 director
-1.37 do
-1.66 do the
5.22 doctor
-2.57 door
-0.02 door $
-4.29 down
1.59 early
3.13 earn
1.01 eat
2.35 eat out
6.82 end
1.00 enthusiasm
5.37 establish
1.57 even the
7.27 eventually
1.25 eventually $
1.31 every
0.86 every <number>
1.47 every release
5.41 everybody
2.36 everyone
3.38 executive
-0.92 ferry
-0.67 ferry $
2.80 few
0.50 finally
4.69 finance
-5.55 first
3.66 floor
1.99 follow
0.34 follow my
-6.82 for
1.28 forward
1.55 forward $
0.46 freeze
0.94 freeze $
4.33 from the
-1.73 front
-0.68 front of
7.79 full
2.57 full <role>
7.44 fully
2.23 fully behind
10.70 gain
5.46 gain the
5.12 get
5.38 get <customer>
-2.58 give
-0.06 go
7.28 good
3.25 good relation
0.80 good standing
0.88 great
-3.17 group
4.09 grow
1.44 grow with
2.86 hard
-0.70 have
3.23 have a
2.20 have confidence
-2.90 he
-1.95 her
-1.37 her a
2.29 her comfortable
-0.06 his
1.40 i
1.37 i be
1.00 i become
0.98 i bring
-0.86 i carry
1.68 i could
2.13 i create
4.26 i earn
1.32 i gain
-0.91 i give
-0.81 i go
2.33 i have
2.33 i influence
-1.02 i leave
-1.23 i lose
6.14 i manage
6.42 i secure
2.55 i sell
3.21 i talk
2.39 i win
-1.84 i would
1.38 i: achieve
3.73 i: become
-0.26 i: believe
2.19 i: bring
2.65 i: build
-0.86 i: carry
3.37 i: create
0.83 i: do
4.26 i: earn
2.92 i: establish
3.20 i: gain
4.81 i: get
-2.60 i: give
3.72 i: have
5.40 i: influence
-1.29 i: leave
-2.06 i: lose
4.78 i: persuade
-0.01 i: pull
0.03 i: rally
1.85 i: say
5.32 i: secure
2.41 i: sell
-2.12 i: take
4.01 i: talk
0.05 i: use
5.23 i: win
-0.77 i: work
6.46 idea
2.95 idea $
3.80 idea to
-0.74 if
0.78 important to
-4.17 in <name>
-0.82 in front
8.22 in me
-1.95 in my
4.41 in the
7.85 influence
3.34 influence the
0.86 into
2.47 into <role>
-4.18 it
1.74 its mind
-0.56 job
1.78 journey
0.98 journey $
1.62 july
-3.85 keep
0.21 leadership
-7.60 leave
-1.12 like
-0.29 list
-3.01 look
-6.50 lose
-1.60 lose the
1.63 lot
0.84 lot $
1.49 make
1.93 make sure
5.13 manage
3.08 manage to
8.47 management
1.47 many
7.88 me
6.82 me $
1.46 me as
-1.82 me in
1.03 me now
-0.35 me on
1.66 me their
-4.30 me to
0.27 me who
3.23 meeting
1.57 meeting ,
1.55 mind
0.75 mind after
5.19 mindset
-5.09 more
-1.27 morning
0.41 mother
-4.31 move
9.28 my
-4.68 my <role>
-8.94 my <superior>
1.09 my hand
1.09 my idea
0.48 my network
0.67 my opinion
3.95 my side
3.83 my way
-1.96 n't
0.85 network
0.63 new
2.56 new trolley
0.59 new way
0.18 next $
-1.66 night
-2.61 no
0.90 no to
-0.98 nobody
1.55 nobody: past active
-4.33 nobody: present active
0.72 nobody: take
-9.53 not
-0.40 nothing
5.90 now
5.01 now $
2.43 nowaday
2.43 nowaday $
0.50 nurse
5.04 obtain
3.10 obtain the
2.67 of
-1.87 of <role>
3.22 of all
3.11 of my
3.06 of our
1.79 of the
0.29 of them
-3.47 off
-5.20 office
-4.98 old
3.77 older
3.92 on
0.08 on <role>
8.43 on <superior>
2.45 on my
2.91 on side
-1.72 on their
-2.65 only
-1.19 operation
0.56 opinion
-5.16 order
1.96 organisation
1.64 other
2.19 other <customer>
4.33 other: accept
-0.96 other: ask
-3.11 other: be
1.12 other: become
1.15 other: build
6.34 other: buy
4.23 other: come
0.57 other: commit
3.49 other: follow
-3.79 other: get
4.49 other: grow
0.18 other: have
4.43 other: past passive
-1.48 other: present active
-0.52 other: present active  not
-1.05 other: put
-0.64 other: say
3.68 other: see
1.01 other: sell
3.31 other: shift
1.52 other: strengthen
3.25 other: support
4.37 other: take
-3.19 other: tell
4.26 other: trust
-1.70 other: want
3.61 other: warm
-0.05 out
4.72 over
-1.64 over <number>
3.15 over time
-4.41 own
0.00 owner
-3.54 paper
2.01 partner
3.71 party
0.45 party $
1.82 patience
1.21 people
4.02 persuade
1.78 persuade the
-2.63 phone
0.40 plan
-0.62 point $
2.23 porter
-2.33 price
0.82 procurement
0.91 project
1.24 project $
-10.48 put
0.83 quality
0.88 quality $
5.21 rally
7.06 rapport
1.91 rapport with
-3.39 read
3.50 relation
8.06 relationship
1.89 relationship with
1.05 release $
-0.43 report
6.26 resistance
4.77 resistance of
8.16 respect
-0.42 ring
4.03 roadmap
1.32 roadmap of
0.14 rota $
4.47 round
3.26 round $
-3.07 run
3.43 same page
9.87 secure
3.62 see
1.54 see <role>
8.20 sell
2.78 sell on
0.92 sell the
2.07 senior
3.32 seriously
3.34 seriously $
0.39 session
2.04 session $
1.38 shape
3.89 she become
3.89 she: become
-0.59 sheet
-0.74 shelf
1.71 shift
2.07 shift $
7.44 side
2.09 side after
-2.98 sign
-3.17 site
-0.46 site <person>
4.85 slowly
-1.74 so i
4.50 so that
1.17 some
2.21 sponsorship
1.61 staff
10.92 stakeholder
0.68 standing
0.66 standing with
-0.10 stop
1.46 strengthen
11.66 strong
3.93 strongest
0.85 suggestion
1.32 suggestion be
4.31 supplier
1.23 support
-1.59 support the
0.23 supporter
0.23 supporter $
0.71 sure
1.05 take
0.40 take <number>
3.91 take me
1.48 take seriously
7.08 talk
4.20 talk the
3.95 teacher
5.31 team
4.55 team: be
0.79 team: past active
-8.24 tell
-0.43 tell me
-0.53 than
2.49 thank to
-0.09 that
0.63 the
2.25 the <customer>
3.97 the <group>
3.34 the <name>
-3.48 the <number>
6.55 the <person>
3.84 the <role>
1.84 the <superior>
1.20 the acceptance
-1.64 the box
2.77 the buy-in
0.58 the confidence
0.66 the crew
0.98 the depot
-1.97 the door
4.47 the end
0.80 the freeze
3.21 the idea
2.52 the journey
5.19 the mindset
0.75 the mother
3.79 the new
-1.80 the old
4.30 the older
2.02 the other
8.00 the plan
1.81 the project
4.77 the resistance
2.51 the roadmap
-0.24 the shelf
-2.75 the site
5.47 the union
-0.97 the van
0.21 the vision
2.34 the way
2.58 the whole
0.23 their
2.52 their confidence
4.67 them
-2.79 then
1.65 there be
2.12 there: be
4.67 they
1.25 they: trust
-0.05 thing
2.33 think
1.85 think about
2.74 through
0.41 time
-1.39 to
0.83 to get
8.00 to me
0.08 to play
-1.74 to the
1.94 to trust
-1.98 together
0.74 trainer
2.17 trolley
2.55 trolley $
12.84 trust
2.04 trust $
2.67 trust and
3.83 trust me
4.43 trusted
-1.17 try
-0.96 try to
1.72 ty
1.73 ty with
6.35 union
0.48 use my
-1.90 van
-2.74 very
7.05 vision
4.29 vision $
-6.64 want
1.12 warehouse
3.07 warm
3.63 warm to
8.78 way
1.54 way forward
0.42 way the
-0.70 way through
-1.64 we
1.35 we talk
0.64 we: obtain
1.25 we: talk
0.32 week
0.53 week <number>
2.17 weight
0.45 weight in
0.95 well
1.62 what i
0.25 who
0.54 who make
1.69 whole
11.67 win
5.44 win the
1.85 with
2.22 with <role>
-3.44 with a
2.05 with every
-2.20 with me
0.81 with patience
1.32 with the
-3.23 work
-9.12 would
-5.38 write
`,
};
