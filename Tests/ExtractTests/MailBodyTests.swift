import Corpus
import Testing

@testable import Extract

@Suite struct MailBodyTests {
  private let headers = [
    ("From", "Marie Dupont <marie.dupont@velora.example.com>"),
    ("To", "Jan Kowalski <jan@example.pl>"),
  ]

  /// What the structure of the mail tells, without what the model of running text adds.
  private func structural(_ kind: Kind, _ findings: Findings) -> [String] {
    findings.rules(kind)
      .filter { [.signature, .context, .quotedHeader].contains($0.rule) }.map(\.value)
  }

  private func people(_ block: String, _ headers: [(String, String)] = []) -> [String] {
    structural(.person, Findings.mail(headers, [block]))
  }

  private func companies(_ block: String, _ headers: [(String, String)] = []) -> [String] {
    structural(.company, Findings.mail(headers, [block]))
  }

  // MARK: Signatures

  @Test(arguments: [
    ("Best regards,\nMarie Dupont\nSales Manager\nVelora SAS", "Marie Dupont", "Velora SAS"),
    (
      "Mit freundlichen Grüßen\n\nAnna Schmidt\nVertrieb\n\nContoso GmbH & Co. KG\nTel. 089 12345",
      "Anna Schmidt", "Contoso GmbH & Co. KG"
    ),
    ("-- \nPeter Jones | Fabrikam Ltd | +44 20 7946 0000", "Peter Jones", "Fabrikam Ltd"),
    ("Cordialement,\nDUPONT Marie\nVelora S.A.S.", "Marie Dupont", "Velora S.A.S."),
    ("Saludos,\nLucía García, Directora\nRomero, S.L.", "Lucía García", "Romero, S.L."),
    ("Z poważaniem\nPiotr Nowak\nTrawnik Sp. z o.o.", "Piotr Nowak", "Trawnik Sp. z o.o."),
    ("Thanks,\nDr. Susan Miller, PhD\nNorthwind Inc.", "Susan Miller", "Northwind Inc."),
    ("Viele Grüße, Anna Schmidt\nContoso AG", "Anna Schmidt", "Contoso AG"),
    ("Regards,\nPeter Jones\nQworp, Miller and Stone", "Peter Jones", "Qworp, Miller and Stone"),
    ("Regards,\nPeter Jones\nQworp & Stone", "Peter Jones", "Qworp & Stone"),
    ("Cordiali saluti\nAnna Rossi\nVerdi e Figli", "Anna Rossi", "Verdi e Figli"),
    ("Groeten,\nJan Jansen\nStichting Noorderlicht", "Jan Jansen", "Stichting Noorderlicht"),
    ("> Med vänliga hälsningar\n> Erik Johansson\n> Granit AB", "Erik Johansson", "Granit AB"),
    ("Cheers\nPeter Jones - CTO at Fabrikam Ltd.", "Peter Jones", "Fabrikam Ltd."),
    ("Groeten,\nDe Vries, Jan\nMolen B.V., Kade 3, Utrecht", "Jan De Vries", "Molen B.V."),
  ])
  func signature(_ block: String, _ person: String, _ company: String) {
    #expect(people(block) == [person])
    #expect(companies(block) == [company])
  }

  @Test func rulesAreSignature() {
    let found = Findings.mail([], ["Best regards,\nMarie Dupont\nVelora SAS"])
    #expect(found.rules(.person).map(\.rule) == [.signature])
    #expect(found.rules(.company).map(\.rule) == [.signature])
  }

  @Test func managingDirectorsArePeople() {
    let block = "-- \nContoso GmbH\nGeschäftsführer: Hans Müller, Petra Schmidt\nHRB 1234"
    #expect(people(block) == ["Hans Müller", "Petra Schmidt"])
  }

  @Test(arguments: [
    "Best regards,\nSenior Developer\nNew York Office", "Thanks,\nJohn", "-- \nSent from my iPhone",
    "Best regards,\nThe Support Team\nCustomer Service", "Kind regards\n123 Baker Street\nLondon",
    "Thank you very much for the quick answer to my question of last week.",
    "Best regards,\nProject Manager\nUnited Kingdom",
  ])
  func nobodySigns(_ block: String) {
    #expect(people(block) == [])
    #expect(companies(block) == [])
  }

  @Test func headersTellWhoSigns() {
    let block = "Xqzt Vrrblk\nVelora\n+33 1 23 45 67 89"
    #expect(people(block) == [])
    let known = [("From", "Xqzt Vrrblk <xqzt@velora.example.com>")]
    #expect(people("Xqzt Vrrblk", known) == ["Xqzt Vrrblk"])
  }

  @Test func domainsTellCompanies() {
    let known = [("From", "Marie Dupont <marie@velora.com>")]
    #expect(companies("Best,\nMarie Dupont\nVelora Consulting", known) == ["Velora Consulting"])
    #expect(companies("Best,\nMarie Dupont\nSales Consulting", known) == [])
  }

  // MARK: Quoted headers

  @Test(arguments: [
    "From: Marie Dupont [mailto:marie@example.com]\nSent: Monday\nTo: Jan Kowalski\nSubject: x",
    "Von: Dupont, Marie\nGesendet: Montag\nAn: Kowalski, Jan\nBetreff: x",
    "De : Marie Dupont <marie@example.com>\nEnvoyé : lundi\nÀ : Jan Kowalski\nObjet : x",
    "> Da: Marie Dupont\n> Inviato: lunedì\n> A: Jan Kowalski <jan@example.pl>\n> Oggetto: x",
    "Van: Marie Dupont\nVerzonden: maandag\nAan: Jan Kowalski; Team\nOnderwerp: x",
    "Od: Marie Dupont\nWysłano: wtorek\nDo: Jan Kowalski\nTemat: x",
    "*From:* Marie Dupont <marie@example.com>\n*To:* Jan Kowalski <jan@example.pl>",
    "From: \"Dupont, Marie (EXT)\" <marie@example.com>\nTo: 'Jan Kowalski'\nSubject: x",
    "De: Marie Dupont\nEnviado: lunes\nPara: Jan Kowalski\nAsunto: x",
    "Från: Marie Dupont\nSkickat: den 4 mars\nTill: Jan Kowalski\nÄmne: x",
  ])
  func quotedHeader(_ block: String) {
    let found = Findings.mail([], [block])
    let quoted = found.rules(.person).filter { $0.rule == .quotedHeader }
    #expect(quoted.map(\.value) == ["Marie Dupont", "Jan Kowalski"])
    #expect(Set(found.emails).count == found.rules(.email).count)
  }

  @Test func labelsAloneAreNoHeader() {
    #expect(people("From: the beginning\nit was clear") == [])
    #expect(people("Do: Something Useful") == [])
  }

  // MARK: Attributions

  @Test(arguments: [
    "On Tue, 24 Nov 2026 at 04:34, Marie Dupont <m@example.com> wrote:",
    "On Mon, Sep 2, 2002 at 10:11:12AM -0700, Marie Dupont wrote:",
    "Am 24.11.2026 um 04:34 schrieb Marie Dupont <m@example.com>:",
    "Am 24.11.2026 schrieb Dupont, Marie:", "Le 24/11/2026 à 04:34, Marie Dupont a écrit :",
    "Il giorno mar 24 nov 2026 alle ore 04:34 Marie Dupont <m@example.com> ha scritto:",
    "El mar, 24 nov 2026 a las 04:34, Marie Dupont (<m@example.com>) escribió:",
    "Op di 24 nov. 2026 om 04:34 schreef Marie Dupont <m@example.com>:",
    "Em ter., 24 de nov. de 2026 às 04:34, Marie Dupont <m@example.com> escreveu:",
    "wt., 24 lis 2026 o 04:34 Marie Dupont <m@example.com> napisał(a):",
    "Den tis 24 nov. 2026 kl 04:34 skrev Marie Dupont <m@example.com>:",
    "ti 24. marrask. 2026 klo 4.34 Marie Dupont (m@example.com) kirjoitti:",
    "At 10:34 AM 9/2/2002 -0700, Marie Dupont wrote:", "Marie Dupont wrote:",
    "Marie Dupont <m@example.com> writes:", "Quoting Marie Dupont <m@example.com>:",
    "On Tuesday, Marie Dupont wrote:", "> Marie Dupont said:",
    "On Tue, 24 Nov 2026 at 04:34, Marie Dupont <m@example.com>\nwrote:",
  ])
  func attribution(_ block: String) {
    #expect(people(block) == ["Marie Dupont"])
  }

  @Test(arguments: ["He wrote:", "As I said:", "The New York Times wrote:", "you wrote:"])
  func nobodyIsQuoted(_ block: String) {
    #expect(people(block) == [])
  }

  // MARK: Greetings

  @Test(arguments: [
    ("Dear Marie Dupont,", ["Marie Dupont"]), ("Dear Ms Marie Dupont:", ["Marie Dupont"]),
    ("Sehr geehrter Herr Peter Müller,", ["Peter Müller"]), ("Dear Mr Smith,", []),
    ("Hi Marie,", []),
    ("Dear Sir or Madam,", []), ("Dear All,", []), ("Bonjour Marie Dupont", ["Marie Dupont"]),
    ("Dear Customer Service,", []), ("Good to see you", []), ("Dear Valued Member,", []),
  ])
  func greeting(_ block: String, _ expected: [String]) {
    #expect(people(block) == expected)
  }

  // MARK: Forms

  @Test func formLines() {
    let found = Findings.mail([], ["Name: Marie Dupont\nFirma: Contoso GmbH\nTelefon: 12"])
    #expect(found.people == ["Marie Dupont"])
    #expect(found.companies == ["Contoso GmbH"])
  }

  // MARK: Cost

  @Test(arguments: [
    "From: ", "a:\n", "Best regards,\n", "-- \n", "On x wrote:\n", ">", "A B\n", ",",
  ])
  func linear(_ piece: String) {
    let block = String(repeating: piece, count: 300_000 / piece.utf8.count)
    // Quadratic time would be many minutes.
    #expect(Findings.mail(headers, [block]).mentions.mentions.count < 3_000_000)
  }
}
