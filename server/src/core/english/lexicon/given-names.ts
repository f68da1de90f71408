/** Given names that are no other word, known where a capital says nothing because the sentence opens with it. From registers of common names. */
import { words } from './words.ts';

export const givenNames = words(`
  aaron adam adrian aidan alan albert alec alex alexander alfie alice alison alistair amanda amelia amy andrea andrew andy angela angus anita ann anna
  anne annie anthony antonia archie arthur barbara barry beatrice ben benjamin bernard beth betty beverley bob bobby bonnie brad bradley brenda
  brendan brian bridget bruce bryan callum cameron caroline catherine cathy charles charlie cheryl chloe chris christina christine christopher claire
  clare clive colin conor craig cynthia daniel daniela danny darren dave david debbie deborah declan denise dennis derek diana diane dominic donald
  donna doris dorothy douglas duncan dylan eddie edward eileen elaine eleanor elizabeth ellen ellie emily emma eric erica erin ethan eva evelyn fiona
  frances francis fred freddie gareth gary gavin geoff george gerald gillian glenn gordon graham greg gregory hannah harriet harry helen henry howard
  hugh ian irene isaac isabel isabella jackie jacob jacqueline jake james jamie jan jane janet jason jeff jeffrey jennifer jenny jeremy jerry jess
  jessica jill jim jimmy joan joanna joanne joe joel john jonathan joseph josh joshua joyce judith julia julian julie justin karen kate katherine
  kathleen kathy katie keith kelly ken kenneth kerry kevin kieran kim kimberly kirsten kyle laura lauren leah leo leon leonard lesley leslie lewis
  liam linda lindsay lisa liz lizzie lorraine louis louise lucas lucy luke lydia lynn lynne maggie malcolm marcus margaret maria marian marianne marie
  marion martha martin mary matt matthew maureen megan melanie melissa michael michelle mike mitchell molly monica muriel nancy natalie natasha nathan
  neil nicholas nick nicola nicole nigel nina noah nora norman oliver olivia oscar owen pamela patricia patrick paul paula pauline peggy penelope
  peter phil philip philippa phoebe phyllis rachel ralph raymond rebecca reuben richard ricky rita robert roberta roger roland ron ronald rory roy
  ruth ryan sally sam samantha samuel sandra sarah scott sean sebastian shane shannon sharon sheila shirley simon sophia sophie stacey stella
  stephanie stephen steve steven stewart stuart susan suzanne sylvia ted teresa terry theresa thomas tim timothy tina toby todd tom tommy tony tracey
  tracy trevor valerie vanessa vera veronica vicky vincent vivian walter wendy william yvonne zach zachary zoe aoife brigid caoimhe cian ciara eoin
  fergal grainne maeve niamh oisin padraig roisin ruairi siobhan sinead agnieszka aleksandra aneta barbora bartek beata danuta dariusz dorota dominika
  elzbieta ewa filip grazyna grzegorz halina hana iveta ivana jakub janusz jarek jiri jolanta karolina kasia katarzyna krystyna krzysztof lenka lubos
  lukas maciej magda magdalena malgorzata marek mariusz marta martyna mateusz michal milos miroslav monika pavel pawel petr piotr radek rafal
  stanislav slawek sylwia tadeusz tomasz tomek urszula vaclav vojtech wojciech zbigniew zdenek zofia zuzana anke anja annika antje arne bernd birgit
  bjorn björn britta christoph claudia dagmar detlef dieter dirk elke ernst franz frieda fritz gabi gerd gerhard gisela gudrun gunther günter hanna
  hannes hans heike heiko heinz helga helmut holger horst ilse inga ingrid jens jochen johann johanna johannes jörg jürgen karin karl katja katrin
  klaus kristin kurt lena lars lothar lutz manfred marlies matthias nadine nils norbert petra rainer ralf reinhard renate rolf sabine silke stefan
  steffen susanne sven swen theo thorsten tobias torsten udo ulf ulrich ursula uta ute uwe volker werner wolfgang anders astrid bengt birgitta erik
  freja gunnar gustav hakan ingmar jesper kari karl-johan kirsi lasse linnea magnus maja mikael mikko ole olof pekka per-olof pernille sigrid signe
  solveig soren søren stig thor tuomas alain amelie anais antoine arnaud aurelie aurélie benoit bernadette brigitte camille cedric chantal claude
  delphine didier dominique elodie estelle etienne fabrice francois françois gaston genevieve gilles guillaume helene hélène henri isabelle jacques
  jean-luc jerome jérôme julien laurent lea léa lucie ludovic luc manon marc margaux mathieu matthieu maxime monique nadia nathalie nicolas odile
  olivier pascal philippe pierre quentin remi rémi romain sandrine sebastien sébastien serge severine simone sylvie thibault thierry valentin
  veronique virginie xavier yann yves alejandra alejandro alberto alfonso alvaro álvaro ana andres andrés antonio beatriz belen carla carlos catalina
  cecilia cristina diego eduardo elena enrique ernesto esteban esther fabiola felipe fernanda fernando francisca francisco gabriel gabriela gerardo
  gonzalo guillermo gustavo hector héctor hugo ignacio ines inés isidro ivan iván jaime javier jesús joaquin joaquín jorge jose josé juan juana
  julieta julio leticia lorena lourdes lucia lucía luis luisa manuel marcela marcelo marco mariana mario marisol mateo mauricio miguel nuria pablo
  paco paloma patricio pedro rafael ramon ramón raquel raul raúl ricardo roberto rocio rodrigo sergio silvia sofía susana tomas tomás valentina
  vicente victor víctor ximena yolanda adriana afonso aline andre andré bruno caio camila catarina edson eliane fabio fábio fatima flavia flávia
  gilberto helena henrique heloisa igor joana joao joão leandro leila ligia luana luciana luciano marcia márcia marcio matheus miriam paulo priscila
  rafaela renata renato rogerio sandro tania tatiana thais thiago tiago vinicius vitor alessandra alessandro alessia anna-maria annalisa antonella
  bianca camilla carlo chiara claudio corrado cosimo dario davide domenico edoardo elisa emanuele enzo fabrizio federica federico filippo flavio
  franca franco francesca francesco gennaro giacomo gianluca gianni gino giorgia giorgio giovanna giovanni giulia giulio giuseppe ilaria lorenzo luca
  luigi marcello margherita massimo matteo maurizio michela michele mirko nicoletta nunzia paolo pasquale pietro raffaele riccardo rosella salvatore
  sara serena silvio simona stefania stefano tommaso ugo umberto valeria vincenzo vito alexandra alexandru alexei alexey alina anastasia andrei andriy
  anton artem bogdan boris darya denis dimitar dmitri dmitry ekaterina evgeni galina georgi gheorghe ilya inna ioana irina iryna kateryna katya kiril
  konstantin ksenia larisa lesya ludmila lyudmila maksim marius mihai mikhail mila mircea nadezhda natalia nikola nikolai nikolay oksana oleg
  oleksandr olena olga olha pavlo petro radu ruslan sasha serhii sergei sergey stanislava stoyan sveta svetlana taras tatyana todor vadim vasil vasile
  viktor vitaly vladimir volodymyr yana yaroslav yulia yuri yuriy zlatka bojan branka dejan dragan dusan goran ivo jelena jovan katarina ljiljana luka
  marija marko mirjana nebojsa nenad predrag sanja sasa slobodan snezana tamara tanja tomislav vesna vlado zdravko zeljko zoran agnes andras anikó
  attila balazs bence csaba dora eszter ferenc gabor gergely gyorgy ildiko imre istvan janos jozsef judit katalin laszlo levente miklos reka sandor
  szilvia tamas tibor viktoria zoltan zsofia zsolt zsuzsa alexandros anastasios christos despina dimitris eleni evangelia giannis giorgos ioanna
  katerina konstantinos kostas maria-eleni nikos panagiotis spyros stavros stelios thanasis vasilis yannis ahmet ali ayşe ayse baris berk burak burcu
  ceren deniz dilek ebru elif emine emre engin erdem erol fatma gamze gizem gokhan halil hatice huseyin ibrahim kemal leyla mehmet melike merve murat
  mustafa necla nese nilufer onur orhan ozan ozge ozlem pelin pinar selin serkan sevgi sibel sinan suleyman tolga tugba ufuk umit yasemin yavuz yusuf
  zeynep abdul abdullah adel adnan ahmad ahmed aisha amin amina amir amira anwar ashraf ayman aziz bashar bilal dalia dina fadi faisal farid fatimah
  fawzi ghada habib hadi hamid hamza hanan hani hasan hassan hend hisham huda hussain hussein imran iqbal ismail jamal jamila jawad kamal kareem karim
  khadija khaled khalid laila lamia layla lina mahmoud majid mariam marwan maryam mohamed mohammad mohammed mona mounir muhammad muna nabil nada nadir
  naima najib nasser nawal noura omar osama rabab rachid rami rana rania rashid rasha reem rima riyad saeed safiya salah salma salim salman samer sami
  samia samir samira sarah-lina selma shadi shahid sharif soraya suad tamer tarek tariq wael walid yasin yasmin yasmine yassin youssef yousef zahra
  zainab ziad ariel avi avigail dalit eitan eyal hadas ilan itai liat lior maayan mordechai moshe nadav naomi noam noga omer ronen ronit shai shira
  shlomo tamar uri yael yair yossi zeev azadeh behnam behrouz dariush farhad fereshteh golnaz hossein kaveh ladan mehdi mina mohsen nasrin nazanin
  niloofar parisa reza shahram shirin soheil yalda aarav aarti abhijit abhishek aditi aditya ajay akash akhil amit amrita anand ananya anil anjali
  ankit ankita anuj anupama anuradha aparna arjun arun aruna arvind ashish ashok ashwin avinash bhavana chandra chetan deepa deepak deepika devika
  dinesh divya gaurav gayatri geeta girish gopal govind gurpreet harish harpreet hemant indira ishaan jatin jayanti jyoti kalpana kamala karan karthik
  kartik kavita kavya kiran kishore krishna kumar lakshmi lalit lata madhavi madhuri mahesh manish manisha manoj meena meera megha mohan mohit mukesh
  nandini narayan naresh naveen neelam neeraj neha nikhil nilesh nisha nitin nitya padma pankaj parvati payal pooja prabhu pradeep prakash pranav
  prasad prashant praveen preeti priya priyanka punit radha raghav rahul rajan rajat rajeev rajesh rajiv raju rakesh rama raman ramesh ranjit rashmi
  ravi rekha reshma ritu rohan rohit sachin sandeep sandhya sanjay sanjeev sangeeta santosh sarita sarojini satish saurabh savita shalini shankar
  shanti sharmila shashi sheela shilpa shobha shreya shruti shweta siddharth sita smita sneha sonal sonia subhash sudha sudhir sujata suman sumit
  sunil sunita suresh sushma swati tanvi tarun uday usha vandana varun venkat vidya vijay vikas vikram vimal vinay vineet vinod vishal vivek yash
  cuong duong hieu hoa hoang huong huy huyen khanh khoa linh minh ngoc nguyen nhung phuong quang quoc quynh thanh thao thuy trinh trung tuan viet chen
  chun feng guang jia jian jiang jie jing liang lihua liu mei meiling ning peng qiang qing wang wei xia xiang xiao xiaoling xiu yuan yue yun zhang
  zhao zhen zheng zhi zhou akari akira aya ayaka ayumi chiaki daiki daisuke emi eri fumiko haruka haruki hideki hiro hiroko hiroshi hitomi kaori kazuo
  keiko kenji kenta koichi kumiko makoto mariko masako masao mayumi megumi michiko midori minoru misaki naoki naoko noriko reiko ryo ryota satoshi
  shinji shota sumiko tadashi taiki takashi takeshi taro tomoko toshio yasuko yoko yoshi yoshiko yuka yuki yukiko yumi yusuke yuta yuto eun-ji
  hana-rae hye-jin hyun hyun-woo jae ji-eun ji-hoon ji-woo joon min-ji min-jun seo-yeon seong-min soo-jin sung-ho woo-jin yoon young-hee adaeze
  adebayo adeola adesola afua akosua amaka amara ayodele babajide boluwatife bukola chiamaka chidi chidinma chika chima chinedu chinonso chioma chukwu
  damilola ebele efua ekow emeka femi folake funke funmi ifeoma ifeanyi ijeoma ikenna itoro kehinde kelechi kofi kojo kwabena kwame kwasi kweku ngozi
  nkechi nkiru nneka nnamdi obinna odion olamide olu oluwaseun onyeka opeyemi osagie oyelaran segun sola taiwo tayo temitope tokunbo tolu tunde ugochi
  yetunde zainabu achieng akinyi amani atieno chebet cheruiyot faraji halima imani jabali jelani juma kamau kariuki kipchoge maina makena mumbi mutua
  mwangi neema njeri njoroge nyambura odhiambo ochieng okello omondi onyango otieno rehema wambui wangari wanjiku zawadi zuri ayanda bongani busisiwe
  lerato lindiwe lungile mandla mpho naledi nandi nomsa nomvula palesa refilwe sibusiso sipho thabo thandi themba tshepo unathi xolani zanele zodwa
  abebe alemayehu almaz bekele berhanu dawit fikru girma hiwot kebede meseret mulugeta tadesse tesfaye tigist yonas alofa aroha hemi hine kahu keoni
  leilani ngaio sione tevita wiremu arturo chito efren jhun jovelyn jun-jun liza lito maricel marilou noel nonoy rodel rowena agus ahmad-fauzi ayu
  bambang budi dewi dian eko endah fitri indah joko kartika putri rahmat ratna retno rizky siti sri suharto teguh wahyu wati yanti yudi yuni`);
