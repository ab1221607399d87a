// A pure table. Made by scripts/generate-country-table on 2026-11-24
// from the territories of the rigour project (MIT).

/// Names of countries in many languages, folded and without spaces, after their code.
enum CountryTable {
  static let entries: StaticString = """
    AD andorra principalityofandorra and principadodeandorra andola andoora andor andora andore
    AD andoro andorranutome andorrab andorran andorrano andorre anndoora andurra emetabandorra
    AD huandola orileedeaandora principatdandorra uandora undura andura iandorra ανδορα андора
    AD андорра اندورا ياندوررا ياندۆرا انڈورا اٮنڑورا アントラ 安道尔 安道爾 안도라
    AE unitedarabemirates are emiradosarabesunidos emiratsarabesunis emiratsarabsunits uae
    AE арабскиеэмираты amahangagabuharabuageeteereine aontasnaneimiriochtaiarabacha
    AE apvienotiearabuemirati araabiauhendemiraadid arabiaremirerribatuak arabiemiirikunnat
    AE arabumarakafoli araboemiratioko birlashganarabamirliklari birlesikarapemirlikleri
    AE cactieuvquocaraptnhat deforenedearabiskeemirater deforentearabiskeemirater
    AE deisameintearabiskeemirata dimilikidyavakulungwavachalabu egyesultarabemirsegek
    AE emetabkibagengeneboarabuk emiraarabini emiradauarabaiddunedig emiradusarabiunidu
    AE emiratelearabeunite emiratetebashkuaraarabe emirati emiratiarabiuniti emiratosarabesunidos
    AE emiratosarabesxunios emiratsarabsunids emireeti emirelezhiouarabunanet emiriaharabbersatu
    AE emirian emiraarabomitambatra emiratsarapsunits falmeciakiarabu falmedhakiarabu
    AE falmezakialabu falmezakiarabu forenadearabemiraten hufalmedzahihalabu
    AE imaaraadkacarabtaeemidoobay imarattiεrabintidduklin jebelalifreezone
    AE jungtiniaiarabuemyratai laarawimaaraweymargantey lemilaalabu letazunzeubumwezabarabu
    AE nahiomaratanarabachaonaichte orileedeemiratetiawonarabu ovttastuvvanarabaemirahtat rak
    AE sameinduemirrikini spojenearabskeemiraty trucialstates ujedinjeniarapskiemirati
    AE uniemiratarab unitedarabemiratesnutome unuigintajarabajemirlandos vereenegtarabeschemirater
    AE vereinigtearabischeemirate vereinigtiarabiseemirat vereinschtearrabescheemmirate
    AE verenigdearabieseemirate verenigdearabischeemiraten verenigdearabyskeemiraten
    AE verainigtiarabischiemirate wutwawashiyalabu zdruzeniarabskiemirati
    AE zjadnosonearabiskeemiraty zjednoczoneemiratyarabskie zjednocenearabskeemiraty
    AE iunitedarabemirates imilaatipaalaap limarat арабыннэгдсэнэмират оае оаэ الامارات
    AE اماراتمتحدهعربی متحدهعربیامارات متحدہعربامارات アラフ首長国連邦 阿拉伯联合酋长国 阿拉伯聯合大公國 阿拉伯聯合酋長國 아랍에미리트
    AF afghanistan islamicemirateofafghanistan afg islamicrepublicofafghanistan afganistan
    AF abganithtan afaganisitani afaganistan afeganistao afeganistau afgaanistaan afgaanistan
    AF afgan afganischtan afganistaan afganistanas afganistana afganisztan afganujo afghan
    AF afghanastan afghani afghanistannutome afghanistani afghanistanni afiganisita afjaanistahn
    AF afuganisita afuganisitani afuganisitaani afuganistani anafganastain avganistan
    AF emetabafghanistan faganitaafganistaan huafuganistani orileedeafuganistani ufugustani
    AF iafghanistan αφγανισταν авганистан ауғанстан афганец афганистан афганістан афғонистон
    AF овхӏанпачхьалкх افغانستان افغاني يافغانىستان افغانستون アフカニスタン 阿富汗 아프가니스탄
    AG antiguaandbarbuda atg antigua aintiogaisbarbuda angiguwanababuda anitiguyanibalubuda
    AG anitikuamopalaputa antiganibarbuda antigaebarbuda antigampebarbuda antiganebarbuda
    AG antigasybarboda antiguabarbuda antiguaekbarbuda antiguaetbarbuda antiguaabarbuda
    AG antiguaaammabarbuda antiguaagusbarbuda antiguadanbarbuda antiguadibarbuda antiguaebarbuda
    AG antiguaenbarbuda antiguaetabarbuda antiguagibarbuda antiguahabarbuda antiguaibarbuda
    AG antiguaiyobarbuda antiguajabarbuda antigualebarbuda antiguanababuda antiguanabalbuda
    AG antiguanabarbuda antiguandabarbuuda antiguanebaabuda antiguanebarbuda antiguaochbarbuda
    AG antiguaogbarbuda antiguaundbarbuda antiguavabarbados antiguavebarbuda antiguavabarbuda
    AG antiguaybarbuda antiguaesbarbuda antiguasibarbuda antiguabtsibarbudab antiguanandbarbudan
    AG antiguwaaebarbudaa antigvaibarbuda antigvainbarbuda antigvairbarbuda antigvaunbarbuda
    AG antigvobarbudo antigwadbarbuda antigwadabarbuba antigwanabaribuda antigwanebarabuda
    AG antigwanibarabuda antigwaunbarbuda antiguuanabaribuuda antigababarbuda antigvaogbarbuda
    AG antigwabebarbuda emetabantiguaakbarbuda huantiguanahubarubuda orileedeaantiguaatibaribuda
    AG untigadbarbuda antigadbrbuda antigaribarbuda antiguannebarbuda barbuda iantiguaandbarbuda
    AG antigwaababuda antiguakplebarbudanutome антигваибарбуда антигуаабарбудаа антигуабабарбуда
    AG антигуавабарбадос антигуажанабарбуда антигуаибарбуда антигуаменбарбуда антигуаібарбуда
    AG антыгуаібарбуда انتیگواوباربودا انتيغواوبربودا يانتیگواوباربودا انٹیگوااورباربودا
    AG اٮنٹگواتہباربوڑا アンティクアハーフータ 安地卡及巴布達 安提瓜和巴布达 安提瓜和巴布達 앤티가바부다
    AI anguilla aia anguilia angaile anggwilla angiiya angila angilija angilja angilya angiya
    AI angiye anguila anguillanutome anguillab anguile anguiila angvila angvilla angvilo angwila
    AI angwilla angwira anikuila anngiyaa britishanguilla emetabanguilla huanguila
    AI orileedeaangulila ungiya anguiya ianguilla ανγκουιλα ангвила ангила ангилья ангуила ангілья
    AI انگویلا انغويلا يانگۋىللا انگويیلا アンキラ 安圭拉 앵귈라
    AL albania republicofalbania alb abhaniya albaani albaania albaanie albaanije albaaniya albani
    AL albanianutome albaniab albanian albanie albanien albanii albanija albaniya albanska
    AL albanujo albanya albenia albainia albansko alibani alibaniya alpani alubani alubania
    AL alubaniya analbain arnavutluk arubania emetabalbania hualbania lalbani orileedealubaniani
    AL shqiperi ualbania ialbania αλβανια албанец албани албания албанија албанія البانی البانيا
    AL البانیا البانیه البانیہ اٮلبانیا アルハニア 阿尔巴尼亚 阿爾巴尼亞 알바니아
    AM armenia arm aamenia airmeinia alimeniya almania almenia ameni amenia ameniya anairmein
    AM arameniya arimeni arimeniya arimenia armaniston armeeni armeenia armeenie armeeniya armeni
    AM armenianutome armeniab armenian armenie armenien armenii armenija armeniya armenja armenska
    AM armenujo arminya armensko arrmeenije arumeniya emetabarmenia ermenistan huamenia jermenija
    AM orileedeamenia republicofarmenia iarmenia ormenyorszag αρμενια јерменија арманистон армен
    AM армения арменија арменія вірменія ерменија республікавірменія эрмалоичоь ارمینیا ارمينيا
    AM ارمنستان ارمنستون ارمانیا アルメニア 亚美尼亚 亞美尼亞 아르메니아
    AO angola republicofangola ago ang angjoola angolanutome angolab angolan angolo angolaa angole
    AO angoola angora angula anngolaa anqola emetabangola huangola orileedeaangola ungula iangola
    AO ανγκολα ангол ангола انگولا انغولا يانگولا انګولا アンコラ 安哥拉 앙골라
    AR argentina argentinerepublic arg adyentina ajentina ajentiina ajjentiinije alijantine
    AR anairgintin anargantain argentiina argentiinie argentinanutome argentinab argentine
    AR argentinia argentinian argentinie argentinien argentino argentinska argentyna argentinija
    AR argjentine arigentina arijantine arizantin arjantiin arjantin arjantiniya arjentina
    AR arjuntin arsantin arxentina arzantina buenosaires emetabargentina huajendina larzantinn
    AR orileedeagentina yrariannin argentiniya iargentina αργεντινη аргентин аргентина аргенціна
    AR аржентина ارژانتین ارجنٹینا يارگېنتىنا ارجنتاین الارجنتين アルセンチン 阿根廷 아르헨티나
    AT austria republicofaustria aut republikosterreich osterreich osterreichischerepublik
    AT anostair aostria aotrisy austerrike austiria austlia austri austrianutome austriab austrian
    AT austrians austrie austrija austurriki ausztria authtria autriche avstrija avstriya
    AT avusturya awsteriya awstria awstrija awstriska awusitiliya awusituriya austrujo eastenryk
    AT emetabaustria eysturriki huastlia itavalta lostris nuortariika oostenrijk oostenryk
    AT orileedeasitiria osituria ostiriya ostria otilisi otilis otiriis otirishe otirisi otris
    AT otrisi rakousko rakusko ustriya ustriyya vienna austriya iaustria nnmsa otric ausitiria
    AT eistraich ostrik osterrike otrish ooschtriich oosterisch ostric ostrig ostrigi austrariki
    AT αυστρια австри австрия австрија австрія аустрија аустрыя اسٹریا اسٹیا اتریش النمسا オーストリア
    AT 奥地利 奧地利 오스트리아
    AU australia commonwealthofaustralia aus anastrail aostralia astrailia auschtraalie
    AU ausitereelia austlalia austraalia austraalije austrailian australi australianutome
    AU australian australie australieb australien australija austrilia ausztralia authtralia
    AU avstralia avstralija avstraliya avustralya awstaraaliya awstralia awstraliya awstralja
    AU awstralska awusitilaliya awusitureliya australio emetabaustralia huaustlalia lostrali
    AU nuholani orileedeastralia ositali ositaraliya ositirali ositureeriya ostaraalii ostareliya
    AU ostraali ostraalia ostraliisotralii otalali ustrali ustralya australiya iaustralia astralia
    AU ostralia αυστραλια австрали австралия австралија австралія аустралија аустралія аѵстраліѧ
    AU استرالیا اسٹریلیا استراليا يۆسترالیا オーストラリア 澳大利亚 澳洲 오스트레일리아
    AW aruba abw aluba alupa aroba arubanl arubanutome arubab arubha arubo arube aruuba
    AW emetabaruba hualuba orileedearuba iaruba αρουμπα аруба اروبا يارووبا يارۇبا アルハ 荷屬阿魯巴 阿魯巴
    AW 阿鲁巴 아루바
    AX alandislands ala aland aalandinsle ahvenamaa ahvenanmaa alandadalari alandorollari
    AX alanduharteak alanda alandinsla alandskaostrva alandusalos gzejjeraland ilhasaland
    AX illasaland illesaland inizialand inslasaland insulelealand ishujtalande islasaland
    AX isllesaland isolealand isulisaland kepulauanaland naheileananaland oileainaland
    AX olandessalas olandskaostrva otocialand quandaoaland visiwavyaalandi wyspyalandzkie
    AX ynysoeddaland deohlandenselle ialandislands alandseyjar alandszigetek alandeilande alandi
    AX alandinselen alandinseln alandskiotoki alandy alan ilesaland νησοιολαντ аландаралдары
    AX аландороллари аландангӏаиренаш аландскаострва аландскиеова аландскиеострова
    AX аландскіяастравы аландськіострови аландынарлууд оландскаострва оландскиострови الندجزیره
    AX الینڈايلینڈز يالاندياراللىرى ایلینڑجزیر جزايرالینڈ جزایرالاند جزرالاند オーラント諸島 奥兰群岛 奧蘭群島
    AX 올란드제도
    AZ azerbaijan republicofazerbaijan aze azerbaycan азербаиджан acerbaixan adhabajani adherbejan
    AZ ajelbayidja ajerbayjaan anasarbaiseain asabajani asarbaidean aserbadjan aserbaidschan
    AZ aserbaidsan aserbaidzaan aserbaizan aserbajdsjan aserbaysan aserbaidsjan asserbaidschahn
    AZ azabadyani azabagyani azabajani azabajaani azarbaijan azebaegyan azebaijani azerbaidjan
    AZ azerbaidzan azerbaidzanas azerbaidzana azerbaigian azerbaijanrepublic azerbaijannutome
    AZ azerbaijani azerbaijanni azerbaijao azerbaijau azerbaixan azerbaiyan azerbajaan
    AZ azerbajdzjan azerbajdzsan azerbajdzan azerbajxhan azerbajgano azerbayan azerbaidjanrep
    AZ azerbayjan azerbeidjan azerbeidzjan azerbejdzan azerbigan azerebayijaani azerubayijani
    AZ azrabijan azerbajgan emetabazerbaijan huazabajani orileedeasebajani ozarbayjon uazabajani
    AZ zerebaidyaanazerbaidyaan adrabijan azabecan iazerbaijan αζερμπαιτζαν азербаижан азербејџан
    AZ азәрбајҹан озарбаижон әзірбаижан اذربايجان اذربایجون ازرباجان اذربيجان جمهوریاذربایجان
    AZ アセルハイシャン 亞塞拜然 阿塞拜疆 아제르바이잔
    BA bosniaandherzegovina bih anbhoisniaagusanheirseagaivein bhosnialeherzegovina
    BA bosinimpehezegovine bosiniyanaherigozevine bosiniyanihesegovina bosnahersek
    BA bosnaahercegovina bosnaagushearsagobhana bosnaihercegovina bosnainhercegovina
    BA bosniherzegovinn bosnidihersegovin bosnindaherzegovine bosnia bosniaherzegovina
    BA bosniaerzegovina bosniahercegovina bosniahersegovina bosniaandherzegowina
    BA bosniaandherzergov bosniaahercegovina bosniaaammaherzegovina bosniadanherzegovina
    BA bosniaehercegovina bosniaederzegovina bosniagiherzegovina bosniahaherzegovina
    BA bosniajahercegovina bosniajahertsegoviina bosniajahertsegovina bosniakpleherzergovinanutome
    BA bosnianahezegovina bosniaoghercegovina bosniasyherzegovina bosniavaherzegovina
    BA bosniayherzegovina bosniasihertegovina bosniaherzegowina bosniahertegovina
    BA bosniabtsiherzegovinab bosniaks bosnian bosnianherzegovinian bosnieherzegovine
    BA bosnieeercegovine bosnieundherzegovina bosnieundherzegowina bosnienhercegovina
    BA bosnienanherzegowina bosnienochhercegovina bosnienundherzegowina bosniihersegowiin
    BA bosnijairhercegovina bosnijaunhercegovina bosniohercegovino bosniskaahercegowina
    BA bosniyaharzagobina bosniyahersigoviina bosniyavagertsegovina bosnieenherzegovina
    BA bosnieenherzegowina bosnjehercegovine bosniaoghersegovina bosniinaherzegovinni
    BA boszniahercegovina bothnianahedhegovina boziniyahezegovina boziniyanahezegovina
    BA boznianeherzegovina bossnijeunherzegovina bosniaihercegowina busnadhirsik busnadhersek
    BA bosniaihercegovina bosinia bosniaeherzegovina bosnijabeercegowina emetabbosniaakherzegovina
    BA herzegovina herzegovinian hubosinianahuhezegovina mbosininehezegovine
    BA orileedebosiniaatietisegofina posiniamohesikovina republicofbosniaandherzegovina
    BA socialistrepublicofbosniaandherzegovina bosniyaneherzegovina ibosnianeherzegovina
    BA βοσνιαερζεγοβινη боснаихерцеговина боснихерцеговин босниагерцеговинаа босниявагерцеговина
    BA боснияигерцеговина босніяігерцагавіна босніяігерцоговина البوسنةوالهرسك بوسنیاتہہرزگوونا
    BA بوسنیوهرزگوین بوسنیااورہرزیگووینا بوسنیاوهرزهگوینا ホスニアヘルツェコヒナ 波士尼亞與赫塞哥維納 波斯尼亚和黑塞哥维那
    BA 波斯尼亞和黑塞哥維那 보스니아헤르체고비나
    BB barbados brb baabados baarbadoos babado babadosi babadothi babadoosi barabadosi barabada
    BB barbaados barbad barbadas barbade barbadi barbadian barbado barbadoos barbadosnutome
    BB barbadosa barbadosas barbadus barbady barbudan barebade barubadosi bhabhadosi bhabhedo
    BB babados barbadoth emetabbarbados hubabadosi orileedebabadosi palpatos papeitosi barbadiya
    BB deenselbarbados ibarbados μπαρμπαντος барбадас барбадос باربادوس باربادۆس بارباڈوس باربیڈاس
    BB بربادوس ハルハトス 巴巴多斯 巴貝多 바베이도스
    BD bangladesh peoplesrepublicofbangladesh bgd anbhanglaideis bangaaladheesh bangaladeshi
    BD bangaladesi bangaladeeshi bangaradeshi bangiladas bangiladeshi bangiradeshi banglaadees
    BD bangladac bangladais bangladeche banglades bangladesch bangladeshnutome bangladeshi
    BD bangladeshis bangladesj bangladess bangladesy bangladesz bangladex bangladexi bangladexx
    BD bangladeso bangladesa bangladesas bangladesi bangladic banqlades bengeladiec bengladeshi
    BD benguladeshi bhangiladeshi eastpakistan emetabbangladesh hubangaladeshi orileedebangaladesi
    BD pengilatesi bangladeshiya ibangladesh μπανγκλαντες бангладеш бангладэш باڭلادىش بنجلاديش
    BD بنګلهدیش بنگلادش بنگلهدیش بنگلہدیش بنگلادیش ハンクラテシュ 孟加拉 孟加拉国 방글라데시
    BE belgium kingdomofbelgium bel belgien belgique anbheilg abheilg belcika belejiki beleziki
    BE belgia belgian belgicko belgie belgiiki belgija belgika belgio belgiska belgiumnutome
    BE belgiummi belgiya belgiyom belgjiche belgjike belgujo beljik beljika beljium bellje belsch
    BE belsik belzik belzika belgju belgik beronjiamu belgim bhelgium biljam brussels
    BE brusselsbelgium bruxellois bubirigi belgica belxica belezebeleziki emetabbelgium gwladbelg
    BE huubelgiji orileedebegiomu pelesiume ubelgidi ubelgiji ubeligiji ububiligi bljika ibelgium
    BE βελγιο белги белгия белгија бельги бельгия бельгія белгиец بلجيكا بلجیم بلژیک بیلجیم ヘルキー
    BE 比利时 比利時 벨기에
    BF burkinafaso bfa burkinafasonutome bhokinafaso bhukinafaso bokinafaso borkinafaso
    BF bourkinafasso buchinafaso buircionafaso buircinefaso bukinafaso bukinafatho bukinafaaso
    BF bukkinnafaase burkibaafaaso burkiinafaaso burkinafaaso burkinafasas burkinafasoa
    BF burkinafasob burkinafasu burkinabe burkinan burkino burquinafaso burukiinafaso burukinafaso
    BF emetabburkinafaso hubukinafaso orileedebuukinafaso pekanofaso pulikinafaso iburkinafaso
    BF μπουρκιναφασο буркинафасо буркінафасо برکینافاسو بوركينافاسو بورکینافاسو بورکینافاسۆ
    BF برکنافیسو بۇركىنافاسو フルキナファソ 布吉納法索 布基納法索 布基纳法索 부르키나파소
    BG bulgaria bgr българия българска републикабългария anbhulgair abhulgair bhulgariya bilgari
    BG biligari biolgaria bolgarija bolgariya bolqariya bolharska bugarska bulgaari bulgaaria
    BG bulgaarie bulgaariya bulgalia bulgari bulgarianutome bulgariab bulgarian bulgarie bulgarien
    BG bulgarii bulgarija bulgarije bulgaristan bulgariya bulgarska bulgarujo bulgarye bulharsko
    BG buligaliya buligari buligariya buligaria bullgari bulljaarije bulugariya bulugarii bungari
    BG burugariya bwlgaria emetabbulgaria hubulgaria orileedebuugaria pulukalia pulukalii
    BG republicofbulgaria ibulgaria βουλγαρια балгарыя болгар болгари болгария болгарія бугарија
    BG бугарска بلغارستان بلغارستون بلغاريا بلغاریا بلغاریه بلغاریہ بولگاریا بلجیریا フルカリア 保加利亚
    BG 保加利亞 불가리아
    BH bahrain kingdomofbahrain bhr البحرين مملكةالبحرين baareeni bachrain bahaleni baharan
    BH bahareen bahareni bahareyini baharini bahareeni bahrainnutome bahraini bahrajn bahrayn
    BH bahrein bahreina bahreinas bahrene bahreyn bahraina bairein barain barein barejno baren
    BH bareyini barem baxreyn bacrain bareen bahrin bhahareni balaen emetabbahrain hubahaleni
    BH orileedebarani paleini bhrayn ibahrain μπαχρειν бахреин бахрэин баҳраин государствобахреин
    BH بحرین ハーレーン 巴林 바레인
    BI burundi bdi anbhuruin bhurundi borondi bulundi burandi burund burundaidh burundinutome
    BI burundian burundib burundis burundo burundii burunndi buruundi emetabburundi huburundi
    BI mbulundi mburundi orileedebuurundi puluniti pulundi republicofburundi uburundi urundi
    BI iburundi μπουρουντι бурундзі бурунди бурунді برونڈی بوروندي بوروندی بورنڈ بۇرۇندى フルンシ 布隆迪
    BI 蒲隆地 부룬디
    BJ benin ben beinin bene benee benim beninnutome benina beninas beninese benini benino benins
    BJ beneen beniini bhenini biniin binin emetabbenin hubenini orileedebene penini
    BJ republicofbenin ubelin dabenin ibenin μπενιν бенин бенін بنين بنین بنن بینن بېنىن ヘナン 貝南 貝寧
    BJ 贝宁 베냉
    BM bermuda bmu bermu bamuda barmuda bearmuda beirmiuda belimuda belmuda bemuda beremuda
    BM berimuda berimuuda bermid bermioda bermud bermudagb bermudanutome bermudaorollari bermudaa
    BM bermudas bermudes bermudi bermudoj bermudusalas bermudy bermude bermuuda bermudaeyjar
    BM bhemuda birmuda emetabbermuda hamilton hubelmuda islandsofbermuda lesbermudes mainisland
    BM orileedebemuda pemuta bermudiya brmuda debermudas ibermuda βερμουδες бермуд бермударалдары
    BM бермуда бермудангӏаиренаш бермуди бермудскиеова бермудскиеострова бермудскіяастравы
    BM бермудськіострови برمودا برمیوڈا بېرمۇدا ハミュータ 百慕大 百慕達 버뮤다
    BN brunei bruneidarussalam brn brun bruneinegarabruneidarussalam blunei brineyi broenei brunae
    BN brunay bruneinutome brunej bruneja brunejo bruney brunaitarussalam brunejus bruunee
    BN brunaigh bruine buluneyi bulune burnaay burunayi burune buruneeya burunei buruney buruneyi
    BN buruneei emetabbrunei hubrunei orileedeburuneli pulunei puluney bruni bruniya ibrunei
    BN μπρουνει брунеи брунеидаруссалам брунеј برونيی بروناي برونی بروونای بىرۇنېي برنے フルネイ 文莱 汶萊
    BN 브루나이
    BO bolivia plurinationalstateofbolivia bol боливия anbholaiv bholiviya boilibhia bolibiya
    BO bolifia boliifiya boliivi boliivia boliivie bolivi bolivianutome
    BO boliviaplurinationalstateof boliviab bolivian bolivie bolivien bolivija bolivio boliviya
    BO bolivja bolivya bolivii boliwia boliwie boliwii boliwiska bolliivije boolivi boriiviya
    BO bulibia bulivi bulivya boleva boliwija emetabbolivia hubolivia mbolivi orileedebolifiya
    BO polifia polivia bulibya ibolivia βολιβια балівія боливи боливија болівія بوليفيا بولویا
    BO بولیوی بولیویا بۆلیڤیا ホリヒア 玻利維亞 玻利维亚 볼리비아
    BR brazil bra anbhrasail beresiil berezili bhurazeli birazil blazili braasiil braisil
    BR brasiilia brasil brasila brasile brasilie brasilien brasilije brasilia brasiili
    BR brazilnutome brazili brazilia braziliab brazilian brazilija braziliya brazilie brazilo
    BR brazilska brazilu brazylia breezil bresil brezil brezila brezilya brezili brizil bulasili
    BR buraziiri burezili baraadhiil emetabbrazil empireofbrazil federativerepublicofbrazil
    BR hublazili ilbrazil mnulezile orileedebarasili palasili pilesil republicafederativadelbrasi
    BR republicafederativadelbrasil brazilya ibrazil βραζιλια бразил бразили бразилия бразилија
    BR бразилія бразілія бразіліа البرازيل بيريزیل برازیل برزیل برازل フラシル 巴西 브라질
    BS bahamas commonwealthofthebahamas bhs bah baham baamas bagamaorollari bahaamas bahamadalari
    BS bahama bahamaszigetek bahamaas bahamaeyjar bahamak bahamalar bahamaoyggjar bahamasnutome
    BS bahamasthe bahamase bahamasi bahames bahami bahamian bahamoj bahamos bahamusalas bahamy
    BS bahaama bahamasa bahamai bhahamas emetabbahamas hubahama lesbahames nabahamai
    BS naheileananbhathama nassau newprovidence newprovidenceisland orileedebahamasi pahama
    BS pahamas thebahamas ybahamas debahamas ibahamas μπαχαμες багам багамаралдары багамаороллари
    BS багамангӏаиренаш багамскиеострова багамскиеова багамськіострови багамы бахами البهاما
    BS باهاما باھاما بهاماس بہامس بہاماس ハハマ 巴哈馬 巴哈马 바하마
    BT bhutan btn anbhutain bhoetan bhotana bhoutan bhutannutome bhutani bhutans boutan butaan
    BT butaani butan butanas butani butano buttaan butao butau butana emetabbhutan hubutani
    BT kingdomofbhutan mbutan orileedebutani putani ibhutan μπουταν бутан بوتان بووتان بوٹان
    BT بھوٹان بۇتان フータン 不丹 부탄
    BW botswana republicofbotswana bwa anbhotsuain baswana bechuanalandprotectorate bhosuwana
    BW bocvana bocvano boswana bothiwaana botiswana botiswaana botsoana botsuana botsuane botsvana
    BW botswaana botswananutome botswanab botswanan botthwana botuswaana bozwaana bustwana
    BW butswana bodsuana emetabbotswana hubotiswana mbotswana motswana orileedebotisuwana posuana
    BW potisiuana ibotswana μποτσουανα батсвана ботсвана ботсванна боцвана بتسوانا بوتساوانا
    BW بوتسوانا بوتسۋانا بۆتسوانا ホツワナ 博茨瓦納 博茨瓦纳 波札那 보츠와나
    BY belarus republicofbelarus blr беларусь республикабеларусь anbhealaruis abhealaruis
    BY bielorussie balarus baltarusija baltkrievija bararusi belalusi belaris belarosy
    BY belarusrepublicof belarusnutome belarusi belarusian belaruthi belaruus belarws belaruusi
    BY belausi belorusija belorusujo belrus beyazrusya bhelarusi bialorus bielorrusia bielorrussia
    BY bielorusko bielorussia bilarus bilarusya bilorisi bjellorusi bjelorusija bjelorussja
    BY byelorisi belorusko beloruska emetabbelarus feheroroszorszag hubelalusi hviderusland
    BY hvideruslandi hviterussland hvitarussland kreiwa kviterussland orileedebelarusi pelalusi
    BY pelalus valgevene valkovenaja vilgesruossa vitryssland weissrussland wiessrussland
    BY wiissrussland witruslan waissrussland wisrussland belarussiya ibelarus λευκορωσια беларус
    BY белорусия белорусија белорусси білорусь республікабілорусь بلاروس بيلاروس بیلاروس بیلاڕووس
    BY روسیهسفید ヘラルーシ 白俄罗斯 白俄羅斯 벨라루스
    BZ belize blz anbheilis abheilis belice belidhe beliis beliise beliizi belis belise beliz
    BZ beliza belizas belizenutome belizean belizi belizian belizo berize bheliz bhelize bilidha
    BZ biliz emetabbelize hubelize orileedebelise pelise belizecity beliziya belmopan ibelize
    BZ sanignacio μπελιζ белиз белизе беліз بليز بلیز بیلايز بیلج بېلىز ヘリース 伯利兹 伯利茲 貝里斯 벨리즈
    CA canada can canadanutome canade canadian canadians ceanada charlottetown emetabcanada
    CA fredericton hukanada kanaada kanada kanadaa kanadab kanado kanaka kananda khanada kanata
    CA kанадец orileedekanada ottawa toronto ukanada bccanada icanada καναδας канада канад كانادا
    CA كندا کانادا کاناډا کینڑا کینیڈا カナタ 加拿大 캐나다
    CC cocoskeelingislands cck cocosislands keelingislands bisangakokos cocoskeelingadalari
    CC cocossullot cocosadalari cocosqeqertaq cocosuharteak cocoseilanden cocosoerne
    CC ilhascocoskeeling ilhaskokus ilhasdoscocoskeeling illascocoskeeling illescocos inizikokoz
    CC inslascocos insulelecocoskeeling ishujtkokose islascocos islascocoskeeling
    CC isllescocoskeeling isolecocoskeeling isuliscocos keeling kepulauancocos
    CC kepulauancocoskeeling kokoskilingfudomekponutome kokoskilingorollari kokosinsle
    CC kokoseilande kokosadalari kokosilanen kokosinselen kokosinseln kokosinsla
    CC kokosovakilingovaostrva kokosovikeelingotoci kokosoviotoki kokosoveostrovy kokosowekupy
    CC kokosoyggjar kokosujebkilingasalas kokosoarna kokosoyane kokosoyene kokosukilingosalos
    CC kookossaared kookossaaretkeelingsaaret kokoseyjarkeeling kokuszszigetek
    CC naheileanancocoskeeling oileaincocoskeeling quandaococoskeeling visiwavyacocoskeeling
    CC wyspykokosowe ynysoeddcocoskeeling cocos dekokkosenselle icocoskeelingislands ilescocos
    CC ilescocoskeeling νησοικοκοςκιλινγκ какосавыяастравы кокоскелингострва кокоскиилингарлууд
    CC кокоскилингаралдары кокоскилингороллари кокоскилиӊаралдары кокосиингӏаиренаш кокосовыеова
    CC кокосовыеострова جزايرکیلنگکوکوس جزایرکوکوس جزركوكوسكيلينغ کوککیلینگجزایر کوکوسکیلنگجزاير
    CC کوکسکیلنگجزیر ココスキーリンク諸島 可可斯群島 科科斯基林群岛 科科斯基林群島 코코스제도
    CD drcongo democraticrepublicofthecongo cod drc avorekoo congodemocraticrepublicofwaszaire
    CD congordc congokinshasa congodr congodemocraticrepublicof congodemocraticrepublicofthe
    CD congothedemocraticrepublicofthe congolese congolesecongo congolesedrc congukinxasa
    CD democraticrepublicofcongo demokoratikaripaaburikayakongo demokratieserepubliekvandiekongo
    CD demokraticnarepublikakongo demokratskarepublikakongo demokratycznarepublikakonga
    CD ditungawakongu emetabcongokinshasa ijamhuriyahidemokrasiyahukongo
    CD jamhuliyakidemoklasiayakongo jamhuriyakidemokrasiayakongo jamhuriyakidemokrathiayakongo
    CD jamhuuriyaddadimuquraadigakongo jamuhuliyachidemoklasiayakukongo
    CD jamuhuliyakidemokilasiyayakongo kinshasa kongaskinsasa kongozair kongokinisasa
    CD kongokinshasa kongokinsasa kongozayire kongodv kongodemokratikcumhuriyeti
    CD kongokinshasanutome kongokoerrepublikademokratikoa kongondemokraattinentasavalta
    CD kongoodemookaratikilaboo kongukinxasa kongozaire konqokinsasa
    CD kodorosesetingunuhalezotikongo mofamdemokratikmatikongo ndenndaandidemokaraasiirekonngo
    CD nthiyakidemokrasiyakongo poblachtdhaonlathachanchongo repibikidemokratikiyakongo
    CD repiblikdemokratikkongo repoblikanikongo republicademocraticadalcongo
    CD republichedemocratichedalcongo repubulikaiharanirademokarasiyakongo
    CD republicademocraticadelcongo republicademocraticadocongo republiquedemocratiqueducongo
    CD tagdudatadimuqratitnkungu temokraatischirepublikkongo thedemocraticrepublicofthecongo
    CD tigdudatagdudantnkungu ycongokinshasa dakonggokinschasa icongokinshasa
    CD tagdudanttadimukratitnkongo κονγκοκινσασα дрконго конгакіншаса конгокиншаса конгокіншаса
    CD الكونغوكينشاسا كونگوكىنشاسا کانگوکنشاسا کانگوکینشاسا کنگوکینشاسا کونگوکنشاسا کۆنگۆکینشاسا
    CD コンコ民主共和国 コンコ民主共和国キンシャサ 刚果金 剛果金夏沙 콩고킨샤사
    CF centralafricanrepublic caf car centrafrique afrikaerdikoerrepublika afrikafinimfinman
    CF cenralafricanrepublic centrafrikarespubliko centraafrikikoyra centraalafrikaanserepubliek
    CF centralafrican centralafricanrepubliccar centralafricanrepubliki
    CF centralafrikanskarepubliken centralnoafriskarepublika centralnoafrickarepublika
    CF centrinesafrikosrespublika centralafrikasrepublika conghoatrungphi
    CF dencentralafrikanskerepublik densentralafrikanskerepublikk densentralafrikanskerepublikken
    CF ditungadyaafrikawamunkatshi eihangaryarwagatiyaafirika emetabafrikanebokwen
    CF gaskaafrihkadassevaldi gweriniaethcanolbarthaffrica ijamhuriyaafrikayapagati
    CF jamhuliyaafrikayagati jamhuriyaafrikayakati jamhuriyarafirkatatsakiya
    CF jamhuuriyaddaafrikadadhexe jamuhuliyaafilikayapachingati jamuhuliyaafilikayapakhati
    CF keskaafrikavabariik keskiafrikantasavalta kodorosesetibeafrika kozepafrikaikoztarsasag
    CF lipabulikayasenturafiriki lipubulikaeyasenturafiriki markaziyafrikarespublikasi
    CF ndenndaandisantarafrik nthiyaafrikagatigati ortaafrikacumhuriyeti orileedearingungunafirika
    CF poblachdmeadhanafraga poblachtnahafraicelair repibikiyaafrikayakati repibliklafriksantral
    CF repoblikaivonafrika repubblicacentrafricana repubblikaafrikanacentrali
    CF republicacentrafricana republicacentralafricana republichecentriafricane
    CF republikafrikatengah republikkreizafrikan republikaafrikanoqendrore republikasentruafrikanu
    CF republikasrodkowoafrykanska repubulikayasantarafurika republicacentreafricana
    CF republicacentroafricana republiquecentrafricaine santalafiliik santarafiriki
    CF sentraalafrikaanserepubliek sentrafrika sintraalafrikaanskerepublyk srednjoafrickarepublika
    CF stredoafrickarepublika tagdudanafrikawammas tigdudantefriqttalemmast
    CF zentraalafrikaanischirepublik zentralafrikaneschrepublik zentralafrikanischerepublik
    CF zentralafrikanisirebublik centrafrika dezantraalaffrikaanescherepublik
    CF icentralafricanrepublic santrafrik tagdudanttanammastnifriqya цар جمهوريةافريقياالوسطى
    CF جمهوریافریقایمرکزی مرکزیافریقایجمهوری مرکزیافریکیجموریت وسطافریقیجمہوریہ 中央アフリカ共和国 中非共和国
    CF 中非共和國 중앙아프리카공화국
    CG congobrazzaville therepublicofthecongo cog brazzaville ancongo achongobrazzaville congorep
    CG congopeoplesrepublicof congo congorepublicof congorepublicofthe congob congubrazzaville
    CG emetabcongobrazzaville hukongo khongo kongasbrazavilis kongo kongobrazzaville kongobrazavil
    CG kongobrazavila kongopalasavila kongobrazavile kongobrazzavillenutome kongocumhuriyeti
    CG kongovabariik kongobrazzavil kongolo kongontasavalta kongoo kongu kongubrazavili konngo
    CG konqobrazzavil kungu koongo republicofthecongo republicadelcongo republiqueducongo ukongo
    CG ycongobrazzaville dakonggobrassavill icongobrazzaville κονγκομπραζαβιλ конгабразавіль
    CG конгобразавил конгобраззавиль конгобраззавил конгобраззавіль республикаконго
    CG الكونغوبرازافيل كونگوبىراززاۋىل کانگوبرازاویلے کانگوبرازویل کنگوبرازویل کنگوبرازاویل
    CG کونگوبرزاولی کۆنگۆبرازاڤیل コンコ共和国 コンコ共和国フラサヒル 刚果布 剛果布拉薩 콩고
    CH switzerland swissconfederation che confederationsuisse confederazionesvizzera schweiz
    CH suisse svizzera aneilbheis aneilveis basel elvetia emetabswitzerland huuswisi laswis
    CH orileedeswitisilandi switerland schweizi schwiiz schwiz schwaiz shveytsariya soisa suezalan
    CH suis suisa suisilani suitza suiza suwezalumaa suwiis suwisi suwizalan suica suissa sveis
    CH sveits sveitsi sviss svisujo svizra svuizare svajc swetzaland swiiserlaand swis swise swisi
    CH swisra swiss swisu switizirandi switserland switserlan switzerlandnutome switzerlandi
    CH swizilandi szwajcaria suwis suisi thuysi ubusuwisi uswisi uswiisi uthwithi yswistir
    CH zuricher zvicer zwitserland deschweiz iswitzerland isvicre svajcarska svajciarsko sveica
    CH sveicarija sveice svica svicarska svycarsko swicarska sweici ελβετια швајцарија швајцарска
    CH швеицарец швеицари швеицария швеицарыя швеицарія سويٹزرلینڈ سويیس سويسرا سویس سویسرا سوییس
    CH سوزرلینڑ スイス 瑞士 스위스
    CI cotedivoire civ cotedivoireivorycoast ivorycoast республикакотдивуар aibarikwas
    CI aivorekositi ancostaeabhair aodanolifant bolikosta breguifildishte bobiennga coastadefildes
    CI costademarfil costadomarfim costadavorio costadivori costadivur cuestediavoli coted
    CI drambliokaulokrantas eburbordo elefantcsontpart elfebeikusta elfebaikuschte
    CI elfenbeinskysten elfenbenariddu elfenbenskusten elfenbenskysten emetabcotedivoire
    CI fildisisahili filabeinsstrondin hukodivaa ivoorkus ivoorkusi ivoorkust ivorikositi ivorian
    CI koddiwar kodduwaar kodiboo kodivaa kodivaya kodiwari kostadimarfin kostatalavorju kotdivuar
    CI kotdivuara kotedivwa kotedivoire kotedivoirenutome kotedivuale kotedivuware kudwar
    CI kutdivwar kodivowa kodivuara lacotedivoire norsunluurannikko obalabjelokosti obalaslonovace
    CI orileedekoutefora pobrezieslonoviny pobrezislonoviny republicofcotedivoire
    CI slonokoscenaobala ukodiva wybrzezekoscisloniowej icotedivoire kutdifwar serivoiriya
    CI alfebeijnkoss ακτηελεφαντοστου котдивуар котдівуар котдивоар обаласлоноваче ایوریکوسٹ
    CI ساحلالعاج ساحلعاج عاجساحل كوتېدېيىۋويىر کوتداوواغ کوٹڈیايیوری کۆتدیڤوار コートシホワール 科特迪瓦 象牙海岸
    CI 코트디부아르
    CK cookislands cok airandiciacook bizingabyakkuki bionbikook cook chisiwachacook cookinsle
    CK cooksullot cookszigetek cookadalari cookqeqertaq cookuharteak cookeilande cookeilanden
    CK cookeilannen cookisaared cookinsaaret cookinselen cookinseln cookinsla cookoveostrovy
    CK cookoviotoci cookoviotoki cookovyostrovy cookowekupy cookseyjar cooksoyggjar cookoarna
    CK cookoerne cookoyane cookoyene ebizingabyakkuki ebizingabyakuuku eileanancook
    CK figungulifyakooki ifisimafyakook ikwembeyotabcook ilhascook ilhaskuk illascook illescook
    CK inizicook inslascook insulelecook ishujtkuke isiwasyacook islascook isllescook isolecook
    CK isuliscook izingaryakuku jaziiraddacook kepulauancook kukadalari kukorollari kukasalas
    CK kukigun kukinsuloj kukosalos kukovaostrva kuukgungey kuuke minlanmikug nosykook oileaincook
    CK orileedeetiokunkuuku quandaocook tigzirinnkuk tsibirankuku visiwavyacook visiiwavyakuuku
    CK vithiwavyacook wyspycooka ynysoeddcook zilcook zvitsuwazvecook dekuukenselle icookislands
    CK ilescook azuakuku νησοικουκ астравыкука кукаралдары кукороллари кукангӏаиренаш куковаострва
    CK куковиострови күүкиинарлууд островакука островикука овакука островикук جزايرکک جزایرکوک
    CK جزركوك كۇكياراللىرى کوکجزایر ککجزیر ککايلینڈز クック諸島 库克群岛 庫克群島 쿡제도
    CL chile republicofchile chl republicadechile antsile cayile ccili chilean chili chilib
    CL chilska cheli chiile cile cili cilii emetabchile huchile jili kili kyili orileedesile
    CL schiile shile shili shilii sili sile tschile tshili tsilenutome tsili txile tsiili tsile
    CL uchile xile xili ichile syili cilio ciile siili χιλη чиле чили чилі чылі تشيلي شیلی چلی
    CL چىلى チリ 智利 칠레
    CM cameroon republicofcameroon cmr cameroun camerun kamerun camarun camaroes cameroonian
    CM cameroonni camerwn emetabcameroon hukameruni kaameruun kamalun kamaru kamarois kameluni
    CM kameroen kamerona kameroun kamerounn kamerunnutome kamerune kameruni kameruno kameruun
    CM kameruuni kameruna kamerunas kamirun kammeruhn kemelun khameruni kamalum orileedekameruuni
    CM republicadoscamaroes icameroon καμερουν камерун الكاميرون كامېرون کامرون کامیروون کیمرون
    CM カメルーン 喀麥隆 喀麦隆 카메룬
    CN china peoplesrepublicofchina chn prchina zhongguo zhonghuarenmingongheguo 中华人民共和国 中国 antsin
    CN chinamainland caina cainasin cayina cayna chaena chaina chiina chinachine chinab chine
    CN chinereppop chinese chiny chnese cina cine emetabchina hiina huchina hytay iccina kiina
    CN kiinna kina kinija kine kitajska kyaena kyaina lacin lasinn orileedesaina prc schiina
    CN shiinaha shina shine shin siaina siin sina siniwajamana sjina siine trungquoc tsainanutome
    CN tsieina tsaina txina ubushinwa uchina xina xitoy ccinwa cin ichina cinujo κινα кина китаи
    CN кытаи кітаи хитои хятад чин хинскаѧстрана қытаи الصين جۇڭگو چین ssin 中華人民共和国 中華人民共和國 중국
    CO colombia republicofcolombia col kolombia republicadecolombia ancholoim coloimbia colombiab
    CO colombian colombie columbia columbian emetabcolombia hukolombia kholombiya kolambiya
    CO kolombi kolombianutome kolombio kolombiya kolombja kolombya kolombii kolomipia kolonbi
    CO kolonbia kolumbi kolumbia kolumbie kolumbien kolumbija kolumbije kolumbiska kolumbiya
    CO korombiya kulumbi kulumbya orileedekolomibia ukolombia culumbya icolombia κολομβια калумбія
    CO колумб колумби колумбия колумбија колумбія كولومبيا کلمبیا کولمبیا کۆلۆمبیا コロンヒア 哥伦比亚 哥倫比亞
    CO 콜롬비아
    CR costarica cri coschtarica costarican costaricea costarice emetabcostarica hukostarika
    CR khostarikha kositalika kositarika kostarika kostarike kostariika kostarikanutome kostarikaa
    CR kostalika kostariko kostaryka kothtarika kothtirika kustarika kwastarika kositariko
    CR orileedekuusitarika republicofcostarica icostarica κοσταρικα костарика костарыка كوستارىكا
    CR كوستاريكا کاستاریکا کاستریکا کوسٹارکا کوسٹاریکا کۆستاریکا コスタリカ 哥斯大黎加 哥斯达黎加 哥斯達黎加 코스타리카
    CU cuba republicofcuba cub kuba republicadecuba куба ciwba cubab cuban emetabcuba hukuba kiba
    CU kioba kiuba kiumba kiupa kiyubha kubanutome kubaa kubo kube kuuba kuuwba kyuba kyuuba
    CU orileedekuba ukuba icuba kupa κουβα كوبا كۇبا کوبا کووبا کیوبا キューハ 古巴 쿠바
    CV capeverde republicofcaboverde cpv caboverde republicadecaboverde anceapuaine azuatikapovere
    CV bizingabyekepuveredi caboverdean cabuverde capvert capverd capverde capeverdeislands
    CV capeverdian capoverde capulverde cjafvert ebizingabyakepuveredi ebizingabyakepuvade
    CV gronhovdaoyggjar hukepuvede ibirwabyakapuveri ikwembeyotabcapeverde ilhadosal islandofsal
    CV kaapverde kaapverdie kabglas kaboverde kaboverdo kabuverdi kapver kapverde kapeverde
    CV kapeverdenutome kappverde kapuvergungey kapverden kapverdy kepiigjelber kepuvede kepuveede
    CV lutandaluakapevele nosycapvert orileedeetiokunkapefende republicofcapeverde
    CV republikazielonegoprzyladka rinnverde roheneemesaared tanjungverde tigzirinnyixefazegzaw
    CV tsibirankapbarde yesilburunadalari zelenortskaostrva zelenortskarepublika zelenortskiotoki
    CV zvitsuwazvecapeverde zoldfokikoztarsasag dekapvardescheenselle icapeverde tigzirinnkabbirdi
    CV zaliasiskysulys πρασινοακρωτηριο зеленрт зеленортскаострва кабавердэ кабоверде капеверде
    CV الراسالاخضر يېشىلتۇمشۇق کیپورڑی کیپورد کیپورڈی カーホヘルテ 佛得角 維德角 카보베르데
    CW curacao cuw curaaoisland countryofcuracao curazao curacaoan curacau kirasao kiurasao
    CW kulasao kurakao kurakaonutome kurasao kurasau kuracao kyurasao korsou landcuracao
    CW paiskorsou icuracao κουρασαο востраукюрасаа куракао курасао кюрасао كوراساو كۇراسو کوراسايو
    CW کیوراکاو キュラソー 库拉索 庫拉索 퀴라소
    CX christmasisland cxr bozicnaostrva bozicniotok bozicnoostrvo christmasadasi christmasuhartea
    CX christmaseiland christmasoya chreschtdagsinsel eileannanollaig enezchristmas
    CX esengayambotama godownekupy hodownakupa ilhachristmas ilhadinatal ilhadonatal illachristmas
    CX insladachristmas insulachristmas ishulliikrishtlindjes islachristmas isladenavidad
    CX isllachristmas isolachristmas isulechristmas joulusaari julqeqertaq juleoen julon
    CX juovllatsullot jolaey jolaoyggjin joulusaar kaledusala karacsonysziget kerseiland
    CX kisiwachakrismasi krysteilan miladadasi motukilisimasi oileannanollag pulauchristmas
    CX pulaukrismas rojdestvooroli vianocnyostrov vanocniostrov weihnachtsinsel wienachtsinsle
    CX wienactsinsla wyspabozegonarodzenia ynysynadolig ziemsvetkusala deweihnaachsensel
    CX ichristmasisland ilechristmas daogiangsinh божићнаострва божићноострво божикеностров
    CX востраураства зулсарынарал крисмасаралы кристмасаралы острівріздва рождествоороли
    CX оврождества островрождество جزيرةالكريسماس جزیرهکریسمس روژدېستۋويارىلى کرسمسايلینڈ
    CX کرسمسجزیر کریسمسجزیره クリスマス島 圣诞岛 聖誕島 크리스마스섬
    CY cyprus cyp кипр республикакипр anchipir britishcyprus cyprs cyps caipurasi chipre chypre
    CY cipar ciper cipr cipra cipri cipro cipru ciprus cypern cypr cypriot cypriotrepublic
    CY cypriote cypriska cyrpus ciopras emetabcyprus greekcypriot guneykibrisrumkesimi hukuprosi
    CY izingaryashipure kipar kipr kipra kipras kiprenez kipro kupilosi kuplosi kuprosi kuprothi
    CY kupuroosi kypr kypros kupros kypur kibris kibriscumhuriyeti lefkosia lefkosa nicosian
    CY orileedekurusi qipro qubrus republicofcyprus saekpulu saipalesi saiprusnutome saipurasi
    CY shipele sifurus siipar siipr sipria siprus sipuriya syipriya sypra syprus sip sipri
    CY ukuprosi xipre xipri zipre zypere zypern zypre zuppere icyprus nicosia siipur
    CY κυπριακηδημοκρατια κυπρος λευκωσια кипар кипър кіпр республікакіпр سایفرس سىپرۇس قبرس قبرص
    CY قیبرس キフロス 塞浦路斯 賽普勒斯 키프로스
    CZ czechia czechrepublic cze cesko ceskarepublika чехия ceklabo cekirepubliki chequia
    CZ chexiyarespublikasi csehorszag czech czechrepubliki czechy conghoasec ditungadyatsheka
    CZ emetabczechrepublic gweriniaethtsiec ijamhuriyacheki jamhuliyacheki jamhuriyacheki
    CZ jamhuriyarcak jamhuuriyaddajek jamuhuliyachechi jamuhuliyasheki jamuhuuriyacheeki kekkia
    CZ kodorosesetityeki lipabulikayaceeka lipapilikaseki lipubulikayaceeka mofammaticek
    CZ ndenndaandicek nthiyacheki orileedeseeki poblachdnaseice poblachtnaseice prague praguer
    CZ repiblikchek repoblikanitseky repubblicaceca repubblikaceka republicaceha republicatscheca
    CZ republicheceche republikcheska republikczech republiktchek republikatxeka republikaceke
    CZ repubulikayaceke republicacheca republicatcheca republicatxeca ripaaburikayazeeki
    CZ republiquetcheque tchequerepublique tchequie tagdudancik tjeckien tjeggieserepubliek
    CZ tjekkia tjekkiet tschechien tschechischerepublik tschechischirepublik tsjechie tsjechje
    CZ tsjekkia txekiarerrepublika tekkland tsehhi tsekki tsecie ucheki detschaschei
    CZ iczechrepublic tagdudanttatcikit cekcumhuriyeti cekya cexiya cehujo ceahkka cehija cekija
    CZ cekkija ceska ccek τσεχικηδημοκρατια бүгднаирамдахчехулс републикачешка чешскаяреспублика
    CZ чеськареспубліка чехреспубликасы чехи чехияреспубликаси чехія чешка чешкарепублика чэхія
    CZ جمهوريةالتشيك جمهوریچک چکجمهوری چیکجمہوریہ چیکجموریت چېخجۇمھۇرىيىتى کۆماریچیک チェコ共和国 捷克共和国
    CZ 捷克共和國 체코
    DD eastgermany germandemocraticrepublic ddr allemagnedelest ddde deutschedemokratischerepublik
    DD dogualmanya formergermandemocraticrepublic gdr germanydemocraticrepublicgdr
    DD восточнаягермания
    DE germany federalrepublicofgermany deu bundesrepublikdeutschland deutschland alamagn alemaina
    DE alemanha alemani alemania alemanu alemanya alemana alimanha allemagne allemagnerepfed
    DE almaan almagn almaniya almanya almayn anghearmain aghearmailt budaaki bugirimaani deutsch
    DE deutan doutschland duiska duitsland duitslandi dzamane daitschland dutslan emetabgeruman
    DE germanyfederalrepublicof gremany german germania germanianutome germaniya germanujo
    DE gjermani gjermanie gyaaman huujerumani ilgermanja iyasicamakhoche jaman jamus jamai jarmal
    DE jerman kelemania lalman mikskatauta ndzaman nemacka nemecko nemcija niemcy nimska njamani
    DE njemacka njeremani njaman nemetorszag nemska orileedegemani saksa saksamaa siamane titsland
    DE tyskland tysklandi tuutschland ubudage udyerumani ujerumani ujeumani vokietija vacija
    DE westgermany wujelumani yralmaen zamani igermany nsaman duc γερμανια алманија герман
    DE германец германи германия германија германія немачка німеччина олмония германіа المان
    DE المانيا جرمنی トイツ 德国 德國 독일
    DJ djibouti republicofdjibouti dji republiquededjibouti cibuti dibutuii diobutaidh djiboeti
    DJ djiboti djiboutian djibuti dschibuti dschibutti dyibuti dzibuti dzibutinutome dzsibuti
    DJ dzibuwti dsibuti dzibutija dzibutis dzibutsko emetabdjibouti gibuti gyibuti hujibuti
    DJ jabuuti jibhuti jibuti jibutii jibuuti jjibuti njimbuti orileededibooti siputi tschibuuti
    DJ ujibuti xhibut xibuti yibuti idjibouti gibutio τζιμπουτι џибути джибути джибуті джыбуці
    DJ جبوتی جىبۇتى جيبوتي جیبوتی جیبووتی シフチ 吉布地 吉布提 지부티
    DK denmark kingdomofdenmark dnk danemark danmark denemarken andanmhairg copenhagen danimarka
    DK danemalaku danemarc danemarca danemarki danemerke dania danija danimaha danimarca
    DK danimarcje danimariki danimarke danish daniya danmarka danmarki danmork dannmark danska
    DK dansker danujo deenimaaka denemarke denimaaka denimaki denmakhi denmaki denmarc
    DK denmarknutome denmarki dinamarca dinamarka danmarku dansko dananmarki emetabdenmark
    DK hudenmaki kenemaka kobenhavner orileededemaki taani tanska tanemark udenimaka danmak
    DK idenmark tanemalk danmach δανια дани дания данска даніѧ данія الدانمرك دانمارک دنمارک
    DK ڈنمارک ڈینمارک ډنمارک テンマーク 丹麥 丹麦 덴마크
    DM dominica commonwealthofdominica dma doiminice doiminicea domeenika dominicab dominican
    DM dominiche dominik dominika dominikanutome dominikha dominiko dominike dominique dominnika
    DM domiinika doninica doominiki duminik duminiku domeneka domnik emetabdominica hudominika
    DM orileededominika roseau tominica tominika udominika idominica tumuneke ντομινικα дамініка
    DM доминик доминика домініка دومنیکا دومىنىكا دومينيكا دومینیکا دۆمینیکا ڈومنیکا ڈومنکا
    DM duminika トミニカ国 多米尼克 도미니카
    DO dominicanrepublic dom anphoblachtdhoiminiceach aphoblachddhoiminiceach conghoadominica
    DO dendominikanskerepublik dendominikanskerepublikk dendominikanskerepublikken
    DO ditungawaduminiku domingo dominicaanserepubliek dominikcumhuriyeti dominikaanivabariik
    DO dominikaaninentasavalta dominikaanserepubliek dominikaanskerepublyk dominikaikoztarsasag
    DO dominikanrespublikasi dominikana dominikaneschrepublik dominikanischerepublik
    DO dominikanisirebublik dominikanskarepublika dominikanskarepubliken dominikarerrepublika
    DO dominikosrespublika dominikanadassevaldi doominikilaboo domenekalekpubele domnika
    DO dominikasrepubliki emetabdominicanrepublic gweriniaethdominica ijamhuriyahudominika
    DO jamhuliyadominika jamhuriyadominika jamhuriyardominika jamhuuriyaddadomeenika
    DO jamuhuliyadominika kodorosesetidominika lipabulikayadominika lipapilikatominika
    DO lipubulikayadominika mofammatidominik ndenndanndidominika nthiyadominika orileededominikani
    DO repiblikdominikin repoblikadominikanina repubblicadominicana republicadominicana
    DO republichedominicane republikdominica republikdominika republikdominikan
    DO republikadominikane republikkadomenikana repubulikayadominika republikadominikana
    DO ripaaburikayadominica republiquedominicaine tagdudanduminikan tigdudataduminikit
    DO tominikaanischirepublik dedommenekaaneschereppublik idominicanrepublic tagdudanttaduminikt
    DO δομινικανηδημοκρατια доминикареспубликасы доминиканреспублика جمهوريةالدومينيك
    DO جمهوریدومینیکن دومنیکنجمهوری دومىنىكاجۇمھۇرىيىتى ڈومنیکنجمہوریہ ڈومنکنجموریت トミニカ共和国
    DO 多明尼加共和國 多米尼加共和国 多米尼加共和國 도미니카공화국
    DZ algeria peoplesdemocraticrepublicofalgeria dza algerie dzayer dzayeri dzayeriya الجزاير
    DZ agiriya aildiria alaseri algeerie algerianutome algeriab algerian algerien algeriet
    DZ algerije algeriska algieria algjeri aligerya alijeliya alijeri alijeriya alijeria alizeri
    DZ aljazair aljeeriya aljelia aljeria aljeriya alljeerije alseli alseri alsir alujeria alzeri
    DZ alzeria alzerie alzerii algerio algerija alzeeri alzeeria alzir alzirija alzyras alzirsko
    DZ anailgeir angiria argelia arigyeriya arjelia arxelia cezayir emetabalgeria hualjelia jazoir
    DZ lezzayer orileedealugeriani algeriya dzayr ialgeria αλγερια алжир алжирец алжыр жазоир
    DZ алжирска الجزایر الجزیره الجیریا اٮلجیریا アルシェリア 阿尔及利亚 阿爾及利亞 알제리
    EC ecuador republicofecuador ecu republicadelecuador eacuador ecuadoran ecuadorean ecuadori
    EC ecuadorian ekoatera ekuador ekuateur ekuatere ekuwatoor ekvador ekvadora ekvadoras ekvadoro
    EC ekwado ekwador ekwadors ekwateer ekwatele ekwater ekwateri ekwator emetabecuador equador
    EC huekwado ikuwadoor ikwadur ikwatur ikweda orileedeekuado iecuador akwador ekwatoria
    EC equateur ikwado εκουαδορ еквадор эквадор يیکوادۆر يېكۋادور الاكوادور اکواڑور اکوادر اکوادور
    EC ایکواڈور エクアトル 厄瓜多 厄瓜多尔 厄瓜多爾 에콰도르
    EE estonia republicofestonia est eesti eestivabariik estland estonian estonie aneastoin
    EE eestland eistland emetabestonia esetoni esitoni esitoniya estantauta estija estiska
    EE estlandi estlanda estlan estniska estoni estonianutome estoniab estonija estoniya estonja
    EE estonsko estonujo estonya estonii estooni estooniya ethtonia huestonia igaunija istunya
    EE orileedeesitonia stonia viro iestonia assland esztorszag εσθονια естония естонија естонія
    EE эстон эстони эстония эстонскаяреспублика эстонія استونيا استونی استونیا اسٹونیا ایسٹونیا
    EE エストニア 愛沙尼亞 爱沙尼亚 에스토니아
    EG egypt arabrepublicofegypt egy misr misralarabia misralarabiyah misralarabiyya misralarabiya
    EG جمهوريةمصر جمهوريةمصرالعربية aicap aneiphit aneigipt edzi egipat egipt egipta egiptas
    EG egipte egipteb egipto egiptus egito egitto egjipt egjit egyiptom egyptarabrepublicof egypta
    EG egyptaland egypte egyptenutome egypten egypti egyptian egyptojska egyptowska egyptyian
    EG ejipt ejitu ejypta emetabmisiri esipt exipto exiptu eziputi ezipite egittu eгиптенин
    EG humisri kamita lezipt masar masarmisira masr mesir misili misir misiri misli misra misri
    EG mithri mushidi misela nisrim orileedeegipiti umisiri yraifft iegypt isipit agypten agupte
    EG ajupte αιγυπτος єгипет египат египет егіпет мисар миср мысыр египетска египтянин مصري مىسىر
    EG مسر میسر エシフト 埃及 이집트
    EH westernsahara sahrawiarabdemocraticrepublic esh ansaharathiar batisahara batisahra
    EH demokratischearabischerepubliksahara gorllewinsahara garbiysahroikabir kanlurangsahara
    EH lansisahara laanesahara mendebaldekosahara nyugatszahara oarjesahara okcidentasaharo
    EH podwjacornasahara rietumsahara republiquearabesahraouiedemocratique saaraocidental
    EH sahalafakahihifo saharabarat saharakilliit saharamagharibi saharaoccidental
    EH saharaoccidentala saharazachodnia saharaoccidentale saharaocidental saharatalpunent
    EH saharajaperendimore sahrawian saraosidental satharaaniar taysahara vakarusachara vestsahara
    EH vestursahara vastsahara wessahara weschtsahara westelijkesahara westsahara wasssahara
    EH zahodnasahara zapadnasahara zapadnisahara iwesternsahara δυτικησαχαρα баруунсахар
    EH батыссахара батышсахара западнасахара западнаясахара заходняясахара західнасахара
    EH малхбузенсаьхьара ғарбиисаҳроикабир الصحراءالغربية صحرایغربی غربیصحرا مشرقیسہارا مغربیصحارا
    EH 西サハラ 西撒哈拉 서사하라
    ER eritrea eri aneiritre eartra elitele elitereya elitilea elitileya elitlea emetaberitrea
    ER eretereeya eritere eriterea eriteree eriteriya eritireya eritre eritreanutome eritreab
    ER eritrean eritree eritreea eritreia eritreja eritreo eritreya eritureya erythre erytrea
    ER hueritrea iritiria iritreia iritrya orileedeeritira stateoferitrea uriterea elitee ieritrea
    ER iritirya thestateoferitrea aritreea aritreja erythree ερυθραια еритрея еритреја эритреи
    ER эритрея эритри эрытрэя اريتريا اریتره اریتریا اریٹیریا ارٹیا エリトリア エリトリア国 厄利垂亞 厄立特里亚 厄立特里亞
    ER 에리트리아
    ES spain esp anspainn andalusia barcelona basquecountry calatayud catalonia emetabspain
    ES esipanye espaan espagne espaina espainia espana espanha espanja espanya espanye
    ES francoistspain hisipaniya hisipania hispaania hispania hispanujo hiszpania hithpania
    ES huhispania ibiza isbeyn ispanija ispaniya kepania kingdomofspain lanzarote lespagn mallorca
    ES nsipani orileedesipani panya santacruzdetenerife sbaen sbanya schpaanije schpanie sepanyol
    ES sipeini sipen sipeyini spagn spagna spagne spainnutome spanha spania spaniard spanieb
    ES spanien spanish spanja spanje spanya spanyol spanyolorszag spanyan spayolahcemakhoche spann
    ES spanija spini tenerife taybannha uhispania ispain kpanya ispanya spanielsko spaniska
    ES spanjolska spanelsko spanska ισπανια іспанія испани испания шпанија اسبانيا يیسپانیا
    ES اسپانیا ایسپانیا سپین هسپانیه ہسپانیہ スヘイン 西班牙 스페인
    ET ethiopia eth anaetoip anitiop ecioopi ecoopi ecoppi efiopiya emetabethiopia esyopya
    ET ethiopiab ethiopian ethiopie ethiopien ethiyopiya etijopja etioopia etiopi etiopia
    ET etiopianutome etiopie etiopien etiopija etiopiska etiopujo etiopii etiyopiya etiyopya
    ET etshiopi etsiopi federaldemocraticrepublicofethiopia habasha huuhabeshi ithiopia itiopia
    ET itoobiya itoophiyaa ityupya letiopi orileedeetopia uhabeshi utyupi iethiopia ityubya
    ET athiopie athiopien attijoopije etyopia itiyopiya αιθιοπια етиопия етиопија ефіопія этиоп
    ET эфиопи эфиопия эфіопія اثيوبيا اتیوپی اتھوپیا ایتوپیا ایتھوپیا حبشه エチオヒア 埃塞俄比亚 埃塞俄比亞 衣索比亞
    ET 에티오피아
    FI finland republicoffinland fin finlande finlandia finnland suomentasavalta suomi финляндия
    FI финска anfhionlainn anfhionnlann bufini emetabfinland fenland filande finilandi finilani
    FI finlan finlandnutome finlanda finlandi finlandie finlandiya finlandja finlandu finlandy
    FI finlund finnish finnlando finnorszag finska finsko felande grandduchyoffinland huufini
    FI orileedefilandi phanlan somija soome suomija suoma suopma ufini ufiini wufini yffindir
    FI fillanda ifinland φινλανδια финланд финландия финлянди фінляндыя фінляндія فنلینڈ فنلاند
    FI فنلند فنلندا فنلینډ فنلینڑ فینلاند フィンラント 芬兰 芬蘭 핀란드
    FJ fiji republicoffiji fji республикафиджи emetabfiji fijiislands fici fidji fidschi fidsi
    FJ fidyii fidzi fidzinutome fidzsi fidzis figi figyi fijian fijib fijisullot fijia fijji fisi
    FJ fitschi fixhi fixi fiyi fizi figoj fuji fidi fidjieyjar fiiji hufiji isllesfixi
    FJ orileedefiji ufiji defidschiendelle ifiji φιτζι фиджи фижи фижиороллари фиџи фіджы фіджі
    FJ فجی فىجى فيجي فیجی フィシー 斐济 斐濟 피지
    FK falklandislands falklandislandsmalvinas flk islasmalvinas airandiciafalklandi
    FK bisangabyamaluni bizingabyefalikalandi bionbifalkland chisiwachafalkland chuiamarfalkland
    FK eastfalkland ebiizingabyafalikalandi ebizingabyafaakilanda falklandinsle falklandszigetek
    FK falklandadalari falklandislander falklandislandsukmalvinas falklandeilande falklandeilanden
    FK falklandiqeqertaq falklandisaared falklandinsaaret falklandinselen falklandinseln
    FK falklandinsla falklandseyjar falklandskekupy falklandskiotoci falklandskiotoki
    FK falklandskeostrovy falklandsoyggjar falklandsullot falklandsoarna falklandsoerne
    FK falklandsoyane falklandsoyene falklandy falklaneilannen figungulifyafokolendi
    FK foklandskaostrva folklandosalos folklandskaostrva folklendadalari folklendorollari
    FK folklendasalas ifisimafyafalkland ikwembeyotabfalkland ilhasfalkland ilhasmalvinas
    FK illasmalvinas illesmalvines inizifalkland inslasdalfalkland insulelefalkland
    FK ishujtfolklande isolefalkland isulisfalkland izingaryafilikilandi jaziiradahafooklaan
    FK kalkangungey kepulauanfalkland kepulauanmalvinas lutandaluamaluni maluwinigun malvinak
    FK naheileananfaclannach nosyfalkand oileainfhaclainne orileedeetikunfakalandi quandaofalkland
    FK stanley tigzirinnfalkland tsibiranfalkilan visiwavyafalkland visiiwavyafakulandi
    FK vithiwavyafalkland westfalkland ynysoeddyfalklandmalvinas zilmalwinn zvitsuwazvefalklands
    FK defalklandenselle ifalklandislands maluwin tigzirinnmalawi azuatimaluini ilesmalouines
    FK νησοιφοκλαντ фалклендскіяастравы фокландскаострва фолкландскиострови фолклендаралдары
    FK фолклендангӏаиренаш фолклендскиострови фолклендскиеова фолклендскиеострова
    FK фолклендськіострови фолклэндаралдары фолькландынарлууд фольклендороллари جزايرفاکلینڈ
    FK جزایرفالکلند جزرفوكلاند فالكلاندياراللىرى فالکلندجزیرهيون فاکلینڈجزاير فلاکلینڑجزیر
    FK フォークラント諸島 福克兰群岛 福克蘭群島 포클랜드제도
    FM micronesia federatedstatesofmicronesia fsm anmhicrineis emetabmicronesia fsmicronesia
    FM humikronesia maekronehyia maekoloneshia micronesiafederatedstatesof micronesian micronesie
    FM micronesiya micronezia mikilonesia mikilonesiya mikironesi mikironesiya mikironesia
    FM miklonesia mikolonisia mikonisiya mikoronesii mikoroniziya mikoronesia mikroneesia
    FM mikroneesie mikroneesije mikronesia mikronesianutome mikronesiafoderasjonen
    FM mikronesianliittovaltio mikronesie mikronesien mikronesiensforenedestater mikronesja
    FM mikronethia mikronezi mikronezia mikronezija mikronezio mikroneziska mikroneziya mikronezja
    FM mikronezya mikronezii mikrunizya mikuronesiya mikuronezya nameanbheileanan
    FM orileedemakoronesia imicronesia mikolonesi etatsfederesdemicronesie μικρονησια микронези
    FM микронезия микронезија мікранезія мікронезія مايکرونیشیا مایکرۆنیزیا ميكرونيزيا میکرونزی
    FM میکرونزیا ミクロネシア連邦 密克罗尼西亚 密克羅尼西亞群島 미크로네시아
    FO faroeislands fro faeroeislands faerskeostrovy faeroer fareradalari farerorollari
    FO farerusalos faroeadalari faroeuharteak faroese faroereilande farskaostrva farskiotoci
    FO fareirai fearsullot ferooj ferskiotoki feroerszigetek farsaaret faroarna faroe faroer
    FO faroje faroskekupy faarisaared faereyjar faeroerne faeroyane faeroyene foroyar ferusalas
    FO gzejjerfaroe ilhasfaroe illasferoe illesferoe inizifaero inslasferoe insuleleferoe
    FO ishujtfaroe islasferoe isllesferoe isolefaeroer isulisfaroe kepulauanfaroe naheileananfaro
    FO oileainfharo quandaofaroe savalimmiut visiwavyafaroe wyspyowcze ynysoeddffaro
    FO defarrorenselle ifaroeislands ilesferoe νησοιφεροες фарераралдары фареророллари
    FO фарериингӏаиренаш фарерскиеова фарерськіострови фароэарлууд фарскаострва фарскиострови
    FO фарьорскиострови фарэрскіяастравы جزايرفارو جزايرفیرو جزایرفارو جزرفارو فايېروياراللىرى
    FO فاروجزایر フェロー諸島 法罗群岛 法羅群島 페로제도
    FR france frenchrepublic fra republiquefrancaise anfhrainc anfhraing bufalansa bufaransa
    FR emetabfrance fala falanise faransa faransi faransiis farayse faranzi ffrainc frakkland
    FR frakland francemetropolitaine francenutome francia franciaorszag francie francija francja
    FR francojska francoska francujo francuska francuzsko frankrecih frankreich frankreiki
    FR frankrig frankrigi frankriich frankriika frankrijk frankrike frankrisch frankric frankryk
    FR frankraich frans fransa fransi fransiya fransan frantsa frantscha frantzia franza franca
    FR franta french frenchwoman furansi huufaransa lafrans nfalanse orileedefaranse palani paris
    FR parisienne perancis phap powfrenk prancis prancuzija prankriki prantsusmaa ranska ubaranja
    FR ubufaransa ufalansa ufaransa ufarantha uvalanza wufalansa felensi ifrance γαλλια франса
    FR франц франци франция франција француска францыя франція галліа فرانس فرانسه فرنسا フランス 法国
    FR 法國 프랑스
    GA gabon gaboneserepublic gab gabonais gabonese republiquegabonaise anghabuin emetabgabon
    GA gaabon gaaboon gabhoni gabo gaboen gabona gabonas gaboni gabono gaboo gabooni gabun gabao
    GA gabau gaboon hugaboni jabuhn kaponi ngabu orileedegabon qabon ugaboni igabon γκαμπον габон
    GA الجابون گابن گابون گابۆن گیبان گیبون カホン 加彭 加蓬 가봉
    GB unitedkingdom gbr uk greatbritain великобритания великобританія великобританіі
    GB ahendimannkabom albaasalaamamarganta albion anrioghachdaonaichte anriochtaontaithe
    GB angeletele angletera apvienotakaraliste avon bedfordshire beds berks berkshire
    GB birlashganqirollik birlesikkrallik birtaniya bretland brish bristol britain britaniya
    GB british britishcitizen britishenglish britishsubject britsh brittish britannia btitish
    GB buckinghamshire bucks bungereza bungyereza cambridgeshire cambs cardiff ches cheshire
    GB cleveland codur corn cornwall countyofbedford countyofberks countyofbuckingham
    GB countyofcambridge countyofchester countyofderby countyofdurham countyofgloucester
    GB countyofhereford countyofhertford countyofhuntingdon countyoflancaster countyofleicester
    GB countyoflincoln countyofnorthampton countyofnottingham countyofoxford countyofsalop
    GB countyofsouthampton countyofstafford countyofwarwick countyofwilts countyofworcester
    GB countyofyork cumb cumberland cumbria debabritanija derbs derbys derbyshire dev devon
    GB devonshire didziojibritanija dor dorset dorsetshire durham egyesultkiralysag
    GB emetabkibagengenebouingereza engalnd engl englandwales englandandwales erresumabatua essex
    GB gblnd glos gloucestershire gloucs grandebretagne greatbritish greatermanchester
    GB grossbritannien groussbritannien hampshire hants here heref herefordshire hertfordshire
    GB herts humberside huntingdonshire hunts huuingereza inggris inglaterra isleofwight
    GB isobritannia jruussbrettannije kent kodorogbiaoko lingilterra laamateerirentundi lancashire
    GB lancs leicester leicestershire leics lielbritanija lincolnshire lincs msex manchester
    GB mbreteriaebashkuar mddx merseyside middlesex middx ngeretha nngalesa norf norfolk
    GB northampton northamptonshire northants northd northumb northumberland nottingham
    GB nottinghamshire notts orileedeomobabirin oxfordshire oxon pilitania reamunit regatulunit
    GB reginaveluni regneunit regnounito reinounido reinuunidu reinuxuniu rouantelezhunanet
    GB royaumeuni rut rutland rutlandshire rywvanethunys salop shrops shropshire somerset
    GB somersetshire southamptonshire spojenekralovstvo ssx staf staffordshire staffs
    GB storbritannia storbritannien stuorra storabretland suff suffolk surrey sussex suurbritannia
    GB thebritishislands tageldataddukelt tageldayedduklen theunitedkingdom tuluitnunaat
    GB tyneandwear ubwongereza uingeeza uingeredha uingereza ukcitizen ukengland unitedkindgdom
    GB unitedkindgom unitedkingdomenglandandwales unitedkingdomnutome unitedkingdomofgreatbritain
    GB unitedkingdomofgreatbritainandireland unitedkingdon unuigintareglando uwingelesa
    GB velikabritanija velkabritanie vereinigteskonigreich verenigdkoninkrijk verenigdekoninkryk
    GB verainigtschonigriich vuongquocanh war warks warw warwickshire westmidlands westm
    GB westmorland wielkabrytania wilts wiltshire worcestershire worcs worsts ydeyrnasunedig yorks
    GB yorkshire zdruzenokraljestvo zjadnosonekralejstwo zjednocenekralestwo cityoflnd
    GB cityoflondon companieshouseuk companieshousewales emgland eng iunitedkingdom ingiliis lnd
    GB londra londres taglditimunn ingiltere ηνωμενοβασιλειο бирлашганқироллик біріккенкорольдік
    GB великаѧбрітаніа великабританија великабританія вялікабрытанія ихбритани иоккхабритани
    GB обединенокралство обединенотокралство обединетокралство стырбритани улуубритания
    GB المملكةالمتحدة برتانیه بريطانيا بریتانیا بیریتانیاگاپ سلطنتمتحدہ ینایٹڑکنگڈم イキリス 英国 英國 영국
    GB england scotland wales
    GD grenada grd emetabgrenada garnaad gerenada gilenada girenaada giriinaada girnada glenada
    GD granada granadi greanada grenaada grenad grenadanutome grenade grenadian grenado grenady
    GD grinada grunad gurenada gurineda hugrenada jrenaada kelenata ngelenade orileedegenada
    GD qrenada stateofgrenada stgeorges ugrenada igrenada kelenaat γρεναδα гренада грэнада غرينادا
    GD گرانادا گرنادا گرنیڑا گرینادا گریناڈا گىرېنادا クレナタ 格林納達 格林纳达 格瑞那達 그레나다
    GE georgia geo gruzia sakartvelo antseoirsia achairtbheil democraticrepublicofgeorgia dyodya
    GE emetabgeorgia geoorgie georgianutome georgiab georgian georgie georgien georgiska georgiya
    GE gjeorgji gjeorgjie gorgi grusiyan gruusia gruzie gruzija gruziya gruzja gruzinsko gyogiya
    GE gyogya georgierep gurcistan gurcustan hujojia jeorgii jeorrjije jeworujiya jiorjia
    GE jiwarjiya jiyurji jojia jojiya joorjiya joriji jorjia jyurjya kartvelujo orileedegogia
    GE seorsi seosia socialistsovietrepublicofgeorgia tbilisi tbilisigeorgia tbilisian ujojia
    GE xeorxa xeorxia zeorzi zeorzia zorzi zorzii igeorgia jurjya georgja γεωργια грузия грузија
    GE грузія гуырдзыстон гуьржиичоь гүрж республикагрузия جارجیا جورجيا گرجستان گرجستون گورجستان
    GE クルシア ショーシア 喬治亞共和國 格魯吉亞 格鲁吉亚 조지아
    GG guernsey bailiwickofguernsey ggy alderney bailliagedeguernesey bailliagedeguernesi ggald
    GG geansai gernsey gernsi gernsis gernzi gearnsaidh guernesey guernsenutome guernsej guernesi
    GG gurnsi gwernenez gaarnsi gernsija joonsei kuenisi standrews stmartins stsampsons
    GG stpierredubois statesofguernsey ynysygarn iguernsey saintpeterport saintpetersport
    GG stpetersport γκερνζι востраугернсі гернзи гернси гернсі гурнси гърнзи غيرنزي گرنزی گويرنسی
    GG گیونرسے گېرىنسى カーンシー 根西岛 根西島 건지
    GH ghana gha emetabghana gaana gana ganaa ganao gane ghananutome ghanab ghanaian ghanian
    GH hughana jaana kana khana ngana orileedegana qana republicofghana ugana ighana γκανα гана
    GH غانا غنا ګانا گانا گھانا カーナ 加納 加纳 迦納 가나
    GI gibraltar britishoverseasterritoryofgibraltar gib territoryofgibraltar cebelitarik diblalta
    GI diobraltar emetabgibraltar gibilterra gibraltargb gibraltarnutome gibraltaras gibraltarian
    GI gibraltars giburaata giburalita gilbratar giobraltar gjibraltar gyebralta hujiblalta
    GI jibaraltar jibeletale jibhurata jiblalta jibralltaa jibralta jibraltaar jibraltar
    GI jibulalita jiburalita juburalitari ngibrata orileedegibaratara sipalalita sipraltaar
    GI ujibralta xibraltar zibralitari zibraltar zibraltara zibraltarazibaratara adrarntariq
    GI igibraltar silpalataal gibraltaro γιβραλταρ гибралтар гібралтар جبلالطارق جبلطارق جبرالٹر
    GI シフラルタル 直布罗陀 直布羅陀 지브롤터
    GL greenland grl kalaallitnunaat anghraonlainn aghraonlann emetabgreenland gilinilandi
    GL girinilaandi glinlandi goelan gorolande gorwendland gowelande greenlandic greenman grenland
    GL grenlande grenlandia grenlandija grenlandiya greunland grienlan grinlan grinland
    GL grinlandnutome grinlandi grinlandia grinlandja grinlanda groenland groenlanda groenlande
    GL groenlandia gronelandia gronlando grunland graenland gronsko gronland gronlanda gronlandska
    GL gronlanti groonimaa groonland grenlandan gurenelandi guriinirandi gurunilandi hujinlandi
    GL jambakuwalumaa jrohnland kulinilani ngirinilandi ngowelande orileedegerelandi qrenlandiya
    GL ugrinlandi yrynyslas griland igreenland γροιλανδια гренланд гренланди гренландия гренландія
    GL грэнландыя غرينلاند گرینلینڈ گرینلاند گرینلند گرینلینڑ گىرېنلاند クリーンラント 格陵兰 格陵蘭 그린란드
    GM gambia gmb anghaimbia aghaimbia emetabgambia gambi gambianutome gambiathe gambiab gambian
    GM gambie gambija gambio gambiya gambja gambya gambii gammbi ganbi hugambia jambija kamipia
    GM orileedegambia qambiya republicofthegambia thegambia ugambia igambia kambii γκαμπια гамби
    GM гамбия гамбија гамбія غامبيا گامبیا گمبیا カンヒア 冈比亚 岡比亞 甘比亞 감비아
    GN guinea gin anghuine emetabguinea gine ginea gineea gineja gini ginee guine guineab guinean
    GN guinee guineea guininutome guineeconakry guneya gvineja gvineo gvineya gwinea giine hujine
    GN jinneha kini ngine orileedegene qvineya republicofguinea ugine iguinea kiine γουινεα гвинеи
    GN гвинея гвинеја гвінея غينيا ګیانا گنی گینیا گینێ キニア 几内亚 幾內亞 기니
    GP guadeloupe glp emetabguadeloupe goadelopy guadalup guadalupa guadalupe guadalupense
    GP guadalupi guadaluip guadeloup guadelupa guadelupenutome guadelupu guadloup guwadalup
    GP guwadelup guwadelupe gvadalupe gvadelupa gvadelupe gvadelupo gvadelupeyjar gwaadalup
    GP gwadaluf gwadalup gwadalupe gwadalupi gwadeloup gwadelup gwadelupa gwadelupe gwadeluup
    GP gwadeluupe gwaderupe hugwadelupe juadelupp kuatalupe ngwadelupe orileedegadelope qvadelupa
    GP ugwadelupe gwadalub iguadeloupe kuateluup γουαδελουπη гвадалупе гваделуп гваделупа
    GP гваделупе гвадэлупа غوادلوب گوادلوپ گواڈیلوپ گىۋادېلۇپ گواڑیلوپ クアトルーフ 瓜地洛普 瓜德罗普 과들루프
    GQ equatorialguinea gnq anghuinemheanchriosach ecuatorialguinea egyenlitoiguinea ekuatoreginea
    GQ ekuatorialguininutome ekvatorginesi ekvatoragvineo ekvatorguinea ekvatoriaalguinea
    GQ ekvatorialguinea ekvatorialgvineya ekvatorialqvineya ekvatorialnagvineja
    GQ ekvatorijalnagvineja ekvatorialaguinea ekvatorialagvineja ekvatorskagvineja
    GQ ekwatoriaalguinee ekwatorialnagineja emetabequatorialguinea equatoriaalguinea
    GQ equatorialguineab equatorialguinean equatorialginea gayanaeyokuekweta gayanayakuekweta
    GQ gineekuatorial gineekwatele gineekwatoryal gineyaiquita gineaekwatorjali
    GQ gineeekuwaatoriyaal gineeekwatorial ginekweta gineyaekwatoriyali giniikuweta
    GQ ginimheadhanchriosach ginitaikwaita gineekwato gineetiekuatere guineekuatorial
    GQ guineaecuatorial guineaekoatera guineaekuatorial guineaequatorial guineaequatoriala
    GQ guineaequatoriale guineagyhydeddol guineakhatulistiwa guineaxichdao guineeecuatorial
    GQ guineeaecuatoriala guinejaekuatoriale guineequatorial guineeequatoriale guni
    GQ gwinearownikowa gineekwatoria giineikweeta huginekweta orileedeekutoriagini pusiaujogvineja
    GQ paivantasaajanguinea republicofequatorialguinea rovnikovaguinea iequatorialguinea
    GQ kineekuatolial aquatoriaalgineea aquatorialjineeja aquatorialguinea aekvatorialguinea
    GQ ισημερινηγουινεα екваториалнагвинея екваторијалнагвинеја екваторскагвинеја
    GQ екваторіальнагвінея экватарыяльнаягвінея экваторангвинеи экваториалгвинея
    GQ экваториалдыкгвинея экваториальнаягвинея экваторлықгвинея экваторынгвинеи استوايیگیانا
    GQ استواییگینه اکوٹوریلگنی غينياالاستوايية گینهاستوایی گینیااستوایی 赤道キニア 赤道几内亚 赤道幾內亞 적도기니
    GR greece grc anghreig aghreug bugereekibuyonaani buyonaani emetabgreece geleki gerees geresi
    GR giriig girka graikija grecia grecie grecja greecenutome greek greekman greika grekland
    GR grekujo greqi gres gresia gresy gretsiya grezia grichiska griecheland griechenland
    GR griekeland griekenland griekija griicheland grikelan grikkaland grikkland grikan griceland
    GR grjekska graekenland graekenlandi grece grecko grcija grcka grekantauta grikya guriisi
    GR gwladgroeg gorogorszag helene hellas hellenic hellenicrepublic huugiliki hylap jriescheland
    GR kalisi kingdomofgreece kreeka kreikka lagris ngeleka ngiriki orileedegeriisi ubugereki
    GR ugiiki ugilichi ugiriki wugiliki xrikelandi yunanistan yunan yunani igreece lyunan recko
    GR ελλαδα грек греци греция греція греческаяреспублика грција грчка грэцыя гърция اليونان گریس
    GR یونان یۆنان キリシャ 希腊 希臘 그리스
    GS southgeorgiaandthesouthsandwichislands sgs antseoirsiatheasagusoileainsandwichtheas
    GS degeorgiaacynysoeddsandwichyde dienviddzordzijaundienvidsendvicusalas
    GS deligeorgiaesdelisandwichszigetek etelageorgiajaetelaisetsandwichsaaret
    GS georgiapoludniowaisandwichpoludniowy georgiaselatankepsandwichselatan
    GS georgiadalsidelasinslassandwichdalsid georgiadalsudeisulissandwichdalsud
    GS georgiadesudsiinsulelesandwichdesud georgiadelsudeisolesandwichaustrali
    GS georgiedusudetilessandwichdusud georgiedusudetlesilessandwichdusud
    GS guneygeorgiaveguneysandwichadalari ilhasgeorgiadosulesandwichdosul
    GS illesgeorgiadelsudisandwichdelsud inizigeorgiaarsuhaginizisandwicharsu
    GS islasgeorgiadelsurysandwichdelsur isllesxeorxadelsurysandwichdelsur
    GS janubiygeorgiyavajanubiysendvichorollari jeorjiadisuliilhasdisanduixidisul
    GS jiznigeorgieajiznisandwichovyostrovy jojiakusininavisiwavyasandwichkusini
    GS juznadzordzijaijuznasendvicostrva juznageorgiainjuznisandwicheviotoki
    GS juznageorgijaijuznisendvickiotoci juznageorgiskaajuznesandwichowekupy
    GS juznageorgiaajuznesandwichoveostrovy kepulauangeorgiaselatansandwichselatan kingedwardpoint
    GS lulligeorgiajalullisandwichsullot lounageorgiajalounasandwichisaared
    GS pietudzordzijairpietusandvicosalos quandaonamgeorgiavanamsandwich sgssi
    GS seorseaadeasisnaheileanansandwichadeas southgeorgiasouthsandwichislands
    GS southgeorgiaogsouthsandwichislands sudgeorgiokajsudsandvicinsuloj
    GS suidgeorgieendiesuidelikesandwicheilande sydgeorgienochsydsandwichoarna
    GS sodjeorjieundesodlijjebotterammsenselle sorgeorgiaogsorsandwichoyane
    GS sorgeorgiaogsorsandwichoyene sudgeorgiaensudlikesandwicheilannen
    GS sudgeorgieunddsudlicesenwicinsla sudgeorgienandeisudlechsandwichinselen
    GS sudgeorgienunddiesudlichensandwichinseln suudgeorgieunddsuudlichisandwitschinsle
    GS xeorxiadosureillassandwich xhorxhajugoredheishujtsenduicetejugut
    GS zuidgeorgiaenzuidelijkesandwicheilanden isouthgeorgianesouthsandwichislands sandwitch
    GS sandwitchislands ilesdegeorgiedusudetsandwichdusud 南乔治亚岛和南桑威齐群岛 南佐治亞島與南桑威奇群島 南喬治亞與南三明治群島
    GT guatemala gtm emetabguatemala goatemala guatamala guatemaala guatemalanutome guatemalan
    GT guatemale guatimala guwaatamaala guwatemala gvatemala gvatemalo gwaatemalaa gwatamala
    GT gwatemaala gwatemala gwatemara gwatimala hugwatemala juwatemaala kuatamala ngwatemala
    GT orileedeguatemala qvatemala republicofguatemala ugwatemala iguatemala kuatemala γουατεμαλα
    GT гватемал гватемала гватэмала غواتيمالا ګواتیمالا گواتمالا گواتیمالا گواٹےمالا گوتیدالا
    GT گىۋاتېمالا クアテマラ 危地馬拉 危地马拉 瓜地馬拉 과테말라
    GW guineabissau gnb bisaugvineja bissauguinea citizenofguineabissau emetabguineabissau
    GW ginebisaawo ginebisau ginebissau ginebisso ginebisawo gineabissau gineabissaw ginebisawu
    GW gineeabissau ginejabissau gineyabisawu ginibioso ginibisaaw ginibisaonutome ginibisawu
    GW ginibhisawo ginibisau ginibisaw ginebisao ginebisaau gnineebisau guinebisau guinebissau
    GW guinebisso guinemabissao guineabisau guineabissauan guineabissua guineebissau guineeabissau
    GW gvinejabisao gvinejabisava gvinejabisau gvinejabissau gvineobisauo gvineyabisau
    GW gwineabissau giinebisaau gineabissa huginebisau jinnehabissau kinipisau nginebisau
    GW orileedegenebusau qvineyabisau republicofguineabissau uginebisau iguineabissau kiinepisao
    GW γουινεαμπισαου гвинеибисау гвинеябисау гвинејабисао гвинејабисау гвінеябісау غينيابيساو
    GW گنیبساو گینهبیسايو گینیابیسايو گینێبیساو گینیبساو キニアヒサウ 几内亚比绍 幾內亞比索 幾內亞比紹 기니비사우
    GY guyana guy anghuain cooperativerepublicofguyana emetabguyana gajana gayana giana giyaan
    GY giyan giyane guajane guayana guiana guidheana gujana gujano guwana guyaane guyanadu guyane
    GY guyanese guyaana guyan guajaana gvajana gvaejana gwiyana huguyana jujaana kuiana ngiyane
    GY orileedeguyana qviyana republicofguyana uguyana iguyana kuyaan γουιανα гаиана гвајана غيانا
    GY گویان گویانا گىۋىيانا گیانا カイアナ 圭亚那 圭亞那 蓋亞那 가이아나
    HK hongkongsar hongkongspecialadministrativeregion hkg hksar hongkong хонгконг 香港 香港特别行政区
    HK arechinadehongkong britishhongkong chinahongkongspecialadministrativeregion gonkongxitoymmh
    HK hongkongraexina hongkongrae hongkongsarkina hongkongaebtxina hongkongpupkina
    HK hongkongraedechina hongkongrmdsina hongkongrhgatsieina hongkongsarchina hongkongsarnasine
    HK hongkongchina hongkongraedachina hongikongisarsiaina hongkongsarvanchina hongkongsarvansina
    HK hongkongsassjina hongkongkiinaneha hongkongoaociny hongkongzaociny
    HK hongkongierihalduspiirkond hongkongish honkonga honkongo heunggong hongkongtrungquoc
    HK kowlooncity kwaitsing kwuntong rashongkongachinei raschinoisedehongkong raedehongkongchina
    HK rasdihongkong rvakihongkongut rejiauadministrativuspecialdihongkong srrnasinehongcong
    HK sarhongkongkina srahongkongchiny saikung shatin shamshuipo sonderverwaltigszonahongkong
    HK sonderverwaltigszonehongkong sonderverwaltungszonehongkong spezialverwaltungszonhongkong
    HK taipo tsuenwan tuenmun wanchai wongtaisin wosebitazarjadniskaconahongkong
    HK wosebnazastojnstwowaconahongkong yautsimmong yuenlong ihongkongsarchina cinhongkongoyb
    HK kinasipasasparvaldesapgabalshonkonga χονγκκονγκεδπκινας ганконгсаркітаи гонконг
    HK гонконгкытаиааа гонконгхитоиммҳ гонконгоаркитаю сархонгконгкина хонгконгсаркина
    HK хонконгсарнакитаи هنگکنگ هونغكونغالصينية ہانگکانگایساےارچین ہانگکانگsarچین 中国香港特别行政区
    HK 홍콩중국특별행정구
    HN honduras hnd emetabhonduras gonduras hinduras hondiorasy honduasi hondulasi honduran
    HN hondurasa hondurasdu hondurasi hondurathi hondures honduro honduraasi honitulasi
    HN huhondulasi hunduras hundurasi onduras ondurase onnduraas orileedehondurasi
    HN republicofhonduras uhondurasi ihonduras ονδουρα гандурас гондурас хондурас هاندوراس
    HN هانډوراس هندوراس ھوندۇراس ھۆندووراس ہانڈورس ہونڈاروس ホンシュラス 宏都拉斯 洪都拉斯 온두라스
    HR croatia republicofcroatia hrv hrvatska republikahrvatska хорватия хрватска anchroit
    HR achrothais croatiahrvatska chorvatsko chorwacja chorwatska cravuazie croacia croat croatiab
    HR croatian croatie croazia emetabcroatia horvaatia horvatorszag horvatija hrvaska hukorasia
    HR hirvatistan kerwasya kolasia kolasiya kolowasii korasia korasiya korathia koresiya
    HR koroashia korowasiya korwaatia korwasii korweeshiya koreshia kroaazie kroaci kroasi kroasia
    HR kroasie kroasii kroatia kroatie kroatien kroatija kroatsianutome kroatujo kroazia kroazja
    HR krowasi krowazije krowehyia kruatija krwaasi krwatya kuloisia kurowaishiya kurowesya
    HR orileedekoroatia ukorasia xorvatiya icroatia kroatiya krwasi κροατια харватыя хорват
    HR хорвати хорватія хърватия كرواتيا کرواسی کروشیا کرۆواتیا クロアチア 克罗地亚 克羅地亞 克羅埃西亞 크로아티아
    HT haiti republicofhaiti hti hayti repiblikayiti republiquedhaiti республикагаити aiti ayiti
    HT ayti emetabhaiti gaiti haidhti haitinutome haitian haitio haitis haitii hati hayiti haytii
    HT haiiti haitti heiti huhaiti haeti orileedehaati uhaiti ihaiti αιτη гаити гаіці гаіті хаити
    HT هايیتی هايتي هایتی هاییتی ھايتى ھایتی ہایتی ہیتی ハイチ 海地 아이티
    HU hungary hun magyar magyarorszag ungarn anungair budapest budapesti emetabhungary hangare
    HU hangari hangeri hongareieb hongarije hongarye hongiruii hongria hongrie huhungalia hungaari
    HU hungakalia hungalia hungaliya hungari hungarinutome hungaria hungarian hungariya hungarujo
    HU hungorska hungri hungria hungriya hwngari macaristan madzarska madarsko madarska ongili
    HU ongiri ongjarie ongri onngiri orileedehungari peoplesrepublicofhungary republicofhungary
    HU uhungaria ungare ungari ungaria ungarni ungerija ungern ungheria ungrai ungria ungverjaland
    HU ungar ungarija unjann unkari vengrija vengriya wegry ihungary ουγγαρια венгри венгрия
    HU венгрыя мађарска угорщина унгар унгария унгарија مجارستان مجارستون هنغاريا ہنگری ハンカリー 匈牙利
    HU 헝가리
    ID indonesia republicofindonesia idn republikindonesia anindineis emetabindonesia endonesi
    ID endonezya enndonesii huindonesia indoneesia indoneesie indoneesije indoneesiya indoneezi
    ID indoneeziya indonesianutome indonesiab indonesian indonesie indonesien indonesiya indoneska
    ID indonethia indonezi indonezia indonezija indonezio indoneziska indoneziya indonezja
    ID indunizi indunizya indunusiya jakarta jakartan nahinndinnse orileedeindonesia undonesia
    ID yindonezya yndonesie andunisya iindonesia endoneshia enndonezii indonisiya ινδονησια
    ID інданезія індонезія индонези индонезия индонезија индонезиец индонезииска اندونيسيا
    ID يیندۆنیزیا اندونزی اندونیزیا انڈونیشیا انڑونیشیا イントネシア 印尼 印度尼西亚 인도네시아
    IE ireland republicofireland irl eire aelandi aereland ailen airija ayalan ayalandi ayalaandi
    IE ayrlaand carlow cavan clare donegal dublin emetabireland galway huayalandi irelandrep
    IE irelannd ireld irelend irishrepublic ierland ierlan iirimaa irelandrepublicof irelandnutome
    IE irelande irerandi irilandi irish irishwoman irland irlanda irlande irlandi irlandia
    IE irlandiya irlando irlandu irlandy irlannda irlanti irrland irska irsko iwerddon iwerzhon
    IE kerry kildare kilkenny laois leitrim limerick lirlund longford louth mayo meath monaghan
    IE offaly orileedeailandi repulbicofireland repofireland roscommon sligo therepublicofireland
    IE tipperary uayalandi waterford westmeath wexford wicklow iireland ililand arelumaa eirinn
    IE eireireland eireirlande irorszag irija ιρλανδια ірландыя ірландія ирланд ирланди ирландия
    IE ирска ايرلینڈ ایرلند ايرلندا ایرلینڑ アイルラント 愛爾蘭 爱尔兰 아일랜드
    IL israel stateofisrael isr emetabisrael israelienne iosrael israelite yisrael yisraeli
    IL bhanisilaila huislaheli iisrael isilaeli isiraeli isiraheli isirairi isirayele isirayeli
    IL isiraeeli islaeli israaiila israeil israelnutome israele israeli israelo israely israyel
    IL isroil isuraeli ithraeli izrael izraelis izrayil izraela izuraeri issraal orileedeisereli
    IL telaviv telavivi uisraeli yisirayeri ysrayyl israyil kwaisrael israil ισραηλ ізраіль израел
    IL израиль исроил اسراييل يیسرايیل اسرايیل اسرایل ایسراییل イスラエル 以色列 이스라엘
    IM isleofman imn mann aisleofmannutome braddan douglas douglasisleofman eilandman
    IM eileanmhanainn ellanvannin enezvanav esangayaman ilseofman iom ilhademan ilhadiman
    IM illademan insladaman inslevoman insulaman ishulliimanit islademan isleofmangb isllademan
    IM isoladiman isulediman malew mansziget manadasi manuhartea manisleof manisaar mannsullot
    IM mannin mansaari manx manxwoman menadasi menoroli mena menosala motumani mon oileanmhanann
    IM onchan ostrovman ostrvoman otokman portstmary pulauman ramseyisland ramseyisleofman santon
    IM wyspaman ynysmanaw deenselman iisleofman ramsey ramseybay iledeman daoman νησοςμαν
    IM востраумэн мэнарал мэнаралы мэнгӏаире мэнороли острвоман островман островмэн острівмен
    IM овмэн ايلافمین ایلافمین جزيرةمان جزیرهمن منجزیره مېنيارىلى マン島 曼岛 曼島 馬恩島 맨섬
    IN india republicofindia ind bharat bharatganarajya hindustan anindia buyindi emetabindia end
    IN endia enndo eynda hind hindistan hindiston hindiya hindujo huindia inde indi indianutome
    IN indiab indian indie indien indija indije indiska indiya indland indulaboo indy intia
    IN kingdomofmysore lindja lenn lhend nahinnseachan orileedeindia pondicherry provincesofindia
    IN ubuhindi uhindini iindia lhind ennde ινδια індыя індія инди индиец индия индија
    IN республикаиндия энэтхэг індіа үндістан ҳиндистон һиндистан الهند بھارت ھين ھىندىستان
    IN ھیندستان ہندوستان ando イント 印度 인도
    IO britishindianoceanterritory iot biot akalaglizidegugarawahendi amurnagarawuhindiubritani
    IO bizingabyecago breskuindlandshafseyjar bretteschebesezungeemindescheoozejahn
    IO britindiaioceaniterulet britahindoceanateritorio britaniyaninghindokeanidagihududi
    IO britanskaterritorijauindijskomokeanu britanskateritorijauindijskomokeanu
    IO britanskiindijskooceanskiteritorij britanskoozemljevindijskemoceanu
    IO britanyahintokyanusutopraklari briteschtterritoriumamindeschenozean britiindiaookeaniala
    IO britischesterritoriumimindischenozean britischsterritooriumimindischeoozean
    IO britiskeomradeidetindiskehav britiskiindiskooceaniskiteritorium
    IO britiskiteritorijwindiskimoceanje britisesterritoriumemindiseozean britisiinduteekoolaama
    IO britsindieseoseaangebied britsegebiedenindeindischeoceaan britsegebiedenyndeindyskeoseaan
    IO britskeindickooceanskeuzemie britskeindickooceanskeuzemi brittilainenintianvaltamerenalue
    IO brittiskaterritorietiindiskaoceanen brytyjskieterytoriumoceanuindyjskiego campjustice
    IO criochaigeanindiachnabreataine detbritisketerritorietiindiahavet
    IO detbritisketerritoriumidetindiskeocean ebizingabyacago ebizingabyaindianebyabungyereza
    IO eneojauingeezamwebahalihindi eneolauingerezakatikabaharihindi
    IO faridranomasinaindianabritanika ieneolauingeredhakatikabaharihindi ilhasbritanikadiindiku
    IO indiakoozeanokolurraldebritainiarra indijasokeanabrituteritorija
    IO indijosvandenynobritusritis intarayubwongerezayomubirwabyabahindi
    IO keeriindibritaanitomaayoenndo lieneolyakinngalesanbahaliyahindi
    IO lutandalwaangeletelekumbuwaindiya nthiciangerethagatagatikairiariahindi
    IO orileedeetikunindianitiilubiritisi ranntairbreatannachcuannaninnseachan
    IO storabretlandsindiahavoyggjar sesetiangleenanguyamatiennde teritoribritanicdaloceanindian
    IO teritoriulbritanicdinoceanulindian teritwarbritanikloseanindien
    IO territoirebritanniquedeloceanindien territoribritanikioqeanitindian
    IO territoribritannicenloceanindic territoribritanicdeloceaindic
    IO territoriobritanicodeloceanoindico territoriobritanicodooceanoindico
    IO territoriobritannicodelloceanoindiano territoriubritanicudeloceanuindicu
    IO thuocdiaanhtaiandoduong tiriadbreizhveuratmeurvorindez tiriogaethbrydeinigcefnforindia
    IO ulubalilwahubahariyahindilwahuingereza uluvalalwauwingelesakubahaliyahindi
    IO wilayahinggrisdisamudrahindia wilayahlautanhindibritish yankinbirtaniyanatekunindiya
    IO ibritishindianoceanterritory tamnadttanglizitnugaruahindi برطانویبحرہندۍعلاقہ
    IO برطانویبحرہندخطہ 英属印度洋领地 英屬印度洋領土 英屬印度洋領地 英領イント洋地域 영국령인도양식민지
    IQ iraq republicofiraq irq aliraq aljumhuriyahaliraqiyah irak iraki иракскаяреспублика
    IQ جمهوريةالعراق aniaraic ciraaq emetabiraq huilaki irac iirak ilaki ilak iorac iraak iraaka
    IQ irakas irako iraqi iraque iroq iraaki irag iraka orileedeiraki wiraki yiraaka iiraq ιρακ
    IQ ірак ирак ироқ иракчанин ӏиракъ يىراق العراق ایراق عراق عێراق イラク 伊拉克 이라크
    IR iran islamicrepublicofiran irn aliran aljumhuriyahalislamiyahaliraniyah
    IR iranislamicrepublicof jomhuriyeeslamiyeiran ايران جمهوریاسلامیایران aniarain emetabiran
    IR eron eyran huuajemi iranrepubliqueislamiqued iiraan ioran ira iraan iraani irannutome
    IR iranas irani iranian iranni irano iron irao irana orileedeirani persian persije teheran
    IR tehran uadyemi uajemi uwajemi yiraani iiran elan ιραν іран гӏажариичоь иран эрон ايراني
    IR يىران يێران ایران イラン 伊朗 이란
    IS iceland isl island republicoficeland aesland aisalan aiselandnutome aisilandi aisilaandi
    IS aislandi aithlandi anioslainn ayceland ayisilandi ayisilendi ayisirandi ayseland
    IS emetabiceland gwladyria huaislandi ijsland icelandic iislaand iisland innistile isilande
    IS isilandi islanda islande islandi islandia islandija islandiya islando islandska islandy
    IS islannda islanti izland issland orileedeasilandi ysland yslan iiceland islaand aisilumaa
    IS islandan izlanda ισλανδια ісландыя ісландія исланд исланди исландия ايسلینڈ ایسلند ایسلینډ
    IS ايسلندا ایسلینڑ アイスラント 冰岛 冰島 아이슬란드
    IT italy republicofitaly ita italia italianrepublic repubblicaitaliana aneadailt aniodail
    IT emetabitaly etale huitalia itlay itaali itaalia itaalie itaalije itali italianutome italiab
    IT italian italiana italie italien italija italiya italska italujo italuii itare italya
    IT litalja litaliyan olaszorszag orileedeitaliyi sardinia sardinian sicilian sicily taliansko
    IT talyaani ubutaliyani walkija wlochy yitale yreidal iitaly ιταλια італія итали италия
    IT италија італіа ايطاليا يیتالیا يیتاڵی اٹلی ایتالیا ایټالیه telyan イタリア 意大利 義大利 이탈리아
    JE jersey bailiwickofjersey jey jerriais bailliagedejersey bailliagedejerri cersi dearsaidh
    JE dschorsi dzersi dzersis dzersija geirsi jarsey jersi jerzenez jooseh sainthelier selusi
    JE stmary xhersej gorey ijersey saintaubin saintjohn saintmary staubin sthelier stjohn τζερζι
    JE џерси вострауджэрсі джерси джерсі джърси жерси جرزی جرسی جيرسي جېرسېي シャーシー 泽西岛 澤西島 저지
    JM jamaica jam jamaicaisland jamaika jamayka jamaique jameyka jamiaca jamiacaisland diameuga
    JM dschamaika dyamaika dzamaikanutome emetabjamaica giamaica gjamaiche gyamaika gyameka
    JM hamaika hujamaika iamaice jamaayik jamaicab jamaican jamaiki jamajka jamajko jamayika
    JM jammaika jamyika jumieka orileedejamaika samaik samaika ujamaika xamaica xhamajke yamayka
    JM zamaik zamaiki zamayiki zamaika ijamaica jamaik kingston samayiik gamajka τζαμαικα јамајка
    JM ямаик ямаика جامايیکا جامايكا جامایکا جاماییکا جمايیکا جمیکا جمایکا يامايكا シャマイカ 牙买加 牙買加
    JM 자메이카
    JO jordan hashemitekingdomofjordan jor jordania jordanie reinohachemitadejordania
    JO royaumehachemitedejordanie јорданија الاردن aniordain dzodan emetabjordan giordania
    JO gwladiorddonen huyolodani iordania iordaniya iordan jodani jordaania jordaanie jordaanije
    JO jordani jordanian jordanien jordanija jordanio jordaniska jordaniya jordanni jordinian
    JO jordansko jorondani lajurdani njorondani orileedejodani soatane urdun uyordani xordania
    JO yoldani yolodani yordannutome yordani yordania yorodani yorudaani yorudaniya zordani
    JO zordanii ijordan lurdun gordan ιορδανια іарданія јордан иордания иордан иорданец иорданія
    JO урдан иорданска اردني يوردن اردن ヨルタン 約旦 约旦 요르단
    JP japan jpn nihon nihonkoku nippon nipponkoku жапония 日本 日本国 aichi akita antseapan antseapain
    JP aomori chiba dyapani dzapannutome dzakpan ehime emetabjapan empireofjapan fukui fukuoka
    JP fukushima giappone giapun gifu gjapon gunma gyapaani gyapan hamamatsu hiroshima hokkaido
    JP hujapani hyogo ibaraki ilgappun ishikawa iwate iapana jaapan jabaan japana japanese japani
    JP japanni japanska japanujo japon japoni japonia japonija japonska japonsko japonya jappu
    JP japu japaani japao japau japo japanija jepang jepun jjappun kagawa kagoshima kanagawa
    JP kawasaki kitakyushu kobe kumamoto kyoto kochi mie miyagi miyazaki nagano nagasaki nagoya
    JP nara nhatban niigata njabani okayama okinawa orileedejapani osaka saga sagamihara saitama
    JP sakai sapoo sapporo sendai shiga shimane shizuoka siapani tochigi tokushima tokyo tottori
    JP toyama ubuyapani ujapani wakayama xapon yamagata yamaguchi yamanashi yaponiya yokohama
    JP zapon zapoon ijapan lyaban oita ιαπωνια јапан јапонија япон япони япония японія اليابان
    JP جاپان جاپون ژاپن ژاپۆن 일본
    KE kenya republicofkenya ken jamhuriyakenia jamhuriyakeniya jamhuriyakenya ancheinia ceinia
    KE emetabkenya hukenya keenia keenija keeniya keeniyaa kenia kenija keniya kenja kenjo
    KE kenyanutome kenyab kenyan kenyian kenyaa kenaa kena khenya kiiniya kinya keenya
    KE orileedekenya quenia ukenya ikenya κενυα кени кениец кения кенија кенія كينيا کنیا کینیا
    KE ケニア 肯亞 肯尼亚 肯雅 케냐
    KG kyrgyzstan kyrgyzrepublic kgz qirgizrespublikasy qirgizrespublikasi кыргызреспубликасы
    KG кыргызстан anchirgeastain ciorgastan emetabkyrgyzstan hukiligizistani kigizisita
    KG kiigizistani kiligisisitani kiligizistani kiordistan kirghisistan kirghiz kirghizistan
    KG kirghizstan kirgiisischtan kirgisia kirgisistan kirgisie kirgistaan kirgistan kirgiston
    KG kirgizija kirgizistan kirgizistano kirgizisztan kirgizie kirgizja kirgizsko kirgizstan
    KG kirgizstannutome kirgizstana kirguistan kirguizistan kirigisitani kirigisitaani kirigistan
    KG kirigizisitaani kirigizistani kirigizithtani kirigizituaan kirrjiisije kyrgyz
    KG kyrgyzssrnowkyrgyzstan kyrgyzstanni kyrgzstan kargazstan korgozstan kikisitani
    KG orileedekurisisitani quirguicistan quirguistao qirgizistan ikyrgyzstan κιργισταν киргизи
    KG киргизия киргизстан киргизькареспубліка киргистан киргизіа қирғизистон қырғызстан قرغزستان
    KG قرغيزستان قرغیزستان قرقیزستان قرقیزستون قىرغىزىستان کرغزستان کرگستان キルキス 吉尔吉斯斯坦 吉爾吉斯
    KG 키르기스스탄
    KH cambodia kingdomofcambodia khm kampuchea preahreachanachakkampuchea
    KH preahreacheanachakkampuchea anchamboid cambodge cambodgia cambodiab cambodian cambodja
    KH cambodscha cambogia camboja camboya camboze cambudya cambuidea campuchia emetabcambodia
    KH hukambodia kamboca kambodia kambodianutome kambodiya kambodj kambodja kambodscha kambodsja
    KH kambodso kambodya kambodza kambodzsa kambodsa kamboj kamboja kamboje kamboji kamboodiya
    KH kamboogi kamboxhia kambocya kambogo kamboza kambudj kamipotia kanbodia kemboja kombodia
    KH kambose kambozi orileedekamubodia ukambodia icambodia kambudya καμποτζη камбоджа камбож
    KH камбоџа كامبودژا كمبوديا کامبوج کمبودیا کمبوڈیا کمپوچیا کمبوڑیا カンホシア 柬埔寨 캄보디아
    KI kiribati kir cireabaiti ciribeas emetabkiribati hukilibati ikiribati khiribati kiibati
    KI kilibati kilipasi kiribaati kiribari kiribatinutome kiribatis kiribato kiribhati kelebati
    KI orileedekiribati qiribati quiribati republicofkiribati kilipati κιριμπατι кирибати кірибаті
    KI кірыбаці كىرىباتى كيريباتي کریباتی کرباتی کیریباتی کیریباس キリハス 吉里巴斯 基里巴斯 키리바시
    KM comoros com bizingabyekomoro comoras comore comoren comorerne comores comorian comoris
    KM comorosu ebizingabyakomoro emetabcomoros hukomoro izingaryakomore juzuralqumur kamoris
    KM khomoro komolo komolosi komolos komoor komoore komoorid komooros komor komoradalari
    KM komororollari komorai komore komoreak komoren komorene komorerna komorez komori komorit
    KM komorlar komoro komoroj komoros komorosnutome komorosi komoroyggjar komorskaostrva komoru
    KM komorusalas komory komruth komooro koromo kumur kwamoras komoreyjar komaoro lescomores
    KM oileainchomora orileedekomorosi qumur udzimawakomori ukomoro uniondescomores
    KM unionofthecomoros alittihadalqumuri cumur dekommoore icomoros komora szigetek κομορες
    KM каморскіяастравы комор коморороллари комораш коморец коморос коморскаострва коморскиострови
    KM коморскиеова коморськіострови коморы союзкоморы الاتحادالقمري جزرالقمر كومورو کومور کومورو
    KM کوموروس کمورس コモロ 科摩罗 科摩羅 葛摩 코모로
    KN saintkittsandnevis federationofsaintchristopherandnevis kna saintkittsnevis basseterre
    KN charlestown charlestownnevis emetabsaintkittsaknevis husantakitzinahunevis kittitian
    KN leewardislands naomhcristeanisnibheis numpubikitsninevis orileedekiitiatineefi
    KN stkittsochnevis saintkittsetnevis stkittsandnevis stkittsnevis saintchristopheeknieves
    KN saintchristopheetnieves saintchristopherisland saintchristopherinevis
    KN saintkitiskplenevisnutome saintkittsanevis saintkittsaammanevis saintkittsdannevis
    KN saintkittsenevis saintkittsennevis saintkittsetanevis saintkittsginevis saintkittshanevis
    KN saintkittsinevis saintkittsinnevis saintkittsjanevis saintkittsnanevis saintkittsognevis
    KN saintkittsvenevis saintkittsynevis saintkittsesnevis saintkittssinevis saintpaulcharlestown
    KN sancristovoenevis sancristobalynieves sancriostoirnimheas sankitidanebis sankitsdnivis
    KN sankittsenevis sanktikittsognevis sanktikristoferognevis santakitisininevisi
    KN santakitzinanevis santekitsdnivis santukristofeneneves sekitsinanevisi sentkitsvanevis
    KN sentkristofokajneviso sentkitsenewis sentkitsinevis sentkitsasirnevis sentikitisinenevisi
    KN sentikittisnanevisi sentkitsaunnevisa shenkitsdhenevis stchristopherognevis stkittsanevis
    KN stkittsannevis stkittsennevis stkittsundnevis stkittsundniuwis stkittsvanevis
    KN svatykrystofanevis svetikristoforinevis svatykristofanevis saocristovaoenevis
    KN saocristovaoeneves saukristovauinevis senkristofonanevisi sakitisimonevisi
    KN thantakitdhinanevith usantakitzinanevis zintkittsunnevis isaintkittsnenevis kitts
    KN kittsnevis saintkitts sandypointtown sankrisdnifis stpaulcharlestown светикристофериневис
    KN сеинткитсиневис сенткитсаневиса сенткитсваневис сенткитсжананевис сенткитсжәненевис
    KN сенткитсиневис сенткиттсбаневис сенткітсіневіс سانتكيتسنافيس سانتكيتسونيفيس سنتکیتسونویس
    KN سینٹکٹستہنیوس سینٹکٹساورنیویس 圣基茨和尼维斯 聖克里斯多福及尼維斯 聖基茨和尼維斯 세인트키츠네비스
    KP northkorea democraticpeoplesrepublicofkorea prk bestkorea dprk 조선민주주의인민공화국 anchoirethuaidh
    KP coreedunord coireaatuath coreadalnord coreadelnord coreadelnorte coreadonorte coreedalnord
    KP coreeadenord coreiadonorte dprkorea davvikorea democraticpeoplesrepublicofkoreadprk
    KP democraticpeoplesrepublicofkorearpdc demokraatischivolksrepublikkoreea dziehekoreanutome
    KP emetabkoreanebomurotkatam etifikoria gogleddkorea gurmakooree hilagangkorea
    KP hukoleakaskazini iparkorea koredemokratikhalkcumhuriyeti koleakasikazini koleakaskazini
    KP koleyayaluvalalwakunyamande kooreegurma korewamuulu koreaavannarleq koreaavaratra
    KP koreakaskazini koreakathkazini koreamasawa koreanothi koreapolnocna koreautara koreaannorzh
    KP koreademocraticpeoplesrepublicof koreanorth koreabnoord
    KP koreanskarepublikaludowodemokratyczna koreerewo koreiadinorti korejaeveriut korejatafuq
    KP koreyaamatemba koreyataarewa koreyaeyamumambuka koreyaeyomumambuka koreyayamajaruguru
    KP koreyanor koreetibanga kuryatugafat kuryaufella kuuriyadawaqooyi kuzeykore kuuliaekuw
    KP koleatokelau lakoredinor noardkorea noodkoreja noordkorea nordkorea nordkoreo northkorean
    KP orileedeguusukoria pohjoiskorea podpolnocnakoreja pohjakorea rpdc
    KP republiquepopulairedemocratiquedecoree severnakoreja severnakorea severnikorea
    KP sewjernakoreja shimoliykoreya sjevernakoreja trieutien ukoreakaskazini ziemelkoreja
    KP inorthkorea kuryanizzlmd eszakkorea simalikoreya siaureskoreja βορειακορεα кндр
    KP къилбаседакореи оңтүстіккорея пауночнаякарэя північнакорея севернакорея севернакореја
    KP севернаякорея түндүккорея хоидсолонгос шимолиикорея شمالیکوریا شمالیکره شمٲلیکوریا
    KP كورياالشمالية کرهشمالی کوریایشمالی کۆریایباکوور 北朝鮮 北韓 朝鮮民主主義人民共和国 朝鲜
    KR southkorea republicofkorea kor anchoiretheas anaafokoria anyiehekoreanutome
    KR coreerepubliquede coireaadeas coreadalsid coreadelsud coreadelsur coreadosur coreedalsud
    KR coreeadesud coreiadosul coreedusud coreedusudrepde dekorea dienvidkoreja delkorea
    KR emetabkoreanebomurottai etelakorea guneykore hawsakooree hegokorea hukoleakusini hanquoc
    KR janubiykoreya jiznikorea juznakoreja juznakorea koleakusini koleyayakusini kooreehawsa
    KR korewamwinshi korea koreaatsimo koreakujalleq koreakusini koreakuthini koreamilambo
    KR koreapoludniowa koreasauthi koreaselatan koreaarsu korearepublicof koreasouth koreabsuid
    KR korean koreeworgo koreiadisul korejaejugut korejatisfel koreyaamashuuma koreyatakudu
    KR koreyaeyamumaserengeta koreyaeyomumaserengeta koreyayamajepfo koreyasud koreyisi
    KR koreayasaame koreetimbongo kuryatunzult kuryawadda kuuriyadakoonfureed kuuliaemam
    KR koleatonga lakoredisid lounakorea mattakorea orileedeariwakoria pietukoreja
    KR pussideinankoreja podpoldnjowakoreja republicacoreea republikkoreea southkorean sudkoreo
    KR suidkorea sydkorea sodkoreja sorkorea sudkorea therepublicofkorea timogkorea ukoreakusini
    KR worodugukore zuidkorea isouthkorea kuryaniffus νοτιακορεα јужнакореја жанубиикорея
    KR къилбакореи паудневаякарэя південнакорея республикакорея солтүстіккорея түштүккорея
    KR южнакорея южнаякорея өмнөдсолонгос جنوبیکوریا جنوبیکره كورياالجنوبية کرهجنوبی کوریایجنوبی
    KR کۆریایباشوور 南韓 大韓民国 韩国 대한민국
    KW kuwait kwt cuibheit cuait cooet dawlatalkuwait emetabkuwait hukuwaiti khuweiti koeweit
    KW koweit koweti kueiti kuvait kuvajt kuvajto kuveit kuveita kuveitas kuveyt kuwaitcity
    KW kuwaitnutome kuwaiti kuwajt kuwayt kuweet kuweit kuweiti kuwejt kuwete kuweti kuweyti
    KW kuwwayt kuwiti kwiyat kowet koeity orileedekuweti quvayt stateofkuwait ikuwait koweet lkwit
    KW κουβειτ куваит кувајт кувеит الكويت کویت کویټ クウェイト クウェート 科威特 쿠웨이트
    KY caymanislands cym cayman airandiciakayman bamagun bisangabyakayima bizingaebyakayimaani
    KY bionbikayman caymn caymansullot caymanadalari caymanbrac caymanislandsgb caymanisles
    KY caymanqeqertaq caymaneilanden caymaneilannen caymaneyjar caymanian caymanoyggjar caymans
    KY caymansaaret caymanoarna caymanoerne caymanoyane caymanoyene chisiwachakemen
    KY ebizingabyakayimaani ebizingabyakayimani figunguliifyakayimayi georgetown grandcayman
    KY gzejjerkajmani ibirwabyakeyimani ifisimafyakayman ikwembeyotabcayman ilhascaiman
    KY ilhascaimao ilhascayman ilhaskaimau illascaiman illescaiman inizicayman inslascayman
    KY insulelecayman ishujtkajmane isiwasyakayman islascaiman isllescaiman isolecayman
    KY isuliscayman kaaimanseilande kaimanuharteak kaimaninselen kaimaninseln kaimaninsla
    KY kaimanisaared kaimanusalas kaimanusalos kajmanieostrovy kajmaniskekupy kajmanskaostrva
    KY kajmanskekupy kajmanskiotoci kajmanskiotoki kajmanskeostrovy kajmany kajmanszigetek
    KY kaymanadalari kaymangungey kaymanorollari kejmanoj kemanfoislands kepulauancayman
    KY kaimaninsle littlecayman lutandaluakayima naheileanancaimean nosykayman oileaincayman
    KY orileedeetiokunkamani quandaocayman tigzirinnkamyan tigzirinnkayman tsibirankaiman
    KY visiwavyakaimai visiwavyakayman visiiwavyakayimani vithiwavyakayman ynysoeddcayman
    KY zilkayman zvitsuwazvecayman dekaimanenselle icaymanislands azuangundekaimani ilescaimans
    KY νησοικαιμαν каиманаралдары каимангӏаиренаш каиманороллари каиманавыастравы каимановиострови
    KY каимановыова каимановіострови каиманыарлууд кајманскаострва кајманскиострови островакаиман
    KY جزایرکیمن جزرالكايمن كايمانياراللىرى کیمنجزیرهيون کیمنجزیر کیمینايلینڈز ケイマン諸島 开曼群岛 開曼群島
    KY 케이맨제도
    KZ kazakhstan republicofkazakhstan kaz qazaqstan qazaqstanrespublikasy казакстан
    KZ республикаказахстан қазақстан anchasacstain casachstan casaquistao cazaquistao
    KZ emetabkazakhstan hukazakistani kaazakstan kasaakhistaan kasachschtan kasachstan kasahstan
    KZ kasakhstan kasakhstani kasakisitani kasakitani kasakstaan kasakstan kasacstan kassakstahn
    KZ kazachistan kazachistani kazachstan kazachstanas kazahstan kazahstana kazahsztan kazajistan
    KZ kazakasitaani kazakh kazakhstani kazakhstanni kazakisitaani kazakisitani kazakisita
    KZ kazakisitaan kazakistan kazakistani kazakistau kazakithtani kazakstan kazakstannutome
    KZ kazakusita kazaxistan kazahstano orileedekasasatani qazaxistan ukazakistani ikazakhstan
    KZ kazaxstan καζακσταν казахстан республікаказахстан казахстанъ қозоғистон قازاقىستان قزاخستان
    KZ قزاقستان قزاقستون كازاخستان کازاخستان کزاکستان カサフスタン 哈萨克斯坦 哈薩克 카자흐스탄
    LA laos laopeoplesdemocraticrepublic lao emetablaos hulaosi laaos laawos laopeoplesrepublic
    LA laosnutome laosa laosas laosi laoso laosz laothi laotian lau laus lawas lawoos lawosi laws
    LA layosi laoosi loas lathos lawos luaosi orileedelaosi ilaos λαος лаос لاوس لايوس لاس ラオス 寮國
    LA 老挝 老撾 라오스
    LB lebanon republicoflebanon lbn لبنان anliobain beirut emetablebanon hulebanoni labanan
    LB leabanon lebanese lebaneserepublic lebanoni lebanonni lebanooni lebbannon lebhanoni
    LB lepanoni libang liba libaa liban libana libanas libani libano libanon libanu libanus
    LB libuaan liibanon livan lubnaan lubnan orileedelebanoni ulebanoni ilebanon λιβανος либан
    LB ливан ліван بيروت لبناني لوبنان لىۋان لٮبنان レハノン 黎巴嫩 레바논
    LC saintlucia lca emetabluciane husantalusia lusisenu naomhluisea numpubilusi orileedelusia
    LC stlu saintlucian saintlusianutome saintelucie sanlusiya sanlucya sanktilusia santallucia
    LC santalucia santaluzia santalucija santalusia santalusiya santelusie santelusya santulisi
    LC selusiya sentlucio sentlyusiya sentlusiyaa sentiluciya sentirusiya sentlusija sfantalucia
    LC shenlucia stlucia stlucian stlusia stlutschiia svatalucie svetalucija svatalucia sentlisii
    LC salusia thantaluthia usantalusia deenselzintlutscha isaintlucia santlusi sventojiliucija
    LC nfufublusia αγιαλουκια светалуција сеинтлусия сентлюси сентлюсия сентлюсія сентлуција
    LC сентлюсиа سانتلوسيا سنتلوسیا سینٹلوسیا セントルシア 圣卢西亚 聖盧西亞 聖露西亞 세인트루시아
    LI liechtenstein lie emetabliechtenstein furstentumliechtenstein hulishenteni layctenstan
    LI lektenstaen licansitan lichtenstein lichtenstajnsko lichtensteinas lichtenstejnsko
    LI lichtinstein licitensitayini lictenctayn liechtensteiner liechtensteini liechtensteinni
    LI liectestei lihtenstayn lihtenstajn lihtensteina lihtenshtajn likitenisiteini liktinstein
    LI lincenstayn lischteschtein lisheniteni lishenstein lishenteni lishenteeni lishuteni
    LI lishyitenshitayini listenstaine listenstein litsensteinnutome lixenstain lixtenshteyn
    LI lixtensteyn liachteschtai lihtenstejno lichtensteinan orileedelesitenisiteni
    LI principalityofliechtenstein schaan ushenteni vaduz vaduzliechtenstein iliechtenstein
    LI likinctayn λιχτενσταιν лихтенштајн лихтенштеин лихтенщаин ліхтенштеин ліхтэнштэин
    LI ليختنشتاين لکٹیسٹین لیختناشتاین لیختنشتاین لیشٹنسٹاين リヒテンシュタイン 列支敦士登 列支敦斯登 리히텐슈타인
    LK srilanka democraticsocialistrepublicofsrilanka lka ceylonsrilanka ceylon britishceylon
    LK cejlon emetabsrilanka husirilanka orileedesirilanka schrilanka shrilanka sililanka
    LK sirilanka sirilaanka siriranka srilanko srilanke srilanca srilankanutome srilankab
    LK srilankan silangika thirilanka usirilanka isrilanka σριλανκα шриланка шрыланка шріланка
    LK سريلانكا سریلنکا سریلانکا سىرىلانكا スリランカ 斯里兰卡 斯里蘭卡 스리랑카
    LR liberia lbr ліберыя ліберія anlibeir emetabliberia hulibelia liber laberiya laeberia
    LR laibhiya laipelia laybeeriya libeeria libeerija libelia libeliya liberi liberianutome
    LR liberiab liberian liberie liberija liberio liberiya liberiyaa liberja liberya libheriya
    LR libirya libeir liiberia orileedelaberia republicofliberia therepublicofliberia uliberia
    LR iliberia lipelia λιβερια либери либерия либерија لايبیریا لایبریا لایبیریا ليبيريا لیبریا
    LR リヘリア 利比里亚 利比里亞 賴比瑞亞 라이베리아
    LS lesotho lso emetablesotho hulesoto kingdomoflesotho leasoto leesoto leosota lesooto lesoso
    LS lesotas lesothob lesothu lesoto lethoto lezoto lezotu lisutu lisoto lizutu losooto mosotho
    LS orileedelesoto ulesoto ilesotho λεσοτο лесота лесото لسوتو ليسوتو لیسوتو لیسوتھو لېسوتو レソト
    LS 莱索托 萊索托 賴索托 레소토
    LT lithuania ltu lietuva lietuviukalba lietuvosrespublika anliotuain emetablithuania
    LT hulitwania laitawa leedu liettua lisuwenya lisuania litaue litauen litaueni litava litawska
    LT lithuaniab lithuanian lithunian lithaen litoania litouwen litovujo littaue lituaani
    LT lituaanii lituani lituania lituanianutome lituanie lituaniya lituanii lituwaniya
    LT lituweeniya lituwenia lituweninya lituweniya lituyani litva litvanija litvanya litvania
    LT litwa litwani litwania litwaniya litwanja litwanya litaen letwanyia orileedelituania
    LT republicoflithuania utwania ilithuania litiyani λιθουανια литва литванија літва لتوانیا
    LT لتھوانیا ليتوانيا لیتوانایا لیتوانی リトアニア 立陶宛 리투아니아
    LU luxembourg lux luxemburg луксембург emetabluxembourg grandduchyofluxembourg hulasembagi
    LU lakisimipeki lakizembaaga lasembagi lasembaagi lathembagi likisambulu likisanburu
    LU liksembuur liksumburg lioksamboro liuksemburgas lucembursko lucsamburg lugsamburg
    LU lugzamburu lukisembaaga luksamburg luksemboorg luksemborg luksembourg luksemburg
    LU luksemburga luksemburgan luksemburgo lukusambur lukusamburu lussemburc lussemburgo
    LU lussemburgu luxeburg luxembogu luxembourggrandduche luxembourgluxembourg luxembourger
    LU luxembourgi luxembourgish luxemburger luxemburgo luxemburgska luxemburgu luxembursch
    LU luxembursko luxenburgo lwcsembwrg lyuksemburg letzebuerg lugsambur luxemborg luksemburq
    LU orileedelusemogi usembaji iluxembourg liksambuul luksanburg luxemburgcity λουξεμβουργο
    LU люксембург لوكسمبورغ لوکزامبورگ لىيۇكسېمبۇرگ لکسمبرگ لگژمبرگ ルクセンフルク 卢森堡 盧森堡 룩셈부르크
    LV latvia lva anlaitbhe anlaitvia emetablatvia hulativia latfia latfiya lativa lativia
    LV lativiya lativya lattawa latvianutome latvian latvija latviya latvja latvujo letiska
    LV letland letlandi letlan letoni letonia letonie letonii letonija letoniya letonya letonuii
    LV letooni lettland lettonia lettonie lettorszag littunya lotyssko ladvia lati latland
    LV orileedelatifia republicoflatvia therepublicoflatvia ulativia ilatvia latfya latibiya lotwa
    LV λετονια латви латвия латвија латвія летонија لاتفيا لاتویا لاتڤیا لٹویا لیٹویا ラトヒア 拉脫維亞
    LV 拉脱维亚 라트비아
    LY libya lby libyanarabjamahiriya anlibia emetablibya hulibiya libyanarabjamahiriyah lebhiya
    LY lebia libi libbije libhiya libia libie libija libio libiya libja libyanutome libyab libyan
    LY libye libyen libyia libyska libii liibi liibiya liibua liviya lubie luubie lipia
    LY orileedelibiya thesocialistpeopleslibyanarabjamahiriya ulibya ilibya lipii λιβυη либиец
    LY либия либија ливи ливия лівія ليبيا لبیا لیبی لیبیا リヒア 利比亚 利比亞 리비아
    MA morocco mar emetabmorocco fas humoloko kingdomofmorocco lmerruk maroc maarok maghribi
    MA maraco marocco marocko marok maroka marokas marokash maroke marokk marokko maroko marokus
    MA marooko marroc marrocos marruecos maruk merruk moloko moroccan moroco morokho moroko
    MA morokonutome morooko orileedemoroko imorocco malook μαροκο марока марокаш марокко мароко
    MA морокко мароканец المغرب مراقش مراکش موروکو モロッコ 摩洛哥 모로코
    MC monaco mco emetabmonaco humonako monaakoo monago monakas monakho monakko monako
    MC monakonutome monaku monakoo monegasque monaako moonako munaku monacu orileedemonako
    MC principalityofmonaco principatdemonegue principatodimonaco principatudemunegu
    MC principautedemonaco imonaco μονακο манака монако موناكو موناکو مونیکو مۆناکۆ モナコ 摩納哥 摩纳哥
    MC 모나코
    MD moldova republicofmoldova mda moldavia moldovanrepublic anmholdoiv amholdobha chisinau
    MD emetabmoldova humoldova maldoba moldaavije moldau moldavi moldavian moldavie moldavien
    MD moldavija moldavsko moldavujo moldavuii moldawien moldawii moldawska moldofa moldovanutome
    MD moldovarepublicof moldovan moldovi moldovian moldovianssr moldovianssrnowrepublicofmoldovia
    MD moldoviya moldowa molidavi molidova molidoova molodova molotova moludavi moridova moldawia
    MD muldabi muldavya moodova moldawija orileedemodofia republicamoldova republikmoldau imoldova
    MD moltafi muldufya μολδαβια молдовареспублика малдова молдав молдави молдавия молдавија
    MD молдова республикамолдова مالدووا مولدافيا مولداوی مولدوۋا مولڑاویا مۆلدۆڤا モルトハ 摩尔多瓦 摩爾多瓦
    MD 몰도바
    ME montenegro mne aquaserbia crnagora ammonadhneagrach carnagora chernogoriya czarnogora
    ME juodkalnija karadag maliizi melnkalne monitenikalo montaineagro monteneegro montenegrin
    ME montenegronutome montenegru monteneqro muntenegru montenegran svartfjallaland umantegro
    ME etmonteneejro imontenegro cernahora ciernahora μαυροβουνιο монтенегро республикачерногория
    ME црнагора чарнагорыя чернагора черногория чорногорія ӏаьржаламанхоичоь الجبلالاسود مونتهنگرو
    ME مونتېنېگرو مونٹےنیگرو موٹونیگریو مۆنتینیگرۆ モンテネクロ 蒙特內哥羅 黑山 몬테네그로
    MG madagascar mdg bukini bukiini emetabmadagascar hubukini madagascari madagaschkar madagasgar
    MG madagasika madagasikara madagasikari madagasita madagaska madagaskanutome madagaskaar
    MG madagaskar madagaskara madagaskaras madagaskaro madagaszkar madaqaskar maddajaska
    MG madeiaskar malagasy matakasika orileedemadasika republicofmadagascar ubukini imadagascar
    MG matakaskaal μαδαγασκαρη мадагаскар ماداغاسقار ماداگاسکار مادغاسکر مدغشقر مڈغاسکر میڑاگاسکار
    MG マタカスカル 馬達加斯加 马达加斯加 마다가스카르
    MH marshallislands mhl aolepanaorokinmajel airandiciamarshal bizingabyamariso bionbimarcal
    MH chisiwachamalushal chuiamarmarshall ebizingabyamarshaa eileananmharshall
    MH figunguliifyamalishali gzejjertamarshall ifisimafyamarshal ikwembeiyotabmarshall
    MH ilhasmarshall ilhasmarxal illasmarshall illesmarshall inizimarshall inslasdamarshall
    MH insulelemarshall ishujtmarshalle islasmarshall isllesmarshall isolemarshall isulismarshall
    MH izingaryamarishari kepulauanmarshall lutandaluamarishale marsh majuro marisaligun
    MH marshallinseln marshallszigetek marshalladalari marshallorollari marshalluharteak
    MH marshalleilande marshalleilanden marshalleilannen marshallese marshalleyjar marshallisaared
    MH marshallinsaaret marshallinselen marshallinsle marshalloveostrovy marshalloviotoki
    MH marshallovyostrovy marshallowekupy marshalloyggjar marshallsullot marshalloarna
    MH marshalloerne marshalloyane marshalloyene marsaloj marsaladalari marsalgungey marsalinsla
    MH marsalosalos marsaloviotoci marsalskaostrva minlanmimaresal marsalasalas nosymarshall
    MH oileainmarshall orileedeetikunmasali quandaomarshall republicofthemarshallislands
    MH tigzirinnmarcal tsibiranmarshal visiwavyamarshal visiwavyamarshall visiwavyamashal
    MH visiiwavyamarishaali vithiwavyamarshal wyspymarshalla ynysoeddmarshall zilmarshall
    MH zvitsuwazvemarshall demachschallenselle imarshallislands azuamarshal ilesmarshall
    MH ilmalasaal νησοιμαρσαλ маршалороллари маршалавыастравы маршалларалдары маршаллангӏаиренаш
    MH маршалловыострова маршалловыова маршалловіострови маршаллынарлууд маршаловиострови
    MH маршалскаострва маршалскиострови جزايرمارشل جزایرمارشال جزرالمارشال مارشالياراللىرى
    MH مارشالجزایر مارشلايلینڈز مارشلجزیر マーシャル諸島 馬紹爾群島 马绍尔群岛 마셜제도
    MK northmacedonia mkd aryougoslavedemacedoine anmhacadoin amhasadon erymacedonia
    MK emetabmacedonia fyrom humasedonia kuzeymakedonya macedoniapolnocna maacedooni macedonia
    MK macedoniafyr macedoniarepublicof macedoniarepublicofnorth
    MK macedoniatheformeryugoslavrepublicof macedoniab macedonian macedonie macedoniya macedonsko
    MK macedonija macedoine macedoinedunord makadooniya makedonia makedonianutome makedonie
    MK makedonien makedonija makedoniya makedonska makedonujo makedonya makedoonia maqdunya
    MK maqedoni masedonia masedoninya masedoniya masedoonia maseduani masedwane masedwann
    MK masetonia masidonia masidwan mathedonia mazedonia mazedonie mazedonien mazedoonie
    MK mazedoonije macedonja meceduwaan northmacedoniatherepublicof orileedemasidonia
    MK republicofmacedoniafyrom repubblicadimacedonia republicofnorthmacedonia
    MK socialistrepublicofmacedonia theformeryugoslavrepublicofmacedonia umasedonia imacedonia
    MK masetuan masidunya македон македони македония македонија македонія севернаямакедония
    MK مقدونيا مقدونیه مقدونیہ مٮسوڑونیا マケトニア 馬其頓 马其顿 마케도니아
    ML mali republicofmali mli республикамали emetabmali humali maali maili malinutome malian
    ML malib malio malis male malii mari orileedemali regionnorthernmali imali μαλι мали малі مالى
    ML مالي مالی マリ マリ共和国 馬利 馬里 马里 말리
    MM myanmar myanmarburma mmr burma birmaniemyanmar birimaniya birma birmanie burmamiyamar
    MM burmese emetabmyanmar humyama myanmarformerlyburma myanmarmyanmanaingngandaw maenmarburma
    MM maynamar mianmar mianmarbirma mianmarbirmania mianmarburma mianmarasbirma mijanmar
    MM mijanmarburma miyamaar miyamaha miyanma miaama mjanmabirma mjanmao mjanmar mjanmarburma
    MM mjanmarsko muyama myama myamare myanamar myanima myanimari myanma myanmabirma myanmarbarma
    MM myanmarbirma myanmarbirmania myanmarbirmanie myanmarburmanutome myanmarmiendien myamara
    MM mianma orileedemanamari pema republicofmyanmar republicoftheunionofmyanmar imyanmarburma
    MM μιανμαρβιρμανια мианмарбирма мијанмарбурма мьянма мьянмабирма мьянмарбурма мјанмарбурма
    MM мянмабірма بىرما ميانماربورما مینمابرما میانمار میانماربرما میانماربرمه ミャンマー 緬甸 缅甸 미얀마
    MN mongolia mng anmhongoil duthaichnammongol emetabmongolia humongolia mangoliya mongjolei
    MN mongokolia mongolei mongoli mongolianutome mongolian mongolianpeoplesrepublic mongolie
    MN mongoliet mongolija mongoliya mongolja mongolska mongolsko mongolujo mongolii mongooli
    MN mongoolia mongooliya mongoria monngolii monqoliya mogolistan mungulya mongco
    MN orileedemogolia imongolia μογγολια манголія монгол монголи монголия монголија монголія
    MN моңғолия муғулистон مغولستان مغولستون منغوليا منگولیا モンコル 蒙古 몽골
    MR mauritania mrt anmharatain emetabmauritania humolitania islamicrepublicofmauritania mauri
    MR maoritania maouritania maulitania maulitenia mauretaanie mauretania mauretanie mauretanien
    MR mauritaania mauritani mauritanianutome mauritanian mauritanie mauritanija mauritaniya
    MR mauriteeniya mauritian mautitaanije mavretanija mavritaniya mawretanska mawritanja
    MR mawulitenya mauritanujo molitania molitaniya mooritaani moratainea moritani moritania
    MR moritaniya moritanya moritanii muritaaniya muritani muritanya maritania muletanyia
    MR orileedemaritania imauritania molitani mwaritani μαυριτανια мавритани мавритания
    MR мавританија мавританія мауританија маурытанія مارٹانیا موريتانيا موریتانی موریتانیا
    MR موریطانیہ مۆریتانیا モーリタニア 毛里塔尼亚 毛里塔尼亞 茅利塔尼亞 모리타니
    MS montserrat msr emetabmontserrat humontserrati manserati mantserat mongsserrat monitiselati
    MS monselati monseraat monserat monserrat monserrate monserate monteraati monteseraati
    MS monteserati montsarat montselati montsera montserat montseratas montserratnutome
    MS montserrata montserrati monttherrati moosorrat munsirat muntsirra musera orileedemotserati
    MS imontserrat μονσερατ мантсерат монсерат монсеррат монтсерат монтсеррат مانٹسیراٹ مونتسرات
    MS مونتسېررات مونٹسیراٹ モントセラト 蒙哲臘 蒙特塞拉特 몬트세라트
    MT malta republicofmalta mlt vallettamalta crowncolonyofmalta emetabmalta humalta maalda maata
    MT malita malite malt maltanutome malte maltese malti malto marita orileedemalata stateofmalta
    MT imalta μαλτα малта мальта مالت مالتا مالطا مالٹا ماڵتا マルタ 馬爾他 馬耳他 马耳他 몰타
    MU mauritius mus emetabmauritius humolisi ilhasmaurisia izingaryamorise maorisy maulitiusi
    MU maurice maurici mauricijus mauricio mauriciu mauricius mauriizius maurishiasi maurizi
    MU maurizijus maurizio mauricia mauritiasi mauricija mavriki mavrikiy mawrizju mawulisyasi
    MU molisi moorisgungey moriis moris morise morisi morisse morithi moritus moriisi muris
    MU murishiyoos maritius moritius naheileananmhoiriseas oileanmhuiris orileedemaritiusi
    MU republicofmaritius republicofmauritius imauritius molis mwaris μαυρικιος маврики маврикии
    MU маврикіи мавритус мавриции маврициус маурицијус маурыкіи ماریشس ماۋرىتىيۇس مورىتيوس
    MU موريشيوس مورشس موریس モーリシャス 模里西斯 毛里求斯 毛里裘斯 모리셔스
    MV maldives mdv bizingabyemalidive ebizingabyamalidive emetabmaldives humodivu lesmaldives
    MV maaldiqeen madive maladewa malativisi maldib maldibi maldiivid maldiivu maldiiwe maldiv
    MV maldivadalari maldivorollari maldiva maldivak maldivane maldivas maldive maldiven maldivene
    MV maldiverna maldiverne maldivesa maldivez maldivi maldivia maldivian maldivis maldivler
    MV maldivoj maldivoyggjar maldivy maldyvai maldivszigetek maldiveyjar maldivija malediivit
    MV malediivvat malediiwe maledive malediven maledivy malediwe malediwy malidavi mallediive
    MV maridives modivu modiivu moludave maldif naheileananmhaladaibh oileainmhaildive
    MV orileedemaladifi republicofmaldives ymaldives imaldives maletiif μαλδιβες малдиваралдары
    MV малдиви мальдив мальдивреспубликасы мальдивороллари мальдиваш мальдивы мальдывы мальдіви
    MV جزرالمالديف مالدىۋې مالدیو مالدیپ مالدیڤ モルティフ 馬爾代夫 馬爾地夫 马尔代夫 몰디브
    MW malawi mwi anmhalaiv emetabmalawi humalawi malaawi malabhaidh malaoi malaui malavi malavio
    MW malavis malawinutome malawian malawib malawii malavija marawi orileedemalawi
    MW republicofmalawi umalawi imalawi μαλαουι малави малаві مالاوی مالاۋى ملاوي ملاوی マラウイ 馬拉威
    MW 馬拉維 马拉维 말라위
    MX mexico mex emetabmexico humeksiko makasiko meagsago mecsico mehhiko mehika meicsiceo mekiko
    MX mekisiko mekisikou mekisiki meksik meksika meksike meksikho meksiki meksiko meksiku meksyk
    MX mekthiko messic messico messiku mexic mexican mexicano mexiconutome mexicob mexik mexiki
    MX mexiko mexique migizike miksik maxiko maxikan mexicu mexiku orileedemesiko spayolamakhoche
    MX stateofmexico unitedmexicanstates imexico μεξικο меѯіко мексик мексика мексико мексіка
    MX المكسيك مٮکسکو مکزیک مکسیکو میکسیکو مېكسىكا メキシコ 墨西哥 멕시코
    MY malaysia mys anmhalaeisia emetabmalaysia humalesia kualalumpur malay malayasia melaka
    MY malaezia malaidhsea malaisia malaisie malaisije malaisiya malaizia malaizija malajsie
    MY malajzi malajzia malajzija malajzio malasia malasja malayian malaysianutome malaysiab
    MY malaysian malaysiya malayziya malazia maleezi malehyia maleisie malesia malesii malesiya
    MY malethia malezhiya malezi malezija maleziya malezja malezya malezii maleisia malizya
    MY malisia orileedemalasia imalaysia malesi marayizia μαλαισια малаиз малаизи малаизия
    MY малаизія малезија малаизиец مالايشىيا مالزی ماليزيا مالیزیا ملیشیا マレーシア 馬來西亞 马来西亚 말레이시아
    MZ mozambique moz emetabmozambique humusumbiji maputo mosambic mosambiek mosambiik mosambik
    MZ mosammbik mosemipiki mozambic mozambican mozambico mozambiiki mozambik mozambika mozambikas
    MZ mozambike mozambiki mozambikinutome mozambiko mozambig mozanbiki mocambic mocambique
    MZ msumbiji mthumbiji musambiig musambiki musumbiji musumbiiji muzambiq muzembiq mosaimbic
    MZ muzambi orileedemosamibiku republicofmozambique umozambiki imozambique muznbiq μοζαμβικη
    MZ мазамбік мозамбик мозамбік موزامبىك موزامبیک موزمبيق موزمبیق موزمبک مۆزامبیک モサンヒーク 莫三比克
    MZ 莫桑比克 모잠비크
    NA namibia nam annamaib emetabnamibia hunamibia naamibi namibhiya namibi namibianutome
    NA namibiab namibian namibie namibii namibija namibio namibiya namibja namibya namibuii
    NA namiibia namiibije namiibiya namimbia namimbi namipia orileedenamibia republicofnamibia
    NA inamibia namipi ναμιμπια намиби намибия намибија намібія نامبیا ناميبيا نامیبیا ナミヒア 納米比亞
    NA 纳米比亚 나미비아
    NE niger ner annigir elnixer emetabniger hunijeli naedza naigya naija nayjer nidyeli
    NE nigernutome nigeri nigerien nigeris nigera nija nijar nije nijeer nijeli nijer nijere
    NE nijeri nisia nizer nizere nigero nnijer nigeir niija nixer orileedenaija republicofniger
    NE republicoftheniger unijeri iniger nnijir νιγηρας нигер нігер النيجر نايجر نایجر نیجر نېگىر
    NE ニシェール 尼日 尼日尔 尼日爾 니제르
    NF norfolkisland nfk airandicianorfok chisiwachanolufok chitsuwachenorfolk chuiamarnorfolk
    NF ecinkeyyatinoorfok eileannorfolk ekizinganorifoko eneznorfolk ihisimashanorfok
    NF ikwembeiyotabnorfork ilhanorfolk ilhasnorfolk illanorfolk inslanorfolk insulanorfolk
    NF ishullinorfolk islanorfolk isllanorfolk isolanorfolk isolenorfolk kepulauannorfolk
    NF kisiwachanolfok kisiwachanorfok kisiwachanorfolk kisiiwachanofifooki kithiwachanorfok
    NF kizingakyenorofoko lilnorfolk lutandaluanorfok motunofoliki norfolkinsle norfolksziget
    NF norfolkadasi norfolkgungoo norfolkislander norfolkostrvo norfolkoroli norfolkuhartea
    NF norfolkassala norfolkeiland norfolkeilan norfolkeyja norfolkinsaari norfolkinsel
    NF norfolkinsla norfolkinsulo norfolkosala norfolkowakupa norfolksoyggj norfolksullot
    NF norfolkon norfolkoya norfolkoyane norfolskiotok nosynorfolk oileannorfolk
    NF orileedeetikunnoufoki ostrvonorfok otoknorfolk pulaunorfolk shigungulishanolifoki
    NF tigzirintinawfukin tigzirtnurfulk tsibirinnarfalk ynysnorfolk zuanorfolko denoofokensel
    NF inorfolkisland izingaryanorufoluke tigzirinnnurfulk ilenorfolk daonorfolk νησοςνορφολκ
    NF востраунорфалк норфолкарлууд норфолкострво норфолкаралы норфолкгӏаире норфолкороллари
    NF норфолшкиостров острвонорфок острівнорфолк овнорфолк островнорфолк جزيرةنورفوك جزیرهنورفولک
    NF جزیرہنارفوک نارفاکجزیر نارفوکايلینڈ نورفولكيارىلى نورفولکجزیره ノーフォーク島 諾福克島 诺福克岛 노퍽섬
    NG nigeria nga annigeir emetabnigeria federalrepublicofnigeria hunijelia naajiriia naegyeria
    NG naigyeriya naijelia nainjeria naisilia najeriya nayijerya nayjeeriya naijiriya nidyelia
    NG nigeeria nigerianutome nigerian nigerie nigerieb nigerija nigeriya nigeiria niheria
    NG niijeria nijeliya nijeria nijeriya nijeriyaa nijerya nijiria nijirya nikaraagua nixeria
    NG nizeria nizeriya nizerya nigerio nigerja orileedenaijiria oyostate republicofnigeria
    NG unijeria inigeria niselia νιγηρια нигерия нигерија нігерыя нігерія نايجیریا نایجیریا نيجيري
    NG نيجيريا نیجریا نیجریه ナイシェリア 奈及利亞 尼日利亚 尼日利亞 나이지리아
    NI nicaragua republicofnicaragua nic republicadenicaragua никарагуа emetabnicaragua
    NI hunikaragwa nekaraguwa nicaraagua nicaraguab nicaraguan nicearagua nikalagwa nikalakua
    NI nikaraaguwa nikaragoa nikaragua nikaraguwa nikaraguwaa nikaragva nikaragvo nikaragwa
    NI nikaraqua niocaragua orileedenikaragua inicaragua nikalaka νικαραγουα никарагва нікарагуа
    NI ناکاراگوا نىكاراگۇيا نيكاراغوا نکاراګوا نکاراگووا نیکاراگويه نیکاراگوا ニカラクア 尼加拉瓜 니카라과
    NL netherlands kingdomofthenetherlands nld holland koninkrijkdernederlanden nederlands
    NL alankomaat anisiltir breda belanda dutch emetabholand herbehereak holan holand holanda
    NL holandi holandia holandija holandsko holande hollanda hollandi hollandia hollandu hoorandi
    NL hulanda huuholanzi halan holani izelvroiou neth natireanisle nederland nederlandene
    NL nederlando nederlannda nederlan nederlanderna nedalan netherlander netherlandic
    NL netherlandskingdomofthe netherlandsnutome netjherland niderland niderlandiya niederlande
    NL nizozemska nizozemsko nyderlandai niderlande oland olanda orileedenedalandi paesibassi
    NL pajaisbass paysbas paisesbaixos paisesbajos paisesbaxos paisbas paisosbaixos peyiba
    NL thenetherlands timurayessakesren ubuholandi uholandhi uholanzi vuolleeatnamat westbrabant
    NL wuholansi yriseldiroedd denederlang inetherlands nitililaand tariledejos ολλανδια нидерланд
    NL нидерландаш нидерланддар нидерландия нидерланды нідерланди нідэрланды холандија نیدرلینڈز
    NL نیدرلینڑ هالند هالېنډ هلند هولندا オランタ 荷兰 荷蘭 네덜란드
    NO norway kingdomofnorway nor norge норвегия aniorua annirribhidh emetabnorway hunolwe nauy
    NO nnurwij noarwegen noaue nolwe nolwei noorwe noorweeb noorweey noorwegen noorwee noreg
    NO noregur norga noriveje norja norra norrweeje norsko noruega noruveji norveej norvegia
    NO norvegija norvegiya norvegje norvegji norvegujo norvez norvec norvegja norveska norvege
    NO norwaynutome norwe norweege norwees norwegen norwegia norwegian norwegska norweigan norwi
    NO norwy norwage nowe noweyi nurvij norvezy norvezi norwigai orileedenoowii oslonorway unorwe
    NO inorway nnrwij νορβηγια нарвегія норвеги норвегія норвешка النرويج ناروی ناروې ناروے نروژ
    NO نۆرویژ ノルウェー 挪威 노르웨이
    NP nepal federaldemocraticrepublicofnepal npl emetabnepal hunepali neapal nebaal neepal nefal
    NP neipeal nepa nepaal nepalnutome nepala nepalas nepalese nepali nepall nepalo nephali nepo
    NP nepaali nipal nippal orileedenepa inepal nibal νεπαλ балба непал نيبال نپال نیپال نېپال
    NP ネハール 尼泊尔 尼泊爾 네팔
    NR naoero republicofnaoero nru nauru republicofnauru emetabnauru hunauru nabhru naoro naulu
    NR naurean nauro naurunutome naworu nawru nawulu nawuru nauuru neru noru nuru naru
    NR orileedenauru inauru nwaru ναουρου науру نورو نايورو نايوروو ناروو ناورو ناۋرۇ ナウル 瑙魯 瑙鲁 諾魯
    NR 나우루
    NU niue niu emetabniue huniue niueisland nuie niowe nioe niuenutome niuean niuje niuo niuwe
    NU niwe niwi niwue niyu niyuwe niuue nyue nyuwe orileedeniue theislandofniue theniue iniue
    NU νιουε ниуе ниуэ ніуе ніуэ نىيۇيې نيوي نیيو نیويه نیو ニウエ島 紐埃島 纽埃 니우에
    NZ newzealand nzl aotearoa aotearoanewzealand annuashealainn emetabnewzealand finizelande
    NZ gnovezelande hunyuzilandi jaunzelande naujojizelandija nawazelandan neiseiland neuseeland
    NZ newzealandnutome newzealander newzealandi neyuusilaand nieuseeland nieuwzeeland nijseelan
    NZ niuzilandi niuzirandi niwseland niyuziirandi nouazeelanda nouvelzeland nouvellezelande
    NZ novzelando novacelandia novazelanda novazelandija novazelandia novazilandia novizeland
    NZ novyzeland nowazelandia nowoseelandska nuevazelanda nuovazelanda nutaaqzeelandi
    NZ nuvelizelandi nuwelselannda nuzilan nyazeeland nyudhilandi nyusilendi nyuzilandi noiseeland
    NZ nyjasjaland nysaeland orileedesilandititun oddaselanda sealainnnuadh selandnewydd
    NZ selandiabaru uusmeremaa uusiseelanti yangizelandiya yenizelanda yenizelandiya
    NZ zeelandaberria zeelandutaaga zelandnevez zelandmafuu zelandnwanah zelandaere zelandawamumu
    NZ zelandikoura zilandfoforo zilandtamaynut zilandatamaynut zilanefughu inewzealand nyuzilanda
    NZ ujzeland νεαζηλανδια жаңазеландия жаӊызеландия керлазеланди новзеланд новазеландия
    NZ новазеландія новаязеландия новаязеландыя новизеланд шинэзеланд янгизеландия زیلاندجدید
    NZ نيوزيلندا نیوزلند نیوزیینڈ نیوزیلاند نیوزیلند نیوزیلنډ نیوزلینڑ ニューシーラント 新西兰 紐西蘭 뉴질랜드
    OM oman sultanateofoman omn оман سلطنةعمان عمان cumaan emetaboman huomani omaan omaani
    OM omannutome omanas omane omani omano oma omana orileedeooma umman ummon uman uomani ioman
    OM ομαν аман уммон يومان اومان عومان オマーン 阿曼 阿曼王國 오만
    PA panama republicofpanama pan republicadepanama панама emetabpanama hupanama kpanama
    PA orileedepanama pamana pma panam panamacity panamanutome panamaa panamanian panamo pannama
    PA panaama upanama banama ipanama παναμας панам بنما پاناما پانامه پنامہ پناما ハナマ 巴拿馬 巴拿马 파나마
    PE peru republicofperu per republicadelperou republicadelperu emetabperu hupelu orileedeperu
    PE pearu peeru peiriu pelu periw peroa perou perruh perunutome perub peruo peruu peruvian
    PE pheru piru uperuu biru iperu περου перу بيرو پرو پیرو پیروو پېرۇ ヘルー 秘魯 秘鲁 페루
    PG papuanewguinea independentstateofpapuanewguinea png papuanugini республикапарагваи
    PG emetabpapuanewguinea gininuadhphaputhach guinepapuasi gineipapu hupapua kpakpuagineefughu
    PG nuaghuinephapua orileedepaaputigiini paapuauusguinea papoeanieuguinee papoeanieuwguinea
    PG papoeanijguinea papouagineanevez papouasienouvelleguinee papouazinouvelgine papua
    PG papuajaungvineja papuaneiguinea papuaneuguinea papuanouaguinee papuanovagine papuanovaguine
    PG papuanovaguinea papuanowagwinea papuaoddaguinea papuauusiguinea papuagineaberria
    PG papuagineetaaga papuaguineafoforo papuaguineanewydd papuaguinejaere papuanaujojigvineja
    PG papuanewgininutome papuanewguineab papuaniwginea papuanovagvineja papuanuovaguinea
    PG papuanutaaqguinea papuanyguinea papuanyaguinea papuayenigine papuayeniqvineya
    PG papuayangigvineya papuan papuaniukini papuasiyaguinemafuu papuegnoveguinee papuonovgvineo
    PG papuwa papuwanowagineja papuwagininamaa papuwaneujineeja papuwaniyugineya papuwanugini
    PG papuwaanuwelgine papuwasiginekoura papwagineagdida papwanyugini papuanuevaguinea
    PG papuanyjaginea papuua papufinigineepapuazii papuaujguinea upapua ipapuanewguinea
    PG παπουανεαγουινεα папуановагвинея папуажаңыгвинея папуановагвинеја папуановагвінея
    PG папуашинэгвинеи папуаянгигвинея папуановаягвинея папуажаңагвинея папуакерлагвинеи
    PG папуановаягвінея بابواغينياالجديدة پاپوانیوگنی پاپوانوگینه پاپوانیوگینیا پاپواگینهنو
    PG پاپواگینێینوێ پاپوانیوگینی ハフアニューキニア 巴布亚新几内亚 巴布亞新幾內亞 巴布亞紐幾內亞 파푸아뉴기니
    PH philippines republicofthephilippines phl filipinas republikafilipina republikangpilipinas
    PH amazingayafilipine bizingabyafiripino ebizingabyafiripino emetabphilippines felekpi
    PH filibiin filipaini filipiin filipiinid filipijnen filipin filipina filipinai filipinak
    PH filipine filipines filipinez filipini filipininutome filipinis filipinler filipinn filipino
    PH filipinoj filipiny filippiinit filippiinnat filippin filippinane filippinas filippine
    PH filippinene filippinerna filippinerne filippini filippseyjar filippyne filipsoyggjar
    PH fillipiine firipino flipino fulopszigetek hufilipino naheileananfilipineach
    PH nahoileainfhilipineacha nfilipi orileedefilipini philippiine philippin philippine
    PH philippinen philippinnen philippinni philippino phillipines pilipinas thephilippines
    PH ufilipino ufilipiino yphilipinau filibbin iphilippines φιλιππινες филипини филиппин
    PH филиппинаш филиппины филлипин філіппіни філіпіны филипинец الفلبين فلپاينی فلیپین فىلىپپىن
    PH فلپینس فیلیپین フィリヒン 菲律宾 菲律賓 필리핀
    PK pakistan islamicrepublicofpakistan pak پاکستان anphacastain bakistaan balochistan baluch
    PK emetabpakistan hupakistani karachipakistan orileedepakisitan paakistan pagastan pakischtan
    PK pakisita pakisitaani pakisitani pakistaan pakistahn pakistannutome pakistanas pakistani
    PK pakistanis pakistanni pakistano pakistau pakistana pakisztan pakithtani paquistan paquistao
    PK phakistani pokiston upakistani bakistan ipakistan πακισταν пакистан пакістан покистон
    PK пәкістан пакистанец باكستان پاكىستان پاکستون پکستان ハキスタン 巴基斯坦 파키스탄
    PL poland republicofpoland pol pologne polonia polska polsko anpholainn apholainn balan
    PL booland emetabpoland gwladpwyl hupolandi kpulan lengyelorszag lenkija mpoloni
    PL orileedepolandi pholandi polan polandnutome polandi polandia polani pole polen poleni
    PL polija polish poljska pollando pologn pologna poloni polonie polonja polonya polonye polon
    PL polsha polsa poola poole poorandi pulonia pulund pulunya puola polland polona poli upolandi
    PL bulunya folis ipoland πολωνια полска полша польскаяреспублика польш польша польшча польща
    PL пољска республікапольща بولندا لهستان لهستون پولشا پولند پولنډ پولینڑ پولینڈ ホーラント 波兰 波蘭
    PL 폴란드
    PN pitcairn pitcairnislands pcn eileanpeitachairn emetabpitcairn enezpitcairn hupitkaini
    PN ilhaspitcairn illaspitcairn illespitcairn insulelepitcairn ishujtpitkerne islaspitcairn
    PN isllespitcairn isolepitcairn kepulauanpitcairn oileainpitcairn orileedepikarini
    PN otocipitcairn patikairini pikairni pirkairn pitakarin pitcairneyjar pitcairnszigetek
    PN pitcairnadalari pitcairnuharteak pitcairneilande pitcairneilanden pitcairneilannen
    PN pitcairnisaared pitcairninselen pitcairninseln pitcairnoveostrovy pitcairnovyostrovy
    PN pitcairnowekupy pitcairnoyggjar pitcairnoarna pitggaarn pitikailini pitikarin pitikarini
    PN pitikeeni pitikeluni pitikeyirini pitikerni pitkailni pitkaini pitkairn pitkairni pitkarin
    PN pitkarnainsulo pitkern pitkernadalari pitkernorollari pitkernas pitkirn pitkerna pidkairn
    PN quandaopitcairn upitkairni visiwavyapitcairn ynysoeddpitcairn bitkayrn depitkarnensel
    PN ipitcairnislands ilespitcairn νησοιπιτκερν астравыпіткэрн островипиткерн островипіткерн
    PN питкаринороллари питкерн питкернскиострови питкэрнарлууд питкэрнаралдары питкэрнгӏаиренаш
    PN островапиткэрн جزايرپٹکیرن جزایرپیتکرن جزربيتكيرن پىتكايرياراللىرى پٹکیرنۍجزیر پٹکايرنجزاير
    PN پیتکارینجزایر ヒトケアン諸島 皮特凯恩群岛 皮特凱恩島 皮特肯群島 핏케언섬
    PR puertorico pri emetabpuertorico hupwetoriko kpotoleko mpotoriku orileedepotoriko piyutoriko
    PR pochtoriko portoriko portorico portorikoo portoriceo portoryko porturiku portorice potoriko
    PR puertoriko puertorican puertoriggo puertorikas puertorikonutome puerturicu puetoliko
    PR purturiku puwetoriko pwetoliko pwetoriko upwetoriko burturiku ipuertorico polotoliko
    PR πουερτορικο порторико пуерторико пуэртарыка пуэрторико بورتوريكو پورتوریکو پرٹورکو
    PR پۇيېرتورىكو پیورٹوریکو フエルトリコ 波多黎各 푸에르토리코
    PT portugal portugueserepublic prt republicaportuguesa anphortaingeil aphortagail bortuqaal
    PT bodaonha emetabportugal huuleno kputuwga mputulugeshi orileedepotugi pochtojall pocugo
    PT portekiz portigal portiwgal portogallo portugaal portugalnutome portugali portugalia
    PT portugalija portugaliya portugall portugalska portugalsko portugalujo portugese portuguesa
    PT portuguese portugala portugan portugale portuqal porutugali potogo potokii potugaali
    PT potukali purtugaal purtugal portiogala portugalekodoropura portugalin uleno ureno wuleno
    PT brtqiz iportugal πορτογαλια партугалія португал португали португалия португалија португалія
    PT البرتغال پرتغال پرتگال پورتوگال پورتګال ホルトカル 葡萄牙 포르투갈
    PW palau plw belau belauo emetabpalau hupalau kpalawu orileedepaalu pacificislandspalau
    PW palaawu palabh palao palaos palaunutome palauans palawu pallau palo palu pala palaau
    PW republicofpalau balaw ipalau palwa παλαου палау بالاو پالايو پالاو پالاۋ پلاو ハラオ 帕劳 帛琉 팔라우
    PY paraguay republicofparaguay pry emetabparaguay hupalagwai orileedeparaguye palagwai
    PY palagwayi palagwei palakuai paragai paragoay paragua paraguanutome paraguai paraguaib
    PY paraguaidh paraguaj paraguayan paraguwaay paraguwayi paraguwey paraguaai parague paraguee
    PY paragvaj paragvaja paragvajo paragvajus paragvay paragvae paragwai paragwaj paragway
    PY paragwayi paragwe paragwajs paraqvay parraguwai baragway iparaguay palakue παραγουαη
    PY парагваи парагвај باراغواي پاراگويه پاراگوای پاراگۋاي پراگے پیراگويے ハラクアイ 巴拉圭 파라과이
    QA qatar stateofqatar qat qatari دولةقطر قطر catar emetabqatar ggatar hukatali kata kataa
    QA kataar kataha katali katar katarnutome katara kataras katari kataro kathari kataari kwatar
    QA orileedekota qadar quatar ukatari iqatar kataal καταρ катар қатар قاتار قطري カタール 卡塔尔 卡塔爾
    QA 卡達 카타르
    RE reunion reu lareunion reunionisland amazingayareyiniyo arreunion emetabreunion huliyunioni
    RE illadelareunio larenion lenyo leyunyoni liyunioni leunioni orileederiuniyan rawuniyan
    RE rehunjohn reinion reinjona rejunion reunio reunionese reuniao reunjonas rewinoo reyunion
    RE reyuniooni reunioon riunione riyunioni riyuniyoni riyyunyun runion reunionnutome
    RE reunionnais timlilit uriyunioni ireunion riyunyun ρεινιον реинион реюнион реюньион реюньон
    RE ријунион рэюньен ريونیون روينيون ریونین رییونین رېيونىيون レユニオン島 留尼旺 留尼汪 리유니온
    RO romania rou roumania rumania rumanija anromain bucharest emetabromania errumania hulomania
    RO lomania lomaniya lomenia lumanyia orileederomaniya roemenie romaian romani romanianutome
    RO romanian romanians romanie romaniya romanya romaniia romenia romenian romininya romunija
    RO romainia romaanije roumani roumanie rumaani rumaaniya rumani rumanii rumaniya rumanujo
    RO rumeenia rumenia ruminiya rumunia rumunija rumunjska rumunska rumunsko rumanie rumanien
    RO rumaanie rumaenia rumaenien rwmania transylvania transylvanian uromania iromania rumanya
    RO ulumani ρουμανια романија руминия румунија румунія румъния румын румыни румыния румынія
    RO رومانيا رومانیا رومانی ڕۆمانیا ルーマニア 罗马尼亚 羅馬尼亞 루마니아
    RS serbia republicofserbia srb republikaserbija republikasrbija републикасрбија сербия
    RS antseirb antseirbia belgrad belgradserbia belgrade serb serbi serbianutome serbian serbie
    RS serbien serbija serbiska serbiya servia servie serwie srbija srbsko szerbia sarbie sarbije
    RS sepia sirbistan iserbia serbisch σερβια серби сербія србија сърбия سربیا صربستان صربستون
    RS صربيا セルヒア 塞尔维亚 塞爾維亞 세르비아
    RU russia russianfederation rus rossiya russian рф россиискаяфедераци россиискаяфедерация
    RU россиискаяфедерацие россия anruis chechenrepublicofichkeria dagestani emetabrussia errusia
    RU federatiarusa huulusi irrussja irisi irisilaboo krievija krievijasfederacija larisi lasa
    RU loshia lusi lukia lusia oroszorszag orusyet orileederosia rasha rashia rashiya rasiab
    RU republicoftatarstan riisii risi rosia rosja rrasha rrus ruossa rusi rusia rusija rusiya
    RU ruska rusko rusland ruslandi ruslan russi russiafederation russianutome russianempire
    RU russianrepublic russie russiefederationde russiya russland rusujo rusya rusii ruush rwsia
    RU ryssland rusian siberia siberian uburusiya ulusi urusi uruthi uruusi venemaa venaja wulusi
    RU irussia ρωσια арассыыиа орос расія ресеи росси росіиськафедерація росія русия русија руснак
    RU уӕрӕсе рѡссіа روس روسيا روسیه ڕووسیا ロシア ロシア連邦 俄罗斯 俄羅斯 러시아
    RW rwanda republicofrwanda rwa republikayurwanda republikayarwanda repubulikayurwanda
    RW republiquedurwanda emetabrwanda hulwanda luanita luwanda lwanda orileederuwanda rawanda
    RW rawunda roanda ruanda ruande ruando ruandaa rubhanda ruwanda ruwanndaa ruwwanda
    RW rwandanutome rwandab rwandan rwandeserepublic rwaanda urwanda irwanda uluanda ρουαντα
    RW руанда رواندا روانڈا روندا رووانڈا رىۋاندا ڕواندا ルワンタ ルワンタ共和国 卢旺达 盧安達 盧旺達 르완다
    SA saudiarabia kingdomofsaudiarabia sau saudiaarabia abarisaudi alabunsawudi anaraibshadach
    SA arabsaudi arabiasaoudat arabiasaudita arabiasaudite arabiasaudyjska arabiasaudi
    SA arabiasaodita arabiesaudide arabiesaoudite arabiisawdit arabiyasawudite arabiyasawudiya
    SA arabisaudi araibianansabhd emetabsaudiarabia husaudi lahabu larabisaoudit
    SA orileedesaudiarabia sacuudicarabiya saoediarabie saudi saudiaraabie saudiarabien
    SA saudiarabiska saudiaraabia saudiarab saudiarabianutome saudiarabiab saudiarabian
    SA saudiarabie saudiareebiya saudiarraabije saudia saudijskaarabija saudiya saudiyaarabistoni
    SA saudoarabija saudovaarabija saudskaarabia saudiiaarabiia sawdiarabska sawudarebya
    SA sawudarebyabuwarabu sawudi sawudialabi saudskaarabie saudiarabii saudaarabija saudiarabija
    SA saudaarabujo ssaεudiyyataεrabt suudiarabistan szaudarabia sadiarabia thaudi usaudi
    SA alapisawutiit arabisaodi isaudiarabia σαουδικηαραβια саударабиясы саудаускаяаравія саудиец
    SA саудискаарабија саудитец саудитскаарабия саудияарабистони саудијскаарабија саудовскаяаравия
    SA саудынараб саудівськааравія саӏудиинарави السعودية السعوديه سعودي سعودیعرب سعودیعربستان
    SA سودیعربیہ عربستانسعودی عربستون arapxeut サウシアラヒア 沙烏地阿拉伯 沙特阿拉伯 사우디아라비아
    SB solomonislands slb airandiciasolomon amazingayasalumoni bizangabyesolomooni bionbisalomo
    SB chisiwachasolomon ebizangabyasolomooni ebizingabyasurimaani eileanansholaimh
    SB figungulifyasolomoni ifisimafyasolomon ikwembeiyotabsolomon ilhassalomao ilhassalumon
    SB illassalomon illessalomo inizisalomon insulelesolomon ishujtsolomone isiwasyasolomon
    SB islassalomon isllessalomon isolesalomone isulissalomon kepulauansolomon lutandaluasolomu
    SB nosysalomona oileainsholomon orileedeetikunsolomoni quandaosolomon saalomonisaared
    SB salamonszigetek saliamonosalos salomogun salomoninseln salomonsullot salomonuharteak
    SB salomonas salomone salomoneilanden salomonen salomonoj salomonoviotoki salomonoyggjar
    SB salomonsaaret salomonseilande salomonseilanden salomonseilannen salomonskiotoci salomony
    SB salomonoarna salomonoerne salomonoyane salomonoyene salomoone salomonseyjar solomonadalari
    SB solomongungey solomonorollari solomonskaostrva tigzirinnsalumun tigzirinnsulumun
    SB tsibiransalaman visiwavyasolomon visiiwavyasolomooni vithiwavyatholomon wyspysalomona
    SB ynysoeddsolomon zilsalomon zvitsuwazvasolomon zuasalomoon zalamanasalas desolomoneenselle
    SB isolomonislands tigzirinnsaluman ilessalomon salamounovyostrovy salamunoveostrovy
    SB νησοισολομωντος саламонавыастравы соломонаралдары соломонороллари соломонангӏаиренаш
    SB соломоновиострови соломоновыострова соломоновыова соломоновіострови соломонскаострва
    SB соломонскиострови соломоныарлууд جزايرسلیمان جزایرسلیمان جزرسليمان سلیمونجزیره سولامانجزیر
    SB سولومنايلینڈز سولومونياراللىرى ソロモン諸島 所罗门群岛 所羅門群島 索羅門群島 솔로몬제도
    SC seychelles republicofseychelles syc seychellesislands seychellesrepublic
    SC amazingayaseyisheli emetabseychelles hushelisheli lesseixeles naseiseil
    SC naheileanansheiseall orileedeseselesi republicofseychelle sey seych saichel saishal
    SC sechelez seesel seicheles seischalle seixeles seixelis seiseliai seisellid seiselusalas
    SC sejseloj sejseli sesel sesere seshele seszele seycel seychellane seychellas seychelle
    SC seychelleszigetek seychelleak seychellen seychellene seychellerna seychellerne
    SC seychelleseyjar seychellit seychellois seychellsullot seychely seysel seyshelorollari
    SC seyshela seyskelloyggjar seyseladalari seyseller secelle shelisheli shelisheeli shesheresi
    SC sishel sishelis ssicil seyshele thesyechelles ushelisheli deseischalle iseychelles
    SC σευχελλες сеишел сеишелороллари сеишелангӏаиренаш сеишелдер сеишели сеишельаралдары
    SC сеишельскиеострова сеишельскиеова сеишельськіострови сеишэльскіяастравы сејшели سشلیز سيشل
    SC سیشل سیشلس سیشێل سېيشېل セーシェル 塞席爾 塞舌尔 塞舌爾 세이셸
    SD sudan republicofthesudan sdn جمهوريةالسودان antsudain avannarleqsudan davvisudan
    SD emetabsudan husudani noodsudahn orileedesudani republicofsudan sodan soedan soudan ssudan
    SD suda sudaan sudaani sudannutome sudanas sudanese sudani sudanni sudano sudao sudau sudana
    SD sundan suudaan swdan szudan suteni thudani usudani isudan σουδαν судан السودان سودان سوودان
    SD سوڈان سۇدان スータン スータン共和国 苏丹 蘇丹 수단
    SE sweden kingdomofsweden swe konungariketsverige kungariketsverige sverige sverigerike
    SE antsuain antsualainn emetabsweden huuswidi iswidhan laswed orileedeswidini rootsi ruotsi
    SE suede schwede schweden schweede shvetsiya soedy ssewwid stockholm stockholmer suecia suedi
    SE suedia suesia suwedan suwedi suweed sueteni sveden svedujo svezia svezie svedorszag svoriki
    SE swede swedeb swedennutome swedia swedish sweede swid swideni szwecja thuydien uswidi
    SE uswiidi uthwidi zviedrija zweden isweden sswid isvec svedija svedska svedsko swedska
    SE swedija zvezja σουηδια швед шведска швеци швеция швецыя швеція السويد سويد سوید سویدن سویڈن
    SE سویډن سوڈن スウェーテン 瑞典 스웨덴
    SG singapore republicofsingapore sgp singapoor singapour singapura cingapura emetabsingapore
    SG husingapoo orileedesingapo sing singaboor singafur singapo singapoa singapoer singapoo
    SG singapor singaporean singaporo singapowa singapur singapure singapuro singapuru singapuur
    SG singapuras singeapor singjapuur sinngapuur sinqapur szingapur siingapoo thingapoo usingapoo
    SG isingapore singapuul σιγκαπουρη сингапур сінгапур سنغافورة سنگاپور سىنگاپور سینگاپور シンカホール
    SG 新加坡 싱가포르
    SH sainthelenaascensionandtristandacunha shn eileannaomheilidh emetabhelenanetilil
    SH husantahelena muqaddasyelenaoroli orileedehelena saintlina santaelena santahelena sehelene
    SH senthelen sontgelena szentilona usantahelena wyspaswietejheleny isainthelena
    SH островасвятоиелены сентхелена ыиыкелена овсвелены سانتهيلنا セントヘレナ
    SI slovenia republicofslovenia svn republikaslovenija republikaslovenije republikaslovenia
    SI republikaslovenie slovenija antslobhain antsloivein emetabslovenia eslovenia huslovenia
    SI orileedesilofania siloveni siloveniya silovenia sirovaaniya sirovenya slloveni slofenia
    SI sloveeni sloveenia slovene sloveni slovenianutome slovenian slovenie slovenien sloveniya
    SI slovenja slovenujo slovenya slovinia slovinsko sloweenie slowenie slowenien slowenii
    SI sluvinya slovania slowenija solovenii sulobeniya suloveninya sulovenia szlovenia slowenia
    SI slowjenska thlovenia uslovenia islovenia silofeni slufinya σλοβενια славенія словени
    SI словения словенија словенія اسلوونی سلوفينيا سلونیا سلووینیا سلۆڤێنیا ssloveenije スロヘニア
    SI 斯洛文尼亚 斯洛文尼亞 斯洛維尼亞 슬로베니아
    SK slovakia slovakrepublic svk slovensko antslobhac antslovaic bratislava bratislavan
    SK emetabslovakia eslovakia eslovaquia huslovakia orileedesilofakia slovakiaslovakrepublic
    SK silovaki silovakiya silovakia sirovaakiya sirovakya sllovaki slofacia slovaaki slovacchia
    SK slovachia slovachie slovacia slovak slovaki slovakianutome slovakian slovakien slovakiet
    SK slovakija slovakiya slovakkia slovakkja slovakujo slovakya slovaquie slovacka slovaska
    SK slowakei slowaki slowakii slowakije slowakye slowakai sluvakya solovakii sulobakiya
    SK sulovakiya sulovaakia szlovakia slowacja slowakska tholvakia uslovakia islovakia silofaki
    SK slufakya σλοβακια славакія словак словаки словакия словацкаяреспублика словачка словаччина
    SK اسلواکی سلواکیا سلوفاكيا سلوواکیہ سلۆڤاکیا سلوواکیا sslovakei スロハキア 斯洛伐克 슬로바키아
    SL sierraleone republicofsierraleone sle republikasierraleone republicadesierraleona
    SL republiquedesierraleone emetabsierraleone husielalioni orileedesirialooni salewo seeraleon
    SL seralioa seraaliyon seraleooni serraleoa serraleon siarraleon siarraleomhann sielaleone
    SL sielaleoni sielaliyoni sieraleone sieraleono sieraleon sieraleoni sierraleona
    SL sierraleonenutome sierraleonean sierraleoone sierralleona sijeraleone siralyun siraaliyoon
    SL sirrariyooni siyeralewone sjerraleone sjarralejone syerraleone thieraleoni isierraleone
    SL ssiralyun σιεραλεονε сиералеоне сијералеоне сьералеонэ сьерралеоне сьєрралеоне سيراليون
    SL سیيرلیون سیراليون سیرالیون سیرالیوون سېررالېيون シエラレオネ 塞拉利昂 獅子山 시에라리온
    SM sanmarino republicofsanmarino smr mostserenerepublicofsanmarino emetabsanmarino husamalino
    SM marinisenu numpubimaatin orileedesanimarino saintmarin samalino samarino samariino
    SM sammarinese sanmairine sanmariino sanmarin sanmarinas sanmarinonutome sanmarinu sanimarino
    SM santumarine seemaree sanmalenu saomarinho senmareen thamarino usamarino isanmarino
    SM sanmalino nfufubmarino αγιοςμαρινος санмарино санмарына سانمارىنو سانمارينو سانمارینو
    SM سانمارینۆ سنمارینو سینمیرنو サンマリノ 圣马力诺 聖馬利諾 산마리노
    SN senegal republicofsenegal sen republiquedusenegal antseineagail emetabsenegal husenegali
    SN orileedesenega seanagal senegaal senegaalo senegalnutome senegalas senegale senegalese
    SN senegali senegalo senego senegaali senegala senekalo seneqal sinigaal sinigaha sinigal
    SN szenegal thenegali usenegali dersennejall isenegal senekaal ssinigal σενεγαλη сенегал
    SN السنغال سنگال سینیگال سینیگل سېنېگال セネカル 塞內加爾 塞内加尔 세네갈
    SO somalia federalrepublicofsomalia som somaliafederalrepublicof antsomail emetabsomalia
    SO husomalia mogadishusomalia orileedesomalia somaali somaalia somaalie somaalije somaariya
    SO somali somalidemocraticrepublic somalianutome somaliab somalian somalie somalii somalija
    SO somalis somaliya somalja somalujo somaria somailia somalsko soomaaliya sumalia szomalia
    SO thomalia usomalia isomalia σομαλια могадишусомалия самалі сомалец сомали сомалия сомалија
    SO сомалі الصومال سومالى سومالیا سومالی سومالیه سۆمالیا صومالیہ sumal ssumal ソマリア 索馬利亞 索馬里 索马里
    SO 소말리아
    SR suriname republicofsuriname sur emetabsuriname husurinamu orileedesurinami sorinam suliname
    SR sulinamu sulename suranam surinaam surinaamu surinam surinama surinamas surinambe
    SR surinamenutome surinamese surinami surinamo surinamska surinamu surinams surinamm thurinamu
    SR usurinamu isuriname sulinaam σουριναμ суринам суринаме сурынам سورينام سورینام سرنام
    SR سۇرىنام スリナム 苏里南 蘇利南 蘇里南 수리남
    SS southsudan republicofsouthsudan ssd southsudaneserepublic southernsudan antsudaintheas
    SS anyiehesudannutome deswdan dienvidsudana delszudan etelasudan guususudan guneysudan
    SS hegosudan janubiysudan jiznisudan juba juznisudan juznysudan koonfursuudaan kujalleqsudan
    SS lounasudaan mattasudan namsudan pietusudanas podpoldnjowysudan soudandusud southsudanese
    SS sudsudano sudsudan sudanpoludniowy sudanselatan sudandalsid sudandelsud sudanikusini
    SS sudaniijugut sudaniyasidi sudanuldesud sudanadeas sudandelsur sudandosur sudaodosul
    SS sudaudisul sudaanmbongo suidsoedan susoudan sydsudan sodsudahn sorsudan sudsoedan
    SS sutanifakatonga timogsudan zuidsoedan isouthsudan νοτιοσουδαν јуженсудан јужнисудан
    SS жанубиисудан къилбасудан оңтүстіксудан паудневысудан південниисудан түштүксудан юженсудан
    SS южныисудан өмнөдсудан جنوبالسودان جنوبیسودان جنوبیسوڈان سودانجنوبی 南スータン 南スータン共和国 南苏丹 南蘇丹
    SS 남수단
    ST saotomeandprincipe democraticrepublicofsaotomeandprincipe stp saotomeeprincipe
    ST saotomeundprincipe emetabsaotomeandprincipe husaotomenahuprinsipe
    ST orileedesaotomiatipiriisipi santomevaprinsipi santomeeprincipe santomeirprinsipe
    ST sanitomenepurincipe sanitomenipurincipe santotomeyprincipe santomeunprinsipi
    ST santutomeyprincipe saotomeeprinsipe saotomeokajprincipeo saotomeprincipe saotomeprinsipi
    ST saotomedanprincipe saotomeetaprincipe saotomeiprincipe saotomeinprincipe saotomenaplincipe
    ST saotomenaprincipe saotomendaprinsipe saotomeneprincipe saotomeundprinssipe
    ST saotomesiprincipe saotomean saotomeetprincipe saotomebaprinship saotomeenprincipe
    ST saotomeesprincipe saotomemopilinisipe saotoomenapirinsipe saotomenaprinsipe sawtumidpransip
    ST sawotomeniprinicipe sawotomedaparansip sawotomeeperensipe sawotomenapurinsipo
    ST sawotomenaperensipe sawtumidprinsip sayotomenipilinikipe saotomeogprinsipe
    ST svatytomasaprincuvostrov svetitomaiprincip svatytomasaprincovostrov saotomeekprinsip
    ST saotomeaprincipe saotomeaammaprincipe saotomeagusprincipe saotomegiprincipe
    ST saotomehaprincipe saotomejaprincipe saotomekpleprincipenutome saotomeochprincipe
    ST saotomeogprincipe saotomeveprincipe saotomevaprincipe sautumeiprinsipi thaotomenaprincipe
    ST usaotomenaprincipe wyspyswietegotomaszaiksiazeca zinttommehunprintschipe
    ST isaotomekanyeneprincipe sawtumidbransib sawotomeepelensipe σαοτομεκαιπρινσιπε
    ST сантамэіпрынсіпі сантомеапринсипиа сантомебапринсипи сантомевапринсипи сантомежанапринсипи
    ST сантомеипринсипи сантомеменпринсипи сантомеіпрінсіпі саотомеипринсипе саотомеипринсипи
    ST саотомеипринципе ساوٹوماورپرنسپے سايوتومهوپرینسیپ ساوتومتہپرنسپی ساوتوميوبرينسيبي
    ST ساوتۆمێوپرینسیپی پرینسیپوسايوتومه サントメフリンシヘ 圣多美和普林西比 聖多美和普林西比 聖多美普林西比 상투메프린시페
    SV elsalvador republicofelsalvador slv elsalvadore elsalvadori republicadeelsalvador
    SV ansalbhador antsalvadoir elsalbador elsalvadors elsalwador elsalivado elisaluvatori
    SV elisalivado elisavado elsavado emetabelsalvador erisalivado esavado huelsavado
    SV orileedeeesafado salvadoor salvador salvadorlaboo salvadora salvadoran salvadoras
    SV salvadorean salvadoro salvadur salwador savadore usalavado ielsalvador salfadur alslavadoor
    SV ελσαλβαδορ елсалвадор салвадор сальвадор элсалвадор эльсальвадор يێلسالڤادۆر السلواڈور
    SV السالوادور السلفادور السلوادور اٮلسلواڑور سالوېډور エルサルハトル 萨尔瓦多 薩爾瓦多 엘살바도르
    SX sintmaarten sintmaartendutchpart sxm saintmartindutchportion saintmartinpartieneerlandaise
    SX nederlandskstmartin saintmartinpaysbas sanktimartin sintmarten sintmaartennutome
    SX sintmartenas sintmartena svatymartinnizozemsko saumartinhudiolanda samatinifakaholani
    SX vuolleeatnamatsaintmartin zintmaarten isintmaarten синтмаартен синтмартен сінтмартен
    SX сінтмартэн سنتمارتن سنٹمارٹن سىنتمارتېن シントマールテン 荷属圣马丁 荷屬聖馬丁 신트마르턴
    SY syria syrianarabrepublic syr antsiria emetabsyria husilia lasiri orileedesiria
    SY republicofsyria republicaarabasiria suriye secondsyrianrepublic shamsiriya silia siliya
    SY siri siria sirianutome siridhea sirie sirii sirija sirio siriya sirja suriah suriya surya
    SY suuria suuriya syriab syrian syrie syrien syriska syyria sziria surie surije suurie syrland
    SY thiria usiria isyria συρια сири сирия сирија сирія сурия сірыя шема сириец سوري سوريا سوریه
    SY سووریا شام シリア シリアアラフ共和国 叙利亚 敘利亞 시리아
    SZ eswatini kingdomofeswatini swz eswatinikingdom eswatinilemaa kingdomofswaziland swaziland
    SZ umbusoweswatini antsuasalainn duthaichnansuasaidh emetabswaziland esvatini gwladswazi
    SZ huuswazi iswaasilaand orileedesasiland shuazilan soazilandy suacilandia suasilani suazi
    SZ suazilandia suazilande suwazilumaa suwazilan suwazilandi svaasimaa svasiland svazi
    SZ svazieana svazijsko svaziland svazilandas svazilando svazilend svazilenda swaasilannda
    SZ swasiland swasiska swazi swazilandnutome swazilandi swazilandia swazilanda swazilund
    SZ swazilan swazimaa swazirandi swaziska swazilande szvazifold uswasi uswazi uthwadhi
    SZ iswaziland suasilaand σουαζιλανδη свазиланд свазиленд свазіленд эсватини سوازيلاند
    SZ سوازیلینڈ سوازیلاند سوازیلند سىۋېزىلاند سوزلینڑ sswaasiland スワシラント 史瓦濟蘭 斯威士兰 斯威士蘭 스와질란드
    TC turksandcaicosislands tca turksandcaicos amazingayaturkisinacayikosi airandiciatakinakaiko
    TC bisangabyaturkimpekaiko bizingabyetaakanekayikosi bionbiturksnikalkos
    TC chisiwachatuluchinakaiko ebizingabyabuturukinakaiko ebizingabyataakanikayikosi
    TC figungulifyatulikinikaiko ifisimafyaturkinakaiko ikwembeiyotabturksakcaicos
    TC ilhasturcasecaicos ilhasturkasikaikus ilhasturksecaicos illasturksecaicos illesturksicaicos
    TC iniziturkshacaicos inslasturksecaicos insuleleturkssicaicos ishujtturkedhekaike
    TC islasturcasycaicos isllesturquesycaicos isoleturksecaicos isulisturksecaicos
    TC kepulauanturksdancaicos lutandaluatulukinekaiko naheileananturcachiscaiceo
    TC nosyturkssycaiques oileainnadturcachaguscaicos orileedetookiatietikunkakosi
    TC ostrvaturksicaicos ostrvaturksikaikos otociturksicaicos otocjiturksincaicos
    TC quandaoturkvacaicos turkscaicos turksandcaicosis terksoirkaikososalos
    TC tigzirinturkiyyindtikaykusin turikigunnikayiki turketacaicosuharteak turkndakayikosgungey
    TC turkisdatsibirankaikwas turkscaicosislands turksacaicosinselen turksencaicoseilande
    TC turksencaicoseilanden turksencaicoseilannen turksjacaicossaaret turksochcaicosoarna
    TC turksogcaicoseyjar turksogcaicosoyggjar turksogcaicosoerne turksogcaicosoyane
    TC turksogcaicosoyene turksundcaicosinseln turksundcaicosinsla turksescaicosszigetek
    TC turksacaicos turksacaicoskupy turksandcaicosislads turksgicaicosislands turksicaicos
    TC turksjacaicos turksjacaicossullot turksnecaicosislands turksvakaykosorollari
    TC turksvecaicosadalari torksundgaiggosinsle terksasunkaikosassalas visiwavyatulkinakaiko
    TC visiwavyaturkinakaiko visiiwavyaturiikinakaiiko vithiwavyaturkinakaiko ynysoeddturksacaicos
    TC ziltirkekcaicos zvitsuwazveturknecaico deenselleturksunkaikos iturksandcaicosislands
    TC kupyturksacaicos tigzirinnturkyadkayk tuluknakayiik azuaturkunakaiki ilesturquesetcaiques
    TC νησοιτερκκαικαικος островатерксикаикос острватурксикаикос островитерксікаикос
    TC островитурксикајкос туркбакаикосынарлууд турксикајкосострва церксікаикас оватерксикаикос
    TC островитърксикаикос ترکساورکیکاوسجزاير تورکسوکایکوسجزایر ترکتہکیکوسجزیر جزايرکیکسوترکیہ
    TC جزایرتورکسوکایکوس جزرتوركسوكايكوس turkdtegzirinnkaykus タークスカイコス諸島 土克斯及開科斯群島 特克斯和凯科斯群岛
    TC 特克斯和凱科斯群島 터크스케이커스제도
    TD chad republicofchad tcd republiquedutchad جمهوريةتشاد antsead caad caadi caadu cad cadi
    TD chade chadi chaadi cha ciad csad czad cat emetabchad huchadi jaad kjad kyad orileedesaadi
    TD sead shadi saat sati tcad tchad tsadnutome tsady tschad tshad tshadi tsjaad tsjad tsad
    TD tsadi txad txadi tyade tsaad uchadi dertschadd ichad syad cado cada cadas τσαντ чад تشاد
    TD چاد چاڈ چاڑ チャト チャト共和国 乍得 查德 차드
    TG togo togoleserepublic tgo emetabtogo hutogo orileedetogo republicoftogo thogo togas
    TG togonutome togob togolese togolo togoo togu toko toogo toojo toqo tugu toga utogo itogo
    TG τογκο тога того توغو توگو تۆگۆ ٹوگو ttugu トーコ 多哥 多哥共和國 토고
    TH thailand kingdomofthailand tha prathetthai antealainn chonburi duthaichnantaidh
    TH emetabthailand gwladthai hutailandi orileedetailandi siam thailande thailf taayiland
    TH taeland taelan tai tailumaa tailan tailand tailanda tailandas tailandi tailandia tailandie
    TH tailani tailande tairandi taizeme tajland tajlandia tajlandja tajlando tajlande tajska
    TH tayilanda tayilandi tayirandi taylaand tayland taylannda thai thaieana thaifold
    TH thailandnutome thailanda thailandi thailandia thailandska thailandy thailan thaimaa thajsko
    TH thayilandi thayland tailandan utailandi ithailand tayilaand ταιλανδη таиланд таіланд
    TH тајланд تايلاند تایلند تھايیلینڈ تھایلینڑ taylanda タイ 泰国 泰國 태국
    TJ tajikistan republicoftajikistan tjk tojikiston таджикистан таджыкистан тәжікстан تاجیکستان
    TJ antaidsiceastain emetabtajikistan hutajikistani orileedetakisitani tacikistan taazikiistaan
    TJ taazikistan tadikistani tadjikistan tadjikistau tadjiquistao tadschikischtan tadschikistahn
    TJ tadschikistan tadsjikistan tadzjikistan tadsikistan tadzikistan tadzykistan tadzikija
    TJ tadzikistana tagikistan taidigeastan tajik tajikisitaani tajikisitani tajikistaan
    TJ tajikistannutome tajikistani tajikithtani tajiquistao tasikitani taxhikistan taxiquistan
    TJ tayikistan tazikisita tazikistan tagikujo tadzsikisztan ujikistani itajikistan tadjakistan
    TJ τατζικισταν таджыкістан тажикистан тажикстан таџикистан тожикистон تاجىكىستان تاجکستان
    TJ تاجیکستون طاجيكستان タシキスタン 塔吉克 塔吉克斯坦 타지키스탄
    TL timorleste tls easttimor timorlesteeasttimor austtimor austrumtimora austurtimor
    TL burugweizoobabwatimori democraticrepublicoftimorleste dogutimor easttimorese ekialdekotimor
    TL emetabtimornebomurottai eysturtimor hutimoriyamashariki idatimor istocnitimor itatimor
    TL kelettimor nuortatimor oostimor oosttimor orileedeilaooruntimo oschttimor osttimor osstimor
    TL rytutimoras timorlesteformerlyeasttimor timoahahake timoliyamashaliki timoliyakunena
    TL timoorhawsa timor timorlestenutome timoratsinanana timorkangilliit timorlesti timororiental
    TL timortagabas timorwschodni timordalost timororiantal timortallvant timorese timorilindor
    TL timoriyaisti timoriyamashariki timoriya timorkabari timoruwadiboku timoruyiburasirazuba
    TL timoruldeest timowa timurtagmut timorotito tumurasamar tiomorthoir utimomashariki
    TL vzhodnitimor vychodnitimor vychodnytimor itimorleste timurnlqblt estaemo dongtimor
    TL τιμορλεστε восточныитимор източентимор источнитимор малхбалентимор тиморлесте тиморлешті
    TL усходнітымор шарқиитимор التيمورالشرقية تيمورالشرقية تیمورلسته تیمورشرقی تیمورلیسٹ
    TL مشرقیتایمور 东帝汶 東ティモール 東帝汶 동티모르
    TM turkmenistan tkm turkmen туркменистан antuircmeanastain emetabturkmenistan
    TM huuturukimenistani orileedetookimenisita takimenesitaani torkmenistan tukemenisita
    TM tukumenistani tuluchimenistani tulukimenisitani tulukimenistani turcmanastan turcomenistao
    TM turikimenisitani turkimenistan turkmanistan turkmaniston turkmeenischtan turkmenia
    TM turkmeniska turkmenistaan turkmenistahn turkmenistani turkmenistana turkmenie turkmenujo
    TM turkmensko turkmenistanas turkumenistan turkumenistau turkumenistaan turquemenistao
    TM turukimenisitani turukimenistani turukimenithtani turukumenisitani turgmenistan
    TM turkmenisztan tukimenisitani uturukimenisitaani uturukimenistani iturkmenistan turkmanstan
    TM τουρκμενισταν туркманистон туркмени туркмения туркменістан түркмөнстан түрікменстан
    TM تركمانستان ترکمانستان ترکمنستان ترکمونستون تورکمانستان ترمنستان トルクメニスタン 土库曼斯坦 土庫曼 투르크메니스탄
    TN tunisia republicoftunisia tun tunis tunisianrepublic antuineis beylikoftunis emetabtunisia
    TN frenchprotectorateoftunisia hutunisia kingdomoftunisia orileedetunisia tinizi tonizia
    TN tuinisea tuneesia tuneesie tuneesije tunes tunesia tunesie tunesien tuneziska tunezja tunez
    TN tunicia tunihyia tuniisiya tunisas tunisianutome tunisiab tunisian tunisie tunisien tunisii
    TN tunisija tunisiya tunisko tunisya tunisi tunithia tunizi tunizia tunizija tunizio tuniziya
    TN tunizii tunus tunezia tuneshia utunisia itunisia tuns tunusi τυνησια тунис туніс тунизиец
    TN تونس توونس تۇنىس تیونیسیا ٹونیشیا チュニシア 突尼斯 突尼西亞 튀니지
    TO tonga kingdomoftonga ton emetabtonga hutonga igitonga orileedetonga tanga thonga
    TO tonganutome tongan tongga tongo tonngaa tonqa toonga utonga itonga τονγκα тонга تونغا تونگا
    TO تۆنگا ٹونگا tunga トンカ 東加 汤加 湯加 통가
    TR turkiye republicofturkiye tur republicofturkey turkey turkiyecumhuriyeti turkiyerepublicof
    TR antuirc buturukitake durka emetabturkey huuturuki istanbul northcyprus orileedetooki
    TR theturkishrepublic turkishrepublicofnorth taki teeki thekhi thonhiky tierkei tiliki tirchia
    TR tirki toake torkia ttake tuluki turchia turchie turcia turcija turcja turecko turiki
    TR turkaland turkeieb turki turkia turkiet turkii turkija turkije turkish turkishcypriot
    TR turkiya turkiyya turkki turkojska turkowska turkujo turky turkya turkye turkaja turqi
    TR turquia turquie turska turukiya turukii twrci tyrkia tyrkiet tyrkland tarkiye torokorszag
    TR turkay turggei turgi turkei utuki utuluchi utuluki uturuki uturuuki detorkei iturkey
    TR tulukii τουρκια турецкаяреспублика туреччина турк туркия туркоичоь турска турция турција
    TR турцыя түркия تركي تركيا ترکی ترکیه تورکیا turk トルコ 土耳其 터키
    TT trinidadandtobago tto tobago trinidad emetabtrinidadaktobago hutrinadnahutobago
    TT oileannatrionoideagustobaga orileedetirinidaatitobaga republicoftrinidadandtobago
    TT trinidadettobago tilinidadnatobago tilinidadinitobago tilinitatimotopako tinidadenetobago
    TT tirinidaddatobago tirinidadinatobago tiriniidayatobaago tirnidaadetobaago tlinidadnatobago
    TT trianaidagustobago trindadeetobago trinidadtobago trinidadatobago trinidadaammatobago
    TT trinidadantobago trinidadbatobago trinidaddtubagu trinidaddantobago trinidadetobago
    TT trinidadentobago trinidadetatobago trinidadgitobago trinidadhatobago trinidaditobago
    TT trinidaditobagu trinidadintobago trinidadjatobago trinidadkpletobagonutome trinidadletobago
    TT trinidadnatobago trinidadndatobaago trinidadnetobago trinidadochtobago trinidadogtobago
    TT trinidadsytobago trinidadutobago trinidaduntobaajo trinidadundtobaago trinidadundtobago
    TT trinidadvatobago trinidadvetobago trinidadytobago trinidadestobago trinidadsitobago
    TT trinidadasirtobagas trinidadian trinidadokajtobago trinidaytobagu trinidadauntobago
    TT trinidadsbetobago trinitatitobago triniteektobago trinitenitobago trinitenetobago
    TT triniteettobago trinitueenatobago trynidaditobago turindaadinetobago turindaadinitobago
    TT turinidadnatobago telenedaatobagu tirinidadvetobago utrinidadnatobago itrinidadnetobago
    TT тринидадатобагоа тринидадбатобаго тринидадватобаго тринидаджанатобаго тринидадитобаго
    TT тринидадпентобаго тринідадітобаго трынідадітабага ترينيدادوتوباغو ترینیداداورٹوباگو
    TT ترینیدادوتوباگو ترینیدادوتۆباگو ٹرنندادتہٹوبیگو trindaddtubagu トリニタートトハコ トリニタートトハコ共和国
    TT 千里達及托巴哥 千里達和多巴哥 特立尼达和多巴哥 트리니다드토바고
    TV tuvalu tuv elliceislands emetabtuvalu hutuvalu orileedetufalu thuvalu tovalo tubalu tubhalu
    TV tuvalo tuvalunutome tuvaru tuvaalu tuwaluu tuwvaluw utuvalu ituvalu tufalu tuwalu τουβαλου
    TV тувалу توفالو تووالو تووڤالوو تۇۋالۇ ٹووالو ツハル 吐瓦魯 图瓦卢 圖瓦盧 투발루
    TW taiwan taiwanprovinceofchina twn republicofchina 中華民國 中華民國臺灣 中華民國臺灣省 anteavain emetabtaiwan
    TW hutaiwani orileedetaiwani provinceofchinataiwan roc taiwanprovincedechine taayiwan taewan
    TW taidhbhan taioana taipei taipeichina taiuan taiuani taivan taivanas taivana taiwanroc
    TW taiwanrepublicofchina taiwannutome taiwanchina taiwanese taiwani taiwanin taiwaani taiwans
    TW tajvan tajvano tajwan tayiwaani tayiwani tayvan taywaan tchajwan thayiwani taywan itaiwan
    TW tayiwaan dailoan ταιβαν таиван таивань таиваньвсоставекитая тајван تايیوان تايوان تایوان 台湾
    TW 台灣 대만
    TZ tanzania unitedrepublicoftanzania tza tanzaniaunitedrepublicof antansan antansain
    TZ emetabtanzania hutanzania orileedetansania taansania tadhania tansaania tansaaniya tansania
    TZ tansanii tansaniia tansanija tansaniya tanzaani tanzani tanzanianutome tanzaniab tanzanian
    TZ tanzanie tanzanija tanzanio tanzaniya tanzanya tanzanii tenisania taanzanyia utanzania
    TZ zanzibar itanzania τανζανια танзани танзаниец танзания танзанија танзанія تانزانیا تنزانيا
    TZ تنزانیا تنزانیہ تنجانیا タンサニア 坦尚尼亞 坦桑尼亚 坦桑尼亞 탄자니아
    UA ukraine ukr ukrainian ukrayina ukraina украiна украина anucrain donetskoblast
    UA emetabukrainie formerussrcurrentlyukraine huukraini ikerene ikrenn luhanskoblast oekraine
    UA okraina orileedeukarini ucraina ucraine ucrania ukereen ukirini uklaini ukraiine ukrain
    UA ukrainessr ukrainenutome ukraini ukrainianstate ukrainians ukrajina ukrajna ukrajno ukran
    UA ukrania ukranian ukranya ukrayn ukrayna ukreen ukren ukreni ukureini wcrain yukaran
    UA yukileini yukreini yukurayine deukraiine iukraine ουκρανια донецькаобласть украин украна
    UA украіна украјина اوكرانيا يۆکرانیا يۇكرايىنا اوکراین اکراین یورکین یوکرین ウクライナ 乌克兰 烏克蘭
    UA 우크라이나
    UG uganda republicofuganda uga emetabuganda huuganda oeganda oganda orileedeuganda ouganda
    UG ubugande ugaanda ugandanutome ugandab ugandan ugando ugandaa ugande ujanda ukanda unganndaa
    UG uqanda yuganda iuganda ουγκαντα уганда اوغندا يوگاندا يۇگاندا اوگاندا یوگانڑا یوگانڈا ウカンタ
    UG ウカンタ共和国 乌干达 烏干達 우간다
    US unitedstates unitedstatesofamerica usa estadosunidos estadosunidosdeamerica america usofa
    US сша abs abd ameerikauhendriigid amelika american amerihkaovttastuvvanstahtat amerika
    US amerikabirlesikdevletleri amerikaserikat amerikasyarikat amerikab amerikassavienotasvalstis
    US ameriketakoestatubatuak ameriki amerikilaabumargantey amurka bandarikin
    US confederatestatesofamerica etatsunis egyesultallamok emetabamerika estaosxunios estatsunits
    US etatsunisdamerique etazonia ferienigdestaten hoaky humalekani iwunakidduklennamirika jsy
    US jungtinesvalstijos listatiuniti lamerik letazunzeubumwezaamerika malekani maraykanka
    US marekani nastaiteanaonaichte naalagaaffeqatigiit orileedeorileedeamerika perainintaswalstis
    US poo sua sambandsrikiamerika shtetetebashkuarateamerikes sjedinjeneamerickedrzave
    US spojenestaty stadisunidsdalamerica stadouunanet stadusunidosdimerka stanyzjednoczone
    US stanyzjednoczoneameryki stateleunitealeamericii statiuniti statysunys
    US staitaontaithemheiricea statsunits theunitedstatesofamerica thirteencolonies usanutome
    US umarekani uniedstates unitedstales unitedstatescitizen uscitizen usono
    US vereenegtstaatevunamerika vereinigtestaaten verenigdestatevanamerika verenigdestaten
    US verainigtischtaate yhdysvallat yrunoldaleithiau zdruzenedrzaveamerike
    US zjadnosonestatyameriki zjednocenestatyameriki amalika devereineschteschtaatevunammarrika
    US iunitedstates iwunakmunninnmirikan aleaaokotiamerika ηνωμενεςπολιτειες аиш
    US америкакошмоштаттары америкииннэгдсэнулс ақш злучаныяштатыамерыкі соединенныештаты
    US съединенищати цхьанатоьхнаштаташ қушмаштатлар امريكا الولاياتالمتحدة ایالاتمتحده
    US ریاستہايےمتحدہ متحدهایالات یونایٹڑسٹیٹس アメリカ合衆国 米国 美国 美國 미국 eeuu
    UY uruguay orientalrepublicofuruguay ury easternrepublicofuruguay republicaorientaldeluruguay
    UY republicadeuruguay republicadeluruguay emetaburuguay huulugwai irigwe irigwei orogoay
    UY orileedenruguayi ulugwai ulugwayi urrujwai urugauy urugua uruguai uruguaib uruguaidh
    UY uruguaj uruguayan uruguwaay uruguwey uruguaai urugue uruguee urugvaj urugvaja urugvajo
    UY urugvajus urugvay urugwai urugwaj urugway urugwayi urugwajs urugwi uruqvay wurugwayi
    UY yurugai yurugwae yurugwai iuruguay ulukuey urugwey urugvae ουρουγουαη уругваи уругвај
    UY اورغواي يوروگوای يۇرۇگۋاي اروگويه یوروګوای یوروگويے یوروگوای یوروگے ウルクアイ 乌拉圭 烏拉圭 우루과이
    UZ uzbekistan republicofuzbekistan uzb anuisbeiceastain emetabuzibekistani huuzibekistani
    UZ oesbekistan oezbekistan orileedensibekisitani ouzbekistan ozbekistan tashkent
    UZ udhibekithtani usbagastan usbekistaan usbekistan usbequistao uschbeekischtan usibekisitani
    UZ usibekisitaani uusbakistaan uzbakistan uzbaxistan uzbechistan uzbeekistan uzbek uzbekhistan
    UZ uzbekistannutome uzbekistanrepof uzbekistanas uzbekistani uzbekistau uzbekistaan
    UZ uzbekistana uzbekujo uzbequistan uzbequistao uzebekisitani uzibechistani uzibekisita
    UZ uzibekisitani uzibekistani uzubekisitani uzubekistan ussbeekistahn wuzibekisitaani
    UZ iuzbekistan ozbegistan uzbegisztan ουζμπεκισταν узбекистон республикаузбекистан узбекистан
    UZ узбекістан өзбекстан اوزبكستان يۆزبېكىستان ازبکستان ازبکستون ウスヘキスタン 乌兹别克斯坦 烏茲別克 우즈베키스탄
    VA holysee holyseevatican vat vatican vaticancity anvatacain awaneknvatikan batikan
    VA cathairnabhatacain cidadedovaticano citaddalvatican cittadelvaticano ciudaddelvaticano
    VA ciudadelvaticanu ciutatdelvatica dowlawaticaan emetabvatican faatikaan firenenivatikana
    VA holyseevaticancitystate holyseevaticancity huvatikani kolovatikani kotavatican latavatikan
    VA leteetivatikaan nvatika orileedefatikani santasedeciudaddelvaticano
    VA statulcetatiivaticanului svetastolica thanhvatican umurwawavatikani uvatikani vaatikanlaama
    VA vaticaanstad vaticaansted vaticancitystate vaticanman vaticanstate vaticano vatikaani
    VA vatikaanstad vatikan vatikanbyur vatikandunutome vatikani vatikano vatikanohiria
    VA vatikanomiestovalstybe vatikanskemesto vatikanstad vatikanstadt vatikanstaten vatikanu
    VA vatika vatikana vatikans watykan yfatican awanknfatikan dervattikahn ivaticancity
    VA etatdelaciteduvatican nnamvatikan βατικανο ватикан ватиканхотулс ватыкан الفاتيكان واتیکان
    VA واٹیکنسٹی ویٹکنسٹی ڤاتیکان ハチカン市国 梵蒂冈 梵蒂岡 바티칸시국
    VC saintvincentandthegrenadines vct emetabvincentnetililakgrenadines grenadines
    VC husantavisentinahugrenadini naomhbhionsantaguseileanangreanadach
    VC orileedefisenntiatigenadina stvincentochgrenadinerna stvincentthegrenadines
    VC saintvincentekgrenadines saintvincentetlesgrenadines saintvincent saintvincentandgrenadines
    VC saintvincentargrenadines saintvincentbagrenadines saintvincentdangrenadines
    VC saintvincentegrenadines saintvincentelasgrenadinas saintvincentendegrenadines
    VC saintvincentetagrenadinak saintvincentgigrenadines saintvincentigrenadyny
    VC saintvincentilesgrenadines saintvincentingrenadine saintvincentjagrenadiinid
    VC saintvincentjagrenadiinit saintvincentjagrenadine saintvincentkplegrenadinenutome
    VC saintvincentnegrenadines saintvincentoggrenadinerne saintvincentvegrenadinler
    VC saintvincentesagrenadineszigetek saintvincentsigrenadinele sanbinsandagirnadin
    VC sanuinseannagusnagreanaidini sanvansudgrunadin sanvicenteegranadinas sanvicenteygranadines
    VC sanvicenteylasgranadinas sanvincentelisgrenadinis sanktivinsentoggrenadineyjar
    VC santvisanthagargrenadinez santavisentinagilenadini santavisentinaglenadini
    VC santavisentinagrenadini santevinsentdgrinadin santuvesanengelenadine seeweesaaegarnadiin
    VC sentvincentokajlagrenadinoj sentvinsentvagrenadin sentvinsentigrenadini
    VC sentivinsentnagurenadini sentivinsentinegurendadiini sentivinsentinigurendadiini
    VC sentvinsentaungrenadinas sevensanagerenadine shenvinsentdhegrenadinet
    VC stvincentandgrenadines stvincentgrenadines stvincentagrenadiny stvincentandgrenadinnen
    VC stvincentandthegrenadines stvincentendiegrenadine stvincentoggrenadinane
    VC stvincentoggrenadinene stvincentunddiegrenadinen stvincentunddgrenadine
    VC stvincentunddgronadiine stvincentvagrenadines stvinsentgrenadinoyggjar
    VC svatyvincencagrenadiny svetivincentigrenadini svatyvincentagrenadiny saovicenteegranadinas
    VC saubisentiigranadinas senvensaannaagrenadini savinisenimokulenatini
    VC thantavithentinagrenadini usantavisentinagrenadini zintvinzanzundejrenadinesenselle
    VC isaintvincentnegrenadines sanfansandgrinadin sventasisvincentasirgrenadinai
    VC سانتفنسنتوغرنادين سنتوینسنتوگرنادین سنتوینسنتوگرنادینها 圣文森特和格林纳丁斯 聖文森及格瑞那丁 聖文森特和格林納丁斯
    VC 세인트빈센트그레나딘
    VE venezuela bolivarianrepublicofvenezuela ven republicabolivarianadevenezuela
    VE republicadevenezuela abheiniseala benezuwela emetabvenezuela fenisuweela huvenezuela
    VE orileedefenesuela uvenezuela veiniseala venecuela veneezuyeela venesuela venezoela
    VE venezueela venezuelanutome venezuelabolivarianrepublicof venezuelarepublicabolivarianade
    VE venezuelab venezuelan venezuelo venezuelaa venezuele venezuwela venezuwera venezwela
    VE venzwera venzwila vinizuela vinzwilla wenesuwelaa wenezuela fenesuwela finzwila ivenezuela
    VE βενεζουελα венесуела венесуэл венесуэла венецуела فنزويلا ونزويلا ونزویلا وینازولا
    VE وینزويیلا ۋېنېزۇيېلا ヘネスエラ 委內瑞拉 委内瑞拉 베네수엘라
    VG britishvirginislands vgb bvi anegada airandiciavirginciangeretha birjinauhartebritainiarrak
    VG bizingaebyaviriginiebitwalibwabungereza breskujomfruaeyjar britvirginszigetek
    VG britainfovirginislands britajvirgulininsuloj britaniyavircinadalari britaniyavirginorollari
    VG britanskadevicanskaostrva britanskadjevicanskaostrva britanskideviskiotoki
    VG britanskidjevicanskiotoci britanyavirjinadalari briteschjoffereninselen britineitsisaared
    VG britischejungferninseln britischijungfereinsle britishvirginislander britiskeknjezniskekupy
    VG britiskeknezniskekupy britisijungfroiwinsla britisivirgingungey britsemaagdeeilande
    VG britsemaagdeneilanden britsemaagdeneilannen britskepanenskeostrovy brittaniavirginsullot
    VG brittilaisetneitsytsaaret brittiskajungfruoarna brituvirdzinas brituvirdzinusalas
    VG brytyjskiewyspydziewicze chisiwachivihichawingalesa debritiskejomfruoer
    VG debritiskejomfruoyene deibritiskejomfruoyane didziosiosbritanijosmergeliusalos
    VG ebizingabyaviriginiebitwalibwabungereza ebizingabyaviriginiebyabungyereza
    VG eileananbreatannachnamaighdinn figunguliifyaviliginiyaifyauwingelesa filisiinungilis
    VG ibirwabyisugibyabongereza ifisimafyavirginfyahuingereza ikwembeyotabbritishvirgin
    VG ilhasvirgensbritanicas ilhasvirjensbritanikas illasvirxesbritanicas illesvergesbritaniques
    VG insvirginebritanice inslasverginasbritannicas insulelevirginebritanice
    VG ishujtevirgjerbritanike islasvirgenesbritanicas isllesvirxenesbritaniques
    VG isoleverginibritanniche isulisvergjinisbritanichis jostvandyke kepulauanvirginbritish
    VG kepulauanvirgininggris lutandaluavierziwaangeletele nosybritanikavirijiny
    VG oileainbhriotanachanamaighdean orileedeetikunfaginitiilubiritisi quandaovirginthuocanh
    VG storabretlandsjomfruoyggjar thevirginislands tigzirinvirgintibritaniyin
    VG tigzirintiverjiniyintigliziyin tsibirinbirjinnabirtaniya virgingorda virginislandsbritish
    VG visiwavyavilginvyauingeeza visiwavyavirginvyauingereza vithiwavyavirginvyauingeredha
    VG ynysoeddgwyryfprydain zilvierzbritanik zvitsuwazvehingirandi bvirginislands bvislands
    VG bviforeign debretteschejufferenselle ibritishvirginislands roadtown tigzirintimgadnnngliz
    VG tortola azoaviiriggotianglee ilesviergesbritanniques برطانویجزايرورجن برٹشورجنايلینڈز
    VG بریتانیایویرجین برطانویورجنجزیر جزایرویرجینبریتانیا جزرفرجينالبريطانية 英属维京群岛 英屬維京群島
    VG 英屬維爾京群島 英領ウァーシン諸島 영국령버진아일랜드
    VN vietnam socialistrepublicofvietnam vnm conghoaxahoichunghiavietnam vietnamdanchuconghoa
    VN bhietnam biyetinam democraticrepublicofvietnam emetabvietnam fietnam fiyetnaam huvietinamu
    VN orileedefetinami uvietinamu vietnamdemocraticrepublicof vietinami vietinamu vietinaamu
    VN vietnaam vietnamnutome vietnamas vietname vietnamese vietnammi vietna vijetnam vijatnamm
    VN viyanami viyetinaamu viyetiname viyetinamu vitnam vjetnam vjetnama vjetnamo vyetinaamu
    VN vyetnam vitneam wietnam wiyetnaam fitnam ivietnam βιετναμ виетнам вијетнам вьетнам ветнам
    VN فيتنام ویتنام ویٹنام ۋىيېتنام ヘトナム 越南 베트남
    VU vanuatu republicofvanuatu vut vanuata vanuatunutome vanuatuo vanuato banuwatu emetabvanuatu
    VU huvanuatu orileedefaniatu uvanuatu vanu vanautu vanawuwatu vanoato vanuatuan vanuwatu
    VU vanuaatu vanwatu vhanuatu vanuatuw wanuatu wanuwaatuu fanuatu fanwatu ivanuatu wanwatu
    VU βανουατου вануату فانواتو وانواتو وانوتو وینواٹو ڤانوواتوو ۋانۇياتۇ ハヌアツ 瓦努阿图 瓦努阿圖 萬那杜 바누아투
    WF wallisandfutuna territoryofthewallisandfutunaislands wlf territoiredesileswallisetfutuna
    WF emetabwalisakfutuna huwalisnahufutuna kepulauanwallisdanfutuna orileedewaliatifutuna
    WF ualisifutuna uallasagusfutuna uollisefutina uollisvafutuna uwalisnafutuna vailisagusfutuna
    WF valisifutuna valisokajfutuno volisaunfutuna volisasirfutuna walesafuwtuwna walisdafutuna
    WF walisdfutuna walisefutuna walisnafutuna walisenefutuna walisinifutuna walisinafutuna
    WF walisinefutuna walithnafutuna wallisfutuna wallisochfutunaoarna wallisogfutunaoyggjar
    WF wallisogfutunaeyjar wallisesfutunaszigetek wallisekfutuna wallisetfutuna wallisafutuna
    WF wallisaammafutuna wallisandfutunaislands wallisbafutuna wallisdfutuna wallisdanfutuna
    WF wallisefutuna wallisenfutuna wallisetafutuna wallisgifutuna wallishafutuna wallisifutuna
    WF wallisinfutuna wallisjafutuna walliskplefutunanutome wallisndafutuna wallisnefutuna
    WF wallisogfutuna wallissyfutuna wallisunfutuna wallisundfutuna wallisundfutuuna
    WF wallisvefutuna wallisvefutunaadalari wallisvafutuna wallisyfutuna wallissifutuna
    WF waliisinafutuuna walisaifutuna walisi warrisnafutuna walisnifutuna iwallisnefutuna
    WF walisrifutuna waliisnafutuna ουαλιςκαιφουτουνα валисифутуна валисифутунаострва
    WF воллісіфутуна уолисифутуна уоллисафутунаа уоллисбафутуна уоллисжанафутуна уоллисифутуна
    WF уоллиспенфутуна уолісіфутуна уэллисвафутуна جزروالسوفوتونا والستہفیوچونا والیسوفوتونا
    WF ویلیزاورفیوٹیونا ウォリスフツナ 瓦利斯和富图纳 瓦利斯和富圖納群島 왈리스푸투나제도
    WS samoa independentstateofsamoa wsm emetabsamoa husamoa orileedesamo sam samao sammoha
    WS samoanutome samoo samooa samotha samowa samowaa samoya samoaa samwa samo szamoa thamoa
    WS usamoa westernsamoa isamoa σαμοα самоа ساموا سامويا سیمووا サモア 萨摩亚 薩摩亞 사모아
    XK kosovo republicofkosovo xkx kosova kosovaepavarur republikaekosoves kosovan kosovar kosovon
    XK kosoves kosowo republicofkosova republikakosovo косово републикакосово республикакосово
    YE yemen republicofyemen yem alyaman alyamanalmuazzam alyamanalmuazzamaljumhuriyah
    YE alyamanalmuazzamaljumhuriyahalislamiyah республикаиемен اليمن aneaman emetabyemen huyemeni
    YE iemen iemeni jeeme jeemen jemen jemena jemenas jemeno jamme jeme lyamen orileedeyemeni
    YE uyemeni yemenarabrepublic yamal yaman yemennutome yemenrepublicof yemeni yemenite yemenn
    YE yemenu iyemen eimin υεμενη ємен јемен емен иемен иеменец иеменска يمني یمن イエメン 也門 也门 葉門 예멘
    ZA southafrica republicofsouthafrica zaf afrikakudu afrikaselatan afrikadusud afrikayakudu
    ZA suidafrika afilikakusini afirkatakudu afirikayasud aflikakusini afragaadeas africadalsid
    ZA africadesud afrikaanaafo afrikaatsimo afrikakusini afrikakuthini afrikadisul afrikadusulu
    ZA afrikaejugut afrikatisfel afrikayasouthi afrikayasudi afriquedusud afrikayisi afurikayepfo
    ZA anafraictheas anyieheafricanutome deaffrica dienvidafrikasrepublika delafrikaikoztarsasag
    ZA emetabafrikanebomurottai etelaafrikka guneyafrika hawsaafrikilaboo hegoafrika
    ZA huafrikaiyahukusini janubiyafrikarespublikasi jihoafrickarepublika johannesburg
    ZA juznaafrikarepublika juznoafrickarepublika juznoafriskarepublika juznaafrika koonfurafrika
    ZA kujalleqafrika lounaaafrikavabariik mbongoafrika mzansiyeafrika mattaafrihka namphi
    ZA orileedeariwaafirika pietuafrika pussideinanafrika podpoldnjowaafrikarepublika
    ZA republikapoludniowejafryki republicadesudafrica sausiafirika sawusafirika sidafrik
    ZA southafrican suafrika sudafriko sudafriche sudafrica suidafrikab sydafrika sorafrika
    ZA sudafrika suudafrika tafrikttunzul tafriqtwadda woroduguafriki zuidafrika afriqyaniffus
    ZA derepubliksodaffrika isouthafrica africadosul νοτιααφρικη жанубииафрика юар южнаафрика
    ZA өмнөдафриктив افریقایجنوبی جنوبافريقيا جنوبیافریقا جنوبیافریقہ جنوبیافریکا 南アフリカ 南非 남아프리카
    ZM zambia republicofzambia zmb republicofzambie republicofzambiya antsaimbia dhambia
    ZM emetabzambia huzambia nzambia orileedesamibia saambiya sambia sambija sambiya sammbi
    ZM semipia saimbia uzambia zambi zambianutome zambiab zambian zambie zambija zambio zambiya
    ZM zambya zambii zanbi izambia saambii zambja ζαμπια замби замбия замбија замбія جامبیا زامبيا
    ZM زامبیا サンヒア 尚比亞 贊比亞 赞比亚 잠비아
    ZR zaire republicofzaire zar республиказаир republiqueduzaire zair zairean заир
    ZW zimbabwe republicofzimbabwe zwe antsiombab antsiombaib cimbabue dhimbabwe emetabzimbabwe
    ZW huzimbabwe nzimbambwe orileedesimibabe rhodesia rhodesian rodezja simbaabuwe simbaabwe
    ZW simbabve simbabvi simbabwe simipapuei uzimbabwe zembabwe zimbabewian zimbabhuwe zimbaboe
    ZW zimbabue zimbabui zimbabuwe zimbabve zimbabvo zimbabwerhodesia zimbabwenutome zimbabwean
    ZW zimbabweb zimbabwi izimbabwe simbapuwe ζιμπαμπουε зимбабве зімбабве зімбабвэ زمبابوے
    ZW زىمبابۋې زيمبابوي زمبابے زیمبابوه زیمبابوی シンハフエ 津巴布韋 津巴布韦 辛巴威 짐바브웨
    """
}
