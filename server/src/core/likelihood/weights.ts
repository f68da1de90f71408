/** The rules that have weights; `a` stands for the first one. */
export const weighedRules: readonly string[] = [
  'assigned-not-owned',
  'blames-person',
  'deferred-decision',
  'delegated-evidence',
  'empty-collaboration',
  'escalation',
  'feature-dump',
  'handoff',
  'lesson-without-change',
  'no-alternative',
  'no-decision-logic',
  'no-influence',
  'no-segment',
  'no-tradeoff',
  'output-not-outcome',
  'passive-decision',
  'praise-as-result',
  'slogan',
  'unsupported-claim',
  'vague-influence',
];

/** What each trait of a sentence speaks for rules or against them; `table.ts` says how. Written by `npm run train`. */
export const weights = `
!	o247
! $	o247
'	c163d86o352
' work	i4
'd	c-291f154h-391i-657j607k843l296m216n792q-62r-291
'd rather	s158
's	c487d303e-91h361j118k208n331q715r238s-332t-623
's <role>	d-41
's <superior>	f14
's call	c388
's deep	d85
's door	f150
's job	h5
's money	r141
's queue	h153
's velocity	o293
(	j201
( <number>	j150
)	j201
) $	j139
,	a-122b199d-89g1549h143i-99j233k360l-199n336o-23p171q65s-118t-79
, <customer>	t184
, <number>	d914j-248k-487l-511n-340o196s-188
, <role>	c-315e1140g-206
, <superior>	t63
, a	b792e-256g974j-340k-281r475
, about	n126
, after	j59
, against	n33o-610
, all	j114
, an	g176
, and	a225b88c524d-132e-333f202g-1584h-116k103l686m-128n483o-131p580q93s471t436
, as	c-602o-75r21s35
, at	h142n-28
, be	b495h-153k140s-64
, because	b-111c-482d-179j59k1085m98n738o-33s-107
, before	j-58
, both	c168
, bring	h87
, but	a-198c-283d-289f-557h-167j709l315n50o-203q-45r-104s-350t664
, communication	i97
, dig	i31
, do	n-149
, filter	g-73
, for	h183j59q38
, he	c85k184
, her	a264h586
, i	c624f788g-484h187j513k91l46m376n-64q-303r346s-321t-213
, in	p46
, instead	j52
, leave	h151q211
, more	n-54
, must	s86
, my	c-67h397p-74
, never	h148
, no	h240k-201
, not	h65s132
, on	k-52m-21n115
, order	k42
, our	d67
, pharmacy	g-87
, poster	g135
, send	l26
, she	b-38h91
, shop	g65
, significantly	s19
, since	h-120j99k136n172s604
, so	a767b79c864f419i-634j178l-470n-194q-308s582
, tag	g6
, take	c358
, that	c11k375s488
, the	c217e134f-209g185h27i604j-109k-113m-123n-207q7t-160
, then	c644h-25k-61l322
, therefore	c187s7
, they	l-67m91n22
, this	c182
, to	b110
, want	b291
, we	c309
, what	s315
, where	n230
, which	c-787h-157o252
, who	d229j6s131
, with	o297
-	l457
:	a295b-394c453d-97e-110i413j61k677l222n655o403p-364r-117s-235t-87
: <number>	i-94j-8k399m-160n146
: <person>	c179
: all	t119
: call	a165
: first	l14
: go	a121
: i	h-40
: tell	f221
: the	k144
: watch	i48
;	a-859d-628f-649j1098k1167l1347m428n1387o-1092q-80s-298
; i	a-162c-346d-339f-23j137k506l131m48n22
; move	c278j28
; the	k25n326
<any>	a-869b-664c-668d-855e-804f-851g-758h-774i-563j-565k-642l-431m-351n-601o-583p-699q-766r-591s-335t-586
<customer>	a-391c-373d297e400g-162j312k259l195m228n57p-81q298r44s441t495
<customer> $	a613b354c-389e464f-243h307i490j-33k-70l-48m-278o-177s212t-98
<customer> 's	i56
<customer> ,	c-316o-408s-664
<customer> :	t102
<customer> a	g25n55
<customer> accept	t16
<customer> adore	s4
<customer> after	o21
<customer> align	t178
<customer> and	e154
<customer> be	b-55d141i-233m-416p-495q118s584t65
<customer> buy	s47
<customer> ca	k55
<customer> choose	c38
<customer> come	d-89o50s-393
<customer> could	t59
<customer> do	s7
<customer> drop	d81
<customer> enjoy	s16
<customer> feel	s640
<customer> find	s528
<customer> first	r312
<customer> forgive	i187
<customer> from	e626k-82
<customer> get	g-123
<customer> go	s-23
<customer> have	c3j-199o546q85s-104
<customer> i	f26
<customer> in	b506m340s574
<customer> insist	c3
<customer> just	s356
<customer> like	b213
<customer> log	o-5
<customer> look	s310
<customer> love	s-1
<customer> no	s-51
<customer> now	o-100
<customer> obsess	r308
<customer> obsession	r775
<customer> of	s-551
<customer> on	l157m118n109t297
<customer> over	m104
<customer> really	s415
<customer> register	o217
<customer> satisfaction	o12s339
<customer> sit	o2
<customer> skip	d147
<customer> still	q426
<customer> take	m-106t81
<customer> tell	q160
<customer> thank	q-465
<customer> the	s245
<customer> think	s235
<customer> trust	s218
<customer> value	s68
<customer> vote	s-217
<customer> wait	s-52
<customer> want	s-190
<customer> who	m859s-444
<customer> will	s-65
<customer> with	e-231m609s-886
<customer>: accept	t11
<customer>: answer	f105
<customer>: argue	c15
<customer>: ask	m10
<customer>: be	c30i-220m47o-668q543s-98t90
<customer>: come	m168s-296
<customer>: cry	s234
<customer>: do	d3l-59o-288
<customer>: enjoy	s109
<customer>: escalate	f-1
<customer>: feel	s311
<customer>: fill	m-10o146
<customer>: find	s230
<customer>: forgive	i190
<customer>: frustrate	s99
<customer>: get	g-143k69
<customer>: go	o-24
<customer>: hate	s228
<customer>: have	s204
<customer>: insist	c94
<customer>: leave	q-93
<customer>: pay	s-174
<customer>: read	s68
<customer>: register	o45
<customer>: say	q82t308
<customer>: sign	s-114
<customer>: sit	o284
<customer>: speak	q120
<customer>: take	m-105
<customer>: talk	q-162
<customer>: tell	j28q188
<customer>: thank	q-422
<customer>: think	s401
<customer>: trust	s97
<customer>: use	o-124
<customer>: value	s220
<customer>: vote	s-195
<customer>: wait	s-222
<customer>: want	m-112s150
<customer>: wish	s114
<group>	c79d596e536f365h583j-400k-369l185m-35n-73p-246q263r-321s-119t350
<group> $	d-505f160h585j-2k-281l-260m-18p-223t59
<group> 's	d9o217r119
<group> ,	a114d48h267t206
<group> <customer>	b64
<group> <superior>	d221
<group> already	k27
<group> also	l31
<group> be	b237h100o-54q-179
<group> become	s273
<group> have	c117l102
<group> in	d-18
<group> now	h40
<group> on	e225
<group> put	l1
<group> say	c110
<group> think	t228
<group> together	g-88
<group> vote	c151
<group>: become	s281
<group>: close	h212
<group>: make	c150
<group>: say	c126
<group>: vote	c151
<name>	a159b-244c110d259e-198f-67g-4h371i-884j188k183l12m-94n317o101r486s-378t-456
<name> $	b-770c189g-639h-131i-212j474l110q-257r-327s-580t-196
<name> ,	a-10c-40d170g-388j24l-191p98s-277
<name> :	c30
<name> ;	c139
<name> <customer>	d170n-24
<name> <group>	g195h131
<name> <name>	c-332o-74r53
<name> <number>	j51
<name> <role>	c19d237
<name> and	d-103h201k124l147m136n-105r403
<name> as	p-52
<name> be	a28b483c43q-253s24
<name> big	r206
<name> depot	a123
<name> for	n110r216
<name> go	h-18
<name> i	h75j-229l-45m-372n91
<name> on	h148
<name> session	t245
<name> test	c212
<name> the	h239n-52o-38
<name> to	j-43n-184
<number>	a-697b-637c-358d-42e-659f-512g-1217h-942i-675j561k795l159m664n699o598p-145q-691r-1060s-782t-928
<number> $	b-193c307d-57e-228h-15i-386j-67k-153l-152o-762p137q-862s141
<number> ,	d-493k576l-143o-591s244
<number> <customer>	a138b76c-547d460f37j-125k-171m-134n272o304s-681
<number> <group>	e202
<number> <name>	k-255m-31o-299
<number> <number>	j-179k-636n-464o80
<number> <person>	b531h613k28q68
<number> <role>	b181c18d64o275p185
<number> <superior>	f-175m-17o412
<number> a	j16m265o-521q-385s173
<number> after	l-49
<number> and	k13q101s334
<number> at	m-276
<number> audit	o66
<number> be	c-32h92m418o-385
<number> bed	o-333
<number> big	s100
<number> box	d321h93o-25s98
<number> by	o-502
<number> call	o85
<number> case	j-246
<number> complaint	o-257
<number> contract	m-14
<number> conversation	o76
<number> crate	p-330
<number> dashboard	o562
<number> day	c-454k12m-5n22o-646s-107
<number> delivery	o-129
<number> demo	o239
<number> dish	k-63
<number> do	o-119
<number> download	m-90o435
<number> email	o197
<number> euro	c98n35o-688
<number> feature	o313
<number> ferry	t-55
<number> have	o-373
<number> he	c400
<number> hour	i-132k80l-278
<number> i	j-216
<number> impression	o189
<number> in	d472k226m407o-964s-193
<number> inch	j-78
<number> insight	i47
<number> interview	o131
<number> item	o132
<number> label	m-112
<number> less	o-35
<number> level	f372
<number> like	o116
<number> lot	p141
<number> message	o1
<number> milestone	o131
<number> minute	k133l44n61
<number> module	o310
<number> month	j57k36l663n256o-397t34
<number> more	j253o-10
<number> new	o421
<number> o'clock	p9
<number> of	b409c-1340e-59h-83j-193k435m68o-168p-294q148s-352t215
<number> on	m-50
<number> other	k48
<number> out	o339
<number> page	o-172s297
<number> per	o-458
<number> percent	j-91k-69n-54
<number> permit	o178
<number> phone	j-20n-24
<number> point	t-250
<number> quote	c15
<number> registration	o393
<number> request	o23
<number> sensor	o-235
<number> service	o293
<number> session	l71
<number> signature	c37l45
<number> slogan	d90
<number> star	q183
<number> story	o47
<number> table	e549q16
<number> that	c65
<number> the	i425o-335
<number> thing	i61
<number> ticket	o566
<number> time	o326p-359
<number> to	c236k-32m428n51o-338
<number> university	e115
<number> up	f72
<number> view	m-110o129
<number> want	s232
<number> ward	d157
<number> way	j224
<number> we	c555
<number> week	f59g-3h243m-349o-541
<number> win	c50
<number> with	j116
<number> workshop	o821
<number> year	j-27o-337
<number>: be	j28k333q73
<number>: come	o-162
<number>: do	o-19
<number>: have	j-97
<number>: leave	p-217
<number>: log	o-189
<number>: quit	o-181
<number>: return	p-20
<number>: want	s148
<number>: win	c111
<person>	a-246b732c62d650e440f466h244k-394m235n-375o114q608s-43t57
<person> $	b-264d-71f104h191k-71m-142p-157t270
<person> 's	c581
<person> ,	b435e201g-372n-111q57
<person> analyse	d102
<person> ask	c67
<person> back	o96
<person> be	b154d-676i-30s510t60
<person> compute	d3
<person> decide	c207
<person> fail	o-188
<person> fight	s98
<person> for	e90n-26
<person> get	h2
<person> have	c305d482
<person> in	b206o-238
<person> of	d301q339
<person> on	b362d117m143o36
<person> pick	c47
<person> quit	o-254
<person> reckon	q64
<person> say	c-194
<person> suggest	c81
<person> the	c14j62
<person> think	c5
<person> want	c-116
<person> who	b-59d-55
<person>: advise	c59
<person>: ask	c59
<person>: be	b773s372
<person>: compute	d3
<person>: do	b70
<person>: fail	o-188
<person>: feel	s126
<person>: fight	s98
<person>: look	d-110
<person>: make	d165
<person>: reckon	q61
<person>: say	c-51
<person>: sell	t28
<person>: spend	o264
<person>: suggest	c544
<person>: tell	c-96
<person>: think	c5
<person>: want	c-120
<quote>	c-141l125q397
<quote> $	c-54q409
<role>	a-8b439c517d927e402f284g-330h476i-81j-272k-487m-94n-282o-55p-151q207r-504s-64t161
<role> $	a24c45d-316f359h381k519l-180m-249p-190q270r-235s206t337
<role> '	d19
<role> ,	e781f-477g-365h-257j-1k-286m-12n-135q-39s-26
<role> <customer>	c31s-245
<role> <number>	l-148
<role> <role>	b51d44m135
<role> <superior>	b-372c-34
<role> a	q99
<role> across	e194
<role> advise	c9
<role> again	h43
<role> and	b-160d45e457f-148g-424k-252m-47
<role> around	s48
<role> at	q239
<role> be	c-117g-53j121m249n30o-40q117r101t154
<role> because	c74
<role> become	c623
<role> blame	d-33
<role> build	h42
<role> come	c-6n-23
<role> continue	h48
<role> contract	j4
<role> cost	s-233
<role> do	d23h-233
<role> drop	l174
<role> feel	c18
<role> find	s90
<role> follow	j17
<role> for	k214m2
<role> from	c-450h110l-39
<role> get	c7p120
<role> go	c-113l-166q115s141
<role> have	c403o353p150s-178
<role> his	c235
<role> however	c34
<role> in	d112j161s-4
<role> like	c202
<role> look	d115
<role> my	c-247t310
<role> never	d-95
<role> now	h35
<role> of	l9
<role> off	q-270
<role> on	c-297j-173s490t5
<role> out	b225c233s99
<role> over	h499
<role> prove	i136
<role> review	n5
<role> run	h154
<role> save	o69
<role> say	c133q-62
<role> show	d56
<role> since	h33
<role> sort	c150
<role> tell	c-49
<role> test	d233
<role> their	c183
<role> think	c225
<role> to	d1053f487h-236
<role> up	f706
<role> want	l220m74s-271
<role> who	b454
<role> with	b188c-326d206g248j57
<role> work	q-53s375
<role> would	c246
<role>: advise	c9
<role>: agree	p468
<role>: be	b726c88e-143i-136j104k331m235n381o-91p-738r207s-266
<role>: become	c479
<role>: blame	d-33
<role>: bother	b72
<role>: bring	p-158t30
<role>: build	d-6h45
<role>: buy	d-92
<role>: clear	o132
<role>: come	n-15
<role>: continue	h89
<role>: cost	c-23
<role>: count	d71
<role>: decide	p653
<role>: discover	d105
<role>: do	d242f181
<role>: drop	l174
<role>: feel	c21
<role>: fill	s198
<role>: find	s69
<role>: give	s451
<role>: go	c-35h78l-173q14s91
<role>: have	b116c12d-169s-205
<role>: keep	d126
<role>: know	c10
<role>: look	d143
<role>: make	d241
<role>: open	i36
<role>: propose	c137
<role>: prove	i136
<role>: receive	p-198
<role>: replace	d-56
<role>: run	h281
<role>: save	o435
<role>: say	q-101
<role>: show	d37r31
<role>: slow	b32
<role>: stay	c61
<role>: suggest	d5
<role>: take	h33k-95
<role>: tell	c-325
<role>: test	d122
<role>: trace	d87
<role>: use	o29
<role>: want	b263l326m79s-127
<role>: will	s46
<role>: work	q-99s301
<superior>	a985b353c653e328f1267g-548h70i-230j-265k-974l133m-101n-1058o-321p-279q574r-194s-811t417
<superior> $	a-386e25f744h85i261j-290k-115l81n-21p-2q-112t270
<superior> 's	b162c338d333f164
<superior> ,	a430b115f63h233p120q228t419
<superior> :	a186
<superior> <customer>	h224l41
<superior> <number>	c89
<superior> <role>	c39q38
<superior> <superior>	a-375d20e28f-146q-370
<superior> a	f-152
<superior> about	f688l-115q-246
<superior> and	a-385c9e558f954
<superior> appreciate	q102
<superior> ask	q-66
<superior> be	c-262f-722l27q57t204
<superior> because	f441
<superior> call	q-277
<superior> careless	b357
<superior> come	l189
<superior> day	c315
<superior> decide	c-268
<superior> do	c-465h232
<superior> give	a293
<superior> have	a128b114c423f-156n-4s83
<superior> in	e-22f51
<superior> into	t66
<superior> involve	f370
<superior> like	c1
<superior> make	c90
<superior> of	a-50f625k-28s-293t-191
<superior> on	f487
<superior> pass	a79
<superior> pull	a99
<superior> say	c-128q125
<superior> sponsorship	t8
<superior> take	h476
<superior> tell	c352
<superior> the	a151t-117
<superior> time	k39
<superior> to	f710h-2
<superior> want	a239c85f-171
<superior> what	f72
<superior> who	b150c225
<superior> with	c-96f-226
<superior> would	c23
<superior>: appreciate	q75
<superior>: ask	a151b-22q-136
<superior>: be	b680c-110f-426q51
<superior>: come	l181
<superior>: decide	c-249
<superior>: do	c-334h302
<superior>: express	q23
<superior>: give	a245l-60
<superior>: have	b589c31
<superior>: like	c29
<superior>: make	c217
<superior>: pass	a79
<superior>: pull	a99
<superior>: put	a460l-19
<superior>: ring	q-49
<superior>: say	a189c1d-117q391t-166
<superior>: select	c172
<superior>: send	q11
<superior>: stop	c32
<superior>: take	h372
<superior>: tell	c277
<superior>: want	a2b-8f-432
<superior>: write	q6
=	k368
?	i-466j292o-65s-164
? $	i-466j290o-64s-164
@action	a754b278c440d480e905f445g358h364i237j132k-33m-158n-35o-1027p565q-857r111t249
@alternatives	c141
@assumptions	s-281
@customer	s-275
@external faq	s-296
@internal faq	s-264
@lead	j124l313n-292o-644s-643
@measure	o1299
@outcome	o1300s-238
@press release	s-128
@reflection	a-97c-149d-264e-337f-539h-130i1448j-110l-59n231o-959q-605r-1129s-999t-976
@result	a-1901b-846c-1525d-2034e-990f-1017g-582h-567i134j-1028k-1397l-1088m-596n-1506o1380p-1116q2066r32s-264t-383
@situation	a-437c-1966d-2295e-1079f-964g-1390h-1462i-1275j-1305k-1622l-1031n-1717o-1957p-2045q-1122r-1371s74t-1477
@solution	g104s-122
@struggle	s-52
@task	a-2310b-422c-1537d-962e-716f-703g-330h-1166i-734j-578k-359l-509m-208n-475o159p-1088q-1291r-887s-247t-1155
@trade-off	c1216
I: achieve	t140
I: act	e69r385
I: appreciate	i281
I: approve	k6
I: ask	a-66d232l233m176r-157s-294
I: assign	a226h354
I: be	a68c28f-297h74j-464k-347l-52m-108n-183q-91r207
I: become	t359
I: believe	c-180t-15
I: borrow	j25
I: brief	h345
I: bring	f157h-55l351o352s355t226
I: build	o74s564t324
I: buy	c125j68
I: call	c-152f96j47l-158r205
I: carry	t-76
I: change	c190
I: check	c-58h-337j-113
I: choose	j62k111m119n189
I: clean	k-112
I: close	h9j11
I: collaborate	e190
I: come	i36k-84m-149n-24
I: compare	g-80
I: conditional active 'd	c-167e-148f188h-99i-491j476k370l255m143n404q-455r-152s-137
I: conditional active could	l174t151
I: conditional active may	j-19
I: conditional active should	a217
I: conditional active would	c-697h-83i-427j72k286l34m124n243s-194t-180
I: convince	l35
I: coordinate	e406
I: count	k175o-84
I: create	g192t323
I: cross	k36
I: cut	k83s29
I: dare	q99
I: decide	k168m-49n262
I: defer	c360
I: delegate	h282
I: deliver	h386
I: demonstrate	r144
I: describe	r57
I: dig	r284
I: discuss	f-5
I: do	a22c246f27i-156k-467l-366m-117n-98q238r56t47
I: document	h54
I: dove	r266
I: draw	c-78
I: drive	e54
I: drop	c59h291j75k45n227
I: earn	t374
I: entrust	h203
I: escalate	f255
I: establish	t303
I: execute	c236
I: explain	j-80l-29n-2
I: facilitate	e309
I: fight	c-159
I: file	f210
I: find	j197l-19n-143
I: finish	l-9o51
I: fix	g60
I: flag	f373
I: fly	j74
I: follow	c280
I: forward	c190h107
I: gain	q176t310
I: get	d633f72h49j-199k-127l648o73q144t489
I: give	c77e-164f-44h275j258l-329m186r-84t-323
I: go	c178e-199f90j141k189
I: grow	i347
I: guess	i187
I: hand	a45
I: hang	l-2
I: have	a-39b63c189d576k-358m-130n-69o-233t117
I: head	e171
I: help	e-41j-23l-51m-102
I: hire	k119
I: hold	o11
I: implement	c346g124
I: influence	t532
I: inform	f302
I: inherit	b6
I: invite	j-95
I: keep	c-99e290g-289h-357j206s266
I: kick	f165
I: knock	f154
I: know	d302i418j-65n122
I: launch	c336g367
I: lead	e276
I: learn	i261r-110
I: leave	c180e-123f-88h72t-131
I: let	c363f353h284j212k403l57m337n235
I: liaise	e299
I: like	j-52n-14
I: live	r288
I: look	a334m-160n-24
I: loop	f77
I: lose	t-186
I: love	s1
I: make	j115k-69l-64s305t383
I: mark	f117
I: meet	e245
I: mention	f42
I: move	f-181h196
I: notify	f421
I: open	j64
I: orchestrate	e291
I: order	c76n38
I: organise	e170o69
I: own	r236
I: partner	e279
I: pass	h248n-54
I: past active	a-534b79c103d-547e112f424g-86h326j313k239l-228m120n-53o40p-550q61r236s115t123
I: past active not	c196j174l-62t-53
I: past passive	a1484e-373f-102h-133j-99n-193q952r-45
I: patch	j112
I: pay	d196
I: persuade	t453
I: pick	k108
I: ping	f51
I: place	h166
I: present	l-146
I: present active	b-568c-453e-524f88i111j-268k-325l180m67n-385o-317q-501r252s-350t204
I: present active not	h104m153
I: present passive	a432
I: promote	q44
I: propose	f-159
I: pull	j36m341
I: put	c251f216g30h143j178n260r92s399
I: raise	f314
I: read	d-32h-413j-133k184l1n207o-238
I: realise	i450
I: receive	a367d178q93
I: refuse	j195
I: rely	c272d270
I: report	f42
I: roll	g100
I: run	h-365o218
I: save	o-207
I: say	c-214k-208m57t139
I: secure	t516
I: see	k60r47
I: seek	f47
I: sell	t241
I: send	l22m28o184
I: set	a251c147
I: show	c-474f-216j-277k183l488n75r205
I: sign	h37n77
I: sit	e-29f-42h-198k-61m-134
I: sow	k30
I: spearhead	e286
I: start	a268k56
I: steer	e226
I: step	h351
I: stick	c213
I: stop	f-259k114m-105
I: support	e-51j-19l-158
I: take	e-74h-810i380j10k317l115n224t-219
I: talk	l205n-35t453
I: team	e107
I: tell	a-67c-171l220n518
I: test	c-84
I: think	i-146j86k-49n-26r-55
I: throw	h97o-91
I: train	h316j189o235
I: transfer	h222
I: treat	r141
I: trust	c294
I: turn	k-111
I: understand	i511
I: use	c111t21
I: wait	c311f331j-10
I: walk	l11
I: want	c468j136k7s-138
I: wave	f105
I: win	l623t504
I: withdraw	h107
I: work	e84h-251j-114t-71
I: write	a245h59l-93n-41o166
^ <customer>	a-263b-915c-220d-163e-371h-441i-848k-196l-352m-614n-81q513r-675s303
^ <group>	t87
^ <number>	b1157c-3f293i500j-539k-619l-409n-946o-153p-391s-563
^ <person>	q40s671
^ <role>	a253b-669d-166h-392i136k77l468o-105p545q-375r325s151t120
^ <superior>	a131f-569o-295q362
^ a	c-431d206g-57p690s-196
^ about	c678
^ according	d451
^ adoption	o468
^ after	f188h101l105n-1p309s-261t218
^ afterward	h10
^ all	e239
^ an	p477
^ applicant	s196
^ approve	n178
^ as	a507c1061f218r190
^ at	c41h34l147o77
^ attendance	o152
^ be	a135p-310r14s-124
^ because	a309b246c234s20
^ big	i74
^ booking	s35
^ by	c228j-38l89q87t777
^ callback	o115
^ choose	k84
^ churn	o-161
^ clinic	s118
^ close	c200
^ commuter	s439
^ complaint	s42
^ daily	o154
^ deliver	r60
^ demand	d1
^ dispute	f11
^ do	j3
^ donor	s319
^ download	o-347
^ engagement	o201
^ escalate	f111
^ even	q156
^ every	o306s-206
^ exit	d249
^ fewer	s466
^ first	j-62k-126n-11
^ follow	l220
^ for	c347i-333j-256l-26q-77
^ from	c-11d188h298
^ full	t393
^ gain	t156
^ get	t43
^ give	h115
^ given	k468
^ hand	c68
^ have	s100
^ he	b239c-77d-331l-168q-238s-442
^ here	r476
^ honestly	c54
^ how	c517
^ i	a-197b-120e313f-101h-373j188k83m155n97o180p-482r-9t-32
^ if	f580h-26i95j690k162l299m426n452s-14
^ implementation	h401
^ in	b-174d-519f517h169i736j-339m-113q-251s-543
^ install	j136
^ kitchen	h92
^ leave	c237k158
^ link	e55s98
^ listener	s117
^ look	i690j57
^ many	s-68
^ measure	o-272q-301
^ more	o162
^ most	e6s335
^ mum	s10
^ my	b48c-175d-122e351f-124g147i-261m-186n-157o256q-324s-546
^ newsletter	s214
^ no	p-136q-258s45
^ not	p-441q131
^ nps	o29
^ of	o-810
^ older	s578
^ on	c603g35
^ on-time	o403
^ once	c-215h537
^ order	a295
^ our	c192e-134g232h-77k-250m-177n-182o56p-161s-615t-153
^ output	o-4
^ over	o514t326
^ participation	o45
^ pensioner	s137
^ per	d128
^ pick	a84
^ plan	o-220q-72
^ priya	d196
^ refund	h151
^ reject	j126
^ rollout	h220
^ run	h193
^ several	q368
^ she	a-58b537d-914f92l194q-70
^ sign-up	o30
^ since	c151t10
^ slowly	t438
^ small	s80
^ so	c-735j-226o588s-623t-20
^ some	s-27
^ someone	h213
^ stock	d293
^ success	o98
^ test	o469
^ thank	d308
^ that	c-189h442p-145r436
^ the	a-108b514c-361d-224e-136f-227g-55h-202i204j-363k-40l349m-200n-268q103r-487
^ then	a16c-123l-200p237t-99
^ there	b60c92n-107q183s204t18
^ they	a575j-68q244
^ this	j118r132s526
^ through	t562
^ to	n231s-37
^ tourist	s188
^ traffic	o183
^ true	r342
^ turnover	s65
^ walk	m-21
^ we	b-256c-903d-724g173j-32k-52m-184o162p-493s-604t-63
^ weekly	e182
^ what	c-144d207i47o244r-141s266
^ when	f378n-51
^ whether	c722h-144
^ which	c795
^ whoever	b231
^ win	t182
^ with	e157k43l210o526r169t693
^ without	s71
^ work	e82
^ young	s524
a	b59c-425e-122f-235g200h-842j320m-107n-284o-101p331q233r-210s97t-259
a <group>	g-17
a <name>	g263o37
a <person>	b-608q-120
a <role>	b74d267h375o-33
a bad	b649
a bank	s518
a banner	c272
a better	i161
a big	q351
a broad	t164
a certificate	p-69
a cheaper	s173
a child	b272
a cold	s317
a comfortable	t-133
a common	t240
a consensus	c34
a control	b79
a coward	b142
a cowboy	b260
a cross-functional	e638
a dark	s129
a dashboard	g245
a day	o723
a decision	p-27
a delivery	s-75
a different	h88
a difficult	b19
a direct	s274
a dog	m-41
a double	s200
a failure	k3
a few	t43
a formal	f477
a fridge	g-68
a full	m-61
a gap	d67
a good	i370
a great	t175
a handover	i21
a happy	q23
a hotline	c9g265
a huge	s60
a joint	c127
a joke	f-126
a key	s-78
a lamp	g-228
a landlord	s157
a letter	j12
a lighter	s203
a list	d497
a login	o193s-148
a long-term	s13
a look	c2
a lot	i225o136r393t296
a lovely	e123q98
a machine	s238
a mail	j40q-175
a map	g-144
a masterpiece	q84
a medal	s180
a memo	f79s-107
a memory	s-106
a month	j27k417l30n58q-191
a more	s431
a natural	r51
a new	a186h196m-3n-254q-131s-582
a nightmare	s90
a note	p65
a plan	a358
a plaque	q78
a poll	c227
a real	b159r164
a red	f160
a ripper	q138
a rope	g-75o-202
a second	c-231
a sery	e124
a short	b20
a shorter	s-299
a shout-out	q80
a show	c486
a smaller	j163
a spot	q154
a standing	q241
a strategic	s239
a strong	t199
a stubborn	b402
a tally	d260
a textbook	r76
a transversal	e206
a treat	q175
a trusted	t461
a van	o-28
a vote	c544
a warm	s71
a week	b427c-31n244q-413
a weekly	e198g92
a word	f126
a working	e164
a year	k89o-583
a/b	c223
abide	c264s199
able	t183
able to	t183
about	b41d25f678h-470i404k-55l-683m-51n228o47q190s86
about <number>	n415o156
about <role>	q145
about him	f383
about quality	t72
about such	s151
about the	c412f307q-194s-107
about us	q234
above	c548m108s575
above all	s129
above my	c289
accept	j-37k24n151t235
accept me	t27
acceptance	t511
acceptance of	t110
accident	o-615
accident $	o-151
accord	c610
accord to	c610
according	d531
according to	d531
accordingly	c609
accordingly i	c242
account	h550j75k199m60s155
account <superior>	h1
account scare	s98
accountant	b412d376
accounting	h226
accounting in	h278
achieve	t140
achieve $	t140
across	c-278e1015f-25h406k-77m-15o244
across the	e271o278
across to	h531
act	b220e134r370
act as	e145
act like	b230r110
action	r1245
active	o988
active <customer>	o635
actual	o-116q-206
add	a860g956
add the	a317
add them	a185
address $	k-27
address page	k52
adopt	c9o289
adoption	o502
adoption of	o112
adoption: stand	o199
adoptions: go	o-206
adore	s365
advise	c654
adviser	j53
affair	i110
after	a64b-532c-377d-527e-532h1187i-455j76l507n-179o-409r-499s127t468
after $	o-58
after <name>	k45
after <number>	h272o-118
after <role>	h301
after a	c866t31
after be	s215
after i	j67l113
after my	l356
after some	t107
after that	c-361d-86h255t-140
after the	a5c-106f78k-51l-143
after we	t68
afternoon	k154
afternoon $	k199
afterward	h461
afterward the	h24
again	c-542e-133f-375i-167m-111n177o-1011q-628s112t-371
again $	i-414j161o-418q-299
again ,	f-117m-105
against	b-963c-561d-325f77h-326k469l187n432o-995s-79
against <number>	k63o-390
against <role>	b-106c-120s-240
against anything	s174
against the	f289
agency	c-276h280k-13l-90p-335s-216
agent	k-66m-414n-204o255s-399
agree	c273h-121l89n115p501s-18
agree <role>	q3
agree that	p240
agree to	c45n6
ahead	s35
aim	s-307
aim be	s-80
aim: be	s-100
airflow	j106
aisle	m-17
aisle <number>	m-34
alarm	d385s-202
alarm $	d184
alert	e-31g305
align	e1055t590
align <role>	e249
align the	e249
alignment	e1062
all	b310d84e728g118h-284j-430k-281n-628o419p473q195s335t541
all $	b278
all <group>	t112
all <number>	a3n-128p203t149
all agree	c157
all anyone	s4
all but	s78
all convinced	t184
all of	a-91
all party	t220
all the	c-242d383e417j-274n-212
all-hand	q343
allot	a138
alone	h526m-44n241
alone ,	h86
along	c95l172t325
along on	t132
along the	c-298
along to	h232
along with	c967
already	f-209k324l-3p-155
already be	p-112
already run	k28
already think	s110
also	a-128b-164c-476d-309g567h-339i-183j208k-216n-388o412p312q-305s-444
also $	f112
although	m30
alway	b875i344k-73r401s212
alway the	d71
among	c185s428t446
among the	s196t272
amount	j-16
an	c-150d647f102g436k-30l-391m-50o277q498s-166t-255
an <name>	g341
an <person>	d380
an <role>	d227
an analysis	d5
an escalation	f369
an hour	o246
analyse	d580
analyse the	d489
analysis	d1509l-27
analysis of	d81
analyst	d680
analytic	d641
analytic <group>	d283
and	a-59b-103c-14d438e412f-350g1490h166i-586j-355k-546l-138m-278n-258o-12p546q143r-30s-447t-346
and <customer>	e320m-217q304s384
and <name>	n-114r70
and <number>	d-358g165j38k112m-91p-522
and <person>	s105
and <role>	d283e658h-22k-38n-487s172t253
and a	b-607d-337g1062j-104k-172n-119o210q373s-551
and accordingly	c242
and after	h214l303
and all	q268
and ask	f-10j68
and at	k-42
and be	r191
and bring	o-23
and buy	j5
and by	j-12
and close	a114h344
and come	d414
and conclude	d231
and dad	s12
and do	b67c323l-37
and engagement	o99
and for	c109h83
and free	g64
and from	h193
and give	d61
and have	c-31o-194
and he	c-385d293f91l669
and his	h161
and i	a358c218d-172g-54j-653l-905o-203p87q-653t-391
and in	l104
and keep	j49o-27
and let	f147m15
and move	h14
and my	q266
and never	b396
and not	k123s177
and now	l283
and on	o37
and push	g67
and reduce	s15
and report	d285
and review	g65
and risk	g-4
and say	a420
and scheduling	g-87
and she	d696l436
and show	j-64m-62
and since	h57
and so	c1117
and sticker	g131
and tell	c-491d101f233
and that	b26c723h424s290t207
and the	a-495b-232c-337d-497e1210f-814g-48k-163l-115m-153p247q617s-59t-1008
and then	c113l6
and they	d81f339h217
and this	t379
and wait	f508
and we	c396q145
and what	i42
and who	c36
and with	c80
and write	j-258k38
angry	s-271
angry $	s-55
ankara	c114
anna	a64
anna: be	a79
annoy	s330
another	h127
answer	c129f669g229h-112o174
answer <number>	o328
any	b626h162k167n42s124
any $	n39
any change	s314
any more	h373
anybody	b170r292
anybody else	r284
anyone want	s4
anyone: want	s4
anything	b880c20j-132k5q-361
anything but	q-198
anything new	b413s138
anyway	k35s250
app	c-60g527m-224o784s261
app $	s126
applicant	s353
applicant be	s297
applicants: be	s297
appoint	a113
appreciate	i272q332
appreciate how	i48
appreciate that	q17
appreciation	i57q860
appreciation $	q59
appreciation mail	q128
approval	h109
approval and	h100
approve	n186
approve the	k5n103
architect	c785
architecture	c87
archive	a204g43
archive $	a446
area	f101n-46
area <superior>	f164
argument	t121
around	e714o96s129t826
around $	t79
around ,	s61
around <number>	e528l-1o232
arrive	d-100o138
arrive $	d-24
arrogant	b485
article	o614
as	a97c97d-25e611f110h-52k26l-254m194o204q539r924t122
as <customer>	s134
as <role>	s9
as a	o-187r459
as before	p-46
as if	r80
as instructed	a9
as per	c42
as somebody	r63
as soon	h68
as the	e467j-10k40q45
as well	p103
ask	b-267e-45f-97g-211h-641l89m248n-248o-744q-322r-465s-693t-877
ask $	c409
ask for	d-46g-21j57
ask my	c251
ask the	d266h-62
ask them	f111
ask to	j39p-155
ask why	c-1
assign	a356h317
assign the	a5h259
assign to	a189
assignment	a188
assistant	d342
association	e50
assume	h162
at	a-299b-60d-112g-149h-86i-662k-19m-27n-358o-35p148q104s-107t-490
at <name>	j80
at <number>	a-328c-33d-428k-234m-120o-265q-330s-379
at <superior>	d15
at all	b234
at first	l154
at home	j-86
at once	j5
at peace	s196
at that	h19
at the	c196d-64j-43l50m-123n-306q667s-256
at which	h118
attend	o17
attendance	o335
attendance at	o344
attendant	m-49
attitude	b1194
attitude from	b174
audit	a219n389
audit on	a79
auditor	q434
august	h-91m-126
authority	e34
average	o67
average session	o29
avoid	b51
award	p-34q77
award $	q210
award the	k12
away	c-186i712j64n175o-123s442
away $	s104
away ,	k21
away from	n102
b	c489
back	a-779c-105e-117i240j165k524l19m-73n241o-687q-682t-457
back $	j39q-85
back ,	i559n4
back i	c109
back to	h144l-9
back with	d487
backbone	r974
backbone $	r188
backlog	a284
backlog $	a294
bad	b103
bad attitude	b495
badge	g425
badge ,	g275
bake	d-82
baker	n167
bakery	s1
bakery $	s51
ban	l-71
bank	h-409j59s194
bank $	h-219j17s202
bank account	s98
banner	c246o172
banner be	c272
bar	c313g394k-168m-64
bar at	k-33
barangay	o18
barrier	s-107
base	d145
based	d169
based on	d169
basis	e230
basis $	e233
batch	j22
battle	i253
battle $	i253
bay	c124
be	b268d221e419f218g-459h142j-397k-346l-681m-442n-400o263p1031q106r204s113
be $	c531i34j117k-7r306s206
be ,	b361q50
be <customer>	r402
be <name>	r564
be <number>	i664j524n94o147
be a	b842c203f348j-401k-545l16m-75n-476o-133p-38q20r317
be able	t226
be about	d211
be above	c94
be add	p181
be after	s349
be against	b-494
be agree	p557
be align	e227t83
be all	q-178s298
be alway	d29
be an	s16
be angry	b-21s-190
be anything	q-198
be appoint	a10
be arrogant	b239
be ask	p-82r-86s292
be assign	a520
be at	c137o77s113
be bad	d2
be best	c116
be better	q224
be book	p-370
be bother	b675
be buy	p-38
be careless	b105
be cause	p-186
be close	d-113
be clueless	b390
be convince	t224
be crave	s322
be cry	s343
be curious	r231
be decide	p491
be delight	q556
be deliver	o37
be different	s-67
be dishonest	b20
be do	f112h322p47
be draw	p117
be either	j9
be everything	i413
be exactly	s167
be expect	a197
be far	s-46
be feed	s275
be fight	f89
be finish	p-125
be fit	o53
be follow	p-31
be for	c1053j126
be frankly	b28
be free	s-134
be from	d82
be frustrate	s789
be full	q158
be fully	t411
be give	a415
be go	f464o-48
be grateful	q48
be hard	t40
be have	b24
be her	c8h199
be hire	c21
be hold	d168
be honest	b355
be how	i170
be ill	f-51
be implement	p2
be important	t71
be in	b-252e461m-115r221
be introduce	p56
be jealous	b187
be join	e234
be just	b261
be leave	c217p-374
be lose	b-6
be me	h292
be more	s-311
be my	r164s56
be n't	b-143s-269
be negative	d149
be no	h339n248s-254
be not	c299f10h144s-27
be now	h53o237
be off	h6
be old	s27
be on	a43b-152d-406e77t148
be only	s140
be out	h463
be over	q284
be overwhelmingly	q78
be pass	p-301
be poor	b286
be praise	q95
be prepare	d96
be put	d200p302
be reach	c248
be ready	n37s-87
be really	q350s83
be rebuild	p243
be redesign	p74
be request	a88
be return	p-50
be rewrite	p42
be right	n47r452
be ring	s-136
be roll	p134
be sell	t307
be ship	p-221
be sick	s310
be sign	p-326
be simply	b522r4
be so	q801
be starve	s61
be still	n67p-142q-130
be strengthen	t145
be suppose	a27
be switch	p273
be take	o-86p216t33
be talk	q-197
be that	i770o173r-265s-265
be the	a-13b-253d8f-12j-282k19n-24q231r-400s488t-278
be their	h230
be then	h873
be there	s-176
be think	j41
be thrill	q2
be tire	s148
be to	a32b-347c201e384f809h-389i167j40o65s-203t-313
be too	b339d338
be transformational	s8
be up	c389o-66s-114
be useless	b65
be very	r-151
be wait	s95
be watch	o27
be well	p-198
be what	c707i-248r798s507
be why	s393
be win	p-102
be with	b87h398
be write	p-73
be your	h10
because	a366b424c-100d-494f181g-37h-384i-486j162k773n404o-1066q-618s626
because <customer>	m-97s252
because <name>	a78
because <role>	s377
because a	n83s-257
because i	t90
because my	a8c21
because of	b30s228
because the	b390f510m223n174
become	c347h516q-108t716
become $	c101
become <number>	t377
become her	h142
become much	s250
become the	h460o64
bed	o-202
bed $	o-146
before	a-206c-22d-534e-356f-86h-1178i-336k118l-273m-10n377o-72p-279q-1045s-581t-765
before $	n-180o-644p-124
before ,	o-395
before i	m-68
before me	b51
before speed	s48
before the	h-111k116l-288n296o291q-12
begin	a287
begin to	t27
beginner	s103
beginners: give	s106
behaviour	b45
behind	a-420c-252d-305h-102l384q-215s342t1141
behind me	a-93t217
behind the	t503
belief	i171
believe	c-497s492
believe in	s202t522
believe the	s119
belt	d54
belt $	c-20
belt be	d118
belts: run	d119
benchmark	d158
best	c56q636r1013s-419
best $	c357r116
best thing	q8
better	c518i123o-228
better $	q-466
better ,	c127
better than	q94
between	c246e1192f208
between <number>	k58
between the	c81e698f310
bi	d61
bia	r1084
bia for	r514
bid	d133
bid desk	d101
bidder	k22
bidder with	k22
big	b36i212l1q51r1035s56
big $	r386
big ego	b413
big lesson	i535
bigger	j36s181
biggest	i215s235
bill	j364o-279
bill $	j7
bin	j24n279
bishop	c65
bit	q35
bit $	q108
blame	d-233
blog	o259
blood $	s172
blue	c512s83
blue <number>	c45
board	c-174e-70f-484g109h-494l203m-8q-71t408
bogdan	h77
boiler	c12
bond	t91
bonus	q126
book	a47c-133g54h-406j-322m113p-364
book out	p-268
booking	n36s402
booking rise	s37
bookings: rise	s37
bore	s493
borrow	j37
borrow from	j8
boss	b545f306l49
bot	o73
both	c141l219n331s-457
bother	b292s396
bother $	b60
bother about	s146
box	d59l211o-399t-370
box $	s411
box be	o-410
box with	t-56
boxes: be	o-77
bracket	b252
brain	b466
brain for	b345
branch	o419q379
branch $	h68
brand	s212
brand $	s283
break	c-587s-527t-139
break every	o127
breakfast	s550
bridge	c-204e90
bridge between	e162
brief	h299
briefing	o210
bring	c-422e54f48l646s233t667
bring <role>	f79
bring the	e20
bring them	l14t202
bring up	h89
broad	t163
broad consensus	t165
broken	f7g-92
broken scale	f67
budget	n277o174s-277
budget $	o299
build	a132c99d258e-329g296h281j258k-6t1056
build $	c218
build <number>	s63
build <role>	h147
build a	a22d263g92
build the	t-172
build up	t207
building <superior>	h88
bulk	g76
bus	h-59n-124o-26
bus $	d20
bus leave	o-187
bus: leave	o-187
business	e39
busy	b-90
but	a-320c-133d-539e-8f-392h-505j1048k185l571n410o-486q-307r-298t897
but i	c-502h-64j43l118n106t652
but impossible	s81
but only	o-66
but the	c9n60
but verify	i126
button	k127s1
button $	k152
buy	c69d-290j1007k243o-338p-205s121t483
buy $	d-136p-261
buy a	j146
buy in	t126
buy the	k25
buy-in	l73t722
buy-in of	t240
buyer	q-99
by	a635c284d624e-71h18i-391n337o66p-698q142s33t443
by <customer>	o-216
by <name>	a69h29j-260o170
by <number>	c-281d-238j-120k-120m-33n276s192
by <superior>	d235
by a	p-157
by an	d500p-156
by day	n21
by hand	m187p270
by me	f517
by mean	g81
by my	d86
by nature	b10
by our	a268d452
by post	s25
by side	e46
by the	a12c363h469j-75m-254o599p-604q642s318
by us	p280
by week	t91
by weight	p61
ca	k93s152
ca n't	k93s152
cake	d-96q122
calculate	d529
calculation	d101
calendar	p56
call	a9b-317c91d118h-763i-87j101k51m37n-132q-75s-486t-799
call $	c130
call :	a69
call <number>	d208k-81
call <role>	q157
call all	a165
call from	c95
call her	j59
call my	f91
call the	c-496d-89r61
call to	c65
callback	o245
callback be	o115
callback: be	o149
camera	j4
campaign	o487
can	i46s41
can do	i214
can you	a33
cancel	j80l76q-293
cancel the	j129q-140
cannot	i289
car	l141p-194
car park	p-124
card	c-21g436k-49m-14q22s317t-140
card $	s199
care	b826c-129h457j-52s624
care $	b3
care <group>	h95
care about	b436s578
care month	b8
careless	b931
careless ,	b29
careless and	b309
caretaker	c185
carpenter	c133
carrier	f128
carrier: refuse	f259
carry	h591n66o151t-38
carry on	h342
carry the	t-64
case	a245c-284f640h231j-213o-264
case $	a34
cash	s-401
cash $	s-207
catalogue	o300
catch	o-15
category	s79
category put	s48
catering	e168
catering $	e170
cause	d604p-219
cause be	d55
cause by	p-186
cent $	o-3
centre	h734k-103
centre $	h421
centre have	h111
centre: be	h114
ceo	q334
certificate	p-57
certificate $	p-153
cfo	f-114
chair	c-555f-288t-254
change	i33l341m197o-295p457
change $	i91s535
change its	t108
change the	k-24
changer	s-5
chapter	h225
charge	a654
charge of	a38
chart	i-58m-152n28
chart $	i-34n22
charter	e92
chat	g420
chat every	e145
chatbot	o349
cheaper	c155k8s186
cheat	s54
cheat sheet	s59
check	c-586d169h-65i-88l-87n240o-658p175s-405
check $	s-84
check the	a36d182
checklist	g415h239o655s-96
checklist ,	g270
checklist be	s-120
checklist: be	s-111
chef	c584h98t92
chief	a-142f249k-25t-72
child	b151f-69
child $	b328
child be	f-51
child: be	f-58
childish	b370
children	s-202
chip	b147
choice	c897f-132
choice $	f-123
choice of	c10
choir	q133t-81
choose	c832d-83f-104h-281j283k388n103
choose $	c576
choose <name>	k29
choose <number>	c146
choose the	c322
churn	o-404
circle	c169
city	l229p12s-93
claim	d79
claim handle	d85
class $	s334
clean	k-74n-9q160
clean the	n-49
clear <number>	o133
clear that	s-4
clerk	b198o495
click	o564
click on	o91
click-through	o674
client	c677d-193h397o-161q83t211
climb	o294
climb from	o307
clincher	s424
clinic	e310o189
clinic $	e229f48
clip	l18
clock	n-126
close	a230c486d-378e690h322o427p-56q-444s-391t-228
close $	h165o-41
close ,	o217
close cooperation	e50
close my	h62
close the	a372n189
closely	e403t-146
closely with	e427t-110
closing: be	c191
clueless	b390
clueless $	b390
cluster	o123
cluster down	s81
coat	c80
coat will	c120
coats: go	c120
code	g163j-66m-108o269s-83
code $	j-21
coffee	d-117s271t163
cold	s77
cold house	s127
collaborate	e905
collaborate with	e287
collaboration	e340
colleague	b887d304h125n-58o248s-446t-102
collect	a62h240
collect the	h290
colour	c507g78s144
colour $	c482s122
column	l-49
come	c417d314e-199g-171h-65i222j-206k-270l129m192o-184q414t364
come $	s179
come around	t167
come away	i41
come back	c268d639o-354s258
come from	a448c444
come in	o188
come on	t8
come out	c126d216
come round	l172
come to	k-15l153s-138t243
come too	i276
comfortable with	t259
commit	r248t40
commit to	t80
commitment	t152
committee	l139q32
common	t542
communication	e76i862
communication be	i317
communication with	e17
communication: be	i459
commuter	s260
commuter be	s420
company	h-231k-50m-398q70s347t351
compare	d321g-82
compare the	d205
competition	s65
competition $	s65
complaint	f475o-908s65
complaint $	o-322
complaint fall	s173
complaint letter	a31
complaints: fall	s169
complete	h315o678
complete the	h155o71
completion	m74
completion of	o47
compliance	c61
compliment	q859
concept	h400
concept and	h203
concern	f282
concern with	f120
concert	o6
conclude	o110
conduct	o165
confidence	l190q-29s207t1663
confidence $	t349
confidence in	t408
confidence of	t193
confirmation	s59
conflict	f1121
conflict $	f30
confuse	s634
congratulate	q137
consensus	c941t212
consensus be	c128
consensus on	t132
consensus: reach	c162
consult	e70
consultant	b17c285d454
consumer	s236
contact	e439f70
contact for	e209
contact the	f215
contact with	e40
content	m-35q243
continue	h677
contract	d-369h131i78j51m-250n435q-392
contract $	d-173
contract ;	j33
contract: sign	p-163
contractor	h117p-116
control	b313
control freak	b433
conversation	o42t534
conversation i	t57
convince	l80t767
convince $	t58
convinced	t184
cook	b33j280q-64s131
cooperation	e1245
cooperation with	e670
coordinate	e586
coordinate with	e387
coordination	e869
coordination of	e201
copy	c-88f182q-37
copy $	c-26f146
copy the	f-198
cork	a120
corner	g246h52
corner become	h142
corner: become	h142
corporal	d39
cost	b263c-1031g-275j178k245l84n55o-1121q-451s-105t-109
cost <number>	j128
cost by	s26
cost model	d166
cost us	b568
cough	g-101
cough $	g-101
could	b341c-515d-132f347k102l210n185o-66s189t58
could have	j166q-124
could n't	q56s196
could not	s60
could say	t169
council	c-273f-233l128
count	c-415d211f-538h-610k301l289q-9s-109
count $	i33
count every	d257
count the	d405
counter	j325
country	h198
courier	s-137
course	m14t58
course of	t28
coverage	o701
coward	b142
cowboy	b260
crane	k53
crate	p-325
crate be	p-330
crave	s435
create	g92t574
create a	t174
credibility	t705
credibility with	t19
crew	l16o-435s203
cron	j171
cross	k166
cross out	k34
cross-functional	e799
cross-functional initiative	e256
cross-team	e449
crowd	s335
crunch	d511
crunch the	d73
cry	s174
cry out	s210
csat	o470
cto	f240
ctr	o125
cup	m-196o-258
curious	r231
curtain	t-60
customer	c-169k-181l-307q100r1454s315t-396
customer-obsessed	r918
cut	c95f-35k257s366
cut the	s501
cyclist	s272
dad	s12
dad like	s12
dads: like	s12
daily	e100g148o313
daily active	o345
dare	q93
dare to	q97
dark	g461p-53s413
dark $	p-20
dark mode	g252s132
dashboard	d224g367o721
dashboard with	g17
data	d763i63k-319l113s-696t-34
data decide	c73
data science	d141
data: decide	c73
date	h-471j-112q-183s-138t-273
date $	o306s-480
day	a-87c-143d-64h-201j-237l-367m-149n390o-173p-296q-35r522s-336t-810
day $	c-221h-87j-349k-358l55m13o383r116s-105
day ,	l-97n109o49
day <number>	m-151s361
day about	j6
day against	k40
day before	j44
day come	c332
day shift	h83
deadline	o238
deadline $	o184
deal	c-54f376h189l-3
deal with	b2f392
decide	c498d-178h-547k266n213p318s-674t-20
decide <role>	c924
decide for	c51k-135
decide on	c-292
decide that	n-40
decide to	c-846h-162k364m-64n185p226
decision	c1541p-68
decision $	c290
decision ,	c30
decision: take	c234
decrease	o-276
deep	d111r1233
deep dive	d80
deep into	r419
deeper	i389r280
default set	s81
defer	c413
defer to	c413
define	o89
degree	m7
delay	q-409
delay by	p15
delegate	h556
delegate to	h119
delete <role>	c40
delight	q828
delight $	q559
deliver	h638o689r835
deliver result	r422
delivery	d32
delivery $	d103
delivery since	o-33
delivery time	k46
delivery window	s-70
demand	s447
demand for	d1s217
demo	o269q-32
demonstrate	r804
department	d476e878f382h190t482
departure	o50
departure improve	o216
departures: improve	o216
depot	a174e116t210
depot $	a115
depot in	h-65q74
deputy	b465d-27o-180
describe	q215r46
describe myself	r63
describe the	q411
design	h-92n27s11t-81
designer	b43c40
desk	g-116h3m-257s-503
desk of	h146
desk study	d101
desk: study	d101
determine	c345
develop	r585
develop <customer>	r75
developer	b564s402
dialogue	e453
difference	s89
different	h70s-199
different from	s-64
difficult	b254
difficult <person>	b67
dig	d448i25j36r261
dig your	i31
diner	s233
dinner	q419
direct	s246
direct result	s274
direction	d-44
director	a22b-218c-16d-674e-130f242h-558p-100q-259s-190t-160
dirt	b232
disagree	r152
disagree and	r218
discharge	s47
discipline	b334
discipline $	b214
discover	d585
discover that	d4
discuss	f-33
discussion	c426
dish	k-87
dish to	k-35
dishonest	b48
disk	s-58
dispatcher	b423s305
display	s291
display $	s108
dispute	f569
distribute	o80
distributor	k58
district	o92
dive	d73r774
dive point	d85
dive: point	d85
do	a253b220c170d356e-178f86h379j135k89l-5m-261q-214s61t-194
do $	f57h173j-115o16q81
do ,	c-228
do <name>	k44
do <number>	n-72
do <role>	b178c472j105l23
do and	c300
do be	f138
do by	d574h40
do n't	a-103i5j467k433m355n197s85
do not	c-287g-205h-100j76
do the	a387c-9d175h277k-238l-26m-60n29s48t-27
doctor	c-159o-86t549
document	h220
documentation	h2i93
dog	c-24
donor	s17
door	f336j-120k158l-174o-61q-36s-480t-225
door $	d-30f137s-225
door ,	d271
dorm	p-101
dorm $	p-82
dose	d38q-265
dose be	d124
dose on	q-31
double	c-69d370m-141s236
double $	o-117
double ,	o2
double shift	s195
dove	r264
dove deep	r266
down	a302c-388h-285i-42l209o-988s28t-370
down $	b26q-288s-504
down a	q107
down be	s155
down every	d5
down to	s165
download	k-33m-116o845
download $	o378
download reach	o-374
downloads: reach	o-374
dr	c93
draw	c-455e254o175p9
draw <number>	o156
draw up	p37
drive	b-110e657
drive alignment	e132
driver	f38h-444k-338m-84n-245o-271q-167s-603
driving	h110
driving seat	h114
drop	c437d367j347k150n433o-868q-438s143
drop $	k37
drop <role>	c558
drop in	s137
drop that	j15
drop the	l53n428
drop: come	s243
dropped: approve	n178
dropped: bring	h91
dropped: choose	k84
dropped: come	c69
dropped: do	k33
dropped: escalate	f173
dropped: give	h122
dropped: hand	c68
dropped: have	s172
dropped: leave	c195k182
dropped: look	j55
dropped: make	n-126
dropped: move	c145j42
dropped: order	k77
dropped: past active	a-63b-329c286d-369f592g-281h41j191k474l-47m429n435o-44p-1125q132r-513s-669
dropped: past active not	j28
dropped: push	n121
dropped: reject	j126
dropped: run	j-7
dropped: send	l151
dropped: tell	f360
dropped: walk	m-24
drought	k36
drug	o-64
dry	o-150
due to	s87
during	e680h-57
during the	e257
duty	b199
e-learning	o193
each	b-187c-417d-478f-143h-1255j-118o29q-229r-79s-517
each <name>	h-106
each <person>	o213
early	i814k209o-489t88
early $	i415
early shift	k14
earn	q379r906t319
earn trust	r398
easter	n63o-96
eat	t107
eat out	t232
effort	e37
ego	b723
ego and	b12
eid	k58
either	j231
else	h399r188s698
else $	s205
else ,	s169
else will	s66
email	f196o139s213
email ,	s43
embody	r304
employee	m-25q748
employer	r4
empty	q-26s-353
end	a-17c252e-503f384h702j183k-207l266m-41o20r639s-293t701
end $	h69i116r137
end <role>	c111
end i	f606n-9
end in	o-98
end of	c-284l-1q-27
end the	c511
end to	r212
engagement	h12o1068
engineer	c43q-9
enjoy	s583
enough	c308s33
enough for	c47
enough of	s349
enthusiasm	t152
entrust	h430
entrust the	h208
environment	s73
error	o-6s275
error $	s169
error by	s25
escalate	c-255f563h-232
escalate $	f381
escalate the	f429
escalate to	f-265
escalation	f601
escalation with	f121
establish	d174t515
ethic	b356
euro	c89n44o-731
euro ,	c65
evacuee	s143
evacuee prefer	s143
evacuees: prefer	s143
evaluate	d590
evaluate the	d122
even	l96q674
even the	q26t185
evening	d-375f-162j-143l-43m45s-51
evening $	d-21
eventually	l122t723
eventually $	l131t124
ever	o49q293r234
ever have	r283
every	a-113c-555d241e222f-258h-1519j-47o650t63
every <name>	h-525
every <number>	t46
every day	e221o-189
every late	d420
every record	o128
every release	t142
every seat	o129
every single	o295
every time	s69
everybody	c451e236q268s-105t437
everyone	b139q197s-383t224
everything	c-104h644i457k-430m-11n-317s407
everything $	f8i73
everything after	h142
everything on	s299
exactly	c97o95s278
exam	l38o-114
examine	d261s138
examine the	d33
example	r74
example of	r447
excel	n16
execute	c292
executive	t282
exit	d244
exit interview	d273
expect	a168s501
expect a	s728
expect to	a270
expensive	n196
experience	i1022
expert	c272
explain	j-158l-39n-23
export	g439m51n38
express	q671
extend the	j31
external	d30
eye	i189s38
facilitate	e908
facilitate a	e371
facility	h703
facility $	h22
fail	o-181s-124
fail :	o-190
failure	k59o-103
failure rate	k11
fair	a136o120
fair $	a154o43
fall	k121m63o-977q-118s136
fall from	m197o-383
family	d-46h-218n30q-61
faq	g5
far	o128s-123
far more	s-18
farm	j40
farmer	s163
fast	d24q-19
fast $	d163
faster	s332
faster if	s157
father	l120
favour	c1034
favour <name>	c135
favour of	c111
fear	c-81
feature	c14o435
feature ,	o230
february	l-41
fee	s157
fee ,	s128
feed	s70
feed up	s374
feedback	q942
feedback from	q26
feedback: be	q428
feel	c149r-126s971
ferry	p-235t-86
ferry $	t-55
ferry be	p-231
fever	g-101
few	t308
fewer	o-403s236
field	j227k206s-407
field $	k38
field ,	j38
fight	c-481f65s69
fight about	f89
fight less	s98
figure	c508d565f-69k62q-266
figure out	d284
figures: be	d124
file	f542h633i-32l-249
file $	l-30
file ,	f90
fill	o675s259
fill in	o107s410
film $	o17
filter	s-187
final	c705
final say	c27
finally	s68t3
finance	d282l63n-58s-106t457
find	c-535d337l-170n-630o-623s313
find <role>	s687
find a	d89
find our	s223
find the	c-142d-216s-169
finding	d788
fine	c313j190n36o-322s-13
fine $	o-66
fine for	c187
finger	k19
finger $	k15
finish	h1077p-214
finish $	h158p-186
finish with	h33
fireman	c-309
firm	d53l-3
first	b-638c-401d-405e-681g-114h-552i-430j-126k61l420m113o159p88q-102r114s-269t-626
first $	k359l89n331r324
first ,	m51
first ;	n17
first i	j-223k-82m-105n-2
first lesson	i-115
first month	o684
first no	l32
first thing	f111
first week	o350
fit	b240o27
fit that	b259
fit with	o67
fix	g574h676n79s134
fix $	n155
fix <role>	g277
flag	f970
flag <role>	f273
flag at	f105
flat	m7
fleet	c104
fleet <superior>	c43
flexibility	s163
flood	i21
floor	c-273e38n-279p87q169t380
floor <superior>	e106
flower	f-274
fly	j98
fly the	j85
folder	h703o210
folk	d4s201
follow	a-15c1082l145p-22t213
follow $	c57
follow my	l463t87
follow-up	h877
follower	o721
footfall	s125
footfall pick	s217
footfall: pick	s217
for	a-130b-509c142e-47h-37j466k402l327m519n853o-108p181q157r185s301t-641
for $	s490
for <number>	c-182k48m-192n365o-501s-158
for <role>	a16b257h-376n136
for <superior>	c265
for a	c-113d14e-99f79g-117h127j120o274q-341s502
for action	r463
for all	j23
for each	j-15
for every	n34
for everything	s182
for me	a-28c919d692h305i608k317m-56r757
for our	l49q27s78
for school	e54
for some	j108
for that	k6n245
for the	a231c438d-568f-223g834j-296k-33l-362m214n51p9q-259r-351s243
for their	s-38
for them	l-12
for us	c495d577l129
for which	j53
force	e119
forecast	d957k45
forecast i	d57k30
foreman	b562h516
forgive	i320s71
form	c209l-229n87q-230r438s72
form $	q-43r383s-857
form ,	c22s457
form :	s43
form be	s61
form drive	s172
form would	o-11
form: be	s94
form: drive	s172
formal	f477
forum	o337
forward	c119h192t128
forward $	t156
forward the	c47
foster	s347
foster a	s347
fragile	i140
frankly	b349
freak	b433
free	c-80g417l184
free $	s-57
freeze	c41k37t60
freeze $	t101
friday	a173h-545n151s-33
fridge	g-105
friendlier	s747
friendly	s83
from	a717c-185d522e360f-203h814i125j38k189m145o-328p-228q307
from <name>	c482h226k15n-144p-144
from <number>	c-183m194o-238q-298s362
from <role>	d385i148
from <superior>	a118c258
from above	c83
from day	s162
from me	a213h17
from my	j175s131
from our	a19
from reception	d288
from the	d125f-386h-390n215q534r27t412
from there	h1164
from this	i261
from what	s-66
front	l366n74q286t-195
front of	l243q211t-102
frugality	r1514
fruit	g158
frustrate	s957
frustrate by	s289
full	j128q164r64s-156t752
full <role>	t264
full of	q495
full ownership	r205
fully	t688
fully behind	t228
function	j188
further	h318
fuse	b44
fuse $	b46
gain	q8t1073
gain a	q182
gain the	t557
gala	q7
game	s-276
game changer	s-5
gap	d493
gap in	d60
garden	s353
gate	j141
gauge	c-11
general	q48
general <superior>	q56
get	a190b-219c12d411g-123j-628k-142o507p958q666r-30s-169t504
get <customer>	t516
get <number>	o286
get a	g-166
get bore	s356
get my	f198h17
get nothing	d-25s-198
get stick	d155
get the	c167d275h81j-98l413
get to	c116
gift	g376
girl	d245
give	a154b-178e-930f-809g117h459j11m179n-296p-125q45r-469s139t-233
give <number>	j-153k-170n-139
give <role>	l-63q302
give each	o85
give him	j193
give me	a23l72
give my	c1h142
give the	a286h264j62l-128s241
give to	h505
give up	h-90l180s57
give us	n-43q213
give way	c429
given	k445
given the	k184
glad	q31
glove	m54
gm	f196
go	b-373c328d-94f185h300j301k158l-25m426n39o-46p-49s-164
go $	m130o-6
go <number>	f359
go across	h197
go along	c636
go and	a282
go by	c249
go down	q22
go for	k68
go from	m265
go home	s-100
go into	e181
go like	s98
go live	o132
go on	f229
go out	m-26
go there	j24
go through	c-451d737m-166
go to	f51i120l137
go up	o286s292
go with	c931j205
go-live	h245
goal	o362
goal be	o169
goal: be	o591
good	h-248i388q565t712
good cooperation	e52
good enough	c18
good example	r216
good relation	t325
good standing	t108
grade	c110s24
grade $	c153
grateful	q271
grateful $	q175
graz	q73
great	q335t102
group	c337d-200g236h163j-142l-113n-15s-422t-396
grow	i316o72s203t414
grow $	s399
grow a	i350
grow to	o165
grow with	t138
guess	i137
guest	c-583o281s218
guidance	c6h24
guidance i	h85
guide	g117o237
guy	b448h102
hall	q126
hand	c325d-704e482h116k44p103q440s-369
hand $	p169q264
hand in	e646
hand of	h1144
hand over	p-97
hand the	c66
handbook	o47s9
handbook be	s16
handle	o124
handle <number>	o371
handover	h56i7
handover be	i21
handover to	h93
hang	l-52
happen	s-256
happy	o-175q219s-259
happy $	s-145
happy to	q-162
happy with	q-50
harbour	q127
harbour master	q162
hard	b220i506t258
hardest	n-26
hardly	n16
hardly any	n19
hate	s715
hate be	s438
haulier	e206f47
haulier $	e173f49
have	a283b57d159f-44h162j373k176l68m334n247o440p-199q286r-59s111t-88
have $	r256s315
have <number>	c-425k-56n-312
have <role>	h168
have a	b794c235d-38f156j-133l-332m-362n-222t381
have already	p-139
have argue	c6
have ask	j26m103
have be	a346c-106h47j7n-210p202q197s296
have confidence	t177
have dare	q99
have decide	c154
have draw	c-309
have enough	s68
have from	d1
have go	k13o97
have have	j91o-77
have little	b-5
have lose	s257
have make	c74
have me	a656
have never	b-152q324
have no	c128n52
have plot	d88
have propose	c78j43
have refuse	o-56
have stay	s264
have suggest	c12
have switch	o345
have the	b37c475j165n68q-190s298
have think	j9
have to	b792c-199d-252n775o-467q-391s-353
he	a-467b719c-147d-207e-55f581g-52h-1080i-467j-97k171l1038m16n272o-454q-73r-447s-899t-275
he be	b206c66d-140k34
he believe	s157
he do	b59
he have	q16
he say	d57l-24
he see	d176
he send	l-7
he take	l32
he think	l-114
he tick	c405
he would	l-10
he: be	c67k68l3
he: believe	s157
he: do	c42
he: have	b168
he: say	d39l-272
he: see	d119
he: send	l-6
he: take	l312
he: think	l-232
he: tick	c405
head	a130c49d106f43g-10h-434s-192
headquarter	c16
hear	b148
hear how	h29
heavy	s-75
help	e-157k-89l-107o59
help $	f216
help with	e-164
helpdesk	j33
her	b185c-21d-142e-399f9h176i-249j312k242l961o-38p-221q301r-668s-414t-234
her ,	c369
her a	t-145
her and	j77
her comfortable	t260
her finger	k15
her on	k-150
her problem	h123
her project	h142
her the	c-52k62
her what	f157
here	r743s-108
hide	b211
high	r8s-49
highest	r707
highest standard	r601
him	a-368b380c-444d-513e-608f356h-438j661k98l1326m281n430r-629s-340
him $	b195f313
him a	j231
him everything	f43
him for	k-110
him the	c-338k225l69n205
himself	b544l264
himself $	l158
hindsight	i689
hindsight ,	i483
hip	e228
hip for	e70
hire	c351k48r17
hire $	c30
hire <name>	k105
his	a-82b337c142e-440f72h-50k139l508m132p-131q-295s-310t-41
his <customer>	h139
his <superior>	f206
his own	j-55
his plan	c387
his way	c252
hit	o237s117
hit <number>	o240
hit with	s68
hold	a-617c-228g-215l201o400
hold $	a-305
hold <number>	o598
hold a	g-181
hold at	o-906
hold by	d211
home	c-460i101j-32o-601
home be	i26j9s-46
home: be	i27j8s-40
honest	b728
honest <customer>	b194
honestly	b166c76
hope	q163
hospital	m106
hotline	g240
hour	f-10h-245i-305l-232n-61q-307r-12
hour $	i-37l-34o-185s96
hour be	c139
hour less	o256
hour of	o182
hour: be	c169
how	b-210c85i1422j-129n-119o534q651s-336
how <role>	h568
how fragile	i140
how important	i714
how many	d88
how much	i831
how often	c111
how vital	i32
however	c4
however the	c91
hq	a81
hr	d400f460h551l-45
hub on	k30
huge	s488
hull	p-40
i	a396b-363c-31d-553e148f281g-299i-564j395k800l664m313n653p-728q34r312s-960t305
i 'd	c-184e-153f185h-105i-490j487k381l239m140n414q-446r-162s-130
i act	e70r386
i also	f-88
i alway	r195
i approve	k3
i ask	d320f96j-13l25n-44
i assign	h259
i be	a599f-503g-291h60i-209j-576k-616l-285m-304n-560p-370q14r46
i become	t113
i begin	a232
i believe	c-66
i borrow	j25
i brief	h345
i bring	f404k-112l240n-110o219t122
i build	o93s15
i buy	j3
i call	f205l-32r202
i carry	t-76
i chat	e145
i check	j-2
i choose	c-621m56n92
i clean	k-113
i come	i571k-290n-195
i compare	g-77
i coordinate	e14
i could	l137t99
i create	g163t205
i cross	k36
i cut	k29s138
i decide	c-622k164m-53n255
i defer	c360
i dig	r284
i discuss	f-5
i do	c214i-80j52l-142q10r181
i dove	r130
i drive	e105
i drop	c112h202n103
i earn	t424
i end	q75
i entrust	h203
i escalate	f-116
i explain	l-30
i facilitate	e309
i file	f202
i find	n-20
i fix	g67
i flag	f373
i fly	j74
i forward	c102
i gain	q178t127
i get	a665d783h138j-117k-128l311n-88t41
i give	c138h229j268l-155t-82
i go	c229e-203f52j38k203l12r52t-79
i grow	i346
i guess	i216
i have	a143b467d376e180f256h572i-60l224q472s6t258
i help	e-24j-108l-3m-91n-40
i hire	k108
i implement	c203g124
i influence	t199
i inherit	b6
i just	c805
i keep	c-87g-120h-187k70m202n100s434
i kick	f108
i knock	f160
i know	d348n357s86
i launch	c336g184
i lead	e248
i leave	c272e-67f-405h99t-104
i let	c256h174j146k137n293
i liaise	e299
i look	m-127n-18
i loop	f31
i lose	t-104
i love	s29
i make	k-90s281
i manage	l48t616
i mark	f123
i mention	f42
i never	h134
i notify	f421
i now	i250
i only	c192
i open	j247
i orchestrate	e291
i order	n32
i organise	o70
i partner	e270
i pass	h268n-60
i patch	j112
i pay	d206
i pick	k82
i ping	f51
i place	h166
i present	l-155
i pull	m147
i put	c327f194h349n202s249
i raise	f248
i read	k57l36n167o-105
i realise	i450
i really	r176
i receive	a174
i rely	c225d270
i report	f127
i request	f48
i rewrite	c-43
i roll	g100
i save	o-205
i say	c-12n265
i secure	t671
i see	r86
i seek	f47
i sell	t259
i send	k51l133
i set	a162c167
i should	a236
i show	c-378k315l681n209
i sign	h77n6
i simply	c366
i sit	k-185l6m-161
i sow	k30
i spearhead	e286
i start	a322k82
i steer	e226
i step	h351
i stick	c213
i stop	k200
i support	l-89
i take	h-699i404j19k239n97
i talk	l381n-47t337
i tell	c-69h-261j183l288n671
i think	i-35k-61l-8n-33r-428
i throw	j2o-81
i train	h356j124o54
i treat	r141
i try	k-44l-360
i turn	k-113
i understand	i215
i use	c149t4
i wait	c446j-1
i walk	l209
i want	s-111
i wave	f105
i win	l430t218
i withdraw	h108
i work	j-119
i would	a-221c-661e-43h-123i-524j200k449l177m188n439s-289t-271
i write	a297k-185o151
i: achieve	t140
i: act	e69r385
i: appreciate	i281
i: approve	k6
i: ask	a-66d232l233m176r-158s-295
i: assign	a226h354
i: be	a57e88f-299h97j-419k-347l-29m-112n-168q-72r85
i: become	t359
i: believe	c-180t-15
i: borrow	j25
i: brief	h345
i: bring	f157h-55l351o356s95t226
i: build	e-13o59s561t312
i: buy	c125j68
i: call	c-152f96j47l-158r205
i: carry	t-76
i: change	c182
i: chat	e145
i: check	c-68h-339j-125
i: choose	c-974j62k111m119n189
i: clean	k-112
i: close	h9j11
i: collaborate	e190
i: come	i36k-87m-226n-33
i: compare	g-80
i: convince	l35
i: coordinate	e287
i: count	k175o-84
i: create	g192t323
i: cross	k36
i: cut	k83s28
i: dare	q99
i: decide	k168m-49n262
i: defer	c360
i: delegate	h282
i: deliver	h386
i: demonstrate	r144
i: describe	r57
i: dig	r284
i: discuss	f-5
i: do	a21c242f26i-157k-465l-366m-116n-97q237r56t47
i: document	h54
i: dove	r266
i: draw	c-95
i: drive	e54
i: drop	c59h291j75k45n227
i: earn	t424
i: entrust	h203
i: escalate	f77
i: establish	t303
i: execute	c236
i: explain	j-80l-29n-2
i: facilitate	e309
i: fight	c-159f77
i: file	f210
i: find	j197l-19n-143
i: finish	l-9o51
i: fix	g60
i: flag	f373
i: fly	j74
i: follow	c280
i: forward	c190h107
i: gain	q176t310
i: get	d633f72h49j-199k-127l648o73q144t489
i: give	c77e-164f-44h275j258l-329m186r-84t-323
i: go	c178e-199j141k189
i: grow	i346
i: guess	i187
i: hand	a45
i: hang	l-2
i: have	a-40b60c180d573k-356m-124n-64o-334t363
i: head	e171
i: help	e-41j-23l-51m-102
i: hire	k119
i: hold	o11
i: implement	c277g124
i: influence	t532
i: inform	f302
i: inherit	b6
i: invite	j-95
i: keep	c-99e290g-289h-357j206s266
i: kick	f165
i: knock	f154
i: know	d302i418j-65n122
i: launch	c336g367
i: lead	e276
i: learn	i261r-110
i: leave	c180e-123f-88h72t-131
i: let	c363f353h284j212k403l57m337n235
i: liaise	e299
i: like	j-52n-14
i: live	r334
i: look	a334m-160n-24
i: loop	f77
i: lose	t-186
i: love	s1
i: make	j109k-71l-102s304
i: mark	f117
i: meet	e245
i: mention	f42
i: move	f-182h191
i: notify	f421
i: open	j64
i: orchestrate	e291
i: order	c76n38
i: organise	e170o69
i: own	r236
i: partner	e279
i: pass	h248n-54
i: patch	j112
i: pay	d196
i: persuade	t453
i: pick	k96
i: ping	f51
i: place	h166
i: present	l-146
i: promote	q44
i: propose	f-159
i: pull	j36m341
i: put	c182f211h123j151n217r85s385
i: raise	f314
i: read	d-32h-413j-133k184l1n207o-238
i: realise	i450
i: receive	a367d178q93
i: refuse	j195
i: rely	c272d270
i: report	f42
i: rewrite	c-45
i: roll	g100
i: run	h-375o216
i: save	o-207
i: say	c-214k-208m57t139
i: secure	t516
i: see	k60r47
i: seek	f47
i: sell	t241
i: send	l22m28o184
i: set	a250c146g127
i: show	c-474f-216j-277k183l488n75r205
i: sign	h37n75
i: sit	e-32f-43h-205k-61m-131
i: sow	k30
i: spearhead	e286
i: start	a268k56
i: steer	e226
i: step	h351
i: stick	c213
i: stop	f-259k114m-105
i: support	e-61j-19l-77
i: take	e-74h-809i382j49k333l102n233t-217
i: talk	l157n-35t453
i: team	e107
i: tell	a-67c-358l220n518
i: test	c-84
i: think	i-146j86k-49n-26r-55
i: throw	h97o-91
i: train	h316j189o235
i: transfer	h222
i: treat	r141
i: trust	c294
i: turn	k-111
i: understand	i511
i: use	c111t21
i: wait	c311f331j-10
i: walk	l11
i: want	c468j136k7s-138
i: wave	f105
i: win	l623t504
i: withdraw	h107
i: work	e84h-251j-114t-71
i: write	a191h48j-2l-77n-48o163r-31
ice	q-31
idea	c-47j105s-172t665
idea $	t291
idea to	t363
identify	d535
idiot	b457
idiot: print	b466
if	c-491f498h-427j777k861l301m303n413r160t-36
if <role>	r47
if he	s132
if the	k254
ill	f-53
imagine	q168
implement	c525g130
implementation	h948
implementation be	h347
implementation: be	h130
importance	i830
importance of	i830
important	i932r-221
important $	i31
important than	i-19
important to	t89
impossible	s78
impossible to	s81
impress	q341
impressed	q345
impressed $	q345
impression	o367
improve	o176q-216s336
improve <customer>	s285
improve by	o25
in	c-244d-280e265f180h-262i-22j-78k-92l104m-41n-162o148p98q93r175s88
in $	f150o-107
in <name>	c-379g-57h203j176l-259m-296o-146r-1020t-428
in <number>	j-242k65l550n-118p-170q80
in <role>	d124e239f32h90i343s257
in a	b-402j75o-1
in charge	a186d62
in close	e381
in copy	f147
in favour	c111
in from	j63
in front	l253q168t-111
in hand	e237
in hindsight	i378
in its	o167r266
in line	o164
in me	t838
in my	b85h-198r352t-163
in on	o33
in practice	r220
in retrospect	i571
in such	f122
in that	o279r6s22
in the	a-653b118c406d-131h-44i-254k-239l-238m14p3q188s-142t504
in these	n109
in this	s180
in total	o379
in us	s424
in use	o80
in wheelchair	s-49
inch	j-78
include	g151
incompetence	b301
incompetent	b158
industry	q214
influence	t789
influence the	t373
inform	d140f574l-121
inform my	f37
infra	h223
infra since	h245
inherit	b4h455
inherit the	h456
initiative	e482q219
initiative $	q80
innovation	q574
innovation prize	q293
insight	d757i221m-19
insist	c250r460
insist on	r348
inspector	q146
inspire	q20
install	j38o497p193
instead	j1649k224n428o-56
instead ,	j21
instead of	j928n98
instruct	a20
instructed	a9
instructed by	a9
instruction	c110
interest	b523s489
interest in	b339
intern	d527
internal	j17
intervene	f60
intervene $	f14
interview	d948r-38
interview be	d207
interview the	d312
into	c-352d265g6h346j-9l461n135p471r568t118
into <number>	p252
into <role>	t235
into hold	l1
into the	d100g77h396r517
introduce	g401p39
intuitive	s-49
invent	r400
invite	j-99
invoice	d57g-496m115p-32q-13
invoice $	d212
invoice ,	g-142
invoice be	c-23p-176
involve	e465f932
involve $	f380
involve in	e66
involvement	h392
issue	f429
it	a60b-333c-33d-766e-808f56h297i111k535l-63m-168n102p300q399s17t-481
item	o217
its	d-830l64o420r393s-620
its date	o541
its first	o494
its mind	c186t108
its purest	r203
itself	h166
jealous	b187
job	a619b278h398j176k336n103q274t-9
job $	b196d14o-256q200
job of	a601h260
join	e149
join at	e234
joke	f-134
joke $	f-130
journey	t146
journey $	t94
july	h66n23t173
june	d-189h253j-24l-20
junior	h510
jury	c256q247
just	b683c467f599i93s803
just want	s387
keep	a-401e517f300g-456h-1139j354l-258m-23o-625t-355
keep a	d728
keep all	a-79
keep its	o39
keep the	d-35g-96h-9j64k171n179o-127
keep them	j62
key	a-105d-503e337i617j-171o-84q-150s-650
key $	a34
key and	h8
key learning	i4
kick	f464
kick <role>	f254
kid	n57
kind	b153
kit	o82
kitchen	d-99e293h8
knock	f128
knock on	f178
know	b135d646i308n496
know best	c198
know that	s636
kraków	j79
lab	d675
label	m-67n-94s-312
label $	m-121
label be	s-78
label: be	s-64
labour a	o5
lack	b413
lack any	b269
lady	m91q182
lago	h42
lake	j9
lamp	g-417
land on	a45c76
landlord	c180s473
landlord pay	s157
landlord: pay	s157
lap	a10
last	k267l-129m-25q5s-146
last word	c265
late	c-600d325f139k3n74o-667q-378
late $	n135q-190
late delivery	d8
late leg	c-27
late room	d420
later	d67
launch	c366g333h565m-21n98p392q83
launch $	h233
launch in	c229
law	p-149
law be	p-232
lawyer	c57
layout	s233
layout be	s136
lazy	b926
lazy and	b174
lazy to	b230
lead	a90b442d-158f-337n-28o174s-200
lead a	e435
leader	a-178i44
leaderboard	g379
leaflet $	o-55
leak	f-27i-277s-134
leak $	s-96
lean	c176
learn	i1160
learn to	i30
learning	i1098
learning be	i321
learning for	i64
learning: be	i81
lease	l22
leather	c89
leave	b-137e-553f-490h509k873l140m528n464p-288t-745
leave $	h-116p-239
leave ,	a484c-155
leave <role>	c10
leave for	h100
leave in	h314
leave on	o-24
leave that	c225
leave the	c-180f-300h-52k82q217
leave to	c713p-159
leave with	h528
ledger	c-106d413
ledger $	d69
leg	c-103
leg ,	c-69
legal	c379d-465e147h-63l186
length	o119
less	c-62n96o-123s97
less on	o134
less over	s98
lesson	i761
lesson $	i-55
lesson ,	i30
lesson be	i142
lesson plan	i-7
lesson: be	i570
lesson: dig	i31
let	c1f118h137k487l755m392n312s-110
let the	c470h129l129
letter	f-21g-145j255k233m297q53s612
letter $	s143
level	c36e127f655
level up	f372
liaise	e666
liaise with	e199
lift	o73
light	s300
light ,	s55
lighter	s203
like	b403c307h-238i-122j-362k-710l-93m-338n-537q12r236s155
like $	s-553
like <role>	q258
like a	b246s563
like the	c-111s-303
like to	n-256
line	b-79c-54d-225h-36m244p194s358
line $	m4
line be	p125s257
line open	s163
line with	o158
line: be	s117
link	e37s51
link a	s98
linking: scare	s98
list	a301c103d15e-408f-199g61h545m-219o107p437q-545s-401
list $	a18l-454s-122
list ,	h175l184
list accord	c120
list and	g354
list of	d430l24
listen	b316i212m98n22r-224
listen to	b136i115
listener	s87
live	h389k-45l-364r567s-59
live the	r528
load	n-97
loave	o-191
local	h341j165k52q135
local <superior>	h108
local paper	q91
lock	s148
lock $	s52
lodge	f375
lodz	j30
log	c-356d209h-44k403m128q-30s-689
log $	s-174
log <number>	o88
log and	d98
log in	o-13
log-in	o257
login	o470s-184
login $	o194s-153
long	c203s450
long for	s365
long i	m-45
long-term	s13
longer	h520j492n211s-102
look	a491c-40d121e-201i43j474l-512m-86n-182o-209t-319
look after	h71
look at	a351c-161j191
look back	i713
look for	s243
look into	d542
look like	r127
look on	c31
loop	e115f253
loop in	f73
lose	c-781g-75h-264k48m64n245o-930q-696t-648
lose <number>	o-270
lose a	b149
lose the	t-144
lot	e203i177n-38o46p141r341s-292t143
lot $	h43p223r181t106
lot of	e177
love	b249o-61q409s557
love to	b334
lovely	e121q310
low	k37
loyalty	g474s74
loyalty card	s208
lunch	c-13l245s22
lyon	c607h-56
machine	j-259
macro	o267
madam	a154
magazine	q376
mail	f531j15n133
mail ,	h124
mail also	f124
mail to	j85
main	i92
maintenance	d240h818
maize	j43
majority	c1084
make	a485c57h119i291k-420l-396m-229s100t167
make <role>	j323o54
make a	e-373j-18k-33n-337
make in	h68
make me	a322i18
make sure	e208t197
make that	c233
make the	c55j2n376s329
make to	p-80
make up	c294
maker	c-31
maker $	c-2
man	j48
manage	h177t505
manage the	h136
manage to	l72t301
management	f140i544t824
manager	a58b423e266f206h416k-78l-438m-208n-38r-7
manual	h187n15
manufacturer	m2
many	b-85s-653t167
map	d244
marble	c511
marble ,	c94
march	h340n283s-9
march $	n120
margin	d617
margin on	d148
margin: be	d148
mark	f91
mark the	f124
market	s302
marketing	d438m-32
marketplace	k-23
master	b186q156
master be	b196
master: be	b193
masterpiece	q68
masterpiece $	q84
mat	s-6
matching	k-22
matter	f640i593p-230
matter $	i371p-186
matter be	s-21
matter to	f219
may	h53n260o-354s-242
may have	j-25
maybe	s-219
mayor	q-241
me	a1450b-230c-472e-234f-371g-460h-84i656j-268k40l101m-351o-205p-400q730r448s-2156t808
me $	c313i-303l150n265r91t670
me ,	c50j-36k174q-121
me <number>	l157
me a	i254q188
me and	h112
me as	t178
me be	i402
me down	a9
me finish	h99
me in	a162t-220
me now	t83
me on	q216
me responsible	a31
me that	d319
me the	c-244q-137
me their	t168
me this	h88
me to	a576c-162d-9h-331l-277q-108t-407
me who	c147t27
me with	a48
me: be	b51
mean	k69
mean of	g81
measure	c-175d437o-85q-368
measure $	o-272q-305
measure the	d207
mechanic	d-11
medal	s178
medal $	s180
meet	e408o264q272
meet the	e163
meeting	k-199l44n-204o518s-183t279
meeting ,	t151
meeting with	f34
member	a115o370
memo	f79l212s-107
memo $	s-103
memory	d37
memory leak	s-112
mention	f7q317
mention <role>	f39
mentor	c773
menu	c287f-99g61k-17p203s650
menu $	f-193s259
menu ,	s81
merchant	s235
message	e304g143o457p9
meter	p-276
meter be	p-430
mid-size	m21
middle	j93
middle of	j74
migration	a60h392
migration $	h196
milestone	f253o276
milestone be	f258o313
mind	c371s424t97
mind $	c44
mind after	t6
mindset	t511
mine	h663
mine $	h182
mine any	h265
minimum $	b6
minute	k172n93s338
minute $	l153
minute ,	s118
minute a	o516
minute and	l-80
minute with	s134
miss	b64d2m25o-419
miss $	d87
miss the	o-125
missed	f215
missing	f126
mode	g460
mode ,	g409s56
model	d1080s-313
model be	d354
model: put	d190
modern	s291
module	o191
moment	r479
moment $	r16
monday	a272c-493h-386k-140l29m816o-414r-196
money	c-573h-450j242k92n487o-462q-602r91s-279
money $	o-83
money be	h-93
monitoring	h397
month	c-344e339g-45h-82i-140j709k537l792m46n692o-223s-499
month $	e197o248q-346
month ,	j152l14
month <number>	o-74
monthly	s79
monthly active	o72
monthly invoice	s6
mood	s360
mood on	s457
moon	q184
moral	i280
moral of	i227
more	a-489b-541c-118d-147h42j101k55n333r-89s482t-370
more ,	c30
more flexibility	s71
more for	n192
more important	i-62
more intuitive	s-49
more than	k179n-29o761s89
morning	c-299d-5h-332n282o-112s-49t-141
most	c272d558h-2l-6s84
most <customer>	c193s455
most-read	o75
mostly	d585m212s-84
mother	q142s213t66
mother be	s88
mothers: search	s90
mould	k9
move	b-119c-35d-519h-171j214l136m-106o-178p506t-368
move on	h78
move the	c-166h-240j420l188n89
move them	c104
move to	m-82p133
mr	q82
much	i726o-268q191s130
mum	s459
mum ,	s161
mum and	s12
mums: ring	s162
must	b25c-228i352
must leave	c-127
my	a770b37c35d-36f71h523i-84j194k34l528n529o214p-211q691r530s-378t873
my <group>	a24b172
my <person>	b132d19h151
my <role>	c225d582j-19q-46t-465
my <superior>	b-19c379e-418f134h-1082l-532m-141q-16t-976
my answer	g404
my belief	i225
my bia	r34
my choice	f-121
my concern	f284
my desk	a165l-175
my eye	i32
my first	i-202j179
my hand	q198t113
my idea	t89
my job	a69
my lap	a11
my letter	l66
my memo	l220
my name	a324q179
my network	t58
my new	s536
my opinion	t64
my own	f-253l-241m140n162
my part	e266h616
my pay	c147
my plan	c-134
my predecessor	c28
my replacement	h200
my role	e230
my side	l124t407
my target	o62
my tech	c314
my training	s1009
my uncle	j8
my way	c-293t386
my work	h249p-164
myself	b368c-121j125r514
myself $	b156c-42j308
myself as	r502
n't	a-370b262c-185d-39e-399f582g-136j798k1044l393m399n704o-49p-314s233t-257
n't $	i49
n't abide	s199
n't be	b445
n't bother	s408
n't care	b246s58
n't have	b268k90
n't make	n131
n't stand	s81
n't want	j11
name	a217c309q781
name $	c90
national	k7
national rollout	k3
natural	r51
natural <superior>	r51
nature	r98
need	a169i201n51o-88
need a	s-356
need be	s56
need more	s430
need to	s-94
need: be	s33
negative	b439d158
network	t68
never	b302c-29d-128h404i758k49n227o-19q153s414
never buy	d-93
never have	s195
never hear	h29
never open	h146
never see	q303
never take	b511
never underestimate	i231
new	a296c-90d-516e-375f-843g737h342i-166j-4k-576l-161n-42o603p303q227s557t73
new $	s219
new <customer>	o-108
new <person>	h203
new checklist	s-108
new guidance	h85
new menu	f-189
new shelf	o-72
new till	q19
new trolley	t269
new uniform	s310
new way	t49
new window	s115
newsletter	o812q98s314
newsletter $	k6q195
newsletter by	s214
newspaper	s115
newspaper want	s156
newspapers: want	s156
next	c-203d-550f187h2i-182j-23m84n80o-941s-97
next $	t12
next <role>	h143
next project	h56
next time	k89
next to	h-210
nice	q534
night	c-550d-460e-271f-491g-268i11j-453l-281o-89s-577t-122
night $	h-277l-75
night <group>	h3
night <superior>	b27h36
night shift	j-72q-4
night-shift	m149
night-shift <customer>	m149
nightmare	s90
no	b545c-376d-353e-192f213g-791h137i-296j403m681n897o-923p-698q-392r-218t-330
no ,	l96
no <customer>	s337
no <number>	s487
no discipline	b20
no further	h101
no interest	s465
no longer	h589s-101
no more	h88
no reply	f148
no say	c401
no sense	b235
no to	c-63t91
no work	b39
no-show	a-127s280
no-show $	a-112
nobody	a-186c29d-261h-378i-343k207n38o-716q-815s-350t-131
nobody: agree	p477
nobody: ask	a229p-165
nobody: be	a-151b-751c221d116h-140n101p-1179
nobody: become	c396
nobody: close	a121
nobody: conditional active would	c143
nobody: cost	c-6
nobody: decide	p691
nobody: delete	c41
nobody: future active will	s32
nobody: give	s262
nobody: go	c-5h284q35
nobody: have	s-70
nobody: leave	h-91
nobody: open	i36
nobody: past active	a221c215d348i290j199k-190l-90o83p-870s425t183
nobody: past active not	c300
nobody: past passive	a578c-187h-118n-56p1669s-90
nobody: pick	a86
nobody: present active	b-118c-16f-80i329j-58k130n36p-493q-593r82s339t-424
nobody: present passive	p343
nobody: prove	i136
nobody: receive	p-198
nobody: save	o112
nobody: show	r32
nobody: stay	c72
nobody: take	t62
nobody: use	o104
nobody: will	s36
nobody: work	q-89s459
noc	h68
noise	s-247
noise $	s-161
north	o230
north star	o23
not	a-848b170c-65d-66e-736g-647h134i-363j253k499l75n464o-1146p-499q-117r-296t-989
not <number>	p-65q120
not a	p-105s-29
not have	s-140
not me	c281
not mine	h67
not really	c231
not the	c-206
not to	k28m-9
not up	b92
not very	b333
note	m8p22q-301
note of	q-151
nothing	c-88d-498f283t-140
nothing $	s-156
nothing else	s396
nothing get	s180
nothing move	f159
nothing: get	s180
nothing: move	f159
notice	q78
notice $	q285
notice the	s438
notification	g270
notify	f421
notify the	f245
now	b-634c-54h1020j-272l563o213q-523r-254s-368t579
now $	h361i-339o-91t435
now ,	n107
now <number>	o214
now have	o134
now know	i90
now she	o-108
nowaday	s255t257
nowaday $	t257
nps	o1058
nps rise	o-117
nps: go	o1
nps: rise	o-117
number	a-73c110d331h-360j-170l253m-36o633s-76
number ,	l-44
number <number>	m-71
number decide	c169
number of	d159o460
numbers: decide	c116
nurse	a-197c-208f228h179k19m103o-146q-84s-77t67
nursing	e340g-95h36
nursing ,	g-87
nursing and	e309
o'clock	p9
oat	j4
objection	l289
objection once	l68
obsess	r534
obsession	q-84r1036
obtain	t469
obtain the	t266
october	h113n-53
of	a12b263d-74e27f-189g-167i393j-115l36m337o106p-81q358r176t253
of <customer>	o595s-319
of <group>	f300
of <name>	l-284p61r614
of <number>	b-122c-12j-153k364l48m261n605o-48p-228
of <role>	c-45m-272n-43s133t-169
of accounting	h278
of all	t310
of appreciation	q137
of contact	e252
of delivery	s44
of develop	r136
of download	o303
of duty	b234
of hand	c467
of his	b204
of labour	o5
of my	a219d597e299f-474n229t346
of our	c92t306
of pure	b297
of that	q119
of the	a229b357c252d83e-298h250k-261l30n-102o253s286t208
of them	a-245c-185j-98n-132o-384q356s-548t26
of ticket	k44
of us	c12
of workshop	e108
off	b-53c-390h887k801m45n569o-224q-398s257t-283
off $	q-402s300
off her	k44
off the	k16n335s77
off to	h509
offer	j348
office	b-54c1d97e673f-877h510l40m61p652q-215s133t-639
officer	l-23
often	c97
often $	o-10
often the	c111
okay and	c24
old	a-134b-314c176e-97g-556h-100i-53j403l-57n76o-117q-132s483t-505
old <number>	c116
old form	o-18s-38
old pump	c68
old rota	c156
old tool	o25
old version	p-278
older	s548t391
older <customer>	s384
olga	d232
on	a254b-155c31h162i-298k36l46m43n181o411p122r-69s-226t385
on $	f29h476m70
on ,	h130
on <name>	j-11n184s-172
on <number>	i279o-1071
on <role>	t74
on <superior>	e-187f-711k60l576t758
on a	a158e144n-82s107
on her	b125
on hold	a-299
on leave	a77
on marble	c94
on my	a728n4o-12t225
on schedule	o590
on side	t286
on that	c149
on the	a-318c286e134f417h-341k17l-177o126p-79s128
on their	t-235
on time	b68o229
on to	h599
on top	c199g346
on with	h302
on-call <group>	h4
on-time	o412
on-time departure	o216
onboarding	a326g93h91
onboarding $	a151
once	c-665h644i146j85l451m86
once $	j13
once i	l212
once more	i215
once the	h372
one	l68s-145
online	o85
only	b853c-81d-113f28i-76k437n333o-265s213t-161
only <number>	j-27
only for	k1
only interest	b418
only way	f222
open	b-5c-169h142k-180l14o511p-255
open $	c140
open <role>	h220
open for	s38
open my	i48
open on	q182
open rate	o36
open the	j113
open with	j129
operation	h385m-62t-105
operator	l80s-283
opinion	c1281t62
opinion ,	c44
opposite	c-110
opposite $	c-3
opt	c424
opt for	c434
option	c574
option and	c145
or	c800g-296j941k-62n-3s-479
or a	g-89
orchestrate	e396
order	a534c628h-433k15m299n454o-534q-426s-251t-494
order from	a333k52
order of	c489l-176
order the	n187
order to	a518
organisation	h76t78
organise	a148o45
organise the	a157
orient	s81
orient themselve	s81
oslo	j61
other	b433c-179d-197e59f226h171j-92l483m9n-121o-210q250s-258t176
other $	c-3
other <customer>	t252
other <group>	e159f328l192
other <number>	o-22
other <role>	f145
other shop	f-55
other: abide	s199
other: accept	t477
other: act	b230
other: add	p335
other: adopt	o298
other: adore	s367
other: advise	c655
other: agree	l14n115
other: align	e227
other: analyse	d315
other: answer	f64o375
other: appreciate	q241
other: arrive	d-95o133
other: ask	b-192d-87s-243t-54
other: assume	h177
other: attend	o45
other: avoid	b51
other: back	l6
other: bake	d-72
other: be	a-93b503c89d-465e135g408h3i417j334k159l-234m-55n259o-248p-899s-126t-234
other: become	h567q-333t104
other: believe	s327
other: blame	d-229
other: block	f91
other: book	o61p-369
other: bother	b295s399
other: bring	l30m-66o-410
other: build	d98t93
other: buy	d-223o-121p-206s379t627
other: calculate	d534
other: call	d-249q185
other: cancel	l18o-167
other: care	b833s192
other: carry	h79o202
other: cause	p-186
other: change	l23p192
other: check	d37
other: choose	c282
other: clear	o68
other: climb	o215
other: close	d-242h207k-59n-27o367p-382q-178
other: collect	h110
other: come	b-56c190g-167h-181j-8m396n354t402
other: commit	t88
other: compare	d416
other: complete	h262o417
other: conclude	o113
other: conditional active 'd	k246s93
other: conditional active ca not	k149s373
other: conditional active can	n38s11
other: conditional active cannot not	i128
other: conditional active could	q-210
other: conditional active could not	s759
other: conditional active must	i20
other: conditional active should	c445
other: conditional active would	j738k385q-206s582
other: conditional active would not	f147
other: conditional passive could not	b469
other: congratulate	q176
other: contact	f47
other: continue	h712
other: cost	b503j58k59
other: count	d299
other: crave	s438
other: crunch	d511
other: cry	s214
other: cut	o-232
other: decide	c649
other: deliver	o251r221
other: describe	q218
other: determine	c200
other: dig	d610i26
other: discover	d591
other: distribute	o171
other: do	b65c-60d360f726h234i220o-389q-273s73
other: draw	p109
other: drop	l43o-325q-140
other: end	h437o-152
other: enjoy	s638
other: escalate	f-86
other: establish	d187
other: evaluate	d370
other: examine	d263
other: expect	s479
other: express	q679
other: fall	j39o-717p19s253
other: favour	c682
other: feel	c73s652
other: fight	s91
other: figure	d621
other: fill	m-43o408
other: find	d213j-54n-97s281
other: finish	h728p-81
other: fit	b252o38
other: fix	c414
other: follow	c257p-102t389
other: forecast	d1k30
other: forgive	i325
other: frustrate	s289
other: future active will	c93n143s46
other: get	k106l-236o28t-334
other: give	a137h-120l340q389s59
other: go	e370l-330o129q-264s-83
other: grow	o88s330t461
other: handle	o212
other: happen	s-238
other: hate	s270
other: have	b367c46d-1058h20j-153l-392n-65q-80s195t92
other: hide	b255
other: hit	o500
other: hold	c-247g-257
other: identify	d545
other: imperative active	i24
other: impress	q53
other: improve	o90q-7
other: inform	d164
other: inherit	h474
other: insist	c324r70
other: introduce	p279
other: keep	c-343d248s-392
other: know	c16s-525
other: lack	b451
other: leave	h63k268m42o-340p-686s-257
other: let	c-190l352
other: lift	s166
other: like	c381d-34k-104n-50q223s887
other: listen	t59
other: look	c-261
other: lose	d-42n56o-24q-150
other: love	b267q385s388
other: mail	h153
other: make	a102b150c283d307h267i128n4p-149s408
other: manage	h256
other: measure	d383
other: meet	o58
other: mention	q224
other: miss	b85
other: model	d99
other: move	d-431f197h-307l377m-46p447q-553s-134
other: need	a204n80s121
other: notice	d137q-28s305
other: open	h39o84s-57
other: opt	c434
other: own	h510
other: pass	k19p-352
other: past active	a-98b-189c370d906e-406f-167g-1016h39i-652k241l468m-202n-409o20p-730q56r-515s130t-22
other: past active not	b49c-708d-42e-61f476h64j-37l204o-373q-108s-193
other: past passive	a-169b-601c466d347e-262h104i-852j-186k-362m-74n-459o366p2140r-749s-737t383
other: pay	c-145d-60i50l28m109o-328p-339
other: pick	c575s253
other: place	q107
other: plan	i112
other: please	o5
other: plot	d88
other: prefer	c349s640
other: prepare	d153
other: present active	a-220c21d614e-665f-158g-422h4i256j-295k230l-131n38p-448r42s506t-207
other: present active not	b134c-268f204i195k81m127s490t-98
other: present passive	h253o343p977s-378
other: print	b437
other: propose	c550j3
other: pull	a116d189
other: put	a377d123m-86p572s99t-80
other: quit	o-399
other: raise	b-263
other: rave	q167
other: reach	c220o334
other: react	f230
other: read	s149
other: rebuild	p243
other: receive	h282
other: recommend	c412
other: redesign	p74
other: reduce	n-4
other: refuse	c-4f439o-102s-175
other: register	o317
other: reject	q-110
other: renew	o-235q-232
other: replace	d-91
other: report	d503
other: reproduce	q-246
other: request	a138
other: reset	k46
other: return	p-51
other: reveal	d266
other: rewrite	p234
other: ring	q-96
other: rise	o238s79
other: rule	c237
other: run	d444h409l-38
other: say	b-1230c1d-52f-76h-588i-133j-26l-401q180s-1047t-26
other: scare	s175
other: see	d597t382
other: segment	d42
other: select	c61
other: sell	c-198q-9s-227t115
other: send	c-59d-96l-289s-332
other: settle	c537
other: shape	d110
other: shift	t336
other: ship	p-223
other: show	c-124s-380
other: sign	c-266j-128l122n26p-416q-108s-468
other: sit	n257o475
other: slow	b35
other: speak	f46q87
other: spend	o99
other: stand	l-20
other: start	o-10
other: starve	s61
other: stay	d-193n185o-872q-592
other: stop	l74
other: strengthen	i299t145
other: study	d537
other: suggest	c563
other: support	t342
other: switch	o385p366
other: take	a-161b78c-270d-282f108h620o227p344t445
other: tap	o3
other: teach	i367
other: tell	a-174f-340n-45q203s-120t-225
other: test	d118
other: thank	l-89q-404
other: think	b92l-2s418
other: thrill	q16
other: tick	c365
other: trace	d383
other: train	o-15
other: treat	b233
other: triple	o635
other: trust	s153t424
other: turn	s96
other: underline	i233
other: value	s227
other: vote	s-224
other: wait	n362s-434
other: want	b-125d-550f-233h-896i-114j64m130r-131s317t-143
other: warm	t346
other: watch	o358
other: win	c599p-109
other: wish	s342
other: withdraw	l206
other: work	d237j-5k-150
other: write	h-38p-116q358s-447
otherwise	c8
our	a149c-123d701i-727j136k-75l274o626p-358q739r-253s314
our <customer>	d-121s207
our <group>	d-103
our <name>	o127
our <person>	d455
our <role>	d33s-83
our <superior>	a201c49f323o-201
our bid	d98
our photo	q34
our portal	s45
our regular	s377
out	d574j-195k236l29m144n518o494p180r-240s-104
out $	c20f50
out ,	o3
out and	m80
out by	p99
out for	s29
out of	b359d-265g-45l159m75n176o162s-89
out on	n69
out the	d316k209l215o-144
out to	e94
out top	d5
outage	l34o-44
outage be	p-170
outage: cause	p-170
output	o-30
outsource	j77
ovation	q237
oven	j129n267s-46
over	c-665d-129f-158h734m119n108q44r-80s-140t494
over <number>	m256t-138
over a	j13
over by	h228
over the	a223j-177m-33
over time	t273
over to	h651p-317
overrun	q-150
overtime	o-131
overwhelmingly	q78
owe	s543
owe to	s416
own	b184c-755d-536f-473g-89h113k176m541n102q-251r363s-131t-437
own $	r134
own <role>	h556r181
owner	b-26c-80f-283r234s740t40
ownership	h151r2147s-43
ownership $	r218
ownership ,	r45
ownership of	h61
package	g107
page	c-58k281o255
page $	k202m225
page ,	i109o-96s176
page: show	i131
pallet be	p-52
pallets: ship	p-39
paper	a-50j-104t-365
parcel	h-365o-121p-365
parcel go	h-74
parcels: go	h-64
parent	d-101e107
park	p-247
park $	p-98
part	c-372e468h345m-38o-177
part in	e37
part of	e103
part with	n27
participant	q89
participation	o181
partner	a135e584h76t141
partner with	e288
party	e549t320
pass	c-508h494o-228p-86
pass in	p-221
pass to	h134
passenger	s241
password	h125k28
past	o83
patch	j451
patch the	j423
patience	i500l158s127t153
patience $	i153
patient	c-596g-124h-180o-327r116s177
pattern	d282
pattern $	d28
pay	c-54h-131k289l448m786n634o-867p-412s-151
pay $	i168
pay an	d123
pay faster	s157
pay for	c-409s-180
pay grade	c147
pay the	n169
pay twice	p-96
payment	o-7
pdf	g102
peace	s307
peace with	s196
pensioner	s31
people	b415d465e654h461i589j-366l-42m-94n84o128t80
per	d402j175n37o545q-99s-491
per <number>	o-55
per sprint	o57
per the	c62d24
per week	o169
percent	j-78k-59n-50
percent $	j-102
permit	h72o19s-198
person	b621e34i204j-6m-158n-264
personally	q164
persuade	t388
persuade the	t195
pharmacy	g-151s185
pharmacy and	g-87
phase	h192
phone	c-32h-280l-154s141t-214
phone $	l-3s108
phone ,	j45
phone line	s78
photo	g585k20o-71s384
photo ,	k61
physiotherapist	d3
pick	a290c279f-69k164
pick by	a125
pick the	c349k100
pick up	s221
picture	s26
picture $	s22
pilot	c-1d-56h139k34o-33q-104
ping	f49
ping the	f51
pit	i31
pit early	i31
place	h54o209q228
place our	q107
place the	h133
plain	j160k15
plan	a694c594e-192f-502h341k-99p33q-248t104
plan $	a525h8q-317s27
plan ,	j260
plan be	p268
plan to	l-42
plan: make	h82
planner	f302
plant	f66k-22l-35
plant <superior>	f194
plaque	q282
platform	c205d229h395
platform <group>	h409
player	b29
please ,	q41
plot	d73
pm	a27b551l74
podcast	o89
podcast have	o48
podcast: have	o48
point	c418d335e153g48h314o50s-173
point $	c149d3t-111
point i	h195
point of	e239
point per	o7
point to	d233
poll	c479
poll $	c334
pool	c34
pool be	c183
poor	b272
poor $	b129
population	s33
population want	s33
population: want	s33
portal	o597s700
portal $	s275
porter	c-117o93s135t241
positive	q777
positive $	q131
post	o859s94
post ,	s89
post a	o107
poster	g305o123
poster ,	g34
postgre	c197k59
postpone	c593
postpone $	c167
practice	h174p18r175
practice $	r215
praise	q369
predecessor	c28
predecessor have	c41
predecessor: leave	c42
prefer	c498s585
prefer a	s526
prefer the	c7
prefer to	s190
preference	c171
preparation	i72
preparation be	i11
preparation: be	i11
prepare	a166d31
prescription	o378
president	c460
press	k130q231
press the	k140
previous	a137b761
previous <name>	a37
price	c-194e-704f-386h-299j525k386m-146n-147o-540q-174s200t-224
price $	s235
price at	m-120
price before	s47
price by	j24
price list	s-4
principal	a343c328
principle	r871
print	b368k-151
print <role>	b459
printer	c-32m-105p-12
privacy	s209
priya	d196h19
prize	q731
prize $	q367
problem	c-255f688h419r112
problem $	r14
problem be	h107
problem: be	h105
process	c239h258n-69p-38s80
process be	h146
procurement	c503m18t26
product	f-137
production	h525
production $	h278
programme	e596q333
programme $	e510
project	a567b733e149h1020i663j-66l-136n-88o115q292t113
project $	h638t120
project <superior>	b375
project and	h32
project from	h50
promise	n52
proposal	j96
proposal to	j81
propose	c336f-176
propose $	c210
proud	q215
proud $	q194s86
prove	i246r280
prove that	r174
provider	c218
pub ,	c30
publish	o553
publish <number>	o326
pull	d268j113k89m468
pull me	a135
pull the	d340j30
pump	i-138s-464
pump $	c264
pupil	o-274q86
puppy	o-261
purchasing	c249
pure	b289r148
pure spite	b297
purest	r203
purest form	r203
push	g423n308o63
push notification	g258
push the	n132
put	a219c201d31e-493f262g370j255q-10r31s486t-1055
put <role>	j55
put a	g-16j235
put both	n31
put in	g263
put on	h126p154
put price	s48
put the	a102c154j-80k-138r319
put together	d370
q2	l23
qa	d293
quality	a178d587i266t39
quality $	t72
quality <superior>	a73
quarter	o175
query	j60
query $	j43
question	a-379c454h-180i-51p128s-156
question come	a-129
queue	a222b-15c-379h304o-253s292
queue ,	h132
queue for	s6
queue from	h143
quick	s51
quiet	s165
quit	o-409
quit $	o-257
quote	j32
quote <number>	j12
raffle	c135
raise	b-144f421
raise <role>	f322
rally	t534
ramp	m-72
ramp to	m-150
rapport	t694
rapport with	t201
rash	g-101
rate	o299
rate of	o325
rather	j536k211n366s492
rather have	s704
rather ring	s162
rather than	j828k87n255s-334
rave	q483
rave about	q167
reach	c569o421
reach <number>	o85
reach on	c108
react	f230
reaction	q366
reaction be	q292
reactions: be	q260
read	b-220c-887e-30h-870i-55j-23k473l136n322o-403q-355r-100s169t-266
read <role>	b-121
read all	d55
read long	s217
read out	l47
read the	d-240n38
reader	o167s469
ready	s-81
ready by	n27
ready to	s-93
real	r893
realise	i461
realise that	i243
really	m-5q587r100s495
really bring	s45
really matter	s-23
really need	s188
really search	s90
reason	d236s471
reason: be	s91
rebuild	p240
recall	a307
receipt	b245q-31
receipt $	b254q-24
receive	a351d128h140p-209q497
receive an	q49
receive on	p-198
receive the	a43h168
reception	d362
recipe	g92o623
recipe ,	g90
reckon	q229
reckon <role>	q291
recognition	q50
recommend	c131
recommendation	c458
recommendation of	c304
record	d198j-56l123o472
record $	o257
red	f141
red flag	f161
reduce	a325n-58o-75s272
reduce the	a343s131
refund	h77o-266
refund mail	h152
refund: leave	h153
refund: mail	h153
refund: open	h153
refuse	a-167b-22c-762f159h-282j343n11o-279s-333
refuse $	f182o-45
region	e42
regional	a-244c-261e279f-211h25
register	o839
registration	o579
regular	e166s528
regularly	e406
reject	q-169
reject the	j128
relation	t349
relationship	t774
relationship with	t155
relative	s418
release	c374g354k47m29o491
release $	k27t97
release ,	c158
release keep	o259
release to	m5
release: keep	o259
relevant	e104
rely	c266d210
rely on	c266d210
remaining	h730
reminder	g614i78
reminder ,	g170
reminder that	i111
renew	o-275q-237
rent	k24
repaint	c188
repair	m65o32
repeat	o-235
replace	d-104m-114
replace the	d-62m-37
replacement	h137
reply	f246
report	a-400c-578d358e-102f20g257j-117l-135n117s-261
report ,	g39
report that	d305
report: come	n151
reporting	n77
reprint	o-55
reproduce	q-250
reproduce <role>	q-250
reputation	q182
request	a1162o481
request that	a108f49
require	a36
research	d803
researcher	d115
reset	k49
resident	s-118
resin	d141
resistance	t645
resistance of	t508
respect	t881
response	f117
responsibility	a497b427h203
responsibility $	b206
responsibility of	a40
responsible	a344
responsible for	a69h16
rest	h927
rest $	h99
rest be	h166
rest give	h36
rest of	h-217
result	c8d850r807
result of	s263
result the	d30
retail	a310
retain	j66
retain the	j77
retrospect	i571
retrospect ,	i407
return	d252k270n55o-231p-59
return $	d239
reveal	d432
revenue	o-462
review	d339g400h-554l58n372q406
review $	d247g83
rewrite	h-29j4m72p332
rewrite and	c71
ribbon	s394
riga	c81
right	a-183c-519h-462n109q-106r365s-160
right ,	r99
ring	c-406f276k354m239q-273
ring ,	s-93
ring us	m7s52
ripper	q138
ripper $	q138
rise	o225s611
rise $	s155
rise by	o154
risk $	g-6
risk <group>	c148
river	o-142
river $	o-135
road	j-147p-236
roadmap	o216t430
roadmap $	o115
roadmap of	t147
role	e209h421
role $	h102
role be	e231
roll	g222n326p215
roll out	g324p265
rollout	c-107h690o230
rollout be	h270
rollout to	h-56
roof	k326o32q-242
roof $	c5q-231
roofer	c29
room	d215j-74l-263m-144o-184
room $	l-160s91
room in	d410
room the	c62
root	d466
root cause	d482
rope	g-76o-206
rota	h172j-27
rota $	t63
rotterdam	k34
round	e-17l580q340t409
round $	t298
rounder	d110
rounder shape	d110
rounder: shape	d110
route	c519h529q-45
route the	h45
rude	b120
rude $	b121
rule	c57h-78l43p216s-512
rule for	c249
rules: come	c334
ruling	c266
run	a235b-134c-631d118f-383g-110h502j-478l-325m-233o19s-776t-258
run <number>	o322
run <role>	k30
run of	h66
run the	a236c-36d173h-198
run too	d116
runbook	h126
runner	s171
runner go	s180
sail	o94
sail $	o100
sale	b-297c-227d-557f-522o-158s285
salon	m-34
same	a-82c-255d-80f-78g-115h-560k293m150n-13o-587q-438s-144
same page	t353
satisfaction	o401s104
satisfaction score	o12
saturday	c-208h-150k-353l11n127
save	o311
save $	o2
save <number>	o-2
saving	f-313
say	a395b-189c347d-35e-278f-298g-47h-619i-452j-42k-393l-443o-81p-121q531s-1300
say $	c45
say <number>	c522l-105
say <role>	c-680d340q104
say how	q504
say in	c352
say no	c-170
say she	q230
say so	c-9
say the	c-53
say to	c400
say we	c-86
scale	f44
scanner be	p22
scare	s290
scare them	s157
scenario	d38
schedule	o843
schedule $	o309
scheduled	o170
scheduling	g-88
scheme	g77h311
scheme be	h337
school	e522l84
school ;	c112
school <superior>	e140
school and	e223
science	d130
scope	m105
score	c38o330
score $	o-38
scoring	c86
scrap	o-95
screen	g158m113s25
scrum	b207
scrum master	b207
search	g692k104m-123s-121
search ,	g344
search be	s145
season	b235k94n117o19
season $	b176o265
seat	h2n-155o46q-99
seat $	h89
second	b-50d165j173k-112l25m-258n15o-616p287q-78s-226
second <number>	c154h24
second confirmation	s73
second lock	s157
second meeting	l52
secret	s463
secure	t963
secure <superior>	t8
security	l89
see	c-409d326k415m-366o-18q307r381s332t344
see <number>	o161
see <role>	t190
see that	d130n-10
see the	j255s-97
seek	f47
segment	d165
segment the	d42
segmentation	d79
select	c61k19
select the	k22
sell	c-274h-23q-69s-334t806
sell on	t310
sell out	o6
sell the	t90
send	d-146j342k58l61n397o287s-645
send <customer>	j51
send <number>	o273
send along	h85
send me	l-8
send round	q48
send thank-you	q323
send the	f-196h-298n135
send them	l62
senior	c468m-30t130
sense	b268
sense of	b116
sensor	o-308
sensor be	o-360
september	j131
sergeant	a85
seriously	b36t332
seriously $	t334
server	j518
server $	j521
service	h516j95s67
service $	k8
service be	s347
service centre	h562
service: be	s370
sery	e80
sery of	e124
session	l52o519t27
session $	t203
session length	o124
set	a142g217
set of	s68
set the	c-150
set up	a160c76j-50p385
settle	c850d-70
several	q179
shake my	q235
shape	d105t148
shape $	d110
share	g155
share my	f120
shared	h120
shared service	h148
sharpest	b160
she	a-371b469c-275f560h-457l843n299o-887p-143s-1130
she be	b507c359
she become	t381
she give	l74
she have	b34
she still	l-3
she tell	c32
she train	o-107
she: be	b176
she: become	t381
she: give	l74
she: have	b42
she: tell	c23
she: train	o-125
she: want	l-295
shed	a5
shed in	a11
sheet	c-222j-38s-126
shelf	o-61
shelf $	o-132
shift	c339h374j-205l126q-390s85t180
shift $	q-420t217
shift ,	n-102
shift will	s201
ship	k161p-263
ship <number>	o201
ship from	p-192
shop	f-319g145h82o-48q66s259
shop <superior>	h313
shop and	f-63
shop: have	o-109
shopper	s1083
short	o-207q-246
short form	c67
shorter form	s-348
should	a56c789i511l-33p130
should have	i50
shoulder	b162e622
shoulder $	b169
shoulder to	e109
shout at	j-39
shout-out	q80
show	c-57f-556i51j-291k201l569n63q-509r968s-585
show her	l97
show me	i165
show of	c486
show real	r51
show that	r258
show the	l-4q-181
show them	l165
shut	j147
shut the	j121
shuttle	s214
shy	s166
shy to	s126
sick	s39
sick of	s191
side	a-69c-93e545k-246l65m-12n-330t613
side $	t57
side after	t224
side by	e36
sign	c-441d-52f-297h341j-64k-176l184n648p-145q-40s-184t-235
sign $	l192p-123
sign ,	c-109
sign up	o143
sign-up	o517
sign-up double	o-66
sign-up go	o215
sign-ups: double	o-66
sign-ups: go	o378
signature	l243
signature $	l193
simple	s306
simplify	r400
simply	b1126c472
since	c80h952j233r-213s194
since $	h537
since <customer>	s277
since <name>	h672o149
single	o616q5
sister	e100h21
sit	m-69n49o129
sit with	m-84
site	e182h582j130o364t-358
site $	c-269
site :	h108
site <person>	t-35
site and	h36
situation	f146r232
situation $	r288
size	k257s-25
skip	d214n155
skip the	n29
slide	f-199o208
slide ,	c83
slogan	d90
slogan and	d90
slot	c-59
slow us	b38
slower	n254
slowest	j15
slowly	t436
small	d85g210i544k306s184
small <customer>	k10
small <number>	l21
small thing	i31
smaller	j109s105
smell	b-40
smell $	b-2
smile	q122
smoothly	e118
smoothly $	e50
so	a386b217c697d-82e-56f496h-285i-335l-875m79o244p227q354
so <number>	k-14
so <role>	c257
so a	c47
so drop	j11
so i	a575b356c-429f313h-58k489l-208m153o-278s679t-146
so that	j-94k-1s-120t443
so the	c159p170
so we	c37
socialise	e244
socialise the	e244
software	c538
solution	s72
solution $	s202
some	c-438h-300k-48s-749t102
some day	j62
somebody	f60k15s1
somebody who	r34
somebody: deliver	r63
someone	d630h280
someone else	h317
someone from	d84
something	s551
soon	h35
soon as	h68
sort	f509
sort <role>	f488
sort out	c80
soup	c-191s85
sow	j16k31
spare	o-163
speak	f103q35
speak of	q189
speak to	f7
speak turkish	k88
speak with	f40
spearhead	e286
spearhead a	e288
spec	h208
speed	g-97s14
speed and	g-26
speed of	s44
spend	d411n89
spirit	r84
spirit of	r90
spite	b297
spite $	b297
sponsorship	t225
spot	o55q211
spot bonus	q132
spreadsheet	c243d493
spreadsheet $	d71
spring	o-32
sprint	k-36o775
sprint $	o69
squad	e182
sre	d124h118
stable	j-137
staff	a169e-39o155p-205s-731t138
stage	q242
stakeholder	c-91e562i561q115t1093
stamp	s25
stand	c-168h-314j87k14l-64o202s182
stand at	o391
standard	r1180
standard ,	r73
standing	q200t97
standing ovation	q242
standing with	t92
star	o363q189
star $	q27
start	a585c329j136m-204o-116
start $	l194
start hour	c383
start in	j35
starve	s61
station	m-111
statistic	d206
stay	a-80c642d-480h-579i240n271o-342q-609
stay $	c221
stay at	o-329
stay away	s267
steer	c186e217
steer a	e226
steering	c148f342
step	f480h350j-241t139
step :	s74
step back	h29
step be	s-151
step in	f188
step: be	s-148
stick	c39m73
stick to	c179
sticker	g584
still	c-343h-356i-174k65m286n971o-906p-267q30s-533
still pay	p-103
stitch	o99
stock	a8d362
stop	c245e-59f-385h-5k438l134m-266o-871s-192
stop $	c67
stop <role>	c131
stop care	b8
stop the	f-35k200n298
store	a355h347j251o539s-185
store $	o105
storekeeper	b215
story	h9o803r69s194
story $	h132
story point	o388
strategic	s1611
strategic project	s3
streak	g64
street	j328k143
strengthen	i291s63t138
strengthen our	s186
strike	o-34q-223
strike $	q-216
strong	t1159
stronger	s152
stronger $	s285
strongest	t381
stubborn	b766
stubbornness	b267
student	d737j35m71
study	d1392
study the	d86
study their	d101
subscriber	s147
subscription	s29
success	h94o504s118
success be	s280
successor	h380
such	f51s377
such a	f63
suggest	c448
suggest $	c72
suggest rounder	d110
suggestion	c515g192t84
suggestion be	t127
suggestion box	g142
summer	l25m-78o712s-78
summer ,	o284
sunday	d-14m79n144
superior	f200
supervisor	b165f289h380
supplier	b-73h-539l172p320t504
support	c-370d-307e-362h404j-99k-21m-53n-4t113
support the	e-172t-131
suppose to	a27
sure	e140k27t75
surgeon	c205
surprise	s83
surprise $	s113
survey	d739o205
survey $	o170
surveyor	c36
swap the	n-36
switch	c96o172p444
switch off	p181
switch to	c193o187
sync	e912
sync $	e107
sync with	e314
system	c105s-285
tab	g239
table	a-119e31j443
table ,	j54q14
tablet	g468k5n-50
tablet and	k36
tag	g168
tag and	g18
take	b117c478d-607e-709f98g-270i133j582l376n414o182q-6s-14t106
take $	c456
take <name>	c305n33
take <number>	t57
take <role>	c-225f195l226
take away	i298
take from	i220
take full	r61
take me	t380
take note	q-150
take over	a458c63h582l-16
take place	o488
take seriously	t147
take the	a-139c220d-90f-135h-18j74s20
takeaway	i422
talk	b162k-54l166n-281o85s53t603
talk $	b244
talk in	c104
talk the	l370t445
talk to	l-217s256
talk with	j-125t-69
tally	d373
tally at	d101
tank	c222
tap	o324
tap the	o3
target	n-80o201
target: be	o325
task	a923
task: come	a202
tea	c-217j-232
teach	i830k-77
teach me	i8
teach us	i335
teacher	b187d-116f108q45s-133t379
team	a28b285c-74d671e637f387h247i125k-183l348s-655t338
team up	e561
team: be	e436q238s-64t425
team: chat	e145
team: past active	a-691d-548e192h-740k-1n-381q200s56t24
team: present active	q45
team: pull	e93
team: run	k16
team: talk	q-160
team: tell	j26
team: vote	c290
teamwork	i791
teamwork $	i392
tech	c409
tech <superior>	c412
teenager	s116
tell	a-210b-603c-82e-359f26h-654i-504j154m-98n270q174r-347s-331t-856
tell me	a-112f-153
tell the	f254j29l174n348
tell them	n41
tell us	c86
template	g107o150
template ,	g119
tenant	d8s-49
tent	c-59
tent $	c-20
term	j21
test	h-689m102o33p596s-496t-13
test <number>	d88
test coverage	o701
testing	h42
text	d-202j363k4m-34o9
text $	l30
text for	k20
textbook	r73
than	b-5d-72j797k1024m52n498o100s106
than <number>	k193n16o51
than a	s189
than anybody	r284
than i	q88
than they	s49
thank	d213s542
thank to	d260s936t271
thank-you	q134
that	b-185c52d377e-641f451g-376h-293i1045j30k89l-444m188n622o40p-23q25r98s-14t-41
that $	c691h501i-118n15
that ,	p-247
that <customer>	d688s-177
that <number>	c770d685f369
that <role>	c80d192q305
that a	d-11p5
that be	c176d-982h43i-1073n89o342r444
that bracket	b260
that cheat	s61
that do	s325
that i	a691c-162f-945i-248q461r610
that most	d161
that night	c-88j72
that pick	c94
that plan	i106
that point	h97
that quality	i171
that quarter	o472
that small	i175
that somebody	f154
that summer	o100
that the	a-224b-100c-78d448f463i-134j-197n-547o-595q-654s-392
that to	f380
that up	c162
that way	c96
that we	c306s231
that week	q129
that winter	i40
that year	o80p-89
that you	i332
that: be	c507d-411i-445o341r316
that: finish	h99
that: take	h71
the	a506b-237c148d426e-83g-393h326i-337j207k311l85m167n299o87p107q195r-226s38t-72
the <customer>	b88c242e74h-360i255l386m176n-141p-60q130r482s148t294
the <group>	c559d-288e92f-44h-777j-66l25n-18o3q191s346t361
the <name>	a186c139d7h244j266k-97l-60n149o104q30t378
the <number>	a1c388d-213j644k156l222m100o-914p270t-115
the <person>	b70c423d-81e263h-78k-206l79o-123t633
the <role>	a105b463c32f397g22h-174j-4k-434l-109n-114s-311t382
the <superior>	a62d-467f265g-315h-90i-286n-355o-125q249s-414t245
the acceptance	t110
the account	h315
the aisle	m-28
the alarm	d63
the all-hand	q124
the analysis	d15l-107
the answer	c61
the app	j29o149
the approval	h75
the architecture	c90
the archive	a215
the area	f51
the assignment	a190
the audit	a275n329
the auditor	q441
the average	o156
the bank	h-446o-29
the bar	c276k-49
the base	d4
the battle	i253
the belt	d82
the best	c-333q519r377s-169
the big	l33
the biggest	s22
the bill	j76
the blue	c532
the boiler	c15
the book	h-215
the bot	o106
the box	g-129m-71t-153
the brain	b466
the bridge	e25
the briefing	o165
the broken	f18
the bug	h38
the building	h22
the bus	k-46n-102o-117
the button	k143
the buy-in	t240
the calculation	d103
the call	c403d145l-283
the campaign	o50
the car	p-137
the card	c-67q-177
the care	h345
the carrier	f226
the case	c-55f250
the catalogue	o78
the chart	i-38l-5n40
the charter	e111
the chatbot	o1
the cheaper	c237
the checklist	h225o221
the choice	c465
the city	l48
the clincher	s424
the clinic	e361
the cluster	o91s39
the cold	a20
the colour	c202
the competition	s65
the concept	h418
the concert	o6
the confidence	t91
the conflict	f900
the contract	a61d-263h243k170n4
the cooperation	e330
the coordination	e529
the corner	h85
the cost	d298
the counter	j246
the country	h225
the curtain	t-57
the dashboard	d142
the data	c291d46k-11
the date	c174
the day	l-96
the deadline	o98
the decision	c220
the default	s1
the delay	f134
the depot	t123
the difference	s145
the dispute	f129
the door	j-115m-38s-134t-160
the dorm	p-81
the dose	q-206
the driving	h112
the drop	s41
the drought	k36
the drug	o-23
the duplicate	l10
the e-learning	o193
the early	k23
the end	c418d-10f283k-253l466m-200n-211o258q-2t500
the error	s342
the evacuee	s143
the experience	i526
the export	n9
the fair	a68o2
the fall	d287
the family	h-4
the father	l75
the fee	s283
the feedback	q2
the ferry	p-232
the field	s-23
the figure	q-59
the final	c565
the finding	d370
the fire	s-13
the first	c-134j-256l25m-116q-439
the fix	h410
the fleet	c184
the flood	i21
the floor	c-61q69
the flower	f-269
the folder	h711
the follow-up	h877
the forecast	d311
the form	s188
the free	s338
the freeze	t87
the friendlier	s415
the full	j112
the gala	q8
the garden	s374
the gate	l51
the general	q80
the goal	o400
the hand	h962
the handbook	s15
the handover	o17
the harbour	q128
the hardest	n-29
the haulier	e213f49
the helpdesk	j33
the highest	r482
the hip	e231
the holiday	j24
the hour	s293
the idea	c-82t360
the idiot	b461
the importance	i830
the initiative	q185
the insight	d249
the inspection	n-21
the inspector	q168
the instruction	c92
the internal	j6
the invoice	p-102
the issue	f260
the job	a523b284h50
the journey	t224
the jury	c256q247
the key	d-204i27j-194s-63
the kitchen	e118
the lab	d231
the label	n-161s-20
the lake	j9
the landlord	c204
the last	c6
the launch	h58
the law	p-233
the layout	s30
the leak	f-24i-3
the ledger	c-78d55
the lesson	i200
the light	s20
the line	k16
the list	c153h253o141
the local	j136k46q153
the log	d303s-239
the loop	e119
the machine	s-119
the macro	o272
the mail	f9
the main	i44
the margin	d275
the matching	k-23
the matter	f739p-182
the menu	k-52s465
the message	e393
the meter	p-245
the middle	j83
the migration	h422
the mindset	t511
the missed	f79
the missing	f151
the money	h-263j276k62
the monitoring	h403
the month	o-40
the mood	s428
the moon	q184
the moral	i65
the most-read	o75
the mother	s112t91
the mum	s118
the name	c187
the national	k3
the new	c289f-568g133h390j-136k-182n6o79q613s590t381
the newsletter	k10
the next	f254h382o-309
the night	b92c-145f-62h290i332j-62m-70q-78s-350
the no-show	a-125
the noise	s-151
the number	c138d522l543o188s14
the old	c410g-408h-513j101k73m-17t-142
the older	t436
the on-call	h23
the opposite	c-97
the order	a42c230
the other	b542c-533f187j-138l100o-273t253
the package	g49
the packaging	s-210
the pallet	p-47
the parcel	h-308
the part	j22n36
the party	q-147
the password	h11
the pharmacy	s268
the phone	l-52s209
the photo	k39s421
the pipe	c-19
the plan	c311h62t816
the plant	f282p-134
the platform	c265d342h373
the podcast	o48
the pool	c135
the population	s33
the portal	o337
the previous	a138b765
the price	c-176e-80j249k192
the principle	r271
the problem	f377h75r5
the process	h174
the programme	e28q131
the project	a171b602o238t227
the proposal	j81
the pump	c-10i-69
the quality	d199
the question	a-242c75
the queue	a16h99o-9
the quiet	s45
the reaction	q292
the reason	d285s74
the recall	a312
the recommendation	c282
the refund	d-32
the release	o235
the remaining	h736
the report	o-83
the resin	d142
the resistance	t508
the responsibility	a319
the rest	h394
the return	d389
the review	d95s30
the ribbon	s196
the risk	c33
the river	o-142
the roadmap	o231t264
the rollout	h135o237
the roof	k37o124q-236
the room	c432
the root	d275
the rota	h202j-37t13
the round	h247
the route	c427h75
the rule	c22
the ruling	c252
the runbook	h134
the same	a-231c-40h-365k118m181o-309q-278s-115
the saving	f-300
the scheme	h164
the school	e131
the search	s-67
the season	b328
the second	c440d99l55q-161
the secret	s401
the service	h40s353
the shared	h21
the sharpest	b160
the shed	a7
the shelf	c17
the shop	o-44q178s510
the short	c106
the shorter	c43s160
the shuttle	s166
the site	t-268
the situation	r284
the small	k347l14
the soup	c-23
the spreadsheet	c285
the sprint	k-17
the stable	j-142
the stage	q314
the start	c252m-193
the station	m-57
the statistic	d85
the steering	c511f729
the step	s-64
the stock	a331
the store	h106o194
the strike	q-216
the success	s437
the summer	l7o314
the table	j100
the tablet	k12
the talk	c97
the tank	c161
the task	a532
the test	c80l-196o-207
the testing	h69
the third	c283f63s-83
the ticket	h44l-25
the time	l34s-59
the tool	h267
the top	d-157o78
the towel	s98
the train	a-265c68f-256
the training	h9o348
the trick	s352
the trip	j29
the truck	k183
the union	e4t570
the upgrade	k72
the upper	j14
the value	i641r226
the van	t-98
the vice	f85
the vision	t39
the wait	s575
the ward	c324e40o-25p-161q193s249
the warehouse	h249
the warmer	s31
the way	m-16t274
the weather	h-200
the web	e27
the website	o71
the weekly	e-219
the whole	c-423e273f52h43i60l-31m-143q243t293
the window	s165
the wording	c184
the work	h121
the year	n-100
the yearly	q37s-24
their	c80f242h-10i-67l263m141o-260s286
their $	h109
their <superior>	f162
their blood	s210
their confidence	t250
their own	h-58
their price	j24
their spend	d101
their way	c183
them	a-24c-141d-164f196g-37h-113i-516j-240l591m952o-835r-697s174t492
them $	d-146f402h241k-8n-186s143
them ,	k-34l-14n-123
them <number>	j-78
them off	s66
them the	l452m140
them to	c215f199s-114
them who	q154
themselve $	s51
then	a189d-231e-92h1007k-173l312q-168s-535t-292
then <role>	c249
then for	h41
then i	k-112
then to	h-34
there	c193d-371h221k-222m-477o121q306s-69
there $	c-149h314
there be	b331c224e146h-401k-30o204q217t159
there: be	b237h-156o43q92t197
therefore	c399s249
these	n144s440
these day	s236
they	a326b-66c122d-40f292i-124j-231k634l770m669n391o-449q350r-352s126t428
they 'd	k68
they be	l278s-144
they can	s351
they do	i110l374
they have	j-127s127
they make	a36
they need	a84
they take	c39
they would	s210
they: accept	j-8
they: be	s-232
they: come	s329
they: do	l200
they: have	s125
they: make	a12
they: need	a83
they: take	c33
they: trust	t156
thing	c-319f68h603i442l-341m-85n-548r-106
thing count	i27
thing: be	f51s11
think	c324d-110i-7l-86n-345q-25r419s134t154
think about	s152t175
think big	r1067
think for	j10
think that	r-67
third	c142f31s-399
this	a246b-167c-106d-347h127i267l-253m-202o-243r422s216
this $	c47s-88
this <group>	h90
this be	b-165i-378j-6q-211r247
this category	s48
this day	q75
this experience	i187
this move	s15
this time	j128
this: be	b-150i-524q-159r345
those	c-90
though	n25
thread	j24
threshold	c204
thrill	q672
thrill $	q94
through	c-772d654h-560i7o191r281t329
through my	s143
through the	c-170d577m-80o486
throughout	e946
throughout $	e52
throughout the	e366
throw	h10o-384
throw away	j21
throw out	o-62
thursday	h-258j-239
tick	c607
tick $	c405
ticket	h341q-12s-282
ticket to	h172
till	g-134h-443j73k451n69s-50
till $	c61
till <name>	n134
till the	h-8
time	a-102b87c-217h-603k270m-331o91p-217r-305s-309t29
time $	k-17l-250m-172n-177o323q-571
time ,	q163
time :	k28
time and	o277
time be	m-48
time every	o-190
time from	k52
time i	k115
time with	l39
timing	i173
tire	s452
tire of	s701
to	a384b182c170d-246e-315f502h373i367l51m347n404o23p54q-190s96t-157
to <customer>	s-153
to <name>	c106d14f177j-3k225l491n-58
to <number>	e-69k-95o349p969q-31s555
to <role>	c290h469o217
to <superior>	f433l-111
to a	h1031j210l311
to add	a257
to all	p130
to an	h271
to anybody	b114
to be	b157i179r4s402
to bit	q121
to bring	e14
to buy	j28m-110
to check	a31
to choose	c583
to claim	d85
to close	a124h-16
to cut	c222
to deal	b55
to decide	c156
to do	a671c535l-36
to end	r202
to facility	h248
to find	c-118
to get	t83
to have	n159s282
to hear	b250
to him	c17
to implement	h30
to infra	h245
to keep	a-44s-98
to leave	a-56c-401
to lift	o94s-243
to make	m-62s-293
to march	n120
to me	a33c-32h-674r232t807
to my	a-312f674
to organise	a158
to orient	s81
to our	f28s460
to outsource	j77
to pay	s65
to postpone	c384
to production	h431
to put	j152
to read	b-95i-218
to run	a457
to say	q179
to school	c120
to see	s200
to shoulder	e109
to show	i185l-150
to sign	s-164
to sort	f75
to step	f361
to stop	q-277
to take	a239c119
to talk	s173
to thank	q44
to the	a-816c-75d-652f257g195h733j-197k-70m280n-235o370p-317q294r157t-93
to them	h113
to this	q433
to trust	t206
to use	c369p-92s148
to wait	c-56n183
to work	b372
to write	a410
today	s34
together	c-111d161e644g-21j-46k-166m-306n-55t-217
together $	e256
together with	g-194m-70
tom	d-190
tone	s1088
tonne	o-4
too	b335c-753d502e-31h-135m197o-236q-126s-131
too fast	d119
too late	s-151
too lazy	b123
tool	c207g405h88j132m106o398
tool have	o140
top	c208g117k75o128
top ,	c174
top <role>	d-93
topic	h33r203
topic $	r63
torch ,	g-84
tot	d225
tot up	d225
total	o692
tour	j-12
tourist	s634
tourist come	s79
tourists: come	s79
toward	c165
towel	s64
towel ,	s98
trace	d589
trace the	d56
traffic	o125
train	a-107f-334h98j226m-90o72p18
train $	a-266h-47
train <number>	h435
train to	f-177
trainee	d692q93
trainer	t121
training	g303k-84n-41o842s722
training $	n81o190
training that	s143
transfer	h916
transfer the	h340
transfer to	h211
transformational	s8
transformational for	s8
transition	h490
transversal	e237
traveller	s152
treasury	d239
treat	b230q141r138
treat the	r140
treat with	q175
tree	m-13
tree in	s79
trick	s413
trick $	s243
trip ,	j29
triple	o635
triple $	o139
trolley	t234
trolley $	t273
truck	c-163k270
true	r1095
true to	r217
trust	h-53i469l226q-142r600s779t1277
trust $	t211
trust a	s200
trust and	t220
trust but	i126
trust in	s312
trust me	t385
trust the	c183
trusted	t461
try	f-115j-340k-4l-76n-140t-45
try to	f-13j-5k-46l-393n-5t-34
tuesday	j88l-81n-196
turkish	k88
turn	c-395f179h206k-78n100
turn <role>	s10
turnover	s51
twelve-hour	c233
twelve-hour shift	c233
twice	p-141s-267
twice $	p-90
ty	t163
ty with	t163
tyre	k25
ultimately	c227
uncle	j8
under	c-268d-100k766l-135m169n530s-602
under <number>	k193m301n128o-561
under the	h138s-201
underestimate	i612
underestimate a	i95
underline	i231
underline for	i32
understand	i617
understand that	i590
understanding	i5
uniform	s363
uniform $	s385
union	s-53t631
unit	m26
university	e36
university for	e116
unread	p-430
until	a-106d-117h-734j496k515n1024q-122s-728
until <name>	k317n136
up	a89f975g241h-116i-299j-241k-227m-96n-60o475p491q196r-349s449
up $	c-71o-369
up <number>	j-8
up and	s136
up by	o391
up from	o225
up in	o83
up its	c169l4
up the	a363c192f78k63m71
up to	c521f107o46s-63
up with	e231f149g50j-24m-34s6
update	m-213
upgrade	k70
upload	n245
upload ,	n139
upper	j13k28
upper field	j15k30
upstair	c-12f262
us	a-47b88c352d382h-373i115k178l215o-519p265q894s102
us $	l334o-4q-309
us a	b19
us down	b37
us for	m188q421s-82
us late	s36
us now	s221
us the	b222n-90
us to	c732
us what	i52
usage	o8
use	c440o365p-228q-254s335
use $	o-58
use a	o-203
use my	t58
use the	o656p-133s116
used	j2
useless	b260
useless ,	b5
user	d574o556
ux	d432
value	i669r240s395
value of	i759r257
valve	c-461
van	m138o-21q-264t-193
van $	l-5o-38t-21
variant	c34
velocity	o715
vendor	a488c393d-587j94l-130m157n-146
verify	i151
verify $	i154
version	c204n70p-313
version be	p-244
very	a-267b445c-99e590h-278j-27o-403q833t-367
very honest	b32
very satisfy	q48
very smoothly	e50
vet	l-40
vice	f83
vice <superior>	f83
video	g346o163
view	c163g3m-213o868
view of	k30
village	m164
vision	t700
vision $	t453
visit	j-42o450
visitor	o338q4s435
vital	i32
voice	b-305
voice $	b-264
vote	c1123s-391
vote and	c324
vote by	s-22
voucher	m-27
vp	a30c96
wait	b-68d-192f101h-364j265l-37n367o-903q-140s334
wait for	c-15f20
wait on	s32
wait until	c33j140
waiter	h-124
waiting	g197
walk	l96o-1
walk out	j-42
walker	s95
wall $	s114
wallet	o140
want	b-181c17d-302e-83f-77g-104h-429i-272j529m13n-218o-56q-65r-117s419t-613
want $	c323s-53
want <name>	c-163
want <role>	c287
want a	g-262s-82
want be	s414
want every	b232
want me	a66
want more	s135
want something	s232
want the	c548l-85
want to	b-102c-745j499
ward	c249d172e234g53o-375p-12q280s142
ward $	p-61
ward have	o-123
ward sister	e147
ward: have	o-126
warehouse	e55h207t132
warm	m124t301
warm to	t350
warm word	s90
warmer	s126
warmer tone	s134
waste	o-349
watch	a-137i4o234
wave	f85
wave a	f105
way	c344d-221f158k-86m-83n-67t914
way $	c140
way be	f189
way forward	t158
way the	t40
way through	t-64
way to	c162j130
way: be	f321
we	a-735b-283c520e-197f-60g55h-357j-290k-304m-587o433q326s-667t-222
we all	c1030
we be	q139
we go	j10
we have	s310
we keep	s157
we live	r136
we lose	b132
we miss	o-122
we must	c-68
we take	c3
we talk	t64
we transfer	h11
we win	q16
we: accept	c91
we: add	g277
we: adopt	c404
we: agree	c838f12
we: align	e229
we: ask	i49
we: be	c-210i305o6p-440s-11t83
we: build	c20
we: carry	n65
we: change	c-332
we: choose	c-211
we: close	c190h252
we: collaborate	e334
we: come	o-143q37
we: conditional active must	c-68
we: conduct	e1
we: cook	c188
we: disburse	o308
we: do	c657d-269o37s-32
we: facilitate	e10
we: finish	b63
we: get	c256q450t160
we: give	g267o-70
we: go	c231j302k-46l51
we: have	c-405e112j581o-45
we: hire	c127
we: hit	s42
we: hold	o93
we: introduce	c-126h82
we: keep	c143o-524s666
we: know	d148
we: land	c332
we: learn	i554
we: leave	c-355
we: live	r597
we: log	o345
we: lose	b538g-397o-593s63
we: make	c-409e-382o155
we: miss	o-301
we: move	j-78q239
we: need	d576
we: obtain	t406
we: open	c71
we: past active	a-509c655f-64g1j-430k-827l-546m-489n-440o43q14s-327t-20
we: past active not	o199
we: pay	n167
we: plan	c-272
we: print	c129o-269
we: put	g240j-30p-172s-8
we: reach	c86
we: reprint	o-515
we: scale	e21
we: sell	n-132
we: send	c562n54o157
we: serve	o118
we: set	c-331
we: settle	c148
we: sign	c108
we: stay	o338
we: stop	c306
we: switch	c328
we: take	c482
we: talk	t457
we: tell	k64
we: test	n4
we: text	o48
we: think	r3
we: transfer	h479
we: use	c-50
we: win	q764
we: work	d220
we: write	c-408
weak	b64
weather	g85h-225
weather $	h-190
web	e137o53
web <customer>	e187
website	o412
wedding	n55
week	b160c-257d-26g-480i-194j131l98m-335n574p196q-70r-83s-514t117
week $	b235g-64o413p83s-11
week )	j113
week ,	h99s2
week <number>	n-67t44
week go	e24
week long	m-45
week save	o5
week to	n59
weekend	p70
weekly	e363g160p334
wei	d128
weight	p208t201
weight $	p60
weight in	t37
welcome	s316
well	a-164h-128n96q164s96t65
well do	a-141
well receive	p-199
wet	c-6
what	c502f322i674k-234l-620q-119r74s168t56
what <number>	o-106
what <role>	i101
what <superior>	s109
what come	o24
what do	i-25
what else	s158
what happen	s-200
what i	i558j215s-123t132
what make	s18
what the	c307d485f115
what to	c558
what turn	s419
what: bring	s45
what: come	o24
what: do	i-26
what: go	f71
what: happen	s-207
what: make	s18
what: turn	s419
whatever	c1157
whatever the	c272
whatsapp	g197
wheelchair	s-85
when	c-523d-298f398h-369l206n-128q107s161
when <number>	f247
when i	l188
when the	l-143n-74
where	d77i-297j186k247n192
where <role>	j80
where the	i-230
whether	c841
whether the	c149
whether to	c240h-3
which	b-88c853d467e96f-442g-203h-61j240k-233p414
which <customer>	s253
which <number>	c400
which be	e37j91
which go	i129
which of	c252
which pub	c31
which the	j355
which would	o206
whichever	c547
who	a230b830c322f358h-304j230k240l23m841n464o-663q386r209s-411t79
who 'd	s154
who be	b237q410
who choose	c413
who deliver	r63
who enjoy	s128
who have	c-52d-548l8m62n15
who make	t50
who stop	c31
who: enjoy	s128
whoever	b214c42
whoever fit	b260
whoever: fit	b260
whole	c-578e275f16i96l-138m-229q295t195
whole affair	i119
whole thing	h214
why	c-425d583s637
why $	c-98
why the	d285
widget	g93
widget and	g88
will	c78f-20n646s493
will <role>	s46
will alway	s371
will go	c57
win	c160h-513j-137k-9l754q255t1137
win $	c727
win over	p-106
win the	l385q169t582
window	s341
window $	s154
window display	s290
winner	c228
winter	q-30s-267
wish	s527
with	a-150b196d-401e938g430h153i97j-82l137m570o9p132q190r-264t150
with $	c163
with <number>	c129d653e52j100k56m41p26
with <person>	e34
with <role>	c-43d-114e405f193g-190h249q139t147
with a	e-357f-537j160o404t-257
with every	o43t207
with everything	h15
with him	j-140k-93
with his	c565k41
with me	l210t-205
with my	e-97f-264l-36
with no	b182
with nursing	g-87
with our	e309
with patience	l100t87
with recipe	g78
with that	c89j34p-178
with the	c-292d-109e500f346h237j-36k-123l123m-193n-174p378t140
with them	h-241
with this	h54
with us	s395
withdraw	h34l459
withdraw the	l62
within	o-275
within <number>	o-281
without	c-238j1k334l-57m112n721q-70
without <role>	q134
without a	q-224s-98
without me	h204
without the	s232
word	c851f134l-124q267
word $	q-234
word with	f156
wording	c185
wording to	c153
work	b627c-668d453e814f-466h35i304j-244k-257n-392q122r-181t-321
work $	a56h384s-61
work <superior>	l156
work be	i236p-173
work because	s582
work ethic	b356
work hand	e353
work out	d874
work shoulder	e109
work to	j28
work with	b45e-438
work without	q137
work: be	i189
work: finish	p-163
workforce	s459
workgroup	g-87
working	d186e205
working <customer>	d273
workshop	e758o178
worst	d459
would	a-179b-149d-157e-726f421h-925i-840j1000k1132l205m267n1029q-1006r-19t-955
would be	s-241
would do	k-153
would escalate	f181
would have	j493m-64s184
would invite	j-92
would like	n-1
would never	s186
would rather	s533
write	a615c-552e-406f-288i-93j-77l-253n-147q16r-171s-287t-572
write <number>	o237
write a	j-11
write in	p-112
write the	a200h196q-29
write to	c-84f-147l82
wrong	c-145d393e-64f-162k409l-186m137o-1039s-270
wrong $	i71
yard	c-40
yeah ,	i6
year	b-324c-362f-336i-190n391o-18p-226s-444
year $	n29
year a	p-84
yearly	q244s-45
yes	n135
you	c1i659j-23r335s-692t-111
you should	i70
you: ask	i193
you: be	a-158m78
you: call	a163
you: can	a656
you: choose	c215
you: conditional active can	a28
you: do	a360
you: get	m147
you: imperative active	a701l-50o-262s-505
you: make	i304
you: past active	j215
you: present active	a112c53m200
you: print	r114
you: watch	m-68
young	s348
young <customer>	s14
your	i404
your pit	i31
łódź	j22
→	k72o-5
→ <number>	o-5
`.slice(1);
