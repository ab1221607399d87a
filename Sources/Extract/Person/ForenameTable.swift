// A pure table. Made by scripts/generate-name-tables on 2026-11-27 from the popular names by
// country dataset (sigpwned, CC0) and NameDatabases (smashew, Unlicense).

/// Forenames, folded: the frequent ones, then those of one broad list.
enum ForenameTable {
  /// 10535 and 12366 words; `|` divides the groups.
  static let entries: StaticString = """
    aada aadhya aadolf aafke aapo aaradhya aarav aariz aarne aaro aaron aart aarti aarya aase
    aasha aashish aatos aatu abbas abbey abbie abby abd abdallah abdel abdelkader abdoulaye abdul
    abdulaziz abdulla abdullah abdullo abdulrahman abe abel abelardo abena abhay abhijit abhilash
    abhinav abhishek abigail abilio abimbola abiodun abiola abosede abraham abram abril abubakr
    abulfazl achieng achille achim ada adaeze adah adalbert adalberto adalgisa adaline adam adama
    adan adaobi adarsh addie adebayo adebola adedayo adekunle adela adelaida adelaide adelardo
    adele adelheid adelia adelina adeline adelino adell adella adelle adelmo adem ademar ademir
    adena adeola adeolu adesola adetokunbo adewale adilson adin adina aditi aditya adjoa adnan
    adolf adolfo adolph adomas adoracion adria adriaan adrian adriana adriane adrianna adrianne
    adrians adrie adrien adriene adrienn adrienne advait afia afonso afton agapito agata agatha
    agathe agnes agnese agneta agnieszka agnolo agnus agostinho agostino agota agripina agueda
    agustin agustina ah ahmad ahmed ahmet ahti ahu ai aicha aida aide aiden aija aikaterini aiko
    aila aileen ailene aili aimar aime aimee aimo aina ainara ainhoa aino airi aisha aisultan
    aisyah aitana aitor aiur aja ajay ajda ajit ajla akanksha akash ake akhil akiko akilah akinyi
    akos akosua aksel akshara akshay akua alaattin alain alaina alaine alan alana alane alanna
    alanoud alayna alba alban albano alberic alberico albert alberta alberte albertha albertina
    albertine alberto albin albina albrecht alcides alda alden alderano aldert aldiyar aldo alease
    alec alecia aleen aleida aleisha alejandra alejandrina alejandro alejo aleks aleksandar
    aleksander aleksandr aleksandra aleksandre aleksy alena alene ales alesha aleshia alesia
    alessandra alessandro alessia aleta aletha alethea alethia aletta alev alex alexa alexander
    alexandra alexandre alexandria alexandrie alexandrine alexandru alexe alexei alexey alexia
    alexis alf alfie alfio alfons alfonsina alfonso alfonzo alfred alfreda alfredia alfredo ali
    alia alica alice alicia alicja alida alikhan alin alina aline alinur alisa alise alisha
    alishia alisia alison alissa alita alix aliya aliz aliza alka alla allan alleen allegra allen
    allena allene alli allie alline allison allyn allyson alma almeda almerinda almeta almir
    almudena almut alois aloisia aloisio alok alona alonso alonzo aloys alparslan alper alpha
    alphonse alphonso alpo alta altagracia altair altan alteo altha althea alton altti alva alvar
    alvaro alvera alverta alvhild alvin alvina alvise alwin alyce alycia alysa alyse alysha alysia
    alyson alyssa alzbeta ama amabile amada amadeu amado amador amahle amaia amal amalia amalie
    amancio amanda amandine amar amara amaris amaro amaury amaya amayra ambar amber amberly ambra
    ambre ambrose ambrosio ambrus amedeo amee amelia amelie amelija amelja america americo ami
    amie amiee amina aminata amine amir amira amit amitabh amleto ammar ammie amol amos amparo
    amrita amruta amund amy ana anabel anabela anacleto anahit anais analisa anamaria anand ananya
    anar anastacia anastasia anastasie anastasija anastasiya anastazja anastazy anatole anay anca
    andela ander andera anders anderson andor andra andras andre andrea andreas andree andreea
    andrei andreia andrej andres andrew andria andrias andriy androula andrzej andy ane aneta
    anette anezka ange angel angela angele angelena angeles angelia angelic angelica angelika
    angeliki angelina angeline angelino angelique angelita angella angelo angelyn angie angila
    angla angle anglea anh anibal aniceto aniela anika aniket aniko anil anirban anirudh anisa
    anish anisha anissa anita anitra anja anjali anjanette anjelica anke ankit ankita ankur anmol
    ann anna annabel annabell annabelle annalee annalisa annamae annamaria annamarie annarita
    annbjorg anne annefleur annegret annegrete annelene anneli annelie annelies anneliese annelise
    annelle annelot annemaria annemarie annemiek annemieke annerose annett annetta annette anni
    annibale annice annick annie anniina annika anniken annikki annis annita annmarie annukka
    annunziata anohito anouck anouk ansa ansaldo anselma anselmo ansgar ansgard anshul ansje antal
    antero anthony antione antionette antje antoine antoinette anton antone antonela antonella
    antonello antonetta antonette antoni antonia antonieta antonietta antonin antonina antonino
    antonio antony antti antwan anu anunciacion anup anupam anuradha anurag anusha anushka anvi
    anya anzu ao aoi aoife aparna apolinar apolinario apolline apollonia apolo apolonia april
    apryl apurva aputsiaq aquilino ara araceli aracelis aracely aranzazu aras arcelia archana
    archie arda ardath ardelia ardell ardella ardelle arden ardis ardith areg arend areni aretha
    argelia argentina ari aria ariadna ariana ariane arianna arianne arica arie ariel arielle
    arild arina aristide aristides arja arjan arjen arjun arkadiusz arla arlean arleen arlen
    arlena arlene arletha arletta arlette arlie arlinda arline arlyne arman armand armanda
    armandina armando armas armelle armen armi armida armin arminda armindo armine arnab arnaldo
    arnaud arnaude arndt arne arnetta arnette arnfried arnita arno arnold arnoldo arnost arnoud
    arnulfo aron arpad arpi arpit arpita arron arsenio art artem artemio arthur artie artiom arto
    arttu artur arturo artyom arun aruna arundhati aruuke aruuzat arve arvid arvilla arvind arvo
    arzu asa asaf asbjorn ascension asdrubal asel asemahle asger asha ashanti ashely ashish ashlea
    ashlee ashleigh ashley ashli ashlie ashly ashlyn ashok ashot ashraqat ashton ashwin ashwini
    asia asilim asiya asja asko aslak aslaug asley asli asmita assia assunta asta astrid asuman
    asuncion asya ata atakan atenulfo athanasios athena atilio atlas atle attila attilio atul aube
    aubin aubrey aud aude audie audra audrea audrey audria audrie audry audun august augusta
    auguste augustin augustina augustine augusto augustus augustyn auke aukusti auli aulis aundrea
    auni auno aura aurea aurel aurelia aurelian aureliano aurelie aurelien aurelio aurica aurora
    aurore austin autumn auvo ava avelina avelino avery aviana avigail avinash avis avril awa
    awilda axel axelle axinte aya ayako ayala ayalah ayana ayanda ayanna ayesha aygun ayhan ayim
    aykut ayla aylin aymeric aynur ayodele ayotunde ayoub ayra aysa ayse aysegul aysel aysha aysun
    ayush ayushi ayzere azahara azalee azaria azariah azeglio aziz azora azra azucena azzie
    azzurra aþena babajide babara babatunde babette babita baccio bader baerbel bahadir bahattin
    bailey bakary balaji balakrishna balazs balbina baldassare baldassarre balder baldomero
    balduino baltasar baltazar balthasar bambi bamidele bandar banele bankole bao baptiste
    barabara baran barb barbar barbara barbare barbel barbera barbie barbora barbra barbro bard
    barend bari baris barney barrett barrie barry bart bartek barthel barthelemy bartlomiej
    bartolome bartolomeo bartolomeu barton bartosz bas basak basia basil basile basilia basilio
    bastiaan bastian bastien batkhaаn battista batuhan baudelio baudouin bauke bautista bayarmaa
    baаtar bea beata beate beatrice beatris beatriz beau beaulah bebe becki beckie becky bedrich
    bee begona begum bela belen belgin belia belinda belkis bell bella belle belma belmiro belva
    ben benas bence bendeguz benedek benedetta benedetto benedict benedicte benedita benedito
    bengt beniamin beniamino benicio benigna benigno benita benito benjamim benjamin bennett
    bennie benno benny benoit benoite bent bente benthe bento benton beppe berend berenice berit
    berk berkay berna bernabe bernadeta bernadete bernadett bernadette bernadine bernard bernarda
    bernardina bernardine bernardino bernardo bernd berndt berneice bernetta bernhard bernice
    bernie berniece bernita bernt berrdo berry bert berta bertalan bertha berthe berthold bertie
    bertil berto bertold bertram bertus beryl beshoi bess bessie betania beth bethanie bethann
    bethany bethel betsey betsy bette bettie bettina betty bettyann bettye betul beula beulah bev
    beverlee beverley beverly beyza bhaskar bhavana bhavesh bhavna bhavya bhupesh bhuvan biagio
    bianca bianka bibek bibi bibiana bice biel bienvenida biju bilal biljana bill billi billie
    billy billye bimal binita binod bintou bipin birdie birger birgit birgitta birgitte birol
    birsen birthe bisera bishal bismah bjarke bjarne bjarte bjorg bjorn bjornar blaine blair
    blaise blake blanca blanch blanche blandine blanka blas blazej blazena blondell blossom blythe
    bo boaz bob bobbi bobbie bobby bobbye bobette bodil bodo boel bogdan bogdana boglarka bogumil
    bogumila boguslaw boguslawa bohdan bohumil bohumila bohumir bohuslav bok bolaji bolanle
    boleslav boleslaw bolormaa bong bongani bonifacio bonita bonnie bonny booker bora borbala
    borghild boris borivoj borja borje borys botond boudewijn boukje boyce boyd bozena brad
    bradford bradley bradly brady brage brahim brain bram branca branda brande brandee branden
    brandi brandie brandon brandusa brandy branko brant breana breann breanna breanne brechtje
    bree brenda brendan brendon brenna breno brent brenton bret bretislav brett brian briana
    brianna brianne brice bridget bridgett bridgette brigette brigid brigida brigitta brigitte
    brijesh brinda brit britany britney britni britt britta brittaney brittani brittanie brittany
    britteny brittney brittni brittny brock broderick bronislav bronislaw bronwyn brook brooke
    brooks bror bruce bruna brunella brunhild brunhilde brunilda bruno bryan bryanna bryant bryce
    brynn bryon buck bud buddy buena buenaventura buffy buford buket bula bulah bulent bunny burak
    burcu burghard burghild burkhard burl burma burt burton busisiwe busra buster byron caetana
    cagatay cagla cagri caio caitlin caitlyn calandra calcedonio caleb calebe calin calista
    calisto calixta calixto calle callie calogero calvin camelia camellia cameron cami camie
    camila camilla camille camillo camilo cammie cammy canan candace candance candela candelaria
    candelario candi candice candida candido candie candis candra candy candyce caner cansu
    caprice capucine cara caren carey cari caridad carie carin carina carine carisa carissa carita
    carl carla carlee carleen carlena carlene carletta carley carli carlie carline carlita carlito
    carlo carlos carlota carlotta carlton carly carlyn carma carman carmel carmela carmelia
    carmelina carmelita carmella carmelo carmen carmina carmine carmon carol carola carolann
    carole carolee carolin carolina caroline caroll carolyn carolyne carolynn caron caroyln carri
    carrie carrol carroll carry carson carsten carter cary caryl carylon caryn cas casandra
    casemiro casey casiana casie casimira caspar casper cassandra cassaundra cassey cassi cassia
    cassidy cassie cassondra cassy catalin catalina catarina caterina catharine catherin catherina
    catherine cathern catheryn cathey cathi cathie cathleen cathrine cathryn cathy catia catina
    catinca cato catrice catrina catrinel caua cavit cayetana cayetano cayla cecelia cecil cecila
    cecile cecilia cecilio cecille cecily cecylia cedric cedrick cees celal celena celesta celeste
    celestin celestina celestine celestino celia celina celinda celine celsa celso cem cemal cemil
    cemile cenek cengiz ceola cesar cesare cesareo cestmir cevdet ceyda ceyhun cezar cezara cezary
    chad chadwick chae chaitanya chan chana chance chanda chandan chandra chandrakant chanel
    chanell chanelle chang chantal chantay chante chantel chantell chantelle chara charbel charis
    charise charissa charisse charita charity charla charleen charlena charlene charles
    charlesetta charlette charley charlie charline charlott charlotta charlotte charlsie charlyn
    charmain charmaine charo charolette chas chase chasidy chasity chassidy chastity chau chauncey
    chaya chedeline chelo chelsea chelsey chelsie chema chen cher chere cheree cherelle cheri
    cherie cherilyn cherise cherish cherly cherlyn cherri cherrie cherry cherryl chery cheryl
    cheryle cheryll chester chet chetan cheyenne chhaya chi chia chiamaka chiang chiara chibueze
    chibuzo chidi chidiebere chidinma chidozie chiedozie chieh chieko chien chih chika chikondi
    chima chimamanda chin china chinaza chinelo chinenye ching chinonso chinwe chinyere chioma
    chiquita chirag chisom chita chitra chizoba chloe chong chris chrissy christa christal
    christeen christel christelle christen christena christene christer christfried christhard
    christi christia christiaan christian christiana christiane christie christin christina
    christine christinia christoper christoph christophe christopher christos christy chrystal chu
    chuan chucho chuck chukwudi chukwuemeka chukwuma chuluun chun chung chus ciara cicely ciera
    cierra cigdem cihan cihat cillian cinda cinderella cindi cindie cindy cinthia cintia cinzia
    ciprian cipriano cira ciriaco cirillo ciro clair claire clara clare clarence claretha claretta
    claribel clarice clarinda clarine claris clarisa clarissa clarisse clarita clark classie claud
    claude claudette claudia claudie claudine claudio claudiu claus clay clayton cleber clelia
    clemence clemencia clemens clement clemente clementina clementine clemmie cleo cleopatra
    cleora cleotilde cleta cleto cletus cleveland cliff clifford clifton clint clinton clodoaldo
    cloe clora clorinda clotilde clyde codi codrin codrina codruta cody coen coenraad colby cole
    coleen coleman colene coletta colette colin coline colleen collen collene collette collin
    colton coluccio columbus conceicao concepcion conception concetta concha conchita connie
    conrad constanca constance constanta constantin constanze consuela consuelo contessa cora
    coral coralee coralia coralie corazon cordelia cordell cordia cordie cordula coreen corene
    corentin coretta corey cori corie corina corine corinna corinne coriolano corliss cornel
    cornelia cornelio cornelis cornelius cornell corrado corrie corrin corrina corrine corrinne
    cortez cortney cory cosimo coskun cosme cosmin cosmina costantino costanza costanzo costel
    costin courtney coy craig creola crescencia crescencio crescenzo crina cris criselda crissy
    crista cristal cristea cristen cristi cristian cristiana cristiano cristie cristin cristina
    cristine cristobal cristoforo cristopher cristovao cristy cruz cruzita crysta crystal crystle
    csaba csanad csenge csilla ctibor ctirad cuc curro curt curtis custodia custodio cyndi cyndy
    cynthia cyprian cyprien cyrielle cyril cyrille cyrstal cyrus cythia czeslaw czeslawa daan
    dacia dacian daciana dafne dagfinn dagmar dagmara dagny dahlia daiane daina daine daisey daisy
    dakota dalal dale dalene dalia dalibor dalila dallas dalma dalton dalva damaris damaso damian
    damiana damiano damiao damien damilola damini damion damjan damla damon dan dana danae dane
    danel danelle danette dani dania danial danica daniek daniel daniela daniele daniell daniella
    danielle daniels daniil danijel danika danila danille danilo danique danis danita dankmar
    dankwart dann danna dannette dannie dannielle danny dante danuse danuta danyel danyell
    danyelle danylo daphine daphne dara darby darcel darcey darci darcie darcy darell daren daria
    darija darin darina dario daris darius dariusz darla darleen darlena darlene darline darnell
    daron darrel darrell darren darrick darrin darron darryl darsh darshan darta darwin daryl dave
    davi david davida davide davina davis davit davud davut dawid dawn dawna dawne dayle dayna
    daysi deadra dean deana deandra deandre deandrea deane deangelo deann deanna deanne deb
    debashish debbi debbie debbra debby debera debi debora deborah debra debrah debroah dede dedra
    dee deeann deeanna deedee deedra deena deepa deepak deepali deepika deetta defne deidra deidre
    deirdre deise deivid deja dejan del delaine delana delbert delcie delena delfim delfina
    delfino delia delicia delila delilah delinda delisa dell della delma delmar delmer delmy
    delois deloise delora deloras delores deloris delorse delpha delphia delphine delsie delta
    demarcus demet demetra demetre demetria demetrice demetrio demetrius dena denae deneen denes
    denese denice denilson denis denisa denise denisha denisse denita deniz denna dennis dennise
    denny denver denyse deodato deolinda deon deonna derek derick derrick derya deshawn desiderio
    desirae desire desiree desmond despina dessie destiny detlef detlev detmar detra devansh
    devendra devika devin devon devona devora devorah devraj devrim dewayne dewey dewi dewitt
    dexter dezso dhananjay dharmendra dhia dhruv dhruvi dia diamond dian diana diane diann dianna
    dianne dick didier diederik diedra diedre diego dierdre dieter dieterich diethelm dietmar
    dietrich dieuwertje digna dilan dilara dilek diletta dilip dillon dimas dimitar dimitra
    dimitri dimitrios dimitris dimple dina dinah dinand dinesh dinis dino dinorah dinu diogo dion
    dione dionisia dionisie dionisio dionizy dionna dionne dipak dipti dirce dirk dirkje disha
    dita ditte divina divit divya divyansh dixie djalma djamel djeneba dmitry dmytro dobromila
    dobroslav dobroslawa dodie dogukan doha doina dollie dolly dolores doloris domenic domenica
    domenico dominga domingo domingos dominic dominica dominick dominik dominika dominique
    dominque dominykas domitila domokos domonique don dona donald donatella donatello donatila
    donato donella donetta donette dong donita donn donna donnell donnetta donnette donnie donny
    donovan donte donya dora dorathy dorcas doreatha doreen dorel dorene doretha dorethea doretta
    dori doria dorian doriana dorie dorien dorin dorina dorinda dorine doris dorita dorla dorle
    dorota dorotea dorotha dorothea dorothee dorothy dorottya dorris dorsey dorte dortha dorthe
    dorthea dorthey dorthy doru dot dottie dotty doug douglas douglass douwe dovie doyle dragan
    dragana dragos drahomira drahoslav dreama drema drew drucilla drusilla duane duarte duco ducu
    dudley duilio dulce dulcie dumitra duncan dung dunja durga dusan dusti dustin dusty duygu
    dwain dwana dwayne dwight dyan dylan dyllan dzan eabha earl earle earlean earleen earlene
    earlie earline earnest earnestine eartha easter ebba ebbe ebele eberhardt eboni ebonie ebony
    ebru ebuka ecaterina ece echo eckart eckhard eckhardt eckhart ecrin ed eda edda eddie eddy
    edelmira edelmiro edeltraud edeltraut eden edgar edgardo edie edilson edina edison edit edite
    edith ediz edmilson edmond edmund edmundo edna edoardo edouard edra edris edson eduard eduarda
    eduardo eduvigis edvard edvin edward edwardo edwige edwin edwina edyta edyth edythe eefje
    eelco eeli eelis eemeli eerik eero eesha eetu eeva eevi efe effie efrain efren efua egbert ege
    egil egon ehrenfried ehtel eija eike eila eileen eilene einar eini eino eirik eisha eitan
    eithan eivind ejnar ekaterina ekene ekkehard ekow ekrem ekta ela eladia eladio elaina elaine
    elana elane elanor elayne elba elbert elchin elda eldar eldbjorg elden eldon eldora eldridge
    eleanor eleanora eleanore elease elek elemer elena elene eleni elenice elenor elenora elenore
    eleonor eleonora eleonore eleuterio elfi elfreda elfrieda elfriede eli elia eliana eliane
    eliano elias elicia elida elidia elie eliette elif eligio elija elijah elin elina eline elinor
    elinore elio elisa elisabete elisabeth elisabetha elisabetta elisangela elise eliseo elisha
    eliska elissa eliz eliza elizabet elizabeth elizaveta elizbeth elizebeth elke ella elladio
    ellamae ellan ellen ellena elli ellie ellinor elliot elliott ellis ellsworth elly ellyn elma
    elmar elmer elmira elmo elna elnora elnur eloa eloah elodia elodie elof eloi elois eloisa
    eloise elouise eloy elpidio elroy els elsa elsbeth else elsebeth elshan elsi elsie elsy elton
    elva elvan elvera elvia elvie elvin elvina elvio elvira elvis elwanda elwira elwood elyas
    elyse elza elzbieta ema eman emanuel emanuela emanuele emanuella emanuelly embla emeka emel
    emelda emelia emelie emelina emeline emely emerald emeric emerita emerson emery emese emiel
    emigdio emiko emil emile emilee emilia emilian emiliana emiliano emilie emilien emilija emilio
    emiliya emilly emils emily emin emine emir emma emmaline emmanuel emmanuelle emmett emmi emmie
    emmitt emmy emogene emoke emory emperatriz emrah emre emrecan ena encarnacion encarnita enda
    ender endre enedina eneida enes engelbert engin enid eniko enis enitan enni enoch enola enrica
    enrico enrique enriqueta ensio enver enzio enzo epifania epifanio era erasmo ercan ercole
    erdal erdem erdinc erdmann eren ergin erhan erhard eric erica erich erick ericka erik erika
    erin erinn erkan erkin erkki erland erlend erlene erlinda erline erling erma erman ermanno
    ermelinda ermelinde ermenegildo ermes erminia erna ernest ernesta ernesti ernestina ernestine
    ernesto ernie erno ernst errol ersilia ersin ertan ertugrul ervin erwin eryk eryn erzsebet esa
    esben esbjorn esha esi esin eskil eskild esko esma esmee esmeralda espen esperanza espiridion
    esra essi essie esta esteban estefana estefania estela estell estella estelle ester esteri
    estevao esther estrella eszter etelvina etha ethan ethel ethelene ethelyn ethyl etienne etsuko
    etta ettie ettore eufemia eugen eugena eugene eugenia eugenie eugenio eugeniusz eula eulah
    eulalia eulalie eun euna eunice euphrasie eura eurico eusebia eusebio eustachy eustaquio
    eustolia eutimio eutropio eva evalyn evan evandro evangelina evangeline evangelista evaristo
    eve evelia evelien eveliina evelin evelina eveline evelyn evelyne evelynn evens everett
    everette evert everton evette evgeny evia evie evita evon evonne evren evy evzen ewa ewald
    ewelina exie eylul eymen eyup eyvind ezekiel ezequiel ezgi ezinne ezio ezra fabia fabian
    fabiana fabiano fabien fabienne fabio fabiola fabrice fabricio fabrizia fabrizio fadi fae
    fahad fahd fahri fairy faisal faith fajr falk fallon fanel fang fanni fannie fanny fanta farah
    farhan farida farrah faruk farzana fatemeh fatih fatima fatimah fatin fatma fatoumata fausta
    faustina faustine faustino fausto faustyna faviola fawn fay faye fazil fe febe fedele federica
    federico felecia felica felice felicia feliciana feliciano felicidad felicie felicita
    felicitas felicite felicja feliks felipa felipe felisa felisha felix felton femi femke fen
    fenna fenne ferdi ferdinand ferdinando ferdynand ferenc ferhat feride ferit fermin fermina
    fern fernand fernanda fernande fernando fernao ferndo ferne fevzi feyza fiadh fiamma fidel
    fidela fidelia fidelis fieke fien figen fikret filiberto filip filipa filipe filippa filippo
    filiz filomena finlay finn fiona fiorella fiorenza fiorenzo fiorino firat firmin fito flaminia
    flavia flavie flavio flaviu flemming fleta fletcher fleur flo floare floarea floor floortje
    flor flora florance florbela florea florence florencia florencio florene florent florenta
    florentin florentina florentino floretta floria florian floriana floriane florica florida
    florin florina florinda florine floris florrie flossie floy floyd folake folasade folke folker
    folkert fonda forest forrest fortunata fortunato foster fozia fran franca france francene
    frances francesca francesco franchesca francie francina francine francis francisca francisco
    franciszek franck francois francoise frank frankie franklin franklyn frans fransisca frantisek
    frantiska franziska fred freda fredda freddie freddy frederic frederica frederick fredericka
    frederico frederik frederikke frederique fredi fredia fredo fredric fredrick fredricka fredrik
    fredrikke freeda freek freeman freida freja freya frida frieda friedbert friedegard friedel
    frieder friederike friedhelm friedrich friedrun frits fritz fritzi frode froukje froydis
    fruzsina fryderyk fuat fulgencio fulvia fulvio fuma fumiko funda funke funmilayo furkan gabi
    gabija gabin gabino gabor gabriel gabriela gabriele gabriella gabrielle gabrielly gael gaelle
    gaetan gaetana gaetano gagan gagik gail gaja gala gale galeazzo galen galina galip galo
    gamalat gamila gamze ganesh ganga garfield garima garland garnet garnett garret garrett garry
    garth gary gaspar gaspard gaspare gaston gastone gaurav gauri gautam gauthier gautier gavin
    gay gayane gayatri gaye gayla gayle gaylene gaylord gaynell gaynelle gbenga gea geanina
    gearldine gebhard geert geertje geeta geir geirmund gellert gelsomina gelu gema gemma gena
    genaro gene genesis geneva genevie genevieve genevive genia genie genival genna gennaro gennie
    genny genoveva genowefa geoffrey georg georgann george georgeann georgeanna georgene georges
    georgeta georgetta georgette georgi georgia georgiana georgiann georgianna georgianne georgie
    georgina georgine georgios geovana gerald geraldine geraldo geralyn gerard gerardo gerben gerd
    gerda gerdien gergely gerhard gerhild geri gerlind gerlinde germain germaine german germana
    germano gernot geronimo gerri gerrie gerrit gerry gert gertha gertie gertjan gertraud gertrud
    gertrude gertrudis gertude gervaise gervasio gesa gesine geta gevorg geza gheorghe gherghina
    ghislain ghislaine ghita gia giacinta giacinto giacobbe giacoma giacomo giada giampaolo
    giampiero gian giancarlo gianfrancesco gianfranco gianluca gianluigi gianmarco gianna gianni
    gianpaolo gianpietro gica gidget giel giesela gigel gigi gijs gijsbert gil gilbert gilberte
    gilberto gilda gildo gilles gilli gillian gilma gilson gina ginette ginevra ginger ginny gino
    gioacchino gioachino gioele gioffre gionata giorgi giorgia giorgiana giorgio giorgos giosue
    giovana giovanna giovanni girish girolamo gisbert gisela gisele gisella giselle gislinde gita
    gitanjali gitta gitte giuditta giulia giuliana giuliano giulietta giulio giuseppe giuseppina
    giustino gizella gizem gjertrud gladis glady gladys glauco glayds glen glenda glendora glenn
    glenna glennie glennis glinda gloria glory glynda glynis gniewomir godefroy godelieve
    godofredo goffredo gogo gokhan gokmen goktug golda golden goldie gonca goncalo gontran gonul
    gonzalo googoosh gopal goran gordana gordon gorm gosta gottfried gotthard gotthilf gottlieb
    gottlob govind goyo gozde graca grace gracia graciana graciano gracie graciela gracjan grady
    graham graig grant granville grayce grazia graziano graziella grazyna greco greetje greg gregg
    gregoire gregor gregoria gregorio gregory greta gretchen grete grethe gretta gricelda grigore
    grisel griselda gro grover grzegorz guadalupe gualtiero guarino gudmund gudrun guenole
    guglielmo gugu guido guilhem guilherme guillaume guillemette guillermina guillermo guiomar
    gulay gulcan gulden guler gulhan gulizar gull gulnur gulsah gulsen gulten gun gunay gunborg
    gunda gunel guney gunhild gunilla gunjan gunn gunnar gunnel gunnhild gunnvor gunter gunther
    gunthild guntram gunvor gurkan gurli guro gurpreet gus gussie gustaf gustav gustave gustavo
    gustavs gustaw gusztav guttorm guus guusje guy guzin guðrun gwen gwenael gwenaelle gwenda
    gwendoline gwendolyn gwenn gwladys gwyn gwyneth gyongyi gyorgy gyozo gyula ha haakon habib
    habiba haci hadicha hadrien hae hai hailey hajnalka hakan hakki hakon hal haldis haldun haley
    halil halim halime halina halldis halley hallie haluk halvard halvor hampus hamza han hana
    handan hang hanh hank hanka hanna hannah hanne hanneke hannele hannelore hannes hannie hanno
    hannu hans hansgeorg hansika hansjoachim hansjorg hansjurgen hao haoran haoyu haralambie
    harald hari harini harish harlan harland harley harm harmen harmony harold haroldo harper
    harpreet harraz harri harriet harriett harriette harris harrison harro harry harsh harsha
    harshad harshita hartmut hartwig haru haruma harun haruna haruto harvey hasan hashem hasibe
    hasmik hasnaa hassan hassie hatice hattie havard hawa haydar haydee hayden hayk hayley hayri
    haywood hazal hazel heath heather hector hedda hedi hedvig hedvika hedwig hedy hee heena hege
    heide heidemarie heidi heidrun heidy heikapu heike heikki heiko heilwig heimo hein heiner
    heinfried heini heinke heinrich heinz heitor helaine helder heleen helen helena helene
    helfried helga helgard helge helia helio heliodoro helja helka helle hellen hellevi helma
    helmar helmer helmi helmtraud helmut helmuth heloisa heloise helvi hemant hemlata hendrik
    hendrika hendrikus henk henna henning henny henri henrieta henrietta henriette henrik henrique
    henry henryk henryka heraclio herb herbert herberto herdis heribert heriberto herkus herlinda
    herma herman hermann hermano hermelinda hermenegildo hermes hermila hermina hermine herminia
    herminio hernando herschel hershel herta hertha herve hessa hester hettie hidayet hidde hiedi
    hien higinio hilal hilaria hilario hilary hilda hildburg hilde hildegard hildegarde hildegund
    hilding hildred hilja hilkka hilla hillary hilma hilmar hilmi hilton hiltrud himari hina
    hinano hinata hinato hipolito hippolyte hiram hiro hiroko hiroshi hisako hitesh hjalmar
    hjordis hlengiwe ho hoa hobert hoda hogne holger holley holli hollie hollis holly homer honey
    hong honore honorine honorio hope horace horacio horatiu horea horia horst hortencia hortense
    hortensia hosea hosna hosniya hossein houston hovhannes howard hoyt hrithik hritik hsiu hsiung
    hua hubert hubertus hudson hue huey hugh hugo hugues huguette hui hulda hulusi hulya humbert
    humberto hung hunor hunter huong hur hurriyet huseyin huseyn hussa hussain hussein hwa
    hyacinth hydar hye hyman hynek hyo hyon hyun iacob iacopo iago ian iancu iara iasmin ibai iban
    iben ibolya ibrahim ida idalia idell idella idil idris idun ieremia iesha ifeanyi ifeoma
    ifeyinwa iga ignacia ignacio ignacy ignaz ignazio igor ihsan iida iikka iina iiris iiro
    iisakki ijeoma ike ikechukwu ikenna iker ila ilana ilaria ilario ilayda ilda ildefonso ildiko
    ileana ileen ilene ilgar ilhan iliana ilie ilija ilinca ilja ilka ilkay ilker ilkka ilknur
    illa ilmari ilona ilpo ilse iluminada ilyas ima iman imelda imene iminathi imke imma imogen
    imogene imran imre ina inacio inaya inci inder india indira indrajit indy inell ines inez inga
    ingar ingbert inge ingebjorg ingeborg ingegard ingegerd ingela ingemar inger ingerid ingjerd
    ingmar ingo ingolf ingrid ingunn ingvar ingvild inigo iniobong inka inkeri inmaculada
    inocencia inocencio inuk inunnguag inutsiaq ioan ioana ioane ioanna ioannis iola iolanda ion
    iona ione ionel ionela ionica ionut iosif ipek ippazio ipsita ira iraida irati irem iren irena
    irene irenee ireneo ireneusz irfan irina irineu iris irish irja irma irmeli irmgard irmhild
    irmtraud irvin irving irwin iryna isa isaac isabel isabela isabell isabella isabelle isabelly
    isadora isaiah isaias isak isaura isaure isela iselin isha ishaan ishani ishita isiah isidora
    isidore isidoro isidra isidro isis iskender isla islande ismael ismail ismet ismihan isobel
    isolde israel isreal issac isto istvan itsuki itumeleng itziar iulia iulian iuliana iuri
    iustin iustina iva ivaana ivalu ivan ivana ivanilda ivano ivar ivelisse iver iveta ivete
    ivette ivey ivik ivo ivona ivone ivonne ivory ivy iwo iwona iza izabela izabella izaro izetta
    izola izz izzet ja jaakko jaana jaap jabulani jacalyn jace jacek jacelyn jachym jacinda
    jacinta jacinthe jacinto jack jackeline jackelyn jacki jackie jacklyn jackqueline jackson
    jacky jaclyn jaco jacob jacoba jacobo jacopo jacqualine jacque jacquelin jacqueline jacquelyn
    jacquelyne jacquelynn jacques jacquetta jacqui jacquie jacquiline jacquline jacqulyn jad jada
    jade jadwiga jae jafet jagdish jagoda jagrati jahir jaime jaimee jaimie jaimy jake jakob jakov
    jakub jakup jale jaleesa jalisa jalmari jalo jama jamaal jamal jamar jame jamee jamel james
    jameson jamey jami jamie jamika jamila jamison jammie jan jana janae janaina janaki janay
    jandira jane janean janee janeen janel janell janella janelle janene janessa janet janeth
    janett janetta janette janey janhvi jani janice janie janiece janika janin janina janine janis
    janise janita jann janna janne jannes jannet jannetje jannette jannie jannik jannis janos
    januario january janus janusz janvi janyce jaqueline jaquelyn jared jarek jari jarkko jarle
    jarmil jarmila jarmo jarod jaromir jaroslav jaroslava jaroslaw jarred jarrett jarrod jarvis
    jasleen jasmijn jasmin jasmine jason jasper jaspreet jatin jaunita javi javier javiera jax jay
    jaya jayant jayanti jayden jaye jayesh jaylano jayme jaymie jayna jayne jayson jazmin jazmine
    jc jean jeana jeane jeanelle jeanene jeanett jeanetta jeanette jeanice jeanie jeanine
    jeanmarie jeanna jeanne jeannetta jeannette jeannie jeannine jed jedrzej jeff jefferey
    jefferson jeffery jeffie jeffrey jeffry jekabs jelena jelle jelmer jelte jeltje jen jena jenae
    jenaro jene jenee jenell jenelle jenette jeneva jeni jenica jenice jenifer jeniffer jenine
    jenise jenna jennefer jennell jennette jenni jennie jennifer jenniffer jennine jenny jeno jens
    jeppe jerald jeraldine jeramy jere jeremi jeremiah jeremias jeremie jeremy jeri jerica jerilyn
    jerker jerlene jermaine jeroen jerold jerome jeromy jeronimo jerrell jerri jerrica jerrie
    jerrod jerrold jerry jerzy jesenia jesica jesper jess jesse jessenia jessi jessia jessica
    jessie jessika jestine jesus jesusa jesusita jetta jette jettie jewel jewell jhanvi ji jignesh
    jikke jildou jill jillian jim jimmi jimmie jimmy jin jina jindrich jindriska jing jinny jiri
    jirina jitendra jitka jitske jiya jo joachim joakim joan joana joane joanie joann joanna
    joanne joannie joao joaquim joaquin joaquina joar jocelia jocelyn jocelyne jochem jochen jodee
    jodi jodie jody joe joeann joel joella joelle joellen joep joesph joetta joette joey jogvan
    johan johana johann johanna johanne johannes john johna johnathan johnathon johnetta johnette
    johnie johnna johnnie johnny johnsie johnson joi joie joke jokubas jokull jola jolan jolana
    jolanda jolanta jolanthe joleen jolene jolie jolien joline jolyn jolynn jon jona jonah jonas
    jonatan jonatas jonathan jonathon jone jonell jonelle jong joni jonie jonna jonne jonnie jooa
    joon joona joonas joonatan joop joost jop jordan jordana jordi jordon jorg jorge jorgen jori
    jorien jorik joris jorma jorn jort jorun jorunn jos jose joseane josef josefa josefin josefina
    josefine joselyn josep joseph josephe josephina josephine josette josh joshua josiah josiane
    josie josip joslyn jospeh josphine josselin jost jostein josue jouke jouko jouni jouri jovan
    jovana jovita joy joya joyce joycelyn joye jozef jozefa jozefina ju juan juana juanita juanito
    jude judeline judi judie judit judite judith judson judy judyta juha juhana juhani juho jukka
    jule julee julen julene jules juli julia julian juliana juliane juliann julianna julianne
    juliano julie julieann julien julienne juliet julieta julietta juliette julija julio julissa
    julita julius juliusz jun june jung juni junie junior junita junko juraci juraj jurgen
    jurriaan jussi justa juste justin justina justine justino justo justus justyna jutta juul
    juuli juulia juuso juvenal jyoti jyotsna jyri jyrki jytte ka kaan kaarina kaarlo kabelo kabir
    kabiru kabita kacey kaci kacie kacper kacy kader kadiatou kadir kadriye kagiso kai kaia kaija
    kaila kailash kaique kairo kaisa kaitlin kaitlyn kaj kaja kajal kajetan kajsa kajus kala
    kaleigh kalervo kalevi kaley kali kalina kalle kallie kalman kaloyan kalpana kalyani kalyn kam
    kamal kamala kamau kami kamil kamila kamilah kamile kamilla kamilly kamini kamlesh kanchan
    kandace kandi kandice kandis kandra kandy kanesha kanisha kara karabo karam karan kare kareem
    kareen karel karen karena karey kari karie karim karima karin karina karine karisa karissa
    karita karl karla karleen karlene karlijn karlis karly karlyn karma karmen karol karole
    karolina karoline karoly karolyn karon karren karri karrie karry karst karsten karthik kartik
    kary karyl karyn kasandra kasey kasha kashish kasi kasia kasie kaspar kasper kasperi kaspian
    kassandra kassie kata katalin katariina katarina katarzyna kate katelin katelyn katelynn
    katerina katerine kathaleen katharina katharine katharyn kathe katheleen kathem katherin
    katherina katherine kathern katheryn kathey kathi kathie kathleen kathlene kathline kathlyn
    kathrin kathrine kathryn kathryne kathy kathyrn kati katia katie katina katinka katja katla
    katlego katlyn katri katrice katrien katriina katrin katrina katrine kattie katy kaue kauko
    kaushal kaushik kavita kavya kay kayce kaycee kaye kayla kaylee kayleen kayleigh kaylene
    kayode kazi kazimiera kazimierz kazuko keanu kecia keeley keely keena keenan kees keesha
    keesje kehinde keijo keiko keila keira keisha keith keitha keld keli kelle kellee kelley kelli
    kellie kelly kellye kelsey kelsi kelsie kelvin kemal kemberly ken kena kenan kenda kendal
    kendall kendra kendrick keneth kenia kenisha kenji kenna kenneth kennith kenny kent kenton
    kenya kenyatta kenyetta kera kerem keren keri kerim kermit kerri kerrie kerry kerstin kerttu
    kesha keshav keshia ketan ketil keturah keva keven kevin kezban khadijah khadije khaled khalid
    khalilah khanyisile khawla khongordzol khushi kia kiaan kian kiana kiara kiera kiersten kiesha
    kieth kike kiki kiley kilian killian kim kimber kimberely kimberlee kimberley kimberli
    kimberlie kimberly kimbery kimbra kimi kimiko kimmo kina kindra kine king kinga kip kipchoge
    kiprotich kira kiran kirby kirk kirollos kirsi kirsten kirsti kirstie kirstin kirstine kirti
    kisha kishore kit kittie kitty kiwa kiyoko kizzie kizzy kjartan kjeld kjell kjellaug kjersti
    kjerstin kjetil klaartje klaas klara klas klaudia klaus klea klemens klothilde knud knut koa
    koen kojo kolbjorn komal konrad konstantin konstantina konstantinos konstanty konstanze konul
    koos kora koray korbinian kordian korey kori kornel kornelia kortney kory kosti kourtney kraig
    kriemhild kris krishna krishnan krissy krista kristal kristan kristeen kristel kristen krister
    kristi kristian kristie kristiina kristin kristina kristine kristle kristof kristofer
    kristoffer kristopher kristy kristyn kristyna krisztian krisztina kriti krutika krysta krystal
    krysten krystian krystin krystina krystle krystof krystyn krystyna krysztof krzysztof ksawery
    ksenija kuba kubra kudret kudzai kuldeep kum kunal kunibert kunigunde kunle kurt kurtis kusum
    kveta kvetoslav kvetoslava kvetuse kwabena kwadwo kwaku kwasi kyan kyara kyla kyle kylee kylie
    kyllikki kym kymberly kyoko kyong kyosti kyra kyriaki kyung lacey lachelle laci lacie lacresha
    lacy ladawn ladislao ladislas ladislav ladislava ladonna lady lael laercio laerte laetitia
    lage lahja lahoma lai laia laila laina laine lais lajos lajuana lakeesha lakeisha lakendra
    lakenya lakesha lakeshia lakia lakiesha lakisha lakita lakshman lakshmi lala lale lalit lalita
    lalo lamar lambert lamberto lamija lamonica lamont lan lana lance landon lane lanell lanelle
    lanette lang lani lanie lanita lannie lanny lanora laquanda laquita lara larae laraine laree
    larhonda larisa larissa larita laronda larraine larry lars larue lasandra lashanda lashandra
    lashaun lashaunda lashawn lashawna lashawnda lashay lashell lashon lashonda lashunda lasonya
    lasse lassi laszlo latanya latarsha latasha latashia latesha latia laticia latif latifa latina
    latisha latonia latonya latoria latosha latoya latoyia latrice latricia latrina latrisha launa
    laura lauralee lauran laure laureano laureen laurel laureline lauren laurena laurence laurene
    laurent laurentino laurentiu lauretta laurette lauri laurice laurie laurinda laurine laurits
    lauryn lavada lavanya lavelle lavenia lavera lavern laverna laverne laveta lavette lavi lavina
    lavinia lavon lavona lavonda lavone lavonia lavonna lavonne lawana lawanda lawanna lawerence
    lawrence laxmi layla layne lazar lazare lazaro lazzaro lea leah lean leana leander leandra
    leandre leandro leane leann leanna leanne leano leanora leatha leatrice lech lecia leda lee
    leea leeann leeanna leeanne leela leen leena leendert leesa leevi lehel leia leida leif leigh
    leigha leighann leila leilani leire leisa leisha leja lejla lekisha lela lelah leland lelia
    leman lempi lemuel len lena lenard lene leni lenita lenka lenke lenn lenna lennart lenni
    lennie lenny lenora lenore lenuta leo leocadia leokadia leola leoma leon leona leonard
    leonarda leonardo leoncio leone leonel leonhard leonhardt leonia leonida leonie leonila leonor
    leonora leonore leontin leontine leopold leopolda leopoldo leora leordo leos leota lera lerato
    leroy les lesa lesedi lesha lesia leslee lesley lesli leslie lessie lester leszek leta letha
    lethabo lethokuhle leticia letisha letitia letizia lettie letty lev levent levente levi lewis
    lexie leyla leyre lezlie li lia liam lian liana liane lianne libbie libby libertad liberto
    liberty libor librada libuse lica licia lida lidewij lidia lieke lien liepa lies liesbeth
    liesel lieselotte lieve ligia liisa lila lile lili lilia lilian liliana liliane lilien lilit
    lilja lill lilla lilli lillia lilliam lillian lilliana lillie lilly lily lin lina lincoln
    linda lindiwe lindsay lindsey lindsy lindy linette ling linh linn linnea linnie lino linsey
    linus linwood lio lioara lionel lis lisa lisabeth lisakhanya lisandra lisandro lisanne lisbet
    lisbeth lise liselotte lisette lisha lison lissa lissette lita liv liva livar livia livio
    liviu liwia liz liza lizabeth lizandra lizbeth lizeth lizette lizzette lizzie lizzy ljiljana
    lloyd loan loek loes logan loic loida lois loise loiza lokesh lola lolita loma lon lona londa
    long loni lonna lonnie lonny lope lora loraine loralee lorant lore lorean loredana loree
    loreen lorelei loren lorena lorene lorenz lorenza lorenzo loreta loreto loretta lorette lori
    loria loriann lorie lorilee lorina lorinda lorine loris lorita lorna lorraine lorretta lorri
    lorriane lorrie lorrine lory lothar lotta lotte lottie lou louane louann louanne louella
    louetta louie louis louisa louise louison louna loura lourdes lourenco lourie louvenia
    louwrens lova love lovelie lovella lovely lovetta lovie lovisa lovro lowell loyce loyd lu luan
    luana luann luanna luanne luara luba lubanzi lubomir lubor lubos luc luca lucas lucca luce
    lucette luchino lucho luci lucia lucian luciana luciano lucie lucien luciene lucienne lucija
    lucila lucile lucilla lucille lucina lucinda lucio lucius lucja lucjan lucrecia lucretia
    lucrezia lucy ludek ludger ludie ludivina ludivine ludmila ludovic ludovica ludovico ludvig
    ludvik ludwik ludwika ludwina lue luella luetta luigi luigia luigina luis luisa luise luisina
    luitgard luiz luiza lujza luka lukas lukasz luke lukne lula lulu lulwa luminita luna lung
    lunga lunna lupe lupita lur lura lurlene lurline lusine lutfi luther lutz luuk luvenia luz
    luzia lwandle lwazi lyda lydia lydie lyla lyle lyman lyn lyna lynda lyndia lyndon lyndsay
    lyndsey lynell lynelle lynetta lynette lynn lynna lynne lynnette lynsey lynwood lyyli ma
    maaike maaria maarit maarten maartje maas mabel mabelle mable mac macarena macaria macario
    machelle machteld macie maciej mack mackenzie macy madalena madalene madalin madalina madaline
    madalyn madan maddalena maddi maddie madelaine madeleine madelene madelief madeline madelon
    madelyn madge madhav madhavi madhu madhur madhuri madie madina madison madlyn madonna mads mae
    maegan mael maelle maelys maeva mafalda magali magaly magan magaret magda magdalen magdalena
    magdalene magdolna magen maggie magne magnhild magnolia magnus magret maha mahalia mahamadou
    mahammad mahdi mahendra mahesh mahika mahima mahir mahmoud mahmut mai maia maida maija maiju
    maike maile maira maire maisha maisie maite maj maja majken major majorie makary makbule
    makeda makena maks maksim maksym maksymilian malachi malak malati malcolm malcom malek malen
    malena malene malgorzata malia maligiaq malik malika malin malina malinda malini malisa
    malissa malka mallie mallory malorie malte malthe malu malvina malwina mamadou mamie mammie
    mamta man mana manaia manas manda mandeep mandi mandie mandla mandy maneh manfred mangesh
    manie manish manisha manja manjit manju manjula manlio mannu manoel manoj manola manolo manon
    mansur manu manua manual manuel manuela manuele manuella many mao maple mara maragaret
    maragret marama maranda marc marcantonio marceau marcel marcela marcelene marcelina marceline
    marcelino marcell marcella marcelle marcelline marcello marcellus marcelo marcene marchelle
    marci marcia marcial marciano marcie marcin marcio marco marcos marcus marcy mardell mareike
    mareile marek maren mareva marg marga margaret margareta margarete margarethe margarett
    margaretta margarette margarida margarita margarite margarito margart margaud margaux marge
    margene margeret margert margery marget margherita margie margit margita margo margorie margot
    margret margrethe margrett margriet margrit marguerita marguerite margurite margy marhta mari
    maria mariah mariam mariami marian mariana mariane marianela mariann marianna marianne mariano
    maribel maribeth marica maricela maricruz marie marieke mariel mariela mariella marielle
    marietta mariette marija marije marijke marijn marika marike mariko marilee marilia marilou
    marilu marilyn marilyne marilynn marin marina marinda marine mario mariola marion marios maris
    marisa marisela marisha marisol marissa maristela marit marita maritta maritza marius mariusz
    marivel mariya marja marjaana marjan marjatta marjo marjolein marjolijn marjorie marjory
    marjut mark markas markel marketa marketta markita markku marko marks markus marla marlana
    marleen marlen marlena marlene marlies marlin marline marlis marlo marloes marlon marlyn
    marlys marna marni marnie marquerite marquetta marquis marquita marquitta marry marsha
    marshall marta marten marth martha marthe marti martial martijn martim martin martina martine
    martinha marton martta martti marty martyna marva marvel marvella marvin marvis marwa marx
    mary marya maryalice maryam maryann maryanna maryanne marybelle marybeth maryellen maryetta
    maryja maryjane maryjo maryla maryland marylee marylin maryline maryln marylou marylouise
    marylyn marylynn maryrose maryse maryvonne masa masako mason masoumeh massimiliano massimo
    matas mate matei matej mateo mateus mateusz matha mathea matheus mathew mathias mathieu
    mathijs mathilda mathilde mathis matias matija matild matilda matilde matleena matous mats
    matt matteo matthew matthias matthieu matthijs matthildur matti mattia mattias mattie matts
    matvey matyas matylda maud maude maudie maui mauno maura maureen mauri maurice mauricio
    maurilio maurine maurita maurits maurizia maurizio mauro maurycy mavis max maxence maxi maxie
    maxim maxima maxime maximiano maximilian maximiliane maximiliano maximilien maximin maximina
    maximino maximo maxine maxwell may maya mayank maybell maybelle maye mayme maynard mayola
    mayra maysoun mayte mayur mazhar mazie mckenzie mckinley meagan meaghan mechelle mechthild
    meda medha mee meena meenakshi meera meeri mees meg megan meggan megha meghan meghann mehar
    mehdi mehmet mehtap mei meike meinhard meinolf mel melahat melaine melani melania melanie
    melany melba melchiorre melchor melda melek melia melida melih melike melina melinda melis
    melisa melissa melissia melita melitta melker melle mellie mellisa mellissa melodee melodi
    melodie melody melokuhle melonie melony meltem melva melvin melvina melynda memduh mendy menno
    mercedes mercedez merche mercia mercy meredith merel merete meri merideth meridith meriem
    merih merilyn merissa merja merjem merle merlene merlin merline merlyn merna merri merrie
    merrilee merrill merry mersana mert mertie merve mervi mervin meryem meryl mesut meta mete
    metin mette mevlut mi mia mica micael micaela micah micha michael michaela michaele michail
    michal michala michale michalina michalis micheal michel michela michelangelo michele
    micheletto michelina micheline michell michelle michelotto michiel michiko mick mickael mickey
    micki mickie mie mieczyslaw mieke miep miesha mieszko migdalia mignon miguel miguela miguelina
    mihaela mihai mihail mihaly mihnea miia mika mikael mikaela mikaere mikayel mike mikel mikhail
    miki mikkel mikki mikko miklos mikolaj mikulas mila milada milagro milagros milagrosa milan
    milana milda mildred milena miles milford milica milind milissa milja milla millard mille
    millicent millie milly milo milos miloslav miloslava milosz milou milton miluse mimi mimma
    mimmi min mina minal minato minda mindi mindy minerva ming mingze minh minik minke minna
    minnie minta minttu mio miquel mira mirabela mirac miranda miray mircea mirco mireia mireille
    mirek mirela mirella mireya miriam mirian mirja mirjam mirjami mirjana mirka mirko mirlande
    mirna mirona miroslav miroslava miroslaw miroslawa mirta mirte mirtha mirthe miruna mirva
    misha miska miss missy misti mistie misty mitali mitch mitchel mitchell mithun mitica mitsue
    mitsuko mittie mitzi mitzie miyoko moa moana modesta modesto modibo moea moeata mogens mohamed
    mohammad mohammed mohini mohit moira moise moises mollie molly mona monet monica monika
    monique monnie monroe monserrate monte montserrat monty moon mora morena morgan morgane moriah
    moritz morris morten morton mose moses moshe moussa mozell mozella mozelle mpho mridul mthunzi
    muammer mucahit muchen muge mugur muhamad muhammad muhammed muharrem muhittin mui mujde
    mukadder mukesh mukta mukul mumbi munevver muoi murad murat muriel murilo murray murvet musa
    muskan mustafa mutua muyang muzaffer mwende myesha mykhaylo mykola mylene myles myong myra
    myriam myrl myrlande myrle myrna myron myrta myrthe myrtice myrtie myrtis myrtle myung na
    nachiket nacho nacio nada nadege nadene nadeschda nadia nadine nadir nadja nae nael nagesh
    nagi nagihan nagisa nahia naida naile naim nakesha nakia nakisha nakita nalan naledi nam
    namrata nan nana nancee nancey nanci nancie nancy nanda nandi nandini nando nandor nanette
    nanna nannette nannie nans naoko naoma naomi napoleon napoleone naranbaatar narayan narcis
    narcisa narciso narcisse nare narek narendra naresh narine natacha natalia natalie natalija
    natalina natalino natalio natalya natan natanael nataniel natasa natasha natashia natasja
    natasza nath nathalie nathan nathanael nathanial nathaniel natisha natividad natosha naura
    navin navya naya nayara nazan nazanin nazaret nazario nazim nazli ndidi nduta nea neal necati
    necdet necla necmettin necole neculai ned neda nedda nedim nedra neea neelam neelima neely
    neeraj neeru neeta neha nehir neida neide neil nela nelda nele nelia nelida nelio nell nella
    nelle nelli nellie nello nelly nelson nelu nena nenad nenita neoma neomi nerea nereida nergis
    nerissa nermin nery neslihan nesreen nesrin nestor neta nettie neuza neva nevada neville nevin
    nevzat newton neza nezihe nga ngan ngoc nguyet nia nicanor nicasio nichelle nichita nichol
    nicholas nichole nicholle nick nicki nickie nicklas nickolas nickole nicky nico nicoara
    nicodemo nicodim nicol nicola nicolae nicolaie nicolas nicolasa nicole nicoleta nicoletta
    nicolette nicolle nicolo nicu niculina nida nidhi nidia niek niel niels nienke niesha nieves
    nigel nihal nihan niharika nihat niilo niina nik nika nikau nikhil niki nikia nikita nikki
    niklas niko nikodem nikol nikola nikolai nikolaj nikolaos nikolaus nikole nikolett nikoletta
    nikoline nikoloz nikos nil nila nilay nilda nilesh nilgun nilima nilo nils nilsa nilton
    nilufer nimet nimisha nina ninetta ninfa ninke nino niraj niranjan nirmal nirmala nisha
    nishant nishi nistor nita nitin nitya nivedita nivi niviaq niyazi njal njeri njoroge nkechi
    nkem nkosana nnamdi nneka noa noah noam noble nobuko noe noel noelia noella noelle noemi
    noemie nohemi nokuthula nola nolan nolwenn noma nomaan nomfundo nomsa nomvula nona nonhlanhla
    noor noora noortje nora norah norbert norberto noreen norene noriko norine norma norman
    normand norris norsaq nosipho notburga nothando noud nouf nour nova novella ntombi nu nubia
    nuka numbers nuno nunzia nur nuran nuray nurcan nurettin nurhan nuri nuria nurislam nursel
    nurten nurul nutsa nuutti nwamaka nyambura nydia nyla oana obafemi obdulia obinna oceane ocie
    octav octave octavia octavian octavio oda odalis oddbjorg oddbjorn oddmund oddny oddvar odelia
    odell odessa odete odette odile odilia odis odon odval ofelia ofentse oghenekaro oihan oisha
    oisin oiva ojas ok okan okechukwu okke oksana oktawian oktay ola olabisi oladipo olaf olalla
    olamide olanrewaju olaug olav olavi olavo olcay oldrich oldriska ole oleg olegario oleksandr
    oleksandra olen olene oleta olevia olga olgierd olimpia olimpian olimpio olin olinda oline
    oliva olive oliver olivia olivier oliwia oliwier olle olli ollie olof olufemi olumide olusegun
    oluwaseun oluwaseyi olympia oma omar ombline ombretta omega omer omkar omphile ona onder
    ondrej oneida onerva onie onita onni onno onofre onur onyeka onyinye oona opal opeyemi ophelia
    ophelie ora oralee oralia orazio oren oreste oretha orhan oriana orjan orkun orlando ornella
    ornulf orpha orsola orsolya ortansa ortrud ortwin orval orville orvokki osagie oscar oskar
    oskari osman osmar osmo osmund ossie osvaldo oswald oswaldo oszkar otakar otavio otelia otelo
    otha otieno otilia otis otmar otso ottavia ottavio ottfried ottilie otto ottokar ottone ouida
    oumar oumou outi ove ovidio ovidiu owen oya oyku oystein oyunbileg oyvind ozan ozell ozella
    ozge ozie ozlem oznur pa paavali paavo pablo paca paco padma page paige paivi paivikki pakize
    palesa pallavi palle palma palmer palmira paloma pam pamala pamela pamelia pamella pamfil
    pamila pamula panagiota panagiotis panait pancho pandora paneeraq paninnguaq pankaj pansy panu
    paola paolina paolo paquita parag paraskevi paresh pari paride paris parker parth parthenia
    particia parul parvati pascal pascale pascaline pascual pascuala pasi pasqual pasquale pastora
    pasty pat patience patria patrica patrice patricia patricija patricio patrick patrik patrina
    patrizia patrizio patrycja patryk patsy patti pattie patty pau paul paula paule paulene
    pauletta paulette pauli pauliina paulina pauline paulino paulita paulo pavel pavla pavlina
    pawan pawel payal paz pearl pearle pearlene pearlie pearline pearly peder pedro peer peetu peg
    peggie peggy pei pekka pelayo pelin pellegrino penelope penney penni pennie penny pentti pepe
    pepijn pepita per percy perette perihan perla perlita pernilla pernille perrette perrine perry
    pertti perttu pervin petar pete peter peterson petr petra petre petri petrica petrina petrona
    petronela petronila petru petruta petter petteri phebe phil phileine philibert philip philipp
    philippe philippine phillip phillis philomena phindile phoebe phumzile phung phuong phylicia
    phylis phyliss phyllis pia piedad pien pierangelo piergiorgio pierina pierluigi piermaria
    piero pierpaolo pierre pierrette pierrick piersanti pieter pieternel pietra pietro pihla piia
    pilar pili pim pina pinar ping pinja pinkie pino pio piotr pipaluk piper pippa pirjo pirkko
    piroska piyush placide placido pleun plinio poema pok pol pola polina polly pompeo pompilia
    pompiliu pomponio ponciano poncio pontus pooja porfirio porsche porsha porter portia poul
    poyraz prabha prabhakar prachi pradeep pradnya prajakta prakash pramod pranav pranay pranjal
    prasad prasanna prasert prashant pratap prateek pratibha pratik pratiksha pravin preben
    precious preeti prem premysl prerna preston pricilla primitiva primitivo prince princess
    priscila priscilla priscille prisha priya priyanka priyanshi procopio profira prokop prosper
    providencia prudence prudencia prudencio przemek przemyslaw puccio puck puneet punit pura
    purificacion purnima purva pushpa puteri pyry qiana qillaq queen queenie quentin quiana quincy
    quinn quinten quintin quinton quique quirino quitterie quyen rabia rabina rachael rachal
    racheal rachel rachele rachell rachelle rachid racquel rada radek radim radka radmila radomir
    radoslav radoslaw radovan rae raeann raelene rafa rafael rafaela rafal raffaele raffaella
    raffaello raghav raghu ragini ragip ragna ragnar ragnhild raguel rahman rahmi rahul raija
    raili raimo raimondo raimund raimunda raimundo raina rainald rainer raisa raissa rajan rajani
    rajat rajeev rajendra rajesh rajeshwari rajiv rajkumar raju rakesh rakhi raksha raleigh ralf
    ralfs ralph raluca ramakant ramazan ramesh rami ramiro ramon ramona ramonita rana ranae randa
    randal randall randee randell randi randolph randy ranee rangan rania ranjan ranjana ranjit
    raoul raphael raphaelle raquel rares rashad rasheeda rashi rashida rashmi rasim rasmus ratan
    rauha raul raunak rauni rauno raven ravi ravindra ray raya rayan rayana raye rayford raylene
    raymon raymond raymonde raymundo rayna razvan rea reagan reanna reatha reba rebbeca rebbecca
    rebeca rebecca rebecka rebekah recep reda reed reem reema reena reetta refael refik refugia
    refugio regan regena regenia reggie regina reginald reginaldo regine reginia regis regitze
    regulo rei reid reidar reidun reijo reiko reimer reimund reina reinaldo reiner reinhard
    reinhild reinhilde reinhold reinier reino reinout reintraud reita rejane reka rekha relja relu
    rema rembert rembrandt remco remedios remi remigio remigiusz remona remus remy remzi ren rena
    renae renaldo renan renata renate renato renaud renay renda rene renea renee renetta renita
    renna renske renu renzo ressie reta retha rethabile retta reuben reva revathi rex rey reyes
    reyhan reyna reynald reynalda reynaldo reza rhavi rhea rheba rhett rhiannon rhoda rhona rhonda
    ria rian rianne rica ricarda ricardo riccardo ricciotti rich richard richarda richelle richie
    rick rickard rickey ricki rickie ricky rico riddhi rifat rigo rigoberto riikka riina riitta
    rik rikke rikki riko riku riley rima rin rina rino rins rinske risa rishabh rishi risto rita
    ritesh ritika ritske ritu ritva riva rivka riya riza roan roar rob robbi robbie robbin robby
    robbyn robena robert roberta roberte robertine roberto roberts robin robt robyn rocco roch
    rochel rochell rochelle rocio rocky rod roderich roderick rodger rodica rodney rodolfo
    rodolphe rodrick rodrigo rodrigue roel roeland roelof rogelio roger rogerio roghayyeh rogier
    rohan rohini rohit roko roksana roland rolanda rolande rolando roldan rolf rolland roma romain
    romaine roman romana romane romanita romao romaric romee romelia romeo romeu romina romolo
    romona romuald romulo romy ron rona ronald ronaldo ronan ronda roni ronja ronna ronni ronnie
    ronny roope roos roosa roosevelt roosmarijn roque rory rosa rosalba rosalee rosalia rosalie
    rosalina rosalind rosalinda rosalinde rosaline rosalva rosalyn rosamaria rosamond rosana
    rosangela rosann rosanna rosanne rosaria rosario rosaura roscoe rose roseann roseanna roseanne
    roselee roselia roseline rosella roselle roselyn roselyne rosemarie rosemary rosena rosenda
    rosendo rosetta rosette roshan roshni rosia rosie rosina rosio rosita roslyn rosmarie rosmery
    ross rossana rossella rossie rostislav roswitha rosy rotraud rowan rowena roxana roxane roxann
    roxanna roxanne roxie roxy roy royal royce rozalia rozanne rozella ruben rubens rubi rubie
    rubin ruby rubye ruchi ruchika rudi rudiger rudolf rudolph rudy rueben rufina rufino rufo
    rufus ruggero ruhi rui rukiye runar rune ruoxi rupa rupal rupali rupert ruperta ruperto
    ruprecht russ russel russell rustem rusty rut rutger ruth rutha ruthann ruthanne ruthe ruthie
    rutuja ruud ruxandra ruzena ryan ryann ryszard saana saar saara sabahat sabas sabatino sabin
    sabina sabine sabra sabri sabrina sacha sachiko sachin sade sadettin sadhana sadie sadik sadye
    safija safiya saga sage sahana sahar sahil said saija saila saim saini sakari sakeena saket
    sakine sakineh sakshi saku sakura sal salena salete salih saliha salik salil salina salla
    salley sallie sally salma salme salome salomon saltuk salvador salvatore sam sama samanta
    samantha samar samara samatha sameer samella samet sami samiksha samir samira samkelo sammie
    sammy sampada sampo samson samu samual samuel samuele samuli samvel samyar sana sanda sandalio
    sandee sandeep sander sandhya sandi sandie sandip sandor sandra sandrine sandro sandu sandy
    sanford sang sangeeta sanika saniye sanjana sanjay sanjeev sanjiv sanjuana sanjuanita sanket
    sanna sanne sanni sanora sanskriti santa santana sante santeri santiago santina santino santo
    santos santosh santtu sapna saqib sara sarah sarai saran sari sarika sarina sarita sarka saroj
    sarp sarthak sascha sasha saskia satish satoshi satu saturnina saturnino satyam sau saul sauli
    saumya saundra saurabh savanna savannah savas saverio saveta savina savino savita scarlet
    scarlett scot scott scottie scotty sean season sebastiaan sebastian sebastiana sebastiano
    sebastiao sebastien sebastienne sebestyen sebrina seda sedat see seema sefa segah segismundo
    segolene segun sehnaz seija sekou selahattin selami selcan selcuk selda selen selena selene
    selim selin selina selma sem semih semra sena senaida senay sendogan senja senna senol seo
    sepp seppo september septimiu serafim serafina serap serban sercan serdar serena serge sergei
    sergio sergius sergiusz serhat serhiy serife serina serita serkan sermet serpil sertac
    servando servet sesili seth setsuko seun sevda seve sever severi severiano severin severina
    severine severino severo sevgi sevgul sevil sevilay sevim sevinc sevinj seweryn seymour sezai
    sha shad shae shahd shahem shahid shaikha shaila shailaja shailesh shaimaa shaina shakia
    shakira shakita shakti shala shalanda shalini shalon shalonda shameka shamika shams shan shana
    shanae shanda shandi shandra shane shaneka shanel shanell shanelle shani shanice shanika
    shaniqua shanita shanna shannan shannon shanon shanta shantae shantanu shantay shante shantel
    shantell shantelle shanti shaquana shaquita shara sharad sharada sharan sharda sharee sharell
    sharen shari sharice sharie sharika sharilyn sharita sharla sharleen sharlene sharmaine
    sharmila sharolyn sharon sharonda sharri sharron sharyl sharyn shashank shashi shasta shaun
    shauna shaunda shaunna shaunta shaunte shavon shavonda shavonne shawana shawanda shawanna
    shawn shawna shawnda shawnee shawnna shawnta shay shayla shayma shayna shayne shea sheba
    sheela sheena sheetal sheikh sheila sheilah shekhar shela shelba shelby sheldon shelia shella
    shelley shelli shellie shelly shelton shemeka shemika shena shenika shenita shenna shera
    sheree sherell sheri sherice sheridan sherie sherifa sherika sherill sherilyn sherise sherita
    sherlene sherley sherly sherlyn sherman sheron sherrell sherri sherrie sherril sherrill
    sherron sherry sherryl sherwood shery sheryl sheryll shiela shila shiloh shilpa shin shira
    shirely shirish shirl shirlee shirleen shirlene shirley shirly shivam shivani shivansh shizue
    shizuko shon shona shonda shondra shonna shonta shoshana shraddha shreya shreyas shridhar
    shristi shruti shu shubha shubham shubhangi shweta shyla sibel sibongile sibusiso sibyl
    sibylle sid siddharth siddhartha siddhi sidney sidonia sidonie sidonio siegbert sieger
    siegfried sieghard sieglinde siegmar siegmund siegrid siegrun siem sienna siep sierra sietske
    sifiso sigbjorn sigfrido sigge sigismund sigmar signe sigrid sigrun sigurd sigvard siiri silas
    silja silje silke silva silvana silvano silverio silvestre silvestro silvia silviana silvie
    silvio silviu sima simao simen simeon simge simion simo simon simona simone simonetta simonne
    simphiwe sina sinan sindhu sindre sindy sinem sini sinica sinikka siobhan siphiwe siphosethu
    sirena siri sirin sirkka sirpa siru sisko sissel sita siti sitki siu siv sivert sixta sixten
    sixtine sizwe sjaak sjef sjoerd sjors skye slavomir slawomir slobodan slyvia smaranda smita
    smriti sneha snehal snezana snorre sobia socorro sofi sofia sofie sofija sofiya sofus soham
    sohvi soila soile soini sointu sol sola solange soledad solene soley solfrid solja solomiya
    solomon solveig solvig soma somayyeh somboon somchai somer sommer somporn somsak son sona
    sonal sonali sonam sondra song songul sonia sonja sonke sonny sonya soo sook soon sophia
    sophie sorana soraya soren sorin sorina sosimo souleymane sourav sparkle spencer spring
    sridevi srinivas sriram srishti stacee stacey staci stacia stacie stacy staffan stan stancu
    stanford stanislas stanislav stanislava stanislaw stanislawa stanley stanton star starla starr
    stasia stefan stefana stefani stefania stefanie stefany steffanie steffen steffie steinar
    stela stelian steliana stella stellan steluta sten stepan stepanie stepanka stephaine stephan
    stephane stephani stephania stephanie stephany stephen stephenie stephine stephnie sterling
    sterre steve steven stevenson stevie stewart stian stig stiina stijn stina stine stormy stuart
    sture sturla su suanne suat subash subhash subodh sudarshan sude sudha sudhakar sudhir sudie
    sue sueann suellen sugandha suha suhani suheyla sujata sujit suk sukanya sukhbaаtar sukran
    sukru sulema suleyman sulo sulochana sultan suman sumati sumayah sumedha sumeyye sumiko sumit
    sumitra summer sun suna sundar sunday sune sung sunil sunita sunni sunny sunshine suoma suraj
    surbhi surekha surendra suresh surya susan susana susanita susann susanna susannah susanne
    sushant sushil sushila sushma susie susy suus suvarna suvi suzan suzana suzann suzanna suzanne
    suze suzette suzi suzie suzy svanhild svante svatava svatopluk svea svein sven svend sverre
    svetlana swann swantje swapna swapnil swara swarna swati swetlana sybil sybille syble sybren
    sydney syed sylke sylva sylvain sylvaine sylvana sylvester sylvestre sylvette sylvia sylviane
    sylvie sylwester sylwia synne synnove synthia syreeta szabina szabolcs szczepan szilard
    szilvia szonja szymon ta taavi tabatha tabetha tabitha tad tadeas tadeo tadeusz tadhg tage
    taha tahir tahsin tai taim taina tais taisha taisto tajuana takako takashi takisha talat talha
    talia talisha talitha tam tama tamala tamar tamara tamas tamatha tamatoa tambra tameika tameka
    tamekia tamela tamer tamera tamesha tami tamica tamie tamika tamiko tamisha tammara tammera
    tammi tammie tammy tamra tana tanaya tancrede tandra tandy taneka taneli taner tanesha tangela
    tanguy tania tanika tanisha tanishq tanja tanju tanmay tanna tanner tansu tanuja tanvi tanya
    tapan tapani tapio tapiwa tapuarii tara tarah tarana taren tareq tari tarik tarita tarja
    tarjei tarkan tarmo tarra tarsha taru tarun taryn tasha tashia tashina tasia tassilo tatana
    tatiana tatjana tatsuki tatu tatum tatyana taunya tawana tawanda tawanna tawna tawny tawnya
    taylan taylor tayna tea tecla ted teddy teemu teena tegan tehei teija teiki teisha teiva tejas
    tejaswini tekla telemaco tellervo telma telmo telse temeka temika temitope tempie temple tena
    tendai tenesha tenisha tennie tennille teo teobaldo teodor teodora teodoro teodosia teodosio
    teofil teofila teofilo teohari tequila tera tere tereasa terence teresa terese teresia
    teresinha teresita teressa terez tereza terhi teri terica terina terisa terje tero terra
    terrance terrell terrence terresa terri terrie terrilyn terry terttu tesha tess tessa tessie
    teun teunis teura teva tevfik thad thaddeus thales thalia thalita than thandeka thandi
    thandiwe thanh thaniel thao thea theda thekla thelma themba theo theodor theodora theodore
    theola theophile theresa therese theresia theressa theron thersa thi thiago thibaud thibault
    thibaut thierry thies thijmen thijs thilo thom thomas thomasena thomasina thomasine thor thora
    thorbjorn thore thorkild thorleif thorsten thresa thu thulani thurman thuy tia tiago tiana
    tianna tiara tiare tiberiu tibor tiburcio tieme tien tiera tierra ties tiesha tifany tiffaney
    tiffani tiffanie tiffany tiffiny tigran tiia tiina tijmen tijn tijs tijuana tilda tilde tillie
    tillmann tilman tilo tim timea timeo timika timmy timo timofey timot timotej timoteo timothee
    timothy timur tina tincuta tindra tineke ting tinisha tiny tiril tisa tish tisha titaina
    titaua tito titouan titta titus tivadar tiwa tiziana tiziano tjeerd tlotlo tobechukwu tobi
    tobias tobiasz tobie toby toccara tod todd toi toini toivo tola tolga tolunay toluwani tom
    tomas tomasa tomasz tome tomeka tomi tomika tomiko tomiwa tommaso tommi tommie tommy tommye
    tomoko tomyris tona tonda tonette toney toni tonia tonie tonino tonisha tonita tonja tonje
    tony tonya toon topi topias tora toralf torbjorg torbjorn tore torgeir torgrim torhild tori
    toribio torie toril torill torleif torquato torri torrie torstein torsten torsti torunn
    torvald tory tosha toshia toshiko touko toussaint tova tove towanda toya tracee tracey traci
    tracie tracy traian tran trandafir trang traudel traugott traute travis treasa treena trena
    trent trenton tresa tressa tressie treva trevor trey tricia trijntje trina trine trinh
    trinidad trinity trish trisha trista tristan troels trond trondur troy trude trudi trudie
    trudy trula truman trupti truus trygve tsepo tshepo tu tuan tudor tudora tudorel tudosia tufan
    tugba tugce tugrul tuija tuire tula tulay tuleen tulin tullio tulsi tumelo tunar tuncay tunde
    tuomas tuomo turgay turgut turhan turid turkan turki tushar tuula tuulia tuulikki tuur tuva
    tuyet twana twanda twanna twila twyla ty tycho tyesha tyisha tyler tymon tymoteusz tynisha
    tyra tyree tyrell tyron tyrone tyson tyyne ubaldo uberto uche uchechi uday udit uffe ufuk ugo
    ugochukwu ugolino ugur uiloq ujjwal ula ulas ulf ulises ulku ulla ulloriaq ullrich ulrich
    ulrik ulrika ulrike ulysse ulysses uma umang umar umberto umesh umit umut un una undine unni
    uno unto upasana urbain urban urbano urho uri urmila urpo urraca ursel ursula ursule urszula
    urvashi uschi usha usman uta ute utku uttam utz uuno uwe vaclav vaclava vada vaea vagn vagner
    vahit vaibhav vaino vaishali vaishnavi vajen val valarie valborg valda valdemar valdir
    valencia valene valentijn valentim valentin valentina valentine valentino valeri valeria
    valerie valerio valeriu valero valery vallie valma valorie valrie valter valto valtteri vamika
    vance vanda vandana vanderlei vanesa vanessa vanetta vania vanita vanja vanna vannesa vannessa
    vanya vappu var varo varpu varsha varun varvara vasant vasco vashti vasile vasileios vasilica
    vasilije vasiliki vasilisa vassilios vasudha vaughn vebjorn veda vedant vedat veena veera
    veerle veeti vefa vegard veijo veikko veit velda veli velia vella velma velva velvet vemund
    vena venancio venceslas vendela vendula veneranda venessa venetta venice venita venkatesh
    venla vennie venus veola vera verda verdell verdie verena vergie verla verlene verlie verline
    vern verna vernell verner vernetta vernia vernice vernie vernita vernon verona veronica
    veronika veronique versie vertie vesa vesna vesta veta veysel vi vibeke vibha vicenta vicente
    vicentiu vickey vicki vickie vicky victoire victor victoria victoriano victorien victorina
    victorine victorino vida vidal vidar vidhi vidya vigdis viggo vigo vihaan viivi vijay vikas
    viki vikki vikram vikrant viktor viktoria viktorie viktoriya vilem vilgot vilhelm vilhelmiina
    vilho vilja viljami villads ville villy vilma vilmos vimal vimala vina vinay vince vincent
    vincenza vincenzo vineet vineeta vinicio vinicius vinita vinnie vinod vinzenz viola violet
    violeta violetta violette viorel viorica vipin vipul virag viraj virat virendra virgen virgie
    virgil virgile virgilio virgiliu virgina virginia virginie viridiana visarion vishal vishesh
    vishnu visitacion vit vita vitezslav vito vitor vitoria vittoria vittorio viva vivaan vivaldo
    vivan vivek viveka vivian viviana viviane vivianne vivien vivienne vlad vladena vladimir
    vladimira vladislav vladyslav vlasta vlastimil vlastimila voicu vojtech volkan volker volkhard
    volkmar volodymyr voncile vonda vonnie vratislav vrinda vugar vuk vuokko vural vusal vusala
    vusi waclaw wade wafula wai wairimu walburga waldemar waldo waldtraut walfried walker wallace
    wally walpurga walter walther walton waltraud waltraut wambui wan wanda waneta wanetta wangari
    wanita wanjiru ward warner warren wassim wateen wava wawrzyniec waylon wayne wei weldon wen
    wenche wendelin wendell wendi wendie wendolyn wendy wenona wenzel werner weronika wes wesley
    wessel weston whitley whitney widelene wiebe wiebke wiebren wieland wieslaw wieslawa wietske
    wiktor wiktoria wilber wilbert wilbur wilburn wilco wilda wiley wilford wilfred wilfredo
    wilfried wilhelm wilhelmina wilhelmine wilhemina will willa willard willeke willem willemijn
    willena willene willetta willette willi willia william williams willian willibald willie
    williemae willis willodean willow willy wilma wilmer wilson wilton wiltrud wim wincenty windy
    winford winfred winfried winifred winnie winnifred winona winston winter wioletta wit witold
    wladimir wladyslaw wlodzimierz wm wobbe wojciech wojtek wolfgang wolfhard wolfram won wonda
    woo woodrow wout wouter wulf wyatt wynell wynona xander xaver xavi xavier xaviere xenia xiao
    xiaoming ximena xinyi xiomara xochitl xuan ya yaa yadira yaeko yael yagiz yagmur yago yahaira
    yahya yaiza yajaira yakup yamato yamini yan yang yanira yann yannick yannis yaprak yara yasar
    yasemin yash yashwant yasin yasmin yasmine yasna yassin yasuko ybe ye yee yehuda yekaterina
    yelena yeliz yen yer yesenia yesim yessenia yetta yetunde yeva yevette yi yichen yigit yihan
    yimo ying yinka yinuo yize ylva yngvar yngve yoana yoann yogesh yogita yohan yoko yolanda
    yolande yolando yolonda yon yonca yong yoo yoon yoshie yoshiko youlanda younes young yousef
    yousouf youssef yu yua yucel yuette yuina yuk yuki yukiko yuko yulanda yulia yuma yun yuna
    yung yunus yuonne yurdagul yuri yuriko yusef yusif yusuf yusufu yutong yuxi yuxuan yuze yvan
    yves yvette yvon yvone yvonne zacarias zachariah zacharias zacharie zachary zachery zack
    zackary zada zafer zaharia zahid zahide zahir zahra zaida zainab zaira zala zalan zamfira zan
    zana zandra zane zara zayn zbigniew zbynek zbysek zbyszek zdena zdenek zdenka zdislava
    zdzislaw zdzislawa zehra zeinab zekai zekeriya zeki zelda zelia zelie zella zelma zena zenaida
    zenia zenobia zenon zenovia zenzi zerrin zetta zeycan zeynab zeynep ziemowit zihan zikmund
    zina zion zita ziva zlata zodwa zoe zoey zofia zofie zoila zola zoltan zona zonia zora zoraida
    zoran zoya zsanett zsofia zsolt zsombor zsuzsa zsuzsanna zuhal zula zulema zuleyha zulma
    zulmira zumra zumrut zuri zuzana zuzanna zwaantje zygmunt αγγελικη αθανασιος αικατερινη
    ανδρεας ανδρουλα αννα βασιλειος βασιλικη γεωργια γεωργιος δημητρα δημητριος ελενη ιωαννα
    ιωαννης κατερινα κυριακη κωνσταντινα κωνσταντινος μαρια μαριος μιχαηλ μιχαλης νικολαος
    παναγιωτα παναγιωτης παρασκευη σοφια χρηστος χριστινα аизере аилин аисұлтан аиша аиым алдияр
    александар александр александра александър алексеи али алинур алинұр алиса алихан алия амина
    амир ана анастасия андреи анна артем аруузат арууке асылым аяла билал бисера борис варвара
    весна виктор виктория габриела георги горан гордана давид дамјан даниел даниил дария дарија
    дејан димитър дмитрии драган драгана душан ева евгении екатерина елена елизавета зоран иван
    ивана иоана ирина калоян лев лука максим мария марија марк марко мартин матвеи матеј медина
    мила милан милена милица милош мирјана михаил мухаммад мұхаммед наталья никол никола нурислам
    нұрислам ольга омар петар полина радмила рамадан рая раяна салиха сара сафия сергеи симона
    снежана софия софија стефан татьяна теодор томирис умар усман фатима хадича хана эмир юлия
    јана јелена јован јована љиљана әли احمد ادم حور خالد عبد عبدالله علي عمر فاطمة فرح فهد ليان
    لين ماريا محمد مريم ملك ميلا نور يوسف ალექსანდრე ანა ანასტასია ანდრია ბარბარე გაბრიელი გიორგი
    დავითი დანიელ დემეტრე ელენე ლილე ლუკა მათე მარიამი ნია ნიკოლოზი ნინო ნუცა სესილი さくら 一诺 依诺 俊傑
    俊宏 咲茉 大和 奕泽 奕辰 宇泽 宇轩 家豪 建宏 志偉 志強 志明 志豪 怡君 悠真 文雄 梓涵 欣怡 沐宸 沐辰 沐阳 浩宇 浩然 淑娟 淑惠 淑芬 淑華 淑貞 結愛 結菜 美惠
    美玲 艺涵 芽依 苡沫 若汐 茗泽 莉子 语桐 语汐 金龍 陽翔 陽菜 陽葵 雅婷 雨桐 颯真 麗華 도윤 민준 서아 서윤 서준 수아 시우 예준 유준 은우 주원 지아 지안 지우
    지유 지호 하린 하윤 하은 하준
    |
    aadil aali aaliyah aaltje aamar aamer aamir aatika aaya aba ababacar abad abarca abarne abass
    abasse abba abbass abbes abdala abdalah abdalahe abdalahi abdalla abdallahi abdela abdelaali
    abdelaati abdelaaziz abdeladim abdelah abdelakrim abdelali abdelasis abdelati abdelatif
    abdelazis abdelaziz abdelazize abdelbaki abdelbari abdelbasset abdeldjalil abdelelah
    abdelfatah abdelfattah abdelfetah abdelfettah abdelghafour abdelghani abdelhabib abdelhadi
    abdelhafid abdelhai abdelhak abdelhakem abdelhakim abdelhalak abdelhalim abdelhamed abdelhamid
    abdelhanin abdelhaq abdelhay abdelhila abdelhilah abdelilah abdelillah abdeljabar abdeljabbar
    abdeljalak abdeljalal abdeljalil abdeljaouad abdeljebbar abdelkabir abdelkadir abdelkamal
    abdelkamel abdelkarim abdelkarin abdelkbir abdelkebir abdelkerim abdelkhalak abdelkhalek
    abdelkhaleq abdelkhalik abdelkrim abdellah abdellahi abdellali abdellatif abdellaziz
    abdellilah abdelmadjid abdelmajid abdelmalek abdelmalik abdelmaoula abdelmayid abdelmjid
    abdelmoghit abdelmonaim abdelmonim abdelmoughit abdelmoula abdelmoumen abdelmounaim
    abdelmounim abdeloihab abdeloihed abdeloihid abdelouadoud abdelouafi abdelouahab abdelouahad
    abdelouahd abdelouahed abdelouahhab abdelouahid abdelouhab abdelqader abdelrahim abdelrahman
    abdelrhani abdeltif abdeluahed abdeluahid abdelwahab abdelwahad abdelwahed abdelwahid abdenabi
    abdenacer abdenaji abdenasser abdenbi abdennabi abdennacer abdennaceur abdennaim abdennaji
    abdennasar abdennaser abdennassar abdennasser abdennebi abdennour abdenour abderahim
    abderahman abderahmane abderazak abderazzak abderezak abderhim abderrachid abderrafia
    abderrafie abderrafik abderrahaman abderrahim abderrahime abderrahman abderrahmane abderrahmen
    abderraman abderraouf abderrazak abderrazaq abderrazek abderrazzak abderrazzaq abderrezak
    abderrezzak abderzak abdesalam abdesamad abdeselam abdeslam abdeslem abdessadek abdessadeq
    abdessadik abdessalam abdessalem abdessamad abdessamed abdessamie abdesselam abdesslam
    abdesslem abdi abdias abdiel abdollah abdon abdona abdou abdoul abdoulie abdoullah
    abdourahamane abdourahman abdourahmane abdrahamane abdramane abdu abdulah abdulai abdur
    abdurrahman abdus abed abelard abelia abelina abelino abelio abenaura abenchara abencio abian
    abib abibatou abibou abid abida abidine abiel abilia abimael abir abisai abla ablaye abner
    abou aboubacar aboubakar aboubakary aboubaker aboubakr aboudou abraan abrahan abrahim abran
    abrar absalon abselam abu abubacar abubacarr abubakar abubakari abubakary abubaker abul abulai
    abundia abundio aby acacia acacio acaimo acaymo acelia acelina acerina acher achiuta achoucha
    achour achoura achraf achucha acindino acisclo acoidan acoraida acoran acoydan acracia acracio
    adahi adahy adai adaia adair adal adalberon adalberta adalgiza adalia adalid adame adamina
    adamo adams adao adara adargoma adasat adassa aday adaya adda addaia addi adeel adeela adei
    adel adelaido adelayda adelfa adelfina adelin adelinda adelio adelita adelma adelo adelto
    adeluta adenso adeodato aderita aderito adesuwa adexe adham adhara adhemar adi adib adiel
    adiela adil adila adilia adinath adiran adirane adita adjona adjou adjutori admir admiracion
    adnane adolfa adolfina adolfino adonai adonais adonay adonaya adonina adonino adonis adoracio
    adoralina adorinda adosinda adriadna adriam adriano adrianus adriel adrista aduanich aduen
    adulai adulfo aduna adur afaf afafe afif afifa afnan afra afrae africa afrika afrodisia
    afrodisio afrodita afshan aftab afzaal afzal agafia agamenon agapita agar agate agatoclio
    ageda agenor ager aglae aglaia aglaya agnaldo agne agnelio agni agoney agora agostina agricio
    agripino agua aguas aguasanta aguasantas aguedo aguila aguinaldo agurne agurtxane agurtzane
    agusti agusto ahamed aharon ahcene ahinara ahinoa ahinoam ahitana ahitor ahlalia ahlam ahlame
    ahlem ahmadou ahmedou ahmida ahmidou ahren ahsan ahtisham aia aiala aiara aibin aichata
    aichatou aichetou aicong aid aidan aidas aidee aidi aie aiert aifang aifen aifeng aiguang
    aiguo aihnoa aihong aihua aijiao aiju aijuan aijun ailan ailen ailian ailin ailing ailton
    ailyn aima aimad aiman aimane aimara aimei aimen aimin aine aines ainet aingeru ainhara
    ainhitze ainhize ainitze ainize ainna ainnoa ainoa ainoha aintxane aintza aintzane aintzira
    aiora aiping aiqin aira airam airan airas aires airidas airin airis airon airong airton airy
    aisa aisam aisatou aisatu aisetu aisling aissa aissam aissata aissatou aissatu aiste aitami
    aitane aithamy aithana aithor aitiana aitxiber aitz aitziber aitzol aitzpea aiub aivaras aiwei
    aixa aixiang aixiong aiyan aiyana aiying aiyong aiyu aiyue aiyun aiza aizane aizea aizeti
    aizhen aizhu aizpea ajaz ajmal akaki akane akbar akemi aketx aketza akhtar akier akil akila
    akim akira akli akmal akram aksana aksiniya akvile akwasi ala alaa alaaeddine aladina aladino
    aladji alae alaeddine alagie alai alaia alaide alaitz alaksmi alam alamgir alami alanis alano
    alarico alasana alasne alassana alassane alastair alatz alayn alazne albana albania albar
    albarina albaro albas albeiro albena alber albertas albertino albertus albi albino albita
    albito alborada alby alcantara alcazar alcibiades alcina alcino alcione alcira alcor alcora
    aldair aldan aldana aldara aldegunda aldemar aldin aldina aldona aldonza aldric aldrin ale
    alea alecsandru alecu aleena alegra alegria aleh aleidis aleix aleixandra aleixandre aleixo
    aleja alejandrino alejos alek aleko aleksandras aleksandrina aleksandrov aleksandrs aleksei
    aleksej aleksejs aleksey aleksi alen alenjandro alenka alesander alesandra alesandro alessio
    alesya aleth aleu alevtina alexand alexandar alexande alexandr alexandrina alexandro
    alexandros alexi alexsander alexsandra alexsandro alexy aleyda alfaro alfia alfiya alfonsa
    alfusainey algimantas algirdas algis alguer alhagi alhagie alhaji alharilla alhassan alhassane
    aliaksandr aliaksandra aliaksei alian aliana alianza alicio alie alien aliena alieu alik alim
    alima alimatou alimou alinda aliona aliou alioune alipio alireza alirio alis alisea aliseda
    alishba alisson alistair alister aliu aliuska alize alizee alizia allah allal alle allende
    almamy almerina almike almira almiro aloa alodia aloe aloha aloia aloma alondra alou
    alphousseyni alpidia alpidio alseny alsina alsira altaf altamira altea alvara alvard alvarina
    alvino alvydas aly alya alyona alyosha alzira amabel amabilia amabilio amable amadea amadeo
    amadina amadora amadou amadu amady amagoia amagoya amai amaiur amale amalfi amalio amalur
    amalya aman amanat amancia amandeep amandina amandino amandio amando amane amanecer amani
    amante amantina amapola amaral amaranta amaranto amarfil amarildo amarilis amarilys amarjit
    amarouch amaru amat amatallah amath amauri ambarisha ambreen ambrocio ambros ambrosia amdy
    amed ameer amel amelio amen amena amenhotep amer ameth amets ametsa ametz ameur amia amidou
    amiel amilcar amilkar amin aminetou aminta aminul amiran amjad amjid amma ammara amna amneris
    amor ampar amparito ampelio amr amra amran amrani amrik amrinder amrit amritpal amsatou amsha
    anabell anabella anabelle anacleta anael anahi anahid anahis anahy anai anaid anaida anair
    anaisa anait anaitz anali analia analis analiza analyn anam ananda ananias anara anaraida
    anarbella anartz anas anass anasse anastacio anastasi anastasiia anastasio anastasios
    anastassia anatael anatalia anatoli anatolia anatolie anatolii anatolio anatoliy anatoly anaya
    anayansi anayara anays anchel anchidim ancizar ancor ancuta anda andalucia andeka andere
    andersson andi andima andion andoitz andon andone andoni andrada andranik andreina andrejs
    andrejus andresa andressa andreu andrews andrey andreza andrian andriana andries andrii andris
    andriu andrius andriyan andro andronico andros andry andzelika aneela anel anelia anelis
    aneliya aner anes anesia anesio anet anett aneu aneudy anfal anfisa angelberto angelico
    angelines angelito angelov angelova angels angely anghara angharad anghel anghelina anghelus
    angiolina angosto anguel angus angustia angustias angy anhelina ani ania aniana aniano anica
    anicet aniceta anicia anicuta aniel aniello anila anilda anina aniol anir anira aniria anis
    anisia anisio anisley anisoara aniss anitz aniuska anjana anjara anje anjela anjos anju anjum
    anka ankor annabella annais annas anneke annet annia anny anoar anoir anouar anqi anri ansar
    anselm ansou ansoumana ansoumane ansumana anta antanas antea antela antelmo antenor antera
    anthea anthonia antia antidia antidio antigona antigua antima antimo antioco antoan antoanela
    antoaneta antoliana antoliano antolin antolina antolino antonel antoneta antonica antonie
    antonios antoniu antonius antoniya antton antulio antxoka antxon anuar anuncia anunciacio
    anunciada anunciata anush anuska anuta anwar anxel anxela anxo anxos anyela anyeli anyelina
    anyelo anyi anzelika anzhela anzhelika aomar aouatef aouatif aouda aoued aouicha aparecida
    aparicia aparicio apolinaria apolonio apostol apostolos aproniano apsara aqeel aqib aqsa
    aquiles aquilina aquino arabel arabela arabella arabi arabia aracelia aracelly aracelys aradia
    arafa arafat arageme aragones arai araia araitz araiz arale aram arama aramata arame aramis
    aramita aran arancha aranda arane aranka arantxa arantxazu arantza arantzazu aranxa aranza
    ararat arash aratz aray araya arayik arben arbey arbi arbia arcadi arcadia arcadie arcadio
    arcangel arcangela arcenia arcenio arcesio archil arcilia ardiel area areceli arecio areli
    arelis arely arelys arena arene ares areta aretx arevik arezki arfan arfang argelina argelio
    argeme argemira argemiro argenis argentino argeo argi argia argider argimira argimiro argine
    argoitz arhane arhimo arhimou arhoa ariadne ariadnna ariam arian arianny aridai aridane
    aridani aridany ariday aridia aridian ariela arif arik arima arine arion aris arismendy
    aristarco aristeo aristobulo aristoteles aritz aritza arkadi arkadiy arkaitz arkia arles arlet
    arlete arlex arley arlindo arlyn armandas armelina armelinda armengol armenia armenio armenuhi
    armiche armide armonia arnaitz arnald arnas arnau arnel arnelio arnoldas aroa aroha aroia
    arola aroldo aroma arona arooj aroua arouna arpine arquimedes arquimides arrate arrieta
    arritokieta arritxu arsalan arsela arseli arselina arsen arseni arsenia arseniy arshad arshak
    arsilia arslan artai artak artashes artemi artemia artemis artemisa artemiy artemiza artesino
    artura arturas arturs artus artzai aruca aruma arume arunas arusyak arvin arvydas arwa arwen
    aryaman aryan asaad asad asael asahel asan asbel ascanio ascencion ascendina asceneth ascensio
    ase asela asen asencio asenet asensi asensia asensio aser asghar asher ashfaq ashiq ashraf
    ashwani asiel asier asif asifa asim asima asis asjad asjid askoa aslam aslan asma asmaa asmae
    asmahan asmahane asmat asparuh assa assad assan assane asser assetou assier assis assitan
    assiya assma assmaa assmae assou assumpcio assumpta assuncao assya asteria asterio astghik
    astika astor astou asun asunta asur asura atalia atanas atanasia atanasio atanaska atanasov
    atasara ataulfo atef atena atenea athenea athina athmane atidzhe atif atifa atik atika atila
    atilana atilano atiq atiqa atman atmane atocha atou atreyu atri atsegine atsuko atsushi atta
    atteneri attenery attenya attia auba audaz audelia audelina audelino audrius audrone augurio
    auicha auixa aurang aurangzeb auras aureli aureliana aurelija aurelijus aurelina aurembiaix
    aurentina aureo auria aurimas aurina auristela aurita auritz aurkene ausencia ausencio ausias
    auspicio ausra austine auxibio auxiliadora auxilio ave avelia avelinda avencio aventina
    aventino avetik avilia avilio avram avtandil avtar awais awatef awatif axenia axier axular
    ayaan ayachi ayad ayada ayah ayan ayara ayat ayatima ayax ayaz aycha ayda aydan ayde aydee
    ayeisa ayelen ayesa ayleen aylen ayman aymane aymar aymara aymee aymen ayna aynara aynhoa
    aynoa aynoha ayob ayose ayoube ayoze ayram ayran ayrton ayshe aytami aytana ayten aythami
    aythamy ayub ayuda ayumi ayyoub ayyub az aza azad azael azahar azahra azalea azam azan azara
    azarias azddin azddine azdin azdine azeddin azeddine azedine azeem azhar azibar aziza azize
    azman azmat azouz azul azuzena azza azzahra azzeddin azzeddine azzedine azziz azzouz ba baba
    babacar babak babar babil babila babou baboucarr babucarr babul bacar bacary bachar bachir
    bachira bacilia bacilio bada badar badara badayco badea badel badi badia badiaa badr badra
    badre badreddin badreddine badredin badredine badri badria bafode bagdad baghdad bah baha
    bahadur bahia bahija bahiya bahram bahri baidy bailo bairon bakar bakari bakarne bakartxo
    bakasura bakhta bakr bala balal balam balarama balbanera balbino balbir balde baldev baldiri
    baldomer baldomera baldomino bali balint baljeet baljinder baljit balkar balla balma balraj
    baltasara balvina balvir balwant balwinder bamba bambo banda bandiougou banesa banessa bangali
    bangally bangaly banna banos banta banu baptista bara baraa barae baralides barbaro barbu
    barca barek barka barna baroudi bartola bartolina bartolo bartolomea bartomeu baruc baruch
    basel baselisa basem basharat bashir basili basiliano basilides basilisa basiliso basiru basit
    basma basmala bassam bassem bassim bassima bassirou bassma bassou bat bathie batilde batirtze
    batista batiste batoul batoula batul baudelia baudilia baudilio baustista baya bayan baye
    bayron beat beato beatriu beatrix beauty beda begone begonia begonya bei beibei beilei beimar
    beinat beka bekaye bekkay bekkaye bel belahouel belaid belal belarmina belarmino belgacem
    belgica belhaj belina belisa belisaria belisario belkacem belkassem belkheir belkhir belkys
    belleda belmira beltran belvis bemba benabdellah benachir benaisa benaissa benali benamar
    benancio benaouda benardina benardino benat benayga bencomo bendaoud bendehiba bendicion
    beneamin benedicta benedicto benedikt beneharo benemerito beneranda benet benicia benilda
    benilde benildo benjami benjamina bennacer bennaceur bennasser benone benoni benson bentchey
    bentejui bentor bentorey benvinguda benvingut benyahia benyamin benyounes benyoussef bera
    beralides berardo berdaitz berena berengario berenguela berenguer berezi bergoi berkis
    bernabea bernabela bernadi bernal bernando bernardeta bernardette bernardi bernardita
    bernardus bernat beronica bertila bertilda bertilia bertin bertina bertino bertol bertomeu
    bertran bertrand besay besik bet bethania bethsabe bethy betina betisa betlem betsabe betsaida
    betuel bety betzabe betzaida bezza bhaga bhagwan bhajan bharat bharata bharti bhima bhrigu
    bhupinder bi biao bibian bibiano bidane bidatz bieito bienbenida bienvenido bihotz bihotza
    bikendi bikram bikramjit bilale bilaly bilel billal billel bilma bilyana bin bina binbin
    bineta binetou bing bingbing bingen binta bintu biotza birama birame birane birgitt birte
    birute biser biserka bisila bisma bismarck bismark bistra bita bitor bittor biviana bixente
    bixia biying biyu bjoern bladimir bladimiro blagovest blagoy blai blancanieves blandina blasa
    blasida blasina blasinda blau blay blessing boarisch bobi bobo bocar bochra bogna bogomil
    bohdana boi bojan bojana bolena boleslao bolivar bolivia bonaventura bondad boni bonifacia
    bonifaz bonka bonosa bonoso borgia borislav borislava borisov borjas boryana bosanski bosco
    bose botaina bouabdallah bouabdellah bouabid boualam boualem bouamama bouarfa bouazza
    bouazzaoui bouba boubacar boubakar boubaker boubeker boubekeur boubkar boubker boubou bouchaib
    bouchara bouchra bouchta boucif boudali boufelja boughaleb boujama boujamaa boujema boujemaa
    boukary boukhayar boukhiar boulaye boulus boumedien boumediene bouna bounama bourama boureima
    bouselham bousselham bousso boutahar boutaher boutaina boutayeb boutayna boutros bouzekri
    bouzian bouziane bouzid bowen boyan boyana boyka boyko bozhana bozhidar brahian brahima
    brahime brahin brahma braian braima brais bran brandan brando branimir branislav branka
    braudilia braulia braulio brayan breda brehima breixo breogan brezhoneg brezo briam brianda
    bricio bright brigido brigit brigita brihaspati brindusa brisa briseida brita bronislava
    broulaye bru brugues bryam btisam btissam btissame buba bubacar bubacarr bubakar bubakari
    bubakary buchra bucur buen buenaventu buensuceso buenviaje bueyo bujor bully burama burgess
    burgo bushra bustar buzzian cabeza caetano cahora cai caifen caifeng caihong caihua cain
    caiping caiqin caixia caiyan caiyun cala calamanda calasanz calina callum camara camen camil
    camilia camino campio campo can cancio candelas candelo candid canek canos canosanto
    canosantos cantia canto canuta canuto capilla capitolina capitulina carim carima carime
    caritat carles carlina carlitos carlixta carme carmem carmencita carmenza carminda carminia
    carmita carmo caro carolay carolino carolo carrasca carriona carrodilla casian casiano casilda
    casildo casimir casimiro casio casiodoro cassio casta castanar castellar castillo casto castor
    castora castorina castro castula castulo cataisa cataldo catalino cataysa categoria categorias
    caterin caterine cathaisa catharina cathaysa cati catiana catita catrin catuxa caty cautar
    cauzar caya cayo ce cebria cebrian cecilie ceesay ceferina ceferino ceila cel celedonia
    celedonio celene celenia celerina celerino celesti celi celiano celida celinia celino celio
    cellou celma celmira cels celsina celtia cenaida ceneida cenelia cenobia cenobio cerasela
    cerca ceres cesaltina cesarea cesaria cesarina cesarino cesario cesc cesia cesidio ceu
    cezarina chaabane chabane chabeli chabier chada chadi chadia chadli chadya chafi chafia
    chafiaa chafik chafika chafiq chahd chahid chahida chahinaz chahinez chahira chahrazad
    chahrazed chaia chaib chaibia chaima chaimaa chaimae chaka chaker chakib chakir chakira chama
    chamaida chandru changchun changqing changsheng chao chaoping chaouki chaoyang charaf
    charalampos charanjit charef charif charifa charito charkaoui charki charly chaudhry chavdar
    chaxiraxi chayma chaymaa chaymae chedey chegdali cheick cheickna cheickne cheik cheikh
    cheikhna cheikhou cheikhouna cheila cheima chej chems chenchen cheng chengcheng chenghao
    chengjie chengjun chenglong chengyi chenhao chenoa chenxi chenyang chenyi chenyu cherif
    cherifa cherkaoui cherkaouia cherki cherno chesus chiavana chie chifae chihab chiquinquira
    chirila chirstian chistian chistopher chivuta choaib chokri chomicha chorouk chouaib choudhry
    choukri choumicha chourouk chrif chrifa christele christiam christof christofer chrystelle
    chrystian chuks chune chunfen chunguang chunhong chunhua chunlan chunlei chunli chunlian
    chunling chunmei chunming chunping chunsheng chunwei chunxia chunxiang chunxiao chunyan
    chunying cian ciaran cibeles cibran cicero cidalia cielo cielos cilene cilia cilinia cin
    cindia cinta cinthya cinto cintya cipriana circe circuncision cirenia ciria ciriaca cirila
    cirilo cirina cirino cisne cisse cita citlalli clamores clarena clarencia clarencio claret
    clarines claritza clarivel clariza claro claudelina claudemir claudete claudi claudiana
    claudiane claudiano claudina claudinei claudineia claudino claustre claustro clavelina claver
    clea cleia cleide cleiton clemencio clementa clementino clemira clemorisa cleofas cleofe
    cleonice cleusa cleuza climaco climent climente clio clive clodoalda clodomira clodomiro
    clovis coca cocepcion cocuta code codes codou codrut cointa colas collado collell collins
    coloma coloman colombina colon columba columbano columbiana columbiano coman comfort concepcio
    concesa concesina conceso conchi conchin concordia confesor confesora cong conmemoracion
    connor conny conor conrada conrado consagracion consejo consol consolacio consolacion
    consorcia constancia constancio constante constanti constantina constantino constanza contacto
    contemplacion conversion conxa conxita coraima corali coralina coralio corayma core corin
    corneliu coro coromoto corona coronacion coronada corono corpus corsina corsino cortes cortijo
    cosima costache costantin costela costica costina costinel costinela coulibaly coumba courage
    covadonga cozmin craciun creacion crecencia crecencio cremencio crenguta crescenciana
    crescenciano crescente cresencia cresencio creu creuza crhistian criptana crisan crisanta
    crisanto crisantos criseida crisogono crisologo crisostoma crisostomo crispin crispina
    crispiniano crispo crispula crispulo cristabel cristache cristalina cristel cristela cristelle
    cristeta cristhian cristhofer cristia cristiam cristiane cristinel cristinela cristino cristo
    cristoba cristobalina cristofer cristoffer cristofher cristofol cristofor cristophe crsitina
    cruces crucita crystian cuadros cuauhtemoc cueva cuie cuifen cuihong cuihua cuimei cuiping
    cuiying cuizhu culita cunegunda cvetan cvetelina cyntia cyra daba dabi dabid dabo daby dace
    daciano dacil dacio dadhichi dadi dado dafina dafinka dagoberto dah dahab dahane dahba dahbia
    dahiana dahman dahmane dahou daiana daiara daida daila dailo dailos daily dailyn dainius daira
    dairen dairo dairon daiva dajana dajun daksha dalcy dali dalida dalius daliza daljeet daljit
    dalmacia dalmacio dalmau dalmira dalmiro damari damary damarys damasa dame damia damir damyan
    danail danay dancho dandan danelly danguole danielly danijela danil danish danitza danka dansk
    danut danute dany danya daoiz daoud daouda daouia daour daouya daray darc darejan darek dari
    darian dariana dariel darien darifa darinka dariya darja darko darlin darling darvin dary
    darya daryna dasha dasio dasis dassis dativa dativo daud dauda daura davinder davinia daviti
    davor davy davyd dawda dawei dawit dawood daya dayami dayan dayana dayanara dayane dayani
    dayanis dayanna dayara daylin daylo daylos daymara daymi dayong dayra dayron dea debla decebal
    declan decorosa decoroso dedicacion dei deiane deiby deicy deidamia deiene deimante deisi
    deisy deivi deividas deivis deivy delcho delcy delfi delfin delicias delina delio delioma
    delirio dellanira delmira delmiro delyan demba dembele dembo demelsa demelza demetri demi
    demian demir demofilo denar dene deni denia denislav denislava deniss denitsa denka dennys
    denys denzel deogracia deogracias deolindo dereck deriman derlis derly desamparado
    desamparados desamparats deseada deseado desheng desideria desislav desislava dessire dessiree
    dessislava detelin detelina deu deus deva devabhuti devajuti devala devi devid devinder deyan
    deyanira deysi deyvid dharma dharminder di diabel diaby diadie diadji diagne diago diakaridia
    diakite dialla diallo diamantina diamantino diamar diamela diandra dianelys diango diao diara
    diarra diawara diawoye dickson dicra dictina dictinio dictino dida didac didi didimo didina
    dieguina dienaba dienabou dieneba dieng dieudonne dieynaba digno dignora dijana diko dikra
    dilawar dilbag dilcia dilenia dilia dilma dilson dilyan dilyana dima dimcho dimitre
    dimitrichka dimitrie dimitrina dimitrinka dimitriy dimitrov dimitrova dimitru dimitry dimka
    dimo din dinara dine dinka dinko dinora diocelina diocleciano diodora diodoro diogenes
    diolinda diomar diomedes dioni dionicia dionicio dionila dionis diop dior dios dioscorides
    dioscoro diosdada diosdado dioselina diosinda diosnel diouf dioulde diouma dipa dirceu
    discusion disney diti diva divine divino diyan diyana djaffar djamal djamila djelloul djenabou
    djenebou djibi djibril djiby djiguiba djilali djillali djily djime dmitri dmitrii dmitrij
    dmitrijs dmitriy doa doaa doaae doae dobre dobri dobrin dobrinka dobrita dobromir dochia
    dochka doinita dolca dolnoserbski dolors doltza doly dombina domenec domenech domicia
    domiciana domiciano domicio domina dominador domingas dominico domitilo domnica domnina
    domnino domnita donaciana donaciano donaciones donat donata donatas donatilo doncho donelia
    donelio dongdong dongfen donghai dongmei dongping dongsheng donia donika donina donino donis
    donka donvina doradia doralba doralia doralice doralicia doralina doraliza doramas dorca dores
    dorica dorila dorindo dorinel dorinela dorit dorka dorleta doro doroteo dorut dory dorys
    dosinda dosindo dositeo doua douaa douaae douae doudou douga douha doumbia dounia dounya
    dovile dovydas dragica drago dragomir draguta dramane drame draupadi drazen drifa drina dris
    driss drissa drissia dritan dritarastra drusila duaa duberney duguneh duha dulcelina
    dulcenombre dulcerina dulcina dulcinea dulia dulzura dumitrache dumitrel dumitrita dumitru
    duna dune dunia dunixe dunya durvasa duryodhana duvan duverney dwarka dzianis dzmitry eamon
    eba ebenezer eber eberhard ebou ebrahim ebrahima ebrima ebtisam echedey eddin eddine edel
    edelfina edelgard edelia edelina edelio edelma edelvina edelweis edelweiss edenia eder
    ederlinda ederne ederson edesia edesio edey edgaras edgard edgars edi edicta edier edik edil
    edilberta edilberto edilene edileuza edilia edilio edilma edin edinalva edineia edinson edisa
    edisson edita editha edivaldo edivia edmar edmon edmunda edmundas edorta edrisa edu eduar
    eduardas eduart eduin eduina edur edurne eduviges eduvijis eduvina edvaldo edvardas edvinas
    edwar edy efidencia efigenia efigenio efisio efosa efraim efran efrem eghosa egiarte egidia
    egidijus egidio egle egoi egoitz egor eguskine eguzki eguzkine ehab ehari ehedei ehedey ehsan
    ehtisham eidan eiden eider eihar eiharne eiko eiman eimantas eimi eimy eira eire eizan ejaz
    eka ekai ekain ekaitz ekaterine ekhi ekhine ekhiotz eki ekine ekram eladi eladina eladino
    elaia elaid elan elarbi elbachir elbio elcira elcy elder eldy elea eleazar electa electo
    electra eleder elen elenita elenka eleno eleodora eleodoro eleuteria elfidio elga elhadji
    elham elhassan eliam elian elianne eliany eliazar eliberta eliberto elica eliceo elicerio
    elicinia elicio elide elidio eliduvina eliecer eliel eliene elier elies elieser eliete eliezer
    elifio eligia eligijus elihu elimane eliodora eliodoro elionor elios eliot eliott eliria elis
    elisabeht elisabel elisabet elisabeta elisabhet elisandra elisardo elisaveta elisea elisei
    elisenda elisete eliseu elisia elisio eliso elita elitsa eliu eliud elixabet elixabete elixane
    elizabe elizabeht elizabel elizabeta elizabete elizabhet elizangela elizete elka elkin ellande
    elm elmahdi elmehdi elody eloina eloino elora elorri eloysa elpidia elsira elsita elson
    eludina eluney elur eluska elver elviro elvita ely elyass emad emanoil emanuil embarec embarek
    embarka emelinda emelita emelyn emerencia emerenciana emerenciano emerico emerida emerinda
    emerio emerito emeteria emeterio emi emidio emigdia emila emilce emilene emili emilienne
    emiliyan emilo emilse emilsen emina emmanouil emmanuela empar emran emy en enache enai enaitz
    enar enara enaut encarna encarnacio encarni encho encina encinar endika endurance ene enea
    eneas enebie enedino eneka eneko enekoitz enelia enelida enemesia enemesio eneritz eneriz
    enetz engracia engracio enguia eni enia enilda enio enith enma enmanuel enmanuela enna ennaji
    ennio enoc enoelia enol enora enos enric enrike enrrique enya enza epigmenio eradio eraldo
    eralia erasma eray ercilia erea erena erenia eresvita erhimo erian eriberto erico ericson
    eridania erikas eriko erina eritz eriz erkuden erlaitz erlan erlantz ermelina ermengol
    ermerinda ermesinda ermila ermina erminda erminio ermita ermitas ernestas ernestino ero erol
    erola erondina eros erotida erradi erramun erudina erundina erundino ervigio erwan eryka es
    esau esaul escarlata escelita esclavitud escolastica escolastico esdras eskarne esmael esmail
    esmelda esmeraldo esmerinda esneda esneider esohe esosa espana espartaco espectacion esperanca
    esperanto espino espiritu espiritusanto essa essaadia essaddik essadia essadik essaid essam
    estafania estanis estanisla estanislaa estanislada estanislao estanislau estebana estebania
    estebe estefan estefani estefanny estefano estefany estel estelia estelita estelvina
    estephania estephany estera estervina estevan esteve esteven esthefania esthefany esthela
    estibalitz estibaliz estiben estilita estitxu estivaliz estiven estrela estrellita estuardo
    estudita etel etelfrido etelvino eteri eterio ethelbaldo etna etor etxahun eucaris euclides
    eudald eudaldo eudardo eudelia eudes eudochia eudocia eudosia eudosio eudoxia eudoxio
    eufemiano eufemio eufracia eufrasia eufrasio eufronia eufronio eufrosina eugeni eugenijus
    eugeniu eugeniy eugeniya eugeny euken eukene eukeni eulalio eulises eulogi eulogia eulogio
    eumelia eumenio eunate euquerio euridice eusebi eusebiu eusiquio eustaquia eustasia eustasio
    eusterio eustoquia eustoquio eustorgio eutilia eutilio eutimia eutiquia eutiquiano eutiquio
    eutropia evaldas evangelia evangelica evangelino evangelos evans evarist evarista evdochia
    evdokia evedasto eveli evelio evencia evencio ever everaldo everardo everilda everth evgeni
    evgenia evgeniy evgeniya evgueni evguenia evi evilasia evilasio evilia evilio evodia evolet
    evora ewan exaltacion excelsa excelsina exequiel exiquia exiquio expectacion expedita expedito
    expiracion exuperancia exuperancio exuperio eyal eydan eylo eyre ez ezahra ezequiela eztizen
    ezzahra ezzahraa ezzahrae ezzohra ezzouhra faber fabiane fabricia fabriciana fabriciano
    fabrizzio facunda facundo fadel fadela fadhila fadia fadiala fadil fadila fadma fadoua
    fadrique fadua fadwa fady faheem fahim fahima faical faik faina fairouz faissal faiz faiza
    faizan fakhar fala falak falgas falilou fall fallou falou faly fama famakan famara famory fan
    fana fandila fane fangfang fani fania fanica fanida fanka fanor fanuta fany faouzi faouzia
    fara faraji faraz fares farha farhad farhana farhat farid faride faris fariza farners farnes
    farooq farouk farrukh farwa fatah fateh fatema faten fath fathallah fathi fathia fati fatiha
    fatim fatimata fatimatou fatimatu fatimazahra fatime fatimetou fatimetu fatine fatme fatna
    fatoma fatou fatoum fatouma fatoumatta fattah fattouch fattoum fattouma fatu fatumata faty
    fausi fausia faust fausti fauzi fauzia favio favour fawaz fawzi fawzia faycal fayez fayna
    fayrouz faysal fayssal fayyaz fayza fazal fco fdila federic fedir fedor fedora fedoua fedra
    fei feifei feiyan fekri feliberto felician felicinda felicio felicisima felicisimo
    felicitacion felicitat felicito felina felio felip felisardo felisbela felisberto felisinda
    felisindo feliu feliz feliza fella fenfen feng fengmei fengqin fengying fengyun fengzhu feodor
    feras ferdaous ferdaouss ferdaus ferdaws ferencz ferial feriel fermi fernan fernandina ferney
    ferran ferreol ferrer ferriol ferruccio festus fethi fettah fettoum fettouma fiama fiaz fida
    fidanka fidelina fidelino fidelio fidencia fidenciano fidencio fidentina fidentino fikri
    fikria filadelfo filemon fileto filiberta filimon filipp filo filofteia filoftia filomeno
    filonila fily fina fineas finnian fiodor fior fiordaliza fiorela firas firdaous firdaouss
    firdaus firdaws firmino firmo firuta fiz fiza flaminio flavian flaviana flaviano flavius
    flerida floralba florangel flordeliza flore floreal florean floreano florenci florenti flores
    flori floriano floricel floricica florindo florinel florinela floripe floripes florisa florita
    floro flors foad foday fode fodie fodil fofana foix fontcalda formerio fortia fortuna fouad
    founeke fousseni fousseny fousseyni fouzi fouzia fouziya franc francais francelina francesc
    francheska francho francia franciele francisc franciscus franciska franco francy franz
    fraternidad frauke fredesvinda fredesvindo fredeswinda fredy friday froilan froilana fructuosa
    fructuoso frumencio frusina frutos ftimou fu fuad fuencisla fuensanta fuente fuentes fujun
    fulgenci fulgencia fundador fundadora fundamento fuqiang furqan gabina gabirel gaby gadea
    gadiel gador gados gagandeep gaia gaieta gaiska gaizka gaizkane gal galadriel galan galatea
    galaye galder galdric galia galilea galileo galin galla galya galyna gamal gamaliel gancho
    gandharva ganeko ganesha gang ganix ganka ganna gaofeng gaoussou gara garai garazi garbine
    garcia garcilaso gardenia garegin gareth gari garik garikoitz garnik garoa garoafa garoe
    garofita gartxot gartzen garuda gaspara gaudelia gaudencia gaudencio gaudiosa gaudioso gaumet
    gautama gavina gavino gavril gavrila gaynor gazmira ge geane gedeon gediminas geertruida
    gegham geidy geisa gela gelasio gelo geminiano genadi genadio genar genara gencho gener
    generosa generoso geni genica genis genma gennadiy gennady geno genova genovaite genoveba
    gentil gentza gentzane geny georgel georghe georgian georgica georgiev georgieva georgiy
    georgy geovane geovani geovanna geovanni geovanny gerad gerai geralda geraldin geraldina
    gerarda gerardina gerardus gerasimo geraxane geray geremias gergana gergina gerino germa
    germania germanico germelina germina germinal germiniano gero geroni geronima gersain gersom
    gerson gertrudes gertrudi gervacio gervasia gessami gessica getulio getuta gexan gezabel ghada
    ghaffar ghailan ghali ghalia ghania gharib ghariba ghassan ghazala ghazanfar ghazi ghazouani
    ghenadie gheorge gheorghina gheorghita gheorgue gherasim gheroghe ghiorghe ghiorghi ghiorghita
    ghizela ghizlan ghizlane ghlana ghofran ghofrane gholamreza ghulam ghzala giancarlos gianella
    giani gianina giannina gianpiero gibet gibril gicu gicuta gideon giedre giedrius gift gifty
    giga gigliola gihan gila gilberta gildardo gilen gillen gillermo gilmar gilmara gilmer gimena
    ginebra ginel gines ginesa ginesta ginka ginna gintaras gintare gintautas gioconda gioia
    giordano giorgian giorgica giorgina giovani giovanny giovany giraldo gisel giselda gisell
    gislaine gislene gissel gissela gisselle gitana giuseppa givi gixane gizane gizela gladiz
    glafira glaucia gleb gleice glenis glenny glenys gleva gliceria glicerio gligor glorificacion
    glyn gnima goar gobrias gocha godfrey godspower godstime godwin gogu gohar goiatz goio goiuri
    goiuria goizalde goizane goizargi goizeder golam goliat goncal gontzal gonzaga gonzala
    gonzalina goodluck gopala gopi gor gora gorane gordiano gorete goreti goretti goretty gorgonia
    gorgonio gorgui gori gorka gosho gospodin gotzon gotzone goundo govinda goya grabiel grabiela
    gracas gracian gracias graciella graciliana graciliano gracinda graciosa graeme gran granada
    gratiela gratiniano grau graziela grazina grecia gregori greisy gretel grethel grettel gricel
    grietje grigor grigoras grigori grigory grimanesa grisela grisha grit grober gruia grygoriy
    guacimara guaditoca guaire gualberto gualterio guang guanghua guanghui guangming guangrong
    guanjun guanmin guanping guarda guasimara guaxara guayarmina guayasen guayre gudelia gudula
    guendalina guenter guenther gueorgui guerau guery gueye gui guia guiayara guida guiem guifang
    guifen guifre guihua guilermo guillem guillen guillerma guillerme guillermin guim guisela
    guiseppe guiu guiying guizlane gul gulfam gullermo gulnara gulnaz gulshan gulzar gumaro
    gumercinda gumercindo gumersinda gumersindo gundemaro gundula guo guobin guodong guofen
    guofeng guofu guoguang guohong guohua guohui guojun guoliang guomei guomin guoping guoqiang
    guoqing guoquan guorong guosheng guoxin guoxing guoying guoyong guozhong guram gurdeep gurdev
    gurdip gurgen gurinder gurjeet gurjinder gurjit gurleen gurmail gurmeet gurmit gurmukh gurnam
    gurpal gurutz gurutze guruzne gurvinder gurwinder gustau gutier guzel guzman gwendolyne
    gyongyver gytis gyunay habibou habibur haby hacen hacene hachem hachemi hachim hachmi hachmia
    hacomar hada hadda haddou haddoum hadduch hademou hades hadhoum hadi hadia hadil hadilla
    hadiya hadj hadjer hadji hadjira hadrian hady hafed hafeez hafid hafida hafiz hafsa hafssa
    hagar hagen hagi hagie haiat haibin haibo haidar haide haidee haider haidong haie haifen
    haifeng haiguang haihong haihua haijuan haijun haili haimar haimei haimin haiou haiping haiqin
    hairong haitam haitao haitham haitz haiwei haixia haixiao haiyan haiying haiyong haiyun haize
    haizea haizeder haizene haizhen haizhu haj haja hajar hajer haji hajiba hajie hajira hajjaj
    hajnal hajra hakim hakima hakkoum hakob hala haleema halid halima halimatou hallar hallouma
    halyna hama hamad hamada hamadi hamadou hamady hamama hamara hamdi hamed hamet hamid hamida
    hamido hamidou hamilton hamlet hamma hammad hammadi hammed hammou hamna hamou hamoudi hamsa
    hamudi hanaa hanadi hanae hanafi hanah hanan hanana hanane hani hania hanibal hanif hanifa
    hanin hannan hannane hannibal hansel hany hanza haojie haouari haoxiang haoxuan happy hapuc
    haran harbhajan hardeep hardip haresh haridiam haridian harinder haris haritz haritza harjeet
    harjinder harjit harkaitz harmanpreet harminder harnek haroa harol haron haroon haroun harouna
    harpal harumi harutyun harvinder harwinder hasana hasbia haseeb hashim hasier hasina hasna
    hasnae hasnain hasni hasnia hassam hassana hassane hassania hassen hassiba hassina hassna
    hassnaa hassnae hatem hatim hatou hatoumata haya hayam hayar hayat hayate hayde hayet
    haykanush haytam haytham hazael hazem heba hebe heber hebert hecham hegoa hegoi heihachi
    helenca helenio heleodora heli heliana heliberto helida heliodora helios hella helvia henar
    hend henda hendrikje henedina heng hennadiy henoc henok henrikas henrry heorhiy heping hera
    heraclia heraclides heradio hercilia herculano hercules herculina heredia herena herenia
    heriberta herica herlan hermandina hermela hermelando hermelina hermelindo hermelo hermencina
    hermenegil hermenegilda hermeregildo hermerinda hermesinda hermesindo hermilo herminda
    hermindo herminsul hermita hermitas hermogenes hermosinda hermoso hernan hernani herney
    herodes heroina heron hesham heura heydi hiart hiba hibai hibernon hicham hichame hichan
    hichem hidaya hiedra higini higinia hikaru hikmat hilari hilarino hilarion hildebrando
    hildegarda hildegart hildelisa himad himar himilce himo hind hinda hinde hiniesta hipolit
    hipolita hira hiromi hirune hisashi hiscio hisham hitomi hitos hiurma hizan hlal hlalia hlima
    hmad hmama hmida hmidou hnia hocine hodaifa hodei hodeia holanda holga holi holmes homar
    homero hommad homobono honesta honesto hongbin hongbo hongfen hongjie hongjun hongli hongliang
    hongmei hongwei hongxia hongyan hongying hongyu honorat honorata honorato honoria honorina
    honorinda honorino hontanares hoover horacia horatio horiya hormisdas hornjoserbsce hortensi
    hortensio hosain hosam hosanna hosein hosni hosnia hossain hossam hossnia houari houaria
    houcein houcin houcine houda houdaifa houmad hoummad hoummada hounaida houria houriya hourya
    housam housna housni housnia houssain houssaine houssam houssame houssein housseine houssien
    houssin houssine houssnia houyam hovik hoz hra hrachya hrafn hrant hripsime hristian hristina
    hristinka hristiyan hristiyana hristo hristofor hristov hryhoriy hssain hssaine hu huamei huan
    huang huanhuan huanping huascar huaying huber huberto huc huda hudaifa huerta huertas huerto
    hug huifang huifen huihui huili huilin huiling huimin huiping huiqin huixin huiying huizhen
    huma humaima humaira humayun humbelina humberta humildad humilde hunaida huria husam husein
    husnain hussam hussnain hutman hyusein ia iacov iagoba iaia iain iakes iakov iana ianire ianko
    ianos iaroslav iaroslava iashoda iasmina iasone ib iba iballa ibana ibane ibay iber iberia
    ibernalo ibeth ibis ibo ibon ibone ibor ibou ibra ibrahem ibrahima ibrahime ibrahin ibrahym
    ibraim ibraima ibrain ibrar ibryam ibtihal ibtisam ibtissam ibtissame ibtissem ica icar icaro
    ichrak icia iciar ico icram idafe idaira idalba idali idalina idalmis idaly idan idania idara
    idayra iddrisu idelfonsa idelfonso idelia idelina idelisa idiatou idilia idilio idir idoia
    idolina idoya idrees idriss idrissa idrissia idurre idy ieda ieltxu iera ierai ieronim ieva
    ievgen ievgenii ievgeniia ifara iffat ifigenia iftikhar igancio igarki ignaci ignas ignasi
    ignasia ignat igon igone igoris igors igotz ihab ihar ihara ihdih ihintza ihor ihsane ihssan
    ihssane ijaz ijlal ikbal ikerne ikhlas ikhlass ikhlef ikram ikrame ikran ilah ilai ilan ilargi
    ilarion ilazki ildara ildefons ildefonsa ildelfonso ilduara ilena ilenia ilenuta ilham ilhame
    ilhem ilia ilian iliane ilias iliass iliasse ilidia ilidio ilies iliev ilieva ilina ilinka
    ilir ilisca iliuta iliya iliyan iliyana iliyas ilko illah illan illana illart illia illya ilma
    ilonka ilsa iluminacion iluminado ilune ilya ilyan ilyass ilyasse ilyes ilze imad imade imane
    imanol imar imara imeldo imen imerio immacolata immaculada immanuel imobach imperio imram
    imrane imtiaz inake inaki inaky inam inaqui inar inara inas inass inasse inaxio inazio inca
    indalecia indalecio indalencio indar indara inderjit indhara indhira indiana indiara indra
    indre inesa inese ineso inessa ineta ineva ingeburg ingresar ingrida inha inhar inko inma
    inmanol inna innocent inoa inocenta inocente insa insaf inssaf inti intisar intissar intza
    invencion ioachim ioar ioel iokin iomara ionatan ionelia ionita iordache iordan iordana
    iordanka ioritz ioseb ioseba iosu iosua iosune ioulia iouri iovana iozsef ipar iqbal iqra
    iracema irache iraci iradi iragartze irai iraia iraide iraides iraima irais iraitz irakli iram
    irama iran irani irania irantzu iranzu irasema iratxe iratze iraultza iray iraya irea irela
    irema irenea ireneu irenia irenio iria irian iriana iride irimia irine irinea irinel irineo
    iriome irkus irlanda irmantas irmina iron ironim irshad iru iruna irundina irune isaak
    isabelina isabelino isabelo isac isacia isacio isael isai isaia isam isamael isamar isamara
    isamel isard isart isatou isauro isbel iscle isel iset ishac ishak ishaq ishfaq ishrat ishtar
    ishtiaq ishwar isicio isidor isidre isilda iskander iskra iskren islam islenska isma ismaail
    ismaela ismahan ismahane ismaila ismary ismelda ismene ismenia isoken isolda isolina isolino
    isona isora isra israa israe israr isrrael issa issaga issah issaka issam issame issiaka
    issmail issouf istvanne isusko itahisa itai italia italiano italo itamar itciar ithaisa ithan
    ithaysa itiel itohan itoitz itsasne itsaso itto itxaro itxaropena itxasne itxaso itxiar itzal
    itzan itzel iu iudistira iudita iulen iulica iuliia iuliu iulius iune iurdana iurgi iurie
    iurii iusra ivailo ivalin ivalina ivanca ivane ivaneide ivanete ivani ivania ivanichka
    ivanilde ivanildo ivanka ivanna ivanov ivanova ivaylo ivelin ivelina ives ivet iveth ivett
    ivie ivis ivon ivonete ivor ixai ixchel ixeia ixeya ixiar ixone iyad iyan iyana izabel izadi
    izaga izai izam izamar izan izana izar izara izarbe izarne izarra izascun izaskum izaskun izei
    izeia izel izhan izhar iziar izkander izolda izortze izotz izza izzan jaafar jabbar jaber
    jabier jabir jabran jaciara jacint jacira jackelin jacobina jacobus jacomar jacquelina jadduch
    jaden jader jadiel jadilla jadiya jadiyetu jael jafar jaganatha jagdeep jagjit jagoba jagtar
    jahaira jahangir jahel jai jaimeta jaimina jainaba jaione jair jaira jairo jaiver jakelin
    jakeline jakes jakobe jalal jaled jalid jalil jalila jallal jamaa jamaica jamil jamile
    jamileth jamina jamshaid jamshed janan janat jandro janeta janete janira janire janitz janka
    jankey janko jannat janneth jannett janny jano janosne janto jany jaouad jaouhara jaquelin
    jaquelina jara jare jarein jarischandra jarnail jaro jasbir jashim jasim jaskaran jasmeen
    jasmina jasminka jasna jasone jaspal jassim jasvinder jasvir jaswant jaswinder jatinder jatri
    jauad jaume javad javaid javed javer javid jawad jaydy jayone jayro jazael jazmina jeaneth
    jeanneth jeferson jefrey jefry jehan jehova jehu jeison jeisson jekaterina jelloul jema jemaa
    jemal jemima jemina jemma jenara jeneba jenel jenina jennyfer jeny jenyfer jerai jeray jerico
    jerobel jeroni jeronia jeronima jerson jerusa jerusalen jesabel jese jeshua jesika jessy
    jessyca jesua jesualda jesualdo jetzabel jevgenij jevgenija jeyson jezabel jhan jhaneth
    jhenifer jhenny jhoan jhoana jhoanna jhoel jhon jhonatan jhonathan jhonattan jhonier jhonnatan
    jhonny jhony jhoselin jhoselyn jhosua jhovana jia jiachen jiacheng jiafu jiahao jiahui jiajia
    jiajie jiajing jiajun jiale jiali jialiang jialin jialing jiaming jian jianan jianbin jianbo
    jiancheng jianchun jiandong jiane jianfang jianfei jianfen jianfeng jianfu jiang jianguang
    jianguo jianhai jianhao jianhong jianhua jianhui jiani jianjing jianjun jiankang jianli
    jianliang jianlin jianling jianmei jianmin jianming jianping jianqiang jianqin jianqing
    jianqun jianrong jiansheng jianwei jianwen jianwu jianxiao jianxin jianxing jianxiong jianyan
    jianyi jianying jianyong jianyu jianyun jianzhen jianzhong jiao jiaqi jiaqian jiarui jiasheng
    jiawei jiawen jiaxiang jiaxin jiayi jiayin jiaying jiayu jie jieke jihad jihan jihane jilali
    jillali jimena jimeno jimy jinan jinane jinbao jinbin jinbo jinchai jincheng jincui jine
    jinfen jinfeng jinfu jingjing jinguo jingwei jingwen jingyi jinhai jinhao jinhong jinhua
    jinhui jinjie jinjin jinlan jinli jinlian jinliang jinling jinlong jinmei jinming jinping
    jinrong jinsheng jinsong jinwei jinxia jinxing jinyan jinying jinyong jinyu jinyun jinzhu
    jmiaa joachin joakin joakina joanes joannes joaozinho joaquima job jobita jocabed joelma joerg
    joffre jofre joga joginder johanny johara johathan johnatan johnattan johnnatan johny joice
    joita jojo jokin jokine jolita jonadab jonahtan jonai jonalyn jonan jonattan jonay jones
    jonhatan jonnatan jonnathan jonny jony jorda jordina jordy jorel jorgelina jorgina joritz
    jorja jorje josafat joseba josebe josee josefino joselia joselin joselina joseline joselito
    joselyne josemaria josepa josetxo joshue josias josilene josimar josselyn josu josua josuha
    josune joudia jounaida joussef jovani jovanka jovanna jovanny jovelyn jovina jovino jovito
    joxe jozsef jozsefne juanelo juani juanjo juanma juanmei juaquin juaquina jubal jucelia
    jucilene juda judas judhit judiht judita jue juergen jugatx jula julieth julisa julito julud
    july jumaria juna junaid junbo juncal junfen junfeng junhao junhua junia junjie junkal junlei
    junli junliang junmei juno junping junquera junwei junxi junxiang junyan junyi junyong junyu
    juozas jurate jurdan jurdana jurema jurg jurgi jurgita juri jurijs jurijus juris jussara just
    justas justice justinas justiniana justiniano juvencia juvencio juventina juventino kaba
    kabbour kabira kacem kada kadda kaddour kaddy kadia kadialy kadidia kadidiatou kadija
    kadijatou kadrie kady kaede kahina kaiet kainat kaira kais kaixin kakha kakhaber kaleem kalid
    kalidasa kalidou kalifa kalil kalilou kalilu kalin kalinka kalsoom kaltoum kaltouma
    kamalatmika kamalia kamaljit kamar kamel kamelia kameliya kamen kamilia kamla kamo kamran
    kamrul kande kandeh kandela kane kaneez kang kangwei kanta kanwal kanza kaori kaotar kaoussou
    kaoutar kaouthar kapil kapila kapka karamat karamba karamjit karamo karamoko karapet kardama
    karelia karem karime karishma karle karlheinz karlo karlos karlota karmel karmele karmelo
    karnail karola karolis karttikeya karyna kasem kashif kashmir kassem kassim kassoum katalina
    katerin kateryna kathia kathya katiana katiane katiba katiusca katiuscia katiuska katixa
    katsiaryna kattalin katty katya kauan kaur kausar kautar kauzar kavi kawsu kawtar kawthar kbir
    kbira ke keba kebba kebir kebira kedara kedarnath keisy keita keke kelia kelian keltoum
    keltouma keltse kely kemen kemo kemoko kemuel kenai kenay kennedy kenza kenzo keoma kepa
    kerena kerman kesia kestutis ketevan ketty kevyn kewal kewin kexin keyla keyra khachatur
    khachik khaddouj khaddouja khadem khader khadi khadidiatou khadidja khadidjetou khadija
    khadijatou khadijetou khadim khadime khadir khadiya khadjou khadouj khadouja khadra khadre
    khady khadyja khaira khaldia khalida khalifa khalil khalissa khaly khamis khamiss khamissa
    khammar khamsa khamssa khan khaoula khardiata khatia khatima khatir khatri khatuna khawar
    khdija khedidja kheir kheira kheireddine khelifa khira khitam khizar khlifa khlifia khnata
    kholoud khoudia khouloud khrystyna khuram khurram khurshid kieran kiko kiliam kilyan kima
    kimera kimetz kin kinda kingsley kintuillang kinza kiova kiowa kirara kirenia kiriam kirian
    kiril kirilka kirill kirilov kiro kirpal kirsa kirsty kiryl kishwar kissima kizkitza klavdiya
    kleber klever knarik koba kofi koichi koji koldo koldobika koldobike koly kolyo konate kone
    konimba konstantine kontxi koraima korka korneliya koro koruko kosta kostadin kostadinka
    kostadinov kostas kostiantyn kostyantyn kouider kousar krasen krasimir krasimira krassimir
    krassimira krassimire krastina kremena krish krishan kristiana kristiyan krum krystel krzystof
    ksenia kseniia kseniya kuldip kuljit kulvir kulwant kulwinder kumar kumba kumiko kun kundalini
    kunti kwame kylian kyrylo laarbi laaroussi laaziz laaziza laban lachezar lachman lacramioara
    lacrimioara lada ladisla ladislaa ladislada ladislau ladji lafdil lah lahasen lahat lahbib
    lahbiba lahcen lahcene lahouari lahouaria lahoucine lahoussine lahsen lahssan lahssen laiba
    laid laida laie laiene laima laimonas laimute lain laira laisa lakbir lakbira lakhbir lakhdar
    lakhvir lakhwinder lal lali lalia lalla lama lamara lamarana lamberta lambertus lamia lamiaa
    lamiae lamiita lamin lamina lamine lamiri lamis lamkadem lamnouar lamya lamyaa lamyae lancelot
    lancine landelina landelino lander landing lanfen lanmei lansana lanxiang lanying larabi larbi
    larion laritza laro larosi larraitz larysa lasana lasha lassana lassina lassine lastenia
    laszlone latinka latino latviesu lau laudelina laudelino laudiceia laudina laudino laurea
    laureana laurencia laurencio laurens laurenta laurentia laurentina laurentzi laurindo lauro
    laurynas lautaro laxman laya layachi laye layonel layra lazara laziz laziza lealdina lebdaoui
    ledicia ledy leer legarda lehbib lei leide leidiane leidy leidys leilei leira leisy leixuri
    leiza leize leizuri lekbir lekbira lele lemine lenia lenin lennon lenut leny leocadio
    leocricia leocricio leodegario leomar leonardus leonas leoncia leonela leonice leonid leonidas
    leonides leonido leonilda leonilde leonilo leonisa leonte leontina leopoldina leovigilda
    leovigildo lerida lerma lesbia lesly lesme lesmes lesya levan levani levon lexuri leya leyanis
    leyda leydi leydis leyi lhachmi lhassan lhassane lhou lhouceine lhoucine lhoussain lhoussaine
    lhousseine lhoussine lianet liang liangfeng liangjun liangliang lianlian lianna lianying
    liaqat libardo libasse libe liber liberada liberata liberato liberia liberio liberta libia
    libin liboria liborio librado licas licer liceria licerio licesio licet liceth lichun licinia
    licinio lidan lide lider lidiana lidiane lidice lidiia lidija lidio lidiya lidon lidong
    liduina liduvina lidya lie liena liene lier lierni lifang lifen lifeng liga ligaya ligita
    liguang liguo liher lihong lihua lijana lijiao lijie lijin lijing lijuan lijun lika liliam
    lilianne lilibeth lilica liliia liling lilioara lilith liliya lilya lilyana lima limam liman
    limber limberg limbert limei limin liming limpia linarejos linas lindalva lindaura lindomar
    line linet linfeng lingfen lingfeng lingjun lingli lingling lingmiao lingwei lingxiao lingyan
    lingyong lingyu lingyun lingzhen lingzhi lingzhu linjie linlin linna linos linwei lioba lior
    lioubov lioudmila liping liqin liqing liqun lira liria lirio lirios lirong lisard lisarda
    lisardo lisbel liset liseth lisett lisheng lisset lissete lisseth lissett lissy liu liuba
    liubov liudmila liudmyla liuva livan livino livioara livius liwei liwen lixia lixiang lixiao
    lixin lixiong liya liyan liying liyong liyu liyun lizandro lizar lizardo lizbet lizer lizet
    lizhen lizhong lizhu lizi lizica ljubica llacolen llanos llara llarina llatzer lledo lleir
    lleonard llibert llibertat llorenc llorens lluc lluch llucia lluis lluisa llum lluna llura
    lluvia loaira loana loay lobna lofti lohitzune lohizune loinaz lokapala lokman loles loli
    lolimar lone longina longino longinos lorand lorea lorelay loreley lorella lorgio lorien lot
    lotfi louay louazna loubna louhou louiza lounes lourd loutfi lovepreet loveth loyda loyola lua
    luali luar luay lubica lubna lucelia lucelly lucely lucena lucero luciane lucica lucidia
    lucidio lucilene lucilia luciliano lucilo lucimar lucimara lucindo lucineia lucineide lucinia
    lucinio lucita lucitania lucky lucrecio lucyna ludibia ludivia ludivino ludmilla ludovina
    ludwig ludwing luftolde luisana lujan luken lukene lukman lupercio lupicina lupicinia
    lupicinio lupu luqman lurdes luscinda lusia lutgarda lutgardo luxi luzdivina luzdivino
    luzinete luzmila luztolde luzviminda lya lyazid lyes lys lyuba lyuben lyubka lyubomir
    lyubomira lyubomyr lyubomyra lyubov lyudmil lyudmila lyudmyla maamar maanan maati maazouza
    mabrouk mabrouka macedon macedonia macedonio macia maciana macire macoumba macrina macrino
    mactar madai madalen madani maday maddalen maddox madelein madelen madeleyne madelin mademba
    madhusudan madi madicke madiha madiop madjid madlen madlena madona madou madrona mady maeba
    maeve maffeo maftei magalie magalis magalys magatte magdala magdaleno magdalina magela
    magencia magencio maghnia magi magin magina magna magno magomed maguette magueye magyar mahah
    maham mahamadi mahamadu mahamed mahammed mahamud mahassine mahayub mahayuba mahboob mahdia
    mahdjouba maheen maher mahfoud mahfud mahi mahieddine mahjoub mahjouba mahmood mahmud mahnoor
    mahy mahyub mahyuba maialen maiane maiara maica maico maicol maicon maider maier maik maika
    maikel maikol maila mailen mailin mailyn maimona maimoun maimouna maimuna maiol maiquel
    mairena maisa maisaa maisae maissa maissae maitane maiteder maitena maixa majd majda
    majdouline majed majid majida maka makan makha makhan makhlouf makhtar maki makiko makki
    makram maksims malaika malainin malainine malake malam malamin malamine malang malaquias malco
    maleni mali malica malick maliki malinalli malinka malkeet malkhaz malkit malle malva mama
    mamadi mamadu mamady mamasa mame mamerta mamerto mames mamia mamma mammat mamoudou mamoun
    mamoune mamour mamourou mamoutou mamudou mamudu mamuka mamun manahil manal manale manana manar
    manasa manases mandiaye mandica manding mandita mane manea manel manela manex manfredo mangal
    maniang maninder manjeet manjinder manjot mankilef mannana manoela manol manole manolete
    manoli manolita manpreet manrique mansata mansoor mansor mansour mansoura manssour mantas
    manue manzoor maodo mapenda maqbool maqsood mar maragda marah maram marame mararia marat
    maravilla maravillas maraya marbelis marbella marbelys marca marcal marcas marce marceli
    marceliana marceliano marcelin marcelli marciala marciana marcilene marcionila marck marcolina
    marcolino marcu mare mareme marena marene marey marfil margalida margara margareth margaretha
    margarit margaryta margoth marharyta mariagrazia mariama mariame mariamu marianella mariangel
    mariangela mariangeles marianita marianny mariasol mariasun mariateresa mariatou maricarmen
    maricel maricica maricielo maricris maricuta mariea marielena mariely mariem marieme mariemma
    marien marieta marietou marife mariflor mariia marijana marilda marilena marilene marilenny
    marili marilin marilina marillac marilo mariluz marilza marimar marinalva marineide marinel
    marinela marinella marines marinete marinette marinica marinka marino marinov marinus marioara
    marioly mariona mariora maripaz marisabel marisca marise marisel marite marites maritxell
    maritxu mariuca mariuta mariuxi marivi marivic mariyam mariyan mariyana mariyka mariza
    marizabel marizete marizol markos marleni marlenis marlenny marleny marley marli marliese
    marlise marlucia marly maroa maroan maroua marouan marouane marquina marsel martinho
    martiniana martiniano martino martins martinus martir martires martiria martirian martirio
    martos martxel martyn martynas martzel marua maruan maruja marusia marusya maruxa marwan
    marwane maryama maryame maryan maryana marybel maryem maryia marylene maryluz maryna maryori
    maryory marysol maryuri maryury marzena marzia marzio marzok marzouk masha masiel masood
    masoud massaer massamba massar masse masseye massiel massin massinissa massira massoud masud
    masum mata matar matea matene matenin mateos mateu matheo mati maties matrikas mattin maturino
    matus matutina matxalen maty maudilia maudilio mauren maurici mauricia maurilia maurina
    maurino maverick mawdo maximiana maximilia maximiliana maxym mayalen mayara mayca maycon mayda
    mayela mayelin mayerli mayerlin mayerling mayerly mayi mayka maykel mayla maylen maylin mayo
    mayoro maysa maysaa maysae maysam mayssa mayssae mayumi mayya mazatl mazen mbacke mballo
    mbarak mbarek mbark mbarka mbaye mbemba mbene md mecedes mecias medarda medardo medea medin
    medina medir medou medoune megumi mehak mehamed mehboob mehdia mehmed mehmood mehran mehrdad
    mehwish meie meifang meifen meifeng meihong meihua meijuan meijun meilan meili meilian meiling
    meimei meiqin meire meirong meiryan meissa meixia meixiang meiyan meiying meiyu meiyun meizhen
    meizhu mekka mekki melanio melannie melanny melanya melca melchora melcion melcior melecia
    melecio melibea meline melitina melito meliton melitona meliza melodia melquiades melquisedec
    melvi melvy melvyn mena menana mencey mencia mendia meng mengmeng mengting mengyao mennana
    merab merari merce merced mercedita mercenario meriam meriame merian merida merieme merien
    merita meritxel meritxell meriyem merlinda merlita merly merouane mertixell mertxe mervyn mery
    meryam meryama meryeme meryen merzak merzouk mesalina mesbah mesias messaoud messaouda messoud
    metodi metodio mezian meziane mfaddal mfedal mfeddal mfedla mhamed mhammad mhammed mhand mher
    mian miao miaomiao micol midiala midori migel migle miglena miguelangel mihael mihaiela
    mihaila mihails mihaita mihalache miho mijael mijail mikalai mikelats mikeldi mikele mikhaylo
    mikheil mikola milad miladin miladis milady miladys milagritos milca milcho milciades mildrey
    miledy miledys mileidy mileidys milen milene milenka milesio miley mileydis milian milka milko
    millan millana millaray miller millerlandy milorad miloud milouda miloudi milud miluda miluta
    milva milvia mima mimon mimona mimoun mimouna mimoune mimount mimun mimuna mimunt mimuntz
    minata mincho mindaugas mine minel minervina minervino minghao minghua minghui mingliang
    mingming minia minjie minka minko minodora minying mioara miodrag miorita miqueas miquela mir
    miracle mirari mircho mireilla mireira mirel mirelys miren mirena mirene mirentxu miria
    miriela miriem miro miron mirsad miryam miryan mirza misael misbah misericordia mishel mishell
    misho missoum misu mita mitka mitko mitkov mitra mitrita mitxel miyuki mizanur mjid mladen
    moaad moacir moad moazzam moctar modest modestas modi modou mody mofadal mofaddal mofaddala
    moh moha mohamad mohamadi mohamadou mohamedi mohamedou mohammadi mohammadine mohan mohand
    mohatar mohcin mohcine mohinder mohsan mohsen mohsin mohsine mohssen mohssin mohssine mohtar
    mokhtar mokhtaria moloud momar momath momchil momna momodou monaim monalisa moncef monday
    moneiba moner moneyba monfrague monia monico monike monina monir monsalud monsef monserra
    monserrat monserrata monsif monssef mont montana montanas montemayor montes montesclaros
    montesion montevirgen montiel montsant montse monya mor morad moraima morelia moreno moreyba
    morgana moriba moro morro morteza moruena mory mosaab moslim mossaab mostafa mostapha mostefa
    motserrat mouaad mouad mouctar moufida mouha mouhamadou mouhamed mouhamet mouhcin mouhcine
    mouhsin mouhsine mouhssin mouhssine moukhtar moulay moulaye mouloud moulouda mouloudi moumen
    moumna mouna mounaim mounia mounim mounina mounir mounira mounsef mounsif mountaga mounya
    mourad mourtalla mousa moustafa moustapha mrabih mstislav muad mubarak mubashar mubashir
    mudasar mudassar muela mugurel muhamadou muhamed muhammadou mujahid mujer mukhtar mumtaz muna
    munawar muneeb munia munir murielle murtaza musah musarrat mushegh mushtaq muskilda muslim
    mussa mustansar mustapha muzaffar mya mycola mykhailo mykyta myla myrian myroslav myroslava
    myryam mzia naaima naama naara nabar nabeel nabeela nabel nabi nabia nabiha nabil nabila nabor
    nacer nacera naceur nacimiento nacira nacor nadal nadalina nadaya nadeem nadejda nader nadezda
    nadezhda nadi nadifa nadiia nadim nadin nadina nadira nadiuska nadiya nadjat nadjem nadjet
    nadjia nadjib nadka nadra nadya nadzeya naeem naema nafi nafisa nafissa nafissatou nagina
    nagore naha nahara nahed naheed nahiane nahiara nahid nahida nahikari nahila nahim nahima
    nahir nahla nahomi nahuel nahum nahun naia naiala naiane naiara naihara naika naikari naike
    nail naila nailya naima naimi nain nair naira nairobi nais naiyara najah najam najat najate
    najem najet naji najia najib najiba najih najiha najim najima najiya najla najlaa najlae najma
    najoua najua najwa nakor nala nalaya nallely nallua nama namibia namory nani nansi nanuli nao
    naoki naomy naoual naouar naouel naoufal naoufel nara naray narciza narda nardo nardy nareme
    nargis nariman narimane narinder narjes narjis narjiss narjisse naroa naroba naryis nasar
    naseem naseer naser nasera nashira nasiha nasim nasima nasir nasira nasko nasly nasr nasra
    nasrallah nasreddine nasreen nasrin nasrine nasrullah nassar nasser nassera nassiba nassim
    nassima nassir nassira nast nastaca nastase nastasia nastia natael natale natali nataliia
    nataliya natalja natallia nataly nataraja natascha natascia nataxa natela nathali nathalia
    nathaly nati natia natija nativitat natnael nato natura natxo natzaret naual naufal naufel
    naum nauman nauset nausica nauzet navdeep naveed naveeda naveen navia navid navidad navil
    navila navjot navneet nawal nawar nawaz nawel nawfal nayab nayade nayala nayan nayana nayat
    nayda nayden nayeli nayely nayem nayhara nayib nayibe nayim nayima nayin nayla nayma nayomi
    nayra nayua nazakat nazam nazar nazare nazarena nazareno nazareth nazaria nazarica nazarii
    nazariy nazha nazia nazih naziha nazik nazir nazira nazma nazmie nazmul nazrul ndeye ndiaga
    ndiasse ndiaye ndiogou ndiouga ndongo neagu nebil nebojsa neco nector neculae neculina nedal
    nedas nedelcho nederlands nedka nedko nedyalka nedyalko neeltje nefer nefertari neftali nehad
    nehemias nehuen neiba neidy neila neira neisa neisy neiva neizan nekal nekane nel nelba nelcy
    nelea neli nelina nelita nellya nelo nelsa nelso nelsy neluta nelutu nelva nely nelya nemecia
    nemecio nemesia nemesio nemesis nene neo neonila nepomuceno nepomuk neptali nere nereo nereyda
    neri neria nerida nerijus neriman nerina neringa nermine neron nerys neskutz nesrine nessrine
    neu neus neusa nevadita neven nevena nevenka neves ney neyda neyen neyla neysa neyva neyzan
    nezar nezha nfamara ngagne ngone niall niama niamh niang nica nicandro nicanora nicasia
    niccolo nicefora niceforo nicereta nicesio niceta niceto nichel nichola nicodemus nicolaas
    nicolai nicolau nicolay nicolina nicolita nicoll nicomeda nicomedes niculae niculai niculaie
    niculita nicusor nicuta nidae nidal nieva nieve nighat nihad nijole nikolaev nikolajs nikolas
    nikolay nikoleta nikolina nikolinka nikolov nikte nile nilson nilva nilza nima nimia nimra
    ninbe ninel nineta ning nini ninive ninoska niobe nira niria niriti nirmin nirmine nirvana
    nisa nisamar nisar nishan nisma nisri nisrin nisrine nissrin nissrine nit niurka nivaldo
    nivardo nivaria nivia nixon nizam nizar noaman noara nodar noela noeli noema noemia noemy
    nofre nogaye noha nohaila nohara nohayla nohelia nohemy nohora noive nolasco nolberta nolberto
    noli noman nombre nonato nonia nonila nonita nonito nonna nor noraida noralba norayr norberta
    norbey norddin norddine nordi nordin nordine noreddin noreddine noredine norhan noria norica
    norik noriman noris norka normando nory nosa nosair nosakhare nosheen nouaman nouara noufal
    noufissa nouh nouha nouhad nouhaila nouhayla nouhou nouhoum nouhoun nouman noumidia nounout
    noura nouraddin nouraddine nouradine nourddin nourddine nourdin nourdine noureddin noureddine
    nouredin nouredine nourelhouda nourhan nouria nouriddin nourreddine nourredine nouzha nozha
    nuala nube nugzar nuha nuhacet nuhaila nuhazet numan numidia nune nunilon nunzio nura nuris
    nury nurys nusrat nut nuta nuti nutu nuvia nyima nyuma obaida obdulio obed oceania octavi
    octaviana octaviano odair odalys odd odei odelinda odet odeta odila odilio odilo odin odina
    odonila odulia ofelio ofir oghogho ognyan ohara ohiana ohiane oiana oiane oiartza oier oihana
    oihane oiher oilda oinatz okacha olai olaia olaitz olaiz olallo olanda olarizu olas olatz olau
    olay olaya olayo olegaria olegs oleguer oleh oleksii oleksiy olena olesea olesia olesya
    olexandr olexiy olguita olguta olha olida olimpiu olina olinta olivera oliverio oliveros
    olivio oliviu olivo olmedo olmo oltita olvido olya om omaida omaima omaira omara omayma omayra
    omeima omid omkaltoum omkeltoum omnia onan ondina onditz ondiz oneka onel onelia onelio
    onesiforo onesima onesimo onia onintza onintze onisim onisor onkar onofra onorina oprea oprica
    orbelinda orencia orencio orentina orentino orest oresta orestes oreto orfa orfelia orfelina
    orfilia oria orietta oriol orion oristela oristila orkatz orlanda orlin orlinda orm ornela oro
    orofila oroitz oroncio orosia orosio orquidea orreaga ortensia ortzi orysya osahon osama osane
    osaretin osariemen osaro osas osazee osazuwa osbaldo osel osiris oskia oskitz osmani osmany
    osmel osmundo ossama ostap ot otar otger othman othmane otilio otman otmane otniel oto oton
    otoniel ou ouadia ouadie ouafa ouafaa ouafae ouafi ouafila ouahib ouahiba ouahid ouahida ouail
    ouali oualid ouarda ouardia ouasim ouasima ouassila ouassim ouassima ouazna ouiam ouiame
    ouidad ouijdane ouisal ouissal ouissam ouiza oukacha oulaid oulaya oulimata oum oumaima oumama
    oumarou oumayma oumhani oumkaltoum oumkeltoum oumnia oumy oury ousainou ousama ousman ousmane
    oussama ousseynou outhmane outman outmane ovidi ovidia oxana oxel paata pabla pablina pablino
    paciana paciano paciencia pacifica pacifico pacita padua pal palmiro palomares palwinder pan
    panayot pancracia pancracio pandava pandu panfilo pantaleon pantaleona papa pape paqui
    paramjeet paramjit parasca paraschiv paraschiva parascovia pardeep pargat pariksit parmenia
    parmenio parminder parmjit parveen parvez parvin parvinder parviz parvoleta parwinder paryania
    pascasia pascasio pascu pascua pascualina pasion pasqualina pasqualino pastor pathe patric
    patrici patrisia patrocinia patrocinio patrycia patxi patxo paulica paulin paulius paulus paun
    pauna pavlin pavlinka pavlo pavol peace pedrona pegerto peifen peijun peio peipei pelagia
    pelagio pelegri pelegrin peli peligros pello pena penarroya penas pencho penda peng pengcheng
    pengfei pengpeng penha penitas penka penko pep pepa pepi pere peregrin peregrina peregrino
    perez perfecta perfecto pergentina pergentino perpetua perpetuo perseveranda persida peru
    pervaiz pervez petia petko petkov petrache petrana petranka petras petrea petria petrisor
    petro petrola petronel petronella petronilo petronio petros petrov petrova petrus petrut petya
    petyo philipe philippa philomina piadosa piedade piedades piedraescrita piedras piedrasanta
    piedrasantas pier piera piere pierino pietat pieternella pilare pineda pingping pipino pius
    placentina placer placeres placid placida placidia plamen plamena plamenka platon plautila
    poder poliana policarpa policarpio policarpo polidoro polivio pollyana polo polonia polonio
    polya pompei pompeu pompeya pompeyo pompilio ponc poncho ponciana pool poonam pop popa
    porfidia porfidio porfiria porres portal potenciana potenciano poveda povilas prabhjot
    pradiumna prado prados praxedes prazeres preciosa predestina predestinacion predrag premislao
    prepedigna presentacio presentacion presentina preslav preslava pricila prima primavera
    primiano primo prisca priscilia prisciliana prisciliano priscilo prisco pristila pritivi
    procesa proceso procopia proculo progreso promise prospera prospero protasio providenci
    prudenci prudenciana prudenciano publio puebla puerto puig puiu pulaja pureza puri purificacio
    purisima purita pusa puy qadeer qaisar qaiser qamar qasim qasir qi qian qiang qianqian qiao
    qiaoli qiaoling qiaoqiao qiaoyan qiaoyun qifeng qiming qin qing qingfeng qinghua qingqing
    qingxia qinqin qiong qiqi qiu qiuhua qiumei qiuping qiuyun quan queila queralt queren querubin
    querubina quico quilen quiliano quim quima quin quinciano quinidio quino quinti quintiliana
    quintiliano quintina quintino quirico quirina quirze quiteria quiterio qun qunfeng qunwei
    rabab rababe rabah rabea rabeh rabha rabi rabiaa rabie rabih rabii racha rachad rached rachida
    rachyd radames radha radhames radi radia radian radina radita radko radoslava radostin
    radostina radouan radouane radu raducu radut radwan radya raed rael rafaelina rafaella rafaqat
    rafayel rafel rafela raffaela rafi rafia rafik rafika rafila rafiq raghbir rahal rahama raheel
    raheela rahel rahela rahhal rahila rahim rahima rahma rahmouna rai raian raico raid raida
    raidel raihana raimon raimond raimonda raimondas raimundas rainiero raiza raj raja rajaa rajae
    rajinder rajni rajwant rajwinder rakel rakia raksasa ralitsa ram rama ramadan raman ramandeep
    ramata ramatoulaye ramaz rambha ramdan ramdane rameez ramia ramil ramin raminta ramir ramira
    ramiz ramoni ramos ramses ramunas ramune ramute ramy ramzan ramzi ran ranbir randhir rangel
    rani ranim ranjeet ranses ranulfo ranya raouf raouia raphaela rapita rasa rasha rasheed rashid
    rashpal rastislav ratiba rauda raudel rauf ravana raveca ravinder rawan rawda rayane raycho
    rayco raydel rayhan rayhana rayisa rayko raymunda rayner raysa rayyan raza razak razan razia
    razika razmik razzaq rbiha rebeka rebekka recaredo recesvinto recuerdo redencion redha
    redosinda redouan redouane reduan redwan redwane regalada regalado reghina regiane regino
    regla regula rehab reham rehan rehana rehman reimundo reinalda reinel reinelda reinerio reis
    rekia remberto reme remedio remei remigi remigia remigijus remo renat renatas reneta reni
    renier renjie reposo resham reshma restituta restituto resurreccion reto revaz reveca reyad
    reyita reymundo reynier rezki rhimo rhimou rhita rhizlane rhut rhys riad riahi riana riansares
    riasat riaz ribana ribera ribhu ricard ricardas ricardina ricart richar richart rida rider
    ridha ridouan ridouane riduan ridwan rie riera riffat rigel rihab riham rihanna rikardo rilma
    rim rimantas rimas rime rimer rimma rimsha rimvydas rinaldo rinat rio riquelme rishabha
    rishikesh ritaj rito riyad rizwan rizwana rkia rkiya roa roald robel rober robertas roberth
    robertina robina robinson robledo robson robustiana robustiano roc roca rochdi rodaina rodayna
    rode rodel roderic rodion rodolf rodovica rodulfo roeya rofaida rogeli rogelia rogers roi
    rokas rokaya roke rokhaya rokia roksolana rolan rolandas rolindes rolly roly romaisa romaisaa
    romaisae romaissa romaissae romano romans romarey romario romas romaysa romaysaa romaysae
    romayssa romayssae romel romen romer romero romica romilda rommel romualda romualdas romualdo
    romul romulus ronal roncesvalles rong rongfen rongguang ronghua rongjun rongrong rongsheng
    rony ros rosabel rosaida rosal rosalbina rosali rosalin rosalino rosalio rosalvina rosane
    rosangel rosanny rosari rosauro roseane rosel roseli roselin roselina rosell rosely rosemberg
    rosemeire rosemery rosen rosend rosenilda roser rosi rosiane rosibel rosica rosilda rosilene
    rosimar rosimeire rosinda rosineide rositsa rosmari rosmary rosmen rosmeri rosmira roso
    rossano rosse rossemary rossend rossio rossitza rossmery rossy rostyslav rouchdi roudaina
    roumaisa roumaissa roumaissae roumen roumiana roya royer royston roza rozalina rozaliya rozica
    rozina rqia rquia ru rubby rubel rubia rubialejos rubiel rubiela rubina ruddy rudesinda
    rudesindo ruel rufa ruht ruiman ruiying rukhsana rukhsar rumaisa rumen rumilda rumyana
    rumyanka rupinder rus rusalin rusi ruska ruslan ruslana ruslanas rustam rusu rusudan ruta rute
    rutilio ruxanda ruy ruyi ruyman ruzanna ryad rym rytis saad saada saadia saadiya saaid saaida
    saba sabah sabastian sabela saber sabi sabiha sabiniana sabiniano sabino sabir sabira sabria
    sabrin sabrine sacramento sacramentos sada sadaf sadako sadaqat saddik sadek sadia sadibou
    sadika sadio sadiq sadou sadrac sadurni saed saeed saeeda saeid saer safa safaa safae safah
    safdar safeer safi safia safiatou safietou safina safira safouan safouane safta saftica safuan
    safwan sagar sagara saghir sagrado sagrario sahagun sahara sahel sahida sahila sahira sahli
    sahra saiba saibo saibou saida saidi saidia saidou saif saifeddine saiful saihou saikou saily
    saima saimon sainey sainza saioa saiqa saira sajad sajadeva sajid sajida sajjad sakina sakira
    saladina saladino salah salahddine salahdin salahdine salaheddin salaheddine salahedin salam
    salama salamata salamu salas salatiel salca salceda salec saleck saleem saleh saleha salek
    salem salema salesa saleta salha sali salia salido saliente salif salifou salifu salim salima
    salimata salimatou salimou salimu saliou saliu salka sallam salman salmane saloa salobral
    salobrar salomia saloua saloum salsabil salua salud saludina salustiana salustiano salut salva
    salvacion salvadora salvi salvia salvina salvino salvio salwa saly samad samael samah samai
    samaira saman samanda samaria samarita samay samba sambala sambor sambou sameh sameiro samer
    samera samia samih samiha samina samiya samoil samoila samou sampedro sampson samra samreen
    samuil samy samya samyra san sanaa sanae sanah sanam sancha sancho sandalia sandel sandica
    sandita sandrina sanela sangita sani sania saniya sanja sanjaya sankung sanoussy sanpedro
    sanson santacruz santas santi santiaga santisima santokh sants santusa sanya sanyaia saori
    saqlain sarabel sarabi sarabjit sarahi sarahy saraima sarama saraniu sarasvati sarata saray
    sarbjit sardar sare sarela sarfaraz sarfraz sargis sarjo saroa sarr sarra sarunas sarwan
    sarwar sasa sashka sashko sasho sassi satenik satiro satnam satoko satou satpal saturday
    saturia saturio saturno satwinder sauc saula saule saulius saulo saura sausan sava savu sawsan
    sayah sayd sayda sayed sayoa sayon sayonara sayra sayuri scheherazade scheherezade scherezade
    seba sebastia seck seckou seco secundila secundina secundino seddik seedy seferina seferino
    sefora sega segimon segio segisfredo segismunda segunda segundina segundino segundo seham
    sehila sehrish seida seidu seikou seila sekhou sekouba sela selam selenia selica sellam
    sellamia selmira seloua selva semen semida semidan semiramis sen senador senda sendoa sendy
    sene seneida senen senent seni senia senida senobia senor senorina seny sequero serafi serafin
    seraj serapia serapio serenella serezade sergej sergejs sergejus sergey serghei sergi sergia
    sergii sergiu sergiy sergo serguei serguey serhii serigne serine serotina serra servanda
    servilia serviliana serviliano servilio servio servita servulo serxio seryozha set setefilla
    setou setti sevak sevastian sevastita sevdalin sevdalina severa severiana sevgyul sevinch
    seydi seydina seydou seye seyla seynabou seyni sezgin sfia sghir shaban shabana shabbir shabir
    shabnam shadi shadia shady shafaqat shafiq shafique shafqat shagufta shah shahab shahbaz
    shaheen shahida shahin shahnaz shahzad shahzaib shaida shaiel shaima shaira shaista shakeel
    shakil shakir shakuntala shalma shalva shama shamaila shamara shamas shamil shamim shamir
    shamira shamraiz shamsa shamshad shamsher shania shanshan shaofen shaohua shaojun shaolin
    shaomei shaoping shaoqin shaowei shaoying shaoyong sharai sharay sharif sharmin shasha shaukat
    shayan shazia shehzad sheima shelena sheng shenghua shengjie shengli shengwei shengyi sher
    sheraz sherezade sherif sheriff sheriffo sherin sherwin sheyla shi shijie shiqi shirin shishi
    shiva shiyi shiyong shoaib shorena shota shoukat shuai shuang shuangfen shuangfeng shuangjun
    shuangli shuangmei shuangshuang shuangwei shuangyan shuangyi shufang shufen shuhua shuhui
    shujing shujuan shuli shuling shumaila shumei shun shuo shuping shuqin shushanik shuting
    shuwei shuyan shuyi shuying shuzhen shyam sia siaka siamak sian siara siarhei sibila sibilla
    sibisse sica sicilia sidahmed sidati sidaty sidi sidibe sidiki sidnei sidra sidy siena sif
    sifeddine sigerico sigfredo sigfrid sigifredo sigita sigitas siham sihame sihan sihem sikandar
    sikander sila silda silene silly silmara silvania silver silveri silveria silvestra silvestru
    silvian silviano silvica silvija silvina silvino silviya simas simeona simi simina simohamed
    simoneta simplicia simplicio simran simranjit simy sinai sinaita sinay sinda sindia sindo
    sindulfo sinead sinesia sinesio sinforiana sinforiano sinforosa sinforoso singh sinisa
    sinivali sintia sinue sinuhe siny sinziana siomara sion siqi sira siradio siraj siranush
    sirats sire siria siricio siriman sirine sirio sirlei sirlene sirley siro sisenando sisi
    sisinia sisinio sixte sixto siyi siyka siyu skaiste slama slavcho slavi slavica slavka slavko
    sliman slimane smahan smahane smail smain smaine smart snejana snezha snezhana snezhanka
    snizhana soad soadia sobeida sobiha socaina socrates soda sodia sofian sofiane sofica sofiia
    sofio sofka sofya sofyan sogues sohaib sohail sohaila sohan sohayb sohayla sohel sohora sohra
    soiartze sokaina sokayna sokhna solaiman solana solangel solano solanyi solayman solaymane
    sole soledat solemnidad soletat soliman solita solmira solo solomane solomia solutor som
    somaya somia somiya somna sonata sondos sonnia sonsoles soodia sophio sopio sora soraia
    soraida soraima soralla sorangel sorayda soria soriba sorinel sorkunde sorne sory sotera
    sotero soterrana soterrano sotirios souaad souad souadia soubiha soudia soufia soufian
    soufiane soufyan soufyane souhaib souhail souhaila souhayla souhila soukaina soukayna soukeina
    soulaiman soulaimane soulayman soulaymane souleye souliman soulimane soultana soumaia soumaila
    soumana soumaya soumeya soumia soumicha soumiya soumya soundous soungalo sounia souraya souria
    sow spartak spas spaska speranta spiridon spyridon sraddha srivatsa stalin stamen stana stanca
    stancho stanciu stanel stanica stanimir stanimira stanka stanko stanuta stasys stavros steen
    steeven stefanel stefanica stefanita stefaniya stefanka stefanny stefano stefanov stefcho
    steffany steffi stefka stein stelica steliyan stelu stepaniya stere sterica stevan stevens
    sthefany stilian stiliyan stivan stiven stoian stoica stoil stoyan stoyanka stoyanov stoyanova
    stoycho stoyka stoyko strahil sua suad subhadra subhan sucaina success suceso suelen sueli
    suely suevia sufen sufian sufyan sugey sughran sugoi suhaib suhail suhaila suhar suhong suhua
    suifen suihong suihua suiju suimei suiping suiying suizhu sujing sujuan sukaina sukayna
    sukeina sukhbir sukhdev sukhjinder sukhjit sukhvinder sukhvir sukhwinder sulaika sulaima
    sulaiman sulami sulamita sulan sulay sulayman suleica suleika suleima suleiman suleimane
    suleman suli suliman suling sullivan sulma sulpicio sultana sumaia sumaila sumaira sumaya
    sumei sumera sumia sumisa sumon sunamita sunay sundas sundus sunilda suniva suping suqin
    surama suren suri suria surinder surjeet surjit susagna susane susano susi suso suwei suyan
    suyapa suying suyog suyong suyun suzhen suzhu svajunas svenja svenska svetla svetlin svetlozar
    svetoslav svetoslava svetozar sviatlana sviatoslav svilen svitlana svyatoslav syeda sylla syra
    syuleyman syuzanna taanant tabare tabata tabita tache taciana tacko tacoremi tadas tadea tahar
    taher tahiche tahira tahirou tahis tahmina tahra taib taibi taida taieb taila taimoor taira
    taisa taisia taisiya tajamal tajinder takeshi talal taleb talib talita talla talwinder
    tamaanant tamari tamaz tamba tamila tamimount tamimunt tamou tamsir tamta tanase tanausu tanit
    tanta tantica tanveer tanvir tanyo tanzeela tanzila tao taoufik taoufiq tapha taras tarcisio
    tareixa tarek targelia tariel tariq tarlochan tarsem tarsicio tarsila tarsilo tasawar tasio
    tasleem tasneem tasnim tassnim tata tatevik tatia tatiane tatsiana taufik tautvydas tavita
    tawfik tawfiq tayeb tayisiya tayra tayri taysa taysir tayyab tayyaba teba tegaday tehmina
    tehmine teia teimuraz tejinder telesfora telesforo tello telm telva telvina temenuzhka
    temistocles temur tenesor tenesoya tengiz teodocia teodolina teodolinda teodomira teodomiro
    teodorico teodorino teodosi teodula teodulo teofanes teogenes teolinda teolindo teona teonila
    teotimo teotista teotiste terencia terenciano terencio teres teresiano teresina tereso terezia
    terezinha tertuliano tesifon tesifonte teslem tessy tetiana tetyana teudiselo tewfik texenen
    texeneri texenery tfarah tfarrah thais thamar thamara thami thania thaynara thays theodoros
    theodorus theophilus thiam thierno tian tianhao tiantian tianxiang tianyu tiberio tiberius
    tibiabin tibisay tiburcia ticiana ticiano ticu tida tidiane tieb tiemoko tifa tifani tigist
    tihomir tijan tijana tijani tijania till timofei timotea timotei tinatin tinca tindaya tinerfe
    tingting tinguaro tinixara tinka tino tirma tirsa tirso tiscar tita titel titi titiana titina
    titu tlaitmas tlaitmass tlaytmas tlaytmass tleitmas toader todor todora todorka todorov
    todorova togarma tohami tolentina tolentino toma tomasina tomeu tomislav tomita ton tonatiuh
    toncho tone tonet tong tonica tonka tonny tono toqeer tor torahi torben torcuata torcuato
    toria toribia tornike toshko totka touba toucha touda toufik toufiq touhami toumani toumany
    touraya toure touria touriya tourya toutou trancito trandafira transfiguracion transito traore
    tremedal triana trifina trifon trifonia trini trinitario trinitat trino tristana tsanko tsenka
    tsetsa tsetska tsira tsonka tsveta tsvetan tsvetana tsvetanka tsvetelin tsvetelina tsvetko
    tsvetomir tsvetomira tsvetoslav tuastri tubal tudorica tudorina tudorita tulia tulio tura
    turia turruchel txaber txaro txell txema txomin tzvetan tzvetanka tzvetelina uarda ubalda
    ubaldina ubaldino ubay uberney udane udo ugaitz ugne ugutz uhaitz ujue ul uladzimir uldarico
    uliana ulisses ullah ulpiana ulpiano ulyana umaima umair umaro umaru umayma umbelina umer umme
    unai unax unay upa ur uraitz urania uranius urano urbana urbelina urbez urbici urcesina
    urcesino urdax urgell urias uriel urki urko urrategui urs ursicina ursicinio ursicino ursicio
    ursina ursino urso ursulina urtza urtzi usama usoa ussama ussumane usua usue usune utman
    uvaldina uxia uxio uxoa uxua uxue uxune uxuri uyi uzair uzma uzuri vachagan vaclovas vadim
    vadims vadym vahagn vahan vahe vahram vaida vaidas vaidotas vaitiare vaiu vaiva vakhtang
    valdas valdeci valdecir valdefuentes valdemir valdete valdirene valenti valentinas valentyn
    valentyna valer valera valerian valeriana valeriano valerica valerico valerii valeriia valerij
    valerija valerijs valerijus valeriy valeriya valeska vali valia valiantsina valko vall valle
    vallivana valme valmir valquiria valvanera valvanuz valverde valya vanilda vanina vanusa
    vanuza vanyo vardan varduhi varinder varinia vasil vasilena vasilev vasili vasilina vasilis
    vasilka vasily vaska vasko vassil vasudeva vasyl vasylyna veaceslav vega velichka velichko
    velika velin velina velislav velislava velizar velko venanci venancia vencislav venecia
    venelin venelina venera venerable venerada venerado venerando veneta veniamin venicia venka
    ventsislav ventsislava ventura veracruz verania veredas veremundo vergelina vergil vergina
    verginia verginica verginiya veridiana veridiano verisima verisimo verka veronel veruska
    vesela veselin veselina veselka veska vesko vesselin vetuta viacheslav viana vianca vianey
    vianney viatcheslav vica vicenc vicencia vicencio vicens vicent vicentina vicenzo vico victar
    victora victoras victorian victoriana victorias victorico victorio victorita victoriya victory
    vidala vidalia vidalina vidas videlina vidina vidmantas viena viera vieux viktar viktoras
    viktoriia viktorija viktors viktoryia vili viliam vilius villa villar villaviciosa vilmar
    vilson vinas vintila vinyet violant violante violina viorela viorika vira virgelina virgili
    virgilia virgilijus virgilina virginica virginidad virginija virginijus virginio viriato virna
    virtud virtudes virtuosa visan visita visnu vital vitali vitalia vitaliana vitaliano vitalie
    vitalii vitalij vitalija vitalijs vitalijus vitalina vitalino vitaliy vitaliya vitaly vitelio
    vitores vitoriana vitoriano vitorina vitorino vitorio vivas vivencia vivencio vivina vlada
    vladas vlademir vladimer vladimiras vladimiro vladimirs vladislao vladislava vlado vladut
    vladyslava voica voichita volha volodya volodymir volusiano voro vsevolod vyacheslav vyara
    vytautas wadie wadii wael wafa wafaa wafae wagner wahab wahba waheed wahib wahiba wahid wahida
    wail wajid walaa walae walberto walda waldina waldino waldir waled waleed waleska walfrido
    walid walkiria walquiria waly wander wanderley wanderson wandifa wanessa wang wangfen wangjun
    wanli waqar waqas warda waris waseem washington wasif wasila wasim wasima wassila wassima weam
    wedad weibin weidong weifang weifen weifeng weiguang weiguo weihao weihong weihua weijian
    weijie weijing weijun weili weiliang weiling weimei weimin weiming weiping weiqiang weiqin
    weirong weiwei weixiao weiyan weiyi weiying weiyong weizhen weizhong welington wellington
    wenbin wenbo wencesla wenceslaa wenceslada wenceslao wenguang wenhao wenhua wenhui wenjian
    wenjie wenjing wenjuan wenjun wenli wenliang wenlong wenming wenqiang wensheng wentao wenting
    wenwei wenwen wenwu wenxiang wenxin wenyan wenyi wenying wenyuan wenzhong wesal wessal wiaam
    wiam wiame widad wifredo wigberto wiham wijdan wijdane wilberto wilder wilfrida wilfrido
    wilhelmus wiliam wilian wilkin willam willan willemina willians willington willma wilman
    wilmar wilver wilzon wioleta wisal wisam wisdom wissal wissam wladimiro wolf wu xabat xabel
    xabi xabier xabin xacobe xacobo xaime xaira xairo xalo xan xana xandra xandre xanet xantal
    xanti xaqueline xaquin xeber xeila xela xelo xena xenxo xerach xerman xesca xesus xevi xi xia
    xian xiana xianbin xianfen xianfeng xiang xiangdong xiangmei xianguang xiangyang xiangyu
    xianjun xianli xianmei xianmin xianping xianwei xianyong xianzhong xiaobin xiaobing xiaobo
    xiaochun xiaodan xiaodong xiaoe xiaofang xiaofei xiaofen xiaofeng xiaoguang xiaohai xiaohong
    xiaohua xiaohui xiaojian xiaojie xiaojing xiaoju xiaojuan xiaojun xiaokang xiaolan xiaole
    xiaolei xiaoli xiaolian xiaoliang xiaolin xiaoling xiaolong xiaomei xiaomiao xiaomin xiaopeng
    xiaoping xiaoqiang xiaoqin xiaoqing xiaoqiong xiaoqiu xiaoqun xiaorong xiaoshuang xiaowei
    xiaowen xiaowu xiaoxia xiaoxiao xiaoxiong xiaoxue xiaoya xiaoyan xiaoyang xiaoyi xiaoying
    xiaoyong xiaoyu xiaoyue xiaoyun xiaozhen xiaozhong xiaozhu xiara xicotencatl xiker xim ximei
    ximo xin xinbo xinfeng xing xingyu xinhao xinhua xinhui xinjian xinjie xinlei xinli xinmei
    xinmiao xinping xinrong xinru xinrui xinwei xinxin xinya xinyan xinyao xinying xinyu xinyuan
    xinyue xiong xira xisca xisco xisela xiu xiue xiufang xiufen xiufeng xiuhong xiuhua xiujuan
    xiulan xiuli xiulian xiuling xiumei xiuping xiuqin xiurong xiuwei xiuyan xiuying xiuyu xiuyun
    xiuzhen xiuzhu xixi xiya xoan xoana xoaquin xoel xose xu xuban xudong xue xuebin xuefang
    xuefen xuefeng xuehong xuehua xuejiao xuejing xueli xueliang xueling xuemei xueping xueqin
    xuewei xueyan xueying xueyong xuezhen xufen xufeng xuhar xuhong xujun xuli xulia xulian xulio
    xumei xumiao xun xuping xurde xurxo xuwei xuyan xuyi xuying xuyong xuzhen yaagoub yaakoub
    yacin yacine yackeline yaco yacoub yacouba yacqueline yadhira yadiel yagoba yahaya yahdih
    yahel yahia yahima yahir yahiza yahui yailen yailin yaima yaimara yair yaira yaisa yajie
    yajing yajnu yakelin yakeline yakhya yakira yakoub yakout yakuba yakubu yalal yali yalila
    yalile yama yamadou yamal yamandu yamani yamara yamel yamil yamila yamile yamilei yamilet
    yamileth yamilex yamiley yamilka yamin yamina yamira yamirka yamna yana yanai yanameyaia
    yanara yanay yancho yancouba yandira yane yaneisy yanela yaneli yanelis yanely yanelys yaneris
    yanet yaneth yanetsy yanett yanfang yanfen yanfeng yangyang yanhong yanhua yani yania yaniel
    yanik yanin yanina yanine yanire yaniris yanis yanitsa yanitza yanjun yanka yankhoba yanko
    yankuba yanli yanling yanmei yanna yannik yanping yanqin yanqing yanyan yanying yanyu yanyun
    yanzhen yao yaoyao yapci yaping yaqi yaqin yaquelin yaqueline yared yarel yareli yarelis
    yarely yaret yaretzi yarey yari yarima yarina yarisa yarissa yaritsa yaritza yarixa yariza
    yaromir yaron yaroslav yaroslava yaru yaryna yaseen yasen yaser yashi yashira yashmina yasiel
    yasine yasir yasira yasmani yasmany yasmeen yasmina yasmira yassa yassen yasser yassim yassine
    yassir yassira yassmin yassmina yassmine yasu yasunari yasyn yating yattou yauci yaumara yave
    yavor yaw yawad yawen yaxin yaxuan yaya yazara yazid yazira yazmin yazmina yazza yecenia yedey
    yedir yedra yeferson yegor yeiko yeimi yeimy yeison yeiza yelco yelina yelitza yelizaveta
    yelko yelyzaveta yemina yenai yenay yeneba yenedey yeneva yeney yeni yenia yenifer yeniffer
    yenisey yenni yennifer yenny yeny yera yerai yeraldin yeray yered yeremay yeremi yeremy yerena
    yeriel yerik yerina yerko yerma yero yerobe yeron yerover yerson yeshika yesica yesid yesika
    yesmin yesmina yessica yessika yetto yeudiel yevdokiya yevgen yevgeniy yevgeniya yevhen
    yevheniy yevheniya ygnacio yguanira yibin yibo yicheng yifan yifei yifeng yihad yihao yihua
    yihui yijie yijing yijun yikai yile yilena yili yilian yilin yiling yilong yimei yimin yiming
    yimmy yin yina yinet yineth yingjie yingmei yingying yinhua yiping yiqiang yiqun yiran yiru
    yisel yisela yisenia yissel yiting yiwei yiwen yixiang yixin yixuan yiyi yiying yizhong ylda
    ylena ylenia yluminada ynes yngrid ynocencia yoan yoandra yoania yoanka yoanna yobana yobany
    yocasta yocelin yoel yohana yohandra yohanka yohanna yohanny yohara yokasta yokin yola yolima
    yolimar yollotl yomaira yomara yonai yonaida yonas yonatan yonathan yonay yone yones yongbin
    yongfen yongfeng yongfu yongguang yonghai yonghong yonghua yongjian yongjie yongjun yongkang
    yongli yongliang yongmei yongmin yongming yongping yongqiang yongqin yongqing yongsheng
    yongwei yongxin yongyi yongzhen yoni yonka yonny yony yordan yordana yordanka yordanov yordany
    yordi yordy yorel yorlady yoro yoseba yosef yoselin yoselyn yoshua yosif yosra yossef yossra
    yosu yosua yosue yosune yosvani yosvany yosyp yotuel youba youcef younas youness younesse
    younis younnes younouss younoussa yousaf youseff yousif yousra yousri youssaf youssif youssou
    youssouf youssouph youssoupha youssra yousuf yovana yovani yovanna yovanny yovany yovka yrama
    yraya yrene yria yris yrma ysabel ysaura ysidora ysidro ysmael ysolina yuan yuanyuan yubin
    yuchen yucheng yudelka yudelkis yuderka yudi yudit yudith yudy yue yuee yuefen yuehong yuehua
    yuemei yueping yueqin yueying yufang yufei yufen yufeng yugo yuhan yuhang yuhao yuhong yuhua
    yuhui yujie yujuan yujun yuka yukari yuksel yulan yuleidy yuleima yuleisy yulema yulen yuli
    yulian yuliana yulianna yuliet yulieth yuliia yulimar yulin yuling yulisa yulissa yuliya
    yuliyan yuliyana yulong yuly yumalai yumalay yumara yumei yumi yumiko yumin yuming yunaida
    yunaisy yunan yune yuneida yuneisi yuneisy yunes yunfeng yunhua yunia yuniel yunier yunior
    yunjie yunlong yunmei yunyan yunying yunyun yuping yuqi yuqin yuqing yuraima yurani yurany
    yureima yurema yurena yuridia yurii yurik yurima yurina yuriy yurong yury yusara yusein yusimi
    yusimy yusleidy yusra yusraa yussef yusupha yuting yuval yuvraj yuwei yuxia yuxiang yuxin
    yuyan yuying yuzhen yuzhu yvelisse yzan zabulon zacaria zafar zafira zahara zahari zaharie
    zaheer zaher zahia zahida zahira zahoor zahraa zahrae zahya zaid zaila zaim zaima zain zaina
    zaineb zak zaka zakari zakaria zakariaa zakariae zakarias zakariya zakariyae zakarya zaki
    zakia zakir zakiya zalina zaloa zaman zamara zambra zamfir zamir zamira zaneta zanib zanobi
    zaqueo zarah zarai zaraida zaray zarek zarina zarko zaruhi zarza zaur zayd zayda zaynab zayneb
    zayra zaza zdravka zdravko ze zebensui zebensuy zebenzui zebenzuy zeenat zeeshan zeiane zeida
    zeina zeinabou zeineb zeinebou zelai zeljko zeltia zenab zenaide zeneb zeneida zeneyda zenobio
    zenona zenoviy zeshan zeus zhaira zhan zhana zhaneta zhang zhanna zhao zhara zhe zhelyazko
    zhen zheng zhengwei zhengyong zhenhua zhenni zhenya zhenyu zhenzhen zhi zhibin zhichao
    zhicheng zhifeng zhigang zhiguang zhiguo zhihao zhihong zhihua zhihui zhijian zhijie zhijun
    zhiliang zhilin zhimin zhiming zhipeng zhiping zhiqiang zhirong zhisheng zhivka zhivko zhiwei
    zhiwen zhixiang zhixin zhixiong zhiyi zhiying zhiyong zhiyuan zhong zhonghai zhonghua zhongmin
    zhongping zhongwei zhongyi zhor zhora zhou zhour zhu zhulieta zhuying zi zia ziad ziara zidane
    zigor zihao zihara ziheng zijian zilda zilia zilvinas zinab zinaida zinayida zinba zine zineb
    zineddine zinedine zinica zinnia zinoviy zinoviya zintia ziortza ziqi zitouni zitounia zivile
    zixin zixuan ziyad ziyan ziyi zlatan zlatina zlatka zlatko zoa zobia zobida zocueca zoel
    zohaib zohair zohartze zoheir zoher zohir zohra zoi zoia zoica zoilo zoita zolikha zoraima
    zoraya zorayda zoriana zorica zorion zorione zorita zorka zornitsa zoryana zosima zosimo
    zoubaida zoubair zoubida zoubir zouhair zouheir zouhir zouhra zoulikha zoumana zubaida zubair
    zuberoa zugaitz zuhair zuhaitz zulaica zulaika zulaima zulay zuleica zuleika zuleima zuleja
    zuleyka zuleyma zulfiqar zulima zully zulqarnain zunaira zunbeltz zunilda zurab zurabi zuria
    zurine zutoia zviad zviadi zydrunas
    """
}
