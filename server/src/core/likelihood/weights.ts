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
  'no-exclusion',
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
!	p88
! $	p88
'	c287l374p282
' work	i24
'd	c-180f74h-423i-519j526k909l75m322n322o840r-23s-298
'd rather	t153
's	a-68c509d236e-154h563j290k196l171m104n-55o117r700s237t-354u-321
's <role>	d-75
's <superior>	c-148
's baby	h83
's call	c330
's deep	d38
's door	f168
's job	h178
's money	s135
's queue	h134
's son	b40
's velocity	p247
(	j32
)	j44
+	l506p107
+ <number>	l69
,	a-113b247d-29f17g1475h140i-142j182k257l-143m-179n-75o204p-14q152r73t-135u-31
, <customer>	l-138n-18u66
, <name>	k-426
, <number>	c-145d757e-177j-328k-364m-306n-163o-502p291t-177
, <role>	c-591e1069g-456l-48n-5
, a	b771e-281g938j-351k-223l-88s519t-32
, about	o196
, against	o73p-569
, all	j123
, alway	b87
, an	g250
, and	a387c572e-299f247g-1575h-80j-59k133l396m711o566p-83q492r36t491u346
, as	c-647l-82s3t109
, at	h139o-26
, be	b479k218
, because	b-259c-457d-211j417k1152l590n219o581t-207
, before	j-117o-41
, both	c184
, bring	h112
, but	a-105c-286d-332f-523h-141j872k4l247m413o114p-172r-63s-48t-178u592
, communication	i57
, dig	i34
, do	o-79
, even	o64
, for	h198j100r16
, from	r202
, he	c269d228k240l-161
, her	a209h557
, i	c601f730g-451h40j346k67l296m94n406o-51r-430s296t-353u-157
, in	e16q120
, instead	j144
, leave	h127r157
, must	t91
, my	c-117h449q-60
, never	b78h121
, no	h230
, not	t16
, on	k-107n-92o19
, order	k43
, our	d113
, pharmacy	g-52
, poster	g144
, say	c-8
, she	b-314d283h433
, shop	g95
, since	h-308j122k234o176t647
, so	a724b88c920f454i-660j168m-385o-29q128r-300t659
, tag	g3
, take	c320
, that	c233k169t438
, the	c318e140f-99g378h127i740j-116k-99m46n-102o-163r224u-346
, then	c606k-6m377
, therefore	c292t37
, they	c187l280m-139
, this	c152
, to	b29
, want	b265
, we	c440
, what	t325
, where	o259
, which	c-677h-288p240
, who	c-288d240j5m63t103
, with	e-156p401
, without	c94
-	m451
:	a269b-578c437d-161g21i448j357k820l746m240o913p420q-606t-284u-93
: <number>	i-104k399l10m-51n-97o39p11
: <person>	c109
: all	u312
: call	a166
: go	a125
: no	l146
: tell	f185
: the	a-14k151
;	a-881d-777f-527j1118k1127l502m1212n636o1470p-939r-190t-194
; i	a-109c-377d-187f-78j196k699l-13m45n207o231
; move	c278
; the	k14o240
; who	l7
<any>	a-919b-674c-663d-856e-789f-870g-801h-782i-612j-592k-682l-413m-471n-329o-629p-628q-690r-822s-607t-373u-586
<customer>	a-342c-222d256e459f-43g-173h80j254k265l170m262n186o151p31q-164r322s94t455u401
<customer> $	a513b332c-556e486f-199h415i388k-115n-326p-184t272u-172
<customer> 's	n-3
<customer> ,	c-229h54p-405t-687
<customer> :	u62
<customer> accept	u23
<customer> align	u296
<customer> along	e161
<customer> and	l-123
<customer> at	s3
<customer> be	b-131i-387l-34n-424q-401r224t584u21
<customer> ca	k34
<customer> come	d-86t-393
<customer> could	u124
<customer> do	l-80t49
<customer> end	u183
<customer> enjoy	t4
<customer> evaluate	d73
<customer> feel	t824
<customer> find	t548
<customer> first	s323
<customer> forgive	i144
<customer> from	e505k-11
<customer> get	g-130
<customer> have	b-30c29l-131p566
<customer> i	l165
<customer> in	b574e52l161n284t644
<customer> just	t27
<customer> like	b156
<customer> look	t485
<customer> now	p-46
<customer> obsess	s256
<customer> obsession	s824
<customer> of	t-409
<customer> on	l206m205n67o185u339
<customer> only	t155
<customer> over	n125
<customer> really	t373
<customer> register	p180
<customer> satisfaction	p58t271
<customer> still	r409
<customer> take	d233n-85u247
<customer> tell	r75
<customer> thank	r-419
<customer> the	t233
<customer> there	c145
<customer> think	t242
<customer> to	c172h-44
<customer> trust	t270
<customer> value	t69
<customer> vote	t-179
<customer> want	n-32t-149
<customer> who	l256n917t-375
<customer> with	e-201l741n576t-978
<customer>: accept	u19
<customer>: answer	f88
<customer>: be	c184i-394l110n32p-483r457t-43u74
<customer>: come	n211t-184
<customer>: cry	t247
<customer>: do	d79m-49p-307
<customer>: end	u19
<customer>: enjoy	t120
<customer>: feel	t531
<customer>: fill	p110
<customer>: find	t222
<customer>: forgive	i129
<customer>: frustrate	t82
<customer>: get	g-157k119l133u-27
<customer>: go	p-11
<customer>: hate	t213
<customer>: have	l-164t285
<customer>: insist	c58
<customer>: like	t39
<customer>: look	t55
<customer>: need	t21
<customer>: read	t132
<customer>: register	p35
<customer>: say	r143u338
<customer>: sign	t-54
<customer>: sit	p231
<customer>: speak	r69
<customer>: take	d215n-82
<customer>: talk	r-146
<customer>: tell	r50
<customer>: thank	r-373
<customer>: think	t411
<customer>: trust	t176
<customer>: use	p-93
<customer>: value	t229
<customer>: vote	t-155
<customer>: wait	t-149
<customer>: want	l-41n-117t117
<customer>: wish	t25
<customer>: work	l124
<group>	d645e557f398h572j-373k-414l-137m196n-248o-191p-7q-182r348s-341t-198u370
<group> $	d-480f230h511j-33k-283m-101n-44q-292r186u65
<group> 's	d91p143s114
<group> ,	a83h252u392
<group> <customer>	b43
<group> <superior>	d205f208
<group> already	k17
<group> and	d20l-179
<group> be	b192d-56h167p-15r-238
<group> become	t265
<group> have	m205t-112u17
<group> in	d-43
<group> on	e404
<group> put	m12
<group> say	c108
<group> think	u254
<group> together	g-54
<group> vote	c163
<group> would	u93
<group>: become	t270
<group>: close	h229
<group>: follow	u175
<group>: have	u161
<group>: make	c78
<group>: say	c134
<group>: take	h29
<group>: vote	c119
<name>	a145b-50c103d238e-186f-13h288i-977j54k24m17o365p13s438t-503u-307
<name> $	b-956c68g-645h-176i-103j444l-60m140o2p-31r-203s-327t-427u-379
<name> ,	d14f-99g-469j85l-276m-272p140q142t-271
<name> :	c11
<name> ;	c120
<name> <customer>	d173l300
<name> <group>	g155h73
<name> <name>	c-266p-95s33
<name> <number>	m-82
<name> <role>	c144d307
<name> and	c19d-142h245k289l219m259n338s417
<name> as	q-25
<name> be	b526r-309
<name> big	s173
<name> come	i29
<name> depot	a127
<name> for	c-30l212n36s162
<name> get	l78
<name> go	h-34
<name> i	h62j-117n-260o214
<name> on	h156
<name> session	u187
<name> test	c120
<name> the	h395j-118o-111p-99q6
<name> they	m4
<name> to	c-26j-85l-94o-225
<number>	a-674b-606c-326d-56e-545f-443g-1085h-961i-506j452k843l74m217n586o729p600q-162r-675s-1048t-735u-939
<number> $	b-311c220d-52e-150f-27i-492j-66k-292l148m-96o-115p-747q130r-782t136
<number> +	l164
<number> ,	d-412j34k439l159m-39n-127p-618t204
<number> <customer>	a146b88c-647d557k-410l-318n-157o171p301t-731
<number> <group>	e113
<number> <name>	j-335k-397n-113p-325
<number> <number>	k-589m37o-560p138
<number> <person>	b523d-45h596r203
<number> <role>	c104d32l179p339q119
<number> <superior>	f-166p481
<number> a	j43k37n351p-502r-437t153
<number> account	j-19
<number> after	m-127
<number> and	j-93l179o29q-62r245t275
<number> at	n-113
<number> audit	p15
<number> be	h306j61n377p-650q-70
<number> bed	p-329
<number> before	p-75
<number> big	t241
<number> box	d324h114p-7t66
<number> by	p-450
<number> call	j-43m7p152
<number> case	j-163
<number> come	l-24
<number> complaint	p-259
<number> conversation	p16
<number> crate	q-282
<number> cup	p-38
<number> dashboard	p551
<number> day	c-271l-8o189p-701t-190
<number> delivery	p-148
<number> demo	p242
<number> dish	k-28
<number> do	p-39
<number> download	n-62p366
<number> email	p220
<number> euro	c68o220p-698
<number> evening	l-8o-23
<number> feature	p283
<number> have	k48p-433
<number> he	c380
<number> hold	p-43
<number> hour	c-92i-112k264m-358p-95
<number> i	f138j-92o-20
<number> impression	p121
<number> in	d458k271n352p-939q-245t-129
<number> insight	i25
<number> interview	p134
<number> item	p87
<number> label	n-256
<number> level	f338
<number> like	p173
<number> list	a81
<number> lot	q35
<number> mail	f133
<number> message	p69
<number> milestone	p8
<number> minute	k258l-340o70
<number> module	p230
<number> month	j66l11m573n70o127p-336
<number> monthly	k1
<number> more	j266p-28
<number> new	p412
<number> o'clock	q4
<number> of	b368c-1379e-178h-318i-7j-241k477m-36n94p-178q-310t-263u117
<number> other	k50
<number> out	p403
<number> page	p-160t310
<number> per	p-398
<number> percent	j-19k-127l13m-6o-217
<number> permit	p145
<number> phone	j-243
<number> point	u-241
<number> quote	c19
<number> registration	p440
<number> return	k3
<number> second	o101
<number> sensor	p-267
<number> service	p267
<number> session	m50
<number> should	i34
<number> signature	m69
<number> slogan	d104
<number> star	p73r268
<number> table	e383
<number> that	j63
<number> the	i438p-425
<number> thing	i232
<number> ticket	p579
<number> time	p174q-319
<number> to	c344d-65k-177l490n325p-401
<number> university	e56
<number> up	f53
<number> view	k-7n-91p331
<number> want	t173
<number> ward	d215e169
<number> way	j217
<number> we	c493
<number> week	h222l-380n-244p-619
<number> weekend	j49
<number> with	j111
<number> workshop	e128p834
<number> year	j-89
<number> →	p-21
<number>: be	j185k141r94
<number>: come	k80p-206
<number>: do	k7
<number>: have	j-86
<number>: hold	p-62
<number>: leave	q-202
<number>: log	p-155
<number>: pick	c78
<number>: quit	p-162
<number>: return	q-61
<number>: want	t113
<number>: win	c60
<person>	a-336b701d666e454f425h152k-382m41n185o-351p86r605t-87u177
<person> $	c81d-256e-64h80k-11o-33t15u241
<person> 's	c526
<person> ,	b483e162g-429h82l-188o-309
<person> <name>	d120
<person> analyse	d18
<person> ask	c55
<person> back	p78
<person> be	b133c-99d-838e6h-65t406
<person> compute	d330
<person> decide	c651
<person> fail	p-155
<person> feel	t18
<person> fight	t103
<person> for	e170
<person> get	h10
<person> have	c587d446
<person> in	b113p-222
<person> of	d408r306
<person> on	b323n76
<person> quit	p-226
<person> reckon	r25
<person> say	c-182
<person> suggest	c89
<person> tell	d98
<person> the	j71
<person> to	l32
<person> warm	u346
<person> who	b-349d-157
<person>: advise	c55
<person>: ask	c51
<person>: be	b835d-38e91r16t266
<person>: compute	d330
<person>: do	b102
<person>: fail	p-155
<person>: feel	t164
<person>: fight	t103
<person>: look	d-79
<person>: make	d95
<person>: reckon	r23
<person>: say	c-140
<person>: spend	p293
<person>: suggest	c518
<person>: tell	c-46d255
<person>: warm	u346
<person>: work	d1
<quote>	c-287d-144m118r364t-68
<quote> $	c-9r438
<role>	b420c476d917e442f252g-250h496i-74j-262k-515l-148n-127o-263p-35q-151r182s-471t-39u177
<role> $	c34d-382f308h357k637l193m-184n-230q-74r189s-284t157u402
<role> ,	e791f-534g-460h-387j-27k-412n-81o-273t-136
<role> <customer>	t-315
<role> <number>	m-183
<role> <role>	b35d23n68
<role> <superior>	b-428c-114h-89
<role> a	r28
<role> across	e174
<role> after	h169
<role> again	h109
<role> and	b-238d112e471f-99g-166j-25k-226o-4
<role> around	t7
<role> at	r210
<role> be	b51d-109j104l-8n222o39p-43q18r47s35t-44u122
<role> because	c177
<role> become	c590
<role> blame	d-23
<role> budget	o34
<role> build	h44
<role> carry	h115
<role> come	l-12o-149
<role> continue	h60
<role> cost	c-55t-247
<role> do	c33d114h-291
<role> drop	m200
<role> fall	a7
<role> feel	c52
<role> find	t54
<role> follow	j34
<role> for	k291
<role> from	c-646h103m-112
<role> get	q156
<role> go	d43l-156m-207r33t143
<role> have	c327o-86p288q153t-116
<role> his	c200
<role> in	d15h49j89l180
<role> like	c445
<role> look	d246
<role> my	c-200u248
<role> never	d-178
<role> of	b-43m39
<role> off	r-286
<role> on	c-311j-92l-81t518u12
<role> out	b220c118t82
<role> over	h428
<role> prove	i147
<role> replace	d-79
<role> run	h302
<role> save	p175
<role> say	r-110
<role> sort	c56
<role> take	u46
<role> test	d202
<role> that	c56
<role> their	c119
<role> think	c153
<role> to	d960f521h-436l-27
<role> up	f664
<role> want	m242n2t-364
<role> who	b363
<role> with	b162c-154d163g254j157
<role> work	r-161t412
<role> would	c68l-146
<role>: agree	q608
<role>: be	b720e-276i-39j95k425n156o557p-183q-340s171t-265
<role>: become	c498
<role>: blame	d-23
<role>: bring	q-171
<role>: build	h15
<role>: buy	d-172
<role>: carry	h115
<role>: clear	p103
<role>: come	c66d38o-123
<role>: complete	h-29
<role>: continue	h82
<role>: cost	c-176o21
<role>: count	d100
<role>: decide	c257q723
<role>: discover	d104
<role>: do	c386d332f146
<role>: drop	m200
<role>: fall	a6
<role>: feel	c53
<role>: fill	t166
<role>: find	t36
<role>: give	t399
<role>: go	c-131d68h228m-123t98
<role>: have	b30l-28t-245
<role>: keep	d125
<role>: know	c25
<role>: make	d300
<role>: propose	c166
<role>: prove	i146
<role>: receive	q-215
<role>: replace	d-79
<role>: run	h380
<role>: save	p515
<role>: say	r-139
<role>: slow	b22
<role>: take	h84k-8
<role>: tell	c-70
<role>: test	d81
<role>: use	p72
<role>: want	b238m344n7
<role>: will	t12
<role>: work	m-8r-234t318
<superior>	a908b407c633e201f1249g-586h57i-336j-389k-922m132o-896p-393q-219r592s-212t-806u345
<superior> $	a-268f892h162i364j-333k-130o-70p9r-193u270
<superior> 's	b412c245d287f314
<superior> ,	a380b78c-247f72h154k-124l17r227u271
<superior> :	a245
<superior> <customer>	h434m60
<superior> <number>	c47
<superior> <person>	r-16
<superior> <role>	b263c56n-9
<superior> <superior>	a-366b-108c45e125f-273h-218l-2r-400
<superior> a	f-208
<superior> about	f584m-118r-253
<superior> and	a-326e612f920
<superior> ask	r-107
<superior> at	a-27
<superior> be	c-277f-110o107p-93r117u257
<superior> because	f450
<superior> call	r-284
<superior> careless	b324
<superior> come	m167
<superior> day	c305
<superior> decide	c-309
<superior> determine	c98
<superior> do	c-425h217
<superior> for	h41
<superior> from	c168
<superior> give	a285m-27r113
<superior> have	a141b52c604
<superior> in	b61e-41f189u37
<superior> into	u69
<superior> involve	f370
<superior> make	c23
<superior> of	a-66c-47f460t-197u-207
<superior> on	f449
<superior> pass	a7
<superior> pull	a96
<superior> say	c-152r84
<superior> sponsorship	u56
<superior> take	h416
<superior> tell	a-42c428
<superior> that	o13
<superior> the	u-92
<superior> time	k26
<superior> to	c-40f796h-272
<superior> want	a233c180f-111l74m-15
<superior> what	f59
<superior> who	c239
<superior> with	c-160f-194l-117
<superior> write	r139
<superior>: ask	a139r-174
<superior>: be	b698c-133f-557r134
<superior>: come	m158
<superior>: decide	c-326
<superior>: determine	c98
<superior>: do	c-237h291
<superior>: express	r30
<superior>: give	a240m-109r53
<superior>: have	b460c70m32
<superior>: inform	f98
<superior>: make	c376
<superior>: pass	a7
<superior>: praise	r-69
<superior>: pull	a96
<superior>: put	a409
<superior>: ring	r-12
<superior>: say	a225d-265f-76r289u-46
<superior>: select	c142
<superior>: stop	c67
<superior>: take	h412
<superior>: tell	a-1c332f-26
<superior>: want	b-150f-412u-75
<superior>: write	r94
=	k388
?	i-387j294l-138p-58t-187
? $	i-387j294l-138p-58t-187
@action	a728b330c502d510e912f522g323h349i183j150l263m60n-97o-90p-855q558r-775s19t-31u285
@alternatives	c20
@assumptions	t-200
@customer	t-191
@external faq	t-162
@internal faq	t-118
@lead	j254k-19m111o-349p-278t-911
@measure	p1371
@outcome	p1360t-98
@reflection	a-39c-243d-334e-529f-545h-278i1399j-365l-356m-293n-20p-915q-141r-571s-678t-1088u-1124
@result	a-2009b-1009c-1623d-1773e-1137f-1195g-723h-583i277j-1020k-1419l-1051m-1086n-569o-1420p1467q-1233r2110s62t-273u-522
@situation	a-462b126c-2074d-2372e-1220f-1056g-1429h-1606i-1333j-1298k-1581l-1090m-1230o-1601p-1937q-1963r-1217s-1579t155u-1643
@solution	g44t-8
@task	a-2494b-452c-1629d-944e-772f-694g-255h-1225i-683j-547k-560m-507n-167o-611p267q-1165r-1322s-891t-290u-1240
@trade-off	c1097
I: achieve	u95
I: act	e48s406
I: appreciate	i269
I: ask	a-145d204m241s-128t-223
I: assign	a142h355
I: be	c206f-387h96j-436k-353m-96n-254o-133q-192s201u-41
I: become	u100
I: believe	c-165u-24
I: borrow	j79
I: brief	h342
I: bring	e184f238h-168l66m397p315t328u292
I: build	p57t540u345
I: buy	c99j80k18n35
I: call	c-91f107j53m-116s246
I: carry	e64u-66
I: change	c213
I: check	h-341
I: choose	c-18j56k164n317o251
I: clean	k-71
I: close	j85
I: collaborate	e196
I: come	k-22n-57o-11
I: conditional active 'd	c-193e-127f161h-99i-510j359k488l356m259n316o317r-316s-157t-54
I: conditional active could	c-11m169u341
I: conditional active should	a110
I: conditional active would	c-499f35h-33i-451j293k391l42m214n156o385t-236u-424
I: convince	m47u32
I: coordinate	e428
I: count	k174p-64
I: create	g139u300
I: cross	k44
I: cut	k131t57
I: dare	r122
I: decide	c-42k166l128o201
I: defer	c333
I: delegate	h223
I: deliver	h340
I: demonstrate	s195
I: describe	s19
I: dig	s270
I: discuss	f-5
I: do	a43c282i-218j-3k-560m-319n-238o-88r125
I: document	h12
I: dove	s271
I: draw	c-127
I: drop	h274j50k3o213
I: earn	u350
I: entrust	h216
I: escalate	c-157f272h-162
I: establish	u262
I: execute	c210
I: explain	j-112u24
I: facilitate	e355
I: fight	c-133
I: file	f131
I: find	j229m-43o-148
I: finish	p1
I: fix	g98l10
I: flag	f339
I: fly	j78
I: follow	c219l-26
I: forward	c184
I: gain	r171u332
I: get	d646f7j-141k-185l-200m662p52r138u412
I: give	c83e-179h273j146k-82m-257n171s-17u-252
I: go	c151e-65j240l74
I: grow	i316
I: guess	i94
I: hand	a121
I: hang	o-137
I: have	b22c145d654e142k-330n-239o-108p-315u92
I: head	e153
I: help	e-139j-87k-69m-59o-46
I: implement	c270g88
I: influence	u566
I: inform	f167
I: introduce	g70
I: invite	j-138
I: keep	e344g-247h-399j117n73t273
I: knock	f165
I: know	d272i472j-118o226
I: launch	c271g401
I: lay	f99
I: lead	e276
I: learn	i333l-2s-269
I: leave	c259e-96f-228h47m106u-104
I: let	c331f382h255j217k452l338m123n300o318
I: liaise	e293
I: live	s339
I: lodge	f423
I: look	a250l-108n-207
I: loop	f61
I: lose	u-89
I: make	j45k-145o-16t326u403
I: mark	f138
I: meet	e207
I: move	f-107h184j49l-128m-140o45
I: notify	f445
I: obtain	u9
I: open	j91
I: orchestrate	e223
I: order	c155o7
I: organise	e67p58
I: own	s246
I: participate	j-73k-120n-119
I: partner	e308
I: pass	h252
I: past active	a-527c48d-538e18f431g-78h378j339k279l-101m-133n139q-591s238t108u99
I: past active not	c170f-154j136k5l248m-155n59o271u-353
I: past passive	a1566e-379f-63h-96j-53o-160r860
I: patch	j150
I: pay	d153
I: persuade	u452
I: pick	k93
I: ping	f82
I: place	h236
I: present	m-23
I: present active	a-91b-523c-433e-651i225j-401k-452m133o-374p-333q-132r-458s312t-336u199
I: present active not	h484
I: present passive	a422
I: press	k130
I: promise	o8
I: promote	r120
I: propose	f-221
I: pull	n274o20
I: put	c244f258h156j206l30m37n114o392s21t442
I: raise	f267
I: read	d-15h-471k301l115n310o103p-192
I: realise	i573
I: receive	a370d144r178
I: refuse	j385l114o79
I: release	h144
I: rely	c306d247
I: repeat	d217
I: report	f60n-65
I: request	f37
I: rewrite	c-4
I: ring	l-146
I: roll	g109
I: run	c-109h-49j-6l146p240
I: save	p-178
I: say	c-305k-50l257n208o22u62
I: secure	u486
I: see	k109r4s51
I: seek	f37
I: sell	u246
I: send	l434p165
I: set	a241c156o32
I: show	c-497f-257j-327k74m464o87s180
I: sign	o139
I: sit	e-164f-15h-185n-117
I: sow	k20
I: spearhead	e254
I: spend	e78
I: stand	j60
I: start	a137k95
I: steer	e227
I: step	h331
I: stick	c121
I: stop	f-296j36k183n-100
I: support	e-103h-80j-129k-110l-165m-145n-117o-57u-15
I: take	c35e-88h-887i402k295l188m85o186u-223
I: talk	m240o-32u421
I: team	e61
I: tell	a-157c-224f55l25m247o477
I: test	c-13
I: think	i-224j42k-38l-45s-33
I: throw	p-91
I: touch	m-53
I: train	h254j241p221
I: transfer	h207
I: treat	s135
I: trust	c280
I: turn	k-142
I: understand	i577j-37o-171
I: use	c107
I: wait	c389f273
I: walk	m159
I: want	c430j154k32t-42
I: wave	f69
I: weigh	n-28
I: win	h-153j-62m679u554
I: withdraw	h90
I: work	e19h-313j-92u-86
I: write	a222h88m-60o-160p181
^ <customer>	a-173b-1038c-185d-220e-580h-438i-857k-142l-692m-323n-618o-115r504s-745t343
^ <group>	u31
^ <number>	b1080c-117f331i425j-447k-554l-542m-480n-81o-820p-120q-437t-782
^ <person>	l103r64t821
^ <role>	a316b-743d-211h-315i167l130m478q512r-271s398t195u296
^ <superior>	a59b81f-776l136p-251r443
^ a	c-405d233g-104q730t-101
^ about	c720
^ according	d451
^ adoption	p402
^ after	c53h149l-245m218o-166q408t-269u61
^ all	d-62e121p34t127
^ an	q400
^ applicant	t196
^ approve	o224
^ as	a420c914f380
^ at	m179p82
^ attendance	p124
^ be	a185q-330s96
^ because	a306b279c212
^ big	i76
^ booking	t41
^ buy	j27
^ by	c426j-44m83u874
^ callback	p33
^ choose	k111
^ churn	p-151
^ close	c174
^ commuter	t453
^ consensus	c48
^ daily	p147
^ deliver	s23
^ dispute	f27
^ do	j64
^ donor	t307
^ download	p-329
^ engagement	p206
^ even	r211
^ every	p271t-279
^ exit	d232
^ fewer	t469
^ finally	m-62
^ first	j-47k-221
^ fix	t13
^ follow	m205
^ for	c563i-381j-148l41m-389r-358
^ from	c-189d264h466
^ full	u295
^ gain	u135
^ get	u396
^ give	h143
^ given	k471
^ hand	c89
^ have	e184h29l-69t134
^ he	b216c-140d-487m-106r-226t-555
^ here	s471
^ honestly	c40
^ how	c658
^ i	a-4b-81c47d89e476f-105h-343j188k154l341n224o184p147q-518u26
^ if	f780j666k128l266m622n510o610t-37
^ implementation	h369
^ in	b-285d-496f294h226i659j-484k-64m186n-82o-193p-86t-552u-65
^ install	j121
^ keep	c1
^ key	a-13
^ kitchen	h105
^ leave	c213k205
^ link	e36t62
^ listener	t138
^ look	i692j8
^ many	t-56
^ maureen	d78
^ me	a-290u-227
^ measure	p-269r-287
^ more	p115
^ most	t349
^ my	a-50b170c-55e335f-103g294i-210k-1l-5n-356o-250p343r-333t-534
^ newsletter	t194
^ next	k30
^ no	q-172r-225t88
^ not	c291q-441r148
^ of	p-809
^ older	t647
^ on	c735h-184l-23u-49
^ on-time	p389
^ once	c-173f-74h505
^ order	a312
^ our	c100d153e-234g32k-190l-325n-68o-75p21q-131t-648u-41
^ over	p468u585
^ participation	p50
^ pensioner	t103
^ per	d75
^ phone	j9
^ pick	a75
^ plan	p-197r-38
^ priya	d372
^ push	o68
^ refund	h127
^ reject	j105
^ rollout	h274
^ run	h155k-37
^ several	r319
^ she	a-136b623d-912r-51u10
^ since	c178
^ slowly	u389
^ small	t52
^ so	c-855j-129k42l215p514t-625u-82
^ some	t-130
^ someone	h221
^ stock	d292
^ success	p59
^ take	j66l-111
^ tell	a46
^ test	p387
^ thank	d338
^ that	c-333h347s372
^ the	a-40b511c-313d-218e-79f-186h-124i179j-540k-228l-362m318n-535o-392r60s-530u187
^ then	a283c-116m-169q188u-353
^ there	b250c44k-38l-142o-169p51r114t176
^ they	a545r290
^ this	j178s276t502
^ through	u562
^ to	g169o154
^ tourist	t190
^ traffic	p79
^ train	h145
^ true	s364
^ trust	i9
^ turnover	t14
^ we	b-261c-908d-934e-62g246n-266p156q-335r12t-503u-101
^ weekly	e160
^ what	c-156i18s-307t244
^ when	f673l-133n-12o-66
^ whether	c659h-111
^ which	c745
^ whoever	b176
^ win	u143
^ with	c-240e771i37k58m98p569q-87s82u758
^ without	t92
^ young	t495
a	b13c-429d1e-58f-257g140h-771i55j370k17l-211n-163o-85p-124q311r258s-203t149u-272
a <customer>	h26
a <group>	g-56
a <name>	g173
a <person>	b-703
a <role>	b62d291h469p-11
a bad	b625
a bank	t478
a banner	c281
a better	i216
a big	r493
a broad	u153
a card	r101
a certificate	q-14
a cheaper	t41
a child	b285
a chip	b115
a climate	u173
a clustering	d180
a coffee	u81
a coin	c404
a cold	t308
a common	u208
a complaint	f208
a consensus	c115
a constructive	e59
a control	b99
a coward	b272
a cowboy	b348
a cross-functional	e667
a dark	t125
a dashboard	g296
a day	p698
a delivery	t-66
a different	h85
a direct	t262
a dot-vote	c253
a double	t169
a formal	f284
a fridge	g-46
a gap	d32
a good	i270s6
a great	u443
a handover	i11
a hotline	g221
a huge	t95
a human	t87
a joint	c137
a joke	f-153
a key	t-62
a lamp	g-163
a landlord	t158
a letter	j18
a lighter	t164
a list	d457
a login	p137t-90
a look	c11
a lot	i226p71s392u357
a lovely	e88r254
a machine	t191
a mail	j50r-122
a map	g-53
a medal	t166
a memo	f41t-79
a memory	t-55
a modern	t6
a month	j33k465o315r-42
a more	t421
a natter	e32
a natural	s77
a new	a139h87o-272r-354t-590
a nightmare	t88
a plan	a431
a plaque	r58
a poll	c326
a real	b188s165
a red	f106
a ripper	r124
a rope	g-68p-167
a sery	e188
a short	b1
a shorter	t-272
a shout-out	r38
a show	c472
a smaller	j152
a spot	r89
a standing	r236
a strategic	t288
a strong	u112
a stubborn	b193
a tally	d235
a textbook	s42
a tin	r110
a transversal	e195
a treat	r82
a trusted	u428
a vote	c482
a warm	t23
a week	b444o339r-387
a weekly	e116g71
a win-win	r-28
a working	e116
a year	k12p-506
a/b	c129
abide	c267t232
able	u97
able to	u97
about	b180f898h-620i328k-169l-186m-778o193p77r258t44
about <number>	l265o508p115
about <role>	r228
about him	f550
about quality	u95
about such	t180
about the	c153f294l-3r-158t-108
about us	r329
above	c590f209l50n90t575
above all	t183
above my	c183f91
accept	k44l187m57o252u257
accept the	c18
acceptance	u487
acceptance of	u91
access	l178
accident	p-599
accident $	p-140
accord	c530
accord to	c530
according	d609
according to	d609
accordingly	c580
accordingly i	c230
account	h498k63l199n87t308
account scare	t62
accountant	b379d407
accounting	h286
accounting in	h218
achieve	u275
achieve $	u95
across	c-275e1008h290k-253n-105o-201p165
across the	e224k-103o-5p223
across to	h455
act	b210e101s373
act as	e113
act like	b224s61
action	s1285
active	p931
active <customer>	p679
activity	p84
actual	p-86r-152
actuary	d130
add	a767g1071o-67
add the	a282
add them	a92
address $	k-26
adopt	c127p230
adoption	p552
adoption of	p143
adoption: stand	p243
adoptions: go	p-232
adore	t492
advise	c919
adviser	j102
affair	i101
after	a19b-666c-376d-432e-780h1145i-412j82l-245m621n137o-104p-358s-551t93u566
after $	p-93
after <name>	k95
after <number>	h134
after <role>	h403
after a	c834u332
after be	t224
after i	j44m135
after my	m395
after some	u279
after that	c-392h320
after the	a18c-26k-2m-287
afternoon	k157
afternoon $	k179
afterward	h311
again	c-723e-219f-372i-93n-46p-1015r-659t29u-75
again $	h68i-387l30p-400r-333
again ,	f-97l-217n-159o142
against	b-1099c-597d-353h-340k547l4m218o351p-1100
against <number>	k97p-440
against <role>	b-38c-60t-113
against anything	t170
against the	f118
agency	c-182h356j-31k-213m-45o-105q-327t-350u-100
agent	l-176n-337o-31p410t-404
agree	c106h-79n43o136q481
agree <role>	r48
agree that	q185
ahead	t55
aim	t-291
aim be	t-84
aim: be	t-102
airflow	j89
aisle	n-51
alarm	d348l11t-171
alarm $	d157
alert	e-64g391
align	e982u659
align <role>	e228
align the	e250
alignment	e1196
all	b275d73e631f-159h-350j-436k-107l-335m-133o-517p426q517r238t342u593
all $	b147
all <group>	u166
all <number>	a21o-120q81u121
all agree	c181
all but	t75
all convinced	u108
all down	t4
all of	m-165
all party	u186
all the	c-394d358e437j-290o-70
all-hand	r458
allergic	b129
allergic to	b130
allot	a103
alone	h543i126n-19o194t-14
alone ,	h96
along	c200e177f-138l105m132n15u376
along $	e460
along on	u156
along the	c-309
along to	h176
along with	c1062l114
alongside	e179
already	f-193k393q-247
already be	q-84
already run	k17
already think	t126
also	a-387b-453c-556d-411f-158g559h-579j52k-393l-56n88o-632p464q111s-105t-563
also $	f98
alway	b707i597k-78s374t212
alway $	i134
alway take	t270
alway the	d98
among	c23d23t433u444
among the	t189u282
an	c-28d591f14g423l-155m-257o-36p255r458t-128u-306
an <name>	g367
an <person>	d447
an <role>	d287
an analysis	d1
an escalation	f252
an example	r115
an hour	p301
analyse	d536
analyse the	d487
analysis	c-10d1459j-30o-44
analysis of	d54
analyst	d754
analytic	d863l-116
analytic <group>	d234
analytic hub	d180
and	a-80b-137c-13d362e374f-390g1484h104i-423j-214k-279l-279m-63n-252o-167p-69q445r128s-60t-427u-284
and <customer>	e499n-154r137t397
and <name>	l146o-39s24
and <number>	d-377g159j40k240n-68q-524
and <person>	t98
and <role>	d303e656h-71k-196l-230o-499t234u205
and a	b-574c-116d-125e-147g1132j-173k-114m-67o-149p412q23r408t-579
and accordingly	c230
and after	m221
and all	l-48r314
and ask	j23l-156
and at	k-95
and be	s211
and buy	j18
and check	n-52
and close	a122h317
and come	d566
and conclude	d167
and dad	t2
and do	c198m-76
and engagement	p24
and for	c149l-147
and free	g31
and from	c-43h246
and give	d55n78
and have	p-225
and he	c-220d450f275m389
and his	h142
and i	a340c304d-252g-45h18j-571l418m-1019o-58p-228q309r-384u-322
and keep	j70
and let	f107n41
and mind	u4
and move	h3j2
and my	a-202d-25
and never	b373
and no	b27
and not	j51k253t359
and now	m244
and print	c4
and push	g60
and report	d346
and review	g96
and say	a345d255
and scheduling	g-52
and see	o-11
and send	j-89l94
and she	d596m430o41
and show	n-35
and so	c1203
and some	l94
and sticker	g137
and take	j31
and tell	c-533d78f269
and that	a325c687d-119h616l97t265u124
and the	a-506b-262c-303d-621e1117f-561k-95m-290q416r576t-5u-785
and then	c24m3
and they	d393f324h222
and this	u323
and wait	f722
and we	c327j44r106
and what	i36
and who	c122
and with	l-57
and write	j-214
angry	t-214
angry $	t-3
ankara	c57
anna: be	a7
annoy	t329
another	h101j28m-46
answer	f526g236h-105j-73p189
answer <number>	p318
answer the	l50
any	b692h159k264l30o35p87t226
any $	o52
any change	t245
any more	h402
anybody	b97s265
anybody else	s270
anything	b972j-76l12r-316
anything but	r-147
anything new	b308t144
anyway	j1k71t203
anywhere	u102
anywhere $	u103
app	c-222g496l28n-206p785t139
app $	t215
applicant	t397
applicant be	t301
applicants: be	t302
appoint	a74j15
appreciate	i253r490
appreciate how	i70
appreciation	i20r928
appreciation mail	r251
approval	h7
approval and	h50
approve	o20
approve the	o67
april	j-39
architect	c886
architecture	c12
archive	a208
archive $	a421
area	f100n-36o-64
area <superior>	f161
argument	u27
around	e793t197u548
around $	u207
around ,	t11
around <number>	e365m-54p225u-56
arrive	d-127p1
arrive $	d-52
arrogant	b427
article	p649
as	a171c229d-16e459f104h-50i269m-154n291p277q-51r630s951t41u73
as a	p-159s410
as before	q-18
as if	s94
as part	a68
as per	c236
as somebody	s24
as the	e489j-67n34
ask	b-347e-109f-148g-176h-718m62o-298p-693r-193s-437t-708u-647
ask $	c416
ask for	j167m34r-46
ask me	u-76
ask my	c256
ask the	d239h-90
ask them	f128
ask to	a58j41q-165
asleep	b259
assign	a300h321
assign the	h252
assign to	a145
assignment	a427
assistant	d353
assume	h151
at	a-283d-129g-89h-145i-622j211l-346o-315p-70q280r121t-81u-411
at <group>	r159
at <name>	j59l-25
at <number>	a-464c-99d-389h-23k-143p-242r-374t-421
at all	b132
at first	m165
at home	j-7n-42t25
at last	n-13
at night	o95
at noon	n20
at peace	t196
at the	b303c153l-55o-286r616t-393
at which	h148
attend	e-49p57
attendance	p452
attendance at	p313
attitude	b1259
attitude from	b172
audit	a265d27o421r-66
audit on	a185
auditor	r504
august	n-132
aunt	c43
average	l-158
avoid	b45
award	q-2r244
award $	r321
award the	k5
aware	f371
away	c-288i870j161o241p-199r38t451
away $	t125
away from	o175
aws	j82
b	c566
baby	h271
baby $	h5
back	a-796d30f-347h-26i262k692l-91m53o120p-715q-57r-753u-503
back $	j111k6r-141
back ,	i556
back to	h79m-35
back with	d618
backbone	s1023
backbone $	s183
backlog	a231
backlog $	a242
bad	b83j-158
bad attitude	b494
badge	g451
badge ,	g222
baker	o138
bakery $	t67
ban	m-16
bank	h-345j162m82t239
bank $	h-121j6t312
bank account	t54
banner	c233p132
banner be	c281
bar	c314g504k-105l-277n-159
barrier	t-84
base	d68
based	d122
based on	d122
basis	e266
basis $	e148
battle	i233
battle $	i233
bay	c286
be	b186c34d167e342f250g-501h116j-374k-343l-352m-593n-411o-414p225q996r109s183t138
be $	c531i89j77s410t148
be ,	b248
be <customer>	s319t-33
be <name>	c-43s681
be <number>	b285f16i553j340n-94o88p82
be <role>	l175
be a	b776c95e154f262i183j-497k-575l-470m21n-151o-444p-19q-506s299
be able	u132
be about	d139
be above	c5f191
be add	q152
be after	t359
be against	b-431d-92
be agree	q607
be align	e261
be all	b37r-160t269u216
be alway	d42
be an	c185
be angry	b-63t-133
be anything	r-148
be appoint	a31
be arrogant	b194
be ask	q-118s-42t185
be asleep	b268
be assign	a501
be assume	h57
be at	c270p302t120
be bad	d82
be best	c34
be better	d189r251t-45
be book	q-358
be bother	b521
be careless	b337
be cause	q-182
be change	q148
be choose	c257
be clear	l40
be close	d-122
be clueless	b378
be convince	u148
be crave	t452
be cry	t335
be curious	s257
be decide	q474
be delight	r523
be different	t-46
be divide	q484
be do	f63h171q102
be establish	u58
be everything	i407
be exactly	t107
be expect	a176
be far	t-19
be feed	t304
be fight	f73
be finish	h29q-137
be fit	p69
be follow	q-17
be for	c1082j92l331t-75
be frankly	b36
be from	d17
be frustrate	t802
be full	r133
be fully	u388
be furious	b-103
be give	a443
be go	f494p-80
be grateful	r36
be happy	c409
be hard	u127
be her	c27h115
be hire	c124
be hold	d143p14
be honest	b330
be how	a64i172
be ill	f-79
be important	u14
be impress	r11
be in	b-386e618h-49j-96p24s346
be inform	f95
be introduce	q244
be jealous	b206
be join	e258
be just	b290
be lazy	b4
be leave	c296q-303
be me	h192
be more	t-363
be mostly	n9
be move	q220
be my	c-65t54
be n't	b-138t-189
be negative	d91
be no	c-249h320o192t-81
be not	c187h39l73
be now	h40p105
be off	h27
be old	t64
be on	b-303d-311e294
be only	d107t115
be our	n48
be out	h482l360
be over	r311
be overwhelmingly	r95
be pass	q-295
be poor	b135
be praise	r67
be put	d212q217
be reach	c223
be really	r335t39
be rebuild	q165
be request	a1
be return	q-90
be rewrite	q37
be right	o16s492
be ring	t-87
be roll	q214
be sell	u238
be ship	q-260
be sick	t278
be sign	q-333
be simply	b538
be so	r763
be starve	t17
be still	q-314r-100
be strengthen	u137
be switch	q186
be take	p-92q80
be talk	r-190
be tell	a-33
be that	i739p149s-114t-203
be the	b-442d89f-120j-109k198l-404p176q-425r180s-428t489u-346
be their	h718
be then	h798
be there	t-107
be think	j25
be thrill	r211
be tie	c295
be tire	t175
be to	a316b-429c172e304f695h-461i198p43t-208u-467
be too	b278d227
be transformational	t14
be transition	h68
be up	c442p-40
be useless	b106
be very	p-86
be wait	t149
be watch	p65
be well	q-231
be what	c677i-316s904t403
be why	t416
be win	q-171
be with	b3h528
be write	q-16
be wrong	f-3
because	a428b366c-103d-602f140h-391i-637j372k721l181o321p-1104r-527t660
because <customer>	n-120t162
because <name>	a5
because <role>	t423
because a	k76l56o169t-328
because my	a45
because of	b37t238
because the	b328f513l95n250
become	c431d-246h484l-60r-264u1006
become $	c295
become <number>	p-65u543
become a	u19
become her	h177
become much	t247
become the	h426p55
bed	p-216
bed $	p-119
before	a-39c-206d-755e-366h-1235i-213k245m-320n-4o285p-10q-382r-900t-537u-512
before $	o-34p-650
before ,	p-549
before i	l-29n-121
before speed	t23
before the	f304h-166k235m-198o164p189
begin	a335
beginner	l3t113
beginners: give	t119
behaviour	b2
behind	a-525c-202d-105h-115m342r-197t272u1111
behind me	a-96u228
behind the	t16u482
belief	i189
believe	c-552t504
believe in	t285u545
believe the	t116
belong	h11
belong to	h11
below	o-75p-42
below <number>	o-94
belt	d38
belt be	d116
belts: run	d118
benchmark	d172
best	c228p355r539s1002t-311
best $	c561s95
better	c517i143p-248
better $	r-445
better ,	c96
better than	c12r75
between	c315e1371f215
between <number>	k83
between the	c115e403f312
bi	d99
bia	s1135
bia for	s534
bid	d70
bid desk	d47
bidder	k17
bidder with	k16
big	i182r190s1054t185
big $	s431
big ego	b412
big lesson	i589
bigger	j57t121
biggest	t194
bill	j333p-234
bill $	j26
bin	j53o141
bishop	c54
bit $	r114
blame	d-195
block	l173
blog	p139
blood	s68t6
blood $	s93t283
blue	c461t67
board	a-39c-248e-103f-534g236h-484m257u350
bogdan	h83
book	a35c-102g49h-368j-97l461n105q-506
book out	q-251
booking	d49o54t426
booking rise	t44
bookings: rise	t44
bore	t496
borrow	j94
boss	b286f211m32
both	c49m291o65t-423
bother	b249t432
bother about	t178
box	d90m179p-303u-381
box $	t401
box be	p-332
box with	u-37
boxes: be	p-108
boy	t7
bracket	b212
brain	b453
brain for	b319
branch	n-25p366r296
branch $	h89
brand	l-91t197
brand $	t290
break	c-641t-424u-141
break every	p19
breakfast	t553
bridge	c-177e13
bridge between	e117
brief	h294
briefing	p189
bring	c-260e246f68m773t208u569
bring <role>	f235
bring the	e514
bring them	u195
bring up	h112
broad	u153
broad consensus	u155
broken	f43
buddy	g37
budget	c-19o392p183t-239
budget $	p314
budget to	o46
build	a91d228e-428g215h241j78l-57u963
build $	c87
build <number>	t46
build <role>	h124
build a	d257g171
build the	u-241
build up	u357
building <superior>	h35
bulk	g102
burn	b-30
bursar	b399
bus	b-141
bus $	d4
bus leave	p-157
bus: leave	p-157
business	e19
busy	b-142
but	a-229c-138d-655e-178f-406h-581j1123k282l569m700n122o351p-427r-320s-245u952
but i	c-440h-60j129l304m31n27o83u633
but impossible	t79
but only	p-46
but the	c115
but verify	i142
button	k142l-223t33
button $	k153
buy	c74d-270j962k356l-452p-397q-199t219u312
buy $	d-81q-183
buy a	j122
buy in	u118
buy the	k84
buy-in	m144u937
buy-in from	m16u300
buy-in of	u163
buyer	t-152
by	a631c267d562e-241i-516j108l-331o440p83q-593r119u451
by <customer>	p-86
by <name>	h29j-98p230
by <number>	c-306d-118j-61n-92o480p-30r-112t233
by <superior>	d216
by a	c111q-145
by an	d552q-293
by hand	j58q376
by his	m-12
by little	u112
by me	f749
by mean	g99
by my	a212d82
by our	a238d369
by side	e68
by step	u62
by street	j7
by the	c357f-123h404l-281n-350p554q-673r360t362
by us	q316
by week	u41
ca	k44l59t187
ca n't	k44l59t187
cake	r477
cake $	r-140
calculate	d416
calculation	d27
calendar	q106
call	b-265c197d208f35h-639i-75k71n72o-118q21r-30t-425u-566
call $	c370
call <number>	d154k-92
call <role>	r165
call all	a166
call be	c8d30f21
call from	c25
call her	j79
call on	c98
call the	c-620s63
callback	p141
callback be	p33
callback: be	p57
caller	l-71
campaign	p602
can	i423
can do	i85
cancel	l-43m16n75r-346
cancel the	j110r-197
cannot	i220
car	b-177c-51q-90
car park	q-1
card	g567n-60r182t263u-98
card $	g1t95
care	b739c-131h580j-13t552
care <group>	h118
care about	b392t591
care of	h130
carefully	k-16
careless	b1217
careless and	b364
caretaker	c12
carpenter	c16
carrier	f105
carrier: refuse	f253
carry	e417h672p260u-50
carry on	h279
carry the	u-62
case	a91c-315f605h312j-174n-48
case $	a52
cash	t-404
cash $	t-214
catalogue	l-60p366
catch	p-58
category	t79
category put	t23
catering	e304
catering $	e152
cause	d623q-204
cause be	d106
cause by	q-182
centre	h781k-15
centre $	h382
centre have	h94
centre: be	h96
ceo	a8r221
certificate	q-125
certificate $	q-149
cfo	f-120
chair	c-644f-339l-78u-207
change	a-136i57j-71l109m388n106p-534q403
change $	i28t561
change its	u26
channel	k-163p67
chapter	h237
charge	a832d77
charge of	a337
charm	u477
chart	d-63g38i-66n-123o10
chart $	i-37o19
chat	g278
chat every	e91
chatbot	p340
cheaper	c133t279
cheat	t10
cheat sheet	t17
check	c-648d283h-100i-105m-23n-8o477p-660q104t-440
check $	t-89
check for	o8
check the	a19d217
check to	n-10
checklist	g392h202p553t-69
checklist ,	g186
checklist be	t-109
checklist: be	t-81
chef	c686h129u31
chief	a-83c-143f314u-235
child	b169f-98
child $	b324
child be	f-79
child: be	f-85
childish	b333
children	t-227
china	k49
chip	b58
choice	c940f-161
choice $	f-130
choice of	c358
choir	r71u-16
choose	c933f-350h-238j357k416n202o132
choose $	c599
choose <name>	k18
choose <number>	c149
choose by	c216
choose the	c198
christma	l-80
churn	d340p-398
circle	c28
city	l3m103
claim	d189
claim handle	d38
clap	r171
class	c124l225t40
class $	t367
clean	k-47m-7o-78r35
clear	l57
clear <number>	p104
clerk	b123p509
click	l-126p647
click on	p20
click-through	p636
client	c770d-253h397l-215p-57r21
climate	u157
climate of	u174
climb	p297
climb from	p263
clincher	t422
clinic	e418p134
clinic $	e250f26
clinic do	t6
clinics: bother	t10
clip	m56
clock	l-262o-45
close	a218c389d-289e684h279n-52p503q-93r-315t-305u-559
close $	h209
close ,	p86
close the	a383c161o251
closely	e472u-180
closely with	e412u-120
closing: be	c180
clue	b213
clueless	b378
clueless $	b378
cluster	p61
cluster down	t113
cluster: be	t34
clustering	d180
clustering of	d180
coat	c14
coat will	c71
coats: go	c71
code	g168j-234p391t-60
coffee	d-50t239u607
coin	c307
cold house	t114
collaborate	e876
collaborate with	e334
collaboration	e291
colleague	b951d333h56j-2m-33o-185p170t-498u-198
collect	a390h166
collect the	a157h237
colour	c601g58t148
colour $	c541t113
come	b-277c468d187e-377g-77h-99i117j-180k-291l-198m263n102o-155p-161r315u312
come $	t188
come around	u452
come back	c163d808p-330t323
come down	c210
come first	l71
come from	a342c461
come in	p126
come out	c456d217
come round	m171
come to	k-45m219t-215u12
come too	i289
comfortable	c219
comfortable with	u363
commit	s224u13
commit to	u80
commitment	u174
committee	l1m13n128q257
common	u516
communication	e640i1031
communication be	i281
communication with	e104
communication: be	i486
commuter	t242
commuter be	t423
company	h-209j-15k-117l-83n-242o-211r94t249u213
compare	d382
compare the	d173
competition	t64
competition $	t64
complaint	f565p-940t1
complaint $	l-72p-305
complaint about	f115
complaint fall	t116
complaints: fall	t113
complete	h287p644
complete the	h151p179
completion	n14
completion of	p39
compliment	r909
compute	d299
compute everything	d265
concept	h341
concept and	h185
concern	f166
concern with	f75
conclude	d20p32
conclude in	p45
conclude that	d320
conclusion	d24
conclusion be	d25
conclusion: be	d25
conduct	p338
confidence	m289r-1t300u1705
confidence $	u231
confidence in	t16u465
confidence of	u302
confirmation	t12
conflict	f1091
confuse	t694
congratulate	r223
connect	e72
consensus	c1025u238
consensus be	c119
consensus on	u120
consensus: reach	c150
constructive	e222
constructive dialogue	e5
consult	e69
consultant	c211d590
consumer	t112
contact	e659f34
contact for	e154
contact the	f203
content	r296
continue	h666
contract	d-476f-134h193i95k156m31n-204o538r-439
contract $	d-150
contract: sign	q-136
contractor	h227q-95
control	b267
control freak	b442
conversation	u410
convince	m100u910
convinced	u348
convinced $	u313
cook	j335t145
cooperation	e1387
cooperation with	e628
coordinate	e575
coordinate with	e443
coordination	e789
coordination of	e241
copy	f258
copy $	c-6f238
copy the	c42f-103
cork	a125
corner	g328h81
corner become	h177
corner: become	h177
corporal	d36
correct	m-111
cost	b244c-1010d23g-172j7k386m261o298p-1140r-446t-207u-296
cost <number>	j33
cost model	d172
cost us	b556
cough	g-120
cough $	g-120
could	b447c-550f295k192l189m197o375p-209t197u122
could have	j136r-75
could n't	b287r72t131
could not	t73
could say	u228
council	c-500f-393h-31l45m196
count	c-455d250e-64f-548h-558k187m228
count $	i7
count <number>	j-37
count every	d215
count the	d357j31
counter	j345
country	h238
courier	t-159
course	n64
course of	u3
coverage	p965
coward	b249
cowboy	b683
cowboy ,	b79
crane	k64
crate	q-181
crate be	q-373
crave	t531
create	g41u544
create a	u157
credibility	u564
crest	c139
crew	m58p-434r-88t251
cron	j150
cross	k174
cross <number>	p10
cross out	k38
cross-functional	e841
cross-functional initiative	e181
cross-team	e412
crowd	t342
crunch	d680
crunch the	d297
cry	t186
cry out	t198
csat	p963
csat be	p133
csat: be	p133
cto	f215
ctr	p84
cup	l-109n-296p-264
cup be	p-39
curious	s257
curtain	c16u-4
customer	c-210f-209k-73m-286r117s1455t305u-487
customer-obsessed	s883
cut	c148f-91k330l-3o69t306
cut the	l-22o61t519
cyclist	t264
dad like	t2
dads: like	t2
daily	g150j-66n-45p410
daily active	p391
daily check	n-15
dare	r114
dare to	r118
dark	g453l88q-81t425
dark $	q-61
dark mode	g248t135
dashboard	d56g420p730
data	d800i152k-370l-354n-165o-165t-795u-21
data <role>	d126
data science	d80
date	c153d-80h-605p6r-68t-62u-336
date $	p429t-323
day	a-257c-160d-275e30g-243j-326m-367n-275o580p-87q-454r-149s396t-353u-582
day $	c-315e6j-195k-367l66m117p296s97t-150
day ,	m-191o134p160
day <number>	n-66t322
day against	k26
day come	c316
day shift	h32
deadline	p386
deadline $	p330
deal	f385h151m-14
deal with	f399m-5
dealer	c123
dealer $	c92
decide	c777d-271f-63h-578k349m-100o223q308t-683u-219
decide <role>	c772
decide for	c249k-190
decide on	c-357
decide over	c290
decide that	o-47
decide to	c-918h-168k469l124o318q287
decision	c1710q-39
decision $	c320
decision ,	c6
decision: take	c130
decrease	p-412
deep	d61s1348
deep dive	d32
deep into	s388
deeper	i349s263
default set	t113
defer	c376
defer to	c376
define	p45
delay	m20r-455
delegate	h498
delegate to	h82
delete	l79
delight	r841
delight $	r582
deliver	d122h688k-17p922s977
deliver a	d177
deliver result	s360
delivery	l55p-9
delivery $	d24
delivery since	p-61
delivery time	k43
delivery window	t-62
demand	t453
demand for	t216
demo	p440
demo by	p26
demonstrate	s821
department	d444e872f247h221u335
departure	p67
departure improve	p237
departures: improve	p237
depot	a161e174u250
depot $	a121
depot in	h-38r39
deputy	b454d-73p-85
describe	r315s10
describe myself	s25
describe the	r500
design	h-145o8t74u-129
designer	b77c84
desk	g-5h106l-24n-329t-425
desk of	h101
desk study	d47
desk: study	d47
determine	c584
determine whether	c23
develop	s628
develop <customer>	s98
developer	b557t435
dialogue	e967
dialogue with	e136
difference	t59
different	h37t-167
different from	t-44
different site	h46
difficult	b377
dig	d374i29j37s253
dig your	i34
digit	n9
diner	t278
dinner	r514
direct	t234
direct result	t262
direction	u11
direction $	u84
directly	j25
director	b-204c-98d-807e-195f159h-591q-338r-181t-196u-206
dirt	b177
disagree	s196
disagree and	s193
discharge	t15
discipline	b325
discipline $	b238
discount	l-187
discover	d592
discover that	d8
discuss	f-315
discussion	c1037
dish	k-43l12
dispatcher	b398t223
display	t329
display $	t130
dispute	f562
distribute	p49
distributor	k49
district	p83
dive	d25s871
dive deep	s61
dive point	d38
dive: point	d38
divide	q470
do	a161b208c176d313e-230f131h469i-113j97k104l-184m-79n-441q208r-163
do $	d-80h59l-17r137
do ,	c-252
do <name>	k62
do <number>	o-117
do <role>	b189c436j179l10
do and	c234
do as	c173
do be	f246
do by	d751
do n't	a-116j542k341l408n364o170t81
do not	c-412d-24g-81h-5j17
do the	a486d224h230k-197n-53o182t37u-129
doctor	c-258l138p-64u500
document	h260
documentation	i56
dog	c-91
domestic	l2
donor	t13
door	f338j-149l-61m-317p-9r-171t-336
door $	d-85f143t-288u-48
door ,	d242
dorm	q-60
dorm $	q-42
dose	r-285
dose be	d63
dose on	r-68
dot-vote	c253
double	c-20d293j-114l-105n-32o93t215
double $	p-81
double shift	t164
dove	s269
dove deep	s271
down	a253c-192d91e-52h-363m165p-862t67
down $	r-241t-399
down a	r34
down be	t190
down every	d39
down to	c29t166
download	k-83n-2p1004
download $	p304
download reach	p-370
downloads: reach	p-370
draw	c-125e201p111
draw <number>	p125
draw up	q18
drive	b-255e577
drive alignment	e76
driver	e-184f14h-273k-439l359o-375p-222q306r-12t-555
driving	h91
driving seat	h97
drop	c565d277j478k268l92m7n5o472p-957r-509t144
drop $	k46
drop <role>	c379
drop in	t105
drop that	j42
drop the	j10m145o351
drop: come	t209
dropped: approve	o224
dropped: bring	h114
dropped: choose	k111
dropped: do	k84
dropped: get	r79u71
dropped: give	h160
dropped: hand	c89
dropped: have	e149l-45t183
dropped: leave	c191k242
dropped: look	j17
dropped: move	c146
dropped: order	k81
dropped: past active	b-474c247d-266e195f530g-342h29j303k538l373n496o586p-92q-1186r217s-250t-584
dropped: push	o69
dropped: reject	j101
dropped: run	j-10
dropped: send	m152
dropped: take	l-32
dropped: tell	a204f367
drought	k26
dry	p-188
due	o-111t196
due to	o-138t303
during	e522h-36o-73
during the	e103
duty	b265
e-learning	p284
each	b-428c-134d-231f-250h-1353i-209k32o72p56s-161t-428
each <name>	h-140
each <person>	p254
early	i963k248p-488u17
early $	i457
early shift	k18
earn	r397s1020u307
earn trust	s299
easter	i9j-179
easter: come	i33
eat	u167
eat out	u168
ego	b714
ego and	b45
eid	k78
either	j122
else	h647s190t734
else $	t169
else ,	t173
else will	t32
email	f188p168t192
embody	s296
employee	n-5r677
employer	s33
empty	r-11t-237
end	c218d-114e-573f316h757j192k-242l-409m279n-104o-117p63s620t-374u965
end $	c-75h178i58s136u412
end i	f652
end in	p-36
end of	c-121r-295
end the	c524
end to	s204
end up	r204u21
engagement	p1283
engagement score	p94
enjoy	t610
enough	c449
enough for	c162
enough of	t312
enthusiasm	u52
entrust	a19h458
entrust the	h221
environment	t18
environment $	t19
error	k-75p-144t315
error $	t166
escalate	c-358f647h-386
escalate $	f541
escalate the	f414
escalate to	f-244
escalation	f1008
escalation path	f343
escalation with	f3
establish	d255u704
establish $	u107
estimate	d16
ethic	b339
euro	c51o227p-738
euro ,	c40
evacuee	t109
evacuee prefer	t109
evacuees: prefer	t109
evaluate	d877
evaluate the	d57
even	m110o48r701t-86u109
even the	r46u374
even though	o38
evening	d-452f-297
evening $	d-32
evening shift	c22
eventually	m157u1150
eventually $	m170u286
ever	r321s207
ever have	s269
every	a-171c-598d146e262f-353g-227h-1618i-25j-17k80l-529p742u216
every <customer>	l-135
every <name>	h-458
every day	e440p-188
every late	d433
every minute	t109
every record	p14
every release	u153
every seat	p65
every single	p221
every time	t43
everybody	c259l-142r282t-94u505
everyone	b78c209r200t-375u233
everything	d79h737i481k-413n-172o-161t556
everything $	d223f111i86
everything after	h129
everything on	t241
exactly	c490p44t219
exactly as	c149
exam	m56p-134
examine	d230
examine the	d2
example	r116s62
example of	s435
except	l-32
execute	c251
executive	u375
exit	d226
exit interview	d250
expect	a153t479
expect a	t749
expect to	a246
expensive	o238
experience	i931
expert	c367
explain	c-5j-107u182
explain to	u278
export	g448n150o94
express	r658
extend	q46
external	d168
eye	i404
face	u127
facilitate	e964
facilitate a	e367
facility	h558
fail	p-134t-24
fail :	p-156
failure	k9p-73
fair	a116p70
fair $	a102
fall	m113n102p-1140r-143t27
fall from	l104n188p-251t69
fall to	a6
family	h-329l344
fancy	c131
far	t-71
farm	j52
farmer	t118
fast	r-133
fast $	d132r-57
faster	t297
faster if	t158
father	c9
father $	c11
favour	c975
favour <name>	c295
favour of	c35
fear	b398c-65
fear $	b196
feature	p390
feature ,	p212
february	m-19p-123
fee	a88t173
fee ,	t128
feed	t100
feed up	t400
feedback	r994
feedback: be	r414
feel	c159l-101s-220t849
feel overlooked	t49
fellow	b325
ferry	q-208u-35
ferry be	q-200
fever	g-119
few	l16u192
fewer	p-463t220
field	j74k90n-22t-537
field $	k22
field ,	j35
fight	c-241f47t38
fight about	f73
fight less	t103
figure	c505d637f-186r-306
figure out	d423
figures: be	d122
file	c-155f513h747i-116l225m-187
file ,	f2
file i	i-1
file to	h288
fill	p623t239
fill in	p124t365
filter	t-166
filter ,	g87
final	c721
finally	c102t153u197
finance	b-95d286h-52m52o-50t-132u416
find	b-86c-498d377l96m-459n35o-657p-620t281
find <role>	t484
find our	t211
find that	d49
find the	c-149d-324j-28t-50
finding	d730
fine	c338j177p-426
fine $	p-166
fine for	c193
finish	h1033q-254
finish $	q-177
fireman	c-447
firm	d143
first	b-734c-86d-569e-688g-227h-582i-276j-266k121m215n136p116q364r-116s5t-285u-632
first $	k463l341m1n66o559s270
first ,	c235n134
first ;	o31
first <number>	n-32
first again	o-60
first day	m-43
first i	j-128k-128l-145n-44o-65
first lesson	i-135
first month	p740
first no	m25
first of	q86
first port	f43
first thing	f262
first week	p485
fit	b201p40
fit that	b218
fit with	p82
fix	g560h636o54q222t209
fix $	o226
fix <role>	g275
fix that	c27
fixing: be	t23
flag	f960
flag <role>	f287
flag at	f69
fleet <superior>	c21
flexibility	t55
flood	i10
floor	c-420d-37o-131q12r307u359
floor <superior>	e9
flower	f-248
fly	j104
fly the	j71
foil	l-118
folder	h694p127
folk	e91t208
folk could	t20
folk: abide	t20
follow	c1187l-129m171q-43u534
follow me	u143
follow my	m440
follow-up	h872
follow-up be	h202
follower	p959
food	l-91n-11
footfall	t99
footfall pick	t222
footfall: pick	t222
for	a-122b-113c115d-20e-58g60j361k365l352m325n502o636p-23q132r131s197t315u-573
for $	t398
for <customer>	l268
for <name>	l256
for <number>	c-167n-132o234p-488t-209
for <role>	b136h-446o235
for <superior>	c267
for a	e-60g-53j145o-210p221r-360t478
for action	s484
for every	o58
for everything	t42
for me	c994d698h225i495k438l-29n-21s692u18
for our	m23r70t68
for release	o12
for school	e34
for some	j92
for that	k16o112
for the	a187c374d-536f-99g780j-157k-38l409m-476n238o220p88q215r-218s-405t216
for us	c458d667m123t-32
for which	j58
force	e9
forecast	d836k35
forecast i	d33k20
foreman	b517h458
forever	b49
forgive	i409t219
form	c257l-220m-192n250o303r-194s413t58
form $	r-84s380t-836
form ,	t393
form :	t66
form be	t71
form drive	t126
form: be	t100
form: drive	t126
formal	f284
forum	p217
forward	c98h410u118
forward $	u151
forward the	c49
foster	t315
foster a	t315
fragile	i101
frankly	b311
fraud	j-22
freak	b442
free	c-18g467l21m127o82
freeze	c129k125u21
freeze $	u72
friday	a90c-72h-493n-52o247
fridge	g-84
friendlier	t725
friendly	t26
from	a631c-135d510e400f-74g-198h774i66k153l385p-362q-43r334u-72
from <name>	c366h230o-222q-103
from <number>	c-3j-18l12m180n19p-159r-120t343
from <role>	d417i98l162
from <superior>	a109c292
from above	c90
from day	t130
from his	l18
from me	a99l129u-194
from my	a1j177t321
from reception	d295
from the	d60f-484h-288l-76o99r445t-72u381
from then	h7
from there	h1117
from this	i393s-23
from what	t-34
front	m257r218u-285
front of	m117r106u-175
frugality	s1580
fruit	g177
frustrate	t968
frustrate by	t270
full	j181r196s50t-95u921
full <role>	u193
full of	r508
full ownership	s181
fully	u732
fully behind	u190
function	j111
furious	b-104
further	h336
fuse	b21
fuse $	b22
gain	r72u1075
gain a	r178
gain the	u560
game	t-158
gap	d402
gap in	d26
garden	t336
gate	j182n32
genba	i-41
general	c290f200r284
general <superior>	r173
german	l224
get	a364b-71d313e-122g-171j-535l219m117n120p439q867r600t-109u628
get <customer>	u466
get <number>	p312
get a	g-168l63r203
get bore	t334
get buy-in	m16
get from	l15
get my	f67
get nothing	l693
get on	h163
get promote	r27
get stick	d139
get the	c121d259h38j-78m428u24
get to	c63
gift	g368
girl	d391n-60
give	a235b-163e-947f-721g188h434j41k-43l-39n237o-227p-2q-283r63s-411t108u-288
give <number>	j-45k-159o-138
give <role>	m-74r280
give each	p70
give him	j106
give me	l-92m18
give the	a344h221j245l-48m-120t144
give their	u52
give to	h606
give up	l68m170t87
give us	r50
give way	c377
given	k452
given the	k216
glove	n48
gm	f165
go	a1b-74c236d-255f384h334j370k137l231m-68n402p-3q-283t-154u-299
go $	j-125n175p-39
go <number>	f331
go across	h172
go along	c777l126
go and	a304
go by	c359
go down	p-38
go for	j109k90
go from	n193
go home	t-20
go into	e143o18
go like	t83
go live	p228
go on	f188
go out	l-17
go through	c-376d919m-20n-117
go to	f85h100i210l-115m239o-57p-112
go up	p323t165
go with	c960j222l75
go-live	h229
goal	p341
goal be	p176
goal: be	p620
good	b-60e126h-277i331r630u499
good enough	c256
good example	s228
good relation	u346
good standing	u60
grade	c100
grade $	c161
grant	d77
grateful	r318
grateful $	r170
graz	r38
great	e158r338u370
great rapport	u272
green	c286
green curtain	c88
group	c458d-164g370h160j-121m-54o-16t-238u-428
grow	i280t211u402
grow $	t363
grow a	i318
grow to	p174
grow with	u152
guess	i178
guest	c-571l-152p269t234
guide	g342p218
guy	b665f11h45
hall	c11r171
hand	c405d-754e582h67k116q47r546t-431u-15
hand $	q64r80
hand be	c322
hand in	e746
hand of	h1171
hand over	q-26
hand with	e260
handbook	t7
handbook be	t11
handle	p417
handle <number>	p338
handover	h8p19
handover be	i9
handover to	h39
handover: be	i10
hang	m-8
hang $	c204
happen	t-304
happy	p-210r280t-251
happy $	t-77
happy to	c105r-10
harbour	r121
harbour master	r157
hard	i455u171
hardly	o36
hardly any	o38
hashtag	p148
hate	t679
hate be	t359
hate the	t-1
haulier	e213f64
haulier $	e179f66
have	a266b125c-12d154h139i-38j232k182l256m99n245o179p446q-183r210s-72t55u48
have $	s243t270
have <number>	c-358k-92l34o-287
have <role>	h156l-462
have a	b698c361d-263e512f275j-1k-14l-473m-115n-249o-190r-14t-106u447
have already	q-107
have ask	j74l12n43
have be	a311c-266j44l238o-120p14q53r242t329
have come	t12
have confidence	u83
have dare	r123
have decide	c58
have enough	t75
have get	l-2
have have	j32
have little	b-31
have lose	t458
have make	c65
have me	a668
have never	b-454r292
have no	b102k29o155
have plot	d84
have propose	c130j50
have say	l80
have stay	t268
have switch	p329
have the	b186c507e111j256l92o199r-20t346
have think	j1
have to	b746c-162d-91f15l1352o919p-412r-262t-306
he	a-625b672c-82d-241e-232f518g-278h-1109i-598j-315k90l-171m974n184o121p-554r-108s-473t-1001
he be	b282d-360k9m12
he become	u56
he believe	t158
he do	b55
he have	r13
he keep	f16
he say	d347l-99
he see	d125
he think	m-98
he tick	c390
he: be	b74d-113k83m172
he: become	u56
he: believe	t158
he: have	b70
he: say	d323l-76m-149
he: see	d87
he: take	m250
he: think	m-196
he: tick	c390
head	a121b104c124d26f63h-568t-303u-289
hear	b82
hear how	h57
heart	b195u582
heart and	u4
heart for	b242
heavy	t-15
help	e-250j-130k-303l314m-95p46
help $	f125
help with	e-387
helpdesk	j12
her	b233c-27d-59e-336h166i-181j184k472l3m918o1q-299r227s-586t-420u-226
her ,	c272
her a	u-14
her and	j108
her comfortable	u237
her on	k-112
her problem	h92
her project	h177
her the	c-146k273
her what	f117
here	s787t-64
hide	b39
high	s33t-81
high standard	s26
highest	p78s812
highest standard	s557
him	a-557b379c-386d-335e-732f315h-415i-150j469l206m1102n365o158s-577t-434
him $	f371m-41
him <number>	m7n-13
him a	j236
him everything	f165
him for	k-85
him the	k13l50o166
himself	b718m138
himself $	b107m146
hindsight	i896
hindsight ,	i697
hip	e453
hip for	e58
hire	c410s43
his	b365c240e-474f18k52m469q-367r-119t-270u-312
his <customer>	h119
his <superior>	f61
his plan	c314
his way	c217
hit	l-109p228t162
hit <number>	p234
hit with	t100
hold	a-617g-186m228p392
hold $	a-302
hold <number>	p473
hold a	g-208
hold at	p-930
hold by	d221
home	c-304h298i114j-53p-390
home $	h71
home be	i7t-3
home: be	i19
honest	b727
honest <customer>	b188
honestly	b181c243
hope	r173
hospital	l165n74
hotel	r161
hotline	g209
hour	d-117f-48h-353i-346k56l3m-128p-155r-392
hour $	i-56p-314t28
hour and	n-42
hour be	c127
hour less	p110
hour of	p197
hour: be	c159
house	k58
how	b-366c237i1337j-155k-104o-368p439r584t-450
how <role>	h544
how fragile	i101
how important	i763
how many	d59
how much	i661
how often	c205
how to	m-4
how vital	i21
however the	c41
hq	a94
hr	d394f270h722m-115
hub	d185
hub deliver	d180
hub on	k14
hub: deliver	d180
huge	t477
hull	q-12
human	t207
i	a349b-513c-51d-577e97f281g-330h57i-561j486k809l364m564n353o667q-695s327t-978u201
i 'd	c-205e-123f164h-100i-507j367k505l288m238n311o336r-311s-167t-54
i act	e50s406
i also	f-60
i alway	s183
i ask	d287f135l-84m75
i assign	h253
i be	a549f-555g-164h61i-221j-551k-685l-654m-377n-362o-566q-500r14s82
i become	u7
i begin	a261
i believe	c-36
i borrow	j38
i brief	h342
i bring	e238f514k-6m239p193u63
i build	p81
i buy	j20n25
i call	f233o-62s255
i carry	e66u-57
i change	c9
i chat	e91
i choose	c-678k43n222o165
i clean	k-72
i close	j32
i come	i649k-217l-47o-152
i could	l63m102u24
i create	g111u191
i cross	k44
i cut	k48t150
i decide	c-780k151l328o177
i defer	c333
i demonstrate	s46
i dig	s270
i discuss	f-5
i do	c119i-200j173m-135s170
i dove	s137
i drop	h170o85
i earn	u404
i end	r47
i entrust	h216
i escalate	c-89f-23h-57
i explain	u142
i facilitate	e355
i file	f130
i fix	g104
i flag	f339
i fly	j78
i forward	c85
i gain	r173u127
i get	a735d770h99j-56k-141l-206m236n25r62
i give	a-22c162h221j156m-57
i go	b74c292e-99j122l377s17
i grow	i315
i guess	i109
i have	a15b522d317e243f121h542l-107m181o-127r381u215
i help	e-82j-100k-76o-109
i implement	c140g88
i influence	u262
i just	c818
i keep	e92g-88h-203k84l38n299o16t420
i knock	f169
i know	d340l26o441t31
i launch	c271g188
i lay	f41
i lead	e244
i learn	n-8s-73
i leave	c229e-43f-467h80m59u-63
i let	c289h254j148k169l304o358
i liaise	e267
i listen	j-23
i lodge	f423
i look	l-65n-106
i loop	f38
i lose	u-16
i make	f100k-235l-4o-48t321u16
i manage	m85u604
i mark	f145
i move	l-119n-64o40
i never	h169
i notify	f445
i now	i330
i only	c143
i open	j286
i orchestrate	e223
i order	o3
i organise	p59
i participate	j-41k-93n-224
i partner	e286
i pass	h258
i patch	j150
i pay	d166
i pick	k72
i ping	f82
i place	h269
i present	m-43
i pull	n33
i put	c242f269h378o109t230
i raise	f243
i read	k20m16n114o53p-50
i realise	i573
i really	s104
i receive	a155
i refuse	j121
i release	h120
i rely	c272d247
i report	f97n-65
i request	f65
i rewrite	c-101
i roll	g109
i save	p-176
i say	c-81j1l383o393
i secure	u749
i see	s95
i seek	f37
i sell	u263
i send	c-45f-137k69l65m102
i set	a141c145
i should	a129
i show	c-405k299m585n91o247
i sign	o22
i simply	c311
i sit	m55n-194
i sow	k20
i spearhead	e254
i spend	e88
i start	a178k161
i steer	e227
i step	h331
i stick	c122
i stop	k207
i support	j-48k-51l-90m-63n-18
i take	h-740i479j45k176
i talk	m356o-46u311
i tell	c-109h-28j352l268m164o365
i think	i-152k-81l-178m-3n-30s-391
i throw	j24p-83
i train	h308j185p26
i treat	s135
i try	k-79l-40m-343o-12
i turn	k-149
i understand	i149
i use	c193
i wait	c548
i walk	m257
i want	k6t-16
i wave	f69
i win	j-24m434u188
i withdraw	h91
i work	h-4j-75
i would	a-118c-452h-46i-561j429k552l105m310n227o633t-322u-505
i write	a329o-15p175
i: achieve	u95
i: act	e48s406
i: appreciate	i269
i: ask	a-145d204m241s-128t-224
i: assign	a142h355
i: be	e177f-390h110j-377k-352m-75n-260o-115q-213s104u-37
i: become	u100
i: believe	c-165u-24
i: borrow	j79
i: brief	h342
i: bring	f238h-168l66m397p319t72u292
i: build	e-44p46t537u333
i: buy	c99j80k18n35
i: call	c-91f107j53m-116s246
i: carry	e64u-66
i: change	c192
i: chat	e91
i: check	h-343j-13
i: choose	c-1010j56k164n317o251
i: clean	k-71
i: close	j85
i: collaborate	e196
i: come	k-28n-110o-21
i: convince	m47u32
i: coordinate	e313
i: count	k174p-64
i: create	g139u300
i: cross	k44
i: cut	k131t56
i: dare	r122
i: decide	c-16k166l128o201
i: defer	c333
i: delegate	h223
i: deliver	h340
i: demonstrate	s195
i: describe	s19
i: dig	s270
i: discuss	f-5
i: do	a42c278i-218k-558m-319n-236o-85r125
i: document	h12
i: dove	s271
i: draw	c-149
i: drop	h274j50k3o213
i: earn	u404
i: entrust	h216
i: escalate	c-157f155h-162
i: establish	u262
i: execute	c210
i: explain	j-112u24
i: facilitate	e355
i: fight	c-133f65
i: file	f131
i: find	j229m-43o-148
i: finish	p1
i: fix	g98l10
i: flag	f339
i: fly	j78
i: follow	c219l-26
i: forward	c184
i: gain	r171u332
i: get	d646f7j-141k-185l-200m662p52r138u412
i: give	c83e-179h273j146k-82m-257n171s-17u-252
i: go	c151e-65j240l74
i: grow	i315
i: guess	i94
i: hand	a121
i: hang	o-137
i: have	b18c260d653e138k-328n-236o-103p-379u324
i: head	e153
i: help	e-139j-87k-69m-59o-46
i: implement	c232g88
i: influence	u566
i: inform	f167
i: introduce	g70
i: invite	j-138
i: keep	e344g-247h-399j117n73t273
i: knock	f165
i: know	d272i472j-118o226
i: launch	c271g401
i: lay	f99
i: lead	e276
i: learn	i333l-2s-269
i: leave	c259e-96f-228h47m106u-104
i: let	c331f382h255j217k452l338m123n300o318
i: liaise	e293
i: live	s380
i: lodge	f423
i: look	a250l-108n-207
i: loop	f61
i: lose	u-89
i: make	j42k-153m-20o-27t326
i: mark	f138
i: meet	e207
i: move	f-108h178j39l-126m-156o34
i: notify	f445
i: obtain	u9
i: open	j91
i: orchestrate	e223
i: order	c155o7
i: organise	e67p58
i: own	s246
i: participate	j-73k-120n-119
i: partner	e308
i: pass	h252
i: patch	j150
i: pay	d153
i: persuade	u452
i: pick	k85
i: ping	f82
i: place	h236
i: present	m-23
i: press	k130
i: promise	o8
i: promote	r120
i: propose	f-221
i: pull	n274o20
i: put	c150f254h137j177l10m43n22o253s15t430
i: raise	f267
i: read	d-15h-471k301l115n310o103p-192
i: realise	i573
i: receive	a370d144r178
i: refuse	j385l114o79
i: release	h144
i: rely	c306d247
i: repeat	d217
i: report	f60n-65
i: request	f37
i: rewrite	c-103
i: ring	l-146
i: roll	g109
i: run	c-136h-55j-12l139p239
i: save	p-178
i: say	c-302k-50l278n208o22u68
i: secure	u486
i: see	k109r4s51
i: seek	f37
i: sell	u246
i: send	l434p165
i: set	a240c156g108o29
i: show	c-497f-257j-327k74m464o87s180
i: sign	o119
i: sit	e-166f-16h-189n-114
i: sow	k20
i: spearhead	e254
i: spend	e78
i: stand	j60
i: start	a137k95
i: steer	e227
i: step	h331
i: stick	c121
i: stop	f-296j36k183n-100
i: support	e-109h-84j-129k-120l-132m-62n-101o-74u-17
i: take	c38e-87h-886i404j11k309l179m70o196u-219
i: talk	m207o-32u421
i: team	e61
i: tell	a-157c-416f55l25m247o477
i: test	c-13
i: think	i-224j42k-38l-45s-33
i: throw	p-91
i: touch	m-53
i: train	h254j241p221
i: transfer	h207
i: treat	s135
i: trust	c280
i: turn	k-142
i: understand	i577j-37o-171
i: use	c107
i: wait	c389f273
i: walk	m159
i: want	c430j154k32t-42
i: wave	f69
i: weigh	n-28
i: win	h-153j-62m679u554
i: withdraw	h90
i: work	e19h-313j-92u-86
i: write	a199h76j-1l42m-38o-167p180
id	l-3
idea	c-46j58m-42t-195u659
idea $	u328
idea to	u368
identify	d490
idiot	b515
idiot: print	b524
if	c-229f543h-169j837k900l576m549n353o546s382u-284
if <role>	o18s59
if he	t142
if i	l-92
if the	k339l208m16
ill	f-81
imagine	r151
implement	c465g136
implementation	h1074
implementation be	h410
importance	i778
importance of	i778
important	i920r-252s-138
important to	u47
impossible	t77
impossible to	t79
impress	r532
impressed	r358
impressed $	r358
impression	p780
improve	p137t330
improve <customer>	t313
improve by	p23
in	c-162d-227e256f133h-240k-147m31n-132o-123p143q196r97s148t51
in $	f195p-224t-41
in <name>	c-389e-16h292j288m-163n-325o-156p-108s-1126u-402
in <number>	d-113j-60m338o-94p-32q-280r191
in <role>	d58e189h180i293t191
in a	b-435f33j88
in all	p157
in charge	a19d187
in close	e331
in copy	f239
in favour	c35
in from	j56
in front	m131r50u-183
in good	l6
in hand	e419
in hindsight	i336
in his	r169
in its	p150s288
in line	p170
in me	u684
in my	a9b50h-208s302u-56
in no	l-148
in on	p43
in practice	s229
in record	p-88
in retrospect	i624
in that	p304s118t157
in the	a-723b206c255e-17f-85h-149i-525k-111l-358m-58p35q64r205s-100t-85u498
in these	o154
in this	t267
in total	p351
in us	t523u84
in use	p50
in wheelchair	t-34
include	g168l52
incompetence	b320
incompetent	b35
industry	r102
influence	u775
influence the	u410
inform	d175f833l98m-45q13
inform by	f107
infra	h220
infra since	h255
inherit	h463
inherit the	h464
initiative	e401r191
innovation	r491
innovation prize	r235
insight	d827i217
insight <group>	d63
insist	c276s423
insist on	s315
inspection	j-147o-64
inspector	r343
instagram	p242
install	j84o-107p618q162
instead	c-29j1880k420n79o545p-117
instead ,	j120
instead of	j989k79o163
instruction	c124
instruction to	c57
interest	b430t493
interest in	b235
intern	d566
intervene	f30
interview	d1040s-11
interview be	d237
interview the	d273
into	c-546d292h336m260o311q785s560
into <number>	q375
into <role>	u200
into the	g16h364s514
intranet	p29
introduce	g462q175
intuitive	t-10
invent	s398
invite	j-143
invoice	d14g-553n211q-154r-127
invoice $	d73
invoice ,	g-133
invoice be	q-133
involve	e311f944
involve $	f468
involvement	h410
island	l27
issue	f545
issue to	f53
it	a165b-464c-13d-770e-863f176h307i101j75k575l27m-61o188q251r379t35u-517
item	p286
its	d-872m229p414s424t-505u102
its date	p485
its first	p496
its mind	c105u26
its purest	s247
itself	h274j-210
itself $	j-173
itself be	h122
january	k22
jealous	b206
jealous of	b20
job	a582b243h529j178k347o217r291t-41
job $	b152d58p-221r204
job of	a520h219
join	e287
join at	e258
joint	c24
joke	f-162
joke $	f-160
journey	u196
journey $	u147
july	h101u99
june	d-72h173
junior	h530
jury	c261r324
just	b643c416f334i246k130t770
just want	t262
keep	a-365e478f216g-485h-1147j161l241m-448p-641u-436
keep a	d729
keep its	p49
keep the	e129g-85j146k175o92p-82
keep them	j74
key	a-172d-515e318i520j-127r-393t-508
key $	a80
key and	h133
key be	h-39
keys: be	h-29
kick	f424
kick <role>	f49
kid	k23l36o61
kind	j-2r75
kiosk	c333
kiss	r104
kit	p38
kitchen	d-74e206
knock	f139
knock on	f191
know	b214d554i305j-147o502s-34
know <role>	l117
know best	c205
know from	d198
know that	t665
kraków	j58
lab	d737l208
label	d56n-124o-133p17t-301
label $	n-159
label be	t-49
label: be	t-34
labour	p72t41
labour a	p80
lack	b375
lack any	b225
lady	n100r119
lago	h2
lake	j27
lamp	g-363
land on	c113
landlord	c299m32t350
landlord pay	t158
landlord: pay	t158
lap	a139
last	j-166k397r57t-161
last i	n-14
last word	c257
late	c-654d309o56p-744r-392
late $	o173r-192
late leg	c-47
late room	d433
later	h86
launch	c278g374h568l-206o77q384r179u-44
launch $	h198
launch in	c219
law	q-180
law be	q-236
lay	f66
layout	c132t203
layout be	t100
lazy	b1118
lazy and	b50
lazy to	b142
lead	a295b316c140d-56f-433o-166p177t-120
lead a	e385
leader	i60
leaderboard	g369
leadership	u52
leaflet $	p-58
leak	f-100i-246t-137
leak $	t-43
leak be	i-3
leak: be	i-1
lean	c358
learn	i1323l-166
learn that	l-43
learn to	i204
learning	i1289
learning be	i269
learning for	i73
learning: be	i54
leather	c32
leave	b-306e-650f-409h550k635l382m51n648o241p-62q-326u-894
leave $	h-117q-216
leave ,	a437c-176
leave <role>	l63
leave in	h391
leave on	p-12
leave that	c283
leave the	c-294f-256k141n76r158
leave to	c931q-198
leave with	h411
ledger	c-135d343
ledger $	d33
leg	c-108
leg ,	c-84
legal	c332d-396e46h-46l-20m80
lend	c29
length	p100
less	c-90o58p-136t194
less on	p152
less over	t103
lesson	i692
lesson $	i-2
lesson be	i114
lesson: be	i538
lesson: dig	i34
let	c77f130h81j79k421l265m618n458o273t-210
let the	c443m85
letter	f-42g-181j299k42l-72n329r175t576
letter $	r41t207
level	e249f783
level up	f338
liaise	e723
liaise with	e170
lie	h142
lie with	h188
lift	l23
light	t298
light ,	j-24t22
lighter	t251
like	b475c345d-22h-337i-155j-265k-888m-103n-208o-472p159r33s264t253
like $	t-545
like <name>	c43
like <role>	r213
like a	b234t557
like before	l72
like the	c-244t-298
like to	o-180t145
line	b-304d-257h-44n404p-74q322t373
line <number>	n6
line be	q162t281
line of	e107
line open	t163
line with	p175
line: be	t138
linen	a62
link	e21t14
link a	t62
linking: scare	t62
list	a457e-491f-344g69h671n-20q554r-700t-451u-12
list $	m-339t-129
list ,	h101m144
list accord	c71
list and	g298
list by	a79
list of	d396
listen	b218i84n2s-142
listen to	b62
listener	t117
little	b-30t-225u656
little by	u108
live	h493k-19m-268n-50p141s597t-41
live the	s508
load	m-298
load the	m-150
loave	p-78
local	h375j142k64
local <superior>	h132
local paper	r38
lock	c-35t295
lock $	t81
lodge	f423
lodge a	f423
log	c-391d216h-21j98k503m-47n150r-12t-645
log $	t-161
log <number>	p322
log and	d81
log-in	p186
login	p569t-133
login $	p139t-87
long	c209t429
long discussion	c99
long for	t343
long i	n-36
longer	h480j518l38o206
longer for	o19
look	a475c-26d243e-373i62j521l-229m-437n-140o-237p-209r-79u-447
look after	h163
look at	a271j187o-93
look back	i717
look for	t371
look into	d646
look like	s235t-12
look on	c34
loop	f476
loop in	f57
lorry	k42
lose	c-887g-10h-245l565n138o298p-899r-657u-712
lose <number>	p-244
lose a	b306
lose the	u-79
lot	e260i165o-61q16s321t-310u116
lot $	h12q129s168u38
lot of	e341
love	b188r516t480
love to	b305
lovely	e72r413
loyalty	g447n-2t152
loyalty card	t277
lunch	l66m338
lyon	c592h-52
machine	j-290
macro	p278
madam	a118
magazine	r347
mail	f692o67
mail ,	h94
mail also	f147
mail to	j90
main	i274
maintenance	d335h819
maize	j47
maize $	j47
majority	c1207
make	a411c11g270h167i134k-432l-438m-274n-325q11
make <number>	j-42l-145
make <role>	j335p47
make a	e-431o-348
make in	h86
make me	a363i66
make sure	e157u170
make that	c182
make the	c86j35o324p-6t340
make up	c425
maker	c-41
maker $	c-13
man	b438j81
manage	h160u448
manage the	h143
manage to	m108u249
management	c186f240i499u807
manager	b262e432f132h370k-133m-374n-123o-43
manual	d-38h27
manufacturer	n2
many	b-15t-677
map	d110r-23
marble	c492
marble ,	c58
march	h305o467
march $	o69
margin	d596
margin on	d96
margin: be	d97
maria	d32
mark	f111o-28
mark the	f148
market	b-70e17
marketing	d327l-381n-29
master	b290r152
master be	b301
master: be	b298
mat	t-68
matching	k-16
matron	c226f472
matter	f601i343q-418
matter $	i90q-127
matter be	t-43
matter to	f193
maureen	d77
maureen tot	d78
maureen: tot	d78
may	c64h94k-126l-82o168p-148t-194
maybe	t-178
mayor	r-245
me	a1417b-324c-551e-57f-159g-504h-141i685j-415k83l-9m170n-324p-232q-606r715s407t-2220u814
me $	c367f169i-218m91o102s202u506
me ,	c245d78j-82k63r-85
me <number>	m243
me a	i170l68r136u30
me and	h31
me be	i380
me finish	h4
me in	a168u-247
me on	r196
me responsible	a88
me that	d213i63
me the	c-239i85
me their	u43
me this	h97
me to	a514c-194d-115h-249m-213r-119u-544
me when	h-22
me who	c104
me with	a91
mean	g12k124t-228
mean of	g99
measure	c-272d460p-113r-350
measure $	p-270r-289
measure the	d186
medal	t164
medal $	t166
meet	e521p258r414
meet the	e144
meeting	k-317m157n13o-225p468t-145u150
meeting ,	u143
melt	u133
member	a110l3p306
memo	f41m201t-79
memo $	t-75
memory	d84
memory leak	t-64
men	l193
mention	r426
mentor	c869
menu	c161f-127q193t554
menu $	f-208t323
menu ,	t53
merchant	t371
merge	a68
merge the	a77
message	e225g126p504q25
meter	q-271
meter be	q-413
mid-size	n11
middle	j114
middle of	j98
migration	a189h414
migration $	h209
milestone	f190p282
milestone be	f195p271
mind	c607t729u219
mindset	u436
mine	h645
mine $	h148
mine any	h258
minute	c-73k233l-199o76t372
minute $	m7
minute ,	t103
minute a	p493
minute and	m-6
minute with	t110
miss	p-453
miss $	d106
miss the	p-108
missed	f220
missing	f118
mix	l-30
moan $	b34
mode	g452
mode ,	g409t39
model	c-82d1066h-4t-351u-52
model be	d402
model: put	d200
modern	t410
module	l-135p155
moment	s451
monday	a352b-16c-528h-349k-62l-254m161n810p-517s-266
money	c-597h-368j334k56o533p-445r-366s71
money $	p-33
monitoring	h374
month	c-240e228h-68i-216j500k480l356m719n214o688p-108t-530
month $	c-45e153p174r-334
month <number>	p-109
monthly	l12t38
monthly active	p35
mood	t391
mood on	t476
moon	r192
moon $	r9
moral	i512
moral of	i179
more	a-381b-643c-131d-261e-224f-58j194k180o435r-75s-188t553u-140
more and	l79
more flexibility	t4
more for	o208
more intuitive	t-10
more than	k144p779t156
morning	c-306d-7e174h-368p-152t-58u-264
morning $	e47
most	c379d507e253h-47t143
most <customer>	c79t468
most-read	p106
mostly	d593n265t-6
mother	r215t218
mother be	t43
mothers: search	t45
mould	k4
mouth	b161
mouth $	b164
move	c-64d-520h-146j196l-139m63n-377o157p-144q421u-511
move on	h55
move the	c-135h-251j468m247o116
move them	c94
move to	n-66q321
much	d273i672l-220p-294r227t166
mum	t462
mum ,	t161
mum and	t2
mums: ring	t161
must	i792
must leave	c-141
my	a834c137f168h534i-40j305k119m497o638p66q-350r653s552t-350u729
my <group>	a43b172f278
my <person>	d87h150
my <role>	c44d501u-462
my <superior>	b-37c408e-454f38h-1133l-187m-761n-59r-157u-1035
my answer	g412
my aunt	c64
my belief	i234
my blood	s95
my call	c283
my choice	f-128
my concern	f226
my desk	a253m-52
my eye	i196
my first	i-217j144
my hand	c355r267
my job	a36
my lap	a140
my letter	m40
my memo	m209
my name	a204r328
my network	u18
my new	t554
my own	c-88f-353m-35n76o233
my part	e270h751
my pay	c142
my plan	c-189
my predecessor	b274c1
my replacement	h205
my role	e209
my side	m74u416
my target	p55
my tech	c175
my training	t994
my uncle	c52
my way	c-222u496
my work	h287q-141
myself	b323c-67h-89j88k129o34s476
myself $	b118j332
myself as	s496
n't	a-354b312c-266d-124e-606f498j705k985l651m172n600o743p-38t242u-85
n't abide	t232
n't be	b504l65
n't bother	t428
n't care	b201
n't have	b163k64
n't like	t17
n't make	o127
n't stand	t196
n't want	j5
name	a31b-219c250f-21r927
name $	b-31r119
natter	e32
natter with	e32
natural	s77
natural <superior>	s77
nature	b149s71
near	n159
near the	n17
need	a104c-159i366p-156t79
need a	t-362
need be	t26
need more	t521
negative	b349d105
neighbour	d-37
never	b17c-142d-127h372i635k138m-37o117p-133r229t515
never buy	d-173
never have	t209
never hear	h52
never open	h124
never see	r291
never take	b587
never underestimate	i196
new	a354c-34d-530e-410f-801g770h380i-213k-480l71m-197p459q307r177t577
new $	t272
new <customer>	p-100
new <person>	h190
new checklist	t-81
new label	p28
new menu	f-205
new price	l113
new shelf	p-99
new trolley	u91
new uniform	t287
new way	u65
new window	t137
newsletter	p850r98t336
newsletter $	r178
newsletter by	t199
newspaper	t102
newspaper want	t136
newspapers: want	t136
next	c-266d-577f79h14i-238k42l539n4o236p-1106t-177
next <role>	h159
next project	h22
next time	k116o79
next to	h-183
nice	r471
night	c-604d-300e-130f-311g-450j-336l493m-267p-151r-75t-636u-362
night $	h-270
night <group>	h282
night <superior>	f-2
night shift	b14j-116
night-shift	n156
night-shift <customer>	n156
nightmare	t88
no	a-105b524c-276d-317e-350f281g-789h166i-340j495k79l1255n875o974p-891q-662r-475s-124u-339
no $	l204
no ,	m130
no <customer>	t288
no <number>	t489
no complaint	l-27
no discipline	b18
no further	h120
no heart	b242
no interest	t470
no longer	h592l2
no money	l192
no more	h132
no reply	f89
no say	c383
no sense	b295
no time	l-163
no to	c-89u139
no work	b25
no-show	a-141t318
no-show $	a-131
nobody	d-364h-467i-313k167l81p-824r-843t-527u-116
nobody: agree	q619
nobody: ask	a178q-184
nobody: be	a-293b-450c164d177h-143l-87p20q-1007
nobody: become	c450
nobody: close	a126
nobody: come	c261d127o-111
nobody: conditional active would	c29
nobody: cost	c-134o29
nobody: decide	q804
nobody: fall	a7
nobody: give	t246
nobody: go	c-200h220
nobody: have	t-59
nobody: leave	c43h-17
nobody: past active	a235b-131c155d308h-7i254j182k-104l-116o-61q-683t451u181
nobody: past active not	c224
nobody: past passive	a787h-203q1749t-113
nobody: pick	a76
nobody: present active	a24c-22d207e-26h48i257j-111k160m98o249q-620r-312s144t329u-437
nobody: present passive	q240
nobody: prove	i146
nobody: receive	q-215
nobody: save	p30
nobody: show	s56
nobody: stay	c85
nobody: take	u65
nobody: teach	i35
nobody: use	p115
nobody: will	t4
nobody: work	r-223t441
noise	t-223
noise $	t-136
none	l109
noon	q-39
north	p202
north star	p3
not	a-1004b198d-270e-869g-755h65i-94j302k484l52o355p-1061q-760r-103u-864
not <number>	q-59r152t239
not fill	t168
not have	t-75
not me	c316
not mine	h18
not my	c422
not really	c194
not the	c-280k56
not to	k130
not up	b56
not very	b328
not want	m127
note	o141q94r-273
note of	r-123
nothing	c-119d-474f306l406u-300
nothing ,	o-22
nothing else	t325
nothing from	l304
nothing get	t157
nothing move	f312
nothing: get	t166
nothing: move	f312
notice	r27
notice $	r171
notice the	t447
notification	g249
notify	f445
notify the	f229
now	b-762h1138j-146k-68l-152m611p318r-509s-240t-329u516
now $	h282i-409p-223r-109u408
now ,	o83
now <number>	p261
now have	p87
now know	i98
now she	p-89
nowaday	t182u385
nowaday $	u385
nps	p1180
nps rise	p-92
nps: rise	p-92
number	a-91c247d389e-5h-53j-178l79m368p578u-43
number <number>	c104n-108
number decide	c75
number of	d83p526
numbers: decide	c94
nurse	a-146b279c-271f136h48n161r-184t-24u5
nursing	e296g-61h13
nursing ,	g-52
nursing and	e296
o'clock	q4
oat	j35
objection	m270
objection once	m71
obsess	s504
obsession	l-158s1172
obtain	u656
obtain the	u243
october	h299l31o-81
of	b268d-53e127f-35g-327i300j-142l-31m46n323o34p107r302s194t65u139
of <customer>	p607t-396
of <group>	f265
of <name>	l-27m-168s534
of <number>	b-276c-128f-34j-61k344l45n579o555p-103q-214
of <person>	b-172
of <role>	c-70d-38n-158u-178
of accounting	h218
of all	u207
of call	f39
of communication	e13
of contact	e199
of develop	s138
of download	p242
of duty	b318
of hand	c455
of his	b166
of labour	p80
of my	a107d808e230f-539o327u446
of our	l28m-11u96
of pure	b295
of read	i4
of scope	l357
of shortbread	r42
of that	r66
of the	a256b335c226d27e-430h252k-205l-186m116n-9o-198p243t247u283
of them	a-151d-113j-114l40o-170p-468r342t-532
of ticket	k59
of trust	u283
of us	c162k34
of work	e186l30
off	b-171c-417h884k874l359m87n34o804p-230r-358t274u-303
off $	r-372t356
off for	k13
off the	k51o288t80
off to	h717
offer	j395
office	b-298d25e617f-953h589q575r-240t191u-462
offsite	o33
often	c156
ok with	m25
oksana	j29
old	b-314c152d-37e-214g-542h-212j394l185m-61o132p-146q16r-79t508
old pump	c57
old rota	c220
old version	q-287
older	c32t515u599
older <customer>	c154t381
older <person>	u23
olga	d280
on	a296b-157g-24h203i-304m195p434q166s-72t-187u379
on $	f20h479n88
on ,	h66
on <name>	l216o300t-20
on <number>	i347k-46p-898q173
on <role>	k1
on <superior>	e-335f-694k87m615u978
on a	a161e203o-29
on for	o-3
on her	b68
on hold	a-293
on leave	a4
on marble	c58
on me	a73
on my	a901c-232o59u161
on schedule	p562
on side	u387
on that	c113
on the	a-312b-49c294e94f142h-410j35m-334p194q-69t171
on their	n-6u-247
on this	e88
on time	b15p190
on to	h426
on top	c58g168
on with	h696
on-call	h61
on-time	p408
on-time departure	p237
onboarding	a307g144
onboarding $	a136
once	c-711f-39h750i161j132m446n34
once i	m235
once more	i222
once the	h524
one	c-103l566m264t-126
online	l-182p483
only	b1088g-26i-429j166k645l436o400p-230s-83t314u-409
only interest	b349
only repeat	d225
only way	f187
only when	d-7
open	c-251e11h23m83o-104p549q-374
open $	c109e118
open <number>	l-109
open <role>	h188
open day	p116
open for	t47
open my	i211
open on	r123
open rate	p10
open the	j83l43
open with	j169
opening	k-10
openly	l287
operation	c-191h601n-47
operator	l337m144t-249
opinion	c1102
opinion ,	c208
opposite	c-136
opt	c456
opt for	c460
option	c713t-65
option and	c129
or	c785g-321j1049l-78o-168t-494
or a	g-88
orchestrate	e330
order	a582c600h-404l17n310o569p-511r-156t-271u-527
order from	a370k47
order of	c408m-176n107
order the	o187
order to	a525
organise	p6
organise the	a10
orient	t79
orient themselve	t79
oslo	j56
other	b421c-73d-399f181l275m555n14o-174p-325r109t-299u255
other <customer>	u143
other <group>	e126f397m113
other <number>	l186p-55
other <role>	f126
other shop	f-59
other: abide	t232
other: accept	u484
other: act	b219
other: add	q297
other: adopt	p239
other: adore	t494
other: advise	c700
other: agree	m32o125
other: align	e261
other: analyse	d313
other: answer	f5p329
other: appreciate	r373
other: approve	m59
other: arrive	d-119
other: ask	b-188d-128m41t-180
other: assume	h176
other: attend	p88
other: avoid	b45
other: be	a-99b472d-383e270g111h92i372j288k64m-124n-135o205p-182q-497r-76t-172u-192
other: become	h487r-372t-131u676
other: believe	t375
other: blame	d-193
other: book	l180p304q-358
other: bother	b253t435
other: break	n-22
other: bring	m70n-147p-426r105
other: build	d125
other: buy	d-192l-10p-130q-161t314u487
other: calculate	d420
other: call	d-375r179
other: cancel	p-120r-35
other: care	b763t301
other: carry	h139p318
other: cause	q-182
other: change	l58m33q318
other: check	d104
other: choose	c535
other: clear	p39
other: climb	p218
other: close	d-146h288k-8p283q-316r-258
other: collect	h35
other: come	b-267c25e-101h-259j-37l5n151o91u220
other: commit	u83
other: compare	d485
other: complete	h249p410
other: compute	d327
other: conclude	p35
other: conditional active 'd	k186t86
other: conditional active ca not	k56t449
other: conditional active can	o82
other: conditional active cannot not	i102
other: conditional active could	r-149
other: conditional active could not	t726
other: conditional active must	i35l31
other: conditional active should	c330
other: conditional active would	c186f37j711k241l242r-169t620
other: conditional passive could not	b572
other: conditional passive must	i88
other: congratulate	r249
other: contact	f63
other: continue	h679
other: cost	b492j173k104
other: count	d355
other: crave	t534
other: crunch	d683
other: cry	t231
other: cut	p-188
other: decide	c597
other: decrease	p-117
other: deliver	d140p180s184
other: describe	r144
other: determine	c500
other: dig	d541i30
other: discover	d599
other: distribute	p136
other: do	b145d447f665h140i102k163l-288p-462t62
other: drop	m10p-302r-267
other: end	h364p-67
other: enjoy	t672
other: entrust	a38
other: escalate	f-248
other: establish	d266u32
other: evaluate	d494
other: examine	d231
other: expect	t483
other: express	r669
other: fall	j113m31n19p-844t147
other: favour	c697
other: feel	c142t606
other: fight	t58
other: figure	d567
other: fill	n-47p449
other: find	d178j-213m-16o-71t227
other: finish	h728q-104
other: fit	b210p54
other: fix	c378q119
other: follow	c213q-102u263
other: forecast	k20
other: forgive	i414
other: frustrate	t270
other: future active will	c225o116t150
other: get	k305l813m-89n12p6r-159
other: give	a54h-121m411r384t18
other: go	e243l261m-168p33r-261t-55u-161
other: grow	t329u454
other: handle	p222
other: happen	t-160
other: hate	t337
other: have	b442d-919h136j-346k-120m-175o-247r-170t57u372
other: hide	b101
other: hire	c99
other: hit	p529
other: hold	c-180g-243
other: identify	d502
other: imperative active	i29
other: impress	r245
other: improve	p84
other: inform	d196f69q42
other: inherit	h484
other: insist	c343
other: introduce	q395
other: keep	c-437d227l10t-354
other: kiss	r104
other: know	b193t-500
other: lack	b415
other: leave	h82k244n29p-376q-691t-316
other: let	c-299m166
other: lift	t140
other: like	c485d-26o-60r278t871
other: look	c-392i-76
other: lose	l288o31r-152
other: love	b210r313t549
other: mail	h133
other: make	a135c286d376h334o65t382
other: manage	h245
other: measure	d407
other: meet	p123
other: melt	u133
other: mention	r134
other: mind	t147
other: model	d13
other: move	c-149d-430f294h-299m498n-12q474r-368t-244
other: need	a140c-31i176o62t188
other: notice	d123t266
other: open	t-51
other: opt	c469
other: own	h477
other: pass	k30q-351
other: past active	a-76b-252c321d903e-452f-104g-945h20i-662j-35k132l-36m519n-126o-436p55q-554r59s-474t155u-28
other: past active not	c-737d-172e-29f438h44j-151k-172m252p-387t-269
other: past passive	a-320b-494c404d387e-228h124i-914j-277k-254l-554n-164o-450p422q2286s-668t-725u269
other: pay	d-93i42l332m69n202p-294q-315
other: pick	c725t281
other: place	r117
other: plan	i129
other: plot	d84
other: prefer	c284t736
other: prepare	d515
other: present active	a-367b84d660e-850f-67g-447h140i285j-159k297l287o71p63q-338r7s22t518u-204
other: present active not	b219c-504f268i54k108n157t507
other: present passive	h358p516q1108t-408
other: print	b485p92
other: propose	c597j1
other: pull	a110d184
other: put	a298d26n-196q505t122u-40
other: quit	p-398
other: raise	b-234
other: rave	r162
other: reach	c190p195
other: react	f154
other: read	m11t190
other: rebuild	q164
other: receive	h245
other: recommend	c621
other: redesign	q75
other: reduce	t30
other: refuse	b-172c-35d-125f369p-10t-99
other: register	p294
other: reject	r-9
other: renew	p-276r-222
other: replace	d-121
other: report	d369
other: reproduce	r-267
other: request	a176
other: reset	k65
other: resist	t243
other: return	q-91
other: reveal	d249
other: rewrite	q216
other: ring	r-95
other: rise	p251t48
other: rule	b221c189
other: run	d485h366m-8
other: say	b-1410c36d-106f-116h-675l-286m-365r292t-1040u-86
other: scare	t152
other: see	d517u349
other: sell	c-239t-289u26
other: send	c-12d-122m-370r66t-448
other: settle	c618
other: shape	d169
other: shift	u452
other: ship	q-262
other: show	c-295t-279
other: shut	c181
other: sign	j-309l18n28q-434r-141t-459
other: sit	o307p416
other: slow	b21
other: speak	r186
other: spend	p117
other: stand	o-7
other: starve	t17
other: stay	d-187l129o128p-793r-590
other: stop	c24m39
other: strengthen	i303u137
other: struggle	t69
other: study	d615
other: suggest	c560
other: support	u406
other: switch	p496q276
other: take	a-72b211c-204d-135f170h764p270q371u423
other: talk	d-5
other: teach	i494
other: tell	a-243c169f-535r228t-158u-401
other: test	d102q20
other: thank	m-38r-461
other: think	b463t460
other: tick	c363
other: tie	c290
other: tot	d78
other: trace	d503
other: transition	h185
other: treat	b176
other: triple	p637
other: trust	t230u148
other: turn	m5t150
other: underline	i268
other: understand	u404
other: use	l185
other: value	t232
other: vote	t-193
other: wait	l74o308t-393
other: want	b-45c-44d-632f-169h-948i-145j35n73o-145p-16s-147t368u-4
other: warm	u557
other: watch	p384
other: win	c463q-177
other: wish	t292
other: withdraw	m175
other: work	d200j-46k-97
other: write	b-12q-108r264t-508
our	a108b-240d671h-15i-699j160l-414m300n53p626q-416r706s-316t336u-107
our <customer>	d-158t233
our <group>	d-193
our <name>	p74
our <person>	d246
our <role>	d45l-12t-36
our <superior>	a139c99f351p-272
our analytic	d168
our bid	d45
our brand	t177
our portal	t46
our process	c30
our regular	t399
our side	u78
out	a-60d576i-42j-224k395l90m45n136o635p481q126s-403t-163u-104
out ,	p141t-28
out and	n37
out of	b314d-139g-39l357m206n47o71p287t-69
out on	o67
out that	o-59
out the	d291g-27k184m51p-111
out top	d45
out with	l-136
outage	p-146
outage be	q-169
outage: cause	q-169
output	p-40
outside	l229
outside the	l189
outsource	j57
ovation	r234
oven	o10
over	c-334d-216f-367h791j268k68l-70o300q-94u443
over $	c-41
over <number>	n91u-159
over a	j110
over by	h165
over my	c280
over the	a289
over time	u190
over to	c-30h843q-323
overlooked	t49
overrun	r-122
overtime	o59p-76
overwhelmingly	r95
owe	t530
owe to	t396
own	a-127b242c-617d-687f-521g-77h57k243l331n631o244r-470s419u-303
own $	s124
own <role>	h561s169
owner	b-183c-97f-267s270t844u164
ownership	h149i-241k-81s2392
ownership $	s139
ownership of	h99
package	g222
page	c-52k307m236p217
page $	k162l62n236u92
page ,	i77p-86t137
page: show	i106
pallet be	q-31
pallets: ship	q-10
paper	u-474
parcel	h-348p-61q-383
parcel go	h-45
parcels: go	h-38
parent	d-49e35r41
park	q-158
park $	q-71
part	c-317e380h441l-142m-26n-110p-169
part in	e101
part of	e95
part with	o23
participant	r1
participate	j-73k-120n-119
participation	p167
partner	a330e606h64u169
partner with	e299
party	e547u294
pass	c-497f-84h648p-83q-121r-219u-138
pass $	k10
pass in	q-227
pass to	h358
passenger	l-43t237
password	h109k42
past	p68
patch	j472
patch the	j431
path	f320
path $	f344
patience	i606m88t116
patience $	i176
patient	c-363g-126l151p-330s107t127
pattern	d147
pay	c-28h-95k307l373m581n725o836p-936q-344t-76u-105
pay $	i155
pay an	d99
pay faster	t158
pay for	c-451m15t-95
pay grade	c142
pay more	l89
pay the	o160
pay twice	q-65
payment	o40p-83
pdf	g26
peace	t277
peace with	t196
pensioner	t11
people	b456d457e434h473i589j-616l-80m-64n-164p112u186
per	c74d467j82o163p528t-301
per <number>	p-164
per day	p212
per sprint	p29
per the	d8
per week	p149
percent	k-115l30o-215
percent $	j-14
permit	h60p13t-157
permit a	p104
person	b570i146j-110l-23n-111o-254
personally	r160
persuade	u618
persuade the	u53
petty	b135
pharmacy	g-177t209
pharmacy and	g-53
phase	h368q203
phone	c-64h-232n133t123u-348
phone $	m-6t47
phone line	t112
photo	g624k123t306
pick	a378c318k137t58
pick by	a105
pick the	c200k75
pick up	t277
piece	h317o-30
piece ,	o-4
pilot	c-74h362k59l106r-100
ping	f250
ping the	f82
pit	i34
pit early	i34
place	h59l23p103r124
place $	l17
place our	r121
place the	h238
plain	j166
plan	a678c651d-48f-528h344k-119l184q215r-271u37
plan $	a548h22r-353t118
plan ,	j296
plan be	q509
plan: make	h91
planner	f128u172
planning	i111
plant	f48l361
plant <superior>	f219
plaque	r237
plate	l16
platform	c171d256h439
platform <group>	h342
play	l-26
player	b1
please ,	r18
pleasure	e180
pm	b523m43
podcast	p125
podcast have	p79
podcast: have	p79
point	c330d143e71g20h470p83t-287u-93
point $	c74u-165
point i	h177
point of	e187
point to	d224
poll	c550
poll $	c318
pool	c22
pool be	c172
poor	b539
poor $	b419
population	t17
population want	t17
population: want	t17
port of	f43
port: be	f43
portal	l136o-6p732t781
portal $	t258
porter	p104t232u113
positive	r769
positive $	r79
post	p883t69
post ,	t71
post a	p58
poster	g327p304
poster be	p36
postgre	c60k50
postpone	c534
postpone $	c119
practice	h128q268s192
practice $	s222
praise	r409
predecessor	b274c1
predecessor have	b261c15
predecessor: be	b96
predecessor: leave	c15
prefer	c492t682
prefer a	t510
prefer the	c103
prefer to	t69
preference	c56
prepare	a130d340q15
prescription	p385
president	c395
press	k177r281
press the	k122
previous	a36b753
price	b-139c-158d-123e-706f-456h-268j511k379p-624r-251t123u-336
price $	t150
price before	t22
price by	j37
principal	a233c94
principle	s930
print	b413k-59l-156r-14
print <role>	b518
printer	n-61q-29
privacy	t166
private	l14
priya	d372h119
prize	r802
prize $	r292
problem	c-228f564h511s106
problem be	h97
problem: be	h93
process	c192h303l48m3o-23t253
process $	l170
process <superior>	c30
process be	h113
procurement	c830n31
product	f-181l-153u116
production	h505
production $	h287
professor	u6
program	j-7
programme	e554r332
programme $	e471
progress	g46
progress bar	g46
project	a557b700e15h1049i734j-184k-6m-161o-159p75r210u214
project $	h557u259
project <superior>	b390
project from	h36
promise	o77
promote	r22
proposal	j79
proposal to	j64
propose	c327f-235
propose $	c234
proud	r417
proud $	r355t31
prove	i251s212
prove that	s113
provider	c202
publish	p549
publish <number>	p369
pull	d206k95n432o77
pull me	a127
pull the	d300j229
pump	c184i-175t-360
pump $	c235
pump i	c45
pupil	p-276r65
puppy	p-276
purchasing	c123
pure	b369
pure spite	b295
purest	s247
purest form	s247
push	g445j101o265
push notification	g252
push the	o82
put	a221c228e-679f167g464h19j73k-42q57s150t450u-1110
put <role>	j57
put a	j68
put both	o6
put in	g152
put on	h46
put price	t23
put the	a96c107j-72k-195l156n56s466
put together	d312
q2	m54
qa	d370
quality	a178d618i208
quality $	u65
quality <superior>	a66
quarter	p243
query	j162
question	a-404c416h-161l-33t-210
question come	a-184
queue	a229b-82h308l-433p-265t274
queue ,	h78
queue for	t11
queue from	h148
quiet	t166
quiet $	t6
quit	p-447
quit $	p-232
quiz	p12
quote	j35
quote <number>	j12
raise	b-62f425
raise <role>	f258
rally	u598
ramp	l-88n-18
ramp to	n-75
rapport	u910
rapport with	u118
rash	g-119
rate	p305
rate of	p281
rather	c-40j667k126l373o411t498
rather have	t695
rather ring	t161
rather than	c-83j954k27l81o304t-298
rating	p129
rave	r472
rave about	r162
reach	c551p483
reach <number>	p132
reach on	c101
react	f151
reaction	r373
reaction be	r314
reactions: be	r292
read	b-177c-853e-67h-933i-55k694m125n244o368p-415r-261s-29t199u-223
read <role>	b-126
read all	d40
read long	t175
read out	m41
read the	d-205k75o292
reader	p88t471
ready by	o23
ready to	t-35
real	s909
realise	i580
realise that	i91
really	e88i142k-80o-23r612s41t454
really bring	t58
really matter	t-35
really need	t151
really search	t45
reason	d47k42t426
reason: be	t72
rebuild	q160
recall	a398
receipt	b231r-88
receipt $	b262r-80
receive	a236d41h116q-234r567
receive on	q-215
receive the	a43h181
reception	d377
recipe	g139p612
recipe ,	g137
reckon	r186
reckon <role>	r231
recognition	r60
recommend	c378
recommendation	c518
recommendation of	c214
record	d105j-32m115p513
record $	p399
record time	p-88
red	f186
red flag	f113
reduce	a285p-23t327
reduce the	a300t126
reflect	s99
refund	h47l-80o32p-373
refund mail	h133
refund: leave	h134
refund: mail	h134
refund: open	h134
refuse	a-121b-384c-924d-245f64h-345j373l104m23o32p-220t-452u-140
refuse $	f137
regional	a-362c-303e259f-188l-106u-39
register	p839
registration	p653
regular	e95t569
regularly	e434
reject	c-6j78k43r-86
reject the	j175
relation	u355
relationship	u783
relationship with	u94
relative	t389
release	c81d-229g237h160n52p591
release $	u77
release ,	c97
release keep	p207
release to	n2
release: keep	p207
relevant	e103
rely	c301d193
rely on	c315d194
remain	h15
remaining	h652
reminder	g636i98
reminder ,	g114
reminder that	i128
renew	p-304r-225
rent	k16
reorder	p-69
repaint	c242
repair	n103p4
repeat	d149p-183
repeat what	d225
replace	d-137n-110
replace the	d-85n-57
replacement	h147
reply	f150
report	a-426c-510d241e-250f13g18j-134m-6o105r-107t-375u-153
report that	d175
report: come	o191
reporting	o70
reprint	p-61
reproduce	r-268
reproduce <role>	r-268
reputation	r178
request	a1185p481
request that	a100f66
research	d921
researcher	d309
reset	k67
resident	t-81
resin	d28
resist	t243
resistance	u592
resistance of	u478
respect	u909
response	f80
response: be	f41
responsibility	a393b332h151
responsibility $	b150
responsibility of	a37
responsible	a360h143
responsible for	a122h193
rest	c-116h975n-50q-48
rest be	h257
rest of	h-242
result	d762s876
result $	s137
result of	t253
result the	d42
retail	a319l83
retain	j40
retain the	j56
retrospect	i624
retrospect ,	i428
return	d292k412o229p-244q-114
return $	d235
reveal	d399
revenue	p-415
review	d391g414h-492m166o335p4r438
review $	d201g129
review to	t24
rewrite	h-297q343
rewrite and	c25
ribbon	t379
ribbon $	t384
riga	c3
right	a-221c-358h-469i-6r-23s435t-322
right ,	s113
right on	p18
ring	c-10f302j-21k282l-119n64r-330u-56
ring ,	t-82
ring <customer>	j-20
ring us	t85
ripper	r124
ripper $	r124
rise	p231t635
rise $	t205
rise by	p18
rise to	p31
risk ,	j-28
risk <group>	c152
river	p-114
river $	p-108
road	j-17q-208
roadmap	p257u368
roadmap $	p141
roadmap of	u179
role	e188h443
role $	h122
role be	e210
roll	g278o324q257
roll out	g361q311
rollout	c-66h730p260
rollout be	h246
rollout to	h-157
rollout: be	h64
roof	k325r-390
roof $	c10r-234
roofer	c49
room	c45d172f-29j-34m-298n-5p-139
room $	m-131
room in	d425
room the	c35
root	d504
root cause	d516
rope	g-69p-171
roster for	c26
rota	h71j-31
rota ,	c31
rotterdam	k14
round	e-116l-10m769r303u456
round $	u224
round ,	l-123
rounder	d33
rounder shape	d33
rounder: shape	d33
route	c502d48h577
route $	d16
route the	h57
rude	b76
rude $	b94
rule	b97h-39m238t-514
rule by	b199
rule for	c208
rules: come	c318
ruling	c270
run	a288c-399d136f-327g-17h455j-466m-188n-76t-809u-594
run <number>	j-48p266
run <role>	k9
run a	d3
run of	h60
run the	a248c-254d219
run too	d116
runbook	h194
runbook be	h40
runner	t160
runner go	t166
sail	p129
sail $	p133
sale	b-264c-253d-625f-391l-347p-80t330
same	a-49c-204d-175e103f-252g-57h-587k207l-263n80o-24p-625q5r-362t-165
same page	u594
same table	e247
satisfaction	p630t57
satisfaction score	p127
satisfy	r250
saturday	c-104h-1k-196l215m96o197p-7
save	p398
save $	p76
save <number>	p-30
saving	f-355r-226
say	a484b-73c422e-369f-258g-375h-728i-246k-413m-352p-141q-175r628t-1328
say $	c191
say <number>	c462m-44
say <role>	c-796d564r159
say how	r443
say in	c352
say no	c-11
say she	r102
say so	l158
say the	c-89
say they	r-17
say to	c422
say we	c-100
scare	t252
scare them	t126
sceptic	u11
schedule	p843
schedule $	p322
scheduled	p152
scheduling	g-53
scheme	g100h297
scheme be	h317
school	e546
school ;	c59
school <superior>	e87
school and	e193
science	d65
scope	l731n90
scope for	l122
score	p427
score $	p-55
scoring	c227
scrap	p-142
screen	g186n94t145
script	m-19
script and	d6
scrum	b168
scrum master	b168
search	g690k44l-184n-196t-90
search ,	g334
search be	t105
search find	t-85
search: find	t-85
season	b219k134o86p39
season $	b159p253
seat	o-128p13r-121
seat $	h67
second	b-144c41d87e-30j219k-96l-182n-226p-677q364r-58t-210
second <number>	c117d10
second confirmation	t64
second lock	t164
secret	t460
secure	u916
secure <superior>	u56
security	e4m113
see	b-82c-641d240k525l-69n-478p-26r319s431t348u503
see <number>	p154
see <role>	u92
see that	d187o-97
see the	j284t-149
seek	f37
segment	d133
segmentation	d44
sell	c-380l-7t-139u787
sell on	u240
sell the	u70
send	d-4j161l508n6o394p307t-739u-280
send <number>	p211
send <role>	l-29
send him	l12
send thank-you	r291
send the	f-231h-316l202o45r-17
senior	c276n-33u69
sense	b243
sense of	b88
sensor	p-203
sensor be	p-392
september	c-7
sergeant	a19
seriously	u470
seriously $	u297
serve	l227
server	j541
server $	j510
service	h457j141m-119p44
service $	k1
service be	t354
service centre	h561
service: be	t370
sery	e143
sery of	e188
session	m22p569u113
session $	u122
session length	p106
set	a133c83g197m29q242
set of	t96
set the	c-51
set up	a137c11q390
settle	c841d-13
several	r246u30
shake	r6
shake my	r306
shape	d163u172
shape $	d33
share	g76
share my	f74
shared	h98
shared service	h128
sharpest	b282
she	a-542b421c-327f488h-253m839o419p-909q-81t-1048
she be	b557c166u339
she become	u213
she give	m22
she train	p-82
she: be	b308
she: become	u213
she: give	m23
she: train	p-102
she: want	m-224
shed	a122
shed in	a140
sheet	c-376e-20j-257k7o-373r-77t-175u-3
sheet ,	j-126
shelf	p-106u-63
shelf $	p-147
shift	b122c291e-133h265j-251l180m159r-300t83u215
shift $	r-379u274
shift <superior>	f19
shift will	c30t169
shift: start	c21
ship	k72l6q-313
ship <number>	p216
ship from	q-239
shipper	l125
shop	d182f-348g153h60l181p-132t276
shop <superior>	h309
shop and	f-64
shop: have	p-142
shopper	t1179
short	m-44p-105r-182
short form	c72
shortbread	r42
shortbread $	r42
shorter form	t-318
should	c638i620q10
shoulder	b108e460
shoulder $	b115
shout-out	r38
show	c-90f-456j-314k166l-58m529o115r-536s973t-632
show her	m156
show of	c472
show real	s117
show that	s190
show the	r-212
show them	m118
shut	c256j74
shut $	c249
shut the	j36
shuttle	t204
shy	t126
shy to	t75
sick	t22
sick of	t176
side	a-19e526k-248l-75m251n-79o-356u476
side $	u122
side after	u171
side by	e52
sign	c-319d-363f-525h302j-138k-124l49m69n19o709q-235r-135t-263u-398
sign $	m279q-101
sign ,	c-217
sign up	p117
sign-up	p533
sign-up double	p-28
sign-up go	p191
sign-ups: double	p-28
sign-ups: go	p355
signature	m296
signature $	m221
simple	t411
simplify	s401
simply	b1177c435
since	c35d-91h913j209k163l-100n157o55r103s-190t209
since $	h442p-48
since <customer>	t300
since <name>	h794p446
single	l232p575
sister	e39
sit	f-135l19o212p220
sit with	n-131
site	e60h637k-95l264m-122p340u-278
site $	c-190
site :	h132
site and	h29
situation	f395s206
situation $	s247
size	k320
skip	d37
slide	d29f-170p194
slide ,	c63
slip	n89
slogan	d104
slogan and	d104
slot	c-118
slow us	b25
slower	o311
slowly	u711
small	b-18c-29g146i490k331n6t206
small <customer>	k14
smaller	j189t161
smell	b-66
smell $	b-28
smile	r457
smoothly	e65
smoothly $	e12
so	a283b91c687e-13f491h-271i-353k76l112m-848n66o82p191q270r364
so <name>	c64
so <number>	k-3
so <role>	c180
so a	q115
so drop	j21
so i	a605b418c-425f125k536m-97p-275t678u-130
so in	l51
so no	c73
so that	c-16j-69t-32u327
so the	b68l90q170
so we	c130
socialise	e142
socialise the	e142
software	c453
solution	t151
solution $	t295
some	c-405e-81h-547l108t-733
some <customer>	t-64
some day	j37
some of	l28
somebody	f9h118
somebody else	h68
somebody: deliver	s25
someone	d574h277
someone else	h301
something	t516
son	b39
sorry	l344
sorry ,	l72
sort	f504
sort <role>	f477
soup	c-31t79
sow	j34k21
spare	p-196
speak	f38r160
speak of	r278
speak turkish	k137
speak with	f78
spearhead	e254
spearhead a	e256
spec	h143
speed	g-21
speed of	t12
spend	d389e61o92
spend an	p152
spirit	s371
spirit of	s120
spite	b295
spite $	b295
sponsorship	u285
spot	p34r116
spot bonus	r30
spreadsheet	c148d708
spreadsheet $	d34
sprint	k-45p825
sprint $	p109
squad	e188
sre	d156h107
stable	j-158
staff	a211e-14p245q-148t-766u275
stage	r155
stakeholder	c-77e837i516r23u878
stamp	t53
stand	c-78h-326j337k33n127p152r216t98
stand at	p387
standard	s1337
standard ,	s208
standing	l15r209u52
standing ovation	r237
standing with	u38
star	p529r267
start	a361c481d-58j28k34n-37
start $	m158
start hour	c314
start in	j46
starve	t17
station	j1l214n-24
statistic	d127
stay	c638d-437i321o123p-364r-616u-236
stay $	c267
stay at	p-284
stay away	t272
steer	c62e207
steer a	e227
steering	c135f350
step	f345h340j-399m110u391
step :	t64
step back	h54
step be	t-102
step by	u62
step in	f318
step: be	t-99
stick	n136
stick to	c94
sticker	g642
still	c-337h-562i-206k141l348n365o806p-1050q-438t-676
still pay	q-68
stitch	p133
stock	d327
stop	c155f-172h-29j191k197l234m173n-87o165p-917t-116u-162
stop $	c1
stop <role>	c178
stop the	k244n-42o97
store	a357h88j185k-1l-42p497t-177
store $	p2
store receive	h96
storekeeper	b113
stores: receive	h96
story	n-43p773
story $	h140
story point	p372
strategic	t1697
strategic for	t23
strategic project	t37
streak	g59
street	j436k160
strengthen	i296t95u132
strengthen our	t179
strike	p-39r-223
strike $	r-214
strong	t120u1052
stronger	t119
stronger $	t273
strongest	u520
struggle	t69
stubborn	b775
stubbornness	b246
student	d750j429l275n251
study	d1355
study the	d147
study their	d47
subscriber	t188
success	h218p434t145
success be	t314
successor	h375
such	f293t325
sugar	c511
sugar $	c61
suggest	c454
suggest rounder	d33
suggestion	c522g160u55
suggestion be	u100
suggestion box	g96
summer	m42n-155p739t-202
summer $	l-18
summer ,	p269
sunday	d-15l59o184
super strategic	t23
superior	f10
supervisor	b135f221h333
supplier	b-193h-534m184q187t21u420
support	c-436d-345e-499h376j-182k-135n-86o-5u115
support the	e-188u-207
supporter	u261
supporter $	u261
sure	e67k65u24
surgeon	c211
surprise	t100
surprise $	t116
survey	d764p290
survey $	p111
surveyor	c363
suspicious	t117
switch	c73p253q433
switch off	q150
switch to	c78p181
sync	e942
sync $	e73
sync with	e277
system	l26p283q89t-399u-8
system $	p75
tab	g196
table	a-5e436j95o-135
table $	a-38e332
table ,	j21
tablet	g487k14
tablet ,	g32
tablet and	k40
tag	g145
tag and	g12
take	b302c431d-429e-833f129g-308i16j440m370o305p104r-26t-155u168
take $	c396
take <name>	c302o61
take <number>	u16
take <role>	c-290f195l-173m79
take away	i207
take from	i123
take full	s31
take me	u385
take my	c409
take note	r-122
take over	a415c62h663m-36
take place	p531
take seriously	u113
take the	a-194c172d-208f-144j358l559n92
take with	i155
takeaway	i759
takeaway: be	i61
taking	d61
talk	b136m212o-134p202t76u606
talk $	b224j10
talk in	c102
talk the	m349u497
talk to	m-213t285
talk with	j-56u-179
talking	h-44
tally	d356
tally at	d98
tank	c231
tap	p251
target	p73
target: be	p295
task	a1005
task: come	a138
tasting	t34
tax	l166
tea	c-364j-183
teach	i1043k-29
teach us	i257
teacher	c277d-172f227l-432r23t-36u340
team	a15b244c-219d574e590f359h216i312j-31k-155l-125m235p74t-681u159
team up	e500l-49
team: be	e425r198t-250u474
team: chat	e91
team: past active	a-855c263d-746e152h-671j-167k-16o-281r112t131
team: present active	t-79
team: pull	e15
team: run	k7
team: talk	r-145
team: vote	c224
teamwork	i892
teamwork $	i442
teamwork be	i59
teamwork: be	i59
tech	c448
tech <superior>	c286
teenager	t98
tell	a-37b-532e-332f32h-684i-597k-86l132m150n-74o237r325s-196t-419u-932
tell <customer>	r178
tell him	f4
tell me	a-172d167f-224u-63
tell my	o1
tell the	f266m217o301
tell them	l101o33
tell us	c94
template	g127p149
template ,	g132
tenant	t-67
tent	c-151t79
tent $	c-65
test	b-13d303h-476j-192k-8q739t-585u-121
test <number>	d101
test coverage	p598
tester	j-181o-57
testing	h55
text	d-100j381k18
text $	m17
textbook	s291
than	b-127c-17d-287j1166k984l495n196o706p50r37t196
than <number>	k93l480o101p131
than a	t95
than anybody	s270
than i	r112
than they	t48
thank	d241r15t581
thank to	d290t965u424
thank-you	r29
that	b-117d390e-536f423g-416h-265i1018k200l321m-485n92o512q-92s103t-11u-141
that $	c684h519i-168l278m-10o57
that ,	q-216
that <customer>	d626i41m82t-107
that <number>	c861d858f376
that <role>	c131d103r304
that all	u68
that be	a89c204d-1142h137i-988p343q-294r-54s512
that bracket	b219
that cheat	t20
that do	t285
that i	a592c-193f-972i-231n80r465s514
that most	d172
that night	j137
that pick	c37
that plan	i124
that point	h270
that quality	i177
that quarter	p553
that small	i199
that somebody	f100
that summer	p91
that the	a-298b-184d408f378h-114j-184o-409p-586r-517t-342
that to	f265
that up	c143
that way	c198
that we	c30d222t138
that week	r87
that year	p91q-51
that you	i264
that: be	a128b-81c577d-552h2i-351p196s303t43
that: finish	h4
the	a469b-227c152d418e-67f43g-382h337i-223j184k357l241m55n172o278p80q75r201s-202t28u-181
the <customer>	c26d125e147f-15h-494i111l-222m409n79o-128r178s550t217u366
the <group>	c488d-380h-773m40o-68r52t389u364
the <name>	a280c17f189h269j425k-43l547o22p40r206u329
the <number>	a327b104c444d-183e290j615k77l-23m244n156o136p-789q300
the <person>	a-20c452e154h-47i38k-203m121o-22p-80u621
the <role>	a91b420c124d26f364g218h-102k-290l-243q-123t-280u503
the <superior>	a64b43c118d-474f223g-246h-82i-96k-36l32n59o-269p-101q-269r244t-455u285
the acceptance	u87
the account	h292
the aisle	n-20
the alarm	d42
the all-hand	r200
the analysis	d94j-21m-99o-19
the app	l266p122
the approval	h6
the architecture	c21
the archive	a219
the area	f90
the assignment	a429
the audit	a321o368
the auditor	r338
the average	p206
the bank	h-387j39m54p-56
the bar	c288k-25
the battle	i233
the belt	d78
the best	c-389p74r577s344t-102
the biggest	t3
the bill	j81
the billing	l-88
the blue	c469
the book	h-136
the bot	p26
the box	g-106u-137
the brain	b453
the briefing	p145
the budget	l-14
the bug	h59
the bus	p-75
the button	k131
the buy-in	u163
the calculation	d9
the call	c337d63l-194m-123
the car	q-145
the card	r-219
the care	h352
the carrier	f217
the case	f301
the catalogue	p167
the channel	k-127
the chart	i-38o44
the charter	e12
the cheaper	c252
the checklist	h182p208
the choice	c623
the churn	d183
the class	l146
the clincher	t422
the clinic	e364
the cluster	p42t67
the colour	c64
the competition	t64
the concept	h357
the confidence	u189
the conflict	f876
the contract	d-262h224k245o55
the cooperation	e218
the coordination	e552
the corner	h118
the cost	d460
the counter	j274
the country	h224
the data	c180l-120n-152
the date	c141p-48
the day	m-27r-233
the deadline	p25
the decision	c216
the default	t38
the delay	f74r-36
the depot	e48u205
the difference	t120
the dispute	f49
the door	j-136l-4t-131u-190
the dorm	q-40
the dose	r-225
the draft	c2
the driving	h94
the drought	k26
the e-learning	p284
the early	k21
the end	c325f235i74k-222l-309m447n-213o-242p339r-35u620
the error	t390
the escalation	f342
the evacuee	t109
the experience	i490
the export	o6
the fair	a82
the fall	d151
the family	h-74
the father	m45
the fee	a104t284
the ferry	q-202
the field	t-82
the figure	r-21
the file	h221
the final	c579
the finding	d335
the fire	t-32
the first	c-502f24j-267l-5m97n-120r-380
the fix	h409
the fleet	c148
the flood	i11
the floor	c-84l17
the flower	f-241
the folder	h702
the follow-up	h878
the forecast	d235
the form	t254
the free	t306
the freeze	u61
the friendlier	t399
the full	j141
the garden	t372
the general	f43r197
the go	c39
the goal	p398
the grant	d123
the hall	o56
the hand	c-76h737
the handbook	t10
the handover	p67
the harbour	r122
the haulier	e218f65
the help	l188
the helpdesk	j12
the highest	p243s620
the hip	e456
the holiday	j1
the hour	t283
the idea	c-133u437
the idiot	b522
the implementation	h129
the importance	i778
the initiative	r76
the insight	d324
the inspection	j-145o-106
the inspector	r358
the instruction	c90
the interview	d42
the invoice	q-116
the island	l2
the issue	f400
the job	a489b281j57k89
the journey	u259
the jury	c261r324
the key	d-168j-130
the kiosk	c380
the kitchen	e98
the lab	d323
the label	o-213t-21
the lake	j27
the landlord	c336
the last	k60o9
the launch	h18
the laundry	e10
the law	q-236
the leak	f-97i-41
the ledger	c-100
the lesson	i294
the light	t2
the line	k41o13
the linen	a71
the list	c73h229p51
the local	j115k34
the log	d240k16t-225
the machine	t-162
the macro	p282
the mail	f32
the margin	d220
the mat	t-39
the matching	k-17
the matter	f767q-124
the menu	k-29t353
the message	e338
the meter	q-238
the middle	j100
the migration	h483
the mindset	u436
the missed	f41
the missing	f152k1
the model	n-97
the money	h-139j365
the monitoring	h398
the month	r293
the mood	t448
the moon	r192
the moral	i295
the morning	o57
the most-read	p106
the mother	t80
the mum	t129
the name	c299
the new	c320d-19f-525g154h337j-45k-144o18p164r629t624u222
the next	b24f263h421p-404
the night	b352h352i302j-169n-23r-122t-289
the no-show	a-138
the noise	t-168
the number	c85d407m570p120t4
the old	c326d-52g-396h-616j89k48l216
the older	c96u654
the opposite	c-113
the order	a75c212l47n84
the other	b533c-528f183l369m135p-355u222
the package	g131
the packaging	t-243
the pallet	q-21
the paper	n133
the parcel	h-297
the part	j77o39
the party	r-133
the pharmacy	t289
the phone	t187
the photo	k98t440
the pipe	c-9
the plan	c261p147u822
the plant	f385l188q-157
the platform	c189d386h467
the podcast	p79
the pool	c118d-12
the poor	b40
the population	t17
the portal	l66p282t22
the previous	a38b756
the price	c-316e-46j193k160
the principle	s276
the problem	f293h40
the process	h180
the programme	r121
the project	a286b540p190u358
the proposal	j65
the pump	i-116
the quality	d307
the question	a-275c263
the queue	h112l-162
the quiet	t84
the quiz	p57
the reaction	r314
the reason	d157t76
the recall	a401
the receipt	r-19
the recommendation	c186
the release	l-227n33p168
the remaining	h660
the report	p-31
the resin	d30
the resistance	u478
the responsibility	a244
the rest	h472n-66
the return	d375
the review	d186t51
the ribbon	t194
the risk	c35
the river	p-114
the roadmap	p272u247
the rollout	h112p273
the roof	k33r-386
the room	c556
the root	d333
the rota	h111
the round	h247
the route	c395d94h69
the ruling	c260
the same	a-206c-189d-202e194f-11h-453k62l-14o-169p-305r-187t-130u3
the saving	f-339
the sceptic	u11
the scheme	h126
the school	e164
the search	t-20
the season	b315
the second	c362d89m75o-71q35
the secret	t384
the self-service	n1
the service	t346
the shared	h3
the sharpest	b282
the shed	a138
the shop	p-133r103t551
the short	c90
the shorter	t150
the shuttle	t177
the sign	c-68
the single	l6
the site	u-260
the situation	s249
the small	k429l10
the soup	l14
the spreadsheet	c197
the sprint	k-30
the stable	j-161
the stage	r237
the start	c121n-96
the station	n-86
the statistic	d21
the steering	c495f797
the step	t-46
the stock	a240
the store	h36p325
the strike	r-215
the success	t459
the summer	m42p278
the system	p271
the table	a-17
the tablet	k11
the taking	d69
the talk	c89
the talking	h-42
the tank	c74
the task	a588
the tasting	t46
the test	c83j-9l-48m-153p-162
the testing	h76
the thing	l106
the third	c390f62
the ticket	h48m-52
the till	l-104
the time	m43
the tool	h156j68p26
the top	d-228p71
the topic	f93
the tourist	l87
the towel	t99
the train	a-252f-285
the training	h429k-8p306
the tray	m-29
the trick	t312
the trip	j7
the truck	k196
the truth	o83
the union	u536
the upgrade	k95
the upper	j33
the value	i577s188
the van	u-23
the vehicle	d35
the vision	u84
the wait	t615
the ward	c318q-205r198t249
the warehouse	h165
the warmer	t12
the way	u297
the weather	h-161
the web	e7
the website	p105
the weekly	e-92
the wheel	b262
the whole	c-337e354i256l-233n-128r336t100u260
the wind	c-75
the window	l-10t158
the winner	c62
the wording	c184
the work	l55m116
the wrong	m-104
the year	o-227
the yearly	t-30
their	a-19b76c194e-106i-228m257n329p-330q-373r-136t275u273
their $	h299
their <superior>	b4f23
their blood	t186
their confidence	u108
their own	l59
their price	j37
their spend	d47
their understanding	u22
their way	c104
them	a-22b-154c-34d-134f152i-503j-102l570m517n983p-621s-762t276u464
them $	d-95f444h256k-120m-182o-195t223
them <number>	j-11
them off	t27
them the	m346n110
them to	c127f168h476t-31
them who	r184
themselve $	t70
then	a283b-119d-308e-56h959k-87m426n143q61r-8t-374u-246
then $	c165
then <role>	c198
then for	h59
then i	j12k-103
then on	h11
then the	a158
there	c144d-670e219g-18h159k-129l-498n-483r164t-207
there $	g-6h210
there be	b90e409h-472k-190p143r249u125
there: be	b374c31h-137k-137p118r253u154
therefore	c351t284
these	h367k27o146p-157t497
these day	h391t292
they	a263b-19c74d-13f166g-105h-146i-255j-71k532l254m802n367o301p-441r475s-418u607
they arrive	d-10
they be	m330
they can	t132
they do	i70m398
they have	j-70o5t222u-5
they make	a72
they take	c28l70
they would	t255
they: arrive	d-10
they: be	l2t-118u87
they: come	t345
they: do	m247
they: have	l16t158
they: make	a53
they: take	c20l70
thing	c-481f299h617i568j-157l-176m-333n-178o-429s-65
thing i	f8
thing: be	f106
think	b220c252d-327i-74k-49l-324m-21n-49o-292s451t150u300
think about	t170u188
think big	s1095
think that	s-66
third	c363f29t-316
this	a307b-236c-130d-358i303l106m-196n-312p-344r-93s408t266
this $	c49
this <group>	h108
this be	b-162i-436j-21s282
this category	t23
this day	r62
this experience	i24
this move	t24
this project	i210
this release	l188
this time	j98
this: be	b-144i-609j-1s417
those	c-62l372m-105
those in	l4
though	o93
thread	j39
threshold	c226
thrill	r816
thrill $	r106
through	c-807d643e231h-591i155l73p202s203u527
through my	t88
through the	c-103d747p481
throughout	e1092
throughout $	e85
throughout the	e278
throw	l-171p-378
throw away	j44
throw out	p-59
thursday	h-213j-37
tick	c572
tick $	c376
ticket	h322j-66t-247
ticket to	h165
tie	c253
till	c33g-40h-415k466o121
till $	c38
till <name>	o141
time	a-58b181c-330h-621i-86k242l-136n-191p165q-78s-379t-271u327
time $	e-165k-54l-173m-291n-55o-135p317r-588
time ,	r33
time :	k13
time and	p320
time be	n-3
time every	p-160
time i	k177
timing	i132
tin of	r110
tip	g96
tire	t482
tire of	t683
to	a420b171c204d-284e-359f445g118h420i339l-51m64n179o239q132r-148t109u-96
to <customer>	t-110
to <name>	k370l-169m388n47
to <number>	e-196k-105l70n104p337q991r-6t590
to <role>	c173h438p138
to <superior>	c-3f532h258l-229m-136n-342
to a	c294h1028j203m278
to add	a148
to all	q335
to an	h239
to anybody	b66
to be	b38i148l57s21t372
to bit	r123
to buy	n-118
to call	l146
to check	a46
to choose	c570
to claim	d37
to close	a64
to cut	c126
to deal	b34
to decide	c67
to do	a678c473h39l-358
to each	o-48
to end	s198
to escalate	f272
to facility	h193
to find	c-130
to get	u37
to go	c209
to have	o218t252
to hear	b205
to her	c-33o-130
to him	c2l-30
to implement	h6
to infra	h255
to keep	t-186
to leave	a-59c-528
to lift	t-175
to make	l-237n-24t-329
to march	o70
to me	a304c-66h-685s230u718
to merge	a82
to my	a-524f761
to organise	a10
to orient	t79
to our	f78t482
to outsource	j56
to postpone	c342
to production	h406
to read	b-4i-274
to run	a509
to say	r75
to school	c70
to see	k9t366
to show	i139m-92
to sign	t-137
to sort	f62
to step	f328
to stop	r-226
to take	a77
to talk	t129
to the	a-852c-122d-484e88f345g228h700j-90k-105n354o-248p366q-264r131s180u-46
to them	n-134
to this	r416
to trust	u100
to use	c330q-53t124
to wait	c-12l101o229
to work	b315
to write	a436
today	u9
today they	u17
toddler	l14
together	c-211e492j-6k-202l-262n-308o-29u-121
together $	e211
together by	d134
together with	g-160n-38
tom	d-112
tone	t1124
tonne	p-196
too	b433c-822d351e-50h-300n161p-263r-84t-110
too $	t-103
too fast	d118
too late	t-130
too lazy	b21
tool	c29g393h30j176l87p416
tool $	j13
tool have	p116
top	c70k101p178
top $	d30
top ,	c98t14
top <role>	d-173
topic	f55s149
topic $	s8
torch ,	g-59
toss	c244
toss $	c260
tot	d464
tot up	d464
total	p592
tour	j-69
tourist	l272t616
tourist come	t101
tourists: come	t101
toward	c126
towel	t66
towel ,	t99
trace	d661
trace the	d213
trade	o1
train	a-93f-410h333j245n-189o-42p26q24
train $	a-252
train <name>	j28
train <number>	h404
train to	f-186
trainee	d674r132
trainer	b2u44
training	g270h249k-117p839t695
training $	o128p147
training that	t88
transfer	h929
transfer the	h347
transfer to	h230
transformational	t14
transformational for	t14
transition	h590
transition to	h185
transparency	t127
transversal	e224
traveller	t107
tray	m-14
tray $	m-54
treasury	d220
treat	b152r437s124
treat <customer>	b177
treat the	s134
treat with	r82
tree in	t77
trial	j-50o-130
trick	t374
trick $	t188
trip	l51
trip ,	j8
triple	p637
triple $	p126
trolley	u30
trolley $	u74
truck	c-181k355
true	s1269
true to	s232
trust	a-43i554m246p-17r-356s667t774u1345
trust $	u180
trust a	t277
trust and	u125
trust be	u170
trust but	i142
trust in	t256
trust me	u284
trust the	c152
trusted	u428
truth	o83
try	f-106j-313k-100l-291m-57o-113u-171
try to	j-98k-148l-307m-365o-35u-144
tuesday	c113j129o-136
turkish	k137l29
turn	c-313f125h40k-61o85
turnover	t3
twelve-hour	c231
twelve-hour shift	c231
twice	c-8m8q-154t-282
twice $	q-91
ty	u160
ty with	u161
type	b215
ultimately	c347
uncle	c32
under	c-375d-193k703l331m-187n231o321t-646
under <number>	k196l413n335p-584
under the	h82t-107
underestimate	i638
underestimate a	i82
underline	i267
underline for	i21
understand	i763j-54k-58o-226u563
understand that	i565
understand where	i-2
understanding	i2
understanding $	u22
uniform	t411
uniform $	t428
union	e495u632
union to	e271
unit	p23
university for	e57
unread	q-413
until	a-37d-53h-793j455k575l610o1040p-52r-190t-758
until <name>	k370o187
until <number>	l153
until the	o16
up	a40f935g250h-280i-328j-108k-209n-109p414q426r336s-193t464
up $	c-217p-307r-83
up ,	l190
up <number>	j-17
up and	t56
up by	p303
up from	p247
up in	p64
up its	c91
up the	a282c111f210k58n161
up to	a-15b23c470f164p212t-56
up what	d74
up with	e147f225g71l-236n-72t19
update	n-163
upgrade	k102
upload	o118
upload ,	o150
upper	j32k21
upper field	j32k20
upstair	f777
us	a-198c270d238e-115h-562i195k231m322p-512q355r963t96u294
us $	m320r-368u178
us down	b24
us for	n134r390
us in	r99
us late	t46
us now	t239u11
us the	b194o-16
us to	c786
usage	p58
use	c400l261p356q-196r-149t372
use $	p-36
use a	p-167
use my	u18
use the	p603q-96t109
used	j3
useless	b308
useless ,	b17
user	d652l-393p558
ux	d393
value	i795s177t385
value of	i692s201
valve	c-426j4
van	r-167u-150
vehicle	d218
velocity	p718
vendor	a518c366d-483l52m-90o-186
verify	i177
verify $	i178
version	c141o245q-323
version be	q-267
very	a-226b397c-277e581h-302l-114p-579r725t-56u-441
very honest	b39
very satisfy	r102
very smoothly	e12
video	g549l-50p117
view	c212n-176o-17p1080
view of	k20
views: be	p122
village	n74
vision	u741
vision $	u476
visit	p454
visitor	p376t442
vital	i21
voice	b-337g211t48
voice $	b-227
vote	c1117t-387
vote and	c264
voucher	l-85
vp	a18
w/	l37
wait	d-171f162h-575j483o402p-897t272u-16
wait $	c77
wait for	c-8f140l-8
wait on	t16
wait until	j159
waiter	h-189
waiting	g284
walk	m210p-134
walk-in	l10
walker	t100
wall $	t74
wallet	p102
want	b-176d-373e-194f-363g-167h-476i-399j571n5o-228p-46r-117s-151t433u-520
want $	c357t-14
want <role>	c393
want a	g-250t-188
want be	t542
want every	b237
want more	t321
want something	t206
want the	c576
want to	a-7b-66c-757j365m17
ward	c101d110e631g58p-369q-68r265t212u197
ward $	d20e161q-101u16
ward <superior>	c12
ward have	p-84
ward sister	e28
ward: have	p-98
warehouse	e158h115n40u150
warm	n69u498
warm to	u326
warm word	t45
warmer	t110
warmer tone	t118
waste	p-442
watch	a-48p193
wave	f52
wave a	f69
way	c359d-187e64f65j48k-262o-172u915
way $	c61
way be	f141
way forward	u150
way the	u58
way through	u-41
way to	c187j35
way: be	f283
we	a-483b-434c548d240e-273h-479j-185k-375l-103m-49n-509o-9p492r242t-725u-187
we adopt	c29
we all	c946
we be	r55u177
we do	l202
we have	c-78l-139t261
we keep	t120
we live	s138
we lose	b121
we miss	p-101
we must	c-109
we win	r17
we: accept	c50
we: add	g172
we: adopt	c616
we: agree	c862f164
we: align	e194
we: ask	i7
we: be	c-322i279p95q-649t-52u224
we: build	c326l17
we: carry	e263o86
we: change	c-336
we: choose	c-351
we: close	h241
we: collaborate	e283
we: come	p-38u24
we: conditional active must	c-109
we: cook	c113
we: decide	c-12
we: deliver	l63
we: disburse	p264
we: do	c570d-300l247p26t-78
we: drop	c248
we: facilitate	e29
we: finish	b55
we: get	c308p-105r383
we: give	g308p-12
we: go	c193j188k-163o-188
we: hang	c333
we: have	c-482e497j515l-140
we: hold	p210
we: introduce	c-160h53
we: keep	c73p-433t613
we: know	d63
we: land	c471
we: learn	i535
we: leave	c-305
we: live	s623
we: log	p314
we: lose	b555g-377p-596t61
we: make	c-591e-147g105p145
we: miss	p-354
we: move	r266
we: need	d600
we: obtain	u381
we: open	c20
we: pass	p-151
we: past active	a-634c571f-237j-316k-826l-442m-673n-449o-313p12q-46r65t-167u-24
we: past active not	l126p92
we: pay	o139
we: plan	c-349
we: present active	c381j-40l-263
we: print	c187p-256
we: process	p-54
we: put	g231
we: reach	c149
we: reprint	p-517
we: run	c102
we: save	d37
we: see	l-49
we: sell	o-81
we: send	c587o56p331
we: serve	l217p37
we: set	c-300
we: settle	c92
we: stay	p341
we: stop	c290
we: switch	c325
we: take	c314l-71
we: talk	u354
we: tell	k54
we: transfer	h477
we: win	r800
we: work	d12
we: write	c-469
weak	b53
weather	g378h-188
weather $	h-145
web	e91
web <customer>	e149
website	p448
wedding	o86
wednesday	o6
week	b27c-179d-205g-432i-125j50l-315m297n-473o638q216s-79t-478u81
week $	b221g-66h-6k-72l-4p453q277t-111
week ,	h71n-45
week <number>	o-164
week long	n-36
week save	p80
week to	o137
weekend	l-39q31u-66
weekly	e289g112n11q289
wei	d119
weigh	n-34
weigh the	n-68
weight	q50
welcome	t260
well	h-68k-90m-11r48t173u329
well do	a-53
well receive	q-218
what	c576d139f207i685k-199l-512m-611o-195r-270s153t264
what <customer>	i37
what <number>	p-25
what <superior>	t86
what else	t170
what happen	t-115
what i	i694j349u66
what make	t28
what the	c339d877f79
what to	c505
what turn	t454
what: be	t-123
what: bring	t67
what: go	f41
what: happen	t-134
what: make	t28
what: turn	t454
whatever	c1341m-15
whatever the	c199
whatsapp	g336
wheel	b253
wheel $	b269
wheelchair	t-67
when	c-553d-596f521h-350i-37l-115o-145r175t232
when <number>	f347
when i	m168r66
when the	j-45l-89m-90o-146
when they	d-67t99
where	d142i-301j171k216o261
where <role>	j57
where the	d89i-209
whether	c959t-28
whether the	c445
which	b-266c784d577f-444h-112j180k-389q498
which <customer>	c39t209
which <number>	c344
which be	e5j49
which go	i104
which i	o66
which of	c269
which the	j233
which would	p220
whichever	c471
who	a79b921c470f532h-342j172k231l652m183n694o250p-629r280s293t-391u302
who 'd	t150
who be	b124r488
who choose	c371
who deliver	s25
who enjoy	t124
who have	b-256d-395o56u1
who never	b-74
who pick	c31
who print	b74
who stop	c66
who want	l68
who work	l188
who: enjoy	t124
whoever	b152
whoever fit	b219
whoever: fit	b219
whole	c-501e343i222l-225m-104n-210r401u144
whole affair	i112
whole thing	h195
whole way	e23
whom	c133
why	c-410d525t624
why $	c-50
why the	d365
widget	g118
widget and	g121
will	c227o691t514
will <role>	t4
will alway	t336
will not	o25
will start	c30
win	c309f-75h-565j-138k-12m829r262u1124
win $	c1008
win over	q-178
win the	m416r214u575
win-win	r-86
wind	c-92k34
wind: come	c-35
window	l-371m-157t289
window $	t90
window display	t308
winner	c283
winter	l167t-202
winter ,	l26
winter teach	i10
winter: teach	i10
wish	t479
with	a-296b209d-525e892g432h241i38j-117k-102l283m246n252o-88q280r216s-269u241
with $	c275
with <customer>	e-183
with <name>	l-91
with <number>	c111d539j175q398
with <person>	e131
with <role>	c-21d-23e517f168g-142h232l-83p-22q34r151
with a	b106c-15e-505f-569g-41j173k5l-115p338u-370
with every	u195
with him	j-215k-145
with his	c499k27
with me	e-10i123m231u-49
with my	e-137f-315l4m-15
with no	b149l281
with nursing	g-52
with our	e271j23
with patience	m18
with recipe	g118
with that	q-160
with the	c-251d-81e562f355g-96h147i15j-73k-183l-167m142n-274o-101q259r4u155
with them	l1
with this	h49l172
with time	u418
with us	t260u235
withdraw	h20m488
withdraw the	m34
within	l8p-336
within <number>	p-334
without	c-143k220l79m-110o665r-153
without <role>	r128
without a	r-156t-127
without me	h106
without the	t277
word	c889f193r357
word $	r-229
wording	c184
wording to	c182
work	b725c-732d448e1057f-440h61i289j-112k-204l135o-245r291t-182u-369
work $	h401t-92
work <superior>	l42m193
work be	i211q-163
work because	t595
work ethic	b339
work hand	e141
work out	d892
work with	b69e-457
work without	r129
work: be	i188
work: finish	q-139
workforce	t397
workgroup	g-52
working	d349e213
working <customer>	d469
workshop	e702p218q5
workshop $	p-26
worst	d410m-11
would	a-189b-116c142d-119e-417f473h-997i-839j1122k1144l689m444n289o1048r-1033s-31u-117
would again	j-23
would be	q52t-141
would do	j-25k-183
would escalate	f166
would follow	u101
would have	j654t158
would invite	j-143
would never	t185
would rather	t513
would ring	l-39
would say	l-103
write	a604c-639e-306f-295i-92m-242o-529r123s-234t-275u-714
write <number>	p246
write a	j-115
write him	j5
write in	q-143
write the	a101h261r-111
write to	c-92f-116m95
wrong	c-232d277e-140f-322g-103k155m-407n199o-18p-1015t-301
wrong $	i25
yeah ,	i5
year	b-367c-383f-447h-171i-257l103o307p-23q-302t-411
year $	o180r80
year ,	l153
year a	q-44
yearly	r174t-44
yearly check	t-9
yes	o93
you	a51c155i708l82p-20s515t-714u-189
you should	i21
you: ask	i165
you: be	a-151l50
you: call	a164
you: can	a618
you: choose	c100
you: do	a325
you: get	n226
you: imperative active	a671t-464
you: listen	l-127
you: make	i245
you: past active	j238l52
you: present active	a54c190n78
you: print	s77
you: watch	n-30
young	t330
your	i388
your pit	i34
łódź	j36
→	k84p-219
→ <number>	p-219
`.slice(1);
