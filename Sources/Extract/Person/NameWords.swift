// A table, written by hand.
internal import Bytes

/// Words that stand in and around names without being part of them.
enum NameWords {
  /// Before a name: dropped. Folded, without dots.
  static let honorifics: StaticString =
    """
    mr mrs ms miss mx dr drs prof professor sir dame lord lady rev reverend fr father hon capt
    captain cpt col colonel gen general lt sgt maj cmdr madam mme mlle mm monsieur madame
    mademoiselle me maitre pr herr frau fraulein hr fr dipl dipling mag mba msc bsc
    dhr mevr mw mevrouw meneer heer drs sr sra srta senor senora senorita sig sigra
    sigina signor signora signorina dott dottssa drssa avv pani panna inz mgr ing ir eng arch geom rag
     judr mudr phdr rndr bc hern fru froken frk hra rouva dl dna dra bayan sayin
     г гн гжа господин госпожа пан пані κ κα κος κυριος κυρια ds engr er shri smt kumari
    haji datuk kollege kollegin kollegen collega collegae zhd zhdn zhv attn fao tav
    egr gent spett sz szan
    """

  /// After a name, mostly behind a comma: dropped.
  static let degrees: StaticString =
    """
    phd md mba msc bsc ba ma bs ms mph jd llm llb esq cpa cfa pmp pe rn dds dvm edd dphil frcs csc
    mphil pharmd psyd cissp ret ext extern external contractor mbbs facs dba
    """

  /// After a name: kept.
  static let generations: StaticString =
    "jr sr ii iii iv jnr snr junior senior fils pere filho neto"

  /// Within a name, in small letters.
  static let particles: StaticString =
    """
    de du des d la le les van von der den dem ten ter te vom zu zum zur af av di da del della dei
    degli dello dal dalla do dos das e y i bin binti bint ibn ben al el ul ur abu a o san santa st
    saint mac mc op het in auf lo t die en ap
    """

  /// Those of them that keep their capital where a name is written as in `Di Rossi`, `Le Goff`:
  /// said of a name in capitals, unless they stand behind another particle (`de la Cruz`).
  static let capitalParticles: StaticString =
    """
    le la lo las los el al di del della dello dei degli dal dalla do a o san santa st saint mac mc
    abu ibn ben bin op het in auf
    """

  /// Those of them that are never a forename, as `Al` and `Ben` are.
  static let surnameParticles: StaticString =
    """
    de du des d di del della dello dei dal dalla da do dos das van von der den ten ter te vom zu zum
    zur af av le la les
    """

  /// Instead of a name: nobody.
  static let placeholders: StaticString =
    """
    na nan none null nil unknown unbekannt inconnu desconocido sconosciuto onbekend undefined test
    tester testuser testing demo dummy sample example beispiel exemple ejemplo xxx xx tbd tba todo
    keine kein aucun aucune ninguno nessuno geen brak ingen nicht vorhanden anonymous anonym anonyme
    anonimo user admin administrator root guest system default empty blank void noname nobody
    first last firstname lastname surname vorname nachname prenom nom name fullname deleted removed n/a missing
    fwd yes no ja nein oui non true false other various divers diverse self internal extern all alle
    unassigned nieznany neznamy ismeretlen tuntematon okand ukendt ukjent неизвестно нет тест
    """

  /// Words of organisations, departments and services: who has one is no person.
  static let organisations: StaticString =
    """
    group groupe gruppe grupo gruppo holding holdings bank banque banco banca bancorp insurance
    assurance assurances versicherung versicherungen seguros assicurazioni services service solutions
    solution technologies technology technologie systems system systeme consulting consultants
    consultancy partners associates university universite universitat universidad universita hospital
    klinikum clinic clinique institute institut instituto istituto foundation stiftung fondation
    fundacion fondazione association verein society societe ministry ministere ministerium department
    departement office buro bureau industries industrie industria logistics logistik logistique
    logistica trading international worldwide global enterprises enterprise ventures capital
    investments properties immobilien realty energy energie energia power electric electronics
    software networks network telecom communications media studio studios agency agence agentur
    agencia restaurant hotel cafe store shop market markets pharma pharmaceuticals medical healthcare
    laboratories labs engineering construction constructions bau builders motors automotive autohaus
    transport transports spedition shipping airlines airways travel reisen tours education school
    schule ecole college academy akademie academie council commission committee federation union club
    team support helpdesk desk info information sales vertrieb verkauf ventes ventas marketing
    billing accounts accounting buchhaltung comptabilite contabilidad finance hr recruiting careers
    jobs newsletter news noreply no-reply reply donotreply mailer daemon mailer-daemon postmaster
    webmaster hostmaster notification notifications alert alerts alerting customer customers kunden
    kundenservice kundendienst client clients serviceclient members membership list liste mailing
    security abuse feedback contact kontakt contacto orders order bestellung rechnung invoice invoices
    reception empfang sekretariat secretariat einkauf purchasing procurement warehouse lager
    production produktion development research reports report admin digest updates update account
    corporation corporate company compagnie unternehmen works werke werk fabrik factory manufacturing
    products produkte foods food bakery traders supplies supply import export co-op cooperative
    genossenschaft ministerstvo urzad uniwersytet politechnika szkola sparkasse volksbank raiffeisen
    stadtwerke gemeinde stadt rathaus city county state federal national board authority agencja
    magazine press verlag publishing books records entertainment games digital online web cloud data
    analytics labs design designs creative innovations dynamics robotics aerospace steel metals mining
    oil gas chemicals plastics textiles fashion cosmetics beauty fitness sports sport toys furniture
    backerei metzgerei apotheke praxis kanzlei garage boulangerie pharmacie cabinet imprimerie
    taller farmacia panaderia officina ristorante pizzeria trattoria slagerij bakkerij kapsalon
    apotheek piekarnia apteka royal koninklijke bros brothers bruder gebruder gebroeders freres hermanos irmaos fratelli sons
    sohne tochter zonen zoons figli hijos filhos synowie asociados associados associati
    talleres muebles cerrajeria carpinteria ferreteria libreria construcciones marmoles carrocerias
    vivai macelleria falegnameria lavanderia pasticceria tipografia serralharia padaria oficinas
    garages menuiserie serrurerie fleuriste fromagerie chocolaterie chocolats verkstad verktyg
    snickeri bageri zaklad zaklady przedsiebiorstwo piekarnie autoservis pekarna
    farms farm winery brewery vineyards water environmental recycling freight couriers express
    """

  /// What companies do, as the last or first word of their names, and hardly of anything else:
  /// words that departments and positions are called by too (`Engineering`, `Security`) are left out.
  static let sectors: StaticString =
    """
    logistics foods motors textiles holdings industries enterprises ventures airlines
    airways railways transports transport haulage robotics pharmaceuticals pharma plastics chemicals
    furniture brewing brewery breweries distillery winery vineyards bakery realty
    constructions builders contractors roofing plumbing landscaping interiors fashions cosmetics
    jewellers tailors opticians foundry steelworks ironworks shipyard
    maschinenbau anlagenbau metallbau holzbau stahlbau tiefbau hochbau fahrzeugbau gartenbau messebau
    logistik elektrotechnik energietechnik medizintechnik umwelttechnik gebaudetechnik haustechnik
    spedition speditions grosshandel handelsgesellschaft immobilien backerei metzgerei brauerei
    druckerei schreinerei tischlerei zimmerei malerbetrieb dachdecker gebaudereinigung autohaus
    reisen verlag verlage versicherungen werkzeugbau kunststofftechnik bautrager architekten
    ingenieurburo ingenieure elektronik
    conseil conseils batiment ingenierie agroalimentaire immobilier assurances informatique
    energies menuiserie plomberie maconnerie boulangerie imprimerie transporteurs voyages
    demenagements negoce expertise travaux
    construcciones transportes alimentos consultores inversiones inmobiliaria seguros textiles
    instalaciones excavaciones reformas suministros embutidos conservas bodegas viajes asesores
    ingenieria distribuciones
    costruzioni trasporti alimentari consulenza impianti meccanica tessuti immobiliare assicurazioni
    arredamenti autotrasporti edilizia elettronica ceramiche vini viaggi logistica
    bouw bouwbedrijf bouwgroep transporten techniek groothandel installaties installatietechniek
    aannemers makelaars verzekeringen schilders loodgieters drukkerij bakkerij slagerij advies
    construcoes engenharia consultoria alimentacao imobiliaria moveis seguradora
    budownictwo uslugi technika transportowe nieruchomosci meble hurtownia
    bygg byggtjanst konsult fastigheter akeri maleri entreprenad
    byg radgivning tomrer murer ejendomme
    rakennus kuljetus konsultointi tekniikka rakennuspalvelu kiinteistot
    stavby stavebni doprava obchod sluzby nemovitosti strojirenstvi
    insaat nakliyat tekstil gida sanayi turizm otomotiv
    servizi servicos constructii consultanta servicii transporturi imobiliare
    """

  /// Divides two names in one cell when it stands alone between them.
  static let conjunctions: StaticString = "& and und et y e en og och i oraz ja ve es и та"

  /// Legal forms that are no surnames, however they are written.
  static let surestForms: StaticString =
    "inc ltd llc plc gmbh srl spa sarl sas sro doo bv nv ag kg ug oy aps bvba lda kft zrt pvt pty hb"
}
