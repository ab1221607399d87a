// A pure table. Made by scripts/generate-name-tables on 2026-11-24 from the popular names by
// country dataset (sigpwned, CC0) and NameDatabases (smashew, Unlicense).

/// Forenames, folded: the frequent ones, then those of one broad list.
enum ForenameTable {
  /// 6558 and 14043 words; `|` divides the groups.
  static let entries: StaticString = """
    aada aadhya aarav aariz aaron aarya aasha abbas abbey abbie abby abd abdallah abdel abdelkader
    abdoulaye abdul abdulaziz abdulla abdullah abdullo abdulrahman abe abel abigail abraham abram
    abubakr abulfazl ada adah adalberto adaline adam adama adan addie adela adelaida adelaide
    adele adelia adelina adeline adell adella adelle adena adin adina aditi adolfo adolph adomas
    adria adrian adriana adriane adrianna adrianne adrians adrien adriene adrienne afonso afton
    agatha agnes agnieszka agnus agripina agueda agustin agustina ah ahmad ahmed ahmet ai aicha
    aida aide aiden aikaterini aiko aileen ailene aimar aimee aino aisha aisultan aisyah aitana
    aiur aja ajda ajla ake akiko akilah aksel alaina alaine alan alana alane alanna alanoud alayna
    alba albert alberta alberte albertha albertina albertine alberto albina alda alden aldiyar
    aldo alease alec alecia aleen aleida aleisha alejandra alejandrina alejandro aleks aleksandar
    aleksander aleksandr aleksandra aleksandre alena alene alesha aleshia alesia alessandra
    alessandro alessia aleta aletha alethea alethia alex alexa alexander alexandra alexandria
    alexandru alexei alexey alexia alexis alfie alfonso alfonzo alfred alfreda alfredia alfredo
    ali alia alica alice alicia alicja alida alikhan alina aline alinur alisa alise alisha alishia
    alisia alison alissa alita alix aliya aliza alla allan alleen allegra allen allena allene
    allie alline allison allyn allyson alma almeda almeta alona alonso alonzo alparslan alpha
    alphonse alphonso alta altagracia alteo altha althea alton alva alvaro alvera alverta alvin
    alvina alyce alycia alysa alyse alysha alysia alyson alyssa amada amado amahle amaia amal
    amalia amalie amanda amar amara amaris amayra ambar amber amberly ambra ambre ambrose amee
    amelia amelija amelja america ami amie amiee amina aminata amine amir amira amit ammar ammie
    amos amparo amy ana anabel anahit anais analisa anamaria anar anastacia anastasia anastasija
    anastasiya andera anders anderson andra andras andre andrea andreas andree andreea andrei
    andrej andres andrew andria andrias andriy androula andrzej andy ane anette angel angela
    angele angelena angeles angelia angelic angelica angelika angeliki angelina angeline angelique
    angelita angella angelo angelyn angie angila angla angle anglea anh anibal anika anil anisa
    anisha anissa anita anitra anja anjali anjanette anjelica anke ann anna annabel annabell
    annabelle annalee annalisa annamae annamaria annamarie anne annegret anneliese annelle
    annemarie annett annetta annette annice annie annika annis annita annmarie anohito anouk
    anthony antione antionette antje antoine antoinette anton antone antonella antonetta antonette
    antoni antonia antonietta antonina antonio antony antti antwan anya anzu ao aoi aoife apolonia
    april apryl aputsiaq ara araceli aracelis aracely aras arcelia archie ardath ardelia ardell
    ardella ardelle arden ardis ardith areg areni aretha argelia argentina ari aria ariana ariane
    arianna arianne arica arie ariel arielle arjun arla arlean arleen arlen arlena arlene arletha
    arletta arlette arlie arlinda arline arlyne arman armand armanda armandina armando armen
    armida arminda armine arnaud arnetta arnette arnita arnold arnoldo arnulfo aron arpi arron art
    artem arthur artie artiom artur arturo artyom aruuke aruuzat arvilla asa asaf asbjorn asel
    asemahle asha ashanti ashely ashlea ashlee ashleigh ashley ashli ashlie ashly ashlyn ashot
    ashraqat ashton asia asilim asiya asja asley asmita assia assunta asta astrid asuncion asya
    athanasios athena atlas attila aubrey audie audra audrea audrey audria audrie audry august
    augusta augustina augustine augustus aundrea aura aurea aurelia aurelie aurelien aurelio
    aurora aurore austin autumn ava avelina avery aviana avigail avis avril awa awilda aya ayako
    ayala ayalah ayana ayanna ayesha aygun ayim ayla aylin ayoub ayra aysa ayse aysel ayzere
    azalee azaria azariah aziz azora azra azucena azzie aþena babara babette bader bailey bakary
    balazs bambi bandar banele bao barabara baran barb barbar barbara barbare barbera barbie
    barbra bari barney barrett barrie barry bart barton basil basilia batkhaаn bautista bayarmaa
    baаtar bea beata beatrice beatris beatriz beau beaulah bebe becki beckie becky bee begona
    belen belia belinda belkis bell bella belle belva ben benas bence benedict benedita benicio
    benita benito benjamin bennett bennie benny benoit benton berenice berna bernadette bernadine
    bernard bernarda bernardina bernardine bernardo bernd berneice bernetta bernice bernie
    berniece bernita berrdo berry bert berta bertha bertie bertram beryl beshoi bess bessie beth
    bethanie bethann bethany bethel betsey betsy bette bettie bettina betty bettyann bettye beula
    beulah bev beverlee beverley beverly bianca bibek bibi biel bilal biljana bill billi billie
    billy billye binita bintou birdie birgit birgitta bisera bishal bismah bjorn blaine blair
    blake blanca blanch blanche blondell blossom blythe bo bob bobbi bobbie bobby bobbye bobette
    bogdan bogdana boglarka bok bolormaa bong bonita bonnie bonny booker boris boyce boyd bozena
    brad bradford bradley bradly brady brahim brain bram branda brande brandee branden brandi
    brandie brandon brandy branko brant breana breann breanna breanne bree brenda brendan brendon
    brenna brent brenton bret brett brian briana brianna brianne brice bridget bridgett bridgette
    brigette brigid brigida brigitte brinda britany britney britni britt britta brittaney brittani
    brittanie brittany britteny brittney brittni brittny brock broderick bronwyn brook brooke
    brooks bruce bruna brunilda bruno bryan bryanna bryant bryce brynn bryon buck bud buddy buena
    buffy buford bula bulah bunny burak burl burma burt burton buster byron caitlin caitlyn
    calandra caleb calista callie calvin camelia camellia cameron cami camie camila camilla
    camille cammie cammy candace candance candelaria candi candice candida candie candis candra
    candy candyce caprice cara caren carey cari caridad carie carin carina carisa carissa carita
    carl carla carlee carleen carlena carlene carletta carley carli carlie carline carlita carlo
    carlos carlota carlotta carlton carly carlyn carma carman carmel carmela carmelia carmelina
    carmelita carmella carmelo carmen carmina carmine carmon carol carola carolann carole carolee
    carolin carolina caroline caroll carolyn carolyne carolynn caron caroyln carri carrie carrol
    carroll carry carson carsten carter cary caryl carylon caryn casandra casey casie casimira
    cassandra cassaundra cassey cassi cassidy cassie cassondra cassy catalina catarina caterina
    catharine catherin catherina catherine cathern catheryn cathey cathi cathie cathleen cathrine
    cathryn cathy catina catrice catrina cayla cecelia cecil cecila cecile cecilia cecille cecily
    cedric cedrick cees celena celesta celeste celestina celestine celia celina celinda celine
    celsa cem ceola cesar chad chadwick chae chan chana chance chanda chandra chanel chanell
    chanelle chang chantal chantay chante chantel chantell chantelle chara charbel charis charise
    charissa charisse charita charity charla charleen charlena charlene charles charlesetta
    charlette charley charlie charline charlott charlotte charlsie charlyn charmain charmaine
    charolette chas chase chasidy chasity chassidy chastity chau chauncey chaya chedeline chelsea
    chelsey chelsie chen cher chere cheree cherelle cheri cherie cherilyn cherise cherish cherly
    cherlyn cherri cherrie cherry cherryl chery cheryl cheryle cheryll chester chet cheyenne chi
    chia chiang chiara chieh chieko chien chih chin china ching chiquita chloe chong chris chrissy
    christa christal christeen christel christen christena christene christi christia christian
    christiana christiane christie christin christina christine christinia christoper christopher
    christos christy chrystal chu chuan chuck chuluun chun chung ciara cicely ciera cierra cillian
    cinda cinderella cindi cindie cindy cinthia cira ciro clair claire clara clare clarence
    claretha claretta claribel clarice clarinda clarine claris clarisa clarissa clarita clark
    classie claud claude claudette claudia claudie claudine claudio clay clayton clelia clemencia
    clement clemente clementina clementine clemmie cleo cleopatra cleora cleotilde cleta cletus
    cleveland cliff clifford clifton clint clinton clora clorinda clotilde clyde codi cody colby
    cole coleen coleman colene coletta colette colin colleen collen collene collette collin colton
    columbus concepcion conception concetta concha conchita connie conrad constance constantin
    consuela consuelo contessa cora coral coralee coralie corazon cordelia cordell cordia cordie
    coreen corene corentin coretta corey cori corie corina corine corinna corinne corliss cornelia
    cornelius cornell corrie corrin corrina corrine corrinne cortez cortney cory courtney coy
    craig creola cris criselda crissy crista cristal cristen cristi cristie cristin cristina
    cristine cristobal cristopher cristy cruz crysta crystal crystle cuc curt curtis cyndi cyndy
    cynthia cyril cyrstal cyrus cythia dacia dagmar dagny dahlia daina daine daisey daisy dakota
    dalal dale dalene dalia dalila dallas dalton damaris damian damien damion damjan damon dan
    dana danae dane danel danelle danette dani dania danial danica daniel daniela daniele daniell
    daniella danielle daniels daniil danijel danika danille danilo danita dann danna dannette
    dannie dannielle danny dante danuta danyel danyell danyelle danylo daphine daphne dara darby
    darcel darcey darci darcie darcy darell daren daria darija darin dario daris darius darla
    darleen darlena darlene darline darnell daron darrel darrell darren darrick darrin darron
    darryl darta darwin daryl dave davi david davida davide davina davis davit davud dawn dawna
    dawne dayle dayna daysi deadra dean deana deandra deandre deandrea deane deangelo deann deanna
    deanne deb debbi debbie debbra debby debera debi debora deborah debra debrah debroah dede
    dedra dee deeann deeanna deedee deedra deena deepak deetta defne deidra deidre deirdre deja
    dejan del delaine delana delbert delcie delena delfina delia delicia delila delilah delinda
    delisa dell della delma delmar delmer delmy delois deloise delora deloras delores deloris
    delorse delpha delphia delphine delsie delta demarcus demetra demetre demetria demetrice
    demetrius dena denae deneen denese denice denis denise denisha denisse denita denna dennis
    dennise denny denver denyse deon deonna derek derick derrick deshawn desirae desire desiree
    desmond despina dessie destiny detlef detlev detra devin devon devona devora devorah dewayne
    dewey dewitt dexter dhia dhruv dia diamond dian diana diane diann dianna dianne dick didier
    diedra diedre diego dierdre dieter digna dillon dimitar dimitra dimitrios dimitris dimple dina
    dinah dino dinorah dion dione dionna dionne dirk divina dixie djamel djeneba dmitry dmytro
    dodie doha dollie dolly dolores doloris domenic domenica domenico dominga domingo dominic
    dominica dominick dominik dominique dominque dominykas domitila domonique don dona donald
    donella donetta donette dong donita donn donna donnell donnetta donnette donnie donny donovan
    donte donya dora dorathy dorcas doreatha doreen dorene doretha dorethea doretta dori doria
    dorian dorie dorinda dorine doris dorla dorotha dorothea dorothy dorris dorsey dortha dorthea
    dorthey dorthy dot dottie dotty doug douglas douglass dovie doyle dragan dragana dreama drema
    drew drucilla drusilla duane duarte dudley dulce dulcie duncan dung dunja dusan dusti dustin
    dusty dwain dwana dwayne dwight dyan dylan dyllan dzan eabha earl earle earlean earleen
    earlene earlie earline earnest earnestine eartha easter eboni ebonie ebony echo eckhard ecrin
    ed eda edda eddie eddy edelmira eden edgar edgardo edie edison edith edmond edmund edmundo
    edna edoardo edouard edra edris eduardo edward edwardo edwin edwina edyth edythe eeli eero
    eevi effie efrain efren ehtel eileen eilene eino eirik eisha eitan eithan ekaterina ela eladia
    elaina elaine elana elane elanor elayne elba elbert elchin elda elden eldon eldora eldridge
    eleanor eleanora eleanore elease elena elene eleni elenor elenora elenore eleonor eleonora
    eleonore elfreda elfrieda elfriede eli elia eliana elias elicia elida elidia elie elif elija
    elijah elin elina elinor elinore elisa elisabeth elisabetta elise eliseo elisha eliska elissa
    eliz eliza elizabet elizabeth elizaveta elizbeth elizebeth elke ella ellamae ellan ellen
    ellena elli ellie elliot elliott ellis ellsworth elly ellyn elma elmar elmer elmira elmo elna
    elnora elnur elodia elodie elois eloisa eloise elouise eloy elroy elsa else elshan elsie elsy
    elton elva elvera elvia elvie elvin elvina elvira elvis elwanda elwood elyas elyse elza
    elzbieta ema eman emanuel embla emelda emelia emelina emeline emely emerald emerita emerson
    emery emiko emil emile emilee emilia emiliano emilie emilija emilio emiliya emils emily emine
    emir emma emmaline emmanuel emmett emmie emmitt emmy emogene emory emre ena enda enedina
    eneida enid enoch enola enrique enriqueta epifania era erasmo eric erica erich erick ericka
    erik erika erin erinn erlene erlinda erline erma ermelinda erminia erna ernest ernestina
    ernestine ernesto ernie errol ervin erwin eryn erzsebet esma esmeralda esperanza essie esta
    esteban estefana estela estell estella estelle ester esther estrella etha ethan ethel ethelene
    ethelyn ethyl etsuko etta ettie eufemia eugena eugene eugenia eugenie eugenio eula eulah
    eulalia eun euna eunice eura eusebia eusebio eustolia eva evalyn evan evangelina evangeline
    eve evelia evelin evelina eveline evelyn evelyne evelynn evens everett everette evette evgeny
    evia evie evita evon evonne ewa exie eylul eymen ezekiel ezequiel ezra fabian fabienne fabiola
    fadi fae fahad fahd fairy faisal faith fajr fallon fang fannie fanny fanta farah farida farrah
    farzana fatemeh fatima fatimah fatin fatma fatoumata faustina faustino fausto faviola fawn fay
    faye fe federica federico felecia felica felice felicia felicidad felicita felicitas felipa
    felipe felisa felisha felix felton femke fen ferdinand ferenc fermin fermina fern fernanda
    fernande fernando ferndo ferne fiadh fidel fidela fidelia filiberto filip filomena finlay finn
    fiona flavia fleta fletcher flo floor flor flora florance florence florencia florencio florene
    florentina florentino floretta floria florida florin florinda florine florrie flossie floy
    floyd fonda forest forrest foster fozia fran france francene frances francesca francesco
    franchesca francie francina francine francis francisca francisco franciszek francois francoise
    frank frankie franklin franklyn fransisca frantisek fred freda fredda freddie freddy frederic
    frederica frederick fredericka fredia fredric fredrick fredricka freeda freeman freida freja
    freya frida frieda fritz fuma fumiko gabija gabor gabriel gabriela gabriele gabriella
    gabrielle gael gagik gail gala gale galen galina gamalat gamila garfield garland garnet
    garnett garret garrett garry garth gary gaspar gaston gavin gay gayane gaye gayla gayle
    gaylene gaylord gaynell gaynelle gearldine geir gema gemma gena genaro gene genesis geneva
    genevie genevieve genevive genia genie genna gennie genny genoveva geoffrey georgann george
    georgeann georgeanna georgene georgetta georgette georgi georgia georgiana georgiann
    georgianna georgianne georgie georgina georgine georgios gerald geraldine geraldo geralyn
    gerard gerardo gerd gerda gergely geri germaine german geronimo gerri gerrit gerry gertha
    gertie gertrud gertrude gertrudis gertude gevorg gheorghe ghislaine gia gianluca gianna gidget
    gigi gil gilbert gilberte gilberto gilda gilles gilli gillian gilma gina ginette ginevra
    ginger ginny gino giorgi giorgia giorgos giovanna giovanni gisela gisele giselle gita giulia
    giuseppe giuseppina gladis glady gladys glayds glen glenda glendora glenn glenna glennie
    glennis glinda gloria glory glynda glynis gogo goktug golda golden goldie goncalo gonzalo
    googoosh goran gordana gordon grace gracia gracie graciela grady graham graig grant granville
    grayce grazyna greg gregg gregoire gregoria gregorio gregory greta gretchen gretta gricelda
    grisel griselda grover grzegorz guadalupe gudrun guillaume guillermina guillermo gulsen gunay
    gunel gunter gunther gus gussie gustavo gustavs guy guðrun gwen gwenael gwenda gwendolyn gwenn
    gwyn gwyneth gyorgy ha habib habiba hadicha hae hai hailey hakan hal haley halim halina halley
    hallie hamza han hana hang hanh hank hanna hannah hanneke hannelore hans hao haoran haoyu
    harlan harland harley harmony harold harper harraz harriet harriett harriette harris harrison
    harry hartmut haru haruma harun haruna haruto harvey hasan hashem hasmik hasnaa hassan hassie
    hatice hattie havard hawa haydee hayden hayk hayley haywood hazel heath heather hector hedwig
    hedy hee heide heidi heidy heikapu heike heiner heinz heitor helaine helen helena helene helga
    hellen helma helmi henk henrietta henriette henry herb herbert heriberto herkus herlinda herma
    herman hermelinda hermila hermina hermine herminia herschel hershel herta hertha herve hessa
    hester hettie hiedi hien hilaria hilario hilary hilda hilde hildegard hildegarde hildred
    hillary hilma hilton himari hina hinano hinata hinato hipolito hiram hiro hiroko hiroshi
    hisako hjordis ho hoa hobert hoda holley holli hollie hollis holly homer honey hong hope
    horace horacio horst hortencia hortense hortensia hosea hosna hosniya hossein houston
    hovhannes howard hoyt hsiu hsiung hua hubert hudson hue huey hugh hugo hui hulda humberto hung
    hunter huong hur huseyin huseyn hussa hussain hussein hwa hyacinth hydar hye hyman hyo hyon
    hyun ian ibai iben ibrahim ida idalia idell idella iesha ignacia ignacio igor ike iker ila
    ilana ilda ildiko ileana ileen ilene ilgar iliana ilija illa ilona ilse iluminada ima iman
    imelda imene iminathi imogen imogene ina inaya inci india indira inell ines inez inga inge
    ingeborg inger ingrid inigo inocencia inuk inunnguag inutsiaq ioane ioanna ioannis iola ion
    iona ione ira iraida irati irena irene irina iris irish irma irmgard irvin irving irwin iryna
    isa isaac isabel isabell isabella isabelle isadora isaiah isaias isak isaura isela isiah
    isidora isidra isidro isis isla islande ismael ismail isobel israel isreal issac istvan itsuki
    iva ivaana ivalu ivan ivana ivelisse ivette ivey ivik ivonne ivory ivy izaro izetta izola izz
    ja jaap jacalyn jacelyn jacinda jacinta jacinto jack jackeline jackelyn jacki jackie jacklyn
    jackqueline jackson jaclyn jacob jacqualine jacque jacquelin jacqueline jacquelyn jacquelyne
    jacquelynn jacques jacquetta jacqui jacquie jacquiline jacquline jacqulyn jad jada jade
    jadwiga jae jaime jaimee jaimie jake jakob jakov jakub jakup jaleesa jalisa jama jamaal jamal
    jamar jame jamee jamel james jameson jamey jami jamie jamika jamila jamison jammie jan jana
    janae janay jane janean janee janeen janel janell janella janelle janene janessa janet janeth
    janett janetta janette janey jani janice janie janiece janina janine janis janise janita jann
    janna jannet jannette jannie janos january janyce jaqueline jaquelyn jared jarmo jarod
    jaroslav jarred jarrett jarrod jarvis jasmin jasmine jason jasper jaunita javier jay jaye
    jayme jaymie jayna jayne jayson jazmin jazmine jc jean jeana jeane jeanelle jeanene jeanett
    jeanetta jeanette jeanice jeanie jeanine jeanmarie jeanna jeanne jeannetta jeannette jeannie
    jeannine jed jeff jefferey jefferson jeffery jeffie jeffrey jeffry jekabs jelena jen jena
    jenae jene jenee jenell jenelle jenette jeneva jeni jenice jenifer jeniffer jenine jenise
    jenna jennefer jennell jennette jenni jennie jennifer jenniffer jennine jenny jerald jeraldine
    jeramy jere jeremiah jeremy jeri jerica jerilyn jerlene jermaine jeroen jerold jerome jeromy
    jeronimo jerrell jerri jerrica jerrie jerrod jerrold jerry jesenia jesica jess jesse jessenia
    jessi jessia jessica jessie jessika jestine jesus jesusa jesusita jetta jettie jewel jewell ji
    jill jillian jim jimmie jimmy jin jina jing jinny jiri jitka jiya jo joan joana joane joanie
    joann joanna joanne joannie joao joaquin joaquina jocelyn jochen jodee jodi jodie jody joe
    joeann joel joella joelle joellen joesph joetta joette joey jogvan johana johanna johanne john
    johna johnathan johnathon johnetta johnette johnie johnna johnnie johnny johnsie johnson joi
    joie jokubas jokull jolanda joleen jolene jolie joline jolyn jolynn jon jona jonah jonas
    jonathan jonathon jone jonell jonelle jong joni jonie jonna jonnie joon joost jordan jordi
    jordon jorg jorge jori joris jose josef josefa josefina josefine joselyn joseph josephina
    josephine josette josh joshua josiah josie josip joslyn jospeh josphine josue jouri jovan
    jovana jovita joy joya joyce joycelyn joye ju juan juana juanita jude judeline judi judie
    judith judson judy juhani jukka jule julee julen julene jules juli julia julian juliana
    juliane juliann julianna julianne julie julieann julienne juliet julieta julietta juliette
    julija julio julissa julius jun june jung junie junior junita junko juraj jurgen justa justin
    justina justine jutta ka kabir kabita kacey kaci kacie kacy kadiatou kai kaia kaila kairo
    kaitlin kaitlyn kajus kala kaleigh kaley kali kallie kaloyan kalyn kam kamal kamala kami
    kamilah kamile kandace kandi kandice kandis kandra kandy kanesha kanisha kara karam karan
    kareem kareen karen karena karey kari karie karim karima karin karina karine karisa karissa
    karl karla karleen karlene karlis karly karlyn karma karmen karol karole karolina karoline
    karolyn karon karren karri karrie karry karsten kary karyl karyn kasandra kasey kasha kasi
    kasie kassandra kassie katalin katarzyna kate katelin katelyn katelynn katerina katerine
    kathaleen katharina katharine katharyn kathe katheleen kathem katherin katherina katherine
    kathern katheryn kathey kathi kathie kathleen kathlene kathline kathlyn kathrin kathrine
    kathryn kathryne kathy kathyrn kati katia katie katina katla katlyn katrice katrina kattie
    katy kavita kay kayce kaycee kaye kayla kaylee kayleen kayleigh kaylene kazi kazimierz kazuko
    keanu kecia keeley keely keena keenan kees keesha keiko keila keira keisha keith keitha keli
    kelle kellee kelley kelli kellie kelly kellye kelsey kelsi kelsie kelvin kemberly ken kena
    kenda kendal kendall kendra kendrick keneth kenia kenisha kenji kenna kenneth kennith kenny
    kent kenton kenya kenyatta kenyetta kera keren keri kermit kerri kerrie kerry kerstin kesha
    keshia keturah keva keven kevin khadijah khadije khaled khalid khalilah khawla khongordzol kia
    kiaan kiana kiara kiera kiersten kiesha kieth kiley kim kimber kimberely kimberlee kimberley
    kimberli kimberlie kimberly kimbery kimbra kimi kimiko kina kindra king kip kira kiran kirby
    kirk kirollos kirsi kirsten kirstie kirstin kisha kit kittie kitty kiwa kiyoko kizzie kizzy
    kjell klara klea koa konstantina konstantinos konul kora korey kori kortney kory kourtney
    kraig kris krishna krissy krista kristal kristan kristeen kristel kristen kristi kristian
    kristie kristin kristina kristine kristle kristofer kristopher kristy kristyn krysta krystal
    krysten krystin krystina krystle krystyna krzysztof ksenija kum kurt kurtis kyla kyle kylee
    kylie kym kymberly kyoko kyong kyra kyriaki kyung lacey lachelle laci lacie lacresha lacy
    ladawn ladislav ladonna lady lael lahoma lai laia laila laine lajuana lakeesha lakeisha
    lakendra lakenya lakesha lakeshia lakia lakiesha lakisha lakita lala lamar lamija lamonica
    lamont lan lana lance landon lane lanell lanelle lanette lang lani lanie lanita lannie lanny
    lanora laquanda laquita lara larae laraine laree larhonda larisa larissa larita laronda
    larraine larry lars larue lasandra lashanda lashandra lashaun lashaunda lashawn lashawna
    lashawnda lashay lashell lashon lashonda lashunda lasonya laszlo latanya latarsha latasha
    latashia latesha latia laticia latifa latina latisha latonia latonya latoria latosha latoya
    latoyia latrice latricia latrina latrisha launa laura lauralee lauran laure laureen laurel
    lauren laurena laurence laurene laurent lauretta laurette lauri laurice laurie laurinda
    laurine lauryn lavada lavelle lavenia lavera lavern laverna laverne laveta lavette lavi lavina
    lavinia lavon lavona lavonda lavone lavonia lavonna lavonne lawana lawanda lawanna lawerence
    lawrence layla layne lazar lazaro lea leah lean leana leandra leandro leann leanna leanne
    leano leanora leatha leatrice lecia leda lee leeann leeanna leeanne leen leena leesa leevi
    leia leida leif leigh leigha leighann leila leilani leisa leisha leja lejla lekisha lela lelah
    leland lelia lemuel len lena lenard leni lenita lenka lenna lennie lenny lenora lenore leo
    leola leoma leon leona leonard leonarda leonardo leone leonel leonia leonida leonie leonila
    leonor leonora leonore leontine leopoldo leora leordo leota lera leroy les lesa lesedi lesha
    lesia leslee lesley lesli leslie lessie lester leta letha lethabo lethokuhle leticia letisha
    letitia lettie letty lev levente levi lewis lexie leyla lezlie li lia liam lian liana liane
    lianne libbie libby liberty librada lida lidia lien liepa liesbeth lieselotte ligia lila lile
    lili lilia lilian liliana lilien lilit lilja lilla lilli lillia lilliam lillian lilliana
    lillie lilly lily lin lina lincoln linda lindsay lindsey lindsy lindy linette ling linh linn
    linnea linnie lino linsey linwood lio lionel lisa lisabeth lisakhanya lisandra lisbeth lise
    lisette lisha lissa lissette lita liv livia liz liza lizabeth lizbeth lizeth lizette lizzette
    lizzie ljiljana lloyd loan logan loic loida lois loise lola lolita loma lon lona londa long
    loni lonna lonnie lonny lora loraine loralee lore lorean loree loreen lorelei loren lorena
    lorene lorenza lorenzo loreta loretta lorette lori loria loriann lorie lorilee lorina lorinda
    lorine loris lorita lorna lorraine lorretta lorri lorriane lorrie lorrine lory lothar lotte
    lottie lou louann louanne louella louetta louie louis louisa louise loura lourdes lourenco
    lourie louvenia love lovelie lovella lovely lovetta lovie lovro lowell loyce loyd lu luana
    luann luanna luanne luba lubanzi luca lucas luci lucia luciana luciano lucie lucien lucienne
    lucija lucila lucile lucilla lucille lucina lucinda lucio lucius lucrecia lucretia lucy ludie
    ludivina ludmila ludovic ludovica lue luella luetta luigi luis luisa luise luiz luka lukas
    lukasz luke lukne lula lulu lulwa luna lung lupe lupita lur lura lurlene lurline lusine luther
    luvenia luz lwandle lyda lydia lyla lyle lyman lyn lyna lynda lyndia lyndon lyndsay lyndsey
    lynell lynelle lynetta lynette lynn lynna lynne lynnette lynsey lynwood ma maaike maarten
    mabel mabelle mable mac machelle macie maciej mack mackenzie macy madalene madaline madalyn
    maddi maddie madelaine madeleine madelene madeline madelyn madge madie madina madison madlyn
    madonna mae maegan mael maeva mafalda magali magaly magan magaret magda magdalen magdalena
    magdalene magen maggie magnolia magnus maha mahalia mahamadou mahammad mahdi mahesh mahmoud
    mai maia maida maile maira maire maisha maisie maite maja major majorie makeda maksim maksym
    malachi malak malcolm malcom malek malen malena malgorzata malia maligiaq malik malika malin
    malinda malisa malissa malka mallie mallory malorie malthe malu malvina mamadou mamie mammie
    man mana manaia manda mandi mandie mandy maneh manfred manie manish manua manual manuel
    manuela many mao maple mara maragaret maragret marama maranda marc marcel marcela marcelene
    marcelina marceline marcelino marcell marcella marcelle marcellus marcelo marcene marchelle
    marci marcia marcie marcin marco marcos marcus marcy mardell maren mareva marg margaret
    margareta margarete margarett margaretta margarette margarida margarita margarite margarito
    margart marge margene margeret margert margery marget margherita margie margit margo margorie
    margot margret margrett marguerita marguerite margurite margy marhta mari maria mariah mariam
    mariami marian mariana marianela mariann marianna marianne mariano maribel maribeth marica
    maricela maricruz marie marieke mariel mariela mariella marielle marietta mariette marija
    mariko marilee marilou marilu marilyn marilynn marin marina marinda marine mario marion marios
    maris marisa marisela marisha marisol marissa marita maritza marivel mariya marjatta marjorie
    marjory mark markas markel marketta markita marko marks markus marla marlana marleen marlen
    marlena marlene marlin marline marlo marlon marlyn marlys marna marni marnie marquerite
    marquetta marquis marquita marquitta marry marsha marshall marta marth martha marti martim
    martin martina martine marty marva marvel marvella marvin marvis marwa marx mary marya
    maryalice maryam maryann maryanna maryanne marybelle marybeth maryellen maryetta maryja
    maryjane maryjo maryland marylee marylin maryln marylou marylouise marylyn marylynn maryrose
    masa masako mason masoumeh matas mate matei matej mateo mateusz matha mathew mathieu mathilda
    mathilde matias matija matilda matilde mats matt matteo matthew matthias matthieu matthildur
    mattia mattias mattie matvey matyas maud maude maudie maui maura maureen maurice mauricio
    maurine maurita mauro mavis max maxie maxim maxima maximilian maximiliano maximina maximo
    maxine maxwell may maya maybell maybelle maye mayme maynard mayola mayra maysoun mazie
    mckenzie mckinley meagan meaghan mechelle meda mee mees meg megan meggan meghan meghann mehar
    mehdi mehmet mei mel melaine melani melania melanie melany melba melda melia melida melina
    melinda melisa melissa melissia melita mellie mellisa mellissa melodee melodi melodie melody
    melokuhle melonie melony melva melvin melvina melynda mendy mercedes mercedez mercy meredith
    meri merideth meridith meriem merilyn merissa merjem merle merlene merlin merline merlyn merna
    merri merrie merrilee merrill merry mersana mertie mervin meryem meryl meta mi mia mica
    micaela micah micha michael michaela michaele michail michal michale michalis micheal michel
    michele michelina micheline michell michelle michiko mickey micki mickie miesha migdalia
    mignon miguel miguelina mihaela mihai mihail mika mikael mikaela mikaere mikayel mike mikel
    mikhail miki mikki mikko mikolaj mila milagro milagros milagrosa milan milana milda mildred
    milena miles milford milica milissa millard millicent millie milly milo milos milton mimi min
    mina minato minda mindi mindy minerva ming mingze minh minik minna minnie minta mio miquel
    mira mirac miranda mireille mirella mireya miriam mirian mirjana mirlande mirna miroslav mirta
    mirtha misha miss missy misti mistie misty mitch mitchel mitchell mitsue mitsuko mittie mitzi
    mitzie miyoko moana modesta modesto modibo moea moeata mohamed mohammad mohammed moira moises
    mollie molly mona monet monica monika monique monnie monroe monserrate monte montserrat monty
    moon mora morgan moriah morris morton mose moses moshe moussa mozell mozella mozelle muchen
    muhamad muhammad muhammed mui muoi murad murat muriel murray mustafa muyang myesha mykhaylo
    mykola myles myong myra myriam myrl myrlande myrle myrna myron myrta myrtice myrtie myrtis
    myrtle myung na nada nadene nadia nadine nagi nagisa nahia naida naim nakesha nakia nakisha
    nakita nam nan nana nancee nancey nanci nancie nancy nanette nannette nannie naoko naoma naomi
    napoleon naranbaatar narcisa nare narek narine natacha natalia natalie natalija natalya
    natasha natashia nathalie nathan nathanael nathanial nathaniel natisha natividad natosha naura
    naya nazanin neal necole ned neda nedra neely neha nehir neida neil nela nelda nelia nelida
    nelio nell nella nelle nellie nelly nelson nena nenad nenita neoma neomi nereida nerissa nery
    nesreen nestor neta nettie neva nevada neville newton neza nga ngan ngoc nguyet nia nichelle
    nichol nicholas nichole nicholle nick nicki nickie nickolas nickole nicky nicol nicola nicolas
    nicolasa nicole nicolette nicolle nida nidia niel niels niesha nieves nigel niharika nik nika
    nikau niki nikia nikita nikki niko nikodem nikol nikola nikolai nikolaos nikole nikoloz nikos
    nil nila nilay nilda nils nilsa nina ninfa nino nisha nita nivi niviaq noa noah noam noble
    nobuko noe noel noelia noella noelle noemi nohemi nola nolan noma nomaan nona noor nora norah
    norbert norberto noreen norene noriko norine norma norman normand norris norsaq nouf nour nova
    novella nu nubia nuka numbers nuno nur nuray nuria nurislam nurul nutsa nydia nyla obdulia
    ocie octavia octavio oda odelia odell odessa odette odilia odis odval ofelia ofentse oihan
    oisha oisin ok oksana ola oleg oleksandr oleksandra olen olene oleta olevia olga olimpia olin
    olinda oliva olive oliver olivia oliwia ollie olympia oma omar omega omer omphile ona ondrej
    oneida onie onita onni opal ophelia ora oralee oralia oren oretha orlando orpha orval orville
    oscar oskar osman ossie osvaldo oswaldo otelia otha otilia otis otto ouida oumar oumou owen
    oystein oyunbileg ozell ozella ozie ozlem pa pablo page paige palma palmer palmira pam pamala
    pamela pamelia pamella pamila pamula panagiota panagiotis pandora paneeraq paninnguaq pansy
    paola paraskevi pari paris parker parthenia particia pasquale pasty pat patience patria
    patrica patrice patricia patricija patrick patrina patsy patti pattie patty pau paul paula
    paulene pauletta paulette paulina pauline paulita paulo pavel pawel paz pearl pearle pearlene
    pearlie pearline pearly pedro peg peggie peggy pei pekka penelope penney penni pennie penny
    per percy perla perry petar pete peter peterson petr petra petrina petronila phebe phil philip
    phillip phillis philomena phoebe phung phuong phylicia phylis phyliss phyllis pia piedad
    pierre pieter pilar ping pinkie piotr pipaluk piper pirjo poema pok pol pola polina polly
    pooja porfirio porsche porsha porter portia prakash prasert precious prem preston pricilla
    prince princess priscila priscilla priya providencia prudence pura puteri qiana qillaq queen
    queenie quentin quiana quincy quinn quintin quinton quyen rabina rachael rachal racheal rachel
    rachele rachell rachelle rachid racquel radmila rae raeann raelene rafael rafaela ragnhild
    raguel rahman rahul raina raisa rajesh raleigh ralfs ralph ramazan ramesh ramiro ramon ramona
    ramonita rana ranae randa randal randall randee randell randi randolph randy ranee rania
    raphael raquel rashad rasheeda rashida rasmus raul raven ravi ray raya rayana raye rayford
    raylene raymon raymond raymonde raymundo rayna razvan rea reagan reanna reatha reba rebbeca
    rebbecca rebeca rebecca rebecka rebekah reda reed reem reema reena refael refugia refugio
    regan regena regenia reggie regina reginald regine reginia rei reid reiko reina reinaldo reita
    relja rema remedios remona ren rena renae renaldo renata renate renato renay renda rene renea
    renee renetta renita renna ressie reta retha rethabile retta reuben reva rex rey reyes reyna
    reynalda reynaldo reza rhea rheba rhett rhiannon rhoda rhona rhonda ria rian ricarda ricardo
    riccardo rich richard richelle richie rick rickey ricki rickie ricky rico rigoberto riitta
    rikki riko riley rima rin rina risa rita riva rivka roan rob robbi robbie robbin robby robbyn
    robena robert roberta roberto roberts robin robt robyn rocco rochel rochell rochelle rocio
    rocky rod roderick rodger rodney rodolfo rodrick rodrigo roel rogelio roger roghayyeh rohan
    roko roland rolanda rolande rolando rolf rolland roma romaine roman romana romelia romeo
    romona ron rona ronald ronda roni ronja ronna ronni ronnie ronny roosevelt rory rosa rosalba
    rosalee rosalia rosalie rosalina rosalind rosalinda rosaline rosalva rosalyn rosamaria
    rosamond rosana rosann rosanna rosanne rosaria rosario rosaura roscoe rose roseann roseanna
    roseanne roselee roselia roseline rosella roselle roselyn rosemarie rosemary rosena rosenda
    rosendo rosetta rosette rosia rosie rosina rosio rosita roslyn rosmery ross rossana rossie
    rosy rowan rowena roxana roxane roxann roxanna roxanne roxie roxy roy royal royce rozanne
    rozella ruben rubi rubie rubin ruby rubye rudolf rudolph rudy rueben rufina rufus rui ruoxi
    rupert russ russel russell rusty ruth rutha ruthann ruthanne ruthe ruthie ruud ryan ryann saar
    sabina sabine sabra sabrina sacha sachiko sade sadie sadye safija safiya saga sage sahar said
    sakeena sakineh sakura sal salena saliha salik salina salley sallie sally salma salome
    salvador salvatore sam sama samantha samara samatha samella samir samira sammie sammy samual
    samuel samvel samyar sana sanda sandee sander sandi sandie sandor sandra sandrine sandy
    sanford sang sanjay sanjuana sanjuanita sanne sanora santa santana santiago santina santo
    santos saqib sara sarah sarai saran sari sarina sarita sasha satoshi saturnina sau saul
    saundra savanna savannah scarlet scarlett scot scott scottie scotty sean season sebastian
    sebastien sebrina see seema sekou selena selene selim selina selma sem sena senaida seo seppo
    september serafina serena sergei sergio serhiy serife serina serita sesili seth setsuko sevda
    sevinj seymour sha shad shae shahd shahem shahid shaikha shaimaa shaina shakia shakira shakita
    shala shalanda shalon shalonda shameka shamika shams shan shana shanae shanda shandi shandra
    shane shaneka shanel shanell shanelle shani shanice shanika shaniqua shanita shanna shannan
    shannon shanon shanta shantae shantay shante shantel shantell shantelle shanti shaquana
    shaquita shara sharan sharda sharee sharell sharen shari sharice sharie sharika sharilyn
    sharita sharla sharleen sharlene sharmaine sharolyn sharon sharonda sharri sharron sharyl
    sharyn shasta shaun shauna shaunda shaunna shaunta shaunte shavon shavonda shavonne shawana
    shawanda shawanna shawn shawna shawnda shawnee shawnna shawnta shay shayla shayma shayna
    shayne shea sheba sheena sheikh sheila sheilah shela shelba shelby sheldon shelia shella
    shelley shelli shellie shelly shelton shemeka shemika shena shenika shenita shenna shera
    sheree sherell sheri sherice sheridan sherie sherifa sherika sherill sherilyn sherise sherita
    sherlene sherley sherly sherlyn sherman sheron sherrell sherri sherrie sherril sherrill
    sherron sherry sherryl sherwood shery sheryl sheryll shiela shila shiloh shin shira shirely
    shirl shirlee shirleen shirlene shirley shirly shivansh shizue shizuko shon shona shonda
    shondra shonna shonta shoshana shristi shu shyla sibyl sid siddhartha sidney siegfried sienna
    sierra signe sigrid silas silke silva silvana silvia sima simon simona simone simonne sina
    sindy siobhan siphosethu sirena sita siti siu sixta skye slobodan slyvia snezana sobia socorro
    sofi sofia sofie sofija sofiya soila sol solange soledad solene soley solja solomiya solomon
    solveig soma somayyeh somboon somchai somer sommer somporn somsak son sona sondra song sonia
    sonja sonny sonya soo sook soon sophia sophie soraya souleymane sparkle spencer spring stacee
    stacey staci stacia stacie stacy stan stanford stanislaw stanley stanton star starla starr
    stasia stefan stefani stefania stefanie stefany steffanie stella stepanie stephaine stephan
    stephane stephani stephania stephanie stephany stephen stephenie stephine stephnie sterling
    steve steven stevenson stevie stewart stig stormy stuart su suanne sudie sue sueann suellen
    suha suk sukhbaаtar sulema sultan sumayah sumiko summer sun sunday sung sunil sunita sunni
    sunny sunshine suresh susan susana susann susanna susannah susanne susie susy suzan suzana
    suzann suzanna suzanne suzette suzi suzie suzy sven svetlana sybil syble sydney syed sylvester
    sylvia sylvie synthia syreeta szymon ta tabatha tabetha tabitha tad tadhg taha tai taim taina
    taisha tajuana takako takashi takisha talia talisha talitha tam tama tamala tamar tamara tamas
    tamatha tamatoa tambra tameika tameka tamekia tamela tamera tamesha tami tamica tamie tamika
    tamiko tamisha tammara tammera tammi tammie tammy tamra tana tandra tandy taneka tanesha
    tangela tania tanika tanisha tanja tanna tanner tanya tapuarii tara tarah tarana taren tareq
    tari tarita tarra tarsha taryn tasha tashia tashina tasia tatiana tatsuki tatum tatyana taunya
    tawana tawanda tawanna tawna tawny tawnya taylor tayna ted teddy teena tegan tehei teiki
    teisha teiva telma temeka temika tempie temple tena tenesha tenisha tennie tennille teo teodor
    teodora teodoro teofila tequila tera tereasa terence teresa terese teresia teresita teressa
    tereza teri terica terina terisa terje terra terrance terrell terrence terresa terri terrie
    terrilyn terry tesha tess tessa tessie teura teva thad thaddeus thalia than thanh thaniel thao
    thea theda thelma theo theodor theodora theodore theola theresa therese theresia theressa
    theron thersa thi thiago thierry thijs thomas thomasena thomasina thomasine thora thorsten
    thresa thu thurman thuy tia tiago tiana tianna tiara tiare tien tiera tierra tiesha tifany
    tiffaney tiffani tiffanie tiffany tiffiny tigran tijuana tilda tillie tim timika timmy timo
    timofey timothy tina ting tinisha tiny tisa tish tisha titaina titaua titus tobi tobias tobie
    toby toccara tod todd toi toivo tolga tom tomas tomasa tomasz tomeka tomi tomika tomiko
    tommaso tommie tommy tommye tomoko tomyris tona tonda tonette toney toni tonia tonie tonisha
    tonita tonja tony tonya tora torbjorn tori torie torri torrie torsten tory tosha toshia
    toshiko tova towanda toya tracee tracey traci tracie tracy tran trang travis treasa treena
    trena trent trenton tresa tressa tressie treva trevor trey tricia trina trinh trinidad trinity
    trish trisha trista tristan trondur troy trudi trudie trudy trula truman tu tuan tula tuleen
    tunar turid turki tuula tuyet twana twanda twanna twila twyla ty tyesha tyisha tyler tynisha
    tyra tyree tyrell tyron tyrone tyson uiloq ula ulloriaq ulrike ulysses umar un una uri ursula
    usha usman uta ute uwe vaclav vada vaea vaino val valarie valda valdemar valencia valene
    valentin valentina valentine valeri valeria valerie valery vallie valorie valrie valter vamika
    vance vanda vanesa vanessa vanetta vania vanita vanna vannesa vannessa var varvara vashti
    vasile vasileios vasilije vasiliki vasilisa vaughn veda vedant velda velia vella velma velva
    velvet vena venessa venetta venice venita venla vennie venus veola vera verda verdell verdie
    verena vergie verla verlene verlie verline vern verna vernell vernetta vernia vernice vernie
    vernita vernon verona veronica veronika veronique versie vertie vesna vesta veta vi vicenta
    vicente vickey vicki vickie vicky victor victoria victorina vida vijay viki vikki viktor
    viktoria viktorie viktoriya vilma vina vince vincent vincenza vincenzo vinita vinnie viola
    violet violeta violette viraj virgen virgie virgil virgilio virgina virginia vita vito
    vittoria viva vivan vivian viviana vivien vivienne vladimir vladyslav vojtech volker volodymyr
    voncile vonda vonnie vugar vuk vusal vusala wade wai waldo walker wallace wally walter walton
    waltraud wan wanda waneta wanetta wanita ward warner warren wassim wateen wava waylon wayne
    wei weldon wen wendell wendi wendie wendolyn wendy wenona werner wes wesley weston whitley
    whitney widelene wilber wilbert wilbur wilburn wilda wiley wilford wilfred wilfredo wilhelmina
    wilhemina will willa willard willem willena willene willetta willette willia william williams
    willian willie williemae willis willodean willow willy wilma wilmer wilson wilton windy
    winford winfred winifred winnie winnifred winona winston winter wm wojciech wolfgang won wonda
    woo woodrow wouter wyatt wynell wynona xavier xenia xiao xiaoming ximena xinyi xiomara xochitl
    xuan ya yadira yaeko yael yahaira yajaira yamato yan yang yanira yara yasemin yasmin yasmine
    yasna yassin yasuko ye yee yehuda yekaterina yelena yen yer yesenia yessenia yetta yeva
    yevette yi yichen yihan yimo ying yinuo yize yoana yoko yolanda yolande yolando yolonda yon
    yong yoo yoon yoshie yoshiko youlanda younes young yousef yousouf youssef yu yua yuette yuina
    yuk yuki yukiko yuko yulanda yulia yuma yun yuna yung yuonne yuri yuriko yusef yusif yusuf
    yutong yuxi yuxuan yuze yves yvette yvone yvonne zachariah zachary zachery zack zackary zada
    zahid zahir zahra zaida zainab zala zalan zan zana zandra zane zbigniew zdenek zdzislaw zehra
    zeinab zelda zella zelma zena zenaida zenia zenobia zetta zeynab zeynep zihan zina zion zita
    zoe zofia zoila zola zoltan zona zonia zora zoraida zoran zsuzsanna zula zulema zulma zumra
    zuzana zuzanna αγγελικη αθανασιος αικατερινη ανδρεας ανδρουλα αννα βασιλειος βασιλικη γεωργια
    γεωργιος δημητρα δημητριος ελενη ιωαννα ιωαννης κατερινα κυριακη κωνσταντινα κωνσταντινος
    μαρια μαριος μιχαηλ μιχαλης νικολαος παναγιωτα παναγιωτης παρασκευη σοφια χρηστος χριστινα
    аизере аилин аисұлтан аиша аиым алдияр александар александр александра александър алексеи али
    алинур алинұр алиса алихан алия амина амир ана анастасия андреи анна артем аруузат арууке
    асылым аяла билал бисера борис варвара весна виктор виктория габриела георги горан гордана
    давид дамјан даниел даниил дария дарија дејан димитър дмитрии драган драгана душан ева евгении
    екатерина елена елизавета зоран иван ивана иоана ирина калоян лев лука максим мария марија
    марк марко мартин матвеи матеј медина мила милан милена милица милош мирјана михаил мухаммад
    мұхаммед наталья никол никола нурислам нұрислам ольга омар петар полина радмила рамадан рая
    раяна салиха сара сафия сергеи симона снежана софия софија стефан татьяна теодор томирис умар
    усман фатима хадича хана эмир юлия јана јелена јован јована љиљана әли احمد ادم حور خالد عبد
    عبدالله علي عمر فاطمة فرح فهد ليان لين ماريا محمد مريم ملك ميلا نور يوسف ალექსანდრე ანა
    ანასტასია ანდრია ბარბარე გაბრიელი გიორგი დავითი დანიელ დემეტრე ელენე ლილე ლუკა მათე მარიამი
    ნია ნიკოლოზი ნინო ნუცა სესილი さくら 一诺 依诺 俊傑 俊宏 咲茉 大和 奕泽 奕辰 宇泽 宇轩 家豪 建宏 志偉 志強 志明 志豪 怡君 悠真 文雄 梓涵
    欣怡 沐宸 沐辰 沐阳 浩宇 浩然 淑娟 淑惠 淑芬 淑華 淑貞 結愛 結菜 美惠 美玲 艺涵 芽依 苡沫 若汐 茗泽 莉子 语桐 语汐 金龍 陽翔 陽菜 陽葵 雅婷 雨桐 颯真 麗華
    도윤 민준 서아 서윤 서준 수아 시우 예준 유준 은우 주원 지아 지안 지우 지유 지호 하린 하윤 하은 하준
    |
    aadil aali aaliyah aaltje aamar aamer aamir aase aatika aaya aba ababacar abad abarca abarne
    abass abasse abba abbass abbes abdala abdalah abdalahe abdalahi abdalla abdallahi abdela
    abdelaali abdelaati abdelaaziz abdeladim abdelah abdelakrim abdelali abdelasis abdelati
    abdelatif abdelazis abdelaziz abdelazize abdelbaki abdelbari abdelbasset abdeldjalil abdelelah
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
    abdurrahman abdus abed abelard abelardo abelia abelina abelino abelio abenaura abenchara
    abencio abian abib abibatou abibou abid abida abidine abiel abilia abilio abimael abir abisai
    abla ablaye abner abou aboubacar aboubakar aboubakary aboubaker aboubakr aboudou abraan
    abrahan abrahim abran abrar abril absalon abselam abu abubacar abubacarr abubakar abubakari
    abubakary abubaker abul abulai abundia abundio aby acacia acacio acaimo acaymo acelia acelina
    acerina acher achille achim achiuta achoucha achour achoura achraf achucha acindino acisclo
    acoidan acoraida acoran acoydan acracia acracio adahi adahy adai adaia adair adal adalberon
    adalbert adalberta adalgisa adalgiza adalia adalid adame adamina adamo adams adao adara
    adargoma adasat adassa aday adaya adda addaia addi adeel adeela adei adel adelaido adelardo
    adelayda adelfa adelfina adelheid adelin adelinda adelino adelio adelita adelma adelmo adelo
    adelto adeluta adem ademar ademir adenso adeodato aderita aderito adesuwa adexe adham adhara
    adhemar adi adib adiel adiela adil adila adilia adilson adinath adiran adirane adita aditya
    adjona adjou adjutori admir admiracion adnan adnane adolf adolfa adolfina adolfino adonai
    adonais adonay adonaya adonina adonino adonis adoracio adoracion adoralina adorinda adosinda
    adriaan adriadna adriam adriano adrianus adriel adrienn adrista aduanich aduen adulai adulfo
    aduna adur afaf afafe afia afif afifa afnan afra afrae africa afrika afrodisia afrodisio
    afrodita afshan aftab afzaal afzal agafia agamenon agapita agapito agar agata agate agathe
    agatoclio ageda agenor ager aglae aglaia aglaya agnaldo agne agnelio agnese agneta agni agoney
    agora agostina agostinho agostino agricio agripino agua aguas aguasanta aguasantas aguedo
    aguila aguinaldo agurne agurtxane agurtzane agusti agusto ahamed aharon ahcene ahinara ahinoa
    ahinoam ahitana ahitor ahlalia ahlam ahlame ahlem ahmadou ahmedou ahmida ahmidou ahren ahsan
    ahtisham aia aiala aiara aibin aichata aichatou aichetou aicong aid aidan aidas aidee aidi aie
    aiert aifang aifen aifeng aiguang aiguo aihnoa aihong aihua aijiao aiju aijuan aijun aila
    ailan ailen aili ailian ailin ailing ailton ailyn aima aimad aiman aimane aimara aime aimei
    aimen aimin aina ainara aine aines ainet aingeru ainhara ainhitze ainhize ainhoa ainitze
    ainize ainna ainnoa ainoa ainoha aintxane aintza aintzane aintzira aiora aiping aiqin aira
    airam airan airas aires airi airidas airin airis airon airong airton airy aisa aisam aisatou
    aisatu aisetu aisling aissa aissam aissata aissatou aissatu aiste aitami aitane aithamy
    aithana aithor aitiana aitor aitxiber aitz aitziber aitzol aitzpea aiub aivaras aiwei aixa
    aixiang aixiong aiyan aiyana aiying aiyong aiyu aiyue aiyun aiza aizane aizea aizeti aizhen
    aizhu aizpea ajay ajaz ajit ajmal akaki akane akash akbar akemi aketx aketza akhtar akier akil
    akila akim akira akli akmal akos akram aksana aksiniya akvile akwasi ala alaa alaaeddine
    aladina aladino aladji alae alaeddine alagie alai alaia alaide alain alaitz alaksmi alam
    alamgir alami alanis alano alarico alasana alasne alassana alassane alastair alatz alayn
    alazne alban albana albania albano albar albarina albaro albas albeiro albena alber alberico
    albertas albertino albertus albi albin albino albita albito alborada albrecht alby alcantara
    alcazar alcibiades alcides alcina alcino alcione alcira alcor alcora aldair aldan aldana
    aldara aldegunda aldemar aldin aldina aldona aldonza aldric aldrin ale alea alecsandru alecu
    aleena alegra alegria aleh aleidis aleix aleixandra aleixandre aleixo aleja alejandrino alejo
    alejos alek aleko aleksandras aleksandrina aleksandrov aleksandrs aleksei aleksej aleksejs
    aleksey aleksi alen alenjandro alenka ales alesander alesandra alesandro alessio alesya aleth
    aleu alevtina alexand alexandar alexande alexandr alexandre alexandrina alexandro alexandros
    alexe alexi alexsander alexsandra alexsandro alexy aleyda alf alfaro alfia alfio alfiya alfons
    alfonsa alfonsina alfusainey algimantas algirdas algis alguer alhagi alhagie alhaji alharilla
    alhassan alhassane aliaksandr aliaksandra aliaksei alian aliana alianza alicio alie alien
    aliena alieu alik alim alima alimatou alimou alin alinda aliona aliou alioune alipio alireza
    alirio alis alisea aliseda alishba alisson alistair alister aliu aliuska alize alizee alizia
    allah allal alle allende almamy almerina almerinda almike almir almira almiro almudena almut
    aloa alodia aloe aloha aloia alois aloma alondra alou alphousseyni alpidia alpidio alseny
    alsina alsira altaf altair altamira altea alvar alvara alvard alvarina alvino alvydas aly alya
    alyona alyosha alzbeta alzira ama amabel amabilia amabilio amable amadea amadeo amadeu amadina
    amador amadora amadou amadu amady amagoia amagoya amai amaiur amale amalfi amalio amalur
    amalya aman amanat amancia amancio amandeep amandina amandine amandino amandio amando amane
    amanecer amani amante amantina amapola amaral amaranta amaranto amarfil amarildo amarilis
    amarilys amarjit amaro amarouch amaru amat amatallah amath amauri amaury amaya ambarisha
    ambreen ambrocio ambros ambrosia ambrosio amdy amed amedeo ameer amel amelie amelio amen amena
    amenhotep amer americo ameth amets ametsa ametz ameur amia amidou amiel amilcar amilkar amin
    aminetou aminta aminul amiran amjad amjid amma ammara amna amneris amor ampar amparito ampelio
    amr amra amran amrani amrik amrinder amrit amritpal amsatou amsha anabela anabell anabella
    anabelle anacleta anacleto anael anahi anahid anahis anahy anai anaid anaida anair anaisa
    anait anaitz anali analia analis analiza analyn anam anand ananda ananias anara anaraida
    anarbella anartz anas anass anasse anastacio anastasi anastasiia anastasio anastasios
    anastassia anatael anatalia anatole anatoli anatolia anatolie anatolii anatolio anatoliy
    anatoly anay anaya anayansi anayara anays anca anchel anchidim ancizar ancor ancuta anda
    andalucia andeka ander andere andersson andi andima andion andoitz andon andone andoni andrada
    andranik andreia andreina andrejs andrejus andresa andressa andreu andrews andrey andreza
    andrian andriana andries andrii andris andriu andrius andriyan andro andronico andros andry
    andzelika aneela anel anelia anelis aneliya aner anes anesia anesio anet aneta anett aneu
    aneudy anfal anfisa ange angelberto angelico angelines angelino angelito angelov angelova
    angels angely anghara angharad anghel anghelina anghelus angiolina angosto anguel angus
    angustia angustias angy anhelina ani ania aniana aniano anica anicet aniceta aniceto anicia
    anicuta aniel aniela aniello aniko anila anilda anina aniol anir anira aniria anis anisia
    anisio anisley anisoara aniss anitz aniuska anjana anjara anje anjela anjos anju anjum anka
    ankor anmol annabella annais annas anneke anneli annelie annelies annelise annemieke annet
    anni annia annick annunziata anny anoar anoir anouar anqi anri ansa ansar anselm anselma
    anselmo ansou ansoumana ansoumane ansumana anta antal antanas antea antela antelmo antenor
    antera antero anthea anthonia antia antidia antidio antigona antigua antima antimo antioco
    antoan antoanela antoaneta antoliana antoliano antolin antolina antolino antonel antonela
    antonello antoneta antonica antonie antonieta antonin antonino antonios antoniu antonius
    antoniya antton antulio antxoka antxon anuar anuncia anunciacio anunciacion anunciada
    anunciata anush anuska anuta anwar anxel anxela anxo anxos anyela anyeli anyelina anyelo anyi
    anzelika anzhela anzhelika aomar aouatef aouatif aouda aoued aouicha aparecida aparicia
    aparicio apolinar apolinaria apolinario apollonia apolo apolonio apostol apostolos aproniano
    apsara aqeel aqib aqsa aquiles aquilina aquilino aquino arabel arabela arabella arabi arabia
    aracelia aracelly aracelys aradia arafa arafat arageme aragones arai araia araitz araiz arale
    aram arama aramata arame aramis aramita aran arancha aranda arane aranka arantxa arantxazu
    arantza arantzazu aranxa aranza aranzazu ararat arash aratz aray araya arayik arben arbey arbi
    arbia arcadi arcadia arcadie arcadio arcangel arcangela arcenia arcenio arcesio archil arcilia
    ardiel area areceli arecio areli arelis arely arelys arena arend arene ares areta aretx arevik
    arezki arfan arfang argelina argelio argeme argemira argemiro argenis argentino argeo argi
    argia argider argimira argimiro argine argoitz arhane arhimo arhimou arhoa ariadna ariadne
    ariadnna ariam arian arianny aridai aridane aridani aridany ariday aridia aridian ariela arif
    arik arild arima arina arine arion aris arismendy aristarco aristeo aristide aristides
    aristobulo aristoteles aritz aritza arjan arkadi arkadiusz arkadiy arkaitz arkia arles arlet
    arlete arlex arley arlindo arlyn armandas armelina armelinda armelle armengol armenia armenio
    armenuhi armiche armide armin armindo armonia arnaitz arnald arnaldo arnas arnau arne arnel
    arnelio arno arnoldas aroa aroha aroia arola aroldo aroma arona arooj aroua arouna arpad
    arpine arquimedes arquimides arrate arrieta arritokieta arritxu arsalan arsela arseli arselina
    arsen arseni arsenia arsenio arseniy arshad arshak arsilia arslan artai artak artashes artemi
    artemia artemio artemis artemisa artemiy artemiza artesino artura arturas arturs artus artzai
    aruca aruma arume arun aruna arunas arundhati arusyak arvid arvin arvydas arwa arwen aryaman
    aryan asaad asad asael asahel asan asbel ascanio ascencion ascendina asceneth ascensio
    ascension asdrubal ase asela asen asencio asenet asensi asensia asensio aser asghar asher
    ashfaq ashiq ashok ashraf ashwani asiel asier asif asifa asim asima asis asjad asjid askoa
    aslam aslan asma asmaa asmae asmahan asmahane asmat asparuh assa assad assan assane asser
    assetou assier assis assitan assiya assma assmaa assmae assou assumpcio assumpta assuncao
    assya asteria asterio astghik astika astor astou asun asunta asur asura atalia atanas atanasia
    atanasio atanaska atanasov atasara ataulfo atef atena atenea athenea athina athmane atidzhe
    atif atifa atik atika atila atilana atilano atilio atiq atiqa atman atmane atocha atou atreyu
    atri atsegine atsuko atsushi atta atteneri attenery attenya attia attilio auba audaz aude
    audelia audelina audelino audrius audrone augurio auguste augustin augusto auicha auixa aurang
    aurangzeb auras aurel aureli aurelian aureliana aureliano aurelija aurelijus aurelina
    aurembiaix aurentina aureo auria aurica aurimas aurina auristela aurita auritz aurkene
    ausencia ausencio ausias auspicio ausra austine auxibio auxiliadora auxilio ave avelia
    avelinda avelino avencio aventina aventino avetik avilia avilio avinash avram avtandil avtar
    awais awatef awatif axel axelle axenia axier axular ayaan ayachi ayad ayada ayah ayan ayara
    ayat ayatima ayax ayaz aycha ayda aydan ayde aydee ayeisa ayelen ayesa ayhan ayleen aylen
    ayman aymane aymar aymara aymee aymen ayna aynara aynhoa aynoa aynoha aynur ayob ayose ayoube
    ayoze ayram ayran ayrton aysha ayshe aytami aytana ayten aythami aythamy ayub ayuda ayumi
    ayyoub ayyub az aza azad azael azahar azahara azahra azalea azam azan azara azarias azddin
    azddine azdin azdine azeddin azeddine azedine azeem azhar azibar aziza azize azman azmat azouz
    azul azuzena azza azzahra azzeddin azzeddine azzedine azziz azzouz ba baba babacar babak babar
    babil babila babou baboucarr babucarr babul bacar bacary bachar bachir bachira bacilia bacilio
    bada badar badara badayco badea badel badi badia badiaa badr badra badre badreddin badreddine
    badredin badredine badri badria baerbel bafode bagdad baghdad bah baha bahadur bahia bahija
    bahiya bahram bahri baidy bailo bairon bakar bakari bakarne bakartxo bakasura bakhta bakr bala
    balal balam balarama balbanera balbina balbino balbir balde baldev baldiri baldomer baldomera
    baldomero baldomino balduino bali balint baljeet baljinder baljit balkar balla balma balraj
    baltasar baltasara baltazar balvina balvir balwant balwinder bamba bambo banda bandiougou
    banesa banessa bangali bangally bangaly banna banos banta banu baptista baptiste bara baraa
    barae baralides barbaro barbel barbora barbu barca barek barka barna baroudi bartlomiej
    bartola bartolina bartolo bartolome bartolomea bartomeu bartosz baruc baruch basel baselisa
    basem basharat bashir basili basiliano basilides basilio basilisa basiliso basiru basit basma
    basmala bassam bassem bassim bassima bassirou bassma bassou bastiaan bastian bastien bat
    bathie batilde batirtze batista batiste batoul batoula battista batul baudelia baudelio
    baudilia baudilio baustista baya bayan baye bayron beat beate beato beatriu beatrix beauty
    beda begone begonia begonya begum bei beibei beilei beimar beinat beka bekaye bekkay bekkaye
    bel bela belahouel belaid belal belarmina belarmino belgacem belgica belhaj belina belisa
    belisaria belisario belkacem belkassem belkheir belkhir belkys belleda belmira belmiro beltran
    belvis bemba benabdellah benachir benaisa benaissa benali benamar benancio benaouda benardina
    benardino benat benayga bencomo bendaoud bendehiba bendicion beneamin benedetta benedetto
    benedicta benedicte benedicto benedikt benedito beneharo benemerito beneranda benet beniamin
    benicia benigna benigno benilda benilde benildo benjami benjamina bennacer bennaceur bennasser
    benno benone benoni benson bent bentchey bente bentejui bento bentor bentorey benvinguda
    benvingut benyahia benyamin benyounes benyoussef bera beralides berardo berdaitz berena berend
    berengario berenguela berenguer berezi bergoi berit berkis bernabe bernabea bernabela
    bernadeta bernadett bernadi bernal bernando bernardeta bernardette bernardi bernardino
    bernardita bernardus bernat bernhard beronica berthold bertila bertilda bertilia bertin
    bertina bertino berto bertol bertomeu bertran bertrand besay besik bet betania bethania
    bethsabe bethy betina betisa betlem betsabe betsaida betuel bety betzabe betzaida bezza bhaga
    bhagwan bhajan bharat bharata bharti bhavna bhima bhrigu bhupinder bi biagio bianka biao
    bibian bibiana bibiano bidane bidatz bieito bienbenida bienvenida bienvenido bihotz bihotza
    bikendi bikram bikramjit bilale bilaly bilel billal billel bilma bilyana bin bina binbin
    bineta binetou bing bingbing bingen binod binta bintu biotza birama birame birane birger
    birgitt birgitte birte birthe birute biser biserka bisila bisma bismarck bismark bistra bita
    bitor bittor biviana bixente bixia biying biyu bjarne bjoern bjorg bladimir bladimiro
    blagovest blagoy blai blaise blancanieves blandina blandine blanka blas blasa blasida blasina
    blasinda blau blay blessing boarisch bobi bobo bocar bochra bodil bodo bogna bogomil bogumil
    bogumila boguslaw boguslawa bohdan bohdana boi bojan bojana bolena boleslao boleslaw bolivar
    bolivia bonaventura bondad boni bonifacia bonifacio bonifaz bonka bonosa bonoso borgia
    borislav borislava borisov borja borjas boryana borys bosanski bosco bose botaina bouabdallah
    bouabdellah bouabid boualam boualem bouamama bouarfa bouazza bouazzaoui bouba boubacar
    boubakar boubaker boubeker boubekeur boubkar boubker boubou bouchaib bouchara bouchra bouchta
    boucif boudali boufelja boughaleb boujama boujamaa boujema boujemaa boukary boukhayar boukhiar
    boulaye boulus boumedien boumediene bouna bounama bourama boureima bouselham bousselham bousso
    boutahar boutaher boutaina boutayeb boutayna boutros bouzekri bouzian bouziane bouzid bowen
    boyan boyana boyka boyko bozhana bozhidar brahian brahima brahime brahin brahma braian braima
    brais bran brandan brando branimir branislav branka braudilia braulia braulio brayan breda
    brehima breixo breno breogan brezhoneg brezo briam brianda bricio bright brigido brigit
    brigita brigitta brihaspati brindusa brisa briseida brit brita bronislava bronislaw broulaye
    bru brugues brunella brunhilde bryam btisam btissam btissame buba bubacar bubacarr bubakar
    bubakari bubakary buchra bucur buen buenaventu buenaventura buensuceso buenviaje bueyo bujor
    bully burama burgess burgo burkhard bushra bustar buzzian cabeza caetano cahora cai caifen
    caifeng caihong caihua cain caio caiping caiqin caixia caiyan caiyun cala calamanda calasanz
    calin calina calisto calixta calixto callum calogero camara camen camil camilia camillo camilo
    camino campio campo can cancio candela candelario candelas candelo candid candido canek canos
    canosanto canosantos cantia canto canuta canuto capilla capitolina capitulina carim carima
    carime carine caritat carles carlina carlito carlitos carlixta carme carmem carmencita
    carmenza carminda carminia carmita carmo caro carolay carolino carolo carrasca carriona
    carrodilla casian casiana casiano casilda casildo casimir casimiro casio casiodoro cassia
    cassio casta castanar castellar castillo casto castor castora castorina castro castula castulo
    cataisa cataldo catalin catalino cataysa categoria categorias caterin caterine cathaisa
    catharina cathaysa cati catia catiana catinca catita catrin catuxa caty cautar cauzar caya
    cayetana cayetano cayo ce cebria cebrian cecilie cecilio ceesay ceferina ceferino ceila cel
    celedonia celedonio celene celenia celerina celerino celesti celestin celestino celi celiano
    celida celinia celino celio cellou celma celmira cels celsina celso celtia cenaida ceneida
    cenelia cenobia cenobio cerasela cerca ceres cesaltina cesare cesarea cesareo cesaria cesarina
    cesarino cesario cesc cesia cesidio ceu cezar cezarina cezary chaabane chabane chabeli chabier
    chada chadi chadia chadli chadya chafi chafia chafiaa chafik chafika chafiq chahd chahid
    chahida chahinaz chahinez chahira chahrazad chahrazed chaia chaib chaibia chaima chaimaa
    chaimae chaka chaker chakib chakir chakira chama chamaida chandru changchun changqing
    changsheng chao chaoping chaouki chaoyang charaf charalampos charanjit charef charif charifa
    charito charkaoui charki charly charo chaudhry chavdar chaxiraxi chayma chaymaa chaymae chedey
    chegdali cheick cheickna cheickne cheik cheikh cheikhna cheikhou cheikhouna cheila cheima chej
    chelo chema chems chenchen cheng chengcheng chenghao chengjie chengjun chenglong chengyi
    chenhao chenoa chenxi chenyang chenyi chenyu cherif cherifa cherkaoui cherkaouia cherki cherno
    chesus chiavana chie chifae chihab chima chiquinquira chirila chirstian chistian chistopher
    chivuta choaib chokri chomicha chorouk chouaib choudhry choukri choumicha chourouk chrif
    chrifa christele christelle christiaan christiam christof christofer christoph christophe
    chrystelle chrystian chuks chune chunfen chunguang chunhong chunhua chunlan chunlei chunli
    chunlian chunling chunmei chunming chunping chunsheng chunwei chunxia chunxiang chunxiao
    chunyan chunying cian ciaran cibeles cibran cicero cidalia cielo cielos cilene cilia cilinia
    cin cindia cinta cinthya cintia cinto cintya cinzia ciprian cipriana cipriano circe
    circuncision cirenia ciria ciriaca ciriaco cirila cirilo cirina cirino cisne cisse cita
    citlalli clamores clarena clarencia clarencio claret clarines clarisse claritza clarivel
    clariza claro claudelina claudemir claudete claudi claudiana claudiane claudiano claudina
    claudinei claudineia claudino claudiu claus claustre claustro clavelina claver clea cleber
    cleia cleide cleiton clemence clemencio clemens clementa clementino clemira clemorisa cleofas
    cleofe cleonice cleto cleusa cleuza climaco climent climente clio clive clodoalda clodoaldo
    clodomira clodomiro cloe clovis coca cocepcion cocuta code codes codou codrut codruta cointa
    colas collado collell collins coloma coloman colombina colon columba columbano columbiana
    columbiano coman comfort conceicao concepcio concesa concesina conceso conchi conchin
    concordia confesor confesora cong conmemoracion connor conny conor conrada conrado
    consagracion consejo consol consolacio consolacion consorcia constanca constancia constancio
    constanta constante constanti constantina constantino constanza constanze contacto
    contemplacion conversion conxa conxita coraima corali coralia coralina coralio corayma cordula
    core corin cornel cornelio cornelis corneliu coro coromoto corona coronacion coronada corono
    corpus corrado corsina corsino cortes cortijo cosima cosimo cosme cosmin cosmina costache
    costantin costantino costanza costel costela costica costin costina costinel costinela
    coulibaly coumba courage covadonga cozmin craciun creacion crecencia crecencio cremencio
    crenguta crescencia crescenciana crescenciano crescencio crescente cresencia cresencio creu
    creuza crhistian crina criptana crisan crisanta crisanto crisantos criseida crisogono
    crisologo crisostoma crisostomo crispin crispina crispiniano crispo crispula crispulo
    cristabel cristache cristalina cristea cristel cristela cristelle cristeta cristhian
    cristhofer cristia cristiam cristian cristiana cristiane cristiano cristinel cristinela
    cristino cristo cristoba cristobalina cristofer cristoffer cristofher cristofol cristofor
    cristophe crsitina cruces crucita crystian csaba csilla cuadros cuauhtemoc cueva cuie cuifen
    cuihong cuihua cuimei cuiping cuiying cuizhu culita cunegunda curro custodia custodio cvetan
    cvetelina cyntia cyra cyrille czeslaw czeslawa daba dabi dabid dabo daby dace dacian daciana
    daciano dacil dacio dadhichi dadi dado dafina dafinka dafne dagmara dagoberto dah dahab dahane
    dahba dahbia dahiana dahman dahmane dahou daiana daiane daiara daida daila dailo dailos daily
    dailyn dainius daira dairen dairo dairon daiva dajana dajun daksha dalcy dali dalibor dalida
    dalius daliza daljeet daljit dalma dalmacia dalmacio dalmau dalmira dalmiro dalva damari
    damary damarys damasa damaso dame damia damiana damiano damir damyan danail danay dancho
    dandan danelly danguole danielly danijela danil danila danish danitza danka dansk danut danute
    dany danya daoiz daoud daouda daouia daour daouya daray darc darejan darek dari darian dariana
    dariel darien darifa darina darinka dariusz dariya darja darko darlin darling darshan darvin
    dary darya daryna dasha dasio dasis dassis dativa dativo daud dauda daura davinder davinia
    daviti davor davy davyd dawda dawei dawid dawit dawood daya dayami dayan dayana dayanara
    dayane dayani dayanis dayanna dayara daylin daylo daylos daymara daymi dayong dayra dayron dea
    debla decebal declan decorosa decoroso dedicacion deepa dei deiane deiby deicy deidamia deiene
    deimante deise deisi deisy deivi deivid deividas deivis deivy delcho delcy delfi delfim delfin
    delfino delicias delina delio delioma delirio dellanira delmira delmiro delyan demba dembele
    dembo demelsa demelza demetri demetrio demi demian demir demofilo denar dene denes deni denia
    denilson denisa denislav denislava deniss denitsa deniz denka dennys denys denzel deodato
    deogracia deogracias deolinda deolindo dereck deriman derlis derly desamparado desamparados
    desamparats deseada deseado desheng desideria desiderio desislav desislava dessire dessiree
    dessislava detelin detelina deu deus deva devabhuti devajuti devala devi devid devinder deyan
    deyanira deysi deyvid dharma dharminder di diabel diaby diadie diadji diagne diago diakaridia
    diakite dialla diallo diamantina diamantino diamar diamela diandra dianelys diango diao diara
    diarra diawara diawoye dickson dicra dictina dictinio dictino dida didac didi didimo didina
    dieguina dienaba dienabou dieneba dieng dietmar dietrich dieudonne dieynaba digno dignora
    dijana diko dikra dilan dilara dilawar dilbag dilcia dilenia dilia dilip dilma dilson dilyan
    dilyana dima dimas dimcho dimitre dimitri dimitrichka dimitrie dimitrina dimitrinka dimitriy
    dimitrov dimitrova dimitru dimitry dimka dimo din dinara dine dinesh dinis dinka dinko dinora
    dinu diocelina diocleciano diodora diodoro diogenes diogo diolinda diomar diomedes dioni
    dionicia dionicio dionila dionis dionisia dionisie dionisio diop dior dios dioscorides
    dioscoro diosdada diosdado dioselina diosinda diosnel diouf dioulde diouma dipa dirce dirceu
    discusion disney dita diti diva divine divino divya diyan diyana djaffar djamal djamila
    djelloul djenabou djenebou djibi djibril djiby djiguiba djilali djillali djily djime dmitri
    dmitrii dmitrij dmitrijs dmitriy doa doaa doaae doae dobre dobri dobrin dobrinka dobrita
    dobromir dochia dochka doina doinita dolca dolnoserbski dolors doltza doly dombina domenec
    domenech domicia domiciana domiciano domicio domina dominador domingas domingos dominico
    dominika domitilo domnica domnina domnino domnita donaciana donaciano donaciones donat donata
    donatas donatella donatila donatilo donato doncho donelia donelio dongdong dongfen donghai
    dongmei dongping dongsheng donia donika donina donino donis donka donvina doradia doralba
    doralia doralice doralicia doralina doraliza doramas dorca dorel dores doriana dorica dorila
    dorin dorina dorindo dorinel dorinela dorit dorita dorka dorleta doro dorota dorotea doroteo
    dorothee dorte dorthe doru dorut dory dorys dosinda dosindo dositeo doua douaa douaae douae
    doudou douga douha doumbia dounia dounya dovile dovydas dragica drago dragomir dragos draguta
    dramane drame draupadi drazen drifa drina dris driss drissa drissia dritan dritarastra drusila
    duaa duberney duguneh duha dulcelina dulcenombre dulcerina dulcina dulcinea dulia dulzura
    dumitra dumitrache dumitrel dumitrita dumitru duna dune dunia dunixe dunya durvasa duryodhana
    duvan duverney dwarka dzianis dzmitry eamon eba ebenezer eber eberhard ebou ebrahim ebrahima
    ebrima ebru ebtisam ecaterina echedey eddin eddine edel edelfina edelgard edelia edelina
    edelio edelma edelmiro edeltraud edeltraut edelvina edelweis edelweiss edenia eder ederlinda
    ederne ederson edesia edesio edey edgaras edgard edgars edi edicta edier edik edil edilberta
    edilberto edilene edileuza edilia edilio edilma edilson edin edina edinalva edineia edinson
    edisa edisson edit edita edite editha edivaldo edivia edmar edmilson edmon edmunda edmundas
    edorta edrisa edson edu eduar eduard eduarda eduardas eduart eduin eduina edur edurne eduviges
    eduvigis eduvijis eduvina edvaldo edvard edvardas edvin edvinas edwar edwige edy edyta efe
    efidencia efigenia efigenio efisio efosa efraim efran efrem eghosa egiarte egidia egidijus
    egidio egil egle egoi egoitz egon egor eguskine eguzki eguzkine ehab ehari ehedei ehedey ehsan
    ehtisham eidan eiden eider eihar eiharne eiko eila eiman eimantas eimi eimy einar eira eire
    eizan ejaz eka ekai ekain ekaitz ekaterine ekhi ekhine ekhiotz eki ekine ekram eladi eladina
    eladino eladio elaia elaid elan elarbi elbachir elbio elcira elcy eldar elder eldy elea
    eleazar electa electo electra eleder elen elenice elenita elenka eleno eleodora eleodoro
    eleuteria eleuterio elfi elfidio elga elhadji elham elhassan eliam elian eliane elianne eliany
    eliazar eliberta eliberto elica eliceo elicerio elicinia elicio elide elidio eliduvina eliecer
    eliel eliene elier elies elieser eliete eliezer elifio eligia eligijus eligio elihu elimane
    eline elio eliodora eliodoro elionor elios eliot eliott eliria elis elisabeht elisabel
    elisabet elisabeta elisabete elisabhet elisandra elisangela elisardo elisaveta elisea elisei
    elisenda elisete eliseu elisia elisio eliso elita elitsa eliu eliud elixabet elixabete elixane
    elizabe elizabeht elizabel elizabeta elizabete elizabhet elizangela elizete elka elkin ellande
    elm elmahdi elmehdi elody eloi eloina eloino elora elorri eloysa elpidia elpidio els elsbeth
    elsi elsira elsita elson eludina eluney elur eluska elver elvio elviro elvita ely elyass emad
    emanoil emanuela emanuele emanuil embarec embarek embarka emeka emel emelinda emelita emelyn
    emerencia emerenciana emerenciano emeric emerico emerida emerinda emerio emerito emese
    emeteria emeterio emi emidio emigdia emigdio emila emilce emilene emili emilian emiliana
    emilienne emiliyan emilly emilo emilse emilsen emin emina emmanouil emmanuela emmanuelle emoke
    empar emperatriz emran emy en enache enai enaitz enar enara enaut encarna encarnacio
    encarnacion encarni encarnita encho encina encinar endika endre endurance ene enea eneas
    enebie enedino eneka eneko enekoitz enelia enelida enemesia enemesio eneritz eneriz enetz
    engelbert engracia engracio enguia eni enia eniko enilda enio enith enma enmanuel enmanuela
    enna ennaji ennio enoc enoelia enol enora enos enric enrica enrico enrike enrrique enver enya
    enza enzo epifanio epigmenio eradio eraldo eralia erasma eray ercan ercilia erea erena erenia
    eresvita erhan erhard erhimo erian eriberto erico ericson eridania erikas eriko erina eritz
    eriz erkan erkuden erlaitz erlan erlantz erling ermanno ermelina ermengol ermerinda ermes
    ermesinda ermila ermina erminda erminio ermita ermitas ernesta ernestas ernestino erno ernst
    ero erol erola erondina eros erotida erradi erramun ersilia ersin erudina erundina erundino
    ervigio erwan eryk eryka es esau esaul escarlata escelita esclavitud escolastica escolastico
    esdras esha eskarne esmael esmail esmelda esmeraldo esmerinda esneda esneider esohe esosa
    espana espartaco espectacion espen esperanca esperanto espino espiridion espiritu
    espiritusanto essa essaadia essaddik essadia essadik essaid essam estafania estanis estanisla
    estanislaa estanislada estanislao estanislau estebana estebania estebe estefan estefani
    estefania estefanny estefano estefany estel estelia estelita estelvina estephania estephany
    estera estervina estevan esteve esteven esthefania esthefany esthela estibalitz estibaliz
    estiben estilita estitxu estivaliz estiven estrela estrellita estuardo estudita eszter etel
    etelfrido etelvina etelvino eteri eterio ethelbaldo etienne etna etor ettore etxahun eucaris
    euclides eudald eudaldo eudardo eudelia eudes eudochia eudocia eudosia eudosio eudoxia eudoxio
    eufemiano eufemio eufracia eufrasia eufrasio eufronia eufronio eufrosina eugen eugeni
    eugenijus eugeniu eugeniusz eugeniy eugeniya eugeny euken eukene eukeni eulalio eulises eulogi
    eulogia eulogio eumelia eumenio eunate euquerio eurico euridice eusebi eusebiu eusiquio
    eustaquia eustaquio eustasia eustasio eusterio eustoquia eustoquio eustorgio eutilia eutilio
    eutimia eutimio eutiquia eutiquiano eutiquio eutropia eutropio evaldas evandro evangelia
    evangelica evangelino evangelista evangelos evans evarist evarista evaristo evdochia evdokia
    evedasto eveli evelio evencia evencio ever everaldo everardo everilda evert everth everton
    evgeni evgenia evgeniy evgeniya evgueni evguenia evi evilasia evilasio evilia evilio evodia
    evolet evora ewald ewan ewelina exaltacion excelsa excelsina exequiel exiquia exiquio
    expectacion expedita expedito expiracion exuperancia exuperancio exuperio eyal eydan eylo eyre
    ez ezahra ezequiela ezio eztizen ezzahra ezzahraa ezzahrae ezzohra ezzouhra faber fabia
    fabiana fabiane fabiano fabien fabio fabrice fabricia fabriciana fabriciano fabricio fabrizio
    fabrizzio facunda facundo fadel fadela fadhila fadia fadiala fadil fadila fadma fadoua
    fadrique fadua fadwa fady faheem fahim fahima faical faik faina fairouz faissal faiz faiza
    faizan fakhar fala falak falgas falilou falk fall fallou falou faly fama famakan famara famory
    fan fana fandila fane fanel fangfang fani fania fanica fanida fanka fanni fanor fanuta fany
    faouzi faouzia fara faraji faraz fares farha farhad farhan farhana farhat farid faride faris
    fariza farners farnes farooq farouk farrukh faruk farwa fatah fateh fatema faten fath
    fathallah fathi fathia fati fatih fatiha fatim fatimata fatimatou fatimatu fatimazahra fatime
    fatimetou fatimetu fatine fatme fatna fatoma fatou fatoum fatouma fatoumatta fattah fattouch
    fattoum fattouma fatu fatumata faty fausi fausia faust fausta fausti fauzi fauzia favio favour
    fawaz fawzi fawzia faycal fayez fayna fayrouz faysal fayssal fayyaz fayza fazal fco fdila febe
    federic fedir fedor fedora fedoua fedra fei feifei feiyan fekri feliberto felician feliciana
    feliciano felicinda felicio felicisima felicisimo felicitacion felicitat felicito feliks
    felina felio felip felisardo felisbela felisberto felisinda felisindo feliu feliz feliza fella
    fenfen feng fengmei fengqin fengying fengyun fengzhu fenna feodor feras ferdaous ferdaouss
    ferdaus ferdaws ferdinando ferencz ferhat ferial feriel fermi fernan fernand fernandina ferney
    ferran ferreol ferrer ferriol ferruccio festus fethi fettah fettoum fettouma fiama fiamma fiaz
    fida fidanka fidelina fidelino fidelio fidelis fidencia fidenciano fidencio fidentina
    fidentino fikret fikri fikria filadelfo filemon fileto filiberta filimon filipa filipe filipp
    filippo filo filofteia filoftia filomeno filonila fily fina fineas finnian fiodor fior
    fiordaliza fiorela fiorella firas firdaous firdaouss firdaus firdaws firmino firmo firuta fiz
    fiza flaminio flavian flaviana flaviano flavio flaviu flavius flemming flerida fleur floare
    floarea floralba florangel florbela flordeliza flore florea floreal florean floreano florenci
    florent florenta florenti florentin flores flori florian floriana floriano florica floricel
    floricica florina florindo florinel florinela floripe floripes floris florisa florita floro
    flors foad foday fode fodie fodil fofana foix fontcalda formerio fortia fortuna fortunata
    fortunato fouad founeke fousseni fousseny fousseyni fouzi fouzia fouziya franc franca francais
    francelina francesc francheska francho francia franciele francisc franciscus franciska franck
    franco francy frans franz franziska fraternidad frauke frederico frederik frederique
    fredesvinda fredesvindo fredeswinda fredi fredrik fredy friday friederike friedhelm friedrich
    frits frode froilan froilana fructuosa fructuoso frumencio frusina frutos ftimou fu fuad
    fuencisla fuensanta fuente fuentes fujun fulgenci fulgencia fulgencio fulvia fulvio fundador
    fundadora fundamento fuqiang furqan gabi gabina gabino gabirel gabrielly gaby gadea gadiel
    gador gados gaelle gaetan gaetana gaetano gagandeep gaia gaieta gaiska gaizka gaizkane gal
    galadriel galan galatea galaye galder galdric galia galilea galileo galin galla galo galya
    galyna gamal gamaliel gancho gandharva ganeko ganesh ganesha gang ganix ganka ganna gaofeng
    gaoussou gara garai garazi garbine garcia garcilaso gardenia garegin gareth gari garik
    garikoitz garnik garoa garoafa garoe garofita gartxot gartzen garuda gaspara gaspare gaudelia
    gaudencia gaudencio gaudiosa gaudioso gaumet gaurav gautama gavina gavino gavril gavrila
    gaynor gazmira ge gea geane geanina gedeon gediminas geert geertje geertruida geeta gegham
    geidy geisa gela gelasio gelo gelu geminiano genadi genadio genar genara gencho gener generosa
    generoso geni genica genis genma gennadiy gennady gennaro geno genova genovaite genoveba
    genowefa gentil gentza gentzane geny georg georgel georges georgeta georghe georgian georgica
    georgiev georgieva georgiy georgy geovana geovane geovani geovanna geovanni geovanny gerad
    gerai geralda geraldin geraldina gerarda gerardina gerardus gerasimo geraxane geray geremias
    gergana gergina gerhard gerino gerlinde germa germain germana germania germanico germano
    germelina germina germinal germiniano gernot gero geroni geronima gersain gersom gerson gert
    gertraud gertrudes gertrudi gervacio gervasia gervasio gessami gessica geta getulio getuta
    gexan geza gezabel ghada ghaffar ghailan ghali ghalia ghania gharib ghariba ghassan ghazala
    ghazanfar ghazi ghazouani ghenadie gheorge gheorghina gheorghita gheorgue gherasim gherghina
    gheroghe ghiorghe ghiorghi ghiorghita ghita ghizela ghizlan ghizlane ghlana ghofran ghofrane
    gholamreza ghulam ghzala giacomo giada giampaolo giampiero gian giancarlo giancarlos gianella
    gianfranco giani gianina gianluigi gianmarco gianni giannina gianpaolo gianpiero gibet gibril
    gica gicu gicuta gideon giedre giedrius gift gifty giga gigel gigliola gihan gila gilberta
    gildardo gildo gilen gillen gillermo gilmar gilmara gilmer gilson gimena ginebra ginel gines
    ginesa ginesta ginka ginna gintaras gintare gintautas gioacchino gioconda gioia giordano
    giorgian giorgiana giorgica giorgina giorgio giovana giovani giovanny giovany giraldo girolamo
    gisbert gisel giselda gisell gisella gislaine gislene gissel gissela gisselle gitana gitta
    gitte giuliana giuliano giulietta giulio giuseppa givi gixane gizane gizela gizella gladiz
    glafira glaucia gleb gleice glenis glenny glenys gleva gliceria glicerio gligor glorificacion
    glyn gnima goar gobrias gocha godelieve godfrey godofredo godspower godstime godwin gogu gohar
    goiatz goio goiuri goiuria goizalde goizane goizargi goizeder golam goliat goncal gontzal
    gonzaga gonzala gonzalina goodluck gopal gopala gopi gor gora gorane gordiano gorete goreti
    goretti goretty gorgonia gorgonio gorgui gori gorka gosho gospodin gottfried gotzon gotzone
    goundo govinda goya goyo grabiel grabiela graca gracas gracian graciana graciano gracias
    graciella graciliana graciliano gracinda graciosa graeme gran granada gratiela gratiniano grau
    grazia graziano graziela graziella grazina grecia gregor gregori greisy grete gretel grethe
    grethel grettel gricel grietje grigor grigoras grigore grigori grigory grimanesa grisela
    grisha grit gro grober gruia grygoriy guacimara guaditoca guaire gualberto gualterio guang
    guanghua guanghui guangming guangrong guanjun guanmin guanping guarda guasimara guaxara
    guayarmina guayasen guayre gudelia gudula guendalina guenter guenther gueorgui guerau guery
    gueye guglielmo gui guia guiayara guida guido guiem guifang guifen guifre guihua guilermo
    guilhem guilherme guillem guillen guillerma guillerme guillermin guim guiomar guisela guiseppe
    guiu guiying guizlane gul gulfam gullermo gulnara gulnaz gulshan gulzar gumaro gumercinda
    gumercindo gumersinda gumersindo gundemaro gundula gunnar guo guobin guodong guofen guofeng
    guofu guoguang guohong guohua guohui guojun guoliang guomei guomin guoping guoqiang guoqing
    guoquan guorong guosheng guoxin guoxing guoying guoyong guozhong guram gurdeep gurdev gurdip
    gurgen gurinder gurjeet gurjinder gurjit gurleen gurmail gurmeet gurmit gurmukh gurnam gurpal
    gurpreet gurutz gurutze guruzne gurvinder gurwinder gustau gustav gutier guzel guzman
    gwenaelle gwendoline gwendolyne gyongyi gyongyver gytis gyula gyunay habibou habibur haby
    hacen hacene hachem hachemi hachim hachmi hachmia hacomar hada hadda haddou haddoum hadduch
    hademou hades hadhoum hadi hadia hadil hadilla hadiya hadj hadjer hadji hadjira hadrian hady
    hafed hafeez hafid hafida hafiz hafsa hafssa hagar hagen hagi hagie haiat haibin haibo haidar
    haide haidee haider haidong haie haifen haifeng haiguang haihong haihua haijuan haijun haili
    haimar haimei haimin haiou haiping haiqin hairong haitam haitao haitham haitz haiwei haixia
    haixiao haiyan haiying haiyong haiyun haize haizea haizeder haizene haizhen haizhu haj haja
    hajar hajer haji hajiba hajie hajira hajjaj hajnal hajnalka hajra hakim hakima hakkoum hakob
    hala haleema halid halil halima halimatou hallar hallouma halyna hama hamad hamada hamadi
    hamadou hamady hamama hamara hamdi hamed hamet hamid hamida hamido hamidou hamilton hamlet
    hamma hammad hammadi hammed hammou hamna hamou hamoudi hamsa hamudi hanaa hanadi hanae hanafi
    hanah hanan hanana hanane hani hania hanibal hanif hanifa hanin hannan hannane hanne hannes
    hannibal hansel hany hanza haojie haouari haoxiang haoxuan happy hapuc haralambie harald haran
    harbhajan hardeep hardip haresh hari haridiam haridian harinder haris harish haritz haritza
    harjeet harjinder harjit harkaitz harm harmanpreet harminder harnek haroa harol haroldo haron
    haroon haroun harouna harpal harpreet harri harsh harumi harutyun harvinder harwinder hasana
    hasbia haseeb hashim hasier hasina hasna hasnae hasnain hasni hasnia hassam hassana hassane
    hassania hassen hassiba hassina hassna hassnaa hassnae hatem hatim hatou hatoumata haya hayam
    hayar hayat hayate hayde hayet haykanush haytam haytham hazael hazem heba hebe heber hebert
    hecham hedda hedi hegoa hegoi heidemarie heidrun heihachi heikki heiko heinrich helder helenca
    helenio heleodora helge heli helia heliana heliberto helida helio heliodora heliodoro helios
    hella helle helmer helmut helmuth heloisa heloise helvia henar hend henda hendrik hendrika
    hendrikje hendrikus henedina heng hennadiy henning henny henoc henok henri henrieta henrik
    henrikas henrique henrry henryk henryka heorhiy heping hera heraclia heraclides heraclio
    heradio hercilia herculano hercules herculina heredia herena herenia heribert heriberta herica
    herlan hermandina hermann hermela hermelando hermelina hermelindo hermelo hermencina
    hermenegil hermenegilda hermenegildo hermeregildo hermerinda hermes hermesinda hermesindo
    hermilo herminda hermindo herminio herminsul hermita hermitas hermogenes hermosinda hermoso
    hernan hernando hernani herney herodes heroina heron hesham heura heydi hiart hiba hibai
    hibernon hicham hichame hichan hichem hidaya hiedra higini higinia higinio hikaru hikmat hilal
    hilari hilarino hilarion hildebrando hildegarda hildegart hildelisa hiltrud himad himar
    himilce himo hind hinda hinde hiniesta hipolit hipolita hira hiromi hirune hisashi hiscio
    hisham hitesh hitomi hitos hiurma hizan hlal hlalia hlima hmad hmama hmida hmidou hnia hocine
    hodaifa hodei hodeia holanda holga holger holi holmes homar homero hommad homobono honesta
    honesto hongbin hongbo hongfen hongjie hongjun hongli hongliang hongmei hongwei hongxia
    hongyan hongying hongyu honorat honorata honorato honoria honorina honorinda honorino honorio
    hontanares hoover horacia horatio horatiu horia horiya hormisdas hornjoserbsce hortensi
    hortensio hosain hosam hosanna hosein hosni hosnia hossain hossam hossnia houari houaria
    houcein houcin houcine houda houdaifa houmad hoummad hoummada hounaida houria houriya hourya
    housam housna housni housnia houssain houssaine houssam houssame houssein housseine houssien
    houssin houssine houssnia houyam hovik hoz hra hrachya hrafn hrant hripsime hristian hristina
    hristinka hristiyan hristiyana hristo hristofor hristov hryhoriy hssain hssaine hu huamei huan
    huang huanhuan huanping huascar huaying huber huberto hubertus huc huda hudaifa huerta huertas
    huerto hug hugues huguette huifang huifen huihui huili huilin huiling huimin huiping huiqin
    huixin huiying huizhen huma humaima humaira humayun humbelina humbert humberta humildad
    humilde hunaida huria husam husein husnain hussam hussnain hutman hyusein ia iacob iacopo
    iacov iago iagoba iaia iain iakes iakov iana iancu ianire ianko ianos iara iaroslav iaroslava
    iashoda iasmina iasone ib iba iballa iban ibana ibane ibay iber iberia ibernalo ibeth ibis ibo
    ibolya ibon ibone ibor ibou ibra ibrahem ibrahima ibrahime ibrahin ibrahym ibraim ibraima
    ibrain ibrar ibryam ibtihal ibtisam ibtissam ibtissame ibtissem ica icar icaro ichrak icia
    iciar ico icram idafe idaira idalba idali idalina idalmis idaly idan idania idara idayra
    iddrisu idelfonsa idelfonso idelia idelina idelisa idiatou idilia idilio idir idoia idolina
    idoya idrees idris idriss idrissa idrissia idurre idy ieda ieltxu iera ierai ieronim ieva
    ievgen ievgenii ievgeniia ifara ifeanyi iffat ifigenia iftikhar igancio igarki ignaci ignas
    ignasi ignasia ignat ignazio igon igone igoris igors igotz ihab ihar ihara ihdih ihintza ihor
    ihsan ihsane ihssan ihssane ijaz ijlal ikbal ikechukwu ikerne ikhlas ikhlass ikhlef ikram
    ikrame ikran ilah ilai ilan ilargi ilaria ilario ilarion ilazki ildara ildefons ildefonsa
    ildefonso ildelfonso ilduara ilena ilenia ilenuta ilham ilhame ilhan ilhem ilia ilian iliane
    ilias iliass iliasse ilidia ilidio ilie ilies iliev ilieva ilina ilinca ilinka ilir ilisca
    iliuta iliya iliyan iliyana iliyas ilja ilka ilko illah illan illana illart illia illya ilma
    ilonka ilsa iluminacion iluminado ilune ilya ilyan ilyas ilyass ilyasse ilyes ilze imad imade
    imane imanol imar imara imeldo imen imerio imma immacolata immaculada immanuel imobach imperio
    imram imran imrane imre imtiaz inacio inake inaki inaky inam inaqui inar inara inas inass
    inasse inaxio inazio inca indalecia indalecio indalencio indar indara inderjit indhara indhira
    indiana indiara indra indre inesa inese ineso inessa ineta ineva ingeburg ingo ingresar
    ingrida inha inhar inka inko inma inmaculada inmanol inna innocent inoa inocencio inocenta
    inocente insa insaf inssaf inti intisar intissar intza invencion ioachim ioan ioana ioar ioel
    iokin iolanda iomara ionatan ionel ionela ionelia ionica ionita ionut iordache iordan iordana
    iordanka ioritz ioseb ioseba iosif iosu iosua iosune ioulia iouri iovana iozsef ipar iqbal
    iqra iracema irache iraci iradi iragartze irai iraia iraide iraides iraima irais iraitz irakli
    iram irama iran irani irania irantzu iranzu irasema iratxe iratze iraultza iray iraya irea
    irela irema iren irenea ireneo ireneu ireneusz irenia irenio irfan iria irian iriana iride
    irimia irine irinea irinel irineo iriome irkus irlanda irmantas irmina irmtraud iron ironim
    irshad iru iruna irundina irune isaak isabela isabelina isabelino isabelo isac isacia isacio
    isael isai isaia isam isamael isamar isamara isamel isard isart isatou isauro isbel iscle isel
    iset isha ishac ishak ishaq ishfaq ishrat ishtar ishtiaq ishwar isicio isidor isidoro isidre
    isilda iskander iskra iskren islam islenska isma ismaail ismaela ismahan ismahane ismaila
    ismary ismelda ismene ismenia ismet isoken isolda isolde isolina isolino isona isora isra
    israa israe israr isrrael issa issaga issah issaka issam issame issiaka issmail issouf
    istvanne isusko itahisa itai italia italiano italo itamar itciar ithaisa ithan ithaysa itiel
    itohan itoitz itsasne itsaso itto itxaro itxaropena itxasne itxaso itxiar itzal itzan itzel
    itziar iu iudistira iudita iulen iulia iulian iuliana iulica iuliia iuliu iulius iune iurdana
    iurgi iuri iurie iurii iusra iustin iustina ivailo ivalin ivalina ivanca ivane ivaneide
    ivanete ivani ivania ivanichka ivanilda ivanilde ivanildo ivanka ivanna ivano ivanov ivanova
    ivar ivaylo ivelin ivelina iver ives ivet iveta ivete iveth ivett ivie ivis ivo ivon ivona
    ivone ivonete ivor iwona ixai ixchel ixeia ixeya ixiar ixone iyad iyan iyana iza izabel
    izabela izabella izadi izaga izai izam izamar izan izana izar izara izarbe izarne izarra
    izascun izaskum izaskun izei izeia izel izhan izhar iziar izkander izolda izortze izotz izza
    izzan jaafar jabbar jaber jabier jabir jabran jacek jaciara jacint jacira jackelin jacky
    jacoba jacobina jacobo jacobus jacomar jacopo jacquelina jadduch jaden jader jadiel jadilla
    jadiya jadiyetu jael jafar jafet jaganatha jagdeep jagdish jagjit jagoba jagtar jahaira
    jahangir jahel jai jaimeta jaimina jainaba jaione jair jaira jairo jaiver jakelin jakeline
    jakes jakobe jalal jaled jalid jalil jalila jallal jamaa jamaica jamil jamile jamileth jamina
    jamshaid jamshed janaina janan janat jandira jandro janeta janete janin janira janire janitz
    janka jankey janko jannat janne janneth jannett janny jano janosne janto janusz jany jaouad
    jaouhara jaquelin jaquelina jara jare jarein jarek jarischandra jarmila jarnail jaro jaromir
    jaroslava jaroslaw jasbir jashim jasim jaskaran jasleen jasmeen jasmina jasminka jasna jasone
    jaspal jaspreet jassim jasvinder jasvir jaswant jaswinder jatin jatinder jatri jauad jaume
    javad javaid javed javer javi javid javiera jawad jaya jayden jaydy jayone jayro jazael
    jazmina jeaneth jeanneth jeferson jefrey jefry jehan jehova jehu jeison jeisson jekaterina
    jelloul jema jemaa jemal jemima jemina jemma jenara jenaro jeneba jenel jenica jenina jennyfer
    jeno jens jeny jenyfer jerai jeray jeremi jeremias jeremie jerico jerobel jeroni jeronia
    jeronima jerson jerusa jerusalen jerzy jesabel jese jeshua jesika jesper jessy jessyca jesua
    jesualda jesualdo jette jetzabel jevgenij jevgenija jeyson jezabel jhan jhaneth jhenifer
    jhenny jhoan jhoana jhoanna jhoel jhon jhonatan jhonathan jhonattan jhonier jhonnatan jhonny
    jhony jhoselin jhoselyn jhosua jhovana jia jiachen jiacheng jiafu jiahao jiahui jiajia jiajie
    jiajing jiajun jiale jiali jialiang jialin jialing jiaming jian jianan jianbin jianbo
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
    jitendra jmiaa joachim joachin joakim joakin joakina joanes joannes joaozinho joaquim joaquima
    joar job jobita jocabed jocelyne joelma joerg joffre jofre joga joginder johan johann johannes
    johanny johara johathan johnatan johnattan johnnatan johny joice joita jojo jokin jokine
    jolanta jolita jonadab jonahtan jonai jonalyn jonan jonatan jonatas jonattan jonay jones
    jonhatan jonnatan jonnathan jonny jony jorda jordana jordina jordy jorel jorgelina jorgen
    jorgina joritz jorja jorje jorn jorunn josafat joseane joseba josebe josee josefino joselia
    joselin joselina joseline joselito joselyne josemaria josep josepa josephe josetxo joshue
    josiane josias josilene josimar josselyn josu josua josuha josune joudia jounaida joussef
    jovani jovanka jovanna jovanny jovelyn jovina jovino jovito joxe jozef jozefa jozsef jozsefne
    juanelo juani juanito juanjo juanma juanmei juaquin juaquina jubal jucelia jucilene juda judas
    judhit judiht judit judita judite jue juergen jugatx jula juliano julien julieth julisa julita
    julito julud july jumaria juna junaid junbo juncal junfen junfeng junhao junhua junia junjie
    junkal junlei junli junliang junmei juno junping junquera junwei junxi junxiang junyan junyi
    junyong junyu juozas jurate jurdan jurdana jurema jurg jurgi jurgita juri jurijs jurijus juris
    jussara just justas justice justinas justiniana justiniano justino justo justyna juvenal
    juvencia juvencio juventina juventino jyoti jytte kaba kabbour kabira kacem kacper kada kadda
    kaddour kaddy kader kadia kadialy kadidia kadidiatou kadija kadijatou kadir kadrie kady kaede
    kahina kaiet kailash kainat kaira kais kaixin kaja kakha kakhaber kaleem kalid kalidasa
    kalidou kalifa kalil kalilou kalilu kalin kalina kalinka kalsoom kaltoum kaltouma kamalatmika
    kamalia kamaljit kamar kamel kamelia kameliya kamen kamil kamila kamilia kamilla kamla kamo
    kamran kamrul kanchan kande kandeh kandela kane kaneez kang kangwei kanta kanwal kanza kaori
    kaotar kaoussou kaoutar kaouthar kapil kapila kapka karamat karamba karamjit karamo karamoko
    karapet kardama kare karel karelia karem karime karishma karle karlheinz karlo karlos karlota
    karmel karmele karmelo karnail karola karolis karoly karttikeya karyna kasem kashif kashmir
    kasper kassem kassim kassoum katalina katarina katerin kateryna kathia kathya katiana katiane
    katiba katiusca katiuscia katiuska katixa katja katrien katrin katrine katsiaryna kattalin
    katty katya kauan kaur kausar kautar kauzar kavi kawsu kawtar kawthar kazimiera kbir kbira ke
    keba kebba kebir kebira kedara kedarnath keisy keita keke kelia kelian keltoum keltouma keltse
    kely kemal kemen kemo kemoko kemuel kenai kenan kenay kennedy kenza kenzo keoma kepa kerena
    kerman kesia kestutis ketevan ketty kevyn kewal kewin kexin keyla keyra khachatur khachik
    khaddouj khaddouja khadem khader khadi khadidiatou khadidja khadidjetou khadija khadijatou
    khadijetou khadim khadime khadir khadiya khadjou khadouj khadouja khadra khadre khady khadyja
    khaira khaldia khalida khalifa khalil khalissa khaly khamis khamiss khamissa khammar khamsa
    khamssa khan khaoula khardiata khatia khatima khatir khatri khatuna khawar khdija khedidja
    kheir kheira kheireddine khelifa khira khitam khizar khlifa khlifia khnata kholoud khoudia
    khouloud khrystyna khuram khurram khurshid kian kieran kike kiko kiliam kilian killian kilyan
    kima kimera kimetz kin kinda kine kinga kingsley kintuillang kinza kiova kiowa kirara kirenia
    kiriam kirian kiril kirilka kirill kirilov kiro kirpal kirsa kirsti kirsty kiryl kishore
    kishwar kissima kizkitza klaas klaudia klaus klavdiya kleber klever knarik knut koba koen kofi
    koichi koji koldo koldobika koldobike koly kolyo komal konate kone konimba konrad konstantin
    konstantine kontxi koraima korka kornelia korneliya koro koruko kosta kostadin kostadinka
    kostadinov kostas kostiantyn kostyantyn kouider kousar krasen krasimir krasimira krassimir
    krassimira krassimire krastina kremena krish krishan kristiana kristiyan kristof kristoffer
    kristyna krisztian krisztina krum krystel krystian krzystof ksenia kseniia kseniya kuldeep
    kuldip kuljit kulvir kulwant kulwinder kumar kumba kumiko kun kunal kundalini kunti kwabena
    kwadwo kwaku kwame kwasi kyara kylian kyrylo laarbi laaroussi laaziz laaziza laban lachezar
    lachman lacramioara lacrimioara lada ladisla ladislaa ladislada ladislao ladislau ladji
    laetitia lafdil lah lahasen lahat lahbib lahbiba lahcen lahcene lahouari lahouaria lahoucine
    lahoussine lahsen lahssan lahssen laiba laid laida laie laiene laima laimonas laimute lain
    laina laira lais laisa lajos lakbir lakbira lakhbir lakhdar lakhvir lakhwinder lal lali lalia
    lalit lalla lama lamara lamarana lambert lamberta lamberto lambertus lamia lamiaa lamiae
    lamiita lamin lamina lamine lamiri lamis lamkadem lamnouar lamya lamyaa lamyae lancelot
    lancine landelina landelino lander landing lanfen lanmei lansana lanxiang lanying larabi larbi
    larion laritza laro larosi larraitz larysa lasana lasha lassana lasse lassina lassine lastenia
    laszlone latif latinka latino latviesu lau laudelina laudelino laudiceia laudina laudino
    laurea laureana laureano laurencia laurencio laurens laurenta laurentia laurentina laurentino
    laurentiu laurentzi laurindo lauro laurynas lautaro laxman laxmi laya layachi laye layonel
    layra lazara laziz laziza lealdina leandre lebdaoui lech ledicia ledy leendert leer legarda
    lehbib lei leide leidiane leidy leidys leilei leira leire leisy leixuri leiza leize leizuri
    lekbir lekbira lele lemine lene lenia lenin lennart lennon lenut lenuta leny leocadia leocadio
    leocricia leocricio leodegario leomar leonardus leonas leoncia leoncio leonela leonhard
    leonice leonid leonidas leonides leonido leonilda leonilde leonilo leonisa leonte leontin
    leontina leopold leopolda leopoldina leovigilda leovigildo lerida lerma lesbia lesly lesme
    lesmes lesya leszek letizia levan levani levent levon lexuri leya leyanis leyda leydi leydis
    leyi leyre lhachmi lhassan lhassane lhou lhouceine lhoucine lhoussain lhoussaine lhousseine
    lhoussine lianet liang liangfeng liangjun liangliang lianlian lianna lianying liaqat libardo
    libasse libe liber liberada liberata liberato liberia liberio liberta libertad liberto libia
    libin libor liboria liborio librado lica licas licer liceria licerio licesio licet liceth
    lichun licia licinia licinio lidan lide lider lidiana lidiane lidice lidiia lidija lidio
    lidiya lidon lidong liduina liduvina lidya lie liena liene lier lierni lies lifang lifen
    lifeng liga ligaya ligita liguang liguo liher lihong lihua liisa lijana lijiao lijie lijin
    lijing lijuan lijun lika liliam liliane lilianne lilibeth lilica liliia liling lilioara lilith
    liliya lilya lilyana lima limam liman limber limberg limbert limei limin liming limpia
    linarejos linas lindalva lindaura lindomar line linet linfeng lingfen lingfeng lingjun lingli
    lingling lingmiao lingwei lingxiao lingyan lingyong lingyu lingyun lingzhen lingzhi lingzhu
    linjie linlin linna linos linus linwei lioba lior lioubov lioudmila liping liqin liqing liqun
    lira liria lirio lirios lirong lis lisandro lisard lisarda lisardo lisbel lisbet liselotte
    liset liseth lisett lisheng lisset lissete lisseth lissett lissy liu liuba liubov liudmila
    liudmyla liuva livan livino livio livioara liviu livius liwei liwen lixia lixiang lixiao lixin
    lixiong liya liyan liying liyong liyu liyun lizandra lizandro lizar lizardo lizbet lizer lizet
    lizhen lizhong lizhu lizi lizica ljubica llacolen llanos llara llarina llatzer lledo lleir
    lleonard llibert llibertat llorenc llorens lluc lluch llucia lluis lluisa llum lluna llura
    lluvia loaira loana loay lobna lofti lohitzune lohizune loinaz lokapala lokman loles loli
    lolimar lone longina longino longinos lope lorand lorea loredana lorelay loreley lorella
    lorenz loreto lorgio lorien lot lotfi louay louazna loubna louhou louiza lounes lourd loutfi
    lovepreet loveth loyda loyola lua luali luan luar luara luay lubica lubna lubomir lubos luc
    lucca lucelia lucelly lucely lucena lucero lucette lucian luciane lucica lucidia lucidio
    luciene lucilene lucilia luciliano lucilo lucimar lucimara lucindo lucineia lucineide lucinia
    lucinio lucita lucitania lucky lucrecio lucrezia lucyna ludek ludibia ludivia ludivine
    ludivino ludmilla ludovico ludovina ludwig ludwing luftolde luigia luigina luisana luisina
    luiza lujan luken lukene lukman luminita lupercio lupicina lupicinia lupicinio lupu luqman
    lurdes luscinda lusia lutgarda lutgardo lutz luxi luzdivina luzdivino luzia luzinete luzmila
    luztolde luzviminda lya lyazid lydie lyes lys lyuba lyuben lyubka lyubomir lyubomira lyubomyr
    lyubomyra lyubov lyudmil lyudmila lyudmyla maamar maanan maati maazouza mabrouk mabrouka
    macarena macaria macario macedon macedonia macedonio macia maciana macire macoumba macrina
    macrino mactar madai madalen madalena madalin madalina madani maday maddalen maddalena maddox
    madelein madelen madeleyne madelin mademba madhu madhusudan madi madicke madiha madiop madjid
    madlen madlena madona madou madrona mady maeba maelle maelys maeve maffeo maftei magalie
    magalis magalys magatte magdala magdaleno magdalina magdolna magela magencia magencio maghnia
    magi magin magina magna magne magno magomed maguette magueye magyar mahah maham mahamadi
    mahamadu mahamed mahammed mahamud mahassine mahayub mahayuba mahboob mahdia mahdjouba maheen
    maher mahfoud mahfud mahi mahieddine mahir mahjoub mahjouba mahmood mahmud mahnoor mahy mahyub
    mahyuba maialen maiane maiara maica maico maicol maicon maider maier maija maik maika maike
    maikel maikol maila mailen mailin mailyn maimona maimoun maimouna maimuna maiol maiquel
    mairena maisa maisaa maisae maissa maissae maitane maiteder maitena maixa maj majd majda
    majdouline majed majid majida maka makan makha makhan makhlouf makhtar maki makiko makki
    makram maksims maksymilian malaika malainin malainine malake malam malamin malamine malang
    malaquias malco maleni mali malica malick maliki malina malinalli malinka malkeet malkhaz
    malkit malle malte malva malwina mama mamadi mamadu mamady mamasa mame mamerta mamerto mames
    mamia mamma mammat mamoudou mamoun mamoune mamour mamourou mamoutou mamta mamudou mamudu
    mamuka mamun manahil manal manale manana manar manasa manases mandeep mandiaye mandica manding
    mandita mane manea manel manela manex manfredo mangal maniang maninder manisha manja manjeet
    manjinder manjit manjot manju mankilef mannana manoel manoela manoj manol manola manole
    manolete manoli manolita manolo manon manpreet manrique mansata mansoor mansor mansour
    mansoura manssour mansur mantas manu manue manuele manzoor maodo mapenda maqbool maqsood mar
    maragda marah maram marame mararia marat maravilla maravillas maraya marbelis marbella
    marbelys marca marcal marcas marce marceli marceliana marceliano marcelin marcelli marcello
    marcial marciala marciana marciano marcilene marcio marcionila marck marcolina marcolino marcu
    mare mareike marek mareme marena marene marey marfil marga margalida margara margareth
    margaretha margarethe margarit margaryta margaux margita margoth margrit marharyta mariagrazia
    mariama mariame mariamu mariane marianella mariangel mariangela mariangeles marianita marianny
    mariasol mariasun mariateresa mariatou maricarmen maricel maricica maricielo maricris maricuta
    mariea marielena mariely mariem marieme mariemma marien marieta marietou marife mariflor
    mariia marijana marijke marika marilda marilena marilene marilenny marili marilia marilin
    marilina marillac marilo mariluz marilza marimar marinalva marineide marinel marinela
    marinella marines marinete marinette marinica marinka marino marinov marinus marioara mariola
    marioly mariona mariora maripaz marisabel marisca marise marisel maristela marit marite
    marites maritxell maritxu mariuca marius mariusz mariuta mariuxi marivi marivic mariyam
    mariyan mariyana mariyka mariza marizabel marizete marizol marja marjan marjolein marketa
    markos marleni marlenis marlenny marleny marley marli marlies marliese marlis marlise marlucia
    marly maroa maroan maroua marouan marouane marquina marsel marthe martijn martinho martiniana
    martiniano martino martins martinus martir martires martiria martirian martirio marton martos
    martxel martyn martyna martynas martzel marua maruan maruja marusia marusya maruxa marwan
    marwane maryama maryame maryan maryana marybel maryem maryia marylene maryline maryluz maryna
    maryori maryory maryse marysol maryuri maryury maryvonne marzena marzia marzio marzok marzouk
    masha masiel masood masoud massaer massamba massar masse masseye massiel massimiliano massimo
    massin massinissa massira massoud masud masum mata matar matea matene matenin mateos mateu
    mateus matheo matheus mathias mathis mati maties matrikas matti mattin maturino matus matutina
    matxalen maty maudilia maudilio mauren mauri maurici mauricia maurilia maurilio maurina
    maurino maurizio maverick mawdo maxence maxi maxime maximiana maximiano maximilia maximiliana
    maximino maxym mayalen mayara mayca maycon mayda mayela mayelin mayerli mayerlin mayerling
    mayerly mayi mayka maykel mayla maylen maylin mayo mayoro maysa maysaa maysae maysam mayssa
    mayssae mayte mayumi mayya mazatl mazen mazhar mbacke mballo mbarak mbarek mbark mbarka mbaye
    mbemba mbene md mecedes mechthild mecias medarda medardo medea medin medina medir medou
    medoune meena megumi mehak mehamed mehboob mehdia mehmed mehmood mehran mehrdad mehwish meie
    meifang meifen meifeng meihong meihua meijuan meijun meike meilan meili meilian meiling meimei
    meiqin meire meirong meiryan meissa meixia meixiang meiyan meiying meiyu meiyun meizhen meizhu
    mekka mekki melanio melannie melanny melanya melca melchor melchora melcion melcior melecia
    melecio melek melibea meline melitina melito meliton melitona meliza melodia melquiades
    melquisedec melvi melvy melvyn mena menana mencey mencia mendia meng mengmeng mengting mengyao
    mennana merab merari merce merced mercedita mercenario merche merete meriam meriame merian
    merida merieme merien merita meritxel meritxell meriyem merlinda merlita merly merouane
    mertixell mertxe mervyn mery meryam meryama meryeme meryen merzak merzouk mesalina mesbah
    mesias messaoud messaouda messoud metin metodi metodio mette mezian meziane mfaddal mfedal
    mfeddal mfedla mhamed mhammad mhammed mhand mher mian miao miaomiao micael michela
    michelangelo michiel mickael micol midiala midori mieczyslaw migel migle miglena miguela
    miguelangel mihael mihaiela mihaila mihails mihaita mihalache mihaly miho mijael mijail
    mikalai mikelats mikeldi mikele mikhaylo mikheil mikkel miklos mikola milad milada miladin
    miladis milady miladys milagritos milca milcho milciades mildrey miledy miledys mileidy
    mileidys milen milene milenka milesio miley mileydis milian milka milko millan millana
    millaray miller millerlandy milorad miloslav miloud milouda miloudi milud miluda miluta milva
    milvia mima mimon mimona mimoun mimouna mimoune mimount mimun mimuna mimunt mimuntz minata
    mincho mindaugas mine minel minervina minervino minghao minghua minghui mingliang mingming
    minia minjie minka minko minodora minying mioara miodrag miorita miqueas miquela mir mirabela
    miracle mirari mircea mircho mirco mireia mireilla mireira mirel mirela mirelys miren mirena
    mirene mirentxu miria miriela miriem mirjam mirka mirko miro miron miroslava miroslaw
    miroslawa mirsad miruna miryam miryan mirza misael misbah misericordia mishel mishell misho
    missoum misu mita mitica mitka mitko mitkov mitra mitrita mitxel miyuki mizanur mjid mladen
    moaad moacir moad moazzam moctar modest modestas modi modou mody mofadal mofaddal mofaddala
    mogens moh moha mohamad mohamadi mohamadou mohamedi mohamedou mohammadi mohammadine mohan
    mohand mohatar mohcin mohcine mohinder mohit mohsan mohsen mohsin mohsine mohssen mohssin
    mohssine mohtar moise mokhtar mokhtaria moloud momar momath momchil momna momodou monaim
    monalisa moncef monday moneiba moner moneyba monfrague monia monico monike monina monir
    monsalud monsef monserra monserrat monserrata monsif monssef mont montana montanas montemayor
    montes montesclaros montesion montevirgen montiel montsant montse monya mor morad moraima
    morelia morena moreno moreyba morgana morgane moriba moritz moro morro morten morteza moruena
    mory mosaab moslim mossaab mostafa mostapha mostefa motserrat mouaad mouad mouctar moufida
    mouha mouhamadou mouhamed mouhamet mouhcin mouhcine mouhsin mouhsine mouhssin mouhssine
    moukhtar moulay moulaye mouloud moulouda mouloudi moumen moumna mouna mounaim mounia mounim
    mounina mounir mounira mounsef mounsif mountaga mounya mourad mourtalla mousa moustafa
    moustapha mrabih mstislav muad mubarak mubashar mubashir mudasar mudassar muela mugurel
    muhamadou muhamed muhammadou mujahid mujer mukesh mukhtar mumtaz muna munawar muneeb munia
    munir murielle murilo murtaza musa musah musarrat mushegh mushtaq muskan muskilda muslim mussa
    mustansar mustapha muzaffar mya mycola mykhailo mykyta myla mylene myrian myroslav myroslava
    myryam mzia naaima naama naara nabar nabeel nabeela nabel nabi nabia nabiha nabil nabila nabor
    nacer nacera naceur nacho nacimiento nacira nacor nadal nadalina nadaya nadeem nadege nadejda
    nader nadezda nadezhda nadi nadifa nadiia nadim nadin nadina nadir nadira nadiuska nadiya
    nadja nadjat nadjem nadjet nadjia nadjib nadka nadra nadya nadzeya naeem nael naema nafi
    nafisa nafissa nafissatou nagina nagore naha nahara nahed naheed nahiane nahiara nahid nahida
    nahikari nahila nahim nahima nahir nahla nahomi nahuel nahum nahun naia naiala naiane naiara
    naihara naika naikari naike nail naila nailya naima naimi nain nair naira nairobi nais naiyara
    najah najam najat najate najem najet naji najia najib najiba najih najiha najim najima najiya
    najla najlaa najlae najma najoua najua najwa nakor nala nalaya nallely nallua nama namibia
    namory nandi nandini nando nandor nani nansi nanuli nao naoki naomy naoual naouar naouel
    naoufal naoufel nara naray narayan narcis narciso narciza narda nardo nardy nareme naresh
    nargis nariman narimane narinder narjes narjis narjiss narjisse naroa naroba naryis nasar
    naseem naseer naser nasera nashira nasiha nasim nasima nasir nasira nasko nasly nasr nasra
    nasrallah nasreddine nasreen nasrin nasrine nasrullah nassar nasser nassera nassiba nassim
    nassima nassir nassira nast nastaca nastase nastasia nastia natael natale natali nataliia
    natalina natalio nataliya natalja natallia nataly natan natanael nataniel nataraja natasa
    natascha natascia nataxa natela nath nathali nathalia nathaly nati natia natija nativitat
    natnael nato natura natxo natzaret naual naufal naufel naum nauman nauset nausica nauzet
    navdeep naveed naveeda naveen navia navid navidad navil navila navin navjot navneet nawal
    nawar nawaz nawel nawfal nayab nayade nayala nayan nayana nayara nayat nayda nayden nayeli
    nayely nayem nayhara nayib nayibe nayim nayima nayin nayla nayma nayomi nayra nayua nazakat
    nazam nazan nazar nazare nazarena nazareno nazaret nazareth nazaria nazarica nazarii nazario
    nazariy nazha nazia nazih naziha nazik nazim nazir nazira nazma nazmie nazmul nazrul ndeye
    ndiaga ndiasse ndiaye ndiogou ndiouga ndongo neagu nebil nebojsa neco nector neculae neculai
    neculina nedal nedas nedelcho nederlands nedka nedko nedyalka nedyalko neelam neeltje neeraj
    nefer nefertari neftali nehad nehemias nehuen neiba neide neidy neila neira neisa neisy neiva
    neizan nekal nekane nel nelba nelcy nele nelea neli nelina nelita nelli nellya nelo nelsa
    nelso nelsy nelu neluta nelutu nelva nely nelya nemecia nemecio nemesia nemesio nemesis nene
    neo neonila nepomuceno nepomuk neptali nere nerea nereo nereyda neri neria nerida nerijus
    neriman nerina neringa nermin nermine neron nerys neskutz nesrin nesrine nessrine neu neus
    neusa neuza nevadita neven nevena nevenka neves ney neyda neyen neyla neysa neyva neyzan nezar
    nezha nfamara ngagne ngone niall niama niamh niang nica nicandro nicanor nicanora nicasia
    nicasio niccolo nicefora niceforo nicereta nicesio niceta niceto nichel nichita nichola nico
    nicodemo nicodemus nicolaas nicolae nicolai nicolaie nicolau nicolay nicoleta nicoletta
    nicolina nicolita nicoll nicolo nicomeda nicomedes nicu niculae niculai niculaie niculina
    niculita nicusor nicuta nidae nidal nieva nieve nighat nihad nihal nihat nijole nikhil niklas
    nikolaev nikolaj nikolajs nikolas nikolaus nikolay nikoleta nikolett nikoletta nikolina
    nikolinka nikolov nikte nile nilo nilson nilton nilva nilza nima nimia nimra ninbe ninel
    nineta ning nini ninive ninoska niobe nira niria niriti nirmal nirmala nirmin nirmine nirvana
    nisa nisamar nisar nishan nisma nisri nisrin nisrine nissrin nissrine nistor nit nitin niurka
    nivaldo nivardo nivaria nivia nixon nizam nizar noaman noara nodar noela noeli noema noemia
    noemie noemy nofre nogaye noha nohaila nohara nohayla nohelia nohemy nohora noive nolasco
    nolberta nolberto noli nolwenn noman nombre nonato nonia nonila nonita nonito nonna nor
    noraida noralba norayr norberta norbey norddin norddine nordi nordin nordine noreddin
    noreddine noredine norhan noria norica norik noriman noris norka normando nory nosa nosair
    nosakhare nosheen nouaman nouara noufal noufissa nouh nouha nouhad nouhaila nouhayla nouhou
    nouhoum nouhoun nouman noumidia nounout noura nouraddin nouraddine nouradine nourddin
    nourddine nourdin nourdine noureddin noureddine nouredin nouredine nourelhouda nourhan nouria
    nouriddin nourreddine nourredine nouzha nozha nuala nube nugzar nuha nuhacet nuhaila nuhazet
    numan numidia nune nunilon nunzia nunzio nura nuri nuris nury nurys nusrat nut nuta nuti nutu
    nuvia nyima nyuma oana obaida obdulio obed oceane oceania octavi octavian octaviana octaviano
    odair odalis odalys odd oddvar odei odelinda odet odeta odete odila odile odilio odilo odin
    odina odon odonila odulia ofelio ofir oghogho ognyan ohara ohiana ohiane oiana oiane oiartza
    oier oihana oihane oiher oilda oinatz okacha oktay olaf olai olaia olaitz olaiz olalla olallo
    olanda olarizu olas olatz olau olav olavo olay olaya olayo ole olegaria olegario olegs oleguer
    oleh oleksii oleksiy olena olesea olesia olesya olexandr olexiy olguita olguta olha olida
    olimpio olimpiu olina olinta olivera oliverio oliveros olivier olivio oliviu olivo olmedo olmo
    olof oltita olvido olya om omaida omaima omaira omara omayma omayra omeima omid omkaltoum
    omkeltoum omnia onan ondina onditz ondiz oneka onel onelia onelio onesiforo onesima onesimo
    onia onintza onintze onisim onisor onkar onofra onofre onorina onur ophelie oprea oprica
    orazio orbelinda orencia orencio orentina orentino orest oresta oreste orestes oreto orfa
    orfelia orfelina orfilia orhan oria oriana orietta oriol orion oristela oristila orkatz
    orlanda orlin orlinda orm ornela ornella oro orofila oroitz oroncio orosia orosio orquidea
    orreaga orsolya ortansa ortensia ortzi orysya osagie osahon osama osane osaretin osariemen
    osaro osas osazee osazuwa osbaldo osel osiris oskia oskitz osmani osmany osmar osmel osmundo
    ossama ostap oswald ot otar otelo otger othman othmane otilio otman otmane otmar otniel oto
    oton otoniel ottavio ou ouadia ouadie ouafa ouafaa ouafae ouafi ouafila ouahib ouahiba ouahid
    ouahida ouail ouali oualid ouarda ouardia ouasim ouasima ouassila ouassim ouassima ouazna
    ouiam ouiame ouidad ouijdane ouisal ouissal ouissam ouiza oukacha oulaid oulaya oulimata oum
    oumaima oumama oumarou oumayma oumhani oumkaltoum oumkeltoum oumnia oumy oury ousainou ousama
    ousman ousmane oussama ousseynou outhmane outman outmane ove ovidi ovidia ovidio ovidiu oxana
    oxel oyvind paata pabla pablina pablino paciana paciano paciencia pacifica pacifico pacita
    paco padma padua pal palmiro paloma palomares palwinder pan panayot pancho pancracia pancracio
    pandava pandu panfilo pankaj pantaleon pantaleona paolina paolo papa pape paqui paquita
    paramjeet paramjit parasca paraschiv paraschiva parascovia pardeep pargat pariksit parmenia
    parmenio parminder parmjit parvati parveen parvez parvin parvinder parviz parvoleta parwinder
    paryania pascal pascale pascasia pascasio pascu pascua pascual pascuala pascualina pasion
    pasqual pasqualina pasqualino pastor pastora pathe patric patrici patricio patrik patrisia
    patrizia patrizio patrocinia patrocinio patrycia patrycja patryk patxi patxo paule pauli
    paulica paulin paulino paulius paulus paun pauna pavla pavlin pavlina pavlinka pavlo pavol
    pawan payal peace pedrona pegerto peifen peijun peio peipei pelagia pelagio pelayo pelegri
    pelegrin peli peligros pello pena penarroya penas pencho penda peng pengcheng pengfei pengpeng
    penha penitas penka penko pep pepa pepe pepi pepita pere peregrin peregrina peregrino perez
    perfecta perfecto pergentina pergentino perlita pernille perpetua perpetuo perseveranda
    persida peru pervaiz pervez petia petko petkov petrache petrana petranka petras petre petrea
    petri petria petrica petrisor petro petrola petrona petronel petronela petronella petronilo
    petronio petros petrov petrova petru petrus petrut petruta petter petya petyo philipe philipp
    philippa philippe philomina piadosa piedade piedades piedraescrita piedras piedrasanta
    piedrasantas pier piera pierangelo piere piergiorgio pierina pierino pierluigi piero pierpaolo
    pierrette pietat pieternella pietro pilare pili pinar pineda pingping pino pio pipino piroska
    pius placentina placer placeres placid placida placidia placido plamen plamena plamenka platon
    plautila plinio poder poliana policarpa policarpio policarpo polidoro polivio pollyana polo
    polonia polonio polya pompei pompeu pompeya pompeyo pompilia pompilio pompiliu ponc poncho
    ponciana ponciano poncio pool poonam pop popa porfidia porfidio porfiria porres portal
    potenciana potenciano poul poveda povilas prabhjot pradeep pradiumna prado prados praxedes
    prazeres preben preciosa predestina predestinacion predrag premislao prepedigna presentacio
    presentacion presentina preslav preslava pricila prima primavera primiano primitiva primitivo
    primo prisca priscilia prisciliana prisciliano priscilo prisco pristila pritivi priyanka
    procesa proceso procopia procopio proculo profira progreso promise prosper prospera prospero
    protasio providenci prudenci prudencia prudenciana prudenciano prudencio przemyslaw publio
    puebla puerto puig puiu pulaja pureza puri purificacio purificacion purisima purita pusa
    pushpa puy qadeer qaisar qaiser qamar qasim qasir qi qian qiang qianqian qiao qiaoli qiaoling
    qiaoqiao qiaoyan qiaoyun qifeng qiming qin qing qingfeng qinghua qingqing qingxia qinqin qiong
    qiqi qiu qiuhua qiumei qiuping qiuyun quan queila queralt queren querubin querubina quico
    quilen quiliano quim quima quin quinciano quinidio quino quinti quintiliana quintiliano
    quintina quintino quique quirico quirina quirino quirze quiteria quiterio qun qunfeng qunwei
    rabab rababe rabah rabea rabeh rabha rabi rabia rabiaa rabie rabih rabii racha rachad rached
    rachida rachyd rada radames radek radha radhames radi radia radian radim radina radita radka
    radko radomir radoslav radoslava radoslaw radostin radostina radouan radouane radovan radu
    raducu radut radwan radya raed rael rafa rafaelina rafaella rafal rafaqat rafayel rafel rafela
    raffaela raffaele raffaella rafi rafia rafik rafika rafila rafiq raghbir raghu ragnar rahal
    rahama raheel raheela rahel rahela rahhal rahila rahim rahima rahma rahmouna rai raian raico
    raid raida raidel raihana raimon raimond raimonda raimondas raimondo raimund raimunda
    raimundas raimundo rainer rainiero raissa raiza raj raja rajaa rajae rajan rajeev rajendra
    rajinder rajiv rajni raju rajwant rajwinder rakel rakesh rakia raksasa ralf ralitsa raluca ram
    rama ramadan raman ramandeep ramata ramatoulaye ramaz rambha ramdan ramdane rameez rami ramia
    ramil ramin raminta ramir ramira ramiz ramoni ramos ramses ramunas ramune ramute ramy ramzan
    ramzi ran ranbir randhir rangel rani ranim ranjeet ranjit ranses ranulfo ranya raouf raouia
    raoul raphaela rapita rares rasa rasha rasheed rashid rashpal rasim rastislav ratiba rauda
    raudel rauf ravana raveca ravinder rawan rawda rayan rayane raycho rayco raydel rayhan rayhana
    rayisa rayko raymunda rayner raysa rayyan raza razak razan razia razika razmik razzaq rbiha
    rebeka rebekka recaredo recesvinto recuerdo redencion redha redosinda redouan redouane reduan
    redwan redwane regalada regalado reghina regiane reginaldo regino regis regla regula regulo
    rehab reham rehan rehana rehman reidar reidun reimundo reinalda reinel reinelda reiner
    reinerio reinhard reinhold reinier reis rejane reka rekha rekia relu remberto remco reme
    remedio remei remi remigi remigia remigijus remigio remo remus remy remzi renan renat renatas
    renaud reneta reni renier renjie renu renzo reposo resham reshma restituta restituto
    resurreccion reto revaz reveca reyad reyhan reyita reymundo reynier rezki rhimo rhimou rhita
    rhizlane rhut rhys riad riahi riana riansares riasat riaz ribana ribera ribhu rica ricard
    ricardas ricardina ricart richar richart rida rider ridha ridouan ridouane riduan ridwan rie
    riera rifat riffat rigel rihab riham rihanna rikardo rilma rim rimantas rimas rime rimer rimma
    rimsha rimvydas rinaldo rinat rino rio riquelme rishabha rishi rishikesh ritaj rito ritu ritva
    riyad riza rizwan rizwana rkia rkiya roa roald roar robel rober robertas roberth robertina
    robina robinson robledo robson robustiana robustiano roc roca rochdi rodaina rodayna rode
    rodel roderic rodica rodion rodolf rodolphe rodovica rodulfo roelof roeya rofaida rogeli
    rogelia rogerio rogers rohit roi rokas rokaya roke rokhaya rokia roksana roksolana rolan
    rolandas roldan rolindes rolly roly romain romaisa romaisaa romaisae romaissa romaissae romano
    romans romarey romario romas romaysa romaysaa romaysae romayssa romayssae romel romen romer
    romero romeu romica romilda romina rommel romuald romualda romualdas romualdo romul romulo
    romulus romy ronal ronaldo ronan roncesvalles rong rongfen rongguang ronghua rongjun rongrong
    rongsheng rony roque ros rosabel rosaida rosal rosalbina rosali rosalin rosalino rosalio
    rosalvina rosane rosangel rosangela rosanny rosari rosauro roseane rosel roseli roselin
    roselina rosell rosely roselyne rosemberg rosemeire rosemery rosen rosend rosenilda roser
    roshan roshni rosi rosiane rosibel rosica rosilda rosilene rosimar rosimeire rosinda rosineide
    rositsa rosmari rosmarie rosmary rosmen rosmeri rosmira roso rossano rosse rossella rossemary
    rossend rossio rossitza rossmery rossy rostislav rostyslav roswitha rouchdi roudaina roumaisa
    roumaissa roumaissae roumen roumiana roya royer royston roza rozalia rozalina rozaliya rozica
    rozina rqia rquia ru rubby rubel rubens rubia rubialejos rubiel rubiela rubina ruddy rudesinda
    rudesindo rudi rudiger ruel rufa rufino rufo ruggero ruht ruiman ruiying rukhsana rukhsar
    rumaisa rumen rumilda rumyana rumyanka rune ruperta ruperto rupinder rus rusalin rusi ruska
    ruslan ruslana ruslanas rustam rusu rusudan rut ruta rute rutilio ruxanda ruxandra ruy ruyi
    ruyman ruzanna ryad rym ryszard rytis saad saada saadia saadiya saaid saaida saba sabah sabas
    sabastian sabela saber sabi sabiha sabin sabiniana sabiniano sabino sabir sabira sabri sabria
    sabrin sabrine sacramento sacramentos sada sadaf sadako sadaqat saddik sadek sadia sadibou
    sadik sadika sadio sadiq sadou sadrac sadurni saed saeed saeeda saeid saer safa safaa safae
    safah safdar safeer safi safia safiatou safietou safina safira safouan safouane safta saftica
    safuan safwan sagar sagara saghir sagrado sagrario sahagun sahara sahel sahida sahil sahila
    sahira sahli sahra saiba saibo saibou saida saidi saidia saidou saif saifeddine saiful saihou
    saikou saila saily saim saima saimon sainey sainza saioa saiqa saira sajad sajadeva sajid
    sajida sajjad sakina sakira saladina saladino salah salahddine salahdin salahdine salaheddin
    salaheddine salahedin salam salama salamata salamu salas salatiel salca salceda salec saleck
    saleem saleh saleha salek salem salema salesa saleta salete salha sali salia salido saliente
    salif salifou salifu salih salim salima salimata salimatou salimou salimu saliou saliu salka
    sallam salman salmane saloa salobral salobrar salomia salomon saloua saloum salsabil salua
    salud saludina salustiana salustiano salut salva salvacion salvadora salvi salvia salvina
    salvino salvio salwa saly samad samael samah samai samaira saman samanda samanta samar samaria
    samarita samay samba sambala sambor sambou sameer sameh sameiro samer samera sami samia samih
    samiha samina samiya samoil samoila samou sampedro sampson samra samreen samson samuele samuil
    samy samya samyra san sanaa sanae sanah sanam sancha sancho sandalia sandalio sandeep sandel
    sandica sandita sandrina sandro sandu sanela sangeeta sangita sani sania saniya sanja sanjaya
    sanjeev sankung sanna sanoussy sanpedro sanson santacruz santas santi santiaga santino
    santisima santokh santosh sants santusa sanya sanyaia saori sapna saqlain sarabel sarabi
    sarabjit sarahi sarahy saraima sarama saraniu sarasvati sarata saray sarbjit sardar sare
    sarela sarfaraz sarfraz sargis sarjo sarka saroa sarr sarra sarunas sarwan sarwar sasa sascha
    sashka sashko sasho saskia sassi satenik satiro satish satnam satoko satou satpal saturday
    saturia saturio saturnino saturno satwinder sauc saula saule saulius saulo saura sausan sava
    saverio saveta savina savino savita savu sawsan sayah sayd sayda sayed sayoa sayon sayonara
    sayra sayuri scheherazade scheherezade scherezade seba sebastia sebastiaan sebastiana
    sebastiano sebastiao seck seckou seco secundila secundina secundino seda seddik seedy seferina
    seferino sefora sega segimon segio segisfredo segismunda segismundo segunda segundina
    segundino segundo seham sehila sehrish seida seidu seikou seila sekhou sekouba sela selam
    selenia selica selin sellam sellamia selmira seloua selva semen semida semidan semiramis sen
    senador senda sendoa sendy sene seneida senen senent seni senia senida senobia senor senorina
    seny sequero serafi serafim serafin seraj serapia serapio serban serenella serezade serge
    sergej sergejs sergejus sergey serghei sergi sergia sergii sergiu sergiy sergo serguei serguey
    serhii serigne serine serkan serotina serra servanda servando servilia serviliana serviliano
    servilio servio servita servulo serxio seryozha set setefilla setou setti sevak sevastian
    sevastita sevdalin sevdalina sever severa severiana severiano severin severina severine
    severino severo sevgyul sevinch seydi seydina seydou seye seyla seynabou seyni sezgin sfia
    sghir shaban shabana shabbir shabir shabnam shadi shadia shady shafaqat shafiq shafique
    shafqat shagufta shah shahab shahbaz shaheen shahida shahin shahnaz shahzad shahzaib shaida
    shaiel shaila shaima shaira shaista shakeel shakil shakir shakuntala shalini shalma shalva
    shama shamaila shamara shamas shamil shamim shamir shamira shamraiz shamsa shamshad shamsher
    shania shanshan shaofen shaohua shaojun shaolin shaomei shaoping shaoqin shaowei shaoying
    shaoyong sharai sharay sharif sharmila sharmin shasha shaukat shayan shazia sheela shehzad
    sheima shelena sheng shenghua shengjie shengli shengwei shengyi sher sheraz sherezade sherif
    sheriff sheriffo sherin sherwin sheyla shi shijie shiqi shirin shishi shiva shiyi shiyong
    shoaib shorena shota shoukat shuai shuang shuangfen shuangfeng shuangjun shuangli shuangmei
    shuangshuang shuangwei shuangyan shuangyi shufang shufen shuhua shuhui shujing shujuan shuli
    shuling shumaila shumei shun shuo shuping shuqin shushanik shuting shuwei shuyan shuyi shuying
    shuzhen shyam sia siaka siamak sian siara siarhei sibel sibila sibilla sibisse sibylle sica
    sicilia sidahmed sidati sidaty sidi sidibe sidiki sidnei sidonia sidonio sidra sidy sieglinde
    siena sif sifeddine sigerico sigfredo sigfrid sigfrido sigifredo sigita sigitas sigrun sigurd
    siham sihame sihan sihem sikandar sikander sila silda silene silly silmara silvania silvano
    silver silveri silveria silverio silvestra silvestre silvestru silvian silviana silviano
    silvica silvie silvija silvina silvino silvio silviu silviya simao simas simeon simeona simi
    simina simion simo simohamed simoneta simonetta simplicia simplicio simran simranjit simy
    sinai sinaita sinan sinay sinda sindia sindo sindulfo sinead sinesia sinesio sinforiana
    sinforiano sinforosa sinforoso singh sinisa sinivali sintia sinue sinuhe siny sinziana siomara
    sion siqi sira siradio siraj siranush sirats sire siri siria siricio siriman sirin sirine
    sirio sirkka sirlei sirlene sirley siro sisenando sisi sisinia sisinio sissel sixte sixto siyi
    siyka siyu skaiste slama slavcho slavi slavica slavka slavko slavomir slawomir sliman slimane
    smahan smahane smail smain smaine smaranda smart sneha snejana snezha snezhana snezhanka
    snizhana soad soadia sobeida sobiha socaina socrates soda sodia sofian sofiane sofica sofiia
    sofio sofka sofya sofyan sogues sohaib sohail sohaila sohan sohayb sohayla sohel sohora sohra
    soiartze sokaina sokayna sokhna solaiman solana solangel solano solanyi solayman solaymane
    sole soledat solemnidad soletat soliman solita solmira solo solomane solomia solutor som
    somaya somia somiya somna sonali sonam sonata sondos sonnia sonsoles soodia sophio sopio sora
    soraia soraida soraima soralla sorangel sorayda soren soria soriba sorin sorina sorinel
    sorkunde sorne sory sotera sotero soterrana soterrano sotirios souaad souad souadia soubiha
    soudia soufia soufian soufiane soufyan soufyane souhaib souhail souhaila souhayla souhila
    soukaina soukayna soukeina soulaiman soulaimane soulayman soulaymane souleye souliman
    soulimane soultana soumaia soumaila soumana soumaya soumeya soumia soumicha soumiya soumya
    soundous soungalo sounia souraya souria sow spartak spas spaska speranta spiridon spyridon
    sraddha srivatsa stalin stamen stana stanca stancho stanciu stancu stanel stanica stanimir
    stanimira stanislas stanislav stanislava stanislawa stanka stanko stanuta stasys stavros steen
    steeven stefana stefanel stefanica stefanita stefaniya stefanka stefanny stefano stefanov
    stefcho steffany steffen steffi stefka stein steinar stela stelian steliana stelica steliyan
    stelu steluta stepan stepaniya stere sterica stevan stevens sthefany stilian stiliyan stine
    stivan stiven stoian stoica stoil stoyan stoyanka stoyanov stoyanova stoycho stoyka stoyko
    strahil sua suad subhadra subhan sucaina success suceso suelen sueli suely suevia sufen sufian
    sufyan sugey sughran sugoi suhaib suhail suhaila suhar suhong suhua suifen suihong suihua
    suiju suimei suiping suiying suizhu sujing sujuan sukaina sukayna sukeina sukhbir sukhdev
    sukhjinder sukhjit sukhvinder sukhvir sukhwinder sulaika sulaima sulaiman sulami sulamita
    sulan sulay sulayman suleica suleika suleima suleiman suleimane suleman suleyman suli suliman
    suling sullivan sulma sulpicio sultana sumaia sumaila sumaira suman sumaya sumei sumera sumia
    sumisa sumon sunamita sunay sundas sundus sunilda suniva suping suqin suraj surama suren suri
    suria surinder surjeet surjit surya susagna susane susano sushil susi suso suwei suyan suyapa
    suying suyog suyong suyun suzhen suzhu svajunas svein svenja svenska sverre svetla svetlin
    svetlozar svetoslav svetoslava svetozar sviatlana sviatoslav svilen svitlana svyatoslav
    sybille syeda sylla sylvain sylvana sylviane sylwester sylwia synnove syra syuleyman syuzanna
    szabolcs szilard szilvia taanant tabare tabata tabita tache taciana tacko tacoremi tadas tadea
    tadeo tadeusz tahar taher tahiche tahir tahira tahirou tahis tahmina tahra taib taibi taida
    taieb taila taimoor taira tais taisa taisia taisiya tajamal tajinder takeshi talal talat taleb
    talha talib talita talla talwinder tamaanant tamari tamaz tamba tamer tamila tamimount
    tamimunt tamou tamsir tamta tanase tanausu tanit tanta tantica tanveer tanvir tanyo tanzeela
    tanzila tao taoufik taoufiq tapha taras tarcisio tareixa tarek targelia tariel tarik tariq
    tarlochan tarsem tarsicio tarsila tarsilo tarun tasawar tasio tasleem tasneem tasnim tassnim
    tata tatevik tatia tatiane tatjana tatsiana taufik tautvydas tavita tawfik tawfiq tayeb
    tayisiya tayra tayri taysa taysir tayyab tayyaba tea teba tecla tegaday tehmina tehmine teia
    teimuraz tejinder telesfora telesforo tello telm telmo telva telvina temenuzhka temistocles
    temur tenesor tenesoya tengiz teobaldo teodocia teodolina teodolinda teodomira teodomiro
    teodorico teodorino teodosi teodosia teodosio teodula teodulo teofanes teofil teofilo teogenes
    teolinda teolindo teona teonila teotimo teotista teotiste tere terencia terenciano terencio
    teres teresiano teresina tereso terezia terezinha tertuliano tesifon tesifonte teslem tessy
    tetiana tetyana teudiselo teunis tewfik texenen texeneri texenery tfarah tfarrah thais thalita
    thamar thamara thami thania thaynara thays theodoros theodorus theophilus thiam thibault
    thibaut thierno thilo thor tian tianhao tiantian tianxiang tianyu tiberio tiberiu tiberius
    tibiabin tibisay tibor tiburcia tiburcio ticiana ticiano ticu tida tidiane tieb tiemoko tifa
    tifani tigist tihomir tijan tijana tijani tijania till tilo timea timofei timotea timotei
    timoteo timothee timur tinatin tinca tincuta tindaya tinerfe tingting tinguaro tinixara tinka
    tino tirma tirsa tirso tiscar tita titel titi titiana titina tito titu tiziana tiziano
    tlaitmas tlaitmass tlaytmas tlaytmass tleitmas toader todor todora todorka todorov todorova
    togarma tohami tolentina tolentino toma tomasina tome tomeu tomislav tomita ton tonatiuh
    toncho tone tonet tong tonica tonka tonny tono toqeer tor torahi torben torcuata torcuato tore
    toria toribia toribio tornike toshko totka touba toucha touda toufik toufiq touhami toumani
    toumany touraya toure touria touriya tourya toutou tove traian trancito trandafir trandafira
    transfiguracion transito traore traute tremedal triana trifina trifon trifonia trijntje trine
    trini trinitario trinitat trino tristana trond tsanko tsenka tsetsa tsetska tsira tsonka
    tsveta tsvetan tsvetana tsvetanka tsvetelin tsvetelina tsvetko tsvetomir tsvetomira tsvetoslav
    tuastri tubal tudor tudora tudorel tudorica tudorina tudorita tulia tulio tullio tunde tura
    turia turruchel txaber txaro txell txema txomin tzvetan tzvetanka tzvetelina uarda ubalda
    ubaldina ubaldino ubaldo ubay uberney udane uday udo ugaitz ugne ugo ugutz uhaitz ujue ul
    uladzimir uldarico ulf uliana ulises ulisses ulla ullah ulpiana ulpiano ulrich ulyana uma
    umaima umair umaro umaru umayma umbelina umberto umer umme unai unax unay unni upa ur uraitz
    urania uranius urano urbana urbano urbelina urbez urbici urcesina urcesino urdax urgell urias
    uriel urki urko urrategui urs ursel ursicina ursicinio ursicino ursicio ursina ursino urso
    ursulina urszula urtza urtzi urvashi usama usoa ussama ussumane usua usue usune utman uvaldina
    uxia uxio uxoa uxua uxue uxune uxuri uyi uzair uzma uzuri vachagan vaclovas vadim vadims vadym
    vagner vahagn vahan vahe vahram vaida vaidas vaidotas vaitiare vaiu vaiva vakhtang valdas
    valdeci valdecir valdefuentes valdemir valdete valdir valdirene valenti valentinas valentino
    valentyn valentyna valer valera valerian valeriana valeriano valerica valerico valerii
    valeriia valerij valerija valerijs valerijus valerio valeriu valeriy valeriya valero valeska
    vali valia valiantsina valko vall valle vallivana valme valmir valquiria valvanera valvanuz
    valverde valya vandana vanderlei vanilda vanina vanja vanusa vanuza vanya vanyo vardan varduhi
    varinder varinia varsha vasco vasil vasilena vasilev vasili vasilica vasilina vasilis vasilka
    vasily vaska vasko vassil vasudeva vasyl vasylyna veaceslav veena vega velichka velichko
    velika velin velina velislav velislava velizar velko venanci venancia venancio vencislav
    venecia venelin venelina venera venerable venerada venerado veneranda venerando veneta
    veniamin venicia venka ventsislav ventsislava ventura veracruz verania veredas veremundo
    vergelina vergil vergina verginia verginica verginiya veridiana veridiano verisima verisimo
    verka veronel veruska vesela veselin veselina veselka veska vesko vesselin vetuta viacheslav
    viana vianca vianey vianney viatcheslav vibeke vica vicenc vicencia vicencio vicens vicent
    vicentina vicentiu vicenzo vico victar victoire victora victoras victorian victoriana
    victoriano victorias victorico victorino victorio victorita victoriya victory vidal vidala
    vidalia vidalina vidas videlina vidina vidmantas viena viera vieux viggo vikas vikram viktar
    viktoras viktoriia viktorija viktors viktoryia vili viliam vilius villa villar villaviciosa
    vilmar vilmos vilson vinas vinicio vinicius vinod vintila vinyet violant violante violetta
    violina viorel viorela viorica viorika vira virgelina virgili virgilia virgilijus virgilina
    virgiliu virginica virginidad virginie virginija virginijus virginio viriato viridiana virna
    virtud virtudes virtuosa visan vishal visita visitacion visnu vital vitali vitalia vitaliana
    vitaliano vitalie vitalii vitalij vitalija vitalijs vitalijus vitalina vitalino vitaliy
    vitaliya vitaly vitelio vitor vitores vitoria vitoriana vitoriano vitorina vitorino vitorio
    vittorio vivas vivek vivencia vivencio viviane vivianne vivina vlad vlada vladas vlademir
    vladimer vladimira vladimiras vladimiro vladimirs vladislao vladislav vladislava vlado vladut
    vladyslava vlasta voica voichita voicu volha volodya volodymir volusiano voro vsevolod
    vyacheslav vyara vytautas waclaw wadie wadii wael wafa wafaa wafae wagner wahab wahba waheed
    wahib wahiba wahid wahida wail wajid walaa walae walberto walburga walda waldemar waldina
    waldino waldir waled waleed waleska walfrido walid walkiria walquiria walther waltraut waly
    wander wanderley wanderson wandifa wanessa wang wangfen wangjun wanli waqar waqas warda waris
    waseem washington wasif wasila wasim wasima wassila wassima weam wedad weibin weidong weifang
    weifen weifeng weiguang weiguo weihao weihong weihua weijian weijie weijing weijun weili
    weiliang weiling weimei weimin weiming weiping weiqiang weiqin weirong weiwei weixiao weiyan
    weiyi weiying weiyong weizhen weizhong welington wellington wenbin wenbo wencesla wenceslaa
    wenceslada wenceslao wenche wenguang wenhao wenhua wenhui wenjian wenjie wenjing wenjuan
    wenjun wenli wenliang wenlong wenming wenqiang wensheng wentao wenting wenwei wenwen wenwu
    wenxiang wenxin wenyan wenyi wenying wenyuan wenzhong weronika wesal wessal wiaam wiam wiame
    widad wiebke wieslaw wieslawa wifredo wigberto wiham wijdan wijdane wiktor wiktoria wilberto
    wilder wilfrida wilfrido wilfried wilhelm wilhelmine wilhelmus wiliam wilian wilkin willam
    willan willemina willi willians willibald willington willma wilman wilmar wilver wilzon wim
    winfried wioleta wioletta wisal wisam wisdom wissal wissam witold wladimir wladimiro wladyslaw
    wlodzimierz wolf wolfram wu xabat xabel xabi xabier xabin xacobe xacobo xaime xaira xairo xalo
    xan xana xandra xandre xanet xantal xanti xaqueline xaquin xaver xavi xeber xeila xela xelo
    xena xenxo xerach xerman xesca xesus xevi xi xia xian xiana xianbin xianfen xianfeng xiang
    xiangdong xiangmei xianguang xiangyang xiangyu xianjun xianli xianmei xianmin xianping xianwei
    xianyong xianzhong xiaobin xiaobing xiaobo xiaochun xiaodan xiaodong xiaoe xiaofang xiaofei
    xiaofen xiaofeng xiaoguang xiaohai xiaohong xiaohua xiaohui xiaojian xiaojie xiaojing xiaoju
    xiaojuan xiaojun xiaokang xiaolan xiaole xiaolei xiaoli xiaolian xiaoliang xiaolin xiaoling
    xiaolong xiaomei xiaomiao xiaomin xiaopeng xiaoping xiaoqiang xiaoqin xiaoqing xiaoqiong
    xiaoqiu xiaoqun xiaorong xiaoshuang xiaowei xiaowen xiaowu xiaoxia xiaoxiao xiaoxiong xiaoxue
    xiaoya xiaoyan xiaoyang xiaoyi xiaoying xiaoyong xiaoyu xiaoyue xiaoyun xiaozhen xiaozhong
    xiaozhu xiara xicotencatl xiker xim ximei ximo xin xinbo xinfeng xing xingyu xinhao xinhua
    xinhui xinjian xinjie xinlei xinli xinmei xinmiao xinping xinrong xinru xinrui xinwei xinxin
    xinya xinyan xinyao xinying xinyu xinyuan xinyue xiong xira xisca xisco xisela xiu xiue
    xiufang xiufen xiufeng xiuhong xiuhua xiujuan xiulan xiuli xiulian xiuling xiumei xiuping
    xiuqin xiurong xiuwei xiuyan xiuying xiuyu xiuyun xiuzhen xiuzhu xixi xiya xoan xoana xoaquin
    xoel xose xu xuban xudong xue xuebin xuefang xuefen xuefeng xuehong xuehua xuejiao xuejing
    xueli xueliang xueling xuemei xueping xueqin xuewei xueyan xueying xueyong xuezhen xufen
    xufeng xuhar xuhong xujun xuli xulia xulian xulio xumei xumiao xun xuping xurde xurxo xuwei
    xuyan xuyi xuying xuyong xuzhen yaagoub yaakoub yacin yacine yackeline yaco yacoub yacouba
    yacqueline yadhira yadiel yago yagoba yahaya yahdih yahel yahia yahima yahir yahiza yahui
    yahya yailen yailin yaima yaimara yair yaira yaisa yaiza yajie yajing yajnu yakelin yakeline
    yakhya yakira yakoub yakout yakuba yakubu yalal yali yalila yalile yama yamadou yamal yamandu
    yamani yamara yamel yamil yamila yamile yamilei yamilet yamileth yamilex yamiley yamilka yamin
    yamina yamira yamirka yamna yana yanai yanameyaia yanara yanay yancho yancouba yandira yane
    yaneisy yanela yaneli yanelis yanely yanelys yaneris yanet yaneth yanetsy yanett yanfang
    yanfen yanfeng yangyang yanhong yanhua yani yania yaniel yanik yanin yanina yanine yanire
    yaniris yanis yanitsa yanitza yanjun yanka yankhoba yanko yankuba yanli yanling yanmei yann
    yanna yannick yannik yannis yanping yanqin yanqing yanyan yanying yanyu yanyun yanzhen yao
    yaoyao yapci yaping yaqi yaqin yaquelin yaqueline yared yarel yareli yarelis yarely yaret
    yaretzi yarey yari yarima yarina yarisa yarissa yaritsa yaritza yarixa yariza yaromir yaron
    yaroslav yaroslava yaru yaryna yasar yaseen yasen yaser yash yashi yashira yashmina yasiel
    yasin yasine yasir yasira yasmani yasmany yasmeen yasmina yasmira yassa yassen yasser yassim
    yassine yassir yassira yassmin yassmina yassmine yasu yasunari yasyn yating yattou yauci
    yaumara yave yavor yaw yawad yawen yaxin yaxuan yaya yazara yazid yazira yazmin yazmina yazza
    yecenia yedey yedir yedra yeferson yegor yeiko yeimi yeimy yeison yeiza yelco yelina yelitza
    yelizaveta yelko yelyzaveta yemina yenai yenay yeneba yenedey yeneva yeney yeni yenia yenifer
    yeniffer yenisey yenni yennifer yenny yeny yera yerai yeraldin yeray yered yeremay yeremi
    yeremy yerena yeriel yerik yerina yerko yerma yero yerobe yeron yerover yerson yeshika yesica
    yesid yesika yesmin yesmina yessica yessika yetto yeudiel yevdokiya yevgen yevgeniy yevgeniya
    yevhen yevheniy yevheniya ygnacio yguanira yibin yibo yicheng yifan yifei yifeng yihad yihao
    yihua yihui yijie yijing yijun yikai yile yilena yili yilian yilin yiling yilong yimei yimin
    yiming yimmy yin yina yinet yineth yingjie yingmei yingying yinhua yiping yiqiang yiqun yiran
    yiru yisel yisela yisenia yissel yiting yiwei yiwen yixiang yixin yixuan yiyi yiying yizhong
    ylda ylena ylenia yluminada ynes yngrid ynocencia yoan yoandra yoania yoanka yoann yoanna
    yobana yobany yocasta yocelin yoel yogesh yohan yohana yohandra yohanka yohanna yohanny yohara
    yokasta yokin yola yolima yolimar yollotl yomaira yomara yonai yonaida yonas yonatan yonathan
    yonay yone yones yongbin yongfen yongfeng yongfu yongguang yonghai yonghong yonghua yongjian
    yongjie yongjun yongkang yongli yongliang yongmei yongmin yongming yongping yongqiang yongqin
    yongqing yongsheng yongwei yongxin yongyi yongzhen yoni yonka yonny yony yordan yordana
    yordanka yordanov yordany yordi yordy yorel yorlady yoro yoseba yosef yoselin yoselyn yoshua
    yosif yosra yossef yossra yosu yosua yosue yosune yosvani yosvany yosyp yotuel youba youcef
    younas youness younesse younis younnes younouss younoussa yousaf youseff yousif yousra yousri
    youssaf youssif youssou youssouf youssouph youssoupha youssra yousuf yovana yovani yovanna
    yovanny yovany yovka yrama yraya yrene yria yris yrma ysabel ysaura ysidora ysidro ysmael
    ysolina yuan yuanyuan yubin yuchen yucheng yudelka yudelkis yuderka yudi yudit yudith yudy yue
    yuee yuefen yuehong yuehua yuemei yueping yueqin yueying yufang yufei yufen yufeng yugo yuhan
    yuhang yuhao yuhong yuhua yuhui yujie yujuan yujun yuka yukari yuksel yulan yuleidy yuleima
    yuleisy yulema yulen yuli yulian yuliana yulianna yuliet yulieth yuliia yulimar yulin yuling
    yulisa yulissa yuliya yuliyan yuliyana yulong yuly yumalai yumalay yumara yumei yumi yumiko
    yumin yuming yunaida yunaisy yunan yune yuneida yuneisi yuneisy yunes yunfeng yunhua yunia
    yuniel yunier yunior yunjie yunlong yunmei yunus yunyan yunying yunyun yuping yuqi yuqin
    yuqing yuraima yurani yurany yureima yurema yurena yuridia yurii yurik yurima yurina yuriy
    yurong yury yusara yusein yusimi yusimy yusleidy yusra yusraa yussef yusupha yuting yuval
    yuvraj yuwei yuxia yuxiang yuxin yuyan yuying yuzhen yuzhu yvan yvelisse yvon yzan zabulon
    zacaria zacarias zafar zafer zafira zahara zahari zaharia zaharie zaheer zaher zahia zahida
    zahira zahoor zahraa zahrae zahya zaid zaila zaim zaima zain zaina zaineb zaira zak zaka
    zakari zakaria zakariaa zakariae zakarias zakariya zakariyae zakarya zaki zakia zakir zakiya
    zalina zaloa zaman zamara zambra zamfir zamfira zamir zamira zaneta zanib zanobi zaqueo zara
    zarah zarai zaraida zaray zarek zarina zarko zaruhi zarza zaur zayd zayda zaynab zayneb zayra
    zaza zdenka zdravka zdravko ze zebensui zebensuy zebenzui zebenzuy zeenat zeeshan zeiane zeida
    zeina zeinabou zeineb zeinebou zelai zelia zeljko zeltia zenab zenaide zeneb zeneida zeneyda
    zenobio zenon zenona zenovia zenoviy zeshan zeus zhaira zhan zhana zhaneta zhang zhanna zhao
    zhara zhe zhelyazko zhen zheng zhengwei zhengyong zhenhua zhenni zhenya zhenyu zhenzhen zhi
    zhibin zhichao zhicheng zhifeng zhigang zhiguang zhiguo zhihao zhihong zhihua zhihui zhijian
    zhijie zhijun zhiliang zhilin zhimin zhiming zhipeng zhiping zhiqiang zhirong zhisheng zhivka
    zhivko zhiwei zhiwen zhixiang zhixin zhixiong zhiyi zhiying zhiyong zhiyuan zhong zhonghai
    zhonghua zhongmin zhongping zhongwei zhongyi zhor zhora zhou zhour zhu zhulieta zhuying zi zia
    ziad ziara zidane zigor zihao zihara ziheng zijian zilda zilia zilvinas zinab zinaida zinayida
    zinba zine zineb zineddine zinedine zinica zinnia zinoviy zinoviya zintia ziortza ziqi zitouni
    zitounia zivile zixin zixuan ziyad ziyan ziyi zlata zlatan zlatina zlatka zlatko zoa zobia
    zobida zocueca zoel zohaib zohair zohartze zoheir zoher zohir zohra zoi zoia zoica zoilo zoita
    zolikha zoraima zoraya zorayda zoriana zorica zorion zorione zorita zorka zornitsa zoryana
    zosima zosimo zoubaida zoubair zoubida zoubir zouhair zouheir zouhir zouhra zoulikha zoumana
    zoya zsofia zsolt zsuzsa zubaida zubair zuberoa zugaitz zuhair zuhaitz zulaica zulaika zulaima
    zulay zuleica zuleika zuleima zuleja zuleyka zuleyma zulfiqar zulima zully zulmira zulqarnain
    zunaira zunbeltz zunilda zurab zurabi zuria zurine zutoia zviad zviadi zydrunas zygmunt
    """
}
