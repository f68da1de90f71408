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
!	o134q76
! $	o134q76
'	c254o246
' work	i26
'd	c-189f69h-399i-547j607k830l340m185n822q-86r-332
'd rather	s166
's	a-161c468d204e-311h543j240k254l127m-136n137q749r225s-367t-404
's <role>	d-37
's <superior>	c-7
's baby	h42
's call	c313
's deep	d67
's door	f161
's job	h144
's money	r141
's queue	h140
's velocity	o290
,	a-63b267c20f17g1494h153i-156j186k265l-177m-156n270p178q81s-130
, <customer>	t22
, <number>	c-95d817e-204j-228k-383l-440n-315o241s-213
, <role>	c-488e1182g-259t58
, a	b758e-240g932j-355k-286n-49r501s-47
, about	n167
, after	j30
, against	n76o-610
, all	j107
, although	j20
, alway	b126
, an	g289
, and	a278c542d-111e-352f148g-1658h-138j-125k116l718m-44n567o-138p499s474t423
, as	c-656r16s25
, at	h146
, be	b499h-39k206
, because	b-306c-432d-226j285k1178m135n686s-92t-4
, both	c159
, bring	h104
, but	a-197c-230d-332f-543h-165j786l207n22o-161q-111r-117s-209t547
, communication	i45
, dig	i15
, do	n-70
, even	n31
, every	e2
, filter	g-15
, for	h163j80q28
, from	q206
, he	c156d96k243l54
, her	a188h549
, i	c609f724g-519h41j497k81l100m387q-406r367s-355t-193
, in	e94p59
, instead	j15
, leave	h134q172
, must	s87
, my	c-233h384p-45
, never	b124h121
, no	h213k-103
, not	h17s145
, on	k-101m-121n47
, order	k46
, our	d134
, pharmacy	g-57
, poster	g159
, send	l3
, she	b-105d234h322
, shop	g67
, significantly	s21
, since	h-227k121n236s686
, so	a710b21c920f408i-644j112l-497n-109q-311s558
, tag	g7
, take	c373
, that	c215k173s415
, the	c268e100f-103g423h100i739k-150l89n-195q247t-402
, then	c671k-19l269
, therefore	c191s38
, they	c192l-249m5
, this	c141
, to	b73
, want	b217c-64
, we	c411
, what	k-1s348
, where	n190
, which	c-666h-328l18n10o236
, who	c-129d238j11n117s109
, with	c-18e-229o460
-	l442
:	a277b-523c426d-111g58i399j277k687l147n722o438p-487s-261t-69
: <number>	i-129k459l-61m-157n189
: <person>	c79
: all	t320
: call	a166
: first	l12
: go	a117
: tell	f204
: the	a-38c108k141
: watch	i41
;	a-899d-777f-575j1067k1128l1165m366n1485o-939q-200s-167
; i	a-96c-346d-238f-153j12k621l76n155
; move	c279j20
; the	n237
<any>	a-883b-661c-660d-860e-776f-854g-770h-758i-561j-564k-662l-457m-377n-610o-610p-701q-801r-597s-355t-578
<customer>	a-332b-13c-276d258e459f-43g-147h64j279k229l244m261n78p-5q278r78s453t395
<customer> $	a528b329c-520d1e444f-239h383i516k-141m-233n-5o-185s279t-164
<customer> 's	l11
<customer> ,	c-323m11o-440s-727
<customer> :	t58
<customer> a	g12
<customer> about	d14
<customer> accept	t3
<customer> after	o17
<customer> align	t159
<customer> along	e172
<customer> and	e102
<customer> at	r24
<customer> be	b-69i-321m-379o-37p-531q227s611t51
<customer> ca	k50
<customer> come	d-152s-416
<customer> could	t127
<customer> do	s17
<customer> end	t198
<customer> feel	s767
<customer> find	s556
<customer> first	r317
<customer> forgive	i192
<customer> from	e517k-62
<customer> get	g-149
<customer> have	b-128c68j-80o587q73
<customer> in	b571e21m296s653
<customer> just	s290
<customer> like	b205
<customer> look	s357
<customer> love	s-6
<customer> no	s-69
<customer> now	o-56
<customer> obsess	r265
<customer> obsession	r777
<customer> of	s-557
<customer> on	l219n183t366
<customer> only	s136
<customer> over	m86
<customer> really	s394
<customer> register	o242
<customer> satisfaction	s326
<customer> still	q377
<customer> take	d251m-6t232
<customer> tell	q123
<customer> thank	q-456
<customer> the	s207
<customer> there	c128
<customer> think	s240
<customer> to	c136h-65
<customer> trust	s281
<customer> vote	s-189
<customer> want	s-188
<customer> who	m916s-410
<customer> with	e-229m659s-959
<customer>: answer	f57
<customer>: argue	c14
<customer>: be	c147i-306m106o-511q467s-35t73
<customer>: choose	c-30
<customer>: come	m185s-266
<customer>: cry	s257
<customer>: do	d135l-90o-278
<customer>: end	t45
<customer>: enjoy	s116
<customer>: feel	s460
<customer>: fill	m-42o94
<customer>: find	s296
<customer>: forgive	i179
<customer>: frustrate	s123
<customer>: get	g-172k86
<customer>: go	o-73
<customer>: hate	s253
<customer>: have	s225
<customer>: insist	c53
<customer>: notice	s23
<customer>: pay	s-169
<customer>: read	s99
<customer>: register	o90
<customer>: say	q144t352
<customer>: sign	s-115
<customer>: sit	o244
<customer>: speak	q64
<customer>: take	d235m-5
<customer>: talk	q-151
<customer>: tell	j10q97
<customer>: thank	q-396
<customer>: think	s428
<customer>: trust	s194
<customer>: use	o-74
<customer>: value	s160
<customer>: vote	s-172
<customer>: wait	s-129
<customer>: want	m-128s130
<customer>: wish	s58
<group>	d606e547f399h560j-295k-384l238m-237n-106p-261q295r-321s-181t396
<group> $	d-539e65f272h522k-275l-285m-73p-241q41t162
<group> 's	d100o218r122
<group> ,	a78d17h288q-34t142
<group> <customer>	b99
<group> <superior>	d233f287t-47
<group> already	k25
<group> also	l40
<group> be	b212h226o-56q-289
<group> become	s265
<group> have	l152s-145t66
<group> in	d-6
<group> on	e486
<group> say	c92
<group> think	t235
<group> together	g-58
<group> vote	c110
<group> would	t121
<group>: become	s271
<group>: close	h214
<group>: follow	t200
<group>: have	t241
<group>: make	c47
<group>: say	c121
<group>: vote	c110
<name>	a187b-66c115d230e-156g-12h323i-935j122k13l60m-56n263o57r456s-425t-292
<name> $	b-979c107g-544h-166i-154j543k62l55n53q-227r-293s-451t-412
<name> ,	b11d32g-436l-307m-35o73p36s-278
<name> ;	c141
<name> <customer>	d206
<name> <group>	g159h82
<name> <name>	c-142o-100r94
<name> <role>	c202d226
<name> and	c126d-104h262k234l205m163r383
<name> as	p-78
<name> be	b500d40m49q-280
<name> big	r213
<name> depot	a120
<name> for	n3r210
<name> go	h-60
<name> i	h78j-140l-18m-373n72
<name> on	h139
<name> session	t198
<name> test	c177
<name> the	c-234h312n-86o-24p41
<name> to	j-48n-112
<name>: be	b33
<name>: have	b1
<number>	a-686b-634c-375d-90e-484f-480g-1116h-966i-639j528k804l227m671n651o590p-201q-624r-1055s-768t-973
<number> $	b-307c226d-51e-364f-57i-400k-233l-253m-18o-744p163q-904s100
<number> ,	d-418k663l-167m-197o-609s224
<number> <customer>	a137b108c-566d488j-12k-196m-243n422o317q-7s-696
<number> <group>	e3
<number> <name>	j-187k-410o-327
<number> <number>	j-73k-609m-111n-548o158
<number> <person>	b626d-21h621q17
<number> <role>	b18c81d141j62o356p247
<number> <superior>	f-189o459
<number> a	k12m390o-510q-473s159
<number> and	m-142q280s320
<number> at	m-177
<number> audit	o71
<number> be	h303j117m656o-591
<number> bed	o-336
<number> before	o-74
<number> big	s261
<number> box	d318h106o-62s81
<number> by	o-531
<number> call	n-47o207
<number> case	j-209
<number> complaint	o-281
<number> contract	m-70
<number> conversation	o21
<number> crate	p-325
<number> dashboard	o538
<number> day	c-480n7o-739s-110
<number> delivery	o-147
<number> demo	o199
<number> dish	k-40
<number> do	o-58
<number> download	m-110o470
<number> email	o224
<number> euro	c75n104o-694
<number> evening	n-8
<number> feature	o299
<number> ferry	t-31
<number> for	n-69
<number> have	k7o-445
<number> he	c383
<number> hour	c-12i-150k17l-264o-38
<number> i	j-235
<number> impression	o149
<number> in	d482k229m373o-959p-138s-158
<number> insight	i75
<number> interview	o148
<number> item	o122
<number> label	m-73
<number> level	f344
<number> like	o219
<number> list	a111
<number> lot	p134
<number> lunch	l7
<number> mail	f130
<number> milestone	o29
<number> minute	k244l56n231
<number> module	o257
<number> month	j120k102l755n234o-453t5
<number> more	j226
<number> morning	n12
<number> new	o451
<number> o'clock	p88
<number> of	b468c-1371e-332h-277i-9j-249k477l-80o-199p-290q57s-391t113
<number> other	k78
<number> out	o429
<number> page	o-196s289
<number> per	o-339
<number> percent	j-49k-116n-219
<number> permit	o172
<number> phone	j-284
<number> point	t-194
<number> quarter	o-21
<number> quote	c11
<number> registration	o362
<number> request	o10
<number> return	k3
<number> room	e279
<number> sensor	o-216
<number> service	o247
<number> session	l43
<number> signature	l55
<number> slogan	d124
<number> star	q159
<number> table	e354q3t-89
<number> the	i435j1o-293
<number> thing	i316
<number> ticket	o570
<number> time	o261p-265
<number> to	c298d-117j-106k-230m204o-370
<number> tonne	o-10
<number> university	e69
<number> up	f112
<number> view	k-16m-71o364
<number> want	s179
<number> ward	d182e165
<number> way	j174
<number> we	c532
<number> week	h226m-277o-551
<number> weekend	j25
<number> with	j178
<number> workshop	e127o816
<number> year	j-160o-372
<number>: be	j134k427q43
<number>: come	k32o-186
<number>: do	k1
<number>: have	j-32
<number>: leave	p-202
<number>: log	o-158
<number>: mark	o18
<number>: pick	c88
<number>: quit	o-195
<number>: return	p-38
<number>: want	s115
<number>: win	c67
<person>	a-288b672c11d643e517f385h186k-399m329n-352o135p-90q586s-101t194
<person> $	b-186d-222e-125f49h118k-80l-16m-125n-135s7t257
<person> 's	c460
<person> ,	b405e157g-354h56n-54q36
<person> analyse	d21
<person> ask	c50
<person> back	o92
<person> be	b179d-846e61s446
<person> compute	d325
<person> decide	c502
<person> fail	o-157
<person> fight	s97
<person> for	e206
<person> have	c624d410
<person> in	b289o-224
<person> of	d360q332
<person> on	b329m184o4
<person> quit	o-249
<person> reckon	q38
<person> say	c-290
<person> suggest	c113
<person> tell	d110
<person> the	j53
<person> want	c-107
<person> warm	t349
<person> who	b-377d-133
<person>: advise	c160
<person>: ask	c45
<person>: be	b875d-29e140q38s338
<person>: buy	p-11
<person>: compute	d325
<person>: do	b109
<person>: fail	o-157
<person>: feel	s85
<person>: fight	s97
<person>: look	d-23
<person>: make	d119
<person>: reckon	q36
<person>: say	c-155
<person>: spend	o286
<person>: suggest	c580
<person>: tell	c-103d306
<person>: want	c-143
<person>: warm	t349
<quote>	c-249d-122l182q356
<quote> $	c-142q462
<role>	a-15b466c455d888e399f237g-258h520i-66j-251k-454l-20m-228n-302o-49p-187q161r-491s-47t160
<role> $	a58c58d-333f306h375k596l-93m-202o48p-202q178r-280s190t415
<role> ,	a-8b42e762f-492g-452h-351k-301m-1n-200s-58
<role> <customer>	s-363
<role> <group>	l3
<role> <number>	l-164
<role> <role>	b9d5m129
<role> <superior>	b-423c-36
<role> a	q141
<role> across	e169
<role> after	h196
<role> again	h84
<role> and	b-245d136e485f-92g-146k-244n-24
<role> around	c-2s78
<role> at	q245
<role> be	b30d-57j178k7m183n179o-1p1q112r79t170
<role> because	c133
<role> become	c581
<role> blame	d-22
<role> build	h50
<role> carry	h126
<role> come	n-196
<role> continue	h62
<role> cost	c-50s-245
<role> do	c34d98h-259
<role> drop	l198
<role> fall	a33
<role> feel	c43
<role> find	s94
<role> follow	j14
<role> for	k288
<role> from	c-668h101l-161
<role> get	p130
<role> go	c-103l-178q71s91
<role> have	c310n-65o311p217s-162
<role> his	c250
<role> in	d96h76j130
<role> like	c451
<role> look	d253
<role> my	c-268t240
<role> never	d-143
<role> of	l30
<role> off	q-264
<role> on	c-249j-137s501t37
<role> out	b225c73s94
<role> over	h526
<role> prove	i131
<role> run	h319
<role> save	o186
<role> say	q-113
<role> show	d55
<role> sort	c51
<role> take	t54
<role> talk	d-1
<role> test	d161
<role> that	c24
<role> their	c130
<role> think	c150
<role> to	d948f521h-417
<role> too	b32
<role> up	f669
<role> want	l250s-395
<role> who	b397
<role> with	b169c-455d220g252j122
<role> work	q-233s380
<role> would	c153
<role>: agree	p512
<role>: be	b716c44e-253g-41j179k418m152n511o-143p-565r192s-248t1
<role>: become	c490
<role>: blame	d-22
<role>: bring	p-90t10
<role>: build	h55
<role>: buy	d-136
<role>: carry	h126
<role>: clear	o130
<role>: come	c69d80n-180
<role>: complete	h-52
<role>: continue	h92
<role>: cost	c-137
<role>: count	d87
<role>: decide	c288p633
<role>: discover	d94
<role>: do	c353d280f133
<role>: drop	l198
<role>: fall	a30
<role>: feel	c45
<role>: fill	s176
<role>: find	s75
<role>: give	s446
<role>: go	c-126h64l-129s103
<role>: have	c1s-243
<role>: keep	d122
<role>: know	c107
<role>: make	d281
<role>: open	i12
<role>: propose	c148
<role>: prove	i130
<role>: receive	p-198
<role>: replace	d-39
<role>: roll	p41
<role>: run	h374
<role>: save	o532
<role>: say	q-133
<role>: show	r2
<role>: take	h144k-32
<role>: talk	d-64
<role>: tell	c-100
<role>: test	d60
<role>: trace	d27
<role>: use	o53
<role>: want	b251l335
<role>: work	q-257s314
<superior>	a887b410c611e278f1224g-519h20i-293j-425k-887l101n-893o-393p-263q585r-213s-804t322
<superior> $	a-213f844h132i411j-324k-38l137n-9q-131t317
<superior> 's	b396c262d320f267
<superior> ,	a378b99c-129f151h124k-84l19p66q262t301
<superior> :	a198
<superior> <customer>	h393
<superior> <number>	c70
<superior> <person>	q-41
<superior> <role>	b294c106
<superior> <superior>	a-406b-106c61e37f-249h-110q-317
<superior> a	f-183
<superior> about	f633l-141q-256
<superior> and	a-361e551f990
<superior> appreciate	q66
<superior> around	t-72
<superior> ask	b-1q-114
<superior> be	b20c-194f-190n59q24t280
<superior> because	f445
<superior> call	q-271
<superior> careless	b383
<superior> come	l108
<superior> day	c308
<superior> decide	c-308
<superior> determine	c161
<superior> do	c-440h251
<superior> for	h74
<superior> from	c179
<superior> give	a269
<superior> have	a101c500s77
<superior> in	e-88f181t123
<superior> into	e197t130
<superior> involve	f371
<superior> like	c1
<superior> make	c6
<superior> of	a-109b-46c-43f408s-289t-146
<superior> on	f461
<superior> pull	a125
<superior> say	c-178q90
<superior> send	q24
<superior> take	h407
<superior> tell	a-8c337
<superior> that	n25
<superior> the	a44t-91
<superior> time	k20
<superior> to	f760h-252
<superior> want	a257c103f-173
<superior> what	f75
<superior> who	b56c267
<superior> with	c-265f-156
<superior> would	c5
<superior>: appreciate	q38
<superior>: ask	a131b-54q-198
<superior>: be	b730c-156f-654q100
<superior>: come	l97
<superior>: decide	c-316
<superior>: determine	c161
<superior>: do	c-277h336
<superior>: express	q45
<superior>: give	a213l-14
<superior>: have	b301c80l62
<superior>: inform	f83
<superior>: like	c21
<superior>: make	c366
<superior>: praise	q-4
<superior>: pull	a125
<superior>: put	a412l-58
<superior>: ring	q-91
<superior>: say	a238d-223f-5q261t-107
<superior>: select	c91
<superior>: send	q55
<superior>: stop	c75
<superior>: take	h388
<superior>: tell	c261
<superior>: want	a22b-40f-477t-19
<superior>: write	q37
=	k403
?	i-435j292o-44s-191
? $	i-434j298o-37s-186
@action	a725b331c506d489e909f487g298h360i185j138k-8m-201o-940p559q-766r61t316
@alternatives	c23
@assumptions	s-218
@customer	s-214
@external faq	s-224
@internal faq	s-188
@lead	j99k-83l342n-553o-318s-875
@measure	o1353
@outcome	o1331s-176
@press release	s-20
@reflection	a-117c-252d-339e-440f-534h-293i1485j-130l-143m-36n167o-959q-545r-635s-1048t-1067
@result	a-1989b-972c-1566d-1930e-1139f-1192g-650h-529i171j-1000k-1371l-1085m-676n-1466o1396p-1236q2089r46s-251t-459
@situation	a-416b101c-1992d-2319e-1255f-1008g-1390h-1532i-1315j-1240k-1437l-1014n-1677o-1968p-2189q-1147r-1467s152t-1589
@solution	g51s-33
@task	a-2426b-474c-1636d-986e-795f-733g-294h-1206i-723j-565k-404l-381m-208n-460o207p-1091q-1332r-894s-245t-1175
@trade-off	c1180
I: achieve	t93
I: act	e32r403
I: appreciate	i269
I: ask	a-118d197h-44l281m240r-179s-309
I: assign	a192h320
I: be	a91c228f-387h94j-467k-302l-64m-83n-169r188
I: become	t215
I: believe	c-196t-16
I: borrow	j39
I: brief	h349
I: bring	e174f205h-182l379o361s348t290
I: build	o60s554t249
I: buy	c113m11
I: call	c-87f112j66k-17l-189r213
I: carry	e83t-36
I: change	c221
I: check	c-57h-347
I: choose	c-12k130m167n156
I: clean	k-86
I: close	h2
I: collaborate	e165
I: come	k-39m-51n-111
I: compare	g-47
I: conditional active 'd	c-202e-157f167h-97i-517j444k392l210m124n421q-467r-180s-61
I: conditional active could	c-17l232t157
I: conditional active may	j-3m-34
I: conditional active should	a144
I: conditional active would	c-632h-71i-448j151k427l58m169n324s-174t-393
I: coordinate	e374
I: count	k162o-172
I: create	g160t322
I: cross	k78
I: cut	k73s45
I: dare	q116
I: decide	c-58k162n286
I: defer	c334
I: delegate	h213
I: deliver	h327
I: demonstrate	r140
I: describe	r51
I: dig	r278
I: discuss	f-61
I: do	a49c297f12i-172k-456l-404m-116n-8q197
I: dove	r289
I: draw	c-138
I: drop	h257j27k19n238
I: earn	t355
I: entrust	h199
I: escalate	f166
I: establish	t231
I: execute	c185
I: explain	j-121l-15n-27
I: facilitate	e344
I: fight	c-127
I: file	f131
I: find	j233l-64n-161
I: finish	o27
I: fix	g101
I: flag	f328
I: fly	j91
I: follow	c246
I: forward	c145
I: gain	q199t294
I: get	d636e53f18j-156k-188l625o87q208t418
I: give	c66e-165h254j241l-280m155r-54t-291
I: go	c152e-116j189
I: grow	i322
I: guess	i130
I: hand	a116
I: hang	l-57
I: have	b4c174d603e176k-303n-12o-291t112
I: head	e144
I: help	e-116k-40m-90n-45
I: hire	k55
I: implement	c305g107
I: influence	t569
I: inform	f207
I: invite	j-114
I: keep	e325g-283h-393j82n15s278
I: kick	f58
I: knock	f162
I: know	d224i449n183
I: launch	c295g396
I: lay	f141
I: lead	e276
I: learn	i240r-114
I: leave	c181e-126f-198h58t-71
I: let	c340f362h274j221k429m287n261
I: liaise	e284
I: listen	j-51n13
I: live	r300
I: lodge	f425
I: look	a242m-121
I: loop	f71
I: lose	t-137
I: make	j133k-85l-50s302t354
I: mark	f118
I: meet	e170
I: move	f-197h177j124k32n74
I: notify	f426
I: open	j68
I: orchestrate	e218
I: order	c67n26
I: organise	e64o85
I: own	r232
I: participate	k-61
I: partner	e278
I: pass	h254
I: past active	a-572b54c29d-579e25f447g-37h331j324k312l-214m44p-512q12r212s130t110
I: past active not	c174f-99j60l-12t-311
I: past passive	a1557e-405f-65h-135j-52n-146q864r-51
I: patch	j121
I: pay	d175
I: persuade	t403
I: pick	k131
I: ping	f97
I: place	h229
I: present	l-102
I: present active	b-658c-520e-608i154j-314k-372l77n-334o-226p-10q-490r287s-360t65
I: present active not	h426m109
I: present passive	a412
I: promote	q102
I: propose	f-113
I: pull	m223
I: put	c272f258h159j208l40m98n387r42s405
I: raise	f292
I: read	d-26h-442k207l8m139n146o-226
I: realise	i439
I: receive	a350d141q119
I: refuse	j255n10
I: release	h137
I: rely	c272d245
I: repeat	d223
I: report	h-77
I: request	f3
I: rewrite	c-48
I: roll	g71
I: run	c-143h-49o231
I: save	o-179
I: say	c-297k-142m132t99
I: secure	t509
I: see	k52r45
I: seek	f10
I: sell	t226
I: send	o177
I: set	a242c92n5
I: shout	m-33
I: show	c-486f-239j-257k168l454r170
I: sign	h8n100
I: sit	e-109f-4h-256m-64
I: sow	k30
I: spearhead	e287
I: spend	e68
I: stand	j4
I: start	a265k74
I: steer	e210
I: step	h313
I: stick	c129
I: stop	f-339j13k169m-61
I: support	e-84h-30j-15l-108m-81n-3
I: take	c34e-114f43h-847i396k323l179n239t-241
I: talk	l229n-60t443
I: team	e52
I: tell	a-194c-156e-31f24l240n479
I: think	i-192k-93r-79
I: throw	o-69
I: train	h283j183o247
I: transfer	h193
I: treat	r141
I: trust	c236
I: turn	k-113
I: understand	i574n-133
I: use	c112
I: wait	c375f304j-45
I: walk	l137
I: want	c443j147s-95
I: wave	f75
I: win	h-73l607t523
I: withdraw	h81
I: work	e36h-242j-104
I: write	a215h60l-94o176r-15
^ <customer>	a-263b-1041c-148d-302e-616h-474i-831k-137l-383m-610n-118o-20q540r-702s315
^ <group>	t17
^ <number>	b1115c-48f252i543j-476k-566l-434n-981o-112p-429s-626
^ <person>	m17q86s847
^ <role>	a331b-733c1d-193h-313i147k81l423o-1p525q-330r419s201t244
^ <superior>	a138b95f-697o-320q431
^ a	c-624d204g-1p735s-71
^ about	c671
^ according	d466
^ adoption	o446
^ after	h158l53n-15p216s-303t71
^ all	e65s94
^ an	p418
^ applicant	s215
^ approve	n193
^ as	a435c908f453r59
^ at	j-5l175o118
^ attendance	o150
^ be	a164p-276r33s-103
^ because	a221b277c217
^ big	i46
^ booking	s58
^ bring	l-3
^ buy	j44
^ by	c418j-23l113q35t890
^ callback	o60
^ choose	k110
^ churn	o-139
^ clinic	s93
^ close	c184
^ commuter	s442
^ complaint	s19
^ daily	o151
^ diner	s7
^ dispute	f62
^ do	j1
^ donor	s265
^ download	o-322
^ engagement	o151
^ escalate	f47
^ even	q233
^ every	o297s-221
^ exit	d238
^ fewer	s481
^ first	k-207p71
^ fix	s2
^ follow	l218
^ for	c557i-225j-190q-188
^ from	c-215d254h453
^ full	t297
^ gain	t142
^ get	t230
^ give	h138
^ given	k446
^ hand	c74
^ have	e167h35s120
^ he	b211c-169d-368q-243s-542
^ here	r454
^ honestly	c92
^ how	c721
^ i	a-90b-76c28d148e478f-173h-326j122k139l-32m192n128o177p-482
^ if	f681i47j622k181l400m487n524
^ implementation	h463
^ in	b-279d-518f420h238i707j-209l116m-94s-524t-186
^ install	j137
^ keep	c21
^ kitchen	h120
^ leave	c192k207
^ link	e36s60
^ listener	s90
^ look	i690j12
^ many	s-10
^ maureen	d93
^ me	a-119t-89
^ measure	o-268q-290
^ more	o125
^ most	s285
^ mum	s14
^ my	b159e312f-72g192i-287m-220n-256o306q-290s-531
^ newsletter	s191
^ next	k20
^ no	p-155q-305s38
^ not	c288p-468q86
^ nps	o43
^ of	o-822
^ old	s2
^ older	s605
^ on	c639h-129
^ on-time	o394
^ once	c-196f-102h505
^ order	a323
^ our	c152d118e-258g202h-43k-215m-269n-162o39p-88s-657t-108
^ over	o496t624
^ participation	o34
^ pensioner	s137
^ per	d144
^ pick	a95
^ plan	o-191q-92
^ priya	d375
^ push	n91
^ refund	h131
^ reject	j125
^ rollout	h213
^ run	h191
^ several	q353
^ she	a-177b533d-955f7q-70t43
^ sign-up	o3
^ since	c201
^ slowly	t362
^ small	s6
^ so	c-718j-286k79o584s-638t-62
^ some	s-145
^ someone	h196
^ stock	d291
^ success	o54
^ take	j82
^ tell	a79
^ test	o427
^ thank	d341q15
^ that	c-202h368p-118r426
^ the	a-73b575c-316d-272e-65f-214h-148i158j-501k-252l321m-353n-492q43r-544t143
^ then	a343l-121p264t-114
^ there	b273c39k-103n-115o32q107s171
^ they	a530j-31l-33o-6q223
^ this	j110r201s447
^ through	t529
^ to	n100
^ tourist	s196
^ traffic	o105
^ train	h21
^ true	r354
^ turnover	s42
^ we	b-294c-935d-838e-100g215k-33m-133o147p-335s-650t-65
^ weekly	e161
^ what	c-207i17o222r-266s265
^ when	f648k-59n-104
^ whether	c676h-182
^ which	c743
^ whoever	b180
^ win	t179
^ with	c-162e735k39l128o504r197t719
^ without	s74
^ young	s492
a	b13c-361d30e-145f-328g178h-806j339k55l-49m-111n-243o-108p307q244r-209s109t-297
a <customer>	h41
a <group>	g-53
a <name>	g263
a <person>	b-526
a <role>	b39c-29d300h499o-31
a bad	b653
a bank	s507
a banner	c245
a better	i195
a big	q482
a broad	t172
a card	q120
a certificate	p-47
a cheaper	s157
a child	b294
a climate	t162
a clustering	d162
a coffee	t121
a coin	c413
a cold	s313
a comfortable	t-61
a common	t255
a complaint	f220
a consensus	c67
a constructive	e22
a control	b90
a coward	b225
a cowboy	b304
a cross-functional	e602
a dark	s143
a dashboard	g220
a day	o715
a decision	p-10
a delivery	s-1
a different	h77
a difficult	b26
a direct	s286
a dog	m-12
a dot-vote	c249
a double	s177
a few	t25
a formal	f285
a fridge	g-29
a gap	d74
a good	i361
a great	t475
a handover	i18
a hotline	g253
a huge	s118
a joint	c84
a joke	d-38f-224
a key	s-93
a lamp	g-188
a landlord	s154
a lighter	s174
a list	d473
a login	o165s-91
a lot	i219o145r404t371
a lovely	e153q68
a machine	s217
a mail	j23q-219
a map	g-126
a medal	s178
a memo	f67s-69
a memory	s-21
a modern	s60
a month	j16k405n131q-143
a more	s440
a natter	e72
a natural	r59
a new	a183c-61h58n-207q-373s-583
a nightmare	s88
a plan	a429
a plaque	q81
a poll	c288
a real	b88r156
a red	f134
a ripper	q116
a rope	g-84o-162
a second	c-249
a sery	e25
a shorter	s-332
a shout-out	q82
a show	c471
a smaller	j168
a spot	q93
a standing	q255
a strategic	s266
a strong	t148
a stubborn	b263
a tally	d256
a textbook	r23
a tin	q92
a transversal	e238
a treat	q111
a trusted	t405
a vote	c501
a warm	s16
a watch	a-7
a week	b435c-24j6n255q-422
a weekly	e130g44
a win-win	q-29
a word	f30q-10
a working	d69e142
a year	k80o-527
a/b	c191
abide	c265s227
able	t43
able to	t43
about	b135e-19f912h-615i334k-151l-807n164o75q232r-92s79
about <number>	m12n468o149
about <role>	q192
about him	f539
about quality	t80
about such	s125
about the	c352f294q-202s-131
about us	q312
above	c471f190m235s560
above all	s84
above my	c179f117
accept	j-34k47n158t246
acceptance	t483
acceptance of	t98
accident	o-688
accident $	o-173
accident and	o-11
accord	c504
accord to	c504
according	d621
according to	d621
accordingly	c587
accordingly i	c215
account	h540j79k144m107s288
account scare	s60
accountant	b358d334
accounting	h325
accounting in	h252
achieve	t93
achieve $	t93
across	c-228e1000f-18h359k-72m-77n-16o204
across the	e253o232
across to	h470
act	b223e113r389
act as	e122
act like	b234r90
action	r1274
active	o996
active <customer>	o652
actual	o-113q-180
actuary	d157
add	a773g1040n-19
add the	a285
add them	a118
address $	k-24
adopt	c123o253
adoption	o500
adoption of	o140
adoption: stand	o240
adoptions: go	o-211
adore	s436
advise	c679
adviser	j85
affair	i58
after	a21b-671c-447d-498e-715h1152i-489j79l612n-36o-462r-516s63t512
after $	o-157
after <name>	k67
after <number>	h189o-77
after <role>	h400
after a	c806t197
after be	s235
after i	j48l95
after my	l300
after some	t272
after that	c-315d-102h341t-19
after the	f10k-19l-184s-118
after we	t18
afternoon	k121
afternoon $	k179
afterward	h375
again	c-680d-18e-213f-422i-131m-71n188o-1030q-672t-432
again $	h22i-445j21o-426q-371
again ,	f-101m-90
against	b-1033c-570d-337h-361k590l196n558o-1045
against <number>	k122o-431
against <role>	b-24c-128s-148
against anything	s190
against the	f108
agency	c-267h296j-130k-176l-82n-81p-207s-337t-27
agent	m-363n-138o300s-532
agree	c167h-76n116p503
agree <role>	q68
agree that	p264
ahead	s85
ahead of	s9
aim	s-280
aim be	s-77
aim: be	s-95
airflow	j87
aisle	m-132
aisle <number>	m-11
alarm	d370s-179
alarm $	d166
alert	e-33g260
align	e1047t630
align <role>	e215
align the	e238
alignment	e1082
all	b311d90e595f-72g6h-294j-407k-210n-699o458p546q188s313t544
all $	b171
all ,	l43
all <group>	t160
all <number>	n-239p130t120
all agree	c178
all but	s50
all convinced	t100
all of	l-31
all party	t204
all the	c-299d406e461j-233n-158
all-hand	q355
allergic	b112
allergic to	b113
allot	a182
alone	h519n222s-32
alone ,	h118
along	c189e215f-5l134t427
along $	e448
along on	t130
along the	c-367
along to	h187
along with	c1046
alongside	e168
already	f-199k357l-57p-294
already be	p-108
already run	k25
already think	s141
also	a-325b-335c-513d-400f-105g632h-445i-110j121k-324n-419o380p261s-466
also $	f105
alway	b754i524r355s247
alway $	i64
alway the	d89
among	c83s424t458
among the	s213t284
an	c-5d619g414k-23l-466m-82n-106o229q468s-203t-337
an <name>	g358
an <person>	d440
an <role>	d253
an escalation	f212
an example	q80
an hour	o278
analyse	d527
analyse the	d489
analysis	c-44d1412
analyst	d786
analytic	d851
analytic <group>	d268
analytic hub	d162
and	a-35b-81c-14d423e389f-370g1449h134i-415j-333k-360l-119m-319n-129o-58p496q197r-23s-432t-347
and <customer>	e450m-144q248s378
and <name>	r108
and <number>	d-340g190j160k129p-617
and <person>	s73
and <role>	d327e674h-46k-95n-500s202t260
and a	b-681c-19d-170e-139g1080j-291k-192n-142o335q355s-553
and accordingly	c215
and after	l257
and all	q369
and ask	j108
and at	k-60
and be	r181
and bring	o-24
and buy	j12
and close	a113h315
and come	d593
and conclude	d141
and dad	s16
and do	c300l-75
and engagement	o63
and for	c99h66
and free	g76
and from	h48
and give	d53
and have	c-13o-235
and he	c-393d210f294l496
and his	h122
and i	a284c172d-260g-75h38j-602l-822o-232p156q-550r-9t-351
and in	l22
and keep	j44
and let	f146m11
and mind	t27
and move	h88m12
and my	a-163q110
and never	b383
and not	k191s169
and now	l279
and push	g54
and reduce	s8
and report	d328
and review	g68
and say	a378d207
and scheduling	g-57
and she	d619l400
and show	m-19
and so	c1146
and sticker	g139
and tell	c-574d75f217
and that	a353b3c738h594s259t133
and the	a-542b-275c-252d-530e1175f-625k-162l-318m-82p403q547s-59t-757
and then	c70l43
and they	d347f362h239
and this	t331
and wait	f568
and we	c300j17q109
and what	i37
and with	c44
and write	j-277k91
angry	s-228
angry $	s-41
ankara	c60
annoy	s329
another	h77
answer	f507g261h-57j-120n-34o183
answer <number>	o344
any	b682h131k196n67o130s225
any $	n27
any change	s303
any more	h352
anybody	b115r282
anybody else	r278
anything	b828j-135k28q-312
anything but	q-132
anything new	b324s163
anyway	k51s206
anyway ,	k3
anywhere	t128
anywhere $	t129
app	c-207g529m-231o795s178
app $	s223
applicant	s384
applicant be	s304
applicants: be	s304
appoint	a4
appreciate	i260q351
appreciate how	i64
appreciation	i54q951
appreciation mail	q279
approval	h52
approval and	h60
approve	l67n37
approve $	l38
approve the	n71
architect	c845
architecture	c35
archive	a157g39
archive $	a422
area	f40n-38
area <superior>	f119
argument	t96
arm	e29
around	e766k-9l-41o32s164t466
around $	t178
around ,	s89
around <number>	e328l-33o236t-164
arrive	d-142o76
arrive $	d-54
arrogant	b433
article	o661
as	a103c190e491f77j-58l-271m280o286p-119q583r923
as <customer>	s81
as a	o-189r442
as before	p-68
as if	r81
as part	a95
as somebody	r58
as soon	h51
as the	e490j-52
as well	p74
ask	b-389e-124f-144g-172h-749j1l83m266n-334o-752q-212r-468s-717t-651
ask $	c442
ask about	r-1
ask for	j208n-53q-52
ask him	f-22
ask me	a-69t-73
ask my	c243
ask the	d283h-161
ask them	f137
ask to	a8j26p-145
asleep	b250
assign	a285h292
assign the	h235
assign to	a146
assignment	a390
assistant	d410
assume	h174
at	a-261d-112f-46g-120h-151i-542j91m-31n-336o-64p142q132s-91t-432
at <group>	q196
at <name>	j81
at <number>	a-470d-359j44k-212l-48m-112o-202q-412s-416
at all	b109
at first	l145
at home	j-67
at night	n28
at peace	s215
at that	c15
at the	b306c114l1n-322q619s-349
at which	h154
attend	o43
attendance	o428
attendance at	o354
attitude	b1244
attitude from	b115
audit	a253n340q-13
audit on	a141
auditor	q444
august	m-141
aunt	c60
automate	o3
average session	o3
avoid	b35
award	k11q214
award $	q203
award the	k23
aware	f374
away	c-231i656j10n187o-157q124s450
away $	s103
away from	n139
b	c524
baby	h237
back	a-857d7e-148f-53h-111i244j111k599m-52n294o-714q-735t-585
back $	j116q-113
back ,	i524n23
back to	h116l-53
back with	d542
backbone	r990
backbone $	r178
backlog	a213
backlog $	a231
bad	b83
bad attitude	b481
badge	g458
badge ,	g249
bake	d-17
baker	n166
bakery $	s51
ban	l-63
bank	a5h-387j136s224
bank $	h-155j1s236
bank account	s60
banner	c214o181
banner be	c245
bar	c321g389k-26m-172
barely	s7
barely notice	s26
barrier	s-91
base	d43
based	d158
based on	d158
basis	e207
basis $	e190
batch	j34
battle	i248
battle $	i248
bay	c327
be	b233c40d198e358f273g-416h121j-445k-250l-626m-306n-429o276p1035q98r176s135
be $	c441i28j158r396s65
be ,	b265q50
be <customer>	r328
be <name>	c-162r599
be <number>	b83i576j450m-266n10o144
be a	a-7b781e50f214i68j-510k-611m-72n-437p-303r313t16
be able	t106
be about	d175
be above	c30f178
be add	p158
be after	s367
be against	b-532d-80
be agree	p595
be align	e244t11
be all	b22q-191s312t31
be alway	d11
be an	c224
be angry	b-135s-147
be anything	q-132
be appoint	a27
be arrogant	b172
be ask	p-50r-84s274
be asleep	b260
be assign	a505
be at	c165o444s131
be bad	d169
be be	d5
be best	c67
be better	q248
be book	p-378
be bother	b560
be buy	p-16
be careless	b244
be cause	p-167
be change	p93
be choose	c287
be close	d-109
be clueless	b359
be convince	t193
be crave	s310
be cry	s341
be curious	r229
be decide	p516
be delight	q510
be deliver	o18
be different	s-73
be do	f59h223p225
be establish	t75
be everything	i461
be exactly	s171
be examine	s1
be expect	a182
be far	s-10
be feed	s318
be fight	f90
be finish	p-118
be fit	o24
be follow	p-39
be for	c1056j100s-113
be frankly	b76
be free	s-9
be from	d177
be frustrate	s773
be full	q70
be fully	t367
be give	a412
be go	f473o-100
be grateful	q59
be happy	c359
be hard	t161
be have	b45
be her	h144
be hire	c133
be hold	d154o70
be honest	b326
be how	a71i185
be ill	f-47
be important	t10
be in	b-338e529h-85j-50k-9m-118o32r293
be inform	f86
be jealous	b185
be join	e275
be just	b242
be leave	c342p-359
be mark	o11
be me	h262
be more	s-209
be mostly	m42
be my	r94s58
be n't	b-203s-252
be negative	d164
be no	c-200h313n186s-107
be not	c192h73
be now	h55o125
be old	s44
be on	b-344d-390e239t67
be only	d104s121
be open	c-70
be our	m24
be out	h480
be over	q302
be overwhelmingly	q105
be pass	p-288
be poor	b147
be praise	q112
be prepare	d78
be put	d151p225
be reach	c241
be ready	n37s-53
be really	q372s28
be rebuild	p243
be redesign	p51
be redraw	p83
be request	a26
be return	p-57
be rewrite	p9
be right	r446
be ring	s-108
be roll	p190
be sell	t270
be ship	p-225
be sick	s284
be sign	p-324
be simply	b499
be so	q788
be start	p22
be starve	s40
be still	p-191q-170
be strengthen	t120
be suppose	a3
be switch	p230
be take	o-81p247
be talk	q-192
be tell	a-60
be that	d33i796o146r-194s-192
be the	b-351c10d80f-135j-135k133p-34q152r-358s447t-393
be their	h670
be then	h828
be there	s-70
be think	j12
be thrill	q64
be tie	c301
be tire	s135
be to	a267b-352c244e306f704h-380i144o64s-172t-414
be too	b316d267
be transition	h135
be up	c400o-61s-50
be useless	b105
be very	o-57r-72
be wait	s142
be watch	o46
be well	p-217
be what	c664i-297r835s406
be why	k9s420
be win	p-148
be with	b15h477
be write	p-55
because	a477b383c-130d-606f111g-31h-379i-452j233k707n270o-1094q-574s600
because <customer>	m-120s257
because <role>	s427
because a	k77n152s-303
because i	t6
because my	a99
because of	b42s224
because the	b347f491m149n172
become	c355d-157h455q-84t1012
become $	c178
become <number>	o-48t472
become a	t27
become her	h190
become much	s244
become the	h439o64
bed	o-228
bed $	o-127
before	a-77c-178d-703e-354h-1178i-413j3k200l-264n538o-44p-314q-896s-582t-461
before $	n-205o-622p-149q-37
before ,	o-514
before me	b24
before speed	s24
before the	f362h-152k100l-190n239o190
begin	a298
beginner	s117
beginners: give	s126
behind	a-540c-187d-26h-182l358q-259s345t1070
behind me	a-136t185
behind the	s24t501
belief	i222
believe	c-496s512
believe in	s256t359
believe the	s112
below	n-94o-22
below <number>	n-130
belt	d59
belt $	c-9
belt be	d116
belts: run	d117
benchmark	d211
best	c214o361q597r1034s-415
best $	c533r146
better	c527h-29i104o-215
better $	q-451
better ,	c89
better than	c52q61
between	c220e1283f178
between <number>	k36
between the	e343f290
bi	d18
bia	r1104
bia for	r534
bid	d23
bidder	k43
bidder with	k42
big	i243q212r1028s258
big $	r374
big ego	b379
big lesson	i586
bigger	s115
biggest	i201s208
bill	j301o-313
bill $	j14
bin	j29n288
bit $	q137
blame	d-175
blog	o207
blood	r26
blood $	r53s235
blue	c473s64
board	a-13c-200e-204f-558g136h-483l292q-169t407
boat	k9
bogdan	h56
boiler	c14
bond	t90
bonus	q76
book	a6c-117g70h-378j-241p-418
book out	p-250
book with	s4
booking	d7n74s400
booking rise	s61
bookings: rise	s61
bore	s508
borrow	j54
boss	b299f206l139
bot	o32
both	c83e176h-23l390n337s-436
both shift	e281
bother	b209s422
bother $	b31
bother about	s121
box	d74l202m-154o-297t-400
box $	m-85s379
box be	o-345
box with	t-13
boxes: be	o-142
bracket	b212
brain	b448
brain for	b302
branch	o347q329
branch $	h107
brand	n-135s228
brand $	s293
break	c-666s-490t-233
break every	o50
breakfast	s567
bride 's	c6
bridge	c-215e9
bridge between	e98
brief	h302
brief the	h33
briefing	o235
bring	c-523e258f142l658s186t585
bring <role>	f295
bring a	q53
bring the	e478t28
bring them	t152
bring up	h103
broad	t172
broad consensus	t174
broken	f71g-28
broken scale	f1
budget	c-108n259o194s-289
budget $	o297
build	a125c52d166e-412g317h263j103m38t1024
build $	c145
build <number>	s86
build <role>	h134
build a	a2d264g148
build the	t-213
build up	t428
building <superior>	h71
bulk	g104
bursar	b289
bus	b-124d22n-79
bus $	d56
bus leave	o-160
bus: leave	o-160
busy	b-130
but	a-311c-126d-660e-203f-374h-547j957k79l541n354o-461q-299r-321t965
but hardly	o1
but i	c-393h-73j181l78n44t524
but impossible	s53
but only	o-43
but the	c75n39
but verify	i102
button	k159
button $	k175
buy	c87d-233j960k290o-381p-195s232t268
buy $	d-47p-227
buy a	j121
buy in	t83
buy the	k33
buy-in	l109t805
buy-in from	l18t289
buy-in of	t223
buyer	q-117t26
by	a665c271d570e-194i-456n366o47p-743q136t464
by <customer>	o-146
by <name>	h47j-158o247
by <number>	c-282d-97j-73m-14n292q-117s208
by <superior>	d222
by a	c73p-228
by an	d471p-132
by day	n37
by hand	j18m135p365
by little	t85
by me	f745
by mean	g112
by my	a193d87
by name	q17
by our	a232d363
by side	e139
by step	t64
by street	j1
by the	c289f-118h422j-32m-282o528p-545q588s320
by us	p204
by week	t31
by weight	p99
ca	k44s160
ca n't	k44s160
cake	d-38q480
cake $	q-177
calculate	d430
calculation	d75
call	b-276c215d192h-804i-66j108k21l-33n-257q-60s-407t-550
call $	c361
call :	a25
call <number>	d247k-126
call <role>	c-37q228
call all	a166
call be	c118d1f65
call come	k19
call from	c49
call her	j57
call the	c-520d-11r47
callback	o195
callback be	o60
callback: be	o91
camera	j5
campaign	o633
can	i101s44
can do	i196
cancel	l19q-332
cancel the	j86q-191
cannot	i256
car	b-179c-5l23p-190
car park	p-106
card	g460m-102q144s297t-167
card $	s80
care	b730c-111h549j-105s477
care <group>	h112
care about	b409s588
care of	h121
careless	b1019
careless ,	b69
careless and	b392
carrier	f136
carrier: refuse	f266
carry	e402h660o260t-65
carry on	h225
carry the	t-35
case	a172c-331f570h224j-166o-125
case $	a4
case be	o-55
cash	s-396
cash $	s-200
catalogue	o405
catch	o-58
category	s62
category put	s24
catering	e277
catering $	e143
cause	d645p-199
cause be	d93
cause by	p-167
centre	h753k-74
centre $	h399
centre have	h71
centre: be	h72
ceo	a43q327
certificate	p-55
certificate $	p-143
cfo	f-158
chair	c-644f-380t-289
change	a-162i14l287m137o-393p401
change $	i50s608
change its	t54
changer	s-23
channel	k-151
chapter	h220
charge	a834d64
charge of	a325
charm	t442
chart	d-64i-27m-76n28
chart $	n24
charter	e6
chat	g346
chat every	e93
chatbot	o351
cheaper	c131s379
cheat	s83
cheat sheet	s86
check	c-642d240h-92i-30n391o-647p112s-409
check $	s-77
check the	a2d177
checklist	g454h215o645s-67
checklist ,	g275
checklist be	s-85
checklist: be	s-72
chef	c626h136t101
chief	a-133c-69f366k-8q-161t-144
child	b139f-63
child $	b336
child be	f-47
child: be	f-52
childish	b364
children	s-104
chip	b113
choice	c932f-185h-5
choice $	f-161
choice of	c442
choir	q157t-47
choose	c883d-66f-397h-306j218k368l-106m23t-14
choose $	c608
choose <name>	k27
choose <number>	c132
choose by	c190
choose the	c274
choose to	c-4
churn	d326o-392
circle	c169
city	l210
claim	d13m4
claim handle	d67
clap	q205
class	c145
class $	s348
clean	k-70l-22q172
clear	d-114
clear <number>	o131
clear that	s-39
clerk	b113o512
click	m-11o548
click on	o76
click-through	o616
client	c786d-279h389l15o-221
climate	t156
climate of	t162
climb	o326
climb from	o261
clincher	s421
clinic	e288o150
clinic $	e249
clip	l9
clock	n-58
close	a233c363d-259e613h302o461q-546s-348t-498
close $	h151o-39
close ,	o105
close cooperation	e24
close the	a356c121n220
closely	e396t-218
closely with	e377t-181
closing: be	c194
clue	b247
clueless	b359
clueless $	b359
cluster	o58
cluster down	s145
cluster: be	s66
clustering	d162
clustering of	d162
coat	c21
coat will	c78
coats: go	c78
code	g193j-445k-105m-180o434s-117
coffee	d-115s255t612
coin	c288
cold	s82
cold house	s142
collaborate	e834
collaborate with	e296
collaboration	e370
colleague	b915d316h86n-118o221s-497t-186
collect	a384h171
collect the	a130h254
colour	c588g54s181
colour $	c533s118
column	l-14
come	b-150c535d243e-278g-279h-60i191j-189k-311l69m49n-103o-159q335t361
come $	s197
come around	t342
come away	i10
come back	c161d693o-323s291
come down	c160
come from	a371c438
come in	o101
come out	c377d290
come round	l195
come to	k-4l174s-170t39
come too	i266
comfortable	c137
comfortable with	t401
commit	r202t43
commit to	t90
commitment	t191
committee	c14h1l25m16
common	t538
communication	e575i1056
communication $	i11
communication be	i320
communication: be	i515
commuter	s234
commuter be	s411
company	h-71k-83m-405q75s212t281
compare	d416g-48
compare the	d191
competition	s102
competition $	s102
complaint	f649o-927s51
complaint $	o-335
complaint about	f127
complaint fall	s188
complaint letter	a5
complaints: fall	s184
complete	h245o715
complete the	h106o216
completion of	o38
compliment	q937
compute	d294
compute everything	d247
concept	h346
concept and	h194
concern	f170
concern with	f61
conclude	o119
conclusion	d5
conclusion be	d6
conclusion: be	d6
conduct	o382
confidence	l172s285t1588
confidence $	t282
confidence in	t383
confidence of	t152
conflict	f1065
conflict $	f31
confuse	s696
congratulate	q111
consensus	c955t255
consensus be	c86
consensus on	t138
consensus: reach	c137
constructive	e153
consult	e95
consultant	c245d626
consumer	s47
contact	e599
contact for	e206
contact the	f200
content	q280
continue	h661
contract	d-443f-11h125i72k129l6m-216n534q-361
contract $	d-168
contract ;	j26
contract: sign	p-151
contractor	h196p-113
control	b245h9
control freak	b441
conversation	t466
conversation i	t19
convince	l30t777
convince $	t6
convinced	t346
convinced $	t313
cook	j290q-33s102
cooperation	e1380
cooperation with	e673
coordinate	e518
coordinate with	e413
coordination	e626
coordination of	e253
copy	f199q-48
copy $	f232
copy the	c72f-214
cork	a117
corner	g255h85
corner become	h190
corner: become	h190
corporal	d53
correct	l-131
cost	b243c-981d13g-254j55k309l116n141o-1111q-428s-187t-237
cost <number>	j94
cost by	s26
cost model	d158
cost us	b554c-18
cough	g-136
cough $	g-136
could	b452c-580f352k155l282n273o-159s164
could have	j161q-86
could n't	b282q92s164
could not	s43
could say	t228
council	c-426f-355h-50l175
count	c-501d212e-17f-596h-583k181l303
count $	f-42i59
count <number>	j-1
count every	d257
count the	d381
counter	j330
country	h197
courier	s-185
course	n-52
course of	t23
coverage	o692
coward	b203
cowboy	b653
cowboy ,	b91
crane	k136
crate	e-62p-131
crate be	p-324
crave	s438
create	g71t544
create a	t177
credibility	t669
crest	c130
crew	c-61o-433s237
cron	j178
cross	k209
cross out	k75
cross-functional	e784
cross-functional initiative	e202
cross-team	e423
crowd	s387
crunch	d673
crunch the	d312
cry	s201
cry out	s182
csat	o666
cto	f259
ctr	o85
cup	m-252o-289
curious	r229
curtain	t-32
customer	c-303k-131l-334r1504s324t-493
customer-obsessed	r899
cut	c76f-134k258s339
cut the	s510
cyclist	s239
dad like	s16
dads: like	s16
daily	g199j-12o377
daily active	o371
dare	q104
dare to	q107
dark	g450p-53s401
dark $	p-38
dark mode	g257s165
dashboard	d92g383o697
data	d719i51k-267s-724t-66
data science	d97
date	c153d-90h-583q-126s-177t-324
date $	o295s-520
day	a-349c-268d-139g-20j-169l-605m-106n412o-111p-350q-98r442s-361t-631
day $	c-231j-359k-334l121o280r114s-167
day ,	l-106n30o192
day <number>	m-216o-36s343
day against	k23
day before	j40
day come	c320
day shift	h54
deadline	o217
deadline $	o184
deal	f375h167l-43
deal with	b6f389l-13
dealer	c92
dealer $	c61
december	m-52
decide	c738d-317f-28h-543k330n248p342s-647t-163
decide <role>	c812
decide for	k-171
decide on	c-313
decide over	c178
decide that	c19n-80
decide to	c-925h-153k403n252p165
decision	c1662p-14
decision $	c298
decision: take	c200
decrease	o-305
deep	d87r1314
deep dive	d62
deep into	r410
deeper	i381r274
default	s27
default set	s145
defect	n-25
defer	c367
defer to	c367
define	o67
delay	q-465
delegate	h492
delegate to	h55
delight	q837
delight $	q600
deliver	d91h611o880r970
deliver a	d160
deliver result	r324
delivery	j-128
delivery $	d47
delivery since	o-63
delivery time	k50
demand	s461
demand for	s228
demo	o385
demonstrate	r780
department	d480e885f246h163t297
departure	o58
departure improve	o220
departures: improve	o220
depot	a148e211t150
depot $	a111
depot in	h-81q78
deputy	b461d-106f93o-124
describe	q289r39
describe myself	r58
describe the	q462
design	h-232n7s28t-101
designer	b53c42
desk	g-43h79i-33m-358s-467
desk of	h102
determine	c587
determine whether	c84
develop	r618
develop <customer>	r74
developer	b515s411
dialogue	e939
dialogue with	e95
die	d21
difference	s64
different	h38s-209
different from	s-70
difficult	b257
difficult <person>	b62
dig	d418i11r258
dig your	i15
diner	s300
dinner	q468
direct	s252
direct result	s286
director	a18b-199c-87d-748e-222f160h-605p-87q-99s-187t-202
dirt	b225
disagree	r139
disagree and	r193
discharge	s16
discipline	b313
discipline $	b238
discover	d559
discuss	f-95
discussion	c766
dish	k-52
disk	s-23
dispatcher	b447s294
display	s317
display $	s111
dispute	f564
distributor	k56
district	o99
dive	d53r857
dive deep	r62
dive point	d67
dive: point	d67
do	a142b172c197d325e-241f100h466i-111j92k141l-13m-258n-40p29q-153r25s22
do $	d-143h113j-25o62q162
do ,	c-290
do <name>	k45
do <number>	n-23
do <role>	b223c464j91l25
do and	c276
do as	c215
do be	f211
do by	d712h8
do n't	a-140j555k407m356n99s88
do not	c-448g-134h-10
do the	a427d245h262k-206l-12m-58n139s81t-167
doctor	c-209d-35l-5o-102t522
document	h182
documentation	i84
dog	c-66
door	c-45f327j-152k29l-191m-50o-62q-221s-352t-58
door $	c1d-133f140s-285t-106
door ,	d264m-51
dorm	p-92
dorm $	p-56
dose	q-218
dose be	d89
dot-vote	c249
double	c-138d335j-208n79s246
double $	o-61
double shift	s177
dove	r287
dove deep	r289
down	a314c-136d30e-135h-315l217o-1022t-54
down $	q-248s-460
down a	q60
down be	s192
down every	d20
down to	s171
download	m-113o865
download $	m-7o354
download reach	o-351
downloads: reach	o-351
dr	c76
draw	c-174e180o181
draw <number>	o167
draw up	p44
drive	b-261e565
drive alignment	e101
driver	e-307f149h-310k-306m-165n-327o-295p30q-19s-578
driving	h68
driving seat	h73
drop	c572d351j418k261n579o-861q-496s137
drop $	k80
drop <role>	c440
drop in	s140
drop that	j13
drop the	l41n453
drop: come	s225
dropped: approve	n193
dropped: bring	h107
dropped: choose	k110
dropped: do	k73
dropped: escalate	f91
dropped: give	h141
dropped: hand	c74
dropped: have	e164s189
dropped: keep	c13
dropped: leave	c156k245
dropped: look	j36
dropped: make	n-44
dropped: move	c135j2
dropped: order	k91
dropped: past active	b-454c203d-278e231f550g-305j225k598m476n497o-59p-1117q117r-300s-632
dropped: past active not	j21
dropped: push	n92
dropped: reject	j117
dropped: send	l157
dropped: stop	n22
dropped: take	j60
dropped: tell	a228f374
drought	k35
drug	o-8
dry	o-212
due	k15s199
due to	s323
during	e539h-42
during the	e185
duty	b247
e-learning	o296
each	b-299c-243d-238f-247h-1370j-17m94o91q-151r-136s-380
each <name>	h-166
each <number>	j-33
each <person>	o311
early	i918k289o-462t94
early $	i418
early shift	k71
earn	q393r965t299
earn trust	r330
easter	n69
eat out	t201
ego	b679
ego and	b7
eid	k69
either	j191
else	h622r171s765
else $	s249
else ,	s206
email	f175o161s179
embody	r327
employee	q701
employer	r19
empty	s-272
end	c271d-133e-567f332h738j206k-261l189m-200o71q-7r621s-367t916
end $	c-86h221i62r134t394
end <role>	c30
end i	f656n-8
end in	o-62
end of	c-168q-257
end the	c549
end to	r203
end up	t83
engagement	o1178
engineer	m-39
enjoy	s600
enough	c405s13
enough for	c220
enough of	s352
enthusiasm	t74
entrust	a60h448
entrust the	h204
environment	s49
error	o-111s294
error $	s170
error by	s8
escalate	c-161f567h-260
escalate $	f573
escalate the	f435
escalate to	f-302
escalation	f1010
escalation path	f346
establish	d276t686
establish $	t133
establish that	d27
estimate	d25
ethic	b349
euro	c60n111o-738
euro ,	c46
evacuee	s105
evacuee prefer	s105
evacuees: prefer	s105
evaluate	d706
evaluate the	d165
even	h-28l63q669s-122t112
even the	q75t406
even though	n14
evening	d-385f-296m171s-8
eventually	l113t1153
eventually $	l131t311
ever	o19q294r220
ever have	r277
every	a-99c-532d156e211f-358g-238h-1534i-46o719t7
every <name>	h-479l21
every day	e455o-210
every late	d455
every record	o51
every release	t150
every seat	o97
every single	o224
every time	s26
everybody	c333e34q325s-56t471
everyone	b88c98q149s-392t197
everything	d115h721i434k-468m-79n-247s531
everything $	d207i129
everything after	h109
everything on	s276
exactly	c506o49s288
exactly as	c176
exam	l54o-136
examine	d256s177
examine $	s1
examine the	d28
example	r114
example of	r419
excel	j-7n23
excellent	e4
execute	c243
executive	t293
exit	d230
exit interview	d257
expect	a158s543
expect a	s739
expect to	a266
expense	d-49
expensive	n223
experience	i965
expert	c238
explain	j-174n-63
export	g464m159n82
express	q689
extend the	j24
external	d177
eye	i284s27
face	t175
facilitate	e898
facilitate a	e284
facility	h535
facility $	h20
fail	o-184s-155
fail :	o-159
failure	k58o-84
fair	a115o87
fair $	a120o19
fall	c20l111m110o-994q-3s18
fall from	m162o-384s73
fall to	a31
family	h-314
fancy	c58
far	o77s-51
farmer	s159
fast	d25
fast $	d172
faster	s282
faster if	s154
father	c20l149
father $	c29
favour	c969
favour <name>	c275
favour of	c74
fear	b458c-151
fear $	b210
feature	c88o362
feature ,	o225
february	l-31
fee	a20s177
fee ,	s149
feed	s108
feed up	s412
feedback	q996
feedback from	q45
feedback: be	q421
feel	c121r-257s911
ferry	p-227t-65
ferry $	t-31
ferry be	p-221
fever	g-137
few	t286
fewer	o-467s205
field	j202k174s-548
field $	k36
field ,	j39
fight	c-282f67s71
fight about	f90
fight less	s97
figure	c500d568f-186k16q-261
figure out	d279
figures: be	d115
file	c-135f508h739i-94l-182
file to	h185
fill	o667s260
fill in	o64s377
film $	o39
film of	o-11
filter	s-206
filter ,	g13
final	c740
finally	s110
finance	d260n-84s-164t420
find	b-24c-453d345l-205n-653o-629s311
find <role>	s613
find a	d24
find our	s212
find the	c-172d-202s-96
finding	d757
fine	c307j240o-407
fine $	o-105
fine for	c181
finish	h1023p-217
finish $	p-170
fireman	c-350
firm	d67k14
first	a-83b-838c-27d-540e-798g-150h-555i-328j-167k63l345m170o131p351q-39r29s-292t-605
first $	k438l113m93n495r268
first ,	c161m75
first ;	n7
first day	l-45
first i	j-140k-129m-24
first lesson	i-146
first month	o676
first no	l31
first of	p33
first port	f76
first thing	f249
first week	o517
fit	b202
fit that	b218
fit with	o40
fix	g601h639n17p107s156
fix $	n121
fix <role>	g278
fixing: be	s8
flag	f938
flag <role>	f257
flag at	f75
fleet	c21
fleet <superior>	c6
flexibility	s146
flight test	c7
flood	i17
floor	c-385d-31n-220p132q255t326
floor <superior>	e28
flower	f-242
fly	j103
fly the	j79
folder	h717o172
folk	d24e116s271
folk could	s17
folk: abide	s17
follow	a-23c1130l188t492
follow $	c84
follow me	t134
follow my	l454
follow the	c10
follow-up	h919
follow-up be	h170
follower	o747
footfall	s61
footfall pick	s212
footfall: pick	s212
for	a-162b-178c125d-26e-63f-1i-80j450k369l227m616n792o-47p151q147r180s313t-528
for $	s494
for <number>	c-98j18m-275n339o-435s-210
for <role>	b106h-575n126
for <superior>	c259
for a	c-162e-21g-134j39o137q-322s506
for action	r477
for every	n69
for everything	s112
for me	a-26c1009d693h217i592k424m-51r682t12
for our	l49q20s62
for school	e34
for some	j77
for that	k46n231
for the	a158c372d-527f-170g797j-272l-315m91n26o79q-238r-427s203
for their	s-57
for us	c531d649s-94
for which	j71
forecast	d925k68
forecast i	d22k30
foreman	b496h426
forgive	i319s282
form	c192l-191m52n192q-261r387s89
form $	q-130r387s-811
form ,	c51s413
form :	s137
form be	s17
form drive	s174
form: be	s45
form: drive	s174
formal	f285
forum	o281
forward	c72h421t133
forward $	t168
forward the	c6
foster	s330
foster a	s331
fragile	i135
frankly	b361
freak	b441
free	c-30g470l161n27
freeze	c219k76t26
freeze $	t69
friday	a139h-479n272
fridge	g-66
friendlier	s746
friendly	s91
from	a602c-126d530e396g-7h812i98k159o-382p-117q301t-39
from <name>	c405h267l41n-187p-76
from <number>	j-67l34m299o-134q-299s355
from <role>	d413i145
from <superior>	a108c238
from above	c152
from day	s146
from me	a110t-242
from my	j163s145
from our	a38
from reception	d314
from the	d104f-514h-270n221q505s-79t348
from there	h1149
from this	i178
from what	s-62
front	l323n107q153t-212
front of	l209q112t-104
frugality	r1525
fruit	g170
frustrate	s937
frustrate by	s304
full	a-79j129q182r2s-177t916
full <role>	t169
full of	q478
full ownership	r144
fully	t746
fully behind	t187
function	j177
further	h347
gain	t1076
gain a	q205
gain the	t581
game	s-256
game changer	s-23
gap	d460
gap in	d68
garden	s323
gate	j154
gauge	c-53
general	c30q287
general <superior>	f1q127
get	a331b-87d277g-148j-565k-119l117o475p982q607r-57s-211t616
get <customer>	t484
get <number>	o296
get a	g-199q56
get all	t-45
get bore	s359
get both	e286
get buy-in	l17
get my	f184
get nothing	s-120
get on	h140
get promote	q21
get stick	d143
get the	c107d252h25j-104l498t67
get to	c39
gift	g378
girl	d376
give	a209b-196e-943f-763g69h430j21m138n-200p-219q19r-479s94t-220
give <number>	j-100k-215n-25
give <role>	l-96q292
give each	o80
give him	j158
give me	l70
give my	c8h102
give the	a244h256j91l-191s251
give their	t63
give to	h613
give up	l151s4
give us	n-31q254
give way	c375
given	k424
given the	k167
glove	m76
gm	f178
go	a58b-213c303d-172f321h348j368k151l-108m201n3o-27s-148t-154
go $	m47o-61
go <number>	f330
go across	h168
go along	c746
go and	a295
go by	c343
go for	j21k91
go from	m435o-43
go home	s-62
go into	e83
go like	s103
go live	o178
go on	f184
go out	m-15
go there	j33
go through	c-419d855m-175
go to	f11i181l207o-19
go up	o310s257
go with	c916j219
go-live	h287
goal	o345
goal be	o173
goal: be	o613
good	e244h-420i365q605t478
good enough	c300
good example	r179
good relation	t306
good standing	t94
grade	c105
grade $	c174
grant	d67
grateful	q342
grateful $	q179
graz	q77
great	e186q367t400
great rapport	t287
green	c364
green curtain	c59
ground	q-68
ground $	q-62
group	c444d-154g257h234j-304l-39n-43s-189t-474
grow	i290s195t410
grow $	s403
grow a	i326
grow to	o134
grow with	t148
grown-up	s1
guess	i80
guest	c-588d-38o291s189
guidance	c43
guidance i	h21
guide	g345o220
guy	b609h20
hall	q92
hand	c375d-769e524f-99h10q395s-399t-81
hand $	h-2p229q126
hand be	c319
hand in	e774
hand of	c-72h1088
hand with	e284
handbook	o12
handle	o185
handle <number>	o411
handover	h23i2o64
handover be	i18
handover to	h54
hang	l-94
hang $	c165
happen	s-219
happy	o-170q246s-170
happy $	s-102
happy to	c107
happy with	q-84
harbour	q143
harbour master	q176
hard	b129i481t242
hardly	n1
hardly any	n9
hashtag	o163
hate	s717
hate be	s461
hate the	s-27
haulier	e161f35
haulier $	e159f36
have	a245b143c-36d208f-69h135i-10j269k180l138m447n212o434p-171q229r-70s67t39
have $	r254s318
have <number>	c-476k-76n-303o-5
have <role>	h174
have a	b657c247d-247e495f97j-142k-4l-303m-258n-227q-16s-86t474
have already	c37p-132
have ask	j63m116
have be	a321c-220n-145o10p198q181s288
have confidence	t172
have dare	q117
have decide	c68
have enough	s56
have go	j-58
have grow	o36
have have	j15
have little	b-6
have lose	s446
have make	c59
have me	a689
have never	b-422q292
have no	b65k109n217
have now	o12
have plot	d95
have propose	c106j53
have refuse	o-26
have stay	s265
have suggest	c17
have switch	o327
have the	b150c554e105j226n158q-191s319
have to	b765c-146d-260n757o-460q-379s-394
he	a-576b688c-145d-210e-156f533g-219h-1213i-494j-189k145l1030m57n221o-490q-122r-452s-816
he be	b364d-169k30
he become	t16
he believe	s154
he do	b26
he have	q12
he keep	f12
he say	d221l-4
he see	d136
he take	l28
he think	l-123
he tick	c390
he: be	b84d-34k87l47
he: become	t16
he: believe	s154
he: have	b37k-21
he: say	d189l-204
he: see	d96
he: speak	f10
he: take	l298
he: think	l-249
he: tick	c390
head	a104c108d87f80h-551s-247t-280
hear	b122
hear how	h58
heart	b176t544
heart and	t27
heart for	b218
heavy	s-59
help	e-211j-43k-223l-35n-12o95
help $	f110
help with	e-307
helpdesk	j32
her	b133c-95e-368f10h117i-209j284k348l913o-54p-214q186r-626s-425t-344
her ,	c270
her a	t-78
her and	j102
her comfortable	t270
her on	k-106
her problem	h93
her project	h190
her the	c-216k198
her what	f110
here	r726s-142
hide	b99
high	r71s-50
high standard	r53
highest	r823
highest standard	r546
him	a-491b351c-463d-362e-694f253h-471i-2j649k87l1242m158n378r-513s-378t-16
him $	f371
him <number>	j-17
him a	j179
him for	k-103
him the	c-254k261n228
himself	b484l144
himself $	l122
hindsight	i686
hindsight ,	i475
hip	e269
hip for	e87
hire	c422k3r63
hire <name>	k39
his	b395c178e-544f22h-87k33l573p-318q-214s-348t-299
his <customer>	h95
his <superior>	f126
his plan	c386
his way	c268
hit	o291s86
hit <number>	o307
hit with	s34
hold	a-620g-213l109o391
hold $	a-294
hold <number>	o583
hold a	g-191
hold at	o-960
hold by	d218
home	c-496h208i173o-399
home $	h34
home be	i30
home: be	i34
honest	b701
honest <customer>	b150
honestly	b92c301
hope	q179
hospital	m16
hostel	m8
hotel	q203
hotline	g228
hour	d-164f-77h-354i-371l-181m33n-100o-26q-254r-36
hour $	i-95l-39o-210
hour be	c130
hour less	o86
hour of	o173
hour: be	c172
how	b-360c139i1442j-171k-114n-421o495q630s-342
how <role>	h541
how fragile	i135
how important	i734
how many	d80
how much	i823
how often	c240
how to	l-35
how vital	i29
however the	c47
hq	a66
hr	d413f333h730l-34
hub	d135
hub deliver	d162
hub on	k12
hub: deliver	d162
huge	s547
hull	p-65
human	s31
i	a364b-511c-26d-555e107f316g-282h58i-528j457k828l627m357n627p-727q22r329s-947t219
i 'd	c-221e-163f163h-102i-511j462k405l187m124n435q-462r-191s-60
i act	e34r404
i also	f-121k-9
i alway	r188
i ask	d304f64l22n-87s-35
i assign	h234
i be	a579f-491g-212h78i-253j-549k-600l-336m-160n-533p-350r62
i begin	a260
i believe	c-84
i borrow	j7
i brief	h349
i bring	e240f519k-109l335n-55o203t113
i build	g17o84s35
i buy	m2
i call	f214l-55r192
i carry	e84t-36
i change	c4
i chat	e93
i choose	c-629m107n84
i clean	k-86
i come	i562k-225n-229
i compare	g-40
i could	l184t112
i create	g135t200
i cross	k78
i cut	k9s140
i decide	c-686k159n277
i defer	c334
i dig	r278
i discuss	f-61
i do	c110i-137j109l-81r296
i dove	r157
i drop	h187n118
i earn	t396
i end	q41
i entrust	h199
i escalate	f-115
i facilitate	e344
i file	f129
i find	n-18
i fix	g108
i flag	f328
i fly	j91
i forward	c76
i gain	q201t88
i get	a772d766e230h62j-33k-192l256n-45q20
i give	a-79c147h261j181l-124t-79
i go	c287e-114f15j81k25r17
i grow	i320
i guess	i147
i have	a53b577d394e259f144h542l93m142q441t182
i help	j-49m-29n-79
i hire	k43
i implement	c158g107
i influence	t225
i just	c803
i keep	e55g-126h-178k78m237n215s452
i kick	f16
i knock	f167
i know	d309n391s80
i launch	c295g202
i lay	f86
i lead	e242
i leave	c298e-76f-465h99t-30
i let	c273h226j150k123n338
i liaise	e284
i listen	j-99
i lodge	f425
i look	m-64
i loop	f38
i lose	t-58
i make	f90k-125s294
i manage	l18t591
i mark	f126
i move	k1m-41n96s13
i never	h165
i notify	f426
i now	i294
i only	c80
i open	j241
i orchestrate	e218
i order	n22
i organise	o85
i participate	k-30
i partner	e263
i pass	h260n-10
i patch	j121
i pay	d189
i pick	k106
i ping	f97
i place	h229
i present	l-107
i pull	m16
i put	c260f268h380n170s226
i raise	f236
i read	m24n27o-68
i realise	i439
i really	r141
i receive	a169
i refuse	j29
i release	h107
i rely	c236d245
i report	h-76
i request	f36
i rewrite	c-135
i roll	g71
i save	o-177
i say	c-71n360
i secure	t715
i see	r91
i seek	f10
i sell	t238
i send	f-161k112l52
i set	a143c99
i should	a164
i show	c-395k342l525n128
i sign	n6
i simply	c329
i sit	k-13l60m-141
i sow	k30
i spearhead	e287
i spend	e80
i start	a306k132
i steer	e210
i step	h313
i stick	c130
i stop	k275
i support	l-44
i take	h-730i472k186n52
i talk	l350n-68t346
i tell	c-43h-186j211l234n542
i think	i-114k-117l-71r-494
i throw	j5o-55
i train	h330j149o71
i treat	r141
i try	k-58l-366
i turn	k-123
i understand	i192
i use	c172
i wait	c550
i walk	l251
i want	s-66
i wave	f75
i win	l418t269
i withdraw	h82
i work	j-104
i would	a-191c-612h-106i-553j267k557l198m231n509s-258t-501
i write	a281k-161o163
i: achieve	t93
i: act	e32r403
i: appreciate	i269
i: ask	a-118d197h-45l281m240r-179s-310
i: assign	a192h320
i: be	a92e170f-389h110j-409k-301l-40m-88n-130r87
i: become	t215
i: believe	c-196t-16
i: borrow	j39
i: brief	h349
i: bring	f205h-182l379o364s91t290
i: build	e-24g6o47s552t239
i: buy	c113m11
i: call	c-87f112j66k-17l-189r213
i: carry	e83t-36
i: change	c209
i: chat	e93
i: check	c-72h-349
i: choose	c-960k130m167n156
i: clean	k-86
i: close	h2
i: collaborate	e165
i: come	k-45m-91n-123
i: compare	g-47
i: coordinate	e268
i: count	k162o-172
i: create	g160t322
i: cross	k78
i: cut	k73s44
i: dare	q116
i: decide	c-30k162n286
i: defer	c334
i: delegate	h213
i: deliver	h327
i: demonstrate	r140
i: describe	r51
i: dig	r278
i: discuss	f-61
i: do	a49c294f12i-172k-456l-404m-115n-6q197
i: dove	r289
i: draw	c-158
i: drop	h257j27k19n238
i: earn	t396
i: entrust	h199
i: escalate	f52
i: establish	t231
i: execute	c185
i: explain	j-121l-15n-27
i: facilitate	e344
i: fight	c-127f80
i: file	f131
i: find	j233l-64n-161
i: finish	o27
i: fix	g101
i: flag	f328
i: fly	j91
i: follow	c246
i: forward	c145
i: gain	q199t294
i: get	d636e53f18j-156k-188l625o87q208t418
i: give	c66e-165h254j241l-280m155r-54t-291
i: go	c152e-116j189
i: grow	i320
i: guess	i130
i: hand	a116
i: hang	l-57
i: have	c294d598e173k-301n-8o-389q-23t351
i: head	e144
i: help	e-116k-40m-90n-45
i: hire	k55
i: implement	c255g107
i: influence	t569
i: inform	f207
i: invite	j-114
i: keep	e325g-283h-393j82n15s278
i: kick	f58
i: knock	f162
i: know	d224i449n183
i: launch	c295g396
i: lay	f141
i: lead	e276
i: learn	i240r-114
i: leave	c181e-126f-198h58t-71
i: let	c340f362h274j221k429m287n261
i: liaise	e284
i: listen	j-51n13
i: live	r339
i: lodge	f425
i: look	a242m-121
i: loop	f71
i: lose	t-137
i: make	j127k-89l-88s302
i: mark	f118
i: meet	e170
i: move	f-197h173j114k23n58
i: notify	f426
i: open	j68
i: orchestrate	e218
i: order	c67n26
i: organise	e64o85
i: own	r232
i: participate	k-61
i: partner	e278
i: pass	h254
i: patch	j121
i: pay	d175
i: persuade	t403
i: pick	k120
i: ping	f97
i: place	h229
i: present	l-102
i: promote	q102
i: propose	f-113
i: pull	m223
i: put	c194f253h141j187l39m7n263r34s393
i: raise	f292
i: read	d-26h-442k207l8m139n146o-226
i: realise	i439
i: receive	a350d141q119
i: refuse	j255n10
i: release	h137
i: rely	c272d245
i: repeat	d223
i: report	h-77
i: request	f3
i: rewrite	c-137
i: roll	g71
i: run	c-171h-57o230
i: save	o-179
i: say	c-292k-142m132t109
i: secure	t509
i: see	k52r45
i: seek	f10
i: sell	t226
i: send	o177
i: set	a242c91g119n1
i: shout	m-33
i: show	c-486f-239j-257k168l454r170
i: sign	h8n97
i: sit	e-113f-4h-259m-62
i: sow	k30
i: spearhead	e287
i: spend	e68
i: stand	j4
i: start	a265k74
i: steer	e210
i: step	h313
i: stick	c129
i: stop	f-339j13k169m-61
i: support	e-89h-34j-15k-14m-76n-17
i: take	c38e-114h-846i399k339l163n249t-237
i: talk	l173n-60t443
i: team	e52
i: tell	a-194c-351e-31f24l240n479
i: think	i-192k-93r-79
i: throw	o-69
i: train	h283j183o247
i: transfer	h193
i: treat	r141
i: trust	c236
i: turn	k-113
i: understand	i574n-133
i: use	c112
i: wait	c375f304j-45
i: walk	l137
i: want	c443j147s-95
i: wave	f75
i: win	h-73l607t523
i: withdraw	h81
i: work	e36h-242j-104
i: write	a182h50l-66n-5o175r-66
idea	c-50j20s-241t723
idea $	t302
idea to	t366
identify	d507
idiot	b495
idiot: print	b503
if	c-463f500h-246j735k923l312m237n422r326t-277
if <role>	r47
if he	s136
if the	k306
ill	f-49
imagine	q155
implement	c458g120
implementation	h956
implementation be	h388
implementation: be	h43
importance	i864
importance of	i864
important	i999q-157r-180
important $	i37
important than	i-5
important to	t29
impossible	s49
impossible to	s53
impress	q531
impressed	q329
impressed $	q329
impression	o518
improve	m-12o175q-236s347
improve <customer>	s273
improve by	o8
in	c-193d-245e229f160h-249k-149l125m-144n-133o138p92q50r142s46
in $	f176o-81
in <name>	c-372e-33f-237g-19h244j166l-160m-314n-139o-162r-1139t-384
in <number>	d-97g64j-129k112l417n-90p-225q234
in <role>	d121e208h60i357s214
in a	b-438f42j80s-35
in all	o103
in charge	d169
in close	e384
in copy	f233
in favour	c74
in from	j63
in front	l189q46t-116
in hand	e440
in hindsight	i376
in his	q17
in its	o132r281
in line	o172
in me	t738
in my	b61h-295r278
in on	o53
in our	s90
in practice	r227
in retrospect	i588
in such	f128
in that	o372r109s134
in the	a-600b155c316d-5h-54i-412k-154l-131p55q215r-37s-104t553
in their	l18
in these	n145
in this	n-10s294
in total	o333
in us	s557
in use	o77
in wheelchair	s-44
include	g182
incompetence	b295
incompetent	b134
industry	q83
influence	t814
influence the	t370
inform	d172f811l-143
inform by	f94
infra	h199
infra since	h220
inherit	h453
inherit the	h455
initiative	e427q200
initiative $	q15
innovation	q524
innovation prize	q314
insight	d808i251m-5
insight <group>	d13
insist	c251r410
insist on	r295
inspection	j-64
inspector	q319
inspire	q41
install	j48n-38o622p88
instead	j1716k316m95n444o-126s-14
instead ,	j94
instead of	j976k10n114
instruction	c112
instruction to	c30
interest	b432s504
interest in	b262
intern	d555
internal	j14
intervene	f12
interview	d971r-54
interview $	r-1
interview be	d236
interview the	d278
into	c-550d269e236h350j-51l434n171p525r549t91
into <number>	e273p235
into <role>	t266
into the	c-47g41h362r507
introduce	g488
intuitive	s-13
invent	r394
invite	j-116
invoice	d32g-458m177p-70q-104
invoice $	d173
invoice ,	g-111
invoice be	c-40p-189
involve	e379f949
involve $	f453
involve in	e65
involvement	h423
issue	f565
issue to	f112
it	a130b-460d-714e-832f138h293i114j30k539l-86m-66n63p290q407s69t-554
item	o210
its	c10d-840l100o371r404s-521t145
its date	o543
its first	o520
its mind	c84t55
its purest	r233
itself	h311
itself be	h143
jealous	b185
jealous of	b23
job	a543b308h515j269k300n181q185s-37
job $	b309d61o-228q165
job of	a556h265
join	e234n-111
join at	e275
joke	d-41f-232
joke $	d-38f-230
journey	t177
journey $	t123
july	h50t112
june	d-229h188l-108
junior	h564
jury	c260q324
just	b621c380f544i54k41s830
just want	s416
keep	a-373e524f309g-451h-1142j247l-291o-618p68t-414
keep a	d729
keep its	o19
keep the	d-28e189g-97j73k142n264o-93
keep them	j75
key	a-145d-576e301i565j-76q-405s-485
key $	a37
key and	h134
key be	h-2
kick	f520
kick <role>	f84
kid	k26n16
kind	q136
kiosk	c357
kiss	q118
kit	o22
kitchen	d-44e150h13
knock	f133
knock on	f197
know	b238d658i270n507
know best	c247
know from	d197
know that	s698
kraków	j79
lab	d668
label	m-124n-231s-343
label $	m-77
label be	s-80
label: be	s-60
labour	s57
labour a	o1
lack	b376
lack any	b227
lady	m165q167
lake	j9
lamp	g-392
land on	c74
landlord	c266l5s413t111
landlord pay	s154
landlord: pay	s154
lap	a113
last	k370l-38m-21q146s-129
last i	m-1
last word	c297
late	c-639d212f4n58o-690q-379
late $	n141q-181
late leg	c-47
late room	d455
later	d40
launch	c260g358h540p425q228t-53
launch $	h186
launch in	c212
law	p-156
law be	p-206
lay	f114
layout	c117s208
layout be	s111
lazy	b1009
lazy and	b82
lazy to	b242
lead	a238b353c186d-213f-461n-214o212s-118
lead a	e394
leader	e174i77
leaderboard	g403
leadership	t69
leaflet $	o-89
leak	c-42f-32i-306s-109
leak $	s-7
lean	c338
learn	i1260
learn to	i270
learning	i1113
learning be	i321
learning for	i62
learning: be	i97
leather	c39
leave	b-318d-56e-695f-409h475k698l155m449n337o-54p-278t-828
leave $	h-133p-218
leave ,	a417c-176
leave in	h303
leave on	o-2
leave that	c215
leave the	c-266f-252k211m22q169
leave them	h34
leave to	c774p-113
leave with	h459
ledger	c-122d394
ledger $	d76
leg	c-118
leg ,	c-96
legal	c331d-421e63h-128l120
lend	c69
length	o107
less	c-155n228o-173s123
less on	o155
less over	s97
lesson	i741
lesson $	i-62
lesson ,	i14
lesson be	i94
lesson plan	i-37
lesson: be	i564
lesson: dig	i15
let	c114f125h130k393l657m354n245s-64
let the	c397l99
letter	f-34g-69j256k214m221q136s617
letter $	q11s170
level	e257f755
level up	f344
liaise	e734
liaise with	e182
library	m16
lift	l32o46
light	s320
lighter	s128
like	b346c343h-317i-88j-313k-825m-356n-484o5q103r289s216
like $	s-477
like <name>	c8
like <role>	q249
like a	b263s607
like the	c-180s-348
like to	n-198s130
line	b-208c-47d-277h-97l-30m334o-17p272s346
line be	p181s279
line of	e114
line open	s175
line with	o166
line: be	s130
linen	a121
link	e24s14
link a	s60
linking: scare	s60
list	a454e-414f-337g35h578m-176o8p473q-690s-442t-108
list $	l-369s-137
list ,	h146l168
list accord	c78
list and	g306
list by	a110
list of	d399
listen	b240i101j-30m36n78r-269
listen to	b126
listener	s62
little	b-12s-241t610
little by	t82
live	h465k-56l-250m-26o21r583s-133
live the	r527
load	l-228n-47q-8
load the	l-117
loave	o-128
local	h391j175k59q36
local <superior>	h145
local paper	q81
lock	s199
lock $	s115
lodge	f425
lodge a	f425
lodz	j22
log	c-349d268h-51j2k499m230q-44s-680
log $	s-208
log <number>	o57
log and	d65
log-in	o210
login	o422s-132
login $	o165s-90
long	c85s447
long for	s342
longer	h515j509n197
look	a477c-3d274e-395i37j471l-459m-20n-142o-223t-436
look after	h150
look at	a329j175
look back	i716
look for	s229
look into	d627
look like	r234s-20
look on	c18
loop	f472
loop in	f65
lorry	k67
lose	c-785g-33h-178m200n211o-960q-677t-698
lose <number>	o-242
lose a	b293
lose the	t-114
lot	e313i165o48p125r343s-360t163
lot $	h2p222r177t23
lot of	e312o1
love	b216q479s452
love to	b347
lovely	e151q275
low	k4
loyalty	g459s144
loyalty card	s273
lunch	c-17l336
lunch and	l17
lyon	c598h-85
machine	j-229
macro	o261
madam	a151
magazine	q371
mail	f631n41
mail ,	h112
mail also	f128
mail to	j73
main	i17
maintenance	d358h726
maize	j52
maize $	j52
majority	c1210
make	a456c45g248h152i153k-396l-181m-296s22
make <number>	j-78
make <role>	j330o4
make a	e-456k-45n-352
make in	h102
make me	a368i57
make sure	e157t175
make that	c284
make the	j49n338s323
make to	p-56
make up	c402
maker	c-75
maker $	c-8
man	b309j109
manage	h156t421
manage the	h141
manage to	l56t223
management	c151f182i511t833
manager	b282e395f203h289k-112l-457m-98n-131
manual	h115
manufacturer	m46
many	b-87s-688
map	d110
marble	c466
marble ,	c53
march	h380n262o32
march $	n92
margin	d604
margin on	d164
margin: be	d165
mark	f87
mark as	o16
mark the	f129
market	b-107e37s105
marketing	d376s-22
master	b260q171
master be	b270
master: be	b268
mat	s-90
matching	k-20
matron	c191f493
matter	f505i550p-393s-43
matter $	i369p-122
matter be	s-75
matter to	f239
maureen	d93
maureen tot	d93
maureen: tot	d93
may	c63h80k-30l23n134o-149s-263
may have	j-7m-40
maybe	s-219
mayor	q-266
me	a1435b-295c-540e-98f-177g-516h-114i697j-214l71m-381o-222p-496q694r450s-2189t810
me $	c387f259i-230l132n213r126t552
me ,	c180d21k121q-13
me <number>	l106
me a	i254q202
me and	h81
me as	t11
me be	i424
me down	a16
me finish	h37
me how	i69
me in	a212t-195
me now	t85
me on	q222t-106
me responsible	a56
me that	d254
me the	a27c-252i37q-138
me their	t111
me this	h106
me to	a516c-234d-180h-301l-326q-153t-597
me when	h-64
me who	c105
me with	a115
me: be	b23
mean	c-11g17k153s-122
mean of	g112
measure	c-243d461o-91q-351
measure $	o-269q-294
measure the	d193
medal	s176
medal $	s178
meet	e435o308q382
meet the	e130
meeting	k-248l128n-266o477s-186t247
meeting ,	t130
melt	t172
member	a119o309s-17
memo	f67l214s-69
memo $	s-64
memory	d24
memory leak	s-22
mention	q441
mentor	c770
menu	c116f-119g6p236s545
menu $	f-176s328
menu ,	s21
menu with	f-49
merchant	s343
merge	a100
merge the	a103
message	e190g43o451
meter	p-261
meter be	p-397
mid-size	m61
middle	j117
middle of	j90
migration	a176h410
migration $	h206
milestone	f222o278
milestone be	f225o310
mind	c615s496t240
mindset	t428
mine	h613
mine $	h167
mine any	h244
minute	k256n225s378
minute $	l116
minute ,	s125
minute a	o513
minute and	l-3
minute with	s83
miss	d20o-420
miss $	d118
miss the	o-105
missed	f238
missing	f74
mode	g439
mode ,	g387s78
model	c-107d1203s-239
model be	d447
model: put	d177
modern	s454
module	o225
moment	r476
moment $	r23
monday	a336b-91c-529h-428k-129l56m765o-407r-243
money	c-615h-423j321n427o-466q-512r34s-66
money $	o-57
money be	h-10
monitoring	h356
month	c-109e235g-50i-184j762k552l801m293n767o-186s-496
month $	e168o282q-406
month ,	j115
month <number>	o-35
monthly	s27
monthly active	o65
mood	s364
mood on	s468
moon	q214
moon $	q17
moral	i284
moral of	i215
more	a-437b-651c-126d-134e-197f-7j31k95n336r-106s510t-213
more ,	c32
more flexibility	s39
more for	n198
more important	i-45
more intuitive	s-13
more than	k160n-33o722s99
morning	c-313d-20e158h-368n125o-141s-45t-161
morning $	e49
most	c370d547e266h-39s165
most <customer>	c89s455
most-read	o125
mostly	d515m235
mother	q262s294t7
mother be	s34
mothers: search	s35
mould	k29
mouth	b182
mouth $	b186
move	c-19d-546h-172j207l186m-154n24o-147p460t-471
move on	h34
move the	c-75h-243j369l112n77
move them	c93
move to	p216
much	d272i653o-238q186s144
mum	s481
mum ,	s174
mum and	s16
mums: ring	s174
must	b13i608
must leave	c-126
my	a815c131d-50f129h537i-124j303k134l505n649o70p-233q684r566s-372t715
my <group>	a28b167f225
my <person>	b73h147
my <role>	c9d526t-486
my <superior>	c378e-446f41h-1062l-521m-137q-97t-973
my answer	g436
my aunt	c82
my belief	i267
my bia	r12
my biggest	i10
my blood	r56
my call	c297
my choice	f-160
my concern	f207
my desk	a240l-129
my eye	i18
my first	i-222j155
my hand	c359q286t1
my idea	t64
my job	a31
my lap	a115
my letter	l51
my memo	l221
my name	a226q335
my network	t30
my new	s575
my opinion	t14
my own	c-173f-370l-107m172n172
my part	e260h743
my pay	c148
my plan	c-235
my predecessor	b299c26
my replacement	h220
my role	e199
my side	l152t364
my target	o63
my tech	c195
my training	s1028
my uncle	c36
my way	c-304t505
my work	h264p-137
myself	b349c-82h-130j158n120r474
myself $	b148j281
myself as	r504
n't	a-359b309c-233d-124e-569f517g-96j687k923l255m509n703o-28p-416s266t-11
n't $	i45
n't abide	s227
n't be	b510
n't bother	s432
n't care	b272
n't have	b166k104
n't make	n216
n't stand	s88
name	a123b-166c223n14q895
name $	c126q115
natter	e72
natter with	e72
natural	r59
natural <superior>	r59
nature	b148r98
near	m2
need	a95i173n39o-86s65
need a	s-338
need be	s64
need more	s375
need to	s-105
need: be	s31
negative	b383d171
never	b7c-85d-47h362i654k98n153o-196q227s524
never buy	d-138
never have	s202
never hear	h51
never open	h128
never see	q276
never take	b671
never underestimate	i246
new	a388c-32d-545e-484f-847g752h381i-208j-2k-483l-189o583p339q155s549
new $	s276
new <customer>	o-134
new <person>	h237
new checklist	s-69
new guidance	h21
new label	o23
new menu	f-171
new shelf	o-134
new trolley	t94
new uniform	s292
new way	t84
new window	s176
newsletter	o863q5s293
newsletter $	k24q99
newsletter by	s191
newspaper	s73
newspaper want	s119
newspapers: want	s119
next	b37c-235d-581f55h8i-189m57n197o-982s-95
next <role>	h138
next project	h27
next shift	h9
next time	k106n23
next to	h-144
nice	q468
night	c-579d-332e-172f-342g-236j-391k-19l-300o-66r-18s-639t-298
night $	h-365
night <group>	h282
night shift	b30j-129q-11
night-shift	m129
night-shift <customer>	m128
nightmare	s88
no	a-157b565c-274d-463e-422f282g-786h99i-305j378k82l25m769n953o-921p-710q-467r-225t-390
no ,	l110
no <customer>	s324
no <number>	s495
no further	h152
no heart	b218
no interest	s456
no longer	h593s-111
no more	h139
no reply	f90
no say	c357
no sense	b320
no to	c-118t144
no-show	a-176s299
no-show $	a-163
nobody	d-137h-417i-339k124o-759q-753s-436t-65
nobody: agree	p518
nobody: ask	a146p-151
nobody: be	a-257b-555c185d179h-152n96o23p-1030
nobody: become	c442
nobody: close	a119
nobody: come	c219d119n-148
nobody: conditional active would	c32
nobody: cost	c-108
nobody: decide	p701
nobody: fall	a32
nobody: give	s282
nobody: go	c-153h236j-56q21
nobody: leave	c17h-71
nobody: open	i12
nobody: past active	a230b-166c158d280i302j147k-142n-109o28p-706s421t154
nobody: past active not	c218
nobody: past passive	a798h-233p1630s-125
nobody: pick	a96
nobody: present active	a55d216e-82i320j-222k151n127p-526q-431r139s288t-387
nobody: present passive	p343
nobody: prove	i130
nobody: receive	p-197
nobody: roll	p41
nobody: save	o54
nobody: show	r4
nobody: stay	c107
nobody: take	t75
nobody: use	o132
nobody: work	q-243s448
noc	h32
noise	s-211
noise $	s-145
noon	p-53
north	o242
north star	o35
not	a-919b211c-20d-258e-847g-780h154i-412j185k369n382o-980p-597q-64s32t-1041
not <number>	p-140q87
not a	p-134
not fill	s178
not have	s-75
not me	c288
not mine	h18
not my	c401
not really	c194
not the	c-295k33
not to	k75
not up	b62
not very	b276
not want	l85
note	n104q-256
note of	q-121
nothing	c-102d-444f330s4t-348
nothing $	s-102
nothing else	s432
nothing get	s172
nothing move	f310
nothing to	h68
nothing: get	s178
nothing: move	f310
notice	s18
notice $	q151
notice the	s473
notification	g268
notify	f426
notify the	f247
now	b-822c-67h1088j-139k-36l586o223q-481r-354s-354t439
now $	h293i-406o-37q-81t342
now ,	n94
now <number>	o329
now have	o79
now know	i107
now she	o-69
nowaday	s146t408
nowaday $	t409
nps	o1055
nps rise	o-64
nps: rise	o-64
number	a-83c307d376e-56h-50j-238l322o618t-24
number ,	l-73
number <number>	m-2
number decide	c130
number of	d109o523
numbers: decide	c134
nurse	a-233b248c-247f102h34k16m172n14q-116
nursing	e318g-64
nursing ,	g-57
nursing and	e291
o'clock	p88
oat	j12
objection	l289
objection once	l38
obsess	r498
obsession	q-1r1087
obtain	t481
obtain the	t279
october	h248n-62
of	b249d-64e119f-23g-312i368j-152l30m342o110q348r193s2t180
of <customer>	o599s-338
of <group>	f230
of <name>	l-255r550
of <number>	b-237c-105f-58j-172k384l45m306n575o-63p-147
of <person>	b-113
of <role>	c-86d-14k-13m-243n-53t-248
of accounting	h252
of all	t294
of appreciation	q61
of call	f70
of communication	e42
of contact	e231
of develop	r132
of download	o261
of duty	b301
of flight	c7
of hand	c457
of his	b88
of labour	o1
of my	a103d766e162f-476n327t488
of our	c21t146
of pure	b316
of shortbread	q57
of that	q78
of the	a284b357c256d64e-434h269k-156l84n-71o268q53s255t245
of them	a-127c-20d-88j-105m113n-169o-533q316s-516
of those	b227
of ticket	k46
of trust	t296
of us	c30k23
of work	e188
off	b-197c-379e-77h835k923m95n663o-223q-374s298t-370
off $	q-371s330
off for	k40
off her	k33
off the	k82n241s88
off to	h669
offer	j458
office	a-8b-336d24e575f-976h583l28m144p710q-82s334t-440
officer	f25
often	c199
ok with	l28
old	a-174b-436c168d-6e-225g-513h-206i-31j277l-63n60o-107p68q-50s499t-49
old <number>	j19
old form	o-8
old pump	c186
old rota	c230
old tool	o21
old version	p-233
older	c11s522t587
older <customer>	c146s345
older <person>	t48
olga	d281
on	a298b-203c21h180i-308l102m66n72o425p190r-57s-228t397
on $	f24h448m35
on ,	h84
on <name>	j-70n195s-83
on <number>	i331k-184o-923p366
on <role>	t10
on <superior>	e-380f-774k80l623t916
on a	a99e255s39
on her	b94
on hold	a-286
on marble	c53
on me	a135
on my	a886c-229t104
on schedule	o576
on side	t404
on that	c155
on the	a-262b-47c341e159f219h-410l-215o141p-160s220
on their	t-315
on this	e158
on time	b77o236
on to	h451
on top	c194g314
on with	h623
on-call	h76
on-time	o405
on-time departure	o220
onboarding	a316g60
onboarding $	a136
once	c-738h741i150j24l458m47
once i	l200
once more	i216
once the	h591
one	c-95l187s-162
online	m-16o281s16
only	b1173c-137g-16i-224j112k420l62n386o-276r-51s341t-325
only <number>	j-37
only interest	b336
only repeat	d232
only way	f197
only when	d-1
open	c-134e65h70o527p-425s6
open $	c97e144
open <role>	h199
open day	o175
open for	s68
open my	i21
open on	q118
open the	j47
open with	j116
opening	k-50
operation	c-35h502m-132
operator	l111s-228
opinion	c1131
opinion ,	c176
opposite	c-139
opt	c429
opt for	c443
option	c765
option and	c148
or	c857g-303j891k-77m-32n-108s-496
or <number>	k-16
or a	g-66
orchestrate	e322
order	a538c600h-396l-4m387n411o-587q-295s-269t-527
order from	a392k58
order of	c377l-216
order the	n182
order to	a524
organisation	h1
organise	o46
organise the	a37
orient	s53
orient themselve	s53
oslo	j61
other	b430c-186d-397f186h14l533n-90o-236q146s-366t250
other <customer>	t183
other <group>	e55f350l136
other <number>	o-24
other <role>	f107
other shop	f-81
other: abide	s227
other: accept	t487
other: act	b233
other: add	p356
other: adopt	o260
other: adore	s439
other: advise	c681
other: agree	n74
other: align	e244
other: analyse	d333
other: answer	o339
other: appreciate	q224
other: approve	l83
other: arrive	d-131o53
other: ask	b-254d-84s-173
other: assume	h187
other: attend	o76
other: avoid	b35
other: bake	d-3
other: be	a-115b427d-418e282g200h71i422j254k176l-123m-41n126o-201p-677q-82s-155t-211
other: become	h468q-323t625
other: believe	s409
other: blame	d-174
other: book	o73p-379
other: bother	b214s426
other: bring	l123m-8o-376q50
other: build	d80
other: buy	d-161o-153p-157s321t433
other: calculate	d434
other: call	d-298q187
other: cancel	o-182q-13
other: care	b756s261
other: carry	h148o308
other: cause	p-167
other: change	c-87l26p263s-42
other: check	d67
other: choose	c496
other: clear	o55
other: climb	o256
other: close	d-113h282k-48o367p-110q-283
other: collect	h47
other: come	a15b-288c63g-182h-248m172n316t265
other: commit	t97
other: compare	d516
other: complete	h240o481
other: compute	d320
other: conclude	o122
other: conditional active 'd	k198s102
other: conditional active ca not	k77s422
other: conditional active can	n31s74
other: conditional active cannot not	i104
other: conditional active could	q-167
other: conditional active could not	q9s736
other: conditional active must	i251
other: conditional active should	c438
other: conditional active would	c90j733k307q-204s594
other: conditional active would not	f86
other: conditional passive could not	b563
other: congratulate	q185
other: contact	f33
other: continue	h682
other: correct	l-64
other: cost	b479j62k109
other: count	d317
other: crave	s441
other: crunch	d678
other: cry	s239
other: cut	o-193
other: decide	c525
other: deliver	d112o185r198
other: describe	q126
other: determine	c504
other: dig	d537i11
other: discover	d564
other: distribute	o103
other: do	b66d420f642h135i144k112o-435q-4s66
other: drop	o-299q-241
other: end	h362o-123
other: enjoy	s649
other: entrust	a82
other: escalate	f-337
other: establish	d289t40
other: evaluate	d506
other: examine	d258
other: expect	s503
other: express	q700
other: fail	s-3
other: fall	j71l24m42o-733s160
other: favour	c632
other: feel	c73s661
other: fight	s90
other: figure	d617
other: fill	m-64o395
other: find	d131j-185n-126s282
other: finish	h724p-78
other: fit	b211o8
other: fix	c365
other: follow	c215p-94t224
other: forecast	k30
other: forgive	i323
other: frustrate	s304
other: future active will	c251n141s172
other: get	d-66k206l-80q-115
other: give	a21h-172l332q353s19
other: go	e253g90l-224o104q-238s-129t-35
other: grow	o3s328t453
other: handle	o288
other: happen	s-176
other: hate	s270
other: have	b471d-1052f59h169j-244l-97n-47q-20s121t333
other: hide	b151
other: hire	c110
other: hit	o550
other: hold	c-249g-254m31
other: identify	d517
other: imperative active	i10
other: impress	q258
other: improve	o81q-43
other: inform	d200f66
other: inherit	h469
other: insist	c336r14
other: introduce	p185
other: invoice	d42
other: keep	c-459d204s-355
other: kiss	q118
other: know	b206s-498
other: lack	b423
other: leave	h76k256m6o-373p-678s-280
other: let	c-78l339
other: lift	s152
other: like	c449d-144k-75n-32q291s857
other: look	c-339i-50
other: lose	c-7d-130n30q-134
other: love	b238q264s497
other: mail	h139
other: make	a131c275d363h201s355
other: manage	h234
other: mark	o9
other: measure	d386
other: meet	o72
other: melt	t172
other: mention	q126
other: move	d-445f283h-311l439m-83p421q-298s-231
other: need	a131n55s201
other: notice	d121q-4s361
other: open	s-81
other: opt	c444
other: own	h489
other: pass	p-344
other: past active	a-88b-248c320d898e-426f-83g-878i-640j-46k157l484m-145n-438o59p-566q73r-490s139t-26
other: past active not	c-734d-130e-106f432h101j-176k-148l186n-55o-394q-33s-229
other: past passive	a-310b-637c406d360e-256h134i-868j-195k-244m-151n-400o411p2217r-694s-749t256
other: pay	d-102i17l32m89o-333p-366
other: pick	c666s256
other: place	q76
other: plan	i128
other: please	o1
other: plot	d95
other: prefer	c285s705
other: prepare	d339
other: present active	a-325b75d624e-843f-135g-427h162i220j-121k236l-119n54o50p-422r20s486t-155
other: present active not	b177c-447f207i152k114m130s524
other: present passive	h407o452p975s-349
other: print	b469o118
other: propose	c572j22
other: pull	a145d160
other: put	a315m-80p479s128t-53
other: quit	o-359
other: raise	b-229
other: rave	q180
other: reach	c210o277
other: react	f175
other: read	k22l35s167
other: rebuild	p243
other: receive	h243
other: recommend	c544
other: redesign	p51
other: redraw	p82
other: refuse	b-130c-53f393o-78s-151
other: register	o347
other: reject	q-62
other: renew	o-263q-245
other: replace	d-101
other: report	d308
other: reproduce	q-263
other: request	a150
other: reset	k54
other: return	p-59
other: reveal	d291
other: rewrite	p237
other: ring	q-124
other: rise	o249s74
other: rule	b240c157
other: run	d489h380l-61o-23s-5
other: say	b-1341c77d-143f-206h-679i-26l-350p-34q297s-1038t-98
other: scare	s135
other: see	d511t369
other: sell	c-319q-22s-269t58
other: send	d-79l-364p-33q30s-435
other: settle	c601
other: shape	d202
other: shift	t477
other: ship	p-226
other: show	c-329i29s-359
other: sign	j-340l119n67p-404q-122s-450
other: sit	n254o450
other: speak	f67q203
other: spend	o124
other: stand	q10
other: start	o-12
other: starve	s40
other: stay	d-258n154o-842q-603
other: stop	c113
other: strengthen	i330t120
other: study	d600
other: suggest	c529
other: support	t406
other: switch	o479p330
other: take	a-163b185c-203d-129h734o286p291t436
other: talk	d-81
other: teach	i420
other: tell	a-223c130f-443q238s-91t-370
other: test	d126
other: thank	q-456
other: think	b506s413
other: thrill	q16
other: tick	c357
other: tie	c295
other: tot	d93
other: trace	d538
other: transition	h169
other: treat	b224
other: triple	o660
other: trust	s202t211
other: turn	l7s122
other: underline	i219
other: understand	t174
other: value	s187
other: vote	s-200
other: wait	n387s-408
other: want	b-95c-87d-601f-215h-927i-191m145r-155s339
other: warm	t572
other: watch	o375
other: win	c439p-156
other: wish	s311
other: withdraw	l155
other: work	d234j-10k-89
other: write	p-97q396s-441
our	a117b-221c-60d672h-74i-749j149k-81l317o611p-406q756r-255s368t-130
our <customer>	d-160s214
our <group>	d-187e-4
our <name>	o127
our <person>	d285
our <role>	d49s-105
our <superior>	a118c59f308l14o-319
our analytic	d155
our portal	s53
our regular	s382
out	d512i-172j-104k314l53m60n554o440p200r-321s-126t-63
out ,	o122
out of	b319d-420g-66l144m158n175o225s-131
out on	n82
out that	n-116
out the	d298k246l126o-56
out top	d57
outage	l25o-73
outage be	p-155
outage: cause	p-155
output	o-113
outsource	j78
ovation	q251
oven	j28n230
over	c-381d-229f-228h728j110m37n162q41r-34s-138t453
over $	c-54
over <number>	m156t-98
over a	j84
over by	h214
over my	c168
over the	a250
over time	t245
over to	h768p-270
overrun	q-121
overtime	n3o-147
overwhelmingly	q105
owe	s548
owe to	s419
own	a-135b239c-552d-563f-518g-104h29k159m607n83q-307r415t-229
own $	r129
own <role>	h586r185
owner	b-205c-55f-312r266s786t123
ownership	h138i-24k-61r2304s-39
ownership $	r105
ownership ,	r21
ownership of	h80
package	g75
page	c-69k332l195o206
page $	k159m228
page ,	i87o-53s108
page: show	i110
pallet	p-19
pallet be	p-83
pallets: ship	p-63
paper	t-396
parcel	h-384o-130p-313
parcel go	h-90
parcels: go	h-82
parent	d-148e43q71
park	p-230s-64
park $	p-32
part	a90c-423e450h420m-25o-193
part in	e82
part of	a4e17
part with	n29
participant	q100
participate	k-61
participation	o165
partner	a236e557h76t106
partner with	e274
party	e520t300
pass	c-483h530o-268p-94q-190t-61
pass in	p-193
pass to	h242
passenger	s265
password	h100k30
past	o92
patch	j396
patch the	j373
path	f314
path $	f346
patience	i635l101s59t39
patience $	i157
patient	c-303g-155o-294r93s163
pattern	d166
pay	h-18k341l510m879n705o-915p-434s-212
pay $	i152
pay an	d91
pay faster	s154
pay for	c-417l2s-125
pay grade	c148
pay the	n130
pay twice	p-93
payment	n8o-73
pdf	g51
peace	s280
peace with	s215
pensioner	s3
people	b450d413e564h419i615j-546k33m-198n74o126t193
per	d451j165n201o518q-29s-467
per <number>	o-83
per sprint	o83
per the	c11d66
per week	o181
percent	j-29k-100n-213
percent $	j-41
permit	h70o18s-168
person	b533e10i217j-79m-148n-161t15
personally	q109
persuade	t610
persuade the	t93
petty	b28
pharmacist	t-15
pharmacy	g-168s218
pharmacy and	g-57
phase	h138
phone	c-118h-229m132s119t-395
phone $	s49
phone ,	j48m12
phone line	s48
photo	g615k49o-75s326
photo ,	k60
pick	a324c303k195
pick by	a128
pick the	c202k134
pick up	s230
picture $	s11
piece	h341
piece ,	n-68
pilot	c-56d-27h345k68q-93
ping	f245
ping the	f97
pit	i15
pit early	i15
place	h70o158q149
place our	q79
place the	h191
plain	j136k36
plan	a634c582d-2e-273f-581h313k-21q-258t52
plan $	a521h11q-251s118
plan ,	j242
plan :	i-2
plan be	p212
plan with	c19
plan: make	h105
planner	f126t185
plant	f42k-62
plant <superior>	f212
plaque	q290
platform	c156d258h450
platform <group>	h295
player	b66
please ,	q41
plot	d83
pm	b470l124
podcast	o122
podcast have	o70
podcast: have	o70
point	c356d200e101g80h467o40s-193
point $	c71t-85
point i	h192
point of	e219
point per	o36
point to	d263
poll	c536
poll $	c322
pool	c21
pool be	c184
poor	b500
poor $	b387
population	s33
population want	s33
population: want	s33
port of	f76
port: be	f76
portal	o577s693
portal $	s287
porter	o114s202t130
positive	q825
positive $	q103
post	o820s71
post ,	s73
post a	o90
poster	g346o291
poster ,	g42
postgre	c27k60
postpone	c543
postpone $	c111
practice	h163p35r194
practice $	r226
practice <customer>	h12
praise	q386
predecessor	b299c26
predecessor have	b248c48
predecessor: be	b118
predecessor: leave	c49
prefer	c489s644
prefer a	s467
prefer the	c115
prefer to	s158
preference	c53
prepare	a202d198
prescription	o387
present	a-62
present that	a-7
president	c396q12
press	k152q139
press the	k142
previous	a33b763
price	c-96d-44e-681f-437h-232j525k367m-134n-60o-587q-182s183t-289
price $	s219
price before	s23
price by	j40
price list	s-21
principal	a365c276
principle	r870
print	b395k-83
print <role>	b498
printer	m-36p-61
privacy	s141
priya	d375h103
prize	q797
prize $	q341
problem	c-187f620h505r76
problem $	r6
problem be	h119
problem: be	h116
process	c122h270n-54s189
process be	h115
procurement	c829m55
product	f-217
production	h479
production $	h244
professor	t27
programme	e579q330
programme $	e494
project	a605b720e32h1044i664j-175k-20l-103n-181o88q243t224
project $	a48h531t267
project <superior>	b379
project from	h43
promise	n58
proposal	j97
proposal to	j85
propose	c352f-126
propose $	c218
proud	q402
proud $	q337s14
prove	i249r246
prove that	r142
provider	c239
publish	o581
publish <number>	o373
pull	a22d210j14m402
pull me	a167
pull the	d327j144
pump	c163i-163s-463
pump $	c231
pupil	o-353q55
puppy	o-254
purchasing	c233
pure	b353r99
pure spite	b316
purest	r233
purest form	r233
push	g391n254
push notification	g250
push the	n104
put	a234c211e-623f156g474h41j271p68q-21r176s409t-1114
put <role>	h28j31
put a	j229
put both	n15
put in	g151
put on	c31h82p99
put price	s24
put the	a152c96j-43k-88r493
put together	d324
q2	l15
q4	m44
qa	d442
quality	a183d586i252t5
quality $	t55
quality <superior>	a85
quarter	o221
query	j86
question	a-375c410f23h-183i-85l-12p69s-148
question come	a-92
queue	a236b-176c-306h271o-340s283
queue ,	h112
queue from	h146
quick	s74
quiet	k12s136
quit	o-370
quit $	o-251
quiz	o75
quote	c17j17
raffle	c12
raise	b-132f409j20
raise <role>	f180
rally	t631
ramp	j6m-37
ramp to	m-77
rapport	t920
rapport with	t122
rash	g-136
rate	o319
rate of	o257
rather	j700k180n321s476
rather have	s674
rather ring	s174
rather than	c-22j940k80n235s-361
rave	q489
rave about	q180
reach	c571o374
reach <number>	o112
reach on	c89
react	f175
reaction	q391
reaction be	q308
reactions: be	q266
read	b-285c-818e-173h-890i-94k655l149m232n400o-453q-279r-86s161t-281
read <role>	b-132
read all	d35
read long	s159
read out	l60
read the	d-253k54n160
reader	o121s482
reading	m-2
ready	s-67
ready by	n29
ready to	s-107
real	r872
realise	i455
realise that	i212
really	e62k-21m-44q612r85s490
really bring	s76
really matter	s-69
really need	s176
really search	s35
reason	d92s447
reason: be	s1
rebuild	p237
recall	a409
receipt	b210q-70
receipt $	b221q-62
receive	a229d50h99p-211q543
receive on	p-197
receive the	a33h170
reception	d362
recipe	g100o594
recipe ,	g97
reckon	q187
reckon <role>	q248
recognition	q36
recommend	c324
recommendation	c487
recommendation of	c280
record	d119j-60l173o592
record $	o358
red	f189
red flag	f136
redraw	p79
reduce	a278o-9s281
reduce the	a296s115
reflect	r97
refund	h36n43o-327
refund mail	h138
refund: leave	h140
refund: mail	h140
refund: open	h140
refuse	a-52b-304c-823f99h-291j164o-291s-314
refuse $	f175o-20
region	e3
regional	a-354c-249e197f-252
register	o822
registration	o577
regular	e172s531
regularly	e394
reject	c-34j39k13q-135
reject the	j141
relation	t337
relationship	t712
relationship with	t95
relative	s406
release	c251g268h271m31o578
release $	t91
release ,	c154
release keep	o242
release to	m48
release: keep	o242
relevant	e125
rely	c265d198
rely on	c265d198
remain	h32
remaining	h714
reminder	g601i92
reminder ,	g138
reminder that	i123
renew	o-300q-249
rent	k14
reorder	o-84
repaint	c187
repair	j33m72o10
repeat	d151o-171
repeat what	d232
replace	d-111m-118
replace the	d-44m-28
replacement	h174
reply	f207
report	a-387c-443d350e-77g221h-8j-28l-182n188s-295t-98
report ,	g27
report that	d173
report: come	n192
reporting	n32
reprint	o-89
reproduce	q-264
reproduce <role>	q-264
reputation	q205
request	a1137o496
request that	a131f36
research	d915
researcher	d357
reset	k72
resident	s-190
resin	d9
resistance	t575
resistance of	t478
respect	t889
response	f132
responsibility	a422b366h177
responsibility $	b169
responsibility of	a9
responsible	a381h172
responsible for	a98h195
rest	c-11h962p-90
rest be	h268
rest give	h31
rest of	h-218
result	d749r885
result $	r142
result of	s277
result the	d9
retail	a288
retain	j64
retain the	j78
retrospect	i588
retrospect ,	i402
return	d312k400n167o-236p-71
return $	d229
reveal	d448
revenue	o-416
review	d414g446h-503l194n385q458
review $	d180g115
review to	s53
rewrite	h-120m11p260
rewrite and	c155
ribbon	s398
riga	c122
right	a-118c-616h-475r375s-285
right ,	r98
right on	o54
ring	f252j-6k325m266q-338t-46
ring ,	s-107
ring <customer>	j-80
ring us	s18
ripper	q116
ripper $	q116
rise	o237s609
rise $	s174
rise by	o97
risk ,	j-30
risk <group>	c145
river	o-112
river $	o-105
road	j-4p-199
roadmap	o215t389
roadmap $	o123
roadmap of	t143
role	e178h489
role $	h153
role be	e199
roll	g234n355p258
roll out	g324p306
rollout	c-87h700o237
rollout be	h204
rollout to	h-68
roof	k372q-354
roof $	q-240
roofer	c27
room	c54d180e43f-44j-219l-258m-48o-177
room $	e214l-140
room in	d442
room the	c23
root	d517
root cause	d532
rope	g-84o-166
rota	h79
rota $	t17
rota ,	c46
rotterdam	k16
round	e-165l675q338t386
round $	t283
rounder	d60
rounder shape	d60
rounder: shape	d60
route	c472d18h550j-5
route the	h67
rude	b80
rude $	b111
rule	b141c18h-5l192p237s-535
rule be	p3
rule for	c205
rules: come	c322
ruling	c273
run	a294c-267d129f-414g-45h444j-414l-311m-261s-834t-282
run <number>	o303
run <role>	k37
run of	h72
run the	a239c-315d229h-23l-72
run too	d114
runbook	h194
runbook be	h45
runner	s170
runner go	s178
sail	o118
sail $	o123
sale	b-283c-184d-537f-412o-201s267
salon	m-11
same	a-79c-189d-167e132f-137g-64h-588k318m148n-81o-622q-475s-171
same page	t352
same table	e239
satisfaction	o584s88
saturday	c-186h-12k-196l17n145o-58
save	o366
save <number>	o-44
saving	f-349q-131
say	a468b-167c374e-370f-336g-246h-713i-410j-12k-436l-381o-137p-360q625s-1336
say $	c118
say <number>	c431k-12l-88
say <role>	c-771d629q30
say how	q421
say in	c379
say she	q139
say so	c-18
say the	c-29
say to	c223
say we	c-86
scare	s229
scare them	s124
sceptic	t34
schedule	o846
schedule $	o291
scheduled	o177
scheduling	g-58
scheme	g148h305
scheme be	h341
school	e550
school ;	c63
school <superior>	e76
school and	e195
science	d88
scope	m159
score	o293
scoring	c252
scrap	o-129
screen	g350
script	l-102
script and	d38
scrum	b145
scrum master	b145
search	g725k149m-196s-40
search ,	g361
search be	s99
season	b232k140n195o65
season $	b169n34o244
seat	n-176o30q-162
seat $	h50
second	b-6d119e-43j329k-99l89m-243o-649p253q-188s-202
second <number>	c153d17
second confirmation	s14
second lock	s187
second to	j-41
secret	s505
secure	t907
secure the	t47
security	l81
see	b-95c-552d304k527m-239o-67q281r385s399t517
see <number>	o157
see <role>	k24t84
see that	d177n-11
see the	j254s-39
seek	f10
segment	d103
segmentation	d60
select	k8
select the	k11
sell	c-394q-83s-150t763
sell on	t273
sell the	t57
send	d-146j179k15n286o277s-768t-260
send <customer>	j28
send <number>	o301
send along	h21
send thank-you	q217
send the	b43f-192h-367n31q-96
send them	l45
senior	c238m-94t113
sense	b256
sense of	b96
sensor	o-174
sensor be	o-347
september	j200
sergeant	a73
seriously	t444
seriously $	t288
server	j562
server $	j520
service	h478j101s47t-52
service $	k10
service be	s344
service centre	h537
service: be	s364
sery of	e25
session	l1o543
session $	t154
session length	o110
set	a133g209p33
set of	s130
set the	c-120
set up	a144c5j-25p429
settle	c759d-56
several	q190t25
shake my	q324
shape	d198t141
shape $	d60
share	g151
share my	f61
shared	h94
shared service	h128
sharpest	b288
she	a-544b445c-334e-1f426h-361l671n292o-907s-1057
she be	b568c180t357
she become	t248
she give	l75
she have	b24
she sign	j-44
she train	o-69
she: be	b287
she: become	t248
she: give	l33
she: sign	j-44
she: train	o-89
she: want	l-256
shed	a111
shed in	a115
sheet	c-359j-252n-3s-148
sheet ,	j-57
shelf	o-94t-120
shelf $	o-179
shift	b119c227h254j-190l49o-18p7q-422s36t217
shift $	n-11q-359t282
shift ,	n-49
shift <superior>	e52f23
shift will	s180
ship	k114p-280
ship <number>	o200
ship from	p-196
shop	d164f-365g136h84o-28s218
shop <superior>	h326
shop and	f-86
shop: have	o-68
shopper	s1185
short	o-184q-204
short form	c83
short of	o-19
shortbread	q57
shortbread $	q57
shorter form	s-373
should	c661i446l-29p143
shoulder	b134e485
shoulder $	b142
shoulder to	e12
shout at	j-30m-33
shout-out	q82
show	c-63f-471i17j-264k214l469q-537r888s-620
show her	l159
show me	i155
show of	c471
show real	r133
show that	r243
show the	q-218
show them	l168
shut	j101
shut the	j69
shuttle	s198
shy	s159
shy to	s100
sick	j-43s49
sick of	s157
side	e415k-238l239n-344t562
side $	t85
side after	t183
side by	e121
sign	c-379d-358f-313h309j-200k-31l103n729p-199q-49s-192t-370
sign $	l247p-118
sign ,	c-170
sign up	o207
sign-up	o491
sign-up double	o-42
sign-up go	o182
sign-ups: double	o-42
sign-ups: go	o349
signature	l286
signature $	l223
simple	s442
simplify	r393
simply	b1095c432
simply do	b11
simply not	b2
since	d-123h891j67m137n7q44r-238s216
since $	h465
since <customer>	s251
since <name>	h766o470
single	e13o548
sister	q54
sit	f-130n42o115
sit with	m-35
site	e82h591j94o376t-403
site $	c-163
site :	h145
site <person>	t-3
site and	h17
situation	f150r224
situation $	r266
size	k344
size $	k19
skip	d50n162
skip the	n19
slide	f-232o233
slide ,	c44
slip	m43
slogan	d124
slogan and	d124
slot	c-206
slower	n226
slowly	t610
small	b-4d36g226i485k358m31s198
small <customer>	k39
small <number>	l23
small thing	i5
smaller	j192s133
smell	b-54
smell $	b-5
smile	q491
smoothly	e131
smoothly $	e63
so	a261b97c687e-166f498h-290i-337j-87k67l-895o206p159q342
so <name>	c83
so <role>	c165
so drop	j9
so i	a612b363c-444f166h-49j-15k577l-219m19o-317s670t-149
so no	c87
so that	f23j-152s-99t365
so the	p152
so we	c109
socialise	e152
socialise the	e152
software	c383
solution	s149
solution $	s277
some	c-269e-4h-476s-720t94
some <customer>	s-50
some day	j52
somebody	f73h125k25
somebody else	h74
somebody who	r19
somebody: deliver	r58
someone	d565h241
someone else	h273
something	s498
soon	h17
soon as	h51
sort	f441
sort <role>	f480
soup	c-123s39
sow	j32k30
spare	o-194
speak	f23q176
speak of	q310
speak turkish	k139
speak with	f77j-7
spearhead	e287
spearhead a	e289
spec	h207
speed	g-76
speed of	s14
spend	d341e51n96
spend an	o155
spirit	r320
spirit of	r32
spite	b316
spite $	b316
sponsorship	t230
spot	o12q136
spot bonus	q78
spreadsheet	c176d612n-10
spreadsheet $	d30
sprint	k-49o814
sprint $	o63
squad	e120
sre	d138h86
stable	j-96
staff	a161e-113o170p-137s-795t271
stage	q241
stakeholder	c-172e668i534q132t843
stamp	s25
stand	c-307h-305j294k122o178q234s4
stand at	o351
stand up	q32
standard	r1352
standard ,	r224
standing	q224t82
standing ovation	q256
standing with	t72
star	o421q158
star $	q46
start	a331c483d-136j88k8m-194p72
start $	l190
start hour	c319
start in	j59
start time	m-27
starve	s40
station	m-39
statistic	d40
stay	c595d-509h-46i260n245o-352q-608t-241
stay $	c369
stay at	o-332
stay away	s269
steer	c106e198
steer a	e210
steering	c148f334
steering <superior>	c4
step	f403h353j-254s-97t423
step :	s15
step back	h64
step be	s-115
step by	t64
step in	f232
step: be	s-111
stick	m98
stick to	c110
sticker	g619
still	c-265h-495i-204j6k146m276n791o-933p-309s-731
still pay	p-97
stitch	o122
stock	d375
stop	c195e-61f-157j38k517l214m-247n165o-874s-118t-88
stop <role>	c244
stop the	f-103k202n113
store	a350h223j223k-88o500s-217
store $	o82
store receive	h86
storekeeper	b173
stores: receive	h86
story	o763s6
story $	h116
story point	o361
strategic	s1662
strategic for	s8
strategic project	s62
streak	g58
street	j411k225
strengthen	i322s82t114
strengthen our	s197
strike	o-71q-230
strike $	q-223
strong	s190t1111
stronger	s180
stronger $	s275
strongest	t523
stubborn	b662
stubbornness	b246
student	d716j332m266
study	d1416
study the	d208
subscriber	s84
success	h225o447s102
success be	s287
successor	h383
such	f402s357
such a	f64
sugar	c527
suggest	c406
suggest $	c56
suggest rounder	d60
suggestion	c477g208t22
suggestion be	t82
suggestion box	g131
summer	l28m-246o740s-201
summer $	m-35
summer ,	o298
sunday	d-66m58n170
super strategic	s8
superior	f2
supervisor	b178f204h345
supplier	b-114h-533l330p271s58t442
support	c-450d-289e-476h340j-60k-68m-128n-39t105
support the	e-180t-245
supporter	t300
supporter $	t300
suppose to	a3
sure	e67k32t52
surgeon	c155
surprise	s108
surprise $	s128
survey	d738o304
survey $	o94
surveyor	c365
suspicious	s71
switch	c73o256p422
switch off	p126
switch to	c198o191
sync	e907
sync $	e96
sync with	e243
system	c37o296s-332
system $	o122
tab	g221
table	e434j537t-79
table $	e269
table ,	j22q6
tablet	g544k65n-39
tablet ,	g2
tablet and	k84
tag	g155
tag and	g8
take	b218c484d-448e-823f115g-289i91j610l472n477o127q-58s-50t172
take $	c393
take <name>	c297n47
take <number>	t32
take <role>	c-259f223l114
take away	i269
take from	i298
take me	t417
take my	c413
take note	q-120
take over	a433c104h541l-128
take place	o505
take seriously	t101
take the	a-185c112d-245f-205j227
takeaway	i587
taking	d78
talk	b150l164n-234o210s115t586
talk $	b245
talk in	c104
talk the	l352t490
talk to	l-179s309
talk with	j-133t-271
tally	d359j-64
tally at	d112
tank	c114
tap	o302
target	n-12o143
target: be	o323
task	a958
task: come	a181
tea	c-308j-218
teach	i940k-73
teach us	i312
teacher	b124c319d-191f240l78q5s-43t366
team	a42b257c-87d676e688f407h195i242j-48k-162l446o25s-649t275
team up	e490
team: be	e457q307s-188t475
team: chat	e93
team: past active	a-888c205d-586e139h-736n-337q133s41
team: present active	q20
team: pull	e54
team: run	k17
team: talk	q-150
team: tell	j9
team: vote	c233
teamwork	i790
teamwork $	i458
teamwork be	i32
teamwork: be	i32
tech	c498
tech <superior>	c318
teenager	s56
tell	a-29b-543e-390f32h-634i-583j40k-93m-12n276q319r-211s-444t-938
tell <customer>	q208
tell me	a-157d164f-241t-46
tell my	n22
tell the	f210l191n205
tell them	n35
tell us	c119
template	g118o103
template ,	g122
tenant	d4s-65
tent	c-223
tent $	c-144
term	j57
test	d196h-459o78p701s-493t-82
test <number>	d122
test coverage	o679
testing	h25
text	d-175j285k60
text $	l58
text for	k35
textbook	r278
than	b-17d-146j948k1034m156n589o83q97s210
than <number>	k215n58o52
than a	s119
than anybody	r278
than i	q106
than they	s35
thank	d225q126s553
thank to	d278s946t385
thank-you	q133
that	b-81d359e-652f410g-397h-276i1043j84k119l-450n539o36p-102r79s-20t-145
that $	c714h486i-172
that ,	p-225
that <customer>	d675i56s-187
that <number>	c823d758f405n-46
that <role>	c174d193q310
that be	a42c148d-1062h121i-1004o365q-39r549
that bracket	b219
that cheat	s89
that do	s366
that he	q-38
that i	a609c-150f-1036i-125q446r614
that most	d90
that my	d-44
that night	j119
that pick	c63
that plan	i120
that point	h271
that project	i20
that quality	i173
that quarter	o550
that small	i130
that somebody	f159
that summer	o114
that the	a-269b-85c-87d476f393i-122j-206n-394o-584q-483s-340
that to	f423
that up	c143
that way	c202
that we	c13s126
that week	q95
that winter	i33
that year	o67p-63
that you	i321
that: be	a146b-51c610d-435i-349o212r304s39
that: finish	h37
that: take	h21
the	a489b-221c146d412e-102g-383h328i-280j156k329l52m76n266o84p88q207r-204s27t-156
the <customer>	c75d85e117f-64h-496i216l344m158n-164q179r531s151t362
the <group>	c461d-412h-739l104n-110o15q164s389t266
the <name>	a291c54h278j401k-61n79q126t344
the <number>	a325c470d-151e187j638k148l221m63n139o-900p308
the <person>	b42c469e160h-77i21j-28k-176l129o-161p-30t563
the <role>	a124b394c101d28f384g110h-107j-46k-351l-14n-47s-244t448
the <superior>	a82b16c49d-504f226g-352h-75i-21k-71m329n-382o-112p-110q293s-514t254
the acceptance	t98
the accident	o-35
the account	h297
the aisle	m-111
the alarm	d56
the all-hand	q81
the analysis	d35l-49
the app	j5o144
the approval	h31
the architecture	c37
the archive	a168
the area	f60
the assignment	a393
the audit	a311n291
the auditor	q262
the average	o106
the bank	h-416j11o-182
the bar	c306
the battle	i248
the belt	d83
the best	c-408o117q534r372s-179
the big	l7
the bill	j89
the blue	c487
the boat	k4
the boiler	c20
the book	h-185
the bot	o71
the box	g-139m-87t-132
the brain	b448
the briefing	o187
the bug	h95
the bus	h-28k-1n-40o-85
the button	k149
the buy-in	t223
the calculation	d46
the call	c295d74k5l-246
the campaign	o33
the car	p-120
the card	q-144
the care	h335
the carrier	f227
the case	f170o-55
the catalogue	o209
the channel	k-125
the chart	n43
the charter	e30
the chatbot	o2
the cheaper	c223
the checklist	h199o172
the choice	c698
the churn	d184
the city	l23
the clincher	s421
the clinic	e352
the cluster	o36s104
the colour	c38
the competition	s102
the concept	h364
the confidence	t34
the conflict	f857
the contract	d-283h207k231n36
the cooperation	e266
the coordination	e558
the corner	h120
the cost	d428
the counter	j259
the country	h198
the crate	e-57
the curtain	t-28
the dashboard	d18
the data	c146d9
the date	c211o-6
the day	h8q-81
the deadline	o41
the decision	c165
the default	s59
the delay	q-49
the depot	e124t66
the difference	s123
the dispute	f31
the door	j-136s-117t-238
the dorm	p-55
the dose	q-149
the driving	h72
the drop	s15
the drought	k35
the e-learning	o296
the early	k76
the end	c336d-2f230i87k-297l455m-302n-204o333q-95t526
the error	s375
the escalation	f344
the evacuee	s105
the experience	i517
the export	n78
the fair	a76
the fall	d167
the family	h-81
the father	l115
the fee	a38s288
the feedback	q3
the ferry	p-224
the field	s-65
the figure	q-51
the file	h182
the final	c593
the finding	d362
the first	c-551j-212m-277q-338
the fix	h444
the fleet	c159
the flood	i18
the floor	c-85q88
the flower	f-235
the folder	h726
the follow-up	h919
the forecast	d323
the form	c-5s288
the free	s333
the freeze	t57
the friendlier	s427
the full	j133
the garden	s364
the gate	d42
the gauge	c-5
the general	f53q161
the go	c34
the goal	o370
the grant	d119
the hall	n31
the hand	c-179h724
the handover	o84
the harbour	q144
the haulier	e167f36
the helpdesk	j32
the highest	r612
the hip	e273
the holiday	j46
the hour	s269
the idea	c-174t469
the idiot	b501
the importance	i864
the initiative	q85
the insight	d291
the inspection	j-76
the inspector	q340
the instruction	c85
the internal	j1
the interview	r-3
the invoice	p-98
the issue	f434
the job	a470b267h4j37
the journey	t240
the jury	c260q324
the key	d-209j-179
the kiosk	c396
the kitchen	e70
the lab	d254
the label	n-209s-76
the lake	j9
the landlord	c307
the last	k45
the laundry	e44
the law	p-206
the layout	s6
the leak	f-30i-15
the ledger	c-84d54
the lesson	i159
the light	s16
the line	k66
the linen	a129
the list	c2h205o80
the local	j141k47q53
the log	d278s-265
the machine	s-169
the macro	o264
the mail	f38
the margin	d275
the mat	s-61
the matching	k-21
the matter	f670l-25p-118
the menu	k-42s360
the message	e326
the meter	p-216
the middle	j96
the migration	h456
the mindset	t428
the missed	f67
the missing	f106
the money	h-186j310k16
the monitoring	h364
the month	q242
the mood	s439
the moon	q214
the moral	i47
the most-read	o125
the mother	s76t48
the mum	s132
the name	c227
the new	c406f-529g158h346j-221k-113o52q657s611t221
the newsletter	k32o49
the next	b77f259h386o-340
the night	b449c-15h311i343j-65l-54m-19q-151s-366
the no-show	a-174
the noise	s-169
the number	c57d421l582o47s12
the old	a-5c340d-48g-358h-620k93
the older	c84t643
the opening	k-37
the opposite	c-110
the order	a64c246
the other	b492c-501f150l164o-317t242
the package	g4
the packaging	s-159
the pallet	p-72
the parcel	h-334
the part	j37n41
the party	q-109
the pharmacy	s291
the phone	s232
the photo	k42s440
the pipe	c-56
the plan	c310o187t848
the plant	f325p-93
the platform	c160d378h446
the podcast	o70
the pool	c122d-8
the population	s33
the portal	o335s28
the previous	a35b767
the price	c-322j229k217
the principle	r265
the problem	f262h81
the process	h177
the programme	q153
the project	a317b588o156t389
the proposal	j84
the pump	i-91
the quality	d270
the question	a-211c214
the queue	h98o-29
the quiet	s92
the quiz	o111
the reaction	q308
the reason	d267s74
the recall	a413
the receipt	q-1
the recommendation	c228
the release	m13o181
the remaining	h720
the report	o-101
the resin	d10
the resistance	t478
the responsibility	a233
the rest	h472
the return	d386
the review	d197s78
the ribbon	s201
the right	c-8
the risk	c18
the river	o-112
the roadmap	o229t230
the rollout	h140o243
the roof	k64q-349
the room	c563
the root	d345
the rota	h156
the round	h258
the route	c390d78h71
the rule	c16
the ruling	c256
the same	a-218c-148d-60e213h-444k55m163n-142o-334q-329s-150
the saving	f-336
the sceptic	t34
the scheme	h146
the school	e206
the season	b320n4
the second	c406d80j13l60q-96
the secret	s403
the self-service	m46
the service	s359
the shared	h1
the sharpest	b288
the shed	a112
the shelf	t-82
the shop	o-40q82s520
the short	c140
the shorter	s151
the shuttle	s173
the sign	c-59
the site	t-272
the situation	r263
the small	k414l59
the smile	q38
the spreadsheet	c231
the sprint	k-42
the stable	j-104
the stage	q310
the start	c145m-197
the station	m-22
the steering	c520f809
the step	s-55
the stock	a215
the store	h19o173
the strike	q-223
the success	s425
the summer	l46o291
the system	o286
the table	j88
the tablet	k59
the taking	d87
the talk	c85
the tank	c81
the task	a593
the tasting	s7
the test	j-42l-206o-187
the testing	h47
the third	c204f80s-67
the ticket	h105l-88
the time	l58
the tool	h190j100
the top	d-204l10o31
the topic	f120
the towel	s92
the train	a-274c45f-311
the training	h389o347
the tray	l-59
the trick	s347
the trip	j19
the truck	k200
the union	t552
the upgrade	k94
the upper	j30
the value	i638r202
the van	t-66
the vice	f14
the vision	t81
the wait	s585
the ward	c315p-163q196s230
the warehouse	h171
the warmer	s2
the way	t239
the weather	h-181
the web	e5
the website	o91
the weekly	e-181
the wheel	b248
the whole	c-556e296k-38l-6m-70q342s52t254
the wind	c-15
the window	s139
the winner	c73
the wording	c243
the work	h40l20
the wrong	l-17
the year	l-29n-1
the yearly	q4s-23
their	c136e-92f81i-213k-20l209m124o-271q-133s304t85
their $	h369
their <superior>	f148
their blood	s160
their confidence	t171
their own	h-31
their price	j40
their way	c116
them	b-126c-56d-114f170i-550j-240l556m933o-619r-688s239t446
them $	d-86f430h147k-128m-34n-322s201
them ,	n-140
them <number>	j-80
them off	s19
them the	l313m167
them to	c159f156h493s-67
them who	q134
themselve	s37
themselve $	s7
then	a291b-85d-256f82h1013k-73l382q-235s-389t-246
then $	c167
then <role>	c209
then for	h26
then i	k-100m53
then the	a124
then to	h-8
there	c242d-576e303h216k-231m-468o13q223s-159
there $	h237j7
there be	b263e295h-489k-237o159q215t110
there: be	b364h-183k-174o117q220t190
therefore	c335s278
these	h402n142o-92s481
these day	h405s196
they	a284c50d-35f197g-194h-164i-148j-209k529l805m516n245o-406q442r-352s6t553
they 'd	k16
they arrive	d-3
they be	l279s-67
they can	s357
they do	i118l347
they have	j-26n21s161t-105
they know	c24
they make	a31
they take	c42
they would	s241
they: arrive	d-3
they: be	s-152t89
they: come	s334
they: do	l244
they: have	s173
they: know	c10
they: make	a16
they: take	c37
thing	c-358f279h528i512l-291m-7n-439r-128s31
thing count	i42
thing: be	f46
think	b257c245d-173i-19k-30l-144m-23n-333q-60r439s102t252
think about	s197t163
think big	r1086
think that	r-9
third	c196f38s-379
this	a358b-238c-146d-287h106i283l-179m-437o-342q-113r419s296
this $	c67s-135
this <group>	h105
this be	b-209i-455r286
this category	s24
this day	q21
this experience	i101
this i	l-22
this move	s66
this time	j136
this: be	b-204i-586r384
those	b96c-88k17l-52
though	n91
thread	j58
threshold	c197
thrill	q738
thrill $	q97
through	c-778d680e35h-591i88o185r287t522
through my	s129
through the	c-124d705o463
throughout	e1131
throughout the	e387
throw	o-353
throw out	o-27
thursday	h-335j-155
tick	c566o6
tick $	c390
ticket	h352q-3s-271
ticket to	h173
tie	c255
tier	m6
till	c38g-60h-341k464n54s-38
till $	c22
till <name>	n91
till the	h-5
time	a-97b189c-289h-634k296m-366o107p-105r-375s-284t338
time $	d-13e-202k-97l-162m-133n-192o301q-505
time ,	q175
time :	k11
time and	o274
time be	m-93
time every	o-164
time from	k61
time i	k110
time with	l8
timing	i179
tin of	q92
tip	g123
tire	s444
tire of	s699
to	a433b171c193d-303e-333f451h382i361l4m209n343p58q-105s108t-79
to <customer>	s-135
to <name>	a-8c41d35f263k259l398m7
to <number>	c-40e-80k-82m7o317p986q-149s608
to <role>	c162h429o218
to <superior>	c-59f471h332l-124m-108
to a	c267h1020j202l294
to add	a167
to all	p362
to an	h240
to anybody	b50
to be	b32i188s351
to bit	q146
to buy	m-78
to check	a2
to choose	c559
to claim	d67
to close	a81h-17
to cut	c146
to deal	b49
to decide	c57
to do	a716c371h102
to end	r197
to escalate	f242
to facility	h227
to find	c-143
to get	t30
to give	s-18
to go	c142
to have	n204s228
to hear	b231
to her	c-15
to him	c28
to implement	h66
to infra	h220
to keep	s-222
to leave	a-163c-480
to lift	o34s-199
to make	m-73s-277
to march	n92
to me	a291c-124h-698r189t636
to merge	a112
to my	a-440f714
to organise	a38
to orient	s53
to our	c-25f23s465
to outsource	j78
to postpone	c346
to production	h397
to put	j131
to read	b-130i-235
to run	a504h-71
to say	q38
to school	c77
to see	k50s327
to shoulder	e12
to show	i83l-82
to sign	s-191
to sort	f58
to step	f388
to stop	q-231
to take	a199
to talk	s210
to thank	q43
to the	a-867b-69c-119d-495e100f299g186h709j-243k-92m330n-324o367p-292q196r117t-116
to them	h52m-7
to this	q406
to trust	t196
to use	c347p-65s138
to wait	c-95n213
to work	b313
to write	a433
today	s99t73
today they	t46
together	c-268d105e504j-109k-249m-317n-121
together $	e177
together by	d121
together with	g-128m-92
tom	d-199
tone	s1100
tonne	o-255
too	b393c-858d358e-138h-256m192o-216q-79r-55s-174t-69
too $	s-114
too fast	d117
too late	s-186
too lazy	b166
tool	c74g442h56j201o386
tool $	j131
tool have	o140
top	c209g100k76o107
top $	d54
top ,	c139s46
top <role>	d-137
topic	f87r169
topic $	r30
torch ,	g-81
toss	c261
tot	d491
tot up	d491
total	o575
tour	j-64
tourist	s613
tourist come	s100
tourists: come	s100
toward	c119
towel	s65
towel ,	s97
trace	d642
trace the	d260
trade	n8
traffic	o15
train	a-155f-395h297j220m-122o50p6
train $	a-273
train <number>	h457
train to	f-219
trainee	c-21d690q115
trainer	b26t79
training	g332h265k-80o807s704
training $	n126o156
training that	s129
transfer	h925
transfer the	h333
transfer to	h205
transition	h558
transition to	h169
transversal	e263
traveller	s78
tray	l-48
tray $	l-90
treasury	d178
treat	b198q294r133
treat the	r140
treat with	q111
tree in	s50
trick	s437
trick $	s273
trip ,	j20
triple	o660
triple $	o176
trolley	t45
trolley $	t91
truck	c-75k334
true	r1152
true to	r216
trust	i562l229q-224r585s735t1276
trust $	t71
trust a	s252
trust and	t105
trust be	t159
trust but	i102
trust in	s248
trust me	t371
trust the	c207
trust what	c-82
trusted	t405
try	f-93j-311k-8l-30t-114
try to	f-22j-15k-63l-397t-98
tuesday	d7j48l-36n-169
turkish	k139
turn	c-266f158h123k-29l57n106
turn <role>	s19
turnover	s31
twelve-hour	c261
twelve-hour shift	c261
twice	l2p-132s-259
twice $	p-103
ty	t151
ty with	t152
type	b167
ultimately	c306
uncle	c16
under	c-288d-153k673l-278m207n481s-668
under <number>	k169m344n107o-523
under the	h112s-140
underestimate	i658
underestimate a	i109
underline	i218
underline for	i29
understand	i650n-93t32
understand that	i510
uniform	s390
uniform $	s406
union	e438s-55t635
union to	e267
unit	e12o37
university for	e70
unread	p-397
until	a-42d-118h-780j440k586n1117q-144s-728
until <name>	k327n151
up	a11f921g269h-197i-305j-152k-217m-211n-60o387p482q302r-227s468
up $	c-134o-378
up a	p9
up and	s109
up by	o403
up from	o232
up in	o53
up its	c68
up the	a285c156f171k73
up to	a-42c505f135o235s-110
up what	d84
up with	e69f201g92j-43s39
update	m-241
upgrade	k97
upload	n216
upload ,	n85
upper	j30k29
upper field	j31k30
upstair	f508
us	a-102c272d332e-128f96h-479i103k283l248o-559p300q877s74t223
us $	l150q-364t120
us ,	m-56
us a	b12
us for	m125q390
us in	q190
us late	s65
us now	s251
us the	b198n-52
us to	c721
us what	i46
usage	o12
use	c404o379p-208q-122s368
use $	o-35
use <name>	c19
use <role>	l9
use a	o-163
use my	t30
use the	o637p-117s144
useless	b287
useless ,	b15
user	d682o584
ux	d427
value	i647r207s370
value of	i764r223
valve	c-402
van	m71q-186t-189
vehicle	d225
velocity	o705
vendor	a494c378d-529j91l-88n-94
verify	i144
verify $	i145
version	c168n162p-270
version be	p-206
very	a-267b333c-211e496h-307o-406q821t-376
very satisfy	q7
very smoothly	e63
vet	l-87
vice	f10
vice <superior>	f10
video	g350o112
view	c83m-142n-53o930
view of	k30
village	m173
vision	t714
vision $	t470
visit	j-16o485
visitor	o387s417
vital	i29
voice	b-330g270s41
voice $	b-226
voice ,	s87
vote	c1130s-355
vote and	c245
vp	a76
wait	d-222f98h-564j337n416o-946q-60s248t-46
wait $	c100
wait for	c-56f45
wait until	j199
waiter	h-167
waiting	g285
walk	j-28l168o-221
walk out	j-12
walk the	m-63
walker	s132
wall $	s113
wallet	o115
want	b-212d-347e-216f-163g-157h-445i-332j518n-190o-34q-154r-112s455t-485
want $	c237
want <name>	c-88
want <role>	c359
want a	g-318s-139
want be	s589
want every	b203
want me	a102
want more	s337
want something	s193
want the	c578n-25
want to	a-7b-166c-750j475l6
ward	c174d131e638g56o-389p-37q249s201t215
ward $	e156p-98t26
ward <superior>	c34
ward have	o-113
ward sister	e48
ward: have	o-106
warehouse	h129m17t155
warm	m68t511
warm to	t337
warm word	s35
warmer	s105
warmer tone	s115
waste	o-388
watch	a-146o223
watch $	a-8
wave	f51
wave a	f75
way	c350d-279f89h-125k-223n-39t919
way $	c8
way be	f160
way forward	t167
way i	c-36
way the	c73t33
way through	t-41
way to	c140j43
way: be	f301
we	a-460b-385c586d117e-156f-75g46h-427j-220k-339m-637n-81o487q240s-685t-208
we adopt	c17
we all	c955
we be	q72t122
we get	q31
we have	c-136s253
we keep	s112
we live	r132
we lose	b141
we miss	o-100
we must	c-69
we need	d1
we talk	t15
we transfer	h4
we win	q13
we write	c-1
we: accept	c39
we: add	g257
we: adopt	c584
we: agree	c841f241
we: align	e232
we: ask	i29
we: be	c-267e209i293o95p-510t89
we: brainstorm	n-17
we: build	c256
we: carry	e239n138
we: change	c-312
we: choose	c-314
we: close	h244
we: collaborate	e302
we: come	o-19t61
we: conditional active must	c-69
we: cook	c30
we: disburse	o292
we: do	c538d-303s-30
we: drop	c278
we: finish	b81
we: get	c267o-87q397t69
we: give	g250o-67
we: go	c145j189k-134
we: hang	c354
we: have	c-529e473j556k47
we: hit	s6
we: hold	o229
we: introduce	c-232h94
we: keep	c151o-515s586
we: know	d113
we: land	c426
we: learn	i541
we: leave	c-279
we: live	r607
we: log	o337
we: lose	b556g-367o-568s103
we: make	c-497e-40g170n12o171
we: miss	o-288
we: move	j-137q241
we: need	d617
we: obtain	t393
we: open	c78
we: pass	o-94q-58
we: past active	a-648c590f-123j-363k-787l-606m-417n-321q49s-189t-155
we: past active not	o130
we: pay	n156
we: plan	c-432
we: present active	c351
we: print	c144o-257
we: process	o-80
we: put	g215s-13
we: reach	c100
we: reprint	o-537
we: run	c57
we: scale	e7
we: see	m-47
we: sell	n-152
we: send	c541n111o137
we: serve	o82
we: set	c-307
we: settle	c153
we: stay	o328
we: stop	c260
we: switch	c352
we: take	c358
we: talk	t395
we: tell	k70
we: transfer	h480
we: wait	c11j15
we: win	q797
we: work	d57
we: write	c-475
weak	b56
weather	g378h-205
weather $	h-162
web	e98o46
web <customer>	e191
website	o433
wedding	n111
week	b65c-160d-135g-466i-45l184m-473n627p248r-98s-510
week $	b218g-35h-9o420p36
week ,	h104m-21
week <number>	n-30
week save	o1
week to	n136
weekend	n32p108
weekly	e329g134p330
wei	d122
weight	p219t143
weight $	p99
welcome	s291
well	h-162k-46q100s85t244
well do	a-99
well receive	p-199
what	c546d101f220i673k-234l-529q-325r148s209
what <number>	o-45
what <superior>	s126
what do	i-6
what else	s148
what happen	s-141
what i	i592j221t75
what the	c382d859f62
what to	c551
what turn	s450
what: be	s-213
what: bring	s90
what: do	i-7
what: go	f64
what: happen	s-145
what: turn	s450
whatever	c1193
whatever the	c257
whatsapp	g311
wheel	b240
wheel $	b261
wheelchair	s-76
when	c-481d-449f547h-345j-15l222n-206q23s297
when <name>	h-21
when <number>	f375
when i	l222
when the	c-140j-37l-162n-208
when they	d-57
where	d174i-320j320k242n195
where <role>	j109
where the	d61i-255
whether	c951h-7s-58
whether the	c516
whether to	c96
which	b-189c816d565e25f-516g-213h-180j244k-291p418
which <customer>	c106s199
which <number>	c334
which be	e29j41
which go	i108
which i	c-24
which of	c245
which the	j357
which would	o220
whichever	c466
who	a138b882c419f442h-352j200k241l40m846n434o-659q384r260s-404t286
who 'd	s163
who be	b155q505
who choose	c360
who deliver	r58
who enjoy	s86
who have	b-291c-84d-374l22m69n85t24
who never	b-207
who pick	c6
who stop	c74
who: enjoy	s86
whoever	b158
whoever fit	b219
whoever: fit	b219
whole	c-694e320l-91m-168q376t147
whole affair	i71
whole thing	h149
whom	c124
why	c-395d552s720
why $	c-58
why the	d383
widget	g113
widget and	g113
will	c261n673s533
will alway	s342
will go	c8
will not	n36
win	c305h-507j-137k-42l649q268t1110
win $	c1000
win over	p-152
win the	l378q172t571
win-win	q-29
wind	c-23k35
window	s378
window $	s150
window display	s298
winner	c313
winter	s-172
wish	s480
with	a-252b170c-14d-465e902f59g386h273j-87k-2l237m399n-63o28p214q234r-266t215
with $	c256
with ,	c11
with <name>	m-58
with <number>	c16d621j105
with <person>	e54
with <role>	c-149d-201e461f62g-217h251o-69q116
with <superior>	f25
with a	b28c-7e-487f-510j204k94o317t-335
with double	d37
with every	o7t208
with him	j-31k-92
with his	c559k57
with me	e-79l325t-136
with my	e-223f-293l-60
with no	b107
with nursing	g-57
with our	e317j18
with patience	l35t16
with recipe	g84
with that	j27p-159
with the	c-240d-98e550f318h172j-59k-225l45m-366n-142p218t157
with them	h-158
with this	h51
with time	t336
with us	s292t265
withdraw	h1l465
withdraw the	l42
within	o-309
within <number>	o-243
without	b82c-155j111k377l-44m36n755q-16
without <role>	q130
without a	q-210s-41
without me	h158
without the	s256
word	c936f219l-18q296
word $	q-284
word with	f73
wording	c242
wording to	c185
work	b727c-783d467e987f-429i318j-178k-163n-290q267s-75t-399
work $	a49h410s-221
work <superior>	l138
work be	i231p-159
work because	s584
work ethic	b349
work hand	e135
work out	d888
work shoulder	e12
work to	j21
work with	b58e-515
work without	q132
work: be	i198
work: finish	p-136
workforce	s441
workgroup	g-57
working	d234e230
working <customer>	d347
workshop	e739o179
workshop $	o-41
worst	d448
would	a-191b-140c90d-144e-392f410h-941i-839j960k1118l375m224n1031q-1041r-54t-84
would be	p29s-193
would do	j-24k-143
would escalate	f181
would follow	t127
would have	j566s163
would invite	j-115
would never	s181
would rather	s511
write	a606c-568e-283f-337l-262n-165q1r-261s-303t-671
write <number>	o234
write a	j-18
write in	p-70
write the	a169h246
write to	c-87f-109l63
wrong	c-185d230e-187f-179g-195k253l-466m164o-1011s-313
wrong $	i5
yeah ,	i7
year	b-356c-319f-448h-26i-100n569o-54p-260s-465
year $	n78q115
year ,	j-16
year a	p-58
yearly	q231s-46
yearly check	s-1
yes	n107
you	a99c161i713r486s-706t-258
you should	i78
you: ask	i208
you: call	a163
you: can	a575
you: choose	c173
you: do	a263
you: get	m250
you: imperative active	a679l-32m-78s-504
you: make	i290
you: past active	j208
you: present active	a86c200m81
you: print	r92
you: see	r65
you: watch	m-5
young	s325
young <customer>	s24
your	i486
your pit	i15
łódź	j54
→	k77o-17
→ <number>	o-17
`.slice(1);
