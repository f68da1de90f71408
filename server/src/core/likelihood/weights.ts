/** The rules that have weights; `a` stands for the first one. */
export const weighedRules: readonly string[] = [
  'assigned-not-owned',
  'blames-person',
  'deferred-decision',
  'delegated-evidence',
  'empty-collaboration',
  'escalation',
  'feature-dump',
  'goal-not-bet',
  'handoff',
  'hedge',
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
  'unanchored-metric',
  'unowned-action',
  'unsupported-claim',
  'vague-data',
  'vague-influence',
];

/** Where each cell of the hidden layer stands before it is moved. */
export const bias: readonly number[] = [
  -0.07, -0.18, -0.05, -0.06, 0, 0.17, -0.16, 0.08, 0.03, 0.05, -0.02, -0.03, 0.06, -0.07, 0.11, 0.07, 0.1, -0.05, 0.16,
  0.1, 0.16, 0.06, -0.08, -0.02,
];

/** What each rule makes of the cells: what speaks before, then a weight for each cell. */
export const outputs: readonly (readonly number[])[] = [
  [
    -3.87, 1.28, -0.68, -1.46, 1.26, -0.69, 1.32, 0.31, -1.36, 0.7, 0.53, 1.38, 0.97, -0.26, 0.86, -0.25, 1.49, 0.38,
    -1.51, 1.19, -2.25, 0.14, 0.44, 0.07, -1.56,
  ],
  [
    -3.66, -0.01, -0.5, 0.49, -0.01, -0.72, 0.66, 1.41, -1.34, -2.33, 1.32, 0.88, -0.45, -0.12, -1.25, -2.06, -0.14,
    1.59, 1.38, 1.05, 0.02, 0.82, -0.24, 2.49, 1.27,
  ],
  [
    -3.33, -0.82, -0.95, 1.78, -1.52, -1.66, 0.61, 0.35, 0.92, 1.21, 1.53, -0.2, -0.59, -0.64, 0.14, 0.52, 0.35, -1.36,
    0.9, 1.4, -1.59, -0.65, -1.55, 1.81, -1.87,
  ],
  [
    -3.66, 1.27, 1.37, -2.64, -0.91, 0.87, 0.44, -0.66, 0.87, -2.15, -1.16, 0.92, -1.2, -1.81, -1.31, -0.92, -1.06,
    -1.32, 0.44, 1.9, -0.83, -0.16, -1.38, 0.65, -1.92,
  ],
  [
    -3.53, -1.86, 0.68, -2.3, 1.13, -2.69, -0.75, -1.26, 0.91, 1.35, -0.4, 1.06, 0.66, -0.84, -0.67, -2.02, -0.4, 1.8,
    -1.26, -0.09, 1.14, -0.23, -0.85, 1.75, -1.82,
  ],
  [
    -3.64, 1.01, 1.73, 0.27, 0.74, -1.99, -0.92, 1.31, 1.44, -0.95, 1.9, 0.6, 1.03, 1.35, -1.12, -1.11, 1.15, 1.22,
    0.89, 0.48, -1.71, 1.01, 0.33, 0.74, -1.75,
  ],
  [
    -3.81, -1.66, -0.07, -1.02, -1.21, -0.31, 0.78, 1.43, 1.13, -1.51, 1.77, 1.27, -1.32, 1.56, -1.12, -2.55, 0.61,
    -1.59, -2.49, -1.44, 0.62, 0.08, 1.56, 1.51, -1.26,
  ],
  [
    -3.62, -0.48, -1.09, 0.98, 0.31, -1.77, 1.42, -1.62, -1.5, 0.22, -0.46, -0.64, -0.08, -1.08, -1.97, -3.69, -1.51,
    1.86, -0.4, 0.25, -1.21, -0.78, 2.46, -0.68, -1.08,
  ],
  [
    -3.59, -1.15, 1.4, 0.6, -1.12, -0.26, -0.87, 0.73, 0.67, 1.32, -0.87, 0.76, -0.46, -1.76, 0.31, -3, 1.64, 0.88,
    0.03, 1.03, -1.47, 2.4, -0.48, -1.39, 1.05,
  ],
  [
    -3.48, -0.6, -2.31, 0.47, -0.55, 0.75, -0.15, -0.01, -0.25, -1.65, 1.63, -1.35, 1.14, -2.3, 0.85, -2, 2.5, 1.63,
    -0.93, -1.44, 0.56, -0.32, -1.4, -0.57, -1.93,
  ],
  [
    -4, 1.46, 0.87, -1.3, -0.79, 0.68, 0.69, -2, -1.06, -0.55, 2.6, 1.13, 1.07, -1.32, -2.62, 0.54, 1.85, 1.99, -0.88,
    0.04, 0.9, 0.43, -0.94, 2.31, 1.77,
  ],
  [
    -3.93, 1.24, 0.59, 0.74, -0.32, 0.25, -1.28, 1.16, 0.09, -1.28, 0.61, -1.01, 0.78, -0.88, 0.32, -0.05, -0.98, -1.02,
    -1.48, -1.07, -1.43, -0.64, 0.88, 0.5, -0.68,
  ],
  [
    -4.41, 1.94, 1.36, 1.47, -0.62, 0.48, -0.97, 0.4, -0.06, -0.94, -0.39, -1.13, 1.19, -1.12, 0.01, -0.32, -1.34,
    -0.59, -0.86, -1.75, -1.29, -1.02, 0.61, 0.81, -0.5,
  ],
  [
    -3.21, 1.87, 0.82, 0.13, -1.81, -0.17, -0.61, 0.91, -0.45, -0.66, -0.48, -0.79, 0.32, -0.1, 0.36, -0.05, -0.44,
    -0.15, -0.69, -1.04, -1.39, 0.21, -0.3, 0.25, -0.33,
  ],
  [
    -3.34, 1.68, 0.53, -0.42, 0.72, 0.68, -0.8, 0.83, 2.27, 1.09, 1.2, -0.15, 0.4, -0.94, 0.22, 0.3, -2.12, 0.13, 0.01,
    -0.94, -1.15, 0.15, 0.37, 0.56, 0.61,
  ],
  [
    -3.34, 1.2, 0.67, -0.11, -1.16, 0.5, -1.03, 0.9, 0.08, 0.3, 0.74, -1.17, 0.11, -0.4, 0.91, 0.22, -1.53, -0.54,
    -0.33, -1.1, -0.63, 0.63, -0.16, -0.14, -0.62,
  ],
  [
    -4.26, 1.59, 1.03, 1.66, 0.06, -0.14, -1, 0.92, -0.77, -0.45, -0.36, -1.17, 1.3, -1.41, 0.08, -0.23, -0.92, -0.65,
    -1.14, -1.81, -1.18, -0.23, -0.05, 1.09, -0.24,
  ],
  [
    -3.32, -1.49, 0.62, -1.06, 0.77, -0.07, -0.03, -1.41, 0.33, -0.36, 0.03, -1.5, -1.39, -1.85, -1.55, 0.43, 1.07,
    -0.96, 0.36, -0.55, 0.43, 3.38, 1.49, -0.58, -1.97,
  ],
  [
    -3.2, -0.68, 0.59, 1.37, 1.67, -1.43, 1.73, -2.14, 0.8, -1.93, 0.51, 0.88, -1.14, 0.78, 0.92, -0.53, -1.11, -0.6,
    -3.12, 0.23, -1.14, 2.38, -1.33, 0.34, 1.24,
  ],
  [
    -3.52, 0.56, -1.31, -0.03, 0.73, -0.57, 1.38, 0.63, 0.55, 0.75, -1.41, 2.07, -1.36, -2.01, 0.13, 0.65, 2.12, 0.3,
    0.59, -0.1, 0.14, 1.55, 2.24, 2.22, -0.65,
  ],
  [
    -3.9, 0.87, 0.09, -0.39, -1.03, -1.66, -0.9, -2.18, -1.79, 1.59, 1.9, 0.44, -0.14, 0.16, -1, -2.28, 2.39, -1.21,
    -1.39, -0.18, -0.76, -0.88, 2.06, -0.01, 0.75,
  ],
  [
    -4.12, 0.6, -1.3, -1.03, 0.15, -1.28, 1.52, -1.98, 1.74, -1.9, 0.75, -1, 0.66, 0.93, -2.57, 0.63, 1.1, 0.98, 0.16,
    -0.85, -0.12, -0.29, 1.54, 0.63, -1.2,
  ],
  [
    -3.32, -1.31, 1.23, 1, 0.82, 0.17, 2.05, 1.56, -0.42, 1.01, 0.67, 0.85, -1.61, -1.13, -2.33, 0.15, -0.87, 0.17,
    -2.77, -0.39, 0.48, -0.32, -0.97, -1.1, -1.61,
  ],
  [
    -3.11, 1.26, -1.81, 1.67, -1.99, 0.01, 0.95, -0.68, -0.41, -0.88, 0.97, 1.8, 0.99, -0.07, -1.7, -0.02, -0.94, 0.47,
    -0.01, 0.85, 0.54, 2.02, 0.9, -1.58, -1.11,
  ],
  [
    -3.37, -1.15, -0.61, -1.45, -0.68, -1.63, 0.56, -0.97, 1.88, -0.75, 1.31, 0.03, 1.45, -2.46, -1.3, -0.14, 0.11,
    -1.23, -1.12, 0.89, -1.54, -1.56, 0.89, -1.27, 0.94,
  ],
  [
    -3.12, 2.44, -1.67, -2.06, -0.4, -0.79, 0.57, 0.94, 2.35, 1.5, 1.15, -0.68, -2.08, -0.77, -0.48, -1.68, -0.42, 2.31,
    -0.92, -0.17, -0.28, 0.65, 0.2, 0.49, 0.98,
  ],
];

/** What each trait of a sentence speaks for rules or against them; `table.ts` says how. Written by `npm run train`. */
export const weights = `!	r60	?B@FE?@>C@?AFEFG;G9LAJCD
! $	r60	>BAFD>@=D>A?GFCG=G<JAHCG
$		GFA@K=DFA@?DCFG:@E@@<CCD
$ <number>		EE@BJ?CFBA@BDDE:AGAC<E?C
'	c358e110h-40m-51n729o-47r399	AFB?BABFBAA@BECB=BBCF<FA
' <superior>		<CAD@?@CG?@CAFGC@FAE?AE@
' work	k135
'd	c-175f41i-366j258k-498l589m959n40o337p288q881t-12u-395w-425y-216	EDDHE9FB>B;HCKB>BF7D@DEB
'd ask		BEHGF?D<C9>AIFG@=E<G;@>J
'd be		DFEHF;F=A>;LCGD=AB9E9?BC
'd bring		GBIFF@GAA>AC@HGA>C=C@GEC
'd count		FGGDE>IAE==FFGF;<C>>=DAG
'd do	l-265	A?BFFDA<DAC@FJFBBFDE;AAE
'd go	q-66	EG@IE?EF=BCDJCF?AIAAAH?C
'd have		EAG@E?JDCB<ACIF>>D?A:?ED
'd keep		EEIAB?KDC@9B@GH=;EA?;=EA
'd like	j141n-13	A<>BEEBCBDBCAF@GFABGB=>A
'd make		JKEBJ<G@C8;GHJJ9<F9?>ACL
'd probably	j320
'd rather	x245
'd ride	n-52
'd ring		IIHEL<HBD;;JAII6;A;?<BEI
'd run		CIDFA@AE>C=ACCE>=A=?EDB@
'd say		C;B<BB??DHBDAB<GF@BFAC;D
'd sooner	o-7
'd start		?BBBBCE=<=C>KACC=A>I@GBD
'd take		CECFA?DDACADFAB@BCAACFA@
'd talk		CHFEI=D<B;<EFHH;;D<F<D=H
'd tell		CCFCK;C@??=FAKE?@?<G9A>B
'd warn		MMG?L9LB@:9IALK46<9:9DFH
'd write		JJK;G<H;::8GDJE=7<9A9GDD
'll		CGCJE=GAI<@?DHFD@K=DDCCD
's	a-457b-54c544d295e-304g-9i452l439m343n199o328p-169q284t621u215w-238x-350y-587z-485	@FE@B?C@E>E=BFAF>LF?@AFD
's $		B@F@BAFBDBAEDDF@>GBB>ABB
's ,		?DAGCCCFD:CAAADD@FACEGDC
's <customer>		DBEAGA>=AADFECJ@AHCH@A@F
's <name>	d69	EE>?BBFD@>IA@@>DDKGAGBF?
's <number>		EB@FC?BCC?>EGCEADE=D:CBG
's <person>		BCBCDDDEC?E<ACJ?;DDB??E>
's <role>	c-90	BF@CFBA@@>C?BBB>>EDF>>DA
's <superior>	c-225f41	DDDGC=JB?B@HFDEEEK;DAEE?
's advice		@BGBAC>BAB@AGGD??BCAC?DD
's baby	i377
's call	c417	??G==DFFGF?@@HHC<HF><>F>
's churn	m65
's deep	d106
's door	f213
's father	c195
's for	n33
's job	i296	?KCAF;ECE=BAAFADDCBBD<?J
's list		CAGBF<G?EA:GDIH=@C=C<C@D
's money	u271
's own		?HHCG@H?G=B?ADA?CAACD<=D
's queue	i183
's son	b56
's velocity	r480
's word	c245
(	l49	DEDDE:FAAB<FCKK?;A>A<EFB
( <number>		FHDFI;IA>@>GFIH=?B=C9JBH
)	l60	CDFDE<IBC?>CAJJA:B>@=FGA
) $		HGDFJ;HB=@<EAIJ>8B7A?HDB
) ,		JKFBH8K@B?9KCJG:=>:?:EEE
+	n865p10r301	EK?=J;CA?:;BBCDB@D9?FD=A
+ <number>	n389r189	CC=@EB@D@A<CEAHDBG;CBEBA
,	a-127b308d-14e248f92g1565h-177i137j85l350m327n-86o-156p-101q271r-32s139t52v113w244x-136z-30	?BB?B@FC@CCBFC?B??ACBBEB
, <customer>	n-176p-190z112	D>BCCCCCDCDCC@C@B??D>BCC
, <group>		@>>AAC@C?EAELAEFCD?H9EDF
, <name>	a-61i-368k76m-740	?G@AI?F:@CCDEBI=AF>N8;JF
, <number>	c-121d832e-536l-499m-312o-371p-82q-475r298v-161w-140x-344	AJ>FI>C>:;;=DGJ>8I?JA@BE
, <person>		<EDGB=@CF=;CEHG>?E>G<@@B
, <quote>		CICFI;D=B<;FIHH;@D=H<A;H
, <role>	c-751e1303g-708l-51m-9n-189p-93w-570y79z84	?D;EA:<DE?CI@F@@HBAJC>CE
, <superior>	f-5t61z33	BA?FDBGBF?@?ECD?BA;I<CEF
, a	b971e-463g1006j233l-504m-398n-16o-93p-60q-3u601x-108	<AB@JBI>=FD>OD;B=?:M<EGJ
, about	q346	IFCDE=B=@@;KFCJAE@9D7>EH
, after	j197l142	C@GDJAEBDDADDEC>CB>F?D<D
, against	q137r-696v-89	NLNDP5O7D09RKSK7AD4B5;CQ
, all	l117p3	IBCCI@HBAAACDDF>?B;FBK@B
, alone		FDE@I>F=C<>FGJI<>F=E<A=J
, also		F??CABA@E?D=HHDC@D?EAFCJ
, although	l60	DIHGE>A@>==FILF:<A8BA@DI
, alway	b184	>GAFBBF=ADGCF?A=HFCJ?8EF
, an	g352	<D@BAEFF;GE@LB>D=><D>BFD
, and	a496b94c726d-80e-428f253g-1654h-849i-110k-155l-167m112n481o839p73q493s762t95v493w134x557y344z294	FBGDAFADCCCA@CGAA?C<C@BA
, around		ACDBG@E9F:=BCDFA@C=G?B>B
, as	c-923m-1n-286q45r-33t-55u140x129	EEB?E=A?BCAGG@C>?=<G<I8H
, ask		CDI?C>HCCA;DCJJ=;G@?:?CD
, at	i255m15p100q-129	@HHBG<IAD=>B@FCBCE@CB>>D
, be	b667c-280i-198k850m267x-214	CFCJDB?<=B@?FA??GF@ECBFM
, because	a-279b-549c-438d-330j-147l520m1426n770p163q743r-130x-345y-317	MEMBH;I8B>ALEHB=BA:A?G<I
, before	l-208q-203	AFBEH>?<G>?CJGG>>G>I?E<I
, bless	b155
, both	c358	??I@@CHCFDB@AEGC<JD@=?FA
, bring	i188
, but	a-267b-53c-429d-462e-179f-661i-168l1054n246o517p13q185r-213t-107u-97x-226z650	K?A@H<IEED7?AGC=C@9D@@@E
, by	c-220	@A?ID>D?F=?FAGDCDC<H>F?E
, call		DFAAHAAAA>@DBBD>?CBE>?AB
, colour	g2
, communication	k170
, could		?GBHG<H>>?=?FGC??E?C:@HI
, dig	k73
, do	b315q-262x77	DA?@CDA@BBC:D?>@E@FEEA?H
, down		EJI?K=K8G?@EFED9B><C8;?E
, each		?BCED?AAC=<BBBHE=IAEACAA
, even	q322	FFBBE@F:G@=@CBCC=<6E;F=I
, every		>E?EBA<AC7DAC@C>AEDJBA@A
, everything	i19
, filter	g-49
, find		BG?BKBE>@9BBCDF:@@BJ:@9C
, first		B?EHDEA<C;EAGEHABB@H>DBE
, for	i236l231t211	DGJCC>HA@>AB?DBBEC>>GDCE
, from	o132r10t251	@GGNEDL@H:G;=EG?BB=GCCBA
, get		G@?BB@HDIA:>DF@<F@;F>B@K
, give		AJGBF;JCB@AE@F>?EHA?D:CK
, go		;@DC>CBAGA9EACB>A@B?;C?B
, have	n30	BCAGDCC<;A@BGCE@BD@DBCGG
, he	c488d615m356n-404p-2q-179	?CC@HAH@:@??>CA?AKEC:<IA
, her	a213i648o-42	ACBC>BEAE?HC?G=HH>G>EA?D
, his	d4	FI<BK=>A=7=?ABE==FCI;?>@
, hold		?HCGHBD?E?@@DAF>?B<G@D=D
, hostile	b49
, i	c715f726g-609h161k167l396m108n241o102p243t-567u383v183x-476y546z-173	BHC@=8CEBF:JDB?FBDC8<D@C
, if	j462l-33	@:C=AA=<BFAE>D<LDAAE>FAC
, in	e268g-109j350s162	A@CJA@><D?AD@F@?F><G@B<B
, instead	l409m26	RQM?O1R>8<0R?QJ63<293NID
, keep		=CAI;C?@>BAAE<=CHFEECEC?
, key	i55
, know		EHEEH<I?@>=ECHG==A=B?ECG
, leave	i175t306	?C?D@BFEC=D=@CAFBCACEGCB
, like		=GGFC@A@@?BBJEB@ADDCFB;I
, line		JHFCI:I>@<:GFLH<=B;A<DCG
, look	f176
, lose		NLICI8J=B<7MCIH89;7?9CCH
, loyalty	g3
, make	p-58
, me		<HHFH?F;C<>AEFE>?C?H@=:G
, more	q-106	<A@IC@?@C=<@@AAABG<FCE=?
, most		=@AC@@AEFC?HDFIA=GD>9ACH
, mostly		DD?IG>G;K=?GMKJBAHAE9A<J
, move	q-86
, must	x151
, my	b-154c-242i449s-118	<FIHG?K=J9A@?LADCA?C@B9G
, nearly		IFGDD=G@F?=IDGE?AE=A>?CG
, never	b177i147	?BL>B?K?C@GBCE=CHII@D=BL
, next	i63	ACIAE>EDB@>E?GADDD@@B>?B
, night		AFCIH?D:G9>DKGI><J@J;A<J
, no	a145b-19i250m-166x1	GCEAC>HAJ=BBCHACHHEAD@;G
, none		BBGBB?FCDB>EAFIC=IA@?@EA
, not	b-143i262j-588n-148x92	CDD<I<B@B:BFADD<;IDD@D;J
, nothing		CBF=C@BBA>DIFDDA@GEBDC<E
, now		<FDEB@@BD;BACDADBFCCCB=F
, of		HDGBJ?G>?@AJGEF9AC?DAH@G
, on	m-133p-167q227	BIEGG=D7E;=ABDGA9D<G?F@D
, only	l-6x-100	@HHFEBF=A@BBHEF;CDAC=<GJ
, or	c-245l202	HDCAH9F?<>=MEJH>AD<D=F9H
, order	m133
, our	d330	@CBBLDA;=?CAA@C?ABBJ?9>A
, over		@>EAC?B@BE;E?EEF@FADABB>
, perhap	j82
, period	x1
, pharmacy	g-149
, poster	g256
, put		>C<;EDAE?BE=E@A@<DDF<@BA
, rather	l6	GNIFL=N=A<9DBEI87>3=6BAC
, read		GD?BH>EAH>?FHJI>AG=C>C?L
, refuse		FGCGI<@=D;:IGII;<C:I;G:I
, result	d77
, round	d210
, run		EF?>GBAF>?E?A???=DDB>@HB
, same		EA?GFAD:F<CFMJKDAEDA9BAG
, save		<DA@DFHAADG;H@@A=?>G=FCA
, say	c-442	GKCLG9E<?;9FIHG;BH;G<E=H
, see	y156	@CADB@DC?A=HADEA>A@B;G<K
, send	o70	BG?>B=HFADHB?A;BEEE=F@DF
, she	b-324d470i593o-59	@L?CG;DCA:CACD>BCMHBD<<G
, shop	g168
, significantly	x126
, since	c-52d-173i-606l377m633o19q387s57x604	G@MBE@B@@CBGCED?BA;DEB>C
, so	a946b292c947f485j-71k-943l436n-258o-406q-121s265t-490x773y224	C@G@=FHB@EEHFBB?@AH:B?A?
, some		EG?AE@@?@8=CGDF??F>D<A?D
, speed	g-46
, start		D@CF@BB;HCEDFFCF@AE@@BF?
, stay		MDF>N>E><A@OFEJ4AD?AAF?C
, still		CCBDD?E>G@@DGFC@CDAD<A>H
, street	l31
, tag	g121
, take	c600	<>H>ACGBEF@@AFDB>FBA;=F?
, target		IDDACAIDFABCEHB<D@A=@=CH
, tell		@B@FCADBE@DAEDDDDFCEFC?C
, that	c513j-463m331n-31q-106x414	E@F=AA>CBBAFB@F@@GEBBCCC
, the	b-261c453d-115e586f-302g416i41k729l-176m-258o39p-416q-134s-119t233w-485x-47z-339	=B@@BB?BEAFDADDCBCAD>;FC
, their		AEBAD?BBC<C?@B@B@EGB@>@B
, then	c875f68m-80n4o440	AEGA@?GFGHDDEEEB>ID><=I?
, there		BDB@B@CDB><<>EIB:G@?C@F=
, therefore	c534x243	B?M;<EDFDJGEA>FA=GH<@?A:
, they	c263d-100f19n465o-145p130y62	HAE8@>HFAD>HADC>AC@>AC>B
, think	m24
, this	c567	DAG==?ADHFAGFECG?DF;>@CA
, though		GDGFK:J>@B=HCLF<CA;D;BDE
, to	b181t197	FABDBBD=>@FE@DCDFDAGCCHG
, too	t11	C=?HBDHGH@A>=CD@CA@C?GAI
, true	u129
, under		CGFEH@H<F?>DDDH=AA<E9??E
, up		@BEBE>DBDD<C?EEA?F@B@@A?
, very		AHAGH@GAC;@>CEG?=DAD=?AD
, wait	p-31	EEFFA>EC@CCEFBACCEBAADCB
, want	b227c-224	DBEDGAE;=DAGHAA>DG@MBEDJ
, we	c462e91g-2w161	9GECAFGBMBD=A@K=>CDD67@?
, well	c53	A<I?AAJDEB=@>FFBBHB@>>H@
, what	m-76n-58x463	D=GCCF??DDIAI@D=D?FJGG9E
, whatever		<=I>D@B>D@=AGGFC@HDD;>DB
, when		FE?GIBG@E?A@@BF@AE@B@FBA
, where	q296s-45	HDKDL<M8F;;IAJI>DB7E8ABE
, which	c-725i-408j556q177r379y-142z156	C@ACFA>AAB=A?CEBB@=JEBC>
, while		JFG?KBH9BCFED@C;B>?C<C<D
, who	b155c-441d425l126n-91q78x300	JDABI@K@=?C?AFB?DJFDE@DB
, whose	b15	AFCJ@CD?D?FB@?BADB@GBAF@
, widget	g22
, with	c-271e-438r475	>E@JEBAA<;?@DFD?;A:GCIAD
, without	c267	?AK@DAG<A@<DEHGA>F@C6@FD
, worth		EGHAI@H;F?AEDDF;BA<@:<@E
, would		F@?EECE@?>@>?A>?EECF>BEH
, write		@BE@AAEDABDAFCAG@FCACCCB
, you	c104	@>BABD?BGC@C@EBDDEC@;=BA
-	o511q-175	FH>BC;JGCF?GDIC>AD?<@?FD
:	a183b-578c371d-175e-51g35h540j-924k647l474m964n912o433q1157r510s-785t-94u-173w-319x-383y-1219z-237	GEBABAA>FC=DDBDBAE@>BEH?
: <customer>		FEEAE@C@FB@ECENCBGBB@;DE
: <name>		ABD?C@BEDB=@>DHA;IE?B?E>
: <number>	k-133m570o-120p-241q227r54	DGBLF<DB?:5EEEL@<O6F=H>B
: <person>	c172
: <role>		BHA<FAC?CEFBC@AFD@@EC>EG
: a	h519	@@DD>D><D><AA?=<EBB=9G??
: all	z468
: call	a221
: first	o61
: from		JGIAJ9L>B;<JEJF;?A:=9BFH
: go	a212
: he		?@C?@ECDBEF=A@AA@IH@B=H@
: i	i-137	?BDGH?EBD>?>KKG@;B;G5HEI
: in		DHBEJ9ICD<:FGLE9@G;FA@AJ
: minus	v252
: no	n222	FCFAHAD:>@BFKDD<BE@FBCAI
: of		IKFGH7NBE=8JELG:=A8=9@FI
: tell	f393
: the	a-273i-176m252x-14	EGBAH<CABA=CCEPA9F@B8;KD
: they		BLHHI?J;F@>FCCI9?<8E9><D
: watch	k7
;	a-1213d-645f-476j-215l1289m1338n546o1320p772q1600r-1083t-398v-689x-198y-893	JJK@F8LCDE=G@JB7@@;=;=EG
; <customer>		FAA>FD?@=ACDE?EAA@BBDH>A
; <number>	l58n-24q168	HNKIK4L9@95KIOI77@4D5HAL
; <role>		HCEAI@BBCDEGECI<?HDD@AAF
; a		AFHC@CCECECACDE;<>C<A>DB
; after		?FABI<DFE=>CCHB?CGBBCA=G
; he	l-42	CCFGGDG>>>BAFDE=@GAFAAFI
; i	a-148c-623d-525f-322l348m873n-11o64p276q301y-154	KFNEN8I?@?<OAIP2<B8F>D=G
; in		FCKDJ:E96A6LBNBAA?6D9>@D
; move	c409l109
; our	n1
; she		BECHJ?E>ABBFFBC;AGAI@@BH
; that		BGGA>BC?FHDAB=?B??A>;ADA
; the	m147n51q286	EJMAH;N?G;=FAIH99E<A9<CB
; they		CDFBE?G>C@=FFEJ=<F?B>?AD
; those	n83
; who	n106
<any>	a-906b-718c-678d-881e-784f-911g-818h-649i-798j-679k-667l-634m-783n-495o-539p-363q-717r-696s-672t-875u-644v-724w-686x-394y-682z-592
<customer>	a-126c-255d294e368g-173h328i131j-4k-69l149m300n187o313p160q158r96s-190t284u78v-129w-51x506y-150z329	F@A>A?@@D?D@@B@>ABAFCE@A
<customer> $	a570b322c-711e494f-415h200i474k424m-123n-4p-353r-214x248y-256z-225	AB?BCC><@=EEB@?AFBDIDC?B
<customer> '	c73n59r9	?D?E@?EFCA?=EGFA=A;FABH?
<customer> 's	c-116j532k306o117p-47	@BB>H?D@CBEE@E@FGCAIA:CF
<customer> ,	b75c-281i255p145r-682w-93x-511	DDACA?I?BBBEEGAAHB?CC@GH
<customer> :	x66z189	G>A?@EFDEFD??@@BFADBGFAF
<customer> ;		FLFBA?C?;ECEI@BCDA>@D=FG
<customer> <group>		DCB@??DGE>??>F<DE?C<A;ED
<customer> <name>		@BB>A9?=GF>GBG<GA==A<E>F
<customer> <number>		EIBHI>E=?<@GGCD=DA<G=D=F
<customer> <person>		F@EBECGBD>BACDD?CC@AEE@B
<customer> <role>		CH?BH=GBD:??AEB>?FB?A=BE
<customer> a	g53x-242	>G@DH>G@:D?CKD??;<6J6BGE
<customer> about	d131
<customer> accept	z111
<customer> after	r165
<customer> align	z352
<customer> along	e366
<customer> and	c21i98x-229	=E?D??CBG>@@@F@BE@AF:@EA
<customer> ask		BD@JF@ECB>ACDJF@AD=J?BBG
<customer> at	u161	EAFBAA?:FBDBEBCG;HAF@I@E
<customer> back	l-142	BCCACA??DBDDHABAABDD@CAF
<customer> be	b-323c400h-170k-598m84n-99p-535s-753t374w-211x688y388z94	E:D@BCAEE?H@CDGD>GFCCH=D
<customer> before		FJBCGCA<C?CCABD?>ABD<=@D
<customer> bring	p-79
<customer> buy		F@EADCBB@CCEEBD>EECECC?C
<customer> by	l132	BF@DI;FD?@<EEFFA:F:C@DDD
<customer> ca	m135
<customer> call		A@FGCFFDF<G>AFGC>D>DCFEB
<customer> can		@@AAGBFAABCAJC@@?>:G<ECC
<customer> choose	c180
<customer> closer	h183
<customer> come	d-373p81r164x-562	DDBFBA??DB>B@BCDD@:FCEBD
<customer> complain		FD@AGC>A>;BDDCD<>EAC?AAE
<customer> could	z253	D??DCEBCCAF?ABA@E>@DCF@G
<customer> do	n-271x239	CABAFC>CB@DC@BEE>CEDDC<C
<customer> drop		DE??ED@C?>E?@@@?@DE@>?C?
<customer> else	a38	AF@JDCH=GAAADGG@@>A@;?@@
<customer> end	z265
<customer> enjoy	x92
<customer> evaluate	d147
<customer> expect	x-50	BBBBCABABABDGCDCCECCABBD
<customer> experience	h473	;AHH@B=;H:9?AA?<DEA@>D>A
<customer> fall		B??D@DCDC@FCBDEEBCCB@GDH
<customer> feel	x973	J9J8DG@<?BKFF=B;EDJJKI;>
<customer> finally	x94
<customer> find	x412	E@F@GEB?AAGEDAG@BJGFDB>@
<customer> first	u390	EF=?@>?=HGECE>@E?=AA=DAH
<customer> for	t38	HCB?C?IDD?BB@GFA>F@<CEFE
<customer> forgive	k237
<customer> from	e513m-167o70	CF>B??>?ACFGB@??E>CD@?H@
<customer> get	g-196	IBD=E?@=@>BFBEE@AGE>DCAC
<customer> give		DAECECD?B@DBCCH@?G@JCEBA
<customer> go	x-61	BEBDDABCC@@D?CJC?A=AACDE
<customer> happy	c-116
<customer> hate	x54	C@F@FCB?CBFEKBHA?HFGBB>D
<customer> have	c41i52l-49n-353r334w-600	@@DAEBAAA<A@ACGC=MCGED?@
<customer> i	f88n180	FIAED;LFAA>EFGB?@C:?>?BF
<customer> in	b687e48n163o161p459t-13x576z71	D?B=@CDABFFFB???GDEFD@CC
<customer> insight	y661
<customer> insist	c66
<customer> journey	h259
<customer> just		D=F?GF<=@CHFI>H?CDGLEF<?
<customer> keep		KBECAAJAA=EEDDHDGG?@@FEC
<customer> know		DCGBH?C>E;BEKEI8=H@F@G;G
<customer> learn	x81
<customer> leave	p52t-56	?D@DD@ACCA>CADH@<E@B@B?D
<customer> like	b286	B@F?BBE>BADCFCD@AFCECB@E
<customer> look	m23x400	KAH<IAC;;EDJF@G;?AABDJ>>
<customer> lose		DCGBE?A=<@@MGCJ;;B?E=F<H
<customer> love	o-48x-163	A?FBGAD>D?EBEEHC@JAICG>C
<customer> loyalty	h6
<customer> measure	d69
<customer> more	x35
<customer> need		D@B@DB@A?CDG@?GBBABCB@BE
<customer> no	x-245
<customer> notice		B?FCCED?E>GBEDGBBFEGCE@D
<customer> now	r-244x-1	ADEBC@D@FCBBECA?B>AB??CE
<customer> obsess	u415
<customer> obsession	t-83u935	DB?>?7<:LE@CLD<H9>>B:I;I
<customer> of	x-614z77	FC>DD@FFB?>@EGB=D@@F:<DD
<customer> off	m58	F?G?HE@=@FFGB>F<EBDFDF=>
<customer> on	m111n332o349p183q460w111z424	ID?BEAGEEA?=@AB=C?=CB@DC
<customer> only	x477	H>I>IAA<=BCJDBF>BDCJDB<=
<customer> open		BCACG=@A>A;C@DBDAB<DCCA@
<customer> outside	n30
<customer> over	p235	EMAFF@EC@B<>CFG7<><>@:?C
<customer> pay		EHAEI:H@B;;KHIG<?B:A8AFJ
<customer> pick		FCDCF?B=>>@FECD>B@?DBE>C
<customer> prefer		B@DACBABABBCGBFBBEDCBA@A
<customer> read		FAA?CF@D=ACD@?B@@CDBCBAA
<customer> really	x440	E:G>EF@C@FGFD?E?DCFJHE9@
<customer> register	r290
<customer> ring		@>DDDE=<@BECG?BEGFDJBG?E
<customer> satisfaction	h32r143x328	A?FABF;=@DCA;=@<CDDEJH;:
<customer> say		CBCIF@F@E;DACHHCBG?ECGDE
<customer> score	r84
<customer> see	x121
<customer> send		?CADBCACC@BBAEDB@D?ECBCA
<customer> side		B@@G?BCDD>A@FGF@DEBDBAFC
<customer> sign		=BD@C@@CDF>ADCE@>GDBA?C?
<customer> simply	x63
<customer> sit	r90
<customer> skip	d105	DE@@FC@D@>E?@A@<@DC@BAC@
<customer> stand		EB?AD=GDGB8AFG@=E@<F=BAI
<customer> stay	x22	DAF@FAA<ACBGDC>>HDAE@C?A
<customer> still	t501w-143	J?@E@AICG;B?@KHECG>=DFGB
<customer> success	i135
<customer> take	d327p-240z334	FA>@FI?D?@C>@:?=B@GDD?C?
<customer> tell	c-86t192	BBALEBG@E9D?DIGDHD>GBHCG
<customer> thank	t-528
<customer> that	n95r-75x146	HBC>EDEBBCE@FA@8HABEBCAE
<customer> the	n-5r-87x370	F:K=FED:?HGJA@@CEBAH@A<=
<customer> there	c354	><E?A@CCAE?G=E@FCA@F>?C=
<customer> think	t234x314	H?D@DDCC@EFC@@D@GHDDFFBA
<customer> to	c214d26i-285	DDB?E@CD?B9BABE<<@>?<@D:
<customer> trust	x400	G?F=EACA@ADCGCF;>BDCDB;@
<customer> under		CEE?J>B@@>@DACC@AG?ADE<B
<customer> up	x87
<customer> use		ACCFEB@@E>ABBBECCDBDCCAC
<customer> value	x123
<customer> vote	w217x-290	>DEC>CFDFDA?@BGB=ACA<=D>
<customer> wait	x-117	=C@CIAB?E?BBNEIBAICI?A>G
<customer> walk		AA>DABBEAGAEJAAADFAC@BED
<customer> want	p-139x-154	B@D?HADBB=C@GDG;;EDHBA?B
<customer> we	x-206
<customer> who	d-330n298p1204t-86x-459	IG@AG:C=?C9IEGG=AD7?@DCC
<customer> will		@DADHABACABBICGBBCBD?ABG
<customer> with	e-379n690p720x-1307	HJ<>H;LCBE8CHFG@C@7=><BG
<customer> without		GKCFF<G@>><EIKE8>B<=?;GL
<customer> would	j-195	EAG?ACCABCDEJCG=@FDBAF>A
<customer> write		@E>HGBHCD;C?BEFA=DAG=BEC
<customer>: accept	z107
<customer>: agree		E@@B?CFEFAB?@DCCCDC?DDD@
<customer>: answer	f209
<customer>: argue	c189
<customer>: ask	a-76p53	CDDCG@HCD>A>BEJ?BG<IED?C
<customer>: be	c141h-293k-533m91n205p226r-578t441x-82z217	G;E?B?FAG>G@DEFD?ICBBGAC
<customer>: bring	p-75
<customer>: buy		E@E?HD@??DDGD@F@CEDDCD>@
<customer>: call		<DFH@EA@IAH=EDDA=@BFCA@G
<customer>: care		FAC?JB>CB@EECAI@=BEEDA=<
<customer>: check		AICFE?H?E>=BBDD=A>=A;<BD
<customer>: choose	c-113
<customer>: come	f212k74p386r111x-147	DF@BDA?B@D@DA@EBDC?EGBCB
<customer>: complain		AGBCGB>BA<D?CCB<=CBC@>@D
<customer>: cry	x270
<customer>: do	d359o-201r-515	GFA=HB?A>?HBCAC?@BGBA<DC
<customer>: end	z81
<customer>: enjoy	x224
<customer>: escalate	f-34
<customer>: expect		D@D?FC?@@CDEE@EBEEEFDE?A
<customer>: fall		@?ABAEBCCAEB@BDBAADBBE?F
<customer>: feel	x677	I9I9HD@?A@IHHAH<AFGLIF8?
<customer>: fill	p-129r268	;F>JD@?CD<>>ABFF@G?GDD?B
<customer>: find	x66	G>E>HBA@@?GEDBH;@HFCBA>A
<customer>: forgive	k209x74
<customer>: frustrate	x186
<customer>: get	g-221m293n99z-291	ICG@H=C;C>@EEFH?@H@ABF<E
<customer>: give	x54	C@EBCDCAB@EBBAGBBGCICEBA
<customer>: go	r-219	EBGBBACDACCGCFLDAB@>@AHH
<customer>: hate	x329	D?E@HD@?BCFDJAG@AFFFEC>A
<customer>: have	i75m63n-268p35q44w-404x397	F>E?ECDCE@ECCBDBBJCBCF?D
<customer>: insist	c120
<customer>: keep		CGCC@<A>IBAHKF@C?A=A:BBK
<customer>: know	x-46	@CFDE@E<C=ABLFF;@IBG@D=G
<customer>: learn	x75
<customer>: leave	d24p58t-140	DC??EC?E=A@E?ADA9EE?AAAA
<customer>: like	x59	H<H>EDC@C@HCECHBAGGFFE>B
<customer>: loathe	x104
<customer>: look	x189	F?G@HCB=>EDFCAFAEDBHDE>?
<customer>: lose	y71	A@E=B?AA?AAJBBJ;>BBB>F:I
<customer>: love	o-27	B@ECHCD@E=EBECIE?GDICG?C
<customer>: make		F?H?EAD>C@DEEFI?@ICFBD>@
<customer>: mind	x77
<customer>: miss		D@D@F@BA?DAFBDACCEAC=?==
<customer>: move		GCEHG<KFJBAFCJI?AE9A;EEH
<customer>: need	x80	C?D?BB@C?CCH?@E@@BBBCC?C
<customer>: notice		C?DADBC?ABCDCCDACGBGCC@@
<customer>: obsess	u5
<customer>: open	k-63r301	ABABFA?B?@?A>BEE?F@FFD@=
<customer>: order		@A?BAB?D@DBG>@ABB?BB@F=F
<customer>: pay	x-76	DAAEDBD?E>EAIFJ@@BACBGBD
<customer>: prefer		D@DABD?A@BDDHAFDBDDFCB?B
<customer>: put		ABEBBD?A=DGBGBA=AA@HEE@A
<customer>: read	x248	GBB>FCAB@AEDB@D=@CDCDB@A
<customer>: receive	g16
<customer>: refuse		CI>IB<HGBB>FHFDAAE??=@DB
<customer>: register	r119
<customer>: ring		CE?BJ@CDA?@@?D@?>EAA@=CA
<customer>: say	t157y106z532	D?<H>DFII@@><FCDE@=?AIDH
<customer>: see		ACBBCA?BAE@DB@EA?C@AAC@C
<customer>: send		ADCED@B@A>?DAIEAAA>DABEE
<customer>: sign	x-102	>E@DE??C@A?AAACB>C@DCB?A
<customer>: sit	r360	=H=GI??E@?<>AAFB>H=DEE>?
<customer>: skip		@DCECBGAD@B@CCE>B@AD<A@B
<customer>: sleep		BBE@F?E>CA@FGEB?ACAD=?=E
<customer>: speak	t170
<customer>: stand		H=D<EEA@DDBDHAD<HDCJDE>E
<customer>: stay		DAEALAA>>B@FCBD?AF@HCC=A
<customer>: take	d263p-202	CD>BDF>E>@A>@<B?BBCDB@@?
<customer>: talk	t-219
<customer>: tell	t201	EBBFCBIEC;D>AIHB=HC@@DF@
<customer>: thank	t-471	@GCAF>@>?E=FFD@>=>?E=?>F
<customer>: think	t231x481	H=E?CEDECCGBBAG@EHEEFE?@
<customer>: trust	x210	E?F@FBCBA?D@IDE:ABCDD?;D
<customer>: turn	r143	?C<I?E@I@D?@?=FIAH>EFHD=
<customer>: understand	x203
<customer>: use	r-231	D>F?FAC?DBDDFCC>CBD@ABAD
<customer>: value	x277
<customer>: vote	w216x-267	>FCE>DFDGBB>?AGA=@@B>=C?
<customer>: wait	x-295	@CBEF@DAE@@BKDJACF@H>B?F
<customer>: walk		EEGEC?BF@DBIGBE<BDA?BD>B
<customer>: want	a-21n-101p-321x163	A?FAKBCAC>DBKBL;=HEJBB=E
<customer>: wish	x230
<customer>: work	n191	FG>>F@E@?@=@@ABAB@=@B@EA
<customer>: write	d171n-99	FD@AL?CBA:DBAFG>=IED=?EB
<group>	d637e467f311i504l-599m-392o445q-104r-57s-192t370u-419v-256w586x-292y-1190z334	BFABDAGCEAG>ABABFDDGA=C?
<group> $	c-170d-565e29f152h387i651l-22m-395n29o-478p-258s-288t214u-255w-2x-56z98	BDBBA?FBH=EDCD?EIDCBDCAC
<group> 's	d171r304t-170u245	AK?CE>B@C>?=@BCC8B@@BE?C
<group> ,	a141i256p51t-266x100z521	EC@?D?FDEBA?BC<BG?G?C;=E
<group> :	c145	@CB<@EAGCBE?>AAC<HH=>;H<
<group> <customer>	b136	A=EA=@C>=E@CCD@CCHFABBGE
<group> <number>		@CCFEDB<DCDAD@DCD@EI>>AF
<group> <role>	w-12	F??AECBEB?@?EFE@DDBBACBE
<group> <superior>	d179f256i-226z-304	DF?E@@FC?DFDGACCCGG>>CG>
<group> a		D?ECI?E==A>E@ICEDB:H>AC@
<group> already	m64
<group> also	o317
<group> and	d236f65n-399w62	<IAFD@FDE?E@A??CCDDGA=@>
<group> as		B@=H?D<>D>DEAECDCBACCGG=
<group> at		ECBAF?GAG>AEFHIBBF=F=DBH
<group> be	b538d-337i250t-268x-6	ACDCA?A@BCCDAC=@JBBFC<EF
<group> become	x387
<group> come	x27	F@CBCCCBCCCADAB?DABDCEAB
<group> do	d118	LE;FF?BE9B?@C?D<@GDD>BF@
<group> file	r-20
<group> for	w-3	BFBBD=@BB>ACFDB?>KBC?@CC
<group> from		>G>G@<<BC<BFFGA>BDAH;=EB
<group> get		A>DCBC??AAABDCGC?HADDDCD
<group> give		BDCIFCHCF?CAABIAAC=C@DCC
<group> go		@CEAD>E?G?>EGGB@AF@D@?>H
<group> have	c1o439p37w63x-402z161	BE>CG@HIJ?8<<DC;AC>@C?@C
<group> i		AF=AA><B>?AE@B@=BD@F?:F?
<group> in		EADAK=H@B;BGBJDCCG?F@E@G
<group> inform	d111
<group> make		@IBFJAF>D;@ADCG<?B@F;=>C
<group> meet	r112
<group> now	i33
<group> of		?>AJBDE;K:FAJEEAHD@G<DCF
<group> on	e622	>H=I@:@GH>FI?FB@E@;I<AF?
<group> put	o36w334
<group> run		BH?AH@@@=:A<ACC?>CDEGA>A
<group> say	c290	?DFDDBGBDB=BDDJ<=C?C:AAB
<group> stand	z-14
<group> take	w-165	C@BCD?CCC>@CCFABCBDCAF@H
<group> that		BEFCL?G9@89CFGJ??A8H8?;E
<group> the		BG>II>?=BB?FIDJBEB>J;ABI
<group> think	z403
<group> to	q42	EE@DC=BFAB<BBCB@AC??ECCB
<group> together	g-133j75
<group> vote	c263
<group> want		F>D@EAEA?@@C?FEDCC<DDED?
<group> we		>CDJ?JA:H?C=>>><H:B@<D;>
<group> with		CE?GC<BBBB=GHFCACG=E9@DB
<group> would	z201
<group>: be	c-70j145t-40	CFC>M;D;BA?HBFBBGE<I?;@H
<group>: become	x374
<group>: believe	x68
<group>: close	i310
<group>: come		GB?DG=FHBF<CDDB<DA<@>ECF
<group>: do		DF<FHB;@<??@B?D@<HBGABC@
<group>: file	r-20
<group>: follow	z278
<group>: get		@ADBDAABBB?ABBHC>HACCDB@
<group>: give		AF@FEDFE@BE?CCC?<?>CAADC
<group>: go		ECA>E>EAFB?AHFCBDD@D>AAJ
<group>: have	z310	DB@BB=DDHB;@DGBAEGA@CBAI
<group>: inform	d111
<group>: make	c198	>FCCEADAC???BCH=>ECB>?@@
<group>: move	w39	=IIIHDH=HDA@EAH;A=:G<==A
<group>: put	o17
<group>: roll	w135	=EHBIGH<IDH?D;E>E??G?>;>
<group>: run	m32	EI@BKAB=>9@?DCG9=BBF<=@@
<group>: say	c312	>?GBADBAGC?BCIHA?ECD;CCD
<group>: sell		@@AGDA?=C;CDLEEDBGEE<BAK
<group>: stand	z-15
<group>: take	q-25w-240	@EF@C>CEC>ADCGCBAEC?C@<I
<group>: tell		@DGGCDB>??D;HFB>BCEEE=EF
<group>: vote	c232
<group>: want		EA@EE?JDH=>DBKGCAD<D?CFC
<group>: write		=HJHBFG<IDE?CAI;B>=D>:=C
<name>	a142b-95c156d157h-599i387j-103k-1042l94n-149o17p-192q342r63t122u456v-666w100x-452y-568z-276	AGBCE=D<EAB>CGBE<AD@@BCC
<name> $	b-1085c8g-758h-440i-130j-419k-343l441n-190o185t-353u-352v-450x-271z-553	@HCGD>A>E?A@CIF@6BAA@@@C
<name> 's	z151	CAB?@BBBHA?<?@=CA@C?=CBD
<name> ,	a-311b10c-100d131g-550i75n-320o-434q40r281s259w124x-397	=FBCB@C?B@@=DC?D?CEB@ABD
<name> :	c220	CBG>B>HBGA;CCIIA=GB?>=F@
<name> ;	c230	IDF=A:EBEF;J@HAA?A?<9AEC
<name> <customer>	c70d408n245w-40	EH>>?@AFB9A@AC@>@FE<@;G@
<name> <group>	g303i204	<HA@E>DFA:G<BF?F@AECGAAE
<name> <name>	r-197v161w232	AFCEDAC=F@D?DA@AA@BE=B@D
<name> <number>	l185o-95s-81	?HIHF;E>C?=BGDL@=G=GAC>A
<name> <person>		BEDCGBF>?ACCDA?@GDCEB?BF
<name> <role>	d402	BCC>B@BFC@A;DFC??IFA<;CC
<name> <superior>		<EDEA?FCE=DB?E@GEEDAEC=B
<name> a		@IFEE=EDE=BCEJB@BED?E>;L
<name> account		C@>ECEDC@EBDBCADB??ABDC>
<name> after	c156	@@CABEAB@DC?CFCAACCD?ABA
<name> afternoon		JGH=H;J>><8IDGD><D8@=HFE
<name> against		JFACF>D?B>BIFGC;FA?D?C@G
<name> all		CA@<D@FDI?D>CD=DHEEBB@?H
<name> and	c87d-7f376i268m544n304o156p585t-383u530w83	@KF@@>D@GECAEA@C>>A?@B@C
<name> anyway	m34
<name> as	m9s-91	BGAAG>CC<@<AACEA;D=CBDB>
<name> at		@AED@C=>DBGBIHCDBCEDBDBJ
<name> be	b473c48d349t-651y616	>@@B@CBB<E@DAA@@@CG??<CE
<name> because	c-102m-48	BCFCFDA<@?FAJDE=C>>HEA;F
<name> before		EBJ@H<I==C=ICJDAAG@D=>?G
<name> big	u395
<name> branch	a51	E@?GBBE:GBDIBK>EF?E?AC@A
<name> bring	i204
<name> by		A>CDECDAF?@BD@JDDH=K?EBC
<name> class	c214
<name> close		E>J>B@F>FC?FEHFBBGB@=@DD
<name> code	x56	>=BBEG@B@@E=@=EC=B@IGH?<
<name> come	k112	EBABCE@>>DCF=@FED?@GD>EF
<name> depot	a215
<name> do	d162	AD?CHA??A<B=BCDB=GBG;@B@
<name> evening		CAIB?>G<C@;GDHGC>E>C=@FD
<name> for	c-201n342q229u277	KE@=A9=<FDBEECBE;@:>AKBE
<name> from		CEBCG=FED??B@HI?<LBBC@@A
<name> get	n181	DFI<B>H@C=>DCHCA=D@>><BD
<name> go	i-209	ED@EGBA?=??BBBF=;EBC??E>
<name> have	c410r54	CA@=CAHCF@DABE@CAHH=A?D@
<name> he		EDDEI>F<B>BGGEE<CHAI<ABH
<name> how	o-70
<name> i	c-328i118l-164o-175p-320q250	DFHDC:E@F;=ECH=@JF@@AA>G
<name> in	i-137	EB@D?8A?ID?AFACD;C>B>KCA
<name> make		@B=GE?DAF<?ACFHEAJ=IBDBE
<name> meet		CCDFAEIFGBD?>AJA?B@>BCF?
<name> morning		D@ABDCB=C?EDEDDABCEC?C@B
<name> night		>D>DFC=CABA=DBFB>HBGED>?
<name> noon		JGFDH:K?B>:KFII;>>9A;DAG
<name> of		>FFIG@D?C?@>BAG>?F>HCCBB
<name> off		DGFBD>H=@<<FCFE=>D=B;@EF
<name> on	i306	=DBA@AC?GAF?@B?F@EDA?>CA
<name> only		CEH@E?J<B;;CGGI@:C?C7?BC
<name> order		EFDCH@?C?<BC@BA<?C@B9BGD
<name> our		?@IEHFI:IAF@G@I@GA>K?D=C
<name> run		DE>GGAAD?=@AA?HC@F:FEGB@
<name> say		>AGGC@H@H<@BFKJC>H?D<CDD
<name> send	t200
<name> session	z334
<name> she		QLH?L6L??<7PFLI6;@7?:EDJ
<name> shift		EDCCE>ICD>=@AHAABD@?B@AJ
<name> side		D?>=??EGDH:E?DDAB@?>>F?H
<name> since		CAEDHAB<A?DFMDF=BDBJ>E<J
<name> so		>AH>C?BDE?BBCDBB@EGAC@@E
<name> take		>HEBD;FEF??GAI?CCHB>A=?H
<name> tell		<@ECCACEE@@BDEGA=E@E>DAH
<name> test	c247l14	A@H??BIDEE@CAJHB>EC?:?F@
<name> that		GD=FH??<<??CACDB?B>E@CC@
<name> the	c-322d-447i580l-200q-362r-58	>EFDE=D@G9D@JO@DBFEAEB<N
<name> there		>H@G@<?CH:AEACA@EB<H@?D@
<name> they	o105	AEBIH=EGKGBF?FB>GJ@BBE@F
<name> till		DCEIG<C?D@>JDHG;AC<G=DAH
<name> to	c-440l-215n-123q-298	=FEBH=DAC=AA@DBBBC?EBA8G
<name> until		HCGJJ=D=>?=LJHL:=H:G9HHH
<name> want		EAD@FAAB@AAFECH>@DBCDC?C
<name> we	c-184	>ECDJEK?J=F<A@DAI?>G=A=F
<name> who	d160	>I@BBADFD>C;;@>AABE@@=D>
<name> with	o30	BFEJHCG@?BC@KGG<9>9E=GBH
<name> without		ACEDBCAF@EB?HHF<:BC@AA@F
<name> write		BGEDH?G>DC;EIDG<?A;E:A=F
<name>: analyse	d34
<name>: ask	l33
<name>: be	y143	;A@AA?B@BE=CCCA@@HAD?DBG
<name>: go		EBB?EBA?=@DDAAC=>DCC@A?B
<name>: have		9?G>@CFAAEA>C@@EAHEC@?GC
<name>: say		A@FHE@G?H:BDFKJB@H>G?DDG
<name>: tell		>ACDDABDD?ACCEEBAC=D@EBG
<name>: want		=FCEF=CBF>;CGJL=<G?F;A?F
<number>	a-710b-663c-360d-39e-546f-493g-1093h-1805i-947j-408k-399l483m911n80o242p677q708r679s-197t-591u-996x-734y-863z-945	BGCGDAAA>@9BF@M?@F=D@?D@
<number> $	b-363c178d-39e-388f-85j73k-778l-240m-304n245o-173q-95r-802s281t-903v683w-245x54y305	AACFBA>D<?8EIET>>E;F;D?B
<number> 's	n3
<number> )		KHECH;H?A>:LDGF;=B;A=EDG
<number> +	n221
<number> ,	d-497e-222l244m636n186o-127p-96q63r-761v489x221	GAIBBB@>=A8FGBQ>>D:C<DCB
<number> :	d-59	AHJEF;H=E:<FEHCBBA<D?B<H
<number> ;	v-119	DHJFG9K=H=AHFLE<=FAA8@DK
<number> <customer>	a204b51c-567d580m-446n-354p-176q227r279s55t-175v-31w-184x-744	CP?IG;A><<<CBDF@>I@ADAEA
<number> <group>	o75	>H>JB=@CF@@CCCE@GD>HC@@C
<number> <name>	l-498m-363r-331w473	=EAHG@F>CAADGFF@AA;J@?@B
<number> <number>	m-533o294p53q-619r45t54v-332	=I@IN;BAF?:?@FKA<H<GEC<@
<number> <person>	b488d-329f13i587k90n-63s5t417	>HDFCAE@?B??@B@EBKBDDCCH
<number> <role>	b97c59d180i-251l176n246r338s413z98	@HAED@BA>C9:BCE<=DABD?EA
<number> <superior>	c-97f-367l55n-117p-38r577	7HGHEA>;??=@CAE@?C@IFA=E
<number> a	l134m217p633r-529s93t-178v-573w-276x229	GGHAK>A9?:BDHKI4:F>E@?;H
<number> a.m.		F?HBG@E@BA<DDII;<F?A<BCD
<number> account	l-330	@IBEK??>F>:@AAG@<C;ICB<@
<number> address		?AAEDAA?C@@A@ADEBGAECB?A
<number> adoption	r122
<number> after	o-135	@A>GFCCDBA=;D@CC@A<IDGAC
<number> afternoon		BAEHAHCCC=G=DDFBB?A@EDDD
<number> again		GHFHI;ICE=;HCIH9;C:?;BCG
<number> against		AFGGH<E<E<?EEFE?AE>E?B@F
<number> alert	w-54	DBAAF?@AB;>EGFGB@ECBBCCG
<number> an		ADBAB@G?BA>DCEH@;@AC;C>F
<number> and	l-210n17s-289t439v48x615	EEDAKAC@A;A?AAM=>E>DBD?A
<number> answer		BDB>F?B<F>>CCBF@@E=FDC>A
<number> as	r-206v361	HB@DBBAC@@?GKAK@DF=D7DCG
<number> at	p-214	@CIBCAG:F;?CFCHB>BAE;?CD
<number> audit	r22
<number> automate	r60
<number> back		JFI?K:KA??<KDJG:?=:<:?JG
<number> bad		@CHCBDA9A;D@HDAAC?@EA?@F
<number> bag		BFAEH?CAE=>BBCG@@D<EBB@C
<number> bank		IFBBG>DCA>?CADC;?DA?>>DC
<number> barangay	r161
<number> be	c-107i733p634q-169r-572s-386	CEC@DAECA@ABID?AFABA@A?G
<number> because		DACACBCABAABCHDBBB@C?CAC
<number> bed	r-422	GEDDK:H@I=>JLMJ;@K?D8@>M
<number> before	r-277	BHDDI<D<H:=DEHI??K;I>==G
<number> big	x463	C@F@AB@=B@FIGAB;FCDICA@?
<number> biggest		>FCFADBBDAE?CAD>C??G@=AB
<number> bike	r187
<number> booking		AFEAI;D=B<:C@EEC?E<GCA<@
<number> bottle		HEDFJ=F?B>=HHHJ:=F=B:CBH
<number> box	d447i186r-57x134	FHC>G?BDB;FBAC@=@GG>B??C
<number> branch		?F?HBDDBG;A<?BDBB>=GD@?B
<number> by	m100o-27p106r-785v-141	AEGDL;I:G>9DFII@@E9G:@?G
<number> café	w-350
<number> call	d28l-49o91q-19r209	@L@KK>?C?98?ACM>9L<ICC>A
<number> can		AB?GEDBAEAE@CBJEDE@HCDFF
<number> canteen	r44
<number> car		CFFCF>E;E9>FHIG@@F?E<=@I
<number> card	m-55p-61	?DAFE?B>D=?ADCECAHAGBE>D
<number> carrier		@FF@CCF@FBA@@AF?=DBBA<@>
<number> case	l-196	AHBEJ@A?A8<@CDH>;L>H@C?C
<number> cent	q58	LJJDH9M<A>;KCKE7=<:<8BFI
<number> change		CI>HI:A@A;=DDFF@CC<FAC@F
<number> city		CECFBCDFFEB>@BE=AA?@C@BC
<number> claim		BFBCG>E@E?@DEEG>AF?DACAD
<number> class		BF@BD=FFC???BFD>=FD><=GB
<number> click		=EAFF?>?A>????DC?G?GFF<?
<number> clinic		BC@IEAA=FA@DCEHB@C@CBF>B
<number> clip		IEGDG7J>D?9KGJI<AC:D;GAH
<number> close		EEEFG=GAH@?FHIG;?G?D<CAH
<number> code		AG=AFA=CB8A;@@BB?LED@<BA
<number> come	d168n-38r-97	FG@BL=AAA<DDAEC<@FBC6;GC
<number> complaint	m32r-460	HEHDH9K=C==LFKF<BC<@8AGI
<number> condition		EDFEEDA>=A@@JJG;?BABCD>J
<number> contract	p-112	<ACHBC??B=A?CAFFAJBFCD?B
<number> conversation	r158
<number> could	j304k61q-140	AA<=DB?CAHBI?ABEE@@D<>BF
<number> country		?G<DB>BEG<>@>?ACDB<GDC@>
<number> crate	s-543
<number> cup	r-251
<number> dashboard	r603	;G>HED<D?<>=>=EI?G>GFH=?
<number> date	c-348	FB?CFB;?>AEFH?E<EAAFFG<D
<number> day	c-230e-181n-160p-32q171r-883v-352w75x-423	ALFNH=I>A?=CGIJ=>D;G<?<D
<number> degree		EED@E=FCA>=DFMJ9:DC?=>ED
<number> delivery	r-131	@@BG@EDAA?D?BACECGBFCDEC
<number> demo	r308
<number> depot		CB=D@?A@E?DKCG@CFAAB=CF@
<number> digit	p43
<number> dish	m-188	EFADF>DFBBEECFE;=EB?@<ED
<number> disk	w-197
<number> district		@EEECDA=B?A?ECF??@>CD?>E
<number> do	r-221	@BICB@DB?C?FENB?A??>>:EE
<number> dollar		AFGHH?H:F=@DECF>AA;H8B@E
<number> door		?EAFJ=B>B:=BCEFC>I>IAD=C
<number> dose		FFE>I=I;D<>FKJG>AF?F:B>J
<number> down		KHG>I9K9A7:JGID?<C;C:@AF
<number> download	m-1p-154r715	7D=IG@;AE;;;=AIH:K>KKI?>
<number> each		ECCAI=F@H=AFGIJ>DF>C=A@I
<number> email	r273
<number> empty		FEBDH<CA?>?FEGF=>G?D?EAF
<number> entry		?FCFEA@>=>=AC@FE@I>ICG?C
<number> error		FADAH>E<F=>DHHG>CF?H>ABF
<number> euro	c300q292r-796	ACFBFAD@A>@AFLF>=D@D7<AE
<number> evening	l-161n-10	=D@CEBACIA@BAAK@?F@FAE8D
<number> every		DACBE@E<C>?DIGE@@FAF>A@I
<number> extra		AGHGC@C@B<CBGEF<@@?CA@BF
<number> fail		FGH@G=E?B=?IDGF<=B>A>CCF
<number> fall		DEHCH?E:D7AGIGF@EH>F;<CJ
<number> farm		;J?K@DBGF@C><>D=??>HBC==
<number> faster	r20v305
<number> feature	r313	@F@EJB@CA<?@@AFC>F?EDD>@
<number> ferry	z-77
<number> fewer	v959	E??D@D>E>D<HJ@HCEE;F:EDC
<number> field		AFFEB=CBE?<D?CGC=I@@@CB@
<number> file		AIFGEBC??=?ADBH>=A;CBD;D
<number> first		@AD@C@HBF??ADGH@>HBB=@@B
<number> flat		ECB?G>E>A@=HEFH?@D>@ACBD
<number> floor		@DBHCGA@BDC?A?HC?ACCDE;@
<number> for	p163q-132	BCCAH@ABB>>@?EF@=KADCD@?
<number> form		AGCHAAD;EDACACC>?=>CDB>B
<number> from	l151	CEFDB=JCAE=EEDEB?B>@>E@@
<number> function	e197
<number> gate		BA?AG=BE?D=D@EBDBC?BC@@@
<number> get		CCB<ABCEBA?@?DEA;GE<@>G>
<number> go		DFH@C?F@DC=EDCJ>;F?A@AB@
<number> gram		CDB@E?G@D>?EHGF?AE@C>;@H
<number> h		JIFAG;G>C=9JDIG;>A:?;AFH
<number> hand		CCFAI;H>B@<HCID@BC<E=@>D
<number> have	c-203d-30m116n178q331r-429	IMEDN7L3C::KLII>BD4H8DBP
<number> he	c482	>>H>?DIEIEB?@JID=HE>9<FA
<number> hectare		GHD=H<I=B@<GDHG<;C<?@BAC
<number> hold	r-284
<number> home		=AHDH9GBC>:GAJ>CCG:CAC9@
<number> hospital		BF@FI=DCG@;CDFH?>I=BAB@F
<number> hotel		D?F@GB@=C=BDHCF@AFBG@F;D
<number> hour	k-277m178n280o-391r-163s-188x-163	AMDFM=F=B76ABGO=6H9I?A;A
<number> house		CFEFD>BA>=BCFGC<>A@@@?CG
<number> household	v-210	?IGCI:J;I=BCAIA:<ABA>;@I
<number> i	f541l-313m-39q-213	BJFEA8IDCA>GKGEEBPABBC>B
<number> idea	l35
<number> impression	r257	:H@GG?>?B===>AFE=G>GGE;@
<number> in	d566l64m409p594r-1011s-588v253w-21x-523	JH?EI@DB<;9HFCM>?F9F8BE@
<number> inch	l-139
<number> incident		JIEAI;IA?=;JDJI9;=:?;EDH
<number> insight	k124
<number> instead		FCI@E?D?>A>GBEJ>;D>@?CB@
<number> interview	r310	=D?HFABAE;<>@AHD?D=HEG??
<number> invoice		CIDCG:D>A=9DBDJ@>C7DBG?A
<number> item	r191	@HBDBC@C<>>>@BDD>@=EEE>@
<number> jar	q83
<number> job		CHDCL?D@?<=A@CE>?@7DCC>@
<number> keep	m-147
<number> kg		LJGBI;KC@@<IDIG:=A;>=AGE
<number> kilo	l-110p-151r-51	AEDHHCD>D:HCEEFBBKCH=BFH
<number> km	n121	JDG;D?G><;:HGFFAAB9A:BBC
<number> label	p-335
<number> lakh		BJKKL?J@IA;D@EH7=>7C7@@D
<number> language		EAEEADAB@=FACFGCACDBECEE
<number> late		CHGII>JAKB?CGFI<@C;D;>@G
<number> leave		GHBEF;J@C=?HGJE=@C>B9BCJ
<number> less	r-106v1182	F>=D>F>H>E<HM>HDFG=E9FD?
<number> letter	r40	;D>FJ@C?@A9@ABBD>A9K?@<?
<number> level	f426
<number> lift	n14	DK=EE?BJ@D=ABEH=<B<?C?AC
<number> like	r620
<number> line		FAFBJBEA?>?BACI;?C=IDE<C
<number> lira		FAHAI@C@AFBKBCG7CA@EAH?A
<number> list	a224
<number> litre		@BFDBABCC>A?EJD??BBB>?CE
<number> load		@EABF>BAA><B@CHB>E>BCB@?
<number> loave	r-108	@?HDFBAAHEFGGDC<GHEH@@@F
<number> locker	r8
<number> longer	l65
<number> lorry		BFACBA@D???A@@EC>E>BDDA@
<number> lose		GFEAF=E<A8<GGJC@CC;E<>@H
<number> lot	s186	?FGDBDBABCD?ECB;A@ABB?AD
<number> lower	v759
<number> lunch	o48
<number> m		KHF@K9J>@=:JFMJ<=B:>;EDH
<number> machine		AE?EI=D@E;<CFFIB<L@I?C=F
<number> mail	f223	FECG?@GEABECFB@GFEC?CEFA
<number> meeting		<?B@>D>FED?>>?FF=HEADCB>
<number> men		IHAAG9ICB?<HHJG=<E<?9DAG
<number> message	r116	=J>IJ=>@A::?@@KC;K9JEF8?
<number> meter		B@B@E?H=H=?CJIHB@HAE@<?H
<number> metre	q-107	@DACH=DEB>>DCFI?>G?E?D;C
<number> mile		IEE<I<F>@==HCIH=?C=?=ADD
<number> milestone	r131	9H=EH?<ADB<<?@IA<I>LHD7?
<number> min		FFDBH=F=E<<GGGD>@D>B<>AG
<number> minute	j155m300n-276q136s-278	AEGFP?C@@A9DCCK>:M;J@@9A
<number> miss		BC@AH?EEI>?BHGH;=G@D>D=E
<number> mm		EHCCI=H>D=?BEFE<>E@D9;@E
<number> module	r200	>J>GHC>F>=<==>GF=E;FGG==
<number> month	l175n184o780p194q246r-476v-243y222z107	DJAIB?EEG?<CCHG9>?>B@DAJ
<number> monthly	m104	CGFCI<B=@9=DAED?>@<A?CAD
<number> more	l456r-167v678	FCAEGB<E9F;IE?L@AA7H?CCA
<number> morning		EHICH<F;@@>FEKG9AE9DA>EM
<number> mother		GBADBEGEC>G??CBCBGA@DEE@
<number> ms		DGJIH?I>D>@G@EF;@@;A9@DE
<number> must	k328
<number> my		CAE@D?G?DC@GFIGBAFAB<>CD
<number> name		AFKCF=GAFA:DDDK8;E<E=?@D
<number> new	r564	>GCDK>B<D<@?B@H@@C>IEB;@
<number> night		EGBAL<C<F;8EFFP<;L9G@F:D
<number> note		CJ@IH=@E=>;B>AHA<C8CDG?@
<number> now		=EEGF@E<F=A@ECF@?CAH@@=D
<number> o'clock	s240	@GFHE@C<C:@BJJH=@C>F??@K
<number> of	b435c-1980e-420i-550j-340k-429l-496m651o-8p40q27r-179s-338t69v-514w-51x-252z161	EL@JM>G=<;=<BCE;BG;KCDFH
<number> off		GJFDI?I>E>>EBDF:?A9C=?BC
<number> old		@JJFEBH>D=?AADA<B?:C@><D
<number> on	m-29p-214v-34	>HDJG>B;B8@?EEGA=C=FEC:G
<number> only		?FCH?C?CCD@CBEHA:@C>BBAD
<number> open		?J>GB;@ID>>B?BEC=J@CEE??
<number> option	c137	>BFBBECBDBB>>DH>>?AA?>CA
<number> or	n-133	DIKFE?LAHA<FDGK=;C>A9?@B
<number> order		FIHFG;F<?;=GFHD;?B;C<ABF
<number> other	m96s-183	CHBFE=EDG;?F>CD?BA<C>DB@
<number> out	r448	@H=EI@@I@<<=9CJC9H=BFDC;
<number> outage		EGFED@CCAACEFHD<?>@>A>EG
<number> oven		JHF?G=D>?D>KBDH??=<=<=KF
<number> over	v-109	AEDAI<F8D9@DHHHB>JAG>A>I
<number> p.m.		ICB@G?@>==B@GHE>BFCED?AE
<number> page	k47n-98p-112r-258x258	CAE?GC?>DEBE@?JABDBEC@AB
<number> pair		DHGFIAH>E??DABH<B@;B:@?B
<number> pallet	w-170	CFDGI>D@B<;DBEK@=D<DAD<D
<number> parcel		>C@FE@@=A:??DCGF@HAHCD>D
<number> pass		ECG?E>E;G>BHJGE=DFAD>=BI
<number> past		CFEAF=H<F=?EGFE>AD>F9A@F
<number> per	j131r-416v319	?ABBB@>C?D:FEDCBBA:D;A@D
<number> percent	l-164m-143n17o-13q-274v865	AB;EAB=F=@:EH?NABI<F;EAC
<number> percentage	v292
<number> permit	r268
<number> peso		?@HCA@?>E@?EHGBBAHDE<?@D
<number> phone	l-385	DFABJ>F?B:A>FHE<=C>F@<=F
<number> photo		AJBGIADAB@>@@@F==B>GAA<@
<number> piece		?GDBH?F?F;C@DDD?ADCE;=?F
<number> place		A@E=DBF@BCDEJBC?>BAD;ADE
<number> plant		FFBAL<E?DC=EEFH<>H=CBB?C
<number> plate		AE@EG?AAB>?ACBF@?G?ECE>B
<number> pm		?D=<?CGHKGFJ?>A<>>E=>C<C
<number> point	r-385v16z-418	BC?FC@?@>@<EHAHBBH=H>DCC
<number> post	r102
<number> poster	r86
<number> pound	r-207	KHJ@D9K?CA@LJID:GF;>>@BE
<number> pump		ECJ@C=KAHB?FCMJ=>DB=8=ED
<number> quarter	r-152	GEA@K:E?AB>EGHH=>G<D;ADF
<number> question		<EAHB??AA?:ECDHB<D<E@H9G
<number> quote	c84
<number> rather		CFJHG;DE>?=IAEE<@@;B9KGG
<number> read		@GEH@@BDB>>AHHD>>@=@A?EI
<number> recipe	r79
<number> record	r38	<HCGDA@AB=?=??CF?F@EFD;A
<number> region		=CCCCCBADA@CCAFB=ABC>C;E
<number> registration	r574
<number> release	g46	AG??ABDD?CB@D?@E=A<CEGC<
<number> report		@FACI>A@@?=ABCHA=H=HFC>A
<number> request	r23	;FBHDGAAD@@<?=ED@A>HFD<>
<number> return	m4	JKJJJ7H?A<9LFKG:@D7B;DFH
<number> room	d115p-85	EGADK=>@?8@FBEF<?JAC9@BC
<number> round		?EHFBD?@A@DCHGI=@@@CA=AF
<number> row		BFFFJBG;G;@AGCJ<DB:H:A=F
<number> rule		DE?DH=DCD@?DFGF>@D>D=E?F
<number> run		@EEEAEB?ECF?IBG>B?>DC?=H
<number> rupee		IICBG<JBB=<HCHE;>C9;9AHG
<number> s		IJHGJ8K>E=9JEJH:;F8B;CDG
<number> sample		BBDBBBB@D?@BCCDBAE@DBBAC
<number> say		<CHFD?F?H=;FHJJ>>F@D8@AE
<number> school		=FBAB>@AG>@E@BEABGAEB@>=
<number> screen		AEAEF@DBAA?@ECC@<B=GAEBC
<number> season		GGGCH<J=C<;HGJG;=D;C:A@H
<number> seat	q-75	CBBAG>E9F=?EMHGBDF?C:AAL
<number> second	n-18q204	?DIIF<E7F7<FFIHA<H>I9CCI
<number> sensor	r-359
<number> service	r335	<GCDDCCDD@?=>?HE;H@DBC?>
<number> session	o96	EECCE>FHGH<D?EJ<;H@<??G?
<number> sheet	n-17o-13x-363	?GCFG?D>C;?@KGEA@C>D=?CI
<number> shift	e-137n48	DDH@I@F;BBADIFJ9=D>D<B<F
<number> shorter	v339
<number> should	k143
<number> side		CBA@@@@?FECDEBBE@BDB=CCF
<number> sign		CGAGG:ECF<;CBFF@>E:D@BCC
<number> signature	c204o145	>GFFAAAIFF?B@EJ><DA?D@CA
<number> since		ACCEG=E<F=BDHGB?DCBH>?>I
<number> site	r75	@EAEEC@AF<@?AAHA?D<KEC?@
<number> slip		FAFDH>E<AA<BEGBCGE;IC=E=
<number> slogan	d222
<number> small		CFBAH>A<B=>EFGHA@F>E=ABI
<number> sooner	v36
<number> sprint		?EDDCBCCACF@GEA>@?>DAABG
<number> star	r279t402	>@<JBEAFE;B;<@HI?I@GHHE=
<number> stay		AFAGF@F?E?@CECD@BB@G?B>E
<number> step		=CGE?HBCCFD?D@F>>@AA@>D@
<number> still		DDCDF>G>H=BHHGE>CD?E;@?I
<number> stop		AHCFI<D<C7:CDFIB>G:J@F9F
<number> store		<I@EC@C@AB?AFDCBAACCC@=D
<number> story	r21
<number> suggestion	g102
<number> summer		GE>@H>D@><DDDEC=?GCD=@DC
<number> table	e817t153z-222	?G<G?>>DE;FF=CBBCEBD@AH:
<number> take		J@BE@CBD>C=JF@HBED<B8DHA
<number> tell	d-181	EIHGK8J?H?8KHKJ9AC8F<E;I
<number> temp	m3
<number> term		@@BBH?BABC?C@CBCCG=GB@>A
<number> test		DJCFM=D@B<;D?BJ?>A8CBD>?
<number> that	l99	=CJAD=G>G>;DFHJ>9IC@<=BB
<number> the	k506l10r-591	IEA=K;D>BBAH@DGBCG>C9>FI
<number> there		?DCC?>DCJ@CEDGC@BDCB;>FA
<number> they	c182	B=G<@FDBDHDBB@GB@HFAB@B?
<number> thing	f-109k559x299	DCFBKF=7EBGFA@J>E@AMB<?K
<number> third		@AAK?FAEBC?CF>GCEA<G=DB?
<number> ticket	r717	<E?FJ?>@@<>>BBGE>M@JED;A
<number> till		FGA@F>G??<@EFGE>>GB?:>EG
<number> time	b170o-114r274s-638	@L?KG;F?B?;C?AFB@L;HEGC>
<number> timeout	m77
<number> to	c486d-235f54l-39m-178n541p50r-440v-546w-223	AHKBC=C?FA?EBHL=9JACD@AB
<number> tonne	r-95	FAC>G=C>@>9HHHEBBG;D9AAF
<number> training	r76	=D>EEC?BC>>=?>HD>E>GEF=>
<number> tray		BEAAH?DCG>@DGHH<@F@B;B?H
<number> trial		BIDGCC??=ACAHI@<B><DDA>H
<number> truck		IEB<K<F><;<EBGC?>HA@<;>D
<number> tube		?HEEGCD?EA@?@?H@?A<EBB>?
<number> under		EGDDG;DAA?:FDEHAAG:C@FAE
<number> university	e205
<number> until		AE@FF@AB>:?C@AFD?E>EBDAB
<number> up	f444	EJAJ?;DE9F?GI?@HFHC?HHC>
<number> van		E?D?B?@BAB;FFFGB=HAA@DGC
<number> view	p-152r487	6G?IH;<>@@9?@BDG=J>JIE7@
<number> village		IJDAH<ICFA<IBHG;<B;@?EAD
<number> visit	r251	<F>CF?A>EB??D@CB?G>HDE=?
<number> want	x218	G?D>HB@>;DCG@B@@CDDGBA?>
<number> ward	d308e322	=L?GA?<DC<CA@?@=B>BGB;C?
<number> way	l422	ACGBE>E?D>>CFHI?:ICC7@CD
<number> we	c641	??I<>CFEIFDCAEFB=GF>:>F@
<number> week	c205d-11f81g-189i122n-519o-44p-275r-617w125	>KJIB>FCE>=CBEG?@F?C@=AC
<number> weekend	l76	BGHGE@G>B@>CHGI:<B>C>>AF
<number> while	v-136	EGH?G;I;H>ECDI@;@?D>><BH
<number> who	j292	C<F>DDI?@F@F?C?BFA>C?<C?
<number> win	c95	?@G??BFEFDDB@GGC=EE><>F?
<number> window	n-23
<number> winter		AHBEJ>BBB<;?ACGA<G;FCC=A
<number> with	l282	DGHEJ@K=C<BACGJ=:B>D7ECE
<number> within		IJI?I9I<D<<JCJE:=B9?8=AH
<number> without		AKHHNBI<GBAA@AJ9B?5C7<>B
<number> witness	r-140
<number> working		LHH<J:J>@><KFJH;=C;>;AHG
<number> workshop	e279r903	:H<GAA<GB?>>?@FF@G>GHC??
<number> worst		CKC?EAEE@@D@?A??>AD<A<@@
<number> would		HCIBDDL9=BECD@@9E@BDCBDG
<number> write		?FDGJ<GCG@;GFIG<AD=D;@CG
<number> wrong		ADCGL<F>F:DFIIH=BH@E:?@K
<number> year	c611l-96o14r-154	B@GAGAC?E<BAFGN@;NFF=>DB
<number> yuan		HKJFJ:G>B9>KEGH:BC9@9DFK
<number> zł		?GEJHAF?J>BCDDG<DC=G=<?E
<number> €	l-37	HIEAI<D>G7>GIKK9CH:D=<BL
<number> →	r-319	IHHCH<I?K==IEIF:BF<A;<EJ
<number>: ask		IP?AI=B=AB@IECHAF?6C:?FI
<number>: be	j-154l169p12r140t197v-174	CGBCJ=G<A<B=ACE@@NAFCDEC
<number>: break	p-58
<number>: buy		FFKAH:H:B:;IFJE<>C<C;@CG
<number>: call		F<?=D?FECG:B=I<DH;;D<>AC
<number>: come	m238r-283	FEDAK<I?E8@CCJG:>HAB5=DE
<number>: do	m153r-120	EGD=F;FB@>BDAE>>CAD;B@CE
<number>: drop	m-125
<number>: fail		GHBEH=DAA<AEBDD<?D@B;?BE
<number>: fall		DDGEE@D=?:AFEEDAC@?E<ACH
<number>: finish		CF@CG;BA@A=DBDH@>D<C@A@B
<number>: get		FGA?F;BAA=<BBFE?<EA>@?FB
<number>: give		?BED?ABDGAAAFJGC>DE@>;FD
<number>: go		=BB@CCE>CB@>CAEC>FEC?=@?
<number>: have	l-88	GLAEO<H>@<=EDFH9?C<E;<AF
<number>: hold	r-291
<number>: interview	w116
<number>: keep		BBD@C@F<F@@BHFDAADAD>?@G
<number>: know	b242
<number>: leak	c-28
<number>: leave	s-410	DEADF>G?F9=CBDGA?E;C?DAC
<number>: log	r-267
<number>: lose		GHEBH=J?F=>GGIG<BA<B>D@I
<number>: mark	r160
<number>: match	w-308
<number>: name		FAE?G@A>ADDHFCC>FBACAD@D
<number>: need		EIACH@B=D@AHDCHADC=G??DH
<number>: open	r53	CGBGF>AD@;<C=CFB>D;CBFC>
<number>: pass	r-175	HAH?F<I<H@CIJID:EC?@;=DI
<number>: pay		GDHBG;G>D;AHGHD<B@>?=?DH
<number>: pick	c153
<number>: quit	r-280
<number>: return	s-192
<number>: run		CEA?E@ECB<E@@EABBED@B>AD
<number>: say	j285n-62	@AFCF?D=EE?FBFBDDB?D9>CE
<number>: see	k355	DE>?CD?@@EDF=?HED?ED>?DF
<number>: sign		DG?DH;IBF:<FGIH=AE<C:=DI
<number>: sit		>@HBBBDCIC>ACHH>=IBB;<EC
<number>: spend	p-40
<number>: stand		?AEEEBF>AEF?DA>BEFFFBAFH
<number>: stay		@CCGH@A?B9EEFEDACFCG<?AG
<number>: stop		IICEG;J?H<;JFIF=AF;C<?AG
<number>: take		DICBJDF>FGED??J@D@<F;<?B
<number>: tell		BFCIH<FAF=?EIGH=AD?H:C;H
<number>: use		BCCBFC@B?A@B@@EB@D?DDD?@
<number>: wait		CEADEB@C@=CAAAA@?FDB;ACB
<number>: want	x183	FAEBAAB?>DCGIAA@GECDCF@@
<number>: win	c187
<number>: write		AFDEE>FAD?<EEFE>?B=C=@AF
<person>	a-97b738c14d622e542f518g-7h-1032i190j-290k-108m-391n155o38p456q-376r97s-128t600v-596w36x-148y-666z178	ACAAA@GAAAE<ACA>CEFCD>GB
<person> $	b-29c106d-366e-178f56i191j163m-59n87q-18r2t28z334	CACACCFAECB@EB@DDBBCEBBC
<person> '	k94	?ABBAD>AEDDDA>GDCCBFCAEB
<person> 's	c595d-152t134	ACGABAJDG>C>?JHB:JB;==DA
<person> ,	b448c-2e192g-503i144j-175l-159n-172q-493r93t196	>EBF@AI>@AB?CA?AGJEEDBFH
<person> ;		?CEDBADDD@@AHFI>=ECD?B?C
<person> <group>		BH=AGA>A><C=AAB>>DGF<=@A
<person> <name>	d339	DG=@G@AC@7D<@DAB>IEBB@DA
<person> <number>		>FDFGAE:E:B?FCE?@EBK>=<F
<person> <person>		BEEAD>AAA?;EGHI=:C?@==AC
<person> <role>		AKAFA=ABC?ADDE?=A>?B@@?E
<person> a		G@F@D@ECE@ECBEH@>FC@BE@B
<person> analyse	d359
<person> and	e34g110z-345	:JAGC?B=E?HADA@@>??J9@CA
<person> ask	c193	?BE@AACEDC@ACCG??ECA==BB
<person> at		IF?CHEF>??I@A?DBAGCFC@GD
<person> back	r224w-181
<person> be	b320c-80d-1192e130k-242r-144s99x442	@=EE<FB?@CGCHCA=ECDFFAEH
<person> before		ECFCBCJ>?CDCDA@?BDBD@@DE
<person> come		D@AIDAECEA@AEGEAAD=D?JDG
<person> compute	d381
<person> decide	c950
<person> do	i155	BDA=CAF@BBD==A>BEFGBD?AH
<person> fail	r-267
<person> feel	x81
<person> fight	x164
<person> find		BBB?@EADBCD@AABD@ED?A?E@
<person> for	c-3e261p-69	>I?HA<CDD:ABBD?AEA=H?>?@
<person> from		AD??D@F?@@EACBBACJEF==FF
<person> get	i153	BHECE@B?BAADDEC>A>>AA>@F
<person> give		A@@DEBDDH@@?EFDABB<IBB@G
<person> go	d56	CJ?DEBCE?BB@@=B@?EDBB>B<
<person> have	c528d462j31n49p136	BBC>G?HD?A>B@DA>?KDA=<E?
<person> i		?G?@@:A?CD@DCB<FB@=BAFCF
<person> in	b302n117p2r-381	ADFEEDK>@DF>FBB=DE@B==HH
<person> into	j-140
<person> keep	j-31
<person> make		HE;EGCCAA=B=>BA@B@EB><A?
<person> of	b152d593t364	EE?CHAI?=9I??BACALEECEIC
<person> on	b661p153r218	C@?B@BCB?G?=?>=BEHCEH>GC
<person> over		HCB>A?FEABAD=B?@D?B;DADA
<person> pick	c167
<person> quit	r-330
<person> reckon	t37
<person> say	c-193	DCAGDBDBE<C?CJJC@HADBEDD
<person> stand		?FHJGDI@G>E@?CG@AB<H?BAA
<person> suggest	c308
<person> take	i-65
<person> tell	c-99d286	HG=DH??@=<A@CBA>CAAEFD@C
<person> that		ADHDACJC>EEBE?>DECCBFAD@
<person> the	c366l15	>?F=?ACECE>F<CAF?DD?B@C?
<person> there		DH>ID;FGD><DEHE7EC;C;>FE
<person> think	c68
<person> to	n123q83	AHE?C;IA?=@C>E?@ACC@=9DD
<person> want	c-297p45	BBFAH?B=A?AFICH<>C?HAE<F
<person> warm	z472
<person> we		>IJFGGH=F@C=B?K:><?D?;:C
<person> who	b-378d-434l68x-106	@ECGA=E>?C?CIDBBCG?B>FGG
<person> with	n8o19	DCDEDDF@BACBEAD@BG?C:DEF
<person> would		EDBFCBCFAE@ACGB;@?=>BADH
<person>: advise	c172
<person>: agree	z-89
<person>: ask	c189	A@DB?CDBHEBBFEHBAEEA<@CA
<person>: be	b935d-200e256i-211k-305t218x450	<=FD>DD>=AFCC@B@DJCIDDGD
<person>: buy	s-119
<person>: care	b327
<person>: come		GB=DF@EDB<B@BDDCDEBDAECC
<person>: compute	d381
<person>: decide	c141
<person>: do	b168i231	BC?>B@ICBBA?>A=BEFJ@C<DG
<person>: fail	r-267
<person>: fear	b91
<person>: feel	x271	F?F?DD??@CFFB@FABDDHEG=?
<person>: fight	x164
<person>: find		CDA@CE?D@AD?AAAA@CD?C?E@
<person>: forget	b-76
<person>: get	i43	GF?AF;GDD>;CDIC>E@=A?C?I
<person>: give		FB=EF@HIGA@>FGC?CA9G@DCG
<person>: go		EGAAHAAA?;?<DGE=;CCC@>CB
<person>: have		=@BDBFB@?DA>A?DDBIAHFEDB
<person>: hire	s134
<person>: leave		IB>GCBE:C@CKEJDBC>D=:CCA
<person>: look	d-252	E@CAE@C>?DCEDAB=DECGDCBC
<person>: lose		AEGGE=F?F@<HEHE>?B<D=EBF
<person>: make	d397	DB?=CEBD@BF=<?>C?FH>F<C=
<person>: pay		DF>DI<DBE?>FIJH<BC>D@C>H
<person>: pick	c99
<person>: propose	l145
<person>: put		GB=>DACD?CB>B@>>BHGB?=FB
<person>: read		HGDCGAAG;@AEBDA6;?>=@ADA
<person>: reckon	t33
<person>: recommend	c27
<person>: run	d104	BDA=GA@D:@CA=B;CCEFC@:DB
<person>: say	c-147	BDCDEADBD;B@CILB>IAC?CDC
<person>: see		FB@@ABDDCB>AABA@BA??BDCC
<person>: sell	z118
<person>: send		A?CFADF?CBACBDBEDF=HDFDE
<person>: spend	r460
<person>: stand		B>EEDFDAF@I@BDEEAEEIDGCC
<person>: suggest	c808
<person>: take	c72i-90	CA@B?@CCDF=AHDACACB@<CFD
<person>: tell	d421	GE=BIAAB?9F>BCB?@DEFEB@@
<person>: wait		EFEEH<E=A:;FFHG@?A;B;CAF
<person>: want	c-340p40	F?CBJ@DAC@?DJDE:BC=JBF;G
<person>: warm	z472
<person>: work	d150	FK:CJ<=D<8?<ACC<;IFC9;@>
<person>: write		CEA@E?AAB@@CCCD?BCBB<A@B
<quote>	c-496d-406j-73n-265o192t354x-137z-114	FCGKE?E>I;A@CJIA>G:C@GEG
<quote> $	c-198t421	ECDJG@JAE9B@BLKB>H:JBEDE
<quote> ,		G@BIDBF>D=DDEGIDBF?CCJCC
<quote> and		@FHBC=FCG>?DBHAA@EAAB@@E
<quote> on	n-12
<role>	a-116b454c500d885e473f244g-249h-207i473j-88k-58l-247m-537n-129p-121q-281r-16s-234t229u-463v-155w-91x-43y-523z136	CCA@CACDCACBACABDEECC=D@
<role> $	a197c98d-388e98f333h77i377j113m709n133o-244p-174r91s-244t198u-320v-28w-635x215y225z434	A@D@AAEDD@CBABACFFDBDCCB
<role> '	d1	AFC:CBEEDAB?>C@A<JH;A:C@
<role> 'd		FDADF@?@@DBFEAECD@?E<@FI
<role> 's	w-99	@IC>C<HCB<F@DFB?=NI??:FB
<role> ,	d123e812f-594g-528i-475j148m-384o-94p-288q-431t-317x-141y-428z85	=C@B@>BAD@CCCEA=FBBI=8H@
<role> :	v65	F?AH?D?EAD=FF@EBDD>A:EF@
<role> ;	o71	GED@G>GD?C>D@EG<<EA?7>GB
<role> <customer>	c136x-512z295	>C<C@AHII@?8AE?ABBCB?;EE
<role> <group>	o336	AE=DC=CGF<@>AF?ACFBCD<CB
<role> <name>	d29w198	>HDEGDGBD=C<??EA@ABDB<>>
<role> <number>	o-305	BCDDDCA@B???@CLC=E@DBBE@
<role> <person>		DGACC>GB>BA@E@?A@ID@>?GA
<role> <role>	b255p224	ED>DGAIA>?D<CCB@CLFEBCHE
<role> <superior>	b-405c-76i-197	GDAGA?IDDDBDJGEECFD?>ACC
<role> a	t314	>?EHDEG>E9C;BEFC@D:KAJB@
<role> about		@A@CDA@B@A<C>DCBB@<D@@A@
<role> across	e187
<role> advise	c31
<role> after	i273p34	AGCAI<IBH<=??F>@F@?CEB9J
<role> again	i128j-19n168	>JHEH9H>I5A?FLC??I?F@A7P
<role> all	c-93k166	?FAADBA<CBG@G@=ED@CFAEBH
<role> alone		?GEBD>C@D@ACBDBCACAADA@F
<role> also		@ECCFA@BA?=?DBC>>B>GEB=B
<role> and	b-517d389e470f-203g-269l-217m-400p-229q-139w30z-188	:I@ED>BCJ9E@AEB:CADE;6B@
<role> around	c-152x174
<role> as		LD>AKBGD@9CA@CG;>F@A@BDA
<role> ask	q-7	@E=FIB=FB>E>BBF??HDF?BAB
<role> at	o157t402	H?CC?BJFEBC?BJGACG@?ACIB
<role> back	i-17	IEIEH:IAE@4IHKK8:G;C5CCF
<role> be	b103d-178h76j-274l175n-20p188q11s116t51u33v68x-68y119z135	BADBBC?A@BB@CCACBBCAB@CD
<role> because	c406	A@DABBDAEB?CDIJA<CCA<ABA
<role> become	c600	@DE<CCACFHDE@AJC?FGA::HC
<role> before		CHJD?=GGCE>FHFCA@E@;A=F?
<role> blame	d-141
<role> bring	k94	FE?>GD?@>CEC@?DABCDDD>DC
<role> budget	q136
<role> build	i237	AFC@E<BBA=CCAEBABFCBBB>F
<role> by	g79l6	DADAFCG>@DCAHCC@@@?E@G>F
<role> call		@@CCCBAABB?BCCGB@FCC@BCB
<role> can	k153	D@A>GD@??EBE>>AEF>>EB?CA
<role> carry	i271
<role> choose		>?H@@CFBCB??BGHE<HCA<?DA
<role> come	m-19o-43q-190z19	FBABDBDDBBBBBADCBDDB@?DC
<role> continue	i130
<role> contract	l92
<role> cost	c-249d-220q37x-600	DLEIM8I<C8:IKMK9?D8K7F<M
<role> could	j474	<?GEB?FB=D>GCF?DCG>C>=CA
<role> count		ABB>DCCBBBB?ACCB?EDA<?EA
<role> do	c109d237f130i-535	DD?A>CDI<EB@E?B?=FE?<@J:
<role> double	v156
<role> down		CDG?D>KA@B;CBIE><EAA7=DA
<role> drop	o251
<role> each		F>@DGA@=A@@FJGF>@H@F;EDE
<role> earn	t6
<role> end		>FAD@@DAGAG?AA=IC>C?DGBF
<role> every		C??HEA@9?@@GEFFECF>GBEA?
<role> fall	a92	HB@GECF<E>FHEIF@?AEA>C?B
<role> feel	c198	@>EAD@HBCB@B@GED@FAB=AB>
<role> find	x189	G@C@ED@A??FB@AD?BDCCEC@?
<role> first		@FAJH<D?E<:DIHH>=E;I8BAH
<role> follow	l134
<role> for	c-58m416p96	CLD@D:G>C<>DCFC<?B@A=>?D
<role> from	c-479i150n202o-206	AK??G>FCG9D=?B=@CCFBA<?D
<role> get	c103o-75s269	>BGD=E?DBBC@DFFD=BE>EADB
<role> give	q-60x90	C<GDCGD=CEDC>@HEECAFECA>
<role> go	n-350o-337t227x308	DB?=EABD?AAD@ABDBGEDE@AB
<role> have	c305d-185i-123q-224r354s331x-179y-27z-42	@EEBECBCBB@>BGGB;GCAE?F@
<role> his	c417
<role> hit	k112
<role> hold		AJB@E=CBF<CABDABBHBAE@;G
<role> home	i201
<role> however	c67
<role> hurt	d111	DEACFBBB?>CBBBC>>DBC?ACB
<role> i	d37	DH?BB>CEB?A>BC@>@?@AB?DD
<role> in	i258l286n299	AGDACAGBD=BA@ABBADE?>AAB
<role> interview	d-52
<role> into		?FCEEFFAD<G;>?C?@@BFAA@A
<role> keep		FI@H@<GEBCBGJC@DHFA@@BEC
<role> know	c97
<role> lack	b273
<role> lead	v31
<role> leave		FEDJ@AFEAAEBDGDDCA>>DHGB
<role> like	c597n101	B@K@?EE@EBDBBAEB=BDA=BFA
<role> line		D?HBIAC=DDDIIBI:EEAJBG<F
<role> live		BBG<FCG?DCED?@?BI>CAF><E
<role> log-in	r42
<role> long	l-11
<role> look	d449j175	FA?<IC?D?AB@=A>BAEEDD=B<
<role> lose		GGCEH;G?D>=IHHH<AG=F;G?I
<role> make		GB?BDC>C=BADB>CCADBB@?FB
<role> may	j631	8<DDH>C>=B:G@I?GF@;I:=;>
<role> mean	q158	GGC@G<>=DCAJEBDBCB:G?BBG
<role> miss	c-294
<role> must	b16k32
<role> my	c-389z357	G=<FCCGEGAA=CB>DJ>?FFEAG
<role> myself		GCBFBAADAA;FHCI@?F<@8EIC
<role> need		EG<FD@@@D@ADFCGBF?>H>AGJ
<role> never	d-235
<role> now		9IFCC<CEF<A>?F@DCDBAF@<E
<role> of	b-486w-144	BD<@F;BIC=;>FDD>ALBE@@@C
<role> off	c-63o41t-506	GIFCI:DB@@<JCGB:@@<@><AH
<role> offer	l10
<role> on	c-475d-26l-32n-297x685z114	CCECBDE@FBC@A?@?EBCCGD<D
<role> only		CCDDGAE:H<CBBFCA@BDAEC<E
<role> open		CF>EH@@=BCAFFBGBEB=J<;CH
<role> out	b273c426i205m-105p99x372	AEK=>DM?BEGAA<@AFFF?C:CA
<role> over	i755	;IF?@>FEG:C@>J>DD@F<F=9L
<role> pass	a-80
<role> prefer		AAF@B@DABB?FEIGA>IBA=ACB
<role> prove	k253
<role> put		FA<EHAA>@=BEBFAEA@D@<?A>
<role> recommend		ABCCD@DBBB@DEHGA?FBA>@DC
<role> reconcile	d25
<role> replace	d-146
<role> review	a111q79
<role> run	i383	BH@:G=CFB<A>;D?DAJF?F:AB
<role> save	r242	?FAEFB@BA=??AAGB?G>GDF?A
<role> say	c68t-205	;DFAC>FADA?CEJH?<GDB:?CB
<role> second	l-49q-101
<role> seem	j631	<<C@F=CB=E9H>I?FF>9G;<<=
<role> send		DFDEE?A??=>DDHF>@A=A@A@F
<role> should		;?HB>DBCHBA>FIHC>CD@@?FB
<role> show	d256	@E@@B?@@CA@AAD>A>AB@9B?C
<role> side		@D@FA?BA@BBGG@BBGC>EAA@A
<role> since	i87	>GE@A<EFF>C??G>EFCD?E?=G
<role> sit		?DI@A@DCEB>BFIB@=DE?@;AE
<role> sort	c383	?;DA>FEBIFFCBFGH@DF><@D?
<role> stand		C@GBGBB>A@AGIAE<AGBJBG:E
<role> stay	c98	>CI?B>ICFA>CALBA?FC?>=BC
<role> take	j-82q14z243	@EACC?JEK?D<DD>@G@CBCA>I
<role> talk	d-61
<role> teach		CGBDG>A@BCAFFCG?CB>G=<DG
<role> tell	c-41	CBACEBCBB>E?@CCABDCCCCCA
<role> test	d182
<role> that	c87k161n-222	ABC?D@BBDDAEDEGHAFDA><HD
<role> the	t231	@CDBDADFH>G??HFC?HCAACDD
<role> their	c149
<role> then	i210
<role> there	i-88	B?DBADD9?CF?GACC@FCG@FEF
<role> think	c293
<role> through		EFBFF>@@I?@EFHF<>?=E=E@F
<role> throughout		@B?F@?@CF@BCBCB?EA?F>?DB
<role> time	d86
<role> to	d1082f590i-513j286n-144q76r119w135y-24	FJAEE@IF=@@AB>DC?HC>E@B;
<role> too	b297	BBECD@H>>DBHBBA>EH@DAAFD
<role> turn		DE@@BB?CAC@D@ADC@BDB>@CB
<role> until		AECCE=GFFAAA@G>AECA@EB>I
<role> up	c-185f737n19	EDAI>CJE>DHHGAFEDGC<BJB?
<role> use		<G>IDB>CA8>=@?EH?K?HFF?@
<role> want	c109o408p115x-585	BDDDC>IDDD;FCKI<=FA@8@EC
<role> we	w246	>JCFGHC?C>G>C>E=@@DD>:?A
<role> what		:AC@AB@BE@C>EDAGCCDCC@?C
<role> who	b375	CAF??DM>>CHAA@=BDHG?EAHE
<role> will		@HKBC@J@H@?A=CE>BA?A?<AA
<role> with	b310c-487d311g324l369x29	HEAAEBFA:?HAB@=@ACD@FBFC
<role> within	r-159
<role> without		<FE@BACDD@A@@DAD?ECAD@?C
<role> work	t-282x609	E@C;J@?A=>CGABC=>GCEAA8@
<role> would	c170j-81n-263	BALBC@FBDCBEGDG=>LDD=D?B
<role> write		CCAAEBABAB@CCCE=?BBB>@DA
<role>: advise	c31
<role>: agree	n153s731	@GJI<G<E<CC@MIF=;=A=G<CI
<role>: ask	q-6	>EDECC@DB=B>DGF?=BCAAABD
<role>: be	b796c104e-429g-114h-450j334k-117l47m464n-19q540r-224s-360u124x-296	D@D=E?FABAAA?B@EAIBB@BDC
<role>: become	c513	?EG=DBAAHDBE@CHB@FFB>9EC
<role>: blame	d-141
<role>: break		EIGEF<G=>?@HCGF;?E>?;AFF
<role>: bring	k137s-406z145	IC;@GAAGBB?=??ACFEAFEAGB
<role>: build	d-191i203	?FC@D=DCD=CBAF@CCDCAD@>F
<role>: buy	d-229
<role>: call	c191	@AD?ACCCDC@ABCFE>GDAB@E@
<role>: calm	x-90
<role>: carry	i271
<role>: change		<>IADDC>BACCECDA?DCG@A>>
<role>: clear	r236
<role>: come	m-61o-109q-175	DD@>DBDEBBDAB@ACBDHB>;CB
<role>: complete	i-339
<role>: conclude		DEBGFAAA>?ABEGE=?>ABC?AF
<role>: confirm	k167
<role>: continue	i150
<role>: correct	q-21
<role>: cost	c-324d-219q246x-99	CEEFN<F=D<?ILIO6AE;L=H;J
<role>: count	d151	EF??HE?D?>F?@??<?EE@@?D?
<role>: decide	c390s824	>BID<H=FADE>ILG?=@F<E;GC
<role>: discover	d235	KK;=J=BE99@:?CB::IGA>9C<
<role>: do	c586d479f303	FDA<AECF:CF=A>>B<HH?A=F:
<role>: double	v162
<role>: draw		CC@>BB=B?=C>C@@AAGHA=@EA
<role>: drop	o252
<role>: earn	t6
<role>: fail		BFFEG?E?E=?DEEG<C?>C=A?D
<role>: fall	a91	C?@GAFE=HAHFCHDD@?I?>ABA
<role>: feel	c201	?>HB?F@D?ED?BHAC>?D?D?BA
<role>: fill	x285
<role>: find	x166	GAA?EEAB?>FA@ADAAGEDEC@?
<role>: finish		?IDA?=EDD@FCAC>GGDE>E>?G
<role>: get		>DCCA@DCE@?CADGD=G@CCF?A
<role>: give	q-66x691	I>?DEEA<>ADEA@FDCCCCGF@A
<role>: go	c-219d315i252l-11o-257t136	DA?>CDAE?@FBAABECEIBCAAD
<role>: grow	v73
<role>: happen		A?EB@BBD?E=IECBEEF?B<@C?
<role>: have	b70c7d-15l26n-83x-511	<BH?D>J=AD?BHDBAAJDD>>EG
<role>: hit	k112
<role>: hold	j-18	EH@GE=CCC=@ADBF??G@DCF>E
<role>: hurt	d110	FG@CH@>C><BABAB=>GCD>ADB
<role>: interview	d-112
<role>: keep	d189
<role>: know	c197	@?G@@FADDEH?@?D@?BE@E?B?
<role>: lead	v31
<role>: leave	c85	ABHC@CHDGDCBCCFD@FC@?AG?
<role>: like	c135
<role>: look	d227j157	C?B:IBABA@F?=A>CCDFCG><>
<role>: lose		FIBHJ:HBE=:HIJI:=D;D8J>H
<role>: make	d523	EE?<FC@B=BA?BACB?GFC;7HB
<role>: mean	q163	IIFAI;@<B?=LFFF?>A8H?C?G
<role>: miss	c-294	HH=FA=DC<CDHI:>CHBBBKI?@
<role>: move		DAIAE?ED@E>I@KD?@?>>;9B?
<role>: need		EG<DG@AABBBCEBEBD>=G;>GG
<role>: offer	l22
<role>: open		DJ?GK?@>GCAEDBLCDD;H><EK
<role>: pass	a-81
<role>: pay		?E<BEAAFC@DCDBD?<CEB;B=E
<role>: pick		@DECCBEAFA@ADCE?>BAC??BA
<role>: prefer		@@G>BAFCDB>DDIIA<JB?=?E?
<role>: promise		BBFABAFCDD>DCHFB?DB@=?DB
<role>: propose	c290
<role>: prove	k252
<role>: put	s-381	?AD=FAEAF@>BAFGB?ICE:;C<
<role>: read		DD@CD@BCAGDFDADDC?=E=FFF
<role>: receive	s-328
<role>: recommend		BEBFG=DAC><CDHG=AD?E>E>D
<role>: reconcile	d25
<role>: replace	d-146
<role>: run	i485	AF@;F=DDB=B@>F@BCED@D<?C
<role>: save	r567	ADADFCABB<A@ABDBAE@ECE@A
<role>: say	t-226	AD@AE@HB@?A?BFF>=IDB:AEB
<role>: seem	j955	@<C@F<CC=F:G=I>GG=9G;<==
<role>: send		CG@CE?>>=>>DFFC=@@?BAA@F
<role>: show	d27t-114y213	BF=@D?>>BC@DCBAC@@BD;@BG
<role>: sit		<CECAB?EBC=@DCF@:DCAB@B>
<role>: slow	b148
<role>: stand		@HFHG;F@D=9HGGE;<C;D;C=F
<role>: stay	c249	>EI>C>IDG@=AALDA=FB>==CB
<role>: suggest	d78	BD@?DC?GA@E?>@@@=HG=>=E>
<role>: take	c-87i157j-132l-186m-135z159	BCCCD?HDH?C?EBA@FFBEDD>I
<role>: talk	d-138
<role>: teach		BG@DG@@>BDBEGBHADB?I><CH
<role>: tell	c-393	DF@DFBB@?>A@ABC?ACBEBBCC
<role>: test	d39
<role>: time	d86
<role>: trace	d157
<role>: turn		EDBBD?C>ACADDBFCCDBG=BEE
<role>: use	r149	>@CA=G?FAG@?>>FE=IEBFD@<
<role>: want	b312o537p109	HAE@B>IB@FBFGBB=EGCABBEE
<role>: will	x142
<role>: work	o-79t-346x501	HCD<J??B<=AHBBF9=HCEAB9>
<role>: write		@CCCA=ECDC>CBEFB@BAA;?CC
<superior>	a864b416c621e216f1265g-586h-1026i92j-515k-585l-406m-935n197o116p-39q-872r-364s-313t615u-247v-127w-291x-808y-846z265	AD@H?@KDFAC@GGDEDGG>BAFB
<superior> $	a-220b128c-34f909g78i269k562l-486m-121n-37o74q-209r188t-234v171w-69y110z393	DEAE<=HGDE@AHBCFFGC<CACC
<superior> 's	b497c161d304f439	BEBD@BFC=CEAD@?CDKDAE@JA
<superior> ,	a281b66c-367f32i202j-36l-107m-287n241o19s395t352y-4z265	BD@GAAJAE@E?GF@CGEFADBCE
<superior> :	a238	EABDACG@FACC@GGC@AC>?CE@
<superior> ;		>GCAH<DAE:AACIC@AFAEB?:I
<superior> <customer>	i554o131	=FCEA=EEI=DBBG>CGFABDA@G
<superior> <group>		DF?D@<HGDBFCBB=FFDC@HCDA
<superior> <name>		=AEACAH@A@B?BEADEJDEDBDH
<superior> <number>	c246	?CHCD@GAF@>DEJJ>?D@D:?BE
<superior> <person>	c-176n93t-511	BF?H@?EA@C?DICCACG@DBBCC
<superior> <role>	b390c79i92o23p-138t67	BBC@@BHE@CE??A@DDHF>CBIA
<superior> <superior>	a-444c248d84e157f-278i-194n-299t-255z22	CBBA@?FFCC@ACCCACGDA@?E?
<superior> a	f-355	>ADAIB?=F;>@@II<<B;I;@=J
<superior> about	f729o-213t-447	AIFFA=CB;F=GJ>BBCDAABB=?
<superior> also		CACCHCHAF=A?CGH@?E<HAEBF
<superior> and	a-655e733f848n234o-31	<K?F=?GHFDEBD<@BGABC?;C>
<superior> appreciate	t184
<superior> around	z-198
<superior> ask	a177b-171t-200	DA@HDAA<KBAHEMKAA@DA;?@B
<superior> at		ACDCD@I>ABAADAA@EE@H;?DG
<superior> aware	f3
<superior> be	a-89c-328d-197f-85i-55o316q247r-208s-222t120z296	CBDGBCIBAAC@FGE>GE>EB@GI
<superior> because	f517
<superior> before	c254	B<A@BGEDDE==BDC@AC@C<AFD
<superior> buy		A@DFFBD?E;C?DJGE?H>IBEBF
<superior> by	z8	FBBF@FGBCGDBD?@AG>B?ED>B
<superior> call	t-354	BACFDBC>DACCEGHC@BCB?CCC
<superior> careless	b424
<superior> come	o263	H9@CCBCCHAACDGECCBA@@EFE
<superior> congratulate		BADFDAF@D<CBCFHCAG@GADCE
<superior> day	c401
<superior> deal	i18
<superior> decide	c-384	DCCCCA@@A?CECA@ACBCCABBD
<superior> determine	c238
<superior> do	c-666i370	BHCEI?E?C:CDEBB?DA?FDD9F
<superior> for	a83i312n-80o-99	DC?FB@IAF@CDHGABGEE@DA@C
<superior> from	c292u55	=@E@AD>@FD?=@=CC<ACB>ABA
<superior> give	a285o-118t188	C=CGDDC;H@EEDLJC>CBC>EDA
<superior> go		AABBCAE@BB@BBEDBB?@C@D@B
<superior> have	a127b154c579f-212q-146t153x99	A<CCCFF=CEDABFDEBGG?BADB
<superior> i		EA>GBAC?EACDGF?@FADA@DBE
<superior> in	b384e-371f265p-95z285	CABDCCJBCBB@EBCCFGDBABBD
<superior> into	z45
<superior> involve	f408
<superior> like	c142	<AFAAABEFC>@AGFA>ECA>@E@
<superior> make		C@BA@ECBDDDDBADEBCE@@AD@
<superior> mention		>?CGCDABB=D?EAGFAI>IBHCD
<superior> most	e189
<superior> next	n-102
<superior> of	a-229c-39e-153f551m-75p-366x-452z-273	CFFIA@MCCAAAIEDCCIA?A@ED
<superior> on	e209f484i-16j126n313	BB@F>>BFBDAECA@DHC@BC@F>
<superior> order	a-95
<superior> pass	a214
<superior> pick		=BE@D@CBD??@AID?@EDA@@AD
<superior> point	c148
<superior> post	a55
<superior> praise	t-311	@DEDF?D>A?@DFFF??E?F>A@G
<superior> prefer	c73	D?ABACFFHC><BEBABCAB>ADD
<superior> pull	a248
<superior> put	c190	D=BGBDC?IBEDDKIE?BF@?DE@
<superior> recommend	c5
<superior> refuse		BGDIJ;DDD<>HFIJ:>D<C9C@K
<superior> reject	c-23
<superior> ring	a1
<superior> rule	c34
<superior> say	c-244t49	>?CGBEA?H?BBDGJC?EDB?DCB
<superior> see	d57
<superior> send		B@CIGBC?F;CABIJE=H?FAGCD
<superior> shake		C>AFBE@BA?DBFBHEBI>G?IDE
<superior> so		CA?DEABA@?@BAGEBAA<ECCAC
<superior> sponsorship	z56
<superior> take	i576t-79	<FEDF>EBG<B@AJ?DCH>CFC?G
<superior> tell	a-88c515	@=DABCE>HACBFKMD>EFA>AEB
<superior> thank		@AEFGBEAD=C@CGHC?H>FBFDD
<superior> that	q145	?DFCA?EDDC>BEEF@<GAA??FA
<superior> the	f-189r111z-201	@?DBCF>>E>DB<HHF<AD@DDB@
<superior> there		BDABC>ECE@BC@I?GF=C>D@;F
<superior> think	c-44	?BFAC>BAFA=DGGJ@=FBC=ABD
<superior> time	m103
<superior> to	c-361f818i-599z-86	GGAJAAH@AEFJPDHFBEG=@E?=
<superior> want	a307c295f-184g-132n103	D@BDDAA:IA@LFOKA@BF>7?BC
<superior> what	f191
<superior> who	b133c420	C<C?<IICCHJ==>=GBFH=A>I>
<superior> with	c-364f-37n-360	@D@FDAFBFAABCBEA@E@C@J=E
<superior> would	c201	F?D<?ABDDHAEA@@@?@D>=@C@
<superior> write	t374	@@EFECFAD;C>@GFFAG;HCGEC
<superior>: agree		B>ACBBFAFB=@CBB@E?>FAG@I
<superior>: appreciate	t113
<superior>: ask	a298b-67t-257	F??GEA@;HAAGFMGBE@D@=@@B
<superior>: assign		DAAECBB<BBCHFFECA@CA>CAA
<superior>: be	b683c-219d-233f-476i-173j217o94t147	A>EGGAO;@BD@DDDBEK@I=EII
<superior>: buy		D@BHE@FBD;BACJED?E=F@GEG
<superior>: call		BABGDBB>D@CBBHHC?BBCBDCB
<superior>: choose		@@D?ACECIDBCCEEA@EE@??D?
<superior>: colour	l-17
<superior>: come	o267	J>@BEBDCEA?@BDD@BCC>>@FD
<superior>: congratulate		A@FGGBG=D:E?FJJE>J=J@FCH
<superior>: decide	c-392	CCACCAAA@@BECCBACACC?CBD
<superior>: determine	c238
<superior>: do	c-537i447	AH?FFCC>C?HAA@AEG?AGFD?H
<superior>: express	t112
<superior>: find		?>G?AGGDJDE<>@EA@BBBC@C>
<superior>: get		BABFDCEBD@B?CFBCDC=FBE@E
<superior>: give	a244o-146t140	C>AHCDC;H@EDELLE?DE@<CDA
<superior>: go		=@DDCBC=EC=@ADGBB>=G@D=B
<superior>: have	b472i137	F@BB@AI?DFCDDIBADCG;A?EG
<superior>: hear	c99	AAGBACCCEA>BBFHC>G@A=@C@
<superior>: hold		JACIDBKDF8BC@MMBAE:EAGED
<superior>: inform	f174
<superior>: let	d62
<superior>: like	c136	?AF@BA@BDB@BCEFA?FCA?@CB
<superior>: lose		=FAGF<EAG>=CFHH@<B=D?@@G
<superior>: make	c251	C=D==FBDGGFB?@CEBDG>B?F=
<superior>: mention		?>DICEBBB<E>ECGFAI=JAJEE
<superior>: object		EGCGJ;F><@=HFFD:AD<G=DAH
<superior>: order	a-82c19
<superior>: pass	a214
<superior>: pay		CBDJFBICG;D??LKD>E9EBFEA
<superior>: pick		>ADA@CAACACBBE@DCCEBBBCC
<superior>: point	c244
<superior>: post	a55
<superior>: praise	t-520	?CECF?C>@=@CFFG@?F>G>C@G
<superior>: prefer	c18	ABBABADCEB<>AIG??DCA;?CA
<superior>: promise		AAGDEBE>?FDCH@@>GGCFBAEJ
<superior>: pull	a248
<superior>: put	a398f-23o-63	B?BJDEA8JBDFHLJCA@DB<CDB
<superior>: recommend	c38
<superior>: refuse		BGBHL:C?C:;IHKK9:F9I7D<L
<superior>: reject	c-23
<superior>: ring	a90t-207	D?<IBD?<EAEDCGCDG<FABD@A
<superior>: rule	c11
<superior>: say	a333c45d-230f-299t397z-114	@?DFCEC>J>FBELOC>ECA?CDA
<superior>: see	d42	EC>?ECBEBAB?B@>>BBEBA>CB
<superior>: select	c126
<superior>: send	t138	AAEJICE>H<E@DJJC>G?H@GDF
<superior>: shake		B>DDFECC?<CBBDJE;J<GCGGA
<superior>: stop	c220
<superior>: take	i531t-66	=GG<C<ECG>A?@I>DCHD?E=<H
<superior>: tell	c231f-97	@?DCDCD>H?BBENLC>DCB@ADB
<superior>: thank	t-45	>BFFFAD>B=AACGHB=H=HADBD
<superior>: think	c-191	@EBCG=C?D==AIFG<@D@E>B?F
<superior>: wait	x30
<superior>: want	a150b-240f-602g-150z-158	D@BDF@?:G??IFMN@>BD?:A@B
<superior>: write		?BEGDBC@C>D>EHFC?E?GBEBF
=	m524	MMD<M7KA=99KAGC7=A<99?HB
= <number>		MIH>I9K=H=9MGII;BF9=;BAH
?	c-169f-35j-137k-661l353n-217r-82w-162x-204z-114	ACDBG;E?E<ADCJCBAGADBC=G
? $	c-169f-35j-137k-661l353n-217r-82w-162x-204z-114	@DGBI;D>E<@BEGFA?N?FBC=F
@action	a567b230c321d330e789f387g273h564i193j173k127l84n303o94p-139q-139r-851s522t-746v-319w341x-124y632z222	CAB@A@DAADDDED=>D>E?=;?B
@alternatives	c252g-206x-371	EILAG8N<L=7IHMN9:I?A2<AF
@assumptions	x-414	GLDLK7J;H77KMMK8=L8J6A?N
@customer	x-516	@HCJI9H>H;8GKKK>@I:H8@@K
@decision		AJJGIAG:E;@BHDJ9A@8H<?<F
@evidence		EHGIJ9K9H88JLKK:AJ9J8B:L
@external faq	x-309	GHDIJ:J;G99KLKJ:=K:I8B>L
@hindsight		FJEII:F=C79HOLK:;F8E9C@N
@internal faq	x-331	GGDIL8E9B87INMK::H9I6GAM
@lead	a-8c-351d-313j-362l204m-34o328q-551r-265t-160v1221w209x-1254	AGAND?DDDA8APBJ=BB6G4H<L
@level and scope		BIEKJ:I@C9;ALKI9=I<I:E<K
@measure	h194r1601	<FAIE=<?B9;>?BC@@I;FEJ;?
@model		EHFDJ:J<J:>HJJG;@J=E9=@J
@outcome	h129r1530x-450	;HAKG:<=B88@ACD<?L9HFJ9A
@package		AIFHI:H=G9;FKIJ:;J;J9@<L
@press release	x-203	GHEFI9J;I::MLKI;>I:I7>AL
@reflection	a-365b-33c-488d-665e-901f-905h-842i-516j-369k1447l-304m-102n-413o-459p-262r-1192s-535t-782u-732v-11w-564x-1407y-963z-1421	GMCFZ;@6DC@JNFU@BH8R40EP
@result	a-2478b-1040c-1740d-1957e-1261f-1316g-848h-1138i-653j-59k554l-1100m-1568n-1017o-1549p-668q-1681r1593s-1510t2179v1285w-1058x-357y-926z-725	C?CFH@:=B=@CFFOLBM1YBU@I
@sacrifice	x-153
@situation	a-451b126c-2115d-2394e-1308f-1344g-1825h-1202i-2015j-1823k-1497l-1620m-1882n-1185o-1261q-1858r-2118s-2210t-1317u-1760v-1303w-1972x98y-665z-1903	98FCU;F)>9KI[NR5C[L[6C3Z
@solution	g135h366x-110	>D@CE>E?@==CKH=:?C9D1MDI
@struggle	x-274	DICHJ9J<I::KLKJ<=J:I7?@L
@task	a-3122b-601c-2168d-1479e-1103f-927g-471h-1074i-1573j-1514k-901l-700m-621o-720p-178q-707r305s-1674t-1513u-1098v-812w-1400x-415y-886z-1485	9FEGW4?+?.9CTLS59Z;[>K.N
@trade-off	c1319j33n312	CBO>D8M@GC7KDPK?:K>>19GA
I: accept	q55	EKNDE;D<D:5CHPK:7E;D;<DF
I: achieve	z182
I: act	e165u458y45	@C@A>?=@JBFCCA=FAACA@AD@
I: add		BB?@H?E@>BADEGBC>@>D;FCD
I: admit		EFFGG>D=B><EHFH<<D<F<F?F
I: agree	n-53	>AFBCAA>FA?>DFEB<EAD;BCC
I: aim	h136
I: align		AC@CA?BEEBCBBCBADBCA>@D@
I: answer		DACDDAB;D?=C?HDD@AAA@BA>
I: appreciate	k330
I: argue		EGEFD<ICC@<FHJI;?E?A=DCC
I: ask	a-93c-96d190i-34j-440o280t-98u-142w-315x-423y-163	DFAFG9DCB=?EGJI@=JA@<@DA
I: assign	a233i380	ADAEBCIDD=GB@JADGAG=H>?C
I: assume	j31	DCDBH8G<@@<FDJCACA;D9ABD
I: await	f14
I: back	y398
I: be	a40b-61c252f-290h-54i15j341k1l-552m-455n-45o-129p-266q-235s-474t-28u252w163y-361z-22	=ABBD=@;GB?BDFBGEGAG=@?D
I: become	z156	D;ABGCECAD=ABGBDFB=I@@@B
I: begin		FA?CAD@=C@EDECEC>@FA=J>C
I: believe	c-321j204y-183z-233	C@FCI4B8BA9IEODBAD7K:C;E
I: bet	j-83	AHHLE<H=F;?BHFH;<E?D;HCJ
I: bin		IIFBH<H>@=:HEIG<;D;D<EAE
I: blame	n-81
I: block		LJGFJ8L@A=:JFKH:<B9B:GBH
I: book		E=>EAF?<HBGFEFDFB=E?>EAC
I: borrow	l257	GFD?D;A=?C<FFECA<A<B;I>G
I: brief	i473
I: bring	e129f220i-392o436r443x646z330	FA?DA;BFDEACEBB@FE=ECEB>
I: build	r208x613z338	G=?AGCBFBC@?A@C@@A?EEH=A
I: buy	c71l65m118p80	BEE@D>JBAC>BDGF<;A?A;CEA
I: call	c-275f152j-143l106m-196o-241p-97q-237u384	FHCHC8A>@B?GJBCE?F>A@O?C
I: cancel		D?E@AA?@EE@DCBCC;EDA>CBE
I: carry	e205z-108	@EHC@?BBCBEEHBFC@JDD?>C?
I: catch		DAIFH<C=;==IEIDBCB<G:D?F
I: change	c331h90n-59q51z53	@>E>@CCBCD?B>A?ABDD=>DA@
I: check	c-137i-530y202	A@>FB>@@?ABLFDF?AE@F4IAI
I: choose	f-162g-30l137m188p493q352x-210y232	@ADAB>DA?A6I>FD=>A<A7D=E
I: clean	m-152
I: close	i74l282m65n49q69y287	=EAAC?AF>?;F;CAD;A@>AC<B
I: collaborate	e245	@EAEA=@CDACFBBAACAAD?@D@
I: collect	a22y327
I: come	k191m-141p-202q-240	>G;CIAA@@?ECBCFF@DBFBB@J
I: commit		DCFGC>?<A><CFBB=@A;C;H=E
I: compare	g-115	EBEBJ>B<D<>FKKK?CH@G7I<M
I: conditional active 'd	c-290f250i-47j42k-540l514m611n487o320p318q319t-379u-252w-377	DFCHF4GC?A9GEKA@AF4D@G?@
I: conditional active ca not		=IBCE<GBF;A>@H?@@AB?B>?H
I: conditional active can	j307	>>A?F>@?BC<EAI@FEB?J;<9B
I: conditional active could	c-41j-103n111o146p192x-79z202	G?=GHAEFCA;DCFDCEA9D=DBH
I: conditional active could not		FJF@>;CAECCGJABC?ED<>BGB
I: conditional active may	p-26
I: conditional active might	j779
I: conditional active must		DBCJCCI5A?BFIHD@BACA=EBE
I: conditional active should	a228j342n162	D8CBGCF:?@?F>MDFD@>A?C>:
I: conditional active would	c-608i-61j17k-468l350m356n22o282p118q332w-109x-366z-608	EHALE.G??A6IHHBB>D1C<GAB
I: conditional active would not	j90q112	DBECI<F<@@8EBIC@AA9G=?AD
I: consider		EHFJI:F?C;8HFII<:G<C9KAI
I: convince	o155z73	CBAGF@ABAA=BCFB?CA;FAA@G
I: coordinate	e486	=E?GA<>?E:AGGGC>CB>K;=CC
I: copy		BDAFC?CA@A@BCCCABC?CAF@C
I: correct		FBD>EBE<>DCDHAB@CGCD@DFG
I: count	c-13f-55m279	DEDEN7G?B=9FJPK;?C8I7F;K
I: create	g252z355
I: cross	f37m129
I: crunch	y331
I: cut	c-142m167x1y199	GAE@G@?B;@=L?BM??E=CBH<@
I: dare	j458t199
I: decide	c-180i-23j-210m243n172q152x-50y320	DCC?C<>A@=6M@EH:;H=@4I<L
I: defer	c352
I: define	d-101
I: delegate	i390
I: delete		LJC@I9H>?:;CEHE;=H?C>ACD
I: deliver	i474u86	;ED?B<?>GA@??C>H?BDBFC;D
I: demonstrate	u253
I: describe	u113
I: dig	u393
I: disagree		EHDII9AAB@=HEFE=;A9G=F=J
I: discuss	f-103
I: do	a128c309j73k-267l-48m-681o-235p-328q-109t383u4y177	>=C@ACB@D@@CAH@E@B??=DCB
I: document	i87
I: dove	u328
I: draw	c-271	?E>EE?@BA>AEABBBDB@EDG;G
I: drive	b-268f-67	:CCDB@CFL?A>FHG<>E@G5=CA
I: drop	c157i380l198m199q329	FCL>D?H?A?AI?FE@>FB@BA?C
I: earn	z403	H=>BACHFGB@<AD@BE@?ADGDH
I: end		D=ECCFHA@@B?>GEFAHBBBDFA
I: endeavour	f252j83
I: entrust	i210
I: escalate	c-146f243i-137	CGDG@>GC=C@FKADBCGB?BFAA
I: establish	z371
I: execute	c289
I: explain	c-31f-114l-77n87o-20p5z93	B@ABH?GBE>=@FIA@EE@G?@@I
I: export		GEFGI;EAC==GJJI=AK=F<F@K
I: extend	y100
I: facilitate	e456	=C>G?=<EEAAF?A?FEBAF@@E>
I: feel	j207	<ABDG@B@BC=ECECECB=H;:BB
I: fight	c-345
I: figure	c55m4	DBJ@BCDAFA@@BEH=<EBA>?D@
I: file	f195
I: find	l391m24p20q-171y-240	CAA?H?DAEA?AHFEAEG@H>ABK
I: finish	o-181r199	<C>DDC?BA=?<?@CH?JBEGF>@
I: fix	g238j216n95	BAA?K>HA<E?EEGBAA?7I;ECA
I: flag	f458	DIFI=?FC<FBGJ<EDCJB?BDB?
I: flip	m60
I: fly	l198
I: follow	c286f-13n-69	9EF@E@BAF=@>DJE>>GDC>=@D
I: forward	c318i113	?CE?=AIHEGECA@@H@GF=B>E>
I: freeze		BBGCC@GAC@@BCFHB=HAC<ACD
I: future active 'll		CCALCCFED<B>@CHD?J?DEGDA
I: future active will		>AFFH?E;E;?AEIFAAG>L>A>F
I: future active will not		DICEI=DAB@=EDFI=>A;D>C@E
I: gain	e-84k17t317z349	H>>CFDEEFAB=BCE@EB?ECDEJ
I: gather	y242
I: get	a-79d720f85g-35l-248m-352n-341o741r116t235z472	FB<CE?CG@ABA?BBDDHBCGDDA
I: give	c104e-204i314j-275l195o-155p183u-86z-351	?DF>D>G?D@ACBIBC>EA@DC?C
I: go	b166c154e-115h43i-109j-408l307u127y248	ADE@>;EBBE?IDDC?>BB<>FAC
I: grow	k425
I: guess	j872k127	=;C@K=?:=E;H<F?JFB9M?=>;
I: hand	a182	FB?JACF?EBFJDIBFD?F<DGC@
I: handle		C@?IGBE=D?BBDIIB>G@CBE=B
I: hang	q-226	FGDAJ<D;<7<FIIG>>E=F9H?H
I: have	a-248c123d685e156h292j361m-407n49p-252q-94r-468y-63z114	EB@@A<DCB?>A@D>>BFCC9=FA
I: head	e256
I: hear	i17	CEACC?DCC>BABDCBBGBABEAB
I: help	e-159j629l-128m-1o-126q-97	>;DAIAD<=D<DCGBGED=M:;=@
I: hire	m9	IFFEK7D??;7KCLB>?A:?;F=D
I: hold	r163	AECGG?A>=?;BEEG@:C:JAGAA
I: hope	j65
I: imagine	j168
I: implement	c357g255	;>E=?FHFCGF;D?@F8CCA<@H>
I: influence	z651
I: inform	f260	AEED@?FB=B@CGAECAHB@ACAA
I: inherit	b155
I: insist		FA@?D=@=DA?DFCBD?B?D>F?G
I: interview		BFGHF<D?F@<HBHG>@D>B:C?G
I: introduce	g46	C<@=ABBC>CDCFA@EABADDGCB
I: invite	a-18l-235q-33	BABEEBDFE?C@BDGADI@GCEDE
I: involve	j160	@D@EA;DE?EAHCC>GGCABD>A>
I: join		>CADCA=??>BCIEE>ADBKCA@F
I: keep	e303f-35g-362i-480l199n-90o-100x245	DABBA>A?C?DJABF;BB?H?C@@
I: kick	f165
I: kill		?ABGE?C<C=A@HFFA@IAH=A>H
I: knock	f206
I: know	c-183d318k390l-341q295	FE>@H@AABBBD>BECB@BDA@AD
I: launch	c461g428	><B;<FFGAGE>D??G=@BB=BF;
I: lay	f328p-136	FFKCA>GA?AAHHA@EDIAABBBC
I: lead	e290	?A?JB><@C>@KCFCBCC<H>BB@
I: learn	j-143k362u-273	EH@AOBB9BCDGGCNBDC@M?4EK
I: leave	c256e-180f-291i123j-138o287z-187	AEI<F;D@GA?CCJC?<HBABB=E
I: lend	j408
I: let	c358f435i258l280m559n356o306p241q328y280	AGG@@<GHDB=I=EAA;EA;<??C
I: liaise	e368z-85	8G<K@<:?I<DFEED?EC@J;;G@
I: lift	h86
I: like	j364l-8m-16q-149	@<@BI?HDAA;CAKBFEE;J?;@A
I: listen	j-250	CEEFF<IAF:9BGLG:?D;E:CAJ
I: live	u353	DEC@C9?<GB?AKFBC<A<D;H=H
I: lodge	f538
I: log		HFIEE;F=F?@FHGC?EF>E?@CF
I: look	a352e-12n-282p-240y-134	B@?DB@CAE@AGAFIC>DCB:D>F
I: loop	f240
I: lose	z-198	FMHIL9F>@9;JHKJ:;G8B5CAG
I: love	x215
I: make	c-53f57l39m-236q-78x414y220z501	C?@@@>FE>BAGAC@DDA@BAE?B
I: manage		FABDF@F@D@?AIHF@@GAF=C>K
I: mark	f268	GGDGA<FD>DCGGAADDGC@CIDA
I: match		PKHBK8K@A=8OEJJ8<D6?;JDI
I: mean		>DFECDCAC@A=HBFB?EBE@A?B
I: measure	c-156	GLFIP:H<><7GCFI9;@5G=G;C
I: meet	e312	>D?F@@=DE@CC??@DD??EA@D?
I: mention	f156
I: monitor	y31
I: motivate	p56
I: move	f-303i264m114n-268o-211q48y167	ACE?E=DBB?@G>EBBAEDB@D;J
I: need		D=>CGBCDEC?@AD?CG??I?A@F
I: note		DCHBE?D:@:>FJGEBCD?F:E@I
I: notice		@BCBC?CB>A:GADG><@>A9I:H
I: notify	f553
I: obtain	z128
I: offer	b-3o22	IEG@P7FE@?9K@JG:>A7B=B@C
I: open	j-32l160	DG@BE>D@B?BDDFH@>@>??E@C
I: orchestrate	e459
I: order	c268q9	DBIBACG<HBDBAEFA=AC?A?D<
I: organise	e324r213
I: overrule		BDDBC@GBAA>ADIG@>EAA<ACC
I: own	u333	EEDBF;B<D@=EJHE@;C<F;D=I
I: park		F@CACCHFH>C>AIJA;GB?DBC@
I: participate	l-103m-197p-57q-48	>@EDGB@=>@@BGHEBAD@I@@<G
I: partner	e317	>D?E@>=@F<AFEEC>EA>G<@CA
I: pass	i246q-32	?JHED9GBA=CDFIA@BFCAF@<H
I: past active	a-595d-572f465g-173i283j-436l350m401n-21o-160p174q34s-660u198w-1477x100y474z38	AA?>>8DEEB?HAC?CCF?@@FDC
I: past active not	c473f-344j-910l126m29n472o-323p154q532z-630	BFI?D9H>F<=ACKH@7HA?>CCB
I: past passive	a1628c39e-523f-209i-503j-75l-14o-41q-145t973u-174	F;=GEGG:K?DAFNME@EG??IC@
I: patch	l168
I: pause		?HIJBBAB?>DABAD=@@>B>DBI
I: pay	d369	HKADI<EB>:>BCEC9<F@B:ACD
I: persuade	z464	HA?BEAHFH?=>CFC=DA=BBCAH
I: phone		JIFCB9GE>C<HEEE@>I?>CEE@
I: pick	m161	GEAEF>B=?=?JDGG???<A:L?F
I: ping	f235
I: place	i368	BEH;B>FBC?>CAGAB?EC>C?AD
I: plan	j-367	BCHCABD>D>C>EBC<@ICB<ECE
I: play		CHEIL;CBCA<HGKJ7<E:F:M>H
I: prefer		FJFEE9LED?7EBLI99A==7AGD
I: prepare		B@?E@CC@CAGFCG@EB>DA?CC@
I: present	o-134y380	>BABBAAC@A<F?CFB<ABC=G;F
I: present active	a-204b-681c-434e-762h-551j631k296l-402m-348n-217o395q-435r-266s-134t-504u373w-360x-215y-57z188	D@>AG:C?EE?ECIAJDC9F<B?D
I: present active not	i630j501s23	AFGBF9BE?@9E=NA@@<:;D<9D
I: present passive	a561z177	H>=G>HJCHBI@>H@FF?G>HGE@
I: press	m213
I: print		B>?FECA;G?FFLFGDEHFG>I=E
I: promise	q119	HLGDI:H??<9GBHK9:C:?=@EF
I: promote	t277
I: propose	f-279	@A?AE??>CABAHDBB:A=I:H@J
I: publish		ACCDEA@AA@?BAAH@>H?GDF=@
I: pull	p466q49	AFJCB:G>CB8KFGK>;F=B8D?H
I: push	j281	B@G?B?EA@D?G@F?FEF@BC>?@
I: put	a-219c211f345g109i147l263m35n65p162q401u48x534	DDI8B:FABEDGEB@B;C@>CI@A
I: raise	f292	EHDF?;EC=EAGK@BECFB@CGAA
I: re-run		CBJCF;G:A=;EJIH?AB9G;I>I
I: read	d-286i-598m321n306o26p478r-322w-178	EDEEM5C9>>8NGUI=?G3O3B>F
I: realise	k506	DH?AIB@>ADDEA@JDD@CF?>DH
I: rebuild	f-43	B<CCEEB@E@AA>JDEDB<GBDBB
I: receive	a431d354n-64t162	E@AEDDA@B=F@BEHC>FG@@BE?
I: reckon	j448	A@GBI=D==A<FBHCDDA<F:<>@
I: reduce	j350
I: refuse	c-47j-202l601n199q275	JKKKN5M:;74LFNN65C4G4K@O
I: reject		JJLEI8K::96KGNH;8<8B4HCH
I: release	i228	>AE?EAD>C>D@DD?EEGDEDA?J
I: rely	c271d351	ACCCAACCBCAEDBDBBED@>BCB
I: remember	j217s70
I: remove	l-70q50	HFJDF;C<G@;JALH>>G?B7BBG
I: rent		FFE@F<CB?=<GCGD=?E=@>FED
I: repeat	d340n-4	BHADHADDB<A=ABC<=FBC:AA@
I: replace		D?E=DCCBADCBDBG>=GCC?A??
I: report	f61i-198	?DFKA@CA=B@CH@HBCG@CDE=C
I: request	f164
I: respect	z78
I: return	i102	;EI;?>III@C<=J>CBGH;E;@E
I: review		CF@HL@?@=?;BBAM>;G8HBGB?
I: rewrite	c-140r33	E?>FFC<=;@@DB@EEAD>HEJ??
I: ride		IGFCK9I>@;:GFOL;9D:A=DAI
I: ring	n-90q-32x-88	BGCKF9GC@?>FJKH?@K=D:@DG
I: roll	g168	>@D=BCGDBDC>EDBC<CAB>CEA
I: rope	a162
I: run	c-401i-184l-18n425r266	ABAGD@AA@@>GDFFE@F=C?I?@
I: save	r-299	C=C=ACEAADCCAE@EEA@BB@F@
I: say	b75c-552j127m-139n290p209v-54z218	GBDDC<I@DC:EAIBCDC=A?@CB
I: scrap		KCGAH>E;<>@JFEG<?E?GAF>E
I: secure	z466	F>=B@BDFGE=>AA@@E?>DAEDI
I: see	j-16k243p-110t123u66	DCA@A>A>GCEG@ACE>??B<HBK
I: seek	f186j-219
I: sell	z305	F?ABCAGCGBA@DECAAEAD?CDJ
I: send	f-20n547o45p107r221y-124	DKCEE:GBA??FEFCBAG>@BCAC
I: set	a389c165h98q310s64y34	AB@E?D>ADBDDBA>C=@B?AEBB
I: share	f14
I: shift		G=?<ACCDCCAB>?@AF@AADI?J
I: ship	m39	FHABF=E@?=@BDF?BD@=ACDCC
I: shout	p-27
I: show	c-576f-313l-474m104o520q228u241	DGBDE6>?LDAI@DA@>@9A=I8O
I: shut	q177	JJJ?F9N??<6IAMI:7C<=8AFA
I: sign	i43q197	AAM=D?F?H<BC@GC>=GCA@>?F
I: signal	f91
I: sit	d-179e-33f-129i-420o144p-184	G=CLE<FAD=>EIPI=ED7M9HHL
I: skip		@EEGD@C?B>AAFDDA@EAG=C?G
I: sleep		GGFFD>FAB@@DGEE=AH>B?CCD
I: sooner	o-5
I: sort		AA@EEBG?GADBJHEC@BAC>LAF
I: sow	m132
I: speak	b170l-130	@A?BBCB?CABAEDC@DGBGA@AG
I: spearhead	e417
I: spend	e145j-57	@D?C?>?CDBEFAA@AB>BB>CCB
I: split		=?HHEAC;>?C@KDCABJDK>FCK
I: stand	l102o-34	C?GEDBE<G?ABIHHB;H?E7EEF
I: start	a156h152m176n154	HEJAF>F:C:BLBH???A@=AH<F
I: stay		B@DFB>AACA?BEFCDAE?E=CFA
I: steer	e299
I: step	i416
I: stick	c354	B?DD>FAAFDDADKIC>@F=@?G@
I: stop	f-390l139m313p-72	CAI@E<A@@@;IDIH@<B=C3DCE
I: strike		EFEFH=E<A<;GGHF=@D;G<GAH
I: study	y268
I: suggest	n61	AAA<H@B>@@A>EFFA@GAGB>:C
I: support	e-224i-241l-127m-59n-198o-133p-202q-33z-39	<?DEH@A9A>?AJGHB>KAO8A>E
I: suppose	j1057	89FDI?C?:D9G?J?IIA9N?5=<
I: suspect	j418
I: swear	j166
I: switch		HGGCF;N@B>;JCOM89D>A4ADF
I: take	e-247f31i-1030k323m315n244o5p10q323y103z-300	GCCBB>B>>EAJDAJD@CA@9AGD
I: talk	o361z483	FA@GB@JGED=>FDB?EC?AACBD
I: task		DBADECE=DBBDGFGB>CCCCDAC
I: teach		=AAEDACCDA@ADEDABFBF>B?C
I: team	e62
I: tell	a-161c-243e-16f12n13o313p-5q497	FEDIC;JBC@>HDIDBBE>??EAD
I: test	c-253	DH>JK:H<C7<DMKI<@G;H<J:J
I: think	j416k-367l86n-6u-43	=>DBH:E?BC8CDOBFBD;G6?<B
I: throw	i103l38r-224	EDI?F:GBE>BICI@>CBAA@DBH
I: time	l-157q-22	>ABDFAB>G>B@IFFAAIBG=B>J
I: touch		FBH@A@DAAA>CGCD@@ECB>@CB
I: track		@GAFH?AC@=>AABGB=I<FCE?A
I: train	i379l279m16r382	AF@CBAAEA@AA<@BGAAB@GG>?
I: transfer	i230u-43	?FG?F>FBD=A@@HBAAECAE?=F
I: transmit	i86
I: treat	u272
I: trust	c383	@BBADBCCBAA?CHG>?FCB>@CA
I: try		FICDA>LEE>D>HDF<:DB<=HEF
I: turn	m-173	CFFCD9EAD@>ECFADDE>AAD@E
I: type	y-162	DBIDF>E=B>>@FGEAAI?F@?C@
I: understand	k530l-69m-9q-236	CI=CHA??ACEGEANCBADI;8EL
I: use	c104y111z120	B?B@@DGEDDB@@CA@@ABA<@CD
I: visit		E@@GGBCBD=>@FDF@@H?G@F?G
I: volunteer	a35
I: wait	c387f347l-94n-14	BEHC@?GCECBDGDIA>JCA?@DA
I: walk	m-78o339	JE?LD<GCEBAICHGAEF;A@CFG
I: want	c519h384j-26l167m139x-374	=FHHB@EBC=6>AEA<@C><;DA?
I: warn	n72	KFJCF:HB=@:GBJC<@?9?<A@A
I: watch		HGHEJ9H8A8;IKKJ<;F:E5BAK
I: wave	f169
I: weigh	p-96	CEEKI>D@C;?EGHH=@H?F8I@K
I: win	f-97i-231l-160o850z659	I=>FFACHEC;>EFC:EA;D@@BK
I: withdraw	i184	@HIDG:E?E;@EBIB@BH@BB?>G
I: work	e69i-548l-142n-127z-67	=AAGA>>=C?CDIKE?BEAK;>FD
I: would		E>;JDDA:CCDGAHBFF<BABD?@
I: write	a221f-111i25l-93n22o-113q-171r210y-213	AB@BC?D<B>ACFGBECC?BCD?B
^ <customer>	a-582b-1337c-250d-305e-777g60h-760i-733j-655k-1086l-253m-238n-843o-401p-868q-440r-71t521u-839x318y-403	F>G@HFHDF:I>LEM??DDKCG<F
^ <group>	z153	E@C>ECGBGA?>CBE=D@=E?@>E
^ <number>	b1094c-59f271g-138i-1k363l-393m-539n-599o-796p-229q-978r-115s-381v-1083w-201x-932	?IAJF<B9:?;>DEGABL?LCBFG
^ <person>	b-26n67p281t91x907	H@F>E@GAD=FCHEG>BIDEDD<B
^ <quote>		DBBGF?D;G=@EGJIA?F?C=DAF
^ <role>	a461b-798d-179h-80i-437j167k66l-114m141n193o504p157q57s512t-319u374w-74x230y-164z393	F?BAEA=BBBBAEDFB@?@BC>AC
^ <superior>	a181b110f-981k-114n311r-558t436w-40x83	C=FBEBI?F=E?DMDABICCABCH
^ a	a-234c-609d481g-168h-106j-237o261s951v497w-719x-140	GC@GBD;G8<EDFDH?@@A@E?FH
^ about	c888f-39	9BI>@>GBJA;=GKM=8LE@;<H?
^ absence	v-192	ACCGD@CAD@BACDCA@BAA>ABD
^ according	d501y975	?A:A@C=H>CAH=@FA;AF;9D;B
^ adoption	r464	=F=GG@>DA<>=>BFF>I=GFH@?
^ after	c89i46j-191n-88o355q-280s424w138x-623	?ECEACGHGAC@BE@EB@E=B?>G
^ afterward		=IFDEAE?C=C?AB?=B>BD?@:F
^ all	d-349e193h245r222v-87w326y901	<B?D?A<EFA?E=BE;?BAFAG;B
^ also		=@@DCCCCA??>EFDE?@;IBBCC
^ an	s722v78	DE@DBD9B8A@BGFBAA>FAC7CH
^ another		@DEHF?B=D8@IFEE@@D?G;ABJ
^ anything		FJFCF<DC@<;EDJG9:?9<=?DD
^ apparently	j188
^ applicant	x561
^ approve	q264
^ arguably	j342
^ around		B@?DFCACBA<?ADCDBC<HCC?B
^ as	a457c1041f540j361q-24r77u171w-146	@CE?>@DCGL=DBCCH>CD<@A@:
^ ask	p-61	=@@BCD?>B=E>GCCFEDCGBB>E
^ at	c12o225p126q-154r90	AED@DAFAGAB?BFID>IABDCBC
^ attendance	r207
^ average	v403	E=AC@C=D?B>GJAI?GJ>H=DBE
^ based	y151	AD>>@D=F<BAD?@A@<BF>@A@C
^ basically	j65	A>@CABD?@F@DAE=IF@?BDCB>
^ be	a484s-362u163x-131z-71	@E<GA<?:K@DKIGED?BCB6G@A
^ because	a433b314c473x79	J<CA:LECAJKAA=<FFAH<H@G?
^ before		DD>EE>GCF>=BCEE;@F?E=I?K
^ better	h20
^ between		:DIABEH@IE@?A@F@?@A@;:@=
^ big	k239	EF?@IBA?@CCFDAJCDAAFA<EG
^ booking	x125
^ both		@DCGE>CAE=?@DGJA=H<EAFCC
^ bring		@CDGB?E>C?@ELEEEDHBD;A?H
^ build		B?>=F=HDDA@?GGACBC>G?ECJ
^ buy	l40
^ buy-in	s-7
^ by	a-94c459l-115o490t137w-199z1049	E@>BABCIHF7;@@BAAD>BAEBB
^ call		FA@CE?@A?>8HKDJ@AH:I8E>H
^ callback	r227
^ candidate	x169
^ carry	i75
^ check	y95	>BA?A>CCCA:EAEDC<CB@=B=G
^ choose	l178m228	JGHAJ:H;;=<MCFH::A;@>IBC
^ churn	r-202	D@BA@BBCBDDEEBBBECBB>BCD
^ claim	v180	FF<EBCAI?A>ED@G?BE>C;BE>
^ click	r86
^ clinic	x93
^ close	c243	=CAB@@AFEDBC?BCEAECB??F=
^ come	r176
^ commuter	x473
^ complaint	v135	E@DBCBAAAA@HKBL@BK>J<D?C
^ completion	r54
^ consensus	c137
^ contact	e-5
^ convince	z40
^ cost		FBB@CAC@B?<DGCF@DA<D<C>D
^ could		CCEFH:G??A:HBICA?A;F:@?B
^ courier	x-73
^ crash	v163
^ csat	t85	?C@FDDAAF<A>@BGG?IAHDEBB
^ cut		@FFIF=E:F9>BFHE@@I=H;?DI
^ cyclist	x423
^ daily	r302v-47
^ data		@B>BA@AECB?DADDB?C@@@C>E
^ day		JDBCF>E@D>:IIEH?BF8F8D@D
^ decide		GEJEE<H7=7:ICIDA?A;D:GDE
^ deliver	u118
^ delivery	v12	CA=FCB@D?B;DHBGCBG=G?E?C
^ demand	d143
^ diner	x157
^ dispute	f243
^ do	l69	AAGED=D@C@;DJHI@>H>D7DDH
^ donor	x531
^ double		FHEBH=F?F=@FGHE<AE>D:@CH
^ download	r-532
^ dr		CDDDE=EBG?;FFJK>>E?C;@?C
^ dr.		>AFAB@CCHC=DEHH?>EDB9?AA
^ due	m51
^ during		?FCHCBC>D;BBEBE>B@<K9?AA
^ each		BDFCE>C>E<>EEFJ=?H@BAB;E
^ early	y424	?@@??@BFCB?HCCG?>CC>:D;J
^ engagement	r319	>G=IF@>EB?;;=@FD>G;HHF<?
^ error	v-17
^ escalate	f61	CEDE@?DB=A@GHAEBCGACBD?@
^ even	t165z6	F>?H@DIEG<E>@CFEEFBBDGFB
^ every	r698x-352	>F>FG>A@D=;ACCI=?E:KBE>D
^ everything	y601	:F@A?@@GBA>E?BBB:BE>AC:H
^ exit	d331
^ exporter	x305
^ extensive	y123
^ facilitate	e43
^ failed		G?AG?B@D?@=GIBGAEH=D:EDC
^ fall		EGFAG<G>F>@GBGE=>B?C>=?F
^ fewer	x637
^ finally	i66o-145	<CGBBA=AB@A?EFDC=DH@F>AE
^ find		EGCEJ;E?B;=CDHE=AF@H<@AE
^ first	l-106m-371o-70s155	:EEIACDBF=E?GEI@@ACE?@<H
^ fix	x151
^ follow	o251
^ footfall	x11	EBDBFB@@@BBDAAICAHBHDE?@
^ for	a-74c762f8g34h369i-27j-498k-603l-315o-148p-153t-586x-95z-75	<CN>@C@>HB?>JCC=;CDA<@C@
^ fraud	l-15	>>AH@BA>E?DFH@BDIHBI>AAC
^ from	c-411d202i445w93y816	>IACEACCC?DF<DABC?D?@@;J
^ fuel	v-82
^ full	z344
^ gain	z222
^ gate		CDADH?@=A>>B@ADB>E?IDH=A
^ get	n226o55p36r-65z611	H?=CK@FDI@?ABHFBEF:E@DDG
^ give	i253	=EBAE>EBF<@@AG?CDHEAC?>H
^ given	m604
^ go		@>A@?AADBD@HCFID<CF?:EBE
^ grown-up	x74
^ hand	c166
^ have	e246i142n-119x222y252	AAA@?B@CHCFD@@>BG?FBDA@@
^ he	b165c-290d-534j-302l-48o-160s-44t-238w-11x-742z36	GCEGB>RACA=AJGE>CN>J;?GL
^ help	j368
^ her		E?EEAEIDI=E?>DHEBDCACDF?
^ here	u520
^ hi		?BBIEAC@F=ABHFFABGCG>>=G
^ hiring	m4
^ his	d52f349	HFCC?@GB@ACCF@ACCHD@D@CA
^ honestly	c272	BEG?@>CAED@BDDCA=EC?;ADC
^ hopefully	j1276	<=D=H;B><F:G=I>GG=:I<:?=
^ how	c878k-185	>?H>@AEFGA=>CHNA9KD;=AG;
^ i	a-46b-135c31d61e434f-176i-320j367k138l289m195n353o-193p34q337r107s-556t-42w-428y-228	CB>@B7BBDB?FAEADBD=A@CEA
^ if	f825k316l1004m296n292o705p846q815x-251	OQDDE2GD:G9REEF@CC3;>?KA
^ implementation	i448
^ in	b-570d-598f297i222j580k681l-542n-116o407p-392q-217s-58w-38x-623y-412z-227	@FCCG?A@GF?BCFBGDC@EA>CF
^ insight	p-24y636	;A<??@>H?DBI<AF@:BH=:F:I
^ install	l244
^ instead		@GHFECC9C>B?BCF=?=<H?@=E
^ its		<IHBDAGBG=F>CG??>>F>A;<F
^ keep	c250	CBA?@?FEJ@AAGEC?DECD<>DD
^ key	a-195
^ kitchen	i191
^ last	l-118n-134	=@DEHDD:G<F?JBHBFEDM<D=G
^ late		JBDBC@DBCA?MICH=EF<E<D?D
^ later	a360c-94	BC>IDEE<FAEEGDBE@>CAAD>C
^ leakage	j77
^ leave	c496m277	=FI>B=IBH>=?>IBB>HC?A?@D
^ let		?>BDAC?<FA@AGDA@BABB:F@B
^ line		GCBCCABB@?;FKDH?CD:B=DFG
^ link	e123x128
^ listener	x288
^ little		GA?BD>GFFA=?FGB=DB>B?AAG
^ live		GEI?F;I>E;@IEJB?DHAA>=@I
^ load		CACCEBE>E;F@FEEBAICG=ADF
^ logistic	x89
^ look	k745l65y724	??A??DAC=FBK>AHCA@GA=@CM
^ maintenance	i182
^ make		@@>BG?H?E??AJJBB@F>G;C@G
^ many	x-108	;DCJBAB?F;DAHJEB@BBG?@CH
^ maureen	d155
^ maybe	j1162x-22	98GAK:F<;C8I@L?LIE9O869<
^ me	a-440w647z-398	;GEGICJ8H>=>E@G>B>9M9<8C
^ meanwhile		=FFFCCBAAA@?AE<@E>=@C@?D
^ measure	r-354t-319v-277
^ median		BDCDE?F>E>?DEGE@?E@D?@CG
^ milk	v207
^ miss		FDHCBAG;@AADMHD;BF@B?:EL
^ missed		AABDCBCCG@DBJDFBFHCF=A?H
^ monday		@DFEE?D=E?@DGFE@@G@F<=@G
^ more	r200	?C@EFAACAA?AABEEAG=FCC@A
^ most	c73e58x358	BAE@AB@ADEBDA@E?AGBHDC?=
^ move	q75	FFACI<F:D9=FHJJ>AI=I>BBK
^ mr		>AEDEAB?G=@BFGGA=GBF=C@E
^ mr.		F?BGEBGAB@B?DDD@DE=HAFDH
^ mum	x37
^ my	a-17b266c-104e250f-97g226h273j-163k-311m-208n-183p-320q-380r310t-371u44w136x-512	@D?HBCG?DB@>BA?BBCC?>CDA
^ myself		@GDEDBE=F@DBCBE>EC>I:?>B
^ never	k174
^ new	n25s15	CDCBAAEA<BC@JG@?=@<BC@FI
^ newsletter	x292
^ next	j-31m130q224	HKKFH8H>?;;GHKH<>I:C<CCF
^ night	m-111	DBBDAAH:B?BEIKBBBCB@?ADF
^ no	c43f138s-251t-374x46	GBGAD=G?ABAILDG@AHAD@B=B
^ none		FCEBJ=C>??@IHEH:>D?CAD@D
^ not	c512s-553t256	C@BBABJEFBD@@EIG?GBA@EH>
^ nothing		EDEDD?E@?BBHKCFABJBEAE?B
^ now		A@ABG@B?F@ACKED>FHAK:A>H
^ nps	r15	?D>FDA?E@?=?@@FD?E=EDE?@
^ number	y555	>A>?AB?E@E@F=@DC=?E@?C>E
^ numerous		@DHGCEB?C>F?HFF?@@AEB>AI
^ obviously		ABCHFAF?D>AALEE;BIBJ?D@K
^ of	r-901	OEFBK5O>K<;JJOE4GA5C7?DN
^ ok		<C@HD@DBF>?@EFF@@HAF<A<F
^ old	n-65x395	AAH@CD???DECKDI:@BDEG@<D
^ older	x850
^ olga	d12
^ on	c985d-44i-673n-289w-244z-331	<DFCAAE@FC@@GDKA9EAC=AB<
^ on-time	r639v-96
^ once	c-288f-295i568	?KD@G<D?J9A@BK?DFBBAFA:O
^ only		FEDEEAB=@<?FELG==@<?>?AH
^ open		AECBD?@>A;@AFEBC@DCADA=F
^ order	a354c69v281	F<>C=H@DCGEGC@EIFBE<=EG;
^ other	c76t24	BAFD?CDED?C?@JHA>EC?BAFA
^ our	c58d62e-576g286h302i-244j-56m-304n-418p-106q-221s-217w634x-715z-367	>BBDDFC@B=A=@>C>?EDE;EA?
^ out	g-90	CHHFAB>AB@ACCJD<DAE=D=AI
^ output	v47
^ over	r580z833	C><DBBCHGF::>?@CD@<DGFAC
^ overtime	v-135	DDCDC?DAC@?DHEF?BF>D;@BF
^ ownership		BGC@D<C@D?@CBFBB?AAA@D?G
^ page		@CAFCA@AB>?BCBEDAF>GBDBC
^ participation	r215v-94
^ pass	i32
^ pensioner	x279
^ per	d187
^ perhap	j1269	><FAJ9F>=C9I>K?HGF:I9:<>
^ phone	l132
^ pick	a186v122
^ plan	r-351t-114
^ plant		CAACF@FBH@A@HFD?BEAE=>@J
^ possibly	j304
^ presumably	j781
^ price		?DGE?BACCAABEJEB>BC@A=FD
^ priya	d492
^ probably	j205
^ productivity	v140
^ pull		FCFCH=C<B:>HHHF>BI<F>DAG
^ push	q101
^ put	p51	C>E>H@B>@?@GGEEABH>K@D<C
^ quote	l29
^ read		HFFHG;FC??<NFGH=@@;?8FGG
^ refund	i171	@ACB?BAECACFF@BEGKBCAB>E
^ regarding	c244
^ reject	l229
^ relative	x145
^ release		B@E?C?DAEC@DDEH@>IDA?@CB
^ renewal		C@G=ACBACEEEDBCABGE@AAC?
^ rent	v-199
^ reorder	r-104
^ repeat	v202	F>AF>B@C?@<HLDGCII<E9DDG
^ retail	n161
^ retention	v368
^ return		E@BHBBBB@B?FIBFBDI=H:DCC
^ revenue		GB>ABCAE@@@DHAE@BFB?8BDA
^ ring	f41	DGFCA>EC@B=DGCDCBH@@DC?@
^ roll	q130	CBB>E>F?@>?DFEAB=B;H<GFD
^ rollout	i523
^ run	i328m-73	@EE>A<CCE=BCCF@FEEBABB=H
^ same		IJDHJ:J>A;8JHLI;;E:D;F>J
^ saturday		BDFEF>E;D=>GFFF@>G?H=@@F
^ scope	n226
^ scrap	r-60v-44	EBC>BBDAAA@DFCDAC@@A;BBC
^ second	x160	F>EAEDA?A?ECGAICEICIAG@D
^ several	t361	>BFJBDCAC;E>CHGD>D@DCDFF
^ she	a-329b607d-1105f88i-120p-67t-137x-4y-234z82	BDGEAAL?AEADJ@@@FH@H<@FJ
^ show		CCF>B>D?IB=BGGE?;GAA<@AA
^ sick		DDBDC@ACD>>FIEH>CG>F:@AE
^ sign-up		?EADG>@@C>@@ABD@@FAEDD?A
^ since	c228i78v-203z301	@CE@ADDEGCF==ABDAGGAF?DD
^ single	e35
^ slowly	z445	G>>ABBIFGD>>BD@@E@>ACDBI
^ small		EAGBFC?>@DDEKDK<DDCGD@>H
^ so	a-55c-986f-107j-358m474n424o-66q137r600t-243w20x-778y-940z-203	?L?HE@C=D>@>HACBAA>G@E@F
^ some	j-324x-234y-170	=HCJACFAA@C?EEF=?DDC>BCJ
^ somebody		=BA@EC>CC=A<BCG><LGC;<D@
^ someone	i260
^ stand		GDG>H<E;=9=HEIEB?B>C:A?F
^ statistic	y146
^ stock	d387
^ stop		HFG@I=GA=?;GCEE>A?;>;EDB
^ success	h436r228
^ take	l308n-339p-174	BCFFB<FA@B>FHFFB@J@C;FCD
^ target		=EBFBCA?@>?>A@CBAH@FDDAB
^ tell	a189	DCCDC@F?CA@EDFDB@BAA>B@A
^ test	r409	?L>FEB>F?<>>?ACD>C>DHE<@
^ thank	d448t50	G?=<CGBH?BD=A<A?ADDCDC?A
^ that	a-18c-81d-37i480j-34o-12r-213s-75t-179u444w-305	BGD@D:?:DCAEGCBD@H?FCF@G
^ the	a-57b537c-313d-131e-159f-138h285i-81j-561k114l-828m-307n-424o364p-577q-540r-38s90u-549v-47w-489y-113z146	AABECDBA?AD@BCC?AEF@CECF
^ theft	v-717
^ their	b219n-146v-360	AFHDG>H>=?@DCGD=>LBG9AGH
^ then	a496c-250o-285s247z-464	?JBDCAG>C?HBHGCDA>B@A>>B
^ there	b391f103k-18l63m-99n-301q-240r70t83w-98x484	B=DB@BDDBBB@EADACHDFEEA@
^ therefore		BEBLH=C@G>>FEGF=BH=H?E@I
^ they	a451c54l-91o-17p-108r-95t112y-205	E>AHCDG<C?FCGGFCADFA@DDB
^ think	u83
^ this	j-124l422u187v211x500	G?A>BB@?CEEEK?CDCEAFBH?G
^ those		DJEEI?K?A>>CDEE8@A;B;>BE
^ through	z543	HA<BEEEEFCA>BBBBF@BCF?EJ
^ throughout	f182	CCCCA?DC?C@FDBBBDFABB?D?
^ throughput	v64
^ ticket		CC?H??AE>B?HKCEEFH?A=CEA
^ time		DJ>@GC>F>>B?=>@?<FD@D?C=
^ to	c-135g251j881q180x-218	=ACFG@H;?ABDEJ>ED>7H7BCD
^ today		EACAICGAEABB@CH@C@<HCB@B
^ together	w34	<KHHCGD?H@E>E@F8B=?F?:=C
^ total	b106
^ tourist	x281
^ traffic	r271
^ train	i382	?HFBD=BAC<ABBI@DDBE?F@<I
^ true	u478
^ trust	k51x8
^ turn	n53q12	JLC=K8KA>8<H>GA<=B=:@=DE
^ turnover	v364x204
^ under	n-129	B@@ICDCBD;C>?CJF@I<IEHE?
^ until		BFAEF?C>@;>ADCGC?E<GBG?D
^ us	w433
^ usage	r14
^ usually		DGECH;GA@A;G@FH<=>:@:B?C
^ visit		=F?FE<@@C:>A@CDC?E>HCD?A
^ wait		C>BE@C@DBCCEFBDFGF?G:DED
^ walk	p-15	CCB@H>B<C=>CIHG@?F@F>E;J
^ waste		ECCDD@CAB??GHDF>BF>F=BAF
^ we	a-136b-454c-810d-1169e-32g215j-164m-6n-69p-340r206s-232v154w113x-555y-425z-161	7DCDDKD?H?><D;HFAA:G:D@D
^ weekly	e254
^ what	c-114g16h809j-323k17r115u-448x288	@DCADF>?CBBBB<B<EEDCADAB
^ whatever		?BDC@D@DBDCADAD@@AD@CACA
^ when	f881m-63n-323o-50p-105q-96x-251z-140	>KDI>:KHACCGMCEHEPF?DG<A
^ whenever	n54
^ where		>FGH@CCECF@AHCG@?DBBA@BA
^ whether	c751i-270	:?G>ACEDGC@>GHM>9IEA7=G?
^ which	c679	=BG=BADDGB>?DFJ?8LE?::H>
^ who	c269x6	DAH?@BA@DDBFEBH>;HEB?A@>
^ whoever	b227
^ why		CFADH>C?A:?BCFFA?GAD<@CE
^ win	o82z395	J;;@DBHIIG=;CC@<I?=DCFCH
^ with	e611h245j-560k166l-55o305r672s-374u275y256z791	CE<B>@>FIA=@@=A>E?>C@EAF
^ within		?D@GF?>AB>?BDCEEAH?GDF?D
^ without	x75	DEGCIAF;A@AEIBK9@B>G@B=C
^ work	e32	=I<I?9<AG5@KGKC;EC:J9=I?
^ would		GGEKI8I>C;:FIKI;>H:H:C>K
^ write		AF@?C<EAB=ADEFBEDKDCCB>G
^ wrong		GABFAABC@@=GICG@FG=D9DDE
^ you		?C@BA<ABCC@DCC?DABB@=CBG
^ young	x584	E=H=FCB>@AGGHBG=AIHJFD;?
a	b37c-372d47e-251f-325g175h44i-773j107l281m96n-264o69p-192q-71r-104s285t315u-205v-130w462x153z-338	@?ABDCDA<AGBCBCA@>?G?DCC
a <customer>	i74k-166o99	BDB<HBGE?AFCDB???ECDBA>@
a <group>	g-5k201	BB@CFDA;@AEBB?F?ADFI>@BD
a <name>	c-327g270r4x22	?DADIAC>?AC>HDE?<>;FBD=B
a <number>	j289q186r286v1009	EA@KBD?G?B7GFAIBDE4J>FA@
a <person>	b-626j-44t-289z-244	AICBEAA><@EAHCD>:FBF?BBC
a <role>	c-207d367e-76i643r-273s-349t17	FHA?JADB><H?BC>@AFGBD=DD
a <superior>		>LEEC?FECBFAED?AD?>CC>CH
a bad	b817t175	C>DC>FJ<=CHA@?>FGKGFHEIH
a badge		<E?>ECLDAED=J??B9>9J8IE?
a bag		MELBE>N<<C@IDC@<DF@A@CFI
a bank	x539	C?G?EG>>?CFCC>H?@AEFHD<=
a banner	c494
a beautiful		<G=H@>>DE;ACACBACA<HABC?
a better	k398	FBCBDC=9CC?ICAD?FEBE8@DH
a big	t657	D?>GBEIAC>E==ACFEHDFDCFB
a bigger	l38	CEFFCCACAAB@HCD:C==DE@;H
a bit	j734	@>I>I<D;>D;I@I@EDD=I<<=@
a book	x44	E@D?ID?>@DEEG@I@DBDGDC?@
a born	b357
a box		ABCDHCGBGADACAF@@C@GADAA
a broad	z321
a bunch	b6
a burst	x-122
a bus	b-190	@J@DJ@BEJ>>AGFG><@=D:C=@
a café	g-58
a cake		C@AFDCDCE<C@AHIE>I=FDHFB
a calendar		>ABD>ECE>DD?EC?B>>?DCBCA
a call		@D@EDCDAA@EBDCA?D=AF?=>>
a camera	r56
a cap		AHHCEBHAHD?BABI;;@?A8;A?
a car		DJCFI:E>I<;FGJH<BG>C<@>K
a card	t337	D?>@EFGEA>I=A?DE<CEEDGE<
a case		GEAI@=HC@DBGFE@EEDC>CFC>
a certificate	s-143
a chat		A?D=DEDD@FG@JAA@<?AGCDBB
a chatbot		@AD=FCF?CDFAG@B?@@?I=F@B
a cheaper	x218	EAI>EA=;>EDHH=B>?BDICG;D
a check		@GEEH@FBB@=ALDF:9A9D<I?A
a checklist		>DC?G@G?BEBBJAA=<B<H<B=D
a child	b365	B@IC@CG:?ECEFA@BFHCID@DJ
a chip	b258
a clean	x25
a clear	e-81o40y741	>?@=@CAF@H<I>AF?:>E<=I7K
a clicker		EFIGF<D<?:@FGFE@AE>E=BDF
a climate	z388
a close	y136
a clustering	d285
a coffee	z274	E==@EBFGBC?@@E@?C=;GBCCE
a coin	c567
a cold	x445	K@I?LC@;>DDKE@H8BHDGFF;@
a comfortable	z-221
a common	z336
a competitor		@FDCFBC<B@AAEAD?@B?G9A<B
a complaint	f291
a consensus	c208
a consequence	v87
a constructive	e168
a contract	k76
a control	b162	@@ECACH<=FG@G?=>GIFFE?HJ
a copy	a77
a couple		DDEFC@IDFDBCG@C?FDAD@BAA
a course		>EB?ABHF>EB?HCA@:>:D8DG@
a coward	b318
a cowboy	b478
a cross-functional	e724	<H=I>;;BH=CHBDB>F?>H;<G?
a daily		?IADCAEE@BEAGH@>?>=E>@EH
a dark	x188
a dashboard	g475	CE<AGEFA>GHAHAAC><@B>BF@
a data-driven	y273
a date	n43x-229	CEDED@FBD@BEGBF@DE@AA@BD
a day	j149r656	@CAHM?AAA==A?CIE@C6ICD?@
a dead		AHBHG?A@?;<ACBGA>G<FBE@C
a decent	x159
a decision	s-76
a deep	y804
a delivery	x-293
a desk	x-58
a diagnostic		AJGFECF@C>BAGEG<?>=A=:?F
a different	i229j-195	<FAA>ADHE@CC?ABA=@F=@C:G
a difficult	b50	A@CD@FI?>FF>D=>?GBFED=FG
a dip	y182
a direct	x398
a discount	x-53	>DBEIAE@CB?ACCB?A==F??@A
a discussion	c33
a dog	c-77
a door		CFADHDA=AEECB@I@D@@GC?BE
a dot-vote	c417
a double	x283
a drop	d43v517
a dry		BDFHBBHAC<CCEEEAAAAC>DBG
a failure	m38
a fair		<ABBD@@A?A=EBDF@>@?D=A;H
a family		CFEDGAC???CDIDG=>A>G@?AF
a few	z274	E=CGCEHEEA:<AED@B>:BBBAD
a fifth	v280	FCAICABCAB<GGCGACF<B;CDB
a figure		DIFFJ?I<B=<CADF<?=:C;B?C
a film		>@A@FDCC=E@ACA@F@?<GBAB@
a first		>DCF@GBCCEC@IBJ=G@@E??=F
a fixed		CCJCBA@AA@ADHGF==AB@@@@E
a form		GB@@IB>=@FDIA@EEGAAJ@<FG
a formal	f404
a fortnight		ACBBG>DBB<<CACIA=ECB?CA?
a free		BCBAGACC=DABD@C?=@<FDHB@
a fridge	g-173
a full	c34p-138	DEADDCIDABCB>AGB?BB?<>IB
a game		FD@CD?E?I?ACEEFC<D<D>HBE
a gap	d191
a glossary		@C=?FCJ@@DG@IA?B==<E<GC@
a go	w202
a good	j334k238u43y92	C?@AF?>>ECAF>DCHE@=H>BBE
a great	z617	F@>CBACBJBBAADAAJ?<E?BDG
a hand	j440	@>F?I?B><E=F>I@FEB=G;=<?
a handover	k167
a happy	t183
a hard		?@CDG=EAD@9DDICACC=I>==C
a hit	x137
a home		@@AAFAEC?C@CFFBCAA>E;BBB
a hospital		EECAK@E=DB@FCDL>CC>F>>BD
a hotel		A=GFDGE@C@E>@@EFFEBHDCBA
a hotline	c219g377x89	?<C=<GDE>HF@D??F?>ACCBD;
a huge	x208	EAF@DBC=@BDDAAEBDHEHED?A
a human	x306	F>J>IE>>>BFGJBI<>CEHID9?
a job		FBDFF?H@F<?BDJGB?E>D=DBF
a joint	c283
a joke	d-208f-450
a key	w-26x-180	AH=CE:@CC@?HGFEABA;H9?GF
a kind	j-40
a lamp	g-300
a landlord	x211
a late		E@E@ECA?>CDFE@E?CDCFDE?A
a leaflet		BFDBE@@A=>>BDDG=<@=BDA@E
a leak	j270
a letter	l24	ECNCGBD?F=BB>FM<;C@A>A@B
a lift		@FBFH=E>I;>DJJI??K@H=>=J
a light	l58
a lighter	x501
a limit		JCGAJ>E>A@BKHDI:@E?D?E@F
a line		?CGFCD?=B<=ADB@<E@>B>C>E
a list	d535l-47q-15w143	@HCFHFC?B@H<B@F;<@DCB<?A
a little	j867	=:E@FBDB=D?D=E=EF@=IA@=@
a login	r333x-275
a long		@BFFCAECG@@@BFGC@F@C@ACB
a long-term	x194
a look	c94	>>C?=EDCAFEE=@CD@GJ?=ABD
a loss	d212	DH@AED=D>BE@A@?>?AE?D=FB
a lot	k262r232u544y129z444	EA?CBA?AGDAA@BDFC@@D@GAG
a lovely	e245t365	>A?KBC@CG9E@?DGFAI>KEFH@
a loyalty	g48x216	B@D>BFCA<HGAH>>A?>BIEG@>
a machine	x317	HAC=IE=<@EFIB>IAGACGDBAD
a mail	l41t-353	FGFBD=E@=D>FFEA@>?<??CAB
a manual		>D@DECGCCDE@FAB@@?=F:CB@
a map	g-161	A=ADEDBAACCBFADB@C?F=ECB
a marketplace		B@??GB@?ACCCICDECDBF?CCF
a massive		@BADG>B@DB>DBEDECH>I??@D
a masterpiece	t318
a matter	c247i60	>FC@D?CCHA@C<DBDDDBD>8DA
a medal	w-263x267
a meeting	f78	?HGGBCDBCACAFBD?BABDC>>A
a memo	f159x-217
a memory	x-189
a message		C>CFBHC?=GHBG>C?A<?D@EA>
a minute		GDFAHAD?AABFHCI<AFBDAD?C
a missing	y-192	CHAHF=D?E>>>DEEBCH@F@;FD
a mistake		BAFDD;J=BE;IEGB@DB=C=BBF
a mobile		ACB=HEHB=GEBH>?>=?>FBFC=
a model	d428t183	GC>CIEBEA9F=>CDD=KDCFCG@
a modern	x149
a month	d431e36m536n50q440t-380	CP@GG9@E?8?CEKG8<E>C><DD
a monthly		<C??@BEDCEDAD<<@B>:E<FF;
a more	h53x471
a morning		DH@AG>IEAB@DFFD<=B;@=CCE
a name	b-88	=F?BD?DEE>A@IECD=@<F;F?B
a natter	e153
a natural	u160
a new	a214c-164i193q-386t-495w151x-670	?DBFGBG>BBB@IH@C@9<B@B?E
a nice		?AAECAGCI?D@BGAFEEADADCF
a night		IG@?M:B=BA>HBGG@BF?D:=BF
a nightmare	x211
a note	s176	BEHGCB>@=@>AIHD;:=<AA?EF
a notebook		>??EA@@BB@BGCCGD>FDB9F;L
a number		?EBGI?I=F=?BGFE=@A<H=D<E
a nutshell	u58
a page		BCBAHCF@EAE?EBFB@B=H@ECC
a paid		DHCIH=D?E><FEFF=@E>E<C?H
a paper	n28	AHGEIAG;B>@CGEI:=?=D9==E
a penalty		B@F>ABE@FA@CFGFB@GB?=>CB
a phone		CBE?DAB@@ECEIDD@?DAFACAD
a photo	o-32	?CCDBDFC?BF>FECA<??ECDDD
a pint	t167
a plan	a646	C@EEAHC:JCFDCFIBA=E@<?@A
a plaque	t172
a poll	c304
a portal		@E@BBCBF=AE?FFAA:@B?A>FC
a poster		CGA@I>D@AB@DGDF??C=G:?CE
a price		EJC@G?D;DC?DCBIAB@<G;=DE
a problem		BDAA=@BA?EBIF@BB?ED?>I=G
a progress		?A@?DACD?CC@FCAC=@?EAECD
a proper	x143
a question		>?E>?@CCJD>CHHGC<GG>;<G@
a queue		GDEGI>A>E?=HAEG:DFA@@@>E
a quick	x133
a quiet		CAEAFD?A>CACFBE<@?BCECAC
a quiz	j14	>?@@FAED>EAAEF>D??<G;@DB
a ranking		@I?>DCIGAEE?D@A;;??A;CB?
a reading		=G:DF@CE?A@>CABC=?=ECFB?
a real	b300u332	EAB@A?A:FCG@G?@DDEFE?GEK
a red	f200
a reduction	v162
a refund		CIEHD>=?A=;CCJD;CAA?A;>K
a release		HAG@FAF>>@DHHBD?@CAE=GAE
a reminder		BJFGE@@@A==BFGF:>@;CA=>H
a report		BEAGDAA>A@@AACDA?BACBE?A
a ripper	t302
a rise	v69
a risk		AGBEDCGDBDE?GBD<9=>D>CED
a roof	x-87
a rope	g-213r-407
a rota	g39	CA>>CD?@>EEDB@?FD?AGCAFF
a row		@?CA?CEBGBC@CGGFAGDC@AEB
a rule		@JEIC@AEB<<>IKH:9?9=A=GK
a sample		EGDED>GCDC@FDCD>DA;@?B@B
a school		EAE>M<C;>A>GIGE=@D>I=B:D
a score		>BHBA?DAGA=CEII?=GC@<<CC
a screen		@>A=GAG@=EEBJC@A<@<K=JCD
a script		DGBDBC=D?@>ABDC=?AC>D=CC
a seamless	h56
a search		BCA?E>HG;DBEED@@==<B=JGA
a season	j-225	IEADF>B=C@DDECF?@EAD=DCG
a second	c-193t-103w227x-205	@HIGK@F>>A=CDHD<?<4E=?>F
a sense	j32
a sery	e280
a shared		@D=CBB@E?>FAFD@;@??HC@FC
a sheet		<@BBADCA@CD=JEAB=?=G@CCG
a shift	l-54	@ECEC@BBA?AAOKBAACCC>=?K
a short	b229	D@FAADC=>DFCE@A@EEEEEBCF
a shorter	x-329	>F@GD>BDA==?CHDD?@<A>=BH
a shout-out	t84	B>FHEBGAH9F=BJJDAK?H@HFG
a show	c554
a side	o-68
a single	r187	?FEDFDBA?B><@BH?>E?DEAD@
a situation	f87
a small		AF=DIDCD?CD?BBFD?<:HACEB
a smaller	l286	DFJGF:EDBC9FCLF==C<>=BDB
a spare		CEFAH?D=D=:D@FH;=@;D<==E
a spot	t227
a spreadsheet	l57q-51	CJ@EE@CD@@B?CCD;A??AA>?C
a standing	t391
a steering		>EBGCC=@=@@AFDD=>=?EC@?H
a step		?>C?FAB>?E@DCD@GDC=J<?AA
a stop		HHCBH:HA?=<JEIE<;B:@<HDG
a stopwatch		FGGAK=E>B;;GHKI=<F=C8E@G
a strategic	x399
a strong	z241	I<>?@E@GBCDA=?B@E@ECBFAF
a stronger	h132
a stubborn	b228
a success		=?AECC@E?B?B@BCEBD?ICD@?
a survey	p-76	BGBBEBEB@@D@D?@@?ABC<?BA
a swap	g14
a table		E@I?FAC>FBAEDCI=>GDDA?=B
a tablet		@?=>BBED>DEAFCAE???C<HFB
a tally	d295	CECAGCBAB:D@BBD>@DBB?>BB
a target	v-9	BKHGB>@@@=BAFIG;=@>>D>@F
a tenth		FIBBL8GEA?=CBFF9=E>A;?CD
a test	t-127	?EDCD?C@?C?DKHB>=A<H<A@J
a testament	u127
a text		FBBCF?BDC??BGGE<BB@CAD>F
a textbook	u58
a thank-you		AABABCDCB@C@BCCC@C?GCDDB
a thermometer		@BAHDAA>D;CBIDECEHCF=C?J
a thing		JBH@C?FA?ACHDAE>@C?>CG@>
a third		CFEEF<HBB>;FEHH==C=B<A@G
a ticket		=GBDC?IBCC@AJE@B>@;F=DCE
a time		@HGHHBF<G?A@ABH=AB>E<?;C
a tin	t389
a torch		BCACDACC@A@BBBCB?A@CACCA
a train		J@H>IAA<=@CJHBG;CDAGDG>B
a training		>>B>=DFG>GF>JD?D:>>A>CHB
a transversal	e263
a treat	t197
a trial		EEGFD??=C9:GFFD:AA:B>C?H
a trolley		BCDBEAG=@@@BEBD>AEAF?ABE
a truck		IEDCJ?C?@??JFDJ;@D>C@E>F
a trusted	z554
a used	l27
a van	r-247	GCDBIA@??AAGCBF<CFCDCC?B
a very		C=@C?DBBGBG>>@@EGDDGEDFC
a video		A@@>EEJDACH>FAAC=@?HAFF?
a view	h316
a visit		D?B@ACI@DDABEA>?GFBGB=DJ
a voice		=CFEDDBCCAF?GCC>A@@FDA<C
a vote	c596	??H>?BFEHEAABEGB=HF<<<G?
a voucher		=BBE@FBF?BH>FFAE<?@FFDFF
a waiting		=A;AD@CG>A@?DCBF<C>HCGEB
a wall		CABHBF?;F@HBDBECFAFBAB>A
a warm	x131	C@F@GC?>B>DCFCI?CIBICD>C
a warning		DLFDH9D?@A:GIKD:;@:A;?>J
a watch	a-188
a water		@FCAECGCADCAGAA?=?=D;EBA
a way	j665	==DDG;DBAE:F?K@FH=:I:=;@
a week	b482c-231d142j-315n-40p-52q413r134t-665w-474	DEEEH@C8:@>D?CC;?H@GGCBF
a weekend	s339	BADEFGA@??C?BED@@?ADC<@B
a weekly	e455g257n43s30	;F=C>@CFBBFBGD>@A<=E<?H?
a welcome		>CBBEEF@ABC>FACA=>=G>CBB
a while		AAACD?DDGB;@BFCDBF@C@?B@
a whiteboard		?BAACBBC?BABGEBB?A?E?ECG
a whole		CGDGICE<G@CBAAIAFB=I<@AC
a win-win	t-227	@EBDI;C=B?<DEGF@=F;G@C<D
a window		DDHCEAB?@@BFGEF;?C@EB?>F
a winter		DGCEH<FBE=<EIHI<<G>D;D@I
a word	f102t-132	GDCD>>ACFE>CJA@FDEA??C?D
a working	e221	@I?FAE>DB=E@A?A>B@FC@;D@
a workshop		<ICGA?@BE=DEEFB>C@BBB;BF
a wrong		HCJAH@A<@=AGJEH9?DBCBE:E
a year	e-75m266n119r-713t-114	FFJEK;J;B<=GDKF<@E<C<;:I
a yes	z230
a.m.		FEGEH;H@@@9HHKK9;H<E8DDF
a/b	c259	A@F>?CKGGEC??GHB;HE::;J?
a4	o-72
abandon		BJDDE?BAA=?BGGA;=D@AB=?G
abide	c520x421
able	z150	AC@EBEEIDHC=A>>AGA=GCB@@
able to	z150	BA?CAGGHCIB9@;>BE;>EEBB@
about	b356f912h276i-725j-682k287m-258n-360o-926q181r129t233u-96v53w-356y-508	FDDE@@C@@BECGAGDCJDBCFF?
about $		>CCEADDBACC@G?@BGC@ECD>E
about <customer>		DF=GG@ABFB@@FDFBD>@H=<DH
about <name>	u-51	@@FAACDCFBD?BEDC>GCB@BCA
about <number>	m-61n522p57q539r123	BECGJ:C=D6;CCFK??I7GBG;D
about <role>	d46t365	CF@KCAIE@>B?FCFCAI@CAFEA
about a	x38	EADBBBAC@CADEBE@DCBFCE>B
about him	f684	EHFF==FD=FEGM=AGFJF@HF@=
about quality	z224
about such	x239
about the	c17f327n-244t-186u38x-581	CEADA>EA@C@DFEBEAGDA>@GB
about them	f34
about us	t193	D?DFCDGBG=F@ADHDCGBECGDC
above	c623f387n56p212x925	HBJ=AAGBCFEGEAH@=GD?DAB>
above <number>	n14	EKDAG;JDD@:EBGK<;E:@?C@?
above all	x381
above my	c217f287
above the		KD@@F?JBF@@C?HGA?E;@EFD@
absence	v-91	DD@@E?CC@@?DFCD=@E?D;BDC
absence fall	v-59
absences: fall	v-59
absolutely		BCFCECE=B?DCCCEABD@GCBCG
accept	l-14m185n466o273q525z367	LBC?C@KCE?7@BID9?B;D@@EI
accept $		AHDEH@IAE>>@DFD<?@9E;@AE
accept <number>		LJGFK:KA@=:KDJI9;C9?:IEG
accept <role>		HDFFE@HCG<AC@KK?=G=A?DEB
accept a		MLCEK8K<>;9LGJG8A@:C=F@I
accept that		EIHGF<A<=89CINF<:@8DAAAI
accept the	c127	C?E=?EDBDE@BBBC@?EG@??DA
accept this		BBB>AD>?A<?>BCCC?HCC@>C@
acceptance	z570
acceptance of	z197
access	n319	ELDBG?JA=?=ADFH<9>6CA@CB
accident	r-794	HG@DF?CB>CBKJDE=B>:A:AEJ
accident $	r-208
accident and	r-140
accord	c563	=>F=?DEGGFB>?DIA;GH>;<E=
accord to	c563	?@D<@CDHDEA=>EHB;HH><;F<
according	d627y956	BC<ACB;G=@@E>@F>:BE=;C>C
according to	d627y956	CE;ADA<G>?@D=@E?:EE=;B?A
accordingly	c797	:@JB=G@GAE@>DHJ>9CE=?<FC
accordingly i	c287
account	i520m296n301w27x354	EHFAFAF@??CAAC@>=@?AFB>B
account $	d76	>D@BEFBDA>C;<<A@@BBEDBA:
account ,		D@CFBCDADFCGBJACG>?>>=AB
account <superior>	i64	BFE>B=GCE?ADAH@CDCB>C@@F
account be		FB@@@E@?<FFEHAADC<?BC>FE
account of	m20
account scare	x128
accountant	b442c12d476	FEB?DDCA=AC@BAA?>HC?C<GC
accounting	i483	>GFAD>EBD:EA@E@EEBCACB@G
accounting in	i391
accuracy	j350	A<CAGCBD>H;HCBCFHA:H;@>?
achieve	v588z395
achieve $	v49z182
acquisition	m58
across	c-568e1344f-169h620i280m-379p-61q-302r225v-410y265	8D@H?><@I>AD@C=>FAFEAC=G
across <number>	e172v-228	:ICIB=A?G;C>@EA?@ACID>?D
across the	c-65e214h701m-164q-98r339y309	9C?H>E<CE?>@???>C@AC?H=C
across to	i604	9JG;E:GCH8E@=K<HGEG>H>9K
act	b331e202u420y435	?A>?;A>=CEEGD>=FBBEA;DCJ
act $	y135
act as	e223	<G<H?<>BH?CGEDAAEB@H=>F@
act like	b349u274
action	u1465	DH?@?;;;JG?@IB>J:?>B@K<H
action $	u91	AFB>?:?<HCEBHB<IADDB@G>K
activate	r175
active	r1023v-242	7I@IJ=??C=:=?BJD9I;KHG7A
active <customer>	r763	9J@JJ<<@B<:=?BJD;L;KJH8?
activity	r325	>BAFG@>?>A<@CDFB>D=GEC>B
actual	r-258t-341v-66
actually		FEA?I>AA==ABAAC==ECD>>>?
actuary	d251
ad		ACCKG?G@G:ADEJK@@H=H?DBH
add	a792g1099q-163	@@?EDGG@@EGALIDE;9A@<FCB
add <number>		EFEHE=?<G<;E@GF?EFDA@?=H
add a		BDC>LBH@ADCBD@F>=@=G>G@?
add the	a403s-53	FA>HCCB;DBDFCEEDE>C@BEBB
add them	a162
addition		ACCBG?BBCA@DGGE?>C?F@?@D
address	m-15r124	>LDMF?DAA==?FDG>=B<FCB=D
address $	m-149	=DAFDD@C@AC=EDE?>CCFEC>E
adjuster	b-9	G@BCG?GEH>?ABIG>AD;DCGAC
admin		=G>D@<FEE=CEGG@CDA?G@ADD
admin $	x-33
admission		FEADI<D=B<=GGGH=?C=F=E>H
admit	t108	B>GIECI@??D??ECBCI?HCIFB
admit that	t131
adopt	c208r388w-99	@AD@BA<EBB<@BDGE;EE@ECDA
adopt the	w-116
adoption	h642r528	>@CF?E=<A9??@?>>DGBBCI;@
adoption $	r233
adoption across	h128
adoption of	r153
adoption: stand	r106
adoptions: go	r-346
adore	t132x574	F;FCEFC@D=HAABID@HEIGHB?
ads		@CDDDF=>>BCAD@G?>BAFFB>B
adult		EEFDK?F;D?BEGDH;CC<H?D=G
advanced	y26
advanced analytic	y26
advertiser		F=DACDABDCDBHCA;EABCDD=G
advice		EAD@CA?ADA<BFGE@AEBCBACB
advise	c1040	?>H;ACCBHG@DADND=IF@7;IA
adviser	c31l103	FD@AD<HEB?;DAGF;?D@A9@EC
affair	k312
affect	l27
afraid		EDEBG?B?B>@FHDH;>B?D@C>D
afraid of		EDAAIAC@>@BCECB=BFBD@BAE
after	a203b-983c-516d-460e-820f-19h259i1288k-514l105n-215o648p130r-384s107u-811w270x188z558	D@CBFCFEGACCBEA>F?C<DD5G
after $	m-44r-290	DEMDG@C;=:CHJID7>CCECC8K
after ,		DANCDCC6;=<EBDB8D@;C<F<C
after <name>	m16	LDFCL>G:A=@LBEG;CB<?@F>D
after <number>	i203s151y236z5	AFFBAACEACDFDFB;?BE@@B<H
after <role>	i558	?IHBE<GCE;ABAG?DDGD?E?<H
after a	c970i-106j107z546	G=D;@FAGEE>B@CDBDEB???C=
after be	x289
after each		HGHBF;H<=<9IGHG=<D;B;ECG
after go-live		<FE>E>D@E=B@BF?DBGFCE?=G
after i	l166o171	ANEHI;HFF@;D:EB=?=<?GE:H
after launch	i94
after lunch	o107
after my	o401	F@?DB=EJDK<E=D@AG@8;DBEC
after some	z464	G<:BCDBHFD==B@B<D@?D>E@K
after that	c-569i352o-63w34z-175	@HDHG?I@I=BBEHACD?@DE=:I
after the	a301c-225l15o-224p-61q-114r130	BEAGDCDCC>B@BEAGBCA@GC<D
after this		@DBCCDEIAC@<IDC=?=;D@ADF
after we	z109
afternoon	m204x-153	BHDIJBD@@:?BCGG==><B>A@C
afternoon $	m290	CECIGAB>CA>CCGF@@@=BBD<B
afternoon ,		GEGI@CAG=;CACJF?=>9<HDGF
afterward	c-171i717l-26	=FADBCEGF:G?:EABCACACD=H
afterward $		A?@BBCBDD@BC@CEC@BBC?EAF
afterward the		>GC@DACAC?CA>C?>BAE?@@;F
again	c-958e-319f-620j-1092k-153l28m-39n137r-1161t-572v-215x377y-138z-286	EFGCH>E;C;FEKFF?DFAFAD@L
again $	j-318k-589l230n603o-311q-52r-543t-285	FEI?I>F9D4DBJIF==JBF>H;L
again ,	f-195m-131n-340p-221q51	GCFFF;E=A?AGEDD?CE?G>HBJ
again and		F=?FBDFDEAB@ADCCEC>DAGFF
again before		LLJ<H9M@<<8ICJG88<9:7HFC
again by	q-75
again i		HIECE=D=C<?GGDD>;@=B:FAJ
again in		IIAAG<F>=9?FEEE<>F@C9?HE
against	a-144b-1162c-590d-549i-563m717o303q395r-1119v-1240x-29z-28	JLKFF8J?@A<LMGG<@G8C<D>D
against ,		CJAFI:FAI<8FIKJ;:C9E9D;H
against <number>	m227r-562v-82	KNKDO8O9C5>LDKF4<B:C57@F
against <role>	b-202x-491	AEBEF<DBDA9GCKM?=E<B7C@E
against a	v-105	DMEIL8F?E8:GCGK=;G8D?B>E
against anything	x348
against me		?DEJG?B<B9@EGFGAAE=J=E>I
against my		DECDG=E@E??GDFF=BB=D=BAE
against the	f244	CGGFB=LADCBGHBACDE@B=ABB
age		BBF@IAE:C=BAKDI;?EAL@A<D
agency	b-155i459l-55m-293o-220q-176t-148x-591z-365	>LA>H8ECE8=>@GA@@IEB@9>B
agent	m-31n-374p-529q-218r528x-830	<G:IC@@CC=>>DABDBB@GCC?D
ago		D@CEG@F?D=?BBIEEAD<I@C@A
agree	c99i-206o112p331q372s511x-115	CCHE?DAHEA@?CLG?<??>C@FD
agree $		FEEEF>F@F?<EEGJ;>C>B<ACE
agree ,		DJCLC=GDBB?GFBD>DF=CAF?@
agree <role>	t328
agree on		@?F@B@AD@F?G?JAD?CA@?=D@
agree that	n109s261	BHEHAB>C<>?@LMD8><??F@BJ
agree to	c41q126	@CGBC@JCCC?CDIG==@@?;?EC
agree with		DCBEDD@@??<BDFF=>@?DAD<J
agreement	c244	DAEBADDFDD?>BFD=@AA>A=FD
agronomist		?H>ED@ABC:D@CE@?ABBCC?BB
ahead	w172x209	BDGAHCC;@DCDGAJ<A?AGA??B
ahead $		CIFFHAC<CCCHFCH?D<>G>=BH
ahead of	w38x118	BEGBHEC<ACCCB=G9ABAIDB;?
ai		=G=AGBGF?ED?JC@><A;G<ECE
aid		DDBDE<CD@;=HIHC@AE=B?CAJ
aim	h1430x-530	=AJN@C?8G54AEC>7GF>?4I;D
aim at	h405
aim be	x-188	>BHKBBA:H67BHD?9EF=C5G=F
aim: be	h250x-254	@AGIBB@9G67CGD?9EH>B6G=E
air	l-99	>DFGDBBAD<BCFGL=<D@E?A?H
aircraft		FBAAG=F=F==FIHI@?G?F=AAH
airflow	l226
airline		BCBFD>A?C=DGGDEBDHBI@FAE
airport		??@FC@EAE?@D@IDFDE<H>DCD
aisle	p-232	=CEDDDBACAA?CCGA@DADA@@B
aisle <number>	p-60
alarm	c-82d457n352x-379	BG?BHBEE;?@@EBB>;@<F9ADC
alarm $	d243	DE=BIEBC=BB>A>A>=DAC;?G=
alarm ,		:D@>CCDEBED?B>B?;<?D9G>B
alarm for	d139
alert	e-252g531	=H@CE@EE<AC>MG@C:A<DCECH
alert $	g47	AA@ADDJA>EEAHFBA<@=C=FEC
alert ,		@H><HAHC>AD>FA@?;@>G:FCA
alert a	w-24
align	e1002z578	BB>G?>BEI@D?AB@>E>?G>>FB
align $	z13
align <role>	e257
align the	e349
alignment	e1435	?G;I?>@EJ>BC@B@>K><J::FC
alive	x33	G@G=HCC=BEEIIBH<EFDECC>B
alive $	x36
all	b201c-23d170e606f-426h309i-475j-216k175l-313m-47n-188o-139q-526r392s289t224u68v-320w531x281y238z563	A?>CAFABDCD>?BC>CADGBCBE
all $	b205e-198	@@EBFBH<@DE?DBBEAE=H@HFF
all ,	o42	EHDAI>DACGAEC>HADD=DB>DB
all <customer>		CB@GCBD@G?ECBCFCED?F@CDD
all <group>	z520	DA?E?DDFFDA<DE?<F?@BB?DG
all <number>	a54d-12l-106o-6q-312s180v-118w281x-63z258	BH?KE@A?G><@DGK@@A;EDB?B
all about	h290
all agree	c279t87w-140	<:C=;EDIGEF?CGEF=HI>ACG?
all anyone	x160
all be		EBAAADC@F@B??ABBDDDA>CDA
all but	x208
all convinced	z222
all down	x91
all faith	x19
all from		CFDDF@G>E?>DFEG>CB=C<A@F
all i		=>FD@C@=B??BEA=BHEBD>D<@
all in		BB>=I@AB=?ABEDCA<C?F?BCC
all of	a-152o-286p5w230x-307	:BDDBEB@F@?:DC@>B@=I?BAB
all party	z254
all side	t134
all that		?DEG?BAC@EDDFE@@E=AAB<?A
all the	c-506d528e520f-233l-333q-109s38w5x-133	BB<E@EAED=EA=BB@B?DG>>AA
all there	y223
all this		CBFCEAC>C??GDDB=DGBE>C=H
all with		AFHI@@B;F;:FFB?<GE;=;F>A
all-hand	t641	B<HIHDHAC7F>?JKGCI;J@HHE
all-hand $		AAEGFBEAD<D@BIHC>F>GBFDE
all: be		EA>BCE@?DBC?=@ACEABF?EED
allergic	b196
allergic to	b197
allergy		>EBCG@H?D?D?GDE?>B>I;CAG
allot	a326
allow		GJFEG<EC@><EHLH8<@8@?@AI
allowance		??E<E@ICAE?DHGG@:D=A8BDA
almost	p-76	@DAFE?@;F=??CECF>H<HAFAD
alone	c-3i565j-146k198n-87p-233q341x-397	AGDCG<C?D=DECDDCCGADAA?K
alone $	i87j-43	AFAAE>A>D?BFBDCBCBCEA@?L
alone ,	i131	@EI?C=HBE>DDAG@DDGC?B@@F
alone with	i9
along	c118e153f-394m-38n129o232p303s-308z625	CAAAA?BFJCC>CF?AF?EB@<CG
along $	e509u19	BB>B?=>CHEDCB>>EE>?D<BFB
along on	z371	I==EEDIGGC:<?C?:G=;DDHCL
along the	c-624m-39	FECGIBA=?<B>LFF:E><HFC=J
along to	i473
along with	c1224n102p29	B9G;@EGDJE?=DJJA;HG>8;G>
alongside	e342
aloud		BBCGH@C<C9BDHFJ@DF>H@G=K
already	b-491f-364m584s-406	DAF<H=E>H<<DAHD=>FAD=><D
already $		DB?DF<DBD=;BHJB?CD<D>@BJ
already ,		?AC@ABBCDB@ADGGB?FC@>ADB
already be	s-187
already have		CE=EG@?CB<A@BDF>=EDD;@AC
already in		IGB?L;FB??;IHKI;;C<?9FBI
already run	m64
already think	x294
also	b-700c-538d-413f-213g595h-302i-790j-122l169m-399o81p460q-700r510s108u-183w476x-714z-45	=D>IEBDDCB>?FFHBB<7I?A@E
also $	f218	BGLK?BDBABBAGEDCBA@CFBBA
also ,		KECBF@K?CA:A@DC8A=7F;C>F
also a		@DBDGBC<ACACFBCBD?=I:@BE
also change		=BHEGCD<C?@BDDDBEB@I><<D
also do		?CAEB>@BAA>EDH?BCB<D??ED
also get		F=B?EAEFDA>>JJD>AFB@@BDJ
also possible	l81
also the		@@AJEGG?I?E>BCDDE==EAB@B
alternative		BGBKG<G@G<?GIGG>>G>I8F@J
although	q7	EGEFG>B=?;<GGJH;>A7D?DFF
although <customer>	l59
although <role>		HIA?E>EAHA?GAEF=BG<AD=?C
although the		DGBHI;E<?=;HFIG==>;C<DEE
altogether		AHEDK=B>C9@FFFD>@G@EBD;H
alway	b948c-278e198i-146j-515k538m-161u450x225	FDA>@?A=ADFEF?A>CDEK>DDH
alway $	k300	EF>?F@?;BFEHE?DFFBAG=AEJ
alway be		CGCBBA@=ECEAE@AD@@BB?EBF
alway have		C>CEAAI?@BD?HC>?FGFCB@FI
alway take	x370
alway the	d168	HGA>FAEF?>B@>CC7<KE=><H?
ambition	h412	<AIKCC@:E99CHD><GH=B5G<E
ambition be	h299	>AGIBE@;G99AGD=;GE@A8I=D
ambition: be	h360	=@IKAC@:H79AGB>;GF@A7H=D
ambulance		<FGHIDH9G@C>CAH>@@=J:>;B
american	x238
among	c61d106h116t140x539z576	JAB@CDFCD>B@@AB<CFAACDCA
among <customer>		@@GG?C@=H<>B@A><EAD==E>A
among the	d78t170x278z416	G=B@AFDEEDE==?A?EADAFHB=
among them		CI@FH<BA@;;CBCIA=G:FBG>B
among themselve	c195
amount	c31	?@C?@BADDC@DDBH@=GDA=C@C
amount first	c121
amount of		?DBCB?ADAA@FCCF?<DDA?C<G
an	c-223d513f28g396j546n-239o-273p-310r180t519x-148z-229	@C@DFCFB;BG@DDBE?CAIABE@
an <name>	g651	@?D@DEHB>FIAI@A?=@>I?HCA
an <person>	d599	GK><H<BC>:A@@B@;<JE@?:B@
an <quote>	t44
an <role>	d184	EJ@?I=FA@:@ABB@?=HCD?>>C
an <superior>		GCC@@@<?EDDCKCBA:>D>CC<H
an alarm		?F?>FBFD@FEBF@>G??=D@CFD
an analysis		IJ<AM=>A<7@<CCD9<HFE?;B>
an answer		?CDFF<@??B=EBDCBBC<FBA;B
an app	x91	>?D?HDF=CEFCH?DA?@BI<F;E
an article	r172
an audit		>?D>?DDG@FD>HEAA;?@A=BGA
an effort	j210
an empty		@GDFDAB@C?>BIFF>B@=E?C<I
an escalation	f315
an example	t254
an eye	h112	;>DE?C??D@=DBA>ADCCB;F;E
an hour	r441	BM@FL?AC>9;A@CI=<E;ECC@@
an old	w-188	DE?=G=BEA@>DEFI?=HCA:?EE
an online		@H@G>A>G>D@ACCAD>@@BFCAC
an open		@DBDB<BBDEAE@D>BD>?CB?CB
an order		@@DC@DHEDAE=@DFDAGCAAAEA
an outside		FF><I>CD@;B??>?C?IFBA@B?
analyse	d542m-7y876	?E>@CB=F?@AE@AD>:BF?=@=F
analyse the	d471	CH=AEA=E==DA@AC<:CF??@>C
analysis	c-301d1660i-51l-38o-23q-181y1496	BH9?DC<H<=BD<?F>7DI>9?=B
analysis and		BC<CCD<D;@CAAAD?<@GB@A?E
analysis from	l-50q-101
analysis of	y53	?F>DEB@C?>CC@BF?=DHB9?>D
analyst	d1051o-203	FD?BGA>B>9E=AAB?<IFD>@DA
analytic	d825n-155y1433	=F:<C@>E=@BD=>D=;CJ@:B<E
analytic <group>	d170
analytic hub	d285
and	a-97b-163c61d433e361f-427g1573h169i109j-215k-373l-41m-254n-266o64p-41q-129r-26s281t116u-55v-110w439x-357z-180	=BA@ABDCC@E@EC>>??BC?BC@
and ,		CAE@C>C=?D<F?C@CAE?A=DBE
and <customer>	e629o-90p-280t456x384	B=CC?A<CI<GHBCC>GDCI@EBA
and <name>	i145m-22n304p119q-91u171	?K@DB=B>J?@ADBCC@C@EAD?C
and <number>	c353d-535g335m134q-48r23s-635v-424w-140x7	>FEBF:@ABB=BEEK?7F=DDE@@
and <person>	x247	BAB@@B?DDBHGA@B=C>BDF@@;
and <role>	b-291c-67d228e651i-154j172m-212n-502q-518w257x129y520z141	@A>@AC<FDAAD@@??C@DHA=?@
and <superior>		<C>G@D?DC?F@@BEC@BBD@CCB
and a	b-1010d-285e-104g1175h46k-70m-59q-51r377s177t349v-67w-262x-754	:B@DICFC?@C;LIAB9<6J?IEG
and accordingly	c477
and add		DDAGE@F;E@AEDEECABBA<FCB
and after	i79n-18o344w20	FIBGFAHHG>C<@B?;G?C?D=<G
and again		DB@DAECDADB?DBA=E?@?D?BJ
and all	n-217t607	?@DDEGBA@@G?A@FF@FBJHFDA
and also		>D@FAB?CCBDBEB?@D@?J@?AC
and an		??AAHCHC@DA>HC?C?=;H?CCC
and answer	l-17
and ask	f-137l12n-464	BDBJC>BACA@EHEE@AD?C>J@D
and at	m-146	C@DACBGCIC=<FEF?@CBE=@AD
and be	u349	BBBCB@@:GADAF@BD?C@F=IAH
and both		?>@GF@DCFAEDHEEBGECG>BAH
and bring	r-365	F=ACFBEAE<C>DFC=CEAE=FDG
and build		D?D>BDEEDDD@@BFC@FE?>?E@
and buy	l54
and by		HH?FG?BGA:A<@GB:ABE?A=AG
and call		AGEHJAF>D@>BGDK<@A:G;@@C
and cancellation	r-122
and change		@CDD@DCCDEC@?@B@AABCAA?@
and check	p-167	@CFHFB@:@BBCMFK<>C=M>B@H
and choose		DECEC=AC@C:I?CE<?@A>=F?F
and close	a210i403	@CCC=DA?DEGF@G;GG=I;E>>D
and come	d1048	EH;@JAAF;:C9>@A8;GHA::FA
and compare		BCHDF>B=A=>DIEF?AH=H>D>I
and complaint		AGFHABDE>E<AFAH9C;9A@BAB
and conclude	d242	IG;?I>@B<:E<CAB==KHF<=C?
and correct		A@C@D@C8@>ABHECABHBH@B?J
and could		E@@EG=GCF?:@GGD=DB<H<H@H
and count		GHDEO;IAD@:GGKL7=D;G8I>I
and cross	f38
and cut	r123y146	>C=BAC?E=D=C>>DD=@B@BG<A
and dad	x89
and develop	u112
and do	b190c312o-196	>BHA@CG?@BB=BF@DBHDCC@DE
and drive		>D?FE>A>F;?BGEE@AF?G>C>C
and drop		GKFEK?J;?>=BHFG::?7F<G?F
and each		AIFFKAH;I;?BECF>DB=E>==E
and engagement	r281
and every		D?AEJ@?A@?>@DAH??H<KEJ<A
and everything		>DJFBD@@D=F<BICB@BCBF@?I
and exit	i52
and figure	y213
and find	m30	BG<FI@?A=<@ACAF:<DCH8B?C
and fix		@CDFIDBBCCC@FAI>>CAG<D<C
and for	c276i209n-174p3r112	CCE<AC@EDEC?>?@CAAD@H?CB
and forth		A>BC?C?GIEA@DIC>CBCB?>HC
and free	g163
and from	c-290i506	>LCE@=GHE>FB=E>BD@E=F?;H
and get		E@DHE@D?H:7=ADC=D@9G@H>H
and give	c-102d173p228	GH>BK?BA<;=?@BE==HAF?<?A
and go		AHGAE:IDE?@G@HB?@GB=BC<H
and green	c119
and hang		?B@CCB@>@?A?IGDCACCFAB?G
and have	c-156r-319	DHCGG@I>@<BACFH;>E?F:BCJ
and he	c-370d355f348o327t-227	HL=HH:JK@CBDEEF8@NEBB:ED
and her		BHDAEBGDD?B@@AD::CCA9<B>
and his	i210	BHD<@=IDB@D@<D?BDGE<D;CF
and hold		@BHBCAHBEA?CCFH?=BBA9?CC
and honestly		A?GCAFA<<GFBI?@@GAEFHBAF
and i	a369b116c282d-251g-108h-525i8j58l-467n286o-1221p-94q-53r-475s479t-362w1632x43y-240z-237	?EIDADJ:KDEAABCCE:AA=<=@
and if		BC>AA@?=FCBAICAD?AAD@G<F
and in	c85l-113m-19o78	GBHDCAIBDDFAIFG=?JBC;BIG
and its		=FAIF?A?C:>?EDEA?H>J@B=D
and keep	l184r-64	BGCHC8D:D9>IFIE;@@;H6DBF
and lay		EFDGD=E?@?>GHEEABG;D?H@E
and leave		DIJ@C8EBABAJGD@@GJ@AEB:F
and let	d18f178p25	EKCBC:KECBDCDC?@CKB=IAAC
and look		FDFGG>G>B=@EGHF<AC=E?C@H
and make		DBA?DCAAD=A@A@B;ADEC<D<@
and mark		GDHBE>F<C==FEHG@@D;D>ECG
and match		IFDCH;KCBA;IDJG;<@<?>BDH
and me	o10w126	@DGIFDFAFFA?@AB>F?;G?=<B
and measure		JGEHH;E??@:JEGF9>A<E<HAG
and mind	z314
and more	h437	>?FG?C>;J98>DC<:GG?@;J=B
and move	i281l96y30	@DD<E<ED@@;E>GCA>@A>>A;G
and my	a-246c-244d-229t315w269	=DILEEFAE;C>ECFDD@;ECE>H
and never	b444	BAGBBBH;>CCBHA@ADGCIA?DI
and next		F?G>F>D>=D:G>F@ED?:D>>@?
and night		?HAH@@CBH>ED?@B>E@>G:>B?
and no	b194	ICD?H=J<:@?IIFC;EI?D:FDI
and none		IFDBH<GC@>>IBIG=A@=>:CCH
and not	c-258k553l110m255r-31x655	JCLBM?>:=DBPBCG>EB=HC=AI
and note		MHL<I9L;<<7MEJF<<@7>:JEF
and nothing	x264	C@FAGB>=CACIICI?FLDIBD;F
and now	o365	HEBNH;JGKB=E@JF9AG<>>GDO
and of		@FAI@?AAG??FDC@<E?;E9BC@
and offer		DAGCJ:G>?B<IBID@BA;H<B=D
and on	c-29o-76r247	@D9HAD:F<?@@=BFE<DEAFF?@
and only		GDFCJ>G9=>?HIED9BF>H?DCG
and open		=EAHA<BAI=BFDHAAEFAI?@@F
and our	x-114	<K@LEBADB<B;CFC?<A<IGDEE
and pay		FC?HJ@B@F<=CGGH=CE<J=F<K
and plan	c36
and print	c198
and promise		CBG@BAIDCC?D@KI@;FB?;@C@
and push	g105
and put	m-43	BFBFK=@?>;>EDGH@>H?H@@=E
and read		C@ABJ?@<>=>EGHGAAG=J8D=C
and rebuild	f-38
and reduce	x112
and refuse		GDBDF;DAB>=EEGE@@E>C>C@F
and report	d620	GK=?JCBD<:J<A?>;=GFB?<E>
and return		DFAGG=B@@>?EFEF=?E@D<BAE
and review	g168
and ring		:EFEF@C:EC>EHCA>BB?K=>;G
and risk	g-47
and run		FHGDK;D:D7<GFIE<AD=E>B>J
and say	a491d370	JE;FECCA@<HABFCD<GJ=A@E=
and scheduling	g-131
and see	q-104	CD=>D@BE=?=C@AG=:EEA;B=E
and sell		?BGE@C@BB>>CGHC<@DD>>BBF
and send	l-209n161	EA>>ED?=><C>FHIC:CDB@ABD
and set		ACB@BCG@B@A?HCBB=B>G=FCD
and she	d640o396q62	HI>CF@FG??FB>@D<:LDA=AB@
and show	p-166	?CDHD>>=J?F@JCBDBFAJ@H;O
and sign		ADF?E<GEF@AADJCA@JC@A@@F
and since	i122	<EG?>?FEF>E;>G@FAIF?F@@C
and sit		F@CAMEA9>@CBI@K9;DAL>D>D
and so	a35c1293f26	D?I=9DHJIJECADCI@II8>;J<
and some	n173	BGEE@DD<><C=GGCAA???B>FI
and sort	d96	FF?BJB>@>:C@ABB>=HDC=AAA
and split		ABBICA@AD>CDECFCDHBD?ADI
and stand		EDFHK;F?BA;MEHH9AF:H:FCH
and start		@B@@?CIBHCI@@G>IC?G=EBBA
and stay		BE<DAC?F>CB>A>FB=JBB@AE>
and sticker	g246
and stop		D@EAH?F?E@<CFIJ?<F?C<B?H
and switch	c116
and take	l100	EDIGF@G@@=?BFJL>:C=D?FAF
and tell	c-1160d245f322y-658	FK<EF:G@>=C@GCC?CIEEB?@C
and that	a499b155c763d-232i705n218x518z163	CAF;<EFEEFCA@?@GFFI:E?C?
and the	a-477b-70c-183d-786e1244f-577i-71j97k-55m-193o-410r108s423t685v134x-67z-915	7AFF<B<BF9EF@IG@D?>IB?DB
and their		AF?CAAEDC:E>@EA@@FECA?FB
and then	c125u94	?FF>BAFBHCE>AEAC<CE>AA>G
and there	c61	?A?A?A?DBA@FEAI??HEB;BCB
and they	d515f408i362n-155o180y357z110	DE??D;GJEABA@DA=AGG>A@<E
and this	x122z416	H@>@BEEDDDB<A=?AF@DCJF>>
and those		C>F==CEEDE>DDDFC?GD<;?H@
and throw	g-41	?IKAB>FBJ<DA<E?DJAE>F=:H
and time		CCDBG?E?C>@CFHF??G@D?B?H
and to		BCHIE?A;D8;EFED;BI<E9I>G
and transparency	h247
and turn		=FFDG>B=D?=DFGC?AE?G=@>H
and wait	f772	CHEI@=IE@CAGMCGCDLCABCB?
and walk		BFAHF=D?C;=DIHF@>D>D:@CJ
and want		DECCI=C?A??FJEI;BB>GAD=I
and watch		AFAFG?>@@<=AAAHD=F>DBF=@
and we	c450l82o-70t395w122	<CIA>HEDHDG<@CE@:>D?@<F>
and what	d-28k168	>ED<?ABFGEFB<A?HCGI>D:EC
and whatever	c501	;=I<;HECGIE<D@GC=IK?;9G=
and when		GCE>=@GFAHBHGABBCHF;B@HA
and who	c301
and with	c113n-116	=CAB@ACEFB?@AEBBBB@B@?EA
and without		B@GCEBA?B?DFGBF?CFDHBF<D
and work		CD?AED>C@=EBA@C@@FFC=>E@
and write	l-246	EJA@P>B>@5@AFFJ:<J@H9?>E
and wrong		GFCEH<ICF@?IGHI=CD>><BFJ
and you	p-1	BFADC<@?F=>FIFAC>C>B<E>G
android	q45	BDGBH@G8=>=FBD?AE==D;>>E
angry	m14q29x-328z-36	EHHHG5E<BA8LHID?BE7F9A>H
angry $	x-275
angry ,		GLEII:IAI;9HFIJ8:D9D;H=G
ankara	c168	;AJA>DBEFEA=BJG?=FE?A=FA
anna	a37
anna: be	a45
announce		=CIDC@@AA@>BJKF><A@@=<AF
announcement		>EBEDADB:ADAHFA?>>;GAAFD
annoy	x366
annoy the	x-7
annual	t491	HAEGG@KCF>DA>JIB>J9BBFHB
another	c-564l16p-109q261w97	AFHAJ@I>B@BDDE?>F><G@>>H
another $		@ECFCEE@BEF@DA>A@?<E?@CB
another <group>		CHBAD:DABB=FGDC@@E@B@B@C
another <number>		AEEBDCE?EEAAAAH>?A>B>?A@
another <superior>	p-44
answer	b-264f589g257i-352l-250r212	AFCDB?EC;D?DIADD>D>CDFA<
answer $	c99	BCGCACDC@ECDHDE@?CBA>?EA
answer ,		FEFE>>GD@GCHKABDEIF??AH@
answer <number>	r554
answer be	d13	@H;=AAFH;DD@D>=B=?AB?CD>
answer for		FIDJB:GD=BAGICDACF@AAHBC
answer i	f11
answer the	n330	DGBBE>F<F<<BAHEB;@>>B@AC
answer: be	g32	CH==B?DC>CDAC?>B:?BA<CE?
any	b844c-111d-26i271j-172m305n225q31r211x454z-85	DHL@G@J9<BCEC>A?EH@EHCBH
any $	q232
any change	x383
any more	i564	AHH=E>GAE<D@AEABBBB@D@<F
any of	m58	DEGDE?G@??>EEFD=?G@@=AGD
anybody	b795r98u348	BFAD?@?;>DABE?@EBHBFBEFH
anybody $		ECBDB?D>=A?DECBDAH@FCEDG
anybody ,	b126
anybody else	u391
anymore		CGH@E=HDF>BE>F?@EAA=F@<H
anyone	l-126x109	@AGDDD@;C@EDEAG>@DBICF;G
anyone want	x160
anyone who		A?AJFCFBH=E@AHHECF=GBEEF
anyone: want	x159
anything	b1258l-192n160t-458x148z123	D?F>B?H?=FBCK@>;FIFE@=EJ
anything $		ACEB@@D@ACCHBCB@DFBD??GC
anything ,		@BCB?CC>?EECF@?DEHIBA=HF
anything but	t-298
anything new	b454x306	E=F>AFD;;FFFF>>AHIHHGECD
anyway	l100m154x452	D>G<H=B>@B>JDEF?>B=F;E:F
anyway $		DBE@K>C>B?@GDFI<?C>H>A:F
anyway ,	m70	JAG;AAA@@EBI@@BA=@A<?EB@
anywhere	z207	DA=F?BGEEE>@BA?BEAA@DDEE
anywhere $	z208
apart		ACADB>@@E@CIEDAABB@F=DCD
api	n23	HICCC:IC=D>IGDB<B@:A@EBA
apology		=DHED?A@D>=ADFH?>EBAA>?D
app	b-101d-138g515l127p-152r936s-340x352	?@A?M=CB@BA?EBD@<B;IFK=B
app $	x110	C@G?FBB;ADDEG@A?BAAGBF;A
app ,	x34	B@C;ECGB@FEAG@A=??>E?GB@
app and		HD?>J>BC??CEBEGA?FDCA@BC
app be		AAD<E?EAG>CBACAEAHEBEC>A
app for		=G@FGAFAAA?>FCDA=?=E>DCD
app have		>D@FF?ADBA?ACBEA?D>GCDAB
app with		>FA@J@I@ECDAICA=>?=H9BAD
app: be		DCD>E@C>DA@DFCF?@FAC@A?B
app: have		;B>DBCCDADB>FAAE=?>IAEBC
apparently	j616
apparently i	j188
appeal	a65	IAFA@CC?CCEHDEE?C?E>A?@@
appetite	x134
appetite for	x134
applaud	t360
applicant	x701	E@I@DCE=>CGGI?F?AFGFFG;>
applicant be	x308
applicants: be	x308
application		AF=DE?@H?<=C@AEFAI=BDE<B
apply		D@ED<CBAH@E?BGDE?BA=@FGE
appoint	a201l116	HB@I@DB>?GEJBJCD@:E:BDCA
appointment		@CDGAAAD>C>DIFACD@<BA@DD
appointment $	v2	?ABFBE@CAD<DCADCE?<E?@>@
appraisal	t70
appreciate	k309r-92t496x93	G>DDFGD?C@JB@@NGFEALEFHE
appreciate how	k160
appreciate that	t13
appreciation	k381t1088	D>@HCGCCF>H=<BIIDGBGGGIC
appreciation $	t117
appreciation mail	t378
apprentice		DFHCI@I<E>?CHFH>=A9H;C@D
approach	y731	??@A@ECGAEDG;AFC;=C><E<B
approach $	y146
approval	i237	;GAA@>DEE=E?CG>DB@CACB?I
approval and	i305
approve	q81	EJMHF<H?A;>FAKB;@A==A=BJ
approve the	m41q105	KKJGF;J:<<<K?GB;A::;:DHG
april	a303l-272	DHCLE?I<F>BHGJGCBGA@AD>F
architect	c1018	=>F@=CECFGBDFDDCBLG@:>JA
architecture	c261	B>I=BBCADB>BDFGA<FE@>@BB
architecture <superior>	c49
archive	a254g34	CC?GACBA=AEDEE@C?>?ADEF?
archive $	a529	C@?G?EC>AEFCEE>EB=C?AFE?
area	c193f108m-42n-84o-88p-17q-101z-222	=EEAA@BB@BECJDFD?EEBE@CA
area $		AHB?E<FA@?>FHGBB@C?C?@>F
area <superior>	c134f117	?CEE@@EBDABDIEFFAIDAACC?
arguably	j1208
arguably the	j678
argue	c70w-343y185	BCB?A?AFBE=FAEH?;GB<=@CA
argue $		@B@@=BBFAF?EB?BF@CF=@EB?
argue against	c-64	BC?CCA?D>C>F@AC???@A?F?E
argue for		DH@IJ;D>@=;IEHG:@?<G>H=H
argue with		BAG??BCEDFCBDBDB?GE?B?D>
argument	z135	FA@B?BIHFD==ECC@DED?B@EB
arm	e209	AJBFB8DDE>BIDDB?BB=F;>C@
around	c-62d-447e735w175x128z550	B?DD@CABEDB=GBA;HA@ME??D
around $	o38z494	I?ABH?FFDD>AFFA=H@=FAE>E
around ,	x182
around <name>		E>>AH>BDFBACJHF>EI@G=BCJ
around <number>	e347o-299r315z-341	9KAKA??=E6@ABBD?@@=KA?A?
around a		AECEC??@B=CHGFG<AEAF@@AE
around the		>BFDAD><E?CCF@A;E@AGAC<B
arrange		AEDHBGE@ACE@JEE?<><B>@BB
arrear	n93	IHH<K9G;?=;KGKF8>>9>:>DG
arrival		DEFBG@@:@8?AEBC8@JAC?A<@
arrive	r143	BDDCC?@@DCBDECHFAJCFFD@E
arrive $	d-137	CFCFG;E=A<:GEFH?@B;G@G>E
arrive ,		AGICD>EBC<@BDJ?>A@A=B=>F
arrive to		BM@HDB@AAE=BA<HBBB:FFCA?
arrogant	b673
article	r819	@D?GHB?A?;A=??HF@GAIGH>?
article with	r172
as	a487c412e515h65i-125j308k198l-66o-514p437r409s-136t435u893v397x88	DACA@A??GDB?@DBG@B?BBEDA
as <customer>	x178	EDHA@CDC@GGDC=@=H?ABFD?;
as <number>		>C?E@@ACI>CC?DBECFAEDBE?
as <role>	x144	DDH>FA?>ADEEBAE@AAACC=>E
as <superior>		@BDDH@B?A<BCHFF<@IAG=A<H
as a	e76j-214r-411u425v214	D@CD@EA?HAF?C@ECB?>G>FBD
as alway		@@?<@A@@CEAF?A@E;?BA;F>H
as an		G@EE?BDBG@EAEDFFAF?@@HGB
as before	s-84	GH@@G;J?C=<IJGF>@E=C;B=E
as far	j546	:?HBFFE?CCC@9B<GH@AGC>=<
as for	c10	>BI;;AIKIDA?BHCG=KI:A<J?
as i	j300m-69o-42w-119	@<@@J=AA@@:EBK>FFE>IB?=F
as if	u212
as instructed	a102
as its	w-4
as many	r61
as much		AE@@I?><AEAFEAFDEB?I<>CG
as my		?AEABCDEA?@@ACFB@HABBBDC
as part	a220
as per	c449y106	:BC>=B?HBCAA@BFC9FI>A?C?
as somebody	u121
as soon	i296
as the	e457l-265m76p22t259	CDCC@?FGC>BB>FEB@E@DABE;
as they	c263	=GIDDBIAG@?BDEI<=C@A7:CA
as well	a48c-66s69	DB@EFEBA?CA>JGE>A<<@C@@C
ash	c22
ask	b-356e-283f-153g-422h-504i-773l51o41q-373r-707t-191u-459w-689x-655y-548z-737	HDBFG?B@A@EFEIIB?GCAA>EC
ask $	c529	B?E?CD@BAD@C@@IC>FBBACF@
ask ,	w-111	C?ABEA?@A>?CDDEB?BAC@EBE
ask <name>	i112	>HJ@B<GDE:B@?I@DDDD?E>=I
ask <number>		BF?BGADDB=C?DDC=<JEC;?CC
ask <role>		AAECB?F>DB;DEFGA@@?E<DAD
ask a		??F?E?CA?C<E?HBED@>D<=@?
ask about	u-97	=BCFDCDAD>@>FDF?AECGBA=B
ask anyone	l-3
ask by		B?>CGCA:G<CEJFFC?BDF=C8E
ask each		<ACHDD>AA=DAHAEBDGCI=I?I
ask for	d-206g-67l470o84q-29t-54	EGGIE=CAC@ADJJI=?E?DBH?G
ask him	f-234	DCDFI>BAE@9E>IH9<@9D<EBE
ask me	a-85b-3z-240	A?AMK?E:E@?IFQIBBC=F:?<D
ask my	c382	?BG?>CGGDFDAC<?E?GE>A>E>
ask the	d272i-241k44n172o86	FGBCE@C@?DAEDAG??GAC??HA
ask them	f282x29	HEFD@BBG9FGGIA?ABAE=FFCA
ask to	a101l92s-120	E@@ICCB=F@DCHLHC>DEB>FBC
ask what	x-22	<F?HG>E@G9<=IGFA>>;F<@CL
ask why	c-221
asleep	b370
assembly		;CEEH@B@A=??@FADBD@HGC>E
assign	a152i355	BDCEBAECC>EDBJADD?E?D>@F
assign the	a57i292	BDDDA@EAD?DDAGADCAD@CB@D
assign to	a276
assignment	a555
assistant	b32d503g96	@J<>ICEC<>F:B@:?<CEDA>DA
associate		GC@?EBFDB>E?BDF@>JF?@?EA
association	e219	@E@HA>DFG>@ABHD>CB?F<;GA
assume	i269j18	AGIBD>A@@?BCCI@AC=>AC=?K
assume <role>	j12
assume that		DE@DH>C<B@?BBFCBA?<I<@BH
at	a-137d-77g-25i-244j-15k-531l136n-565o-148q-281r-128s229t99v-181x-32y-144z-231	ACEDBACA@@DA@EEAACCC?DAC
at $		?CGD?CBCBCA@FGG@?BA@B?DD
at <group>	c70t489
at <name>	l198n-6	@ACKIBF:BBBEIDE=BBAF8CBH
at <number>	a-777c-137d-26i-426l33m-306o-69p-111r-279s263t-683v-966x-570y-246z-187	?LHLH:C;A9:@HJO96D9J?=<F
at <role>		=JCHCBD@C=DAFGD=@@@B><>G
at <superior>	d41	FD??CCCH?@F>A?CA?HE?DBG<
at a	w188	@BFIFDG=F<C<FFN?7C@IAB?A
at all	b151	BC@DB?EB?BDDF?@>FIDHEEDC
at an		D?CBD?F@F?ACHFFADHBD>A?H
at each		CGDGG@AC@=@BDFH>>E>DCDAF
at every		AG>C@<@?HBAFGB>AC>:C;DDB
at first	b-7o222x71	GABFFAEFHAAAFCI:BC?E@H=J
at his		=CF@B?GBEC=AEEE@>FBA;?EB
at home	l-12p-121x190	@?GCDFB<CBFDF@GAA@DE?C=?
at last	p-55x37
at least		=B=BI>>B=A8B>BBFAG9JFC<=
at my		BDCIA;C=GD=JJHDCB@=C<H=F
at night	q437	FJDE@>EE>A=GGBG<>C>?<D@D
at noon	a-75p237	GCC<I=AA=D?GBBJ8:GAD?D>@
at once	l18	CDHCHBJ?B>?A>CH>?=:B:AB;
at our		F>ABDCECG>EDAFJAAGBDAG@F
at peace	x230
at round	y138
at that	c167f11x197	D?D:=ABDBIGEBA<FCFH=FBD@
at the	a17b502c203d-40j36l-259n-344q-297t665v130w-295x-348y-282z32	?BBFACEBB@DB>EBFBFACACFB
at which	i276
atmosphere		DADCGBKDI@?<FGF@?C>D<DBE
attach		@CECHBD>D@B@FBF;>A?I@E=C
attack		BGEEHBH;F<@@ICF>@A=H;?=E
attempt	j801	B;C@FAB@;F;H=GAGF?9G>?D<
attempt to	j844
attend	e-218	?BCBI?A<>><@GFI@=K@FDF=E
attend every	r-66
attendance	r485	>F@FDA>B?>=B?AE?>B?DDH9A
attendance at	r454
attendant	p-24	;?CFEDD=?ACAECBHEBAJ=A?B
attention	b288
attitude	b1446	>>EA;FG<>HG;E>9EIGIEH>HK
attitude from	b281
auction		C>H@E@C?C?CFICE:>IDFDH:A
audio		@CFDF@B?@B@DGFB@CA=HAB>F
audit	a299d232l90q515t-209	FD=HFCA<=@AEBECA<<?@BDD=
audit $		@CECF=C>A@=FDKBBC=>C?<<E
audit on	a175
audit the	d199
audit to	q105
auditor	q-79t466x-242y-196	?CGBA@KAI>F<FIEFAHDACDFC
auditor $	y-113
august	i-223p-154	BDCIH?D>D<;BGHI>@C<FAG:H
aunt	c154
authority		CA=DA@ECID@EDDC@E?>E9@GB
automate	r248
automatic		=C?CGAEC<A@CGCBC=?:L>EDA
automation		DFE>EB??ACCBGDH?>ECAC>AG
autumn	q43	CCIDE>G?E?DFEKG?>F@CB@?F
autumn $		FHEIG?E?E?AFHIJ:>B=B?C>K
autumn ,		LEJ@K>G:<A@LFDH6>A>C?E=C
autumn <number>		DFEBG=G;G;<DGHE@AF>E==@H
availability		CAE>FAD?CAAFJEH=AD@F?B?D
available	c-192y365	:B;C@A<HAD=H>?E@>>B@=G9G
average	n-153r27v169	?AAEBAACCA;DGBL@BR>JAD>B
average $		E@BDB@A@A@?GIDD?FD?F:B@L
average <number>		>BDFJ<C>C>>CCFFA?H?HBB=C
average basket	v-426
average session	r185
average wait		ABEBE@D>H=DBFFC@EECE>>BG
avoid	b190
await	f13
award	m82s-169t130	@@GCFAD>F:D?AFIF;I;JAJFD
award $	t506	?@EGGAH?D8C>BEGE=I;LCJDE
award the	m102
aware	f714k16
aware of	f137
awareness		@BCDBB>>EB>GD?@?EDAC<D?H
away	c-509k892l325q399r-321t151x376	JDEAJAC=DAFE?CFBH>=GE?CK
away $	x157	G?CBEF?>ADECECH?E>CCEF?F
away ,	m81	HEJ=E=JBB?>EBKH=:B><<FF?
away <number>		GHICF<G<A:<HAHB<?><?<>ED
away and		BF;H@=CB@BAFIACEEEADCE<B
away from	q316	HHF@H?D6>C@HB?E?E>:E?=FI
away that	k86
away the		CBIEHAF>B>BDGBG:@D?GAL8A
away with	k278	FAAAGEA>@BGB?AGGDC@GBAHG
aws	l211
b	c557	?BG?ADKDGDA<?CG><FC@<<E>
baby	i635	<JGBG>J@J;DC?K=EFAF<E<;J
baby $	i373
back	a-828c-75d79f-586i-212j-181k281l150m759q25r-686s-137t-817z-689	AEEAF@@@@?DGAAE<AFDF>=AE
back $	i-104l415m15t-212x-230	FDGAL=I<@=?EDFC;AI>G;AAC
back ,	k682l-43	FDD>FE@>@EDH>@KAC@CG?=FE
back <number>		@FCIK>CBB><DBEHAAG>G?B>D
back <superior>		@DEDBD>@B>A@JIB==?ACC>?J
back a	m8	LLK<J8O@<99K@LE:8@9<8HEC
back after		B?CIF?B>F?AFGGEADF@H?D@H
back and		DECC><DDBC?FDF@@EDA>C>IF
back at	a-73	JFI?I<I;?<>LJFI7=H:E=E<G
back for		G@F<FAD>@AAGICI>@ICG?G>B
back from		J>@GAFG?D=GC@EIFIDBADHDA
back i	c141
back in		JMHEK7M8@76KJNK98D6F7E@J
back of		CEKHEAG<H<BCEFG=BE<G<A@F
back on		=GJBG;H@B@<DBGACCD=C@?<D
back that		AD?DE@@CA?BEABA@BAAD@D>F
back the	x124	DBHCJEB9@ACEG?J9CB=J@F>@
back then	w-182
back to	i287o-226x13	?FI?B;BAD;CEED?CDFD?E@;G
back with	d669	EG?BI@@C?:D>AAD;<JHD:;BA
backbone	u1210	FC;>=9=<IFCDJ@<H:<@=;H<H
backbone $	u353
backend		<EAFB=D?E>@EHGC@CFAE;>DE
backlog	a400	DDDG=BGACFEGBJ@FG>C;D>?@
backlog $	a421
backup	f-136	@ACAED<@B@A??EC>?=ADC?@G
backup $	f-33
bad	b58d175l-281n74o-39t10y467	@C@BBDDC=@DC>@EB@DDB?DEF
bad $	b-148d43y102	BG>AE?@D@B?F@AGA=ABB=B?D
bad attitude	b576
bad new	b-11
bad word	t189
badge	g582	;G@?H@HC?BB<KEA?9@9L=FDG
badge ,	g391	:@>?AEDG<FF<IB>F9><IEHEB
bag	l-86q204x-12	>DEDFCC?=@@AJCG?<B=K?@AC
bag $		BDB@JEA=@=C@C=G=;BAJED;>
bag ,		ECC@E@E?BB@DFEA@?@?CABBE
bag be		AHBHEA?>C;ABDFH=@FAIA<;F
bake	d-167t109w-339	F@DEE?FCB8@DCJJD?E:AAGIG
baker	q283	EBEHABDAG?AB?GGBBC??DCCB
bakery	w-296x118	D>C>@><A?>@HHE@DGEDECFBD
bakery $	w-250x195
balance	r-70	A=G>DAG@DF>GDDC@@A>C5>CB
balcony		JMKBI8M8<;8LALA:8:9:7BHC
bale		GHAEJ;H>C=:HEIH:?C:F;AAG
ball	z204
ban	o-159	@DFEE>D<B;>BHEF@>D@H>D=G
banana		BEBHI=EBI?>GFHG:@H?G;G>H
band		?GDGE=D:F:;FIHG=@B9J7A@E
bank	a167e487i-584l409n-151o180w409x81	E?AGCCCBF@GBHEE=CBCGAA?B
bank $	i-307l105x439	K>C=JC@>:CEIC@E;>DCDAC==
bank 's		AD@IBED;GBEBDDDCD;B@>@@A
bank ,		=EAE@;@CI?<DBCGB@I>G>BBA
bank account	x118
bank be		;GCF??ABCAEDGF?>ECCFB;CH
banner	c404r274	:@GB?H?FDBA;@BGE<FEAD?D>
banner be	c367
banner: be	c47
bar	c449g731m-168n-272p-158s40	<DBBBBCBACE?GEAA8?@E=AED
bar $	g62	=EACAGDE<CF>E@@><>BC?@CC
bar ,		>E?>G>GD>C@BKGA>8@:F<FEE
bar at		?CGED@HAF?AAGHG@?IBE>ACE
bar be		ACCHGC@BE<?@?DHB?D=EDD@B
bar: be		BBFBC@E@DAAEDEE@AEAD>B@D
barangay	r155
barcode		>=C>?FDE@FE=ID@A<@@E?CEC
barely	x262
barely notice	x305
barn		GKIIG?@@?<=GCHH8>D==@>@I
barrier	q-4x-242
base	d179l45	BG?AC@@B?=>D@?==@BCB8DCB
base $	l16
based	d314y151	CD<>AE<F<ADB>>@@;BG>@AAA
based on	d314y151	AD>@@B<E;A@E?AC@<BE>?C>E
basement		AG?DF=@>F>>DHGDABC?H>D=G
basically	j363	@ACBACD?CC?BAD@DB@@?BAC>
basically i		E?@A=EFFECE=CA?CFEF@FEE@
basically we	j88
basis	e319	>GAH@?>BEACDDFC=CA?E><DB
basis $	e262	<FBG=B;EE@EDDFC?CBCC@<FA
basis i	n-133
basket		@CC?EDCAAEFAGAAAA>?G>BFF
batch	p-84	CHBED@A>B?BCEFD@;@C?<?BD
batch $		DIDEG<DAB><HGIG;?D<C=?AG
baton	i8
battery		CJBGJAE<A:A@JGK8=@>H>:=F
battle	k262
battle $	k262
bay	c504n69	A@F@ACH?F???GKIC9DB@;>E@
bay $		?CEBBAEA@BA@GFB@<@=D>BEC
be	a-4b178c31d174e330f130g-562h416i63j62l-311m-318n-258o-693p-322q-480r275s1055t102u179v41w-211x166y455	A?DDAC;B?BABBFAACBEAC@BE
be $	c815d-242j-589k80l162m-65u532x56y61	@AF=AC??FEECC@KF?FFC=@FF
be ,	b351j791t187w154	@=DEBFC=@AAA:A@GFD=FBFF?
be :		GDCHE@G@E;@DBIIA@D8E@GCD
be <customer>	u350x-390	CH?@C9?<HE=EJF@F>@<D:CAM
be <name>	u830	BIA=A9@?IBB?GE?E:BD?:D>G
be <number>	b297f154j-529k423l512p-283q201r78v-45w-402	?JAGH;B=<B<CE@MA@M>HBDFD
be <person>		BCCHG?HBG9A?CJKA=G=F@ECD
be <quote>		ADEEF>D?C=?CEHG@?F<G?CAG
be <role>	n309	BCDAG>H@A>;@FFE;BH?EBB@H
be <superior>		=AEDHA?:C>@BKCH>@H@L>C:H
be a	a-166b902c286e86f268h488i-293j53k300l-678m-717n-702o43p-544q-660r-230s-911t-67u356w-188x-46y-594	A>EAB@D:BCACHB?DGLCJ>CGD
be able	z196	D@@CBGEGDG@;=;@AF>@EGB>@
be about	d275m24	GI=?I==@>@=G@BA@@C?@>@CC
be above	c78f360	DFEB>?IFADCED=>EEGD?DAEA
be add	s363	<EEG>G=F<DE?GFC;<<@AE?@I
be adopt	s-183
be afraid		CDCCG?B@A@@DFCE=@A@D@B?D
be after	h737x369	FBEB@E=<>>>FB==6EHD>DJ:<
be against	b-609d-303	EAF@H>DAEA>FHDM<=H=F?D?C
be agree	n112s725	@HHL=I:E9BC;MKC8>9?<H:CN
be align	e346z125
be all	b175c-129h251t-298x297y103z433	F>AAAD@A>E@DD@?9GBBD?D=I
be allergic	b66
be already	i292	?IF>J<IAI8@@BG?>FB@DF=6K
be also	l23z-238	>DAFCA9B<BCFGGICA?>EA>GI
be alway	d52	EC@@E?@@B>CDDBB;CGDH>C?C
be an	c401x113	DAE<CEA@@FHF?>FBCGDCA=GA
be angry	b-254x-364	AG@GE9B>FA;FHGCA?B:E8A>G
be anything	t-298
be appoint	a310
be approve	o8
be arrive		C@C@ECA>BADDGCDACEDGBC>B
be arrogant	b358
be as		>CH;?=EDGD:GFKI;<FD=7:F@
be ask	s-24t-17u-175x501	E?CCHBA:@ACGJGK>AADC@D:B
be asleep	b378
be assign	a666	DCBJ?H@;CDGBEGDBB<E=G?AC
be assume	i203
be at	c417r448x50	@AH>EAC@BE?AACJB:K@DB@A=
be attend	r92
be award	s-70
be back		@FE@I;E=A:?FAJ@CBE@D=<=D
be bad	b-77d314	DG<>E>AD@@ACABG>=CBB<??D
be be	d187	BD@B@B?C?DEAFA?@ABFAAAED
be bear	y52
be behind	n74	BDA<G<A?<@>FBFDA?FAC<:>=
be best	c312
be better	c7d480h14j47t315x-362	AB@CBEBBC@??:B@CBFB?>@G=
be block	s-66	GGBDE;H@B>=HHEG@AI>C=FCD
be book	s-435	F>E?C@D?BDAFCACCDGDC?BFB
be bother	b705	>CCH?AK;:BB>MC:DHKGD@?LI
be break		AGCEH<G<J<>EIIG<@I=H<=>I
be bring		CBBJ?E>AABDBIIF>C<A>D?@G
be build	s117	AAEG;G=E=FD?EEA>B=D=F=BM
be buy		BDECBB?B@=ABFGG@>AA?C>BE
be call		BBHDFDA=>?DAHDG=@A@GGB<F
be cancel		@AE@?FAFBEG>DED@=CE?@?DB
be careless	b493	AEGK<CFA;FF@I@<CGEH>F>HE
be carry	r19	@E?EAE>I>D>=AAF@?B?BEBC?
be cause	s-215
be change	s110	<CFE@F=A>>B>MIE?<?BCE>DJ
be charge		CE@GCCH>GACBCDEB?>@>?@B@
be cheaper		IJBFH<D:A?ADFCH>?A>E<FCJ
be check		?F@D?B>BABC@GCBCB>C?E;DH
be choose	c324	@AGA=J=E>FI?CCE>>@H=E<E@
be clean		@EEGD@??=<?BIIF=>>=E?>CI
be clear	n113	>G@D@C@F=@>AADD<9;@<=@=H
be clearly		ACDBE?A>DAAGHCD?@D?G>C<F
be close	d-225	=CCBA@?AFC@BBDEA>D?BAA??
be clueless	b475
be cold		CH@GG<CAD=<FEHF>@@<C=D?F
be collect		AGFEBB>C=@>@FFH>=@=@EAAF
be come	d12m18	CFA@GBHBA<@?@AA<@@AC>@<C
be comfortable	c276
be complete	r200	?EAFCE>E>>@>@AEE?C>DFE@@
be conclude	s88
be conduct		BFEFDA=@?@AAFEE>>A@>F?@F
be confirm	k107
be content		C>GACDDBF?FBBEIC>HDCCEDB
be convince	z314	E@@CBAIEID=>DE@>EAAC@@CG
be cost		IH??J>FD==?A>CA<;@A=<AG?
be count		@D?BF>BCF>?@DCE@?D?FEE:A
be crave	x478
be create		C@AFAC@CB@A>GH@;F?ACE=EI
be cry	x360	F?G@DFB>@CGC@?GBEDEIFG?=
be curious	u381
be cut		>CFA?EAEAEB@FEH?>@C>C?DC
be dead		DBAAD?GCCA@BDEF?AD@C:DBF
be decide	c89s561	>CIF=G=F?EE>HJD>=>D=F=FE
be definitely		>EAGF=C?F<@?HEHA>IBI@@>F
be delight	t616	D>BJCDJCH9H>@IJHAIAEBJGC
be deliver	r61	>H>IG=>BC==A?BF?AG<IGF<@
be different	x-250
be divide	s815
be do	c-18f239i251s146	@IBH?ACF>B@?DE>CD?@@H=DD
be double	q17
be down	v329	D@>D?C=F>@:GFAGCBH@C:DDA
be draft		@FEGCB@BB@CBJHG<@A@BC?>I
be draw	s69	BCED?D:A>?JCLGE8C?ACG=@I
be drop	s112	;DFF>F<E=DEBEGC?:>C>C?@I
be due	j367	D?G?L>D>=B@JBGBBDC>J@?<@
be easier	m29
be eat		EBAAEACAC=BAED@ABFBE??BF
be either	l60
be empty		DIEEI?E:B:>CJFJ<=B;F<@>I
be encouraging	y38
be enhance	h65
be enough	r41	<BBEAC@CCC=?>@EF?DAECB>>
be entrust	i170
be establish	z122
be everything	k705	DE>CKA?:CECIFALDK?<NA8DJ
be exactly	x227
be examine	x74
be expect	a304
be extend	s42
be fair		>AC@G?F@?>>DAGADEF?FB:>B
be far	x-64
be feed	x333	C?F>ID??BDGGJ?G@CGGGDC=C
be fight	f228
be fill		ABBCE?C@F>@BDDDBBGCE@ABD
be find		AFCGAE@B;@F?ED><A@D@D;HH
be fine		AEE@E>F>B>=?FHI>;JBD9>BB
be finish	i132s-138	;GEBC>CDE>@>CEBA@DDAD?=E
be fit	r183
be fix		>DGG@E<D>BD@JHD>=?D?E?DH
be follow	c197s-173
be for	c1138l317n257o23x-371	DCI;>>HEIB;DBFD<:ED:8>E@
be forward	i11
be frankly	b204
be free	x-254	=ICGE<GAE9@CDHABBE?C=AAJ
be freeze	m5	EGECH?I>E??GACE=@A=C;A?B
be from	d99	AC@BH@BBB<D@BCBBAHCD=B>D
be frustrate	x863
be full	t228z42	>B=IBCCDG;@:@CEDAG?HEHDA
be fully	z444
be fundamental	k19
be furious	b-352	>GCEI;E?E;;FGIG==C;G;@;H
be get	s-64	CCCAHC<@<@CBCAF<<EEFFA=@
be give	a475	@A@FCE@<DAEEGIEE=>E>ED=A
be glad	t57
be go	f585h148q36r-249s-173y609	?GCB<@FECDBIB=?>BEH<7F;@
be good	y306	;BBA>=CJDC=E=EAAB?BB><@?
be grade	x104
be grateful	t139
be green	r124	?J@IH=>@A=;@AAHB=I:HFH;A
be ground	y218
be hand		?E?G>C>D@CCADDA?@@?ECAGA
be handle		=DAEC>@AF>ABDEDBBF@HB?@C
be hang		=BHE?E;DACE@IHF>@AD?D<EG
be happier	h39
be happy	c665z-117	@@H?CDEAC@D?BFKB9JDC>@E>
be hard	z307	G@>CBBFDFD@>DB>AGAACAFDK
be have	b136	B=E>@DH?CHD?G@@;FHEFA?EG
be hear		DH?F@=CECFAIDACBFD?@@;HA
be help	j361
be her	c152i229	=EF=??GGE?D=>HAEAEE=E>@B
be hire	c275s165	?CGE@CAEADBAFHF>;CD@B=GD
be his		>GFFJ<E<E:;DHIE??G=G?C;I
be hold	d205r285s-225	BI=FF>=D;>@@?FA@?BADEACA
be honest	b290x52	@<CAHAB<;CBFAB>DFHCMDCAE
be how	a175k417	CB?B@F@@BFDE@?MGC@FAD?FA
be hurt		CEDCH<G;H<<GGHG;?A;D;=?I
be i	c46
be ill	c-122f-186
be implement	s5
be important	z64	FC=AFEABCECCB@DDF?@EB>EH
be impress	t141
be in	b-340e646k-270l-124r203u408	<E;E><=@H<BAECAABCCI?D@B
be inform	f173	CHLI@A@D9BDDKFD?>@@?FACF
be install		BCHFAB<?=?CCKIE=@>@@C=EL
be introduce	s356	>FJHBF=B<AD@JHD;=<@AF<AK
be invite	a-14
be involve		ADACB@AAC?DCCCBBCCEGA@BE
be jealous	b371
be join	e345
be just	b580x47	=AKABDG;@CHCI@B<EKHHE?BF
be keep		:BBG<E:@@CHCKHA?B>DAA>DH
be key	e42
be kind	j704	<=EDGB@?;C<D>F?GGB:IE<A>
be king	u211
be know		?BFDCBE=>BGBLBA>DEGHCCDK
be late	t-40	BG@DE>CAB>ADDBE<B?@E=B;D
be lazy	b3
be leak	a-117c-28
be leave	c255	ADH>ABBDDACDACD?>DG?C=?B
be less		A>EDACC>D@AB=F>FED@A@EC<
be leverage	y123
be like		EE?AK=B@=;?DCDD<>GBE;?>B
be live	r181	<DBBB??AG@@>@BAI<GCBEF>B
be load		?B@DDA=BA@?@DCFB=F?FEDAC
be long	x111	C>D@GCA@@ECDFAB?CCDFBB>?
be look		A@C?AB==ACCHC?B@A@FC;F=I
be loose	d-118
be lose	b-75d145	HD;:HA;F>>DCAAG=<FGB=@?C
be make	s91	>BEFAD:D<@@@GK@@B@@@G?DF
be mark	r151
be maybe	j304	<:ABJ<F@=E:E?I=IH@:M::<=
be me	i338j615	@@C>@:ECCE=D>F:KJ>>BC@<A
be mean		@DAH@D=>?>@?CBA@A>@@DE@@
be meet	r68
be mine	j119	FDCFH>L;BA<LDNI?A@;C5D?B
be miss		GEA=IACCA=FBAB@<@HE@@>B@
be missing		A@D@HC@>D?EDEBG=BJCK@C<B
be more	h381t30x-678	<@DK@EA;E??A<A>BG@<C9GBB
be most		?EDAAD?DGF@?@@IB<GDAC?FA
be mostly		BJ;BF=@EA;=?ACA<>EDC>;D?
be move	s280	@DIH?E<B>BG>IJC?@@B?G?DI
be much	x-25	CC?GF@GCI9H@CIHA@GCH>DFB
be my	b-132c-66f52x123	F@BAC@??CC?FHDABD@>C<D??
be n't	b-252c136k-218n-112o235s-152x-144y43	?DEC@=FDHC>CBCCC=FB@9C?C
be name	s103
be negative	d319
be never	k113q80	GICBHCA:<GDIC>FCF==H=>GH
be new		DCG?I?D?=?>FCEH=;IAG=>=A
be no	c-464i435q236x-246	BIGDC8IBB>=GFF@CEJ@@BB>F
be not	c245f173i11j317k-20n317o-72	@CE>D?G@ACCE?CBFCICDA?DC
be nothing		<BEAACADGCC>>ACGAHFBF?BB
be now	i390r173	?E@FBBFDG?@@AE?F@B@CED=B
be obvious	x157
be of	b-17	A?G>EAF=@??@BFE>?GBD;?B?
be off	i84	=GD>B>FGF>AD@D?BAAD=?A9H
be old	x99	E?E?GD@>ADEFE?F@EGEIEF=?
be on	a83b-701d-476e460l74n-12y89	?A;E=?>DGE?EACCFE=AB?E@H
be only	b87d236x287	DCB>EEC?=BFC@=?@BGECA??D
be open	c-126	DECDDA=?9BADGFB???<CHC>D
be order		AFFHBD>>==CBMLG==??BC>?J
be our	c134p86	=CDABDCDFC=>A@G<<EBA=BB>
be out	i602n469	CLE:D8IDE8=C@H@BBDA=FA=E
be over	t341	@AHEECICF;E>>GDEBE>DDEBB
be overwhelmingly	t220
be owe	x104
be pass	s-411
be passionate	j-191	DECDF?D@F>>@KEF==EAG>E;K
be pay	s-121	HD@>G<FBC<@DBEG:<HDA;?E@
be pick		<EEG>D?BBBB?EGFB;>D>C?DB
be plan		DFBCG>D<?>?DHFH@AD>E>BCH
be please		BBDCDBC@C@CBCCEBBDCGBCAC
be poor	b282
be possible	j239	>>G=?=A>EF=GBG>H@AA@:AC?
be postpone	s152
be praise	t210
be prepare	s314	BHAFAH7F;AH>DCA=@>F?I:HF
be print		DEBGC?>A?;?DHHG@@BABB?@H
be probably	j121
be process	v353
be promise		HCD@H;H<@9:IKJG>BE;F:C?K
be proud	x83	C?FBBCA>D>ECDCDG@DBF@K@C
be push		@HIHBD?=><C>KHI;;?>CC?@I
be put	d168s151x-97	CHEFEC=D:=CAEJ@<=?C<E8DF
be reach	c367	C=F>>GDFFHF?DEE@@DE>B=E@
be read		>HAGG=BAE><>DBHB=F<GCF:C
be ready	q21x-55	?HCCI<B>D?>B@CCDBF>DDA=F
be real		CBAC@=CBHC@FBDAAA??D=D>D
be realise	v66
be really	t459x122	B>HFFGD>A>H>ABJDAIAJGHC@
be rebuild	s276
be redesign	s144
be redraw	s219
be reduce		>FEH>E>G<C@BIGE==>A=A@CI
be request	a4
be respect	z91
be responsible		BIABN?@?AA?CBBHABH?HF@AF
be restore	s-211
be retire	s32
be return	s-211
be revoke	s68
be rewrite	s97	@DFF@C>?@?C@HEE>>>@AE=AF
be right	a-76j67q186u592	FB@?D;@>@D>ACB<DB=>E>BDG
be ring	x-303	CFAEB<HDF@?EIGBBBE=@<ACF
be roll	s275	ABHG=E;F;DDBKJD;<>C=F<II
be run		>FDCCA?EA<F>BFAA?GFAB>EF
be say	b9y344	=@?B?CCB=CBH@A@DADBB=IAK
be secure	s-337
be see	y178	?@>AAA@IA@@E?@DE?EBAAI:H
be select	s81	DBCI>G>E@?F>EHC@E=>@HBEG
be sell	s-72t-30z429	C??BC?IEID=>CCB@EB>B=EBF
be send	s-59	@GCFCB@@C=DADGF?B@@EB>AE
be set	c281	DBFBADADCDCADII>;AD=B=EC
be shift		@FGFED@@@<A?IHI<;B?DC@>H
be ship	s-287
be short		DEBAH=C=BA>FJHD>AB?D<A@J
be show		<B?EA@CCF@AD?CJD>HAEAE>G
be sick	x575	E=H=JA<9=FEJK@I<BEHLEE8C
be sign	s-382	>D?AA@BDB@??<A@GCBABGC?A
be simple	x167
be simply	b613	>=H>>CI;?IG=I>;CDKGC>AIH
be sit	q18	BGCA@:ECGB@EAFGA?IB@EACB
be slow		ADECEABA>?BDDDE;=A@C=@@E
be smile	t27
be so	b45t1021	A;AHAHJ@D;J;>DFJFLEIIJJE
be some		BAEECCFCDBA=HFD;CECC@>EH
be somebody	b-117i36
be something		CA>DCBGBECA@GFB?@??B>DBE
be sort	j515	==JCDA>>:H=F>H=FF>:DA:??
be stand		B@B>?AACKEB?FCBC>DE@<ACF
be start	s109	=GAJ?E<E=@E@GIC>@=ABD?DJ
be starve	x233
be steal	s-71
be steer	c56
be stick		CBACAA>A?B@CIEE@@DADBC@D
be still	j21s-348t-396x-172	>BGEI<G;D@>GHHCBGF;J:>=D
be stop		C?ED>GCFCAG?CIEAAAD?CAEC
be strengthen	z204
be super	x88	C?ECDCC>ABFDFBDBEEDICEAB
be support	z52
be suppose	a217	GA>F@FE:DBGEFDCDD@H>CFDC
be sure	j-118	EHDKG<C@A:7GLEK:<E7G6H@G
be switch	s313	AFIH?D>D=CEAJJB<=@D>D>FI
be take	r-260s19y175z34	BFDD=BBHDE@@DIA>C?C?C;CL
be talk	t-254
be task		CBAGECA;C@ABFEGB=DCCFE>A
be tell	a-40s204	=ACE>F=F@BBCDIEA<@E=@?BI
be terminate	s127
be test		AGFF@E>?ACCBGCG?C=<CD=BI
be that	c-207j253k759m-85r380u-221x-483y-323	DF<EN?>B@D?CAAHIEC>LC9FD
be the	a-205b-582c9d138f-251i169l-244n-688p-288q-155r172s-726t141u-497v527x443y69z-513	A?C;GCAB@=DF>BFCAGDE?A@?
be their	i848	=FI=B>GBE>C?@F?@EGG?F>?H
be then	i829	?IFDAB@CB<G?EK>BB=D;I;=M
be there	x-466	=DAEA?ACEA>CFHC??>AA:=BK
be think	l82	CFCBE=A?EA@BGEE?<A?B>G;F
be this		AACBAAG<:FCDL@?BDCCH@CEI
be thrill	t187	B>EGGCH@F;HACIID>I=HBGGE
be through	r266	>I=DHA<B?C>>==HB>F?EGBA?
be throw		AFFDA>@E@>ACDIB@A?@>E>CG
be tie	c466
be tire	a-74x220	D?D?GDB?@CEDD@F@AGDHEE>B
be to	a406b-672c185d-354e327f725h1052i-634j-671k210l179r92x-198y-556z-825	BEGK@A@9FA;HIA@>GHB@;GB=
be too	b310d373j22r-176	CA??FAGD:BBBAA=@AHDB?=CA
be train		?HFIBE<C=@A@GEF;<?<BF@AE
be transfer		CDB@C?F@F>FDAH@DFCE?BA@F
be transformational	x237
be transition	i198
be turn		?DEEAC=B??>CKGC??@>AC>AJ
be under		@EC>F;FBA?=IAIACAC??<>:I
be up	c629r-135v602x-225	@?C@?D?HD@>DDAEEAMA?@CDA
be us	w145
be use	w-187	BA@AGA>C=>?CBAFD>GBDCG@A
be useless	b176
be very	r-64u-58	F@GCHCD@D<HBBFMBAH?LBFEF
be wait	x303	BAD@GC@?B?DDD@B?DDDKDD;?
be want		D?F=EBA?CDDHEAGABFDFBC=@
be watch	r89	@CADHC>C=B??==HB=G?GGH;=
be way		>DBGE@E?H<@?EGGC<H@GBBBD
be well	s-329
be what	c762d-125i-126k-602l40u849x388	C>H9?B?<GIECGAFE<EGA?C@;
be where		>>G@AEC>ABE?EABCBGGFB?BC
be why	m188x415	H?J?IAE;;BBIABA>EE@GBC>?
be win	s-309
be with	b247c101e-132i545	?EG@@@KFECC=AD>AEFF>B>BG
be work		BE?CBD@F@=G>BCC@>AE@FBE@
be worse		BF>BD?CD>@?F@CH<;BC?<B?E
be worth	j364	EB?AJ@A;?B@E?CDDD?;L?<DD
be write	s-189	?EEDBC?C?@?@CFBB@A@BE?=D
be wrong	d118f-174j-263	DG?@G@D@?>@C@CJ;:FAC8@DH
be your	a45i203
beach		DGFFE>C?C<>EKJG;>D?C?@>J
bear	r8y193	<AACBABB>B@DABCA=ECCAE=E
bear out	y71
bearing		GED@J;F>A<>HJGJ:;E=F>E<G
beat	k95	CF>FJ?A<@C@F@CGEEB<J@=BG
beautiful		<D=M?@CEI9BA=HGEFF9IBGE@
because	a540b462c-199d-654f106g-123h-38i-472j-312k-1007l669m949n146o-109q536r-1380s54t-487w446x752y-133	J>GAAEH=AEHHHDB=D?D>AC>B
because <customer>	a21p-262x350	F?KADED;ADGJIBKAADFE@D;>
because <name>	a45
because <number>	q-85	DJIGG@H>E:=DHFL<;A=E4BAF
because <role>	c-5l-117x524	FAFACB>><CCHLAD<BABFEI:B
because a	l180m275n280o-148q145x-648	JRIIL3N:>70KLQL67E5A5H?H
because each		@FEDEBF>D?A@DBD@A@?F<@?B
because he		CDBJ@AF?=ECFKA?CFHCDCDFF
because her		FH=GJ=D@E:;IGGK<=A;G=F<H
because i	i1l-72n-10z145	HA>C?BDCJBC??G<DEAD?CABF
because in		KGLEN<HA;B>OBFJ3=@<@>HAD
because my	a146c156	E@@C=EHCGEHI>LAHB>H9A?E?
because no		ACDDE@D=C:=AEEDB@B=E;BAE
because of	b53x260	F>B>BD@C>CDEB@D?CFCDADBE
because on	q-15
because she		>BECCBHACD@BACCA@C@C;@BB
because that		EFADC>FC?B@FECC@EC?ABDBB
because the	b455f634l108p438q92s177x172	FEJCABI@=EFHGA?>CB@@E@C@
because their		DG?JM9HCC>9IFJJ8@D:F<G?G
because they	x-202	E?ECDBCAE>DEEDG>CF?HAEBC
because we		DDCCH?B@B==EEFDA?D;C=CBF
become	a-10c659d-584h225i611j323n-206o623t-492v405w-259z908	A?C>ABBGIC9>AA@CGI@C@@?F
become $	c297	9=I:=BGFLF<=EJJ@;LI>;;H<
become <number>	r-267v674z632	I=>?=DDFFG7DFAABGB:B<BGG
become a	z184	F?D=CAFCFCBABC??FACBEA;F
become clear	k-170	ACACED@BBBBD@AFADBAE@@AC
become her	i219
become much	x350
become the	c91h150i826n-27r483	5CH@A@>CCA<?=B?I?IE?GA=@
become very	z-66
bed	n72r-245w-391	DECBH<BB?==DGII<=F@C><BF
bed $	r-170w-267	G@EAH?B?@?DFGFI=@DDA>CAG
bed ,		BCDEF?B?G??EFGF@AHAD>B>H
bed and		GFEEH<D=A<<HGHG>BD=E;F?I
bee	t186
beer		EGGEH?H>E??EDFH==B=D<@@F
before	a-158b315c-174d-834e-635f-296g-56h-352i-1046j-308k-35m266o-441q321s-402t-960u-52v-697x-463z-299	BGEHG?B<?C=BFCIB@D<H?BAF
before $	o-91q-229r-848s-40t-67	EBDBK@G9=ABDDDC?BF=IABAF
before ,	n-32p24r-747	CGFEG9I;J<<GONI;AL=I8>=N
before <name>	c18q-123	:BECCA?BCB<AEGHA=F@CA?AA
before <number>	m37n-12r-354	GHLEF>E=C8>FJKD:CB;@;=FK
before <role>	m35	DLEHJ?B@@<<DBCJ;>=:B@CAB
before a		KIH;J;K?=99IGIG=:@:<;AFF
before and		<>FGEAE=C?@EAKEEDG;L@FAB
before any		LHFCH;KCA=:LDII99B<>:IBF
before anybody		KKIEK9I=D;7MDII7;=7@;A@G
before anyone		>EGGCAB?B<>?JHF=>A?DAA<G
before him		CABDGAB>B=BCEEF@EFAH?BAK
before i	j-775m-56n-93o153p-51r73z-94	;AGGD?BBF>?ACEM>:KAG?F?D
before long	z380
before me	b588r48	>D>FAFA9;DB<?<=DBFEIEGFC
before my		B?BDGBD>>CDCD@A@EFCGADEG
before noon	s-89	AFHFG?H<C<@DCDF?CB=F:BAD
before she		CDFFF>F<E==ECIG<?A<D<@CI
before speed	x134
before that		E??EEAE:D=DEKFDFFBCE=F<D
before the	f297k13l46m69n119o-370q160r295t-46x-17	CKCGC=B<?F;CHCHF>D<CBACB
before they		IHFGK9K@B@<LFIJ7:=:A;CAH
before we		F>=AB?BC@B?CDG@CFCAB@EFH
begin	a397n-217p-285	BBCGDBE@IBADBFDDC@BC<=?C
begin to	z90	E@?GEBFCHBAADGBCFC@E=AAE
begin with	n-33p-64	C@CEIEA=BC@CBEIBB>@FAA=@
beginner	n54x203	FAF?IDC=?BEF??G<B>BBCC?>
beginners: give	x207
beginning		EG@FJ;FECC<FBFD=C@8H7?CE
behaviour	b30
behind	a-696c-36d-216h200i-280n142o867t-523w-90x291z1259	I=A@DBGEFD=>FB@8GD>F@B=K
behind <role>	h207	B@EECC<<A>=DC@A9EC@A<G:?
behind a		DAGAH@@<C=BFIEG>BHBEAC>G
behind me	a-199o333t-83z465	I?<AE=GJJE9<HGB9GA:D>@BL
behind the	n125x173z498	H?C@DBGDDDAAFBB9FA@DBCAI
behind with	n68
belief	k296	EKADJ@B<CBAFCBLBBA<H?>BI
belief: be		>HEJI:I?I::CJJI<=D:G;F=I
believe	c-695f-71j465x531y-363	H;C=J>B?CB>EEFBAEB:LAE;D
believe ,	j85
believe <role>		EBAFH@D?A@>EBFFCDA:G?CCB
believe in	x396z824	L>A>DDCCFEE?F>B>F@EGFF?I
believe that	j172z-14	?@FDH:B:CA<HFJCBBA:H;D;F
believe the	x157	C@FBGBB=?BBFDBE?BEAHDD>B
believe we	j16
bell		;@AC?CGCDF?AKCACBA<F;CEH
belong	i76	@FE@I=E@C=CCCFC@AKCCB@>F
belong to	i84	AFHAG=EAC<BFDFCABKBBBA<G
below	o-170q-202r-283	DEDHK<E;B:9JPIL=?L9M3D=N
below <number>	o-225q-264	?DEFI<D<C8<GMLH>?J?J6C<L
below the		JGGBJ<GABA@ICGD:A@==>@DE
belt	c-260d140n-19x-156	BIAGHBAB><B@DBC:@??D??@D
belt $	c-222	CCCDHAA<@@BFHBF=DC?IAF=E
belt ,	n-70
belt be	d213x-177
belt: be	x-175
belts: run	d214
bench	o-149	?EFDECC@A?A@HEG>>A<GAAAE
bench $		DCFDFBA=C?ACACI<EBBCBA>D
bench ,	c95
benchmark	d400	EI<DHBDCA?DC>AD==AD?:?@@
bend		CCDCC>A@C?<ADJF?@DAC>B@D
beside	n71o40q12	ANDII?FAC?>FIGG6<@5F>BAH
beside <role>		IIDEJ:E=D<;JGIH:=C:E:D=H
beside the		AGFGG?CC:=AAJJE<:?<D>EAJ
best	b-6c323h131i-10j682m-62q-23r482t646u1087x-621	?=CA@A>?HDA?=G@L>A=D@FH@
best $	c635u190	E?A<>DACHEF;@@@H:BE?<BG?
best to	j457
bet	j-80	?EHOBAB=D9>AFFD;?C=C<G?H
bet on		CBFDABA>@><EAAA<C@>?;E?B
bet that	j-51	CGDGE=E@D==DCGE@=C?C;EFH
beta	p-61	=DEH?FBD?DG?JCA?>=ADB=CF
beta on	p-35
better	b-141c626h1151i-189j280k149q-112r-259x428	A>E?AE>@BB@D@BA@DGCC:DCA
better $	d55r-104t-626	DCAAL>D??@?FGF@>CDAH:>=F
better ,	c181	:BG>?DHFFE@>CDE?:CD>9?F@
better communication	h521
better than	c159t292x280	H?I?@EDCF?GA@CIDBEF@GCD>
between	c306e1427f243h471i-293j331l-171n-14o-28p-237z-165	<EDG>=??EA?JDDA>GC?F;;F=
between <name>		>EBBG>ABB<<>=BIB;J>DFE?>
between <number>	m184p-32	JD??H>B=<ABHABB@CC@E<@BF
between <role>		A@>FA??BFABDCEABG@>H??EB
between shift	h42
between the	c70e236f452h105p-22	;DCG<>DDFD?JCB?CFEC@;?G<
between them	c72
between us		?HAI>@@EADDFC@?BF<>D@>C@
beyond		AECEE@E:@;=?HC@;EIBE9FAH
bi	d173	EE@?D@@D@@BB@BBA?DD@D@CA
bia	u1199	IF<=?8<;JECCLA=H:>D@:I=I
bia for	u599	ED>=><<;KFDBIA=H==AA;IAI
bid	d151	CJ@AJDDCA>E>??@=>ACA><A?
bid desk	d118
bidder	m115
bidder with	m114
big	j-613k313r-49t223u1011x231	EAC@BB@9FBG@F@BGAAAG;IDL
big $	u622	BGC>@;<;JBC@JEAE:@CA;K<K
big ,	u119
big <customer>	x96
big <number>		DDA@DCID@>D>>DFA<GE>?BH=
big amount	c121
big ego	b491
big hotel	n24
big lesson	k598
bigger	c244l221p119x178	C@H@DCCBAD@BECI=@AACC@@@
biggest	q-19x327	B?C@EE?=CDFAB@FDEBDKCACA
biggest headache	x119
bike		BG?EL@AC><@A@@CB>D?ECDA@
bill	l262r-379	DFDEF>FB@@;FNEM=BB:D8B?C
bill $	l48x-39	BFAFF>EBC=>BFFD==D?D=@CF
bill go		C@B?EAC;C<BCIGBDDCBF>@AI
bill: go		B?C?DAC9C;BCJHCCDDCG=>AI
billing	r215x81	?EC@F?@CC;A?<?BA@HBEKE8@
bin	l138q347r-279x-199	CJGGJAD<>A<DIDI=?=6G;=DK
bin $	l11x-31	FH@DI;F@A>>HHGH?@B=B8?FK
bin ,		?BA>CCGD>ED?GA?A<><E;HEB
bin the		KJJ?G;J===9IBID<;?:A=DDA
bird		GIHBF<J>?==IDGE<=B;A<CCE
birth		CBDCCBBBCBCCGAFACHDDCD>A
birthday		@G@@HAFA=ACAKDA>;?;G=EBF
biscuit	c108x66	DAG>CC@@@FCED@E??DEADB@?
biscuit $	x118
biscuit be	c156
biscuits: be	c156
bishop	c178
bit	j647	=?CFDAFAC?@C>GAFFC<JA@C?
bit $	t234
bit of		EAH?F>G=???FFEF=@FAE>@BD
bite	j375	D?ACH>CA?A:EEGCAFD:K;@?F
black		@DGGDC>A>=BBIGH=>BBEDC=G
blame	d-534n-59	>DDHI<F:E?<GLHI>AH=M;E<N
blame a	n-88
blame the		BGBGH<F?C=<GIIH<@F=F=C=I
blank		GGGBJ<F<B<9GFII=>F;F:A=H
bless	b591	DA@A>FHB=CD>BB>BDEG?E>JD
blind	w-208	FF@AK=C?@==HGGF??C9?<DCH
blind on	w-229
block	n249	EHHAG>K=CB<DIFG=>E:C;<DC
block $		BEEFG>F=C=;EGHG?@A<G=G>G
block in	s-30
block the		HKAEE=ED?@=FDAF<?E@A>BB@
blog	r310
bloke	j-11	BHF>@@IDE>D>DDG<<HG<?@GD
blood	u111x251	FCDAD=A;FBBHQCB?>E@C:F>K
blood $	u139x366	EAF>B@<;FDDGJB?B>@BE@J9D
blow		C?CFF@EB@@@D?FDFDH>EACAB
blue	c575m-47w230x335	?CKBAFG?FDD?A@K=<CBD<>A=
blue <number>	c105w217
blue light	x203
board	a-163b-114c-252e-237f-294g264i-587j352o489t-144v265w490y525z428	C<>DBEGHDD<@A?FAA>=@<G?C
boat	m150x1	FBGADBAA@BBEFED;BCACAB?E
boat $		CBCDCC@DBDE@GEB;DAEBFB?G
body		>CHCDF?@FDFBFBI=BCDGB<?@
bogdan	i169
boil	c-123
boiler	c168d-151	:=EA>BIDFE=AFHFD@EBC>@EB
bolt		=EHECCE@EAA>IHH?=DAC=>BG
bond	z214
bond with	z175
bonus		@@GHCDF>A=F<GEECAEAGCGEI
bonus $		@DBEC@H>?AA?FCBABDAF?=EG
bonus ,		?BCCCAECCC@CFDE@=B@B<ACC
bonus be		AGEGDA@A@>?AHHF=>@;CCA?G
bonus for		@@AIEEEAH;E=AFHEBDBIBFDD
book	a295c-545g295i-407l-270n446p292q72r77s-558	DB?BIBD;@BBDECDB=B>DAF@>
book $		C?BEFAC8BABFFFCCBC@F@F>C
book ,		?BCBFGGB?EG=A@@AC?@F@?E?
book a	r128
book and		HL?GE;DC>=?@DBC@@K@BGCD;
book out	s-334
book the		DBCDDC@:GAEEE@ABB;?E@D<F
book with	x71
booking	d188j67o-36q194x480	E@E@GE@>=BDFAAD>AABGAC<=
booking $	d3
booking rise	x128
bookings: rise	x128
bookkeeper	i111
boost	h1532	?<HI=G;:D99BA<<:IB@=:J==
boot		E>B@DCH:@C?CKHEB>C@D>DED
border		F??CD@@DD>ADEEFCCH?C@E@G
bore	x858
born	b588	<>GA@@J>=ECCDB=>EIHC?AHI
borrow	l273	FHGHD@AC>C:EIGG<=>8>@B?H
borrow from	l80
boss	b309f343q44v309	FAAE@BGA@CBDEBDCDDC=CDG@
bot		:D=?F@BE?BA>B@AD;@=IDG=B
both	c90i-131k-56l28o672p110q98r-82w217x-562y-316	BEEGEAKBFA@<BEF<@@:D<>EB
both $		ACCFA>BCDDEEGBCDFFABDCAC
both <role>		@HAFAADBG?BBA@A;F>;G;>B@
both of		FCABD>GBBA>CIED@BG>DAA@E
both side		FEE@E;D?CA;DEGC?>B;A<A=E
both system	y-16
bother	b202l204x500	D?GCDCG?=CDCJAA;FHEIDEAD
bother $	l161
bother about	x235
bottle		D@A?EDED@?G>CBE@<CBBCDFA
bottleneck		CE@CC>ACB?>FADF>>CDA;@>D
bottom		DF>CD;??CB;HBBCC<A:C>G<E
bounce		@ECJA<CD<D>FEBCECF@BBG??
bounced	n-10
box	d167i133j-349l19o357q-68r-244y-4z-515	=GC?L@ECA?B@GBB=;BBDA@BD
box $	x516	@AFAID@=?EBAC>GB?EAKDF;?
box ,		=@C=BBFCBAF>IC>C?DCFCEDG
box and		BAB?BGFD?EI>G<A@=?@FCJC?
box be	m16r-475	@EED=BCGD@CDFGC>A@B=??@G
box for		AF@DGBIA@BCBFBB@=A;D<DDC
box in	p-5	?@AJFDD>CEBBJ@F<@D>J=BAC
box of	i65	BCGCC@FDG;CA>HAEEGD@EC@F
box on		@ABFBFAC>E>>H?H@B@>F=G>@
box with	z-91
box: be		@FAHH@BCC??BDBH>?H?GCE=C
boxes: be	r-229
boy	d87x205	BFE@LCF?AFFCA=E;@A>F=?=A
bracket	b273q-80	AADBCDH:@AE@H??BGDBK@?BG
brain	b670
brain for	b404
brake	m52	BHGGI<G?F==EAFD=@B=C<A=F
branch	e135r496t452z110	@?@GBEBDD@CB@DCFC@BABB@D
branch $	i165	>DCBAABEE>C@=C?GDBD@EB<G
branch ,		?AFA@?DDEC@DEICABDC>C<CH
branch <superior>		E@>FDABEF>?>FEC>EA>GACBI
branch be		?@FA@D@FBDB=@CFB>CCAE@D@
branch in		DDGBF@F>D@AHHEE?CD>F<A>I
branch to	a167
brand	h67j204n-51p-28x261	>=EDFCD;B>ADGD@@HF<M<G@A
brand $	h92x429	D@E?BE><AAEED>?;DFEBBG>?
brand ,		?==CC>@@DA=E@H@EGB>H<=AA
breach	f72
bread		GD@=MAB@BACHGCM>DHBI@<BI
break	c-969r-51x-741z-433	@H@IKA@@>;=CCDGABC:G??AC
break $	z-30	@GBKI>D=A<<BFGE??@9I<@@F
break ,		?CBEC>EBE?=DFGCBAF>D;?BD
break <number>	r-160
break every	r215
break the		@GHFHBG:D=BCD@F>AA<G:B>A
breakage		DA>FBB@D@B<EEBDCCD>E;AEA
breakfast	x755	C<D@BE@<DBIGIAEACBFGBD=>
breakfast $	q-31	AACDAAAAF>DEDCC@DEBLACAA
breakfast trade	q24
breather	c62
brewery		BGCED;D@E:>FFGD?AC:F;>@E
bride		GAECCBHBD>CC?GJCAE@@BCGC
bride 's	c160
bridge	c-357e169	BH=HE<BAC9?DAED?CE:IBCBB
bridge ,	n53
bridge between	e338	=C:IA=>DF>@EDGB@HC>K=:F?
brief	i414	AJDDH=@AB?AA>EDCA@@BI@@F
brief the	i157
briefing	r323
bring	c-402e105f7g89h151j411m-27o858p-228q-72t71v153x271y-61z602	EB@BCABDACDDCB@AG>@DDBAC
bring <number>	r-10	FGDEI:G?E:AEFGH<BF>A=ABG
bring <role>	f264i31	CEFCB<IGECBBEFACGJB?E>@B
bring a	t115	E@;ICF@FA<@A@AJD>EA?BFC<
bring cake	t127
bring forward	x50
bring her		EECHJ=EBCA>EGII8;E=D9I=I
bring him	z1	LA>@K>KEH?6@CLG5DA5A>HCM
bring home	k166
bring in		CEEECDB==CCBJDD><<??BB@B
bring that	o-141p-8
bring the	e543j189o28z27	E@@HC?EDCD@BBDA@HA<GBABA
bring them	j217o80z319	E>AAHBEG@F;?AIBAD=;DA@AD
bring to		GGCE?A?D=DEADD@@;@B<DAGB
bring up	i190
broad	z321
broad consensus	z330
brochure	v-106	@EFEG?@>A?@BCDG<>B>GED;C
broken	f245g-172	HKCHB9EBB@>HGFF@DJA?@?AB
broken scale	f149
broker	c178	F?>>DDDFC=>9BIEB>FEBA?A>
brother		?DEED@GBEE=BDDG=AA?D:=@A
brother-in-law	d163	DG@@GACEA?C@?@?>@DD?C?@@
bucket	n193	LHK@F:G?B@=NIGK;<G>C@AAB
buddy	g303	;GCBCDFEABC=HB?A<<9F@CBC
budget	b-131c-390o251q551r242x-389	?MCJD;CBA@<CBBH>9A8DAH<A
budget $	r411y101	>FABE@ADA@<@?BL?;C>CCC;@
budget ,		GF@EA;DDAEFGJBADCE@@@HDC
budget be		BGHCH?K>G??BDEJ;>B:E;>?C
budget by	n-46
budget for		FGDFI:I>C:;JGJI<=E9C:AAI
budget of		LGEHC?K;D@?L@IC?A?><9BFD
budget to	q154
budget: be		BEEII;F=E=<GGIE>D@;I=E>G
bug	d229i56l-46	BG@@G=FC@>@A?D@ABECA@9AA
bug $		@GEFF@C?D>?AHGF=AD>E?@;G
bug me	m59
build	a276c76d291e-453f-63g235i273l66p20s2w87z1022	CAA?EDHFCB@8DDB?@>D?D?@C
build $	c304	<?E<BEA@ECB=>BJD=FEB??GA
build ,		AHEHHBH:C@BAD@C=B?<H:B@C
build <number>	r14x126
build <role>	i176	AIH>D>LAFBAAAEC@A<??B@=B
build a	a228d325g203w114	GD<ALCHCA?C;DCC<?>AD=C@A
build in		=BGFCEA?>DC@EEA@B>?DB>@E
build the	z-404	AID>I@B>=<@D@@G:;FCC?>>>
build up	z537	G<=B?FFFHE?;BB@@F>ABFABK
builder		BDCCB?A@DABHECE>BB?HAD?A
building	c-154	AE?GF>C@?<D=@H@EDFADEDCF
building $		>@BGFA??B>>B>GCECE<HBF@@
building ,		?>CBBD@=ACBCHBFBACCE;ADC
building <superior>	i274
bulk	g196z-37	=BG?DCE?@EDCF@BB>@?G?CA<
bump	f103	EGEH>?DE;EBFI?AEEDA@DCD?
bump <role>	f100
bunch	b6
bunch of	b7
bundle		DED?H=H@>A>DDHB??B;D9?EB
burn	b-135	AAACABAECB<FIBKC@F?B6CAA
bursar	b582
burst	x-145	CGBDI;GBC>=FHHE>=C<?;>EH
burst pipe	x-133
bus	b-364d183i-197q-88r-19x1	EEA>H?CC<ACFFCE;=DBD?A@@
bus $	b-174d243	BE@CFC@FB>C??CB=;@C@A?BA
bus ,		AC<@FDBFA@@;A?@A>ABFDAD@
bus <group>		B?DAC@AAACBFCDB@EB@F@AAB
bus and	m-33
bus go	n23
bus leave	r-280
bus plan	x13
bus: go	n23
bus: leave	r-278
buse		BFCFI?F;D9@EHFC@EB>E<B>I
business		BBABCC?CD>HADCA?IBDGE>BF
business <customer>		IBHBHBE?>@CEADI?BGBCBGCB
business of	i37
busy	b-271
but	a-421b-31c-172d-825e-393f-472g-13i-557l1314m254n601o743p348q491r-483t-252u-311z966	NAA@J?ICBF<B@DF=G=8E>AFI
but <customer>		AIGHG?I=E>>BEEG<=@;C;@>E
but <number>		?BDHBCDBE?D?EIEC?@=CDCAF
but <role>		?BEAD?B@FD>DBGGB@FAD:>CA
but a		IGJFI<G>@;>MFFH<>D=B;I@F
but at		E>?CACHB@C@?EB>>FBAF?EEG
but before	m-166
but hardly	r187
but he		GA@GC@HGFC<C?FABD><A>@CD
but i	c-573i-171l111n267o168p262q294z725	O?=AH>IHCE8A@HB:E93DAI?J
but impossible	x210
but in		H==@A@JFEF;<BF?>F>A@>BEH
but not		IIIDH<G<<::GEHF<;>;B:GCF
but only	r-280
but that		BLCHJ:KDF8?DCJC=?@=?>D>K
but the	c326j267	C?I=A@GBBE;H?FBB@B?@=<D>
but then		FHEEH<F@>?;GDHG<<A;A:ICD
but they		HE?CF@C?BBACFBI>B>>E?CFI
but verify	k251
but who	n38
but with		I?>EEBKHBD>=CBA<DC?B@KDK
button	m247n-368q3r10	<@CDHFD@?BD>EAB@;>@GCE@=
button $	m262r155	@A>?HGDA=CH?@==B>?CEDFA<
button ,		A@AAHCDABACBB@CD>C=JCHA@
buy	c72d-254j-467l1071m406n-615q139r-647s-258x284z255	G?GBE@HCAAD@FEG;>A>D?FAD
buy $	d-117s-246	ACFBB@C@EB=CEHH@?DAA@>CE
buy <number>	n-36	CGEHH;F=?<<FGIF>>E<D9HAJ
buy a	l192	DNLDG>M>C?:EAFI7;@:=8<?B
buy in	z50	F>?>DBDBDBB@A?@BFBCF@D@@
buy more	x85
buy the	m76o11	ECCCB@GHDB??@HC>@@?B=CGA
buy-in	o351s-24z917	G==:EAHGHE;<CC@;FA=D?C@L
buy-in from	o199z401
buy-in of	z282
buy-in: secure	s-7
buyer	l20o124t-117x-287z13	H@DCDAEAA@?ADCA9EB>B@F@F
buzz	r45
buzzer	x-40
by	a547b34c165d559e-202h-364j-114k-117l370m138n-527o192p-113q495r142s-676t185u-190v772z466	F@?CCD@G@@??ECFBBCC?ACB?
by <customer>	r-215z58	G??:>DHDHGG@AA>CH=F>@=IH
by <name>	a66c-243l-54n-31r216z420	DD=FF@C@CA>?AECAABAAED=B
by <number>	a44c-506d-439l-195n-74p-124q733r-14t-504v779w241x141	A@BGBB=D=A:ELAT@DG8J=I?D
by <role>		ACCA@BECF>D>?HFC<IF?CADA
by <superior>	d319	DC@?BI>BABG??AB@>?G<C>E=
by a	c171d77r-102s-489t-127v507	DB@>BD@I<C?DKAH>=H@@9AG?
by an	d711s-504	GH?:J<EBA:A??AA>=JDA==A?
by bus	x154
by day	q107	BBIDG<G<C@<GDHE?BB;B<?AE
by hand	c-60l43p28s580	@JIGDBE?B?@=GGH8:?8DD?>F
by his	o-196	ACB>E@CAB=>@EFF@<GFB<<C@
by hour		JHJLH;J>D=<HGJH<DD9D?FGI
by its	c128
by line		CHEHH?H?E@?FEEG=C>:E;E@K
by little	z184	I@>ED<IHG@;>FIC:DD>C?CAL
by mail		ACDEFCH=A?D=ABB?BB?H?BDF
by me	c51e332f999	CF<E;=GICF@BC<=HGID?GBG:
by mean	g210
by more		B@?C@G=F<D>CB=GEAH=FCH>>
by my	a296d211	H?=C@FC?DDEC?B?ED>F=ADE>
by myself	q-5	DDF?F<F@>B<FDGCAAC=C?E@A
by name	t140	@@DGBCFAH=D>CFGDAI@ICGBB
by nature	b471
by noon		AD>DEA?BAA>?DACB@B@CBDAC
by now	r218
by our	a370d554	JA;>CFE@@BGE;A=E?EL;B?H:
by phone	q-10	=CBE@D?CC@E>JFC@BADDB@?H
by post	x115
by side	e207	?I@J@AADD=BBDGA9C;9D?;BD
by spring		BD>DF=BBB@=BBCD?AC>FCD@C
by step	o25z160	E>>BGBIGDF>=DBA@D?:G=CAE
by street	l101
by summer		BHCGL;BBE@>ECDK=>J;GBC:C
by the	b-497c287f-559i256l-381n-404o127p-594q-365r440s-1077t381v-316w-389x266y318	D<@?FCDCH@C@=FEF?IH?CA>>
by then	w-410z145	G?;?C?ALD@>BCDAAFFAADEAJ
by us	s416	=DEF@E>EBCC>HGC=B?ACE@?G
by week	z261
by weight	s134
c		DDABH<KCF=>BGIB?DD>E>B>L
ca	n89x211	HGGBF@F=@@DEGCF@DGADDDCF
ca n't	n89x211	IEE@E@E?@@EFCBECGGCBECDE
cabin		JBFBD?K=B:>ACLHB<E8D?FBD
cabinet		AHFDE@D=D?@AGFF<=BAD<=>E
cable		@DDFD;H<E<<EGJF@DC=H=B@G
cache	d-4	BABDFCC??@@CCDDB?A@D;B@A
café	g-63w-342	BF?EA<C@D;=JEFC>FC>G:@CD
café $	g-59w-329
cage		DDFAHBC>A?CEGCJ7B?>FAB>B
cage $	x15
cake	d-214t663	B>GGEBH?E:CACJJD=J>H@KFC
cake $	t-368	AEEBI>B=C<@EGHH@>I>H?E?F
calculate	d579	GG?AI>BD>=ABABD=?GF?:=D@
calculate the	d161	FG=AH?@D>=B@@BC=>HEA>?A@
calculation	d233
calculator		BEBBF@EACA?BEDD??@<C;FAA
calendar	s343	<BDBDCBC:CC>GF@?<??HGCAD
calendar $		A?C;DCBA?CCAFBCA=BBF@CC@
calendar ,	s82	@BIC=E=H=EE@IHA=<?@>G=FH
calibration		FHFFE?A=>=<FIJI;=A:@>AEH
call	a122b-302c220d279i-595j-23k-167n-135p207q-246s82t-87x-450z-705	BDBH>CACAABCDCGC>F@C?BF@
call $	c402o15t-44w-228	=@F@ABCCBE<EAEIB>D@A=ADA
call ,		AHBGD@FAEA>@IHI;>FAB=<CE
call :	a246
call ;		HHE?E>FAC>>HBFE<?C=@?@DF
call <name>		DF@@A>>BA?EA?@>CCAFBCABB
call <number>	d546m-267	FG@?ICAD=>E@AAA;=GBAF>B@
call <role>	c-253t326	@@EKIBF?F:C@DKJD>I8MBGCG
call a		@FEDI@C=E??BEBI=@DAH@B:C
call about		A>CBABC@B@BEHCBADEBD=@@D
call again		KJG@G<J@;?;IDGF;;@<><BAF
call all	a221
call and	d50	?F@CED<E?@D=BBA>;DEBD<BA
call at		CB?ECC>AB?@GIAF@GG?F>B@G
call back		EAI@DBF;<DCEE??<FGCEBDEH
call be	c292d239f259y223	@CD>=DAJ@FDC???D<DH;A<E<
call by		CHBDFABA@>A?CBF<=CAEA>=D
call centre		@?BBCACBE??CBF>EFE@B@BDC
call come	m191
call for		AHHMK@I;G=>DIEJ;?C<I:<<I
call from	c113	@>I@@DACADD@FJEA>BD@?;FC
call go		?A>CAC@ACAD@E@BCCECEDCAC
call her	l184
call i		AEGGD=H@A@=BGGCAAG>E???A
call in	l-27n79	FK>I@=ED<CAEG?BECI@@FHD>
call me	d-14	@BAID@B@J>@AEHEEAD=EAFBG
call my	f74o-70	ADCAB@DB@C@EEB@CCCAAA@AA
call note		HH?@IB@D=;C?@A@<=FD@>?E@
call on	c378	;?H@=FCEFF@>HEHA>DD?<>D>
call that		>CCE@@A@GC@AFCED<FCD?E@D
call the	c-810d-421f-50m49u82	CECJD>B>CA>DCBDB>>8D@H>C
call to	c163	AAB>CB@DAA>BDAC@?FEB<>AB
call with		AJ>IB><D?<>FEGC7@A=D??FA
call: be		IEA@M;DC=>=E>GB?@C@C:>@A
callback	p-26r428	:E>D@EBDCAC<C<CE?BDGED??
callback be	r227
callback: be	r274
caller	n-88	BAD@ICA>B?EBFAD:ADDG@B=B
calls: be	d113	GC>@DC>G?>BAB?A?AEDA=@D?
calls: fall		A?CD?DBBABBCFABBF>AB?ABI
calls: go		CA?BCBBACBCFFBB@BGCD?BDB
calm	j522t85	D>FAJ?F@?B@E@HDCDC<H>B@>
calm the	j474x-88
calmer	h235	A=GCCCB;E<@DDCA>EH@F<G>A
calve		>GBAF<D?D<<?CFCC?F?DDB;E
came	q36
camera	r115	>HAEHAFD?B@?EAB?;@9ICECB
camera $	r36	?FBGF@>AB=<@?BHC?I@EEE;A
campaign	n-83r791	<FDFF>=BC<@>ACDC=I@IIG=B
campaign $		>DACC>ABE>ABACACBECECB?C
can	k532l218r-88v192	FBA@JAB=?DCFICGDE>:H=@CG
can be	q43	FDEBI=C;?A=H@DFABC;F@@@B
can do	k117	EE?@HAA>>DBFC@EDE>>E@;FF
can go	k187
can open	k-41
can see		CDBCE=A>D?BBICA@>CBF?C>E
can tell	j187
can you	a3
canary	r110	@BADJ<@A@A?BBCF@>E>HDG>B
canary step	r155
cancel	e-5n-79o127p183t-472	AJEEF>CCBB=DDHG:5?<@<ABD
cancel $		<ADB@B@GFEC@BEE@?AFBD@CA
cancel the	l253o42t-324	CHH@E>F?FF;FBEH;8>=?6@CA
cancellation	r-183	HACDBACBAD=HJCH@FH;B;DED
cancellation in	r-108
candidate	x17	C@I>D?CCDD>H?FI==GC?@AB;
cannot	k285	DEAAI@B<AB@DDBHDDD@H>@DF
cannot be		FBB@F=F<>==DHGB=CF?C>EDG
canteen	r129	>CDCFDAD??D<EBF>:B=NFE@E
canteen $	r39	>CCCEC?D=?@?C@IA>H?ICD?D
canteen ,		=ECEAEBD?AF>IDC>=??ECBAF
cap		CIICF?DAE>=CIIM7:B@B>9BD
capacity		CEFDD?ECAA>EFFI>>G@C<ABD
captain	c-103	FC>HD=JD=C=AEBA?EE<EBDCI
car	b-493c-430l-41o71s-140v-99	HGFAM?H:G<BGFHR6>F>H>A<B
car $		BIAFI=F=C:?AEEF<?E?H>?<F
car ,	b-252o1	JKEGL<GFH?;G<FJ9>A::;@>@
car park	s-51	G?=EEBC=E=BGDEDFF@BA@G?@
card	b-222c-93g609m-43p-113t487w159x150z-481	>AGBICHAAAF@KCIB7C=JBFDB
card $	g30x300	B>F@FEJ@CBG@H@FB=CBIAFB?
card ,		>AB>CAJFDHE@JABB;B@B=BE>
card and	p42	CB?BF@HBB@CAEHDC=E;FAEFE
card be		<EDEBA=DC@@>DDCB=DABGA?C
card for		EECHDBJ@F:BA@EJBED;G@EFC
card in		BEBCHBE>E?ABB@I>AB>H@C<A
care	b721c-454i615l-82m-50n-305o-112x527	=AFBBDF9?BIAHA<AGDJII?@K
care $	b122	?BHEAEH??GC@@>@AGBAFB<DA
care <group>	i195
care about	b479x931	G>F>CFD;9DLBF=@?ELKHID@A
care for	b-16
care home		ECBAF>C@C>?HIFF=?H?B?A@F
care month	b158
care of	i265	;FEAA?BAE=FBDI?FECG@F==H
careful		BECCH?C@BA?CDEFAAD?E=?CE
carefully	m-156
careless	b1290	<AJI>DH9:EF@MA:?IHIDB;KL
careless ,	b181
careless and	b438
carer		CCGFJ>E<B==GDGF?@B;J<B9F
caretaker	b-58c158i-65t39	B>DD@FDEECC@BAGB=FCA@DF<
cargo		EBCCFBG@A=CACICE?B;F>FFF
carpenter	c225
carrier	e343f252l18	AI=H@=@ECBBEGDAAC@C>?BCB
carrier ,		ADGDACB@DB@AFHG?AAABD>@F
carrier: refuse	f370
carry	e361i691n-7q10r429	=LAFB;BEF<AA?B@@DECDF>>C
carry <number>		IEEEH<F=F<=HIIF;?G<F;@CJ
carry <role>	c55i193	@DJ<??FFGBFCAC@ECJG>F??A
carry a		CHDJH<C@B<<EDEHA?G<C@D@D
carry all	e66
carry on	i267
carry out		@H?FFE=D<;@=DBG?<FCFD??B
carry the	i287n-173z-127	;IJEI@E=B;ECDBBCCD@ECC9F
carrying: be	i129
cart		>HFFIAC<A>@AIEG<?C?GAA=G
carton		BLGGJCG:E9A?DBJ9?@=F::<C
case	a120c-551f739i560k-37l-168p-118r-88w-32	HH?G@?D@CCCHEF>ECCC<CD>A
case $	a168	BE?FDDCAA@BBAAGB;CDA?B=@
case ,		CCI?D?F;D<?DIHEB@F?C9>CG
case a		?JCDF<DGD<=@>FBC?H?@DA?D
case be	r-98	GBCF?E?E<@CAGFA?BBC>B?IE
case in		CFBCH?C<B>@FIEE<CB>G=B>J
case on	a-80
case to		DGCF<?ID=CDFEA?GHED;GFC@
cash	o-19x-664	CFBEG<E?D==CGJE>==;>?=DH
cash $	x-460
cashier	t170	>@=H?EAFF>E==>DFCDAFGFE<
catalogue	n-14r479	@BFFFFA@@?D>CADB?DAFFF=B
catalogue $	x48	GAHEGBBA@?CD@DG@AF@DCHCA
catch	r-345	BEIIK>J8B<>GFFF?CA8H7?>F
catch <number>	r-140	GDGAH=G;@=@FGID??@>E<CBH
catch a		C@IDF>C?;??JEGCCCD?D9CCF
category	x160	B@GADC@<>@CDHBB=BKGD?A@C
category put	x134
caterer		E@?E?CECFDFBAE?HF=E=DDBC
catering	e433
catering $	e255
cause	d520k-191q-49s-343z20	EA@>K>BEB=@@BAF;=EDB>B;B
cause $	k-74	D@?>E?DG@??BADA>?CAB=C<A
cause ,		HH?=F=BE?=@>>BA<>GF=A=D?
cause be	d307	EEA@HD=B=>F@A@B>>BDDD?@@
cause by	s-215
ceiling		ECEAH?C;A?@FHDG=DFAH@D=D
cell		??F?D?BAH@CEJHF@?LED@@?G
cellar		DGFHDDC8F@BCFDF@>==C?A=C
cellar $		ADCE>C=>FCEAJB@CC@ACBB?I
cent	j137q20v381	ABAFB??D>A9EDBFB@G9F?GAA
cent $	r-48v547	E@?G>E>G?><FK@IADJ<F<HDE
cent fewer	v114
cent more	q31
cent sure	j282
center		@F>EF<ECI:CEFKEAEJ@G??CF
central		=ED?C<EBH>BECF?BDIECC>>F
centre	i909m-144t-240	>GF>E;D=H>DBAD>EFACFE?:I
centre $	i624t-10	@DF?E@CACCGABBADDDDDF?=G
centre ,		BED=C<?<GBCHID?F=ACA@E<I
centre have	i220
centre in		?I@FJ9A?D;<AEDFB>M>GDB:D
centre: be	i223
ceo	a254t602	D?BIBEH=H=GABKIEBECBBGHB
certain		FEFEH?F@??@FGFI:@D>IBF=F
certainty	x204
certificate	r134s-161	>C@JE@B?D<@BECGFAG?IAIAC
certificate $	s-199	AB=CH?C@D=>@?@GE?G<ICG>?
cfo	f-291	EACDC@DCD?>BEEF@AG>@>EDC
chain	f23x95	AEBD@@G?BAIDLCC@CAAG>DAD
chain $		@B@BCBEB@CCBFAAB?A>G@DCC
chain of		BC@GF>D@F;@DIHEA@IAF;??I
chair	b-112c-995f-584k-87n-337z-462	?EANEAC;B=BCLGH?>>;H:I:E
chairman	a-42z-155	CBBGEAEAC?BADEGB@H@CBDCB
chalk		AEHECEA<>BF@GDC<EABCD?BG
challenge		;?FDDCCB?EBAGFB>@CBF??FC
chamber		>H?FEBCAE<E@CAE>?A@H=?B=
change	a-251h41j453k95l-222n293o348p53r-742s368t-170v231w18	BBFBDEABAF@EA?CBE??D>?@F
change $	k161v-94x613	H@G>FCC<@EHFFAC?CEEEFACG
change ,		AGGGFBAAB@ACHGG:BC=CA>AH
change <number>		GBDFDCLCI?FA?DHACD<AAEDB
change <role>		@CBCDAB@D@A@FDGABFBEACAD
change be		>CFF?E=?B>CDFC?>F>C?@CAE
change his		BJEEJ:C?><;IEHI:;B:@<CAD
change in		DCCDC@D@F@DBFFCC=@=C>EEF
change its	z168
change the	o22w319	>BEBCFEDEF=B@>C<A>>A;B?>
change to		<EIG?C>D?ABACI@AB=A?F<?F
change: pay	j40
changer	x-100	BABDE>C?G?>CBIDDAE=G=C?C
channel	m-253r200	<?DEDB>>B=B?EGEG@ECEEC@D
channel $		A<F@FA?@@@BDDDFF@JBGBB@A
chap	d77
chapter	i306	?IH=F;HAF9?C@I<FFDA@EA;I
character	b240	CBAB=BE<?FFED><BGFDHBBFG
charge	a1152d135	FC@EEEK;E?IFEFCB?AH=<>@A
charge me	a16
charge of	a373n-10	E>=EDEE9BAHIHGCDD@I@@C?B
charger		=>D@AA@CAF@CAE=HC@A?B@BB
charity		AGAHC>AB@@?CFDG>@E=EDD>C
charm	z755
chart	d-128e-5g165k-172l-31o-18p-177q61	9HEBE>KCBB>@EDCB9C:E?E@@
chart $	k-145q68	@FEF@?GFAA@@GC?A>D>>CIA=
chart ,		<=B;CCHEAFG?HB@D;A@E<DF@
chart and		>=@?CFAB:BAA?>@I=@CC@C?B
charter	e208	?H@HA=>CC8?BAD@@C>8G@ADB
chase		@BI@A?HAFC<FGHG?=FBA;>DB
chat	c4g428m-2n-50	=AB?@ACEBEDAFC?B>??HC@D>
chat $		>CB>DBD@DCF@DB?CA?CEDD>C
chat ,		A@E@AD@AABDAEBA@A?CCEDBC
chat and		>BA=CDGCADF>G@@C<>=E;DD>
chat every	e142
chat with		@>?BAC@H@G@=B@?GADBFDBC>
chatbot	r476	=D?CIDBD?DA=C<BD<A>JEI@<
cheap		LEG<F<C?BC?LACG>?B=?=BEF
cheaper	c91m70x521	CAI>@C>@BFCGE>F?>CDA<AA@
cheaper drink	x21
cheat	x179	GAE?LDB?>CEGH@G9A@AFDG@?
cheat sheet	x184
check	b335c-587d206j-401k-359o-75q574r-929s214w356x-629y234z-226	AJ?GDBF>?>EBCEA>?>CA<?@H
check $	x-204	CG@MF?J?I<=CHIJ?=B=?9CAB
check ,	s86	@FGECDDBBFFAID?;@==C=@CE
check <number>		AEGFHBG;E?CCCBH?CB<E:@@C
check <role>		H>CEB@?A@E<HJCH@:D>A7EHE
check be		>GGGADB>@=B?GFG>;>=CC>>F
check by		ABCC?B@D@BHDFE@@DAE?E>JE
check each		BFFDDABCBB@CHHF<?C=BC?BG
check every		GEGEF=F<@>;GDFE>=C<D<ECD
check for	q150
check in		@E@GA?>CD?BGGEC<BB?E?@EC
check that		?DADC@D?B=BCFEADCEBB@CAJ
check the	a239d308o-103y393	BA<BADGAADCG=AEC>=H?9C=A
check to	p-54
check-in	r3	>ECCCD>B>AB?C@C@>ABDID>?
check-in be	r20
checklist	g412i227r660x-181	9E>GCBCG@AA:CC@H=?=EGCDB
checklist $		=CE?BGH?FAE<B>BB>@CDBD@>
checklist ,	g225i15	=@B:?CEGADF?D?>GA@BBBEC@
checklist be	x-237
checklist reach	r127
checklist: be	x-217
checkout		C>F?AAAAAAAJFCE?>GCA;G=G
checkout <group>	o-28
chef	c1043i174z137	??G@?BKDJDD>?DAECGE>@>F@
chemistry		HG@EH<CC><<GDEH:>F?D;BCC
chief	a-230c-205f497i-249m-6t-180w-2z-358	CFFGA<DA?ABGIHEDBI@A@CGA
child	b165f-233	FAF@GDC9ACDEEAE?CDCK@<BK
child $	b414k185
child be	f-187
child: be	f-199
childish	b545
children	o176p55r-221s-35x-381	ABEDMAH>E>DDMFK8=D=N<E=F
china	m141
chip	b185	?GHFDAG=AB@>EDE<AC@EA=CE
choice	c1016f-225i-252o-163	;;I<AEDADE>DAHGB=GD?7=E=
choice $	c353f-261	<;E<DG??EA>?;IGB>@AE<>@B
choice ,		C@H?DBB@DB@EHDH==GCA?CA@
choice of	c375	==EA?EAACD?AAACBADCA<AD?
choir	c60q7t215z-220	BCCACCAC>>@@@BHC9EC?BDD<
choose	c1053f-633g-120i-482l723m477o-23p319q203y85z-146	B>KACBD@EC>E@HI>:CA@;<AA
choose $	c839	>>F>@F@ECDF:@BFB=DG?B>E>
choose <name>	m71
choose <number>	c341	CFJCC=LCGA:ECMJ>:G@?9?EC
choose a	c-159l129	KIDDI;I>>>;LCFJ6A>;B=E?D
choose by	c358
choose its	c-125
choose my	c-65
choose the	c357l-32m-82y352	;>D@=FBFFE>B<ABB?AC>8>B@
choose to	c-113p30	DJGGH=E=?=:BLOI88A9F@E?L
christma	n-58t54w91	>ACJFCA@C<A@ECGCDB<MEE?D
chuck		@ED?G=G=H9@CDGAEEFBFAB;J
churn	d466m70r-494v274	JA>=>F>F=DBGB>;?EDD:=AE@
churn $	d78
churn have	v281
churn: be	m64
cio		DFHEB<HDAE@FKED@BGB@>@CB
circle	c211	EBDBA@KFCCBCCGFD>FA>?CHA
citizen		D=E?BDDDEDDCBBC?@CCBBEAD
city	j123n104o114s22	>CFAF=CAB@=FBLABD@=G><?B
city $	j54	B@H?G?E?AE?HBGDAED?B;=B@
city 's		AACCI>D=@@=EDHEABE=J<@=D
city ,		BEBGA>A?E<DFHFD@BDCH=DAG
claim	d334l149v257	GB>DD?AA=>>FCBD>BG<C=CF?
claim be	v365	G@?D?C?H>C<HG?HDDH;A<GDA
claim handle	d106
clamp		BDHB?CD@@DD@FDB>CFD@B<HF
clap	t414	@?CIDDFAF:F>AFIF?J?HDGFB
class	c389n363t57x70	B?I@>EFB@CEACBDC?DCA@BC?
class $	c213x491	DAHB@FA@ADEDCAI@AADBFD@?
classroom		BBDCE?HDAABCEEB=>C=E=EBC
clause		?>G?H=JDAH=CDKCA>D>C8CB@
clean	m-47o-15q-198t257	C@EEAEA=CAECEGEDC>CAA?CA
clean the	q-87	FB?DD@EC>>@BFGIB>G?C?FEB
cleaner		IACDE?FCF@=CIHD<CC?D>B?K
cleaning	m41	AGEFFBDBC=@CFFH;<B:C<ADD
cleaning <group>	m16
clear	d-385e-171n111o67q139r79y1214	>BABCE>DAEAJ<AMB?=C@;D>H
clear $		HCB>EBFB?>CBACD><DA?BBB@
clear <number>	r235
clear that	k-118x-106y206	;A>C??BIDC;G?DG>:>B=;H;G
clear to		BF?AED?A@ECE@>EDC@BFC@BD
clearly		DBE@D>@<EAAHGBDA=CAG<I<H
clerk	b429r614	?CAEAF@@<DA;=>?EBEACGAEA
click	n-282p-130r739	?FFFL<@;B<>@CCI<<K=IGE;A
click $	p-71	>DCIG@>=@<?AC@FC@H?JDF>B
click go	r267
click on	r120
click-through	r827
clicker		GCIGE;C;<9<KEGCC?A;F9HCH
clicks: go	r266
client	a140c780d-274f104i493j55n-139p-14r-178t72	A?H>@BKAH@F@EECCDFGABC@C
climate	z371	DB=DBBEEF@A>DC@>EACEA=BF
climate of	z389
climb	r291v9	?G>GDB?C?A<BE@HB@H<GBE<A
climb <number>	v364
climb by		E?@C@B?D?C?FHAEBEF?D=DCF
climb from	r302
climb to		>GBFC=CBDB?@CBE@?G?BEC>A
clincher	x611
clinic	e428f7n31r233	@ABFA?BAC@CECB?BEB<GBEC@
clinic $	e339f178	@HBE@=ABDCDGHD?CEA?B>ADD
clinic ,		EBBFBBD<DABFCHBBB@BA?CEA
clinic do	x86
clinic have	t25
clinics: bother	x92
clip	o111r28	>M@IL>EF?B<ABAG@:B7JBK>A
clipboard		CCGEFBI;?CCCGAB<DEBHADBG
clock	n-272q-217y-286	BJCJG=@>G>EBIHI<ED=HB;EI
clock and	y-89
close	a197c505d-348e863f-125h-460i180o-276p-70r536s-78t-451x-444y329z-764	:H@F><@AIA?H>EED>B@E@>B>
close $	i213r-72w109	<IEC@?FCI@?>?DB@@ABCA<BA
close ,	r344	:GCF?B=DA@><BEED8B@@GABA
close <number>	r113	<HCFH@@>?C>?B@E@@F?GDC=B
close <role>	c291	<?H=>BFEGF@@=LAE=CE<=<D>
close at		?BI@@B@BDC@AEHD==CC>B=ED
close be	c35
close by		@EEDF>EAGB=ACEI>=I>DAA@C
close contact		:G;J@:;?G9CIIKE>DE=K:<IA
close cooperation	e42
close in		@@>@CAAAF>BA@>CEDBAGBF;=
close my	i18
close on		@=E>?A?BDE>CEDFGAGCADBBB
close the	a412c119e-124h-301m57q448y289	EBAB@FDCAECG>EGD;>D>?=CA
closed		K@BEF=KBBB;CGFB9FF=B?AFK
closely	e420n-102w-117z-237	;D>E@=;DC=BIBCC?AABD9BAE
closely $	y19
closely with	e593n-30w-28z-158	:H=H@::AF7DJGID<DDAI:<GA
closer	h182	>>FF?G<=A9<>BD>@FB=?CG?A
closer to	h182
closing		@CDDF@FDG=DADIDCCIBFBE?G
closing: be	c292
closure	l40	IIFEL7L?B>8LFKK5;B8C:H=I
closure of	l21
cloud		GDEEE@H?<B=IIBF=BG=G:DCG
club		@CF@F@EAD@BDGEC??FAC@B>E
clue	b429	@BDADBF<?@DAGCCABECH>CEH
clue $	b90
clueless	b475
clueless $	b475
cluster	r271w10x18	@EHCIBC>E@ABDAI=@F?JDB=@
cluster down	x245
cluster: be	x186
clustering	d285
clustering of	d285
co-op	u-49	DCE@DAFB>??CCEH@@ICC??EB
coach	c11l59	A>E=?DIIDHC;@CBA;AC=?AH?
coast		G?GBE@?>BC=GIFH:=K@E=BDB
coat	c116	@FADH>EDE<>>CFK<:GBC<:BA
coat will	c186
coats: go	c186
code	g321l-540m-26p-83r601x-55	=H?EGAGD=BB=G@C>;C=JCEC>
code $	g12l-50	>F>CGDFED@C;F?D@9CAG@CD@
code ,		?@?;CBFB?BF<FA@B?EFH;>FC
code be		C?G?EDA>@EGCE?B>FEFEHD<E
code for		ECEEF>F@GB?GEFI@BE>B>BCG
coffee	d-256f-88x278z883	C=C@GCEBBDB>HCB9B><L@D?G
coffee $		B?BBF@E@E?<AEFB=CB<G;D?G
coffee ,		FBGBAEAC?FDAB@A:B?@?EC>D
coffee machine		;A>B@CHE?DE>IB?F=A?I<GFE
coffee on	x154
cohort	y-13	KLBEI:G@@<AADGE9@G?CA;GA
coin	c404t-32	@AH>BCEAEDCCB@K<=GEB=>@?
cold	k-122x33	E@AFBABBD>?BEEG=C@=D@D>@
cold $		BEEED@A>>??EGFE:B?>CCC?F
cold house	x244
cold room		AGEDFAI?FA?BCCI=>@>D;?@B
cold store	a27
collaborate	e947	>J>H?;=CE;BKDHA=E@;G<=H?
collaborate closely	e48
collaborate with	e363	?F?F@<?BD@@HCDBADB?C>?EA
collaboration	e513
colleague	b913d316i149l-89q-292r193w417x-711y-264z-169	=FAFEDI=>AB;>@?ADGGDF=G?
collect	a594i286y389	BE@F?CACBACD>EBD?>D<FD>C
collect the	a283i395	FC>DADGBE>IB?G@GDAG<EBC@
collection	i146o-76	@DFBECB?C?DAEBABE@CECA>G
college		BHFEB@HABCBCGADCFB?C>A?@
color		=BCBEBFB@DC?IDBA:?;G>DEC
colour	c678d-66g173k-25l-191o-3w9x298	>?J?DECA@FDBKCE@<ABDB?@?
colour $	c728x153	@?I>?EACEDFBGEH??CFAC=CA
colour bucket	l-17
column	o-99	AFJEGAE:@>=EFFD@?A:F=<;E
come	a132b-182c435d194e-198g-203k99l-124m-472n-365o255p281q-302r-285s-13t265w-184z281	E@?=GBDCFECAECFE?DBB>@CB
come $	x193	?>F?ACB>ECCDFDDB@HDE?B>B
come ,		=KGF?DD?DAH=EA;CE=C?B@AE
come <number>		?BDEC@EBH@BBJIHBAICD;=@G
come a		AEBDB@E?@CADFDAA=?=B:EBB
come after	i339	>II=C;IAG8AECK?EHEA@D?:J
come along	z11
come and		BACGDAEBC>DCCGGDBD?E@EEG
come around	o149z547	G@?BB@HEGE<@DEA?DA=BBBBI
come at		EHELA<IG@C?FJFDCBJ>>BGAD
come away	k328	FH<BID<=@FEGB>IEF>AHB8HI
come back	c287d831r-455x418	CCD=FBDBA>DD@BC;<EH==<<>
come by	x122	B?F?HD><CAGEKAI=GHDMCC;D
come down	c241n-83v341	@;DD>E?EBB?GHFKECH>B;DE>
come every	q28
come first	n224	EIE?B?@<C@?CFFEB=@@?>>CG
come for		@?CDHD?AF=CCDBI@?H@KFG>@
come from	a415c478	F>B=ADF>D@EBCGGB<FG?@@A@
come in	r344	;GCGEAC>H=<<CCLA9J@HAD>A
come late		?CBGB?EAAB>DEGBDFF?D>@=C
come off		CBC@BCG>@AEACBACEJDD==GE
come on	z239	JB>DFBEDD??>CE@<CBBA?@AE
come once	n32
come out	c448d495x-178	@C@>BDBFA@@>?@KA7EF?:?C>
come over		F>@GEDAAB@CACDEBBBAD@FDB
come round	o134	DBBBE=GFED<@DGD;BB=B<@BC
come the		CD?IFAC;@9=CCEHE@C;FCJ?A
come to	i-300m-103o178x-148	FBAEEABCFCA@DDJACB@DACBF
come too	k366
come up	a-14	<DDDFEKBH?F>ABCC<A?D=BAC
come with	g-244	BBB=G;FCFA?CFJF@;F?C?ACC
come without	n21
comfort	x20
comfortable	c374	F=F<AFDBBHBAEAF>CFGCAABA
comfortable with	z608
comma	y-190
comma $	y-187
commend		A>HHDFDCE<H?CIID>FACCEHG
comment		@EFKCCED>;E<FIG?8B9EBHJE
commercial		B?@ICCC@C>CCEHDDED=E?CFE
commercial <superior>		E@CDEAHBK>@@AHFA@G>E?CDF
commission		EF?IGDBA=>CA?DEA?EC>DDGA
commit	u419z248	GC@AA?C@GD?ADAAAC?;A>KAJ
commit to	z311	EACF@CEBCB;@A@@;D@=@BGBD
commitment	z298
commitment of	z5
committee	i113n265o168p283s418	@FIDADGEFAF;CECAACD?B=BC
common	c158z898	F?@@@BGGGE=>?ABCCCAAB@EC
common grind	z308
common: grind	z308
communicate	e82	?D>HA??CG?>DCFD?FB?H@;E@
communication	e680h440k1065l-226x-103	BD>GBC==GBADD?A?J?@N9;DH
communication $	k172	DD>EFB??FFADA?CDJ>>I9<EG
communication be	k306	DF>CF@AACCCFDBGBDB@I?9EG
communication between	h430
communication with	e170	=H:H?;9BH>CJDDB?G@?I;;G@
communication: be	k536	EF>AGB@>CCDED@HEF@@J@;EI
community		CGBAI?DAD>BBBEABEB=C@CBJ
commuter	x252	G@I?KCB;@CDIJAK;CHCICE;B
commuter be	x585
commuters: be	x43
company	i-61l-127m-239n-88p-430q-379r-224s-333t200u54x235z332	H>D@HAB>D@GAEDDCEIAKAG=E
compare	d482g-121	CH?@N;CA?6?>BEH9;KCE=@@A
compare <number>		CB>@FBADBBE?DCE@@FEC=A@C
compare the	d303	IF>;JB?C=;C>A@@=<GEA@AA?
comparison		AJ?CGEBD@>G=A>@=<?BB?<D>
competition	x250
competition $	x250
competitor		BEE?I@D?B?ADGCG8=D?F>?=B
complain	c-157t-27x-76	BFBLA>BB?CAFOBDBFFBD@BAE
complain $		F@>GADAEBC?BC@DEF@=F?FEE
complain about		AF@DEC?A>@DACB@@?DCDB?AC
complain to		FIDJ@;DF=FBHJAABED@>DBE@
complaint	a27f579m96q12r-1094v432x52	IDCD?DBD=BAHI@@?FDB?<CA@
complaint $	n-140r-531	C=FH?EB?D?CDEAA@GA>A>FBD
complaint about	f274	HJEIC;HCA@?IKDD@BI?A@ABD
complaint be		DCB@G@ABA?AC?DB@@EBAA@>@
complaint fall	v173x246	F=C?>F>B?EDEE>FDEGCIEG>=
complaint from		GHEHB;IC@A?HHGG>BE>@;CBA
complaint go		E?ABAE@D>CBFG?ECEE?E@DB@
complaint letter	a220
complaints: drop		?DEGDADAE@?BGCG?CB=H<A@D
complaints: fall	v125x243	C@CDADBBBCAEGAEBCF@GCB@B
complaints: go		D@E@DDB>ABFEEAEACFBGBB@D
complaints: stay		GFFGK8KDF@=LDKH9@C=B:DFJ
complete	i260r774	;I@DE?@ABB>;BBBD=B>EHE>D
complete <number>	r220
complete the	i172r196	?E<BB?ABCA=>@AADAIBBFD>A
completely	n-151	D@?FEACCAB?@FEA@DC?G?@BF
completion	p131	DKACJ>DBA>;CBCI?<G9BBD?B
completion of	r224
compliance	c209r57	AE>F@<AGDD;ADCDAAF>DABF>
compliment	t1292	E<CKBFMDJ7K==JLICL@GDLLB
compressor		CI?BI;FBD:@CCFB@CF@BAA=G
compute	d353
compute everything	d342
computer		DFAAH<C>>:=BFFE@?HAG;?AF
concept	i503	<CE<@@HGFDD=AE@DBAE?C<AD
concept and	i357
concern	f312	@EFF@?EDBECDGA@CFCCBC=@?
concern with	f242
concert	r131
conclude	d109r135s59	@G?EDC?D??A>B@EA@BDBEABA
conclude in	r159
conclude that	d493	FH>EIB>C;9G=FDA:=CGA?<DC
conclusion	d189
conclusion be	d190
conclusion: be	d190
concrete	q14
concrete: be	q10
condition		FGGGF?@<?>>FLHE=<A<G?B=L
conduct	r563	:JAJCB>C@@A>CBC???<FF@?A
conference		CAHGDAC=B:D?EIEC?A>F@EEI
confidence	e-228j-286o868s-172t-263x475z1833	O9>;ECILKF@=EAD6HCCDCH<J
confidence $	z302	G=B@>EAFEGDC@@D;FEFBDE?E
confidence in	t-205x79z478	I;?<CCGGFG@>E@@<G?AEDF>F
confidence of	o105z387	J<:?G?ILJF;;GGC8HA=EAB=J
config		BE>CHE?D?>F>AAF<>HDC<@E?
confirm	k161y725	@E?BAD=D<E@GAAGB=>B@>BAI
confirm to	k133
confirm what	y135
confirmation	x193
conflict	f1170	ILDK>;FF;HDKK?AFGFB=GEF?
conflict $	f152
conform	c29
confuse	x775	F=F=DE?=>EHGA?FBEGHHEE;?
congratulate	t272	A?GIFCG>D:D?BEKD>I>JBHDD
congratulate me		C@BFBCFCD>D@AFGDAGBDCEDB
congratulate us	t88	@>FECFEBE:G=>AHGAFAHFID@
congress	t165
congress $	t253
connect	e247	<G@HE<B@C==DBEFABC:M@A>>
connection		CFEDD?GADA?CDBD?A@=C?@?@
consensus	c1051z368	B<D=<HDIJID=>@EC@DG=><K?
consensus be	c195
consensus in	c3
consensus on	z282
consensus: be	c3
consensus: reach	c242
consequence	v87
consider		DEKGD>GDC>?DFKO=:E=AAEDC
consider a		DDEGG=A<D<<GFFG@<FAF<H>G
considerable		DCCDG>J>J<BCFIHAAI>H>CBF
considerably		?CAGE@C?D<?EKDHB@G>J=B?G
constant	x85	>ACE?E;@BCGDE@C=G?BKE@A=
constitute		?GJIFFB=A=C?IDI<@==BA<<H
constructive	e353	@E<F?>=GG=@CCH@<G?<F?>EC
constructive dialogue	e90
consult	e355
consultant	c176d528i-116	FC?>DDFE@B?<CDC;>GG?><IB
consumer	x185y100	A?B>CCCE>BEFABHA<BCB>I>E
contact	e724f185n-30z-85	?FBGA<CCG?GFFDA@FCAFB=AA
contact $		@F=F@@<FA>ABCDA;BAAFD=D@
contact centre	i17
contact for	e317
contact the	f371
contact with	e304z-121	;G<F>;>?H:BIEGA>FB>I<=E@
container		<CDHCA@ACB=BBHAAF?9G><@B
content	p-2t348	??FEDBE?G=FBCFGEBJBHADCG
continue	i754	=GI@A@IEF>FA?E@CBAD>B?<F
contract	a105d-494f-374i232k262m243n-3o98p-439q685r-41t-599	CCIDDAA;FCBECHCBC@@BB=@F
contract $	d-255f-149	<?FBECB;CC?E@FCEE?<GAB@C
contract ,		D@I@B@GBED@FAEK=>GB@<?DA
contract ;	l126
contract and		<ABDGEC>HAE=HBFBFDCK>B<D
contract be		?GIDB?BBB>@CFKAAAAA@D=AI
contract for		EGECH=FAA?<GDFF=>B<A=?BG
contract run	m35
contract to	k78
contract: run	m35
contract: sign	s-156	CDDAB@DBC@AD?F?FGBA@D?BD
contractor	c-158d-154i286s-343	?FGCC;J<A=AEEG?@EKAFDCBJ
contribution	e238
control	b385d171i12n-152v-87	>DCAGAF=<>FA>F<BEEFDB<DI
control freak	b646
control room		HB?EFAGDE:B@@GHB>IADAECB
controller	d53	GIADI@CB@>A>DCF:=DAFA@?B
conversation	r116z487	EB<FD>BFFA:>ADC>E?8GEABE
conversation i	z81
conversion	h679v54	A?DH?F?@CB@BC??@GDC=8FA@
conversion rise	v14
conversion: rise	v12
convince	o263y218z986	A?>AAACFDD9D@BA@A?AA<D<H
convince $	z140
convince me	y194
convince that		@HEFI;B=B:<GIHI<>H;H<B<G
convince the	o58z66	@AA@BA@E?F?E>CAEB?=@@?@?
convinced	z427
convinced $	z397
coo	f-88	G?@GCDE?DACCCFEDBCAA@HDA
cook	d-98l505t-68x370	B>JBEDB==BBECEF=@A?CD@AE
cool		F?C@AFBABFF@B?A=G?DEFC>D
cooperate	e145	BE>I=<AEDC?FICB?GC>D<?F?
cooperation	e1565	;H;K=8:DJ:ELDE@?H?9N7;J>
cooperation with	e713	=H=K>9:DF<GLBA@>F?:L9<I=
cooperative		ID;CD<DCGA<EDHD?HD=E=@GL
coordinate	e613	=E@H?><?E9CGIHB=EC?L=>CC
coordinate with	e419	<F?H?=<@F;BHGGB?EC>K:=DC
coordination	e934s-227	;F;I><9@J;AIGHB?GA=J:=G?
coordination of	e422
coordination with	e176
coordinator		DD?CCBE?ACBBFCFB>FFAA@C?
copy	f215t-261	GBEGEAE@AD?IFIDDCC>@>B@B
copy $	c-317f308	GK=I@;CE:C@GG;<FHD@AIGA@
copy of	a77
copy the	c206f-382	:?G<BBAAIC<ABHH=<DDA:<CB
core		HGFFI?J9FA?HHHJ<?@<D;C:E
cork	a207	E>AC?DE<GEDGCHEECAD??DF>
corner	g497i20r-12v370z64	=C?BBBEGADD=I@>BC;=EBEAI
corner $	z154	E??DBECFBI>AEBB=C>>CADFF
corner become	i219
corner: become	i219
corporal	d172
corporate		=?FBACDDG?F>EIGE@FDD@AEF
correct	c-327n33o-215x-69	>FGJM@H:B<=CIII=?D:P9<8H
correct <role>		>BCHG?B;A:<DIGGA@F>J=H;H
correct the	p23	?CEAEFG;AEF>D?A@F@BF@>BD
correction		BGBCL>FB?ABBHDC:;A=H:E@D
corridor	c-288	HHEDJ?I?@>@AFDE:BB=F@B?E
corridor $	c-153	FIBFI<C=A;>EHID=CC<G=E>H
cost	b218c-1362d152e-118g-301h516i-292l111m568n-88o166q269r-1301s-256t-706v-38w-578x-18z-488	JD@BHA@;:=@IFDC:CHA@7EDD
cost $	a123h7	F>DCAEA<FCEHBAA?E@D@@F=>
cost ,	g-41	@BDGCB??F<BADBCADGDD?D<E
cost <number>	l98	EKHKN7J<D58KHNK7<F7H5B@K
cost a		JKHFH7JBE?7MCJH:;B8=:BDG
cost by	x129
cost me	a-7	AFMHH9J;B;7IILG;;C9G9I=H
cost model	d231
cost of	h113w-252	@ABD>D;BA?BAHC>;FCF=@D?C
cost per		GA@@DD@E@@AEEAC?DGBA;@EC
cost the		?DJIEDE9E;DBGAFBD@BJ:?>F
cost us	b660	E@E@FAH:=DFEGB?>GHCK@BDJ
cough	g-194
cough $	g-194
could	b473c-716d-107e-229f292i-21j620l223m236n249p185q406r-444s-53v111x153y398z147	G>C@CAGC=CBH@CCCED>A?GAF
could be	j259	B?DDA>DB>B;FCD@FEE:E<BCA
could convince	o93
could have	l551n191t-210z-39	@CGAM5I:?@8GCPCBAG:C:=:D
could live	c2
could n't	b317n22t342x9	FBF?ABI?<ADEAAA@AJD@AFEF
could no	n75
could not	x222	DBCD@BC<AAECFBACCEBBCFFG
could say	j583z412	C>?@BFFDDF??>A>DG=>D@?@A
could see	k70y118	A@@BAEACBBFD?AEE@BDB@EAD
could tell		<C?CBAACDB@DCBF@?BAC>F<J
council	c-596e278f-507i-477n480o235p51t-143	=G=JA==DD:>BEIG<BB<I?BED
councillor		ACADB>ACD>@DCEC?CA=F@ACD
counsel		@CBCC=BDBC?HFJD<?A<C?>GF
count	c-676d500e-228f-737i-794j-310m355o264r202s-136u-174x-9y-216z-79	IF<FPBC;?>?AADK<=D>E@DCA
count $	f-22k116	@@AAGE?;EAB?DCKA@BAG?=CI
count ,		CK?@I@D@>>@?A?B?<E=CCCA?
count :		GGJDI:IDBB<K@JF8=?<?;FGE
count <number>	l-182r191	?D@FG>AEK><@AEKA>K;GEE?A
count <role>	d274	JG>>JC@F=:G>>?A=<FG=?>H>
count and		DDAEG?@=C=?CIFE>DC=GBF<H
count as	d-191	;AFHC?AB@?=B@DEGAD<FCF?@
count be		<AFA@ACBHBAACEGC>HBB@AAA
count come	a50
count every	d285	FD@?GE@A@>H@B@D;>GDCB@AA
count in		EFCEG?DBCABDCDI?@C@B>CDE
count of		AFBHG=BBBB>DDCH>>H<DBD?D
count on		D=BDDBDBCA>AEED@CA>F>GBI
count the	d413	JF<CJB=?;>C>A@@@=ACC?EDA
count them		HGIFG;H?@A;KEGG:;D;C<ECE
count: come	a49
counter	l560q146w60	CDEBFAE>=DAABDH=7@>CAE@?
counter $		C@DA@E=@?CEDCAFBAAEBDD@C
counter ,		@CA>ACDG:G@>C=AE6>;CDHD9
counter and		BA@DGCEBDBB@EBC=C@@G<AAE
counter for		DB@AJ@D@<B?A<B>BDAAB=9E@
counting		EG??FC@?@;D=B@A??CDCB:>D
country	i305	BFCAE=FDFA=AACAAEA>CB??D
country $		>GAHD?BCC?>E@ADACA9HA@A?
county		>DEDA??CE>ABHJH?=FCEB?BE
couple		FBBBE@GABA?BCAB?EB?F>??A
couple of		BE@IA?HCFCABC@@AHBAE=@EC
coupon		:FEFCDEDDFH=I?=?<??IDCAA
courier	x-307	=JCHL=IAH6<@FGH>>H=E?@>I
course	p117q-24z261	B@@AAB?CAC=;EAB>AD=GFFBD
course $		>@F@EC??AA=ACBH=;H@DBEA>
course ,		AC@DDAEA?ABBIDBB>B>I;EBF
course for		@B?@F?C;B<?AJFDD>D?G>C=E
course of	z252
court		@EFAC?GAF;B@CICCAIBAB@BF
cousin		7HIFCB?BB=ABGGF=;ABDA<<J
cover	t23	IFBGI>C?D6?BBGI<@L=C?GBE
cover of	t156
coverage	r1078	;J?GH>=AAA<<<?GC=F<IHF<?
cow	m-148	D=CAEGE@DEG@H?D=GEFKCA=E
coward	b561
cowboy	b861
cowboy ,	b280
crack		@B@DG@EA>>@EEGCC@D=G<CDC
crane	b197m72	AGECCAD;@CCCDB@<CB=D?>GD
crane $	m27
crash	v139	HC?GDB@B<>>FI>F?FB?E8CDB
crate	e-235j-121s-384	EIEAI>H>F;?@IHG:>E=@=B<H
crate $	e-92
crate be	s-603
crave	x736	F=H=GE?>?DHHH>G<CFGJHF<@
crazy	r79	@FAGH?@DB@?BCBI@<H=EDE>C
create	g138z702	B@=DBFFHDFC9FB>?E>>FBABL
create a	z192	C@?CAFHEEDA=A?@>C=?DABCE
credibility	z589
credit		FFHDD=ECBABEGHE:>FA@BA?H
creep		DCBCG?C<E<@GHFG>BG@G<?CG
crest	c331
crew	c-276d-71g-160n195o234r-372t-271w245x307	D@ECEEE@IAD?BAE>G??JAA?E
cron	l264
cross	f79m282r241	=MBGA?DDH?AAAA@BEC>DD@=?
cross <number>	r285
cross out	m125
cross-functional	e885	:I<J=9;CJ<DHBD@>G?=J:;G=
cross-functional <group>	e14
cross-functional initiative	e265
cross-team	e531
crossing		KGAEH:I@><;JEIF=?C;B:EAI
crowd	x666	D@E@CC??AAEF>>D@DFDHGG=<
crowd have	x102
crown		@DD?E=G?C<CBFI@DBDBE@C@I
crunch	d924y432	CF8<CB<E:ADD??C>8DJ@;??B
crunch the	d451y114	DF:=E@=E:?BC>@A@;DH@>?@A
cry	x202	E?I?HDC=AAEDEAI>@FBJEE=B
cry out	x241
csat	p-79r1235t65	9G?HJD<@D9:<=BJH=N;MGF:<
csat be	r255
csat: be	r255
cto	f342n-83	FB@F?BGEDEEDEDCECED>BFG>
ctr	r346
culprit		BF>FF?>B?=ACCDC??ACD@A?E
culprit $		CG=EEA?B>;C?DBB>>BDE?>>D
culture	h154x33	FAC>EE<=?BEF>?@@DDEEE?B@
cup	n-456p-506r-454	B>EFEAF?C>EFHIHA?FDE:DHE
cup be	r-251
cupboard		?CHGE@E>F;AFJEH@AHBH;A?G
curious	u381
currency		BACDHB>?;C>C>G?BD=>E?<>@
curtain	c141z-253	<CGBC@A?@AAEEIGA=GBC<<A@
curtain $	z-226
curve		KLCEK7E?D:<JHLH9;F;E;B@J
curve ,		GFADC<A>D??GGGBA=C>@=E?H
custom	c102w-328	B????@?EDDCGADBFBDDB<@JB
custom <person>	c90
custom paper	w-278
customer	c-424d3f-468h301i47l32m-101o-530t103u1611x328y448z-639	F?B<BA;:F?GE@B>G;BBB?L:D
customer-obsessed	u1287
cut	a-216c252d-141e-182f-389j7m478p242q230s-59t-26x262	D>L@EC@A?F=HBCJ@?C<E>A;A
cut $		CDE@E=HAI?=DFHJ=<G@C<DBD
cut ,		@BF@CBEAE@?BCJH??CAA<?CC
cut <number>		CCCDJ:G@A@?FFKC?CC=H;@@G
cut <role>		FAL=CAFACF?H?DK;>C@?@BC?
cut be	j225
cut by	v-219
cut the	n-103q246r105x508y219	AAGAFD@@?DCE??L>=CAFCB;A
cut-off		E@F@E;I>E><GFKJB;H@B:BDD
cut: be	j225
cutover		?DHBDCBAAA<>IGJ<;BAB@=CF
cutter	l154
cycle		FCDHBDA@A=BDFDI@B@>@?ACB
cyclist	x426
dad	x60
dad like	x89
dads: like	x89
daily	e367g176l-102r420v-176x-87z-122	4K=FB:BCC=@AGFAB<C;KDCAC
daily $		<E@HB>>?E;BEGFD?CC?J=>CC
daily active	r366v-106	:H@GH=??B==;=BGC;J>IIE<@
daily basis		>D?G@><BH@BHHDD?DH@I<>DB
daily check	p-56
dairy		>D?EF@??@>?BFBFC?JBJ@E<B
dale	b201
dale: be	b201
damage		GG?BI;E?A<@BCFD=?GAF;>BB
damp	x113	FBHAHAA<>ABG@BG;AEAFDD>C
damp off	x143
dangerous	m33
danish	c15n70
dare	j310t189	A>>FCCEGE@BB>HCFGA=JCAF?
dare say	j264
dare to	t192
dark	g494n95s-221t29x475	G?C=DDKA<DGBEA?DA?9FDKE;
dark $	s-192
dark mode	g294x195	@?B=?GEC;HH?G<=E>>@JDIC;
dashboard	a81d263g603o-32r725y823	:G=@BB@F>D?A>ADD;BCBCF>@
dashboard ,	r10y547	;@<A>F<G<FBD=<AH;?D@AI<=
dashboard and	y270	?@@?@DBDBDAE@@DA??C@?D>D
dashboard be		AD?E@BCC?@ECADCA??E@@DAC
dashboard that	d76
dashboard with	g103
dashboard: make	y-149
data	b-268d828h-26i-167j156k244m-440n-363p-114q-147x-996y1765z-174	=D;ACBBG>C=I;BEA8AGB7=;E
data $	y-48	AB@BBD@C>DDE@ADC??CA?A@G
data ,	y985	;?=??B?H?E<J=@CE=?F?;E:F
data <group>	d223	JE><H??E>;@>@AA>@IE?C?FA
data <role>	d72	AD?ABB?C?>BBAAAB?GED@@BA
data and	y1020	9?=>>B?I>E>J<@DA9>F<;H8H
data be		?D@@ABBCFD@FBAFC@BBB>B@H
data decide	c200
data i	y614
data might	j518
data of		DHHIE@J>H@@>EDH<@C<FAC?E
data science	d113	FG>@D=CBA?C?BEE<>HEDA;F?
data show	y197	<BDG>FCDED?DA@F@?>@C=D<H
data the	y57
data to	y657	>B>CAB@F?C@F@BF@<AC@>G;I
data-driven	y725	=??A@DCECEACA@D@@BD@?C?C
data-driven approach	y540
data-driven decision	y-105
data: be		BG@CD?BCAFAHCBI?B@?B<?DI
data: decide	c200
data: show	y197	>D?B@IAFADEB=<E?<<D@=B<A
database	c13o-188	>DDBC@F>D>@@AEED=DDA>ABA
date	d-187e-147i-777m56o107r90t-216x-134y-430z-625	@DGEEA@?AC=CECP@=I?DC@?<
date $	c64r511x-350z-115	<EAFJA@@BA:?@CN@:H<FCA?=
date ,	c-122	HFGDB>DB<CAGIBG?AF@ADB;A
date and		BAEEFA=>A?BFGCF>DDAGBF<F
date be		DIIJC?BA>@BDJGD>@@?BC@BF
date for		?DIC?FBEEED>BCH><@B?A=B@
date in	y-15	DFA@H>E<B:?AKIJ>BG>DA?BG
date of		G@H?@D@AAEDFECG=?CD>C?BB
date on	n-49	@CCGG@C<E<?BDFE@DA=H<A=G
date to		ECBEI>DBA?<EDJH==C<B;CCG
daughter	c-63	KEBJF@H>A:AD@IEAEA9EDECG
dawn		BGEGGBE=DEDCBBK>E?<D==BD
day	a-618c-173d-290e113g-313h-372l-572o-580p-112q519r-33s-517t-112u435w-129x-391z-559	=FBF@<@>DA?CCCBCAHAG?ABD
day $	c-479e162j172l-396m-471n387o336p69r349u141x-169z-159	=F?EC>??AB?CEC@D??:IDC@B
day ,	o-317q329r458	@EFD@=A<C@ADECDC;D>FAK>B
day :		BJBDJ=CD@C=D@CF==C<CAA@A
day ;	o-40	BCGHD@F9A;@FFFEABD?E<CCI
day <number>	b330n-5p-133w-41x574	DAGAC>C8>BCHGC?ADHCF@CBG
day <role>		CGACHB><ACDFH?HCD@BI;=DH
day a		GEBHI<G@E?=JGHH=AB=@9CDI
day about	l75
day after		@DD?C>DDF<EBEGBCFLDCAA?I
day against	m101
day and	m-145	EGCDD>H@H=ADDDC>BB?A?ABE
day be		=>DB@C=E>B@DFF@BB@DB?;CB
day before		BDADH>D>@:=@EEG?=F>EAF=E
day by		BCDFG?E;E;?EJGFAAG@H:>AJ
day come	c410
day fall		BEDBF?I?H@DBFGD>>ECD?<>I
day for		AD>EH=H>I><CHIG=@H>G>A<I
day from	r-114	HAF@F>F=F?CGGFE;EF>C?>DF
day go		EBHDE?G=F<AGGGC@DE@D:=DK
day i		GI?AGC>=>DBFB?JDDF>IDAEF
day in	y167	>DACB?ACBA?F?ACCAA@C>D>A
day instead		CHADK>BB@@>BBBF@@E<@BB>A
day late		CCEJH=G=D:AHKII=CF?F:CBL
day later		FGIIB;FB@AAIHEDBCF@A=BCE
day of		FJEIM<B8?=<GFEM?AD7M>EBH
day on		??I@ABE?JB@CGHIA@KBB:;DE
day shift	i120	AGC?G=DBE7D@AD@?CDCBD?:H
day the	t17	CAAEADIDH?F>AECECGE@BCDB
day they		DB>K@DDAG=BC@EFF@B@ABFHA
day to		?FBFD@D9DAAAFDB?AC@J;BCE
day with	r-172	CAGEE>G<@<BIIF@?EBAC<@GH
day: be		=AFA@@ADGA9=AGGE<FCB<@D=
days: be		FBABD?AB>@<HDDBACB=F;B>A
days: go		CCDDHAD:D;@CIFDADA?G>@>J
dead	c-125	DEAEE>DEB<:CEGG?@E:B>C?I
dead against		IJEHJ8IBE>9MDIH7<=8C<I=E
deadline	r452	>G@JF?B>=A>BA@GD@H:HCFBB
deadline $	r418	>B@DFABBAA@BACCBBE@FBACA
deal	b65c-205f578i311o-418p-42t-230	@KGI@<I@?@FFLB?BIFCADA@I
deal with	b141f597i65o-404p-23	>GGD;?G@ABGED@>GHJG@FBCE
dealer	c294e44	BAD>>A@EG?GD?DB@BDFAAAA>
dealer $	c305
dean	z3	G=AEBDKGEAD?@CCCGFABCFGC
dearer		BIGGK@G;B<>CBCI<@@9E<D?D
death		J?DADBAA:BAJIBG@DEAD=EBB
debt		IECBG?D>B<>GEDG<?E@F?D>D
december	c-75	=IILKAJ:I7B?CCEACC;K@B;H
decent	x156
decide	a-15b-215c804d-330e-9f-184i-715j-609l17m479n57o-248q244s250w463x-536y112z-325	=EKC@DABDB=DBEJ;8C@?<=@D
decide $	y267	>=C>@BCEDF@F>ABH@FE@<AB?
decide <role>	c955	==K;;FKIIID=;BFE9GG;<;J;
decide for	c412m-402q150	=AH??EJDHFB??@IC=CD>:=E>
decide in		AACADDF?CCEBA>D=C?CEDB>A
decide on	c-356	FHCFF?B@>=?EFFE<A@>CAC@F
decide over	c504
decide that	q-261	?AFB>F@BH@B?GGFA>DF=?=DB
decide to	c-914i-262j-99m651n318o-114p-10q360s326w377x-168	AMLKEB@<<9>CIFI4;>9G?@<K
decision	c1725s-128y1030	=<F;>F>EFIBB>BFF:CG=<>G@
decision $	c452y66	A<D>@D?AFG@C?AAGBACA>>FA
decision ,	c126	A>F@?ACFFEADEFHC=HE?:AHA
decision be	y388	;ACB=F<F?E@CACEA<?F>@@@F
decision to	c222	@=G>?FDCDGDB?ACDBBCA?>D=
decision: take	c155y149	<?E@=H>EAFCABCDC<@G>A?DA
deck	r222	<G@EI@BED=@;CBED9HAGCBBA
deck $		AIDGHBF?D=@AEAG<=B?G;?>A
declaration		CIGHJAG=C?AB?BH<D?9E<?@@
decline	m113	ABDBBA@D@A>DFAG@AG@D8CEB
decline the	m83
decrease	r-635v488	E?@G@C?E>A<HNAJBFI=G6ECD
decrease by	v47	D=?F?D=F>B>HK@GBHJ>F:EBE
deep	d110u1456y732	CD<<??<>EEDE?=?E8=G>9G<G
deep analysis	y81
deep dive	d96y321
deep into	u405	EDA@@>@?EEDCD?@D>?A@>E?D
deepen	h254
deeper	k602u386	GH>CA?<<BDDDE@@DA<?A=DEJ
default	x119	GCE@IDB>?DCFE?J;C@AIA@?A
default set	x245
defect	v123	C?@D>E@C?C@EI@?AE@@?=ECA
defect go	v254
defects: go	v254
defend		ILADL<B=@@>HECL?A@9G9@CI
defer	c391
defer to	c391
define	d-124r298s208	8DFHAD?=CA?;FA@=A@>CFF;C
define what	d-8
definitely		>CACF<A<E=>CJGFD=G?H?D9F
degree		B@F@F=C>AB<FBKBCBC>D:;@B
degree $		CEF@C@DBD?<AHLH;;DBA>>CE
degree ,		DDDBH@D@C>?DFGH>?C@E=D?G
delay	p202s98t-675w-219	BFDEB@?D=CBFHFA<=CE>D>@H
delay $	t-95	FH=CE@C=;EAFE?>?CBCAA?CA
delay ,		BCC?E?B?BA9DCGC=?@8D=?>F
delay by	s75
delay cost	x37
delay: cost	x41
delegate	i706	AE@@<AFCG?IB=H=IH=H;G@>D
delegate to	i195
delete	n170y-399	FFFAFAHAC>@AEJK<<FA@<<GB
delete <number>		HJB;JAG;?:>B@B@;????9=D?
delete <role>	c114
delete the		GIHHH:I>E=;EGIG;@G;F>FBG
delight	h127t983	@;FM?HB?J:F=>DBCEE?BBKD?
delight $	t746	B<CK=HDBH:G=>BDEGFBCDKF@
delightful	h226
deliver	c-9d140i818m-36o-57r1021u1007	AK??A:<ADB<C@@=G;AACFD<A
deliver $	u55
deliver a	d195r54	@E?CFF>AA?E<C>A@?EFDA?C@
deliver result	u449	EE>?@<=<JD@CIC?G<>??:G>J
deliver the	v168	?A>?@@=ABC?CAA>JDBBAEF<C
delivery	d93m71n350q155v556	DEBBECCC<?CBE>BA?D@@@FB?
delivery $	d232n66x8	GAA>BI=B>AHA>;?AADF=CBB;
delivery ,		ICBAFAE?@@CFADA=>>A@?BCA
delivery be		=D@E@D>F?@??B?AGAA?DED>B
delivery note		FDBAG=D=C<>BFFF>AH?F<A?E
delivery of		BE@EG=BBB=?CBCF?@F>DBDAA
delivery since	r-38
delivery time	m134
delivery window	x-206
demand	d45x619	GAA<GD?B>AFI@AE=<DE?AA?@
demand for	d143x389
demo	r532	<IEJH?DDE?>=ACG@<E:EGH=C
demo by	r158
demonstrate	u1062	GEB;A:<:JGDCIC>G=?@@9K?J
denise	c26	><IA<FGEHDE?BGGE?EG>=AI?
dental		FDCEI;F@F?<IJJH<@H=D:DAJ
dentist		:DGDF>C<C?=EKGE=AG@I>=@J
department	d290e1016f303i188n-88o-43p-149z398	BG<E?>EGF>FB@A?AHAEC@<D?
departure	r103v-44	>GDDHB@>D;A>CADC@D@FDB=C
departure improve	r274v-33
departures: improve	r274v-33
depend	k181	FD@?HC>=>EDI??FDF@@HA;FI
depend on	k190
deploy		@EHGDD=?<?B?KGI;:@?CD@>H
deployment		>GC?C=GEC?C?AF?DABB@FAAE
deposit		<AHFBGF=FAD?EBBBB>?F><DB
depot	a250e332p18z380	D?@FACE@GAFBCC@CF?BCAECD
depot $	a208	A?AG@FA;GCBEDDABC=AA9E@B
depot ,		?F@F???CF<FF?H@EG>E?E?AD
depot <superior>		BABBBBC@>E@AJBB<CDCDB@AH
depot and	e36
depot in	i-197t382	E@DH@FCAF=E??@HBEEBEEDC@
depth		@FA>ED?<@CC??>AA>AEEAG=A
deputy	b554d-254f154r-465	BDCA@?I?ADEDFB>BHHF@D@DH
describe	t431u96	I>=B?CA@HBG>>CCH>C>@BHGD
describe myself	u121
describe the	t719
design	d-115i-277o82q19x125y162z-226	=BCA@BBCEADI?CE@>CCB?@A?
designer	b57c267	=AFAECH;CB@?FDE??HCE8:EC
desk	g-148i131k-185n-44p-647s2x-621	=FBFABCBE<DACDDB@CD?B@>E
desk $	c-161k-20r59y28	;DAKAA@BB?>CBED?@C?CCG<F
desk ,	x-108	@CCG>?@AF@?G@IDFAEBA<=E>
desk and	i39	EGEDC=GC@ABEAGBBDB??BECD
desk be		CCGH=G?B8GCFMBB>DC@C@AIK
desk have		ACEDJ@@EABADAAH<?EAGDE<@
desk in		?G@FA>C>C<@DCDA@E><I;?BA
desk of	i160	@FCDA>CBA@CCEEADDICACC@E
desk study	d118
desk to	i-124	F@CEHCBA?>>EDDG?>C>D>EBA
desk: be		EFC@H;G?D?<HFIG>>E<?;?=C
desk: study	d118
detail		>IAFCB@>ABFCEBBBD@@HA;DG
determine	c711	BAG><HCEDKGABDFE=@H:A<H>
determine whether	c193
dev		CFFL?@D?<DDFG=?EFECADBGD
develop	g107u711y195	AEA@?E@?EGH@G>=D<9?B=G@F
develop <customer>	u165
develop the	u110
developer	b639x503	@AJ@?FF<BCG@DA?=EFGCC>CE
device		@GAEEC@B>>B>DBB?<@ADBACA
devon		ECCBG?FBE@<CGJF<B?<C=A>H
diabetic		CFDBH:I9D;:FFIE=?A:D<A?F
diagnostic		AHHDEBG?HADBIGJ9B>>@=9>G
diagnostic ,		EEECF>F?E?@HHFE=AC?A<>@J
dialogue	e1108	>H;J>;=EJ9DGFF@:I@>M;<GB
dialogue with	e241
dialysis		EHEF@@?C;=@DLIB=<B@>CAFK
diary		@E??DBEE@CDAEA@A=A=F;DDC
die	d322x226	HEC>L@A>>;CEEDH7=IDF?=>C
die $	d225
diesel		FGGCJ:H9C9<HJJG=?D<F7?=M
difference	x228	H>@>GA@B=BAGGCCBFD<I=A@B
difference $		F>B;JB>A=FAF?A@DF@AHC<@A
different	i181j-230x-383y453	7H>F><DFG=AC@EB@??D@:A;J
different from	x-249
different site	i187
differently		@C>FAA?H@EBI>@G>=BB><H@H
difficult	b494	B?>BADD@AFB?BA=FG@BGA<DF
difficult <person>	b115
dig	d455k68l151u373	GF=>B==>BDBHA>@E?=CB<EAG
dig through	d2
dig your	k73
digit	p81	NDCAC?DC=B7JDCG?@?7=<DE>
digital		ACD:IBE@@@CACAB?=ABHGE;C
diminish	v391
diner	x460
dinner	t593	?=FGGBD=H;G>DHJD>N>LCHEH
dinner $		C:GCFGD?F<I?BFHE@I@IDGEF
dip	y165	DG?ACCCD;BDCBA>=;?BA>DAC
dip ,	y188
direct	a17x359	H>DAAGA<AHFKIEJAB>G<EB@>
direct result	x398
direction	c193f164y526z277	>?BD>BCGECFF@DF>?AE?<D?G
direction $	o60y346z439	B><A@CCKEDDCA@C>BAD@@D=J
directly	l146
director	a145b-41c-14d-958e-454f238i-628s-415t-217w-115x-368z-183	EBBH@>LDFCAEIGIF@JC>>FD?
dirt	b324
dirty		BC?DF?DAF@@BHEGA@G@F>D?K
disagree	u391	GLGDF6B:EB9KGHD>4?7D6I=M
disagree ,		@FEKJ;BBB@;IDHG6=B;J;J=I
disagree and	u425
disagree with		IJGDJ;I@>=;ICIH;<>:A<FAE
disappear		FBE@F?HBDA=CGFD<BE?D?C@F
disburse	r2
discard		KJG?I8JA@=9NCLG8<?9@7CCG
discharge	x249	CCCBHA@A@ACHA@I:>GBEBF:C
discipline	b522
discipline $	b311
discount	n-232v-198	>FEEFBFB@EGAHDB<==@DD>AC
discount $	x-81	=CACE?DDCD>@DFAB>A>C;@BA
discount be	v-97
discount: be	v-97
discover	d701	JK<AL<=B<=ABABG9=GBF<=DC
discover that	d86	IK8>J?<C:?C@>?E>>EGE<:DA
discuss	f-444	=AFBEF?>F>@=CFH9>=AG>;?F
discussion	c1249	A?D?@AEHIH:?@HB=B=A?;8F=
dish	m-206n164	@F@EGEEBC>D=A@G@=ACCDB@B
dish $		>DCIAEBDB>D>DED@@@ADCCCF
dish to	m-128
dishonest	b136
disk	w-209x-206	EF?BI<BBA9;BFHEA=F>A;@FG
disk $	w-198
dislike	x16
dispatch		>GDCF>H=H;=CEGC@CC<I;?>F
dispatcher	b466x347	E>D=BFE=AEICB<=@HFFHEBBE
display	x322	G@GBEC@?@@EEDCI?BDBHEE?C
display $	x208
dispute	f724	@DCN@AH@ECAFI@??FH@DCD?D
dispute over	f75
distribute	r146	<HBKBL>A@BB;A@IB==AAGB9@
distributor	m143	LGGFI=K?<9=GBKI>=D7C=JFE
district	h153n74p99r107	DEDBB@@@E?<>BAB=>EA?AG>A
district $	h220r111	@AFA@B<=CF?A@??>C>C?CF:?
district ,		DED?I@G:E>?CFDJ=CB>E>@>E
district <superior>		>EG@B?ECE@?AEDCB@HC@@>AD
dive	d89u1021y301	GE99==;?DGEF@<=F9>J::G>D
dive deep	u196
dive point	d106
dive: point	d106
divide	s775	>JHJDF@A>?D>KFG9<<=BC>>I
diwali		<?EDAFDDDBA??CEE?DBCB@C?
do	a185b152c148d354e-28f21h-235i457j151k-286l88m224n-215o-127p-548r137s388t-195w-265	CAB@DAB>?BCACE@C?BF?B?A@
do $	d-386f107i310n-78r251s231t264w-11	@AEE?@@@DBAAAG@HBCB@HCBB
do ,	c-490	BF<CABAFBAA>?>>EFCD@EC@C
do <name>	m185
do <number>	q-283r257	<AADHDBBABAAAAEA?C=I@C:?
do <role>	b289c606j-346l279m-46n277q-31	BDE@?AJ@CDBEBECBAHE?A@GA
do a	c-88d44w93	DB;GGJD?E=H?>?EB@<DA7E>?
do again		>HJKI<DCD<>GDFH;>D=D8ICJ
do all		@>EBDF>=>@>?@@@?CDBDBA@<
do an		DA=FDAB>C@BFDHHCA@EC:D<B
do and	c538	<>HC?JGDLCH;=BIG?BE@AAG<
do anything		F@@>@CFEEDA?BA@AE@B@FDAG
do as	c202
do be	f256l28	BD@EA?FDAFADD@@DDC@ACAD>
do better	t-88
do by	d884	CK?=F>@D@9D??B>??FG?D;@B
do i		AHAEG?DCA?A@FDE?@D?C?FAD
do in		>FFFCBC@@>?AJGK<>@>C?A@F
do my	j96
do n't	a-316j-226k149l694m558n357p398q364w-159x63	LDG?D>C><D@EEDD>AB@@BAAH
do not	c-356d-52g-294i-109j-204m-32n17v-340	BDICD;E=CB@DLGGBBL@E>D@H
do nothing	n89	IMFBF9JB>>:IDGF:<@9>=FDB
do so		J?D=AA<=@EDIH=BC>?@BAI>D
do some	j151
do something		@EBHB=CA@CAGGE?FFABACA=B
do that		DABC@AA@HBFEHGBC@?D>?CDA
do the	a474b89d275i300j49m-311p-40q429x359z-369	DDAAFCD>?<FF<F?E?AG;D=>@
do their		ED=DD>@C?B?F>CB?AA?C;=G<
do this	h223	=@GD@EA?D=?=A@@>BBC@>E??
do what	c36r-57	>=F??CBCHCBBEFEF?GFA=?GB
do with	i131	@BE=D<FCE@>B@H?FDEA@B=@G
do without		FGHDG<D;?;:GEHF?@E=E:B?G
dock		@EIBDDE?AA?>JHF>9A?B@=@F
dock $		>DDDBBCD?EEBGH?@?A@CBADG
doctor	c-360i-92m36n302r-283z584	GD;BBAEFDBDADAAAF?<G>@JF
document	i506	9FECB?CHC>D=CG@D=CACIE?H
documentation	i111k139	?GABFF;C<EC?@>BD@?AGLC@D
dog	c-357	CBBJCC;>>>FFLCC;E=@IEE>G
dog ,	c-101
dollar		BFJJJ?I;F>ADEEH:@@9G5B>E
domestic	n65
donation	v272	D@?H@F@BAB=FH?JCHC=D:EB@
donor	h179l-40r123x31	DCBBFC<<C=@BA>A>AFCFCG>@
donor $	h84
door	f462i-88l-172m21n-48o-540t-374w526x-368y-406z-116	?KFJB@HBFBCAGDF@BAAC>=A@
door $	c447d-476f173l-17r-162x-370z-263	@HHF>@DCFGAFHDFABA@B=9GC
door ,	d528o-88	EE=>FE=F<=G>==@@>JH@E?B<
door and	m20	GHFEI;CC<=<KGIC=AC=B:FCG
door be	c-14	GEBEC=BB<BAIJFABHA>DGC>D
door by	r50
door for		=EEHD@D?FB?@BBFBA?<GDD=A
dorm	s-193	EJDDJ?J;F=>D@BK<@A9G9B<?
dorm $	s-168
dose	d295q-18t-408v-306x-126	GH>>H<BA><?CFGG;>FAC9>CF
dose $	z-125	=FDCC>GDE?=BDJF><FB=;:GB
dose be	d282v-329
dose on	t-190
doses: go		GACDABBCAB>HHBFBDF>B;BEC
dot-vote	c417
double	c-374d524l-231n-39p-195q200v521w-7x281	ECBDEC;B;=>FEAJ=AH=GBDAD
double $	r-256	ECAAAE?C@@CCBBB@CEC@C?FB
double ,	r362
double in	w-33
double shift	x287
double the		AFAEEBACA==BBAFD@G;FCD>A
doubt	t-14	DEDEH=I?H;;@LHI:>E=I;A;K
dove	u326	CCA@?@?>FEDBG??F=??B=F>F
dove deep	u328
down	a506c-119e-231g-91i-549k-225o225r-753t-151v773w482x59y-250z-125	F>BEAIAA=>@FICJACBAD:DC>
down $	b196t-387v-223x-746	@E@FEBK<BB@?FCA>ABAE:;BF
down ,		A=DBBECAE=B?EFME@K@G?ECC
down <number>	v1106	F>?H>C=G<@:HOAKBEK:G6HCD
down <role>	c-50
down a	t121	G=DD?GDDF?G>>AHFBHEBEGF?
down and		FFCGBCC>?=@CDHD?=>??CA?E
down be	x302
down before		?BFCEAE:F:CCHEFBBHCK>?=I
down by	v46	B>AM=D<I;?8HQBL=GC7I7FAG
down each		CBECE@D<C==BHGCBBE>F>A@J
down every	d114	EEBCFD?A?;DACAC>?IBD?@BC
down for	a389	G@?FBDG=FDFIGFACF@E=AFCA
down from		@GEEJ@D7I;?EEFI>@B>H=>:D
down in	p-35	?@CDABB=EE@FBEEEBAC@A@@=
down on		B?H>>BHFGGCECEI@;IF=><F?
down the		D@HHBF@=>>ECECE=E?@DEG<D
down to	c25j430v-330w112x183	ACH?EEG?EBCA?CI??FCC?>@>
down with	v441	H>>@BG>D>C>DA>IDCD=C?DE?
downgrade	l-127
download	m-191r992	<HBHM>@?B::?BDIB<K:JCF=B
download $	r415
download reach	r-595
downloads: reach	r-595
dr	c58	@AHFD>DAE=9DEJJA=F@C<@@A
dr <name>		BEBEG<CAE<;HGII>=F=D:C?D
dr.	c95	;@G@AADADD?DFDF@?HFC:>EC
dr. <name>		=EECE=DAGB<EHHH==DBC8?@E
draft		>AHAAEBCEAB>BHE?=ACAC?AA
draw	c-253e196r324w101	<HCIDA?>D<A@FDF:?>>IAB>C
draw $		AC@BEAEC=BBAID@B>A<E=DFC
draw <number>	r380	<GAGI>@@C?=AA@FC@G>IEE<A
draw a	x124
draw from	e254
draw the		BCE>H@>DB?@BBEJ<9HDB>A?>
draw to	c-231
draw up	s175	?HGIAE?>E=E@IGG=B=AAC:@H
drawer		<IIIHAJ;F>==EBE;@A;H=@<B
drawer $		@DDEF?G@E>@BGGF=?C@E=@=D
drawing	i31	AECDFAAB@:B>@FCC@BDCF@?D
dream	x442	F@G?B@@;F@BGJAC=>FCC?G9D
drift		HBA@H=C@>@CDDEC>@GBC=?DA
drill	i147	?IGCB@DCE;B?@DCABBD@DA:E
drill be	r56
drink		@?D?CEB@@DECJ@CA@BBIAEB>
drink after	x21
drinker	x68
drinker be	x19
drive	b-209e626f-296h783m-117n149p34	<BDCBC>:EAADEA?<FCAH<EAB
drive <role>		AAEBC@G@FC@ECHGC>EB@>AAB
drive adoption	h73
drive alignment	e232
drive engagement	h145
drive out		CDAFG>C@F<?CHGH?AI?F@B?H
drive the		=B=EB>@CI<C?GGA@CEBJ?B@C
drive to	f-32l-37	??CIIB=9C8?AGGI@AG>K<E;M
driver	d-98e-432f130i-407j-280m-567n529p-57q-479r-164s534t-109x-472	BAAEABEDBAC>IEB<D@?CBCDC
driving	i218
driving seat	i224
drop	c382d439i54l538m397n53o78p331q507r-1024t-642v827x206z-73	EBD?CD?G=A>FFAF==A??;?C@
drop $	m132	?HDE?E@H=D@=CG@=;<?;D<GC
drop ,		BGKCCBJCEDCCBAB:<A>B<@D?
drop <number>	v453	BABFAD?B?B>DI@FCDB>I<CAA
drop <role>	c66	BAH>@CAABDCDABFA>GEAB@A>
drop among	d44
drop by		F?AE?D?E?C<GL@IBHC;H7ECC
drop from		EFF@H;H9G>CIMID=FE?E8<@N
drop in	x320
drop of	v518
drop off	m-125
drop that	l51
drop the	c142l41m170n25o239q515	EELAE<I@E@=F@LD?=B??>?AD
drop to		BCEBF=G=G=DEDF?@GCCE@@@H
drop: come	x455
dropped: approve	q264
dropped: ask		;?D?ACA=G@C?HFFE@HFG?A?D
dropped: bite	j206
dropped: bring	i153	@B@=A?EHDFBABD@HGCCAE?=C
dropped: build		?B>;H<FCC?ABFJAB?E?F@GBG
dropped: call		EFEBI;F>D?:FEKI;=B:E>B>G
dropped: check	y104	>@A?A@@B?C<GACFB<BBA=G;H
dropped: choose	l248m235	KGHBI:H<<=;NBGF;:B;A;JCD
dropped: close		@FADG?@>?:=@@BDE?D=FCG=A
dropped: come	c234	@?D>>BGBG@DABGCF>DF?@AD@
dropped: complain	f191
dropped: cost		JJC@J:L<D=7DHKH::D:A???H
dropped: count		ECHAD<D;C=;ECGDB@D<DABBD
dropped: cut	n-8	>GBJG>B;E8=ADFFD?H<JAD?F
dropped: decide	l72	EEIHG<F8=8;JDIFA=B<D:HBE
dropped: do	m151	CBB@D?C<@?>FGGEB?E?B=EEF
dropped: drop		DEAEG=D>E?@FGGE=BD@E@B?H
dropped: escalate	f100	CEDFB?DC?B?EFADBCF@BBBAA
dropped: facilitate	e43
dropped: find	d70	GI@?IA@??6A?BC@==GCE>?AA
dropped: get	n80o134t311z224	H==CFCKFHBB?AIBBFB=CCECE
dropped: give	i172	>FDAE=DAE:@@CG@DDHCCE@=I
dropped: go		AAI<BAEBAB?CGEGA;FBB<BG@
dropped: hand	c166
dropped: have	e211n-185x290	B<@B?A>CEDFGA@>@I>BICAC?
dropped: help	j369
dropped: inform	n33	EFE@@>GC>D?FGADDAHB?BBB?
dropped: keep	c122n188	D?C@@AFCE@@BCFBACCBA<BGC
dropped: leave	c453m329	@EJ<D=H@G>:@>JC?=D@??@AC
dropped: let		CADBD@B<HA?CHHH@=DAC;AAD
dropped: look	l78y118	>>?;@@CB?C<FABFA>@E@=F;K
dropped: make	l-28	DA>>D<IEBC?@JG?EDE>E@ECG
dropped: move	c239p-33	DAGAD?G?B?@D@GIA<F@A?CGB
dropped: open	n9
dropped: order	c117m181
dropped: pass	i58
dropped: past active	b-460c159d-436e106f469g-320h-935j340k-282l343m659n511o-44p610q714r-172s-1496t195u-183v-209w-1658x-835z93	BD>=?7KDE?>HEKCGCI<C<CGB
dropped: past active not	l61	FEECE=J><B@HHEB?DC=@=FHI
dropped: pull		GDEBH=D>D<=IGHH?AI=E>DAH
dropped: push	q102
dropped: put	l-90n-211	@AD;C=FCCC@DFHAE@JBCABBB
dropped: read		CEKLI:GCB@>LCIG<>A=@6IFL
dropped: reject	l226
dropped: ring	f40	@GEEA>BBB@;BECGDAK?CCD>?
dropped: roll	q130	@??<E@E@@BAAGC?E<B;J<HDB
dropped: run	l-119m-13	A@@CA@>;F?CFKECDBFCI;CAI
dropped: say		HFCKC>D@ACAKGGDABBA??EA@
dropped: send	o177
dropped: show		HIDCG;H?D=:IFIG;>F9D<@AH
dropped: sit		AF=A?<??D=AHFEC?DB>E==F@
dropped: sort		GBDBE<IBE?<C@H@BCB=AAG?H
dropped: stand		BDECE?A<B=>EFFFB?E@G<B>E
dropped: stop	q66
dropped: take	l141n-221	?CFC@?EACC>CIEHF>ODD?CC@
dropped: tell	a352f518	GE?I?AEC@EDHHA@EECC?DGC?
dropped: throw	g-31
dropped: train	q-23
dropped: turn	n42q7
dropped: walk	p-16	@?F>B@C?G@>BFFID?KDE=?AC
dropped: win	o45
dropped: work		<F=G?<:=F8>IHHC>DD<K;>G?
dropped: write	l-12	=AF>C@@BE>CAEF@GBLGBB@=G
drought	m148
drug	r-264	EIDAH@F<B;D@IGC;@@@C<;BG
dry	r-316	FGCDI@D=@:CAHGG9=EAE==?G
dry $	r-92
dry ,		ABCC@CDAE?D?FBCB@EED>EBF
dryer		LJH?E9EAC>9LHMK7<B9>==BE
due	j319m125q-233x375	I?J=I@D?<D?IBFA?CC>E@>>B
due to	j347m86q-280x533	J>E:FCCB?DCDA??BFBBHFB?B
dump	a27	HCBLBCM7HCBMBJFBB=A?=GC@
duplicate	e-23	EFA?J?CC@=@@CDD:?HBB;A@C
duplicate be	d2
during	e531i-345m-12n169q-189w-164	=F<IB=@CD?=DDGBAE@=H;9FA
during <number>		DH>@C@ACA?EB?@B=ABEA>=D?
during the	e120w-137	?B?GAA?BCB@BFDBAE?>G@=DE
dust		EL=EH>EC8>>AC@A=<I@CBCB@
duty	b577	?@DGBEM9=FEBIB?AECCD?CFH
duty $	b16
duty ,	b86
duty <superior>		DABBEAA=>>>BDDFB?B>G?G=D
e-learning	r387
e-mail	r57	?ACCFDF>@AC?A?DBBC@IDDCA
each	a-97b-772d-73f-541i-1692j-329k-244m237o13q119u-304w395x-678z-152	=HBFF@@BA@=>FFO:9A:I?@AE
each $		HDECI<E=E;?IFJH:AD<E:A@I
each ,	q66	FDIFG;G;B=>IBIF=?C;A;DCH
each <customer>		<GGKBFBCCAD=DBG<=>@E@?@A
each <group>		=B?E?AACCDDDF@B@BD@H>ED?
each <name>	i-196p-19	EH?FJ>B=?;?DDCK6<C;I8?E@
each <number>		D?HAAAI>KC?DGHF>AFCB5>GG
each <person>	r256	=HAGCD@D@?>?@@FB>@>EDC=A
each <role>	r70	@EBCGDBBBBA@A@DC@A>ECD?@
each day		=@@@GDC>D?D@KCHCCEDI@B;F
each evening		BECFE@D@F<@CGBF?CC?F?B@E
each month		LJEEG<B?=:=JGHH6<A=@=?FH
each morning		MLKGG;F@=>8MFKI5:D7A>DGI
each night		>CEFECF;G@BBFCJ@DC?H>A;G
each of	l-149	?CIF@B=AC==?CGLC:E>CDDDC
each other	o77	@D=C@A@CJEC@ECCDHBBH?;HD
each time		F@E@>BFCBBEDBCDCCJEACEE?
each ward	r-50
each week		<?DC>D?D?C?DADFC<AD@>C@E
ear		AA@E<F?BBFK?CA?IA@ABDDKD
earlier	j209n120	CAC?G?A@>E=J?DEBAC>D=@AC
earlier $		CBE@L:E;<B<ICKCACA:H7>?D
early	d-216k872m454q34r-717y464z179	FE??E@?A?EAIACHBE=>D::EK
early $	k431	ED?AJB@?@CBE?BEDDAAG>8CF
early ,		KFCCH=C?G>?GBFG=GEAA?=@J
early shift	m152	BBK>=AJCBE;D>EB??C?=:@I@
early sign	y425
earn	t674u1247z304	K><B==?@OBB:CF=J?><@@OCJ
earn me	t10
earn trust	n-33u506
earth	u82
easier	m1	F=E<ECEB?EAEBB>BE><CAG@>
easier to	m28
east	w151	>AE@EEDAEFB@>BFB?@>F;:?@
east gate	w168
easter	k96l-264s142	CFGEDE=;?BDCDEJAACBEG@DI
easter: come	k117
easy		EBBEHACAB??AGCD;D?<I@H<E
eat	c-454i-35n-75w-313z334	K?>AH<HBB?;AHEB:FB=HAF<M
eat <number>		BAIHC@F:>CBEGB@@EFBF>DCI
eat out	z471
eat the	w-253	D@A?G????:<EGFDD>EAB=DCF
economist	d128
edge		DDHDGDD=>BCCHBH9?@?EA@=E
editor		;@CD>F?FE@A>ABHD<DBAFCF@
education		EFACG?ECA<@ABEG?=HBD??BD
effect	y68	CD??CCAG>B@D<?@>==C=>?A>
effect be	y68
efficiency	h485v178
efficiency $	h105
effort	b37e136j131	@?BH>DAA@BABBF@CH??HBAHC
effort to	j210
egg		CCFDJ<?7;88FFLDC=D<J8C=I
ego	b813
ego and	b117
eid	m143
either	l246	GKEED9KC?B;HGFG<=C<>=IAA
elderly	x170	H?F>GE=?;BHGE?E;@DFEGD=A
elderly <customer>	x154
electrician	b3	BCB@FAH@C?B?CD?>DFECA=CG
electricity		FBBHD@BAA>;IKDJCEI<E8DDF
else	i694u304x794	BCI=A?B=GAHECB@CCDGAFA:H
else $	x269	B@J@BDA>CADCECH<@EDCB??C
else 's	i42
else ,	x301	KAD>GC><<FEMB>ECGDCHFDAC
else will	x176
elsewhere	n48	HHF@E<L9:>>LGFC;BA=@>@HI
email	b-88f244r199x351	BBBA?DCG>DD@B>CFAGCAGHB<
email $	b-74	B@AAFEAED?F>BAFC>DCFFF==
email ,	x112	F?D=EG=@<GFGA<@>DFFEHE?=
embody	u425
emergency		CGDGB@D@AA=HFCB>AC>A<FAC
employee	t779	A?AGDEFAH8E<AEKG@I>IEHDB
employer	u202	DIBAA<>:KD?EJC@E8?<D7H=I
empty	r-122t-195x-343	CICFH@F=C=AAIHI;:AAB:>@E
empty $	t-34	CK?FGA@C><?=DDD:<ABC>=CD
encouraging	y38
end	c280d-364e-548f286i744j-45l238m-368n-646o409p-237q-238u612w-163x-377z1032	DBBBB>CGIG<9FCBEBED?FACG
end $	c-484i242k178u201z499	EC>>D?>DGCA>DA?CG@ACDE<P
end ,		FACCAEIBHCDACGEA>>@=;DFA
end <number>	r165
end <role>	c294	?BE@?BCEDFAAGIEA>ED>=<FA
end i	f684	FEBB?>HIDH@AF?AEEHD=F@D?
end in	r-284	FAHHDAK?F8ECCMGDCG@D?GDF
end of	c-420i98n-34o-43t-428z-263	<GEEG>?@A>@@CECDAFAFG?=J
end the	c705w-127	@?E@?DDHGD=;AJDC?DC>D<FA
end to	u277
end up	l23t352z339	F?>G=FDJACB;@A@CECA?IDHE
endeavour	f252j83
endeavour to	f252j83
endorse	i25
endpoint		AGHEDBE?E>CBGEE=B?=B@<@G
energy	v551	B?AEDD?C>D=FDAFEGE=H<AC@
energy use	v212
engage		?E@EBA?DD@?>FEC9BB>DA>@F
engagement	e10h630i61r1396x-156	:G@JEC<=F<;>=A>BDH=GGJ>A
engagement $		>GCDE>B?E=<@BDAACG@CCF=F
engagement go	r53
engagement on	h40
engagement score	r222
engagement with	e87
engagement: go	r53
engine		@FFHGAGB>BDALFC;=>9G?F@G
engineer	i-168t-78	CED@B?DAAB@BDCE?AGCB=>FA
engineering	c64p-20	?CAAA@CFC>A?AEBDAKF@A>FA
english	n105	BGAAE@E??=@AKHE><B=D=BAI
english $	p-29
enhance	h437
enhance the	h372
enjoy	x733	D=F@>G>?ADEAA=@?GADDEH>>
enough	c628x132	B?H?FBC?BCBF>DIDBEAFA@EA
enough $	r39	DC=AL?>>>B?F?BCFDC=FA?ED
enough ,	c45k-38	:?J@@AGAI@:=FJH>;IEA<?@@
enough for	c414	<CH?@DIDGEA?AEI<>DD?<>D>
enough of	x627
enter	q-90	>?GEDDC?FEBCBCJE@CCE@E>>
enthusiasm	t96z401
enthusiastic	t299
entire	l12	?AFE@CIDECD>>@?BDAEA?EAF
entrance		CAEBEDA?>CCCIDC<=?@EA@AD
entrust	a402i893	@DE?>AHAJ@JE<H<LFCK9I=<D
entrust me	a94
entrust the	i227
entry		HBIBFCF<=?DDC@G?BD@ICGB?
envelope	n111	@CDFFEB@@C=BB@FBC?8GA@>?
envelope $	n82
environment	x196
environment $	x197
error	h200m-169r-222x330	D@C?DD@>?DDGC?@=FADD?A=>
error $	h154x338	A=IA@F@<BGED@>?=G<EC?B>>
error by	x108
error rate		DC@FFFB?@BBAC?E>AA@H;AB>
errors: fall	v-210
escalate	c-320f694i-434z-103	DHEJ@:FD<A@FLADBDHB@BG@@
escalate $	f813
escalate <role>		BEDHA?CC?CADFAC@CEABBC@A
escalate the	f610	DMFM@9IE<E>HM@FBDL?@CE>?
escalate to	f-464l62	ACACB?DBBA@DECD@BD@@?BAC
escalation	f1130	HGAK<?GH;IFHK:<HHFC=GIH;
escalation path	f545
escalation with	f120
establish	d634z716	GC:FCD@JB??8AD?8D=DAD;CF
establish $	z180
establish that	d118
estate		CB?F@BI9B>DFHF@BHADF<@FA
estimate	d168	JFA?G@C@>ADDAAG<=DCA>?DB
ethic	b405
eu	n18
euro	c284n54q297r-833	BFE?HAC?A<@BCJJ99B@C77AF
euro $		DFC?I?D@@>>ECHG9;??B;=>F
euro ,	c154	?CJBBBABCA@BDMH>=E@@==DE
euro a		EE?;KA?C@;C?CDD=?GDA?>AB
euro and		BBEAA?ECGD@FFHGA>HC@=AFC
euro be	s-32
euro in		>BBAFAA;C?CDJEFABFDG?@>J
euro of		DE@HI:KAG?=EHIK=@H=C=>@K
evacuee	x270
evacuee prefer	x270
evacuees: prefer	x270
evaluate	d920	HI>>J>AE<;BA@@@<<GE?>;D?
evaluate by	d11
evaluate the	d160
evaluation	t118
even	c-302i-94n-49o249q276t624x-289z460	FC<JGCDAE>G;@BEDBA@I>GGG
even if		EE@BF>H@@>@FFFEA@D=DAACF
even the	z781	H>?FAGCDFDF?@@DDG>ACFDGH
even though	m68q303	FIGGD>C9EC@ECED?;A;D;G?I
evening	b-129d-626f-546l-338n-144p87r170x-65y533z-89	;CFFBBBAI>BC?EI?9DAB?F9G
evening $	d-171n-121	<@CEDCADCEAECDM?AA>E@G=G
evening ,		@DJDECG;H?@BGDM;?C?F=<>D
evening <customer>		IIFAH;G?A=9JDHF;<C9>=AHE
evening and	p59	FE@>G>C?B>=ACGG<?GBG?>@B
evening be	y253	=C?C?=@FEE<J@EH===A>:F;J
evening before		CD@HE>@@C<@CEFH@AGCC>C>H
evening i		F@BHH@E=H9BAELKA@H>IBFBI
evening shift	c105
event		>I>HD?>@@<?DFGH@?EAF>@@H
event $		?G=GDB=E?=A>@?DA>DEDDABB
eventually	o365z1397	H=>C@BGJKG;;CF?=G?@@EACI
eventually $	n42o350z640
ever	b75r162t593u312	CBCBB?C<G=C@ABBD<H<ECKDE
ever have	u391
ever since		ABCC?BHEG;H=>HAHEGC@EEDE
every	a-523c-636d74e418f-523g-136i-1724j-316k-294l-97n-807o23r748v-41w412y-20z258	AE?GBA??D?>?BAF<@A?O@CAA
every <customer>	n-103w47	>DEI@EH@IBC=AAHBE@>GAC@A
every <group>		C??F@ACEFC@?CD@@E?AD@ABH
every <name>	i-498o153w-208	BE?PC=BBDA@FJKK8AD:J9GCJ
every <number>	z167	D?=>EAECHD>=DCACDA@EAA?F
every <person>		>=CAFC?>>@@ACBEEBIAJDE;?
every <role>		@BADFF>D>B@@?>FC?E@EFF>?
every alarm	d139
every day	e511r-253	?D<C>9?>GCDFHC>BC@>J<CED
every evening		?EGGGBG<E>BAHDF=BA>H9??F
every late	d533
every minute	x298
every month		AJBHJ;E?B98BDGJ=:G9E@G<E
every morning	p-61x-28	@DEFDBG<D@DBHCE<DB?L:>>D
every night		CFAAF@C@?;B@EFC<?CDC@?AD
every other		BFDDD>@>A<>GGHF=AC<D@ADG
every page	q5
every record	r207
every release	z198
every seat	r225
every second		BDB@FB?C@=B?BBE<=HFB8=G@
every shift		GA>GFAICE:BADJKC@I@GAHCD
every single	r622	;K?IGC>?A=<<>=I@;D;IHE;=
every time	x302
every week		=B>JA<@BE?<DADACDC:O@CC@
everybody	c275e186h-33i-78n-133t218u-99x-162z587	D=AC@EFEFDC@>CEAFA?C@@BB
everyone	b318c177e51l21t273w420x-414z221	C@BDADFBHCF>BABBFA@J?DGE
everything	c-236d149f46h-244i800k677m-453n-91p-279q-293r-83x467y193z-151	AFB;G@@BAAID?@ACCCHDB=;J
everything $	d285f350k151	HJ@@H?B@?AGDD?D@CFCFB<DE
everything ,		AG=JCC<>@CDCGBECH=@JC>DG
everything after	i190
everything be		@CDCED<BABBBC@FA>EBHE@@A
everything in		?@B@B@CC?EAGABC@B@BB=@@H
everything on	x399	E?G=HE@=@CEGG@E<DFFGFF<@
everything to		;AG>D?E@BA@EAGBGCICDC=>A
everything we	y204
everything: be	i-61	BBBBCBBCD@DCABCACGDBCAAB
everything: go		>ECIBB@BA@CFEFB?BABD>A?J
everything: move	y39
everywhere	r6	BIDFF=BAB;;BDFJ>;G>DBE?C
evidence	y983	<?>>>D@G>E<I>@E@:?F>:H:J
evident	y67
exactly	c993r183x359	@>I;>D=C@HAD>>IA>IHBI?>6
exactly as	c308
exactly what	x35
exam	o62r-365	JI?DJ=EB@=@EFDI9AE?@9@CC
exam $	r-99	F>BEADE;CAFGGHBEE?DA>EEC
exam result	d51
examine	d536x89	GAA>KC>A<@EA??A:@GGCDA@=
examine $	x74
examine the	d265
examiner		JAAFABJCG<CAAIGDFG?ABEGC
example	t223u59	D<BEBBD?H>G>BHDH>D;DAJGD
example of	u642	C=@><==;KEFBH@>J=@B?>I>F
excel	l-192q63	EBAAFCG:??DCICD@=A@B>ECB
excellence	h80
excellence $	h87
excellent	e221	?C?I@>CCI=GDCGCCEC=G=CHB
except	n-94
exception		CGIIF?C@>==EJKJ9;A:D>@AJ
exchange	e239i-75z-130	=H?HB><=D;>EFJF;C=7K@:CB
exchange $		?HCGA??DA>@DFGE=A@:C@<ED
exchange with		9D=G@@?<E;CEDCBAG@>K;>D<
execute	c331	:DJB>F@EEEB<@AF@:AE?E<A@
execute $	c112
executive	z402	G@=DA@BGCF>>C?B@DEBBEDBA
exercise		EFA?FBDBA=C?ABE==FE@==D?
exist		GJFDH:G<F>=IGHF:@D;C<@@H
exit	d329i137	BF@<H>DG@=A><F=@BAD=B9B@
exit $	i51
exit interview	d339	DH>?ED@G?>E=DCA;;EE=C=CA
expand	h39
expect	a280x543	F?A@DCB?BBEIKCI@BEEAAD>@
expect a	x857	F<H=GF><=FHIG=G=DFHKGG;>
expect to	a388
expense	d-218
expensive	q361	DICFF=B=@?<F?CG?>?=C<@BG
expensive $	q1
experience	h293k942n-62	AEBDDD<;CDAEB>B?GA?J>?EF
experience $	h155	=>FBADA=G=A@C?@8CBCE?D=>
experiment		=DFEAC@EAB?@DEE?;BB@A?DB
expert	c588d11
expire	o22	GH@GH=GFDA?EBEE<@E?>=CDE
expire in	o17
explain	c-289j6l-19n28z317	EA@?JAGB>B@B@C@>EFAFC=>?
explain <role>		D@C>IC@;;>ABCDE?@FAGBA@@
explain the		BCC?AADCCCEC@A=DHFF?HB?A
explain to	z452	F@:AG?JIF@==BGA@DA?D@AAF
export	g545p302q207	>EA@HBHB?CA=HEAA;=7I;AD@
export $		BCAEEDF<H?B@ECEBA@AC?@@A
export ,	g18	AD@=DCIE=BE>E?@A9@@B9CG>
export <number>		GGHGJ;H?C?=HGKI;@C<C;FCJ
export to	q5
exporter	x283	H>DCFDA=ADEIGDE>DDEDEG@@
express	t886	E;?IBIDFE;G:>FHHAE<HHIJB
extend	l24s224w99	?FEEAECE?CDBBCC<=;@A@??H
extend the	l107y6	>CB@BGFC>FFBA=@?<:?B>E@>
extensive	y123
extensive <customer>	y123
extent	j131
external	d335	EI>;G<ECA9CA?CA?>IEA?>C@
extra		<FDGCDEA@DF@J@C>;:=E9DCH
extra mile		@DBDC?A@F@C>IDDA@DCFBC>H
extremely		>>CDBDGCE@EB@CHC@BBD?G@F
eye	k642n-35y121z183	E>ABEE@BACDCD?B@F@AG?DCK
eye $		GEFDK?D@ABCFFCK;AG@HA@?G
eye ,		F>C@=BB@DDE@AA?FCDD>BFHC
eye on	y306	????BC>C=D=F?A?E@@A@?D>A
eye to	h101	EC@GBDAAF@>AA?@?GA=C<ECF
face	z404	F=BDFDIDH=C;GCD=E@=LCH?E
face $		E?CBFCCAD<CBAEJC?I@ICFBB
facilitate	e1093	;F<I?9;BG<BH@E?CGA>J<<F=
facilitate <number>	e43
facilitate a	e564
facility	e209i737w-282	?KAD?6HGF;@FDI>BIGA@C>>G
facility $	i159
fact	y289	>A@@@D@E=D>F?AC@=?D?>C=F
fact and	y370
factory		BMAFG7@@D=>IFID=DB;F?<EI
factory ,		CFCCE<D@F?<HCGE=AC>D?@@C
faculty		AGDDE;EDE==EBIEA?G??ACCD
fail	g-51r-214w15x-243	CFBID@CA?><DECI?CG@D;@AD
fail $	r31	@G?DDAADB;@=AAF?>GCFBD>@
fail ,	w45	BIDHBBFBCABAAAF@EA=BA@?@
fail :	r-269
fail the		AEGBG=F=F@=FDHH=<C<E@C=E
failed		FB>HCC=D;=>EIBG=@EAE:CDC
failure	m139n-100r-265	IIDGK;D>BB?MDEG<DB<E:@FJ
failure rate	m41
fair	a208r339x-147	C>@FCBEAD?@BBIFECBABBCAC
fair $	a310r197	@@?HCCB?CBACAEEEACBAFDA>
fair ,		G??D=EGFFID@B>@DFBE>GDF@
fair in		=DBFGBA?D>??CAFA@C=JAD=B
faith	x447	F:D>CGDAAEFAI=?<GEFGCF@G
faith in	x465	J;E>ED?BBEECG?B:GCEHDG<E
fake		HIABI9H?A<:HEIG:>E=A8@EF
fall	c201o377p257r-1255t-213v238w-19z36	J@B?CCAC@@CGLEN;BG@A8ACC
fall $		EDCAJ@CAA>DDBBF9?DCF???A
fall ,	v101	DA@JACADAB=DIAGCDI=H;ECA
fall <number>	v244	CCBEBACACB@DGCFABG@F?BBD
fall by		C@AD@C@D@ABEKCG@DA>A;DBF
fall from	n333p416q11r-355x150	OFO>N<I7?@?QMKI0CC;D;<=I
fall in	x-214z259	C=BA@DJHJA?:@IFA?ID>>>IB
fall on		CDH@D?F=BC?EGGD=AGAC=>CH
fall to	a90c95	CAEDAFC?CCGDEFEB@@F?ABCA
false		JCEAH:I;BA=GEIB?CD;A;@BF
family	b-217c-161d-44i-582l76n140p174r-269x102	E@BBFCA?@=BBCDF=@A?G?D=A
family $		DFBDG=E=D@>FHFI?AC;E=BDH
family be	z-72
fan		<F@DC>GDD?@AFEFB=C>E@EBE
fancy	c467x93	E?F<BCCCCDBDDCJ=?GD?@@B@
faq	g25	>ACADFEBBDE>F@BA?@@G<BCB
far	j507r53x-169	>C>EH@ACEB>>=DBICE=GDACA
far as	j546	9>B=GD@B?F@C;B;GF>AG@:>;
far more	x-42
fare	v-297
farm	l25o-50p204	AFBAD@C=C@BEEBD;>>=H@B;C
farm ,		?E?E>CAGEEFG??C>@>DA=A@B
farmer	o166p65x272	FBG@I?DECFBF>BE<AD?DGE;A
fashion	j222
fashion $	j225
fast	d95k146t-358w39	EJBCLB?>>@ACE@I@ABBG<>BE
fast $	d280t-199	DHBBIB@A=<>ADBF;>CCE>>>A
fast <role>	k151
faster	j163v198x356	B?C?CD>B=B@EE>EACIAIAE>>
faster $	j80r6v303	?>>@BB>H=C;DA?BFDD=IACA<
faster if	x211
father	c222o30	DADCBBHDEBA@GIH?@DAC?ACE
father $	c165
fault		BHEEH=E=?;A?HJF=>G?F>A?K
fault $	i-40	@BGIH@D=B>>FIFH>?D>J=D?G
favour	c1042l55o-18	A<F<?CGGHH>BAEE?>FE>=>DA
favour <name>	c474
favour of	c132	=?D<?ACECF?E?EJE:EF=<>DA
fax		BBDCADAB@BDBDFE@>AD?C@CC
fear	b473c-431	BCHDG?H;?B@GFDC;BD?K?BBJ
fear $	b353
feature	c289l71r386v146	;BFE@HAF?ED>C?EB9C@EFDD@
feature $		AHCDI@B<E?ADCAF?AC>GCB;E
feature ,	r408
feature in	t25
feature on	v173
february	o-9r-306	@ICEDAF?E<@BIFF?ECAE>;?E
fee	a258x303	KD@BFCA>=@EHCDC>@>E>BA@A
fee ,	x290	E?H?DDA@?ECFEAK=AHEDCB?=
feed	t-54x143	CAI@MBC=>CCGHBF>@>=IB@<C
feed up	x378	C@D@JBB@BBEDKBHBAFDDBB?C
feedback	t1063	D@BEDDEC@;I?@GFF=EAD@GHC
feedback be	t66
feedback from	t113	@>EGCEG@F:H>CFIGAIAHDGFD
feedback: be	t536	D=DHAFIDI:I<?EIHCIBCEHIA
feeder		>GGBE?I?H>AADDABCA@BA><G
feel	c240j538m-101n-347q-30u-397x958z-164	A9L;FDA>ABDHEEGA?FDGBB<C
feel <role>		@?GBEAF=@BBDFCBACFCG@@?D
feel like	j643	=;F?H?D=<D=G@G?FGC<L@<;=
feel overlooked	x196
feel that		A=GBCE=@:EEFDC?CF@BDE>@E
feel the		<?FABBFEFC>ABFED?FCC>=C>
feel too	x-16
feeling	c189j296	@:J=DAC@@D<GBHABDFAB<=C;
feeling that	j190
feet		CHCGHAF:B<@CECD<E=<H>D<E
fellow	b816
fence		@CCBFD?=C?AABDDBD=?GB=?K
ferry	d63s-298z-121	AHD?H;D>C:?FFDJ?:HBE;AA?
ferry $	z-77
ferry be	d142s-292
festival		<@ACDBABB>CAACAGEGAICDAB
fever	g-193
few	n162z587	G>@ECEEEBC;>ADDAD=9EBACC
fewer	h409l51r-608t-112v933w-75x306	H@CAAC>@=?<JLAE<EF;F:H>C
fewer $	v124
fewer <customer>		DA?@E?E@EB>GHBGBDE?F<B@D
fewer fall	v114
fewer return	v198
fewer than		GI?BI;FB>;<A>DD?=B@A@BCA
field	l194m279p-88x-796z107	CIEID=GEC<<>BKD<BA;C<@IE
field $	m132	FHIBH=H>E?=E@DJ::B=A8?A?
field ,	l106	FFHBE=HCCB;I>HH<>B>><?FA
field <person>	z124
field and	p-57
fifth	v275	HCCFD?CBB@<GIDG@AG<D:CAD
fifth $	v592	H?>H>E>G>D;GI?HDEG;C:EF?
fig	n-98
fight	c-522f194x104	IDDAC>DB<FDJI?CCEEAADF@A
fight about	f228
fight less	x164
figure	c524d701f-404j-270p-16t-529w60y1520	>E?>AB=GBB=F<AM75@D>8>=E
figure $	y80	=@@A@A@DBD<F@ADB=>B@=E=H
figure ,		>EA>DECEC@AA=?H::?C@<@?C
figure and	y201	=A?AAE<E<@CC?=DA?BFB?F:G
figure be	d196y389	@E?CBE>H?CAC<@B=;>B?<A<B
figure i		@CBDCABBBA;CCCD@?BAC>C?H
figure out	d638
figures: be	d371
file	c-568f437i920k-209n380o-214	BLEHC=LA?<BBED@DCFD?EA>B
file $	o-28	<CEHFED9C?>?E@GABE?KBC>C
file ,	f168	HHAEA<EB:A?FH@BCBEBAADC@
file an	f39
file and	f-62	CDCDF>F?F??CAJC?@?>A>E=G
file at	i68
file be		@C?EED;B:<A<BBED>DBFGCDA
file i	k-80
file of		CHM>C<J=A<@BCHAAFE@AAA@J
file on	r-24
file to	i376	>GE>>=FGE?E?@E=FGHG=G?>F
filer		JDG@F?G>D?BJGEE<@B?A?B>E
fill	r486x357	CAG?H@A;@@?CEBIA;JAJEG=A
fill $	q72
fill <role>		BC?GGC>?@<ABCBHB?C@CCE>@
fill in	r285x460	E@G?ED?>=DCFA>H=@LCGGG;=
fill the		AE??D=FDA>BBFG>FAC@C@EBH
film	r74	@AAGBF@@@ECACCDD==@BDEB@
film $	r417
film of	r-142
filter	d92i-128x-405	?H@BI@IB?AA>IECA9A<H9DFD
filter $	x-152
filter ,	g182	?F@>JCH?=AD>I@B?;@<J9GCB
filter be	s122
final	c835t76	@;G?>EIFKCC>?IGE>KD=@?I?
finally	c208o-24w-100x271z312	E;E;BC@FFD>=ECB>BCHAF?>D
finally the	o-15
finance	b-506c29d306i-127o121q-258s232x-367z514	CD?B@BBHH@@>ACB=BBC@?:G@
find	b-351c-400d367m172n220o-461q-630r-860w-395x388	HAA@GB@B==GCCDE?>FDE>B;F
find <number>	m89o-229	GCD?FBC>?<<CCEE?>FAD:ADB
find <role>	t22x608	I=H<GC@?>@FGEAL?@FGEDH>@
find a	y-237	DDADFBG@CABACDAAABAD>>B?
find in		?CCFAAAABAABIHE@ABADABCH
find our	x330
find out		BI>BF=<BA?BB@AABBBDC9=CE
find that	d99	FI?@K>BD>9?>BEF:;HBB8;C@
find the	c-426d-298l-81y703	=AAC@AADB@DFACEA??DB?D9K
finder		>@B?FDFA?DFAI@BB<B@JAF?B
finding	d978	FK==F?=F<9E<>@><=CG>D9A@
finding that	d62
fine	c589l273r-642w-31x-186y-145	CCF@D=EAEB9HBKI?<GB?6<BA
fine $	r-378y-77	EE>CH=D?>==GCHD@@D@D9>=D
fine ,		GGDBC<IEAD;HBHF=>B?=<AEB
fine by	c32
fine for	c380
finger	b54f22m81	FCJEC<J=;BAGI@>BGHAD>IFE
finger $	f33m69
finish	i1044l92r158s-220	?GDBE?FCF??=ACBDBHBDFA=E
finish $	i72s-249	CDB?F>C>CBBCC?AEEE@FDE@F
finish ,		?DA;>>GIG?G>>F<HHDI<G=>H
finish <role>		ACCAD@F?CACCAF@EF=ABA>=D
finish in		EBCF?DAEA?FAEGDBAA@@DBGD
finish on	r177
finish the	o-87	9DECB??>E>;>ACBD@EACCC=B
finish with	i5
fire	t65x-96	DD:GA?C?J<EGEJDDEACA>DED
fireman	c-513
firm	d9m66o-22	BIB?I?C@@:?ABAC@<JEB=>@@
firmware		FEDEF>AC>@;ECJD=<B>C>=ED
first	a-168b-725c-74d-637e-864f7g-362h-344i-516j-801k-213l-205m194n-11o148q54r183s386t-96u23v-281w594x-282y-212z-746	CIFFB?C>ECA@DCGA;A=D@C=D
first $	c71k64m598n207p6q816u361x60z-26	HEHADAA9DCEEDAG@;=>A<ACG
first ,	c351p82z58	EAFCCAECL@<;EKI=>D?B>@DF
first :		FHGCH:G?A?;IFIE;=D<@<@@D
first ;	q178	DHIFEAH;F@=D>BG:A=<A<<CC
first <name>		EEGEHAG<B>AFHDI;B>=F9@@E
first <number>	o75p-46	FHC@GAD:B9@DHFE?@C>A>A>H
first again	q-100	CG@DK>EHE@ABGHK:=EAB:C@I
first and		CHDDN>C7=3=EJHO<8F<I8F:H
first day	l-5q-55	DB?EBA>:GADFJCDD@BCD@H<C
first hour		JI@@K:GAC><BEHF8?F=C>=CC
first i	l-150m-217n-271p-26q-101	:D<G?A?GE@FEEBI?=HGF;F;I
first lesson	k-242
first meeting		FEGBI;I?A?=EBIF>?C<B<B>C
first month	j7p-32r751	:CDGI@A=B=??AABFAG@HFD:B
first night	j-100	>FFEBHA@EAE>E@D>B?@ED<=C
first no	o70
first of	o-39s254	@IDG@E?B<BEAHAD?@@EB@?DE
first page		FBF@H@CBACBHGDF;CFAB@F@B
first port	f281
first quarter		?JEFL>C<C>=BACH=<F?IDC9B
first thing	f419	BEAJ?AEF@DCDE@@CDAAADCCA
first time		EAEBGAG=E<DDGGHBDGAI?EAG
first to		D@AEF>B@FA?ADED?BB=G<H?J
first we		>EIDIHJ8H>F=E=J?E??I:=;B
first week	r625	?E=IEB@CF@@??AGB@B<HCD?C
first year		AKAEK=?B<;<B?BG=<E<FDD>?
first-time		MIFAG8LC?@<NHIF:?E::=@DE
fish		?@G@BBGBBBDBJIE@:E@D?BEF
fish $	c-246
fit	b259r121	>FFGAGB@:B@=AAC@@EAAG@DD
fit that	b280
fit with	r217
fitter	c-153	ABAEFDF>A>BADBHCBE>IBH@C
fitting		@GH@D>CAB=CABFBA@CAAEA>F
fitting off	i16
fix	g644i676j499l120q109s381x346	@BJ=BAIBABCDCI?EA>A@D??C
fix $	q358	CGHD>?DDCB@DCFABAB@=C>FC
fix <role>	g329n68	DDD<FAG@=CCBIAC;<?=EAIBD
fix in		>EHIBC>C><DAGGE<>?@BC>CG
fix that	c111
fix the	a126i58j264q-58x50	C>CACDC>BEEE=A=FG>D@GA>>
fixed		CCHCD@AAA@@DHFH><CAB@A@E
fixing: be	x168
flag	f1010	BIDM@<GB?CBIOCBDDGA?=DAC
flag <role>	f437	DHDH=?GD<FCHL>DFDKD?DEB>
flag at	f169
flake	q45	FGDEI<K?>A>EFGE;>C;C<DFH
flat	p115	GGIBP<I:C@=FHEQ5>B8F@D:D
flat $		BDGBFCF;FBHADBF<BACGA?=C
flat at		JJG=I<F>C=:HFJI9@D9><@CG
fleet	r-50	>@IBACB>D=:?CEB>ADB@:B@F
fleet <superior>	c127
flexibility	x281
flight	c219	@AG?D?FDFE@DDIG?>GA?;<D@
flight test	c305
flip	m69	FAJ@CC?@=BBEDCD;>>AABB?B
flip the	m62
flood	k166	DD=AEFA?CCGA=?HGGACFC@GC
floor	c-511d-225e81i-162o289q-383s143t485w210z405	AB>IDDDCG?D<FEBAD<=IBDAH
floor $		DBCFACBCBAA>CEFB@A=FBEBF
floor ,		ADDKH@CAG<?CGDF=E?<G:D=G
floor <superior>	e236
floor be	s66	BBCGCCDBC=D?EID?A?@DBCDI
floor: be		FB@CE?GCF@?AFEC?DC@G?CAG
florist	e32
flour	j-288	GC>?F>BBG<@EIGIA?ICE=F@H
flow		<IAECAACB>D@FCC;A@?G==DB
flower	d-140f-458	?CHEGCC=H>@ACII=?@8F>B?H
flower be	d-125
flowers: be	d-112
fly	l330	BIKEC?FA@A>DHJF:9><>A>AH
fly the	l159
foam	c298q-77
focus	d106h1088	@@BA?I>@B?E==<>:CAF=:D@;
focus <group>	d114
focus on	h239
fog		BHAFH;D>A;:EFHE>@A;E<ABH
foil	n-242	ALILI>CAB=?EGJK8;A9EA>>H
folder	i806r355	:GD@B?BCF<D=?E?GEDE@HA;D
folder $	r53
folk	d60e390x253	EBA@AA=DB>EFC@B=GDDKCC@>
folk could	x120
folk: abide	x120
follow	a-209c1077f-159l101n-86o235w-268y-367z590	C?A>@CFHIA>=CIC@BHE>A>EB
follow $	c23	?:E=?DDFJE<>HDF@@FEA:>GA
follow me	z85
follow my	o519z148
follow the	c5l57	ACBAC@CABC=EDIIA@BBA@BAB
follow what		:<G;?BB@GA==HHGF>JIA==H>
follow-up	i917	9IG>>=FGH;J;>F;IIAH>J<:I
follow-up be	i333
follow-up: be	i106
follower	r1184v-33	6K?HJ==@B<::<BGD9H>IJF8>
following	r-171	ECFDGAGDF>D?FGC>EB>B?@BI
food	n-79r-152	C?CEFFC@BBBAICFDGEAK<?@J
food bank		DA?@BAEEEBB?AD?CEBBEE??G
foot	y307	>DCDC?CBE??GDFDA<DCC;C>I
foot $	y314	@C@>AACECC@G?C@C>@D>>A?D
footfall	x158	D>E@CE=B=CDDD?IACFBFDF?A
footfall pick	x299
footfall: be	r98
footfall: pick	x299
for	a-208b-26c108e-172f45g182h198j-154l413m389n427o241p587q712r-45s81t268u197v-631w-13x290y-373z-359	EDF?C?@<CAFBBEB@?@@@ABEA
for $	x589	H?F@GB@<>DDJJ@G;@?BGDK:A
for ,		KGB?I=E=<><JDGG9@<9?AD>F
for <customer>	n439	CBD>G@A??BAFFDC?<B>FBG?B
for <name>	a-175i337n452	AIE:@=C?HB?AEE@B<BA>>A@H
for <number>	c-353i-186j226p-107q423r-661x-271y163	CHGKF=H>@A@GEHG=?C;D:;AE
for <person>		@HEIC@@DA>@BLLF;@@>B@?AL
for <role>	a183b128f-225i-665j-51q377z152	F@FEECK=C@C?AFH@CD=CBCDE
for <superior>	c326	=@G=@CDCFC>?BJIA<IDB<>D@
for a	d150e-119f217g-270i170l213n107q-197r226s-169t-425x524	GDE@E?E?B>EEDBG@CGGBFD:?
for about		BCCFG<E@C><FGIF?AE>F<F@I
for action	u557	EB???;>>HEDDJA?F>?B@=F@G
for all	l89n-21	@CGDB@C@EB@CGHEB?A@A=<BF
for an		A??CCCCDD@BC@EHB@IBDBCAC
for another	q172	IIGBF;G<><:HCHH;:D:>9BIG
for bakery	w-249
for both		ACBCDB@?@AADCCACB><DBA>D
for each	p17	=KDGFBDDA@C=JFC9;@:D@@@F
for every	n-43q102	@GIECAE>G<<B>DF>AA<CA?A@
for everything	x278	B@G>BADBDBDD@BABCHF@FB=A
for good		MEA=K?D@:>AHAAE7<DA=@CA@
for her	m-65	EGHFD=GA?BAGGBE?AF@BAABC
for him		CECJD>G<;@@EIBDACI?F>EBG
for his		AEDKB=GABA@GKCBCGI?FAIBG
for its	q-19	AC>CH>C>C?@BKGG@CE?H@F<H
for itself	j268
for me	a-218c1128d829h332i251k461m583n-256p-46t80u793z157	EH@:A?>@IAA;<A>H?DG><AJE
for more		EDFD>@A=GABBAB@CAA=?@JDB
for my		@ADIDBEBD;@>@DIDCE;JDIBF
for new		CABGBCBAC;@AABCACC>BBEAA
for other	k19	<G@A<@D@CCHD?@;EJBGDE:EH
for our	o74t138x267	F=F@CD@B@CCC=?HFDFBEKGA9
for release	q154
for school	e121
for some	l215
for something	x31	F<I?GF>?=CHJJ>G<EHGIHH<?
for sure		?HCJF>E?B;?AIGG>?G>F<F@I
for that	m87q191	LEGIC=K@<<@GBGFAAH9B@HFB
for the	a192b-188c536d-663e54g761i52l-11m-193n455o-580p189q66r138s215t-397u-656x306y-50z-47	AAG>@CD>CACDDFE@@=A=B@C=
for their	x-243	>CB@AACBF@D@HC@BCEFBEB>E
for them	x-272	?G=?D?@CA<D@GE<@@>ADEB?D
for this	q-114	ECFIFEI@?9F=BEH=@EAEBDGD
for those		DGHCF>B:@7=EHHG@>E=G>A>F
for to		@G?GDB@>A>AAA@C?C?AH=AAD
for us	c739d709o317t364x-324	EG@@DACGC<C9>DFB:NH>>>I?
for wait	l6
for water	l12
for which	l157	C;I>=ECAEHDB<@A@BBF<BED:
for year		=BBFD?A@H@CHICE:CE@M?C=C
for you	u54	DEA@B<?:G@>?JF@E:B<D<G>G
force	e104	BD@I>@=@D?EHCKBAE?ADA@GA
force of	e12
forecast	d1073m153	GI>?L=DC=;@AACB:;DAA7>F>
forecast be	d137
forecast i	d164m132
foreman	b446i556	@@AA>CJ?BDHF>C<GGHEBE@GD
forever	b319
forget	b-157x123	GBA>KA??@CCGBAIBB>?EDBDC
forget a	b-77
forgive	k395x435	HAC=HE<;>EIK@<GDGBEJFACF
forklift	n94	GCF?H@E>><@HJDJ=?F>G=C<F
forklift $		CBBCGBC?A?<CIBIB?C<D<C?D
form	c129l26n-532o-11p292q362s318t-256u455y-416	@EFCCBA;DCE@DBCB;=@FAAAB
form $	c11e236t-185u474w357x-1120y-197	?G>E@C@AGDA>>?@E=<@@?=C?
form ,	c15x614	>>F=?IDC@II>F<>C:?BBECB?
form :	x273
form and	e-81	CHFEIAD>>==?GGG<:A<D@A>H
form be	x204	CCGCDB@B@ADCCEA>B@CAF??E
form drive	x446
form for		=ECDCCGAC@B>EFBB?A?D=>BD
form have		@G>DF=AAD><@ACFD<D=EDD>@
form of		CDAEDA>B@BEDCDEDDC@DB@HG
form to		@DBFG@C?D?=@FEC@>G>F@ABE
form would	r-85
form: be	x249	GCD@JAB>@DBI@BCAFA@FBAAD
form: drive	x446
formal	f404
format		B?HECBEEH@BBCIGB?IAA>@FD
former		D?EAFAI:=DCEI??AGHDH@BFH
formula		>>HA@CFEIH?DFIKA<HC@9@F@
forth		@@>D>A>GHBCBDFC<DAAF==FA
fortnight	o-3	DEJFBAAA<?>DGKH;;CA?A?CF
fortnight $		CFAAG>C@A=;CEEH@<B>C?C@C
forum	h33r436	BCBBB@ACC?:?@BCA@E>ADE@@
forum $	h39
forward	i800o96z212	BAB?@AHGGDGB>BACDEE?GFCA
forward $	z326
forward the	c103	A=F><GBGDGGB>=AF?EF>DAD>
forwarder		@DCDC=?<D>?IIFE<BE>I=C=E
foster	f259x446
foster a	x446
found		EIBDG@BA@;DAEGA;=CBB?>@E
foundation		GCDBE?DACG?EHBD<EC?D>B<F
founder		CBDKADEBD>HBGIGG@CB@CFFB
fourth		EAH?I>C;D=AGIEH>@HAI?D;G
fragile	k294
frame		@FAEJBDABB>=F@F;:D:G@G?=
framework		@<AB>@?GED>FACF?AFE@>BAG
frankly	b510
fraud	l-53r-32	BG>DF;BAB<@EFGC>>IAG9>DD
freak	b646
freak $	b6
free	c-260g686n121o223p91q207	@FDAJAIC?AC?JCB89@7JCF?C
free $		CDEFG>ECD?@EGGH:?B=A@C?G
freelancer		DAF@F@A@ABBFAEACFBACEA;E
freeze	c410e-18m179n-94z103	DAFCEAHBDD<AEFD??B<C:?DF
freeze $	z145	GDAECAEED@<@EGB8BA;ABCAI
freeze the		B=I?CEEACA@@DHIG=HDA=@DC
freeze till	m4
freezer	g-22	CDDFBA?@CA@CCCDBABBB@B@D
freight	x-153	>D?DB=BAG<>DKJEABF>G;=DI
freight $	x-39
french		GEH?A@E@B@CF>F>BF?C:IBAD
fresh	x3	G?JBECA<@?EFGCJ>?FCFDE?C
fresher	x227
friday	a304c-361i-454p-272q275v232x-227	@DBNBBD?C=BDEDGCAB:E<DBA
fridge	g-192x-82	AHDFH<B>D8=?EJFBBDAE?@:J
fridge ,	g-5
friend		AE?AEC>B?@G@>B>FD@JBG>AF
friendlier	x892
friendly	x187
from	a545b143c-141d481e397f-34g-365h-80i713j-85k21l84m233n604p-76r-360s-141t355v-1114w-238y58z-130	FE@CD@D@D?HD=GCCAAF>C@BE
from $		GA>?E?DGCC>@BB@=DAABAB@E
from <customer>		HAFEE?L?@?AF?JFCAA==<DI?
from <name>	c518d-246i132m100o148q-299s-306w-172	AFG@F=HBE;EABKBB?HE>B?@F
from <number>	c-134d-24n98o192r-124t-379v-1041w-149x295	CHDEJ<A=?7?CCFH7;D=IAA:E
from <role>	d465k274n40	FH?@EDBA?BEA<?C?BBECA:FE
from <superior>	a180c427	B=DA=HBBFFFCCEED=BF>??G>
from a	n-62p-179r45x52	>?FJFFC:@>D?CAHCAB@IGD<A
from above	c295
from all	t87	CABGCFFDG?F<@AFBFA>FCCDC
from another	p-117
from control	d92
from day	b364x322	B=E@=B?;@EHGJA>BDGGGBHDJ
from first	l-35q-87
from her		DF?@E?ED@?CF@CA=@GCA@?B@
from his	n52	JJ=?J?AE<:BA?AC;:EC?<=C>
from inside	k-43
from me	a305c-69f505n353z-419	ED=G?AJ=CBFIGKAIE=C=BF@@
from my	d-113l260x534	D@FBDAFCF@DBAFCCFACAFD=C
from our	x-97	GD@CD@A:CCDIFCDC@ACA=AAC
from reception	d337
from that	i62	>FCEC>BBE@BACF?CI>?GD<@L
from the	d160f-756i-326j-216k-208q90r-177t412u133w-372x-255y53z459	G??BDDACC9F<>GD@?BF@>EDE
from their	m-1	ED??E>D?A@BEGAFABGCF@C>A
from then	i107	BEECC>DCD=>F>H?@FAA>E@=F
from there	c-36i1390o-40w168	6KI;C=IDG<EA=D<BD>E>EA4K
from this	k593	DF>CJB?=@DBGDAIDEBAK>5EJ
from us	k39o-55	EFCAJ?C=?A@HBCF@A?<D@@AE
from week	i94
from what	x-295
front	c-344o326q142r-115t82y202	@CBFCCECD>HC@EHA>A?C>GBK
front $		ECCDEEGBBD?<EDA9F??AD?BI
front <superior>		<EAE?B=@BBGEGB?;HAAJA:EE
front desk		<DBB@@AAD=ECCCACDDDE?A?G
front of	o232t54y160z-351	CABIDBGDB=CF>GMB<B;A<LEG
frost		AIGFG;E?D<<FEHJ;<I>D>EBE
frozen	d82	ACB<DA@DC?B@BDE?=KH>;<E@
frozen good	d94
frugal	u6
frugality	u1991	IE>;<6;9MGCEO@<I9=@=9J=K
frugality be	u2
frugality in	u47
frugality: be	u2
fruit	g442	BBC?FEFC<GFBI?A<;>>IBGB@
frustrate	x1051	J<J:KG:;=GHKF=J:FHGJJH;;
frustrate by	x390
frustrated	x141
fuel		CB@IAC@B?A;FKBGBCC:F<EDB
fuel $	v82
full	a-443i-2j-72l308p-9r25t212u125x-247z970	HB>BD@ADIA>:ABBB?B@DAEFC
full $		BG@FH?DAF=B@FFG?=HCD@DAE
full <role>	z249
full list	a-104
full of	t709	@?BJBFEBH9F<@DGGBI@FCGHB
full ownership	u258
fully	z878	G:>>BDBHHI@?C=?@F?ACAJ=M
fully behind	z238
function	e479l115	>H?GA?DGC?EB?EA=A>>ECAF>
fund		BFGDHAG:C?CCGCE<CA?E;>CG
fundamental	k19
fundamental $	k19
funnel		EG<DG@>D<=B>@AC><IEE?>A?
furious	b-353	CBDCJ>E>H:?AEJK?<E;I>D>F
furious $		DECBH=F?D=>HGGH=@A=G>@>F
furnace		GHDCH;G<@8:IHIE>?B9B<A?H
furniture		BBBEFCF8F=ABIDIBBE@F;@=F
further	i551	?IDBC=B=I:=EAD=AIFA?DD9H
fuse	b249y-166
fuse $	b250y-86
gain	e-123k9t13v173z1181	J=:DAEBKCC?=A?CDHC;DDFDC
gain a	t333
gain the	z615	H==@CCIGHB;<CD?>G>>ABDCJ
gala	t129
game	n57x-521	:EBAG@FBFC=<HCCD<B9H>AA@
game changer	x-100	?CCGG>E@G=>CEIFB?F<G=B?D
gang		@HAGFBG>@?C>CAC<ABAE>>BC
gap	d507f230l45	GG@CE@AE7ABDA@@@?EC@C?@>
gap in	d179
gap to	f9
garage		?CCEE?CAE?BCFEF??E>KBFAD
garden	x519	E@H?EDB<@AECDAG@DGDGED<B
gardener		ACACB??CE@ACB@C@CD@GDCA?
gas	r-59	IH@?M;I@?=?DEHG8:B>C8A@E
gate	h-176k-162p267q-126t-101w255x122	@IHCK?HCE?CA?FG88A?DC<;A
gate $	h-109w259	@ICCKGFBDEK>>=F=>?CF@;>=
gate ,		@DEHG<B?B=?CJIH@AJAH;E>K
gate be	x23
gate for	o16
gate from	k-41
gateway		FDBIC:GBDA;GKHE@CH<D<IDF
gather	y404
gauge	c-276	FMDIF>AA>>?EKJF9<?;AC?@K
gearbox		FHEAF>IBE>?EDFF;;HAA9>DB
genba	k-400
general	c225f337t76	>BBD=AFBDBBEECDDCIE?>DFA
general <superior>	f73	@B@HBCC@E?CBECGGBECBCFAA
generation		>DDEFED<H@E@D@F@FD@H>@?C
generator		>CCJCFC>B?G=HEFA??AFBBAE
german	n318	EEE@@CIECD=CBCF;=@?==>?C
get	a471b-20d271e-327g-162i15j225k-159l-528n369o215p137q75r486s914t564v587w-407x-195y-483z611	H@@FCEAD>@A=CGCDC??>GC@B
get $	t131
get <customer>	z557	FA<DADGFJFA=>?>?I:=BA<CD
get <number>	p-160r183t-138	<FAFG>>A??9DDBHB?G9HDD:A
get <role>	n-13z207	CAAAABGCF><?AB@CE?CBAB=F
get a	g-267n151w-414x-25	FBBBEAA@F?BAADGGDHECCGCI
get all	z-166
get an	r99
get bore	x570
get buy-in	o196
get by	l31
get from	n108
get lose	y-172	EEBBIAB?A>B@DBD>AJDEB>CA
get more		B=DB?C>@D<>ACA>>FCE?<G?C
get my	d58f140i122
get no	n48	JIG=F9L8>=:KGGD;@C8@;?DI
get none	n17
get nothing	n818x-309	QKGAJ7R;B68HERN=8B.=;CDH
get on	i335z7	EC?=C?JFHAA??I?BG?D;G?=F
get promote	t140
get stick	d236	HH>>E@AF=@CA@@?>?FD=A>G?
get the	c369d175i58j709l-160o587p79q150w251	EBA=GBICAB=A<C>DDBA>@8B>
get their		EA?BH?EDHB>>GEC;CC>G@D=F
get them		HA@CE@FHEA;=EFB;D>;CAB@I
get through		EACBF>CAF?>BDGG>AE?D?A?F
get to	c89m62	@AE?DABDCE>G@CJB>C?@6>DC
ghent		H>ABBDF:FCDH=CFDGBE@AG>=
gift	g529	>>C=AGFEAHI?I=?B=?@F?DE<
girl	d461l-31p-575	@HAEECAC>=C@BA@<>ADHAA>A
give	a293b-338c-13e-1206f-830g293h106i417l137p348q-115r-82s-299u-571x103z-344	B?CCEBF?FAFDAICA=BD=CE>B
give <name>		BIBCH;GBB:?DBHB@CB?BCC<J
give <number>	l-132m-150n13q-117	AIBBL>A;D@=BECK??E;KBA<E
give <role>	o-302t510	@E@FEBHBF<F><F@HDAAAFBBC
give a	x68	BADBACBB@BDBDBD@ACAECEAC
give each	r210	>H@GGDADBB>>>?FB?B=EDD=>
give her		FKKKE;FC<@;KFEE=@C:A=JBE
give him	l174o9	DKKEG@IA;@>C@CC9>A9B?@BK
give me	i-30n-170o26	GB=IG@BBC?@DAKEAAB@A;BCC
give my	c181i334	<CE@A@BCDAC>@EADBGDBC?@C
give out		;C>GCC@@C=C?IDEBCCDHDC;H
give over	i114
give the	a281c-57i260l309n-131o-383q-9x346	FAD@EAK?CBGHCG@CA@E<CE?B
give their	z291
give them	i-9p94	>BDELDF=BD@AE?C>A>;JAA=@
give to	i629p-87r95	>FAGBAC?I?DB?G=FD@E?GC=E
give up	i-141n109o335q22r-109x165	JCJ>H?C=BCAHHEQ99J?C?C>C
give us	o72q-128t200	CB>GGADJC=JA?FIA<LBD=GDH
give way	c568
given	m570	DDBCG?>D=B;D=CDA@D<ABCE;
given the	m260
glad	t238	A@BBADCDG>I?@BCHBEDCGEA@
glass		ACBDJ@H?A@@BBEDBA@:J?D@B
glossary		>E=CHDE?ACB?FBCC>?<GAGAB
glove	d-54p144	@CBBB>FAGDDEJED:@?<H;@BD
glove $	d-98
glove ,		G@C@HCB@>DDGGAE<ABAFDH?C
glove on	p28
glue		AI?FD@<C>@BBCDD<>AAA>;DF
glue be	d16
glue: be	d16
gm	f390	DFDHA=DC=DDFG@ADDEBADHCA
go	b-82c328d-324f300i347j-233l367m195n274o-312p386r-34s-363v-145x-179y254z-258	@FCAA@BCDBAED@CCADC@@AAA
go $	a270i120j154l-303p115r-231w56	BBFBFBJ>G@CABIBBE@BC><>D
go ,		>CKBDBLBHABBDDH;;EAC=@@A
go <number>	f436	GGFI@=HD>BDHH@?EFHB@ECFA
go across	i309
go ahead		DBI?EAD<BAABIEE=?@?D?D>C
go along	c867n150o-89p48	=>G>BDECCD>?CJJB<GE?;;F?
go and	a398	G@>EBEE;@CEE>D@CD?E>@DF@
go at	w358	AJAICBE=G@FBCAE?D>?B<@AA
go away		E@CDCBC=CBBJCFG@<<B@;F<C
go back	l207	@EABH;DDC<@EDHBCBI?ACE=J
go blind	w-222
go by	c618	8>C@A@@BGA<CCGJC;FDA<?BE
go down	t99	E?CEAA@A@<>FKEOBDN9H;ICH
go for	h164l286m209	ACM@BDD>B?<@CBC5?A?@<BB?
go from	p233r-62	ADIBD<EBEA=EBGM=<J=DBA@A
go home	x-180	DEDEF>JCL=BCELDBDH>?>ACI
go in	s61	=AH>?BCDBFDGDC?<@?C=>C@C
go into	e272q135u230	<JAA?:AAJ@CD?E>CB?C?>>AC
go like	x66
go live	l-34r203w149	;EGCFCC<G=@?B?DB@DAGB@=B
go now	n6
go of	i23
go off		?GD:E<FAE9B=AI@GDEC?E@<I
go on	f237r-92y56	CD@B<=EECFBJGB>HEFF=>B@D
go out	n-151p-172r342v161	@CCDE?ACCC;ABAGB?J:FCF@B
go over	c-125o-6	?HA@K;D=D:=FDI@??GBD?@:J
go round	m96o65	HCA?@>EICEBDCCB@BHD<??FA
go short	o-14w-268
go the	c192	=GC>@=ADGA@A@CCB;FF=AB?D
go there	l129
go through	c-549d981i-22o-21p-455	EI<DJ?BB==?A?AF;>?@G>@AC
go to	f21i65k282o506p247q-38r-331	CHB?C=CDDFBGC@CBDEB?C?AG
go up	o-41r387x361	@BCCCAA@BAA@CAIC@L?GIG<@
go very	e64
go with	c984l476n227	DAF?@CHFDC?ABGF@=EC=?>G?
go without		AGCGF=C=D;=EJHG=>F>H<H=I
go wrong	k157	BB@@FD@@@DCD@@DCB@CDBBBE
go-live	i363	;GGBF=EBF8E=FK?CDEHCG?>K
goal	a167h534r347	?BAKAD?<E:?ACB@@BA@AAH=A
goal $	a17	D@?FADF?GDDEDHACD>D@@CBA
goal be	r227	=DAGCB?@B:=@CABBAF>FBF=B
goal to	h329
goal: be	r673	<D@HCB=?A::>A@CA@F=FCH=@
god		D>?FCBABAA>@FCC@FF;H@FDF
goe		AFDBA>CGF??DDKG:<DB?:;FB
goe out		GGDCG<EAD<;IGIG<?F;@=@CI
gold		CE@KHBK;J=DDFEI@B?=D=E>F
golf	c104
golf simulator	c104
gone		EFDAH<G:C9<EHII><E=F<@>H
good	a-223b-238i-391j515k412t605z600	E=?ADABCG@AC=CEFFB=G>BDC
good $	y-319	BBAAE>ECA@;D@FG>?C>C>A>D
good ,	y519	=@CA@E?EADCE@@AD>@E@?C<C
good be	d94
good enough	c579	:=J9<FEFHLB@ACJC;GH=:8I=
good example	u364
good job	t104
good relation	z747
good set-up	j88
good standing	n62z273
goodwill	z161
google	r154
got	c-22	AGACD>GBC?ACDFAECECAC?@C
governance		@DBHCA<>B@ADJII?@BB@G=?G
governor	b-77	GBBJFAIFE;B@@HIC@G:FBGDD
gps		E>>>IACA<B=D>E=FC?<H<>C@
grade	c190f30x255	BAJ??BFCAFGFE?D@AHF@D@B>
grade $	c271x103
gram		EGDDI<I?E<=FGHG<@E=C=?@H
grand		BC?FB>@BBA?F@BIA?@AA?G=E
grant	d213	DFCBF?CC@>@ABED==DBA?>CB
graph		EE@AG>AF@A>D@BC==C??;A@C
grateful	t437
grateful $	t293
graz	t382	B@FC@DFBE?D@CGHCAEFABDCC
graça	c1
grażyna	l-51q-103
grease		DHFBJ@F9@9:AGGG>>=8G>C;G
great	e517t473z528	B?>K@C?CI?EA>ECDHC=IAEHF
great rapport	z464
greatly	x28
green	b-61c549r136x26y365	<<A=?E@FDG@F>?GE;CF?<C?A
green $	r122	<BCBC@?ADB>@?@IA<H@EEE>>
green ,		ABGABAECGB@CCHHA=FBA<?DA
green curtain	c18
greet		@>>FAFGCF?G>BBDFAE?KDGDA
greeting	g96
grey	m37	FBHAH@A>@=AHEBD<@B?F?H<B
grid		HMDBG9F=C8<KHIE9AD8E<ACG
grind	z266	HB@AD?FEDE:CEC@=C?:D?B@I
grocery		CDBAH=G;G;?FJIG>CH@E;>AI
ground	t-335y342	>FBAC?=B:C;IABD>:A@B>C<H
ground $	t-324
ground in	y218
group	c517d-171g482i235l-193q-120w-516x-337z-511	=FEADAHBD>C>DFAD=DCAB<C@
grow	h771k377v395w-537x247z466	H>@A@C=B@EADA??AHB@HEI?E
grow $	x497
grow a	k425
grow by		CB?LB@?E?@;GJCIAEJ<E<EFF
grow from	w-250
grow to	r378
grow with	z197
grower		HCD?D@GDDACCBDE<@GB@CEAB
grown-up	x74
grown-up hate	x74
grown-ups: hate	x74
growth	h490	@ADDCD;=@9>DD??:DFEB;G;B
growth $	h132
grumble		JDABB;JDCA6CGGA<EA7>?ECF
guard		DCDGABG@@AA?IGB=CA>BDBAH
guardrail		HGECG<H=G==HIIG<?F=D:>@I
guardrail ,		IFDAF=F?F>@HFFD=@C?A>@CF
guess	j989k205l49	@=B@K>@=>D<H=EAHEC7J><A@
guess <role>	j167	;<EBH?C?=C=F>G@GEC<J=<?<
guess the		B<E>I@B=?B?E?E@GFB=H>=?A
guest	c-912d-169h167m20n-302r514x305z-251	F?E@IC?<@=CBC@FABFBIFI@A
guidance	c284i73
guidance i	i109
guide	g675r555u13y553	:A?C>EAEBGC>@?CG8??BDHA@
guide the	y280
guild	c1
guilty		HH?CJ<F?@;@?EGG;>GAG<=BC
gun		>GGGFBHBG?D?>AB@CB?EBA>C
guy	b764f287i342n-55	>FBC@CI>?CI?A@:EFEH?D;FE
gym		@FCFGBF@A?A@HCB?>@9G>B@D
h		IIGAG<E=D:;JDHG;@D<B=@CI
habit		=FAIC@C@EBA@FCCBFFAG<@CF
hail		FCGAEBE>B=FAEEE<BACB@ADE
hall	c114s74	>>HC@D@@D?D?DCFE<C@FDEBA
hall $		BAACD@<?A>ADD@EBCD>JEH=B
hall ,		??HCAC@BBC>C?JBBA?@@?=CD
hall be		=D<BFCCD?AA>C@BF=B=ICH@@
halve	v610	EC@FCCBD?E=FI@J?CD:E7C@B
halve $	v783	F@>D@E?G=D?EH?HDDD=B>FD?
hand	c497d-1062e456i238j18m81o42t343u-44w-345x-362z-64	;BBE>?BEI@BDBKAEDBBBA>ED
hand $	i-368s87t85	B@CGCBCBDB@?DEH@CB;FCCEE
hand ,	y127	@DCCCBDECAAF@CJ>9?A@;E?C
hand and		FBJ>B=KCHB>EAOF>>CA=>@DC
hand be	c474	B=D@=GFDHGEA>FFF?DG==?G<
hand for		EIDFI;F@A>;IFGG:=@;D;B@I
hand in	e978	:D=J=<<BI=BGEGC@FC>L;=K@
hand of	c-340i1351	;HI=H:EAE:?B?L>FFIE@H>9K
hand on		DCD?GB@=BBDDF@HBDH@K@CAF
hand out		?FCE@DAE>ED>FC@@;?>CECDC
hand over	l-27s-238	=EDAHDF<E?A>><CBBCAHCC;@
hand the	c7	DAECACG@FCEFDIEDAFD?AACA
hand with	e371j384	<C<G@;:AC@AHAI@CHA;L;>G>
handbook	r300x199	BAC@CF@B>BB??@GE=A@DHH?<
handbook be	x205
handheld		@FAD@>AB>??BFBCFBEBBFC@@
handle	i9n-29r563	BE=H?@BG@>EC@@@HDHF>HDB<
handle <number>	r428
handler		<CBEFC?=DB@>HEG@>BAJDB:F
handover	i157k147r197	BCBAAE@AA?E@;@>FEAGBICBD
handover $	w-48
handover be	k165
handover to	i189
handover: be	k166
hands-on	j-40
hang	o-28s124	@CGFDD?@@@C?ACK@@C>CDADB
hang $	c194
hang in		>C?HDD?DA>@>@BFE@F>FEFBA
hang on		AHEHFA?;A@BDIDE>C?=G@@?I
hannah	o-32
happen	r75x-526	BF=FCADFD>?=ACBCAEA@ACBA
happen $		?ACBA?EBHB?ADGC?BBAE:>E@
happier	h578x-52	>=GI>F><F<A?@@>>GDA??H?@
happier <customer>	h417
happy	c81r-300t398x-487z-170	C?HBDCHCF>D=BHHB=I@CADG?
happy $	c-128r-16x-260	ECAHHAF?D=C@DIFCAE;JCEBG
happy ,		BDAFE@EBE=@CCGGB?D=D@CCE
happy to	c179t-169
happy with	t-15z-136	?@FBBDDAE>D?DFGB>GCCAEDA
harbour	t240	DCAIAB@C@=CBCJEBDA:GEAGF
harbour master	t279
hard	b28k621z302	FA>AE>D>AE?EFB@DGA>F<ADM
hard the	k184
hard way	k88n-37
hardest		E>;>HEAGBF>@?C?EG?=FB>AD
hardly	q194r132	BDAGC?@C?@=EA@FC?E=BBDAB
hardly any	q193
hardware		AFAEI;B=E=;GIIH=AF>I=?;I
harness		FECBE;EAE>=GHIE@AH>A<ADH
harvest		EGDDH?I>I<CAEGHBBE;E?FED
hashtag	r443
hashtag be	r15
hashtag: trend	r17
hat		HABGDBIFE=BAAIJBAI>BCFEC
hate	x756	DAG@IBA<BBDEJBL?AGDHBC=D
hate <role>	x-97
hate be	x564
hate the	x-89	BBCBDACABABCFCFC@DBCAA@D
haulier	e286f198	AH?F?:BGDGDIA@@CDACA?>G>
haulier $	e350f200
have	a186b130d232f-111h-345i106j267l418m385n408o82p208q333r475s-211t207u-168v-55y-373z4	CABBD@D?AC@B@CBA@C@BEBDA
have $	u358x349	F=C?CA?<CBDEB@BDBAAFCH;C
have ,		C?DBHB>=<?@DABDEDD=JFG<@
have <customer>	m37p115	H@E>CCC@@BAE>@A<E?A?DD@@
have <number>	c-477m-164n173q-287r-22w-1183	DBBAP9?=>:;GEHLB=O>FCG@F
have <role>	b-34i257n-600o85x28	=EH@GBHBF=F?AEC@?ECCDA=D
have a	b686c426d-183e543f396l-197m-303n-573p-212q-305r9t-73x-130y88z426	<?BD>CDC@DBBA?AADEDDA@DD
have accept		>HKDECI?HCB>?BH;;AAC:=??
have all	n-5
have already	s-245	ACFAH<G>H?<DCGK=:H>E9@@D
have also		BC@GFBHFG@?<?BA?C@=EEF=E
have alway		D@A@?BA>GCD@F@?EB@CB?G>G
have an	r-83	BECDB?D:?@CAGE@>DBB?B>FH
have announce		=GFFF?@>@>@EIHG>?D?F?@>H
have argue	c53
have ask	c-57l189n175p153t197w-147	G@@EG@EAA>@CAHFEDE:DBCEE
have at	p-17
have bad	b-149
have be	a359c-368i87j790l187n174p81q-267s158t283x369	E@CCFCA?=BDD?IAEFA@DIA@B
have become		AAG=BC@BABECF@AABJGAHD;B
have believe		HJCJJ9J?D:?DKKK8;G<E=H>K
have bring		EBA@FBBC@?BA?BAC@EB@DAD@
have build	p14	CDDIG?F@D@<BGEF;AB;H>D=I
have buy		BHDIJ<FEDB<IDFF:=A;B>DAE
have call		E>?EHAIBDBAA>E>EH>:G@CBC
have change		CFFDI@G>D=>CHEI<@C;E;A?E
have close		BF@CD<A>@?@HCDC<CBAH==HC
have come	c24o29x116	E?D@BA@EAD@FDBJ?BI@C@FAC
have complete	i-222
have confidence	z126
have correct	p18
have cost		DAEAIBBB?FBG@C@BEA@C@A@@
have count		CJ@BIBGDBBB@?@D9>?A@:<A>
have cut		@DCKG:HDHD=GGJJ=BE<E9F>J
have dare	t201
have decide	c243	AAH=A?FFGD:CAJK=<IC><=H?
have demonstrate	o5
have do	r26	CC?@GBHFB??<@ED@>B=BCCD=
have draw		DEABE>DBB??EDDD??DAB=@BD
have drop		EAAFAC@C?D=FJAGBCF<F:DCB
have enough	x372
have ever	t64	CBBKCBGCD:A?AFIEAH<FDHED
have every	z62
have fail	r116	?H?DJ@?C??=@@ACA?C:FDE;@
have fall	v162
have find		CGBDE=DCC=ABAE@?BGDC?>AE
have from	d22
have get	n-182p-15	EA?EG>EEG=??EHB@EGBH>>?I
have give		BCBD>BCED>C>>BBF@KE@EEA@
have go	d145l-136m98	EC?@LAACB9==ADD?>GCFCA?B
have grow	r6	>EAHBB?D@=>@BBEB@D?ECD?B
have have	x267	CBEAFABAA>BB?BCDBEACEF@B
have her		A>FCBB<>D@?DKEHA?HBG?BDD
have his		D>B@CCADGD@AECF=@DADAA@B
have in		BAB<BE@BCFEBCAGDAFIA>;IC
have its		EA>DF>GDG?;>FGC;CC>F=CBG
have just		GBFBK?B@>CAIGEI;>C?EAH>B
have keep		DCJ>B@L?@DAEGDD;>HCB<>GE
have learn	k301	GI=AFD>>AEFFC?HACADHC9GH
have leave	o-84	ADCFADE=CDHCFBBCD?DA==BA
have let		A@BBCA?ABBBDBEDAED@EA@AA
have little	b-189
have look		>A@BD?AC?B@DAE@DCBAE@@=B
have lose	x731	E?I@IC?=AEDHIAI;CHCJFG;A
have make	c228	@=D@BFGB@CHAB>@D@BBC>BC@
have me	a858
have measure	d37
have miss		A@E@F?C=?FAGFD??GCCF><BE
have more		;?EAAAGEFA>?CJFF>DBA9<D>
have move		AFKAF>K>H>BGDFBAH>?BCB9H
have my		FLC?B;IJ?ADC@BAA>JG:D;E>
have n't		F<>I?FB<AEEGICBDH@D@=DFB
have never	b-466t411	BACJABBDB8A?BKID<H<DGGDD
have no	b375c1m171q345	BDK>D?L;?ACEGEB=BOCDB@DI
have not	c-8	HG@DG>HAB:ECBGCAEG@CCDBE
have nothing		@CFAAAFCD>C>@FBEAHD?CACD
have now	r213
have only		CBFD>CEFE>@?BJHB<BA=BAHB
have open		AECBEACBGFBEEBLBBCCC7;GE
have pass		AG>DH@A@?<?>CAD@=FBH?B>C
have pay	n-3	>AAIE?BBE@@AEECBBFAG?E?F
have plan	c-35
have promise	q79v-197	BIGIK;D;>>:DCDE<?G8H?DCH
have propose	c310l134
have put	a104	AB?DBEI@EECCECED=?AA=ED<
have read		BFAEHBA=EEDFCAI@G>?J=@BH
have refuse	r-121	EGFDK;C@CB@HEFF9@?;B>BBE
have repeat	w-174
have run		@DDABA@BD>A?CBDA?FBBB?D@
have say	n228	AIEDE=D>A<9BBHJ=9E>CBCBC
have see		>AECBCCDCB?BABFC=A>A>EC?
have sell		DEFBF;G>A=;EEGC?>A;D<E=D
have send		DHAL@=CEBB@EDCFDBH;BFID?
have set	y200	<A>?@C@E?D?G?@AC=>E?=F;G
have show		EA>BJCC@BFCA:@BEH@=FB>D@
have sign		DDEFEBE;?BADE@A?EF@IBCDF
have since	t85	>EDGHBGAG;C>;FDDBC>FFD@C
have sit		GFGCK8D@>A:HAGD@AA7B@C>A
have spend	p-33
have stay	x402	DAG@EB?=@BDEHBD>DDCGCC>C
have stop	b123	FAA>FFDA>DFAA?=ADEFAB;EC
have suggest	c191
have switch	r402
have take		<J@ECA>BE@>@<?EB@@BCCA>D
have tell		@DFGCBJ<GDACIFG?CBAA:>DD
have the	a-290b415c436e156l264n196p170q231t-399x193	?AG=A@DACFAC?@?<CEDBB>C?
have their	c401	@@G>>CGGHF>ABGF@?DE>;=E@
have them		DDCEGAH?F;C=DD@@FA=IDA>I
have then		AFEBAAHEDGCCGAD@?E?B<?E=
have think	l82
have to	b770c-352d-336f181k40n1727o-70q1180r-389t-487x-315	JJC?D=I9;CCNHCEADD??A>FJ
have turn	r140
have use	c3
have wait		DICIG>GC@<@EHFK<;B?@9HEJ
have work		CD<GFCCFB:A;=CHD;H?FFGE>
have write	n-19	EEHFA>JDE@AFEFCBDG=BBDCC
he	a-725b742d-222e-435f482g-345h-366i-1245j-260k-666l-411n-187o1171p243q23r-649s-159t-216u-617w-900x-1104y-1320z130	JCEEC>REACA@GGE=ASAD=>IF
he 'd		JBCE?@HC<DAFAB>FIC>ACDG>
he agree		HFAGL9E@G>:MEJI7?I9H<E@I
he and	z457
he ask		E@?EDCB?FECFHHHC?BC>=A@A
he be	b396d-426m132o119x-49	>AIFC@M?B@??EGA?DL?F?BIM
he become	z72
he believe	x211
he call		AEFKDAGAG?AAFDHBAD=E@F?C
he cancel		EHEGK:G@D?:IDHI:>A9E:KAH
he change		LJGCL9JCEA7K>LJ88A6>9GCG
he come		F??DBCEDD@A??C@EDAADCECF
he could		ACFGBAEADAACDEDCBC>BBDBC
he do	b233	BAGG>CJA@CEBEA@DDIDCCCGC
he drop		CFA?I>CCC>@DIII<@E>E<G<G
he find		IDA=H@C<>9>?FFE>=GBE@@>C
he give		DHGKK;F@DC<HDGF7@H:F;FBL
he go		J?ACCAIEBF@AAC>?GC@AC@GF
he have	c-77t61	CEDIFAI@B@DADDFBCK?EAEHF
he keep	f134	GIBIB:FC?C?GGCABDE=ADJAA
he know		@C?IE@C?E>?@FEEA?E>H?G;G
he let	o39	JI@IJ;EDGB=JBII:AH9A?BFJ
he move		IHILO;HCD=:KAIK9;C6D6G@I
he name	c117
he notice	d156
he offer		FGCCG=D@D=<HEGF>>D<C<C?F
he promise	o-13
he put		FEAFM?FEJ?AEAIM@BL;EACEM
he read		FFFDE=F@DA:KCED>>A=A?DAE
he say	d400n-181	=FACD@AAC<?@FEG@;KEE8=BA
he see	d296	FG:@H@=HC?C<CAC:?HGC=<AC
he send	o-59	A@C@BDB?E?BAFEIC?GCE?ABD
he sign	l-142	DFEEI?=;J8;GGKM;BI<J;A?I
he speak	f57
he stand	m43
he stop		HIEGJ:I@AA>JEHE:AE;@>AEJ
he take	o126	FDFHH=IC@E;JBFF=BC:B9ACB
he tell		>FCGG>B:A?>BIED>CD@J>@=I
he think	o-151
he tick	c519
he want		A@CFBCH@D@BACGFC@FBB>AHD
he withdraw		FJIGE?BB>>>ECJF:9@;>@ACI
he would		AIBCB>?A=D>FHE@>B?@@D@?D
he write		ICBFG?FCC??FBHH?=C<B>DFC
he: accept		KKI?L:JA?=:K>LJ8:<8<:FDF
he: agree		FHAIL;CAH=:KFIK7=H:H;D<J
he: ask		E>AFBEE?DCGEEGFDDDC@@DGB
he: be	b201d-184m200o357t13	BAGHB?PB@@>AAJAAEM=FABKI
he: become	z72
he: believe	x211
he: call		BGDJD?GBEA@BFDG?AC=C?F?C
he: cancel		IKEDK7HBA;7L@LH8:>7C;IBG
he: change		MHEBN:JCC?7J?LI:8@6>8HBI
he: close		IBHGE@H==CBGDCB;DE@CADDJ
he: come	q16	FAAECBDBE;?@@FEBBECB@BCD
he: do	m31	FDCAA@F@>EAID@?@DEBA@BEC
he: drop		FIA?K;HDB>=FHJI9@B;B:G=H
he: find		IF@AI=B<?9?CEFF=?C@F;@@B
he: give		GIHJN9HA>F<LEGE5BH8D9@GP
he: go		E@HBE?I?=F?FBB?AEF>B@BGD
he: have	m-144q-14	@@FCACG=>CDAGAADDJEIC>EI
he: keep	c-189	EECGJ>H;@?@FGCA;ED<HAHBK
he: know		?ADCCAB?B>?AEEFC>EAE:B@C
he: let	o64	FIBJJ;FEIA=HBII:AE:@?BCI
he: move	o122	IKIIL:H@B<:MBIJ9=B6C5KAJ
he: name	c115
he: notice	d156
he: offer		GHCDH<G@D<<HEHH<>E<C<C@G
he: promise		DF@BB?E@?A@EFCCABC@BDBCC
he: put		BB@HF@ECDABCECHCEH@F@EBI
he: read		BGGIG<G@H;>JHGF<@C<E9C@I
he: run		AHIFH:E>D;>KFJF>CA<D>C<J
he: say	c158d379n-149o-246	BFADD@BDB;B>DFI@9MDC<?C?
he: see	d250	GA:CGCCIB=C;=DBABDFCABD@
he: sell	t-23
he: send	o-46	AB@CABCAD@CAIDFD@HDDA?@C
he: sign	l-124	GBGCG?G:C@@FIEE;CJ>I>BCJ
he: sit		FBED@BH=<FDEH??BGJDEDFEH
he: speak	f262
he: stand	m43
he: take	o624	FEHJG?DA?E<IEFG:CA9C>CBD
he: tell		@GBFI=E>A>=CIFD;AF?I:?>I
he: think	o-273
he: tick	c519
he: turn	f64
he: want		BADIDBIAF=A@@HGAAF?D>BFF
he: withdraw		EHHGG>D@@<=EDHH;<@:A?A@H
he: write		HDEEF>GBE=<FDII?<E<B>DDD
head	a172b195c90d178f116g-42i-371w-344x-325y-263z-256	CB@E>BHACBFEHEDFDIH?=?IA
headache	x119
headache $	x119
headmistress		@EHDA@HCAD@DGDEA>EBA@AC>
headquarter		>@FCABDBH?BAEJHC=ECC>@FB
headset	g23	AD@?GAF?@AAAHDB@=B;H=ECD
headset and	g49
health		@BACF>A<ABAFBFBGHC=I??FE
healthy	y857	=B<A?BBG@E?J>BH=:?E>8F;J
healthy $	y122
heap		@DCEF?B?B<ABFEF?=HAG<C>E
hear	b143d4k8n115p88	CE@@E>C?@ABB?CABDFCDA<DE
hear <role>		CFCII<D>@>8IHIH:<@;G9D@E
hear from	k71
hear how	i222
hear of	c147	A@IACCECDA>@ALL?;GBA:>DC
hear that	d144
hear the		BHAGH>A?CA?FFDH?AE>G>DBG
hearing		JGH>K=G<>>>IGFF:<==??B?D
heart	b507o141x-60z897	I>=BBAEDBE?>GA@@FFAFADFK
heart and	z314
heart for	b332
heart of		EC@?D=A@HC=@HEBA@@=D=E>I
heat	g1p42	=EA@DBEC=F?@CG?>:>:C?AAA
heat map		<C@;EBGC<EC=D???=@>FCFC>
heater		KHA>H9I==:;EDGD<;A?A:>DC
heating		AABADAA@D<@@CEDBAD@DAA@D
heavy	x-269	?F>EF>ACE@?AIEEEAA>D?>FH
hectare		IGE=I;K=EA<ICIF<=A;=;CAF
height		?CBBE?C=F>>@HFFA@FAF<@BF
help	e-272f39j1410l-167m-317n620o-200r170	B>ABD@GC?E;D@DAFFA;EGA<@
help $	f345j-120	EF@D=?GJBACCC@D@@DC;CCFB
help centre	x7
help her	j-64
help on	j146
help the		=AACEAE=BB?C@EBDE@>H<=>>
help to	j1096	B:C:H=@;:H:I=I?IGA;I<:=:
help with	e-443j1057	=9G<JAF:<G;EBGBJFC;M;9<>
helpdesk	l100o-11
helpdesk take	o-24
helpdesk: take	o-24
helper		AIGDH@H?I<CA@CB?DA@DA<<F
her	a-67b304e-523f158g-134i180j-344k-458l163m451n79o1184r-224s-619t178u-730x-301y-956z-221	CFEDE<MDE@CBAHB?ENA@BADH
her $	m-20	CAF@CAJBBD@BHD@BBICCD?@B
her ,	c462q-63	@AI?BAJCAEDBACCA?LGA?>DD
her <number>		DIHHH=HEC@@IBFE:@B>C;BBB
her <superior>		EDAFBAB?@FAIFFCAA?A?=BA@
her a	z-240
her and	l255	?FIFGCF<BA@CEAG?@@=E;A>?
her comfortable	z454
her decision	c17
her desk	i80	ADDBD?EEE=D?@FABCCB@CA@E
her finger	m66
her first		EABFJ@A;BA=GKGI;=G>H<DCG
her for		DDBFJ@EE>==CCHI<>A>C>A@C
her in		HFCAI<FC?@=EDIG:;A>B<G>G
her on	m-236	=<AGCD@<B=E=JCFEBIEKAB=J
her own		C=GEBAI:?EAFIDBBEIAK>DGJ
her plan		BFEHG=C=C>;GIGI=?E;H<E?G
her problem	i193
her project	i219
her that		DEFHH:D?H=8D@HG8>A7E=A?I
her the	b-169c-390m338n35q37	KJEJM5D@@99JCKJ8>I8H:A<I
her through	j-221o11	HEAHG<JEG?<@GGF9BB;?@IEJ
her to	c-9	CEDFC>C@<@@FICDCEE@EAC>C
her what	f298
here	t-54u801x-172	C@B@B=@=ID>ECC=BH=AA>F:H
here $		?DDAC=B@GCAEDDADBA@CAA>F
here ,	z14
here be		@FAIG@B=A?=BFCF>CD<I=CAF
herself		@CAJJ?C>A?ADKEH=BF@J:F?J
herself $		?ABLGA@EFCCCFEGACEBG:M>I
hi		=C@HG?D?G<@@IGH@@JAI=>=I
hide	b356l18	BGBGF>H<;>@@EC?=BF@F<@GJ
hide the		KLEGK6L>@;8LFMJ6=?6A9L@H
high	u185x-489	@E<FB;>?H>A@EECD=D?G>GCE
high $		@G?EH?CDC:?@@CGA=G@CBCAB
high standard	u184
higher	h175	@BGHABA:F:8FDB@;DB?A9E=C
highest	r302u983	@GD=?>;?JF?;AA@G7FD?BCB?
highest standard	u638	FFA?@==<JBAAID@E<?@@:I>K
hill		BIBDI?D=B;<BBCJ?<D:DBC>C
him	a-851b452c-236d-564e-987f299h-352i-365j-504k-425l574n497o1152p321q119u-653x-684y-800	HGGIE9QFCC@BGGE<GK=DA@FH
him $	f577l-27o-37	BEDE@>ID@D>BIAAAFGABABDA
him ,		DBFCA@C@<GAGBE=DDEA@ABFF
him <number>	l-25o135p-82	EEGJJ>GFCEAFCDE;CL<C>?DO
him <role>	i206
him a	l437	JCKBJ<JC>A=G;KFA>>9==CF?
him and		D=B@?EBEHEB@DAE@CGDA?@HA
him everything	f409
him for	m-179	=??HEC?@G?C?GCJBAHCJBC:J
him i		BDCJ@?BCACCDIADDDHCDDHCC
him in		C=DBDCBDFCB@EFG><ECD<AAD
him my		FGK@J<F>@::HDIG<>B9B;@AG
him on	m39n89	EBE>EBJ@CC>?@AC9DD@A=?ID
him that		BEBEB>EDDBBDIBD@BGBCCH@C
him the	m17n416o267q431w-229	JJHIL3H@?:;KDMI9@L9G:@DH
him through		DJEAI<CB@B=GEJG::A<A:H>E
him to		BECHE>E?=A@DFBE?AF?EAH@F
him with		FGDDH>E@>??GGFH>=G?B?D>E
himself	b1011l83o325	FCEKH@O><CDBHDB>DL?F>DKO
himself $	b161o283	JGHKL<P??D?HGFC7CJ:D;EHQ
himself ,		DEAJD>H<=@AHKDAAFE@G?ICL
hindsight	k1043	DH>BJAA>BDCEEAHCEB@F<;DG
hindsight ,	k781	FD==LD>=@GEG@>GFG@AHA:FG
hinge	c-206	EGBHGAA;A;BDGBE@FB?H@D>I
hint	y316
hint at	y138
hip	e555	?F=J>;;BF;FKDEB@F@AI;>G>
hip for	e203
hire	c389s119u211	@FICBA@@CC?BDGH@8BA@==CE
hire $	c59s146
hire <number>		@@GAGCF<BE@DADACG><F><?@
hire a		BDHIG<D=G8<BGGF=BFAD>C;I
hiring	m6
his	a-163b504c292d286e-729f508i-216j-718m91n-228o252r-186s-773u-116v-380x-213y-601z-497	BEEBE>RBABCBHFF<ARGA>?IF
his <customer>	i192	>LCCA9HGE<BDAG>DFFD?E?<H
his <group>		GHGJC;FABB>JIDD@BD>C@D@D
his <name>		IADHFCE@C<DBCHGCAD:EBEEG
his <number>		GIAAN:HCC=;HHMJ8:B:A9J;J
his <person>		CCDFF@A@B@@HHDF>@B>G=DAE
his <role>	n94	GBFADBGEEAAB>GG>=E>?@CHC
his <superior>	f384	DJC@A;EF>F@HF@CA@GD=?=F?
his bonus	b2
his desk		OGJDJ;J;;>:LAHF4>B9A=HBM
his fault	i-5
his own	m80	G@E@F?FB>EBFFCB<FJ@E@EBD
his plan	c471
his rent	v-134
his table		?@AEJ>=>?<>BHIG??B?I9J:I
his way	c425
his word		?AF@?BDFFFBCDCGC@HE??@D?
historical	y202
historical data	y202
history		>G?EF;CCE;>BGGF>?HAE;=FD
hit	k85n-192o-23r140x333	ABABJC>>?AAC@@JFBC?ICD?C
hit <number>	n-37r212w-371	CB?CH<@?@<:EDGEE>H=CCBAD
hit the		>CEEIFC;FCH?D>G?F?BJ;A<@
hit with	x259
hobby	n69
hold	a-875b-41c-92g-321i-308l41o376r357t-123w225	@GFFI>@C@@<A?FJ<>E8IB>A@
hold $	a-523j500	>CG?H=AB=B>DBGAACB;DD<=D
hold ,	c-40	ACDBBBBBEAA@BAJA>HCCCD@A
hold <number>	r371	>J?GKABAD?=?@?I@>G<IDD;?
hold a	g-291	FIFHE>=>E==F>FG?BFC@G?<D
hold at	r-1122	SPQAH7M<A=:PJPE3<@389<JM
hold back		EFGDAAAB>A@CGIB=?A?>BAFH
hold by	d311
hold for		DGDIH@HCC@CEEDH<EB=@8ADG
hold on		??FABEB?FAB@GFG@>FDC;>EC
hold that		?GFJJ9B<E:9KJKI<=D9I8E;J
hold the	o17	>EDFM@HAEB<BBDF>BB:K<<<C
holder		EDFCG?B<@?@FIFH<@C=F?D>G
hole		AGIHC@B=?8@CKIF>>A?C?@@K
holiday		=GGGG@G>B=A@EFCBDC>HA>@E
holiday $	m-30	<CDFGDE>G9F>DCGCDCBJA?>D
holiday ,	l55	EFHCG<E==?;IEHF=;<;B<EAD
home	c-605i381k415l-95r-452x205z-39	CDEBNAD;E@FEDEEEFC?ICA>L
home $	i239x11	DDF?L>C=A>AHCBCACG@FBB:E
home ,		FF=GI@?<DAAHEDKCFD>E<?DH
home and		B@>KDDA;FAEFHHEDD@DB>F<D
home be	k81x-124	BE@AHB?A@CBDACEDCA>D?:ED
home in		EDDDF>F=D;>FHIF?AG@E=?CG
home on		FEHBD<ICDA;IDJH:=D??:@DE
home to	t-68	CDC?E@@>@DAHGAG=BCBEA=@D
home with	t37	HAFCFCH@C;CBAFHB>E=BCEDA
home: be	k228l71x-90
homework		>EBCE?HADAB@IFC@?B<F:@DG
honest	b690j208x196	B=GBGAG:9EADEC?AGGAKC@CI
honest $	x194
honest <customer>	b337
honestly	b281c467	;?I?>DC?DGC>FCCD@GGB@AEB
hook		>D?BIBHCACC?EC@B<@:H:ECC
hope	h602j28t241	@>IBADD>B@B@>D@DFD@BBFA<
hope for		DDH@C@B<B@@D@BA;ABAAAF=A
hope that	j199
hopefully	j1794x-112	<<E;M;E::E7I=L=JH=9K;8:;
hopefully the	j288
horse	m44
hose	d-126
hose be	d-120
hospital	n414p285	CBFCG>H>E=ACEIID?H;EAGBD
hospital $	o19	CHCFE?DE@C@AJHD;:@<AABCH
hospital ,		?@?@I>D;DB=EHIECBH>J=?9F
hospital and	n6
hospital in		FAF@G@C>C@CGJDI<BICGAB>F
host		=HHEHAD<F;A@EEE@?BAD@=<E
hostel	p6	CFA@G=H@EA>CDFC>>@;E>BAD
hostile to	b49
hot		AEA@ECAA?CDBIBFB@@@G;@EF
hotel	d-167t418	?@DC?BDAG@CAGJCFDBAABBBE
hotel $		DD@IG@HCF<AACIJ@>G>F@DBH
hotel ,		<@ACCBAB>C=AACBEBH@EDAC?
hotel be	n17
hotel in		CACAH?B>E@BFJCG>HHAG@D<H
hotels: be	n15
hotfix		DEHF@C?C=ABCGGB==?>?D@HH
hotline	c170g353	>@G@?FAA=GCDDA@B@?@BBCB<
hotline ,		?>@<?DGF@ED?EA@F<A@B<CG?
hotline be	x96
hour	b-235f-248g-100i-575k-490m14n219p103r-192s-71t-657u-233x57	?AF?GBAA@@?CECL;9C?HBA=@
hour $	k-213m43n102p11q149r-431x196	ECEAF@C>?ADGFDF9=C?E>>?B
hour ,	n176	EDD=C>JAF?DBHEC@@EDD;>BA
hour ;		KHEFH8K?D>9LGJG;@F8@;DCH
hour a		?HBEHEDCD<A?A@D>@CBDAA>@
hour and	p-177	=?HECGD>B?H?FADAC?AJ>DCD
hour be	c387	??E>@EAFDCC=?DFA=DE@<>C@
hour before		>FFDEFC@E?G>GAE=E?BE@<=E
hour by		CEFIE?F?D;BIHFEACHAF:BDK
hour for		FG?JK;D?D:;HGJH:CF;H;GAK
hour in		AJBEE;A>E6?FCEEADG<HA?CC
hour late	q-30
hour less	r235
hour of	r217	ALBJJ?D@?:;BABH@=B8JCF;A
hour on		CBCCE?A?C>@DJHG?@G@E>@AJ
hour to		GBD>I?E=BE?FHDG<?C>C?A?D
hour: be	c357
hourly		GKHEG=G?B<>DJLG7>A:A?@CI
house	l10m76	GAFDF@D=D<CFBFD<CFACAE<D
house $	t-137	BEFAF>?@C>>GDD@:CEADCB;D
house ,		D?DEDDHAH<G??BJCDD@DBED@
household	v-216	?GCHGAD@D;A>BGG@:D:IDEAD
household $	v-209
housekeeping		???ED??=>AAGADADFB?I>?CC
how	b-652c313i-42j-40k1157l-453m-296q-634r538t648u79x-632	CG?BCC?@IDDB?BLIAEEEC?HF
how $	z237
how <role>	i566	=AEBBBH@J?G??E>IG@G>GB;C
how fast	k139
how fragile	k294
how hard	k184
how he	f111
how i	k-146r87	CB:F<A?EHAA;@?AG>AB?EM?@
how important	k827	GH=@LC><?FEGA?KEF@@K?7HI
how little	k69
how many	c-25d275r75	BJ>CJ=>HA<>?@CH=8IB@B@@>
how much	k612o16	FJ>BJC?=BEFED@NEEB@I=;II
how often	c522
how she	c173
how the	l-14	@BE=ECC@F?C@@DE@?HEC=@AC
how they	i-181	?@FFDAB>AE<DCEE@A@<H;>@=
how to	k-312	BABIG@FBEA>AHDD?BB<F>C>C
how vital	k179
however	c212
however the	c145
hq	a183
hr	d448e55f274i812n347o-150	AG?@;=HICADCCBAEFKH<E>C>
hub	d239m38	DG>AI@CED=@=AA=@?DAC?>C@
hub deliver	d285
hub on	m90
hub: deliver	d285
huddle	e73	:G?I?>??G<CCHFB@EA?K@<BD
hug	t239
huge	x616	G@G>GBC=AADED@G>BGDEED>@
hull	s-80	E@C?D?E?H@>EDEFDCIBD?AAB
human	x356	E@G?ECA>BAHCDB?@HDHGJA;H
human voice	x159
humble	j253
humble opinion	j261
humidity		JHGBI;K;F;;FJIH<>H;G<?BG
hungry		CAD?EB@?DBDDGAF@BDDFCA=C
hurt		GI@DN;EA<8<CCGE;;H=D5?AC
hurt $	d146
hurt ,		BECFG>B<C;9CFIF>=A;G;D?J
hypothesis	j-157	?E?CC?CDB@=BCCF>;BA@;D>I
hypothesis be	j-126	ACBCB@BBDA>BCBF@ACBBACBF
hypothesis: be	j-71
i	a352b-607c-79d-685e76f275g-289h-41i68j553k-573l414m906n395o641p360q823s-841t34u339v-321w-300x-1052y-104z257	CB@BA<EBFC@F@CAEEB>??DBA
i 'd	c-319f253i-48j56k-540l438m503n332o326p361q236t-377u-262w-381	DFBHG4HB?@:GFKA@AF5E>FBA
i 'll		EFDKD?HEC=AADEG@@H?ACFCB
i <superior>		EDGDI=D;D:=FKHJ<;H>G;D<J
i accept		EIKDD;D=D:6DIOI=;F;D;@DF
i act	e166u459y46	?B>@>?=@HCEDCA>E@@DA>BBC
i add		B@A>DABA@ABBECBCAAAE@FAC
i align		ACADB>ADCBABBDBACCAD>?DB
i also	f-343m-41n191	AA<CD<EFG@<>FHF<@C:L:CDG
i alway	u268	EA=A?=@CGC>AFCACAA@@=ECF
i answer		BD@GFAA>A:=ACEHA=C@CBG=A
i argue	c-227	GGBHH<E???;FEGC=B@:E>F@G
i ask	d321f63j-74n-232o190q-131x-146y-14	CJCCC<EEB@B@EDC>>LC@>AEA
i assign	i293
i assume		FCBBG7E??A=DCMCABC=E9@CC
i attempt	j319
i back	y398
i be	a547d149f-485g-340i213j-189k-457l-668m-704n-746o-461p-322q-587s-729t25u163y-338	?>>GC@B<K>CBEKAGEGED<DA@
i become	z93	G@=FCCHFEA@?BED@DC?DABEI
i begin	a382p-34	EB?GAD@=EBFFDDBEA>E>>ECA
i believe	c-176j502z-15	B>C?G9A9BC;GEMBDCC:I=C:D
i bet	j-65	@FGKB?E=C;?EFCD=@A@B<JCG
i bin		HIHCH;H=?<:HDIG<;E;E<F?D
i block		MKHCK8K??>6MCKI79B7?;IGG
i book	m-3
i borrow	l171	HCA=D;@>BC>GHEBD;A?@<H?I
i brief	i473
i bring	e212f545i-41j-140l-24m-71o217q-93r363z113	CF?H?:DGDHAAG=C@EF>CEFD@
i build	g63r243x29z63	AA@CDEECCCB=E>AB@?=ECFAB
i buy	m80p59	EGEDE<JC?@<DBGE;;@=B;ECC
i ca		=ICDF;GBG;?>AG?>>@@=?=AI
i call	c-34f271o-44u221	EDAA@<B@CCCEKB@F@ED@AH>D
i can	j312	A>A>E?B@CD=CBH?FE@>F=?;C
i cancel		EBDEG=A?=A;HEFI>9E?B;J;M
i carry	e209z-95	@F@HA?@BBBDIF@CACDAF<AEA
i catch		BAHFH=C==B?IBHBCDA=H:CBE
i change	c180h138j138y197z80	A@C@@ADC@D=D=C>CACC??BBB
i chat	e142
i check	c-62	>FBGC=BAC@?HEBE>>C>G4E>G
i choose	c-850f-148j-266m20p384q253x-128y33	BECGE;C=?=5ICFF8=C;F9K8N
i clean	m-152
i close	l214m56q32y37	@FCAD?AF>A:C=BFA<E?BBD@?
i collect	y329
i come	k683m-353n-135p-8q-388	>H=FLDA=DBEAFBGGEAAIA<BI
i commit		CDGJF?C;>97EFDE8@D:E:H=E
i compare	g-106	CAA@H?C@D>@BKHI@AF@G:G=J
i consider		NNGBM8L>A:7LGJJ68E5?8H@J
i convince		EC?DDADCB@<ADGB:D@;CEEBH
i coordinate		?FAHB>??D<@DHIE<BC?G?>CE
i could	j-518n437o97p168x-152	IC>CC=CBBC;DCCCECC:A<FDH
i count		FIDKJ<D@A49EGKM>;J9K<J>I
i create	g224z267
i cross	m129
i crunch	y331
i cut	m90x140	I@F@HA?>>B@KDBI>DE?E?D<C
i dare	j264
i decide	c-1106j-154m232n495q125x-44y332	EFB@D>@A@<9H@BE;<B;C;H:L
i defer	c352
i define	d-33
i delete		JGAAK;F>?8<CEGG>AF>C@@DC
i deliver		@C@<A<A>FDE@GA=F?>DABFAF
i demonstrate	u51
i dig	u393
i disagree		BCDDD>CAEB?DEEE?;B@C<CAF
i discuss	f-103
i do	c99j-90k-674l237n61o-191p-119q106u304	BAEB@@C@E@?DCFAB=B?=<DAA
i dove	u196	EDA?@=?>FEDDG@@E>@@@>E=E
i draw		?BECHBD?E?CBCAFBDE@HDC=C
i drive	b-259c64f-33	=DBFB?@EI@BD@GE?AD@E8<E@
i drop	c198i291m69q159	CCJ<A?GBD@BF=FACAFD>D@AB
i earn	z513
i end	l72t204	D>BA@CJD=CB@<BAGCEA?CCH>
i endeavour	f252j83
i entrust	i224
i escalate	c-78f-236i-47	BHEIA;GB>B?FLBEABI@AAE?B
i explain	z228	BDDAF?IDF@B?CG@@FEBCD?@L
i export		EDFDH=E@D>?EIIH=@H=F<H@J
i extend	y100
i facilitate	e456	<C?F@><DF?AC@AAFDE?IC@C?
i feel	j373	=BADJ?C>BC=ECFCEDA;K=:BC
i figure	c55m4	DBI@BBB@DAA@CCE@=DBA?ADA
i file	f194
i find	l76y-305z169	EEA=F=ECGA@@CEACFE@BC?DG
i finish	o-150
i fix	g246j91n55	B@>@EACA>C@CAC@DC>=FBCCA
i flag	f458	EHCH>>ED=FEFH>AEEGF>EDE?
i fly	l198
i follow		=BFBDB@AD@?AFII?>GBC<>CC
i forward	c231	BDEB>@GFBFBED@ADAED?BAD?
i freeze		?>E?@CEEFDAA?KGB>DC@>?E@
i gain	k34t320z105	H>=BAECEEBD@?AEDGABCEBEG
i gather	y242
i get	a731d850i155l-66m-293n-412o246p34t73v50z146	HA;GCDBDBCEC?B@EDAF>FEDA
i give	a-295c177i325j-146l189z-71	=GJ?D:H@B?>DDEA?@GAA@B?G
i go	a99b269c254e-178f51i-123j-16l35n144u367y154z-201	ACD@A<FBCDCIBDBB=DC==EAD
i grow	k423
i guess	j814k146	@9D=K@?==E>H;D?JFB:KC>?=
i hand		@DFDE?C@B@AEEDBAAJBEBD@E
i have	a88b507d303e226f351g161i625j-515k-149l-154m-96n-101o244q-343t334v-385z159	DC@BB?GAE@EA@C@CAB?@AFEC
i hear		GB>DFECBA:E>@BEB@FBEDDEB
i help	e-113j1128l-139m-16o-87q-140	A=F@K?B9<D<EAIBFDE=K;;<?
i hire		FDBCG>C@?A<H@G@AF@=DAB@C
i hold		AGAED<AAC=>ABCE?@C;DCDB@
i hope	j66
i implement	c245g255
i influence	z317
i inform		@?D@AE@@BAB?BBCDBBDCAAAB
i inherit	b155
i insist		GB?=D=@=DABEFEAD;C?E>H<H
i introduce		D:B;ACBC?CDCDAAE@CDBCECA
i join		?CBDB@>@B>CCDDC?BDBHCCAD
i just	c943f228	@@J99DEIFJCB??BF<GI:==J:
i keep	e178g-231i-196m104p134q22x420	AAAAA?>?EBDK?@D9D?AE@@A?
i kick	f113
i kill		@ACFC>H<@?@DGDCCBDAG>E@H
i kind	j812
i knock	f221
i know	d439j-661n87q544x225	JH?AI@@@=?CG=AK>=>@??DDE
i launch	c461g261
i lay	f305p-151	GDMA@@I@ACDHG@CDBJBBBCCB
i lead	e273	?G?IA<<BB==HCDD?BD;J?CD?
i learn	j-15l-6u-98	FI@CLAB;AACDFCLABDCK@6EI
i leave	c251e-119f-558i33o440z-144	?EK>F<EAG>?CAKD?<JBA@<@F
i lend	j408
i let	c361i298l205m168n298q521y226	EIG@A<IGBA;L<FB?;DA:<>BC
i liaise	e229	9G=IA<;?G<BFDEC?DA?J<<EA
i like		=B@EG?F>C??CEHCCDF?H>>?E
i listen	j-17l-82	BBEEF>F?C;;>HIH<@F=H:E?K
i live		EHAAD=?>GA=@MGCC;B=D>E<E
i lodge	f538
i look	n-117p-68q-15y-139	?@BEC@CAB@AFDEIA>CBC8C=K
i loop	f213
i lose	z-131	GNHLI8F<=8:KILI;:I;E7I@K
i love	x250
i make	e75f368j327m-374n-110q-155x423y335z131	C?A?@>DD?ECHBBBCCCCCBE=@
i manage	o92v108z736	I==DCCDIDC<=HCD>GD=D=EBJ
i mark	f276
i may	p-26
i measure		FJEGH=J>C=<FEGH8@@<D<E=E
i mention	f156
i might	j779
i monitor	y31
i more	j224
i move	m79n-306p-105q34	@DFCC=BAB=AH@EC?@GADBE<I
i must		IEDJE@L7?=?JHKE?@>@>;DDC
i need		DACEF@EBA@?BDDDACC>G>ABF
i never	i301	AIG@E:HDD:?@AI@AABA=DA<H
i note		?AGDC??;>:@EJFCCBB@G;E?G
i notice		?BEGE?B>C;>AIHFAAE@I=D>G
i notify	f553
i now	k319	FIDCK?C<A@ACFDM?@D>I<AAH
i offer		EEGBM9@EC?;H?IG=@G:F=@=D
i only	c318	C>F>=HFEEGH?>@DE<HH<==I=
i open	l340q-113	CGBED>EABAAFEEGA@AA@=G<E
i orchestrate	e459
i order	q7	EDJBE>H>E?@BBFK:>G?DC@CA
i organise	r214
i own		EDBAE:B<E@>ELGDA:E>E;F>H
i participate	l-82m-173n-137p-244q-20	@@BDFB@<B@CBJEDBCICJ?C=J
i partner	e311	>E?E@>>CF=DFCBA@DA?G<@C@
i pass	i257q-60	@JEDD:FCA?BDGGBAAGCAFA>E
i patch	l168
i pay	d380	II@@I=CC=<@BACC;=DB@<ADB
i phone		FEG>B?IDDE?DDEF@>EA=?=E?
i pick	m145p-7	BHDGH>E>=:=DDEH<<@;E8J:H
i ping	f235
i place	i404	BEF<B>EBD@ACAFAB>GE=D>BC
i plan	j-361	FHCIB@D>E;B@HCF;>GAC>H@I
i play		ACBGM?ADDB@EHGL;@D@F;L<G
i prefer		HIGCE9MDD>8FBLJ99C<=9CFE
i prepare		>BCAAGG@DDJ?CA>FA<CA@CB@
i present	o-164y466	=??@@C@EAC=D?ADC=ADA=H;I
i print		ADCEDDC<D@D@IDE@A@BDB@=D
i probably	j452
i propose	n-94	@C@CE@@?A@ABHDCB=B>H;HAI
i pull	p157	CEID??GABD>IGDIA=E@A:D@D
i push		FFIB>=FDACEGEAADEGD?EC?A
i put	c240f149i352m77n-92q50x253	BGK=C=IDAA@C@BAB@B>BDDB>
i raise	f252	DGGI?>DB=DAGJ>BDDDABAH@B
i re-run		A@HEE<F:C><FIHG@BB:H;H>H
i read	m3n276o219p345q342r-159w-154	GCICM4I;@<9NFRH>CD4J5A?G
i realise	k506	EG=BGC>?@FEGA?HCE>CF@;FI
i really	u269
i receive	a253n-30	H??GDCE?D>DADGHDACE?@ECA
i reckon	j448	<>HDI=D<=C<GCHBEEC<J:=;A
i refuse	j-4l307q72	HKLLO5K9<74MHOL66B5G4JAM
i reject		KMHBH7L;=:5JEKG<:@8B8GCF
i release	i255
i rely	c245d353	@AC>@DBECDCAAACB?GE>;?F?
i remember	j236
i remove		HFIBE:C:GA<KDJG>>G>C8CAH
i replace		GAG@FAB;?@BEFCG=>C@F@E>C
i report	f91i-147	AEEJA?DB>BBCGAEBCEAADDAC
i request	f200
i return	i104
i review		DGAEI>A@@>=DCCI==F;DAD@A
i rewire	t47
i rewrite	c-217r30	B@DGGE@=@A@?A@IA?C<HEH=?
i ride		GEDAI<G=C:<FGKI>;G=D>A?I
i ring	x-60	@FGJCBG?B@BAICD@BB@C;?BE
i roll	g168	>>C?ACFDAEC?GDBC=CAD=DF@
i run	c-38p-31r36	@DBGBCA@E?BCCEHA=BBB?F>F
i save	r-298
i say	c-470j-312n466p38q558z2	NJAGE;J=A>;ECIH=>?<@AHBE
i scrap		CBGAGBE<@ACCCAE=AB@EBD>A
i secure	z826
i see	k263n-111p-84u127y-44	DEEAC<B@FD?FACDBAC>B=BCM
i seek	f186j-219
i sell	z323	EA>CABCCICC<EC?DEABCCFDG
i send	c-9f-243m115n89o182y-62	EHEEF:CBD><CAGF?@C;ADB@B
i set	a279c150h903q248r75s43	A?FH>F><HBD=BB??B?B>ADD<
i share	f14
i shift		E?A?BACFBE@E>AB<C??@BH@F
i ship	m38	GHA=G=GA<?@FDF??B<<@>FBG
i should	a250	H=BCBDH?D@CE?JFEADB>ADC;
i show	c-487l-137m378o702p313q433	JICCG5A@KD>NFED?<E9=9D=N
i shut	q152	IHI=C9L@?>6H?MG=:>=;7@I@
i sign	i51l26q88	FCJ?A>GBE?DH=E>BDEC>E?@D
i simply	c484
i sit	d-93m-68o315p-281	BABKF?GBF@BBFHF;FA7G;DBI
i somehow	j255
i sort	j1071	=:B@IB@?:H=G>I>HG?;I;<<<
i sow	m132
i speak		@>?CEDA?G?A?BEF>CB@H?@>H
i spearhead	e417
i spend	e160j-23	AFAD@=@BE?EGBBE;@@BD>EBC
i stand		EDBCE@E=G?@AFGDB<D<E<G@F
i start	a206h216m302o98	K?DDCD?<@CFMCDC@DBD;AJB>
i stay	l37	CAAD@=A@IBBBFFCB?A@B8BHD
i steer	e299
i step	i416
i stick	c201
i still		IBGLIAI=D:ABEIL?;I9J=JEF
i stop	m341	ABLAC>B?DA;JCJI?<M>E4@DE
i strike		GGGEH;G><>9HCIF=<@:C:KBF
i study	y271
i support	i-24l-61n-153o-71p-52	>AFCDCB<C=C?JDHA>IDI9@AD
i suppose	j1057	99EDJ?B><C9G>J?JI@7N=6<<
i suspect	j418
i switch		FEFCE<I@F?;FBKK==G?B8BDC
i take	i-803k437l22m123	HBCCC=B=@EBICBJDAD>C:AFC
i talk	o515q-11z366	I>?FCEGGFA?=FBD>EE@EBEDG
i teach		AABCC@DAD@ABEFCAAHCCA@?C
i tell	c-182i-296j-258l453n271o214q402	FLJFD7I@@@:HGFH;=G;@;FAD
i test		FF@IG<E?A=@EGHG;AD>E@E?G
i then	w128	;FHCHHI?H@F;D<G<<<>H=>=>
i think	j533k-310n-143o-44p-84u-546	?<CAG<DABC:CCM@FDB<K9?:@
i throw	l162r-214	FCIAJ<D?A@AIGFD<@D=E?HCF
i time		AFHHG?B<@:BIJFF?@G@H8D@L
i touch		C@AE@DCAD=A>DAACCBCF@FBI
i train	i427l261m21r199	@ID@C<DHB>?A<B?FA?A=FD=A
i transfer	u-41	@CDCDBCDB>ABBDD?BEADD?BB
i treat	u272
i trust	c15	AACABB?BCBAACEC@BCBBCBBB
i try	h-389j828l-95m-110n-1o-426q-47	<;B>L>F>;D:FBKAICC8K98@=
i turn	m-180	DEDAE=FB@@ABDEAECD@@DE>D
i type	y-168
i understand	k225	AI?DHA?A@CCGBALAABCF;7DJ
i use	c200y321z112	?@@@@DCFCCAC?BC@>@C@<B@D
i visit		BACGGAB<F9ACKHIA@KAF;@?J
i wait	c609l-45n-24	;>HAADBCH?B<DFGB<IEB>?BA
i walk	o481	KE>JF=GCBC@HBIF@CD;A?HEE
i want	h387j-21m103x-346	;DGMCAB<D98@CD?<CC:A:H;D
i watch		EFFEI<F=B:=GHHI><F:C6DBI
i wave	f169
i weigh		EEGJH>A=C;@HEGG?CGBE:C@L
i will		DBADJCA<CACCCCLCBC?LBCCH
i win	l-73n-62o533z330	J<=GGACIFB;<HHD6FA;F?@BM
i withdraw	i186	@GECD<EAD=AB?GBACBAAD>>F
i work	i-122l-141	?DBJB==?E<@FJLF=AE?I:=FD
i would	a-322c-546i-83j505k-588l501m579n263o360p298q690w-138x-451y-7z-681	DGCIF/F>@A5LFGBA>F/G;F@C
i write	a412f-107j-92m-264q-82r198	AG?EDAB=D>CBBBEEACC@DD>@
i: accept	q55	EJNED=D<C95DJPK:7D;D;>DG
i: achieve	z182
i: act	e165u458y45	@E>B><<AJEFEBB>F@>B@=EDD
i: add		C@@AFBF@?DCCDD@D@>@D>FB?
i: admit		DHGIG;D?@><GGHH;=C<E=E?F
i: agree	n-53	@@DACB>=G@A>CFCB>ABE=CAE
i: aim	h136
i: align		@D@D@?AEFBBBACAADABC@?EA
i: answer		C@DDFAA:B=:CBIFB=C?E>A@C
i: appreciate	k330
i: argue		GIBEG;FA>@:HFJI:>D<A>DBC
i: ask	a-93c-96d190i-35j-441o280t-100u-142w-316x-424y-164	DGBFE;EAA@?EFKHB<JB@;AEB
i: assign	a233i380	BC>E@BECD?GBAI@FH?F>FA?D
i: assume	j29	BDEDG6E=A@<CCOB@AB;H7@@D
i: await	f14
i: back	y398
i: be	a41b-57e237f-289h-62i45j350k119l-424m-466n-93o-105p-275q-212s-502u31y-326z-146	=@?CC=@<GBADDHCGEECG;@BD
i: become	z156	D=@EEBGDDB>?AGACEB=F@DBE
i: begin		FC?GDAB:A?BIHFI@:=B@:H?E
i: believe	c-321j204y-183z-233	DBGAK5A8B@5IEODA?C5L8C9E
i: bet	j-83	BEGKC?D=D;<CDDC<AA>B9FAH
i: bin		GJHCJ:H??<9GDJH;;D:C8F?E
i: blame	n-81
i: block		KIFDJ9J@A=8IEII9;A8A7HBG
i: book		F=>EAE@<GBFGAGAEC<D@@DBB
i: borrow	l257	HFC?D;B>AD<GEFCB<?>A<I?F
i: brief	i473
i: bring	f220i-392o436r447x303z330	F@?CB;CDAD@EEDDAFF;DDEC?
i: build	e-54g9r197w68x611z328	D=A@DEFCDDC>B?BAB=ADCH>B
i: buy	c71l65m118p80	FED?F<K=@?=BDHC=<@=D=FCE
i: call	c-275f152j-143l106m-196o-241p-97q-237u384	DF>CB:@>BC@EHBAE?C@@DI?B
i: cancel		E?C@D=??DC=FDEEA9B@A:E=I
i: carry	e205z-108	BGCFC>CACACGGAEBBG@F=@DA
i: catch		E?KCI9E=<C<I?KADD>;F9@AA
i: change	c311h81q43z46	@>D<@CCDDD@C>A>BADF>AB@A
i: chat	e142
i: check	c-152i-531l-8y202	=C@HC?AA@BBGEBF>>C?H2F=I
i: choose	c-1148f-162g-30l137m188p493q352x-210y232	ACACF:B?<?5J?HD=?>7E7F6H
i: clean	m-152
i: close	i74l282m65n49q69y287	AGFBE;DC==9F=FDB<C>?@B>B
i: collaborate	e245	>G?F@=?DEACFAB@AD@AE=?E?
i: collect	a22y327
i: come	k190m-146n-12p-264q-251	?D:FGD?@>@CB?AGG@?CF<BDJ
i: commit		CCGJD@A;@=;BFCC;@D;D9I>E
i: compare	g-115	ECFAJ;D=@;;FKLL?AG=I7H<K
i: consider		GIGHJ8G=B;7JFJJ:;G:E8I>H
i: convince	o155z73	DA@HH=BCB@<ADHA>D?;H@B>G
i: coordinate	e360	?F?HA==@C:BGFGC<CB>I<?DB
i: copy		GHBID<EC>@@GECC@CD>ABECC
i: correct		ECF?D@D<>@@CGDC@?FBE?DBF
i: count	c-13f-55m279	FEEIQ7C??<8IFRN=?F7K7G<H
i: create	g252z355
i: cross	f37m129
i: crunch	y331
i: cut	c-169m167y196	D@EBEB@A>B<IE@K??F<F=F=B
i: dare	j458t199
i: decide	c-137i-23j-210m243n172q152x-50y320	@BCAAB@BE?;H?@F=9CA@7D?F
i: defer	c352
i: define	d-101
i: delegate	i390
i: delete		KIB@I:G>>:<CEGE;=F?C<BCD
i: deliver	i474u86	<CD=B=A?GCC?AC=G@BF@EC>E
i: demonstrate	u253
i: describe	u113
i: dig	u393
i: disagree		DGFIH:C<C?<GEFF<9D:H:I<L
i: discuss	f-103
i: do	a125c303j70k-269l-53m-721n-37o-294p-374q-189t383u2y173	B>DC>CFCEBDCCCAEBDB@=DD@
i: document	i87
i: dove	u328
i: draw	c-291	BDCEH@B>@?@GDBH=BA>H@H;E
i: drive	b-268f-67	;CCDA?BCJ@ACFHG??GBG7=D@
i: drop	c157i380l198m199q329	BCL=F>J@E@CD>H@@@EC?A>?D
i: earn	z513
i: end		@=FACFK@@@A>>GDEBGACBAHB
i: endeavour	f252j83
i: entrust	i210
i: escalate	c-146f128i-137	CICIA;HD<B?EKCEABG@?BEA@
i: establish	z371
i: execute	c289
i: explain	c-31f-114l-77n87o-20p5z93	?@ABG?F?A?=BCIBAEF>G???G
i: export		FDEDK<DAD<@FIKJ=AI>E<FBL
i: extend	y100
i: facilitate	e456	;A?H?<;BE@@G?D?FFC>K@>E>
i: feel	j207	=AACJ?B@BC>ECFDDCC=I;:BB
i: fight	c-345f221
i: figure	c55m4	DAG?@DBCCCCAAAEA>ED@@@D?
i: file	f195
i: find	l386m24p22q-171y-244z220	EA@?J>DBCB?CFGCBGD<H?CAJ
i: finish	o-181r199	=C=CBBADB;A;=ACI?JDDHF=?
i: fix	g238j216n95	A@B@I>D@>A?DAHADBA;G?B?C
i: flag	f458	FGCI>>GF<FDGK>AGFHE>EFD=
i: flip	m60
i: fly	l198
i: follow	c286f-13n-69	;DG?DABAF?A>CGCA@HDB?>BB
i: forward	c318i113	@FF?:=IKDGCDCA@FCHG:D<C?
i: freeze		DCFCC@FAE@@EDHGA?HAB<ACD
i: gain	e-84k17t317z349	H==CDDDGE@C>@DFBFB@ECDEI
i: gather	y242
i: get	a-79d720f85g-35l-248m-352n-341o741r116t235z472	HB=DE?EGB@@A@BDCDGAAECE?
i: give	c104e-204i314j-275l195o-155p183u-86z-351	?CEAC@D>GAACAIAD>CD>DE>C
i: go	b166c134e-117h43i-109j-409l299q-11u126y247	@AGA><D@EE@HECBA?FD==EAC
i: grow	k423
i: guess	j872k127	<:E?J??:=E<H<F?JFC:NB==;
i: hand	a182	DBBIADF<FBEGEGADCCE@CEBB
i: handle		DACJGAF>C=ADDJIB@G@D@B@D
i: hang	q-226	EGBAI;A<:8<CJIF?>G<H:I<H
i: have	a-310c241d677e146h290j346m-410n69p-231q-103r-490y-69z322	CBB@@?HBE@??@C>=CDBB:>DA
i: head	e256
i: hear	i17	BEBDB@FDD=D>AECCBGBADDBB
i: help	e-159j629l-128m-1o-126q-97	=<F@K@F9?D<CDICFDD=M;<;@
i: hire	m9	IFJEI:C<?<:LCID=BD;D;E;E
i: hold	r163	>EAFF>BAA>?ADDF=>D9IADB@
i: hope	j65
i: imagine	j168
i: implement	c311g255	:;E<;IIHCIH:B=?I:CE?;?I<
i: influence	z651
i: inform	f260	@DFD?@EB=AABH@DDCIBACD@@
i: inherit	b155
i: insist		GEAAF;A<B>>CHFBB?C=F>F>J
i: interview		EFHFG;E?E?;IBII<AD;A:E?G
i: introduce	g46	C@B@BABBBBBCCBBBBCCBCCBB
i: invite	a-43l-235q-32	@BEFGAEED=A?BEI@@G>I@BBF
i: involve	j160	:ACAD>BAC@@C?F?EFC@FC:=C
i: join		@@BEB@=?@?FEECC@CDCKBBBC
i: keep	e303f-35g-362i-480l199n-90o-100x245	A@CA@@A?E@GJA@F9DBBG>A@?
i: kick	f165
i: kill		BCCGG?F9C9?EIGH?>G?J<F=J
i: knock	f206
i: know	c-183d318k390l-341q295	FG>@H>@@B?BCADEC@BB@@A@E
i: launch	c461g428	=;B;<GFH@HF=E>>H<@BA=BG<
i: lay	f328p-136	GEKAA?HAACAHFBEC@K@A@BCB
i: lead	e290	AB?HB=>BB??JCEC@CB<E>BB@
i: learn	j-143k362u-273	EHAEOAB;CCBEHCNACDAN=5EJ
i: leave	c256e-180f-291i123j-138o287z-187	@EK;F:D?GA>EBKC>:JC?@>>E
i: lend	j408
i: let	c358f435i258l280m559n356o306p241q328y280	CGF>A:HGDA<J?EAB>EA;=@BC
i: liaise	e368z-85	9G<JA<9>H;BHEEE>DC?I;<FA
i: lift	h86
i: like	j364l-8m-16q-149	><AAG?HDBB:BALBEDE<G>:AB
i: listen	j-250	DCIDF<J@H;:CGMK:=G<C8@BH
i: live	u393	FD?>C;=:ID?CMFAF=?=D;H<J
i: lodge	f538
i: log		KJIIF7J?C@>HIID@DI<B?AFE
i: look	a352e-12n-282p-240y-134	@?@FAADCDACGAFIC?DDA;D>G
i: loop	f240
i: lose	z-198	GLIIL9G;@:;KHLK;;F8F8H@J
i: love	x215
i: make	c-69l33m-239q-85x414y219z16	B>A@??GDAABFBDADBBAAAD>B
i: manage		FABGGADAC>>AGGF>@F?E=D@K
i: mark	f268	CFHDD=D@CAAEIDDABHAE@G@C
i: match		GLJIJ>K<D?<GEFJ9=@7E9D>E
i: mean		>EGFAEEEDCD>F=EBBCDC@>A?
i: measure	c-156	DEEFN:F<>>:FAHE?@A9G>E;C
i: meet	e312	>G?F?>=EE?CD?>?CD??FD@E>
i: mention	f156
i: merge		FECCE@B;B@ADHBDAAA=E>G<D
i: monitor	y31
i: motivate	p56
i: move	f-306i251m110n-266o-228q39y164	AAE@DBCBC@AF>AAACBCB@B<F
i: need		D=@CEBBCAC@C@B@CF@@F@?CE
i: note		ECG>H>D;@;9EJHEBBD<E9E>I
i: notice		?ECCD=BC=A<FEFH>;C@D9F:K
i: notify	f553
i: obtain	z128
i: offer	b-5o23	FFFCN:AAA>:H?JH=?D9E=B?E
i: open	j-32l160	FICFD:IAA@=GFHH>=C=?<H?F
i: orchestrate	e459
i: order	c268q9	EBHBC@F=KABCCHG@<CB@@?D>
i: organise	e324r213
i: overrule		ACEBCAEAB@@?DHG@?EBB>BBB
i: own	u330	GFCAE8B:EA>FJHDA:D<D9F=I
i: park		EAE@ACIGI@C?AKKB=FC=AAE@
i: participate	l-103m-197p-57q-48	A@DCG@A;>@@EGIEABF>K=?=F
i: partner	e317	@EAEB??@C>BEDEC@BB?G<@CB
i: pass	i246q-32	?IGED:GBB<CBFH@BDFDAF@;I
i: patch	l168
i: pause		CFGJE@A@><AEECE>?B>E=ECK
i: pay	d369	GLACI<DD?;?AADD:;FA?:>EA
i: persuade	z464	HA?BEBIFH@<;CFC=DA=BCDAI
i: phone		AJIGBCHCCC@A@AI<>@<B@?@=
i: pick	m154	CDBHE@D=B?@HDEH>?>>B:L;F
i: ping	f235
i: place	i368	ADG>C?DAC@?CBFBB?EC@B@AD
i: plan	j-367	CDGD?CA>C?C>D@D:@HD><FDD
i: play		DHBIN;DEDC=IFJK8?E<D;K>H
i: prefer		GJFDE;ICG>:EBIH8>C>?:CDE
i: prepare		?C?E>EDBGDJC@B>HE<F?@AD>
i: present	o-134y380	>A@@AA@B?@=E@BFC>CCC?G;H
i: press	m213
i: print		BCDHDEA<C@FBLDH?AAEEBC=G
i: promise	q119	GKEDG<H@@;9F?FL<8C<@=C@@
i: promote	t277
i: propose	f-279	A@>AG?@??>ACHEBC<C=G<ICI
i: publish		BGCEIA@AA>?CBBG??H>FCF>B
i: pull	p466q49	BFHC@=FACC;JEDI@<E?A:E?F
i: push	j281	BBK?A=GA@D>GDGAGEJ@BB=?>
i: put	a-241c118f340g26i133l246n99p72q252u41x524	CDJ;C=JBBFEFBA@C<D@@CEA?
i: raise	f292	CIFI@=E@>D@EK>CDCD?A?H?C
i: re-run		EEJCG;G9@<9HJIH=@B:F<F>H
i: read	d-286i-598m321n306o26p478r-322w-178	CCFCL5E9@>7LHQH>AH2M3B>H
i: realise	k506	CG>AHD?>ADDE?@HDD@DFA>EH
i: rebuild	f-43	B<EDDECAF>B@=GFDAC<EBECC
i: receive	a431d354n-64t162	DA@GFDA@?<GAAGHD>FGAAEE@
i: reckon	j448	CAH@H<E><@<G@HCCDB<F;>>?
i: reduce	j350
i: refuse	c-47j-202l601n199q275	FLHJN5L9A83JHML57C4F5IAO
i: reject		EHHHG:G9?87GGJG?:B;E7HAH
i: release	i228	>BD?D@E?C=C?AEABCECDCA?I
i: rely	c271d351	CD@ABBAE@BCBA@AAAEE?AAD@
i: remember	j217s70
i: remove	l-70q50	FEICE<C>G=;GAMJ>=I>@9@DD
i: rent		GFFAG=DC@<=GCGF=>B>??FED
i: repeat	d340n-4	BHADGBCCA=C>BBB=>EBC<ABA
i: replace		EAE>CBDDABCDDCK>:FB?=AB?
i: report	f61i-198	@EEKA?CA=ABBHAGBBFABFF?C
i: request	f164
i: respect	z78
i: return	i102	@FH=C>IFH?BA@IABAED>C=?F
i: review		CECFJ?A???=EDCJ=<F:FAD@B
i: rewire	t47
i: rewrite	c-218r30	@BEGIGD:EAD>A?KAB>=GDG;>
i: ride		IIHEJ8K=?89JGMJ:9E:B;D@I
i: ring	n-358q-142x-94	@HHOC>G@CABBLDEACE@D<CAD
i: roll	g168	@BC>CAGDBCB@EEBC=B@B?BDB
i: rope	a162
i: run	c-438i-190l-22n420r265	BC?HDAA??@?HAFEB@??ABF<B
i: save	r-299	D=D=@FEAACDCAE@FEAAAAAF@
i: say	b76c-550j97m-139n313p209v-53z227	JC@BC9H?AB<DCG>DGE>ACB@E
i: scrap		CFJGI@F9A<@DEDG<?A<F<B>E
i: secure	z466	F>=C@BDFGE?>@A@@E>?DBEDJ
i: see	j-22k241n-17p-141t123u63	DCAAB?BDEABD?CFC?B?A<FCJ
i: seek	f186j-219
i: sell	z305	DAABBADCHCA?EDBAADBBADBH
i: send	f-20n547o45p107r221y-124	FKB?C9FB@A=CDEACAD?=DE@B
i: set	a387c158g197h74q309s25y29	?C@C@EABACDCCC@B>=A>AFC@
i: share	f14
i: shift		D>?>AAAF@C@F>@C>B@AA?H>I
i: ship	m39	DGA?E?C?;>@CEC>CB==CBGCC
i: shout	p-27
i: show	c-576f-313l-474m104o520q228u241	GDDDE5??LD?HBD@AA@7E=F:K
i: shut	q177	JIK?D9L>>>8J@LG97?;;8>GB
i: sign	i47q168	CCH@F=F?G<ACCHB<@GBCB@=H
i: signal	f91
i: sit	d-192e-139f-130i-431o167p-214	D@DLE>I?F>@CFIH<G>4F8DEH
i: skip		?EDIG>DAF>ACGGE?AF>F:D@H
i: sleep		GFEHC>FBAA@CGDF?@F?BAFCC
i: sooner	o-5
i: sort		AEBDHAI@D?DALHG?=C=G<L@I
i: sow	m132
i: speak	b170l-130	CB@@DBB?@BBBCDC?CFCCB?DF
i: spearhead	e417
i: spend	e145j-57	AGCCB:B?F?BFGEC=AA>C<DAD
i: split		@?FIDCB:@>BAHCCCCGAJ<ECJ
i: stand	l102o-34	DDFBE@IBF??@EKL?8H>?:BEC
i: start	a156h152m176n154	DCH@C?E9B<CHEG>?A@B>AI<E
i: stay		FADCB?A?CC@CFEDD?D>A=FFC
i: steer	e299
i: step	i416
i: stick	c354	?>FB>GBDEED?BIJB;@F;@<G@
i: stop	f-390l139m313p-72	A@HBD>A@AB9GEII@;H=F2DAE
i: strike		EEEFG>D===<FEGE>>@<F;GAG
i: study	y268
i: suggest	n61	BC?>I?B>@>A>GHG>>IAH@@:F
i: support	e-231i-244l-127m-68n-166o-35p-187q-44z-43	:@GDHCA9@?@@KEJ@>JAM7@=D
i: suppose	j1057	89GCK@B=:D9H@IAIIB9M<5;=
i: suspect	j418
i: swap		>ADBIDD@DC?@CACACA=JA?:?
i: swear	j166
i: switch		IFFCF<K@C>;HCLJ;:F?A6@DD
i: take	e-254i-1034k325m320n177o2p1q324y103z-300	HCBBC>C@?E@HCAID?E>A:AFC
i: talk	o322z483	J@@IDBKFDB=?GDD>FE>D@ECI
i: task		DBAECBE=EBBEEHGB@CCA@CAA
i: teach		=@BFD?DCD@>AEFDA@F@F>A=B
i: team	e62
i: tell	a-161c-452e-16f12n13o313p-5q497	EEDID=HBBA@IEGFCBF>?@EBB
i: test	c-253	EF?HJ;G@D8=DNKJ==J<F<I<J
i: think	j416k-367l86n-6u-43	>>DAH:D>CB8BENAECB8H6A=D
i: throw	i103l38r-224	DHI=G9IDE?CGCI?>ABA?BEAI
i: time	l-157q-22	?CCFF?B>F>AAHFG@@I@G=D?J
i: touch		G?G?@CGAD?@@GBCC@DCB=ACB
i: track		@F@EG@@BA>?@@AGB?G<GDE>@
i: train	i379l279m16r382	AGAAB?DFA>AA;BAF@@C>FD<@
i: transfer	i230u-43	@CFBFBFEB>AAAFC@CEBBD>@B
i: transmit	i86
i: treat	u272
i: trust	c383	AAD@CBBDBBA?BGF??FCAA>C?
i: try		BHABABJFD@E=FAE<8@@@;DGA
i: turn	m-173	DEDCD=EBD@D@EDADDFA@BF>E
i: type	y-179	ABGEF?F?D?=AEFDABE>F?>BA
i: understand	k530l-69m-9q-236	CJ?CKA?=@CCGDBNBCABJ=7DL
i: use	c104y111z120	B?@?ADDEDCC@BB@@?ACA?CBD
i: visit		E?BHCCCCC=@@EEEAAFAE?F?F
i: volunteer	a35
i: wait	c387f347l-94n-14	AFGE??GDDDCCIBHC?JB@ABC@
i: walk	m-78o339	GC>LD>GDECAFCJI@CD;B?EEF
i: want	c519h384j-26l167m139x-374	:EID?BD@H=:>DCA;?HB>9DB@
i: warn	n72	OLKEF6OD<?8KDIF:=@8<<CDB
i: watch		HGGAJ<H:@8;FIII=:E:B4AAI
i: wave	f169
i: weigh	p-96	DGGKI=F@D:?HHHI=@J?F7F?L
i: win	f-97i-231l-160o850z659	J<>HIACHDA;<IIE8E@:H=@@K
i: withdraw	i184	AHHCE;GCC;BC@HBBCDA?B>?I
i: work	e69i-548l-142n-127z-67	>BAJ@=>>C=ADIKD>CD>L9>GD
i: would		@?@JDDD:DBEEDFCDDADD?A>C
i: write	a191f-113i15l-102n48o-119q-181r208u-34y-224	BBAED@H;CAAEEGAEEB@BBC<@
ice	t-252	?GGAH@E9CC@DKBG>CB?K9;@G
id		DDIGL>H@CBAIHEG:BC;J>K>F
idea	c-165h150j493l67o-63x-465z625	@:BECCFCCC:=?C>AG?<F;D>D
idea $	c-166z303	F?;DE@GGFB<>@E@@G?<EA@?G
idea ,	l38	A@CBBCDBAB?>EHA@CACCB@AF
idea be	h208	>@IFBCB<C??ADCA<CA>B;G@A
idea of		==@B>GDC>DI@@<AF@AFCBHEE
idea to	z510
idea: be	h310	;?IGBCC9F;:AKB>:ED>D6I=F
identify	d689	GI?CFB@B<=DAADC;;BE>?<@B
idiot	b530
idiot: print	b546
idle		DDDAHCE?>ACAA@A<BBAGA@DB
if	b170c-289f615i-288j686l847m993n627o551p489q624u409z-492	LEE>E:B><H?MFDABBD:>@DB?
if <role>	q69u164	HFB@@:A?@F?HE@?D@?<?=EBA
if a	f37n97	FLFAB:IGC?=EEFB?AF>;EBAB
if he	x198	F?GAHDCA;FDGCAC>CDADCE>?
if i	n-381q-35	B@>FH@A?<C?K>DDCB<=E:BBD
if that		GG@EA=BBBF@DEBBD?D??BFCA
if the	j-54m487n471o196q27	KKGEG:IG:@=IEEL7<K<<@CC@
if they		GKAJA;HE>B>FJCE=BD>?CHBB
if we	m26	FHCHB=BF>><FGHB=@A<>ABGE
if you	j209	C>D;C>B<@C?D@F<HEC>C@CBA
ignore		EGAAD@CC@@DABA@@@EBAB?CA
ill	c-162f-189	A@?DHCB=E;>A@IH>>@<G>E>H
image		?CD?GCD?D=A>CCF>;CCD:<C?
imagine	j157t415v105
immediately	f62	HDFB=@EE<HFHF=?EGGF>HGC<
implement	c583g302i200	7DJ?;IDIDGK:DC>C;=G=F;EA
implementation	i1275	9JH<C;HEH;C@@I;EFCG<G<8J
implementation be	i513
implementation: be	i120
import		FF@>G?CA@<A@ABC>>FAA=@CA
importance	k879	CH@AHB?=CDFFH?JCEDBI@<DJ
importance of	k879	HJ>@K@=:AEEIF@KDFB>L=8GM
important	j-91k909t-391u-257	HE?@LBA>BFBEEAHAG>;L@7EN
important $	k59	DEABHA?<CFDDFAGDEA?G>:CH
important <role>		FG<BFC==?EDGB?FDF@>H@;HI
important be		BFACH?A<AC@GECGCCD=H=;EH
important than	k-193
important the	k86
important to	z102
important: be		@E@EGA@>EBBCEAGDEE@I?=CJ
importer	x500	HAH@IDD;?CCHB@E=@?AFCC>>
importer care	x30
impossible	x208
impossible to	x210
impress	t743
impress by	t98
impressed	t470
impressed $	t470
impression	j340r1016	9>?FJB?A>A<?9CBLBH9LHE=;
impression that	j343
improve	g43h546p-71r66t-78v621x374	?>CEED@@>@=CL@DABF9J@J>B
improve <customer>	x360
improve by	v183	@?>EAC>E>C>DF@GFDI<I@EA?
improve the	g62h283	?AFEDEC;B?@AHC>=BA@D?H>B
improvement		?A?D@B@EB=BACBDGCEBDFG@C
in	a85b-12c-36d-174e264f134h53i-200k-96m-176n124o92q-31r138s189t59u212v230w118x30	BBADAA@CCCBBCBDCBABCBDAC
in $	f286j221r-348s-86x-139	FDDFA=JC?H?DGGBDBC<?AAI@
in ,	c77x-1	CCDD>BGBJC>>@@??FBF:=BA>
in <name>	a162b-58c-564e-321i185j-161l431m-81n-24o-216p-663q-181r-130u-1318v-271w108x-13z-571	?GEEHAF>A:D@EID?ABCBD=@F
in <number>	b-268d-362g101j-64l-125m18n161o11q-145s-265t487v-498w319	>EDFJAGAG=>=EEH>;A<I?C<D
in <person>		DCHAL;E==>9GBLE>>@:F8A>E
in <role>	d177e281f162i250k437v15x302	BCA?@A?D@CIGE=@AGEFECBBA
in a	b-568f125j628l310n213r-167w-312x-157y-180	ACEFE>AA@BBFFHEDB?:C<??D
in addition		@BBCD@AD>CACFGAB?@>E@@CE
in all	r278	=CFGBD>=A><@DCC?CB=G@B>A
in an		BGABA<DDF<CGEIB;AFBC;<EA
in and		<CEC>BA>HBDDGACAAAAF=?BA
in any		CBCBDCD>>CCCG@CACFDEBADG
in arrear	n76
in at		>GGED?GBCADAEB?AIC@EA;=F
in autumn		BED?H8G<E?<GDNBAAF@EA=<J
in average		ACBDG?D?I=@DGFE@EF@F<@CH
in both	y-19
in bulk	z-27
in by		ACBF@BHAF=A@BFED?B>ABBDG
in case		DEBCG?CA@?@DDDE@@C?B>DBE
in charge	d233i64	EF?@FBB?A<ICAC>D@BJ;E@>B
in close	e385	;K=J>>>BH;GGCBA>G?=L9;G=
in complaint	v17
in constant		;F;I?;;CG=CHGGE>GE=K:;H=
in contact		=B=C?=<>D@?GFGBBFD>H==D>
in copy	f310
in each		>DCEG@ACDAA?HGH;>FBCBB=E
in every		CCEDIB?>?<ABFCJ=<D>FBF>C
in exchange		AGAEB<@DE=AGCDD=CC>F?@F@
in favour	c132	C=B<=EGFGGAA>ABCBCF=?ADC
in first		BKBBJ>C?CA:@?CI>=B9CEB:?
in for		DCGDBB>B=ACADJD???A?C@@F
in from	l154
in front	c-93n110o245q79y151	D@CEECDD@?AD?GM@9C:A<KBL
in full	t-12
in good	n88
in hand	e615y28	7G<J=;;DI=BFBF?>F??G?<DF
in her		@ADGCBDA>CCBG@CCDK@GBEEG
in hindsight	k357	DI?AMAA>BECFBAICEB>F<;EF
in his	t300	C?D?@EICCAF;C@DCDMFCDAGA
in its	r200t-72u357	@H=B@<;;GE<AE>AH8A;FAJ7D
in line	r278	BAAA>C>ABF?AA>DF=EAEDG>@
in love	x-66z109
in me	o82z1191	J;9FCAKMIE9:CH>>I><E>>BL
in month		EFHCH=F@F>>IGHG:DE=C<<BK
in my	a110b207e-34i-470n46o41u294x-149z-151	H>BHDBE;@C?CAI@GBB<ACJGD
in no	n-205	>FHFHDE;E<E>JCJ=??@I??<E
in on	l-25r153	;?EEJBA:C@=AFCICCF=OBC5C
in only		ADEEBDA@AAEAHEF>A@?DA=AE
in order	h499	;AIJ=G@<E>???<>9G;B>;G8=
in our	n-48	CAFDG@C=B>CCGCKABKALBG=D
in parallel		BHCHBAA@C>ACEHF;C@<FA=CF
in place		?CEDCDAB=CB@FFA??=>DB?BF
in planning	d42
in practice	u309	EH@??;<:ID>DJD>F;?<B:I>J
in record	r-318	AGGDFBF=D@EAJEF<C?AC=<>G
in renewal	v256
in retrospect	k726
in some	j928	@<J@I?F<=E<I?G@HDC<G=<==
in spring		CCDABC?9FBDCGCCC?@C@CC=F
in such	f156	HEF>A@EC?FFHE?ECBFD@C?C@
in that	n-52r596u200w23x332	<BDE@D>;CDCA@?AE:@BEDF9@
in the	a-807b220c306f-207h238i-175j-357k-739l-188m-35n-508o-22p52r116s139t211u-134v-64w-527x-29y242z546	A>DC@DAECA@=@DC=?DCCAFAE
in their	o145	I?D<K@HCBF@DBBF8?FCB=>?>
in them		CF?;D@?B==@@?@@?;CEA:>?@
in these	q271	GJGID:H=A9;J?IB:A?:?9=HE
in this	c141q-152x242z76	B@C>?B?AEFEDCBABB@ED@>BA
in those		JDE@J>C;B<?IGFG:AD=G@E:H
in to		CBAKADE?H>CCCDEDCGE?BHA>
in total	r295	>H>DJ@?@A=<=>=HB<G>GGF:>
in town		@E@GBD?>A:;@?>A@BB<CBG=@
in truck	x104
in us	t-62x581z26	F>C?CCDCEFDBDAA<E@EEDC=D
in use	r212
in week		BJFGE=FDA@>GCGI=<C=@@E<G
in wheelchair	x-184
in which	x84	C@H?BD@@AEBCFDF>>CDBCA@@
in winter		DBAAG>F<G=?FHHFAEFAE;@@G
in write		GFILF?H@><@EHHH?@I<G@FEH
in year		F<HDDGHAF;J?BGIGFI?GEIGE
inch	l-139
incident	k39	DE?EGFB>ADDDA?HAC=BF=<DH
include	a71g245x-195	AH=EDCF?@BAAKFAB<;=?=BCD
include the	x-29
income		IIFBI9J;B;9KHJI;<B9B:C?H
incompetence	b377
incompetent	b173
increase	h1529v444	@AFI?D;?C>:DE?@;FD;C>I?A
increase $		?DEHC@B>G><BECB>BD=A>C=D
increase <number>	v51
increase in	v204
index		?JBGFB>BA;>?DDH;<ACD@?>C
indicate	y216
indicator	y1228
industry	t352	GABDBBE>G>FBCDHCCGAJAEDD
ine	i-12	FG@BH>DBA=>ECEC>@E?A?ADD
infection		EEACC=CBA@=GHEF=C@;D<CCD
influence	z915
influence the	z485
inform	d296f933n189o-34s364y160z-198	BIEJ>@BE:CCEGAEA@BE>A<@A
inform by	f191
inform my	f41
inform the		AEFCAADA@A>AFBEB@C?B@?@B
inform us	d2
informatic	d317
information	y1046	<>=?>E>G<EAE><AA=BHA@F;B
infra	i275
infra since	i304
infusion		@E@EB?BD@B<JBGF==@A?:A>I
inherit	b151i780	;HH<B=GBD>E@>D<GGKJ=J>>I
inherit the	i567
initiative	e533t279	@@?J=EABJ<F?=BEDEDCCFGD<
initiative $	t79
injection	l92
injury	r-307	NE@@F>E?@<=IKEF<@H<D9>DG
innovation	t708	F<CIBFIDJ:K<?GHICI@EEIKD
innovation prize	t434
inside		>I@GL?C?D@?@DCGC?E?FAAAD
inside $	k-54	ABBKE>FAI@?FHIJ>>A??<E>C
inside <number>		DBAAF?E>D>AEIHG@EFAC<C@J
inside the		>I>HI=@BA=>@BAG>>J?HFC=B
insight	d953k370p-101y1629	@D7=AE:G9DEJ:<CD;?K?9A@H
insight <group>	d45
insight be	s-33y503
insight inform	y26
insight: leverage	y123
insist	c323u554	GBD<@=>>JF?GFDAE9CC>9FEE
insist on	u413	CBD:??>?HEA@CCBF8AD?:CAB
inspection	l-156n20q-87	?G>DE??DB;<=DEE>?B?GCA>D
inspector	c-102i17t276	AFGJG@L?K7C>CHFCDF<EAE@G
inspire	t118z75
instagram	r528	:K?EG?BCBB?<@AAF;B=GIH?>
install	l183q-210r807s309	8CGD?E>DAC@:FDGA:@CBF?BB
installer		CFCCF@B@C??DFFF==B<B>B?E
instead	c-142f-58j-46l2271m669n244p293q847r-69x-26	DKKEJ;I<=>9BEFP75B8D9E>A
instead $		EJDFE;FD;?=FEGG=>I@C;ADC
instead ,	l341	KKMFI6M;>:4MEMK95F9A5CEF
instead i		HFC>I:F==:8GGIG>=F;E;FCF
instead of	l1149m188n168p176q271	GIIGQ<J:>@=FCDS56A6E<G<B
institute		IE>=G>FC?>;BACA:@BBB=>DD
instruct	a73	G@@G@FA;DDEHDKFCA;D<CAD@
instructed	a102
instructed by	a102
instruction	a426c249	BCFE=FDAEGIBGGECA@F<B=BA
instruction to	c206
instrument		IFEAG<G@B>=JFHF=>E=?<CDH
insulin		NIEEJ7M?C<8MGKJ89E8?8BCI
insurance		ED@CD8DBH;>FFIB7ED;G=AAG
insurance there	e67
insurance: be	e67
insurer		@G?DC;BBF;?CEIE=@JCD7<EC
intake		BCCBACB;FFEB@@?DB>@A<B?B
integration		BEAED@G;C=BBDFADCBCABBAE
intention	h220
interest	b419x541	E>E>AEC>:FFGB>??DHGFCEAE
interest in	b293	@=B<<FC@<GFG>>=BDFHABDEG
interface		>GAICAB=C>CCD@D=CA>I>@B@
intern	c-131d765w22	BH?AJDCA>:C>=?@A>AEF@;=>
internal	l109	CC?FC@CD@=DBBFF@>CBCAFEC
internet		FCIAGCE=>B@DBEG>A>;E???@
internship		?D@DE@A=E?@@IEFAAHAH=?>G
interpreter		ABACA@:@B?EFFCA=DAAHBC@C
interval		NHFDI8L@??:NEKH8@@:?:CFF
intervene	f173
intervene $	f138
interview	d974l36r132u-145w148	CL@FIDCB@8D<@BD=;CCAC>@@
interview $	u-95
interview ,		BG?EC>FDC@?ACEBB@DBA<>FD
interview <number>		AFBCDFABA>D>AAB>@@CBC?@B
interview and		IF@@I>B@?;CDDDC<@ICD;>AD
interview be	d325
interview the	d472
into	a82c-259d508g122i406j-469m-2o362q210s875u633w135z49	DG@ECDA@DCF?CC???=EA@@?G
into <name>		?JCHHBC@C=>@BAIA?D:IBE;A
into <number>	o25s480w86	>HHGCDA@@AD?GGC:?>>CA<?F
into <role>	d107z235	JB9?GDBF@DB?AAABE@DCB?DB
into a	l-99	ABEEAFB>D:H=EDFC@BFD@@BD
into hold	o27
into the	a12c-171g241i349j-465o-39r-98u509	DFABBEB>D@K@CB@A>?H=@C=D
intranet	r193	<CACAD=E?C=<?>GG;G@DGE@=
introduce	g492s276w165	>DFCEEDBA@F>KGC=<<>DB>BH
introduce $		ACHHCA=B=AACJGE?>>@@F@BJ
introduce a		AAD<HCG?D@EAD@BAACBF@E?@
intuitive	x-151
invent	u605	FF?>?;=;GE@FKA@G:?=B:G>H
inventory		HF@DE>O<D;BFCKE???@ACECD
investigate	d190
investor	x77	D?GADCD?D@E@BBGAAGCFCDAA
invite	a-50l-238q-42t53	ABFFECDCB>G>ECIACF?HEECG
invoice	c-83d179g-594i-52n82p532s-196t-326	DEA?J?A@?@=BCCH=>E@GA>?B
invoice $	d292	EHB@IC@D?>C@@AB:<EBBA=A>
invoice ,	g-176	FHGEA>D@@AAGDEC@DEB>C@CF
invoice and	g-41	DGABED>B@=B?@AA??CE?D=AA
invoice be	c-281s-176x100	CABAHBA>BCCED@GDFEBIBE?C
invoice: be	x115
involve	e302f1147i107	BFAF>=EFAFCHF?=FIGDAF>CA
involve $	f552	BHBH=>EECDEFF?>DGEE?ECD>
involve in		@BAFA>ACF=DCDCB?DDBH=ACC
involvement	i681
island	n105	IEGAF:J==?>GJGH=>I=D=C?D
issue	f744	AKDMA<DC?E@GJADD@GBBBE;B
issue to	f200
it	a182b-483c-25d-659e-972f136h-50i306j254k190l24m668n107o-65q351r11s309t343w49x43y327z-568	BDF@DBCCBADDACDHBBA@DABB
item	n36o-57r492	AE>FDC?;<==@CCFB<??EGD8?
its	c501d-938e-67o192q61r332s-315u461v-166x-294y-407z119	D@CDA;A?IE;@FDEF>F=DAEAE
its <number>		>GBFE?@AB=>?FHG>=C>DDD=F
its <superior>		BIEGIDE9BEEC==F=D@?JA:CF
its date	r629
its first	r674	<G>IIB=B@=;=@?KE<L=JFG;@
its mind	c237z168
its new	c-121
its own		BE@@C@AG@BA?CEB>?CC@G@AC
its place		BFHHHBF=D?@C@BH;@@<F?@?A
its purest	u326
its second	o18
its way	y-113
itself	i662j40l-273	9DJCE@EBBA<=BJ@BBA@CE;?D
itself $	l-264	@BACGADA?B>BCG@AE>=GA:AD
itself be	i99
jam	c-46	GBFBF=B>>?>HGEG=@C@C?C@E
jan		>GEBF<E@E?>EEHB@AFAC@@>H
january	c-36d-100m87t-314	?ECID=C;D<@HIGDBCFAD?A>D
japan		<ACB=@@G>E;GAGC@?@>;==CB
japanese		CDGDB?BAAC>EHKF:<C?A@@CG
jar	q93	?CGCDDE?AGHAE@B>=?=EAC@B
jar $	x153
jealous	b371
jealous of	b164
job	a687b230c-119i521k135l82m409q183t336x-170z-52	DE?FD@F;C?FE?G@GDAE>EBCG
job $	a179b310d173k100r-288t326	GB>EEDD;@BJDABBFFDDABAHE
job ,		?D?EF?GCD=B<EEAAFDAGCBAK
job after	i15
job be		BDHBB@>@?C@DJFF>:A>B>AAH
job in		@@FFF>C<D>@GJHHADF@F<?>L
job of	a591i216	EB?EBAF;GBFJBMAHE<G:BB>@
job: be		E?D@B@C<HEDHEGAFBABABD>C
join	e456o-118q-54r13	=E@HA;<?A;CFEDB@DC>Q?BAB
join $		>ACDJAC@BA>ADDFDAF>HAA<B
join ,		AADCECC<?ABADAB@CGAICFAE
join at	e345
join the		B?G@GAB8?=>BLFH?>HAJ<D;K
joint	c120	;CBB@B>EEC@@>BEC?FDB@@D>
joke	d-216f-458	;;FCGFA:G:@<AGI>??>J>G?J
joke $	d-210f-455
journey	h248z338	C>AACF@@FDB?C=@>HBBEAF?F
journey $	h254z287	A>ECAD@?FA<>@@A:FAAC<E<D
judge		FABJDBHDB>CB?FHEDG?EEEF@
judgement	c155
july	c-234i85q19r-329z244	CEBICBICI<@>AE?>F>=CD@>L
jump	v294	ABDLCGDAAA@DJ=K@F?:J6DAB
jump <number>	v324
june	d-277i218m42o-155w-479	<HFFD?BBE9=ADJCC@F?BF@<J
junior	i694	BJ@;@<DDB?DA=A<FDJG=G@AD
jury	c510t425	C;FE@FJGKAG><JIH?KC@BDH>
just	b658c461d-24f510k351m113o-35x803y-12	HCJ:B@E@AEEGI@GABFDBA@DD
just <number>		CCCCF?C>F=@EGFF@BH@F??AE
just do		C=G??DDBBDFFEACA@HFABBDA
just follow		>;D=?A??GD=CDEFE<EH@=>DC
just not	b12
just ring	f177
just want	x313	E>E>JE=<BCGGG?J@BCFMGE=?
keep	a-569e664f310g-568i-1343l145n242o-547r-692u-33v-334x-77z-366	ACCE@>@A@ABEBDD>BD?G@>F@
keep $		BCAEI<C<@;5EJII@=F<G:DAE
keep <number>	n-17	EFCFC?>?=A@IFDH;??<C=ABL
keep <role>	j-142	BBFBCAA>CADEECG>@FBFAD@B
keep a	d747l-38y35	BF@BCDCEAADA=?A>??BA==@@
keep all	a-112	=FCAB<ACF=ABFDB>BEAH<=CE
keep an		>B@CC>@@D@AECF@CEC?I==BB
keep for		BCGFAC@B?@DCKGF>AAABC?BJ
keep in		<E?G>?>CF?FBDD@AEADEA;H@
keep its	r54	@G@EDA@D@A?@@@DD@G?CDE?@
keep on		<@DC@E@AACC=HFGA=BDCC?BE
keep the	c51d-16e173g-154j305l305m238q163r-166	BAE@C<C@BD@JAFBABA=F;=C=
keep their		CAFBGAF<E?DDEDC@EB@F;?BF
keep them	l183	DI>CB8EA>>;JBHA<A<8B:BF>
keep turn	f69
kettle	c-153	BF@FI?C>C>@CECC?DA=G>D?F
key	a-421d-586e396i-9k482l-325p-133t-506w-267x-474	AH@EC>@@CDDHGDFBFA?D?=HG
key $	a142k83w-80	>DBIAA@>IBDFDEEDEAAE8>EC
key ,		IABH@?HCCC>CDDA?IGC?ACDH
key and	i410	>GD<F=GDF>F>?E?GDBE@H?=G
key be	i-352	@AGECD?@?B>@HHI;:A@C?@ED
key for	q-17
key in	z-68	ADHHEB@>=;EFDGFA?D@EAEC@
key learning	k24
key of	p-47	?@G?F@C?B@CEFCCADGAGC?=E
key on	a-150
key under	d-42x-64
keyboard		@F>DIBGB=CCAGBA==?:G<IDE
keyboard shortcut	g1
keys: be	i-267
kg		KHH@I;KD@@>IDIF9??=<>?GD
kick	c-173f571	EOCI@>GB@EBEK;CCDC@@?B>>
kick <role>	f268
kick off		AHCHDDDBCAEAF=G@FABE<??@
kick-off	a31m-19	D=@ECDA:GACEFGHE?EG@BDAB
kid	m153q192	GAC=FCDB<?EDG@E>;A?D@GAA
kill		BIIJC@C@?=ABKLE:;A?BA@BK
kill the	l-9	EFCFG>E=E;=DGHI=?I>F=?@H
kilo	l-200p-114r-264	CFDCJ@D:C:EELFG@CMBG<BDK
kilo a		HGGAI;F@I??IEIE9CD=@<;EG
kilometre		??IC@BB?H@?DDDB=DCC?;CAB
kind	j1133n6p-1t276	E>EBGCC>=B?F>HAHFC<FB@C@
kind of	j1231n36	A>GAHBC=>F>F?D?HG?=H===?
king	u200
kiosk	c438	=ACABBGGDDB;DCFD9B@D@CE>
kiss	t215
kit	r232	@DCDG>@@?>=BECG@;G<JDJ<B
kitchen	d-289e261i3t49	@ACC@BBAG?HACDCDFBBECCBE
kitchen $		DA?KBE@@D>CBDBIDEC<FCDED
kitchen ,		<F>H?>=EJ:HD?D>FGDDHBADC
km	n121	KAF;E@D=>;:HKEGCDC8A:BDC
knee	t167	@>?B@EFC?BE?FAAF>@=G?JFC
knee $	t185
knock	f167	CFFFA@FCBCDDE?BCECDAB@C?
knock on	f268
knot	o59	@GG>FAJ@JD@AAEJ:>CA@;<@@
know	b142c-19d599h-98j-86k266l-443n-49p-109q518t-265u-189w-716x29	HCD@E?C@?BCEACC@AEBC@>DE
know $		@?D>GCCAA@E@CBD?AGBGB@>@
know ,		AAC@AD<?@BBGAA@AF?BCCAAA
know <role>	n222	@DECBAE?@<>D@CD@?D=ABG@G
know about		EHBIA=FF@??BGCB?@GA@CFA@
know best	c401
know from	d336
know how	z180	DA=GCAEHI@B;AD>FG@@CFCAH
know if	j151	=E?FJ=FDC?<AEHH>?A<F>?>E
know nothing		ADCDH<DBC;;CKIH=<G?E;G>G
know that	m53x933	MFG=J?C;9AEKB@E<BDACCBBC
know the		ECAEEBA>EDCIDCHEB?AA>>DD
know what		BI<DE?@?FBAACBBD???DCCCG
know where	x145
know which		>C?B@@BFAC:G?BH?9?A>9E?F
know who		CG?IF>EDA<=EEGH@?A=C;ADF
know why		ABFDDACBD@BBFCG?@EBDCE?C
knowledge		<D@C@@BBBAB@D@AB?@=HABD@
kpis	y1461	;>===F@H?GFH<>BD;;F=<G:C
kraków	l134
kubernete	i-78
lab	d809j-27n53	EL@DI=B?>7>@BDD9;D>E<?FB
lab $	n20
lab ,		EEF@E>G;@9<FEHG@@A=D=C@F
label	d96o-11p-275q-176r113v65x-512	?H=FHE@A=?>>FAEB<AAG?@BA
label $	a20p-199	AC=GBD>=CCBDD@DB@?CC?CA@
label ,	v132	E@=F?E@F>E>DJ?EEDD:D<GF?
label be	x-253	>H?GBD>E??C;EF@B??C?C;FF
label: be	x-243
labor		AEFGCCGAEDB?E>E@CA?D?A>?
laboratory		@E@CC@CBC@GCHAA<BCAH@BA@
labour	r237x155
labour a	r244
lack	b573e-73	EAH@CFE=<DE?H@@@CEFAF>DG
lack any	b236
lad	t87	ADDEEDFAD=A>CAH@=BAE@BB?
ladder		BIIFDAD@B?=BDJI8;@?B@?>E
lady	i46p139t275x-28	CE@C??DGD;E@@EADEFC@DAFD
lag		AFBDGBA@A=C@CDD??CBF?=@E
lago	i69
lake	l123	CHIHF=H:?<;DDDF==?:E6EAF
lakh		BLEIM:FAD=:EAFG7>B5B?D@C
lamp	g-469n57	BEEAEACA>B?CIEG><B;G>ECB
lamp $		FDBFF>?@A>;GDEG@EF?B>D@F
land	a975	BB@GBFF:DEFCCCFGD@E@@BE@
land on	a570c262	C?BA?FDBFGFB?EGFABF<?@F=
landlord	c370m-2v-166x440z42	CBG>CBJBFEIDC@D<ABC@B=B@
landlord have	v-134
landlord pay	x211
landlord: pay	x211
lane		DBE=E?G@AAAEDGF=:@?C;D<G
lane $	w4
language	n-24	AAFDBBAC?@AEEFJ>;C@C?E>I
language $		BCICDD@=@@DBHDG;CACEB?=G
lap	a388
lap $	a68
laptop		ACCGH;DAI=ADGJF?CHBI>C>J
large		BD?DD>I>>C@BJDB@@C;F>FCH
largest		GIDEH>CC>=BDGHE8;D@>?@BH
laser	z-73
last	j-304l-247m579o-82s-179t404v-139x-104	AGEAF?C<I=E=@DED:HBE<D@F
last $	d91	FFC@IC?@@=DDDAD;?HBDD@?B
last ,		F?>BA@BDID>CEBBAB?@C<DBH
last <name>		CFBGH;IEIC=IGIH9AG>E;EAJ
last <number>		CGA=F@H@C=A@<D@@?@BA?B?D
last i	p-54
last spring		D=C>DA?=BAEFKCDBEGGHCE?E
last word	c536
last year		>CAFGAE@E<C@AFL@=D@ICD;D
late	c-1033d300g-41j567m148n-16q113r-1049t-656z-132	FDBAG@E?;@AGAB@BAB?C;>>B
late $	c-50d-36q376t-233x-64y-38	DDBCI;D?>>=ECF>ABE?E<>>C
late ,		BFEICAFDCBFEKCG=CGABDD>D
late <number>		=@GCBBB>D@@ADDCC@EBF>@@C
late bus	m55
late delivery	d74	GF?BEBAB@@EC?AA??BD=@@E=
late leg	c-260
late night	n-70
late room	d533
late shift		;?BB@D@A@F>DABADB;AC??@B
late with	j114
later	a219d152i377y-308	EDCBBCGDFAF>CE@BBBE>@>AC
later $		AEFFFBE>D:B?HJI?>D;F@C@J
later ,		HIBDJ<C<?6>EFFF=?F>G;A?F
later bus	d56
later start	c71
later the	a39	GC@CACDBB@EDAEBE@DG=CBB@
laugh		CGFGI<E>F=<GIJI<>H=G:A;J
launch	c253f-104g381i643n-242q240s485t625w154z-207	9DGEBFDED>E<AGDE<@AADBBF
launch $	i326	=DE@>@CEG?EA>G?EBDE?D>BB
launch ,		@GF@A<IDF>EDAH?EDED?B<AH
launch a		?@B>BFGC@ED>E?@B?@@E=CC@
launch be		>FDHAC>D=B?>EEF@<BACEAAD
launch dark	g16
launch in	c319	=AJC=GAFCGE=CFF@=AF?A=E@
launch of	t277
launch the		?BA?B??D?@@HGCBDBECAAC?G
laundry	e39	@H@G@=@DCACEECABDA@B@?DA
law	s-294	HH@?H;A=A@>HBCF?@C?C<A@D
law be	s-352
lawyer		A@HAB@HDG=C?BHDB@JCACC@D
lay	f287p-107r-14	CFK@ABJ@AEEEE?C?BE@A??D@
lay the		GHJED:G=:?;FIFD?BJ>C=CDE
layer		AEEDCBBB<ACAIFB?;>;DCBEF
layout	c337x361	A;F<?E>CAGEHB=CB>FEA?DA>
layout be	x311
layout: be	x125
laziness	b36
lazy	b1200	?=GABEE9;EHBJ?<AGJJLEBGI
lazy and	b248
lazy to	b427
lead	a269b433c272d-116f-379j264n-65q-311r381v312x-481	?@CF@DG@DCCDFHBEEGFA?=FA
lead a	e437	;H>J?;=BI>BGDFC?EC?H:>EA
lead the	j261	>@ACD=?B?C<GADADEC:J@?A?
lead to	v209
leader	a-164k186u28	GCAAA=DBBFAFHBCEEDAAAAFB
leaderboard	g464	?@@?ADEE>ED?FA?D=?=E@FEB
leaderboard and	g13
leadership	z149	HBA@?@@DGEC>FDCDBDA>BCID
leaflet	j435	<CIBFDA@@C>@>DCBA??DD=<@
leaflet $	r-157
leaflet do	j147
league		?D@DECD?HAC@HACA@B@G>B@C
leak	a-166c-288f-222j392k-366r-27x-314	AF@EG;EE?=<ACHA>?A=@=<>B
leak $	a-117j273x-176	?AA@E;BF>C>C?E=ECA>C>=B>
leak ,	c-29
leak be	k-81	@FGEC?CB@@?AIIE<=C=A@BAF
leak: be	k-80
leakage	j72
lean	c716	>>F>B@CECD<FAJHC<FB?9=CB
learn	b137j-192k1249l-151m-57n-215r-94	EJ?BJA@8BCEHGAIAC@BL>9DN
learn :	k151
learn that	k-355n-75	FM@EN?A<BABDICL?AF@J=8EJ
learn the	k57	CEABFC@>?BBDAAFDE?AFCABE
learn to	k581	EG=@GE=<AEGFA>GFF@DHE<FH
learner		A@HCK@B;@>BCFDD??GBKCD8@
learning	k1706	IF;>KC;9>HEL@<IHJ=>NA6IM
learning be	k398
learning for	k98
learning: be	k112
lease	s113	CHGDAC@CBBE=ACD;<AD>E=@C
lease $		AED@EDDABAG?>?@?B@DBG?>@
lease ,	s126
lease: terminate	s127
least	j275	<@BHHB?C<B:A=GAHBB8HEB>?
leather	c321
leave	b-461d-53e-826f-470h-291i659j-162l-11m758n419p795q368r-52w-185y-240z-1122	CDFAE?E@F>DDAGED?GD=ABAE
leave $	a-39c-38i-335n52s-440t-42	GC<@F??>A@?HEBFBAC@F=EAD
leave ,	a1030c-371	FD;MFDH8BAEFIFDBD8=C@IA@
leave <number>		GGBGI:GAA=;FCGD;?E=D9ACE
leave <role>	n127	CFH=@=DAEA>DCICB:DB=>@DC
leave a		E?FDBDCCEBBABFGA?JCB@BF?
leave and	i365	?HI>C<FDA9AA>G?ECCC@DA<H
leave at	s513	AHIG@D@C?BD=IKB;:?B?B:HH
leave before		DIADE:C>DC;HIGD><?>A;?AK
leave for	i62	=GHAB@ICG>>?@EDA?BBA>=AB
leave in	i433	BJD=F;BDD;@EAG?ACDC>E=;H
leave no		AAABDBA@ADBCCBDCDCCF?=EE
leave on	c-56r-59	FJCFI@C==:@CDEE:A@=CA?DF
leave out	n121	KFKDE;E=:?<IJIJ9;B:C<FBE
leave that	c540
leave the	c-382f-370m167n-194p77t219	ADGCH=D@C;B?BID?=E@CCD?F
leave them	i153	BFD=B>FEB@CF?DABBBD>CB>G
leave to	c997s-578	;BH:C?JELB??BJDA=LF==<A@
leave us	x193	F>HCEDC=CAEFEBJAGGAJEG?B
leave with	c86i445	AEG>B?DBEACC@FAFBFD@C?BE
leave without	t-95	CL<DJ<@E>A9B>CJ?:C7DDE=?
leaver		DEEBE=G?E??CFGE>?C?A=?@F
lecture		DHGFI@H<E>ACDEG<AB<D9<@D
ledger	c-290d495w171	FKBFM?G>A8AAADE8>B<F?A?B
ledger $	c-22d193w206
leed		;FB@@CCHE@H;@BB@>GJ?@9B@
left		@EE?C?DCE?A@EIA@BDC@D=<J
leg	c-318	DBADF@F@>?DGICCADCAEDE@G
leg ,	c-299
legal	c419d-587e40i-71n-45o80w-229	=FBG>>@GKA?DHJE=DC@C=;HB
lend	c340j393	?>I>CBDBCF>E?JBEBEAB9=C>
lend a	j411
lend me		FFEHF:G@B@9IFHH<@B;C;F@G
lend to	c79
lender		IIEFF:I@@?:JGGG=AD9@=C@E
length	r289	AG?FH>AA><>?EBFB=J@ICD:A
lense	e-99
less	c-523h450j772q143r-259v871	C<CCDB>A;A:ICABDFF9I<G=?
less $	v401	B@>DCEAG@??BDACDBF@C?BB@
less ,	j436	::E@FAB@AD@D<G>HHC>LC>>:
less in	q21
less on	r345
less over	x164
less than		HJGEI<H9=6?IHHG==C>E8@BH
less the	j-153
lesson	k772m122q21	DJ?CJ@??AD@E?@KBB@?GB=DE
lesson $	k-100	CABAH?A@ABADCCDCCD?DACBC
lesson be	k258
lesson in		DFA?FA@>DDBFB@IDCBAE;:FF
lesson plan	k-141
lesson the	d67
lesson: be	k691	FH>AGC><AFEGC?HFG>?H?<GI
lesson: dig	k73
let	c121d91f97i86l113m511n254o691p449q316x-388y175z-87	CKG?A9JGBB?J?GB>;GB:<>CE
let <customer>		FF>FF=D<=<=DHFABD@>F@EBH
let <number>		GAH>CC@=A>EFGDC=CC@BC??F
let <role>		CFGFF>D?C>=ECGF=AD=D=ABF
let go	c-17i113
let her	i2
let him	m27	HJIHJ:F?B<:IAKI7;?7D:H?G
let me	d25	JH=DK@>BB@DDABE<@CBC@B@C
let the	c566i60n36o211y33	?AE=?AEGFDCE@CCB>GF<=@CA
let them		GFEAB=JBBB=GDHC??CA@?ACB
letter	a90c36d-239f-358g-319i-225l407m76n-38p397t416w230x604	E?JDKEG=C@FB?DN?;B>FBG>>
letter $	c54l112t205x284	C@KCEDF?CBGC@BL><FCDBF@>
letter ,	o-92	B:G=CFGBCCDB=ABGCCCCBAC9
letter be		>BJCAE>@@D@ACHCAB=>BC;?C
letter in		DFEDH?H>C@>EDDG;BC<C=B@D
letter of		C?FIBEFBH;E@AIHDBF?GAEDD
letter to		<?C@GB=?C@=@DDI><H@GAA>C
letterbox	r57
level	c48e436f905r-175t95v100	@EEI<ADED@BFG@CAEG@A?CE>
level $	t226	=BDE>CAAG@CBCADABFBB?BE?
level <number>		CBEBGAC=@=>AFJD=>?<E>>?H
level up	f427
leverage	y600
leverage advanced	y26
liaise	e953n28z-172	9I;K>;9@H:AJFHC>FA=J;9GA
liaise with	e290n79	9F;J@;:?I=BHDEC@EE>J:<FB
liaison	e172
liar	b22
library	p64	CE>@G@A??@=AF?C>@C;I>E@B
library $		BI?FE<BAA=ADBCC<ACBD9=BA
library now	r115
library: have	r33
licence		BGIEHBG;BCBCCAH:>?;F?A<B
lid		CACBG=G@CA=GELE@BD>C;>AE
lie	i492k45y275	AGA@CAA@@C?J>?CDD?AB=E;L
lie $	k203y4
lie in		DECIH<D?C<=HEIF>BC<D=G@H
lie on		A@CBAA@ACA=FBBA=CCA>;D?D
lie with	i580
life	p-136	>BEGD@?:D?@FGC?DFFAH<F@J
lift	h803j-475n535o331r87t120x-146	BEFK@F@<A9?=F@C:CF>CAJ>C
lift $	j-183	BCGCFCF@F?D?EAJ<@GAHBE>B
lift ,		H?B@DDHEL>E>>FIDDI?FFEFA
lift be		ABCEAE@BA>F=EDDCABEDDADD
lift for	n55
light	c-70x349	CCBBIDEA<CF@H@C;=>?IBD>D
light $		BHAGC@ACD>>ABEG=?AA???AK
light ,	l-121x142	B?C?FFCA=FGCJ?A>@=?JDH?B
light and	l62
lighter	x586
lightn		?ECHF?B?B<>CIIH>>D>G>@AI
lightn speed		?DCGE@B@B>?AHGG?>D?E?@DG
like	b523c335d-66i-341j746l-358m-1042n24p-256q-503r133t180u405v-78x166y-91	?<F=CAA<BC@ACDBHAGAHCAD@
like $	c100x-765	<FBA@==@JB;;EFBI:EBA@CBB
like ,		BIDGC:FAF@:BHGF@=G?A?B>C
like <name>	c228
like <number>		<AEFFCC?EB@@BBACE@@G?>>D
like <role>	c-185t471	F=@GFEEDC>D??FDGEC=GFHDA
like a	b267x585	F=I=B@E?@DCEJB?>DFEFCCAD
like before	n74	IIA<G<H;:<:EHJG>:<;>:@DD
like that	n22q1	DCA>BAAAADBD@ACD?EC@<?FA
like the	c-304x-427	C>B@EAABCBBBAFEGFEAD?AFC
like this		CAD@@CBD@GAGC<EDEDBAC?D<
like to	j393m-11q-357x243	A:E=JDBA=BBECECCEC?OFA<>
like we	j263
likely	j105
limit	r-275w-321	BHCED?A@>BEGOID>BA=F?>FL
limit $		BFBCGBD>?@CBGDD?>>=H>BBH
limit ,		E@GACC@@ABBFDDF>?CBCAC@A
limit be		FG@FF;I@C>ABEGE>@GBF<?AC
limit for		?DBGE?AAF?@EFDD?CF@G???H
limit of		HHHDJ9I>@7=NHII=@F:E6FFL
limit: be		EIBGC;HCC@CDHFC@BHCB=>BC
line	b-624c-2d-372e22f-2i-136j-173l68n-152p270r-267s376v369w319x299	CCECBD@AA?BBDBF<@?@DAD>B
line $	e-367p31r-218x100	DAI@HCC;A@@CHDI:>BAEAD:E
line ,		?EIFF@CBAA>CCDH>=A:EBA>C
line :	m-9	AGBFG=DAB==AEEI?<G=FCD=D
line <group>	i11
line <number>	p95x9	CCFCDEE@?EDBH?G9CCAF@?>C
line <superior>	a125	HG?F@BDC>FDHGEEBABE;CBB>
line again	n-87
line and	f25	BFAHB<AB?CAFGCBABE?CAFCB
line at		GCFGH:C=@<9IJJGA=G=G9GAJ
line be	s195x391	CDFCAE?C?CFAFFB?>>A>CA@E
line by		DFGNG>GBA@;IFEJ<A@5F6IAH
line close	q72
line for		BHCGJ<F>E;<EGGI;AB<D9A@G
line have		E>BA@D@EAC@EL@JBDJ>H?D?A
line in		=F?JBBAAE;B@@?CACC?JB@A?
line of	e246	?FBDB@>BF>AFCBC?BC@G>?C>
line on		AGEFIBG<G?AAEAJ=AB=G;@<C
line open	x266
line up		=DAEBABCAB>DBEF@<BAB=B=I
line with	r284	BB>B?B?FEE>=BACE@B@BBDBA
line: be	x292	GBEBHAE>D@@FEDI>@G?HBF>B
linen	a223	EB?FBEF=DAFCEEDCB@F@<DB@
linen cost	a47
link	e118x57	AB?A@@?CABEGCA@@E@BG@AC>
link ,		AFAEGBEDDCBAFBAA>A=F=DCB
link a	x128
linking: scare	x128
lira		F>I>EBE?BDCICCH8@ECDAD@A
list	a380d53e-598f-462i758k-189l-134r155s716t-998w720x-613y-395z-329	>FBFECG>B@B>BHAD<@C>E==B
list $	o-413w188x-238	ACBFDCB>AC?A=DDE@>??C?C=
list ,	i209o205w159	@LCED@G@FAE@CBA>@@ACA?<D
list accord	c186
list and	g284i-287	A?@<ECEC@CBAGBCA=B?E9DEA
list be		>FFK??;E?=>AHIC>?@>=I>AG
list by	a222
list every		CGGFDBC>B@ABBDG<@A>CA>@F
list for		H>CB?E>>>CGGFECCEAF@FDCD
list from		BDDGGEC<=EA@@=C<BD>IBDDC
list in		BDCCI@B@?;<?BCI@<I=DEI:B
list of	d459n-3o168s101	@NEFICEF@<G>?C@7=?C?D7@C
list on	i72	?FHCC@BC>>BADFA?DBDCD<<G
list to		@EE@C?EDD>C?AFACDFCAD@?F
list with		BC@?B@D@C@EFBG?FDAF>CB?E
list: be		@BCBCDJ@IAC?@C?BG>BB=?:A
listen	b281k200l-62p166t60u-306	HD@GE@GA?DBCBBDAFE?FA@JG
listen $		A<GBDEC@@ADB@BEFEFCHECA?
listen ,		DAA@B@FB@??>DDBABA@CBE@C
listen first		KHC@I>DA;B>J>DG=><;?=BFC
listen to	b168	LF?CG@FC?BABBAC?CF@DA@JF
listener	x264
listening		IG9BI@DDBA@@AAG?BB@B>;HF
litre		BEEBC@BEA>@AFIF==BB@A>DD
little	b-227j567o72x-288z770	E?>ELBGEFA=>ADC@G=:J<>@G
little bite	j221
little by	z177	HB@GF?GIEA;<GJB9E><B@A?K
little the	k61
live	c211i645m-127o-404p-144r341u595w173z-106	>JD>D=C<ID>ACBAF;@ACAB>D
live $	r8	=ECC@CBFEA@=>ACD?FCAEA@@
live ,	r-156	@EDCG@B?C<BCDCACCICDBB?E
live and	x7	DAFAICCA@ACEFBH>DFAHDA>B
live in	w118	>IFEIAE>E;??BACABB=FCA:D
live on	r6	=EBDH@BAD?@?A@BDBD@EDB;A
live the	u541	FC@>>;?>GECDIC?E;?B>=G<F
live with	c78q28	AGG@E@GBFA>E@EH>?C?A=<BF
living		BD@HE@B?D>@CFFGA@E@F=D@E
load	c-56l-49o-301t-210w97x-167	=GAEICB>A>@>FDF@?A?J?<:F
load $		AB@AI>BAB@<ECGD@?D?F9<>B
load of		@@DBI?E<C@>CCHFCAD=H>A?B
load test		BIBEEDAC?=F>CAA;=@CAA;?C
load the	o-212	<BDDEEA=D>C>HCEABABGA?<E
loader		C@C>DAFBDE;@FFE=@DAA<?EB
loading		CEACCDG@?BDBICEA@CC@?AGC
loan	y-4	FKEGN<D;@;;CEFH:>G;HAB=D
loan $	r317	=H?HHC@AE<==@?HD=F=HEF<?
loan that	r-85
loathe	x104
loathe be	x104
loave	r-441	FCECG=FAD@CGEFF;CB?C?ABF
loave a	r-15
lobby		A?AB?FDDABG?C@ADBACDDEEA
local	i543l263m148t218	<FHCB=EDH:F@?I@ECBB@FB@F
local <superior>	i331
local paper	t251
lock	c-189w338x428	DEGBHBE=AADBE@D9D@AFA@<B
lock $	x244
lock the	w181
locker		>FCFFBFA?B?BEBDA=@9JAD@C
lodge	f537
lodge a	f538
lodz	l112
log	c-569d246i-238j-8l227m543o-200p258t-326w151x-751y-56	COAGO>G?=:;>EDF96A;I=C@A
log $	x-240	CI?CI>CC>>=>DCB;;C?D=BCB
log ,		BJADHBFBB@A@CBC???=E9ACA
log :		GGJ?G<H?@<?H@H?==?=?=EHA
log <number>	r702	?J@GJAAC>:;?@AGE;H:GDG;@
log and	d165	DF=>L?FC==@=BEB<:D@D<@A?
log every		KDJDI=F=D:?JGHI=CH;F=DMI
log in	r-69	BBB@E?C@C?ABDED?DDAF@A?E
log of	m136	BGHHI?I?F?>DCFH<AA<D<BAE
log-in	r384
login	r742x-320	<M>HE>CHB>:;?@DD9A9DCED>
login $	r335x-279
logistic	x75	DC?A>B>DBDHBC?>>IAFDG=B?
logo		<F=GE@AC@A=>B@ED;D<JDHA?
logs: show	m50
long	c260i-25m30x533z503	D=H@CDAADDBBEDI>B?AE@?=A
long $		F?A@EADDAA?DADD?BD?E@F?B
long ,		EE@FH<HCCA;EDID@CA;C=@BG
long discussion	c255
long for	x486
long i	p-94
long time		C@=FE@HDK?:<GIB>E@<F>@?K
long-term	x181
longer	i587l774n351q336x-155	@EE>E=HCB@AAAEAB>?A?@C>E
longer $	l98	BE>BD@@B?A;C>@??AA?A;EA@
longer ,		GCFBG@E>B@BHFCE=CB@B@EAF
longer for	q145
longer than		E=CB?CGHGD?@BGBCBFC>=?DC
longest		DCBDDBBCE>ACLEH@CI?G<B@H
look	a511c-198d308e-595i-19k52l707n-384o-473p-173q-263r-423t-83u1y915z-596	CD>ADAC>ABFH?EEC?BG@:D<G
look $		>AAFCBF@=@BDBBE@BG@E>ICK
look ,	f163	FH?AB>CE<DBFA@BACCC?BBEA
look after	a127i313p-12	@BEA@>E@F=EEAI@FGEE?EA<D
look at	a523c-273l207q-166y220	@D>CCBBA>BAG=DJ>8>DA8E:F
look back	k768	FDD?HF@9>FEIA@IDGDCJC:HH
look for	x571	G?M@CF@<AGGEG>F<==BFDD;>
look good	y-431
look healthy	y225
look in		E@=??C@IAC@B=@D>?CG>=C@E
look into	d687o-38	ED<DEC@@<?F@A@AA@CGA;?D@
look like	j137k-48u336x-181	DCB>F:;9ED>DFH>F@=<F;F=E
look on	c211
loop	e253f743	@N@K=;EEBCBJIC@?GC=B?=F?
loop in	f234
loose	d-131	A@HAC?E<EBBHEDCCFBADDF;G
loose $	d-118
lorry	m171	GGBFF>FA>:<BBFIC=F;C@F@B
lose	c-1143f-8g-85i-447l143n714p286q560r-981t-766w-793z-867	JDC>L<C::>@MHFK;@LAF:C@I
lose $		ADDAD>EAI@=FHHF?=DAC:==C
lose ,		EIBGJ;GDB=;DDHG:>F;D:@CF
lose <number>	r-337t-80w-49	FD>@G7AA?8=LHKG<?F@@7BAO
lose a	b383	HBGCBAK;<DBCJB@@DICF@?GK
lose all	x161
lose in	y-175
lose its	q23	FIFJH9I<C;7JFKI<>D8D:FAJ
lose the	o-13z-172	EFICG5I==>6GGNBAAC5B7>>A
lose their		GDF@M=D:A:=JLHL;?F:G>D>H
loss	d132r-29v45	GD?DBE?E>?BED?@>CFB>:BEB
loss $		CFBDCD?A@>AACA>;AAD?@A@B
lost		AFEHFAI;I@@DGFH@@C>C5@?E
lot	c-7e292i9k140o-95q-42s19u424x-482y38z289	BG?DA@ACGAC@ABABC?ACBC@H
lot $	i133s286u246v-39y87z129	BCAB@ABDFCA@?B?A@=C>DC>H
lot ,	o28v25	DADD>C@CDE@CF?EBBA>A;DCA
lot of	e371p-65r81x-75	>D<G@A@CG;A>A@DCCDAFCD?B
loud		GFGGCAHAB@DEDAGAEC?ACEB?
lounge		9E?AGBCD?CB=FBAA;C<JDFA@
love	b414n-70r-66t634x631	D>GCGFG?@@FAHCFBDHDMFGBD
love <role>		B@GEIDE>D=FBCDJA=F?KDG@B
love the		D?CB?ECBC@EA<BGIDFCEEHB@
love to	b316
love with	z112
lovely	e232t604	BD<FA?@GG:DA>EADEC>GBBI@
low	m122	=CCADDHB>EACAAA@===D:?AB
lower	c118h452r-313v1128	@=CE=G<C>B<EG>@@F@@@5EA>
lower $	v443
lower cost	h65
lower the		??BGAEA?B@ABG?C@FC@F<F>A
loyal	x159
loyalty	g602h1079x289	>@DCCEC=<@B?I?:8AB?E>L?@
loyalty $	h104
loyalty card	x452	??C@BHAD>ED=A;CC>BAHIE@<
lunch	c-262n207o430s229t32x50	DCAGFDEE?@@?BDE@B?<ECC?F
lunch $	c-245	CABDFFC?>?C@??CBDA?IEG?B
lunch and	o69
lyon	c730l-62q35	?AGB>DAAGD=D=EEC?GC>A>E>
m		JGFAI;H>C?<IGKH<?E<?;DBI
machine	g45k114l-375n98s133	>EBDDE=@@AC@G@C@ABDE@B?G
machine $		?EECEFC;BDGBG=C=D?AHBB@B
machine ,		@GDEFADAB=E>IFE;>BCE<<@G
machine and	g22	:B?>F@GCABB=IC>B=B:I;FEE
machine be		AFBFCE<D@BE@CDGCB@?CF@DG
machine: be		I@C@HE@>BBFE>@JEFDCGDEBA
macro	r477	:BABAE?FAD@=@?BE<F@GEF@>
madam	a381	C@AG?GG<DDFCACDDD@EABEE?
magazine	t567
magazine $	t39
mail	f640l13q71	@CDC@AGC?AEBE@AGCG@BGIB@
mail $	t-173	?BC@FAG><BBCFA>@A@=H<BDE
mail ,	i142	@EK<B@GCDAF@?C@CEAF?E><D
mail also	f279
mail from	t-116
mail go	r17
mail have	r-286
mail to	d30f43l156t283	FC@DBBEE??D@AACB@DD?CCE@
main	k612	CH>ADB@BCCFC?@B>F@EG@9CH
main reason	x181
maintain		BC>F@>FEK:=ABF?>G@=F??BI
maintenance	d529i810	@K@>C<DFD9B>AE=?CBF?E:=E
maize	l131
maize $	l131
majority	c1343	7=N:?@EFOH:BBIOA6NG=:8J:
make	a487b216g408h302i115j188k384l-81m-525n-629o-362p-466q-128s46w268z115	CBACBFA?BBBAAC?AAACA@ABC
make $		>DCAAACDAAA>DH@D@=@AC@BD
make ,	d34
make <customer>		B?H@@EA9AAFCE>@<EFGEBH>C
make <number>	l-194n-50	ADAEG@A<CCAEABIEDE@JDBCE
make <role>	d-339l566r242y88	>>AG?CCBB@AB=@ACA@@A@JD@
make a	e-538l-186m-51q-425w276y539	@D=@FDDBBCBCABF?;=DA:@:G
make an	j339	?ABAF@?A<C>B>D?DCB@EE=C=
make by		CBA>BADCBCACAABD?FCA>BF?
make for		@DBBAE@F:CE?EC?><@C@B?FD
make in	i171
make its	y-114
make me	a569c-102k71	FC<GCCA:DCFHECDEH>BBCGBE
make sure	e334z245	CB:G9ADIJBF>A=<CJ=ACEAIA
make that	c562	@<H<?CJFGG>=<KDG=EE><<F=
make the	a44c169g81j67l223q383r-136t-92x498z24	DAC@CDC?BCAEBAB?BDAAB@A>
make to	s-11
make up	c437	>?G?@BIDGD@?AEGE<GD@;@E?
make us	y-148
maker		CDFEI;F<A==KJHH>AH<G;D>G
maker $	c-190
man	b540j-244l257p-14x-179	CGDFD>L<:@EDJ@@>DOGD<AMK
manage	i231z439	CB?BF@DGC@=<BCBBFB>EC@;F
manage the	i226
manage to	o119v93z258	G@>DDECJFD=;D?D>F@<EAC@F
management	c430f544k676n20o67p64z813	IB<B<CEIHHEDB>BGGFG;CAHB
manager	b370e360f233i307m-263n-120o-328p-233q-150u-144w-311x-197y-356z336	BE?E?>GCE@BAGI@EEFG=C=EB
managing		BEBLB@CB>@BBFADEBI>DEICB
managing <superior>		DHDKC<GA@?ADHDDCCH>CBGAD
mandate	c27	=CEBC@B@EC<BFEIA<IBD=AAC
manila		BAACCBCAC>DACFDCCFBEBCBD
manner		CACBDBGA@C@D<BBBCD@A?BCD
manual	d-236i152q110	>EDABAECD@ABCEBA>@?@DE>E
manual $	d-44
manual check	q148
manufacturer	p133	EDB@H;HCDA<DEHH==F@D;<AC
many	b-152d80w-201x-954	AE<FCACEI@A<CGGB?DBDAAEG
many <customer>		>I>HH<BED?;ABDH@<H<CBB@B
many of		ACDIF@EBD?BDEFGA?H?E>CCH
map	d253o-402q176t-348	ADABJBE>;@A@HED?8??D?BA>
map $		BCBDJ@D?D@BBHDF=>@?F;C?A
map ,		@@BDEDD>ADGAIBAC?=@D>ICA
map all	d45
map and		?DAAEADD>BD@HFAA=@>E?DEH
map be		?FEEAB?B>>A>EGC?=@D?C<EF
map of		AF@EH<A>;?<ABBEC?H>HCEBC
marble	c542
marble ,	c120
march	a-23d29i226m27p-15q594r70w105x-238	@MCEF?EBD;@??DD=?C?AB>>B
march $	q102
marek		EBFDFDC@?@?DEBI<:DAE9BD@
margin	d672r-109v192	IE@BF@<E:>;FCBE>?E?A<>GA
margin $		HH?AH@@C?;BAABB<=GCB=?AA
margin on	d328
margin: be	d329
maria	d116
mark	f234q-132r91	DGAHB@ED>>BAE@EEBIAADFF@
mark as	r158
mark the	f280
market	b-224e319m111n183q99x154	FCDBA@B@G:EKADD<DDBE@C@<
marketing	d389n-550x-291	CH=ED=?HC<B=@EE9@IBD=;I@
marketplace	m-86	?BDFCBA@=ACAKDDA?B@E@BCH
marta		BH?AI@BB>:D>AC??BFDEFC=E
mascot		;??CG>GD>E?DGG@F@A;I;AA?
massive	t-25	ADACH=B>DB>FEFECCG>H=?BG
massively		@FBEG?D;G=>BEGG@?G?H@@=F
master	b350t268	G?CD@DK?AAFA@?@DHHDFEBHF
master be	b363
master: be	b361
masterpiece	t304
masterpiece $	t318
mat	x-238	AE>HH>GCG<:<EGD?AA;E>AAI
mat $	x-67
match	w-102	FGGGJ;E<B<=FIHG:<@4D;BDG
match on	w-308
match them		FCFBF:LACE=IDJJ??@=?AEBH
matching	m-161
material	l-19	=EF?C@DAE>CAFGABADBBD>@K
maternity	a90
maternity leave	a90
math	d151	EH>DBC>F=>EA@A?9@@E?C<D@
matron	c396f540	GEDF>BJGEEECCBBGDID>GDH<
matter	c401f657i370k299s-592x-87	DHB>B;E?EHBKFACGFIFB=8CD
matter $	k177o10s-286	ECA=IA@>BDDGA@GDEEEGC=CG
matter be	x-132
matter for	c100
matter of		CBABECC=EDBEBGGBB?C@>>A@
matter to	f222	FLCN?:GD;EAJM?DCGK@BDEB@
maureen	d154
maureen tot	d155
maureen: tot	d155
may	c233i28j925m-162n-107q267r-236s91t-33v-437x-603	>EDEG?EB@@?B@KB??BA@B7CA
may have	j451l-8p-33
may well	j107
maybe	h-34j2920k-27x-428	=8EEL8JA9D6K@N>NKF6L648<
maybe <number>		DAEBD;GB=F=I@H?GH@>A==A=
maybe i	j586	<9E>H>DB;D9G=H>HGB:J=9<;
mayor	a-80f-165n-52t-487	E>BABDDBEAC>DBECCGDCADDF
me	a1551b-373c-667d-96f-50g-751i-201j-44k689l-545m85n-417o394p-643r-315s-994t710u436v-911x-2488y185z824	HE7HGAE@KBCA?HFHC@D@:BFH
me $	c482f187i287j-117k-308o308p-73q154u195z642	IA;A@@EEKB?=AE@FA@C>:CDC
me ,	c351d172l-113m186q-73	EC?ABAADDB;@@C?CADC>;?F?
me :	a-13	HGBAGB?=CDCICDLCCCAD?=DG
me ;		EFCBF>DCC??DBCC<@E@A=@AB
me <number>	o383q24	EEBKL<FDJ:<BCHH=BJ7LAE<H
me <role>		BD>DC?E@H>A@BDAECB=DBHAH
me a	a-205k297n240w-184z98	E?B?DCBEA@E@?CIFAH@FAEHI
me about		@BGCD@F@F?>DBGJA>E=E=BDE
me and	i113w431	>FACCDE?IAC?>>BBE<CD>;>@
me as	z76
me at	a35	BA@NCBB;H=EDDFGEAC?EAGBB
me be	k461	DB=H?FB?EFEHABDEF>DB@@EF
me before		BGADI<GAD?=DFIF><D:C=@AF
me by	z91	H==F@FEAHDECBIBEG@E>AED@
me do	o41
me down	a76
me finish	i149
me for		DC>LEAE<F>AEEHFCBCAB>DBD
me from		BBBEBCAACBCBBCEBBBCBBDBA
me how		EI@BJBA>ACCECALCEC<JB=EH
me i	y74	@?>D?F@DCBED>ABF@=E>CI?C
me in	a226z-436	F?@LECE=H?CDDMFEE@@AAGCC
me know	d55
me now	i-247z32
me on	t403z-189	E>?ICDF;H>ECFJJF@CD@BJCB
me out		DBBGECEAC>D@DEHCCF>GCEDE
me responsible	a148
me that	d227k321t-136	FJ=CFB>@CDDF?AEE@ABC=@FF
me the	a41c-447k330o-36t-112	IE=IGC?8ABDHCEDDE@E@<@EB
me their	z306
me they		E=>HAEH@J?GADFHGCCCABIDA
me this	i171	AEAFD?C<H>@EEI@DA>D@AA;D
me to	a573c-208d-425i-355o-394t-94z-756	DB@HBAA<GBBJFGJF?>C?;GBE
me what		FA@GCDDCA>E?@CFCBEBDDDEA
me when	i-207
me where	d262
me who	c265z15	CABA=CHGFEC?@A?GDBE>C@E@
me with	a345	H;AD@FI=EDCDAIDDD@E=AEF@
me: be	b38	@B?@>@=BDE@DB@=D?AD?=FAE
meal		BA@=GADC=C>CBBAD?A@E@CA?
meal $		AKBGJ<BBC<<CBEG:;C>D<?>C
mean	g127h621m255n73q81t-218u74x-270	EEEDA?>:CA=EGAA>>@;E8H@F
mean <number>		MMJAL7L;?97MFMH7<B7=:EEI
mean of	g210
mean that		GBFFB?D=F79FFFA;EC:B:EAH
mean the		EF?CF?BB@=A@CFG=>FCB;BAB
mean they	q-3
mean to	u37	CF=EA?;:ED@BC@@FA<@A@GBD
meantime		@HDECEBC?AG=FAA;<>ADC;DD
meanwhile		<EEECC@AA??=AE=@C?>BDB>D
measure	c-487d527o-206r-33t-418v-39w11	EJ?BJ@A?>?ABBAH=?@AG=>@C
measure $	r-358t-323
measure <number>		@HCEGBE?FA=@BBG>=B=GCE=B
measure <role>		EFACF@B@?<CCDCB=@FBD;@BD
measure the	d318	FF?AJ@DA>=A@?BA>?ACB<@@@
mechanic	d-123	DCD@DDEBDBDBA?C>ACCB>>@@
medal	t-266w-266x266
medal $	x274
media		DCCAFE<>?EECC=GBD@BHGBAD
median		FEGEG=I<I=>JIIF>@G>D:>AJ
medical		CGAEE<J;C?BHHGACEIBAAD@H
medical <superior>		BAADADC<>CDDGA@EGEBDBEDE
medication		I?>E=F=F?E:JL?IEIH:C9DG?
medicine		FB@BHBC@EADFIEI@BCCC?D?E
meet	e578r227t628w-107z-29	<B@EABAAF>CBCBDE@F>JBEE?
meet $		E?A@B@@>ECECB@BF=BACBGAD
meet ,		A@@@?EECAFEAC@?F=?A@=DF=
meet <number>	r153
meet some	w-171
meet the	e290	?DAC?ADCGBHDACA?D?EC<=E@
meet with		>C?KACA@F:FBCFFBDE?IADG@
meeting	c269m-334n229o180p110q-361r546x-407z194	@A?E@ACGED;?CFCBBB>CB=F@
meeting $	t-124	@CC@J?FBCD;@DDF?=B;F???@
meeting ,	z217	GB>C>DDHEC@>@B@<E@D>G?HD
meeting and	n39	BBE>KBH;D@?@FFH?>D?J?A8E
meeting be		?CEF@D=F@BB>DFGA<A@AGAED
meeting with	f104	?HCG@=BABBDHGDBACABB@=BB
melt	z329
member	a108r517x-290	C@AAACAA?ECDACDG@CCAEFA=
memo	f159o249x-222	BI@I?<GIF@A@DF?CDA?<BAHD
memo $	x-216
memory	d87j174	BB>@E@@F;B@A?C?DACDB@<@>
memory leak	x-186
men	n413	IFB@E=HA>A>HECD8@D>@<F?H
mention	f70t446	B@GKCBHDB<F?BHIG>K<FCIIA
mention <role>	f153
mentor	c1131t206	<>E?@CDFEBC<DDHE:HCC@CF?
menu	c187f-146g126m-118s443w-79x583y139	B<D;BG;D:BHBACH@7?GADD?C
menu $	f-286x411	C<F?DH=>@AF@BBG?>?DGED?C
menu ,	f93x307
menu be		=@AC>F>FADCC@ADC==D>@C@E
menu i	y122
menu with	f-99
merchant	x423	E?E@GCB@DBCDGBD;DCCICF<D
merge	a206	FD?GEAC:D@AEBEDC?=?B@G<A
merge the	a217	FA@A@DB;FEED@AADA=D?>DA>
merger		F<@>DBE>CFBGDKCFBCD@>BBA
mess		AAACABG??BCCBABACHCFBCDI
message	a-85e523i-60n-39r780s278	9EAFCC@D?BCAFAD@=;:LCEC?
message $		BADDHCE@A@DBECGA>C>J@FCA
message ,		??@CABFEACF@IG@G=@;I?FGG
meter	q64s-468	DEAGI;H=F;=HIGIA>H;I9DAH
meter $		BGHH@D>B?BCBIHE;>@>?C;FH
meter and		DHABH>GDB@ADFCC??C<B;CEB
meter be	s-625
method		=BFEF>AD?@<C@IGC=E=DA@D@
metre	q-98	CEA@G:ECC?<FFHL>;H?C;D:G
metric	y1651	:@;>>E>I=E:I;>E@9=G=;I7G
microscope		BCE>ACBBDACBADG?=ID@:<F?
mid-size	p113	DEBBH<FCGC=FDHH=>G=C@C@E
middle	l173	>AAHA=?DAA>IBGA@D==E9?CE
middle of	l169	CF@BB=BCAB:KADD<>>;A:F@E
midnight		D?FCFB?@>>@@FIBAB@@HB@<I
might	j447	;AFBK<D<@C=DAJADDA<K8=:@
might be		AG@EG>CCC<?>HFG==IBG=B<D
might have	j307
might suggest	j620
migrate		;DDEGCAAAD<>;>AC@?;FE?;=
migration	a302i520j154	?FEEC@F?G?AC?EBGCABADA?C
migration $	i383	BA@>BAADADBE<B=HH?A@F@BB
migration of	r112
milan		BDFFE@IBH:CABHCCBI@CBDAG
mile		DHCDC?@?C@E?GEC@=@CB@AAH
mileage	m32
milestone	f354p21r366	@G?D@>AD@D>AC>BH@HACHF>=
milestone be	f358r415	?I>HA@AF=D>@A<BIAIABJI@;
milk	r-33v188	N?>>EA@C<>?JJAJ;DJ?G;D=A
mill		CDB@IAC<DBADHBJ@BCAG==BF
min		CGDGJ:H>C<:FHKG?=C<F6A@J
mind	c669x839z413	G:E9BBECGFBBCA@>BEEAB>BA
mind $	c242	@=H>BCBAEDABCBI@=HDAA?C>
mind after	z23
mindset	z608
mine	a150i622j37	ADF?E=KCG>AG=IBCADB>??=C
mine $	c-75i254j118	?HEDL<I>E>>EALC?E@;E>>9E
mine ,		>?HAABFCFC?BBHJC=FB@;@DA
mine :		KIEDL9J=@=7JEJJ8;?5B8HAJ
mine any	i243
mine be		=CDA?BIAEAE?@B@DBDEA@B@F
mine to		F@E?DCB@?EBFFBJ<?ICA@CD?
mine: be		>BFA?BGDHAD@@ECB@BE=ABBB
minimum		CAF@ACE>8GEGD@;=DAB@CEFH
minimum $	b137
minister		D=EIEEGBG;H=@GHGBH@EBHGE
ministry	p-42	;C@D?@@FI=BA=CEDAFBBB@H=
minus	v358	EABDABBD?C;FIAGCAF>B8DEA
minus <number>	v360	CAAD@CCDBA=BHAMCCF>D9DD@
minute	b-6l9m383n-32p38q226r43s-421x430	CEE@H?A@AA>GB@J==IAJ@B<=
minute $	o99	ADDEIABAEBCDG@K<CF?MAD<B
minute ,	x207	EAJ>EAFA@DAI@BCADFAABA><
minute ;		MIK<I9M>A?<JDJE;=<:;:CHF
minute <number>		DGHGG=F>E<<FEGG=>C<B=@BH
minute a	r557	>E@FHB?D>>=?>@DH?G=DDE?@
minute and	o-262	?EAEB<?AG7CEBDACEB@I<?CB
minute be		JIBBI<EB@<=FBFD;?E>A<CFC
minute each	q40	GGEGG<G?E>=GCHG:@E<A>?BH
minute for		BCFHF>F:C8@FHHEBDG=G9CBI
minute in		@GAHG?BCD>=BCCFB?H<FBD>C
minute of		FHHEI?LBE=>DDFH;=@:>:ACD
minute on		@CBCBBA@F>EAKHE@FDBC@<CJ
minute per		@ECGE@@A@=?A@BEB?D@DCDA@
minute to		GEGDL>D>?CAJHDG;AH?E=C@F
minute with	x299
minutes: be	j238	C?C@G=CB;E=H>G>FE>>B;=D>
mirror		=@>BEBED=CF@JC?D<B=K=IEE
miss	c-542d27j530p160r-525	FEABK:F=:?AFEG>;CF?F>=@E
miss $	d128	EFC?ICAAB<CABCD9=EAB>@@A
miss <number>	c-280	CF=EF>@?B>ADJCF=FE?GEG=G
miss a	b-187
miss the	r-238	DDBDC;GA@ECIHE>CIFBD>=DD
missed	f290	HG@DD>GF=D@HIBABEH>?=?C?
missed appointment	v6
missed dose		HDADE?B???>HFDB?E@>EAE@E
missing	f190m9y-228	HIAGD<E?@AADIDCBCHAA@>CC
missing $		@E@FF?C@D=A@EDF??GCH<??E
missing paper	m64
mission	a125
mistake		F@CCE@CC9@:KHCGADE7F8BAE
mistake $		AAGCG>I<BA@FGGC?DE@H=?@F
mistake ,		EA>A?ABD:C9JAACBC?;=8FAC
mistake be		CG?CJAAAC@BAECG@ACAG?<BF
mistake: be		FFACIABBD=ABCCF:?EAE@AAE
mix	n-162	=CCD?DGFBFF?G?@D?@AD9DE>
mixed		B@H@ECI<@D?B@BC@A@?E=>>=
mixer	i20
mm		FLDCK=J<E;=EFFG9>D<F8>?F
moan	b85	@BGCEAE=AADCKBD>BECHAC@G
moan $	b305
moaner	b165
mobile	g113	=AE>DBEEBFAED@B@?A>E@C??
mode	g491	>B?=ACEC>FE@G?>D:><G?HDA
mode ,	g448x116	A>B=>HDB;IH@F<>D?>BHDIC;
model	c-264d1198i-307p-268w102x-731y-159z-185	DH@CJBEB?;E<AFF<9DDB=<DB
model $		HI>HJ>A;?8A=DHG??GBFCABE
model ,		CH@?E>@B@?@CACG=9JGB>=D?
model be	d328	FK?CH@>B;;E?DDA9=AB@A=CC
model for		FDBGGDEDC<E>ACE@BDAGBDBD
model in		?CFAG:EA@@@F?I?DFA@BB?<E
model of		CE@AEC@F>@D>AA@@>DD@@>FB
model: be		?EFEE<G@F>;FIII>@E>D<AAF
model: put	d251
modern	x659	G<G>GEB?BAIFFAH@BHGKEG?B
module	a10c75l-36n-188r143w554	;FGHBADBEB???DCE>AA@D>=?
module $		AHBEJ@EBA@>AABF?>@<CAD?A
module go	i65
module: go	i65
moisture		BHBJFA@D@<C?DGB:<ABAB>DF
moment	u610	DAB:@8?>EDBECC<GB?C@?D8D
moment $	u163
monday	a834b-330c-584h-15i-554l-24m-216n-406o276p939r-857t-50u-281	EF>IHCE@A>FFBGI=?@B?;<>A
money	c-910d-26i-502j-270l294m97q606r-751t-581u162x-173	LEDCG<B:ACCLHEE=<@@A:G>L
money $	r-353x-58	DFF@F=F=C@CFHFB<ADAB:>DI
money ,		JHBLE=J;D>>KGKG@A@<A<G@E
money back		EBGAHBC??ECFDBB<BBCEAB?B
money be	i-134	EFEGEAB@<?=EEHF;==;A?@DF
money before	m22
money for		AICLF>AAB>>EIKG9<A<C?<BO
money i	l66
money on		FFBAH?DBA=@C@CD:=BA@B@?@
monitor	y139	=F?>??EFF@DD>B@DA?E=AA;H
monitor the	y143
monitoring	i573	>HC?G@DCBBFACD=EE?AAG<@I
monitoring to	i56
month	c-379d148e219f-82g-97j-23k-511l523m529n562o804p301q788r-217v-912w-155x-451y64	AH?ID;ADB<?C>GD=AB<DBADE
month $	c-25e136o-289p-70q43r266t-504v-309w-542x-20y85	?E=ED<AEC@9@?ID@?A=BBC>D
month ,	d37n12p8	FFCECABG@>C?CJB><CB?CADE
month ;		I>G@FCEABAGEACHAECCCDGA@
month <number>	r-234	AEBDE@A@A>?DCBF??F?E@D=D
month after		BEDFJ<D=C>?BBFG<>F>GAD?C
month and	d144	EGDBHBGCB>AE@CA??C@A8=?B
month before	b135	IDGED@H<?BAJGDB?AFAD?ADH
month by		EAIAD=G>G>@KGGF@CGAC9?GF
month earlier	l-34
month end		?CAED;B@@@<HCEG<A?=C<G?J
month for		ICCDF?H@H=ACDHF@BG=D@CCG
month i	o39	CB>FC>FGI??ADFA?GE?EABBG
month in		ECBBG=H@G@?FJIH=BF@E=@?K
month late	q38
month of	q11	HJFFL<I=?8>FDHI7;B=B8?CH
month on		FCC>E?H@F?@DFHC?CD>B=AEK
month the		CHCGG=F=F;?GDGDBAH@CAD=F
month to		AGJIE@BA>@AFGIG:<?;C@?>K
month-end		@CAEI<A@@B9CBECB@E:GAE<B
monthly	m115n178x145	@DDBEAB?DABBDBB@=B=HDE??
monthly ,	m43
monthly active	r224
monthly invoice	x126
mood	x487	D=F>EFB;@BEDC@ACDFEFDF@B
mood on	x605
moon	t194	B@BIDDI?C<F?AGHEAH?HBGHD
moon $	t107
moral	k843
moral of	k485
morale		A@HDCCB9C?AEGDA=DEEB;D=C
more	a-708b-492c-110d-246e-446f-30h1261j444q428t-210u-281v661w-340x549y-626z-300	BAJAGC;;B?>FAAB=FF<ECF=B
more $	i87v268	BBD@EACAB=?DAC@AG@>ABD<F
more ,	c319	DAF<BAD@@A?FBDE?<ID@>;F@
more <customer>		B>BD>G>AEB=>?=?>GBC@>FAA
more and	n178
more expensive	q29
more flexibility	x204
more for	q290
more important	k-212
more intuitive	x-151
more of		@@BCE@FBD@>@DG@DC??H>??G
more or	j688	<?@CJ<B>?D=D@IAEDB>J=?>@
more than	d-31m251q-24r716x239	FAFANA?@<A?E?AKC>J;HFG??
more to		@JB>E>CAFBFEAC>FIBFAE<@J
more week		IE=HH?D@?A=GFDG<?=;D<FCE
morning	c-661d-415e212i-543o-118r-512w869x-242z-432	>ACJBCD<C>GEFDH=B==K7B?E
morning $	e45q-134	?DBFD@B=D=CDFEF=B>?H==@@
morning ,		A?@E@FBCB?E?ECHCFB@FAFCG
morning and		@CDBBCC@DBFDC?D=C@@G=B?A
morning be		=A?B>C@G@E?E?BAA?>D??D?F
morning for		DFGHF=G@>==GFFF>>D>E<GDG
morning i	o-36	D=BGDCB5E<CFLHGDDECE=FBF
morning to		BF>F=;<AGEDJB>?DC?=E<EF@
morning with		FECEE?DCD><HDFH=@H?C>C>I
most	b-52c549d701e399i-372j416p52q-21r107w-59x62z-39	BA@>E@>C@C?F>CC??GDI?8A9
most $		DB;BK??B:=BB?GCD@GCF??C>
most <customer>	c160x642	G=I;@FCCCIDD>@I:@HH?CAB:
most important		BGBDJ@A@DBBFFBJACD?F?=CD
most of	e88j21	>D@BCA?C@B>D=BC@>BAG=;A=
most-read	r232
most: be		=@B<?ICHEFIA><F>:AH?=>=?
most: come		GH??JB=D>:C??A@<>FCBC>E?
mostly	d617p290x-305	DH>BJ<AA@9B?BFC<=HCD;<CA
mother	n-88t765x375	G?C@AEEAD>F@@AEBDFCIBICD
mother $	o-69
mother be	x155
mothers: search	x156
motivate	p56
motivation		A@DBDAG=?CCAIB@@EGDJBADK
motor		>GGEECE=H@?>CBK>;B>FA>=B
mould	m113	HGGGE=AD=?<JDGI<>?:=<FGD
mount	w12	=IIIFDD>F?C@FCG;B=>EA<;E
mountain		C@C>B?BCEB>CHHHD?GD@>@DD
mouth	b398
mouth $	b401
move	c-77d-696e-265i-177j103l231n-229o156p-440q28r-185s327w348z-780	?DJD@BABBDCD@DCB>@@?@A?D
move $	j177y-199	?@BFB>FCDBAFAG@FFB?B=<F@
move ,	t113	H>AE=EJEHAKA?ECIFGG>DFK<
move <number>	m7t46	FC@FI@DDB=@BADLA=F;E@DDA
move <role>		@CFBE>F=B?<FFGG?>G?D<CBB
move be	r-241
move for	f35
move her		DFEGH<C?><=HGGG>?D=E9FAH
move his		NLFAK7KA??6NALK6;97>9FCG
move in	x-109
move on	i115	=AB;A@AEBDAE=D?FB@C?B?=D
move our		KHACJ:H>B@<IFJI:?A:C?CAH
move the	c-105e-337f-51i-203l585o243q337w352y426	BCIBECECBD?G=@I<:==?=A;A
move them	c248	DAFCCAHCCA?BBIH@<F@A<BEB
move to	p-312s638	>CHHBF=@C?EAGJB@CABAF=AG
moving		ECFBC>DB@DCKHDC@CGCC@G?C
mr	t210	BA?IACGBC>D@DFHGDIBD@GGC
mr <name>		A@CDEBEBF=ABBKKB>H@F?EEC
mr.		GB?GHAH@A>C@DFF>BHBD>EDF
mr. <name>		H?@HDCHBB@D?CCCBEF>GCFFH
mrs		AICJJ:F<F::EJIH<>D8J:C=J
ms		BIKJG@H<G>?HBCE;A?;D:?AG
ms.		@DAJFEEFC=G??ABAAACDCBAB
much	b-34d382j588k571n-426o55p35r-407t313v-335x196	F?A?HB@ACAFG<CIDDCAOBADD
much $	j131	?=@EG@HC?@>D;JBGDE<E>BC=
much more		?DCBH@@>?CACE?G?>FBKGD;D
mum	x514	C@GAGDB=ACEDD@I=CBDHDD<@
mum ,	x262
mum and	x89
mums: ring	x262
municipality	e585	>H>F=;AGF>GHBI>>G@BG@;FC
museum		<D?FB>@>G9;FCDC@DE=I>D=C
music		?CBBBADB@BECICB>=A>J?CCA
must	k1156	IC@@HBB9?EDHFAIBFGEE><EI
must be		HCA?HCD<?EEGH@C?CECHD@DJ
must leave	c-296
mute		IFG@H=J=>?:GGHG=<F<A<E>H
my	a839c16d-131f87h193i488j584l283m200n-220o649q619r4s-188t678u527v229x-453z790	D@@EBAG@ED@A?C?FDCB<?CCB
my <customer>	q59	FFADD@@?A>AB@B?A>AA=:CE?
my <group>	a118b352d97f311q122z-92	CFBIBFH>>AF@BACC>CF>DBH>
my <name>		?E?D?<<<JC@CFBAF<@@E>G@D
my <number>		?EJEEDB@?A>AAEH?<==A?=@A
my <person>	b169d379i209	?EC?DCI?B@H9<A>CFDH@E=BF
my <role>	c401d629e-207l-198o-63t-284w620z-631	<ECAGFJ>@AE;>=A@?CHB>:B?
my <superior>	b-162c557e-554f141i-1274j-493n-128o-1030v89y-63z-1118	DDDGABGACAEEJFKD?HE=?CE>
my aim		ADEIBBC>E<;BDDA>CE>@9D@C
my answer	g501	>@=;?DFE=HE@F><G?=;D@GF>
my area		ACCEBAHDC>C?FDHD@HADCDDA
my aunt	c171
my bar		BEEGI<C@G>>HGHH;?F=G<E>J
my belief	k344	CIACHAB<CAAECCIBBA>HA?BI
my best	j111
my bia	u115
my biggest	k73
my blood	u151
my brother-in-law	d164
my budget		ABDAC@FBEB?CCHGA>EBB<@DC
my call	c472w-416y198	A?EBA?CECC>GAFGB=GB@<BCC
my change	q16
my choice	f-259
my concern	f402
my corner	z185
my cousin		9HFDBA@DC;ABDDAA@@DBE>:J
my data	d68
my daughter	c-53
my desk	a164o-314	EA=JFBD:G?CHKNIEA?C@9C>C
my do	j115
my draft	c-45
my eye	k461	DJ>CH?==DECGJ@GDDA>I;<EJ
my father		BCAEC>IEGA=>GFE>CB?B<@GG
my first	f128k-313l322	DEEKB;IB@@=EIGD@@E>?=H@?
my goal	a104	@B@HBC@>D?AAACBBABB@DF>?
my guardrail		HHFDG<G>E=>HHHF<?D=D<B?H
my hand	c341i-33o154t404z293	I@CBBBIIF?A>>IDC@F@=BCFE
my humble	j257
my hypothesis	j-130	@E@CB@CCBA>CBCF?>BAA>E@G
my idea	z22	C;?@CCIEDEA@@CAGE@?EBCAA
my involvement	i171
my job	a396	F@DBEBH>DBBGHGH@>DBB>BBB
my lap	a389
my last		C@?GCEAEB=C=<AGF@F?CFIF>
my letter	o93
my limit		GDGBF>G?E>BHEGE<BB@A==DF
my line	a136	E@@E?DB@@DCGGCCFDAE?@EB=
my list	i3r-131	CCBBC>G>EAAGBJAEF@@@@A?D
my memo	o252
my mind		=CEEF=D>B?>AEIEBAF?F<?@D
my name	a535t129	G=>KEDI<H:FDCKIFABBA?ICB
my network	z162
my new	x706	K@J<JD>;:GDLB?D9DCCDEG<=
my number	d-147	GAIBF?H>CBBJHFH?DC>FAE>I
my opinion	j40z249
my own	c-337d-63f-428j-145o-228p58q176u41	EIIDG8A8F@8HEFC><B7E:G?M
my ownership	u112
my part	e368i906	=JA@=9BDJ<GB?E<FH@H?C=?F
my pay	c235
my phone		>C>HEB?AA===AAFE=H?IDG<B
my plan	c-385	C?AAEB@?BB@@?B@BCA@E@BAC
my pocket	z-57
my point	z82
my predecessor	b400c208	D=H>@DG>AFDCE?BCCJEF>@GD
my proposal		F>=;CBGCDA:B=BCBB==A=I?I
my replacement	i349
my role	e281	>GAF>=AFF>FF@H@BD=D@@;CC
my second		F@BN@DB8ABDIHKFCA?C@>EBD
my shift		>FGFHBE<F>@?ECH=?B=I<==D
my side	a-45o166z595	E@>>C?FKIA=>AE@<GCAC@?@I
my signature		FHFFE=E?>=>GEIE=?A<A?@DI
my site	b14
my table		@C@FE@E=I>FEEJBFEBG>B@<E
my target	h307r113	=BDIAB>=C;9??@A>BC>BBE<?
my tech	c308
my time		>A?DAA@>AACCBA>BGCBJ?@FE
my training	j283x1104	G>F=EE=>=FDG?=@DEACFEC>=
my uncle	c140l23	C>CHADIAEGEFBHHDBDE>@DEB
my vision	h35
my way	a6c-426z559	J?;HBBGEFECACA>DH<@@EGBD
my work	i418s-210	ADBA<@EDH<J<=G>JDCG<GF@E
myself	b512c-76d-307i-291j-562m224p29q137u559w84	DEFCC>D:GC=BG@B???8D5GAJ
myself $	b250c-412j-99l500o75q52	JCECI;D;<B<HDEC=AB6F<FFK
myself ,	o-7	ADK@=>E?FEDFGC>GBKF?@BED
myself and		?HBJAABBEAABCBD=G>:H>A@B
myself as	u586
myself in		FFBAGB@A@<B@DBD<>GCC>CBC
n't	a-486b327c-143d-295e-826f562g-174h-499j-209k30l938m1086n770o127p674q701r-161s-124t61u-58w-277x99z-146	GDG?B>E@>CCHBBDBBF@?@EAI
n't $	k121	HIA?J@C=>@@ECBHAC>;EAADF
n't abide	x421
n't accept		CIGED<D@@?;IHFH>>E<C?A>B
n't agree		FJFDA?FABEADB?@AB?=?@DC?
n't answer	n167
n't ask		B??CABBBEA?>ED?BCAAD?G@H
n't be	b507n209	CDFD@?K=;CCBLA>@EJEBB@FG
n't bother	b-105x568
n't care	b208	B>FA@FF<;FGAJ>?CFJHHGBEE
n't come		IEBAB@BF:@DHC@C<>CC?AE?@
n't do		JHHAE;IEAA@JCDB;@C>=CH?B
n't get		FCDD@CFA@@DACCBCDDB@FFDA
n't go		@FDAC>FAD@?BFHBB?DBA?>AC
n't have	b308m155n-27x-45	EDBFG>H<>>@CGGA@DH>E=BFJ
n't know	i101j218n-50	;GFBA9FBE@@@AH=ECDB?CA>G
n't like	x261	JAEAFCBB=CDBGAH7@?BAEH<E
n't make	q342
n't put		HJ@AJ9J??=9JBJH7<;9=9AFF
n't read		A@GBCE?>ABEAIAE@BCDGCD=C
n't remember	s71
n't say		ACCD?CFGIBD?>FDEBEC?B@HC
n't see	m92	DMJFE8J?@;9FAJA???:>>BBC
n't stand	x537	C?L=FFE>CEFEF?I:>AEDC?>>
n't take	n17	FIB@D<HB<=:EFGE>?@<@>ACB
n't tell		FH@FKA?;DBBGEBIAD@>I>@CK
n't wait		CLEGH=G<E=:ABFF<;<6D:C<F
n't want	f60n-129z35	D=E@=BFGGFAACAC?CBBACCB>
nadia	i-52
name	a233b-420c526f-451i-206q273r-283s185t851z-108	B=DECFD@G;E>COKF<AAB@DDA
name $	b-201c243s90t342	A?FEAEDCF=C>@JJD;DBAABE@
name ,		DCECIAE>B@CDDBE=@D>H@F?C
name be		AACBACDBDADBAHEE@CD@@@CA
name in		CBFGH@G>E<DBFIIA?F>G>GBH
name of		AAFEEB<=>?BHGAE?BE@H>G@F
name on		DA@GDBB>D>BABFGD>C=FBIBC
name the		GH?@G=ECA<@ACE>;=EBA;=FC
national	m67t2	JEDIE?IDA;@D>GHA@D;=AEF@
national rollout	m38
natter	e153
natter with	e153
natural	u160
natural <superior>	u161
naturally	u81
nature	b698u234	C@C???A<@FIAJ?<CCFKD@FDK
nature $	u68
nature ,	b16
near	p396	@GCED;G=E=?CNKF;?D<I;?<F
near <name>		DD@BH;G<F;=DMKG>@J?I;A>M
near miss		GFF>E=H=B=>IGHF=@B>C:>@I
near the	n6p149	BFGDACC@>EBAKFB>>>=BB@@D
nearly		DD?GD>CD@::CBDLD>J9DCGCA
nearly all		GLEFJ7F@C:8HCFI=:H8D@D@D
need	a261k292m42r-291w-4x167	FBBBFBC:CCFHDDGADCFD><AE
need $		?E@@H=HAB<@BAG=ACFAD>9=A
need <number>		DDFBH>D>?<@HHEG;<GAF;C>E
need a	x-477	GF?FH>DAE??FHGG?AB>?=CCG
need be	x114
need more	x614
need the	m61	DEE@F>DFC?>EDIF>=B?@<DDB
need to	c79x-339	=DBEA@ECDC@@DECGAEBB<;GE
need: be	x147
needle		HFIBL<K?@@=GFHG;@C9E7?<F
negative	b456d316	GC?>AGEB9EI?@<9ADKH?F=JB
negative $	d135
negotiate		=HGAFDH@G?H>>A@AE=DAB=:C
neighbour	d-140	DBDHCBD@GAADDCGA@=7E=IBE
nervous		ADDBG>?;C=?FJEG>>E>H?@<F
net	r120	BHAGF=D@?=<FDCFC?I;H@F@E
net $	r14
network	z35	FGBCE>HAA<=ACC?9BB>B?B?G
never	b49c-460d-186i349j-418k675m244n97o-145q194r-283t245x682y-215	HEC>K?E=@?HFCEDCEIBFEBDK
never $	x199
never be		ADADE@B>BCCDFADACGBF>@EH
never buy	d-230
never come		EEEBA?ECACDEGABCBFDACCBA
never fill	q72
never forget	b-76
never get	m55
never go		JFG?G<I<A;=HEHC>>?<A;@CE
never have	x294
never hear	i216
never miss	b-181
never open	i170	?FGAD<FDF>CBBJ@CEFDAC@=H
never read	x3
never see	t388	B@DJACFAE<C?BHGDAG>HCGCA
never take	b813
never underestimate	k325
new	a434b-233d-620e-554f-874g776h-137i500j210k-400l-62m-608n116o-239q-13r470s330t263v340w160x580	@=E>DFCBAAC?CCCF?>@CHD>C
new $	x356	C@IBCDD;?DCEIDC?AGDEC?AE
new ,		BEFEADI?DEEAD@??F@A@??CA
new <customer>	r-194x137	J?EA@EC=@?EDBCFACCC@CEBA
new <group>		AEBEF@BBE:@BCFEF?H>DCDCE
new <name>		<B>FG@DDA@?>@DAH@C;HEEB@
new <number>		?HGFE>HAG?@BDID<AA=B@@=G
new <person>	i268r35	=F=E=C?GD>C@9C@IA@E=HE<@
new <role>		ECG@EA@>B>DFCDE>ACECED;C
new <superior>	c-148	>K>GG=BA@;>>AB@BBF?FDF=F
new breather	c63
new bus	x13
new came	q71
new checklist	x-214
new form		=CB?C@BCCD=BDCDC;D@DACAA
new guidance	i109
new label	r137
new menu	f-282	>;>?EI=@C=C;;@GB=?>HCGAB
new model		AFBHE@HDFBABHED<CA<D<ABI
new one		DDCCG>E=G=>CGGG>@C?E<?>H
new page		AAD@DCBBBCCCB@EA?FBCBB@@
new plan		EDCAC@B=?<?BFGE@?BADBBAF
new price	n183y178	?C@@@D@C=BAG@CDB;=E<=?AB
new rota		B?FBF@?=A??C?IBDBB@DC@CC
new script		@BDF;I>EFCG<>@DBD>E@HAB?
new shelf	r-223
new system		ABFDDCA>B@@AEFE@B@>CB>@E
new till	t264
new trolley	z199
new uniform	x443
new way	z308
new window	x266
newsletter	m59r962t113x415	>@CBDC@?>BB@@>CE?E@KIH@<
newsletter $	m117t251	C?CAGBFA@<D@ACFF?F=GDHDA
newsletter ,		?B?C@DBD@CB?B?AF?A@DFEC=
newsletter by	x292
newspaper	t-40x197	EAE@F??;BCCGGBFA>FAHAH=D
newspaper want	x274
newspapers: want	x274
next	c-358d-711g-2i97k-356m169n885p242q386r-1295t-42v-179x-196y-135	DFHEA;I?G>CGCL@@J@<A?@BF
next $	z180	K=?BBBIEFAB??F?DH<;BBCGF
next <number>		FHE?B>J=F>EHAJ?BF<D>A?>E
next <role>	i210
next day		GCACA?CB?G>KFBE>@A?B<CBB
next door		?EAFA<BCDACFDAADE@AF<AE?
next morning		ECDEE?E>D@?JFHI@;GAB:CCC
next project	i201
next season		IAG=HAD>?BDKFBJ:BDAEDC>A
next shift	i96
next time	j-45m232n6q284	EEKHL:G5@8=FLKG>BL:M7BBM
next to	i-283	EECEEA?<FAAALHH@8A9E<EDF
next week		KBE@J?C=<@@KGDI8?E=E@G<C
next year		GEIDDCB;<CAGEFC?A;==A>@D
nice	o-146t578	A?CEFBE>F;G@BEEE@F@JCHCA
nicely	z14
nicer		B;GFAEA@D;ABCCCBFI=F?I@A
night	c-692d-427e-233f-182g-641h-280j-509l-266n467o-452q246r-206t-48u-53x-791y-27z-312	AICDEBD>A>BADEC@DB?F@>@I
night $	i-587j-65w-229y-53	?DDFD>B<@8?AIHL;<C>I=@CD
night ,	i-124	EDDDG9E>EA8JHII>;J<D8E@E
night <customer>	r79	@FA?DA?B@>@@?@AFAGCBEC?A
night <group>	i444	AHDAHBD?EBFA=@@EE@CDE>AG
night <person>		@FEG>CI<@CC?JB?@EDACA<FK
night <role>		>DCC@?DBE?BACECBCCADAA?E
night <superior>	f-180i184	=AEAFCC>A>G<@D?EGFEDGBCJ
night and		CEHDH@H;@@=CFDF>?A8H:A=C
night be		FF?EH?FDF=<BFIE:AD?C?>?G
night before	m-110
night desk	y18
night i		BCDCFBB<D8ABJFIABKAG??<K
night in		BBFGEDJ?I;E=ACKCBC>FACBA
night of		BCFFG;D=C=<HHHF@@E>H;E>H
night shift	b186l-153p-35t-62	DC@GACD>BBDDDFABG=B@AABF
night show	m49
night the		DA?DF<FBH?9@IHD?CG;H?A@I
night to		CAI@HEE;CDECB?G<C@BHBC<?
night with		BDFGE@C<F9?BHGEBAI?G=@AI
night-shift	n14p280
night-shift <customer>	n14p279
nightly		@FGGCA@?A<AAIGF?@C@DA?AG
nightmare	x211
nights: be		BF@EF@BDB>AAEFE==ABAA?@F
no	a-120b556c-87d-258e-428f365g-860h-445i24j-725k-525l398m246n1262o74p782q1095r-1041s-669t-367u-147v-363y-1122z-415	JDI?E=N=??BDFDE<DL@@??DG
no $	b-110n210	CHCBK>G;A>?BGEI;<C=F9@BI
no ,	o170	JGDBD<DD>EBKE@D;@H@ABCAB
no <customer>	x530	H@D=GA?>=BBJGBF?AGCDCE?B
no <group>	i-162
no <number>	x576	FBE@DCAA?CEID@D;BEDCDC>?
no <person>		?CCHH=CAI==GIHI=GF;I<A9H
no <role>	c-29	FI@EG;DA@<9FEGG;@?=B@C@F
no and		<=IA@DBCEE>=CGHA;HCB;?E?
no budget		FJDBA<C?BD=GJEBC?C;@=EAD
no complaint	n-92
no discipline	b244
no doubt		AJBIG=F@G;=CIGH;=D>F<A=I
no extra		CFCDF@F?E@?CDCE>@B=E=>?D
no further	i332
no heart	b333
no idea		;GCFG?E>C=?AGFCD@F?FAAAJ
no interest	x515
no longer	i713n198o-5x-272	>HCAD<IEG:B=BH>BBAA=B>@H
no money	n467	ED>DF?D9E:>EIHFE=B>C<C<E
no more	i150	?IG@E:FCD:BB@K@CDFC?D>=I
no need	c218
no new		BD@CF<F@I<:FGJL?=E?E:@BE
no question		AAG?F>E>H>@DHGI=?HAE=@>D
no reply	f277
no say	c508
no sense	b645	?@GE@BJ:<DCBHB;@HIDHA@IJ
no strong	c127
no time	n-234w365	>EFFHEK<F?E@HAH=>A<J?C>D
no to	c-94n-55q66z330	HDBCC@HADB<AAAB;C@<@@CEH
no way		FKDEK:G>@8:HGJG9>?:B;E>H
no work	b150
no-show	a-247v350x401	F?B>@D?E=EDGI>EBEHBCBDA@
no-show $	a-236
nobody	c464d-399e-120i-686k-427m197n174r-838s-282t-913x-590z-228	IAH>G?D?CC?FIDK=AF?E=@@D
nobody: agree	n120s756	?IKJ?H9D9AC=MJG89:>=H:BK
nobody: ask	a219s-253	E==HDDD=F@EHFEFGEAG=:GA>
nobody: be	a-164b-700c90d170e-86i-82j266n-149o34r58s-831w-72y-340	B@B?DA@BEABC?BBCBGAE?CA@
nobody: become	c474	?DG=D@CDFEBCBCFB>IGB@;DC
nobody: break		FEFEC?G=@@?GDDC=AD>A?EDG
nobody: bring	k140	EI@CI@?>?B@EABKCBB<GCBEE
nobody: close	a214
nobody: come	c262d254m-15o-112q-162	?EB@ACFBDAE@DAB??DGA==@A
nobody: conditional active 'd		CCBHF@A>F?ADIDGBDF@G=?AK
nobody: conditional active can	k150	CB@?HEA>?EEDB@BDD??HABCE
nobody: conditional active could	j822l195	@>DJI;H>=B;J>K>ED=;E8?<<
nobody: conditional active may	j387	;<DDI<D@=B9G@J?GEA9H:<<>
nobody: conditional active should		ABFDC>DAAA=DBGCCBD>A=AC@
nobody: conditional active would	c162j-25	EDHBF=HB?B>FCIF:<E@A<?DB
nobody: conditional passive could		DGDGD;FE>?=JCED<AD=@<C@D
nobody: conditional passive must	b34
nobody: confirm	k169
nobody: cost	c-116d-218q254x-119	DFEFM<G>D<>GKIL8@G<I9F=J
nobody: cut	c1
nobody: decide	s910	<EGH<I7E<BF<KJC<?;B=K<CI
nobody: delete	c115
nobody: do		CABCECC@@?CDJCH?<DBE>FAA
nobody: earn	t6
nobody: fail		DBBAE@C<E=AEHFD@EEBD=A?J
nobody: fall	a92	E?>FBE@ACBCHFEGCAAD@>FC@
nobody: future active will	x98	GBE>FEDB@CED@@D:>DCBB@A>
nobody: get		AB=FADDFCAC@>BEF@BB>EHC?
nobody: give	a21x570	F;C?FE?8>DCIACCEE?BEGC<@
nobody: go	c-49i222l-125n-69t181x-282	<CBFBADEEAAABDAGDCACA@@E
nobody: happen		DACD?@BF?F>HFAAFFG?@=BD>
nobody: have	l77x-344	BK<CH;B?@C?CHDCC@<8I:EGI
nobody: hit	k111
nobody: hold	j-5	?J?GC>@GC;>>@@CC?IABGF<C
nobody: hurt	d110	IJ>BJ??D=9B@ABA:;FCA;@GA
nobody: lead	v31
nobody: leave	c182i-162	?@F@BCHAIA>@DFJ@;GAC<@E?
nobody: look	j216	D>FCHCD=BDBGAFBCE@@ECD<>
nobody: make		ECDFFA>>;C@EFDDDD@<FD<FJ
nobody: mean	q163	EGECL<@=B?>GEFI>@C9H=BBF
nobody: move		C@ECDB@>?BBCDFAAB@@EB??D
nobody: need		DD?EF<EBB?>EBFCBDA=E:?CB
nobody: open		DH>DI?@?EBCDFBKDDC=G=?EG
nobody: past active	a196b-197c214d421k184l156m-86n-124s-727v368w-84x414y278z53	D?@>DA@BE@CC@BDDADEC?CA?
nobody: past active not	c216	;AEEBAGBDA=?BFFD<D>D:D@B
nobody: past passive	a792i-212n99q-6r169s1841x-39	BECK@F:@@?DAHKGD>;E<H?EG
nobody: pick	a188
nobody: present active	a79b-45c-61d208e-257j234k353l-169m169o134q131s-743t-442u182w-462x334y-189z-579	DBB;K=?;DABFBDBGBDBCBBAC
nobody: present active not		CD@EH=><AE>HDEDFC>;I=@@F
nobody: present passive	s441	DFAHCB<A>>DBJEC=B>?DDG>H
nobody: prove	k252
nobody: put		?;H;BDF@DECB=ADFCBCD?@A9
nobody: receive	s-328
nobody: run		>@BBG>C>EA@AGHDBCH@H@A=E
nobody: save	r61	CAADEACAD=CBBBCACCBDCDBB
nobody: say	b22	DDBEFBF=;>C>CBB@BFCHBCDE
nobody: seem	j968	<:EAI>D@<F9I=I>HI=8I;9;;
nobody: show	d156t-119u120	BG?AF@?<BCABCBBB@@@F;>BF
nobody: sit	c53
nobody: stay	c379	>?F>?ECECB?BBJDC>CC>=<EA
nobody: take	c136j-330q18z344	C?AC?FGEK?A:EADABBBE@DBD
nobody: teach	k58	CG?FIBA<BDDGF@ICHA>J=<FI
nobody: turn		EE@AEA@B@@@BABDB@CDD?@CB
nobody: use	r266
nobody: will	x133
nobody: work	t-331x663	E>G:J@>@<?AJDAE<?EAHED7?
noc	i134
nod	t-191
node		ECGHAAF<>AHEKB@BHCED<>FH
noise	x-370	HH@GE;CD@>=HGEG>DH=B>BAB
noise $	x-296	EEDEA>FDDAAFIDD@DC>AACAB
nominate		DABDABF@G<GC@IBGFCE>DDCD
none	n334	IFI?K:E8<9<KGFM<<G9D@E=F
none $		HHFAH;I8<9>HIIG<=A;D:DCI
none ,		LJJAK9L=?<9JFLH:??8A9DDJ
none of	x74	FBJ@H=E<AA@LJFH;?G?C>B>D
noon	a-134c-59i-211l23p38s-180	DIEGM>G;>=>CCCL89C8J=G:D
noon $	a-112s-94	CCFAJAE=?A=CAAK><D;GAG;A
noon ,		MJBAJ=GCB;AECED8=G@<==FD
norm		@DEGF<G=E;?FIHEABG>G;?CI
normal		BBD?D>E@C:CDEHDBAFBFAC>I
normally		JBBJF@N>E<CBAJG@@C>A@IJG
north	m71r254x-149	;DCH@C<BA@8B?BD=;A>BAG>D
north gate	h-95
north star	h232r59
northern		A?D?B?GDFD=ECFF>?GB@;@DF
norway	o38q2
nose		AAJ@C?HBCC>FDGH>=HBB>@A?
not	a-1239b372d-401e-1069g-1080h-1025i207j102k-11l322m330n128o-23p163q468r-1071s-754t-65v-850w-610x25y-150z-836	CCK@F:G>ABDFCFDDAL?D@@EF
not $		>EDGD?C@I<AAIGJ?<GBE8CBG
not ,		ABD@DAECF??AFHK?<FCA:<@A
not <number>	s-223t269x330	N?FBJ>M@G9BG?FLAEG>G@FA@
not a	j142x-165	DCCDF=B;;B>FAD?BD@<D>@FH
not after		HGEIK:I:A89IIKM;7F:G:C=I
not agree		GJCJC;GEAD?GJCG>AJ>A@FBA
not answer		AD?KBACF@DECH@EDBFEDCF>A
not at		FFCFI=G@BB@EHGE:AF?D>EBG
not be	q33	?GDBE>H??@B@BD==CJC@?<HG
not believe		AJDJG<E@H<=BGGH;;C>D<D@G
not come	f137	CFCF??GD;EEEM>@DGKE@FGB@
not fall	v-209
not fill	x287
not follow	c-112
not for		JCD=F>F><BAIGCG>CC@AAAFE
not go		?BGEI<G:B;9EFKB??@;J;A8F
not have	x-273	@BBIF@G<E9C@DHBCHG?IABAJ
not hear	c214
not in		CJGNI<F=A:<HHIJ:;C<E7H=I
not know	l-61	<D@C?@@?EA?=EBCC>FBDAECC
not let	m71
not like		E?HBGC@;=AGHJ@E;EIDJEI<F
not make	c-91	EE?FH>G>=B@GHCB<DB?F@GBH
not me	c423
not mine	i31
not move		AEFHI=D;H<>GJHH<@F>I:?<J
not my	c596	=CF@@BGEGCB?AGDE>FD??=CA
not on		?CA@BBBBCC?AA@G@>A@D=B;E
not pay		DC?CE=CA>C<FBJ@BB<:A?=CC
not read		DDHBFAFCB@ADFCE9<B>DAE>B
not really	c356
not rise		@JHHBBAD?>AAGJD;<=>@A<CH
not say		?EAIH>@BF>@@IGG>?E@H=E:H
not see		BBCB@B@@C@DBDC?GDECBBGBD
not sign		AAABCBB@C@@ACCEAABBDAC?D
not so		=@>HH<@=?B<F@H@DE@<K<@>@
not speak		GCCBFCD:;BCEABAAEDBGD=FH
not sure	j155	:=G;ABBD@F>E>F?FEB@AA;E<
not take		BDBC@@FECCCCEBCABGCACBB@
not the	c-563m57	FE@AN?B8:>?CDCE>AB<L=B?E
not to	f-125m206p-87	FCJDF?CA?>AGFCI:>G?D?E?C
not up	b122
not use	n76
not very	b452
not wait		FLAGJ9K>C:<HDKJ:=B:D;E>J
not want	o152	H@DA?@EHEHACACD=DIE@BBEB
not with	i64	ACI<F@E?B?E??B?DFGEBF@<H
not write		HABAI?>;>=@HJDI<?GAIBG?F
note	i-43j-59n22p217q233s220t-207	AIFFGBE@>?C=IEH;9B>ECBAC
note $		@DGCKDB;?DA@F>G;<A>JDE9A
note ,		@GEGFBBA?E@CIDE::@:F?@@H
note and		AFA@GAADB>E=@A??@GFC@=@@
note of	t-292	BFIAF@D<E??DGCD>?A<F>>?G
notebook		?DD>H>J@>BDDHBA@>B>F@F@J
nothing	b-36c-387d-631f302g-131h-293j-154k-227n407p-5s-179w-747x237y-304z-596	IFH>C;G?B>CJJEHDDO@CDF>F
nothing $	c-53x-126	DJCIJ;C;@><FKEI>@J;K@G:H
nothing ,	q-179t-239	@EGDG<B?BC?GIDE;@F?H?C:G
nothing about		BCCEJ;C@B<:FHKG??H=I;E<G
nothing but	t464
nothing else	x588	E>D:FB<@BBHIG@FAEHIIHB=C
nothing for	n12
nothing from	n332	KNG>I6N9;74MHLJ:7?5<7=BF
nothing get	x271
nothing in		BCFHF>F@D<=GGIH?CG=E>ABH
nothing move	f390
nothing new	q37	CEEJE>F<C;?FEGE@@D?D;?CJ
nothing out	n16
nothing to	i158	=EH=B>FDF@BA@GAEBIF>C;AF
nothing: get	x275
nothing: move	f390
notice	s448t214	C@CDDEAB=AEAABFCB@AFCDDD
notice $	j131t342	D>BFBEAC@BCB?CDGFA=DDCEB
notice ,		DD@MF?HBF9@CDIHAAG<G?FCG
notice be	s115
notice that		KK@=I=FF?>>C>CC::CA<?=D>
notice the	x581
notification	g335
notify	f553l23
notify the	f337l23
november	w200	>HHKEAB=C=A@JFF;C@=G@?@J
now	b-1107g241i1132l-346n-343o604p-10r330t-452u-473x-323z602	BEAAJ>CHGA?CACACFE=DIB=G
now $	i391k-435q-167r-306t-157z620	FA@>F>DHH?<>CEABFE?ACB;E
now ,	i56k226q69	BEDEI@B?E?DB>BBFFHAGFBAH
now <number>	r310	?A>F@D<F>C<BA>GDAF=EDH@>
now <role>		?DCCF?DCFA<BDGJ;<H@C>?AB
now and		:ECDCCDDG?C>=B@BBCEBC@<F
now do		BDDDD>CAD:ACBDB@AGAABB@D
now have	r244
now i		CGDGI<E?D?>EJGJ<?H>F:CAH
now know	k167
now she	r-214
now sit	r121
now the		BB?FF?DBA?=BFDGA@F;K?FAE
nowaday	x248z583	H=B>EDFDFEDACA??ECEEFD<F
nowaday $	z584
nowhere		FGDF?>GG@G@FFACBBFB>@AH>
nps	r1278	<I>FI@?DA<<=@AGD>H=EED=@
nps among	r106
nps rise	r-395
nps: go	r187
nps: rise	r-395
number	a-199b-247c184d362e-341i-170j160l-321m-134o375r562w-285y1206z-402	>C@@C@=C?D=F>BK><EBB=@=C
number $	w-133	CAAAG?AB@D>IBDJ;<B=C<D=G
number ,	o-46y304	:BA;>?AFD@AC>CBC<EG>>C:E
number <number>	c313p-228	>AC?AC?BGAC?BACC<JH@AAC@
number and	y147	@A>@AD=D;CGF@AD@:CJAAB=E
number be		>E?AAC>C?FBF?@E@@<@A<>>J
number decide	c169
number do	y637
number for	a-80	@FC?CC>F=BB?@@D><BDB@<BE
number in	y546	>@??@C@F@E?F?@DA=?F?=E<I
number look	y-261
number of	d261r492v158x-238y-353	AF@FH@?C>?<@BAEC>M=HCCA=
number on	o-45y-333	BGHDH@J9J=?=IFG>GC<JC=?E
number that		ADFCC@DAD?=ACFF@@D@BABBC
number together	o119
number: be		DCKBJ;I6E;:HFKC@CD:H:=>H
number: halve	v234
numbers: decide	c165
numbers: look	y-187	AAAABBBCDCACABACBCBBA@C?
numbers: point	o10
numerous		>DHDEEC;B=D>KGG>=BCF>>BG
nurse	a-536b243c-374f251k-15p18q235r-125t-236x-200z71	FF?BB>HDDBB@?FB>DE?CEBA@
nursing	e423g-159i181	?H>H?>BDI=EE?EAAGBDC@<D?
nursing $	i144
nursing ,	g-149
nursing and	e392
nutshell	u58
nutshell $	u58
o'clock	s240	?GGHBB@=@9A@JKH<??=DB??L
o'clock $	s184	@DEDAD?A??F@JID>@?EAD?DH
oak	c4
oat	l107
object		@CFAB@HADC?CFGGA?FBB<ACB
objection	o251	IFCCH=FDAF?KHEJ;AH;@@DAB
objection once	o143
objective	h977	=AGHAG<9E=;AC@>;HBAA;H=A
objective $	h25
objective be	h109	>@FG@D=<D;=@B??=EBBA>F<@
objective: be		?AFHCB?<E;=AEBA=DE@A=F=B
obsess	u670
obsession	k-23n-219t-197u1304x-57	@@@=?7;8MG?EMG;K;=>E8I9I
obtain	z765	H=<E@EFHGG=;>>>AG><@HHDF
obtain the	z329
obvious	x20
obvious that	x106
obviously		AEADH@D?DAADICG?BC?H:B?K
obviously the		@AGCFBF<@BCCHBB?DGBI??BF
ocr	n-8
october	c-110d-70i231q-161	=HCEE=DDD;@?FHA>AB>DBA<J
odd		=@F?ACGBBFE@FBAC?FDDBBDB
of	b355c103d-80e136g-367h386i75k355l-3m50n-30o118p301q88r82t304u177v332w-50x106y-104z76	CACCCAAACCBAAABBDCCABBBB
of <customer>	f139n-71p-207r789t-186v137x-620y202	>E@IA?>AAB=FB@ED?H=CAJ?C
of <group>	f324	GEDBAADC?FDFH>DDDFDABBF@
of <name>	j-260n-23o-282r-73u517	?CFAA@?:HAC<KEBD=DDD>D@I
of <number>	b-220c-189d-54f-279j-109m369o198p628q683r-155s-433v85y-110	CFAHG>?D><8DJ?P>BF3I>F?A
of <person>	b-277j-13	EE?HD?KFDA@@JFB=EB@CB@AK
of <role>	c-210d-245e175f-128h98m-70p-179q-78t39w-627z-200	A>D@@B@@B?DFBBADFEDDBEBE
of <superior>		FE?DC?EFA?ECDDDAAHBACCF?
of a	c59z-114	=@DFDEC>B@C@DFFC?B?G=@EC
of accounting	i391
of all	z321	HB>ED@DDDD>?CCBBC?=CCDAD
of an		CHFGIACA?=ACGFI9;A@F??;F
of appreciation	t177
of bed	w-268
of call	f275	CF>F??EF@EHED=@DDCH?B@B@
of car	o7
of chocolate	t237
of communication	e107
of contact	e337
of course		FD=GF<FEFA:@FID:CE<B@B>I
of data	d68y37	=>B?=G>FBECA>>@C;DG>9AD@
of delivery	x7
of develop	u223
of download	r368
of duty	b485
of each	o45	@CHFB<DCFABLHIG8@H@E8>DE
of early	k32	EI?AIB@>CGEFB>IFG@@F?;FH
of every		CGGCE?H><>ACLFA?<@9E9GFH
of flight	c305
of gate	q-29
of hand	c781	:>H<>DHEHG=?BGFE>JG=;;G>
of her		FKHKL<J@D>9HEGJ6<C5F6D=H
of him		IBE<K;F>AA:GBMDABA:D>>>D
of his	b202	CBGGBEH<@DFAC?AAFFBFCCEH
of invoice	g-40
of its	d-40	BD?FI=GCFE>CGGG?>D:EAJAG
of labour	r244
of last		>DCD@DDEDF@E?@F===@@;F<F
of line		CJ@G?:DCADCKEBA>ED?C>@FB
of me	y218	?=@@?EABBCGEAABH??D@?H@F
of mine		EH@@E?AD=>?G?AB<<EC?:@@C
of money		HIFCH;H>D<;HIJG;=E<C<?>I
of more		A?J>GA?<BA?ECEBBCB>G@?=A
of my	a203d821e352f-754i100n-13q431t-298z480	EA<CBB?BE=A?:A;?F>C@AABD
of new		CEI<G=G@F>DICFB@DGD@EA:H
of no-show	v63
of nursing	i101
of old		@C?EACE<F>FBDE@GEBG@AB?E
of order		?CFHG>D;B;<AHHE@?C>I;D=H
of other		ACB?E@CAD@?AFEF><ICC=AAB
of our	c103d9n121x82z322	I@A>DAFDAB@@ACF<?JA?CC@B
of payment		FBC@J?BADDFGDCD>CJDCA@@F
of pure	b368
of read	k137
of scope	n407
of shortbread	t107
of take	j142
of that	i180o31t177	@DFEC?IDE;D?BEBDCG@EGH@B
of the	a251b402c225d173e-498i202j-294m-118n-152p122q-147r292t29w-28x201y-209z383	EBCACCDADBA>ABBBAEG?FCBB
of their		DBGGCCB@<@BDDGD@CA=CECBG
of them	a-301d-257n169p19r-741t349x-841	EDBFE>OCG<A?FKG?GG;F=BGG
of these		GGHBI=F>?B?JBDD<CD=B;@HF
of this		CDBDB@>:EACDFAADBA?G;GDH
of those	b57	E@ICBAH:;DEEMD>=FGEC@AHM
of ticket	m178
of time		@CBBB=B@BD@DBBACCA>ECBA?
of trust	z328
of us	l-45m183w687	=CGGAFF?GBG>C@MA???E:?>B
of wait		F@I?JDE>AHFFD?G:BABCCC=B
of water		EH@CH@B=@CCGDAFBFB@E??FI
of what		BA>C?E>F>D?DE?EDDHBB=CF@
of which		AFEB?DCBGGE>BBB<<@DA;=BA
of wish	j62
of work	e340n143	AABDC<C?C@@ECGBBED=J;AEC
of workshop	e104
of year	d50
off	c-513e-166f-168i957j-719l41m880n392o188p48q879r-195t-505w200x176z-563	DJK?G=D>C=CF?CC<?@@?E?9I
off $	c-231r-142t-583x384	AAB>EC>=>GDID?E=A<FE?>=I
off ,		FHLAC@E>B<ABGKD:?A?@B=DF
off <number>		@HECI@E>CA=BDBK>>D>F@B?B
off a		?FDHGBG<G?@ACBF@@B=F;>?D
off again		IGH>H<I>?;7FEIF=9B:A:GBG
off and		DEHCEABA>A?CGIC==><A@A@H
off by		?CFAH@>>C?BAAAH=@FAKEC;@
off for	m196	GHHHH=EA>;<GBLD:;A:@=GDG
off her	m117
off in		DJJADAFAC<ABBCB<?>>?@@AD
off my		@GG?B=FAB<BDAF@CCBB@B@@G
off on		ACHABBC?CA>CAFF=>A?A=>CB
off our		FEADG;HBC>=CFHG>?E>C>B@H
off the	m24q379x247	FIPCF?G:C<BFCDC:?A=ADA<F
off to	i789n-82	>GG>F<IDG9D?<H>IFIF>IC=I
off with		AIADIDECC<D?>AG==@CA><<B
offer	b-190f-19l657y184	@?ECEBBE?C>F@DF@=?:D=CCC
offer $	y347	@=C=AB?C=DAEBAC>=ABC>D?F
offer a		@AFFEDF?DA@A?BABD?9F>CC>
offer be	x-21
offer to	l47	AEEIF>CDA@BEEII=;C?E>D@I
offer: be	x-21
office	a-227b-331d23e626f-938i752q65s638t-218x211z-665	<GCD@?A@I<EDBJ@ACAEBB;BA
officer	c-94f39q105	GJBFE<FB@>?AGDD>?N?A?ADA
offline		<DCCBCED?CE@IDB@<@?E@CEE
offsite	q9
often	c444p-7	@@A@?E@CCB?BA?GE?KB@?BI?
often $	r-144
often the	c142
oga		=@DDACF>>CE>G@@EEJFHCCDG
oil	x-224	GK?DL;EBA7?>AFC:=HB@A<CE
ok	o11	@A;DB@CGEC<BBDG=>HDB;@>K
ok so		<C@FE?DAF=??GFH??IAF;B<H
ok with	o68
okafor		E>BE@EGFG@G@AFGDCGDBBFGB
okay		ABC@D@ECA@=ABHG@>ICB;=B@
okay and	c123
oksana	l59
old	a-297b-378c103e-425g-772h-152i-232j-367k-45l602m37n335o-82q135r-290s326t-130v-201x500y-445z-245	EDK?GC@>@?AAEDM;;BBBC;@A
old $	d32	EBC@GABB@?DBCBB=AHCDAD@B
old ,		EAEBFBA?AABEDBF?BDBECE>B
old <customer>	n-52	D?F?L?C<>CAICDF@DB?KBC:A
old <name>		HA?@D@FFDB>?BDA=CD@BBCCD
old <number>	c23	DGD@BAIE>A@?AED>9BB>=>F@
old <person>	j-146t111w-191	GB@C=@CFC:BAFEFB>HE=EHJG
old <role>		?@GA@@HDGD>ECGJB?DA?9@EC
old filter	x-118
old form	r-117x-196	AAH@?E@CBFEBEEB?@@F>A<CC
old key	s37
old one		AHBFJCE>GABAB@H<BC<H9A<A
old phone		GDGAD@D<>@@GGEE;?@?@AABE
old price		FAD@H?B?BCBGFBG>DDAEBG=C
old pump	c267
old rota	c300
old till	c69
old tool	r167
old version	s-569
older	c202i-110x501z725	I=D<BEBD?HDD>@C>DEGAB@A@
older <customer>	c358x531	E;C<?FBCBJBD>@BDCCEBACA?
older <person>	z135	H?<GF?HGHD;=FFA<HA<E>@DK
older than		JHC<H;L=E=;DILF<>C;@><?H
oldest		CEEBL@H<?@=DBEE?B=:F8;<C
olga	d369
on	a376b-97c53i231j-138k-207n-35o113r367s245u-17v-150x-303y58z311	CA@EBABBFB@AADC@ACC>C?@C
on $	a53c-4f150i565p289r274	?I?FC<FDD?BBBDAFADA>FE>C
on ,	i303	ADCCD=IID?@A=L>GHB@>G@?F
on <customer>		C@ADBEDCFF=?=>>?G=<B=AAD
on <name>	b-162l-14n272q507x-234	BH@DFAECA;?=CCDD=B@@B?@A
on <number>	k488m-283q-54r-954s349w-135	EGBDK?A;@@ADFFL>C@<G?<CI
on <role>	c-23d36m132o-96p-12t-170w535x-162z107	>F>FC@CDH?<>@A?AC>>C@A;G
on <superior>	c-148e-515f-971m210o1023z1045	I=?@KBGHF@9<CJC:F@:G>?=L
on a	a301d-514e278q-138x55y36	@AADBAA?GCCFDFE?FACE=?=G
on account	m20
on all	g34s13	=GCFBFC@BDD<GABA<>>EBD@E
on an		@BEAC?HBGA?BKIG=?FCB:?CE
on another	i13
on average		DD@HD@AG>@;GCBKAAI;F?I@B
on call		GICDF=EB@>?DCCD;?F@@??EB
on day		GEIBE<G;??@IIDB=DI?E=ABD
on each		>HJEGCI<BB@ACDB=@>7F>=<B
on every		?HIE@BDCCBA?EBH?<BA@C@CB
on foot		EIFFJ;F?D::JIJI;=F:E<??I
on for		@@CDBBA?B@CBGED@ACCDCA@G
on frozen	d94
on her	b170	AAFDACE?CDAA@BFA@ICBBBDC
on his	c-57n-140	CCGFI>D>>=@FFEG<?H>E<C@F
on hold	a-513	?EH@FA?D>?A?H>G<CD?FD><H
on holiday	m-4
on its		:?H@@>HAGF=ECJAFCBAA??AC
on leave	a41	CB@D?BDAEADFAGAEE?D?CC@B
on line	o-38x135	C?E?EC@<ABEEHAE@EFDIDE=B
on marble	c120
on me	a428	C@@IBDE8CBEFFFDCFBD@>DDB
on my	a902c-664i-254j-130q68r-79w-489z216	M>8JDBE>DAEGHIBBF@E<?HCJ
on night	c22	<@D=@@DEFB@>ACBH>FDBB@C?
on no	c-107
on other		>CI??>HCDAB@AF?BCFF>C>BE
on our		BE?AB@AEBA9CABD>>BC@@A@C
on page		@DAHE@FED;@<@FEC>G?ABFDA
on paper		<EIFCCBAHD@CIGK>>C@C<;DF
on placement	d114
on schedule	r672	;G=DI?>DD><=>?EH?K>FIF9>
on side	z532
on site		EDDEDBECA@BCCDG@AA=A@EBB
on that	b97c240j-72n-61	<DHD@CHCCDBAHBF=>EBB7>FC
on the	a-264c322e351f201i-513j-187l75m102n-195o-289p-100q-10r168w100x151y-131	BCCB@BBBDB?AB@FA@CBBBAD>
on their	c131p-34z-583	<FIBG?C>E>ABCCIA9HAC>AAA
on them		CDCDI=A>??<DDCJ?=G=IDH:C
on this	e341	AF=E><=DGADBAC>AD>AD<>G@
on time	b169r299	B@AACDA@>CAA@?CDBJBHHFCB
on to	i426	AAC@CBFAH=D@?H=EEBE@JC?F
on top	c153g466	=ABAABDDAEB?FDAB:AAA?BF@
on which		B@G>C>DAE@;DEHIA:HE>;<H@
on with	i798	?IE>D<ICG;E?=K=GEAE<G>:G
on-call	i191	>GC<D<FFD=C>AG@DBCC?EA?E
on-call <group>	i25
on-time	r622v-97	<HBID@?@C;<=<?C?>D=BFF<>
on-time departure	r274v-33
onboarding	a430g355i72	B>?><GB?BFHF??<EB=H:DH>=
onboarding $	a253
once	c-1038d-150f-243i959k168l127n56o644p180t6w124	DOF@L?F?G?DD=E@CI??BG>?M
once $	l13	FDEIL?K@@@=F@GJ<A>5F9GA@
once ,	i128	DCEAAAHED>D@>ICDAFC=CBCA
once <role>		<FFAH>C?G;CBBE@BCHEEHC8I
once a		DIEBG=D=D><GGGF<>C=D>A>E
once and	n41
once i	o306
once more	k318	JK?CKA@;<DBIACKAD;=H??EJ
once the	i633	=JH@DAECG>G??D<GI@H?M>;I
one	c-173n617o437r-125w50x-431	EJA?I?JBC=>?BGD?B?=B<8=G
one $		DC?CI@C?>??ACECBBD@H@:@D
one ,		ECBBF@JCED;@BDB>BA<B;BAC
one who		CCE?@BKGIG;?<BB;?@?=>?E?
one with		EGB@F?B<<9?ADBCA=DAD;BAC
online	g98n-235o-15r690x179	?ADCFCDB=AD@GBFA:D@JDI>B
only	b1301c-177e-142g-155j-466k-237l207m918n686q617r-314u-15x340z-598	FCJADCI:9@GFECC<@FB?>AEG
only $		CDF@FA@?A<ECGDF>:ADEBC:H
only ,		=GFC@BAFFB>A?DI<9AA?A?DC
only <number>	r-144	CIKHH@B<=;>DIFH9?C;G>C@I
only <role>		CJBIH:G?C=;DHHH<<D;G;D>J
only a		DDG@C>FB?A@HKAC>AE?EAG=C
only ever		C?HAG@H;>ADFGBD;BGDF?ABE
only for	m21	HDA?JAF?;@BCB@>;BHCCCBEC
only i		CIDBC<FEG:CI@GC;BFA?B>FD
only in		@ICII>C=C8;CCCJ@>G:H@F;D
only interest	b517
only on		>BGEDBF>E>=AECFAAB?E;?BD
only repeat	d346
only the		FJODF<E?>=;HCNC;BB>>B>AK
only to		=CDCG>?=D<@BJHE>AF@I<A;I
only way	f314
only when	d-87
only with		JGF?H<G;B:;HGGF>=G<D=F?H
onside	z226
onto		?HBIBFABDCA=@AC>A>?>EB8B
open	c-444e68h-172i158l185m-60n-22o250q-177r593s-376v-434x103	AFACD>BCDBCCBACCBA>FFD?A
open $	c339e272	?@BC=B>EEDECABA@EACFD?B=
open ,	m-15	@B>HH>D??@=A@@DEAG?HCHC>
open <number>	n-208	=JCLN:E?F<9BABK=;H8IAF;C
open <role>	i229l-48	>JAFEBE@G:B??ABDA?ACED8B
open a		AJIGD=I>A?ADJCB@FF>EA?>F
open and		@CEEB=C<HBCFGEBAA>@G=D>G
open at		EAK@AF>@<EDBIBB8>>DAG@<E
open day	r292
open for	x193	GAGADE=><EBFFAG;C?CBEB@A
open in		A?JFBE?A>FBDFF?BF?@@B=EG
open my	k486	DH?EHA<<BECGF?HDF@?K=:HK
open on	q21t258	JGEDD>IFB=BDCIGB>D=?DBEF
open rate		?DBDG?AAC?@@ACEAAFADCC?B
open the	l203n232p54q-121x-90	BF<BHABB@A?@BAI?=@?CAD@A
open with	l265	JDD>C;FBHC=DBJB=>@==9DEF
opening	m-2r152	=A?CBBDDG@A<ACFG<GABDEE@
openly	n384	EEB=E?GAC==AEFE<>@=@A>@H
operate		BC?DBB;>FBCCGHJB>AB?EB>C
operation	c-309d-101i735o98p-71x-144z-161	<ICIC<GCI<HFDKBCCFF?C>>G
operator	l38n615o323p123x-212	FFE@G?G@DC=CFFC>CA8DC@AH
opinion	c1244j382z42	A;H:@AFGEG<B@KCC@EE>87J?
opinion $		DB?ABCDDFBC>EBEA@BCA>BCE
opinion ,	c207	@:G;>BGEDI>C;HAFBGE?<;I=
opinion the	j272
oppose	c-77d-71x-110	@IEMK9E=F9:LKKK;>F9J8C;L
oppose the		DEBFG<B>C=<GFGH>@B=G=E=F
opposite	c-360
opposite $	c-206
ops	e41	@F=FA??FD:C@AD?>E@BH?;C@
opt	c567
opt for	c573
optimise	h230
option	c830l133x-47	??H@CCGCHB@?DKJ>8DB@8=DB
option $		?DACE>HAB@ABJEC@>A>F;FBE
option ,		GCBBJ;G@E>5DBOK8;B;C8BAH
option and	c291
option be		DKEHC?AC?<<CHKE:;=9>B>DJ
option: be		EI@HI;IBC<:GCHH<<?:C;DBG
or	b-153c923d-20g-460i-20j788l1535n-327q-175r-202v-242w-331x-624	B?H?F9BADF6HBOHC>H@B69CC
or <number>	n-66	@?BAE>DCEC=BAJCDBGAE>>@B
or a	g-253l5	HIBHF8G@B=<KFIH>BG?@=E>G
or less	j690	=?ABL;A><C;E?JBECA;J>><?
or more		DHBEI@H=D=>DDEG=AC:D:?BD
or not		=>F?@EAEICB=CGJ@:HFA:>E?
or the	j49	A@FCE@>B<C>F@J@CD=<CD=BB
orchestrate	e544	<A=I>>9AE@BDFGA@G@?J=;FC
order	a602b-91c657h287i-607j-7k-30l96m19o-172p58q767r-580t-284v491x-422z-753	E@DF@E=@A@@GEDI@>AB<7AD>
order $	v207	@@CEBD=C<C=LF@K@?A>B=E:F
order ,		@BEFBBBCB@DCAGF>=DBB?BBE
order <number>		CBG>DAG@FBDDCBG>>DDB==B@
order a		FJEFF?C?=<>EEHF;<;;@A>CH
order and		>ACBDAAEECBBFFKA=HCE;CBC
order be	v139	DA@C@E?F>C>DG@IB@D?C?BG@
order book		JFDGI<IFHE=IFHF<CE9?<BDL
order by	w-49	AA?AE>BCC>?BHFDBAECC>CCG
order for		AEJDBB@A@@AAIJH;<BB@@=CH
order from	a410m138	J@?H?EF;DDEK?H>FF:D>AIE=
order go		IBDECAEDACBHEBF>EB=@=CED
order in		?CHGCCA=A=CDIDFABBAG>BAH
order me	a-85
order of	c671o-331p236	?AI=BAF@GD?@BIJC9EB?:=C?
order the	c34q288	DBCB@AC@GDBGBFBCABC@?BCB
order to	a632h513	C=CF<H?;GEDE>??AF=G9<EA:
order: be	c74	ADG?C@DAEC@FDEJC?ED@;;GC
ordering		AC@DE>G=G?AGEGBEBCDA@??F
orders: go		CDHBF?D:B>@FDEB>@A?E??AF
organisation	i176o1z71	F?ACEBECEABA@H@DEAC@FD<D
organise	a128e15r132	=DAK?F@<BACB@EBDD=ABH>BA
organise the	a152
orient	x210
orient themselve	x210
osaka	m-23n-48	DB>EG=?E??>EHGG@?HED<DBH
oslo	l147
other	a-27b448c-53d-564e140f212h-31i70j-233l-15n397o665p297q-194r-361s-141t207w158x-388y-20z235	DFEDC?KAA@DBCCBAIE=CBBFE
other $	c-211	EB>GFDH>A@C?CAB?G@>JCDBI
other ,		FFI@??LDGB?DBJI<:FC;;@GB
other <customer>	s-136z270	G?==DACFDGA@>>?AGBDB>?HD
other <group>	e178f453o106	DE?I>>GIDFGDE??BGD@?DCI>
other <name>	b52
other <number>	c-6i223l-178n335r-357	FHKBG:H;C=BHHKB9CA<BA=?J
other <person>		D?AHCEH=CDAAEB@@GB@D=CCH
other <role>	f286	BEGH?DFA=EECG=ACDCCBICB@
other clinic	t26
other option		IKEGI7LBG>5LHMM7;F8B6CAG
other path		KIHAI8L;?:7LFKG>;<8A8H@F
other shift	l-9
other shop	f-222
other way		GLCKF7JBD?;HKIH=>J<E=G>E
other: abide	x421
other: accept	o171z606	HA>EDAGFF@<?CDA=D?7@CEDH
other: account		BB>GC@B<FABEDGEDABBABF@@
other: achieve	v36
other: act	b343
other: activate	r184
other: add	a53s524	ABCI<H<D>EGBGJC@<<D=F>CH
other: admit	t133
other: adopt	r400s-183
other: adore	t132x576	E<H>GEB>B?HDDBIB@HDKGG>A
other: advise	c836	<?G<ABEAGC>ACIJB<HE?:>C@
other: agree	o189p36q297	EFEIEBEAF?@ADEH<BA6FBBAF
other: align	e346
other: allow		DHFFBAAE=B@CIJD:<?;=B@DJ
other: analyse	d285	FE>>EB>F>>C@?AA?<GF>A=D@
other: announce		@DCDE?B>B=@DMIF?@B@C>@>K
other: answer	f67r707	<IAK?<DFCB<@GBIF=MCBFE@=
other: applaud	t360
other: appreciate	r-83t379x165	F<GDCEGBD:H@AFKEBJAHEHEA
other: approve	o217	AHFHE>BEA?FDFI?@FBB?CC>N
other: argue	c176y257	<?A??D@EDE>C?BDD=AF?=A@C
other: arrive	r143	=CEHFAD@H<A>CEGB?E?HFG;C
other: ask	b-372d-132o170p46s167x-395	FAAGF@E@HAAECON@ABBAB?DA
other: assign		CBBECC?=AABDHEFB@?BA@AAC
other: assume	i293
other: audit	d133
other: avoid	b190
other: back		ADDCD??C?EBIBCG<=BAA<F<G
other: bake	d-159t116	?@FI@EGCH>F?CHGDC@=FEFEF
other: be	a-175b415d-360e266f-12g270h432i77j396k231l238m138o-332p-153q185r-198s-335t-126w273x-212y-10z-169	?BD>CA@>@AAC?@@BCJDD>DDD
other: bear	r14y203	>@@AAD?D<EAF>>CB?BEBBH?F
other: become	d-296i675o617t-465v172x-276z611	DA?>C=EGGB9@BE>CFE?AC@@I
other: begin		@EG<F?@@DDCFBCCGEECC@9EE
other: believe	d-1x468	H=D=KCA@BDDEE@F?EABJGD>E
other: belong		AHBAE>EAC?BABEB@AIDBB>?F
other: bite		CABCH@C>B>>@GHD@DC>H???H
other: blame	d-285	>BFHH=F9C@?FKGG>CG>K=D>L
other: block	s-68	JG=BA=ED>CBHG@AACKE@CFFD
other: book	n244r510s-438	@CA@H>C<@><@@=FC<H;HEH>>
other: borrow		BJIIB@?D=>=BJJE;;@9=D?BJ
other: bother	b204x504	C@I@CBF;<DFGJ@B=DJFHFFAB
other: break	p-5x-110	@I=FJB@?=<@BDAGD@G>H@ABC
other: bring	g52i71j120o46p-208r-775t118	BACCFC@F?@EBCE@AD?@BC@AD
other: bug	m29
other: build	d21i79	BFBBCCBDA?D<BFA>@BF?C:CE
other: burn		AH@IH<BCG;<FJIH?=C=F:C=E
other: buy	c-78d-185n-184r-305s-205t-122x319z488	K?EBECCAD@EBEDG<DCAHDE>G
other: buzz	r45
other: calculate	d585	EG?@F?AC?>@AAAC>>IEB>=D@
other: call	d-324n2t244	BABHEBD?F?C@EHJD?BBBAFCD
other: cancel	o24r-347t-49	BGEEEAAE@CBCJKF8=?A@?>AH
other: care	b749n-94x347	C<DA@FE>=DHAH?>BFGIFFDDE
other: carry	i190r511	?KDED<AFA;@?ADBABFBAGA:F
other: catch		BIDGH>K<H>>DEDI=@B:H:A=D
other: cause	s-216
other: change	c-76m57n231o165s254x-171	CKHLB@CDA?@CNLF9>@9>@<DL
other: charge	a9	HA@DF@E8GACKHHICBAC@>E?A
other: check	d242	CH@CDB@@@@EABBA@C=DAC<ED
other: choose	c524	A?F@@FBDDEF?CFF@@CG?A>D@
other: claim		@BECD@AA@A@DDGB?B?<EB?>D
other: clean		@DGH?DBDC>G>EFCDEBBBGCDE
other: clear	r171	@I@GDAAC?>=@?BGC>A<EDC?@
other: click		BAB@ED??>ABAB?FB?FAEGF=@
other: climb	r203v11	?G?GC?@C?B<BE@H@BI<FCE>A
other: close	d-291i282m-92r333s-526t-395	9HHCD=ABGB:>BCEA;IBFF@<B
other: collect	i117	>JEFD=@CA==?CGBA?B@@G@=F
other: colour	l-17
other: come	a175b-259g-113i-20l-5o36p387q98v63z237	H@?>EDCCCCCBDCGF@DDA=ABA
other: commit	z313
other: compare	d631	DB?>BD?E@AF>?@AA>FF???E>
other: complain	t-2x-74	?HBIF<B?A;ACIGE<?GAG<=AG
other: complete	i282r543	<ICDEA>BC==>?DCC?D?CHC<A
other: compute	d375
other: conclude	d178r142	@G=CD@AD?>@=@AEB?GCDDB>>
other: conditional active 'd	m233q74x105	G=EB?EAB?DDCCC?AEACACBEA
other: conditional active ca not	m125x689	LAH?ECH===DEBCG?AG@BDHB@
other: conditional active can	l16m38q112x234	GBEAGAD@ACCDJAG@EB=G@AAF
other: conditional active cannot not	k210	DGB?H@C>BBAFBDIB@ECF?>EF
other: conditional active could	c-119q14t-300y47	CCAAC>EA?F?JCBB>E><D;@?H
other: conditional active could not	t125x831	G<F<BFC@>?HD?@IA>DDBDI?A
other: conditional active may	j540	C?@GJ@CH@B:C?L>?D@<H@;@A
other: conditional active might		ACCBF;CABA@BCHCBAC@E=AAB
other: conditional active must	c467k441n193	FCF?CBB?JG@EECNABHAE=;CF
other: conditional active should	c486	>BG>@C=?GE@EECIA>EFA8;GG
other: conditional active should not		EGCDEC???ACFDBECD?ACA>DG
other: conditional active would	b-170c136f89j-683l597m350o-11t-343v-45x654	EDE?CABD?FACE@D9=CB=CE>>
other: conditional active would not	f115	DDDE@?EC?EBFJAF?BIC@@ED@
other: conditional passive can		ECDCH=E>B>?EFDH>>G>G?I>D
other: conditional passive could		CAC@BACAC?=CHDGCAG>B;DED
other: conditional passive could not	b765	@CDF?BI;=DC@FA>BFIEFC>HJ
other: conditional passive had		BBG?EDC>CCEBGAG<@ABEBA<B
other: conditional passive must	k174
other: conditional passive would	n9x-19	@IDF@BBCD??@KHE@=?>?C>BE
other: conduct		@GDHCC<B=?A?DEF>=A?@F?@E
other: confirm	y723	>D>A@B>F>EAF@@CA=AC?=D>G
other: congratulate	t355	@?FDDDG?E;E?CDJFAHAIBFBC
other: contact	f198
other: continue	i771	<GG<C=FCE;E@?I?FDHF@E==H
other: convince	y194
other: copy	t-128	DBFAL?D?AD?IEEC>CF?F=?>D
other: correct	o-69	ADDECB@=C?ABKGG@@B@IA?=I
other: cost	b561c-31l344m262	HGGBO>I:<BAHDCC9CH@G<>CI
other: count	d527r168	EF>@IA@A?AB@@BE@@FCEE=DC
other: cover		EIBHH>??@7:C=CF9=I=AAC<@
other: crave	x740	H:H;FBB>?BJIH@E<AFGGKD;B
other: create		BDAF@B?D@AA@GJA>B@@AE<DJ
other: cross	r12	<I?IH=?AC;:?BAIE=J;IFH:A
other: crunch	d932	JJ;=K>@A;8C:ABD<;KHD?9F=
other: cry	x252	C@HAHEE>C?EBDBI?@C@KDD>B
other: cut	c19r-434	EAG@@D>D?EAFLDJ?@BA?>@BD
other: deal	o-166
other: decide	c562	?@G@AAIAEA@DDGI@?EDA9@E@
other: decrease	r-224v647	D=?F?D<G=A=IN@JBGJ<G8EAF
other: delete		@BEFAE>???D@IFCACAADD@AI
other: deliver	d156r184u297v109	CK=B@?<BBC=AA=?G=DCAFE??
other: demand		DAG?F?E?BBAIFEJ<=FAD>A@C
other: describe	t179
other: determine	c629
other: develop	y208	BBBDAC>D=B>BCDD>@?B?B?@H
other: die	d102	GDB?L?BA?=CGDCG8?FCDAA?C
other: dig	d706k68	HI<?IB@B<@BB@?CA@FFC@<FA
other: diminish	v391
other: disagree		EIHFH:H@A=9KEKI:;@9C:G?G
other: disappear		DBGAE?F?DA@DGFH=AGAD>C@E
other: discover	d707	KK<>L;AB:7A;@DC9:JFD<;B=
other: dislike	x16
other: distribute	r306
other: do	b184d334f740i219j786k54m239n-449p-33r-446t-195x293	ECA@E@AE;CCEAC>BCCG@B;AB
other: double	v75	AAAEDA@B@@=CEAHBAI<G@G@C
other: download		=J>FH@?C@>=>>@ED=E=EEE=?
other: draft		@FFFCA?@A>ABIIH=>@>BB=?H
other: draw	r140s58	>DDDAC8C?=A?EFH==CCBG@@B
other: dread	x1
other: drive	m-139	ACAAAD<=DDEEE@BAG@BGB?BE
other: drop	m-63o66r-299t-375	ECAGBC=D<A@FIDJ>AB@?9ADC
other: eat	c-134	HE@CJ<D:<<>HLEC:DE<J?D=M
other: end	i444r-329z212	GE?DG:KEI:==CK@>FC?BAB?M
other: enhance	h65
other: enjoy	x775
other: enter		<BDDD@BAG?ABEDFB?HDF@BBD
other: entrust	a206i171
other: escalate	f-439	@@DADDA?D@@@AED@@A?E@@@D
other: establish	d437z91	EE<EBDAHA?D<@C?7B=F>C:CC
other: evaluate	d549	FH>>H>AD><BBAA@>=FE@=;C@
other: examine	d538
other: exist		DEFAF<D=E@AEGFD=CC?C>A@G
other: expect	x523	D@D>LBA>B?EGKBJ=?FEHAB=E
other: expire	o4
other: explain	x32	HBA>ICBA@CEBBAF9@IFDEC>A
other: express	t897
other: extend	s39	@HHH?E>D?AD@HGF;?>B@F:AI
other: fail	w38x-119	BJDHG?D<D?>E@BH;@FBF;<>B
other: fall	d-32l164o237p85r-929v98x123z170	H>FD?CCDACCFPDI>EE>A6CCH
other: fancy	c113	?BDACACAEA>BDHG?@DD@>@B@
other: favour	c820	@=H=@CCDFFCDBDHA>GE?>>E?
other: fear	c-129	@DGHI<H9>?=GIFD<CG=L<AAL
other: feed		@HEEG<D?G;=HGHF=AG=G><>H
other: feel	c281n-87x817	C;L;FAF?EADIHFJ?@JEEAA;?
other: fight	o20x122	GBF@J@A?ACCIFAI<AEAFBC>E
other: figure	d756	GJ:?JHBD<:I<<<>=:BJ>A9C:
other: file		CGE@G;E<B<?DEGB?CF@B@BBG
other: fill	p-199r356x153	?CEBJA>=C@?CA@L@=JAIFD<>
other: find	d252l-258p-8q-103s200x389	GADAFCB@@<EBDCJ<@EEED?@C
other: finish	i704s-98	=LCBE;CDE=>A@EBD@DACFA=E
other: fire		DDDAH>E>D<@FGFF?AE>E>?=F
other: fit	b271r169	?ECF@G@@:CC?@>@BCCDCGBFD
other: fix	c340s326	=@IA=F?F@EE@GJDA>?D>D;EC
other: fly		DAF?C@E@DCAGFEH?AFAC@A?C
other: follow	s-305z449	E=A?ACCFEA=ADAEDBHCC@BD?
other: forecast	d143m132
other: forget	b-153x140	KAI@H@C>C?BIEEL<@B?FDJ<A
other: forgive	k403
other: form		@@GD>H;D>DC=IGF?<AF<H<AH
other: forward	i10
other: freeze	m10	AJFFJAF:D<?CECH;C?;F8A>C
other: frustrate	x390
other: future active will	c244j254q87x243	>>K>C@CADDCHAFDBCGCB?>>?
other: future active will not	q49	BBCBEAE@BABCCCBBCEADABCE
other: get	a-194b-177d-99j26m457n875p47s-179t-271x-197y-297	ICE>F@CC?>=@CCGC>J>BCF?@
other: give	a267i-260o335s-93t312x62	D@BCFCDCDAHCAFGB>EC@AEAC
other: go	c-136e324g134j-169n215o-531r112t-295u-46w-268x-126z-2	@FA?B=>F@?>DEBDC@LCCCBAA
other: grind	z304
other: ground	y218
other: grow	r19v334x370z537	E?B@BE>BADB?B@E?ECCHFI<D
other: guide	y406
other: halve	v731	H?=BAC?E=B:JL@JCFJ9F8FEA
other: hand	i-42	<FCGED@B>B@>DBC@=D>FFC@D
other: handle	i58r266	<H@EA>@DD>AA?@@JEFCDGBA@
other: hang	s39	>AHF@F>C?BF?CEH@>DB@GAED
other: happen	r136x-318	?G?FFBBCD;?:=CDB>DBBDA?A
other: hate	x354	CBEAIAC>CACDJCKAAECGAA?E
other: have	b389c30d-810e-80i297j-178l-570m-226n-202o-245p97q-300t-77u15v-549w-499x17z472	A?B?B@D>CEA?DCAAAIDCECCG
other: hear	k1	CFECD?A@CB>DDEK@>GBE;AAD
other: help		@B>AA?BFDB8D@CD??A@@>C?I
other: hide	b430	@DBFABF=;AE>DC>?DEDDA?JI
other: hint	y317
other: hire	c233s183	?CHE?D>D?EB@IJF<:@D?C=GF
other: hit	r684	<EAGF>@@D?=?ACDD@J=GDC=A
other: hold	c-515g-357j267p80s-286v-152w15	FGAGI<AA@>>D?HG>@F:GB@AA
other: hug	t239
other: hurt		@FFJG<F<D:;HIIG?>C<I:F=I
other: identify	d704	IJ@CFA@C:<D;BEB:<DEAC;EA
other: imperative active	k69	EGBBCCA=@EECECBBH@CDA<FI
other: impress	t423
other: improve	r24v190	B@ACCC?B@@>DG@HBBK>GBF@B
other: include		>FCDDCHADCC@F@A?@?;I9BA@
other: increase		ACBGBB?E>@<EDAF@AE<DBE@A
other: indicate	y216
other: inform	d320f131s406y254	CGBE@A>G:DEDDAB?=BF=B>@D
other: inherit	i644
other: insist	c411u69	DBF<@>@@IE?ECDDB7BC=:ADB
other: install	n12s1	?EDDAB:E:A??FFF?:?@?G@CE
other: interview		DE@DBE?D?;E<ACBA@BC@F@EA
other: introduce	s609	?DHFCC?D>BD@KIE=;=>AE>CJ
other: investigate	d207
other: invoice	d135
other: issue		>CBEH@@>@?=CACDEBF<HCE<A
other: jam	c-171
other: join	d-72	;DAHBA>@D>=@CBGGAF:JDE?A
other: jump	v302	F@?H@B@E?A=GKAICFH=G;DEE
other: keep	c-828d259n1r-75x-520	CN@GF>>C=:@CDGC8=B>C@=FD
other: kiss	t215
other: know	b129x-595	BBEAFBFBCA@@EDC;CDAC<=CD
other: lack	b599	CAFAAFD<;FF@G?><FDFFF>DF
other: land	a538	GA<LCDE;GHGKHHFFF@H?<CCA
other: last		EEBBF?E?B<CDFEC?@IBD:>CF
other: laugh		BGBHJ<EAI>>GIII<>I=G;D:I
other: launch		@FHFAB>B?@EBIIC>C?B=D=?K
other: lay		C@G@@CG@EFBEBDE=ADCB<=GB
other: lead		CBBE?C@EBD=DHEC=C@>C@?FE
other: leak	a-117c-28
other: lean	c394	>AF@A@GBFC=DEII?>EBA:@CB
other: learn	x41	HAE=IBC>:ADE@AA>BFEDC@BB
other: leave	a53i33m269n17o-135p49r-408s-784x-439	DEBCE?GBG;EBBFDB@HC@@DAG
other: lend		BEGHE@GBEB>EEEK<?D=D7ABD
other: let	c-525o115	JK?GN<C@?ADGFBC:FG>G@@CJ
other: leverage	y123
other: lie	i243k89	?G@>D>AAEBCJ>B@EECEA?B=M
other: lift	x333
other: like	c484d-306m-36t232x961	D;L<BEAAECGAGCJ@@KGBDB?@
other: listen	t191	GA<BCFDF?CF?>?>FDCCBHCJ@
other: live		?HF>A=G@FABFDE@CCEC?@@>I
other: load		<DFGC?<A??@CHFG>=DBEC?>F
other: loathe	x104
other: lock		EKHHB=CE@@?GIHC>AC=?A@FE
other: log		>JCHC@?D=><@CEE><A>ADA?C
other: look	c-537d41k-334l101t-134u70y75	CGA<D=AB?@BEADA=<DFA>B9D
other: lose	c-157d-272n248o-32q210r-124t-368z-92	GFE=I:E=>;?JEGJ7;I?C9B<H
other: love	b182o-62t356x604	B<IAFGD<@@JAGBGBAHEKGG?C
other: mail	i183
other: maintain		BFBHB=HDI>>AAFB?D><D>>@F
other: make	a271b354c301d323i356j125k56q63x456y-20	EBE>DA?>ABEC?EBD=EE?D?EA
other: manage	i325
other: map	d229
other: mark	r142	>E@BAB?EDC>?A@IC=HACEE@?
other: match		DFFHG;H>E><FGHF=BF<E?BCF
other: mean	h399	GAGAAC?:A==DBA?:G@@@7EBC
other: measure	d512	DF>AF>?@@AB@CBEA@FFG<>AD
other: meet	r269	?CAIEFDDD;C;>@KE@F=FDI??
other: melt	z329
other: mention	t148	A?DGCDFAG:F?CEIEBJ?IBHEE
other: merge		=FAGE?AE@A<@ADEA;A>DDD=A
other: mind	x288	DAF=CCBA>BGG?@?AGGIBIB=@
other: miss	c-476	EE@DF:H?<B?HHFBBEF?FAA>B
other: mix	n-9
other: model	d245
other: move	c-385d-606f352i-348l20o603r-105s302t-384x-403	CKFHB>CF?CAHFIF>??>;CABI
other: name	c712s99	B?FB>FEHEBF=CIF@;CG<A?J@
other: need	a310c-411k63m87q120x341	I@CAFAC9?ADLECFAD?AE?DAJ
other: nod	t-191
other: note		EDFDCAE?AABDHGF=@B=CAA?G
other: notice	b25d268j96t-88x254	C@E?K@F=;BCEBD@?CIDG?@?A
other: object		?DECB?GACB?EEGG@?FAB<BBB
other: obsess	u5
other: offer		EAHEE?D@C=CBDHG@>E?CCEBF
other: open	n-285r196x-98	CD@FI@AEA>>><EECAB?FIACC
other: oppose	c-17	@FEMJ:@>F:;IKJJ<?G;K8B<M
other: opt	c581
other: order	a-128	@GCDEB=D<?C@EEF7:@B@A<?F
other: organise		AFJHAC?@:>C@KHD:??B>F<DL
other: own	i535	=GHA@?GDFBDB?D?DDCE?D=AE
other: pack	r123	@CBCF?@EEC?A?AJA<J>BFD?>
other: paint	d-39	@CBFAA?FBD=DBEG>@?>@BD=H
other: park		>DD?ADGAGBA>BAG@=ACD=???
other: pass	i34m104n-16r226s-462	AH@CH;C<F:=F>CCC@F>DCG;A
other: past active	a-73b-276c358d907e-513f-107g-827h-715i36j-60k-616l-113m89n-164o540p-237q-436r97s-576t89u-482v56w-430x128y225z-74	C??AFACCA@AC@CCBAKG?@EAA
other: past active not	b-54c-650d-90e-149f462h-108i2j-21l-185m-338n-96o383r-486t-23v-447w-141x-236z196	CFADD<MAAADEEEABHMBCABCK
other: past passive	a-308b-368c336d349e-312f-55h-1256i37j-208k-808l-398m-315n-655p-336q-660r361s2382u-757w-155x-737y-385z195	BCAF@B;LA?;>GMGA>@B@I:CH
other: past passive not	q96	BHEFH?L?D?:@ADC:BA9F7<<B
other: pay	b-119c-87d-357k145n506o556p192r-440s-373x-122	ICCAI?B;?BDIEEJEBD?H?ABH
other: persuade	z50
other: phone		ILA@J;DC?<<BAED7;C@>?<CB
other: pick	a153c626i40x307	DBE?BDA@BBGCBEDB<DE>C?BA
other: place	p-49t243	A?AL<G@@DBG?DFEFD@E?HDCD
other: plan	k306	EJAFH@@A>FAFBDG>C>:C@;FG
other: play		BCCBH>D>;D@FAD@@CGBE>;BC
other: please	r156
other: plug		AHACD@GBA@@AGHC<=A;D@CBF
other: point	c42i35y757	9C@@?<CGDC?L?FG@;EF=8B=K
other: post	a42	ACBJAFC?DADABEGE@?BBCDA@
other: postpone	s152
other: praise		@BHIGAG>G<DAFIJD?J<K=FDJ
other: prefer	c353x685	F;J;BE@BCEEEF@J=@IEBC???
other: prepare	d741s217	DIAEFD9E::E;DCE::AGAD:ED
other: present		DFBHFD>C=:G>CFG>=BBEEADD
other: present active	a-441b175d599e-854f-118g-413h-521i267j-197k355l-209m303n295q118r146s-425t59u16v155w-358x613y-69z-231	DCC;F??>ACCBB@BCAKDFDECE
other: present active not	b330c-580f253k135m314o-65p365q188x609	ECC@D?C><DDFGBCBDFAFFDBE
other: present passive	i411r638s1103v287x-306	>E@FBB>F??<BECCDAA>AGBBH
other: present passive not		BAA@BBB>?EEGH@CADFFE@DBF
other: print	b500r254	?BFF?BC;<DB=CB@ADHDEIAFH
other: process	r186v298
other: profile	d85
other: promise	b64v-115	EDJAG=O??E>FGHE:@I>B:=HJ
other: propose	c681l102	@@H=?AHDEF?AAGFB;DD=:>G>
other: publish		?BCG@D@FB?A>BFHC=D@?FCEA
other: pull	a251d325	KE<EFDD?@?DD?D@A@AF><?D>
other: push		>DLKBC?:<@?AIGD>B@<FB=>J
other: put	a377d90m-27o-86p-336r-106s629x107	DADCCD=>=@HDGGG>=AF=D>DB
other: quit	r-454	EDGAC>FADDCIJED=ECB@<?>E
other: raise	b-531	;GDDD??IE@=@GIH@9@=A>@??
other: rave	t242
other: reach	c312r240	=BDC@C?EED>>ADHC=H@AF@D?
other: react	f364
other: read	m108n-58o106x158	FCBANB@?=@DEA@I>?EBI@E@E
other: realise	v66
other: rebuild	s276
other: receive	g143i395t-161	9ICCE=FDA?@?CDAD>D<EEE>C
other: reckon		DE?CEBHEC;B=?GI?:HFBABE?
other: recommend	c695	B?FABAKBE>@>BMPC:FBA;AEA
other: reconcile	d25
other: record		;EDF?F<D=>E<EEDA??CAI?DE
other: recover		D@@@G>DBDC=DDEAAED?I<A?E
other: redesign	s278
other: redraw	s217
other: reduce	r-35v91x42	@ADE?D>D<B@FLDFCDB>E=BBF
other: refuse	b-385c-180d-206f430o112r-177x-276	CJBMB8HCDBAGNFFBDI@C=D@D
other: register	r392	<B>GDA=B<@:=>?GE>E:FHFA>
other: reject	c-24t-189	E@E?GA@=?CCHG@D=CECHCE<A
other: relabel	s112
other: release		AEAEC@AC>DABFCD@BB@BCEAB
other: remain	i263j54	DFI<F>DBDB@HBGDDBCA>B6BG
other: renew	r-309t-296	?DHFD@B=A>@EIFE=@CAF??<G
other: rent		BDFE@B;D=>BCJKD>>AAAF>FI
other: repair		GGBFJ;G=G<?IIII;?I>F<C?J
other: replace	d-186	<CDI@A<BAA@AIIEBB@@CEB>I
other: report	d525	GJ?@H?BB>;DBC@?=@JGA<<CA
other: reproduce	t-406
other: request	a329
other: resent	x109
other: reset	m181
other: resist	x382
other: restart		ACBEF?A?C<@CFEEAAHAG=@?F
other: restore	s-211
other: result	v94
other: retain	n67
other: retire		?FGG@E>E?BC?FDC;=?=@D?DE
other: return	s-216	FFAAG=E@B<>GBEE=@D>C>AAC
other: reveal	d428y370
other: review	i-89
other: revoke	s68
other: rewrite	s283	CEIHC@<@:<?DLJI:=>:@C=DJ
other: ring	t-259	FD@BFAG<?<CCCDBACDED@C>B
other: rise	r237	ACDFD@@B?@?DDAK??H<ICE<B
other: roll		AEEGAD?A>AEBIFD>=?@BC>CH
other: rule	b373c263	??E?=EDA>EE@E@?CDDF@C?GD
other: run	d531i422j87m11o-74x-11	AIABI>BCB5B?@FA@?LECC>BC
other: save	j318	AABBHA@B<B>C@CABB@=CD?>@
other: say	b-1609c64d-254f-268i-852j-147k-141n-417o-386q-57t340w-502x-1048y197z-100	A@?FE@EEF=@AALMB=JDA4CEB
other: scan		?DDFC@A@>A?BCBDC@E>EDDAD
other: scare	x182
other: search	x215	HAF>K@B=>BCIIBI9BGBFCE=B
other: secure	s-78
other: see	b-26c224d389k105m61o13z417	G@A=FCDEDBD?BBF>?CDCBACB
other: segment	d67
other: select	s81	?BHD@E>DBD?=IID;@>C?A:CG
other: sell	c-407i-112t-138x-478z142	DA@GF@BCE=>>FBC<DB9GBF=H
other: send	c-253d-191o-509r-105s-61t57v-4x-675	?FDLCCE=D7D@EKGBAB@GCCCH
other: serve		DBA>G>@;@E>HADAFE<;E=?BD
other: set	c53s22	EHEDB@=B<A@CGIG8:AC:B;EJ
other: settle	c894l3	;BH?B?DDGC;@DJL<8HE>9<F@
other: shake		C@DDDCDCB?CBCFIC<H?EAEFB
other: shape	d287
other: share		;G@GC=?BE;>DEDB>BB<M>@BD
other: shift	z479	D?DD>DDFEG=ABCA>D@@=CCGG
other: ship	s-290	D?E=D>G@GA:DCGID=DAB;@C?
other: shop		GH?BJ<F>B9=CGGC=?F?B9<GF
other: shout		CDHEE>G=C=ADIFI@@K=G@F?E
other: show	c-507x-561y308	@I=DC@@BAA?B?BBC>>>C>EAD
other: shrink	v329	E@@B@C?C?CAFFAECED@C;ECB
other: shut	c289	?CGA>CBDFED?DFFB=CD>=?FA
other: sign	l-502n299o206p286q78r254s-520t-376x-476	?GCAF;DCE?:BCFC@?J>ACACD
other: sink		IAC@DACB@A?JICJ?BH>B<B@C
other: sit	i461q400r478x-300	?I@CD?ABC?@B>FCD>FD=E?@A
other: skip		@GAGF?BCA<@@EGC;=?@??=CF
other: sleep		C>F@F@E=CACFDECBDE@GABAC
other: slide		AAFED?F?GBAEIIJ>@I@F<CAG
other: slip	b14	DCIGG>G9@B=IEFC?EF;J?>AJ
other: slow	b146
other: soften	z131
other: solve		CGABD>C?ADEEF@?FGDBDD?BF
other: sort	s69	DIAEAADD@?ECGDC?<DG?B@EB
other: sound		>CBFD?D<I>?EIFEAAF@H<AAG
other: speak	f275t256x-172y701	FG>AAABF@ACE>@GE>BA=?DEB
other: spend	d25r275	AH@DK@@C@<?@@@F>;KAFBA=@
other: split		AECEBBAB?ACAHFB=@@ABCBCF
other: spoil		ECDBI>G>D:>HEFH?EH>G=@@E
other: stand	q-186r117t37	EBA@J?ABDA>=DBF>AG@KEG>B
other: start	r-207	@BEFAB@GEADAFMJ??DAB=@GE
other: starve	x233
other: stay	c-113d-284n408q265r-952t-699v-863	GFKAH=E7CB?KGFH:@GBE><?H
other: steal	s-77
other: stick		DD?FBADABD@I@FEAB<A@;CCC
other: stop	c201o99r-140	BDDDCAGEE?E@CKEB@EB@>@DB
other: strengthen	k435z204
other: strike		GIFFJ:H@C>:IFJJ8=F;D;G?G
other: struggle	x286
other: study	d698	FK;@J?>C;7D;ABC<:LFE;9A?
other: suffer	o-5	EG?CG?D?<=@?BC@=@FDD=?BC
other: suggest	c526j530y685	>?A>BA@H?F=F;EBD>AC=9>C=
other: supply	d-166
other: support	z431	C???=GAFBGE@?>@CD=H<CFBE
other: swallow	q-31
other: swap		@EAHEB=D><A@CBF?@DCFCD?B
other: swear	t102	GBAG@BIFE>CBAGGCEF@?DEF@
other: switch	r493s364	<EDH@D9F;B><ABGA;@BBHA@B
other: take	a-244b103c-303d-228f386i784m-23n252r299s282w174z436	DCDDC@CFEBA=BEBACDBAGA@F
other: talk	d-165	?FBJAABBC@DADDEDCDAEEDED
other: tap	r151
other: teach	k570	FL>DL>A<@EBHGBMADB;I::GI
other: tell	a-197c326d11f-814j-8k-87t310w-263x-240y556z-536	@B?CCE?DA>CD?GKB8EF?<BDD
other: terminate	s127
other: test	d98s213	DH@DHC>D?<D?CCB9>@D@B=BC
other: thank	o-183t-447	>BFEF@C>C?ABEJFA=E>J?DAF
other: think	b565d-47j-156x408	D>I>@CE<DDGBHAB?@KGDAECE
other: threaten		GGFHG;F?@><GGGG=@E<E>D>E
other: thrill	t97
other: throw		BCBI?@A@=@CEOHCCECDA@AGH
other: tick	c445	;AF??BBEFE><?CHD<HD?@?D?
other: tie	c461	A@F@ACIEGAC@?JID=GC?=?E@
other: time		AC?BBE?B>>E=A?==@BCB<EC@
other: tot	d155
other: touch	t25	CDAJE?FCH:?@@FKC=J8DCGFC
other: trace	d794
other: train	r-112	@GCFCA>A>>A@GFD<??B@B=>G
other: transfer	i16	DBD@D@E@E?GHCF@BGBG?C??E
other: transition	i285s-184
other: travel	k-16
other: treat	b321	>=EDBGI>?@H=EBBHAFAIFGIF
other: trend	r16
other: triple	r742v344	;F=JCB<F?@9?@?IE>I9GFG?>
other: trust	a-157k-88o177x273z254	M<B=GAEDCB@?HDB;EB@IBB=I
other: try		CDFFD@@DDB>DDGG=??=@B@BH
other: turn	f169o17x296	DBFBBB@B<ECEECCACDDAFB?B
other: type		?BEDB@??C<AELGFAA@?EAA@I
other: underline	k352
other: understand	x145z622	H7?>@DGHFG@?AB:@J>BCDE>G
other: update		?IFGBA>C?<B?GI@?>>C>F=>H
other: use	n253v49	BACDBCAC@@<EBAIAAH>CAE>A
other: value	x319
other: vote	x-304	=DCDD=FAF><CFJGA>G@D<@EF
other: wait	b5c-181l58n339q445x-521	GEBBG>C<<@ALEBF>DE<E:DDM
other: wake		BFEFI<H<C;:BIGH@<C:G<A@F
other: walk	m146r-138	DCHEC?IAF=DGHHJ@DG>B>ECE
other: want	b-67c-175d-702f-178g-105h-871i-1109j-439k-253p244q-166r-154u-212w-142x421y-257	G>HBF?G<DAFHNGN<=HDB>A@G
other: warm	z660
other: watch	r543	?H=EJ?>E>====?FC<I@FFE=>
other: wear		DDEEG?D>E<>?DGF<AA;EA=CE
other: win	c478s-315x86	E<D:AC@DFJ=CD=HCAICD<BEA
other: wish	c222x412	A=J>AEDCFBFBBCKB=KFBDC?=
other: withdraw	o300	HKFJF=DHAE?GFJI8=B7<AAFI
other: work	b-88d426j367k23l-39m-175q-8x-127	FF??JA>B;@BB?DA@>DCCD:B?
other: would		H@G?BA?:CBEHD?C@@?DDCI;E
other: write	b-407i-164l27n-20q-38s-173t53x-651	DGDFGA@DB9B@DKM?<FADABGD
otherwise	c129
otherwise $	c146
our	a78b-282d723e-105h393j-250k-894l209n-532o431p85r543s-603t761u-390w564x294y428	A@AECDFAD:F@?>D>?HDC=H=?
our $	m114	GDHBG>B=>>?IDEG==D>E?FBB
our <customer>	c-16d-271r34x241	ABEDF@A>AA@BCDFA@A?HEG=C
our <group>	d-418e-309w433z-392	<DIHPEK9J<E;EBKA>@9N=C=B
our <name>	x6	BC??DA?E<A?E:@BD;JC@EAA?
our <number>		CLGKL=H>E==EEEL9?B6D=?>G
our <person>	d323t54x33	CEC>DECBD<J=>>D=?EFGA>C;
our <role>	d216i238n-87p-132x-324	@K?@I>HC@;D<@DA><MID>8CD
our <superior>	a224c116f474r-127	EDEF?AKDFCGBFFBEDHD>CCEA
our analytic	d174
our app		=E>DE>HDCA?@GFAB=A:I?CBC
our bank		@G@IC<EBF;AFEHCACC>H:=FF
our bid	d116
our biggest		AAG@A?JCEF<FDIIB=GB?9>FA
our brand	x334
our data		@E=@CA>E>A@C?@C>=CDA>A>E
our historical	y202
our hospital		BF=GG>EAC>?DJGF>AE?E=@?J
our hotel		ABBCE?D?D=@DFFEAAGAF>A?F
our last		DCACI<DAC@?GHHF;DF=E<D=G
our new	x100	F?H?GD?<@DEHH@E=FHEIDE=A
our objective	h106
our own		CMKOD?K=ACAGFBB:E@8C;ACF
our photo	t250
our plant		D@C?DBB?ACCDGBD?DGCEBBAE
our platform		?D?EI;F>J><DIJH=?I=G<<CI
our portal	x149
our process	c114
our regular	x582
our school		E@BFCBHBH<E>CGHEDI@FACFE
our shop		E@@IBA@D@A<IJCHCEK>G:CDE
our side	z45	E=@<ACAEDF@BB@B@A>C@>D@H
our site		?HAEG=B@C;=CDEDC?G?FBB<E
our vision	h155
our warehouse	w-436
out	a-191c93d629e-128i-94j-311l-337m425n197p49q822r506s356u-517w31	BECBEBCB>@?@?@C=;BBCBADB
out $	c393d-167f9s-249	>IHCC=EBE@;ADDHA<F@BCB>@
out ,	l-10r139x-346	@H?GFG?AAAC=?@HC<BCCD@D?
out <number>	l26	?CGEFDCADD?BC>M@B@=F@D?>
out a	w311	=FGEFEJ>GDC@B>C?A=<F:@@>
out and	p32	BB?CG>CAE?;>AEGB@E9HFJ>B
out at		DECAGDBBA@FBAAC<@CDA?>AA
out be	i128
out between	c42
out by	s44y56	AFBECCAC<?EACCB;:BFAA?@E
out for	o-73x138	D>F?HEB>;CED@ABCDFBJCB@=
out from		AFBBD@BBA?A?CDC=?IE@><DB
out in	q17	EFFICDC?@;AADFK@?@=?@BED
out of	b339d-374g-176i15l-57n399o314p119q136r108z101	DEBDA?CCAC;A?BD@AF<ADAEF
out on	q244	DDHABBCA=A@CDFF?;A;?EBFB
out that	o-41q-24	EE>?HA@@?=A=B@CAABEE>@AA
out the	d356g-126m421n103o25r-72	HGA?HBBC=<DB?@F7:ED?<@>@
out to	e95h226	=C@H<?:?@:>B@B=@FACCCEAC
out top	d165
out which		BC:@CB>E<?DA@AD@<FGA;>>B
out why	d21	DH=CH?BDA<@>ACB=>DA@<>EA
out with	n-182	AD?AC?ED@CCCGCAB=CAC:DDB
outage	o33r-432	HEBCEBA=ACBHDBH?EA<B>@DG
outage be	s-208
outage: cause	s-208
outcome	v523	D>=H>F>G>B>CC>JGDI<EFHE=
outcome $	v500
output	r-38v40	B@FD?D@@AB=EEAB>DAA?:D@A
outside	j-51n237s-147	FI@<J<B=D8A@FEF<9HFD;>:D
outside <name>		A?DFI=D;D<>DLIJ?@H@J:D=K
outside <role>	s-24
outside the	n211	HCC=DAD>?=CEHBI>?EAACE@E
outsource	l133
ovation	t387
oven	j228q12r-81x-24	DDGBI=H=@A>E?GA@D><C9;CB
oven $		GJ?CH>@@>B?GECF>C>>BA>DG
oven be		?EEE@CF@CDB?@AAABAAA<<FA
over	b-57c-246d-40f-573g-324h-126i786k-291l406m47n-256o88p195q453u-87v-483w325y-182z617	DCCDFAHDG@??CFA@E?AAF?<G
over $	c-201z30	CCBEG@CBD??>=C?AH?>DJC=F
over ,		CAAHBB@DD@A>GIB>C?ABB?AI
over <name>	t24	ACHGCH@?@@H>GEH>B>@FE@AF
over <number>	p152z-354	=KGFI>B=A=;CGGK<9D<FB?=C
over <role>	e131t-46	ADDDB=<>B?CKIFB9F?>K?@@E
over a	l231s72	BCIGHCD?C<B>DHH=@B=E@A>F
over and		BA@C?CDCD@H@?EAGE@E?EDBB
over by	i365	DB@;A=FFF?B>?E>DGBD?EA?I
over from		@FF?G>G?BABEEDBABJDAD?AH
over in	s-7	EB@CDAFGE@@<AD@>E<>C@=BH
over my	c490
over the	a371n-102p-42v-183w97z128	CD@FECEBC@D@@CCAA;BBCA?A
over time	z206
over to	c-321i947n178s-523w-495	>FD>G:HAI8?BEL@DFJDBE?:N
overall		@A>@F@@@BE@I<BDEEB?E>A@D
overdue		F?BCABABBA=GIBFCHE=E:DCE
overlooked	x196
overnight	w160	@GGHDE?=@?F@IDG;A>>FC>=I
overnight $	w164	ADEGED>=?@GAGBE<C??HD@=G
overrule		@DEED?G@D?<AEIGA=F?D<CAD
overrun	t-291
overtime	r-145	FBBHA@DA@B<IKEHBEC=C5CCC
overwhelmingly	t220
overwhelmingly positive	t8
owe	x679	H?L>HCA>=EDJFBG;AIDECC<?
owe to	x558
own	a-596b216c-587d-691e-49f-534g-171j-423m304n408p964q417t-705u463x-163y-263z-445	CKH?G9D8EB@DCF@<AF?E?@BN
own $	u258	AC???@@=BFD@F?=GCDCBDFFI
own ,		=FCAD=FDF@>?>FGD;IC@BA=@
own <customer>		BBE@FABBC@CCDCE>ACCCDC=D
own <group>		BDCCF?A=AB@EDAEEDC=H>CBF
own <name>		@B?CF?E;D;=DGFGBDE?I=C<F
own <number>		BBBHGAC??B>EDEF?<>?D=GD@
own <role>	i765u296	?J?:B9B@G>D??G=GD>E=EA<I
own <superior>		>JFED>IAF>?ACDC@AC?CA@<C
own hand		EFACHAA@?CAHDBHBEA>F<CGF
own name		IHDDK;F=A:9HFJJ7:A9E:B=I
own repair	p7
own the		AHGGD@KEGAACFGI<?G?B<<AC
own way	c29
owner	b-182c-205f-340j326q18u392x989z286	L?F?FAEBEBBBAECAD@=ADEAB
ownership	i194k-570m-168u2544x-145	DE@;A7;;LB@>LH;I<<?A;K:L
ownership $	u278	FG==?:<;JCACLD>G;>?A<J;K
ownership ,	u131
ownership of	i200	DEAAA>@@FAC>FC?CB?C?BEAK
p.m.		JDAAH?B?>=B@FIE>@FEGB@@B
pace	w71	AFIDGAE=CAFBJCE8=?=G@?<F
pack	r83	?DB@I@D?@@B@EAC?=GBHDC>C
package	g320r304	<L=BC=HE@E><BBD>4B;EDEB=
packaging		ACDACBEBEBBA@CF?=DCA?>BA
packaging $	x-105
packet		IIDCH<HCD@;HCGG;;@:<=?BD
packing		GBCDCAD=E>?FEKIA>DC@>ABD
pad		BECBE@I@=DDAH@?>@C>F<DFC
page	d-73f-117i-75l33m410o516p-57r319s-395t257v-46	ABABG@DACA??DBHA=C=FBGBB
page $	m239p328x-170z68	CF?EE>EDD???FFD9B>7EADBD
page ,	k144p-89r-290x308	J@B?ICA;?EEHC?FAF?@HCEBF
page <number>		DEAGH>JED9??DHE?;H@><CCC
page and	p-50	?ECHEDG@CBC?E?C@>>=C=FA<
page be	c204	:FCAA?@DEA@<CGAA<DG?C>@C
page for	p61	BB>>E>CGCC?AEEB@<GBB>BEB
page go		?GAFI<B?D<=DFEHA?I>GAB@E
page have	r-112
page in		?DFFECF?GAB?=AI@?B;GBF>@
page of		E=DAFF>>>@FA@=JEBGAKHK?@
page to		EBGAG?AC?BCGHCF=@G@ICC=F
page view		ADCCG?C@E=B@BDC@AFACCBBC
page with		=G??DDGDBFC@B<B@:=<D=F?=
page: be	c81	@ED>C?FBF?CBCFAA?FHA>;?E
page: have	r-112
page: show	k182
pager		CDBGECB?@@:CI>J>AA9K8D>C
paid		GIFHI:I>B<:HFIH:;E:C;E>H
pain	y44	AEA@@BC@@>BGAAA9A@D@9C>I
paint		DHCFFAEB?C=B?DJ:?9;A?=?G
paint the		@EEDGCG?CBE@E@D>B@=F@B>C
pair		?IGFDBDA<?<@FFC?;?:EAA?B
pair ,		>CCA>CBFCC>?A?EH?IDAEBC<
pair of		CGDEFBGAB@?F@AH==A>B=H>H
pallet	w-244	AF@GE=@=B=>EIIF@>D@C>AAG
pallet $	w-357	BCCBG@ABA>@BGCF>?C@EABAF
pallet be	s-101	CB@>E=G;GA?FHFD?BFBE=?>E
pallets: ship	s-78
pan	b-8	<DFFCB@GEA@@FGF>=@@AA=>A
panel		?BGFCED?E=H>IFD@?@@GCCCH
paper	a-310c12e-21m166w-101y-182z-583	ADICED=@AACBDEMC?FACF@CE
paper $	w-317	B@B@FB<>?@ADDEIB>FECAABA
paper ,		GGJCL9MACA8K@JD<AA6B9=?D
paper and		=CDHEBD>G=CAGCEACCBI<@?G
paper be		@EDFDB;@>ABCHFDBA@BCH>AI
paper for	m46
paper form	c13
paper of		EEA>J>C@E?>DHJI;>F>B?>>H
paperwork		H?H;CEA>CFGIE@I@CDFE@A@C
paragraph		ACFIBBCB@AEBDGB?D@@DAEDG
parallel		BEDFBCDBF?B@CGE<C@>E@<CD
parcel	i-525r-29s-644	DCECMAB8A>@DJDM:;H=L>F;F
parcel be	s-105x181	D@E>IDD>BCEEC?H>FBDHBD<>
parcel go	i-200
parcel: be	x185
parcels: go	i-193
parent	d-136m13r34t99	CABA@BABE@CEAACADBBDDEB>
parish	s-114	:B>?A@A?F>A@FABF@B@HBEBA
park	f229s-299x-118	AFEG@>ICDA?CLCEDACA@;CEA
park $	s-304
parking		CEDDA>BEACAEHBD@EGABDCAD
parkinson	q-41
part	a82c-328d-20e423i565n-183o-102p-203q52r-239w385x-99	>EEFE?E?F?CFBEADE>@EB<=C
part $		=BCEFBC?B?CA@H?DF=ADB<>C
part ,		?F@H@B@ACE?AC=CEB?<E@E;@
part be	r-15	@GDAE<FDC=@CCJ@ACEC?A;?H
part in	e178	=HAHC@@BD=BA@?B=A?<H?AA?
part of	a59e194	A@BHADA<FCFICGBEF<BD??B?
part with	q71
part-time <customer>	n6
part-timer	i246
part: be		<FBDB<CBD>ABBHACCDADA?@D
part: close	i55
participant	t208
participate	l-103m-197p-57q-48	??CCGB?;>ABCGGDCCD@KA@=F
participate in	m-16	>?DAG@C=?A>DFHCCBG@I=?<D
participation	r373v-96
partner	a315c-205e608f-103i358z163	AE=G@BDEG?H?AF?CD>C@CBEC
partner with	e319	?EAFA=>AE<BFCCB@CB?H<ACA
party	e560z384	AC>HABGEJ?D@AC@BF>9G@BEC
party $	z23
pass	c-698f-179i744q-62s-197t-386w-185z-343	BGADF:D?B=?HEFAEBF?BFF;G
pass $	m73	DEB?I9E@??8GAHBABB:@?@CC
pass ,		AG@AE@ID?CBCICC>=A<E:FDC
pass <number>		>G@EI@?@C==?CBI@<J?JCD<C
pass <role>	i151	=EF@F>EAD=AB@G@CDDCBD?=F
pass from		DEIAF>G<F>@HHHD?BC?E;>CH
pass in	s-346
pass the		AFEDC>DBB?BCDIBABAC@FA>G
pass to	i675	;IJ9H;G?H;C@=G<BFDG@H;9J
passenger	n-48x307	C@G@DB?:BADHJCE<DIBH?F=F
passionate	j-451	@EDFG?E=F<>?LFH=<IAJ<D:M
passionate about	j-306	DDAFF@EBF<>?LFG=>GAH?E:K
passport		?ABCBDDDF?B<>AGD?EBBEEC=
password	i354m157	?KKAA>FGF=E??I?BE?C<E;=H
past	r268	@DDBK<B=B<;CAEF@?G:HAC<B
past <number>		=GBGG@C=E=>>CBGA?D>JAE<B
past the		BD?GF>A?>=<EDDGC=H>GAG@C
pastry		ABEGE@AA?@>CDHF@AB:FAAAF
pat	t95
pat on	t119
patch	i-198l550	HAFDN@C9>A=HFBJ89@:I>J>A
patch the	l487
path	f517	@GEFDAFAB@@AGCG?>CCC=?@C
path $	f553
path be		?GDDBD@EB?E:BEG<;BE@?>DB
patience	d-72e-242k830n13o174x206z727	MA@>LBDACHBCEAG>KC=LB=DL
patience $	k615	IE>?HB@=DFDCF@JBJ=>JB?EK
patience for	x136
patience i	l-7
patient	c-420g-192i-67k38m48n53r-579t-95u242x131y-17	I@FBFB=9?CCFEADABA@FBC@E
pattern	d493s-68y570	?C=?DB>G>@CE?@F><DG?=B<E
pattern $	d62
pattern be	s-129
pattern in	y206
pause	n-1	=FIIBDCAC@AAACH<:@BC<=@D
pay	b-304c-62i-258l-277m519n497o1263p921q1175r-1071s-393w-566x-97z-302	IFGBG>F@?BCGDFH=>E?A==CC
pay $	k256x-231	CF?CHAB=ADBEDBFDDC@G?=FI
pay ,		DCAC@BGD>EEEI?AC???AAHC=
pay <number>		GLAHK9F>C8@JGIF;DF<C:ADJ
pay a		CDFEF?G<F;CACHE@AD<FABCE
pay an	d293
pay by	p84	FEDAJ;I@FB=GDEH:?@:D@E=D
pay faster	x211
pay for	c-544j309l-179n-55o118x-284	AFDGK>D@?B<DCHC>B>8E8=?C
pay grade	c235
pay in		JGAAJ?FEA@BHADG9AB?=?>EC
pay more	n194
pay on	x32	C@FABD<A>BDEIBD?@DFCHA>E
pay the	q207	HELAI8G8@=9K@OG=??9C5=DF
pay twice	s-126
pay us		DGAGB>HCA>AEDFFDBE<ACEEA
pay with		B@DAFA@>BBCCHDF@BGCFAE?F
payday		KFEAI:I=A:<JFJH<=F<?9DEJ
payment	a61q176r-318	ED?EDAHA?@EEFD@CBABB>FBB
payment $	a154	D?CAAFB?EDGDACACE>F@DC@A
payment ,		>GBBCAGFACF@GB>C???E@GBC
payment <group>	i132
payout		BHBHJAI<C:CBDCE<>AAH8?>D
payroll	d79	DEABFDB@?@FGDAC??CAC<DB@
payroll $	d136
payslip		FECEG@B??<?DGDE<AE>G;C@D
pdf	g249	AA??EAFB9BC?FD=E=B@F<BF>
peace	x265	F<G=GD?=>FEGB@CAFECHDE=>
peace with	x230
peak		CK=>K;@>@<AACDAB@HDGB<@D
peak $		ED@>G=G=A<C?GFC?@HDF>=AD
pen	o10	CFGCJ?@AC>@ELGI:@C@D@?9I
penalty		@FI@H<K:F?;FFIC@AB<F:<=D
penalty $		IHHBG9I=C==KGJF:@@;B:ACH
pension		?BAEEAD=?BAAEB@BDHCICDCF
pensioner	t-130x119	HCC>K=C=@@?IDDF8>BACAA=C
people	a-185b480d610e442i340j21k760l-733o-109p-51r125s216w-250x248z98	DE@?D@AA@@DC>@@AGEBGGACE
per	c155d451j102l62q283r626t-174v526x-475y184	BE@FE==E<@6EBBHA<F=DABA@
per <customer>		FA@H@BBFAB<HKCHBED;D9BIE
per <number>	r-492	MEFFE;GAAA=NHGF=DB:@8BIF
per <role>	r76
per cent	j154v388	@@@B@C?E>C;DEBDDBF<F?CAA
per day	r230	?I?DG@>CA;=>>@DA<ICCEB@>
per hour	r-158	FBDGCCCCB@>HIAI?HB9D7ACD
per month	r-111	DIDDH:D=A@<DBEH@=F;CBC@D
per shift		CH>AFB=E?>@?>>BA=GDBGAB=
per sprint	r113
per the	c101d136y121	ACA=@E>I@BE@>AB>9GI;><F?
per week	r321	@GADJ=?AC<<AABIA=J<HDG9@
per year	r40	BGAEE@BB?>>BABHC>G=EBD>B
percent	l-118m-121n29q-267v862	DB<CBC=G:@8GI@PAAG:F<ECD
percent $	l-164r-47v450	BA>FAD>H<@<FE@JACH=E=GBB
percent ,		D@ABAD@D=??CH@FBBGBD;BEA
percent of	r7	@JAGI?AB@<;A?BHB<H;FCD;@
percentage	v292
percentage point	v292
performance	t68y559	=<@??H?EBCED>?CF=AF?>G@E
perhap	j2627x-76	:<DBN:D?;F8I?N?HHC9K769=
perhap i	j250	><I>I;F>;D9I<K@GFA:G=9<<
period		B?CADB?CE=BAEDC?EDBGGC<F
period $		E?G@CC=??@HHJCG:AAEGFB>B
permission		EHFCE?D@@=@DHHF;>>=AA@DG
permit	i148r100x-375	<L>HH<CDD;;=@ACE=F<ECD=B
permit ,	i73
permit a	r238
person	b627e66k573l-109n-317o-14p-317q-342u189	@BAF?C@??DE?C>?BECEFABGF
personal	x82	D@E?EDHBADHBGBA>CBBEFDBD
personally	t300	A@AIDBAAF;C=AEIF=H>HDHDB
personnel	f42
persuade	z692	G?>CBCHFGB?>ACA@E@@@CDCF
persuade the	z39
peso		>?GEBAA>F>BCIGDCBHCF;BAE
peso $	l-10
pet	x55
pet <superior>	x61
petty	b341
pharmacist	d142z-149	CK?BI=<B=9;A?AE;<HCCC@@?
pharmacy	g-298x259	D@DAE><=B?ELBBE<GJDKB@=?
pharmacy $		BG?DB=?DD>FGACC<BBEB?=B@
pharmacy and	g-150
phase	i537n-50s401	;GEE?C@GD?G@?H>DF?F>E:BG
phase <number>		@HGDBAAE==E>@F@@@>D=F=?E
phone	c-49i-397j-72n14p220s34w100x197z-503	CCEAEAC;@BEEJCH>>>ADBB=@
phone $	i-59o-77x269	DACBEBD;>BDFFBCDBDDDAB=C
phone ,	l33p67s169	HIEDH=DD<B=FEKC9<=;=AD=I
phone and	g-89	CCFBB>E;A>?F@FBBDEC?C?AG
phone be		CCGED@D@A?ADKDI>?DAC@B@E
phone call		EDBHCA?A?@AIHBGAEC=G?ECF
phone line	l30x167	D@H?BDA@AFCDA@K;?AE@C@@?
phone the		DGIFCAI@DDDEEAF=CD@DA@??
phone to		DE>IFA@AA>>DBFHC<A@@@GBB
phone with		>G>G><?BG;BGCEA>E?>G<>GA
phone: ring		BC@>?D@BBFHHE?A>FJHCFB@C
photo	c-345d-42g684l79m171n-88p-81t88x299	@AEDHEHC=AJ@ICCD:B>MGJCE
photo $	r-60	CBIEBCC?C>DEHGH?CDCDB?@I
photo ,	m123	BEGBGBF@?DDCHCA<<?=E?BAB
photo and		CF>>HADF@DC@BA@>=BAC>AD?
photo of		;H@EI?FCBB?@DDC@=B=G@D@B
photograph		CCCFBE@B@D>EC=J@DC<J@E<<
photos: do	x146
physio	c121
physiotherapist		BF?AE>?CB=A@BDE=>HGD<=E?
piano		FCCGD;DDAD6LFEI=A?7B8FFD
pick	a403b-85c261l125m251v303x38z-151	DAF@BEA?CBDECBJA<CC><A?>
pick <name>	p-56
pick by	a208
pick mistake	v68
pick the	c303m110	ABE?AADDFC@C@GF@<DA>=AD?
pick up	x330	EBF?F??;?BDEKBDB@F@HBK;D
pick-up		IGFEK=ECD@=GFEK9>K<BBE?F
picker	p-23	BAEAFBF=C?CBOFF;A@?K@@=J
picking		CBEEAAB?B@=FGCB?CC?C;C@D
pickup		CJCCJCF=B<BA?@F;???C;;?@
picture	d-85x29	B@IABBGCEACHADP><FBB>H=E
picture $	n-1x157	CBEADBB?BDBGBAI>BBBHAC=C
picture ,		?AF?CCFBGBCACCH==DCD>A=C
piece	d59i575q-100	BE@@K?JB@6C>;GBDBHBDBAAB
piece $		ABCCIDC?A=BB@BC?CE@G=<>@
piece ,	q-154	=AE;@@DDGAC>AG?GCGG@C>>D
piece of		EBCAGAE@=?AC@EAB@G@F@CCA
pier		CFFDE=H@E?<CFHG>>H?D>?CD
pig		GDD?H>G>B??FIFG=>D>G?D=F
pile		;EEDF?DAD<CAFHBACDDDB?;J
pill		KKEFJ:KC@A9KCHH:9C8<;HFG
pilot	c-87i480j23m198r-101t-320w386	AHFCABFACDEEBE>CF<C=C<>C
pin		BGCDH@FBE??AACK>=D<D@BAA
ping	f363	FHDJA;HF<FBHFBAEEFA>CFE>
ping the	f235
pint	t166
pint $	t167
pipe	c-104x-85	CEC?G>G<D?@BIFE@?DBE<C@G
pipe $	c-81
pipeline		<DECG;BAA=;ECHDE@I?ECA>D
pit	k73
pit early	k73
pitch	n-26	>CIIGDE@BB@ADDFB@?<H=<AB
pizza	t-127	>HJGK@K;C?DCDDB>FD?F???J
place	i101j-125l292n147r192s333t236w-2	?BGBCBE@A=E?EEA@@B?CDFCG
place $	n36	EBE?CAD??><BCCA;BC??:BB@
place ,		AFBGDAC=<A=BACAAAC>DDAAD
place and		IBE;D@F;@ACFICA>CGBAB@BH
place for		IFHDG=H<>>=KCEF:>A<C@E?E
place in		CBDDC@BBB=ABBGCBACA@DCAF
place of		EICFG@@A@CBEFFG>@?=BA=DJ
place our	t247
place the	i172
placement	d94
plain	l296m136	DHBBE?DB?D=J<@I>?:;@8E@F
plan	a632c774d-180f-654i361j235m-245n110p-112s163t-299v-231	@@E?BDD>ECBC?FAFD=D>C=@A
plan $	a535c131f-82i159j609t-341x233	B?A?DCB@CBAC?DAFB?D@EA>?
plan ,	a91l432	DCAA?CGABEDDBH@E?=A??BFA
plan :	k-123
plan a	j-216
plan and		CAF?@@JFEFAE=FI><DC<==G@
plan be	s525	@AFI@D<CAC<>DE@=D=;@E@@G
plan for		=CFCD?E?G=>DFHDA?GBB;>@G
plan from	p-34
plan in		A?ECBGGAF?D=?FGDDCBC@BD@
plan of		@JFHF>ACC?@AEDF==B>CFB<F
plan that	c-41
plan the		BH=FD>EBDADGBDE;AC>B=ADD
plan to	o-113	@>E?CD?7;A>BD??<DC@I;EAE
plan with	c202	;@JDBFC@HDB?BAIA>DBB9?BB
plan: be		=@FBB@CADB:CBDB@CC?A:C@?
plan: make	i171
plane		DC@EC@?C@?=FJAI@AH;E:DAE
planned		ADEBJ@C=D>AAGDH=@C?HB@;D
planner	f271m-3x343z406	FB?=?AJF@EIAG?>ADAABEFG@
planning	d434k310	HI=?K@B>@CFF@CFC@CGA<8DE
planning $		CC>CEDB@ACEC>B@EA>I?CA?D
plant	f63i-36k-5n575s-52t-128	DBADA?JAECAGGGCBCAB@?@BA
plant $		<G?E@=CEE?BEBEC?AB@C>AAD
plant ,		CE>EH@C?>A;BGBF>:A9F>GC@
plant <superior>	f281	EDBF@@H@AEBGIBCDCED?>BE@
plant in		GCDAG=C?@<=HHFH=>J=D@E@F
plaque	t685	B=DIBFFDH:I;@GJIBJ@FEJIE
plastic		DEFAF>D@>?BFJGF<:C>E?BBG
plate	n8	AEDCF>E?C<@BEICBADBBAA=G
plate $		AF@DEA@BA@BBEGC=?ABBB>AE
plate ,		@DECCA@?>A>AGFI?:CAAA>BE
platform	c240d234g47i584	AAC;DAFHDBF=BA<AAHHBE?@D
platform $	x91
platform <group>	i361	BEA=C=HFG=B:?E=BFAF>D>?G
play	z69	CDCHB=HABE>DDEB:BC;GAEFI
play her		CC@DI@BBC@@CHGG=AE@G<H<H
play him		FHHLM<EHC?=J@IL8>A;A;HCJ
player	b69	A?ICEAC9>?CDIEC?DGBJBB@J
please	r63	AEAHJBB=D=C?BDLE@E=HCGCC
please $	x-26
please ,	t143
please with		=DHFF@D<B=BAEGGB=F@H>DAE
pleasure	e343
plenty	e46	;I@I@@C?I;CDEBA=E?>J9;B?
plenty of	e47
plot		IJ@BK=AA?9@DCDD9=IAC;>CD
plug		<F@DC?ADBB>CDFE?8D?C?EBF
plumber		C>@?BE?>BFDCB?BCAACE>DBB
plus		AB@FCCAD>B>CLBDA@@;F=CDE
pm	b644o21	DBBE@DM;AFFJCB@@EGE??BEI
pocket	z-62
pocket $	z-56
pod		?BC?EIHBAAD;EBC@<@BD;@D?
podcast	r221	>C?E@D?F=C??@=CE<A=EEJ?>
podcast have	r183
podcast: have	r183
podcaster	t109
point	c296d166e127g191h426i589v436w-226x-372y644z-236	:E@C@?>HA?=E?A@@>ED@?B?C
point $	c243v824z-303	?BA@CA@E<D<GD@EDAHAB<AB=
point ,		>D<A>H>I;CCA@>B?:@E=>@E@
point at		?@GABACBGA?CEGGA?FCB>ABC
point be	h157
point i	i303	BCC<;?FEEEH@CB;HF?E=BBDC
point in	y229	<A=A@=AGDE>I>CGA;BB?<F:J
point more	r-54
point of	e290h162	??AD?F=BEDCC?>=AH@CB@AA>
point per	r78
point the		AD?ECBCDD?DC?CCC@CF?DG?B
point to	d280y474	>D<BCA=E>A=E@AF>;BEB>B;F
point: be	h321
pole		HFADF<F=C=<GGJH=AC?E@D?H
police		CI<HA7BDE<?IDFB<DD;I8?G@
policy		=GHDB?CAD@BBEIC>B>@BA=?F
polish	n26	HBACHAH<>A?H?EFBAA<A@C>=
poll	c573	9>H@>FEEGFB;@@GF<FE@@?G?
poll $	c412
pond		FFH=F>F7A:;EGGFA=C;G<??E
pond <number>		HFJ9E>E9@9<EEIBA>@<D=>AD
pool	c112d-24	?@HCAEGCBBA?DEA?=?@@>@B?
pool $		BDCFGAI=D=?@AGFCBA=C=@@A
pool be	c285
poor	b617	B>H?@FD;>DGBF=>AFEGKGCCH
poor $	b497
population	x193
population want	x193
population: want	x193
port	f198o1	AK?KC<JEBBDCE@D?AD>B>CB@
port of	f281
port: be	f281
portal	g138j1n244p-169r699x779	@@A?E@D?<DCCFA@E=D?GHG?<
portal $	x337	C?F=FBA?=DBCD?DC@EBHGG<<
portal ,		E?E@FA??>ACFDBADFDBFBC>@
portal and	g230
portal be		=ADBACDEBDA=DIBB<C>ABCFB
porter	b-136c-24g-8k96r269x270z247	G@C@AF?BDFBC<=GBGBBGFD>=
porto		HDEC@?EDAE>FJFH>AFA??>EA
position		EBF@D?C<E;;FDBB8BFAA:C@A
positive	t831y341	A>BH?EDDI<I@?EHG>GBDAJFG
positive $	t123y354	@>@G>EEGF=F@<AHF@FDACGEB
possible	j172l85	B=G<A>FDCE;C?HBFAC@?9>A>
possible that	j149
possibly	j1366
post	i121r836x205	>DDFEB?>D=@@ABCEACAEJH:A
post $	r61	;G@FH?=BB<<>@@CF?J>GGF9B
post ,	x212	CAD@HD@@>ECDD>C@BB?HEJ@?
post a	r278
post me	a51
postcode		>AFDDCA=B@AAGECCCCAGB>>G
poster	c-107g361r434	<EAEIDDB>AB<FBCB<?9JFFBC
poster ,	g127	?@>>FBFC?DD@GB@C>@<H=HDE
poster and	g12
poster be	r126
poster: be	r47
postgre	c194m108	BBH=A?FDBE<E@IF>:BA>;>G<
postpone	c643s21	@CKD>DBI@IC@BHE>7AF;B;JB
postpone $	c209
pot		CBFADBA>??BCHEF;=ACCBA?C
pound	r-208	JFHAI;J=DB?MJJH9DJ=A?AAF
pour		;GEICC@BA??>CDI@;D?DFC>C
power		CG@AD>B>@BCHICDBBA=H;@DE
practice	i282s531u271	BJFDA=C>E=G@GG@A?@BBBC>H
practice $	u306	FFCFA=?<G@@AIGBD:A;C>H@H
practice <customer>	i159
practise	q11
praise	t476	@?DMFDIAG6G<CJMF>K;IAIHF
praise the	t241	C?CHDDFAF;F>CGFEAF?GBEGF
predecessor	b400c208	C=I?@DH?AFDED@BCBJEC=?HC
predecessor have	b359c232
predecessor: be	b212
predecessor: leave	c235
prefer	c546w-18x596	E=H=DC@ABDCEFAJ><IEAC@??
prefer a	x826	J<F<HDA@BCEFG@E9EEEHGG<A
prefer the	c175	>@F>@BGEECC?BFID>HD?<?G@
prefer to	x274	C=H=AG=@@GDBCAFBACGCE@@>
preference	c461
premium		AAFBHAF@EAFCHDE?>E?IBD@C
prepaid	n19
prepaid <customer>	n22
preparation	k180
preparation be	k129
preparation: be	k129
prepare	a369d575i-87s361w76	CE>KEFB;AAI@FDD@><DA??B?
prepare the		EC>FDEE:BAGEDCFB@ADA<BC>
prepay		B>BEG?@@E>AFGIF>EF@D>BAI
prescription	r646	?J;EJ@=D>9==?@EA<LAEFC>?
prescription be	r105
present	a-245n-40y333	>BCGDDBCA<D>@CI@=CAE@EBD
present <role>		C@BHCFHCF>E>@@FDDB@FCED@
present that	a-189
present the	y21	CD<<EA>@:@=F=AD=:>CA:C;G
presentation	o8
president	c303f87t163	D@EDBAHEE@D@DGIC?J?D@DIA
press	m276t604	AEHGDCIAE>D@EGI@?C>C>CGD
press $	t58	G@CEEDD>C9E?EHGCBC?ECECF
press the	m210
pressure		FIADIA?>?@BEGDI?@@@E?<EI
presumably	j953
presumably the	j89
pretty	j200y383	<=@A<@?JCD>H=FBB@>@?;B@D
prevention	k41
prevention be	k43
prevention: be	k43
previous	a79b851	BADGBCF;<DDGHE@?EFDCABGL
price	b-467c-22d-431e-898f-580i-361l632m432n57q-113r-818t-401v-278w-222x134z-525	DAH>HAC>=ECHDFK;9>BB<?=H
price $	l-53x400y280	@=C:BD>B?DFI@AG@<@DC=B@F
price ,	x17	C?G:FEDACEEBG@F=>CCBCB=>
price :		GFICE:K?F;8NELL=<F=@3@FE
price and	m24	GIGHG=CD>>;FEJI;=?;??CCF
price at	p-68
price be	i-53	CAB@E@AC>B>GBGC@?B@B;<AA
price before	x130
price by	l119
price come	c-42
price go	v-155
price in		C@CCABF@HDBGFJIB@CE=9=G@
price list	x-132	BBCCAEGCGCC?@BGD>BF=?=E?
price of		BAGAE?C;E?@FIEG@@H?H?E?E
price rise	x4
price we	c-23
price: be	i-45	BAEBI<F?@B;HCGD??D<G6?<B
price: come	c-52
prices: go	v-155
pricing		BCD@E@H@D@AB=FDB@KDCAAHD
primary		AH@EI=CB?<=BCDG><G@F@@?C
principal	a371c317y215	C@@B>DBDFDDE@FFE?@G:=AB@
principle	u1035
principle of	u2
print	b502l87m-90n-270t-171w369	=EIDCCF9DDD=ICCAACBG@?BI
print $		<BCB@ACDHA>>BEGD<EDA?AD>
print ,		@FCED>D@AA<@@BFA>I@DCDDA
print <number>	r-11	BFDFI@H=E<BBGEF=BB?G<>@G
print <role>	b540
print and		EBECD@A@A=?DJJF?@CAB@?BI
print in		@EFHDBA@B?BCFCG?BCAB?@?F
print the	c104	C?G?BEE>CBEBC?F?@BBEAB>?
printed	x-141	<CAGCABCA>@ALEC@=B?G>@FI
printer	c-312p-213s-209	?HECIBI<C>BAEBI>=?:G<C?B
printing		:CICBB>ECAEEAD?FDAEBCA:J
prioritise	h131
priority		C?KAAF<?=FDDHBF;=@DAE@?B
privacy	x253
private	n211	KKCBK:M?A97FGII7=?6A8E@I
private <customer>	n49
priya	d491i352	CJ?>F>CEA:E<=A=A?FE=F=@A
prize	i-170t882	E<DIFDGCC;H?DKIF<G<GBIKD
prize $	t345	C>DIEDGDG:H>AKIH@G>HCHIF
probably	j2549	9;F<I;G?:F8H<J=HH?:H;8:9
probably save	j222
probably should	j135
probe		?IDJI@C@B:@?CEF:=@?J>A?B
problem	a135c-462f783i508k113l-1o-92u222y456	DG<B@<CDADDJDBAFDBF=AC?E
problem $	i25k19u140y173	DE=@B@@C@DEFB@BDA?F@>C>E
problem ,		EE>GF=H:D<;EIKHBB?<C<DBF
problem be	i208	DI@AA=FFABECBB?EDFD>E@CA
problem with		@D@B?BEE=EDDB>@A@DD>@EBB
problem: be	i205	BJC@G<FDA<B@@FBAAHB@C?>C
procedure		=JDFDB?=E>??BBCACC>DE@=F
process	c117i302j89k361n107o7p-110q-15r81s-55v130x420	ABD<BD@BBEBD?>DCECEAD>A?
process $	n219	HF@?HCA>?BCE>=E>D=AG?=A>
process <number>	v242
process <superior>	c114
process be	i221	<@G>B@?E?DDE>E<GHBCAH>:E
procurement	c1081p171	>AD@=BEHJEB>?FA@BCG>?:H?
produce	r126	@DDF@F<A>CA?AAGB>A?CHC<@
product	d-51f-330g160n-259z47	@@>CABEBHAB?IEB>BA@G;CEC
production	i600q-88	>DAEB@DCJ:C=DHC>FEBE?AAG
production $	i371	<HAA><CHG=D@>F?GEDE>D<BD
productivity	h125v140
professor	t103z174	E=CECBKHKAB>CIHBAF>C?DGC
profile	d74	CH;=JCDF=>E:@=??:BDD>AE<
profile the	d79
program	l-222m-18q-90	=BC?GDHAG@E=ICF@<B?H@DAC
program <superior>		?I@EI<ADA<>CABEA@I?CCA<D
program for	q-50
programme	e605r108t607	@F?IBAAAH>EB?BCDFC?GBCDA
programme $	e593	?FAH?>?GE@FC>?@BF@?F@=H?
programme <superior>		CFCFECC>DCADGCG>?@ACA@;@
progress	g180	=C?>GDFC@CD?GB@B=>=I?GCB
progress bar	g181	<D?>GDGC@DE=GB@C<><I?HDB
project	a600b696e164i1075k834l-109o-309q-164r83t234z226	>FABCBD<HCHB>B?GHCIBH?AH
project $	a24i599z372	CB>@B=FCJ=DA>J>GI@EAHB>G
project ,		??B=?C<@CCB@C>AE=DDCAD@A
project <superior>	b478	EBCABBJ8?FEHFD?DFGG?CCFD
project and	i83
project be	i-140	@@?I?I<B?ACA?@DE>?C@EHA?
project for	x6
project from	a119i177
project i		>GAGCB>>E@CCEBCADDAH>@ED
project slip	b54
project to		?GF=F=FBG<ABCG?BCFCAE><G
project: slip	b54
promise	a-26b29n291q266	FEDHD=EB?A9EBCF>?F<C@CEB
promise $		AGDED?BC@?<B?BHA;E>CBC@@
promise <number>	v-101
promise the	b88	?BGBDBD?@C@@DCDA>F@C>ACE
promise to	q43	ILGEI9K>?=9JAJE8;;8>;EDF
promised		>@@GGA@AA??A@DFFBH>IDD>B
promote	t156
promotion		ECFGDEJ=?AD@AABADB?GCCEE
proof	k20
proper	x84	E>D@GAAAB@@EECE?BGAJDE:B
properly		BCA=G@K>:>?=HFA>=A>H<GDG
property	y-62	FFDBG<G=I>>AHJI?CG>CC>DC
proposal	l164	B?@9BAEGIB;B9DAA@<A=>D>G
proposal to	l145
propose	c361f-301l185	AAG?E=DACC;BDKI@7GA?6@DD
propose $	c330
propose a		@AC@DBEBBA@>BDC?=@?C=CBB
propose to		>BBFH?B=D;??GGG>?G?I<C=I
protest		DGEHB<F@=B=GICEBCG>C>C@C
protocol		EHDGEBB>B=BBGGH>?B@A@@?D
prototype		<FHFFEE=J;F<@ED?C=@E@><H
proud	t593x4	?=GCCEB=C>G>EBEJ?IBIELBF
proud $	t473x352	G:FCFGD?E<KB?EJF@IDGHJE?
proud of		<IBFC?@AE>>?DCFE:B;F@H;B
prove	k361u368	IG=<B@>;EEIGB>@FCAGB>CGJ
prove that	u245
provide		>@CF=ECB>EC@FB??A<=A@FDC
provider	c342	:AJ8>BCFHEC<>DAB<HL<?;E>
province		>FAIHCE>D<B@EBF>>BBJ;?=C
provost	c181
pub	c108	@@FAACHCH@D?@JHE?GC@@ADA
pub $	t8
pub ,	c206
public		?FDFEEA?@>F?EBG<>?AGA?>C
publish	r560t20	?GDHGEAAE<?=>@JA<D=FGE=?
publish <number>	r407
publish the		E@EBAEFADBFBA@EBEBDBCDB@
publisher		ABIGGAA@EBCFHFF9HDAJBA>G
pull	a129d305p731q68w683	EEBHBDH=IAEA?CC>A=C?;>A>
pull $	w129
pull <number>		BADEH?C8D9=ENJIB@K?J;E<M
pull me	a270
pull the	d510l471p39q28	DIA?FAFD?>???AA<<DB@9=F>
pump	c250j-206k-485m6x-376	=CICA>BEE@>AFOJ<8FB@<AC@
pump $	c328	;EGCA>CCC@>?DK@?=CA@B@@C
pump ,		HE>@E<C@DB<HEFDA>B?A<EBF
pump be		EJAEF>DCB:?FFHG;<C=B>B>E
pump i	c227
pump: be		JLEEJ7JCB::GDKG79B;>:CAD
pune		DEA@J>BA??=C@CAAAFBDB?@@
punter	x138
pupil	r-474t161	EAGCFDG>E?FCCCDAGDBF@BBC
puppy	r-411
purchase		@FAJABAC???DG@H<BA<D:?EB
purchasing	c308d-43	<DCD=>?EF@ABEIC>CCCAA;GC
pure	b559u242
pure spite	b368
purest	u326
purest form	u326
purpose	h753	@=HE>F<;D?@A?=>:G@E=>H<>
purpose be	h58
purpose: be	h529
push	g464j458l60o-223q415r113	;DICDAF?<C?@GE>D>>:FBB@E
push notification	g331
push the	q116	ACF>E=E?@@9D>GAEB@;BCA=B
put	a355c154e-871f149g525h-35j30l123n-39o-22t-45u202w509x345y-457z-887	DDG@DBE>CCIBDFAC>=C=DA@?
put <number>	m2	GDD@O>D<@@>GADG;?A=F@A?@
put <role>	i234l7	CEEDC@MCCAEE?D@GEBD>BC@?
put a	g-79l290t157	EACGGDI>E=D@B@JBA@:F<JAB
put back		@AEA@BE?FAAAABHB@BCB>>D@
put both	q95
put him	m64
put in	f48g199l-169s82	?ABEBFCC=EE@ICAD<>?DCEDA
put me		DA@GEB?=CACDDHGCBAB@@CAC
put my		FBAHEBGBH?DDDIH@BF?BBHDF
put off		CCGAGAF=DAACC@G<AE>I?E=@
put on	c299i249	=FKA;BCGCBC>BHAB@AE;E;CD
put out		?ADF?F?FACB>EEAAF=?DF=?F
put price	x134
put the	a185c220l-137m-375n79t-53u574w27	GDE@B?B;JCEGEDBC?@D>9A@B
put them		DBBBCBEAEABDEKHC=EBB>BAB
put there	p-40
put together	d264	AG?DIE@B<>D>CAC><>CDDA?C
put up		;DGHBA?F?E>ABDBABA>CGA@A
put us	x38
q2	o29	CGAGH=EFDB>DEDG=>J<C>BCF
q3		AF>?H@?A>;?@@AE@=IAFDB@@
q4	o87p127
qa	d454q115	EF=BB?AB=BDCC?@BBEDA>AE@
qr	x53	>?ECIEC?A?C@A>HB=D?KFH<>
quality	a274c-68d692h856k212l-119n18z79	ED>FDF>;C>D@>@>=GBGC>DBB
quality $	z175	D@A?@CCDCB>BB@?BFDD?DDBF
quality ,	h6	>F@J@?B?B=BFEC@<GD?I;AGB
quality <group>		CK?CGB=D@:D?>DB<>ED@E;AA
quality <superior>	a191	GC=FCDC?CADE?F?DA@F=CBB>
quality of		ADEGEEE=HAEAABEBDA?D>CDD
quantity	c46
quarrel		GGAHE>ECBC@DGCE@DF>CA@DE
quarter	r170v-420	?EFKH?D<F8>@CEJ?;J;IAH>C
quarter $	v-112	BIEHH<D<D:9BCEF:>F8FAG>B
quarter ,		@IACMABCB@@AAAD@@C=EBB>@
quarterly	t10	A>DECDG@I>E@DHHE?HCD?EEB
quay		@HICABD?=C@AGME9<BA>B;FE
query	l193	@HBJN9A;=68BDGL=:F<I>G<B
query $	l18
question	a-609c521i-297j-260k-167m-9n-312o-88t-142x-467	=HJA@>CH?A>@OFK==GCCB9EB
question $		?ADCBBDEGB>;EHE>?CBB?<DE
question ,		CDDG@@AA>BFGGACAEBCCEE>B
question about		=DFE?F<?@@E>GFA?@>CDE?=G
question come	a-369
question of		@@H>@@EGFD=DFGHA?JF><=F>
question that		;CCEECE@C@D?IBE=>@?I@G<D
question to	c50	BCGB?BFCCDDCEBEFAFE?>@FA
queue	a373b-443c-100f-28i190n-434r-517t-28v485w97x382	BBFAFCC?D@GFGCBBF?ED?B8D
queue $	x16	CAHBIAD<AB@C@DE>CA?FA?=A
queue ,	i119	A?CA@DDCJFF@@B?GFAF?CAA@
queue be	b-46	DECEG@>AA=CFIDH=>CAF?A>G
queue belong	i-116
queue for	x80	E?C?HF=A?DGCC=A<BIGDFA@A
queue from	i230
queue of	i197
queue: be		AH@FH=@BB=?CDFB<?D?E<?@D
queue: belong	i-116
queue: go		BBF>F>C?D?EFFD@@EEECC@<H
quick	x541	D@H<FEA=>DAFB@ABB??HCB:?
quickly		@FEFDCG@H<C>EBH;E>?H@><E
quickly $	t-16	ACAHACACCA@?IEC>BA@CA=?J
quiet	m99x305	DBH@HBB?<DBGHBF>>C?JBC@>
quiet $	x131
quiet ,		EBG?D=CBCA<HGGJ?>FBB=ADC
quiet when	m40
quit	j-3r-490	FDH@E=E=ADCKNDE;DFCF=@=I
quit $	r-334
quite		B?>ACAAFAC=BADD@CA>F@F<E
quiz	g51r226	<@>AGCD?BEA>CA@I>@>JEIA>
quiz $		>?B=EBF@?DAAEB@EAA>H>EBA
quiz ,		?ABEDCABC?A@ABCEADAEDDAA
quote	c86l56	@?G<D@GAEBBCCHL?<CB@=AB?
quote <number>	l39
r		JJ@DL<HG?@>H@EF7;C@=:?EB
rack	n-6o-79s58w-141	?CEGE=>9==>CIIDA@B<EAB?I
rack $	w-103	@EDCD>AAA<@DEGD@@C@AC@BF
rack be	s118
radio		BDBBG>FB@:B?FKBD:C:IAGDH
raffle	c197	>=C>>EHGCGE<DC?E>CCA>AH?
rail		AFCCG=I?C?=BHGB@>B;D;BAH
rain	x-251	BD>DJAH>A:@?FJDA=C>J<?BE
rain $		=CCCHEF@CDE>BAABA@@H==?@
rain ,		CECEG=F=E==FHII?DF=D>B@I
raise	b-340c-119f477h832p-58r309	>EIL?@?>A@:CK@>?DDAA?M:B
raise <role>	f563	EHIJ>=FD<EAHI>CCGIBABEC@
raise quality	h409
raise the	c-94r240	?EDGD@@?@@>?FBEB?D>ECH=D
raise their	l116
rally	z798
ramadan		ECG>B?GCDA>FDHE=?EA>;>IC
ramp	j80n-122p-56v-71	@DEFL;H@=B;I>IB??>;G6><A
ramp $		FGFGG=D?D?=FDJH;?E@C>@@F
ramp to	p-132
random		KFDDG;H>B?=JFGE<BC;C<DBH
range		G?I>HD?<=DDIC?G<BGDGEE<@
rank		C@FD?CECG?CAAHHC>HE>ACE@
ranking		>HBDG@GCABA?HDC;9@<F:BAE
rapidly		BBGED?CACAAFGGE?FCAC>@BH
rapport	z1016	K;<AEBHJJA;:DFA<IA@DAC>L
rapport with	z153
rash	g-193
rate	r398v724	@AAEBD>E?@<CC@KA@G=E@FA>
rate $		@EDGG<@>><9EBFB;AC:C@D:C
rate be		BA<D@A=E?D<HC?GBBC?B>G?F
rate go		BBCBDB@@AAABCAE@AH@GCF?A
rate improve	v165
rate of	m16r500	@EAFH?>A>;A?>@GA?I@GEH@?
rate: be		@C>EBB?A=A<FD?HA?A=E?G=G
rate: go		B@>CCC>E?A@CC?GBCH>GCH@@
rate: improve	v165
rather	c-250l701m144n380q180x573	L@K?J=F=:B=LAEG:>B=C=H>C
rather have	x785	H<I:CG=>@DIHH=H?DGIHJG:<
rather ring	x262
rather than	c-229l1451m246n219q393x-278	GNJEJ8M><@4IAFK01;3A4J=F
rating	r423v254	>E>HDC>H?@?@CAGA@D;GDGAA
rave	t688
rave about	t242
raw		JJJGI7M=F<5IHMJ9;D5A9H?I
re-run		ABHEI<G8D:<EMKI>@D<J9F;K
reach	c606r527w-336	>BBDC@>BDB<AADFD?HCDDCAA
reach <number>	r186w-291	?DAEG<>@@>;ACCHC?I?GDE@C
reach on	c213
reach the		CAEBK?@:AEAIDECDFB?L;>?F
react	f363	DG>D==DF>GEGF=>GDEF>CJB@
react $	f86
reaction	t394
reaction be	t334
reactions: be	t302
read	a-129b-375c-854e-302i-1063k-124l89m854o281p255q129r-529s-138t-372u-280w-449x44z-412	FDCDN?DB;?@E@CI=>A9L=B@@
read $		FFEEGAA@@BBCFDG@@A<DBBBH
read ,		F@JAH:F??C;G@I@CC?:D:B@A
read <number>	d-43	@GCKK:DBE>:CEFK?<J:I?J:E
read <role>	b-258	?@DEK=DCA?>FFHF@=C;I9D;B
read a		GF@CIC??ACDE?AIFC@?F@@GF
read all	d211	JIC?I=EC>;@ECDC:<HA?;>ED
read each		GFDDF?C>E==FFFF>@F=E?BAG
read him	w-90	FDBBF=@@E;?GGGH@DC>DABAH
read long	x337
read out	o123
read the	d-399k-58m88q542	EDFEL=G>?@>GBFF?DC<F<?>A
read them		@E??HB=A?9D=CBA?>LDF<?@B
reader	c-44r338x625	CBEAKB<B=BBDB@J<=A?HGH;=
reading	p-216y428	<FBFF>BAB?@DCDEA=@AC>?;I
reading confirm	y135
readings: confirm	y135
readmission	d102	GC@>CD@D?AEAA@??ADE>??FA
readmission be	d111
ready	x-107	?GDCE>D?D??AADCDADACC>>D
ready by	q71
ready in		A?I@ABECEDDDFDIA>IF@?=CC
ready to	x-181
real	n61u978x351	G@A=A=?<DEDCFA?EAACC>GAK
real game		@CABG<DCBA;GDICAAD=C=?=B
realise	k946v57	DD<BDD>@@GCJD<IFFD@GA@FI
realise $	v76
realise that	k244
really	e331k119m-61p-81t684u120x447	C<E?@D@AIAHCCBFFDGDHADCB
really bring	x163
really fast		?ECGF@F=E=>AHFE@@D>I;A>G
really happy	t8
really matter	x-123
really need	x262
really search	x156
reason	d112m135x501	ECA?K@?C>AAEC?G<@ACE?@;B
reason $	d54	?F@CEA>EB>A@AAF=<BCB<?;B
reason ,		CH=DH@AD@:@=ACD>=GDA>?EA
reason be		EAE@I?B>ABAFHBF=CEADBD?A
reason for		BCABGA@A?BAA>BBCBABCAABA
reason: be	x94	CADAH@B@AB@EFBD?CCAEBC@A
reboot		>CCIG=D>J>@FHGF>CI?I=B@I
rebuild	f-50s268	=ELJADA@AAD@GFD=>A>FB@?H
rebuild the	w196	>@GIDGIAHAF==?EDFA?HCD@=
recall	a475	F==E>FB<FFEI@H@GF<E=ACE=
receipt	b317t-242	EDFDECE<=CCBFAB;ADCCA?AG
receipt $	b356t-236
receive	a515d208g109i202n-203s-343t611w-259	AC?EFBGAD9G@CICG>GCCCGDA
receive a	g24	B?@ECCIDB=F@EFDF?E>E?FHE
receive an	t24
receive on	s-317
receive the	a122d143i302r31	BC@ED@B@B<DA@FAE@DEAED>C
reception	d405	BFAECCCAC<E@@CA@D@DA?@C@
receptionist	c197	?@F>?FGCCDG;?=AD?IG?@>F?
recharge		EJGKK9H=I;;IGKI8AF:G<??K
recife		=GHEBCBCCAD=DFB?A@B@E=>G
recipe	c115g224r714	<C?CBG@I<F><=>CF;A>CECC;
recipe $	r101
recipe ,	g200
reckon	j344t161	B?ABIBIC@?@A<JED@HBE>@F;
reckon <role>	t485	G??IEDGBA8E==GHFAI@HDHF?
recognition	t190
recommend	c368	ABG@CAFAH?B=BHJB:IE@:AG@
recommend $	c200
recommend a		CECBD@A=GBB?DBCB>DBC<D@C
recommendation	c596	;CG@BAGDH@C=AGBF>LF@BCCC
recommendation of	c374
reconcile	d14
reconcile the	d24
record	d552l-27o71r547w91	=I>FJA?E<>A>?BD?<C?FG@?@
record $	r577	=H:EHB=F?B?<=;CD<D?HGG@<
record ,		BF@EDB>C@=@@??CA@GAEDBB?
record <number>	o15
record and		AC=?BC?CA<G=BA>DAFHCDAD@
record time	r-318	@GFEGBF=E?DAHCF=B??E>>?E
recording		GKBAF:ED?;BGCFE:<GAA>ACC
recover		F>BBF?CCCC=BEEA>EA=G?@>H
red	f229	AKAI@:GEEBAFLE@BFGA@DC@C
red flag	f211
redesign	s59v131	=BHI?H?@?EB?FBC@?:9BACAC
redesign the		?<ED?HD?DCE><=BBD@AE?DA;
redo	o62w57	CAEGCFB>@EDD>@AAE=@CD@=<
redo the		BABGCED9FBDAC?CBE>DAAC@@
redraw	s212	>GGIAGA@@CE?GBC=@?@CA??F
reduce	a333h752j546q-11r-265v715x298	C?CD?G???C@GEB@CI=>?=D?>
reduce by	v95	G>>D?D>G=B=GK?ICFI=D:GEB
reduce the	a349h384j612x234	B<DEAHA:AGCE<?>DI;C@@D>;
reduction	v689
reduction in	v493
reference		BECFE=BA?==DIJE?>D<C>DDJ
referral		?CA?DEHCBEE@I@@@?><G<CDB
refill		>FAFI?B>D:=>ACCC>G@HCD<B
reflect	u285
reflect my	u5
refresh		@EFCCCA@@CAFFDH8@>=F?@;F
refund	i82n-255q170r-591	=AGCCABBB=BDEFCAAABB;9?E
refund $	v-101	:EEGE<C;B?=GEHEC?B<I:>=F
refund be	s-66	CAA?F@D?C>DCDBE@AFGF=??A
refund double	w-29
refund go	v12
refund mail	i182
refund: leave	i183
refund: mail	i183
refund: open	i183
refunds: go	v36
refusal		?BIBIBI<BA;C@ECAC>;F:>;?
refuse	a-277b-613c-1065d-341f104i-556j-128l650n294o77q204r-387x-654z-188	GHFOE3JA=@;JLII>?I9F9G>E
refuse $	f234r-112	EGCEA;GEACCFIBABDEAA@CBB
refuse ,		DGEIE;E@A?;FGGF?>B=C<G?C
refuse again		GHEDC<HBB@>GEED=>C?A?CBC
refuse the		HJIKE:IB?@:JGHG=>G:B9HED
refuse to		HJDOH8JAB>=JLIJ;?J;G;K?H
regard		?>G@F?G@G?:EAHHD?G>D>@C@
regarding	c236	C@H;B@BAHE?ECBJE?IGB;9I@
regarding the	c129
region		B@BFCDADBAB?DBDADA=IADCB
region $		@DAH@DCCGCA?D?@?F>@B?D@B
region ,		?=JBDF=<:GCEDD>BG@@FD>CE
regional	a-400b-3c-430e306f-194i62n-473p-136t111z-98	@FBJB?FGH=C@DEBCEDABCBCB
register	g49r886	;E<HJ@?B;A==AAEB9C:GGG>>
register $		;EEHB@<B>?>?ECFB=B?DFD@E
register ,		=@?FCD@E>@A=?BBDBB>FEED@
registrar	b232	B@CACCC>@CBCEAACCEBHBCCH
registration	r906	8H?HI@<@A>=;=?GF<J?KJH7>
regression		FE@BI@@=@;@?EEC>AFAGA;BC
regular	e373t94x647	D>C@<C=?E>JKC?B?LCELDEA<
regular sync	e8
regularly	e556
regulator		GDDEH?I<H:ACDMMB@H<F?ECI
rehearsal		A?BAH?@@?D=E?F@ECC>F@B>>
reject	c-195l161m71t-267	HFEEK<F<=@<JHEI7??9G:G<F
reject <role>		@EEDG>C:?><DHHDA;B=H<A>F
reject my	c-23
reject the	l286	EKICH?JA>I<D;BF9<;9=;CA<
relabel	s112
relation	z690	G=>@D@CDDE?@GBCFJD?EEDCG
relation with	z371
relationship	h546z983	H;?HCAFDG@9?EF=>JD=B:E@I
relationship with	h268z106	E=BGCDBAG@:>BC=<GB?A=G>G
relative	x562	H@G=FD@=>DDGE@F<CFDHEH=@
relaunch	r14	>FAHEF@C??=?D>J@>A:GCD>@
relay		?HGCF?JCI?AA@DB?BB@@A=>E
release	c259d-368g364i275m145n-167q22r566w107	>DC@C@HFID>:CB?A=@<CDCAC
release $	m40z110	HEA@F>LDCB8?@CD:?>8@>DDB
release ,	c308	=@BC<D;FCHA??<CH=GF?HEC;
release <number>		@IIKH?I=B@<E@BF:A?9GAD@C
release keep	r299
release the		?EDAF=FAF;CAAG@FCGABCC?G
release to	p131
release: keep	r299
relevant	e402
reliability		AAECB?B>C=?GGD>?GG?B<FAE
rely	c265d260	C@D=DDBCE@CACAC=@EFBAAAB
rely on	c288d262	F>C<@EAFCEE@@?AAADG@??C@
remain	i553j32	BGG=G<BBCB@G?FAEEBB@C9?H
remaining	i836	@EF@E>HEI>>>?J=BH@?BF9;I
remember	j305s42	>;EGCG@A?@C@>EBHEB@IFC@?
remind		E>E@DD>>>EGGE?F>EAEHGA@E
reminder	g842k274n-11p99q232	?C@<H@DC?ED@DC>EA=9IGFCF
reminder $	i112x-38
reminder ,	g234	<A=<DBHF<GG?JD=F9>;H=JFC
reminder and		@?@>BBCF?CDAJC@A=D=FBHED
reminder that	k308
remote		>CGC>DFADGE@GCF?=@BB?>E@
remove	c148l-40q91	AFPCDC?<F?@?DIJ9;B?C@=@F
remove <number>		AGFHEBF>F@ABAAE?CA>D;AAB
remove the		GFKCE<?<G><EAIH==D>A<C@E
renew	r-347t-300	AJIKG?D>A;>FJIG:<?;F===I
renew $		AEEEF>D=A>=EEHD?@D=F=C>E
renewal	v113	@@DCAC@@AB>HJ@DAEJ@G9E?C
rent	m70p74r-114v-684	@KLFFAH>F@C@EFF8=<;?>8BF
rent $	n86
rent a		FIFGH=IBCB;G>EF:>@:>:CAC
rent go	v-128
reopen		DCDJFAD@@<ADFDH?@E>G=FCH
reopen the		JCBGF?GC@=@DAFG@@B<C@DED
reorder	r-207	D?=AADCG<FAGHADAAA=C:DED
rep	b-125e209t220	;E>FCAABF:B<DFECADBE@BAA
repaint	c622w84	>DJAAFHBGGF=??J>=@CA=:C;
repaint the	w28
repair	c40l241p162r55	@EF@ECBACB@A??K>=E@DAB><
repair $	x7	D@E@BCA??CCEBAE@@EDEBDA?
repair ,		?=H>?BFDGEAABHFD>IF@;?E?
repair budget	p2
repeat	d256n-221r-383v614w-29	C@@@BF>C>?BBE>A?DDCB:E@?
repeat call		F@AE>CADAC<IGBG@HH<F=CDC
repeat the		@FFEGDE:FBD@D@G?E@>I;@<B
repeat what	d345
replace	d-207p-242	DFGGDAB=@@@FGGH>A>=@A@?G
replace $		CGCCEC=A<CCAGDG>@@C@B<?G
replace the	d-159p-205	@BEE?BE=EACECDECAABA@@CC
replacement	i282	?HGCC<GCD;B=AIBBA?A@BA>H
replay		GECBI9H=E>9HJJG;=F9H:F@J
replica		JIGBK;K>>=;IBKD<:?;?;HFC
reply	f349	DHAF@<IF?EEEJB@ECFB@CJF?
report	a-738c-532d106e-437g296i-10j-78l-384o-109q248x-560y397z-205	@I?ED>FE;@BBECE@;D@ABFAD
report $		=DAFDBC?AA??FBFA<C?F=D@C
report ,	g105r-108	@C=;DDHGBDG=ED=B>@DB;?CC
report <role>		CHCG>@AH;FAEF@DABCD>CE>B
report and		CF=>G<AE@@=F=?G@;GCB=C>A
report be		>IDGEB?E><@9DFF:;@DAF<@C
report come	q89
report from	a-87
report of	d-53	FADHC>DACA:KLDJ?EF8G9F@F
report that	d121	DG=ACD<F=?E>?=>B?HF@G@D=
report the		BCCGCACB@@@ACBFB@D?ACFBB
report to		BCB@A@CCBCAEDACBCEDA?C@B
report: come	q344
reporting	q231	AH?EC=@CAC<G?BIC?>;??F@F
reprint	r-168	C@HB?DA?@?ECIIE=A?C??;FH
reproduce	t-407
reproduce <role>	t-407
reputation	t333
request	a1586f94r651	FD=K?FD?FEEDBDFJ?AE<HHC9
request of	c75
request that	a308f200
require	a210	E>BI>FD>DFCGALAGC>D<AAG>
requirement	i-44	=GGHCAB?A?ADHEH<>@?G;?AE
research	c-175d978y1059	DG;>F?:I<=BE=?B<<GG?;>AA
researcher	d577	FG@=IA?B>:D@@?B;<KFBC??>
resent	x108
reserve		FCF@E?H?F@@EEDH>>HAC>C@B
reservoir	v-166
reset	m183	?FDC@AGH?GCD@AB;<=<@=C>F
resident	x-182	?BCGCBGAE>@AHDFB@F>F?CDG
resign		AEABF>D?G==CIHE?AD@E;=?H
resin	d300
resin be	d51
resist	x381
resistance	l-16w-248z726	H=>@AAEFED>@CE@AECB@DFDI
resistance of	z680
resolve		AMHJ@BDD=BD@IBE=A>=?F@@A
resource	w-210
resource $	w-203
respect	k344z940	J>>AGCEEECC>CBC?HA@HCBGL
respect for	k397
response	f212h340	ADHL>DAA?B@CF>??FBC@AF@A
response time	h65
response: be	f160
responsibility	a504b536i256	GA>B@DH9BEIHAD<IJBK=FAGG
responsibility $	b208
responsibility of	a128
responsible	a448i298	DFAGDBD?D@DDDFCEBDE>GC@B
responsible for	a141i339	CEAEEACAE?BBADDCBDDAFCAC
rest	c-372i1001n-2p-267s-223	>FHEF>DCF<?@BIAAFBBCE>=I
rest $	g-49	BIF?E<EAB:@ECJAACEB?DA:L
rest be	i371s-160	@GDBC>DCE>A@?DBBBCBADB>E
rest give	i114
rest of	i-374	C>EBDC@CAE@ACEABC@ADC?@G
rest: be		CBEBFBA?AAADDBD?ADADAD@D
restart		@IEHGCB=B:D?FDF<?@AE?:>E
restaurant		BFCDDECFC@B@JEH@>B:C@BEE
restore	s-221	F@>>E?FBE>=BDDC<DE@E?D?A
result	c41d850n157u973v562	HB=;CB<BAAABC=DF:DCB>F?=
result $	u263v64	H=:A=C<BBF@CA??KC?=A@IF@
result be	r85	BH>EE>@AE>A<ACDC:D@EDH?B
result in	v99
result of	x386
result the	d189
result: be	r90	BC@FFBCDB=B>?CFC?GBDDDD@
retail	a490n328	GB@IBBF>EACHDIFCC>C>=CC>
retain	l124n81
retain the	l132n61
retention	h586v372	B?BC?D?AB??CF@>CHCA>;G>B
retention $	h529
retention go	v434
retention: go	v418
retire		CLDIEB@A>=ABIGG8A:;BD@>J
retired		EF??I?>C?;AA@BC>>GEA<?B@
retrain		@HCFIDE>A;A=DBD;>>?F?>=C
retrospect	k726
retrospect ,	k515
retry	g142	=FECHDE=>AD=IDE=;;;I<DDH
return	d446m628o62q568r-420s-239v57	FB?ACDBCA?AFB@E@@BE=7AC=
return $	d335v179y157	GD>ACF?F=ADCA>@@>?C=:BD>
return ,		BECCFCD?B@AC@BF>??AB?@B?
return <number>		NLHAK8MB@@7NCJH7:>7=;HEG
return be		DFAEC@BADA@FEEC@AA@BAAAC
return to	i125
returned		BDCFCDDAAB=DG@G?E?;E;A?B
returns: be		ADGEF>G>H?@FHGE>AD>F=@@G
returns: fall		@HKFI<F;D<CCAG?>??BA7>BJ
returns: go		BDFGF?G<D<BCIGE?BGBG==CI
reveal	d573y370
reveal that	d88
revenue	r-642v161	F@BCAB?A>>=ILAB=EH>C7G?D
reverse	c-71
reverse <role>	c-59
review	d473g439i-795o224q609t526	DCBFJDGA;<F=BAH?9@>FBII?
review $	d340g224	@D?@IAGC>>E>CCBA<B?H=FGC
review ,		CH??C?GF;BDAF@AB?C@BCFF?
review <role>	i-76
review and		CE>?GA?C;>C?DA@@<ECE?ACA
review to	a113x207
reviewer		DCCFE@C?C<@ADHHA@D=EACBF
revise		BCHCDCD?CAAAHDI?;A?B??AD
revoke	s65
rewire	t47
rework	v221	@@AF@E@EAD>EE?EDDB=G?D@A
rewrite	i-522l7s380w531	@FJFCCD?AAA?DCN;;=?BB>@A
rewrite <number>	r15
rewrite <role>	c-41
rewrite and	c463
rewrite the	w565	ADHFIEH9FCF?B@J=A?<F?A=@
ribbon	x514	GAC>KDA@?BDEA?E:BCEDDB??
ribbon $	x521
rice		CDFGJBH<D;AACDK@?A8F=EBD
ride		IAG>O@D;@@AHKDM9@H@HBF<D
ride along		KHH@I<I@A;;IEJJ9=D9A<BCI
ride the	n-30	DDDEF>ADG@@FAGG<BE>C?ACG
rider		CCDAN@B=@@AEHCE@?C?KBD<B
rig		EBIBEDC=ABCDGAG<B?@DBD=D
riga	c257
right	a-425b-222c-367i-726j800k-145l-107m-150r139t-248u460x-289y677	;@?BC<@C?B;E@EBD?>>G;A:G
right $	a-52j253m-106y75	A>ABD@BE;D<D?HBCB==C>>AD
right ,	o-80u167	C??>?;<;CE>GEB?HB>=E;G<E
right direction	y44	>B<?@?AHCD@G?CF==AC?=D<J
right on	r209
right thing		B@FFEBA<>>BDIDF?@EAJ?D?E
right way	y248	?C=B?B?E>AAFA?F?=BF@>F@J
ring	a135c-97f486j-121l-136m201n-178o-130p109t-464z-415	EGFCCAI@AADCEAG?@HCCBA@>
ring $		@CEDFAG>HAADFDF?CB;H>C>D
ring ,	x-366	=F=HE>ECG=>?JGCD=C>C;@EJ
ring <customer>	l-182q-10
ring <number>		?EEKJ:C=@:9CAGI@;C:H?I<D
ring first	c203
ring me		HA>GCBD;D=CFEJGCE@E?>CCC
ring road		GG=CG??@>=@CCD@=BCADAC@D
ring round	o-64	@G@DFEA@?<C;@>D?=@DFC>??
ring the	n-92	CFCGC@FB?CACCAAACB@C?@BA
ring them	x22
ring us	p44x76	E@E?HBA>AEBCCAG>BCCFDD=?
ripper	t302
ripper $	t302
rise	r217x610	D@DCBC?A>C>FF@J>AE=IDE;B
rise $	x355	DAI@DD?>>CEEHBE:B@BEEB=C
rise ,	x47
rise <number>		>FCHE>A?A>>BACEA?C?HCB>C
rise by	r70	BA?H?@>C?A;EF@HBCG;F@FBB
rise from		BDGEJ?D?D??DCDF=?I?HAB;D
rise of	v69
rise to	r42
rise: be	v69
risk	l-30n-6z107	AGDDBADEC?@=JHD<@@?A@=DD
risk $	g-49j-26	EE?DD?CDF<@>DED<AEDDBBBF
risk ,	l-71n-48
risk <group>	c358
risk be	s82	ADGDE?D@???DEJC??@>BB>>E
risk of		@DCGH<A>F=:DBIG<@A9G=E<H
risk: be		BCHFG:I<A=;HCHBBA?;B<@@C
river	k-51n106r-254x35	EBDA??FAABAEHDB@BD@>?BBB
river $	r-249
river that	x143
river: do	x143
rivet	p-20
road	l-181s-448x-35	?CBDK>G<H=>AEFJA?F?I;>>B
road $		BB?BF>CDC@?AFFB@AD@A?>AB
road be		@ABBCB@?GABBBCDBDEEDD@>E
roadmap	i8r310z470	@CBD?DDIGC@;?AAGAAC?FB>E
roadmap $	r259
roadmap of	z244
robot	m-261	<GCFG@?AI@=>HHO=:GACC><F
robot ,		AFCGBA@DB@ABIGD??BAAB>AJ
role	e252i663	?E>B?AGDFAJ?>C<GF@EBD?HF
role $	i335
role be	e279
roll	c8g297q639s191w69	@HJCHAG>A?B@KEC;9=;D>>DF
roll $		C@HBG?C=CACGEEG=CC?G@F?D
roll <role>		?GFCFBG>F<B@BAC@D@@C@@;E
roll back		?GHIIBF:C;@@BAF?A?=I8C>C
roll off	i88
roll out	g383s281	??DA@EBB=EG?LCA?;=?EBBDE
rollback		BHHFF@G@CC@BFED:?>:D;>@F
rollout	i772n-62r350	<FEBF=CBE<B??G?GDDE@FA;H
rollout be	i366
rollout to	i-334	ABCCH?B>B@?CFEB?@G?G?B@D
rollout: be	i187
rollout: leave	i101
roof	a-133l-50m492t-526	>GFBG?ECCA=@DCD??F@C>A@@
roof $	c114t-422x-193	9CCB?BDEFF?>BBCE<CC@>?FA
roof be	a-118
roofer	c254
room	c192d161f-272j35l-157o-268p-69r-253w196x-107	BAFAGFE?@@E?CBC?=CCD?<AA
room $	j67m-3o-287x211	?ACCHDC9>DCBDCBCBAAIBA>@
room ,		?@A?CBIB?DAAGG@D<<<D8BF?
room and	q52	@FGGGAH;GC<CDBG>B>9E:A?C
room be	r-48	>AJC>D@BACDBGIF>@AE?A;HF
room for		F@AFAF>EBEGD@AFDFAACHCFF
room have	c186	@AF?B?ACEB<A@FIC=HE@A?A?
room in	d534	HF?=GE=D=<J>??>A?GE>B@H?
room on	m7
room the	c119
room: be		@FGEF>D>F:CBFHAAEBBDA@?J
room: come	c156
root	d495	DE>AFACFB>A@@@B=@AB@>?BC
root cause	d521	BI?@GDAC?@DA??@???CA>>BC
rope	a160g-199r-410	E>@B>EHAKHFDCGCBG@F=@?BB
roster		<EICCCEAABC@FFB@=?=CA@CE
roster for	c111
rot		KEC@I@D?<?AGDBD:>EADAD@A
rota	a113i167j483l-89o-14z71	A>BCAFAABBBABE?DB>@BB=EI
rota $	q13z250	C=@CBCDCDAAB@EAECAAAAECC
rota ,	c186j220	>?E>@DCECE?C@DBDADC??>E>
rota be		@FFECB?A>DADBDAAC?>CD>AG
rota on	w-64
rota tool	g15
rota: be		ADB@FC=>?CBF?AAFG@>GD<BF
rotation		>DDAG=GD@B?EDH?C?@<B?BCF
rotterdam	m90
roughly		HAA@B@DACB>EHDFACE?B=CCD
round	c-10d37o912p-27t279z572	C@@EDBGIF>A@=FEADB?CA@BB
round $	y180z359	F>?CBBFEDC=C>ECBC??@>D?F
round ,	l227n-183	E>BFDEBCCBA@DJCAE@ADB@DE
round a	t85
round again	m-7
round in		HE?BFBHDC???ABB:CB?A@BBE
round of		>ACIDCEAI=E>EEGC@HBDADDF
round the		DE>EEADDF<DAD>B:DA@H<=A@
round to	i5m35	BDE?D?GDD?>?AFABBDD>C??E
round with		BEEBB>DFFFAF@EE>@DB?<<F>
rounder	d170
rounder shape	d170
rounder: shape	d170
route	c602d78i581l-461q-5t-148v-111	<GE<A?FECAD@BH=C@AF=E9?D
route $	d89l-26v-86	ACG;EEC?BCGAB@B;=DEC@<AA
route ,		ACAC?EHCHGEBD@CEBBC?>BD<
route plan	i18
route the	i174
routing	e-45
routing $	e-43
row	d-148o-157	CEHFC@NAF>DAHCGDAH@E>BBA
row $		??D@DAF?E?@BBGDEBDAF>A?A
row ,		BEKFDAF7E<BDHDH@@G?H<?@G
rs		FEDCD=GAB@<GDFE?@?<@=FAE
rude	b125
rude $	b270
rule	b121d-90i-274j84m42o390s165w56x-617	>AJEDBF>=E<ADJB@BB=D>:ED
rule $		DJEIM@F;C=;BDFH:A?5J9C:B
rule ,		CFBGHAG>D=ABIDG>=A>H:E@H
rule be	s167	>CJHC@>A;@>DGJBAB>=BC;BG
rule by	b355
rule for	c252	A@D>BCHEEG@BAJGC>FE=?=CA
rule that		E?F?D@BBDBAFEFI?>HCB>@AC
rule: be		GG@CK<C>A@>GDEF@CA;E;@EF
rules: come	c412
ruling	c555
run	a269c-329d78e-75f-513g-113i372j78k-365l-474m111o-280p-211r54x-1064y-44z-804	@F?EGAC@B>BD>ICCABB>C=?@
run $	c196w12	A@GCCCK=HB@D@FCBBBB@<@??
run ,		<D>HCC<@D=B=B>CHADEFGF8C
run <number>	l-185m-77r390	@AACF@>>?<=AECKD=HAFCE?D
run <role>	c-41i12m51	@GEDB?G?F>DBCH@BE@C?BA>H
run a	d165y-216	BG>FGDD@@9H>BBE?@ABG@AD?
run and		AG?BE@>C@;?>;?@D?FCAHBA>
run for	j211o-20	:=D@E>?A=G;G<D>HF=;HA@=>
run in		=FJE@CBBA@B@FGB>>@C?C=CG
run into	w-260
run of	i204
run on		BBBGI=D<@>=GGHG@BH<K;D?G
run our	r70
run out		AB@FG<@DB<<HGHIB?F>F>EDG
run short	r-53
run the	a389c-683d575n63r-53	EA<DGEB;;=CFAF@D@>E@;>=A
run to		BD?DF??>A==ACCFD>E=FCE=C
run too	d211
run until	m35
run with	c58	:CK@?BCEDDB?DIEB<EF=B;CC
runbook	i282	9JEBD>ECE=A;AD@DA?BAF?<E
runbook be	i159
runbook: be	i82
runner	x270	DBG?ED>A<DCDDAJ:>CCEFF=@
runner go	x275
running: be	i12
rupee		IJFCK9IBCB=KBIF:??;<;@ID
rural		FCFCI>F=C?BMHEH=BF?H>D>H
rush		@?FAG>@=BB?EDGCBDE?H>=;E
rye		ECIAHDE;AACDA?G:CA@FD@??
s		HIHDJ8L<C<:JFKH;<F;B;DEG
sack		FDHAJ?G=??AGFEG:?@@D<F=D
safe		B@@?E?BFEC<>CDF@@IAGD@=B
safer	c77	@?JBAF@C?HEACDA@@>DAD<@@
safety	a60y-14	BBCGBC<9CAEGIFDAG?BFB?DC
said		IF@FG>FAC9?DBGH?>E=E>EAE
sail	r301	?EADHBAA><<@AAHB=F;ICF;A
sail $	r305
salary	k17	HE@AJCB><CDG>@GCDACHDAGG
salary $	k23
sale	b-46c-410d-740f-372i-117l226n-421r-233v991w104x371z224	D>AC@CBFBA>DG>CAIA<E>F@B
salt		AEFBE>B@C@>BEDG@@H>H>@BG
same	a-102c-207d-215e133f-203g-264h-37i-561j-248m351n-501p258q-42r-470t-422v-378w-160x-83y-417	BA@DB?ACD@DBFHE:B@BG9>@G
same $	x-24	=C@DD>CAD=>ABGEC?GAD;?BE
same ,		GFFHH?B<A>@AHFF=BC<HAACF
same <number>	d95l15n-5	HFD@J@C??=DEABD:<GBD<>@B
same afternoon		HKHDL9GAE>:L@HG9B@9A@DAE
same again		F@F?EAD:=CAFCBAACDADBBAB
same as		GGGBJ:F<D;;IIJH<<G<D:@BH
same call		NOKAJ8O>?97KEKJ55A8?:GCH
same day		B=H?EDA;>HCDFCBACGCH?>BE
same direction	z138
same evening		AEGAF@@A@E>EFIE;;>>A?@AE
same morning	q-27
same night		D@E?BG=;?EFBF>CAA<CHDF??
same page	z729	H@;CB<GJKD=?BE@=H?:EA>DG
same table	e413
same thing		F?BGABE9G;BIHHEDD@BA:F?B
same time		?D@BAB@?GFE?D>@E>=CC?E;C
same way		BB<GE>BEBC>EAFG@AC@B=B<F
same week		?IGD@@AAC>DDIJ?<B@C@E;?H
same-day		JAH=FAE:=>BHHCD@BCAB@A@C
sample	r-113	AIDDE?ED>A>BHEE=>A>B@>BA
sample ,		AEAAD@GD?CCAFA@B>C?EAEEA
sample of		EFEAI?H?E><DAEH:@?8C:?AE
sand		BG>CH<E@C==BEIF?>FBF;B?D
sandwich		@<H??F>A@EF@GAE>>@GAF>>A
sap		?BHA<D=?FCEAHECB?BD@A?CF
satellite		FGBCE>HA@@8IHDH=B?:C:BAD
satisfaction	h655p-34r957v-150x54	??FEEC?:D;A>?@C@BLDEGL=?
satisfaction $	h70
satisfaction and	x27
satisfaction score	r269
satisfied	t46
satisfy	t331	@>DMDEJ@K7H=AIJG?J>H@HID
saturday	c-477i-392m-402n396o254q283r-225	BEDDE@@>AB=AGHH;<=<C9@<M
save	c-93j872r395	<B@CK@CA=B=?BDAE>@:JAA@@
save $	r68
save <number>	d36r-118	CD?@K@BA=<AB@BA@BEADB@@A
save a	j43
save each	r80
save the	j176	A>D?CCA@@C?D>B@EEA>FCAA?
saving	f-487r-62t-394v1x-32	E@AAD@=C@A7EIDG@AC;C9@EB
saving of	v98
saving: be	t-9
say	a489c460e-276f-325g-644h-513i-748j412k-513l-177m-617n-86o-261p47r-230s-349t628w-530x-1221y155	B?>CF@FCC>?A@LHG@ICA7BHB
say $	c202	AA@=A?DCAB=GAGDD<ED>9=EA
say ,	c153f92j287	D>C?AAEA@G?F@E@GCFD@==E@
say <name>		@?AC@FDAEFFAF@BCC?BB@BCA
say <number>	o-32	?CDCD@D@B?A@EHE@?HDC;?CC
say <quote>		CEFEE>E>B>?HEFG?=C>D>BAE
say <role>	c-916d688j-39t280	LH;JLBBD:7C<?DFA<J?HDEGE
say a	j8	?@EAI:?>@D:IBJBCCB=G:<;B
say about	t188
say and	c32
say be	c10
say fine	l35
say he		DC@F@BCBCBEDDCCECBD?CDC?
say how	t671	B==JBHHEG7I;;FFKFH?FJJGA
say i	t178	D>@IGBFCC;@>>IGEBE:IDICB
say in	c543	A>E??EFFEDF@>DHD=FE>CAG=
say me		E@AGBDE>E@EDBFEDA@CA@EDA
say no	c-17j-27n-114z55	EFECC@D@DE=@D?D<D@>B=ADG
say nothing		EAC@G@???BBGEDD?CE?JB@=D
say she	t246	C?AJBFCBF;F?@EGFBEBEEHFA
say so	n257	EFDBD@GAC?=CFHK;=D@B=AAC
say take	c65
say thank		>CEGF@D?C=BAEHGA>D?G@EAE
say that	c-260j643l-39q-84	@>;FGABCA??@>KBEDA?F>BBA
say the	c-238d-226j307	?ABFGBCAAB>EAJCCA<<E<@A@
say they	t-129	>BEHCAA@B@@DFEGBAD=F?DBE
say to	c700	CEE@>BDFGDDBDACB=IH;@=F>
say we	c-217d176	A@<C@E>D=AED>?AFB?F@AH>A
say what		>E?GH=D=F;=@JHF@@A>I=C>J
say yes		FGAFD<GGDE;K=EH7;?>=<G@I
scaffold		DE@BG?C=C==DFIG<BB?F?D=F
scale	f124n-163p-23w-8	C@CC>A=?@A@CGB>ACEF??EBB
scale for	w-248
scale to	f62
scan	l103o-66r147	@F@JGBBA><?@C@IB?C<IBFB@
scanner	r224	=FEDEACAAABADCC?;BCDBA?D
scanner $		@AF@B@BAADAIBAJ?>ECC?C>D
scanner ,		>?F;??FGHC?CBHFE=HF=>?FA
scanner be		?EGF?F>D?DF?FE@=>?B@E@BE
scanner in	p45
scare	x240	D=G>HF>=>CFGH?G>EHFKFF;?
scare them	x177
scenario	d22	AECCCCBDAAB?CCE;?@D@?=DB
sceptic	z78
sceptical		C?=FDBDFIA@;EEBAFB?F@H@G
schedule	m-70r916	;DCGEC<C=<>=BEGA:@<FHD?D
schedule $	r361	>D>GDC=D=?=?>BFF>E=FFE??
scheduled	r385
scheduler	w-181
scheduling	g-132
scheme	g346i411	:IB>C?JICCE<BC>C>@>ACC>E
scheme be	i445
school	d-274e542h365x62	=CCD??BAH?ECDA@?DD?I@CA>
school $		A@IECCB<G<?ACCE?BH>DAF?C
school ,		?FHEE?B<F>BFJIE<DD>FB><J
school ;	c157
school <superior>	e124
school and	e285	?H>I?<>EDBBGCAACEA?G@@F>
school be		BBGEDBC>C>D@FFG@@CADDBAG
school for	q-18
school in	h195	@@E@AAA=G:=EEC@>FIDC>F<E
science	d78	BG>CE>ADC>AAADE>>HDE<<F?
scientist		EE@CK?BA@9A<DDE;>HFG=?@B
scope	n743p343	AFF?AA??=B<BCCE=?@<AD9AE
scope for	n171
scope the	p127
score	r571	:FFDF=DBCC<<CFG?8D9EDCC?
score $	r-189
score hit	r85
score: hit	r85
scorecard		<G?DC@AABA@=CACB>B<HEEA>
scoring	c390
scrap	r-394v6	DABA@E@C?CADH@DBE>>B=E@C
scrap the		?DGA@EIEGDA?=AH?<BB>:<D>
scratch		AFCCGDCBB>I?FBE;?@CD?<?C
screen	c-174g385n106p229x238z-10	BDC=JBF?=@GBGAD;8C?H@F@A
screen $		D?I=HAJ?@BDDKDG;:C>H=D@A
screen ,		;BBFADCABBB>EA@>>?<G=I?E
screen and		CBCAFBIC@BDADABA>@<E>GD@
screen be		AEDICBCCC=C@FGD@>A>D@FCG
script	j424m-100n-113o-88s227w134	?FBEFEBBA@D?@FBAD=ACA:@@
script $		ACAEGDE<D@DB??GCF@=MAACB
script ,		D>?B@BEBHFCC@H>GF@G=EBBB
script and	d234
script be		?CHFBB=@=D@CDJAAE>=BC9=G
scrub	w71
scrum	b253
scrum master	b253
sea		AFIIH=FAD<=EFGG=?H=G=D?G
seal	c-146	FGBDK>D>A;BELGD:<A=F@C=H
seal $		>GGFEBA?B>@@FGG<>?<D@=?G
seamless	h55
search	g864m149n-423p-289q157x-53	<FECJ@G?C@B?GBAB:A<HAI@B
search $		CCIBHCB;B>ADF@I;BEAIAA:E
search ,	g499	>CB;FDKD@GF?JA?>9>;G:FG@
search be	x199
search find	x-224
search: find	x-224
season	b243j-40m260q237r17	@ECFDAB<:D@DEACBAE;KEDEI
season $	b224j-13q67r312	>EBFF@A>=A>BA?DA?C<JDFBB
season ,		GCHBAD??8ABCDDD8@@@>GAAE
season be		BDAEF?F@H;AADGHA>F>FBFAD
seasonal	p27	CF>CFCEF?@E=CD@?=A?ABCHB
seat	i91q-344r83t-370	?FD?CADDGA?>CBDC?FACA@=C
seat $	i192t-59	;FG@A>DBG?BA@D>DEAEAD?=F
seat i	c55
second	c28d89e-257f-164k-62l197m-128n-130p-247r-553s374t-37x-349z-36	CBFDEBFB>?DCAFE??@D??BAC
second $		>EHKI?G6E9?EMGJ?AE;N4A<J
second ,	m-3o-58	@@GCF=C>F;>BJKIC;GBF8BBG
second <customer>		BBFFC@E==BAECBCBCDCC?BFG
second <name>		BDCEBA>@A<>DGGH:@>9D@=EE
second <number>	c404d121i231	?AB=@DCDD@D?=A>B>IF=@?DA
second <person>		CFDBH?H<D??FECE>@B<B>B>F
second <role>		D@C?C?BD?D<H?DCA???=>A>D
second call		CF>BH?BB?;C@DCC>?HFD=>BC
second confirmation	x242
second day		CECHADA>>?EBHHF???A?C@CE
second lock	x333
second meeting	o60
second month	w-136	E@?GBDA=DCEEEDEDCAE@>FA@
second more	q27
second night		>DEGF?C:E:@GJFIA@I?I<@?I
second queue	o8
second screen	p5
second shift		BAC=@ADC?E@E@AB@<FE?<?FA
second signature	q-18	EC?DFBEHEFB@FCC=B@=@@CEE
second time	l-39q-48	=ECFDDD>H=C@EAG@AB@I;@:E
second to	l-154
second week		BBBFAAFIEF;ABDC;A==@:B@H
second year		BGCGI@H;A<?BFDH>@@<G9A=E
second-guess	c96
secret	x583	C>I;BDE?ACJCAA@ECHFCFD?@
secretary		@DAFBADA@=E?CBADDKEFCDDF
section		AJ>JDBJCD?I@FBD@BA>F>AC?
secure	f-394s-86z1195	I;;CEAEIIE;:EF?:G?:G?FAJ
secure <superior>	z56
secure the	z195
security	c-153e112o358w-316	CE<DE<=CA>AF@D@9DGAG==E?
see	a-66b-551d281i-266j-228k187m610n-577p-714r-111t226u420w-475x308y707z625	F@>?C@@FDCDD>@GC>DCC?H@E
see $	i37	=CBCB@CDD<?AACCGCGBBED?C
see <number>	p-11r447	@FBFIF?=AB@AA<JDBE>KDF>B
see <role>	c56m96p-95z118	E=D@C@CEIA?>JHC>?A@C=CAG
see a	d227r-200y2	E=@<AF>E<BFF??E@=EG?@E>@
see how	i-44	@A>EAC@DABCD@AHB?AAC=DBB
see in		AA@>AE@F?@FC>?E@?BF?>EAC
see my	z29
see no	c170x116
see that	d321q-211y438	CG:<C@<C>BAF=>EB<AEB:C@F
see the	l416t152x-318	BDAEEBCBC?B>BBKA=C=CBDC?
seed		=DEECD?@AAA@EBE@@??DCA=C
seek	f186j-220
seem	j1368	<<AAFBCC=D=G<H@GE?<G<?@=
seem <customer>	j316
seem that	j384	>;A>F>?C<G:I<H=HG=;F>;<=
segment	d199	GJ>AIBAA==E?@?D<?EED?:BA
segment the	d59
segmentation	d285
select	m91q139s79	E?IE?G@CC@F?BDFA@?B>EAGC
select in	s1
select the	m85q141
self-service	p72	?DECFAGCDECBIEC;=@<FBEAG
selfish	b31
sell	c-493i-220j-148n-231q-139t-253w-117x-208z787	GBADFBCAC???GBF:CD;J@H<H
sell $		>HACB?@CB@BACFACC@CAE<CI
sell <number>	r-119	FB>D?BAI@D=GHADBFA=:8CJC
sell <role>		FADAHA>B=CAIFCH>CEBBCEBC
sell on	z434
sell out	r132
sell the	z58	F?>DABGFGB?>BC@@D@@BBECF
seller	p-54	GAHBG?E=<;BCEEF?@F@DBJBD
semester		CCAAH<A>CA@ECEC@BD>FAB?E
send	d-84f-11j-395l307n565p135q446r303v-292w1x-676y-762z-632	AKHJD?ICC;C=BHH@=F>BEDEA
send $	r160
send <customer>	l111m36
send <number>	c168r245t20	>CDCBABCEA???BGB=I@BCBC>
send <role>	n-116q47	DGJEB=E?AA@EDDD@CHABAABB
send a	n-135r-185	BBGHGBJ?I;CBDHJBBE=J>DBF
send along	i109
send back		BGFG@B@D@@CBKJD:@@@AB?BJ
send her		LJFFM9ICA@7JALJ:7?7=7DGI
send him	n32	GGDEC<HE?DBIECC@CE@?DDGA
send me	o-58t-206	BCBEE@E;E=BFFHEBACBD=B@E
send round	t146
send thank-you	t401
send that	f36
send the	b212c-64f-381i-315n121t-181	DB@AEBB:<C@EECB>@??B<BEG
send them	o84	CCHDBDHDIEG@F@H?BFBCA>D>
send to		?HIGBBDCD9D>AJ@BB=A@FA@H
send us		DBAGDECB@<G@CGFC?HDABEGF
senior	a-104c265m67z250	DAE?@CEFFCB@BAD@AJEAA>E?
sense	b248j663	?;D<B@D==G?G@D=GDE@F?BBF
sense i	j11
sense of	b75	C@B??@D=@DCALA>CDDDF>DEK
sensor	n202r-295	@HCBF;EA?>@CJHF:;A:E>?DD
sensor $		=FEFG=B=C<>@FEGA>G=GBE<D
sensor ,		?CD?CBHACB@?DBCB<@=E:CB<
sensor be	r-520
sentence		C?HCBBBCA@BDFDKB?D@E?CCC
separate		CDFCE>E?@?=CDGG>=G?D<BAC
september	c-316i120n-83w96	<MEHJ?B=C9>?IFD>?B>GDA8I
sergeant	a205	GB?H?DI>FEDIFJCFC?D>AED>
seriously	b2z568
seriously $	z411
serve	n279	AF?B?@>>BA?C>A?CB@>ECAC@
serve as	k38
server	l556	ABBCC?C@>BACEEE?;CDB<BAC
server $	l674
server be		AAEBDB?A>BBACCD@@@CBFB?A
service	g-91i452l262o-83r22w304x139z-147	?HDED?A>D;@DADA@DBDAD@<@
service $	i40m59r110	>IFD?<BBF=?C?CAACA@AC@@@
service ,		CDA>EAHEB?<;>C@@@BBA@>@@
service and		<D?G@A>>E<BBCB@AEEBFBCAB
service be	s24x592	CBGBBE=B>FECGCF;?ADBGA?B
service centre	i647
service in		?EEGG?E<E>ADHDF=AB=K;A>E
service: be	x605	BAHBBE>>=CECJAC<D@EEDC>C
sery	e242	?JAHBABEF>FCCDB>A>AF;<E?
sery of	e280
session	n76o37p47r415z235	AF?HB@BFGA=>@DD<B@:HC@BC
session $	z226
session ,		DBF@G@G@HDFDIEB>DCAB>@EH
session be	r-4
session length	r297
set	a251c222f-119g286h696o150q172s260y219	>BHBAD@ACDBECA?<>AA?;D>E
set <number>		CGEEJ:G<B<<FIKH<>B<H:?>J
set <role>	q129
set a		GGDFJ9H?D=9IHKH9@I:E9CBG
set of	x234	D?E>GDD@@FEEG?C?DBAJBH??
set on	c211
set out	h271
set the	c-346y266	@E?DEBDA@?DCDBC>?@AD>J:H
set up	a289c159l-134s470	=ABE@FA@BCEAFGAD@<B@B=BD
set-up	j80
setting		=ECAC=A=B;@BCDBBBDAEDE>E
settle	c885d-110	>EHBBBCEHB?>FHN98CE>99F@
settle <role>	c33	<AEA=BGFFD@@EDGF>FD?;?F?
settle on		BEEADAHBEBAACEF<?DBA==D?
settlement		<BFEF>DAA?>FAFADCC?E??>E
setup	g78	>C?BDDF@CDDBIBAB?A@F=CBC
several	t184	AB@JBACDG<DAAFEBCA>GABEF
shade		?BDADCE?C@E@C?G>?CBF>@@B
shadow		;EFIHCI:C@B>HAC@BCAJ;=@F
shake		D?DGEDCAB=DACIID=H?EAGEE
shake my	t526	C>CICFDDB;F@CEJFAI?EAIGD
shape	d283z446	IC;;HAEH@?D:?B><AEDDA>DA
shape $	d170
share	f106g299i289r74t-53	<I>D@?DE@EBBG>=EBC>DDEDC
share my	f242
share of		BGACF=CEA<=FEDDBBI=AAB@E
share the		<DI@CBEBG=E=>F?DEADBE?<G
share: be	r-128
shared	i173	?D@>A@CFB?H@DC?DE@@DD@AE
shared service	i228
sharpest	b556
she	a-612b370c-173e-142f459i-310k-197n-79o1017p-31q482r-1110s-316x-1111y-435	FEDGD@QDB@E?BED>BNBC;?HG
she 'd		AADGCCD=IAAFGIJA=BAB;A@B
she agree		EJHIK>KBDB<G@CH7;?7A8A>B
she and	f228
she ask		BIFBH:A=B=;HIGH<=G;F=>=H
she be	b645c199t39z492	A=ACAEF@BCD>BC>DEEDCC>FD
she become	z375
she change		LHC@H;IA@=:KCGH<=D:?=GAD
she could		AC?B=BCD=FEEA>>EBDE>AEBB
she do		BCFEEAB?@>?BFDB@AB?E?CAE
she drop		=CBIH?@AHA@CFFG>BD?J?E<H
she find		ABCCB@BCBA@ABDECAECC=@CA
she give	o19	EJEHI<DBD>;HDEJ9=F=E7<@E
she have	b6d17	BDCDDBJ?@>D>@DCDCHCE@BEC
she know		BG?KI<??D<;JHGH<@@:I<H<G
she move		JIJMN7JB?=8PDLM7;@7B3NFM
she say		@A@DD?@ABB@EFGED@HCB<>AA
she see	d105	FG?BIA=C?=@ABBE:;ABA<>A=
she sign		GICKK;CDM>;ICKK8CL7E>@CM
she still	o-77
she take		EIFLC8GCEA>KEHC>DF>CAF@H
she tell		@BB@ACADCBB?ACEB<HEA@>D?
she train	r-209
she want		;?GC@DACHAB?FEGC?GFC9@DC
she withdraw		HHCGJ:I@D>:IDIH:@B:E=ICD
she would		GGBJB>G@;BCFF@>BHC@CFGDE
she write	c69	BBF@C>EDEB<FFJJ>=IBA:ABB
she: agree		EIFGL?IAEA;E?CO8>>6D;E?C
she: argue	y12
she: ask		?EHBK:??=D;LCJC>@@9F<?>C
she: be	b417p-59	>@FBBEK?@BE>A?@AEFGFA=FD
she: become	z375
she: change		MIF@I9JA?=8KCKI:?B8@=GCF
she: do		E?D@@DDBGEDD@GGC=@D><>D?
she: drop		?CBJI=AAJA?DGHH>BI?J>H<H
she: find		AE@DE?BBB>A?DEF>>FCE<>AA
she: give	o45	FJGHF;HCC@=JEFJ9=F=D:>AD
she: go		CG@AEABD?@BBBEE;<EDA<<DA
she: have		DDIDBAI@@@DA@B?DEFCBFFDG
she: hear		GGBCI;A@><<DEFD==A>E;C=C
she: keep		DDAGE@B9???CJGD?CA:GCD?H
she: know		DH:KI:<?A;;KIHG:@B;I<I=G
she: move		IFFII:IBB?9KBHG;=C8C8MCI
she: put		BEGDI>DB@<@BCEG>=G;G@EBG
she: read		BE>KH?D@D:?BEII@@C<G?FCH
she: release		IFDEI;GAC>;MFHH;@B;A<GAH
she: run		C@?JIC;9AA<HKDH<DC;K?GAD
she: say		AE@CE?BA@?ABEFEB=HDD;>BA
she: see	d115	HC>AFE@E?:F=>AEC>GEBCCG>
she: sign		JKBLL8DDM>:LFKL7DL6D??BO
she: take	o66	DDEJD>ICBEBIECA?EH@D@ICI
she: tell	c393	=CEACDGCE=C:BDH@=HFC?>F?
she: train	r-227
she: want	o-403	;@FFACA@H>A@FFHD@GDF9?DD
she: withdraw		GHDEH;IBDA:KAFG;=?<C<JBE
she: write	c1	C?F@AAGFEB@DBKLB<JB>=BG@
shed	a148h-221	ACCHBFC<>AJCLIGC>?EBGAEG
shed $	h-198
shed in	a178
sheet	c-473e-184l-313p53q-524t-96x-297y-261z-58	AHCDL@F@A<CACCF=?@@DC<=B
sheet $		DFBCI@EBB;CABAH<AEBD>?A@
sheet ,	l-257	DGACDBDEA>CABBD>@CC@B>DA
sheet <role>	q-17
sheet and		HCHAG>G@BDCHHDF<AC9DAG?F
sheet be		=CFE@D>DB?D>FGCAB@EBG=>I
sheet in		GIEDE?A??=<EFIE;<==BAB@G
sheet of		G@?GDCC<DACGDJECA=D?:FC>
sheet on		CAAFJ?B@>??EHGH>>B>G;F@E
sheet with		=EE?E@HDE@F>AD@CC@BACA?F
shelf	r-219z-248	DBICDBA=;@DHGHI;=@@A?>@E
shelf $	n-62r-265	H?I?E@D:BADLFFI?BEDC?C@C
shelve	c11	;BFABCFBDCBADEFA:CBB;AAB
shelve $	c166	@@AA>FEDDFDB@@CC?@C@=BA@
shield	s57
shift	b265c270e-133i414l-291n485o123p25r-65s266t-330w159x108y219z192	BCE@BCDBCEBC?B@@DAD@@=@E
shift $	e-194h241q-58t-491z300	D@A<CD@C?F;C@B?@B>A>A@=C
shift ,	q-133	ABF>A>LAFAA?GI@CFLEAA@AK
shift <role>		=ICIC=FDE<BDAFA>A>>E>A@D
shift <superior>	f151	?IJCC@KBCCA>HCB?CCCAC<?D
shift and		?JDEC>AAA:<?DIBC?B@ACB?H
shift be		=EBD@C>F@EAEBDE=9=B>>@=H
shift change		DHBDDACB??BCCDC;>?B@>?AD
shift for		FEIFE@E;A;=FBFG>AD<@<BBK
shift go	e68
shift have		FAI=I?E?C@CHFDC<DDCD@B<E
shift in		FDFAD?JEEB>H@GL==BA>9=FA
shift the		DDBEDCHBBC@D>@C<EA?C=BAH
shift to		<JHDCDDAC@F<CD@>CAD@H:>G
shift will	c114x288
shift with		DCJAH?B;B9;DDII;>E:G<@=H
shift: be		C@;>ADAHAD>A???@?AE>@E>E
shift: hear	k58
shift: start	c93
ship	c-52m184n323o-256s-343x-47	?IDCHAG:G:=>CBH@=D:K?E<A
ship <number>	r307	BF@CEC@D?A@BA@ED@F?DDE>@
ship <role>	w-322	DC=HFAB>@;DBEDAEJB>HGHBG
ship from	s-272
ship on	w169
ship the		B>D?@BCBA?@CHGEG?ED?<@GD
ship with	n6
ship without	m22
shipment		AEFECDBCB@BBFCD<FA>D@?@H
shipper	n188
shipper $	n60
shipyard		BFBCF=B@C;<GFIG>?B=E<?@F
shirley: be	b190
shirt		AGEGI@F;C;=BGCI=?A=G;A=F
shoe		=DDKHFCAC<@>D?MB?D<MAF=A
shop	d266e-217f-493g180i41n481p215r-362x89z3	FAB?FED@A=D>EBA=@@@C@D>C
shop $		EDCCCBA;?BEELEDA?@>D@EAG
shop ,		@GEADBHFJD@?ECG=;B@A<<C@
shop <superior>	i443	C@G=?CFDD@I>=@>FIFHAIC>E
shop and	f-227
shop be	x91	D@C?GC@??BCB?ACBAFDFDC?>
shop have	r-29
shop in		ABCFAD??CACBGGDBAADBCA?E
shop: be		A@EAFBB??CBECBCCDCBIAC>@
shop: have	r-222
shopkeeper		>FDEBAC>F>CCFBC<B@?F>=@?
shopper	n-29x1268	E>J>JD>:=CDEC?I=@KDJGG9>
short	b98o-155r-221t-302	DAG@E?G=@AADKFA>BD?C>@DJ
short $		DBCAG@@=ACAGFCECEDAF<=@G
short for	o-13
short form	c239
short of	r-121w-277	HAB@G<D@A>AHGID?BEBA>BGG
short time		DFBCHCG@JDC@CAE>E?>F<<BH
shortage		EH@BA?EC?@DBFAABAHF?B?C?
shortbread	t107
shortbread $	t107
shortcut	g1
shorten		ADKDCB@@>BB@IID;=?@BB<>G
shorten the		CAG@GAG=BC@DCCD?CB>G@@<A
shorter	c145v427x14	ABDAEBADC@CBECG?>HDA=@CA
shorter $	v454	B@?EBC=C@A<GKAIBDG<G<D@B
shorter form	x-389
should	a8c677i-73j181k612n88o-189s183w-4z-263	A>F@EE>>>EBG@FJGCABA=8HC
should be		?DED?I=BCDHBB@IA@@CBD>HE
should go		ADIC@BCCDA=BEGH=<BB?A>DD
should have	j524n27o-35	@>B=M=@;;G=I>E@GG?=I=9B@
should not		DGEDDBA@@@BEEDD@A??B@@AE
shoulder	b248e541t228	;?AF:FBA@DI@A@=DGBFGGAID
shoulder $	b260
shoulder to	e71
shout		CDHGE>F>D<AFKHJAAL=G@H?F
shout at	l-39p-2	?BCHCAB@CACDLCDDFICGBD=F
shout-out	t84	C=FGEBDBD:E@CIGEAH>JAHFI
show	a-11c-142e-159f-612l-435m228o665q116t-318u916x-581y522z-77	BE@BF>>@EDBC=BDE>A?D:EAG
show <name>	o-16
show <number>	m110w-440	GBABI=AC?9<EHHFC@G>?=DGG
show <role>	t36
show a		=EADBBEDC@?B?AG;<ACA<D;D
show her	o251	GCCNM<GBG?9GAIH9DB4J<B=J
show him	c-16o5	EHJQS6DCE<8PCNI:CI2L6A>K
show me	k101	CJ?DN@A>@CAEIBNADC=I>8EI
show of	c818	9>I==DIEHF?>BFGE;IH>:;H>
show real	u213
show that	u336w283y540	CD=>?D?CACDA>?;C>=F?<CAA
show the	i145o-51t-309	=GIBI>H@E@@BCG?@FA?CD;<H
show them	o185	HDBFF@DD?@9EADI<=B:A@GDD
shrink	v328	F?@D@E?E?C@FH@GCEE?C:EEA
shrink by	v527	E??F@E?F?C>FI?GCEF=F<FD@
shut	c299l345q161	DGJBA=EAEC<FDJG<9A@=9?EC
shut $	c370
shut the	l288q156	EIHCF;JCBE;F?HH;7=;<9?D@
shuttle	x268	A?C@@EAB?FEAJ@=A@@CHDFBB
shy	x350
shy to	x314
sick	l-45v554x240	G>BBCC<B>A>OP?L@FN<N<D<C
sick day	v74	G@BD?D@CAB=IL@HBFI<G7BEC
sick leave		E??CBB?G?D:GDACDFB:F>CC?
sick of	x365
side	a-268e441h-283j-95m-474n-238o421p-299q-663x-341z480	AA?EABEFH?B<BECAD@BD@>CG
side $	a-29c-354d-24f-226o58z231	C??DDA@DEC>@BECAC==E?D?M
side ,		@CCEAAEAFBCBADDG@BB=BDB=
side after	z317
side and		?H@BB;?@C<AGCGC>@HCE><DA
side be		BC=<?>GE>DCGB=<BEGH?=CAG
side by	e187	@E@KA?DDH=@ACFA:F;8G>>BD
side of		>GD>F=CCBA?ABFDG?GCCE=?E
side with	e127
sign	c-285d-571f-671i378j-269k-100l-103m-246n325o135p300q1010r31s-226t-152w373x-280y75z-525	=IHDI@FAD=AB>BB<>@:EAB>F
sign $	o337s-200	EDGCI>H?F=>FBEJ<@F;H>@<C
sign ,	c-381	?G<BG=EAC=@?ID=EAB=HDG?H
sign <number>		AFHCGDI:DEGAC?A<G??F<=?C
sign <role>	c11o-136	@>H=CBB?FB@CDEI=<GDC==AB
sign a		DGCCI<D?C<<HIIH<?G9C;A@J
sign and		>FG>D=ECE<D?@G@EDFD@EA=H
sign be	y582	ABAE<D<E<CBG@DGB@=B>A@BJ
sign for		BHBEJ?BCD?<BCDJ>@C:F@E<B
sign in		?@CG=G>@@CB?KEB=A@AACDCH
sign off		>FF?A?EDH???<BAE@FB@E?@B
sign the		?IEBE=H?H<>CDHCACEACA?=H
sign up	r391	?KAGJAA?A=<?>>IA;B;FEF:>
sign with	q40	EFHBB?DABA>EBGC==C?@@@FD
sign-off		GFDAF<JCG:AEAICCCH??ACAG
sign-up	r592	@HADK<@?C<>AAAE??B>EDC>@
sign-up double	r-147
sign-up go	r428
sign-ups: double	r-147
sign-ups: go	r648
sign-ups: triple	r12
signal	f40	BFGDB:FEFC<HEFI@>G=AAD<B
signal ,		CDAFH?BFH;ABEGI?@E@E@B>H
signature	o360	@LCGC=DGF@==EIB<;@=@EB?G
signature $	o258	EFEEG=DDFC;ECFL;;H;A@ADC
signature ,		>BDAAA@DFC?@@CGC?HE@A@C?
signature be		BGFAE;HCE;@BAHCABGAAAD?G
signature on	q-18
signature: be		CEEHH=GEC?=CFFG<=C;A<H@C
significantly		BDFCH@D<E>@CCEJ>>I@IDC=C
signs: be	y421
silence		FGDBC>ECCCBJHCH@BECA@@CB
silent		B>K@DBE@EBCGFEJ;@HCD>A@C
simple	x726	F@H=HC@:DFFED>G@CACKFC;A
simplify	e-52u608	FDCA@A>;DGEBFA@D=;@=@F>I
simplify the	e-47
simply	b1202c706x326	B<H:>AG;>FE@HB?CBJJAABHE
simply do	b86
simply not	b147
simulator	c50	;?F=>DDBFE=EECH@:DE?:?A?
since	c107d-353e-8i921j-7k-206l201m339n-121p303t251u-431v-723x264	@BH@F?CEFAD?@GDBAGBCFB=E
since $	i497x-238	@IBDE;HDH9?>CGCBAI@BAA<F
since ,		HDABF<HAB?<EGJD=BB:B<>BH
since <customer>	c23x552	B>I=>FECDGJBD<EABEG@C@A<
since <name>	i983r497v-172	<JECG:EAG8A>>GACDJCCI@9G
since <number>	q-217r68	@FBCH?>AC==AADK><NAGA?>?
since <role>		@ABCE@CBCD=CCFF?>E?D=?C?
since a		LOKMM3J@B:4QCMJ69D5B3LCL
since he		BEFCD>FCD@;ECHH=;F?@:@CC
since i		FCAB?@GFHD?=FDB@BBB?@CEC
since she		CB@KI@=;?=@CGGGAAC:KAG@J
since that	z189	G>>F@CKHJD==AD@?F@=FBDDH
since the	i-1x21	DBIADAF?FBCECFFA@C@@CA??
since then		@CBFDB@EC?CABECCBEADEE?F
since they		?CEBA@GCEC=BCHJA;DBA8ADA
since this		@FC>EB@BCDDEA@ECDDGCB;CF
sing		C@?GEBHCK;B;>EAADF>DCFBD
single	e225j30n391r952x-6	?C?IAACCA=A@<CDDAB8HEBG>
single point	e36
sink		M?B?ACAB?D=JKAIACI;B>C?B
sir		AAEIDBEAE<A@CGJC?G<GBHCD
sister	c555e150t167	>DAF?@FDJ>D?AJ@CDAE?B>FB
sit	f-164o23q277r257w-89x-47	AHBJB@CAC=@@?ED?BBABB??D
sit <number>		FECCI;H@?>>GJIG=<G;B8FBH
sit at	r41	?H?G@B:DAECCA@D@E?=EG@DC
sit beside		CHGHL>IADC=GAEL8<>:D<BAC
sit down		DBB?FCA?C@@@;BHA?CD@C=A>
sit in	w-4	?DDGE=ABA><ACGF@@E:ECE?D
sit next		GFIDE>G=B=?GDHI=?C=B?ADG
sit on	b28	BACGA@C;>ADGJCABHGCI<CJJ
sit there		@DHDBEC?AFC@A<G@AA@FFD=;
sit with	i223p-203	CB?@E<DED<@D@F@BFC@B??AF
site	a-177b77e101i598l108n443o-159p65r556t359w64z-515	=FECBAD@D>EA?BAD@CBCDACB
site $	c-379	?E?EGC@<;?BDC@E@?@=K>C>C
site ,	c102l40	A?D??ACGIE?C>EEC?FC>?>I=
site :	i167
site <person>	z-36
site <superior>		CB=B@AGCCADADC@FFECACEEC
site and	c22i167
site be		B@@E?CBEG@E>ADAECEBBDCDD
site do	b10
site in		FEF@G;E<@=;FHHF?=F<F;AAG
situation	f611u313y558	BC@?><?ACHBJDAAFBB@>>G@G
situation $	f131u370y270	B@A@=>ABBGEIB@?GBAC=>F?C
sixth	w-160
siz		EBFBED??=CCEBCA?D?@DC>>C
size	m365v13	DFD@GCEE@?@CA@E;>A?@8>E>
size $	m9	EHAAJCCBA=B??AC=?CD@?=AA
size of		@ADEDAAAE>@CHEHAAFAD9B@C
skin		FHFDG<H?B>;GDGG=<E<B<FBF
skip	d115q82x-76	CICDI>EAA<@ABEF7>B?@:;FC
skip be	d66
skip the		BHBCDDCA?>D??@B<>AB@A=D@
skipper		A@CGCBF@A@C>AECBBEAEBCGE
slack	t95	=><CCDCGA>C<@ADI<F=JFIE?
sleep		ACCFH>E@<?@CDFFC@I;ICFCA
sleep $	r54	?I@GC?BFAA=?CBEB>G=BBC@A
sleep better	x103
sleep in		CF@DJ<FCE?=DGIH>>G?D;C?H
slide	d301f-378p-64r353	>C?DKC??A8B<@BJ@8LDIBD>@
slide $	d29f-124	BB?@ID<>>;A@ABH=<FCH@@<B
slide ,	c237
slide from	r137
slip	d-50l141p159	ABGGEAE;?B>DEEB?CD=DAAAJ
slip $		AHCHF?D?F=;CAAJ=<B;F>C;B
slip ,		BHDFF;E?G==?EFEDCG>DF?DA
slip in		@GHGBDC>?=>AEDA;A>>B@D?D
slip to		KHBAI;GAA@;KEHH:=E:C?C@E
slogan	d222
slogan and	d222
slot	c-168l360q159	CJHEIAD=>>@BFCI;;@;F>>@G
slot $		AHAFH;FA>=;FDFEA:B9H>HAE
slot ,		FJEFE<LCBB<FFEE<@A9@;ADB
slow	n-25t-23	BADCFCF9>ADDHBD?CECE;@DH
slow $	b-13	AD@AEABCA@@DBAD=>BBB@@?D
slow ,		FAC=HB<?=>EEC>D<BGDFCA>A
slow the		==G>?CFDHD<?DJID<GE?;>F?
slow us	b150
slower	q464	CFGDE@B>@=?FFFH;;A=B=B?I
slowest	l10
slowly	e-110z890	L<<BF@MKJC9:EGC;GA;C?C?M
small	b-180c-104d137g261i-144k546l21m403o40p90x296y-168	FCB=KDB??DECCAH@A>=E>>DD
small <customer>	m100p16	GDB?E@AF=C@FAAC<=??A>DA@
small <group>		DBIBFEE<CDEFF?F:GBBGBD;@
small <number>	o151
small step	k121
small thing	k189	EC@@HD?=BFFGB@DDGABIC<EG
smaller	j292l370x259y384	C?F;BB@B<E>K>BCA>???>B;?
smaller <group>	j29
smaller <number>	y94
smallest		CFFFE@A?@>BBIIF;;A>B@C@J
smell	b-233x29	KDF?L=>@B@?NDDL;>>;E?F<A
smell $	b-191
smile	j414t711	@;EDBEDAC??A:E?DHD<BBDB<
smooth		@B=H@@@FI>?AFC?<HB=F;BEA
smoother	h363
smoothly	e201r3
smoothly $	e131
sms	r482x320	>CEBGC@>>@C?ABBA>@CEJ@<A
snow	m34	GIIAJ9J:A:8GFJF<;F:D8G@E
snow ,	m33
so	a222b169c805e-86f519i-255j-284k-335l99m238n38o-998p141q226r131s191t468w328x59	CAHC>DG@BCCAECDBBBD=BAC?
so $	c197	>AGACCD@FA=?AEHB=DAC>?CA
so ,		?A@DE@?A@>;CEDHBAF?F>AAB
so <customer>		DHDAF?J<D=<BDEH>>C<C8=@D
so <name>		=AE@?CCDEBC>@EDE?GE@@@C@
so <number>	m-23	>ADACAABCB??CEGB>ICC@ACA
so <role>	c329	?>F>@CCFBE>AFCJ?<HE@?@C?
so a	c102s238	>AJB=F>HBFBCCJH<9?G<C;CB
so basically		G@A@=C@ACGDC>=>GB>C<DEC<
so drop	l63
so for		>G@GA=AAE@=@ABBA?@<DBE@A
so he		FD@DE?C??<BCDDACDA=EDG?F
so i	a715b238c-465f157h-212j-94m789o-129r-345s-322w-95x690z-45	JBC@@?H?@EGLHBBDCGD=AGB@
so in	n95	=FBCF@EEAF9BABC?:<8D=AA@
so much		FDFEF@I?F;@BAHHA@G=CBCAC
so my		F@?BADF?EDHI@DBEE?G<GF>=
so no	c343n-71	?@G??CDEFE?A@FFC>EE?<?F?
so on		CGAHH;D=D;:EGIF?>F;F;EAI
so that	f171l-124m-70p136x-333z403	CDDG>EJFHE=>H@A<DAD?B<C>
so the	a-64b172c47n109q62s567x499	BDID>GAG=DB@D@D:>BB=D>C@
so there		>EJA=AC>ABC?EE=C>>A?@@FI
so they		DA@D?CFDGEECEG?CD:B=DD@D
so this		?EEA@>>:JA=CFD>CBBBA:G<J
so we	w115	?DHAAHICJFB<@?F??BE@99C>
social		=G:CE@BAA>B@DAAE=C@ECF@@
socialise	e368
socialise the	e368
sofa		HDHBI>A<;@@JACG:AE?BDD>C
soft	j420	B9CAI@DDAE:CAJ?EGA<H<;=@
software	c589x-62	?BGCA>DEFC;AFLNA;GB@=?EC
software for		B>?AF@@=D<=EHFFDFF@G?E?E
soil		EJ@CJ>AD@:@>@BD:;EBB>AB@
solar		>?G?E>EADD<F@IDDCE@D:=@?
solder	m43
solder a	m55
sole		HHCDH<H@?;>DFGG<?H?D=?CE
solution	x311	DAD?AEEE9HGDF>@DA@@AFCC?
solution $	x433
solve	f50	?IBEF@G=<EDDK>ABDA=H??CG
some	c-572e-564i-748j894m-117n62o-91p-22v87w-301x-883y610z17	@;=CFBCF<A9BBICDBD>C8@?I
some <customer>	x-190	AE>GF@HEE<@<BGEB?EAE@BDD
some <number>		LG=?F>CD<:7IHBJ=?H<A7CEA
some analysis	y268
some day	l130
some degree	j57
some extent	j131
some of	j86n179	B@F<I<G8:D=HCI?DGE<H<>DD
some resistance	w-240
some sense	j206
some way	j165
somebody	f231i282m47n174	FECB?>C>DEFDGD>DDBD@BDAF
somebody 's		@FCG@CCDDDDAICGAEAABFD=D
somebody else	i243	BJE?D;IEF>@CAICABCA>B@=H
somebody have		AEDBA>GCDB=CHGH@?GBA<ABA
somebody who	u91	GA@A@A@?DCDADA@CA@@@AEAE
somebody: deliver	u121
somehow	j805z6	D=>>G>CF@E=D=I=GI>=H?=?@
somehow get	j255
someone	a27d678i308n15	HG>=CCACA?G>=@;C?CG;FAC?
someone else	i333
someone from	d145
something	a7d-85i89x712y402	@>C=C@DC?DDJDBDADDFADE5G
something $	f27	EFAG@=IFBE>FED?CFC>?A@C@
something be	y545	:A>B?DAGAB>F?AF?:AF?=G;H
something: be	y184	7B>D?B@G@C>GAAG>;@EA:H;J
sometime	k322	BF=BHD@==EDEF@FCDCDGA?FJ
sometime you	k334
somewhat	j1496
somewhat reduce	j309
son	b49
song		=E;ECBFJBC@:HD??==:CBCCF
soon	i233	AD>==<GIFBAD@D?GGEE=CB=I
soon as	i296
sooner	j265o-171y-1	F>CAH>B<>B>EEEABDB<I>D?A
sooner $	j15v26	B@BFGABB>@:EFDFCDF:I=BA?
sorry	n492	GGE>E=G;<:?IGFF>@>=?=AFG
sorry ,	n172
sort	a197e-27f477j1280m-13o-137p225s56	@@C@EBFB9F?CCH=GD@A@D9?>
sort <role>	f542	IE>G>@FC@EGILAAFFDF>HG?=
sort by	s238	@DJIAC@@<?@AFJC???<BE?BH
sort of	j1589	=<D?G@?@:G:I=H@FF?9K@;<=
sort out	c199	DFEA=?LHAHEEE@>FBFD=EAF>
sort the		CD@CF?@AA=CCDGBBBEDBCC=F
sort them		EFABG?AA@=ABBBC=>FBB>@BB
sorting		EABJBD@F>???KHH<BA>D>ADK
sound	d-108x-52	=@GFE@IAI>>?HJJB>F>F9CDC
soup	c-271d-145i-113n82p15x250	DBHAEBA:ADBFJAG<BA>IDG<E
soup $	c-1d-82
soup off	i-25
source		=?BABC?A?F?D=E@DD?>C<><?
south		EBJED?B;@9;HGED:@F?B;G<E
sow	l105m133
spa		@BBDGCFBG?A>DED@@C@G@CAE
space		<DCBA@DB@CBCB?C<AGBGB?BG
spain		CCG@J@D=CC>FGCI;?B?G@?>B
spanish	n125q46	FHGAE=G<?=<FFJF:>A;A@=CH
spare	i-194n12r-386	FLIFF@D=@AAEFFH8C@9>><AC
spare key	i-89
spare part		FFDFA>GC>BFFK@BAFHDCEA?>
speak	f116l-48p70t182y610	GBABABBCDBGDA@HC=GD?AFDD
speak for	y340
speak of	t382
speak to	d82f81	FHACD?BC@BBDCAB@@EAA@BCB
speak turkish	a-80m290
speak with	f242	GFEEB>F@=DCHK@DBDKBBEDAD
spearhead	e417
spearhead a	e420
spec	i414	=FA;?>GGE?G=?E=HEAE>F@@F
speech		C?AHE@CBA>?DBIEEEG;H=DDB
speed	g-172s120x208	DBIBHD@9@DCGHBH=CABHA>>F
speed $		EBGAFCA;ACEGG?E=ECDGBD@F
speed ,		?GEFFDE>EBC?DAH?AA@F=<@D
speed and	g-66
speed of	x122
spend	d456e125j-232q110	AG>@B>@D@?AC?@B?=BDA?AA@
spend <number>	r-99	IIDBL=G=A:@GDFG8>B@B:>@E
spend an	r344
spend more	p-49
spend the		DG@CB>?EA=EF@@A<BBBD?@D>
spice	p-113
spirit	u548	BA?=?;<<HEAGGD<G@?>D;E=E
spirit of	u217
spite	b368
spite $	b368
split		=DGFECD=AA@@FCD>@@;I@?=F
split the		@CEFDEG;B@CEB>D@GDCH=C=J
spoil		CEEEI<E<>7?IGHH>DF?F;AAG
spoiled		JC>AC?AD??;HFEF?EE<B=CGC
sponsor	c35f9	?FGE>@HDEFDBHADDAFDB@DD>
sponsorship	z330
sport		E@EGCE?@?DAHCGCBFA>CC=@F
spot	r143t259w378	>E@DHFEAE:A<=?JC;CAFBC@?
spot $	w83	@KDFGAJ>F>?ABBF;>?;D7<@C
spot bonus	t193
spot on	r46
spread		CA@AH@C:AD@GBCDEF@>J;=BE
spreadsheet	c348d899l67o-17q-82	CEA>AD@FABH=>@?>>DF=A;F?
spreadsheet $	d190l107q-6	GI=BHBBF=ADA?AB<=AB=@?EA
spreadsheet that	c1
spring	d-114j-378n55s-198	GCAEG@FBJ?A@EHJ=>C=B@F?G
spring $	j-67s-120	BC@DABDCJ?B>BCEC@@>DAF@I
spring ,	c2	GDG>C?CDCC>G@CG==F@?BAD?
spring <number>		GFBDG=HDIB?GCGF=?F=?>@DH
spring i		KA@ICBH;ECCLHKHAC@C><EEA
spring the		E?H@GCC<ADDHJCH=EGBHBF=D
sprint	m-199r923	:IBGH@@AA><:ABH@;E<GEE=@
sprint $	r193	:ICIEC>BA>>;BCG?<A<EGD;B
sql		HGA@I@AB<;@BDDE;<F?A<ACD
squad	e259w674	9GGICCGAL@@><>A?D@?E@@<?
square		C@FGACCAB<FBFFEBEBFB?AFH
sre	d244i278	BH??E?CFB<E=?A:ACEE?F=@A
stability	x140
stable	l-310	BACFH@E?E=CBAHEEDD>HABCF
stack		FHCFG<E?F==CHFH<=G>D>C?H
staff	a491e-307f56r249s-241v48x-936z311	DC=FCCFCEC>?ABHDCC=CEFC@
stage	c-169t342w97	=DDIBFGAF?F<FAD?A?<K>E@G
stage $		@E@FBDDFEAG?C@B?E??G@AAC
stain	b-30
stair		HF?FE>H?C@BHCHI?@@C>;AEA
staircase	p-48
stakeholder	c-168e790k636t167z898	EA8FA@@GLDDAC@?DN@;K@>JG
stall	j88w21	?CIDDCE>BFACBBE@A@>F<?>A
stall $	w84
stall be	j113
stamp	x122	BCDCADBD?FDCGDF?<CADDDC@
stamp $		BCCIDDBC?A@ACCHA<F>DCED?
stand	b-6c-59i-442l573m243o-56p105q-27r249t593w-228x348y-129	C@CCI@DAA@A?FFH@>D=HDIAA
stand $	w-266	A<AAEADB@>ABEGAI?E<EAHE@
stand <number>		B@HIJ<E?F?AIGID?CF?H9EBL
stand at	a33r873	AE=GE?@;F@>BBGHB>F@CFF>?
stand behind		G@@@E@EFDB?@CEA>E??EAEAG
stand in		GBGAC@E=DACCHGFA<C@C@CCE
stand on	q-37	CD?BI>EC?:B>EHF==IBF:BAE
stand the	x140
stand there		ADEEE@B:<:?BHEEB=A>J:I?G
stand up	t173	@AFJ@IDCF=J;BCHDB@@IEFED
stand-up		C?AA@A?E<ABBHFCC=BA?GFFF
standard	u1556	CDC@@><:JD@BHC@G9@?B=I@H
standard $	w-6	D@C?B>@?E?ACGGDE:FC@=EGG
standard ,	u359
standby		BC@EG@C:E:AEJFGAAHAH<D=K
standing	n79t351z258	J=@C@EMFH;E<<GEEFE@=FGHC
standing ovation	t391
standing with	z260
star	h222r631t241	=ABKCCB@C<?=ADCD@F<FFLC>
star $	t38
star be	h26
star: be	h234
start	a517c527d-157j-320l180m137p-227r-140w417	>CGEACDAJDEDBDE@A@D@<?AB
start $	o242	@BCFEAECBDDDEHF@>A>A>ADD
start ,		CB@B?CCHBDB>=>??DAACC@F?
start a		?DDBHDE<C?B@HAE@?@?J=B>C
start at		CCE?G=D:>8:FKICBAC>H;F<G
start from	c54	DAF<CD@?BBBBDAJB@FCD=>DC
start hour	c487
start in	l184	BGBHA@?B>C@FGHD;AA:EDACH
start on		BDAEA@CBEAFDBI>EF?G<F@?F
start the		C<G?>C><HB>BB??@BBD?;F@?
start there	m10
start to	y30	EA@DABDDFFBDC?DBB>@@<D?F
start with		BFFHIDK;D?CBEDE?>=>C>E?C
starter		E@CCD@AE>D=F@CBDEA=E:AB>
startup		B@?FBD@CBAACF@IDEC?E<CBD
starve	x232
stat	y1285	9A?A?EAHAFAH<?E@<;E=;H9I
stat ,	y73
stat be	y188
state		@ADHBC@>D;>DC@A@EF?C@E=C
statement		HCCHC>I?AADJIHEAAB@=>EDF
station	l76n339p-221	FAADGAFAA>BAHHDBBA@D?ABD
station $		DFD?E@EA??ECEB@@CEDAEA<D
station ,		@@E@E?G?A@ABHGFC<E@E;BCD
statistic	d102y1371	;B<>@B?H@B>H=@F@9AF>9E9F
statistic $	y26
statistic <group>	d111
statistician	d384
stats: be	y43
status		;A?DE?AD?C??GDCE:E=HCGBD
stay	a-257b-71c460d-577i-154k556n57p-86q399r-367t-558v-962w-14x108y-189z-634	CEI>E>>:GD@GCBF@@HAE>>BD
stay $	c657	=CK;C?FDI@?ADFE>;JE@==AE
stay ,		E?G?CA?AADDGF@G:AFEADF?A
stay <number>		BHEHI=B@B::B@DH?=G9GAD<B
stay at	r-383	MGJAM8K7B9?PLLJ7>F<F9@>M
stay away	x450
stay because	x153
stay flat		JJDGG;K@E>;HFIE<?C;A;@FG
stay in		A@EFBD@CBEA?DBEA?BBBCB?D
stay on		DICDD?J?F=?BHFJ>AD;B=@CB
stay under		HIFBH;I:F::IIIG<?H:E<??I
stay where		<FHFF=G?H?AADHE<>DBD=>?F
stay with	l97	BDG@F?F@EC@H?EDCBG@BA>DD
stay without		HIDGD:I?=A>JHDB@BC>A=GDG
steal	s-83	CBE@G=G?EC>HCDFCFF>G<@=?
steam		FBCGC?CEA><GIDJ?BI9A:E@B
steel		=FCDEACACB@>FCG=@E@CBABD
steer	c317e286	<@DA<CCGGDFBACCCADEB8>H?
steer a	e299
steering	c180f377n110r162	@GDD>ACHAE@BDBFD=FC>F@D=
steering <group>	r126	AFAG>B?E?E>CC@FH?EB@HEA>
steering <superior>		DECC@CAG?DCCGEE>?FE>C<G@
step	f300i336k134l-578o235q-150r81w220x-170z374	@G?CCADGDEEA@??CFBCCE<AC
step $		GG@BG?B?FD@BFEE@B<=A=>BI
step ,		FA>@GAHHB=F=AC@EADBBAEEB
step :	x243
step <number>		AE?ACA@CB?D@@BA?>DFB=?@C
step back	i88
step be	r154x-262
step by	o24z162	HA<BGAKJIG<;CCA:E>8C>BAI
step for	t-58
step in	f464	BFFD?=FFAFCEE?AEEJE?DBE=
step matter	k78
step: be	r154x-274	>I>IA=BF?B=@?@BH@G<BEFB>
steward		?E@K=A>EC=CABBFDDD?DGDD?
stick	a444c217p58	CE?ECEA@?DEBEEDA>?G?><FB
stick to	c275
sticker	g772	8CEDDCFBAE?<GBBD:=:GBBC@
sticker ,		>;@=@BFE>FD?GC?H=@>F>DGB
sticker on	g43	?E?DDAGG=HCAE??A<==E:HEA
still	c-626d-17f326i-783k-416l93m389n334p544q1235r-1343s-477u-72w-96x-908z-150	JCJLD<Q?A;=HENJCFO3F=FE@
still come		CGFFDBH>CAACFBE?BA=D=@?C
still do		FKBHC;HA??;FJGE?AF=A>C@D
still have	n22	IGHAD<K<=9=H@KH?<?:=ADHC
still in		GFAFI=D??>=IHHF;AD<C;BCG
still on		MFD=G=MAE?@D>JH?=A;9CBE@
still pay	s-130	C@D>C?F;D=@DFECBDBAD=A@C
still talk	t95
still want	o-104
still write	w-144
stitch	r305
stock	a148d389	FD?BDFE?@CHBAB@CB@G>=>F?
stock $		?BEFEBC?C@@AADE@@?>D?>>D
stock count	a18
stocktake	a162
stocktake $	a163
stone		D>F@H?C==BBGCCCADEAJBA>C
stop	c255e-148f-107i-83l147m144n373o63p-281q379r-793t-90w346x-170z-369	ACECGDDC>BCDAEH>=DAA<?FC
stop $	d130r-125t-140y94	ADB>AB?D?BCF@AC<<BE?<?=D
stop ,	c64	ACCBBDDFCCD?DGHA>DCA@?E@
stop <number>		>BAB@D?D>CCDBCB@>?D?@B=G
stop <role>	c406	@BHCD@IEDA<CBMH=:F?@7?CC
stop a		CCCCC@D:E>BBIFAEA@AD:C@J
stop all		BIHIIAI<D=ABDCH<B?;F:??D
stop at		BFBKG>FCI>@FHGF@BE?C;CCK
stop be		ED?@B>FBA?=GIFG?AE=?:@CD
stop care	b158
stop come		BE>BBABEAAC@FAABBGD@B@@A
stop on		AD@DFAB@C>DBEDE@@JCG>?>D
stop print	r-1
stop the	f-86m348p-40q380	A@K@F?G>AB;GAIE>??=C6=CB
stop to		ADFIFAE<B@ADCCB?EE@G>@FK
stopwatch	m95	HGM>L<G9@88HIMG=9E9F6G?G
stopwatch $		FCDHF?D?D?>IEEF>>E>F=DBF
storage		AAC>EA@?CA>BICI@?JCF;>DD
store	a468i42l621m-125n-128r610v-152x-531	=F?JC@CAEA?<@EADDCACEDAB
store $	r150	DH?EFB@<ABDC?ACCC>CCF?BB
store ,		F?=GD@EFHAA@@FEBDB?CAECC
store <role>		@H?>F@CEC=E>?@@@?EDB@=B?
store <superior>		D?;GAECBCCD?BBAFEAG@EDBD
store and	r-11	DCDBDAC?@@EDGFE;A@D@><FH
store be	r117
store in		A>>BA?>BC>BEJEBDFFCI<EEI
store receive	i249
storekeeper	b300
stores: receive	i249
storm		CGCDH?I=C<?DDEG<?B?E;>AC
story	i74p-127r913u208x109y541	<F@@DB>CACBA?=CF=BDFEI;E
story $	i254	=DA@?BAGBACC>??EC@F@CC;D
story again	x24
story be		BFADE@A?ECAFECHCCA?G?CAI
story point	r412
straight	f210	DGGFB>H@ABCFJAE?DDACBE>B
straight to	f51
strategic	x1850	H=K;LG>;<EGJE<K:BDFLIG88
strategic for	x168
strategic project	x196
streak	g210
stream		=DE@GBB:D=A@F?E@@EAKAB<E
street	l689m392x-58	FKDAL<K?A;<CBDF9<C>B6?CA
street $	l34	IJCBI>G@>=?BCDD9>A?A=?BB
street by	l33
strength	y9
strength of	y10
strengthen	h652k426x167z172	D>EC?G:;ECBB><>=KBE??E?D
strengthen our	x339
strike	r-249t-295	CFGCK<E=A@>FKHJ<?E=F:B=H
strike $	t-283
strike the		KFEBG<IAA?:KFKH<<E=A:BBG
strip		@EBAHAG>C?@AFCD@<@;G:CAD
strong	u21x249z1148	K;><EEDGFEC=A?A>F@FC?B@G
stronger	h125x260	DBF@CDA;@CCDB??=F?AE@F@@
stronger $	x394
strongest	z637
strongly		=FFBD=F@F?;DIJG<<FAC:>>F
structure		EBEFFCG=GACDDFIB@CA@>ABB
struggle	x286
stubborn	b919	?AFEAAH?<DBDGB=CFFEEC?GE
stubborn and	b117
stubbornness	b328
student	d971i192l564n486p451	FHC=H@F?A?EB>CC>=GF@E?=B
studio		CCFDE?B@B@<BHID=BA;E=;>J
study	c-99d1590x-194y51	FL;?H?>G<9DA?AB;:FG?=;@@
study the	d389	DH<CH@@@<<D<C@C<=FGH::>A
study their	d118
stuff		?BI@GDF=E@G?E?C>B@BIBB:B
style		CEDEEAFBH@@@FDB;BA<D<A?F
subject		@FAGC>E?BA@FKDFFBHBE@AAB
submit		?IDI?EEDCIE@C<AAE?>BGA@>
subscriber	x401	E?C=HB=?<CBFCAIC@GCFGI>@
subscription	c231x97	D@K?>D@BCFEECCH>?EG?B>A@
subscription $	x153
subtitle		EFEEG<E@B=;FHJJ<=B;B??>H
success	h539i452q-10r533v131x136	>=FD@D>?B@BC>>AEGJBFJI<@
success $	i21t62	<C@ECBCD?@?@>BBGDIAFHDBB
success be	x414
success: be	x101
success: mean	h437
successfully		?ECDG>D?B<>BGFF?@HAFA@=E
successor	i396
such	f521k192t39x395	LBF@DADABEIGHAIEHGBEDDCB
such a	f61t187	HEEFB?GCDAGBGDEDEG@CDGED
suffer	o-5	DC@BF@F==?ABECA@CFBG?BEG
sugar	c574	C@D=?DBEEEC<?BDB>HF?=>F>
sugar $	c125
suggest	c421j436l83y635	?>C;CABGAC=D=GDB=FD@8<D=
suggest $	c207
suggest a	j209
suggest rounder	d170
suggest that	j137	??A@B<CD@E;I?EBCB<<@=A=D
suggest to	c-86
suggestion	c831g376z151	?>A<AEJICI@;EB@D<B@@B@K?
suggestion be	c60z193
suggestion box	g317
sum	d236	CHBCG?@?A8=ABBB9>EEB:??@
summary	d47	BF@BKAHGD@F??CB>?DBCABC@
summer	c-65n-116o100p-179r898x-444	@J?HI>BDC;@<AGDCAC=HEB@H
summer $	n-190p-53	@ECIE@EAA=??DEF?@B:HAC@F
summer ,	n29r523	?K@FFA?C=9;>=AEB=C<CFE;?
sunday	c-398d-258n61q152s184w11	=HMFFAC=C==@GHE>AA:DC?:H
super	w30x10	=CDGACB;D>HCH@FAGBBOBE@C
super fast	w80	=DGIEFG<H>F<GBG?A@>I??=F
super strategic	x168
superior	f40
supermarket		CGHDG@C;A<@CKFH;>B=C@?<H
supervisor	b212f643i548t-71w465	=JID@ALCCEDADA?BFCF@HAAA
supplier	b-463d-58h373i-618s339t-69x148z560	E@ABAF>DFEA?B@C:B>DC?@BA
supply	d-218	?ADCC@?CBE?FFFH@AB>E;@DJ
supply the	d-132
support	c-502d-185e-316i437l-224m-100p-201q-9w-291z79	ADB@C=DGF=@ABG??D@A@E=?I
support by	z68
support the	e-361z-433	?FIGICB;>=B@LEJ<;G@J>C9J
supporter	z525
supporter $	z356
suppose	a123j951	>:BGI?D9=C=HAMAIHA=G::>=
suppose to	a216	GA@ICEF:DAGDIFFBACGA@HCD
sure	e223j425m174z86	CCCFC=ECBA<EDECBEB<F;=C?
sure $		FGEDE>E>B=;EHEH>>F<H=CAF
sure ,		H>E>AE@>?ECJ?AACE?B>DCB;
sure that		DF>KB;HGFA=BEGA@EB=CABEC
sure the		EBABB>FE?C=DBEBDDB=BA@C@
surface		DIBHC?AD>@=DEBF?@B@@FC=B
surgeon	c316z73	G>B>?DDGGDB?>DDC@AC>ABF?
surgery		B@=EACCCF@C?DCBEEC?EBDDE
surgical		HIECG<G?E>=IFGF=@C;B=AAG
surgical ward		MKH?K7MAB@7LCII8<>7;:DGF
surprise	x209	FABCCCBAD@EBA?HCEDCGCBCC
surprise $	t9x255
survey	d980p-287r512	CI>FEBAB@<A??BDA:DE@D=D<
survey $	r262	AA>F?DA?HBC@?C@GCADAFDC>
survey plan	p-49
survey score	r-52
surveyor	c663	?BI=?AHFGCFB>BBC>IH=C=@@
suspect	j364	>?ICG<C<<D:GAJBDC?9G;<=A
suspect that	j189
suspicious	x170
swallow the	q-31
swap	n-79o-96q-11w99	=HDDKCE=@AB?HCD;;A=K;>?F
swap <superior>	g14
swap the	q-72	BEGDJCI:AA@@DBH=>A:H<A<B
swear	j140t92	@?@E@CEFBBBC>DBFDB?CCCD?
swear by	t166
switch	a-174c51r303s468w141	?DICCD@B?D?AAEG>;?=AE=@A
switch $	c111
switch <role>		CDBDC>EA?A=D@DFA>AAA>BDC
switch back	a-63
switch off	s183	DLFIFABA;;ADHHF6;?=A@@CI
switch the		AHDKJBG=F<A@BAJ>BC;I?D=B
switch to	c259r251	=EDAEFBBDBA>==FD?DBEDC==
sync	e911q179	=J?I?9?DF>AH?A@AC?:J:=G=
sync $	e158
sync with	e285
system	n125o114p95r469s70x-489z-146	?GEDEA@ACA?@DEF>:A>AA@CB
system $	r232	;DCEE@?>AC>CD@F?=D;ICE=A
system ,		;C@BCDEBCCB>GBD?<?<G=B@D
system and		AB@?BCDD@DC@DA@C?@?D@DDA
tab	g361	?@<9ECJF@IF>JF?D:@=F=FD@
table	a-104e691j-302l107n-99p-27q-273y-38z-195	;FAGB?BEG<EADHD=@B>F<>H@
table $	a-257e352	;I@DB9CFE;@DEE@<@B<G8>EC
table ,	l208t167	D>CCBCEEC@GA>GEEAECACCG>
table and	p-56	BBFCE@A=?<>FECGB>F>F:J>J
table be		CEH>E>G@AA>BFJF>9EA?==DD
table before	l-75
table by	p14
table for		@=G=?GCCCJJAH=@B?CEFCDC>
table in		G?B@F?G?E?;BGHD?AE>F>D@J
table of		FIHIA>ICCCCIFA@AEA@?>BEB
table with		?DDC?F>AFCIBC>C<G?DEE<?@
tablet	g649m112q-140x202	>BABGEFB<BF=IDAB9><HCFD@
tablet $		@@AAAGC?AAE?B?CFA>CFFG?=
tablet ,	g193	@@=ADGD@?EH?G>@B?<@F@GC=
tablet and	m129
tag	g232	=ECEEEDB>ED?G>CD@=<H?EDD
tag ,		AD>?DC@D=EFBHAACA@>GBAFC
tag and	g47
tag be		?CCD@A>CA?>EDEF>@AAAA@<H
take	b303c479d-431e-689f282g-382k131l435o467p-129q302r126w-37x-205y166z200	EDEAA?ADDD>C=CDCBDA>CADF
take $	c663d4l-99r119w-506	?@C@>E>IBC@=?AED;IG?D@H=
take <name>	c375m14q243	CAJ>@BIEBH<F;EDA>C@<9=G<
take <number>	n214w150z117	DEBCHAGAD<:@DCI>@A9G@E=C
take <role>	c-242f49o163	AJEDB9ICFA@GGGAACHC=D@>C
take a	j553x199y731	A<@>>EAH@G>E=?ADB>@@=D??
take at	c217
take away	k161l35	DEAEJD>=@DDECAMBF=BHB:DH
take back		KJECK:I@=<8HFII=9A6?;G@H
take care		?ECGB?D<D?DGHEADFECDBC>D
take down		>EGE@D?@>?C>IHD>:?D?D>CF
take from	k332	DG?CJC??BDEEC@IBEABIB9FI
take full	u112
take her		KLBEL8GB?=9G@EH7:E<?9AEC
take him		LKFFI8KD>C:I?HH8=C9<;BFH
take his		??F?CBEBF@?ABIIA<GCB<?BA
take home	w-273
take me	z548	G?@EACFFGB?=?AADEB>CGGEF
take more	j-207
take my	c572
take note	t-291
take off		CGIHEB??=@ACKHH9;?>BD>>I
take on	y290	?BAAACBC:?=HBBD@<@C@=C=I
take our		@ECGA=DC@FAEIAFC@IBCBDA@
take out		ECICDB@?;AAEDDF=@>AC@?@B
take over	a643c321i789j276n-84o-236	?>D?@BC<DEBGAG@HDCF>B?C?
take place	r663	<I=GD><D??=??>DD?G=HFF<?
take seriously	z211
take that	n-46v50	BGCI@?GD@B@CIACABHBBBC@A
take the	a-334b130c88d-362f-409j-94l446n438o91p350z-30	CBL@CAM@D>@AAED=?FB@>DAC
take them		FCCHE?JGEB9ABFG9BB=B?C?D
take to	c-345	FFALCE>D:=@<HEE@C>>DIBCF
take up		FC@E>=BD<CAIID>DGGCBBFGF
take with	k244	DE<BHE<<?EGFE>HFHBELC:GJ
takeaway	k946	EG<DIA==CDCGDAHEFA?J=:FJ
takeaway: be	k81	BF?FIA>>ECBEHAJCDA?I==DH
taking	d266	FEA?GBBB@>DAABA<?EDA>>BA
talk	b117c129d-33j-157l7o159q-106r277x100z614	FA?@BABDCG@>BAC?DDBCE@ED
talk $	b247l109	D?AB@EBC?GA?>=AACACDHFBB
talk ,		F@>BABABCEA>@>?CC@@BEHDF
talk about		@C=CB@>=FACADABF?BAGBFBF
talk be	k61
talk in	c253
talk the	l154o484z634
talk to	o-319x266	BCBDBACCBCCDE@EADBBCBBA@
talk with	l-58n148z-259	@H@E@<ABDBCGHDCAEDABD=@D
talking	i-262y103
talking $	y108
tally	d413	EDAAHA?C>>@B@CB?AEBD<=BA
tally at	d156
tally sheet		CAEAGAD=B@>CBCCCCB=G>@=B
tank	c462	>BG??DGF@GB?GGCA9AA?<>FB
tap	r522	=CCEFFABD>A<?>JC?E?HFF=>
tap the	r161
tape		DJ@CL;B<=5:?ADI=9I?F@D>B
target	h1241r146s138v-631y-47	?BIHAC>;D=8>CD>:DB=@?D?E
target $	r-13	I@BDC@G>I?<DGFB;EA<A9CBK
target ,		CBB@G<DAGA<EIHF=@FAD<@AE
target be	h82	>DAGBA@AF===DD@=C@>BCB=D
target i	r75
target of	v-202	AKDBL:F=E9:@CGI=<H=FB?;D
target: be	h194r500	<BDHAC<:D8;?C@@;CB>DBH:@
tariff		A@I@FEH=GEHAH@E>BA@G?@?@
task	a1142	AA=K>DC:GDFFFHADE@H?BAD@
task be		?GHEE?G;A?B?HHC=AFBG?<BJ
task force	e4
task with		CBAFCBC=DBBDEGFB@BCABC@A
task: come	a256
taste		BEH>B>ICFB9FCHI<<C>><>F?
tasting	x189
tax	n282	AFB@B==@C<@BEEB?@CBDCA?D
taxi		FBHBG>D=>D>I@GBBCA;E=>?B
tea	c-521l-252	@AAGGA>???@BLDB>DB=KDG<I
tea and		C@BF@CDDF=@>GGA=FDBBC?BI
teach	k1055m-119t-133	CK=FNC@9EEDEH@NDGB=O<5EM
teach me	t-162	DK@EK?@<CCBGHBLADD=K<8EJ
teach the		>DBEGDE@H@C?ICG?BBBH>A=H
teach us	k384
teacher	c329d-134f219i60n-538o114p18r144t188v-137x-228z418	D>BCABIIGDB=>D@DFFBAFBFB
team	a105b219c-143d687e759f355i193j138k392m-176n-69o282p79r70s-101t-62w588x-548z143	AI?FECJACAC>?@@DGCBEB<E@
team up	e614n-93
team: agree		FC@E@AGFBADCC@CEEEB@DFC@
team: be	e730t171w-1451x-452z407	B=<D=>BFH?FACG@FGGEE>BLD
team: build		=GGDHDI;FBA>F>F>??;I;C<?
team: change	n9
team: chat	e142
team: conditional active would	z204
team: do	w173	=DCHIJE>CDE;=9C?C<@J@<=;
team: find	w-341
team: get	w-24
team: give		:EAIFEG?I=C<FBFB@A?G=??C
team: hate	x19
team: have	w-231	@?CAAAADFB>@BCIC>HEACABA
team: know	w-335x204	I9E:HA9?:BDKICGADHJDGJ>B
team: like	t122
team: make	w57
team: past active	a-1193b-221c121d-953e60h-120i-719k-180l-227m-285q-367t105w2270x221	>AIEDHJBM@F;D>L?F><L;?=?
team: past passive	x-46	CD>DE;GCE?=BDHABBD>B<>CH
team: phone	w35
team: present active	t84w859x-116	>BDFIDI@J?B<FEK@>C?J<@AC
team: pull	e211
team: put	w224	9FHIALB=GFF=<;B@J:?J?:<>
team: rewrite	w127
team: run	m58	AHFEIDE=CA@>BAI<@=;C@><B
team: say	y130	>@?CAA@D@@AE?DHD=BCA>F?F
team: take	w-123
team: talk	t-219
team: vote	c300w167
team: write		?EGEIEE<F@B?B?J>=?=G;>>@
teamwork	e197k851	DK<CG@=<BDEIE@IDF@>K=9GI
teamwork $	k526	CH>BCB?>ACDGB@EBFABIA;FF
teamwork be	k209	FF>CIB?>CEEFD?HCGBAH?<GG
teamwork: be	k209	EG?FHC@>EDECE@HBFBAG@<FG
tear		@AICDGD@EAH?BAH?A?ADB@AA
tech	c635	9@K?>EDDLEA<BCGB;GFA<<G>
tech <superior>	c433	9@J=?GFDIFB;AAIB;EE@;;E=
technical		@HB?G<EDE;ABAGA?@IF@B=>F
technician	i184t-12	<KGBJ>H?G;??@EB>A@@E@;:E
technology		@BEB?C<BCFFGCAE?CEFDE<C@
teenager	x277
telephone	p72	DDEFDADACE=DHFI?@A=B=>>@
tell	b-513e-458f1i-644j-411k-788m-204n40o203p-235q251t372u-283w-121x-287y345z-986	CDAFBADEA>DE@HJB;FB<=FBC
tell <customer>	t414	C:AF>IAHE>G>@AJJCHACDGJ?
tell <name>		DEBHG?DDAABEFEG>BF>C;DEH
tell <number>	n8
tell <role>		ABBFC@C>=A?DGDECCE?E@C>A
tell her		CEFKB=EB@AADGCC@BD@BBDBC
tell him	f7i103	@IHGA;HEB?CDFCACCGD?EE=D
tell me	a-41d110f-604y299z-149	AC>FECDDA;BA>FMA8FB@=ECC
tell my	q117	ABEGC@AAC@ABBCDAAA?CBGAC
tell that		A?=C?DCFFCCBACDD?AF><DBA
tell the	f290l89o434p-100q301	FFEI@>HBCBAGBAACCC?>AICA
tell their	x10
tell them	n305q176	IFIAG>D>?=>IDFF;A@=B?>?E
tell to	l-76	ABCG@E>>CCEDMKGB@?G>B<AC
tell us	c265o-73w-65	>D@?CAAFCB>C>EGB:JF@:>CA
tell you		ECG>B=@<ICCDGECC=CCC=BAF
teller	n-93r135	@F@FKA@F>B=A=AFC=C<DDD??
temp	m8	DIIJ@AC?@?ACEMC>>=?;E@AH
temp $	m5
temperature		CAHBE@D>?D?EGJFA@?;C=>DF
template	g242r194	;DDBCDDF@DC<CCBE;B?CECD@
template $		=DCDJ:@??A<E@DCEAE:GC@<@
template ,	g253	<?A=>HHF@HH<E<>C==>F=EE9
tenant	d57h115n12r-185w98x-126	AECFDDC=D9E>@A>9D<B@=ABA
tender		DEGECBDAA>BCFHG;>>@?B@?B
tent	c-395x524	KEECE@A@:?EHHBH:@@BCEC>C
tent $	c-305
tenth		EHBAH=CA@<?BCCB<>GAC:AAC
term	l151r56	BH@AJ?A?DB?@>BBE?A?DC@?C
term $		D??BGBFDA?AA>EDFCHACCBC>
term ,		JFA@A@B<EDEDBA?C=>C=9EBD
terminal		@G@HD>GCD@A@JJB>AB<H>AAJ
terminate	s127
terminate $	s127
terrace ,	x-8
test	b-176d320i-577l-166n-159p222s829t-210w380x-682z-301	?JBFGEAB@>@=CEI>;@AAA;A@
test $		ADEFBCC?DCCBEGE@>>A@?>FB
test ,		A=>C@EGAACF@GH@F=AAA@FDA
test <group>	r-28
test <number>	d220	GH>>GDAD>>E@>>>=?DE??=C?
test <role>		BHBEHFEAB>C?A@D=>?AD>??A
test and		CFBFFA?@@=CAECD=@ABG?>>D
test be	d93	@JCGDF>D=:F<FDE9;>DBD=>D
test coverage	r690
test for	q105	@GEICAH?FBBBHAF?DA=D>A>C
test in		FHDEF>FEBB?EDHH;>A9=@@EF
test of		DHBCCB?C><D?DEB=>AC@C<DE
test on	s1	DIHFBA@B>??DGIC;>?<?C@FG
test say	c289
test the		BIDGJBA?A;C@CCG8@@@E??=D
test with		DIHEB@EC@A@DBHE;?@@==;JF
testament	u127
testament to	u127
tester	l-283q-120w78	?DGFKCF9@?BBEBC<FC?J@?>G
testing	i148
testing be	i106
text	d-288l181m178p-63r388	?BHAFCC@CB@@DBE>@CAEFC?@
text $	o23x106	DCIDGAF<BA@EGCL;@C@I@D;C
text ,		@DDBE>G?FB?DFEG@?B?C9ADB
text for	m139
text message		@@A?CDBE=FEDGB?EAABFDDB@
textbook	u364	FB@;>>==EE?AIABG<D@A>E=E
than	c-96d-465h-486j-73l1465m1085n367o-249p179q733r103t153u7v-135x365z-121	HBF?I??;@@AE>CKE=C;HDFDE
than <number>	l10m147n684q227r287x-144	DJCFL;BAA59B@FNA;K4GBGC@
than a	x412	HAF>ICB<=@DFGCK;@ACDDB<C
than any	m39
than anybody	u391
than before		EDFCF?G>E<?CEGI??G=C@B@E
than i	t124	C?AE?DHDH?F??HDEDED@DCF@
than in		AHF@I<F>F<@BCGE>>E?DA><D
than me	c84	>AF=>FEHECC;@CJA9JH=:;I=
than the	o-119	GCCCJ<D?>@:GFKCAD?7G<;BI
than they	x80
than to		HGDDAAC>:EEGD=>HGCDBDCFD
than wait		BABGHAA==;?ADDEA?A?H>J>E
thank	c-27d332o-85t210x589z68	H<@@GCDE@=D?CBGBAH@MBJ@D
thank me	o-18	>AFEDBB@C?CAAGGA?F=MCECC
thank to	d387x1080z583	G;?<AI?IAFG@?9AAFBEEIF>=
thank us		ABEGFAG?E=BBDIFB@H?G?DCF
thank you		?BEGE@G@F<CADJHA@E@H?EBF
thank-you		AADACBDAC@CBCEFC?E@G@CDD
that	b-88d447e-411f472g-490h-342i-224j106k1103m100n259o-631q514s-149t71u194w-59x-93y238z-109	FEB?E@@AABCD?AEG?BEBA>DC
that $	c803e-51i566k-192n530o-73q200r-199w-492z-18	ECH9E?JBD?@A@HBCCFB<A<BD
that ,	s-252	B@DCB>A;C?>DDDBHCD=CBH<?
that <customer>	c-135d915k43o304w-85x-269	DK8CHA=E=BBE@@E?@AAF::FG
that <group>		KLGAC9H?>E?LCE@?FA=>?=HF
that <name>		=I@EFCDAC=D>CAE:??CF??:B
that <number>	c846d899f944j626o-90q-155	FG?>C=DB>CACAA@E@JE?=;F:
that <person>		>H>EFB=B;<@<CAA>=ABDDC@C
that <role>	c179d132i-77n-72t629	B@BDBEGB=@EA>AEGBHDDBDE?
that <superior>	z149
that a	d-95	EGBCIA=<>EBGECJ@C<=GB8DG
that afternoon		EAAHE@D;CB@JEKECB?@B=D@C
that all	z193	GA9EBDCHCB===>>?E?>EDBE>
that an		CIACH?C?C@@CECG@@C?E=>BF
that and		=EK?C=HCD?@BAICD=CD>AACC
that basis	n-73
that be	a256c113d-1266i237k-939r345s-404t-86u456w-95y-287	@@G=B??>FB>ADD@I?DA?DF@@
that bracket	b282
that call		=EED=DAGA@><BED>=AC=E?B@
that cheat	x186
that come	x134	@@EAB@??AAFGI@B<BDAJDH=?
that communication		EC?CGCAAEEDAD?GEHBBKC=EI
that cost		HKDHH:IBC>;HDKG9<A8>9ACI
that crowd	x115
that day		EI?EE:EAEA<CIGCAA?;B;DBK
that do	x477	GAKADCD=@DEJGAE:G@BDBC=>
that each		KEC?G>F@@>DEDEB;?DB?<ACE
that evening	y271	?>=BA=>IAG;K>FI@<@@=8E?H
that every		?CGEDAAA@>ADHGG;<CBD???E
that for		;EE@C?FCG=A>EGE@=IF@?>AC
that from		FA?DBBA?A@ADBEFCABA@DECA
that go		ECJ@>@CC@FAFHCG>@DA>DAA?
that have	n64	@DAGEAD???>BIBH@CE;G<DBF
that he	c-164p15t-93	@CELD>GCE=>CGLCD@F9EDD>C
that i	a758c-318f-1288j330k-569p90q-11t565u631	E;>EEB?7H>AB=M@JA>>CAK@C
that in		DE@CFAA>CCCFDAIDEB?H@AEK
that leave		HGFAJ>E=B:?CGHD=AC=E7>AF
that make		H:E>BF???CEEA?ADHCCFHF=@
that month	n-36	=IDFB?E@G<BB?D??E??E<=>D
that most	d224	EG>?GB?D>=C??@@>>DE@>>C@
that my	a-34c203d-224j145	?;FDBBE@CE;EBHAFE@=C>B?@
that night	c-143k-219l58	GF<LI?CB<9;BHJF;<=:D>GAG
that no		GCCHH?MAK;CDEMK>DK<G@CDJ
that only		=@B@=BG?B@GBDA;DIFGDFAFF
that our	d1	CEB@EABA?<D@AB=>@GC>CA@C
that over	z123
that pick	c294
that plan	k303
that point	i379	BDB>;ADGGEJ?=@:MG@I:KD@@
that project	k36
that quality	k271
that quarter	r641	=G>HHA=D?<<>?@GF>H<HGH<?
that same		DGGFAA><;B@CEE@>@?=BECGJ
that season		?GFFIBG?G?=@ABF<>@=EAB>B
that she	d-30	AEGJDAJ@C@@BFBE@CA9G?EAE
that small	k250	FG=@HC>=?EDDB?FED@BGC;EF
that some		HHGAG<H@C?:IEGG;=A:A<HBF
that somebody	f335	FBGC@CCE=DIEHAABDBF@IF@?
that something	y448	8==A>D?I>F?I>@CB;>F?;G8I
that spring		CC?FH;FBC;?BFIHA>G=C@DEI
that summer	r318	@F=FEF=C=??==<GJ@D?GGGD?
that take		?AI>ADGBGDEA@?BAADDAC@@@
that talk	k67
that the	a-559b-599c-4d469f339i-67l-232q-614r-749t-579w-246x-280y281	CF>?D>@G<D>EBBBB?DH@=:?C
that they	c-61o65	CD=JC@EJC=ABAJEAAC;AAECF
that this	j322	@=BFBAD?AB@IAI=FD?>D:B>>
that time		A@BCCAA>B?BDDD@?FAAJ@@CF
that to	f578n-93p-66v402	DEDJ=?EH<D>HJ?CFDK@@EEB;
that up	c451
that way	c290	A>DAACHDGD>=AGBD@ECA=?DA
that we	c468d377x164y340	CBD<?D>BAHFE>>G=;CJ><?>@
that week	t194	C@DG?FC>C>D@?F@GE@@ADDCD
that weekend		JC@BGAEA@8C??DCB=HBBBBE?
that winter	k30	FC;?F?AB@E>EAC@GF>=C?;GG
that would		FEFDG?D?A>?HEEH<>D>A=F@G
that year	r171s-176	DDBED=B>B==F<EADBC<CFEC>
that you	k438	EI>CKD>=ADEEE?LDFACJC;FH
that: be	a299b-39c398d-590i34k-56n98r189u281v47w-334	A?F=B?>?GB?BDBBG@C@?CEA?
that: cost		GJGEG;IAE>;HEGG;>@:B>D@F
that: finish	i149
that: take	i165
the	a485b-244c101d416e-152g-352h10i341j305k-175l152m380n266p227q231r71s21t280u-181v-151w402x-6y9z-210	BBBBBBDBBACB?CBACAD@CAA@
the <customer>	d99h-164i-568k96n-385o225q-210s-68t203u616v-431w-264x243y-465z489	H?@>CBA@F@E?ABA@B?AEBDD?
the <group>	c445d-414e70h4i-774j403l-26o588p-70s11t125x494z457	B<FABGBCGDC>?@E@DA?GBAC<
the <name>	a267c152f399i266j109l424m-32n532p-155r236t348v113w-132y72z236	DD?D@@EEB>@B?GAE?CC=CBCB
the <number>	a396b273c401d-254e268k-403l732m204n-105o304p109q275r-866s512v-550w245y-290	BIIIC@H>C?=D@IE>>>>>>;F>
the <person>	b37c367d-57e124f-76i-136k274l-38m-256o103p144r-173w475z585	CA@BACGCFBD=@CC@DCDCB=HA
the <role>	a66b449c159e14f305g305i-37j-9m-307n-216p-6s-171t-66w-273x-330y-217z587	CA>?A@GBCBBACA>ADDH?B>GA
the <superior>	a257b63c124d-502f155g-506i-222m-69n582o64q-277r-101s-409t389x-533y317z409	A@@H?BKEFABADHDFEHB>>CFD
the acceptance	z194
the accident	r-166	GICEE@BC?EEEEDA;D<>?BADH
the account	d75i309	@FB=@@EGD@E<>B>EAFF=E<BA
the acquisition	m63
the address		EHCAL<GD==?FBGB<>B<B;DCF
the admin	i18
the advice		@E@DDB@AA@@@AACBBA?DDD@B
the afternoon	m79	EH@FF>CG@9?C@GE<;C?@;CEE
the agent		=C?FC>?@F=ABHFEBACAF=ABF
the aim	h260	<@HJ@D?:I99ACB>:FC@A8I<B
the air		?FGGCC?B@?A?HEI<:?@CB@>E
the airline		CBBCFAAAA@CEFAF>BHBHBF?B
the airport		@AAAD<AADB=J@HACFA;F<?AC
the aisle	p-160	?DAEFA@AA>@ABADCAG@FCC?B
the alarm	d99	HF?DI>AA;??DACA>AC>C>>BB
the alert		?GCCE=EBH:C@CHABDECCD@:K
the all-hand	t337	@<HJHCF?D9GACJIF?K<M@IHG
the alternative		CFEJG=GAF=AHIGG>?E?F8FCL
the analysis	d272l-95o-151q-158	FE:?EB?D<<D?@AD@<FH@@?BA
the analytic	y552	:C=?@B@FCCDG>?CA@@FB=C<D
the annual	t388	GBBEFBHEF<E@?GLC>I;BDFHB
the answer	c172	BCFAABCCDBDCCEF?ABE>>?CC
the app	l184n290	=DDDFAAD@B?B@AA@?D>DIC<A
the approval	i248
the architecture	c273
the archive	a264	DA=D?CDB@DFDAC?EA?BA?EG<
the area	f135	?HAG@<DBBAADICDDBGBBABB@
the assignment	a557
the audit	a398q468	HACFBAF<ABAH>J@CE:@=BABA
the auditor	t281y-179	ABEFBCJAH@C<CFGDCE@BBDFB
the autumn		B>H@FCE<F@FEHHLA=IEC?@BC
the available	y256
the average	r584v-175	;EAEEA@CB?A><ADB>HCFFD>@
the baby		GHDBG=GA?=?IDHE>???>;CBH
the back	i-286t171	D?BIGGCAE=G?EDGABC;HAHGC
the backlog		AACABBCBCCBD@H@ECBC?D@>A
the backup	f-123
the bad		EBF>BDB?>CGBCA@>DCFBF@AD
the bag		A?E?DD@@BB=CECGBAGBE;>@A
the bakery		>@EECBEAD<C@DDDBDGAFCCCC
the bank	i-537l258o150r-199	CCAJECFACBGGJGJ=D>@E>BA?
the banner	r1	>C@FGA?B@<??@@FD?I?GEE=A
the bar	c529m-114	ADEB?B=CDEBBDGCA<@E=?<EE
the barrier	q-5
the base	d28	GI?@I>BA>8??ABA<>HDC=?B@
the basement		CG>CF>?=E>?DHFCA@D?E>C<I
the batch		ACEBF?C?C>AFIGI=BGBE<=AG
the baton	i8
the battery		BE@FJAD=A<@>KGL:=B>J=@>E
the battle	k262
the bay		A?F@E@D=I>>CGHFA?IAF=A@E
the bed		ABCFDCA=B>DAFFH>?@BE>E@B
the bee	t186
the beginning		FF>EH;EDGB<CDED=EA9K9?BF
the bell		?=C@ACF>CDA?HFD@ALFE<;EG
the belt	d179n-109x-24	AF?CGB?C?=C?@AA>=DDAA>C@
the bench		C?B@ED>@<CAEIADCBD>J>F?B
the best	c-746h184j359m-14r122t435u399x-281	?;@DBC?>C?B@=E@KDB:F@LD@
the beta	p-48
the better		?=ADBE@EBFAD@B@FG>@HAA;D
the big	k183n66	FGCCHDBA@CBE@AOAB=:E??EE
the bigger		DBD?C>KECD;ACGE>@D@@==CD
the biggest	x80	DBDAHBB?AACBDBGADFCHCADE
the bill	l116	CGJHF=D>9A>FIDF?@A=D9B?C
the billing	n-251	<CBGACCDF?E>ABADFECECC?D
the bin	l61x-52	DJGJG?EEAC>BJII:<A=@>?AJ
the biscuit	c156
the block		ACIDG>J@CC;FAHE?@B<C8=A@
the blood		?@HA@FA<FADAE>A=GDDE@D;@
the blue	c607m-34w213	<=G?=ICEEJD>B>H@=CFA<=F;
the boat	m137x106	GAD@AD?C>FDCCBB<B@CAFB@B
the boiler	c184	<>FA?@HCFC;DEHHD@ECB>@DD
the bonus		BBEAE?DAD@ADGEJ><EBC>ABD
the book	i-467	F=>EDE@8>GBHGCE@C@?D?ED?
the booking		@D?CEC?BA?DC?B@CBCECC??B
the border		E??CBC?D@@@FIAHBDG?B?GAD
the bot	r21
the bottom		EGCFF<E@A>;JDEH<?C<B:G?I
the bounced	n-5
the box	g-259q-152x-53z-202	@BHBG?A<B@@FEDI?AHBE@=>G
the bracket	q-75
the brain	b527
the brake	m87
the branch		?DBE>ACEFAD>AGCCFBABE@BD
the brand	h149	@AFFDEA8G9ABGDC=EH@F=G>F
the bread	n-92	A@EBEC@?DBDEFAG?EHDHDD=C
the break		@EIDGBEACD?BAEF<?>;B><@@
the breakfast	q-40	B@EEEDD;F@DEHEHACFED@A=A
the brewery		AEADB>ABD>ADCCBABB?F>ABB
the bridge		>F@EB;@BE?<D@GEAAG=E>>G=
the brief		?BBCGB>A>B??@>GA>G@HGH;>
the briefing	r288
the brochure	v-101	FBE@B@B@BCDJBAB;BCAE@C@?
the broken	f115	EFDG??DD?DDFE?BCEFAAFFD?
the bucket		HDD@I=F<@@AGHDF<A@?GBC>E
the budget	n-251y5	@ECBA=FDADDHCEC@@AD?;A?E
the bug	i354	DK?AE<GDB<EAAC>ACCC@D@>D
the build		C?CD>F?BAECEGCGECCE>>BDA
the building	c-135i140	BG@EE>BAA:D<>DBCCFBCEDBF
the bus	i-252m-201q-64r-176z-73	@C@DB=DCBBAHFDEA>H@D=BC@
the business	i9	BH@@F@ECD9E;CF@@ADFAD;AH
the button	m217	DCECHA?B:C>E@BDA>B?CDA>?
the buy-in	z282
the cabin		FIE@F;I<@<8HGIF?9@;C<C?F
the cabinet		=DIFBDDADAB?FGG>=?CA?:AD
the cable		ED>BE<??B8>FHJFABF>GABFE
the cache		CBBEFCB?@<BABDDAABAD>@@B
the cage		DDDCD@B?A>ACJGG>BB@DAF?G
the cake		A<JCAGC?CAEBCCEDAHCEBFD>
the calculation	d211
the calendar		@FADF>?C?=@@ADB@ADCCGC<D
the calibration		EGEFD@C@==>FGHG>=?=@>AFG
the call	c357d51l5m202n-258o-305p329	@BA?AD@ABC@?>AB>?FCC:=G=
the camera		@HBJJ>CAF<>CDEI<@D:G?D>F
the campaign		;G?GC=@DD;@>=@BFAF@EFF@@
the canary	r137
the canteen		AC>GBFEF@>F<EGEB<A@FDCFB
the car	s-242	FFEFG?I:E:>GBDJ??E?F:AAB
the card	c-73t-317	?CGAD@AA@F?DHEF>?D?DB==C
the care	i447	?EI=E=FAE=DBAF?CFHDBEA;H
the carrier	e368f287	CG=J@:CDFAFEFFBCFE@D=DGA
the cart		=GGHDCC@E>D>GCC?DBAFB=<F
the case	c-199f464r-205	CJEHA?L@AAEGLCBAK??BCD=G
the cash		EFHB@?E;A<@FDI?@B>@>C>CG
the catalogue	r233x18	ACBGFD>>?BABB@HB?CADEF>@
the cause	k-130	ABDDE>BCBA>CEEE?@B>B<D=D
the cellar		BGDDCDA:DC?>@<CB<<<EBE;?
the centre		DG@CF?>9DDBFH?ED??=H:CBI
the certificate		<FEIAB?B@?@=HGE==@?CDC>F
the chain		HEEAD>H?@AGGJAC?DHDBBD?B
the change	j466v218	?>CACD@@>E=GDA@BHB<G;@@>
the channel	m-230	<BCAC@@BE@?>CCHE?HEDB@AB
the chart	k-141q93	>@EFD=AA@?;F@FEB?B>B>C?A
the charter	e231
the chat		B@H@D?B?CA?FCDF@?FAD@B@A
the chatbot	r46
the cheap		JJJ@B:GAFC<I>HE=:?<:8BIC
the cheaper	c181m23	?BH@@EEAHED@=>AC@@C@=?B?
the check		EIA@I8JCF?:BAJD;?D;@DE?I
the checklist	i222r342	<GB@E?BCC>?=@CBE?EACFB=C
the checkout		AB=DC<BECA@FEFHA>EAC<H=H
the choice	c683n-15	==G??FEDEFB>ADFC<FE@<?F>
the churn	d277	GE@>EE?F>>CA?>=>?ED<C@E>
the city	n75	?EBHD>CCF<@DCFF@CE@F@ADC
the claim		DAEHBBD>>CAE>HACC@>>CBFB
the class	n226	BEDABCODEABA?FCD>===;@F@
the clause		AADCDAEDEDA@EFH@=GCC=CAD
the cleaning		@IFJDBEAD@BAGFF<A@<DA?@H
the click-through	r16
the clincher	x611
the clinic	e419f79n43r178	=H=F=>CEADACB<<FD@;CGGD;
the clock	y-242	BJFIF@F>I=F?JIE;EC;JD;EA
the close		AFFBEAICH?C@>CDAADC=DB@@
the closing		?BEEEAE@E=DBCHEDBGBDCECE
the cloud		CDFFF>E=?@@DGED<@F@F=ACJ
the cluster	r218x193	ABEBFC;@?@CBB>DBCJBIKH=?
the coast	x1	J?K@FCB;?CBHJCH;@JAHAC@@
the coat	c62
the code		@CBFEACAB@=ADBFA=K@FACCA
the coffee		FFCCJ?G=<?@FCDD;>D@D:?AC
the cold	a135	CC?HAFE?GDDBDBHBE@AA=A?=
the colour	c50x29	?@J@@E?CBDD>FDH@<CD@B>CA
the commercial		C@BG@ECEB?E@DDBCFEBBBDGF
the commitment	z5
the communication	e80
the competition	x250
the competitor		ECH>D=DACA?IFFH:>E@??@@A
the complaint	a91d179	FF>@BEED@BFA>A=C?@H<D;C=
the concept	i516
the concert	r131
the condition		EDCED@@=E>CGIBCCCD?G;D@I
the conference		DCGDG>B;B;?FFGDAAC>I:E@H
the confidence	o102z251	K>>@G>KIIA;=GGF:DB>C>C?H
the conflict	f958
the contact	i63	=EI?C?FCE?C@>E?EEBE@D;>D
the container		=?BDEABADE?F>CAEGA;G=?@<
the contract	a252d-348i262m395q169	CAECCAE>DC@F@I@CFA@@B>CC
the control	v-55	DDEEFAK@H9D>>GEBBD@CBCBB
the cooperation	e335
the coordination	e708
the corner	i79	?GHDF=A?B??CEGC??D@CD?<F
the correct		<BBFI>E>A>=@DHE@BC<I;><E
the corridor		EIBFF?HBB>A?EBG=@F@C=@AD
the cost	d659h95w-172	DG>BEA?D=<?DBAC;>FE?9BB>
the count		EHIFK8J?D=:KHJJ9=H6E9D@K
the counter	l396w9	DCFFEBCA>A@@CDF@><:BBDAA
the country	i296	DGG;B=FDCEAGAC@FGFD?D=AE
the county		>E?FB=@EI=>@BFDAAF@G@CBB
the courier		?FHCFAF>F?C?EDC?BAACC?;G
the course	z116	CA?IAC@EF@<<DCE<BA?GBCEF
the cover	t153
the crane		@FDGBDB>ACD@C@B;AB@E>=DA
the crash		DFBAGAE>B>CACAA=?CBE<>?B
the crate	e-221	AHJDH?F?B=>AHIE;@A=AA?>H
the credit		DDB>B=MFGAB@?K@BCEC<D@CG
the culprit		CG>FFA?@?<A@EDD?>CBFA??E
the curtain	z-241
the curve		DHBFG<C>C=>FGFF=>B=F<H=G
the custom	c59w-269	B>@>@@?EE?@BBGCD@DDA?BGD
the cut	j212	AAF?G;A>?C=G@IACE@=C<=@@
the daily		;GBAE;D=G<AEFH@EBGAFBA=F
the damp	x141
the danish	n71
the dashboard	d174y542	@D?>B?BDCA@E?CCC=DF>@A@C
the data	c347i-142j44m-59n-139p-96y428	>C=AAACF>D@H<AEA;DFA8>=C
the database		DGA@E@C@B<BA@CAB>EE@A=AA
the date	c418r-188	<BJDAEB?ABCEHJJA<CD>9>EA
the day	i126t-301	?HGAH=B=C=ADCCAACJBEA?@I
the deadline	r113	=C@FJA@C@B=B?ADC@C=HDC=?
the dealer	c166	?CA>@>AHHA?AAGDB>DD?>=A@
the debt	s-58
the decision	c242o-13y459	;=D?>G?F@GAD?ADC9AE><@BA
the default	x172
the defect	v254	F?=@ADBF>E@FG@BFCA=@@EG?
the delay	d69f220t-132	FF@@C?CC=DCFEA@;?GH?DA>?
the delivery	n167	DCGAD@G<J=AEEIE@BEBD?@>E
the demo		BCCDIBDCC??@ADFC=I=CEFCB
the deposit		@@FGFIE=DAH>B=I>A?@I>BA<
the depot	e235z337	A@AD>BDEFAF??@=CF@BDBDEA
the desk		@CGF@@CBC?>CEGEBCE>EABCD
the diary		BG@CK<CJ@B?BAEG8<F@A9AA@
the difference	x291	FBGAE=F@?CCJICDAEHADBA=B
the direction	c91f92	A@IE?DDBCAFEFGFC?FF=?DG@
the discharge	x241	C@D@FE<?=DDC?=D@BECHHI=>
the discount	v-101	>CIFBE?@ACF?FFD9=>C@C=?G
the dispute	f139	DEBD@?EDADDDF@@CDED@DBC@
the district	h139	HDC=B@CADA=A>CA=CAD:@EAB
the dock		>DCBECD9C=A?JCCB???J=B>I
the document	i249
the dog		AHAJC@B?F<CEGBE<BB>K:BAD
the donor	x-96	BBBHA@B:I?<@CCA@CC;D=JCE
the door	i-182l-315n-20o-220x-179y-152z-387	@GCHEBB<A@ACEDJA>CBE?@AB
the dorm	s-167
the dose	d158t-341v-328z-124	?HC>D=FBD@A>@FB<8IH==8F?
the double	l-26	E@D>IE>@>CEE??@BDGFEEA@=
the draft	c92
the drawer		AFFHGBF<D<ACFCH?AA=H<@>E
the drawing		@BCBEBB@?>B=CGCC?CAEA??C
the drill	i154
the driving	i222
the drop	x57	BAA>HEEB>ED@@>>A@=@GA?A<
the drought	m148
the drug	r-30
the duplicate	d35o46
the e-learning	r388
the early	m157	?EJD?>D?@C;GCHC>>B=>=AFH
the east	w156	?EHCECG@EEBA?CJ><@>F:;?A
the emergency		FFEI??CA>C>GEA@?DD??=HC@
the empty		EBB<FF@C=AG@C?A>=FEBBAC?
the end	c273d-342e-269f189j-76k121m-356n-383o590p-161q-463r368t-78z800	EABBAABIIH<;D@EBCFA?H?CC
the energy	v122
the engagement		@CAEF>A>D>A@ACDDAE>FEHAB
the engine		IBGAI@D<@AAIFCH<CF@FBF>C
the entire	l16	A>EE?EHAAEC??>A@E@CA;FDD
the entrance		CADEAF=?<DCBGBF>>@@ECBBC
the envelope	n81
the error	h211x428	A@DADEB?AAD@@?@=FCCCCD>@
the escalation	f543
the evacuee	x270
the evening	w81	@BFE@FC?D?E@A@E@?BB@AB@A
the event		CEAF?C<AAADEGDCBE?CCB>HG
the evidence	y319
the exam	d26r-54	HFAAJ?FCC@CBBDF7ADAA;@DA
the exit		>BE?F?ED@B=ABLE?>??>::E@
the experience	k596
the export	q103	CADGGBE<?B?FBEFBB<<E9A>@
the extra		ACEFD<CBHBABGFE@<D?C<BCE
the eye	x75
the factory		BLDBF7ICF;=HAKB>BD>@B@>F
the failed		DJ>DED=E9<F<CDC<;AG?C:DB
the failure		EECHH<F?A?<IDGF=AF=E<DBF
the fair	a202r271	C?>G@ED@IBD?>EFEACCAGHB=
the fall	d291	CL=BICDAA;H<=>C;<CFE>8@>
the family	i-274	AEDFB@E=DA?GEDF=C?9H<?B@
the farm	n23	DEFBABA>BABBHGD=BBA@C>@H
the fast	q10
the father	o59
the fault		DGCAG<FA@=BAAGCABHAB?ABF
the feature	v161	>DDD?F?E@FAAC@FA?@B@C?B@
the fee	a281x425	IC?DFDB=?BDI@B@AD>DADE@@
the feed		FIGGF:G>B=;IFKH;<B;A;EDI
the feedback	t88	FC?CGCCDA;G>?DED=HCB@CGA
the feeling	j173	=?G@E?GABC>FCIFA@E@C<<C>
the ferry	d135s-293	FC@=EACBB>AA@?BB?FCB@AC>
the field	x-231	EFADE@GDB>@@EFEBDE?B>BGH
the fifth		@CAGG>BBH?>DGHF>DH@I>D?H
the figure	q-49t-230y1293	<B;@AB=IAD>E:@F=8<C>9C;G
the file	i259	@I@BD>DC@<D?AB@DCGEAE@>C
the film		BD@HCBC?DA?BBDEB?B@BBHAA
the filter		CFBBF?CC@@?AEHF9>C@>A?CE
the final	c691	A<I@?EGDGBB>@GJF<KCA??F@
the finding	d584	FJ>?F@=E=:D=@@@==CE@C;BA
the fine		FBDDCAH=H@AHGJI@ABBB<ACC
the fire	x-188	<D@ED>@?E;ADGFDCBDAH>@AE
the firmware		FHEGI;GAB?9IEGG;<B9F<HAH
the first	c-730f148l-333n-198o99p-370r52t-518v-481	CJFHC=D@@@@CFCBA@D>CDD;B
the fish		A?GECEF@G@FACDGADGEIACAB
the fitting	i13
the fix	i489j85	>BH@C;FE@B?E@I>DD?>@B>>D
the flat		JDG=I<H<<>>KBGG7>?<=@@DC
the fleet	c288	=BHABAEAH>?@BDB?AICA?ACB
the flood	k167
the floor	c-142e107n78s100t346z104	DCCHCDD@G=F?CEDBC@<GCFBG
the flower	d-118f-453
the folder	i815r98	;HAA@?BFD<B<=B?HCDD@GB<C
the follow-up	i921	=HJ<C=GEF<E==F>EFCF=G=<H
the following		EBDGBDFFC@D=DDB?D?=@D@FG
the food		F?>B?CEEGBB@AGAEFAC@ABFF
the forecast	d266	FE@>K=DB?==BAE@>=HAB;;A>
the form	c-388x230y-252	BCFCGDB=@>EAEBC>B@@GEA>@
the forum	h39
the fourth		E@E?G@A>@ACFGAF<ADAFCE>D
the fraud		GA=BHA<C>@ADEDE>=GCD?DG@
the free	n73x653	I?J;GCB6=AEHH@H:BHBFHF;@
the freeze	z138	H?@CCBFEDG=C>C@DF?;CBBFF
the freezer		BFDH@CBBADDCE@ACBAB@BBBA
the freight	x-118	>FADB=FBG?=DEGD@@C>C<=ED
the fridge		>GDEG?FAF;A?GIE>B@@F?>?G
the friendlier	x546
the front		>CEB?CBCC@IB@BACDAFBF?AF
the frost		>BEB@ADFFB?BAEH?=IC??CE?
the fuel		ADBDD=B;F;?FJID@CEAF;>?H
the full	a-225l229	IEHDF<LBB?4CAGE5?A9@8BCE
the function	l131
the fuse	y-165
the gala	t130
the gap	f196	KIDFB;GD;CCHGAAABGB@BFC@
the garden	x584
the gas		EF@@K<DAC>>CFIG;=G@D<@=G
the gate	d187i44k-92o48	DEG?G@HCE>DB?CA;?FD@B?=A
the gateway		IBBGB>HEBC>DEDB?CA=@AGFD
the gauge	c-233
the general	f137	AADA?CEBEDDCDDHG?FE@@CG?
the glove	d-102
the glue		@F<DC?=CC=CDBBD=@CBD<CFB
the go	c354
the goal	h270r474	;CBIBC?>C;;=B@@ABD?FAG>?
the good	o32	DDCMG?JAD@;BEFF9B=9F<@@H
the grant	d256	DF??FDAC>>D?B@@>=ECB?@D@
the green		@>;?>B@JFE=B?@?CB:E>>C;F
the grey	m40
the ground		<FEHC@@?A?>BFFG@>B=EAG<H
the gym		BDEEC>?;A==EFGF@AC>ED>@F
the hall	n-37q180	HA@GECC@A=DAACFC@A>DDHCB
the hand	c-336i855	<FF<H;B@D=AE?E@DCJECFA8J
the handbook	x205
the handover	r256	>EAC?BAFD;A@>ACEAD@BGCAB
the harbour	t241	EBAIABDDB>DBAKBAG@<DDCED
the hard	k88n-37
the harvest	t37	CEBCH?HBH>DA>FCHEH>BCFED
the hashtag	r165
the haulier	e291f199	AH?G><BGCFFGB??DEAD@B?G=
the heart		EC=CB=ABJA=@IGA@BA=F=E@H
the heat	p5	ADEDG?E>@B=C=DBAAB<DCC==
the heating		BDDBC=GCA=ACGDBACFBACB@C
the help	n257	AAGB>B>A@D?FACFAA??BGG<D
the helpdesk	l100o-11
the highest	r463u756	AH>>?=:=ED=:B;@I6BCBFJ=?
the hill		?J?FFAABB;>=A@I@<C<DDE?@
the hinge	c-200
the hip	e561
the hold		BC?FE@@A@<CEGBDCCICG<AAE
the holiday	l84	BFEHH>F<A=>FGFG=>C=F:D?H
the home		CBGABCDBD@FACDBBAECDEE?F
the hospital	n176	G@EBF>G=C;@G=IFGAF<C@FG?
the hotel		AB<D>BFGHBE>CDADCBBAACF=
the hotline		?BHHBB@>B@9D=FD?AC>B@A=>
the hour	x364	CBDAGDB??=FEEBI8@CDF@@:G
the house		CDECH?DBE=?A?DF@?D<EED=@
the hub		C?@CE?CAEA?C@EBDFD<F@ADB
the ice		BFH@H?F9A?>DFCD?AA9I<B=E
the idea	c-429h261z484	E@?FCDEBG><<FA==H>;F=F?G
the idiot	b542
the implementation	i166	;JEB@<BFE<EA@H=EF@E>G=<H
the importance	k879	EG>@HA>=AEEGG@IEEDBHA;EK
the impression	j343
the incident		DIBIEEAC>?F@@CC;?>B>C=CA
the index		DD?@I>?AB<BCIEG>@GBG:C<F
the indicator	y162
the information	y91
the initiative	t166
the injection	l62
the insight	d363	II:>HA;C:?E??=C>>GIC=;G@
the inspection	l-167q-151	@H=?E?@CB>B@GGA;ABBFA<?F
the inspector	t510	DBAKFDI@H:D>@CKCAE=FCHDA
the instruction	a432c201	D>EC@GG?HEFFBIHG?CF><CD>
the insurance		CE?EA;EDH>@BDH@<FB@D=?EE
the insurer		;DBE>@@DIAEECDD@BEDF:=F>
the internal	l85
the interview	d169u-100	FE>@DF@C??H@AAA>@DF?B?H@
the inventory		LKG?H9K9@99GHJH;9D9C9FBH
the invoice	g-55i-47s-178t-7	CE@>H?>AAB<DBCE?>GCD:9CA
the island	n88	JGC?C;J@=A<GJFG?<F>@@AA?
the issue	f598n119	GHAC@<DE<FGGG>ADBFF>DHA>
the job	a407b319i84l51m45	FFAHBAG;ACEH@H?DC>G9BAEE
the journey	z481
the jury	c510t425	B=CC>FHFH@F>>GHFAHE?DDG>
the kettle	c-142
the key	c-256d-207k52l-290p-46q-71s-116	AC@HEAC>DCCEGDDBE@AC>ABD
the kiosk	c552	@AAABCCICD@=?CGI=GBBD@E?
the kitchen	d-157e239	A@EB?BABEBEFEED=E@AED@AA
the lab	d389	EM?BF>@E>=@B@?C;<EBAA?F=
the label	q-295x-223	DB>DBD?@?BCBEACBAACA?AE@
the laboratory		?J<GA;@GD>FEECA?CIDE@>B?
the ladder		@FFEDBCDDB?>DGH;=??AAA?D
the lake	l146	AFKHD=H=??<CACE>=>;C6ECA
the lamp		GC?EF>@C>>:EDCHA@G:F@JBA
the landlord	c412m-61v-137	<AE?>BJDLFB@BCDC?DE@;=E?
the lane		?BC@CCE@BFE@A@C@=?@F@E=B
the last	i44m110n295q2t87y-26	DFF;D>E?K?B?>GAG?CC?@AEE
the late	c-15d6m6	CC?CBD@D<BBDAA?CC@?>AAAC
the later	d48	>GBAC>DFD????FBB=JE>@<EB
the launch	i30	<ECGBBAAD:D?@ECCAAADED?E
the laundry	e127	@E@EA@@CCACFDBABDA@D@@D@
the law	n-14s-352	A@BBF?D?E@AEBCEBBD>G?E>@
the layout	c104x176
the leaflet	j519	>@K?EED?AE@C>C?CE?@E@>=>
the leak	d-158f-218k-151	?DFDC>CCBA?@IHB9=AB@???E
the lease		?KGGBDB@DAC=BCA>>>=CB>@D
the ledger	c-263d114	JH=FH?BB>:ABADD?@D?CBECC
the lesson	k428m51	EI@BG???AEBHC@ICE>;F<?FH
the letter		DEGCFDF=BBABBEK;==>B@@??
the library		@B>DA??FBD;B@@EBAE:FDE?>
the licence		AFEDFBE<CADADBE<B?@EBA=D
the lift	j-165	FEADEAHCC:E=EBI>>HCCBFIF
the light	l-9x100	CAFBDD>??ACFJBH>ACDFEB>D
the limit		DIDGD=DBB>AFHED>AG?E@B@E
the line	e50m113q150s7	?JDGA?BCB@ADCCA<AA>B>@CA
the linen	a234	GB?IADD<DBDGCHCCB?D?ACC@
the list	c156d-22e-11i352n25r95s190x-15	>FICA@CBBA;>?H@C@AB?F=AD
the load		DEADEABC=ACDEEAACBAC><>C
the loading	n50	@EAAC@DA=AB>IDB>:B>D@BGC
the loan		HCFAIAC:>=CBGBF:BKBIAA?B
the lobby		D@DF@DECE>F@BEECCCDBDEDC
the local	l244m139t245	AGFGC>FDG8AA=JBD@C=@EEBC
the lock		FEDCLBD;?9CBGBD<@??F:B>D
the log	c-29d280m160w116x-309	EMEGJ@I@>;>AADF9;C=E8=?@
the login		DHBED>EDA@>C@?@@AC?@DCB?
the long		BAHABC>>AEBDFDA@>ABBA@AA
the longer	c78
the loop	e266	>H>I=:>CE<BKFG?AGB;G=<FC
the lorry	m55	IF@HG>GA>9@CAJF@A?;C@ICE
the loss		ECAAF9EC?C;J@GE>>>9?:D>F
the lost		CDCGIAH<G<BEIEH@BE@G:B<G
the lot	i37	EIB>I=IDB=A@ADE;@ED@>=AD
the low	m17
the lower	c122	@BF>@ECEDCC=AFG@;EE>?=E@
the loyalty		BBBBAD;?=??B@@?<BDE?BD?@
the lunch	s275	@FGECG>A=@I@HDC<>?FAE<?F
the machine	n27s71x-349	@CCDCA>A@@>DHCDBCC<CBFAD
the macro	r480
the mail	f187	CHDIA=DD:D>DF@BABF@@DDAA
the main	x68	CEB?FD@@?BHF?>C@C@GHD>?H
the maintenance		@F=>F>EFE<><?B?CBDCCEA>C
the maker		>AF@D?GBG@<AGIGB=FAC9?BC
the managing		EEDIB?GBA@DDGCBEEH@BDGCC
the manual	d-97q26	BBHCC?A=C?AEGGD?CCABDC<I
the map	t-117	>CGDBCAABA?BJEFA@@=CAA>E
the margin	d380v136	EB>ABG:H;B@AA=AB@CC?C@F=
the mat	x-214
the matching	m-162
the matter	f887o-13s-338	GIDA?;IC?FAHLADGBKF=?CC;
the meantime		BKAEFE@D=@G>DDA9=@B@C:CC
the median		JHGAI;J<H;=KIJI;EA;A:=DJ
the medical		BDAGD?F=AAAEGFDABD@E?EBE
the meeting	n255x-105	;@CBFBIADD?@FGEC>A;H:>FB
the men		BC?BBBCDBB>DBBE>>@B?>F?I
the menu	m-171x421y258	BCF@?CAC=FGGFAD@@BH@C@=C
the merger		E=B?BCD@DGBFBICEACC@??B>
the message	e685	=HAJ@@<IB?BCAEB;A==EB<EA
the meter	s-425	FC@AG>D@B=<CAAG@@E<E?DA>
the metric	y1059	;=?>=F>HAG;H<=EA;<G<;H:I
the middle	l149	>@AG>@>H?D?H@FA@A=@?<?FC
the migration	a88i572j23	BBCB>CDEGDCB<D>IBAE<H?B>
the milk		FB@?G>EBC@ECCDB=BHFA>?BC
the mill		>GDFGCE=E@@>C@F>@A=H@@;A
the mindset	z608
the minimum	b111
the minute		AE?HB?CBC<BCFDGDDG?FBEEB
the missed	f160
the missing	f224m134	HEBDB>GA=ECIGCACCEB@ABEB
the mission	a141
the mistake		DDCBG?CA>ABEAB@ABEAEBA?@
the mixer	i20
the mobile		A?E>@DEEHHFBC><?CABABBAA
the model	d-68p-216	?CGDDBEAD>E@FIF?;DE?=>CE
the module	w261	<HHCDAFAF>A<BCA@B@ABB==D
the money	i-288l423m86	IGFLG?D>?C?JHFG==>:A=ICF
the monitoring	i599
the month	t481	G=GGFBGAC;EBCILD?I;DEKGE
the monthly	x88	DAL?CBD>D@DF?DD=@ECAB@?E
the mood	x557	E>F>DD>>>GEH@@BCEEEEDC?>
the moon	t194	AAEHCCG@C>E?BFGDBI?GAEGD
the moral	k358
the morning	m155o-83q191	@BFEEBC:AAABCBGB?><H<F=F
the most	j101	BAH>F@@>?D=GBEF@AI@G:;C@
the most-read	r232
the mother	n-151x172z45	G=B?BFABAED@@>@>EBFEDFAB
the move	j209y-176	?CAFBD@D@A?@ACAFCB>CCAC@
the mum	x206
the name	c352	>>JB>HAECCF=CGHB=DE?B?GB
the national	m37t4
the need	x101
the needle		ECEBK@F=?C?FCCD>C><F?C<B
the network		BLEBD?D?@;ACCA@<CCAA@@>C
the new	a29b-2c400d-65f-510g200i247j138l-325m-271r183t581v528w-250x728z320	B;E;AFADBAD@@AAI?ABAIF?@
the newsletter	m130r64	BCDEDBCA@<@A?BFDAL@DCDBA
the newspaper		F@D=C?><BDDGI@BA=BBE@F=F
the next	b210f263h139i443n23r-631	BEHB@=I?E=FECK@AHCB?DABH
the night	b587i431k495m9o-1p-123s172t-104w856x-401	=HEDDBC@ACCA=C>BF<@CB>AH
the nightly		AGFGEBCAF@B@CCE<C@=B?>?B
the no-show	a-244	CHFDC<DF=C=GGAB?BF=C?CBB
the noise	n-7x-325	DK>ID;FIE?>BFEFABD?>A?CA
the north	m95	@GBEBABEBB=CADC@<A>A?B@D
the northern		C@BAB?EEFC<DCFD>ADAB>ABH
the note		BCCGCEHBG=D>ACFBDA>EBCDD
the notice		E?AFECC?C;C?BFGDBG>ICGBE
the number	a-272c218d442j353o739r104v252w-273x100y823	?A@>A@>H>E:F=AD?<EC??A<=
the objection		EA>GBC?E>D<GHAICEI;G=GCB
the objective	h198	CADDCE<:B@?CD?@>EDAC>H@D
the offer	y343	?@@CAF?E=E?D??E=<=AA>E>D
the oil		FJA<G:ECD;A??E>>BHD?E;AB
the old	a-68c315d-105e-81g-533i-787j-210m23n252o-30s263w474y-63	DBL@DE@?BAC@CCQ::AAAC=@A
the older	c269i-58x-83z777	H=>ABBIHED;<@CA?DCAA<AFD
the oldest		DCABJ<D?>@;DBGBAAC?E:??B
the on-call	i59	?GE>C=ECE>CAAE@DCDC?C?=G
the onboarding		=CC9<BCG@CFA?>=EA?E>CD@@
the one		GFC?D;KB??8BFHD;=D<@9CIC
the online		CBC@IAD=A@CBE@H>?DBJCE;A
the only		DJHMD:I??B>GKCC>CF<F@HBF
the open		@C=FEE??B=@@?AFG?DACEF=>
the opening	r183	?E@DBACDC???>BEF>EAADDAB
the operation		=E@BC@CDBCEFA?EDBEE@@B>F
the opposite	c-347
the option	c11
the order	a86c333n279p160t-130	ABEA?BC?IE>FDIKB7AE;8>C@
the other	b437c-678d-121f186h-272l-222n437o46p22r-557w195z247	GDCFB?OBBBFBEC?@HC<BACEG
the outage	s-34	G?=BCBBCCDCGD?FDFC?A>FDC
the outcome	r7v471	AB>FBE>F>@>A@?GFAF<EEG@?
the oven	j280q-77	>EE?GCDCA@@C?E@AB@?B=9B?
the overtime		D@@G?DC?CDEECBCED@E@BED@
the ownership	i46	BDA?A?CAG?E>@E@FBDC@DDBG
the package	g244
the packaging	x-529
the packing		JDBIE@C:A=AHINH??A>@>ECF
the page	r-75	:BFDBDCBFC???@GA=GBDAAC?
the pager		CFFIGBG;B?<AEBH<;?:I:C?A
the pallet	s-86	H@=:EBCC<C@C?BBB@CD@==F<
the panel		BCGAG@G?B=BDFFF>ACADAB?G
the paper	n182p374z-12	?CJCD@E?D?ADFNEB?FA?C>AE
the parcel	i-481s-184	H<B@KF?9>ECGH?G=@F?K;GD>
the parish		;BCABAB@E>AAGDCB=AAE?ACB
the parking		GDDCC>EC?CAEHBB@EFADBG@C
the part	l156q89	EIBIGAI:A?@FCBD;C9<C?D=D
the part-timer	i246
the party	t-271
the pass	v282	F???AE?E?E@FJ?GBEE@CADC?
the passport		D@EACAFDG@@BCJHA=GAC@CEB
the password	i277
the patch	i-75
the patience	x116
the pattern	s-129
the payment		CEB@D>EBA=EBCCA@BFCCCCAE
the peak		@G>=E@ACA:F=@B=BBHHAG>@A
the penalty		@DGBFAF=B@?FCDBBD@=F?>>A
the pensioner	t-91	AGDAG<G=C:9DHHD?>@:C<>@H
the performance	y573
the pharmacy	x346	D>B>CC:?@BFGB?B>DBDJEC>=
the phone	i-226l-31m-117x156	B@DA?@@<DDEGKCECEDGECA@A
the photo	m144x517	GCG>H?@@@@CIDAD>DHBDDF:B
the picture		GJDEI;H?A?;GDGG:<A;A=B@H
the piece		AFCEHAF=E??BFCF>AA<E:B>D
the pile		>HGEBABEB>B?EHB?@AA?D=?H
the pipe	c-357
the pipeline		>DE>C<CDD??EFIAE@GE@@?AG
the pitch		<CDFEECBBAF@GBDEB?>JB<AF
the place		F>A@BC>@DB@DFAB?GEBE<F=J
the plan	c376i375l-42r386z927	C=AA@CAFHC=>?A?BCCC?FB?C
the planned		?FBCGAC?B?A@BADA@C@ECB=B
the planning		CAB=FAAC@DBD>BBCCCCB>=CC
the plant	f425n528p2s-376t-60	BBACA@HAFCAEDD>AEECA?@C?
the plate		FCAHI?C>>@;IHEG<@E=G;DAC
the platform	c246d495i415	CBB:CACFD>D=:A>BAFJ>H==A
the plot		CFBGG=G?H<=EHIH?@D=E=C@J
the podcast	r183
the point	h408	>DFH?A@;G:<B@B=;H>A><J<A
the police		GC?BC;FDD@>CDCB<EC@F=BCA
the policy		BDFFBBAABCCDHJF?>@C?A>DE
the pool	c195d-95	?@FBABGAFC??BGH@?BAA>BAA
the poor	b56
the population	x193
the port	w101	=J>GGAECDAA?B?C<>@<J=BB>
the portal	n179r228	;C?DD@A?BAA?DB@D@C>JFH=>
the post		AB>GE@?@A<?@@AGE>G=HEG?B
the poster		>ECHFD=?9@?@CAGA@E@GFD>D
the power		EF?CE>B?A@@GEDCDCA>E;CCC
the practice	i137	AIDB?<FCAAFFCC?DFED?D>DE
the press	t170	C@EGCED@D;E?FIIA?C@EAEFE
the prevention	k18
the previous	a82b853	B?AKBEI9:EFIGB?BFFECAFFJ
the price	c-340d-55e-153i-60l319m216n130t-107w-100	CBE@G?B@<A>HCGJ;;?>B=B<E
the principle	u383
the print		AD?AG<D=G>=DEECDDF>H?E<E
the private	n212
the prize	i-142
the probe		AFBGFAA>@=@AGEF>>CAI>B?F
the problem	c-10f288i131u46y126	AI??><DGBCEGA@@DADE>BE>E
the process	i202	AG?@D?DEE=B=>B=AEBEA?>=E
the production		AFDEEAE@J9GBCFG@EF>G@ABE
the program		HAADEAG?F=AAGIIA>H<G?DCF
the programme	e49t393	?A@FBDD>I=G=ABAGEDCCEI@C
the project	a442b588r224x-76z371	@@?F@DEABFDB@C>GGCF?H?FE
the property	y-58
the proposal	l144
the protocol		FCBFG@G=C@AEFIFBA@?A=D>D
the prototype		>DG=E?CAF<A>>HAAA@CBC?<H
the pub	t7
the pump	k-418	<GGFC>AAB@>BHKD=:CAA=A@E
the purchase		?F?IE>@CC<BDIGG<AFBG>>BG
the purpose	h167
the quality	d338	GK?EFCAEB9D=@EC9C@CCC<BF
the quarter		=CEBB?CDE<B>@CDD?KBBEBAB
the quarterly		CAFBDAFAE>BBCIIB=IAE>EEC
the query		HGB?H>E??=@CCFC=?A@A>?BB
the question	a-471c411	>EF?B=EGEA<AGEH?>KCA==FB
the queue	a211b-164c-31f-40i198n-133r-359v591w425	ABBEEEB@D>DCGCCCE=BCAD9D
the quiet	x174	C<G?IC>:@ECHEBDCIFALAC:A
the quiz	r318
the rack	s28w-119	ABEFE@@><>=DGHCDAC=EBC@G
the radio		DFBEH:E=A<;GHIG=?F<D:D@H
the raffle	c203
the rain	x-69	EB>FHAJ@C:@?@HDFBE=I>CFB
the ramp	j109v-65	@BCDG;E@@C;G>IC@??<C;?=B
the rate	c34	BAD?ADEDDCEAB@H?ACC@;AC@
the raw		FFKEG<I<G=9IGJH;>D8C<G>I
the reaction	t334
the reading	y555	;B@AAD@DCB>E?@GB;@DA=C;G
the real		DACAJ@AB:?=F=CFC@E>GCC>>
the reason	d281x93	EDDBJ@A@;@AH>BE<=GCD@B=A
the recall	a479
the receipt	t-184	CFBAG>@?>C>EDAB=>@AC=@>C
the reception		ACBDCAA=DA@EACAAE@?D@?AF
the recipe	c196
the recommendation	c294	=BI=?BEGHBD>;GBF;JF=D?D?
the record		AGEEG;A@A<@CDEC?AD?DCB>E
the recording		HGFGG=E@>?=IFFG<=C<C:FAG
the red		?@E@ACECHBC@AGDF?IFA??CD
the refund	d-113q3	@CEIF@E>@A?HBFCBC=>C;@>A
the region		?A@GA>?ADB?C>E>BG@=EAAEA
the register		CFCGDA??>9BEIHF?>CDAA>BG
the regular		E>CCAECCC<D@AAFEEH@EEGD@
the regulator		GBCJGALAH8DACNKC<H<F@GFH
the relationship	h316	=AIFC@A;A=9EDF>=EC<A7E=B
the release	n-297p97r211	;IFDB>@CE?>?AB@A=B>CDA?B
the remaining	i847	?FF@D<GFF=@>AI?CGAA?G:;I
the reminder	i23	ACI@E@DAC<F@BEBBCECBGC:F
the renewal		=DBDE>DAE=?CFFE@AF?F=?AF
the rent		EEGAE;IAE==EGIE;?C:=<B@D
the repair		FGG?E:J>D;=G?IC?>F@=B<@G
the report	a-224d-105r-222x-119y310	<F@DC<CCB?>FAGD>=@@@;D<K
the request		DBCDBCG@ECBEBIHC=CB??CBA
the reservoir	v-166
the resin	d303
the resistance	z676
the responsibility	a315
the rest	g-67i532p-309	ADFEF@FCG=@?AHA@DBACDA=I
the restaurant	n36
the result	v73	D@=CED@B>@@@@@CGAE@FAFC?
the retry		@EHEIBD:C:@ADCG>>A=G<B>F
the return	d475y199	GEBDDECB@?GDBEDA<CC;:=HB
the review	d359q44x225	H@C@DH>B;@HA@>F?ACFEEDC>
the ribbon	x367
the right	j93y443	9@@BE?BE<B>J@EDA?A@E9>9F
the ring	m31	DHADH=B<?;<CDDD??B=E@HAC
the risk	c154	KBEAD?IFEC;C@HC>?GA>;>EB
the river	k-51n106r-254x35	FCEB??EA?AAFIEC>CC@?ACAB
the road	l-21w-95	BFBDI@B<F=?ACBI?CH?JAB;C
the roadmap	r327z349	AA<CAD?HDA?<=ABDAA@CGG>C
the robot		?FDEE=B>F>;AGHH@?E;ECD;G
the rollout	i44n-37r363	?CCFECAAB>C?BFAFACCAFD?E
the roof	a-130m133n-12t-523	>FF@G@BBB???C@B>@HBBB?@?
the room	c806x-43	;BM?CAGABB>CCJBA@D@B;<?@
the root	d291	BF?>EA@FA<D>>B@@>EF@B?AB
the roster		<FJADAH@E@A?BDE@=CBA?=?C
the rota	a83i228j244l-100q32z149	?@BFAEBBDC@CAD?CD<@A@>>D
the round	i304	?GF=D;ECE<EE?J?DEBF<F=;H
the route	c658d147i89	>DD>ACEFDAE<?AAB?EG?A=A?
the routing	e-43
the row		DE?E>@CE>FIBE=>HFEI?EDF>
the rule	c1j28	;?HCCEAABE;EBJCCCB=D?=CA
the ruling	c493
the run		BC?CC@BDB>>DHECCBE>A;BFG
the runbook	i126
the safety		C=D?B@D?BD=GALDD@BA@<?D?
the same	a-271c-292d-336e224i-447j-50m196n-296p31q-192r-675t-263v-292x-95y-169z214	DBADD>BCCBCACIC=BAAG7=BG
the sample		HI@DFC?G;@C@BBD:=BB>A>GA
the satisfaction	h27r69	=ACIBA<=C8=BBC@@CIABAJ>D
the saving	f-475t-102	@CA<I>@;F;:CDIF9;B@D99>G
the scale	n-70	=G>HI@GAE:?=GECAB?<F=?BG
the scan		@ABEGEBBD>D>?@DD@EAGCDC?
the scanner		CF@BF=BD<B=BDE@??D?AC>AB
the sceptic	z78
the schedule		?B>AD@BC??@E?CDB@AAC>C?C
the scheme	i245
the school	e271	?F@G???BFAED@@@ADA@EBGB?
the scope		<=D?>B=CAF?E=AACDABC<>CA
the score		?HGGGBC9?=>@JGF=>>7H?A<J
the scoring	c63
the scrap		EGBEE?B@?=>EHED=DA<C>CBF
the screen		ACB<CBCECD?F@@I>:GBA<B?B
the script		BCCDFD@>CCDCDECCD@ACC=AF
the seal		DJ@HFBBCB?D?JEH<=AA?E@@H
the search	x-125	=IDBH<D@E<@@<D@D@?BAE@9D
the season	b408	AEDGDAA=<A>BCC@CBD;GCBDF
the seat		?BC@BBEDDC@@BGFB=ECA;@EA
the second	b248c417d55i225l22m-103o131q-200w-171y221	BBD@CCDEADCB?BA@@BG=@?BD
the secret	x537
the self-service	p129
the sensor		AKDGH@CB@;=BIII:<A:C=>?F
the server		CFDEDDCC=BF@E@B:=?D@A?B?
the service	o-126x554	CCK?F@E<C?DFBDBBDDDCDC:B
the session		<DAHDF?A?A>>C@IA=B>IDF:A
the share		AGBBE<CGB><DADAABJ?>CB?D
the shared	i120
the sharpest	b556
the shed	a175h-197	DB?GCDBA?FHDGGDF?>C@EAFD
the sheet	i196t-15	?JFAF<@B@<=BCHBACE@BE@9G
the shelf	c167z-180	?FFGCBA@@@@CFIJ?<C@ABABC
the shelve	c102	;AG@BFD@EBE@CCGE?DEB??B=
the shift	f152j79	?DJC@?GA?D?ECB@CDC>?@B@A
the ship		=H@FC;A=E;>GIGC=CC>J<C?F
the shop	r-134t251x656	F>F>CEFACAFC@EBEEBD@FAA?
the short	c175	@CHAA>HCFD>E@HG@?D@@:@F@
the shorter	x465	E>G=CFB@?GEGC@L=>IGCCC?=
the shoulder	t240
the shuttle	x239
the side		DBA>D@?BAC=GGCK@AA>C:>HC
the sign	c-214	@EDECCEBCCCB@BF>@?>CA@<B
the signature		BGEDF=C@D=@CBGC@CFAB@B=H
the single	n99
the site	z-406	>HECB?FAB=FC?BBC=GBCC@E?
the situation	u368y383	BA?>><@BBFAI@AAE?A@=<F>E
the sixth	w-160
the size		EFA@FAAD@>BA@AB<?EC@=@E@
the slide	c59r111	=ADCEC@AD==<@EIB:JBF@ABA
the slip		DFBGC?E@C=BGCLBCC>D<B@=F
the slot		CHEBB@EDBA?BFDG<>E@=?<@@
the slow		G>@CDED<DGFGBECDG>E?AI@=
the small	m553o65q114	HBF>ACB??E?H>B@=@?A=>CB@
the smaller	j195y377	A@B=BC?E>E>G>C@CB>@?=?C>
the smallest		FEBEE?G?D>BBHDG>=GBC>GAG
the smile	t224
the snow	m34
the software		=@DB?FDFGFC=ABD?A@D?A=DB
the solution		<@AB>GEG?CH=C@CD;>@AAEEB
the sort	j-75
the sorting		F@>DBDCEBC>?FED=B?=DACFG
the sound		DEFED<G?G?9FGGI=>F=C=DAE
the soup	c-177d-107i-95n175	ADBFH?C:A=;EHFG?C><I=G=F
the south		HBIAE?A9>9:IEDE7@B;B<G?C
the spanish	q50
the spare	i-95
the speed	l-13	AECEGBC>E<?AFBF@CA?G@A?E
the spot		ACD?GDB?BADAA>FBADBH?=DB
the spreadsheet	c421
the spring	s-101z71	EDBGIBI?ID@>ECG;C@<F@B7D
the sprint	m-191
the stable	l-313
the stage	t415
the stair		GDAFDAF=E>DHEGGB@DE?;ADB
the stall	j108w100	>CFCGCBA?B?A=ACCA@=FBB;<
the stand	a48w-197	E@?FABF>DCBHEGADA@C@AGEB
the standard		E?DBB@C<FAC@DCADCC=D=EAE
the start	c281p-146y228	;@C?>C@EDF@D>ACB>BDA>A@@
the stat	y1218	:@>@>E@HAF@H=?DA:;F=;F8H
the station	p-149	ICDDCAFDA@DBG@C@FBBDBE?D
the statistic	d113y847	>B<=@A>H>D>H<@BB9?G<;C=E
the steel		>DDEBABA?B@@FECABEABB?EE
the steering	c571f795n61r103	CEED<ACIAHBCC?GH>MF<FBG:
the step	x-221	@H@GG=BCB=>>BGE>?BBC><@F
the sticker		?GGEFBE@D?CABDD>?AAC@??C
the stock	a566	F>>JAFB8@FDHAF@FF?D?BDF?
the stop	d136	CIBDHBBAA;D?CAE9=ECD><@B
the store	i4m-7r506z148	@@?G@D?AE@>>AC@EEC@@GG@A
the story	i112t183	EB?>=CBCBEKD>>?KJCF@DDGG
the street	m40	FBFAF@G?B>@EDEIA@F?C>EBC
the strength	y10
the strike	t-284
the studio		ABCEF=E>E@:BHGC@CD<I;<>I
the success	x567
the sum	d286	FG?AH>>B><AAAAF<;IFE==C@
the summer	n-62o100r546	@D>HCBBHB??:AGBDAA:EICCD
the supermarket		GBFCCE>>:BEGIBD:C=ABDE?G
the survey		E@?A@EACEFCA=CCC?AE<D?F<
the switch		B?E=I>B?>D?GBEABCC?EB??A
the system	c279r425	>F@@B?=HB?<==@C?=HD?C@@B
the table	a-223	@HJBB?GACD>BJCI:=D?E=@>D
the tablet	m103	CACBFBCBB@BBCCFB@C@ECGA@
the tag		;FDEEEE?GAC>C@G>?AAG<A:D
the taking	d276
the talk	c239	B@DA@FADBCB@>?HD>HDBEDC=
the talking	i-260y106
the tally		GD>AK=@B;@>E>FB@AA>D=<BA
the tank	c293
the tape		DFEBI=G<B:?BEFG;=G@D=C>E
the target	h287m88	@CGGCB<<<=5A@D@<@C:??F@@
the task	a766	G?=I=FD:GEGHAG>GF<H;DEC=
the tasting	x207
the tax		FBD:F?F>@>BFDDC?AEBABB?E
the technical		@GC?I;F@E<@BBG>BCGE?E@<H
the temperature		C<F@CBHADG@F@ICEDB@?:>C>
the template		?HDDH=EBD<>B@EEB=H>AEE<E
the tender		CCADAC?CBBGFCEDAC?D@C@CA
the term	l45
the terminal		AF?EB@IDG@B@DCABFA@E>=>D
the test	c228l-282n-131o-261q65r-367x-32	@ACE@DEGBCB?DGBB>?A?;=F@
the testing	i162
the text		8?EDACACK@@>CFID<IDE@CDA
the theatre		DDFF@BBCB;A@ALACC@==E@CI
the thermo	n-44
the thing	i224n199r344	;H?>G?DCA=B<A@?C<BCCGA9B
the third	c781f120x-194	?FEB>=JDGEABKFCF@FD<;=IB
the threshold		?EICBDDAEC?@EFI><@B@><BC
the ticket	i220o-166	AE;A@@CCD>DC@EBE@DF=A?@D
the till	n-325q3	C@DD@@DAAC>EDB>AF?<E8ACC
the time	c103o143x-183	ACCFBB@CBAC?GFE<BDBD?>GF
the timeout	k-62
the timetable		@@BCBCG?FADCAGBEEGD@CBEA
the timing	k206
the tip		AEEFH>A=@<<EDCI?<H=IBD:C
the toilet		@DCGE?B>D>?BGFF@AH?H=@@G
the token	o6
the tool	i186l209r42	>FB@B@AGAB?>?CAF?D@@GCAA
the top	d-279o9r299x189	DBECGBDBAA@DBAH=@D>FCG>A
the topic	f248	AHBC=;@@DGBHIC@BB?C?=BDC
the total	q6
the tour		DABD=GADBDEBFDDC?AF;?@F?
the tourist	n184
the towel	x201
the town	t-19	>CDD@A@DC@EBFDF=?CBFAABC
the trace		HH@BI@BB<=BBCCC<=GAB=?DB
the trade		I@?FBFC>CCHE?CHFG@CCCDHE
the traffic		CCCDD==?F<DKGFD:DD@M?C@E
the trailer		AGDGF?H?J??CFDG=CA>F?A>G
the train	a-538c493f-442	>?E<FBADF><8?EH==GAD;>?E
the training	i503m-72r264t2	<ECDEADAG=D=?CAGCDCBIE?D
the tram		JIIGH9H>@>8KEJG9<F9C8GCG
the transfer		DDIBE=IBF?<FFJI=:G@A:@FB
the tray	j158o-92	:?E?EAF==DACCE?DDB@K>>EC
the trend	y396
the trial		D?MAEAD?BB>EEJH@>E@CA:BC
the trick	x509
the trip	l87	AEGBADEDBEAA?CD=<>B>@?C@
the trolley		?FCHG@@=@;ACLIG=BD>G?D<J
the trouble		?B>E@@@GBD>I@CJ=>A>A<I<J
the truck	d-198m261	CEGGABA>B>ADKKH>>@??@AFG
the trust		H?@?GCDCDCCADADAFBAICDBF
the truth	q142
the union	j-77t-52z632	DD;H>=EGJ@>>EB?>G?>F@BDH
the university		CG?EI>CAB:>@EFF>=JBF;>@E
the upgrade	m148
the upload		F>@CBG@@BBEF@AFFA@BA@FC@
the upper	l59	EHAFE;GD>D>HHFD?@C>A=EFB
the upsell	v3
the usual		IJFAJ:G<==8HEIG:;C:C:ECC
the validation	n37
the valley		=@DAIBDA?CD@GCE@AHDHA?>D
the value	k690u209	DH?@B=?>EGDGE?BFB@AE=CEI
the valve	c-147	AF@HD?D?E>BAECCAE?@FCG=H
the van	o-33r235z-169	>JCDG?C<=>@BFDG==A<FBC?A
the vehicle	d259
the vice	f173	FEBF>?EDCFFIEAAFDDF>BBF=
the video		>B@BCB@D@C?ABADA=D=FBI>A
the village		CBBCD@IDI;A=?GDADD>?CDAC
the vision	z274
the visit	r-173	CACCACCBBB?GFBG>CB<D;C?E
the voice		BIDIG=FA:ABFKDE>?D<H=G@C
the volume		MKGFL7M>A<8MFLJ9;A8@8DCH
the vote		CBABECDA>CEBF@@A???DAEBD
the voucher	n-29	>@HDHAG>BCCDCDBAC@?I;@@@
the wait	x726	J>F;KDA=;FIJEAD?DIEIC@=@
the waiting	r-85	@ACBAGC@>BEEHB>@B>AB>EAA
the wall	n-21s28x208y-224	CEABJEBA@>D<C?C;@ABGGA?C
the ward	c576r-50s-314t294x311z124	G<D??GD@DGFD><ADFDEABFE8
the warehouse	i206	AEC>@>EEG@EC=C?EGDB?EABC
the warmer	x107
the warning	j406
the waste		CGAHE?BAD>?GGEH>>F?D;C?F
the water		AK=CH<C>==>@ACD<>H?GB@BB
the way	e84m-4z308	B>@E@EGGHC?<FD@>EACEA@CG
the weather	i-429j142	B?:BBE>C;F>GA=B@?<>C=FB?
the web	e134
the webinar	r13
the website	o-3r264	?DCDFE?;<=A=@=FA>@>GEF<>
the week		DFEIBG@@?DC>FDG?@?=CD?GF
the weekend	w259	=GCB@DADDB?B?DH?:@C??;@A
the weekly	e-307	?BGBD>GBG=AABLCFBHABFC?F
the weight		CBBBDBD<F@BFIGGC?FEA;B?B
the well	l55
the wheel	b369	>CHCBDF>@CEAB?@ADDDGC;BF
the whole	c-377e370h283k236m-91n-107o-119p-82q88s-80t276x106y-91z242	DCADBAC@F?DAA@@CIB?GCGBE
the wholesaler	o-6
the wifi	m-122
the wiki	a72r-250	E@AEADA9BBFGGGECD>E?A@BC
the wind	c-182m121	EGHCG?D<A;>EEDD>D?=E>C?D
the window	n-129x211	BAJ@DEC=CCBB@?H<ABCHC@==
the winner	c90
the winter		BEDFFCE;C>EBBBF?AABE?B>B
the wiring	j565
the wish		?ADEF@A=C<?FFGHB@HBE:BDE
the word		EDEGB?KBB>BBCFFD@G?CBEDA
the wording	c172s110	?BKA@F@EBGC@EHI<<@B>B;B@
the work	i27l9n251o320	AG=FB?CAF@GCBFBCEBBAB?BC
the workshop	r-66	GA@GBBG>I@BEEJGB@ECAADCC
the worst	y158	BE??FBCD>B@D;?C?>??B9>>?
the wrong	j64l-173o-168w-50	@A@=I;???@:ICIDB>F>H7@9F
the yard	z-138	?IIDDCF<DBE@EBG@?A@E@??C
the year	o-84p55q-421w-551	B@?IG?B>F9>ABHFECK>H@EBC
the yearly	q45t180x-146	ECAEEAHBG<@@<GGC?B;AACFC
the young		>HDBBAGDDBDB<@A@AAD>A@=I
the zone		A?GBEAA=D?BEKEG>AKCI=B@E
theatre		CFADE>GDD==?FHB@@?7DAADG
theft	v-464	GCDAD@BABB@FDDF?CDA@ABBD
theft go	v-714
their	a-406b188c499e-327k-390l-259m-98o351p226r-362s-14t-223u-189v-579x243y-117z461	FBD=E>GGEEC@DEC;DJD@F>BC
their $	i519	@FH@D>FBF;DA@GAEEDC?DB>F
their <customer>		CA@HJ?EA?@>DAKFBBC8H<BDE
their <name>		EG=EI?@A<:<@CEE=<E?F:@BA
their <person>		?DDEE>G?BABBFD@@DICDCBCK
their <role>	o-65	DAFBECA==CCDHCC@AABEFE<E
their <superior>	b94c-227f11	BEBJB=HA>DBCJA@AFICCBFCE
their blood	x291
their confidence	z205
their first		GGGCD@CAAE?DGIE;=@<@B@@F
their life	p-77
their money		A@DAGBABCADEECG<ABEFAF<C
their own	i-194n70	EEBAEBD@@B@BC@E9AE>DB?EB
their price	l119v-151
their side	z-245
their spend	d118
their story	x1
their tablet	q-39
their trust	z122
their understanding	z101
their verdict	c107
their way	c378	F>F=<ECGEGDA=@D@BGF>C@C=
them	b-375f149h-645i-39j-216k-839m131n620o462p1073q235r-544t114u-891v-350w385x362y-1129z569	H@E?F@MEE?G>FEC<CCAC@A>B
them $	d-295f593i240m-247n-85o-432q-491x293	DBHADAIAFDEEICBCFCDAD?9@
them ,	p-249q-34	B=C@BFG<BCD;GAD@EFEFB=DG
them <number>	l-140	BF?FACJGNAD=>A?>G>A@A<ED
them <role>		EAA@EBDBB?C@CAB>EECFCB>E
them a		A<C@IFE?F>D>?DG@=B>JBIAA
them again		HD@HE>JCD=;BDHF=AB<C<EDJ
them against		GDEFL;E@E@>IFIG>ED;D>GAJ
them all		?E>ADAIBF@C=CC@ACA?EEA?H
them and	d33o102	LE<BEAFH@A@@BAF9BEA@@AFA
them at		DH@CK:E?@<9EILI;:D;C9CBJ
them back		CCFBECD>@@GAHAE<@C?HCFAB
them be	n-150	@A;B@AEE@DB@A@<BDA@I>BGB
them by	l56	EHAAKCCB@<D@AAC:?ECD=??A
them come		B?@A@DIGECF?DDDD@D?BBFFA
them do	o-53
them down		BHGDC@@@><:DGHH>;@:@B?FF
them each		AB??HA@><=A@GCF?=GBH<D?B
them every		G<B>CF@BAEDBE?D>EEDFDG@B
them for		JB??FBDEB???BAD<BD@A@DDE
them from	f-37	>@HCDF>>DAE>CAF<?@@GC?<E
them go		MLEBJ8J?>;7NDJJ7896?;DBF
them have	c62	CAB@@CFDDD@>@D@B@FD???E@
them how	f115
them i		>HAB@=CAH=EGAE=CG?ABB<CC
them in	j209	DCFBC?GBAA=FALDAAB>A7=D?
them leave		GDEAI>D?@@?GEDH<@@>A>F@D
them off	n-44x95	B@FAEC@?ABBCFBG?@FCFAE>A
them on		J?BAEBJDEA>?CEF;AB@A:@DE
them out		FJCAI>J;A;=EHEI;>?:B<>?F
them over		E@@AD@FBFA<>EGC=D?<G<@BF
them that		HJE@D:F>;=8L@ED::99>:F@G
them the	i-199o489p324	FCACE?CABC?KDBG:;D?C>G;H
them to	c401f365i662p-251q-68x-281	@KBB?;JKGBD>CD?CBJH<C=CA
them which	c72
them who	t320
them with		B@AGDCC@B@@@DGCAC@<KAADE
theme		GB:@CDJB@BG>AECB?@?CDHE>
themselve		;BDAB?AADE@F@CCBADADBA=B
themselve $	x105	DAF?BC>C>FDICAD;A@B@EE;F
themselve ,	c13
then	a461b-192d-338e-349f168h-303i944l24m-64o499p387r-215s100t-124w210x-430z-141	?GCCEAHBEACDEIBDA<C>A@=F
then $	c545m44w-205	@AE?B?EGG??ACGCDAHE?@BDF
then ,		GABDC@DBE@>AFEB=DA?CDFBG
then <customer>	w-29
then <number>	f84i-237	GB?F?B@D<EAGJ?CDEEA@AGFB
then <role>	c409i214	>GG=C?EFGAA>AFC@=GG<D;@A
then a		=BCBD@?C@>@AFGCC=BADCBBE
then for	i118
then go	i25
then he	o86	FHCLK<FDJ@?IFIJ9BI;F<G?L
then i	i39l171m-45p82y121	AF@=B9EEBC@HCHBG>EB<@F>H
then on	i89	ADFCD?EDA>ADAJABCAA=C@?F
then the	a445c-25	C@?GEEB=A@GECHCHB=F>DC<B
then to	i-127
then we	w209	;JIDJFJ<H@C;E?H<>>=I;<=?
theory	x-111	EJBFJ;F?G>:EEHJ@?C:E=>EH
there	b-319c123d-578e195g-21h-427i234l138m-229n-772p-674s-91t97x-466y369	?BBBA?BECCBD?ACDBDBEBAAD
there $	c103g-215i220	=FI>C;FBIA?EBHAAAJFB@>>H
there ,		@@FCBBAADBBC@EFEBA@A?ABF
there <number>		@?GB@CGCGBDEFGHA?GEB;?ED
there <role>		BDB;F@FDC=@;@FCA>GG@B<BA
there and		@CFHEDD@BAF@BAH?C?@GDB=B
there be	b212c-15e468h-190i-717l119m-305o125r299t266v126w-110z67	>B=E>@BFBCABF@C@CH@J@DDB
there for		?DBD?AB@@<=EBCB@A?>@;E@G
there i		=BCBAA@DA???ABFB;GBCCDA>
there in	q51y190	=B>=@AAH@C?F<A?B??D<=A;E
there on	i40	=FI>C?ECF=B@@F?CCDE>E?=E
there the	w155	6FDDEBI@H@D?BB?DC<?D??9D
there we		>BHD@DB@F=C?CCCBCAEAB=@C
there: be	b581e-76i-342l136m-181o68r36t237v216x106z114	AA?CACBGACBBDAEABF@FBDBB
therefore	c488x579	AAL>AFFBBIHCF@E;>EE@@AA@
therefore i		CBCA@ABFCECHB@CACIE@ACA@
thermo	n-36
thermometer		BBBCF@B>D=BCHFEBDFBE<C>I
these	i611m83p11q252r-335x453	JCG>E<FDC?CMAD@<IE@CBC>H
these <customer>		@@CDDBF>CCCCGBCBEIDJ@?EG
these <number>	p34	IGCBH=D<@?:JDDJ>AA9E=BCG
these day	i692x482	A@F=CADCH>JBAB>BIGIDJD:E
thesis		GGACI@DFD<EB@EE>>GBAABEA
they	a267b-63f203g-312h-452i-268j-364k-375l-75m699n290o739p672q553r-486s-179t490u-461v-846z600	K?@=E@HEEBGCAFH>BEC>ADAC
they 'd	m50	FC@DG>CF=@=C?E?=B>?B:?E@
they all	t76
they arrive	d-91
they be	o593x-69z137	ED@CCBICACB<@BD>AHDBDBCD
they buy	x16
they can	x251	GBF?C@AB<DEII?E>CHECFG>>
they cannot	q-29
they come		E?@CF@CEFA@>GBB9EB@HAD=F
they could		GC@BBCDCB@EBABCBAEE?FCDB
they do	i-141k182o545	JHDDO<B>DC@LFCK;?E;H@A?J
they feel	x-166
they find	x53	I?C?EECBA=GC@AIABEDCEF@>
they get	d147	HEB>ICAB?=FCBAB;?FDCC??A
they give		AABGF?E=CC@FGHCCC?@C<A=D
they go		EC@HF?HEG=@ABJF@AE:CBDDE
they have	l-105q177x246z-144	FDC?GBFB?=DBADBC@DBACBA=
they hint	y138
they know	c97o36	F@BADBEEEC@DCDE?DD@BA@BC
they like		DBEDBAGCC@DB@FFCBHBADDBC
they make	a140
they move	x-108
they need	a101	EA?C@CD>DADEGEEEC?D=BCBA
they opt	c122
they say	q-104	CC@@D?@@EA?>IHFB<CCA:?DB
they see		C>E<ADDCCEBAFCC>@ACCB@AA
they sign		BCEBF@B@A?BFGCE=@EAEAA@D
they stay		CBDCI@CBBCBFFCG<ABBDBB@D
they still		HJFDB;HA<@:HHDD?BD:@ADCA
they take	c171n225	EAB?>AEDDD;ADA@EDBA@AAE@
they tell		?CBGBBECE?CAAFFB?ECC?CBC
they want		CBE@G=D>C@>EHFJ;<E@CAB?C
they would	x272	FDGCLCD>@BCH=AF7B=@EBB@@
they: accept	l-33
they: agree	t87	IAADEAGCF;BC>IICBF<CBFG@
they: arrive	d-91
they: ask		=ADABADDGC?@DHIB<GCA:=CA
they: be	m94n78x-33z236	DB>ABBFE@CA>=AE@BEAA@BDE
they: buy		E?ECDDBADBDCCAE@FFDHED>B
they: come	x584	I>C>HBBCBECADAD8EDCFFD=@
they: do	f63i-101k56o439	FGBEB?CDAEDEE@FACE@ADDD@
they: feel	x-140
they: find	x377	FAGAFAC>AADGFBG>BFBEBG=C
they: get	d111	FD@?DADDA@FBCA>>CEEBA>AC
they: give		DA?EE@A@ACBFCEEDABAAAC?@
they: go		EA@JGAHDG>B@CJFBCE:G@EEH
they: have	n28x248	F?C<DCGB@DDAJBB=A@>DDH@B
they: hear		?ICDH????:@BEEF=<FAE<=?B
they: hint	y138
they: know	c77	B>E@DBDDFE?CBEE?CFAD?>?@
they: leave	m24	GCFDFBD@@?ADACF??A<B@FD?
they: like	x-126	C>E@@EDDECEABACCBHEBEDAB
they: look		=?EAAC??>BBHD@F@>?CFAF9G
they: make	a120	EA@EACD>IAEE=FADD?D>HEC?
they: move	x-120	=D@EG@EBF@A@GEFBAC@C=BCE
they: need	a99	D@>FADD>ECDEEFADC>D?DEC@
they: opt	c122
they: pay		FDDCI@C@B?@GDDJ;@C>DADBD
they: put		FDEI@BFD@BDCDDCCFFABDEHE
they: read		>GCJF=CBB><ACDF>=F=EAF>C
they: run	i192	>HA=F?CFC=G??B=CBIG>G==D
they: say	q-104	CA@?BAA@F@@<GHGC=CE?<@FA
they: see		F?DABFCD?DB@GBA:B==EDD>G
they: sign		EEDDG?C?B>@HHEH=AF?D>@BH
they: stay		CDGCH>D@A@@FDEE;AD?D?E@D
they: take	c165n225	FCBCA@EEDD:BCAC@BD?ACBDC
they: tell		=CBHACEFF<DAAEHB=GBC=FCD
they: trust	z167	G@?@C@FFFD<?BC@=D@=ACBAI
they: wait		FCDAHAC=@?AFCBF;>;>ABDAD
they: want	p29	FAE?J?D>@BAGKCI:@GBFCD?D
they: write		>DEHD?C>D>?FGFC@CC?G<??G
thick		?ACFG?E?BB@DEDA@EFAJ@DAE
thin		FIAAJ>AB>=@ACDB:<EBB>>AB
thing	c-151f228i633k620l-197n-71o-361p-291q-577t114u-456w250x331y-297	BGECEADACBGFDACHGCBDD??C
thing $	i4j160t194	@CFEICHAC?BA@E@FJA@GC??E
thing ,	c190m12	DAE>CB<@BABD@AI;?HIA><CA
thing :		<?FCADA<D=>@HB>@DB?C<F?C
thing be		>BCAD@@BBA@ECBCECFBGCC<C
thing count	k112
thing for		BA@BCC@@BCEFA@CCE?FCF>C@
thing i	f45r197	CA?CAC@A?CBDB>BEDBAEFBEB
thing on	i94
thing that		>@BFF@ECD?ABDHEDDF@F@CAC
thing to	j-33	@IECE=HAC>DAEDC@BDADA@>E
thing: be	f151r150x127	DB?B@ACE=DBEE?AFEDB@IIB>
things: count	k15
think	a-88b296c469d-475f-330i-197j740k-460m-166n-497o-82q-493r-3u596x7y-178z325	D:E:A@C?FG?AEF>HDE@C=BCD
think ,		<?JADEK=AF@A<A@CCCAD?9E@
think <customer>	m4
think <role>	c-36j230	<;CDDCCABC?C>I@IHB;LCDC>
think about	n-107x355z329	G<B<@D@BCKFBC;?@C?HBEE?D
think be	c333
think big	j-482k-281u1260	BDA@<9=;NBF?MD?C:AF<8L;I
think for	l77
think i		?=B?H?EF@E;D>KADFD>GA:@@
think in	j-25
think of		BECEG>H<@<AAIED<@EAH>BEJ
think that	j674u-203	>=EBKAD??A?EBEDDEG>LB@:=
think the		?ADEF@GAA?>BBGDCCF=H>AA@
think to	l75
thinking	z68
thinner		BBE@E;GACC<IBICBBD>B:?CA
third	c597f76x-515	CDFB@@FDDC=EJCHC?IA?9=FC
third night	x-26
this	a415b-207c-66d-468f252h255i60j-97k488m-2n84o-233p-486q-116r-404t-47u435v408x276y-576	DBD>@A@?EBCFH@BEFA@D@B@C
this $	c477e100x-251	?CDCA>EDE@=CBHB?AD@E><EA
this ,	o-6	CA?F=BBF@A>EHECC@A<B=EDB
this <group>	i185
this <number>	c266	?EE>=>C?FEBBFC?EABEA>?EF
this be	b-371c-37j131k-575l-168p-90u320x-122	A>CBD?A>FAAAGFBGBB@F>F>B
this category	x134
this day	t138	DA@DGDCAC@D@?CGDDD@ECEEE
this experience		EI>DJ?A<BECGEBJBGB=K@8HJ
this i	k101o-39	IGA?D?CCEBAAABBEEA@DB@DJ
this move	x216
this project	k195	BG>EDC>;CCEGE@ECC@BH;?EH
this release	n256
this the		ACHBFCA?A@DAICG:>BCEC?=D
this time	l162	DEE?C=FCBC?G?FC@A@?>:<F@
this to	f492	CIEH?<HG=BCFJACDGJE@FA@>
this way		FDABD>GEG?<?GHE=@E?@<ABI
this we		?AGAAFD@FDDA?<FAADCB@@B?
this with	h272
this work	a92	E@=FAE>=DBEB?BBE@>E@CFB?
this year		HJGBH;I<>;:IEIF;=A:B;BAG
this: be	b-353c-196j240k-744l-147u446x-87	C>CAC<A>HA@AHHBG@?>D>F;A
those	b119f-70l-52n353o-318	FFHDFAK;??CBHBD=FF=F@CDG
those $		BAH>@?GCHB<BDKI@<GC><<GA
those <customer>	n17x-185	JICCA;MB@@=DGGA>DD==<<KI
those <number>	l-162m53o-22	EHFBK=@;C6;DCGJ<=H7HAD=D
those be		@@G>@?HFID;CAIIA:ID>:=F?
those in	n76
those who		D??H?GC??DEEKBDDFDCC@GED
though	m139q418	IDGDH>D>CD>FFCE=@A:D<DAH
though <role>	l-31	@EHIJBC>F=AC@BF=BB=H=@AB
though the		FDDDAA?=EBCFD@@D@??D=FAF
thread	l197	GLAEG<DB@CAGDCAAC@@?B?EF
threaten		EGIFG;G><?<HHGF;@E<C=BAH
threaten to		ADCGH=D>B<;DDIG==A;F;C>F
threshold	c132	ADJBCDECCDA@HEI;:BB?=;DA
thrill	t883	E<DKFDJBJ9G?AJKF@I=LCHGD
thrill $	t215	BADFFBFAF=E@BGHC=G>FBEFC
through	c-919d825e535i-798j-253k178l184o90p-73r475s-266u369z603	IG7EH>?DCA?==AB<A?>KABCB
through $		AD>C@>A>GBBBGCBBC@?F=BEI
through ,		CF@C?;>=EBDHHCAC?>>B:DBF
through <name>		>HCIEAA@E<>AA?G?@A:H@A??
through <number>	l29n-222	EHBEK>B=>9BCEHH9<CAF<>AE
through <role>		CABBFAC=<F?H@BDBBA>E9ADD
through a	e63s-13	@D=EA@FFD<D@?DCEBB?EAEF<
through all		AF:E>?<FE??=A@>BB@AFBCD?
through my	x265
through the	c-17d904j-168o35p-71r498	BI=EIB>B>:@>@>G=<EDFBB>?
through them		BFAEGA@=B=B?DBD>BBAH?B=C
through this		AECDIAA<?BBFDDGCDFAKA8DF
throughout	e1165i-11w-47	>E=J=9<AI@AHHG@@HB=G;?FA
throughout $	e109	<E>I?;<?I<CCKHD>CA=K<AEG
throughout ,	f201
throughout the	e407	:G=E<<;DIADGCCB>E@@F::H=
throughput	v371
throw	g-23l83n-390r-468	@FIEE?H>D:GDFGABEACCADAI
throw <role>		ADF=C>EBC>ECAE@DEEFAFC<F
throw away	l186	DGGFD?AA<><CGJE;;?:@?ACF
throw out	g-44r-198	BGKLFAF=D?ADHEI>BA<F=AAD
throw the	n-13	=GHFABFACAE@BDA?DBCDF=@I
thursday	i-423q90	AFGHGBAA??;AEFJ:>@=D==?D
tick	c646r225	<BFB@ACDGD<>?DJE;JC@A@C>
tick $	c505
ticket	c-125i449l-239m59n-44o-37q-5t-102v282x-395	AH>HD=CDA??FDCBEDEB@CC=B
ticket $		>GEEE@FA@A=CD@BCDC=GAB<D
ticket ,		EIC:G>EHA=GB=B@<?FE<B:AB
ticket and		FHABI?@@A=AA@DD=@HFAC>?D
ticket be		DC=GEBDBD@BC@GIBBDC@ECA=
ticket in		?E@CE>@AA@>BCCEC@F@ECC?B
ticket of		BE@ECC@DA>>BC@EBAH?DAACB
ticket to	i237
tickets: close		>EAEH@??B?=?AAG@>G=HEF=@
tie	c392	A@HBBDFAF@B@ADEA@EBB>BBA
tier	p82	@JD?GCFAFFC>GBB;>>;D@@A@
tight		CIAG?;?>F=AGIIB?BA=F<ACG
tighten	e-45
tile	c79	AAE?@BCEDC@?@DFB9GE?=>E?
till	c63g-172i-507m734q145w147x-26z-83	CEGFCAHAF@@BCEKBAC=A?@GA
till $	c159	=CB?@BBFCE=?>@FE<GD@EAB?
till <name>	m76q235	HKJIJ<G:?<:H>DH8=A8EACBB
till <number>		?FEEBDD8HBE?I@D@@ABH;>:F
till for	n-104
till roll		D@KGD=D<A==KEFDAAD:H;JDH
till the	i-175	D<FAEEE=?DFCHCG@=JCD>FF?
time	a-348b312c-329i-625m150n-64p-302q-8r133s-145u-490v218w310x-223z365	DB>FDB@BAB>@DAE>FF=HBDBB
time $	c-172e-122j118m-61n-285o-214p-11q-156r346t-694v-109w281x76	@BADGAA=@D=ABAF?DE<JDB=B
time ,	q-56t189	BBCE?BCD?E?CCADBBC?@BEE@
time :	m87	@IFFE<?CA>=@=BE@;D?BDE@=
time <number>		EFECJ=D<B:@EFFE?BD>C?ABF
time a		GLDDL8FC><9FBFJ?;C7=@CCC
time and	q92r248	AE>HG@ABB>?=BBE@@D=JDGAD
time be		;ABE?DDBACFCFA@EEDGB?CCM
time come		<CAFH>@C?B:C?EDBAA;GAE<>
time every	r-282
time fall	v295
time for		EG?BH=A?@@@FBCE??BBD;=BD
time from	m36	DIIFH@G@A@>D@CE;>=<@=?BA
time go		=G=FB=>DE=?@@AAE@E>GDDA>
time i	j-58m279q165	KC@BG=FAE=>BEHD<DC<G;>DK
time improve	v203
time in		>@ADAC@=F9C?ACB@BHCFDEBA
time of		DCBCDBBBCBBHB@@;BBC?;C>C
time on	x-51	>CBF@AA?D>>@?C>ADA?A?BAB
time per		@FCEF>F?G@?BBDGA@H@DB@?D
time the	c23	AA@EACJGEDD>FA=>EACD7=GB
time to		?CBBDAA@C@BDCABEEICFDE>H
time with	o51
time zone	e33
time: be		>CBBB>CCGC@GBEIB>BCA<AAH
time: come		@C=GBB>G>A;CC?HC@H;FBFA>
time: fall	v34
time: go		=C?FBB@AA@<@C?FG@H=JED;B
time: stay		@CGGF?F?D>BGGGE?EE@G=ABG
timeout	d87k-67m171	CFABEBBF?>>BBCD?<BA?>@A@
timeout be	k-65
timeout: be	k-63
timer		CDACE=CB@?>DHDG@AD<F<EDD
timetable		C=ECAFC@BAFA@DEEBEDAFFE?
timetable $	c173	G?FA>ED@CDED>BICAIEBDCB=
timing	k353	DD@=CE@?AFEE@?EFD@DEA:HE
timing be	k228
timing: be	k228
tin	t207	C?FJEBI?I;D@DJIDBI@K@ECG
tin of	t389
tip	g302	<DBBI@G@>CC>KCA>:>9JAHBD
tip ,	g4
tire	a-80x573	EAD?KBAA?BDFGBH<AHBFDC?A
tire $	a-61
tire of	x828	I;J;IF=<<FHKH<I:CHGKHI:?
title		FHBDI;G=D9;FFIG<=I>F;C@G
to	a436b197c259d-298e-365f513g129h593i489j262k333n-81o46p112q236r-6s63t-133v209w-142x161y-80z-91	BCECBDB>CC>DBC@CFDD:CB@C
to $		B@BDAF>>ACCCCBGCB@DADCA@
to ,		GAG@HAD@B@BIHCG8?CAEBF=@
to <customer>	x-385	CIFCJ;F;AA<E@F@BDB;CA<CG
to <name>	a-250f79l-93m380n-355o392p151	AGFBC@CCHC?AEDC=;BA?>AAC
to <number>	c-84e-353i58m-135n10r347s1150t-47v-428x517y398	@EIGHA>A>==CCDK;9C=GDA8E
to <person>		>FDGG>E?C>;AEHH=>D<F<A?F
to <role>	c325i531j238p11r196	=AC>C@CIDB<?=FAD@GC?D??B
to <superior>	c-102f733i376n-435o-242p-350	CIEH><GD@DFIHB@HGIG=FE?@
to a	c407i934l497o494t-96v76	ACJ>C@BFAC@FBDB>>DD=EA<E
to add	a216s-59	E;?D>GD>FFHHEHEGC@G=@DH<
to all	s719	>GCG@C=A?=A>GFD>A>ADD?CH
to an	i438	AKC;A:IDD9C@;G<EDAD:G<>F
to another		AFFBG?F>C=>CCEC@CB?D?A>E
to answer		@ADDD@CB?D?DDEBCCE?D=@CA
to anybody	b94
to anything	b49
to argue	c708	??J=;DIGHIECECEB>KI>A<E;
to ask	n75	HNCGD;DB<A=GIFF>?A:A@?DF
to be	b99c320k307l-34n136q54x394	A@G>DC><DGEFB@@CDDFC?>DE
to become	h216
to begin		A@DABBACBB=@EJH=;BC?@?CD
to believe	j32	D<A?DGBFAFBB?@=EH@BHGA@?
to bit	t255
to boil	c-121
to boost	h479
to bring	h156	@>ACEA@?D?>E@DB>CB=H?A=?
to build		IBB>D@DBDBEDCD?AF>F=C?@F
to buy	l98p-265	>AGAB>FCCA=EEIK>:GBB8@DC
to call	j-29n261	EB??DD?@>?CCBDE=@=BACE@E
to cancel		DIGDE@IFEG?F=CK9=A><:=A?
to change		DDECG@G@@A@ECCI8?D?F?CAC
to check	a214b20	H>CEBDJ6BDEMGFCCG>CABEEC
to choose	c646	?>J==EIGGGA>>EEE<GF=9<H=
to claim	d105
to close	a126h-298i-118	ECBECADCBEBG@IJF=>B>CAF?
to collect	a81
to come		?=EDBCJ<AFCDGE@EFB=I>FCF
to count		FC?AK<>?=@>EADAAB@=I>B@C
to cut	c323	@AK?BAHCDG=BAGFA=EA>;<E@
to date	y-23
to deal	b192
to decide	c166	=?C?=EBIEFBC?AEB>DF=>AC@
to deepen	h157
to delight	h164
to do	a809c385i318j-168n-354o-63q5	BCGC@CE>I@CCAJCFACG:D>AB
to drive	h533	A<DF@F<;D;?DC?>;GCF<8I;?
to drop	c81n72	CDHAA@GCBC<CDJI>;D@>=>EB
to each	q-188	@EAACE?@?DB=JEG@=?@CB>EH
to end	u272	>CA@@C?=DHF@K>?E<@AD;HAD
to escalate	f474
to every		@AAF?D?BAAF>CEAE=@@DGFDE
to explain	j137	9?DEGBF<>B?DADBEDA>I;<??
to facility	i395
to fill		>DCDF?B@C>?ADCF?>H>HBC>D
to find	a32c-465y624	C=@?CC=A=DCLAACDB<BB@H8D
to finish		DDDFC>A<BC@EICBA@A?D;CAF
to fix		=AC>DBE?=D@BDA?DC>=H>@A?
to foster	f259
to get		B@AECCC@CC?BB?AAFAADCC=C
to give	x-113	D?BGFFA?AA@@BCB@F>;F@CBH
to go	a-20c163l5	AEHA@AFDBCA@EDEA?CB@??FA
to have	q374x505	K?G=CB?=DA@F@@E=ADBBCCBB
to hear	b327	A@EBBEFACCE?C@AACEDHC>EF
to her	c-316q-259	EF9FHBB@;@F?F@E?CHCIAEBD
to him	c100n-136	E?FBCAICDE>AGEF<BHBB@?DG
to his	b23	BDGGC?F?=CDFL@@BEKEEEGCF
to hold		DFFAD<HED?<CGIH<<I@C:@EE
to implement	i325
to improve	h152	@AHHBCB:E;;AGD=;EC>A8H>F
to increase		>AHGBBA<G==BECA<DDAC:G>E
to infra	i304
to intervene	f79
to its	c24	A>H>CCFAFDCDDCJ@>IGB?>C?
to keep	a-80j777p-85x-349	<AH@F<?E=D;FCJBDBB:E=6FD
to know		DCDAIDD=ABEBIAKACDCIA?DE
to launch		ABDFBB<B>@ACHGG@ACACD@CG
to learn		D@E@CBB>=EAFAAAEGDAID?BD
to leave	a-358c-508	EJADJ=?E:;<BEFH5<D?EB@?F
to let		BJGHEC??>=@@DDC;>?8DAA>G
to lift	h270r106x-435	8BBK?E<>E:::B?@?CF>A@J>@
to listen		EA@AACDA>EBDA@@DGBADD;FE
to look		CC?JFAD<B<CCFGFA@DCB<DBC
to lose		?FCFF=EDE>=DEHH=;F>E<B?B
to make	h538n-526o-29p-15s103x-609	;@DLBE?:D>B@JD>?G@AE<D@F
to march	q102
to me	a366c-235f-150i-883k145s-20u244z634	JA9KFBB?JEA@FFFCD:?C6DFH
to merge	a224
to move	q-31	=AGGCC>=A@??GFA>D@?FCAAE
to my	a-537f759o-52t189	CDEA==HGCDBBG?@FGIA?DCA@
to no	c-11i-148
to none		JHI@G;K>D>=KFIH;B><>:@FH
to open		DHBAG>J@?B@DEDD?BD>D>?EK
to optimise	h230
to order		>DBBD?GBF@>CFGG>?CAD?@AD
to organise	a152
to orient	x210
to our	c-246f264p-115x504z202	EFEC>=FHADGGE=BEGIE@GI<A
to outsource	l132
to pay	l-52x227	E?I@GCC=ABCHGDG<AB?GCA<F
to pick		GD?CF@G=A?AGHHGA@>?>=DBD
to play	z198
to postpone	c500
to practise	q10
to prepare	a267	F>?H@EE:GDGIDHBDFAEA@FB@
to present	t79
to print	l5	DBE>HAH<B?CCCBF?ABBF?B=D
to production	i593
to put	l137	DCACA?C;GCADDEAF?BBA@FBC
to raise	h510	=CGLBD=;A;:AF>>;FE>C=H<C
to reach		>BDCJ=<<AD@FAECEC?>I<@?B
to read	b-114d22j131k-401	@?GAG@EDA@>EBEBB@E=D?A;<
to reduce	h445	@>EEBF?9DB>D?A>BF=?@:D<>
to replace		GE?@H>@=<B@HDCCCDB>E@CEG
to ring	c96	?@E@DDBBDCA@DCHB?ECC@@BA
to room	m-34
to run	a595i-164	F<?JAFA7CDFIIIFFB?G=>ED@
to save		@IAFD>AC@<=?IHC<<A=C?>AH
to say	c136j13n-30	;?GFDCIBD?C>CFHDAGBH@BGA
to school	c184
to second-guess	c96
to see	c-111i-127m109p-16x502	F=BAEDBABDEFC?C;C?AFBH?B
to sell		AHEDC=ECD=@ACID@@DA@B>AF
to send		BIFC?BCF>E@AFHB:9<=<B>ID
to ship		FGAFH:F?C<:JFJG;@C<F=D?H
to shoulder	e71
to show	k259o-163	EA@?EC@>@DDE>@CEF?@FB?EF
to sign	x-261	DHCHM9H>C::FIKL99F8G7CBM
to sit		;DFH>G>@CAE<GA>=F>CDBD=D
to skip	q74
to some	j776
to sort	f158	FGCC?>FF@DIHF==HJGG>LG>A
to speak		FAG=CCBABDDDC@EAAEDCCAAB
to start		@A@;?@@AAEADDADE>CDC<BDG
to stay		BAG;FD>C@DEC?<IADFAGI?DG
to step	f489
to stop	t-504y38	ADCBC?BF@C:I?DH<;@@?;@@E
to strengthen	h444
to switch	a-66c76
to take	a317c163n-254	B;EC@HB<BDAEEB@?FCD?7BE@
to talk	x213	EDCBDBBC@BFFFAF@BGGDD@AC
to tell		>BAC@BCEED>E@DFC:BD=<?DB
to test		BDCFD@?@?<?BHIB<B@=DC@?H
to thank	t127
to that		A?DAE?BCAA;AFFG@@G?E<AAC
to the	a-884c-152d-441e340f503g284h-585i711j-499l-130m-90p298q-329r313s-139t114u244v423w-299x-48z-99	?FFA?=EFCBABDCBFADC<FB@D
to their		FBG@C?E><CEHJ?C?DIBEGJ>F
to them	i186n-30o56p-264	EECBB=HGCACBBCACFHCAEB?D
to think	j456q-131	=>B?I@D@?G<EBEBDEC=L=8=?
to this	t632	CAAIDDMDG<F>>IID>E=CEGG@
to trust	z270	I=<>B?GHHF:;BD>?G<;C?BAI
to turn		BFCCI=DAAA=EEIF<=D=E=?@I
to under		>FFFECG>GBD>BAF?A@@G><>A
to understand	y51	?F<CC>@F?E@KABH>@?CC:BBK
to undo	m13
to us	f139p-105	HC=D>CBG>BDCC@BEDHD?CFE@
to use	c486s-182x351	B<I<>EBAEGDEB@HC?HFACAB<
to wait	c-240n348q196	HCGAH=G<<=>IFEH6<@<E>E?G
to watch		FAE@HBA@?DCFA?I=@FAEEE>@
to weekly	c14
to what		BCC@DC@A@>EADAD>@FECA@A@
to whoever	c40
to work	b394	ADB@EGF@<CH=@=>AEEDEF=EC
to write	a597	I@?DCCA7AFEJEG@DE<D?BDBD
today	i252k-38x82z256	CBFBHAGCI=A?BCG?BIBHGG9C
today $	i387	>EH@F@FBH=EABDABBDFCD@;C
today 's	x20
today ,		>DAEED?BD;B?C@GB>D?FCEBB
today i		IJBCC=FD@C@IDCD@BD>@AAEC
today they	z288
toddler	n19
together	c-293e826f-81i-238l-73m-176n-229p-262q-76s38w743z-416	9E?FC@@AD=AD@CD>B>?L;7B=
together $	e413j168	8BBHCAA?F@@C?DADF><M@<B>
together ,		@HFDCDDBC?E?CC@>>@D?C=?D
together a		?@BAFEF9EDFBK?EAD=@H?G>D
together and	o103
together by	d212
together with	g-236i-132p-30	:IEJDC@9H;@@IDI8B?<M:<<F
toilet		?EDFFAD<E?@CGCF?BC?I<>=F
token		AH@FHCCEBBEAD?D<?CCD8?DB
tom	c-59d-376	BGAIG9F?C>9GGIG=D<:E>F?H
tomorrow		CECGE?E>D=?CEGF>?F@E@B?H
ton	l-25	BF@FI?A@D7>ACEG@>KAGACAC
ton of		>C?EG?B>H9@AGEID@KBIAA>F
tone	x1204	D<H<HGA=?CIEK>G?BFHOGH:>
tonne	r-450	E@C@F>B=A@<GJGDCEG=E:ABI
tonne a		DED?H>E=C=?DGHE?@C>C==BF
tonne of		JA?DABAF>C<IEBGBDC<?;EF?
too	a37b504c-1276d348e-355h-204i-366j371p409r-499u-10v-406w444x-95z-21	E@@DLBF@;@BD>CC@CAAE>=AC
too $	j-178t121w546z-281	?CENGEE@D<DBDIL@A?;B@@@G
too ,	a33d-56	EBAIDBD?IA@DDJDBA:?<=C;I
too early		DB?@EAAA@CAF>B@DCBBC><CC
too fast	d214
too high		@D>>E?ACAB<FDCC?<AAA;B<E
too late	x-472	A?>AI?BC?E<H<E?FE?:D>=D@
too lazy	b276
too long		??B?B@BC@B@GBCAA?BAA?B:?
too many	r-129	DDC@B?E?E>BBFED>ABD@?@DE
too much	d4j25	@A>AJ>DH=?=B<F?AAFAC;;==
too old	d101
too small		BG>EH@CCB8B<DD?;?IDCB>CB
too soft	j273
tool	c114g475i69l255n353o-19r391	<EGABCFCCFA=CA@B?B?BE@B@
tool $	l129	CDGCBBEDDD??@CI>=A?@@AD>
tool ,	g44	CBG?CCBCAGFBAAC>>AB@DB@?
tool be		=@G;B?FCDE>C=E?HBIB@A=B?
tool have	r269
tooltip	g19
top	c133g187m171n-8r322x22	BAA>DDCCABD<B@EA;BBCBED<
top $	d154	GDBADAAC=BDEDDA;<AD=>@CA
top ,	c313x198
top <role>	d-231
top mark	t55
top of		>FCCE?CC@A>@JED?:B<G=GBD
topic	f199u346	DJ??>:CDGDADGB:DF@C>CA>F
topic $	u166
torch		AFCACAABB@AACCCD>D@DDD@B
torch ,	g-187
torque		EFCAH>C@@BAECCF@AC?C<?DD
toss	c395
toss $	c414
tot	d566
tot up	d566
total	b88q15r779	>HBCEBB?>@?=?=BB@HDDGBAA
total ,		=D@HH<>?A@=A??GD>H=JEI;?
touch	e14	@DFD@<DAF>AGDDD@DF<H?BC=
touch the		EDGCJ>D>@=@LGDI<>E>F?F<E
tour	g97l-55	BAAE@GAG>CBAEDDE=AA??@F>
tourist	n429x720	GAG=IB@:=ACHKAH:AFBFCF;A
tourist come	x203
tourist would	x104
tourists: come	x203
toward	c194	C=D=ACEBDF>CCGFB?ED@??BA
toward keep	c66
towel	x157	B?C@HC?>BEDCD?HADGCKFC<B
towel ,	x159
tower		CCHBD=@<>=<GIIHA=B@B>>BG
town	r204s-306t-130	?CBBDB><D>CDC@HACFBKBDAB
town $		BG@CJCA<D@AB?>HDD@>JAB@D
town hall	r190	<BBGCB?DC<BABDID?G=ICGC@
town understand	x13
trace	d739	FI>@L<DC>:A?BCC:<HCD9?DA
trace ,		?F?AG@FD?EC@GB?@<?<G<GFB
trace the	d463
track	y364	;C>AAA@D<D>HAAC@9?BA<F;H
track $	y5
track move	y39
tracker		<D=BDBBG=AA>DBAG<B@FCHDA
tracking		?DCEF?E?HA@AEDEA@D>G@D?B
tractor		BFAFE=D=F><FHHF>@E>D=@AF
trade	q116	IBCCH@B9?ABLDDHACB>E>DCF
trade fair		G@BD@EDBC@FBAEDCEBC>DEEA
trade that	q16
trader		CICCECD@=ABBECC:>??B@=BE
traffic	r406	=E@GDD=D?>?>CBGC=C<HGF?B
trailer		BCH?G?D;D>@BKHM>=G@F>A<G
trailer $		CGIBHBG<C@ADBAF:>?<C@@>?
train	a-322f-535i277l352n-103o-3p-371q-44r122s647t-82w177	?EHBF@B@E<>=AJE=:@@AB<<D
train $	a-536i-333	=AG@E>?D??=?FDK>;J@G?ABD
train ,	c7	>BF??AFEGBD@@H@FBEE?B?BB
train <name>	l53
train <number>	i543r57	>GECAABCC@B??D@DD@DAHA;D
train a		FI>>IFBE?=E>>=@==CF??<D=
train the		C@?E@FD=EAGCBDAEE?F@CCA@
train to	f-348l41
trainee	c-57d823i253t232	BH?DIBDCA8E=<?@B?CECFAB?
trainer	b225z237	C<AE;EFBCFEAA@>CHCAFCBHG
training	d-53g473i323j225m-175r989t41x742	;CFADBB@BCC@@A@D@>?HLE<@
training $	i-152j71q289r227	ADEGL?=?=E9F?@H?=C7HFH;=
training ,	q-5	>B<<G?DCBEA@HCAC<B>E@EAA
training that	x265
tram		GIEGI9F<E;9IGJI;?H9G;D>J
transcript		AI@GG:CB=>;B@CHB;@<DAH?@
transfer	i918u-88	AGJ?C<FEC=?DEJA?AEC>C?=H
transfer ownership	u-49
transfer the	i292	@GE<C=FDF>CB?GABDFC@F?>F
transfer to	i376	AGC@B?EAF=EB?H>DD?E<G>=G
transformational	x237
transformational for	x237
transition	i974s-173	>KK;G:JAE9BB@I@EDEC@F@9K
transition to	i285s-184
translate		AIEEEBB??<=?FDH<=?:DB=?D
translation		EFAAD@H;F?@EEGH@B@>><?@B
translator		D>ABDBFCC@<@DF?ACA8F=HBC
transmit	i84
transmit the	i106
transparency	h398x346	E<H@BE>=C>DCB?@<GDDCCG=A
transparency $	h26x114
transport		?@DEABA=HB=FCGD?ACB@8B@=
transversal	e284
trap		AK@HK:DAC:8A@EJ@;L8FDE9C
travel	k-36	ECGHE<K@F<AAFKFA=I>B?FCF
traveller	x707	G=E;HE>=>?HGI?F:@JHIDG9?
tray	j56o-217	>BHDK?J:AA?BHFB>CE=O;>?H
tray $	o-122
tray right	j199
treasurer	o-72	:CAIC=C?F:?CHJD@DI?M<@AG
treasury	d293	DE?B@@BEB@E@A><BDHEC=?GA
treat	b274t685u261	G=?A?DC?DAIABBCJ@EBCDJHD
treat <customer>	b323
treat the	u271
treat with	t197
tree	p-51	CAA@EE@?=BEBE==D>?BHAGB@
tree in	x209
trend	y1394	8D;A?B>I@F;I;@J?8>D=>F9H
trend be	y256
trend in	y224
trend: be	y449
trial	l-51q-199	AAJFEA=<A>:EGJB>CA9EB>?F
trial $		@CEECAA@B@>DDFA?CA<D@A>E
trial be	s43
trick	x547
trick $	x361
trip	l104n69	FFGBC@IBDA?EAHM<<@?><AEC
trip $		@EECE@GAG?>CEDI>>B@C:@@B
trip ,	c18l83	D@G<?AJECG=D=HFA;@B=9@F?
triple	m62r742v803	AC>IAB<G=C8D@>IE@E9EEFC;
triple $	r200
trish		FDAHB@F?D>CDHGGDBF@B@EBC
trolley	z147	CCAFEEFAE@=<FDC9B><F@?BL
trolley $	z199	DAADCEGBHA<>@BC:B@<CB@AI
trophy $	t56
trouble	l-2w-223	AAAE?>?F>A=GFIEB@D>A=B@I
trouble with	w-260
truck	b-53c-152d-34e-184j-67m544n125o-11	@DIDGCB>?=ABJEG<?@?C?@;F
truck $		CD=AE@?C<;@ADEH>9DFC9BAF
truck ,		DKE@I9IAC6>GBL>BFE?>AB<M
truck and	d-131	A@GDC>E=E@>EGHGDC@=F;E>H
truck be		@EEH@C@AC@EBGJCA?@E?D>AG
truck loathe	x104
trucks: leave		BCAAH?D<E<@BJGGA?EBG=A;G
true	u1448x-31	GF?>A6<;ID@FLE=H;>>B9H:H
true to	u330
trust	a-470h442i-393k350n-147o637q-8r-194t-382u827x803z1516	L;?9AD@AGE@@C@=?I@BFADBJ
trust $	f266h255z314	I>BA?CBCGEC?D==?I@D>DH?B
trust a	x377	F?I=DF?@<AIFHAH:?@GCID:A
trust and	z279
trust be	z220
trust but	k251
trust in	x348	H?G=CBA?CDECFAC@@EDFEE=B
trust me	a-31o93z518	L?;@D?KJKB99CF@<G>8D@BBL
trust of		H=@ABEDDFBB?C@=>JAAEAG@D
trust the	c385z-105	A@C@BB>>CE?FBBCE@BCC;?DB
trust what	c-186
trusted	z554
trustee	c17	C<CA@FHGJBD<>GEEAECAABHA
truth	q142
try	f-405i-248j1148l-494m-208n-508o-250q-157x-69z-400	;;IDJA@<>C;FBK@DE>7J<;=B
try <role>		AFAADBFBABC?FAB@=A<D=ECC
try the	n-34	<BFGHDC<I>A>DCI>@@=J<E<F
try to	f-272j1699l-262m-242n-354o-490q-89z-285	69HAJ@B8:B7H>J?GHC9L8;8=
tube		GBDDHDE8C;BDGCM?@D?F@F=A
tuesday	c140d248l267o-135q-205	?G@BE>EBD?@A?FC??EBA@<B?
tulsa		?ABCD?B@E=DDFECDEHEDBB=I
tune		CHGDIAH<F>BBFBI:@?=F=B;C
turbine		FDCBG;E>B<=FHHG?@G=E;BCH
turkish	a-80m296n88
turn	c-227f315i277l112m-87o204q105w24	CJEDD=EDABCCDCBABBC@C?<D
turn <role>	r135x66	?@C@EDBA@@E?AABDACCGGF=?
turn a	t197
turn back	t-11
turn down		LHFDL7JAB?8IANJ9:C8?8EDH
turn off	n141	KHI?E;I;979JBHE?;?8=5BFF
turn out		EDB?EB@?AADBA@D@@BBD;C@D
turn the		BCFAHAE?C@BA@CC@EBBDBB;D
turn to	f261	BGEG<@BI>FDEHBC@FDB>GBAA
turn up	f49	FGBH@<FE@D@HKBBCEI@@@EEA
turnaround		CCCFCAAB@@?GICG@BH=D<CCD
turnover	v767x189	I<B@>G<C=E?JH<DBGE>D?H>=
tutor	s150	=GGC?BBEB@E>CF?@B<C?E@?G
tv		@DFEGAG@?C>BEEB@@@;F<??C
twelve-hour	c487
twelve-hour shift	c487
twice	c-656f354o51p-23s-290x-492	ANGLG=I?C<:BIFI<?B7G>D<D
twice $	s-61x-263	@KFIA?GDD?@AIGE>@D=@@BBB
twice ,	c-203	AF>JJ>BB@<?DGDGBCF>G<G?L
twice a		GCGBH?D<>=?IHHG=@C>F=C=J
twice as	r58	>J>FGA?E@>=???FE>G;FFF>?
twice in		FEFDA?GC@DEGG@CAEECACFA@
ty	z232
ty with	z232
type	b309y-232	?BIGDDH:=DCAHA@AED?LC?EH
type <number>	p48
type the	y-161	C@F@F@D?C@?ADEDBCD>FCA??
tyre	m70	CFEDE?AABA;DGBI<BA:?<??E
ultimately	c464
uncle	c106l36	B>DFADF?DECEEHIBBDD@;AFC
uncle ,	l65
under	c-738d-429m989n363o-283p173q602v-351x-699z-94	BLFHJ=C:@<>BGJF@?A:EB@;M
under <number>	l-119m322n498p223q242r-400v-103	EIICN<H:F=<DJIJ8<C3K<=<F
under a		@CEBFBF;F??AGDF@AC@G=>?E
under my		AAAIDF>?B>C@BDGD@@ADDF@C
under pressure	k36
under the	d-42i279o-13x-83	>GFFD;D@E:@?DJBCEAABE@=J
under this	m51
underestimate	k775
underestimate a	k185
underline	k351
underline for	k179
understand	k817l-61m-48q-230y311z809	EA<AHA@AADDHCAK@D@CI>;CN
understand that	k821	FL9BJB>>AFDHA?MDD?AI=6HL
understand the	x105y67	@>C=AD=C=EFJ?>EA?BHBAG;F
understand where	k-81
understanding	k248
understanding $	z101
understanding of	k138
undo	m33	EJHFJ;H<B:;EEHF;;B;E;L?G
undo ,	m20
uniform	x524	E=F=CF@?>FGFF>D>ABDGFF?=
uniform $	x539
union	e714j-100x-254z641	BF<I><BFJ>AADF=@G=>F@?EE
union ,	z138
union <person>	t9	ACDDAAGDF=DAAEDFAHCBDDDA
union to	e432
unit	n170p122r238	>JAHE:DDB>=CCFF=>D=DCBAA
university	e153	@G?EC<?CC:DEA@C<ABBI>>A?
university for	e206
unless	x-41
unlock		@?DECC@=E=<AHC@=DE?E;G?C
unread	s-625
unscrew	y-88
until	a-306c-110d-275f-214i-930j-643l352m577n725p265q1277t-225w-331x-982	DIDEF>C?B=:>EJN;8E:A?BEF
until <name>	l32m497o18q298	EJLFH=F@>?5GAJO76A8A<AE@
until <number>	n169w-183	DJABH<E??79ACFH><D6@CEAC
until <role>		>DEGFBD;B>B?GBDAAA@H;@=E
until i		@D@CBBADCABCBBI<?CCB?D>G
until she	c-54
until spring		CEFAB@GCG?>BCHK=<EA@:?CB
until the	q135	BIDDC@CAB@:?FGI::@9D>?BC
until today		CBCEF@I@H;ECDICCFIAF@EBH
up	c-127f930g129h-144i-370k-456l-126m-333r337s360t251u-315v278w291x357y86	CEEF?BCF@CBDF@F@DDB@EB=@
up $	a144c-370r-369t-152	CFBJB?@@>B@GEFABA??BBE=E
up ,	n260	?FAFAACEC=?@>HCC=AA?BC?E
up <number>	l-153v476	@B>GBD?BBA:CF?KACF9JAE=C
up a	s44x-159	@AAEFDJAFB@=DFC?D?>E;==E
up across	y354
up after	x30
up and	x286	E?GAECEBD>GBCEBCFHDCHG@D
up as		=>BHIBA?F<B>@GGB@G>KCEAD
up at		DEAFG=D=C=@EGHE@EE<J@C?I
up by	r412v-180	?B@HED?CA>>?B@IB@D=HDE@@
up for		?BAE?E;@@>B@IGE??>CBE@CF
up from	r411	@CBDMB?C>C?@@AGB>F>GGC<?
up in	r226	A@EGHBA<@=A@@HGD>D=EGF?C
up its	c221o19
up my		BDECDAFBC<@BAFE@@F@CBAFD
up on		BC@EBBB@@?ECDCBCDBBECE@E
up the	a372c276f356m129o170p112x81	GEEBCBGCCHEECDEB?BC=C?C=
up there		?ACGFAG@E=@ADJGDAF?H>CCB
up to	a-322b222c504f112r337t110v421x-261y-218	CFHE<@EH@D>CG@CGDMB>EBE?
up what	d148
up with	e332f311g297n-184p-87s-72x13	ADAC?@CDACGII<A=EB?HBBA@
update	n-14p-205	<@GFAC?B??=?GEDEAB@EB@?E
update the		?CGBCAC?@?=AHGF?>B@D>?AF
upgrade	m160	HEF=E>KADB;GEIF=<@<=9>EB
upload	g19q153x161	@AHADED?=CD@D@C>;<<GEFCB
upload ,	q169
upper	l58m118	DEF@@>EF?G?GCBCA@DA?<BG@
upper field	l103m132
upsell	v3
upstair	c-431f1075l-116	DNDQ?:IF<DCJPADFHLCAID?@
us	a-420c149d338e-442f283g-29h-210i-467j194k236m456o405r-537s193t1018w438x66y-197z317	E@CAGFFDABJ>@@GAAFEE>AED
us $	b-61o546t-420w-154z373	HBB@DBAED?ABEECAAECBC?CD
us ,	p-117w89	BGDFFBKE@@DB=?F>?B@A>?=:
us <number>	t201w84	AGBIECBGB>B?CBI=@@=DACAB
us a	b166t4	@?EDFBG@B?GBDEDDBG?J@HGI
us about		=CCHDAA>H;@DGFFCCF@H>A=H
us and		CH<FC@@DC?D@BEABDBAG@?GE
us at		G?@H>BCBK?E?@ECGBB=BBHHD
us be		=>C=>GBDDGGC>>C@>DF@?@A<
us down	b149
us for	p251t510x-126	F@DDFBEBD?DA?DGDBF>EDGCB
us in		@?GKEAIAF:DADIGHCG;I?HDF
us late	x189y-145
us match	w-308
us now	x261z69
us on		BAHFHEJ<H?G@DBI@DA=J@C?C
us that		AF>BD>@D?A?H@CH@@CCE;@@G
us the	b253q-147y45	>?EACFD@>EFC?A@ACFEEA?CD
us to	c877w-206	=;J@ACADEBABFNKB;GD@@?IC
us what	k127
us with		BDBE??GEBDEDFDDDCGB@@EEB
usage	r553	?H<CCD=F<=>?:<B?<DBCDE<<
usage be	r102
use	c484j-246n128p223r255s-267t-376v111w-215x413y501	@>B>@DAGAD<CA@F?<F@B@E?@
use $	r-275	@=B;>DFDAGHCFB?B?AEA<?HC
use <name>	c30
use <number>	v27	FBBEBBAAAA;EFAGCCG;D@GC@
use <role>	o73	HFA@F@EC@;ABBDF=<F@ABCBA
use a	r-407
use by		@B?DDD@C@?@@@?CE@FAEDE@@
use data	y24
use drop	v-60
use in	r120
use my	z162
use that	c289
use the	r787s-213t-82x65	=ACACD@BBD>@@>FB=FBEDD==
use to		?BE@D>B>C@@FECI><ICDAC<G
use: drop	v-60
used	l34	FE?CG@BE=?=DC?F<=B>D9B@?
useful		B>BCEGB?>DEB<@BGF?>IHAGB
useless	b430	D>J?DBD:<HEHC@>@FFEJD?AD
useless ,	b82
user	d870g47n-460r671t136x-84	AD@CIB@B>?B??@F>:FBGGE@?
usual		HKE>H:I?@<>EAH@=@EA???@H
usually		DEEEI?KAF@;@BEF;B>8D6A>E
ux	d480	BEA>CDAEA?D>@@A?>GG?>=D>
vaccine	l-86	BFA>D<DCF:?EBIAEEFCBB?>J
validation	n39
validation $	n42
valley	l-71	A>E>HBB=@EBFFCDADIBKA==A
value	k930u213x484	GAE>BC=<BGFHE?GCBBCG@FAH
value of	k824u233	FJ@@E@=9DFDFF@FEC<>H<?EJ
valve	c-751l39	BFCFJ8F>@<:GDI@AF>;HBC9F
valve $	c-41
van	q3t-304z-339	>FEAFAE=AAAACBG::B@F=@=B
van $	o-135r-272z-116	?EEBD?A>?ABFDDG?<CCD;B>C
van ,		FGDIG<B=E=?CEGD=GE?EFA?F
van and	w-290
van before	n-88
variant	c60	>>J>BCDDHD??GHI?<KD@9<G@
various		<CCGAECCE?FB?AFA>@CC=B@C
vat		A?EAC>@@BA>FCHDDAFBC<>EC
vehicle	d436	GF>>GA@D?=E@BBD?>JE@;=DA
velocity	r905
vendor	a691b-204c320d-548l214n45o-32p158q-392y-107z-206	@CCBA@D?ICEFDIAECDF@>;E>
verdict	c54
verify	k288	CH?AHD>>@ECD>?HDD?BGG?CF
verify $	k291
version	c566q466s-479	A@F=DAI=HB@DBDIA;E?D<@B<
version $	x-71	>CEDADGCHAC=ADHB=CAA<?E@
version ,		C?F:DAD?BDAFIDF;<BAB?@A?
version <number>	c9	;EBDCACDGD=>>AH@<E@BCBA=
version be	s-503
version of		A@FB>FE@HDGB@@@EFAG@C??A
version: be	q60
very	a-466b455c-141e682i-544j-400n-333r-618t818v-269x-45z-594	=?CG@BB<G=NDFCEBFIBU@HGI
very angry		<@EBK=?>BC?HBGBCED=I;<=A
very fast		CIFEG>C>A>=EIHG;=A=D>?=G
very good	t10	AA@IDBCCF=A?>DDECC;JDEFA
very happy		BBDGEBDBD<B>BHIB>G?ECEDB
very honest	b150
very important		FED@HA?>@EDHHAH@C@@HA>BF
very much		D?CCFEC>D>GCADKECFAJDFCE
very satisfy	t254	@=AJBFGDI;K<?FJJ@I?GDGHC
very smoothly	e132
very well	t44
vessel		LGJCH;H<C;;HEHF<AD8E;BBG
vet	o-119	@GBFC<C?AAAJKDB;@A<H:=D@
vice	f171	EA?D@BCEEDDD@C?DE@C@@AG>
vice <superior>	f171	GB@E>AGEEEDDDA@EEBC>BBF?
video	g576n-135r144x72	:@BBFDDC>DC>EAE@8?:KCJ>C
video $		BCD@IBF<DACBHBF=>@>I@C>D
video ,		==B??FDD@FG?F=?B=?@HAFA@
vienna	f5
view	c518g135h253j134p-253r987	:@EAAA@CDE9;?A@A>E>CCFB;
view $	r-170	?CCBCBBDFB>>ABD@?D@DC@@A
view ,	r49	<G>GCACC=D@@F@@F=@:HEI@?
view from	r105
view in		;E<EE?>C@A==A@DE;E<IIH?>
view of	m130
view on	c182
view to	h316
viewer		CEA@H<GAB==DGIE=?C;D=FBG
views: be	r355
village	p281	DCEDG>I=J9>@CJF<@D8C=EAE
visible	y325	?BABB=?DBE=G>CDC>@>@:E=G
vision	h500z826	F:BC?F?CJB;:@>>9ICD@@G?D
vision $	z540	F=>>B@GGHB<=CGC?EDB@A@FI
vision be	h156
vision: be	h156
visione	s13
visit	c-8l-198n-106r425s-141w213	?DBJFAC?C<<>CCD=BB7GAG?A
visit $		=GDIBEB>A@@=A@A>@B>DDCAA
visit ,		<@DCIAB=@B>C@BAEDB=JB?9@
visit <number>		AJAGE?BCE>?BABE??D<FBC?@
visit be	r-39	EFFBF=D<B=?GEGE<AC;B>@DE
visit in		?ECDFBBAEBB@BAF@AC@HCA=A
visit the		F?>CDCEBEE?BEFABD>CA>@@F
visit to		=F?ECC@CEB@B>>D=@CAC@A=@
visitor	r478t102x577	D>FBAH==@>C@@=ECDHCIDJ?>
visits: be	r-18
vital	k179
voice	b-674g571x288	EBD?GCEF?CFBKBG;;?=HAH@@
voice $	b-540	DBDBI?AAF<AEHGJ@=D>G?E=C
voice ,	x69
volume		IHCEJ=D:?>?EFEF<CH>G<?EI
volume $		HFFGF>I=>@@FHEE:BG<EABFI
volunteer	i79r166	AG>GCC?BA=B??BBCA@C@HB@A
volunteer $	a43
vote	c1154w35x-461	>AHBABHCIBA>DFFB;FC@;?IA
vote $		EEEAE<E@BC9HGJH:<C?@9>DC
vote ,		>AG@?CGDIC@<CDHE<IE>==F@
vote and	c326
vote by	x-80
vote for	w212	<DIBDAHBIE@BBEI<>DAB<<C?
voucher	g160n-181p-29	;@FEEGDC?CE@HDCB>><I?ACA
vp	a276c53f-55	B@DH@CEAEBCEDEFDBEC?ABD@
w/	e394n123o44	DL>CA8DEE>=L?JC9B@7A;=E?
w/ <number>	n45
wage		JFHBF<K>CCAGDGA:?B@@=>FH
wagon		PKBAJ8L:997MFME;@:8C8G>I
wait	d-206f96h-84i-846l652n42p-292q429r-1190t-113v274w-2x326z-361	JAI?C@BA=EBLGAK@@IAB=A?A
wait $	c244l-26	BFEBC@CADBBDECHC@HBC>?DD
wait ,		CCE@EBC@BAEEIBF<?CAEAC?D
wait <number>		BFCIF=C@D<9EJHJ=?F;G7BBH
wait a	c-159	AHBHG?B<B<@AIHD=@@<FAA=J
wait be		EE@@H=BAD>BEIHE<BGCC:=@G
wait fall	x28
wait for	c-116f115l261p-131	EDFBE>H><ACII@C=EC?EAF@A
wait in		C=F?IE><ABGEH@H?CHGLEE<C
wait on	x303	G@G?JBB=>@DHKBH;BHCHBE=D
wait time		?@BHACAACA@CDAABEEAC:EBD
wait until	c66l234	AEG@B?IAD@:DCKI>;DAB8?DC
wait: be		CAC@H?DAI?EDHHD>FFDB=>BH
wait: fall	x7	GAGAGAB?BDCIEBE<GABCBB@B
waiter	i-351	F?CBKD@>>E?GFAG=AE?H?BB=
waiting	g453r-96v284	?>@B@DAA<CCDJC>BC@=H?GBD
waiting list		?B?=BAAF>DDACA@G?CAEFHBA
waiting room		F@H<GDF@:HFGD?C;A@?HDEA?
waiting time	v61	GB?D@DAB>A>EFABADA>=:CE@
waiting: be		D<DBAFBCD@GEGBFCGGEFAFBD
waiver		FLGDK;JADA:HADK8:?7C:B@B
wake		@HAGH;H=D9:BKIFB9C:F:?DJ
walk	d-260l-80o494p-198r-464x-177	G?GEB>GCGABFLJKACI=D<FEF
walk <number>		CECEF>F?D??HHHF?BB>E<C?H
walk away		D>FACCA?D@EAADEDDEAGCCEE
walk her		LEGGJ9LEBE6G?JF6@?6>=HGH
walk out	l-88	BCALAABEDC>GICG@FI;D<BEE
walk the	p-243	FACDF@C9C=BHIGJCAEBC>G>E
walk to	n37
walk-in	n69	GE@AF<E=@;?IIHG>BD?A=B@J
walker	x333	EBC@ECB?=ACCFCF;@=ADDC<B
wall	c-226n-21s185w109x118y-295	BEBDKEB@??F>DCC>A>AFD??B
wall $	x357	B@GAIC?==ACDEBDACC?JFA>?
wall ,		=GDGEBG@C>E@DCBA>>?EBEBD
wallet	r361	=EBIEACAD@>AEBDC>D?GFD@C
want	a-70b-224c13d-337e-482f-436g-270h9i-384j-124k-629l498p80q-308r-193t-96u-394w-642x444y-363z-652	C<GAD@A;D@BHHGF<@HE?;E@B
want $	c538x-209	<BF@BAECH@<;DHHC>GEB>=G?
want ,		=BFEC@D@A?=DBGBEAB?D9?CD
want <name>	c-287	BF>DG>E@A<>AHGD?B>>C>C@H
want <number>	p102	EAE@L>E@B@?GBGG?BE<F?A@D
want <role>	c623	@AG=BAABDD@KDEK<;FC@=>A@
want a	a41g-473j-317o-125x-201	ECDED@C;E?AHHFJ>AEB@?A@F
want an		B@BCDDB@DBEEGCE@D?CCBDAC
want be	x754	H<J<GG=<=CGJF>G9GJGHHJ:<
want every	b321	@>I>=FG?@HFAD??CDHHBB;HE
want fewer	w-3	HF?EG;GD@<>GHKF>AF@C=?EL
want me		C=>LBE?:HBFEBHCDH=EBDG?A
want more	x479	FAC<DE>B;DHBC>B=>BFFGB>?
want something	x358
want the	a-35c628	;BG@CABCEB?>DDG>=IDB>?CB
want their		??EBCCA?DACAIBH>?FDFBB>C
want them		BBE=D<C@C><CGIFA>GA@;>DD
want to	a-429b-57c-908h224l379o281x91	BBFDF>B=<@>EHBB<DE=GAJ=D
war		AFBEDAB@>@@CGDC@@A;E>BCF
ward	a28c264d296e675g122j448m-119o128p52r-485s-127t367x291z313	F??A@BGDDAFCABAAFA@CBCE;
ward $	d129e314g36s-198z196	DB>DBAECE>??>@>@EA@EBDBA
ward ,		?J?GC:ABF<>FCFC>BA>E@AAD
ward <number>		HFBBI=GA?@>GDFF8<A@@9>HA
ward <superior>	c90	ADDC@ADEFE@CAAEB?CB@AAC=
ward be		E?CD?GBEBBH?DCBAC?A@IDCD
ward have	r-172
ward sister	e141	AC=F=CBDHAIE>E?GH?G?DBE>
ward: have	r-142
warden	i-90	F?>F?E@CEECC@>AAG?BDACE?
warehouse	e318i154p130w-326z361	CC>B??DGI?BB>D?CGCBAD@DB
warehouse $		>HAGCCCAE@DB>>@:E=@D?@=?
warehouse ,		CEAFE?D@E>?CFED;D@<H;@AC
warm	p201x189z592	K>@@DCEFF@C>CCE;DA@GDHBE
warm ,		E>DBCEBAD@FBAAFDDFCFEDA@
warm to	z419
warm word	x152
warmer	x178
warmer tone	x187
warn	n138	DGKEE=KAEA<GFGF==D=B;??C
warn the		JGICD9JC?B:GDHD=@C;??BA@
warning	j565	?@HCI9A>>C:H@LABE@:E=;<A
warning $	j16
wash	l-130	>EFCBCD@E=D?HHC@A?ADD?=K
washing		?IGHGCD>D=ABCCG;@?<F?=?B
wasp	x-9
waste	r-600v313	E@@LAB?D?A>KLBG@EG<E7FDF
waste $		DC<DBA@CB?BHDBDABA@B:BD@
waste be		BA>H@D?F?C>GFAHBD@<D=EAE
waste: be		C?>H>D>F?A>II?FBEB<F;F@D
waste: go		E?BB@D@@@B?EJ@DEGD?E9DDC
watch	a-295k162l94r331	GJ@AQ;<=:A>F@?P@@I9KEDBF
watch $	a-191	BIFBG=D?B@=EGDI>@F=F:=BI
watch ,		JDHBI=F>>?@LDEH9?A>A@C?D
watch <number>		@K=IK>?F<=<@>AI@;H=FDF??
watch the		FBECH=E;>::GIHF?>F<H:EBH
water	g85p147z-177	AKBBH?E@;CBBKFA9<@:HABEH
water $		?ALBBG=;=AHCG>F=@AEIDB<A
water ,		CF>;F>KA=BBBDB>>@BBC=CGE
water be		CE@AH@B;DA@DGCHCAC>H>AAI
wave	f153	CIIEA>JCBE@BF@C@BDC?@AA?
wave a	f169
way	b-215c398d-321e112h-545i-118j322l279m-503n-94p-156q-483s-86v-220z861	E=AA@@GGHGABDFC@EBBD9?@C
way $	c34e95n-115o51p-126q-55y111	B=@@@D?DCEDFBBD>ABFC@@AC
way ,	c-4	@ABBDBGCCD<CAEBCD@>C>???
way <name>	c147
way be	f276	EIGKB:JC@ABIICCBBHBBBGCC
way forward	z322
way i	c-130j152	E>=AG?DD@C<CAF>CG>;IAA@B
way of	c21	D>A@<GEDGGD>DAAAC@H=DADB
way the	c81z173
way through	z-339	AH@C@=@<G@DFFECC>??D;BAA
way to	c80l215y-153	?@H@DBLAH?C;FHDBBGAE??FB
way: be	f416	DFED@>EC?DFFG@ACDFCCDFC@
we	a-252b-320c467d255e-444h416i-582j40l-314m-366n-95o-187p-688r463t152u62w1705x-731y319z-225	6CDBDKDAGC==B;HDBB?D;@AC
we 'd		BEDGB>ACB?=F?HF@?C?@@ADD
we achieve	v242
we adopt	c134
we all	c1086w-766	<?G>?ACEGEBCDGDE<IE?=>F@
we also		>GAHIDH?J>=>@?F=E>9K?<<@
we be	h280s-123t86w-188y170z372	B?=@AC?DDA@B>CBDDEC@?GAD
we bring		>IHGCGG>FDJ=B>C<A<=F@;=@
we build		=@FA@GCCHBB<C@EC@EDC@?CB
we carry	e61
we change		>IDBGEH8JAC=H<DA?==H:A;D
we close	w75	<DFFCGEAFBD=>=FB>AAEBA@=
we come		BDCFGBH?E?EABAGCDC>FACCB
we could		@F@CF@EC?B@BBAE@;?>D?D@B
we decide		=JFHKHK:I=H<@;I<G=;J:<;=
we do	n341	=FICBCHAJC>BBBI?;C@B9@AA
we end		?>BA=B?E@D<BB@GGAGC?ACG=
we finish		@C@FAHCA?EF:?<CDCCDFGBD@
we follow		?AF@B?@DFC<CHKJA<GC?><EA
we get	t91	@CED@FEBD@E>@AGDCB@CACB@
we give		=BBDADDAADDBE?>?A??C9EBB
we go	w-219	@@E?ADDDEBCA?@GB?CE?<?DA
we have	c-203n-72w615x349	=CECCCD?CBCAD?D@CB?HBC>@
we hit	w-36	ABDCGCC>BCDAB@CAEA@ECA>A
we introduce		=HFAHDJ=H>D<A@B?E>?FA><B
we just		B?I=ABE@GD?BFDFC=DD@?=F@
we keep	x170	@AFACFD@GCGAE>I?CADD>B>>
we kick		?GGEGFE>H@D?D@I>CA?E==<C
we kind	j116
we launch		<CCCCGEAEFB?A=DA>A@G?E=A
we learn	k39
we leave		=CFCCDEADA@@BDCAA@AB?=@A
we lend	c82
we live	u223
we look		<EDE@DDCFEBBABI>>@BB<@<E
we lose	b166w-324x-64	DB@CA<E>@?@HFFAACGC=<?FM
we make		>HDGJFE?F?@?BAH??@9LBA>A
we meet	w-171
we miss	r-242
we move	t117	=CCBFFG@G<D<B@HA=BAG<B@?
we must	c-232
we need		GG@>G>>B<=CDBB@?>FE@=@FC
we open		=DCBDEF@DBA@<?BAC?AB<??@
we paint		<GGGGEG<G?D=B>G=I??G?=<A
we print		?HGGHFH:I>C=A=H=D>=H;=;@
we put		9JGCGHN>MAD8C;F>?>@E7=<?
we reach	w-184
we rewrite		>DHBEGI?IBB>B?H??@BC;<@@
we roll		>FBAIFJ=HAD=D=E@@?=G;B?=
we run		=CFCAEEBFCC@@AI@@ABB<>C>
we save	j46	BAB@I>BA>B>D>EADC@?D@>@?
we see	v30w-155	C>=C>B>I=D=IDAGD@EB?>HBE
we sell		GAA@H<>@>=AIJIGB@KBE=HAJ
we send	c83	?EGDFEF?EB??<>I?@@?DCA?=
we set		>CHGDGB<CBC>@?B<E>=FAA9E
we shift	w17
we ship		>A?EDDADA>AAA?FF@CBDDGDB
we should	s43	CA@==J:F=GGC?@DE?BI>D:HC
we sign		<EECCHFAFDB=?>H?A@@DA??>
we sit		CBAABCFEED@@?BF>DBBA=>B@
we sort	j154
we start	w406	;HEFCGHAKAG=@<E<C=@H8:@;
we stay	r38
we stop	c64
we take	w-215	ABG@C?ECEA:EAGGB>EC@8?D@
we talk	z100
we then		?KJEHEK:H<B><>D>C<?C>:<D
we think	j84
we track	y39
we train		>HFFEGD?E@B=A?G>@>=EB?=@
we transfer	i88
we turn		@EEDBEFCE=I??BAADAGAE>?D
we use		@DDBAEDCFCG??>D@?BCA?@A@
we want	h107w-323	@>DF>A;=A9<EDD<<GFD;:I?E
we win	t42w-70
we work		AFCDCCE?C=@ABAD>DA?F=?@A
we would	h391n40	FBEA@??>A;8E>BA:AGA<>EC@
we write	c-157	@KHFFELAJAA=@>G7D>=D?<9C
we: accept	c202
we: achieve	v703
we: act	y387
we: add	g202	<EEAGGIBEEG<G>@@;>@F;AD=
we: adopt	c690	@?F??DCEFEBA@EFD@DE???E@
we: agree	c908f242g31j168w-1215	@?F=?@DHBG@FEJAE=GD=>?H?
we: align	e332
we: argue	w-778
we: ask	k200	DH<=J@B=CB>CGFKAAD=HC@AF
we: automate		<IEFGGC=F>C<@?H>B>=IB?:@
we: balance	j1
we: be	c-320d120h49k269r83s-796w-1243z344	FC<?C=?DD=?F@E@CCKDA>HCH
we: begin		?FHDFEK9JAF?DAF<E=@H::>C
we: bring	w622	=JIEEGI<FCI<A=D;@<=H@;<?
we: build	c290g15n203	=@F>BFBCFA@<G@GC?ECB;>CD
we: buy	g107w363	;EFBBHHBFDF:C=A@>=@D;>B>
we: call	w543	=EKDBHJ:EGJ<=<D<E>FF>:A?
we: carry	e421q64	@IAGAACAF=EC>>B=E=:I:<D?
we: change	c-385j-177q-21t-125	<IDDGFF8JAB>G>E@=;?F8?;H
we: charge	w430
we: check	q18	=DIGIHI9GAC>?<D@F<=I<;;=
we: choose	c-468w335	?LFHJBJ=F@A?AAI:B><G;>;A
we: close	d67i312w496	=HE?DEFDG>C=;??C?CF?F;=@
we: collaborate	e471w-111
we: come	r-37t171v-185w-498z312	FAAFD@MDK?B>CGGACA@C<BDE
we: conditional active 'd		AFCHB<?AC;<DAHG@=E=EBCCE
we: conditional active could		BEB@E>EE@C>B>DEB<B>A@B@@
we: conditional active must	c-232
we: conditional active should	s40	>AA>?G:D?DF>EDDB<CJ>D=FE
we: conditional active would	h388	B<E@>B:?D=9C?B><CIF;<FD>
we: conditional active would not	n8
we: conduct		=IEIBDC@F@B?BBD>C>=FD>?A
we: cook	c351
we: correct		=IFGHGI<H>F<E@G=E=>G>=;C
we: count	w133	;IHGIII9KBG:?<H=G<=H<99?
we: cut	w85	<BCG@IBDBBB@B;CDF=?EBC@?
we: decide	c-127w809	:JIFIJM<L>G:@9M;A>?I7;;<
we: defer	n28
we: deliver	n94	?L@@JCECB?A>@?@B?B:CDC=?
we: disburse	r552
we: dish	w59
we: do	c578d-571n473o54r67x-230y168	8DGA?EFBQC??ABJC7B@@;ADA
we: draw		=LJILFK8I=A@A<J<HB;J7;9B
we: drive	e91	>I@FBEF@E=I==;A<D?AF==?>
we: drop		@CGCBDJ@FACA@AH?CBBB<>B@
we: end	w-141	?EBDE;@@A:=B@DEE>I@CCDB@
we: expect	w-472
we: extend	w513	=IGGIHJ9H>E<A<H=D<=J9;<@
we: facilitate	e122
we: find		DIACBBDDAACG?=F<@CE>;;;B
we: finish	b314	ADACEHE>AFG;A=CDEBEGDADB
we: fix	w101
we: follow	c263w-1208y-405	C?G>B??BF@:DKNMA;KG?<;IA
we: get	a50c344r-144t517v413w-235z264	C?AC@IFCCAC>A?IDDCBA?DF@
we: give	g422r-342	<BCDBDI=AFBCE@=@C=9G4D>A
we: go	c233g-214l243m-239n86o79q-126w-395	=BECBEDCDBB@B@FC?DEC<?DB
we: halve	w370
we: hand	i87w-267
we: handle	r-46
we: hang	c339	?AHA=EFCGEF??AIAAAFA>=C>
we: have	c-468e575h112l615n-146w-1204	@C?D><=BA;>HCG@DCD=@DGGD
we: hire		>BD@=EHCGBG=?AEC?BHA7:D>
we: hit	r-67w-407x279	C?C>GAA>@CCCDCBDFDCCAB@C
we: hold	r173w293	;KFHGIA@GBA:=<H:<>=EH?8>
we: hope	h322
we: improve	w44
we: install	c99w172
we: interview	w189
we: introduce	c-323i228w530	:MHCKFN;L<D9@=C?E:>G><9C
we: keep	c92n-14r-518w-332x623	D@I?CFF@GEHFF@I;CCEC=@==
we: kick	s68w385	>IIFJGH;H=A=E?K<@>=G;;:C
we: know	d173k116w-568	GF:>J@:B:BAD>@BGAHEBGCHC
we: land	c491w-86	?CCBBA@CDA>>BBDC@EBBDACA
we: launch	w149y209	:GGCEIFAJCA=<;K=>>AF>=:<
we: lay		<FDBCIHDEII;D;?><=?D:?B<
we: learn	k744w-370	GE<?GA<<?FEHB?GGGBBIA;HI
we: leave	c-372j266	@CDDEBD?B@=BCFBAC>@D@??C
we: lend	c532
we: let	c17w-138	=>EA?CBEEDB?BGIE=HE@<?EA
we: liaise	e53
we: live	u680	E=B==<??HFCEIB?F;@E==EED
we: lock	w193
we: log	r375
we: look	w-159y43	;CEE?EBBFC?@>@E@>ABB@C;A
we: lose	b540g-515r-619w-1231x25	I<@<C>B?9CAKDE?BFLH?=DFJ
we: make	c-725e-41g241l-3r174w225y-56z-28	=IFIMHH<G=A>CAJ>??3OBB=B
we: manage	j252
we: map		BIHFIAG;G@@AGFI;@C<D@>:G
we: match	w-154
we: measure	w304
we: meet	w-733	@D>F@?@AC6?BCCCEBFBGEFBD
we: miss	r-379w-49
we: mount	w338
we: move	c-166l-80t382w375	;ACEFHJ@J>E<A<JD@@@G<A@>
we: need	d540w-528	CH@=F=>C<:CDCCD<:JH>:?EB
we: negotiate	w439
we: obtain	z425
we: offer		ADBBGBEACBCAHCCA>B>F>CBC
we: open	c111w113y187	9DD?BJFDGDE=>=D??@CA9>@=
we: order		@EABEFCBC?F?@>E??BDB==AA
we: organise	w518	@HHCIFK<FCB?H>F<<@<I9B<A
we: paint	c-163w81	?JGGJDI;H=C>B@I;H?;H;>;B
we: part	c-28
we: pass	r-316t-45w-437
we: past active	a-290c496e-47f-183h-643j158k-254l-398m-934n-494o-679p-577q-205s-143t22w1982x-171y228z-136	6CDBDLFAHA><B<GEAA@E;>@B
we: past active not	n175r377	FGACG;A@=;9FDFIA=B=A@ECD
we: past passive	t107
we: pause	w-409
we: pay	q230	DGCEJ@E;@A?C;B?>D>8B9>@?
we: pick	w61
we: plan	c-517
we: prepare	w422	<IGHIGG<I=@=@>H?B>=HA?:@
we: present active	b-179c384e-52h465k177l-283n-354w974x-173	>DDBBDA=GD<A@@EB>C>D<BAA
we: press	w202
we: print	c358r-409w548	?DKACIJ@NCF=@>I;C@DA;:@@
we: process	r-239
we: promise	v325	ID<EBC=H:A=GB@FCBL>B?DH=
we: publish	w215
we: pull		>JIGKFJ7I=C>?>I<E=7I8;;?
we: pursue	w-323
we: push	w292	=IGIJGK:J>F;B=I<H<<I9:<?
we: put	c-49g193l-32n-27t-14w651x-198	7KGBJIQ8O@C7G=I?=<?F8;??
we: reach	c270w-630	F<@<=?AJBE?DDFAEAEJ<<BHE
we: realise	w-382
we: receive	t338w-498	E;@HBDFFF<J@@HGHDIDDFJIF
we: reduce	w725	=GGHDIG@FCH<@:H=A<?J<=<:
we: release		=FECCFD@IB?=?>H@>ABCC??=
we: remove	w258	;JHFCIH>HFG;?=F<=;>E=<==
we: rent	w401
we: reorganise	j196
we: replace		>HGFDFG<FAF>A@H=B>=FB=<A
we: reprint	r-605
we: resolve	w20
we: retrain		?IIHHEK;H@D>B>F<D?>H;=;@
we: revise		@CFAFDG>EAA?F?GA>A@D;?@B
we: rewrite	w366	>HJFFGJ<GCF=B>I<@>@E;:>@
we: ring	w720	:JKLEKI:H>H;D=G;C;=I@89C
we: roll	w504	<IEDKGK;L?C<C:G?B>;K7@<<
we: run	c242w-97	>ADBBBCBG@A@DCHB;DAD;BBC
we: save	d322j425r39	@C=@KCBC<A?A>@?DA@@GC=?<
we: say	u38	CLBEAB?<DGBA>=@C>=7CAD@C
we: scale	e140w156
we: see	c-130n-80v615w-1045y511	@?=C@>>G>@<KCDIA=ED@9K=P
we: sell	q-225w-510	BCFAKAD<C@DCECI>DD?G<D>D
we: send	c704q200r445s106w476	;BIAAICBCE@9<<J<<CD@E>B;
we: serve	n300r291
we: set	c-561w382	<EEEDIG>ECB??<E<C=;J=A6G
we: settle	c216
we: share	r276	?HCFJBBAA>>ABBI@?B=FCD=B
we: shift	w708	:CEGFJI>DFD>=;BAG:>H;;:A
we: ship	w-190	>CBEFFAAB>BBB>DEACABCF@B
we: sign	c205w629	;GFCCIF@HDA:=;J?@@@EC?><
we: sit	g-55w-358	DDDEEBJBGA@A=BH;FB?@:<@A
we: smash	w271
we: sort	g-46
we: split	w492	9GEEAKEADEF=>7F=>;CF>?8C
we: stand		DBID@D?=<BGDIEG=CBCBC>?G
we: start	l54w495	>FIFGGMBMCB9>>J9C?AB99<A
we: stay	c84r432
we: steal	j95
we: stick	w172	;HIHFJI8BEJ:C:@<G>@LC;@D
we: stop	c558w488
we: swap		?GIGGII;F;B;A?H;?><G?>:C
we: switch	c375w609	=EH@@IMFICD;:;K=<=AA:;A>
we: take	c309n-120w-518	>@H@BDGCHA=DAGKC>DD?7?EA
we: talk	z455	D>B=>FEEFE@?@A@@CCG=BAHE
we: tell	m193w121	?JIIFGK=HAE=8;D<G:9F?@=9
we: test	q56w318	>KMIHFL5I?D??>H:F::G<:;A
we: think	j547u122
we: throw		=KHFECJ?EAF>FBA=@?;G?<<D
we: track	y426
we: train	s221w467	<HLHHJF<ED@=>?G>C:9HA:8>
we: transfer	i550
we: turn	t76w192	>GGGFFI?I:I<A@E?D@CF@>=D
we: use	j-56w-247	?DCCAEEDEAF@@?G@>ADA>AAA
we: wait	l12	CBDA?AEHDHBD@EH@>BD>;@F?
we: want	h774w-864	@?FI=?:;@79HEG;:GIE:7J=I
we: widen	m60
we: win	t877w-320	E<AJBECCC8I>=EJIAECFGIJA
we: work	w-45	AHDDEDG>C;B>A?E;D@@F:=>?
we: write	c-675w445	AKHIKFM>J<@;D>L7J::H:=8E
weak	b176	@@B?AFBA>DGEA=A>BBFC@E?G
wear		DGABK?G?F>?BFDF:;B>G<<?C
wearer		HFEBG;F@C=<IFHF<=F=@=CDH
weather	g770i-452	?B8@DFAD8H@DD<C>9:;E9GDA
weather $	i-415j146
web	e201r267	=G@FD=@BF;?@?DCC?E?FFB@@
web <customer>	e277
webinar		:HAHDB?D>D<=D@BA:?;GGD@@
website	o-72r699	ADCDEC>><>A?C@HA;A;HHF=@
wedding	q179	?GDCE<C@D9;BBFD@?E:GAB@F
wednesday	q48	BHEEF<G>E:?CDHA@CC@DA@<J
week	b7c-187d-196g-582i254j-335k-350m-73n-486o283p-597q621s231u-172v-1062x-497z85	AGCJ@>EDC>>A>GD?AA?@C@BF
week $	b281d-310g-144i-255m-142n-166q-153r463s437x-241y26	>A@KACA<=AA?ADGABD@GDCCG
week ,	f127i135j-18l-35n60o83x113	DHEDB?FDB>DBAADBAFBADE>B
week ;		ECGDF=G<>:>EIHEB>B>D:DBH
week <number>	i762q-249z192	DDBBD?HDG>??AG@?CAA?DA=K
week after		BH>ED?BFA??CCEE:=A@A==DE
week and	l-34	AKBGM=BAB7?AAEH:=E?GE@;D
week be		A?HB@E?E>F>DCFE@>@A>A=H@
week before	r158	?MBJKBBE@=<@?AI=<A9EDE=?
week by		GFFCK:G<J=BJGIG:EG=D;>BH
week for		D>BAACH=CBEDGHBCCBE?<?GF
week go	e75	@@CA>BBBDGGE><?CDAFDC?G?
week i		C>>CB=CDCE?FBF>FH?;J;?DB
week in		ECE@D@EAC<BDCFC@?IE?9:IA
week late		FHGKC;G@?@?HLIF>DD<B?ABI
week later		CIDDD?BB>?>AFDB;>AAAA?BB
week long	p-94
week of		BDDGE;F<A==FLKE?@E<G:CCH
week on		LHCFH=HBF>DCGFG;>JBA?@GG
week or	l31
week save	r244
week the	i28	AGA>F<GDG;B<@F>AECEBA><H
week to	c-196q264	IDEFI>F=A<>IFCD:CC;H?C;H
week we		=DFAAFGBGCA>>?G@=@CB?>A@
week with		DBC>I@?:AACFFBHCCGCF=?DH
weekend	i-50n-196o-138q2s647w675x-12z-211	>FEHFCC?@8@@BHI>;=?D>;AE
weekend $	s415w435	=CHGAFB?D@CAFEK=<>AC=<>F
weekend ,	n-3	ABFEADAC=CAB=FCB?<=?@?BA
weekend and		CFABFCBD>=E?@@C==CE@;=G?
weekly	c65d-65e347g290n130p156s432	=F?F@ABDCCFCGDABA@@FA>GB
weekly ,		HFCCG;H?D=:GDFG>=F<C;CBE
weekly check	s104
weeks: be		9ADA?DAGGE?;>?JG:JE@DBC<
wei	d222
weigh	p-102	DKDDIB@=AACCFBL>ADBE=;CJ
weigh the	p-174	=BEIHDC?F>D?FAI@ACBI9C=F
weight	s248	EBADAF?CDED@GCB>D=DCD=AI
weight $	s132
weight in	z199
welcome	x628	@=D=EFBA>EE@E>B?>@AGGF@<
weld		?FGEFBI=G=?AEDJ;;B>F:?=@
welder		@C?E@A@ABEEFA>@?EBCH??F@
well	i-304j660m-157o-155p-63t215x175z439	F;ECEDCAD@BACIBDC>;FCCA?
well $	a622	C@?FCB@>BD@BHGBCB<?AA@@C
well ,		D=IDAIF@CCB<BDCBEBBCC=CB
well be	j249
well because	x107
well do	a-295
well receive	s-319
west		BIFCJBH;FBABBBH<A@9E<>@B
wet	c-290	BI@GLAC@>:C?IDE9=C>K@E=F
wet $		CJ@FI@@DB9B?DDF9=HBE=?AC
what	b-220c636d212f259h209j-435k614m-90n-628o-722q-159r-63s-283t-321u161v80x171y210	CEB;BD<ADDDAB=BA@FG@??C@
what <customer>	k170y111	C@@=DD<B<GEJ>>JBB?EEAB@F
what <name>		JF@<?>?@FD@BCC@E8AC><CDA
what <number>	r-207
what <role>	k91v351	A@@ADA<A@E?GG@GGCD?H@ECC
what <superior>	x229
what a	x5	G>H@DCEAD=E@BCJB?ECHEE@=
what be	d32m-8u3	DF<C@=?BAAAEF@?C@CF?8EBB
what come	r270	:BBB<B?JEC:A>ACK?HA<EGA@
what convince	y61
what count	d-192	<AJGBBE>HBBEJFGCEDBG=>BI
what do		ADEIE?I?B=@>HFF=@H?F@FAG
what each		@DEED?EDGC@FCHG>@HAB<BCD
what else	x219
what go		?BFADBK@GA=?FHL?=C@B<=C@
what happen	x-275	>EGEBAK?K>ABFHEBDBC@==?C
what he	b19	;@G@BCHACDB@EDCAAJDA>>FC
what i	h449k526l469x-299z266	EE@L?C@?GDA?@??AI>@AAFHE
what make	x173
what she		@?BC@DDACCEBBCCCBDDCABDB
what the	c359d886f180	DFA<BBBF?BAAA@F<:JG=B;C<
what they	k83	?GAAEFB@CCE?>>ECC>DE@:CB
what to	c692	?@D<@CDGDB?>BGK@8HF>8<H=
what turn	x570
what we		:BDCAGB@C@>>E>>=BA@B=FA>
what: be	d34m-12r165x-546	>H>DDB;@D>A>A?BF>CFD?BFA
what: bring	x171
what: come	r270	;B?D=C?KAB:C?@EKAJ<>EG@?
what: convince	y61
what: count	d-192	;?IHABDAGBADKFHCDEBE?@BH
what: decide	m11
what: do		?DFHF>G?B=??KGE>@H?F=E@F
what: go	f149	?CEC>@EECDAECBFDAFD@?AC@
what: happen	x-290	?DCCEAIAI>?>BHC@@@CA=:@E
what: make	x173
what: tell	y11
what: turn	x570
whatever	c1745d-102o-274	8?K>?FFCKE@;ECIC;GG?::D@
whatever the	c361	=?G?@ECCGD??ABHA;DD@;?C@
whatsapp	g491	?>FCCGCA>DG>HACA>>>GAGDA
wheel	b349	<EEFCCF?<CC?D@ABBFAHDBCH
wheel $	b379
wheelchair	x-215	CGBFI;HHHB<HDIH=>E<A=?AH
when	c-375d-521f686i-340j-650k-323l-158n-51q-249t241u-51x179z-71	EFFF??JEABGHI@HBELDCGI>B
when <customer>	x214
when <name>	i-136	B@?FAD??>CEHIAEACDEE?BD?
when <number>	f531	EJ?I>:GH?GAGIACEEJB>EED=
when <role>		?ECE=?EE@?BCEFACBGB?AEAK
when a		DEGDA>GBCCBGJDG?CFADAA=@
when he	c370	CAF=:CJJEKDCDBAFAIK9A=L;
when i	j-262o228t244	DA:JADFIF>B<<CD?BF>?CKCI
when she		CCA>GC?AAADCBAG@?DFD@?CA
when the	c-175f72l-183n-292o-273q-201t48w163	AIHI@@JCBAECH@GEEEBADG=>
when there		DAGAJ@F?A;AEJEI9=G@GBD;B
when they	d-143	B=EBECB?B@BACBFAED@JGG>C
whenever	n241	FDED>>IEDCEFHDDDDKE@ACF?
where	c147d353k-481l112m363q253r-109s-7y65	BDB@B=CEB@@CAEC;:EA@:@?B
where <customer>		HG??HAAB=CBC?@A>@@B@A@C@
where <role>	l202q25	DJBEI?GAA:@>@CC;;D@A>ADA
where a		BCHCEDC>F@EBE?G=DDAIBA;?
where i		A>C?B??>IC@BFDAD?BAE;F=E
where the	c33d104k-391y70	BABA@>CG@?CF@D>==EE?>C?A
where they		DBB=DCAA>GDH@?E@@<AAACAE
whether	b-203c839i-52x-196	=AGA@AFDHD=AFJIB:JE?8=G>
whether the	b-58c561	@CH?@@FFHB?AEFKC:JD@;@D>
whether they	c-194
whether to	c32i-111	=?G=ADDEGE?ADFH>:HF?;<H<
which	b-589c888d627e88f-731g-131i-235l292m-444p196q60s312w553x-38y-200	BCC@BD?CEC?>?CE?<@DB@9E>
which <customer>	c225x361	D=G;?H?C@GGD:<G?>EH@DB?;
which <number>	c435	@CHB@BFEEDABBGF<@BC?>?EA
which <role>		>EABCCCCC@@<@AF@;EDC@?B=
which be	e131l99	?DAE@A?BDE>?@B?@B<>E@=B>
which cost		BDGFFAG=C@?BDFE<@D;F>D=E
which go	k179	HC@?FB@ABDDFAACCF=AEA=FH
which have		?B?FDC=E>A>AFBHCAC<FDE=C
which i	c-97o23q251	EC@IB?BBB?>JCFC<E>8D=F>E
which lesson	d67
which make		;=FGAGG@C=H>DDEGCIFGAEHF
which mean		KDB=E<LBA?6CBJD<A96<;DFH
which of	c392	>@G=>EHGGFC9>DIC:HG=;;H<
which pub	c207
which risk	s105
which take		AIBICAFCFBBBEDE:C?;C?>>F
which the	l350	FED?GBED??D??@F;:CE?@?B>
which they		DA>FABECF>CC?IGBAE?D?CG@
which valve	c-154
which we	w434	?EGB@GCBHCG=:<C@>@F>>;A=
which would	r395
which: be		EBC@D?HCE@;AFII<;HBA9?AC
whichever	c726
whichever <number>	c65
while	v-323w15	?DDECAG=H>?@FC?9C=<C2D>C
while i		@B?<E?FBCAD?EDAC?GCEBFAD
while the	v-231	CIFCI;J;H<BCEHD<?A>E<=>K
white		CBGCHB>>?>AECCM:<A@H?E9F
whiteboard		9?CDHAC??C?AHFAEB@;J?F@E
whiteboard $	w-94
who	a153b1170c383e-242f785g-169k-2l384m227n842o264p629q259r-601t327u211w339x-466y-571z506	FDDAAAM<@ED<AA=BAEB>=@IC
who 'd	x170	D?FA>GA@=EGAD@A@EDFEGFCB
who attend	r-60
who be	b271t580	G??FACND?=F<?@CDGJFCDDH@
who ca		>ADEEBH=>DB@HBA?CFDGA=EJ
who choose	c526
who come	i284x12	DCA>CABE@=?C@B@BBC@>FF<B
who could	n-3	DFEGA=HA@AAECD>@CC@??AGG
who deliver	u121
who do		@E@E=@DGKA?;CF>BD>B?@>DI
who enjoy	x209
who get		DCDED:EA?D<HCG@DED;B=@?@
who have	b-258c-289d-448l44q220z228	KHCBG=KACA>DGGE9DC;A?BAE
who know		>CCBCDB>GCD@=A=F@=D@??>>
who live		FF=CB=D@AAAFHDBBBC>@>CDJ
who make	z47
who never	b-373	<DBEDA@BB@@BFDC@@B@DABBD
who open	r64
who own		>IEHIAF>F=@@CEC>B@<F>@<D
who pay		HED>F?F?C@ADEDG<=C?BDF>B
who pick	c39
who print	b91
who review	i-75
who run	b13	DAKGD@H:=C=KLEF:BI>H:CFI
who say		A@AG@F>FBDC>BG>@D>D?F=BA
who stop	c218
who take		EG>D@:DEGB?BEF?DC@?>@D@F
who want	n238	CEE@D<H?C=8AIKJ>9E>A9<DC
who work	n278
who: be		C?@EECA?G>DFHGJB?CCA>C>A
who: enjoy	x209
who: have		ADFACCE<D>?AEBH@>@>D;A>A
who: walk	n6
who: want	n27
whoever	b193c124	>@J=>DJ>AEC>BAABBIFA?;GD
whoever fit	b282
whoever the	c124
whoever: fit	b282
whole	c-528e372h252k126m-1n-81o-320p-278q149s-175t340y-216z97	CCBFBAB>F=EBAB?AHA>GAFBD
whole <group>	x137	E=E@EEA@@@FBB@ICAEDFGGA@
whole <name>	q72
whole affair	k292
whole family	z-70
whole file	f20
whole floor	z103	D>@CBDEDF@B?BDCDDD@CCEEF
whole list	w97
whole of	j-213
whole thing	i203j53	AFB>G>G@AE?EDB>FIC=B>?AE
whole way		=I?E>:9?J?DHHFBCAD@J;ACC
whole year		?CCFEB@@@?BAB?EDAGBIDH<A
wholesaler	o-1	GD?DFAHA@:ACAFHB:D@D@DD@
whom	c219	A>GA@BJDAEDDEBDBBHF@>BIB
whose	t146	ACFI@DH?G>FB?DFAEE?L>AH?
why	c-623d737m50x588	HCAAP@B=8<DCCAC9?IAK@A;B
why $	c-289	CD@DKAC>?>ABFCG<C>=JAE<E
why <role>		E=G=HDB?@DCGBBB@CBBHEB;=
why i	m87	G@J@CBF<;BDEFA@<CGCGCFBD
why the	d537	GF><HD>C==E>??B@=HFBD<C@
why they	x176
widen		F?@DAC>D=A:FH@FDCF;C8GDB
wider		DBGBFAB<C=BEICD=BGAF@H=H
widget	g183	?D@@DDHD@DE?G?@B<?<G:ED>
widget and	g184
widow		HBIFABFF@A>EBLL>;@=>?BI@
wife	d254	BA=DCEBD@<F?>DDC@GDF?AH<
wifi	m-96
wifi $	m-125
wiki	a71r-34	C@?EAFA;?EECGDAE@<C?DEC?
wiki $	a75
will	c349f-97k-85q730x478	B@H@DCD?E@EBABB@BFCD@A?C
will <role>	x133
will alway	x422
will be		DE?@GAD@@?@E@DD@<EB?:?H;
will go	c14	<CFACAACEB=>EJI=;DBC>>BD
will not	q98	FBIBHAD<?CAHCBD:DHAHBF>D
will start	c114
win	c253e-177f-257i-663k-61l-250m-41o1084t400z1217	H:A?DCGIKB<;BFG?BF@C@AFC
win $	c1085	=AI>@DDEGEDCBBJB>JG@;;G?
win over	o66s-316	F>>AG?EEGA9ADDC;ED:F>FAH
win the	o605t315z651	L;=DHAGHEA><DJC?GA9GAGCJ
win-win	t-302	CEBCG;A>C@=EEEE@<D>FAD<D
wind	c-142m148	DIFEG=H<B<;FGDD>E@;E<C>E
wind: come	c-155
window	n-588o-290x292	>@JAFBA;C@B?KCJ<=CCIC@=C
window $	x243	D@IADB>9B@@FGCD9CJDE?F=C
window ,		:CDC@BCAF@A;JFE@;DCC?>DD
window display	x369
wine		E>?CBFHE?@I?B=CEBA?EIHF?
winner	c316
winter	n493t-205x-442	AG@HJ@C=E?@@EEM?=F=G?A>E
winter $	r216	=G>HGAE>C>><DDID=D<JAE=D
winter ,	n113	DGBCK=F<C8:CDFJ<:B8G>C<D
winter teach	k139
winter the		D?>CE>GCG>>?IGA>GEAE:@?K
winter: teach	k139
wire		AFGFEDC@?BA?ACB=B=;CB;?A
wiring	j565
wish	c441d-401h161t11x547	A;L>?GC=FDDCECE@>ED@?A@;
wish $	d-20
wish for	x117
wish of		=FFAB=BCEB<GFHI=<EB@9<DC
wish to	x35
with	a-289b164d-462e947g534i353j-341l-113m-58n230o233p24q-65s226t220u-279v16y-4z285	@BBA>?CEF@ECDCA>F@@GD@EA
with $	c394	ACGAAEH@BAD=AABE@HF?E@GA
with ,	c83	@@EA?DH@DFFAB@@=CDFC><FC
with <customer>	e-452n-215	@DDEDDB?DA<;ECD=AB@CE@?E
with <group>	n231
with <name>	c-71n-60q67	=CEFBAF?AACDDG?EFABEB>@E
with <number>	c241d462l182s693v515w78	@GBEFA?D@<>@ECI;<D@E>>C@
with <person>	e105	>H@G@?:AC<CEEEB@D>?I><BB
with <role>	c-208d-263e418f376g-279i335l-22n-195q-74s364t174	=F@I>>CEL>GCEFADIDBCD>CD
with <superior>	f95	EFAF?;EFAD?FIDBBFHC@BAG@
with a	b200c-325e-522f-871g-291h161j-133l288m119n-258r398s105t-15y-290z-572	=DEEIDC7>@D=E@?=@C=JAICH
with all		ACAGCACADA@BDC@AG@<J?<@C
with an	h93	ACFBACD>BBBEC>>=E@?D=E@:
with both		?BCB>??EFCDC?AAEACEB=;G=
with double	d134
with each		DB<F=E@GFDH?>@>CH<BCF@ID
with every	r140z214	C@>C@F@EFD=<=?AEE@=DFGA?
with everything	i48
with glove	p36
with her		AGADC:ECB?BGHH@AEFB@B@AD
with him	l-312m-200	CBEECAE@AD>EECH>BG;F<>D@
with his	c602m111	CBG?@BIDED@BAEG@=HC?:?F?
with me	c-99e-395k115n-100o647	IE>FI=FBFC>AEEE@FC;FD@DO
with more	n83	GED>I=H;A>>GHGI;=C=@@@@D
with my	c-96e-249f-369n144o-180	CBAEDAFBC@>@BDCABB=CBF?G
with no	b182c32n540	H?H<?BL>?CDEECBEDLE>@?KF
with nursing	g-149
with our	d-37e451l185y454	<A>E=@>GCE?J@@BBA<@A>H=A
with patience	o102z476	J?=@G?HGIE=<DED=DE>B@FBK
with photo	r-84
with picture	x18
with recipe	g184
with service	e188
with tell	x24
with that	c108l110s-226	EGG=B>JBBC?EECE?=HD===F@
with the	b107c-168e591f335g-371h-57i112j140l-88m-307n-203o206p-393q-112s92w-457x-40z134	AC@C==ACFBDGBDA@IC@CC>C@
with their		HBHA@>DB>DDKKAAAFECBGD?B
with them	i-85n69z10	FHCE@>GFFB?DEFC=CB>@A?DB
with this	h151i198n287	FBD<B@?=B>AC@A@CBEB?FG<C
with time	z815
with us	x215z367	K<F?IAFDBADFBCB@GE@FEG>D
with what		>?G=@DFDEA><BJJB;GE?>>G>
withdraw	i121o631	CLKIG<GEC?BDAHC;?@>=C=AH
withdraw the	o126	DGEHJ@D?AB=GGDH8>A9F=DBC
within	q17r-445v-108	CIHEH@@=C<=CEIM9:D?EB=>E
within <number>	n142r-354v-19	CICCF>C>C;>BEEG<<D?C=?>D
within a		EIBHJ:F@C8>FEGK?=H:D?DBF
within the	d-21	ABIDDAB?DB@DHFJ;>BAE@<?G
without	b368c-271d-128j-665m490n207o-92p29q858t-288y-155	GGGCD<H@@@@BFDF>EH>CBBDE
without <customer>	k16
without <number>		HJEEL>J@A><F?FJ9<=8=7BBA
without <role>	t394	H?BFAEGEC=F@<AIEEEBDEFD>
without a	t-316x-286	FKHIF=K<C>;DHGF8BE:C>=CJ
without any		?HAFH@F=A>=@EBE??E>I>CBF
without ask		>AFBABBAE@@@DHHC?GCC<ABB
without me	i379
without the	m72q22x302	JDJCH?D;?@@KGDG7AB>DAE=D
without wait		GFFFC<FB;@?IGED@CD<C=HFD
witness	r-140
wizard		>G>GEEC>ABD?E@BA<>>ECD@A
wo		EIDHCABB?D=FHAGAC?<C?BAC
wo n't		FIBHDBBC=EAGF?GCF@<C@BDD
woman	n-154x401	I@DBJ???==GHEEF9>DAFCE?E
word	c1133f299n-81t438	DBF=@DDBHCH>@ALE=HHA@@F<
word $	t-419x6	CAG?C@AABFBIJCI==FE@?@=@
word ,		E@BCAAA?J?C?AFEF@DAB@GEC
word be	c258	?>G??EGEICF@@EKG>HF?>?I?
word for	c130
word to	c115t175
word with	f175	DDAF@DICDHB?G<ACE;@CCB=C
word: be	c213
wording	c169s101x101	ACLAAEACAGC@EEK;=?B@C<@A
wording of		D?K?EDB=ADDFCCJ9=CBEAA?@
wording to	c301
work	a256b726c-750d638e976f-477h-158i116j76k148l-78m-233n364q-244t312x-290y-142z-502	BD>EEBC<>=GD>C?AFFCGD;GB
work $	a263i398j471x-423	>@ADC=F=C@BFAJ>HFC@B?ADE
work ,		BF@@G@G><@CC=C=>EC@BE;BF
work <number>		CFEEI?A;?;;EFDI@<F<G@E;F
work <superior>	n314o181	CD=GBAAFF<D@CFD>CC<E@AHC
work and		CCDBDBFCD<B>?DED=DDB@AD?
work as		@BBHCDECH=F>DFFCAF@HADED
work be	k320s-234	EB@@DBC>BCGD?@CEGDDEFCDF
work because	x670	G=J>ID?=?DFKH@H:DGEKGH:>
work closely	w-9	?E@EB<=@C:?GFID?BE>F;ADC
work ethic	b405
work for		DIDFK:GAF?<FGJJ:=F:B<C?I
work from	n12
work hand	e236	=E<J=;7CG;AHFHB>FB<K<;H?
work in		AC@FB?A@E>AGLGI@AG@F:DAE
work of		DF?CGBD@A=DBBDD@=CE@?@@@
work on		?FCEACFEHAB=CA@>EBBC@>@@
work out	d934o-23x-104	FI:CH@BE>9A<@@B=?DFF7<B>
work shoulder	e71
work to	l115
work with	b139e-430r18	@CDFCGC<>DA<D?CBBC@GEECF
work without	t397
work: be	k305	FJ?@FA@>@EEFCAHCC??F@>FF
work: finish	s-208
worker	n35	DEFAG@H@@>DEEBD7@E>G?B<E
workforce	x543
workforce: be	x120
workgroup	g-131
working	d339e259	?I?DB@?DC>EBAC@=BCED<:F@
working <customer>	d476	CH?>G@CA=>D>@A<?@JEAA=EC
working <group>		=BFFCDB@EACAHFH?>AAF>=BB
working day		IGG;G<H=@==HFIF=>E<?<ACG
workshop	e803m-41r203s217w276	<F?M?DAAJ?B@ACGBA?ADB@A>
workshop $	r-232	BFDFD@B@B>CDFFF=B?AC?=CF
workshop and	r103
workshop with	e26w169	<IAKAE@BH>B>@>C>B=<IC=@@
workstream		@EBJDB=>D>BEHGG?A@BC@=?F
worry		@BE@H?B?F<BCGDC>CGBEBA;G
worse	y104	?D=CB;AE?C9F?DJ=9?>@<F:G
worse than		DFCFH<H<C=<DHIH?>C<G;C=G
worst	d746l135y75	BM?BH>EF<=>B<A@;;AA@=>;A
worst $	d25	FG=DI?@C=;C@BBC>?HCE=?AA
worth	j625r-34	F@@AG@B>@CBH>CBDF=<G<=DE
worth <number>		HIIAI<K=DA@IGED9A?8>:=AF
worth <role>	j111
would	a-205b-44c195e-459f450h167i-1163j-149k-935l1152m1228n755o292p412q1107r18t-1091v-455w-746x40y-333	GDG@C:A@@E;EEFC;=E;@BD@>
would again	l-146
would also		JIFCG;KCB==FCHG;<C>;:EFF
would ask		@EBAH@A=I8?AJIJ>@I>H@=;M
would be	l-82r50s256x-410	=IFG?C>BAA>@FGB:=@C>B=DC
would bring		HJIIB<FC@@ADHCE=@G?@@GDB
would build		?AA>BBEEADD@DBAC>BAB=DFB
would call	l40m-318	BB@BA@@?DBBDIADD=BAD?D<E
would close		CCF?E=CA?>;DGIG?:EAB:@DF
would come		A@?BACFFGBB=FFBBBDAD@CDH
would cost		<=CFBE=@E@E?IBBEFJDHAD=H
would count		??HBDBBB=B?G?E@EFA>D==CA
would cut		KLFDL:KEC<:GCIK79>99:BHH
would decide	n-46
would do	l-7m-276	@GEDE@BBC>B@GEJ<;LCD?B@B
would escalate	f391	GICH?;GF>FBFH@?CEEB>EIE>
would follow	z206
would go		DHIIB?DB>@;DIIF<>B=B?EDG
would have	l949m46p-84t-6x135z86	FBEBG?F@?D=BAAB;A?;CAI<B
would hold	j-263	AICJD=DAG<B=GDI<;IBEBJ@G
would i		D?<M?GC;IBIFDGCDE?G@DFAA
would invite	l-255q-45
would keep	n-20
would leave		CIG@C<IFEB<CCJG;9B@<9=GA
would like	q-28	:>;BH@BCBB=@?IAHDA>G@=@?
would look		CJ@JJ=BC;=:B@BI><B9DCI?A
would lose		EHDFC<H?<><FGEACA@>C@F@C
would make		NMHEK9N<>99IGKJ67A9A9GAJ
would mean	h24
would n't	j74n51	EDFFH8J=<@=HDHB@EF:E;BEE
would never	x265	DAEAHC@??CDDB@C<CDCEDD>@
would not	c127n24	AFHCB=KCF@<DEGI@<GAA>=CA
would phone		HJDEK:HAE>;CDJJ9;B:?8F@H
would rather	l-12x561	E>G=AE@A@FEGB@EECIFBEA?<
would refuse		KHEDI=I?D=;GDGG;<?;@=BAH
would ring	n-162	ACBHB@ACA?FDHACCEIEB?HDE
would run	c12	A@E@@CBFBCAABHFA=CD>A@FB
would say	j808n-248	;:E?H@>:>G=G>F=HGC=K=<=A
would set	m14
would sit		LKN:K;J@:;9I@IH<7;;=;BEB
would sooner	n-123
would start		MKKAJ6L>=:5ICMI99A6?6FEH
would still	l-98
would stop		CGGHH<GED>>FEGG:>E<B:JCI
would take		JHICD=GA9C?HGCD:AF<@BJBB
would tell		FFGBI?G@@;=E@HI:9>=?;EAF
would write		KIDAH<G@B>;IEHI7<C=A=EBG
wow	t64
wrap		=@GBHFE>DEGAF>C<AB?NDJ;?
write	a591b-169c-473e-442f-128h-351i-47j-379k-410l-68m-58o-286q-441s-119t10u-362w163x-411y-990z-847	DE@JGBF;C=D@CIGC??AAAB@@
write $	f4	BEICD>@>:?=DIGF>?A>CEBAF
write ,		<GHIDHC:AAF?C>G9===I@=<B
write <number>	a175r349	?C@HBFA@EDC>=>GDA@BBFF=<
write <role>	q-20	B>BEDBA9BCBHJIIBACEB9B@D
write a	a97l-328q-27	DCCFDHE=E=I@DCIA?@DBBC??
write down		EGABG@E?B<B@CED@@FCB>B@D
write him	l134
write in	s-380	BAJBBFCAF=F?DGI@@CBCBBDB
write me		@@FFCDDBE<F>AGIEAI@FCFDE
write on		DCGFBACD@F;CFIF;:<>?<@GA
write that	t43	CEBJC>GCC>ABEGFC@I>B?CFC
write the	a149i269m-77t-102w8	BE@FB?H=G=CDBI?EF=C@A=>E
write to	c-302f-23o151	EGBIC=FBA?BDHFD?BD;B@EDI
write-off		BBHCF=E=A><ECIE=>@=F:E?F
write-up	t92
written		AGJGF?DA?@;BEJF;>@:@>??E
wrong	c-409d545e-392f-443g-167i-101k19m256o-515p320r-1277t-245w-161x-381z-11	CC>@LA@?<@@HDCJA?E@J3=@G
wrong $	d123k251	FF@AL@A>=@ACABE@AEAF>;CD
wrong ,		BEEDI>E>J<=BILM9;H>H9D=J
wrong :		FIHFG>J<G@@EEEG:AB:C=>>E
wrong order		ABFDH?E9A;<EGGD@@B>F<?@G
yard	n25z-192	@IKCG@D:B?BBGED@>C@EDB=I
yard $		?FFDF>A=B<@@GII?:E<DAEAF
yard <superior>		@F@CE<@@E=<FGHH<=E=F<?BE
yeah	q117t-91	FFBEG?B<AA>GBCGBCD=G==DI
yeah $	t-71
yeah ,	q120
year	b-376c-245f-634i-149j168k-454n91q407s-361u-134v-1155w-374x-349y-160z-139	CAFBL?D;A7=A@JIB;G>F@D@C
year $	f-70o-150q498t3v-461	A@FDJ@E=C;@>AKHA>C;HBF@D
year 's		EHCEI:D==:;FFHH<>B:G>C;F
year ,	l-154n267	CBCAABA?A=?CCEF=?AB@@D@B
year :	r45
year ;		ABHEJ=E=AA;GCJB@E><E:A?D
year <number>	d39	DE?<H?>D@@CBBA@;?GFCA>@A
year <role>		FBD>FBA<=>CGIBF>A@BB@B>C
year a	s-170
year after		E@I?F<G;?A<K@G@CE=;D7>CA
year and		@CECB?FCBACCAEACCFA@CCBJ
year as		DFDFF=E?@==GFGE@?D@D<A>G
year at		DFADG<C?C>=HIHF==I>F<C@H
year be		CE=IDC?CBAB@>?IF@E>HEEDA
year before		DEBAK;C@D:>DDGGB>IBF@@=D
year for		CJ@FJ=AB?9@BADC<>CAC=>BD
year i		BDCFD>F>E8@BDHE@?E<J>BCD
year in		@CCBE>BCDA<EBDJA;GACAB@A
year later		IECAI:G>D?@HFGE;DA<A=AEG
year of		CFH@E?J?E@<ADFH<:HBB6<D@
year on		ECEDF<G=@=@GIGF?@F@D<BCI
year the		F?@GF?B9AA@HGKEED@AC9A?B
year to		EGEDDAC@@CBEEDC>B?>A@>EH
year-end		B?ECBDCDE?E>BFFC>FCADDEB
yearly	q42t387x-165	GCCHE?L=G9@@?JJC>E:C@GFE
yearly check	x-126
yellow		?AFCBCACDBBDCEH>>DDBBA?E
yes	n-17q223z155	BDCBD=GECD9E@GC:>B?@;ABC
yes $		ABD@D?B?@A=ICED@=A?C=B?E
yes from	z230
yet		FHHIC;HB>AAGGDBBCF@A?FBC
yet $		DIGHD;HB>A>IHECABC=A>EBB
yield	v240	BAAG@C?B@@;GIACAEE=C;FEA
you	c273j145k682l-50q-56r-405u551x-600z-344	AB@>DB?=DDDCDDFHABBD:?FI
you $		BDACB=><FB@BGB@E??<E>F>G
you ask		<<GFAFD@>AD@BD?CFFCJFAAE
you be	a-61
you ca		EG?DHB?>ABBDBBHED?BGB=CH
you can		DD=DCA>@CBACF@EECEAE?CED
you could	j204	<?@?AB?C@FAC@A>EC>?B;@=A
you do	a11	DBBEABF<EACDDGACDBD>CBCB
you have	n-34	DF@GFCA>EBFCGBHADBDEA?CE
you know		@BCFC?CEB??AAI?BDA?E@A?C
you should	k88
you: ask	b345j383k227p-123	B?BBDE?>=DDCA@@DE@CHE<CF
you: be	a-549n24	EKEAH=C>B>;CFCF;AE;D;CAF
you: bring		?ACJDAF<H;BCKHFB@FEC<@?G
you: buy	l29
you: call	a218j127n-158
you: can	a671	E@?HADD?D@DDBEEDBAC?AGC>
you: choose	c265
you: conditional active ca not		DF=BHC??ADDFC@HDDBCGA=CH
you: conditional active can		FA<FAD?B@BDEDAGFCDC@@EFA
you: conditional active could	j204	=BABC@CB@CACACAB@?@C;B>B
you: do	a500c144	E?AF@FF;CDEEDFBDCAG>@AF?
you: drop	l27
you: fix	a249
you: follow	c25
you: get	p486	>JG@G;F;D==DFF?<BH;AAC@G
you: have	p-202	G?BDAG@9BBHJEADEG?HACBAA
you: imagine	v54
you: imperative active	a811n-134v-67x-720	CB>KGAB5G?@GHIEBDEBB:DBE
you: know	j192	@?AD?B@C@BAB?C;CI@BDCACD
you: like	n151
you: listen	n-159
you: look		EC=CCDA@CDEH@@GEFBCB@AEC
you: make	k362	DF@AGBA<BDBEF@FCEBAF=@CG
you: past active	l288n30	GDDAC?G@>?>E@FBA@B;=>EBB
you: present active	b105c331k204p111	CBBABDC?CHECEDDECCCB==JD
you: present active not		CKBCE:B@G@>AJFD@>D>C<D@H
you: print	u280
you: say	j327	>CCAGBCA@D?BBC@AD?<G<A@?
you: see	u201y166	B@=>A>>BAC?G@A?E;AE?:E<D
you: smell	k299
you: stand	n10
you: take	j334
you: watch	p-132
young	x172	BCEAFBC;B>GEC@A;DEFC@B<H
young <customer>		F@E?FAB;@ADGIAD:CGEEBCAE
young <role>	i22
younger	x46	F?F?CF@?=FFED?B>GDEFFF?@
younger <customer>	x73
your	a14c-222i158k348	EH@BK@B<CBFGCDCFI@BDB<BJ
your pit	k73
yuan		ILGIH;F>D:9LDFG:@E;B;CEI
zofia	d34
zone		8@C?@DBDCFF@HF>AB@DE@;EA
zone $	e20	;C?F?>?EF@DE@D>FGABG@;E?
zł		AGFKIAFAG@ACCDG;@A<F<>?E
łódź	l188
–		GHBBG<G?G?=FEHG<>E<CA?=E
€		IJFDK8I;F5;GIML9AH8C9>@L
→	m214r-472	JILCI<JAF<=KCIE9CC;?:?GH
→ <number>	r-472	LHHBH<J?I>=MDIE:BF;@:<EJ
−	v362
− <number>	v362
		AF@GH>@?C@>EHFG<?E?I=B<I
		@DEBAACCCFDFIADBDIEC@ABC
		EJCGH:G>@=:HFHH<??;E<B>H
		IA>G@CH>G?FF?LBEG>D=CICA
		@DDDA@@;GCAAD@@AA>;D;H=E
	t222
		@FAFH=@?A@<FFFF=@F=G>E=G
		A@GCCDFCH?C?>HJA<GC@@BEC
		CFCEH>A=C=<EHGG=<E>H;C=I
		HJDBJ9G=D>;KIJG:@C9D;??H
		DCCHFAHBD<AADIH@BD>EACBE
		FAAHCCGCF<D@AEGCBG?FCFEC
`;
