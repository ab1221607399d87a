// A pure table, written by hand.
internal import Bytes

/// What the words in the names of columns, elements and keys mean, in over thirty languages.
///
/// Folded (see `LetterFold`), without spaces and punctuation: `E-Mail Adres` is asked for as
/// `emailadres`, `prénom` as `prenom`.
enum ColumnLexicon {
  /// The meaning of a folded word or run of words.
  static func meaning(_ key: String) -> ColumnWord? { meanings[key] }

  /// Entries of scripts without spaces, the longest first: looked for inside a name.
  static let unspaced: [(key: String, word: ColumnWord)] =
    meanings
    .filter { $0.key.unicodeScalars.allSatisfy { $0.value >= 0xE00 } }
    .map { (key: $0.key, word: $0.value) }
    .sorted { ($0.key.utf8.count, $1.key) > ($1.key.utf8.count, $0.key) }

  private static let meanings: [String: ColumnWord] = {
    var meanings: [String: ColumnWord] = [:]
    for (word, keys) in entries {
      for key in keys.split(whereSeparator: \.isWhitespace) {
        meanings[LetterFold.folded(String(key))] = word
      }
    }
    return meanings
  }()

  private static let entries: [(ColumnWord, String)] = [
    (
      .email,
      """
      email emails emailaddress emailaddr emailadress emailadres emailadresse emailadresses mail mails
      mailaddress mailadresse mailadres mailadress epost epostadress epostadresse epostkonto eposta
      epostaadresi courriel courriels courrielpro adressemail adresseemail adresseemailpro adressemel
      mel adresseelectronique correo correos correoelectronico correoe direccioncorreo dircorreo
      correu correuelectronic emailcorreo correio correioeletronico correioelectronico enderecoeletronico
      enderecoemail indirizzoemail indirizzomail postaelettronica postael indirizzodipostaelettronica
      poctaelektroniczna adresemail adrespocztyelektronicznej pocztaelektroniczna adresse2mail
      sahkoposti sahkopostiosoite spostiosoite sposti elpost elpostas elpastas elpasts epasts epastas
      meil meiliaadress epostiaadress emailcim emailcime villamposta adresadeemail adresaemail emailova
      emailovaadresa posta elektronickaposta elektronskaposta eposta elposta adresaelektronskeposte
      ηλεκτρονικοταχυδρομειο ηλταχυδρομειο ημεηλ μειλ διευθυνσηεmail εmail адресэлектроннойпочты
      электроннаяпочта элпочта эладрес почта имейл емейл мейл емэйл електроннапошта елпошта имеил
      електроннаадреса електроннапоща поща еадреса епошта
      البريدالالكتروني البريد الايميل ايميل بريدالكتروني ايميلالعميل דואל דואראלקטרוני אימייל
      ایمیل پستالکترونیک رایانامه ईमेल ईमेलपता อีเมล อีเมล์ thudientu diachiemail
      电子邮件 电子邮箱 邮箱 邮件 邮件地址 邮箱地址 邮箱账号 電子郵件 電子信箱 電郵 電郵地址 信箱 电邮 メールアドレス メール eメール 電子メール
      メアド 이메일 이메일주소 전자우편 메일 메일주소 surel alamatemel emel alamatemail alamatsurel
      baruapepe epostur netfang tolvupostur email1 email2 email3 mail1 mail2 eml emailid mailid
      rfc822mailbox mailbox imejl mejl adresaelposte adreseeposte epos eposadres ebost
      cyfeiriadebost riomhphost postaelektronikoa helbideelektronikoa adresadeposta elpostoadresas
      emailiaadress postaadresi electronicmail mailprofessionnel mailpro emailpersonal
      ელფოსტა იმეილი էլփոստ ইমেইল
      """
    ),
    (
      .phone,
      """
      phone phones telephone telephones tel tels tlf tlfn tlfnr telno telnr telnum phoneno phonenr
      phonenum phonenumber telephonenumber telephoneno mobile mobiles mobileno mobilenumber mobilephone
      cell cellphone cellular cellnumber cellno gsm gsmno gsmnr fax faxno faxnr faxnumber faxnummer
      telefax telefaxnummer telecopie telecopieur landline directdial directline hotline whatsapp sms
      msisdn ph phn mob mobil mobilnr mobilnummer mobiltelefon mobilfunk mobilfunknummer mobilrufnummer
      handy handynr handynummer telefon telefone telefonnummer telefonnr telefonno telefonas telefoni
      rufnummer festnetz festnetznummer durchwahl telefoonnummer telefoon telefoonnr telnummer mobiel
      mobielnummer mobieltje gsmnummer faxnummer vastnummer portable telportable telfixe fixe numtel
      numerotel numerodetelephone numerotelephone telephoneportable telephonefixe telmobile teldomicile
      telbureau telecopieur telefono telefonos tfno tlfno tel1 tel2 tel3 phone1 phone2 phone3 movil
      telefonomovil celular celulares numerodetelefono telefonofijo telefon1 telefon2 telemovel
      telemoveis telefonecelular telefonefixo numerodetelefone fone cellulare telefonino numeroditelefono
      recapitotelefonico numtelefono komorka telefonkomorkowy komorkowy nrtelefonu numertelefonu
      telefonu telefonstacjonarny telefonnirnummer mobilni mobilnitelefon mobitel telefonskastevilka
      cislotelefonu telefonnicislo telefonnecislo telefonszam telszam mobilszam mobiltelefonszam
      numartelefon nrtelefon telefonmobil puhelin puhelinnumero puh matkapuhelin gsmnumero kannykka
      telefonid telefoninumber mobiiltelefon talrunis talrunanumurs tālrunis telefononumeris mobilusis
      telefonnumer telefonnummer mobiltelefonnummer simi farsimi telefonnumara telefonnumarasi
      ceptelefonu ceptel cepno gsmnumarasi istelefonu evtelefonu telefonnumarasi dienthoai sodienthoai
      sdt didong τηλεφωνο τηλ τηλεφωνα κινητο κινητοτηλεφωνο αριθμοςτηλεφωνου φαξ телефон телефоны
      тел мобильный мобильныйтелефон моб номертелефона контактныйтелефон факс сотовый телефонныйномер
      мобільний мобільнийтелефон номертелефону мобилен мобилентелефон телефонен телефонниномер мобилни
      الهاتف هاتف رقمالهاتف الجوال جوال رقمالجوال موبايل الموبايل تلفون رقمالتلفون الفاكس فاكس
      טלפון נייד טלפוןנייד מספרטלפון פקס تلفن موبایل شمارهتلفن تلفنهمراه फोन मोबाइल दूरभाष फ़ोन फोननंबर
      โทรศัพท์ เบอร์โทร เบอร์โทรศัพท์ มือถือ โทรสาร
      电话 电话号码 手机 手机号 手机号码 联系电话 固定电话 座机 传真 移动电话 電話 電話號碼 手機 手機號碼 行動電話 傳真 聯絡電話
      電話番号 携帯 携帯電話 携帯番号 携帯電話番号 連絡先電話番号 ファックス ファクス 固定電話 전화 전화번호 휴대폰 휴대전화 핸드폰 연락처 휴대폰번호
      팩스 팩스번호 nomorhp nomortelepon telepon notelp nohp notelepon telefonbimbit simu nambayasimu
      facsimile facsimiletelephonenumber pager nrtel numertel telkom kom puhelinnro puhnro
      numriitelefonit mobilnibroj brojtelefona brojmobitela telefonskibroj
      mobilnitelefonbroj telefonoa sakelarra selfoon selfoonnommer telefoonnommer ffon rhifffon
      guthan uimhirghuthain ceptelefonnumarasi telefonunumarasi telefonslaide telnumurs mobtel
      telmob telpriv telgesch telefonszama telpro mobilephonenumber workphone homephone
      контактныйномер номермобильного мобильныйномер ტელეფონი մոբիլ հեռախոս ফোন মোবাইল
      """
    ),
    (
      .given,
      """
      firstname firstnames fname namev vorna givenname givennames given forename forenames christianname
      preferredname firstnm frstname vorname vornamen rufname voornaam voornamen roepnaam
      prenom prenoms nombredepila primernombre nombrepila fornavn fornavne forenavn tilnamn
      fornamn tilltalsnamn etunimi etunimet kutsumanimi eesnimi vards vardas imie imiona pierwszeimie
      krestnijmeno krestnejmeno krstnemeno jmeno meno keresztnev utonev keresztneve utoneve prenume
      prenumele emri ime primeironome nomeproprio nomeproprio nomedibattesimo
      имя имена личноеимя імя собственоиме личноиме ім
      μικροονομα isim adi kisiadi ten tendem tengoi tengọi skirnarnafn eiginnafn nomdepila nompropi
      الاسمالاول الاسمالأول שםפרטי نامکوچک पहलानाम ชื่อจริง
      名 名字 下の名前 이름만 namadepan imeosobe givname gname
      gn givennm namapertama unangpangalan izena enwcyntaf krestnijmena jmena krstnoime osobnoime
      prenom1 prenomusuel nombresdepila etunimiset fornamnet
      callname სახელი անուն
      """
    ),
    (
      .middle,
      """
      middlename middlenames middle middleinitial mi mname secondname zweitname zweitervorname
      tussenvoegsel tussenvoegsels deuxiemeprenom segundonombre mellomnavn mellemnavn mellannamn
      drugieimie patronymic отчество побатькові бащино πατρωνυμο initials initialen
      """
    ),
    (
      .family,
      """
      lastname lastnames lname surname surnames familyname family sname maidenlastname lastnm
      nachname nachnamen nachn familienname zuname achternaam familienaam geslachtsnaam nomdefamille
      nomfamille nomusage nomdusage patronyme apellido apellidos apellido1 primerapellido
      apellidopaterno paterno sobrenome sobrenomes apelido apelidos ultimonome nomedefamilia
      nomefamilia cognome cognomi cognom cognoms llinatge etternavn efternavn efternamn slektsnavn
      sukunimi perekonnanimi perenimi uzvards pavarde nazwisko nazwiska prijmeni priezvisko priimek
      prezime vezeteknev csaladnev vezetekneve numedefamilie mbiemri mbiemer фамилия фамилии прізвище
      фамилно фамилноиме презиме επωνυμο επιθετο soyad soyadi soyisim soyismi aileadi ho hovatendem
      eftirnafn kenninafn اسمالعائلة العائلة اللقب الاسمالاخير שםמשפחה نامخانوادگی उपनाम कुलनाम นามสกุล
      姓 姓氏 苗字 名字姓 성 성씨 namabelakang namakeluarga jinalafamilia
      sn surnm familynm apelyido abizena abizenak cyfenw sloinne familjenamn slaktnamn sukunimet
      prezimena priimki priezviska uzvardi pavardes numefamilie numeledefamilie გვარი
      ազգանուն
      """
    ),
    (
      .family2, "apellido2 segundoapellido apellidomaterno materno sobrenome2 cognom2 secondsurname"
    ),
    (
      .full,
      """
      fullname fullnames completename displayname personname contactname custname contactperson
      realname nameandsurname namesurname vorundnachname vornamenachname nachnamevorname
      vornameundnachname namevorname nomprenom nometprenom prenomnom prenometnom nomsprenoms nomcomplet
      nomsetprenoms nombrecompleto nombreyapellidos nombreyapellido nombreapellidos apellidosynombre
      apellidosnombre nomecompleto nomecognome cognomenome nomeecognome cognomeenome nominativo
      volledigenaam volledigenaam naamcontactpersoon helenavn fuldenavn fulltnavn fullstandigtnamn
      forochefternamn namnochefternamn kokonimi nimijasukunimi imieinazwisko imienazwisko
      nazwiskoiimie jmenoaprijmeni jmenoprijmeni prijmeniajmeno menoapriezvisko imeprezime
      imeiprezime imeinpriimek teljesnev numesiprenume numeprenume numecomplet adsoyad advesoyad
      adisoyadi isimsoyisim adiadsoyad tamad hovaten hoten фио полноеимя фамилияимя фамилияимяотчество
      имяфамилия піб повнеімя трииимена имеифамилия имеипрезиме ονοματεπωνυμο πληρεςονομα
      الاسمالكامل الاسمالثلاثي שםמלא نامونامخانوادگی पूरानाम ชื่อนามสกุล ชื่อสกุล
      姓名 联系人 联系人姓名 聯絡人 聯絡人姓名 真实姓名 客户姓名 氏名 お名前 担当者 担当者名 ご担当者名 성명 성함 담당자 담당자명 고객명 namalengkap
      ansprechpartner ansprechperson kontaktperson contactpersoon interlocuteur personadecontacto
      personacontacto pessoadecontato pessoadecontacto personadicontatto referente kontaktpersona
      osobakontaktowa kontaktniosoba kontaktnaosoba kontaktszemely persoanadecontact yhteyshenkilo
      контактноелицо контактнаособа лицозаконтакт ilgilikisi yetkilikisi nguoilienhe
      cn commonname gecos kontaktnavn kontaktnamn kontaktnimi kontaktname
      nombredecontacto nombrecontacto nomeparacontato nomecontato nomecontatto imieinazwiskoosoby
      celejmeno celemeno punoime imeinaprezime vardasirpavarde vardsunuzvards vardsuzvards
      vardaspavarde emriimbiemri emrimbiemri nomicognoms izenabizenak enwllawn ainmiomlan
      eesjaperekonnanimi eesjaperenimi taisnimi isimvesoyisim isimsoyad adivesoyadi fulltnafn
      nafnogkenninafn ονομακαιεπωνυμο επωνυμοονομα фамилияиимя имяифамилия прізвищеімя
      прізвищетаімя имяотчествофамилия namapenuh buongpangalan
      """
    ),
    (
      .name,
      """
      name names nm nom noms nombre nombres nome nomi nomes naam namen navn namn nimi nimimerkki nimetus
      nazwa nazev nazov naziv nev neve nume numele ad emer emertimi vardspavarde nosaukums
      pavadinimas nimi nafn название наименование назва наименува имени име ονομα ονομασια επωνυμια
      اسم الاسم שם نام नाम ชื่อ 名称 名稱 名前 名義 이름 명칭 nama jina libelle denominacion designation
      denominazione denominacao bezeichnung benennung omschrijving label
      pangalan enw ainm izenburua নাম
      """
    ),
    (.first, "first 1st frst"),
    (.last, "last lst"),
    (
      .person,
      """
      person people contact contacts contactor kontakt kontakte contacto contatto contato manager
      managers employee employees empl emp staff author authors owner owners user users member members
      patient patients student students pupil teacher teachers tutor recipient recipients sender
      receiver passenger guest guests attendee attendees participant participants speaker candidate
      aanwezig aanwezigen asistentes presentes presenti partecipanti anwesend anwesende verteiler
      obecni uczestnicy deltagare narvarande
      applicant applicants subscriber agent representative rep salesrep salesperson salesman assignee
      assigned assignedto reporter creator createdby modifiedby updatedby approvedby approver
      requester requestor requestedby changedby reportedby editedby lasteditedby lastchangedby
      lastmodifiedby lastupdatedby enteredby openedby closedby resolvedby managedby soldby signatory signedby director ceo cfo cto chairman
      president secretary supervisor boss leader driver doctor physician nurse spouse husband wife
      child parent father mother guardian emergencycontact attn attention consignee holder accountholder
      cardholder policyholder tenant landlord resident individual planner administrator responsible
      accountable lead leads signer
      engineer developer editor reviewer instructor principal partnerperson handledby preparedby
      mitarbeiter mitarbeiterin bearbeiter sachbearbeiter verantwortlicher verantwortlich betreuer
      inhaber geschaftsfuhrer empfanger absender autor benutzer nutzer teilnehmer patientin schuler
      lehrer fahrer vertreter verkaufer medewerker eigenaar ontvanger afzender auteur beheerder
      salarie employe responsable proprietaire destinataire expediteur utilisateur gerant
      commercial conseiller empleado empleada propietario destinatario remitente usuario autora
      encargado vendedor representante funcionario colaborador proprietario responsavel utilizador
      destinatario remetente dipendente responsabile titolare mittente utente autore medarbejder
      ansatt medarbetare anstalld anvandare bruker agare ejer eier tyontekija omistaja pracownik
      wlasciciel odbiorca nadawca uzytkownik osoba zamestnanec vlastnik prijemce odesilatel
      dolgozo munkavallalo tulajdonos angajat proprietar calisan personel yetkili kullanici
      сотрудник владелец получатель отправитель пользователь автор менеджер руководитель директор
      контакт лицо работник співробітник власник служител собственик εργαζομενος υπαλληλος υπευθυνος
      الموظف موظف المدير עובד איש קשר अधिकारी कर्मचारी พนักงาน ผู้ติดต่อ
      员工 员工姓名 经理 负责人 收件人 寄件人 用户 作者 法人 法定代表人 員工 經理 負責人 收件者 社員 社員名 従業員 責任者 著者 利用者 직원 사원 담당
      karyawan pegawai pengguna penulis pemilik mfanyakazi
      vorgesetzter vorgesetzte vorgesetzten fuhrungskraft teamleiter teamleiterin gruppenleiter
      abteilungsleiter abteilungsleiterin projektleiter projektleiterin kundenbetreuer
      kundenberater ersteller antragsteller unterzeichner zustandig zustandiger ehepartner partnerin
      assistent assistentin assistant assistants delegate mentor trainer coach consultant advisor
      adviser recruiter interviewer witness insured claimant defendant plaintiff lawyer attorney
      accountmanager accountowner leadowner contactowner taskowner dealowner caseowner
      superieur assistante demandeur signataire titulaire conjoint gestionnaire redacteur
      jefe jefa supervisora asesor asesora tutora titular conyuge gerente gestor gestora
      superiore capo assistente richiedente firmatario coniuge intestatario
      leidinggevende begeleider behandelaar aanvrager ondertekenaar partnernaam
      przelozony przelozona kierownik opiekun wnioskodawca nadriadeny nadrizeny vedouci
      chef handlaggare sokande esimies hakija leder naermesteleder saksbehandler sagsbehandler
      """
    ),
    (
      .company,
      """
      company companies companyname compname corporation corp organisation organization organizations
      organisations org orgname organisationname organizationname employer employername firm firmname
      business businessname enterprise legalentity legalentityname entityname institution
      institutionname agency manufacturer maker publisher carrier bank bankname school university
      college hospital supplier suppliers suppliername vendor vendors vendorname reseller distributor
      contractor subcontractor tradingname tradename doingbusinessas dba affiliation affiliations
      accountname
      firma firmen firmenname firmenbezeichnung unternehmen unternehmensname betrieb gesellschaft
      arbeitgeber organisationsname lieferant lieferanten hersteller bedrijf bedrijfsnaam bedrijven
      onderneming organisatie organisatienaam werkgever leverancier vennootschap societe societes
      raisonsociale entreprise entreprises nomentreprise nomsociete denominationsociale denomination
      employeur fournisseur fournisseurs organisme etablissement fabricant empresa empresas
      nombreempresa razonsocial compania organizacion proveedor proveedores fabricante empleador
      empregador razaosocial nomefantasia companhia organizacao fornecedor fornecedores azienda aziende
      ragionesociale societa impresa ditta fornitore fornitori organizzazione datoredilavoro ente
      selskab virksomhed virksomhedsnavn firmanavn selskap bedrift bedriftsnavn foretak foretaksnavn
      leverandor foretag foretagsnamn bolag bolagsnamn leverantor arbetsgivare organisasjon yritys
      yrityksennimi yhtio tyonantaja toimittaja organisaatio ettevote ettevotenimi firmanimi
      uznemums uznemumanosaukums imone imonespavadinimas nazwafirmy przedsiebiorstwo spolka
      pracodawca dostawca organizacja spolecnost nazevfirmy nazevspolecnosti podnik dodavatel
      zamestnavatel spolocnost nazovfirmy dodavatel tvrtka poduzece preduzece nazivtvrtke nazivfirme
      podjetje imepodjetja ceg cegnev cegneve vallalat vallalkozas munkaltato beszallito companie
      societate numefirma denumirefirma angajator furnizor kompania shoqeria sirket sirketadi
      sirketismi firmaadi kurulus kurum unvan ticariunvan tedarikci isveren congty tencongty doanhnghiep
      компания компании организация предприятие фирма работодатель поставщик наименованиеорганизации
      названиекомпании юрлицо контрагент компанія підприємство організація роботодавець постачальник
      фирма дружество работодател организация предузеће компанија εταιρεια εταιρια επωνυμιαεταιρειας
      επιχειρηση οργανισμος εργοδοτης προμηθευτης الشركة شركة اسمالشركة المؤسسة مؤسسة جهةالعمل
      חברה שםחברה שםהחברה ארגון מעסיק ספק شرکت نامشرکت سازمان कंपनी संगठन संस्था บริษัท ชื่อบริษัท องค์กร
      公司 公司名 公司名称 公司名稱 企业 企业名称 企業名稱 单位 单位名称 單位 供应商 供應商 供应商名称 组织 雇主 机构 会社 会社名 企業 企業名
      法人名 勤務先 取引先 取引先名 貴社名 組織名 회사 회사명 기업 기업명 업체명 업체 상호 소속 거래처 거래처명 perusahaan namaperusahaan
      syarikat namasyarikat organisasi kampuni fyrirtaeki fyrirtaekisnafn
      o arbejdsgiver arbeidsgiver tyopaikka yrityksen munkahely munkahelye isyeri isyeriadi
      kumpanya maatskappy cwmni comhlacht enpresa kompanija poslodavac delodajalec zamestnavatelia
      tooandja asutus darbadevejs darbdavys bendrove organizacija nomdelentreprise
      nomdelasociete nombredelaempresa nomedaempresa nomeempresa nomeazienda nomedellazienda
      nazwaprzedsiebiorstwa denumirecompanie numecompanie numelefirmei numelecompaniei
      companyaccount employercompany workplace организации предприятия названиеорганизации
      наименованиекомпании местоработы місцепраці компанії назвакомпанії
      назваорганізації місцероботи კომპანია կազմակերպություն কোম্পানি
      """
    ),
    (
      .either,
      """
      from to bcc customer customers customername client clients clientname account accounts buyer seller payee
      payer debtor creditor donor sponsor partner partners party shipto billto billedto shippedto
      soldto invoiceto deliverto merchant beneficiaryname kunde kunden kundenname kundin auftraggeber
      kaufer debitor kreditor schuldner glaubiger mandant klant klanten klantnaam relatie
      opdrachtgever debiteur crediteur nomclient nomduclient nomclients donneurdordre acheteur vendeur
      cliente clientes nombrecliente nomecliente comprador deudor acreedor pagador acquirente
      legalname kundenavn kundnamn kund asiakas asiakkaannimi asiakasnimi klient kliendinimi klients
      klientas klienci nazwaklienta kontrahent nabywca zakaznik nazevzakaznika odberatel zakaznika
      kupac stranka ugyfel ugyfelnev vevo nevvevo clienti numeclient musteri musteriadi musteriismi
      khachhang tenkhachhang клиент клиенты заказчик покупатель клієнт замовник покупець
      πελατης πελατες ονομαπελατη العميل عميل اسمالعميل الزبون לקוח שםלקוח مشتری ग्राहक ลูกค้า ชื่อลูกค้า
      客户 客户名 客户名称 客戶 客戶名稱 顾客 买方 卖方 顧客 顧客名 お客様 お客様名 得意先 고객 고객사 구매자 pelanggan namapelanggan
      vidskiptavinur mteja entity subject counterparty counterpart beneficiary remitter originator
      zahlungspflichtiger zahlungspflichtige begunstigter begunstigte zahlungsempfanger
      kontoinhaber rechnungsempfanger lieferempfanger vertragspartner geschaftspartner
      beneficiaire donneurdordre ordonnateur tiers beneficiario beneficiaria ordenante titularcuenta
      pagante ordinante controparte begunstigde tegenpartij rekeninghouder betaler
      betalare mottagare betalningsmottagare beneficjent platnik zleceniodawca platce
      beneficient contraparte contrepartie sagsoger debitoor
      """
    ),
    (
      .country,
      """
      country countries countrycode countryname nation ctry cntry land landcode lander laendercode
      laenderkennzeichen landerkennzeichen staat pays codepays pais paises codigopais paese paesi
      nazione codicepaese kraj kraje krajkod zeme krajina zemlja drzava orszag tara ulke ulkekodu
      quocgia lnd landekode landkod landskod landnavn maa maakoodi riik valsts salis страна страны
      державa країна държава држава χωρα الدولة البلد دولة בلد מדינה کشور देश ประเทศ
      国家 國家 国 国名 국가 나라 negara nchi countryiso iso2 isocountry cc
      identificationcode countryregion countryorregion businesscountryregion homecountryregion
      paisoregion paisoregiondeltrabajo paysregion landregion
      """
    ),
    (
      .text,
      """
      notes note comment comments description descriptions remark remarks message messages body text
      content memo details summary bio biography about feedback review reply answer question subjectline
      bemerkung bemerkungen notiz notizen kommentar kommentare beschreibung nachricht anmerkung
      anmerkungen freitext opmerking opmerkingen notitie notities toelichting bericht beschrijving
      commentaire commentaires remarque remarques observation observations contenu
      nota notas comentario comentarios observacion observaciones observacao observacoes mensaje
      mensagem descripcion descricao commento commenti messaggio descrizione bemerkning bemaerkning
      kommentti huomautus lisatiedot uwagi komentarz opis notatka wiadomosc poznamka poznamky popis
      zprava megjegyzes leiras uzenet observatii mesaj aciklama notlar yorum ghichu комментарий
      комментарии примечание описание сообщение заметки коментар примітка опис съобщение бележка
      σχολια παρατηρησεις σημειωσεις περιγραφη ملاحظات تعليق وصف الرسالة הערות תיאור توضیحات टिप्पणी
      หมายเหตุ 备注 留言 内容 描述 說明 備註 说明 備考 メモ コメント 메모 비고 내용 설명 catatan keterangan deskripsi maelezo
      """
    ),
    (
      .thing,
      """
      product products item items sku article articles artikel category categories categorie group
      city town village place location region state province county district municipality street
      streetaddress address addresses addr address1 address2 addressline addressline1 addressline2 zip
      zipcode postcode postalcode postal pobox house building floor room suite continent
      timezone latitude longitude lat lng lon coordinates geo file files filename folder path dir
      directory document documents doc attachment image photo picture avatar logo icon icons color
      colour size brand model make year month day date dates time datetime timestamp created createdat
      updated updatedat modified deleted birthday birthdate dob dateofbirth birth age gender sex
      title titles jobtitle job position role roles function department dept division team unit
      section occupation profession salutation honorific prefix suffix anrede titel saluation
      opportunity opportunities opportunityname deal deals dealname
      project projects task tasks event events course courses class classes campaign
      order orders invoice invoices payment payments transaction price amount total currency
      quantity qty cost fee salary income balance credit debit tax vat iban bic swift card cardnumber
       ssn passport license licence plate vehicle car serial imei mac host hostname server
      ip ipaddress port domain domains website websites site web url urls uri link homepage webseite
      siteweb sitioweb sitoweb strona www facebook twitter linkedin instagram skype username login
      password pass pwd passwd passwort motdepasse contrasena senha haslo heslo hash token key secret
      pin code language lang locale industry sector branch segment market stage
      priority severity medium tag tags keyword keywords
      status statut estado stav stan zustand
      stadt ort ortsname plz postleitzahl strasse str hausnummer hausnr adresse adressen anschrift
      adresszusatz bundesland kreis geburtsdatum geburtsort geschlecht abteilung funktion beruf produkt
      produktname bezeichnungprodukt datum erstellt uhrzeit betrag preis menge wahrung stuck bestellung
      rechnung rechnungsnummer straat straatnaam huisnummer plaats plaatsnaam woonplaats gemeente
      geboortedatum geslacht adres afdeling functie bedrag prijs aantal bestelling factuur
      ville rue codepostal cp adressepostale commune departement datenaissance datedenaissance
      lieudenaissance sexe civilite fonction poste produit montant prix quantite commande facture
      ciudad calle direccion codigopostal provincia municipio poblacion fechanacimiento
      fechadenacimiento sexo genero puesto cargo departamento producto importe precio cantidad pedido
      factura fecha cidade rua morada endereco cep bairro distrito datanascimento datadenascimento
      produto preco quantidade fatura data citta via indirizzo cap comune regione datadinascita
      nascita sesso qualifica ruolo prodotto importo prezzo ordine fattura by gade postnummer
      postnr poststed fodselsdato fodelsedatum personnummer kon stilling avdelning gata vej
      kaupunki katuosoite postinumero osoite syntymaaika tuote miasto ulica kodpocztowy
      wojewodztwo dataurodzenia plec stanowisko mesto ulice psc datumnarozeni pohlavi adresa
      varos utca cim iranyitoszam szuletesidatum beosztas termek oras strada codpostal judet
      datanasterii sehir il ilce adresi postakodu dogumtarihi cinsiyet urun thanhpho diachi город адрес
      улица индекс дом датарождения пол должность товар продукт дата місто адреса вулиця посада
      πολη διευθυνση οδος τκ ημερομηνια φυλο προιον المدينة العنوان الشارع תאריך עיר כתובת רחוב شهر آدرس
      शहर पता เมือง ที่อยู่ 城市 地址 住址 邮编 邮政编码 街道 省份 省 生日 出生日期 性别 职位 职务 部门 产品 产品名称 商品 商品名称 日期
      郵遞區號 都道府県 住所 郵便番号 市区町村 生年月日 性別 役職 部署 部署名 商品名 製品名 日付 ファイル名 주소 우편번호 도시 생년월일
      성별 직책 직위 부서 부서명 상품명 제품명 날짜 kota alamat kodepos jalan tanggallahir jabatan
      ou dc dn distinguishedname objectclass objectguid objectsid memberof samaccountname
      physicaldeliveryofficename uidnumber gidnumber homedirectory loginshell postort postadresse
      postitoimipaikka miejscowosc obec telepules localitate localite localidade localidad
      poblacio meslek gorev mahalle semt ammatti titteli tehtava zawod profesia profesie povolani
      profesion profissao professione mestier foglalkozas yrke erhverv ocupacion ocupacao
      occupazione linn asula novads pilseta miestas gatve qytet qyteti grad opcina sted
      toimipaikka
      """
    ),
    (
      .about,
      """
      type kind status statut source channel method id ids uid uuid guid pk fk count counts cnt sum avg is has can flag flags verified
      verification valid validated confirmed active enabled optin optout subscribed unsubscribed
      bounced bounce sent opened clicked consent preference preferences preferred allowed template
      format length md5 sha1 sha256 index idx rank score level version ref reference
      extension ext typ history log percent ratio rate change changed
       at on since until privacy provider service encrypted
      """
    ),
    (.number, "number no nr num nbr nummer numero numer cislo szam numar numara номер 番号 号码 號碼 번호"),
    (
      .filler,
      """
      of the a an de du des d la le les l el los las der die das des den dem di del della do da dos das
      von van den het een et and und y e i og och ja en za na w z pri main primary secondary other
      home work office private personal direct professional pro perso dienstlich privat
      geschaftlich prive zakelijk bureau casa trabajo trabalho ufficio oficina your my votre ihre ihr
      full short current new old alt alternate alternative default additional second 1 2 3 4 5
      billing shipping delivery mailing value val field input info raw
      clean txt string col column f fld
      """
    ),
  ]
}
