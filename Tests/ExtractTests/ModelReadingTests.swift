import Corpus
import Testing

@testable import Extract

/// What the model finds through the extractor, in invented texts.
@Suite struct ModelReadingTests {
  @Test(arguments: [
    ("Yesterday I spoke to Jennifer Thompson about the offer and she agreed.", "Jennifer Thompson"),
    ("According to Dr. William Harris, the goods left on Monday.", "William Harris"),
    ("Gestern hat Stefan Neumann angerufen und die Lieferung bestätigt.", "Stefan Neumann"),
    (
      "Hier, Nathalie Lefebvre nous a confirmé que la livraison aura du retard.",
      "Nathalie Lefebvre"
    ),
  ])
  func findsPeople(_ text: String, _ name: String) {
    #expect(Findings.text(text).people == [name])
  }

  @Test(arguments: [
    (
      "We have signed the agreement with Fabrikam Logistics Ltd this morning.",
      "Fabrikam Logistics Ltd"
    ),
    ("The offer from Contoso GmbH is by far the best one.", "Contoso GmbH"),
    ("The offer from Contoso plc is by far the best one.", "Contoso plc"),
    ("Yesterday Fabrikam Inc. confirmed that the delivery is late.", "Fabrikam Inc."),
    ("Hemos firmado con Transportes Fabrikam S.L. esta mañana.", "Transportes Fabrikam S.L."),
    ("L'offerta di Costruzioni Contoso S.r.l. è la migliore.", "Costruzioni Contoso S.r.l."),
    ("Oferta firmy Fabrikam Sp. z o.o. jest najlepsza.", "Fabrikam Sp. z o.o."),
    ("De offerte van Contoso B.V. is de beste.", "Contoso B.V."),
  ])
  func findsCompanies(_ text: String, _ name: String) {
    #expect(Findings.text(text).companies == [name])
  }

  @Test(arguments: [
    "2022-03-14 09:26:53 INFO [worker-3] com.example.app.OrderService - Cache Miss for Order Group",
    "public static func makeReader(Name: String, Size: Int) -> Reader<Name> { Reader(Name) }",
    "The quick test shows that it runs about 20 percent faster than before.",
    "Please find attached the updated figures for the last quarter.",
    "Diese Nachricht enthält vertrauliche Informationen für den Empfänger.",
  ])
  func findsNobody(_ text: String) {
    let findings = Findings.text(text)
    #expect(findings.people.isEmpty && findings.companies.isEmpty)
  }

  @Test func readsBodiesOfMessages() {
    let mail = Findings.mail(
      [("Subject", "Offer")], ["Hello,\nplease call Jennifer Thompson of Contoso GmbH."])
    #expect(mail.people == ["Jennifer Thompson"])
    #expect(mail.companies == ["Contoso GmbH"])
  }

  /// The place is that of the name as written, without what stands before it.
  @Test func tellsThePlace() throws {
    let text = "According to Dr. William Harris, the goods left on Monday."
    let mentions = Findings.text(text).mentions.mentions
    let person = try #require(mentions.first { $0.kind == .person })
    #expect(person.rule == .model && person.offset == 17 && person.length == 14)
  }

  /// Linear in long texts of candidates, whatever they are made of.
  @Test(arguments: ["A ", "Aa.", "Mr. ", "O'", "a@", "http://", "Von der ", "É", "U.S.-"])
  func takesManyCandidates(_ piece: String) {
    let text = String(repeating: piece, count: 2_000)
    _ = Findings.text(text).mentions
  }
}
