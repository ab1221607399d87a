// A table, written by hand.
internal import Bytes

/// Words of mail that stand beside names. Folded.
enum MailPhrases {
  /// `X wrote:`, `schrieb X:`; letters only.
  static let wroteVerbs: StaticString =
    """
    wrote writes said says schrieb schreibt ecrit ecrivait ecrivit escribio escribe scritto scrive
    schreef schrijft geschreven escreveu escreve napisal napisala napisała napisał pisze pisal
    skrev skriver kirjoitti kirjoittaa napsal napsala pise irta scris yazdi yazmis quoting wrotes
    zitat пишет писал писала написал написала пише εγραψε wrotte forwarded
    """

  /// Between the date and a name, or between a name and its verb.
  static let fillers: StaticString =
    """
    on am at um a le il lo la el las los op em den de dem der die das dnia dne den ti om alle ore ora
    ha has had have hat pm uhr utc gmt cet cest est edt cst cdt pst pdt mst mdt bst ist jst kst msk
    met eet wet by von vom van par da do the in giorno data kl klo kello klockan o godz h hrs às as
    once upon time earlier today yesterday mon tue wed thu fri sat sun mo di mi do fr sa so lun mar
    mer jeu ven sam dim monday tuesday wednesday thursday friday saturday sunday user cytat also og
    och quote clock around date pt ce que
    """

  /// Before a name in a greeting, with what goes with them.
  static let greetings: StaticString =
    """
    dear hi hello hey hiya greetings morning afternoon evening good to dearest hallo guten tag
    morgen abend moin servus gruezi liebe lieber liebes sehr geehrte geehrter geehrtes werte werter
    grussgott bonjour bonsoir cher chere chers cheres salut madame monsieur mademoiselle estimado
    estimada apreciado apreciada querido querida hola buenos buenas dias tardes noches muy
    buongiorno buonasera salve ciao gentile gentilissimo gentilissima egregio egregia spettabile
    caro cara carissimo carissima goedemorgen goedemiddag goedenavond goedendag geachte beste hoi
    dag lieve heer mevrouw ola oi bom boa dia tarde noite prezado prezada exmo exma czesc witam
    witaj dzien dobry szanowny szanowna panie pani pan drogi droga hej hejsan tja kara kare basta
    bedste hei moi terve hyva arvoisa god dobry den vazeny vazena mily mila ahoj dobar dan postovani
    postovana kedves tisztelt draga stimate stimata buna sayin merhaba здравствуйте добрый день
    уважаемый уважаемая доброго дня шановний шановна αγαπητε αγαπητη
    """

  /// Words of positions, departments, streets and other lines of a signature that are no names.
  static let positions: StaticString =
    """
    manager managing director directeur directrice direttore direttrice direktor direktorin engineer
    engineering ingenieur ingenieurin ingegnere ingeniero ingeniera engenheiro engenheira inzynier
    ingenjor developer entwickler entwicklerin developpeur desarrollador sviluppatore programmer
    analyst analyste analista analytiker consultant consultante consulente berater beraterin
    conseiller conseillere consultor consultora adviseur radgivare officer executive assistant
    assistante assistent assistentin asistente assistente asystent asystentka secretary sekretar
    sekretarin secretaire secretaria segretaria head leiter leiterin chef responsable responsabile
    responsavel hoofd kierownik dyrektor president presidente vice vp ceo cto cfo coo cio svp evp
    founder cofounder owner inhaber inhaberin partner associate senior junior lead principal staff
    specialist spezialist spezialistin specialiste especialista specialista specjalista coordinator
    koordinator koordinatorin coordinateur coordinatrice coordinador coordinadora coordinatore
    coordenador administrator administrateur administrador architect architekt architecte arquitecto
    architetto arquiteto buyer einkaufer einkauferin acheteur acheteuse comprador compradora
    acquisti inkoper accountant buchhalter buchhalterin comptable contable contabile contador
    ksiegowy ksiegowa boekhouder lawyer rechtsanwalt rechtsanwaltin avocat avocate abogado abogada
    avvocato advocaat attorney notar professor lecturer researcher scientist student phd teacher
    lehrer designer editor redakteur journalist reporter author writer photographer clerk
    sachbearbeiter sachbearbeiterin referent referentin representative vertreter delegate prokurist
    prokuristin geschaftsfuhrer geschaftsfuhrerin gerant vorstand verkoper handelsvertreter
    projektleiter projektleiterin projektmanager projectmanager teamleiter teamleiterin abteilung
    abteilungsleiter department division dept section unit branch business project product quality
    qualitat qualite account operations technical technische technischer technisch commercial
    commerciale comercial handlowy sales marketing purchasing human resources financial finance
    legal corporate regional national international global chief general deputy acting interim
    street strasse str road avenue ave rue boulevard blvd via viale piazza calle plaza avenida
    rua platz allee gasse laan straat plein ulica aleja gatan gata vagen
    vej court suite floor etage stock building gebaude zip box postfach apdo
    cedex tel telephone telefon telefono phone mobile mobil handy cell fax fon email mail web
    website internet http https www office buro bureau direct skype twitter linkedin facebook
    germany deutschland france spain espana italy italia netherlands nederland portugal poland polska
    sweden sverige switzerland schweiz suisse austria osterreich belgium belgiquedom states
    united usa uk england ireland scotland wales america canada australia japan china india
    confidential disclaimer notice important please amtsgericht handelsregister registergericht ust
    vat siret hrb sitz registered number company sent gesendet envoye iphone ipad android samsung
    blackberry galaxy outlook yahoo hotmail gmail windows linux microsoft internet explorer server
    version list users developers visit click here free home page blog news new
    monday tuesday wednesday thursday friday saturday sunday january february march
    july august september october november december the and of for with your our this that from to
    in is are you not no all any more best regards thanks und der die das et les pour avec
    key fingerprint pgp gpg public id chair chairman member board club association university
    contracts controls customer service support relations desk team group agent broker trader
    ingeniería servicio atencion cliente servizio clienti service clients kundenservice gestion
    medical nurse doctor surgeon physician captain sergeant editor columnist publisher producer
    recruiter trainer coach supervisor superintendent technician techniker technicien tecnico
    known as later keep new old best free more less discount mortgage money offer online credit loan
    win buy order now only just get make but if when where what who why how then here there they
    he she we it be was will can must should would could have has had do does did very same other
    every some many few two three four five thing way life love time year day week world people
    man woman god hot cheap flush fat product showcase analysis robot daily weekly monthly
    ce qui que quoi reste vous avez mais est il elle nous je tu ne pas plus tout une un aux sur
    dans par mon ma mes votre nos ich wir sie ist nicht auch wenn dass ein eine mit von zu auf el
    los una por para con no si como este esta il gli che non per con una sono questo microsystems
    marriott hilton hyatt sheraton hotel inn lounge cafe bar records band magazine times post tribune
    journal gazette herald
    planner controller auditor strategist evangelist advocate liaison operator inspector
    """

  /// Words that streets end in, some of which are surnames too.
  static let streets: StaticString =
    """
    camp walk lodge row prairie alley annex bend bluff bridge brook burg canyon cape causeway center
    circle cliff close club common corner course cove creek crescent crest crossing curve dale dam
    divide drive estate estates expressway extension fall falls ferry field fields flat flats ford
    forest forge fork fort freeway garden gardens gateway glen green grove harbor haven heights
    highway hill hills hollow inlet island isle junction knoll knolls lake lakes land landing lane
    light lights loaf lock locks loop mall manor meadow meadows mews mill mills mission motorway mount
    mountain neck orchard oval overpass park parkway parks pass passage path pike pine pines place
    plain plains point points port ports ramp ranch rapid rapids rest ridge ridges river roads route
    rue shoal shores skyway spring springs spur spurs squares station stravenue stream summit terrace
    throughway trace track trafficway trail tunnel turnpike underpass union valley via viaduct view
    weg ring damm ufer kade gade york praia vereda travessa alameda estrada jardim vila ladeira
    parque largo viela views village ville vista wall walks ways well wells shore
    """

  /// Words that the name of a street begins with, or ends in where the language has it so.
  static let streetLeads: StaticString =
    """
    street strasse str road rd avenue ave rue boulevard blvd bd via viale vicolo piazza piazzale
    calle plaza avenida av rua platz allee gasse laan straat plein gracht ulica ul aleja al os osiedle
    gatan gata vagen vej gade court canale canada paseo pasaje ronda rambla glorieta camino
    carretera cuesta urbanizacion corso largo strada contrada borgo rotonda stretto incrocio quai chemin
    impasse place cours route namesti trida ulice utca ter katu tie sokak caddesi cadde bulevard
    bulevardul aleea intrarea calea alameda travessa praca estrada rodovia quinta callejon acceso vial
    """
}
