import Corpus
import Testing

@testable import Extract

/// Companies without a legal form in sentences, by the words around and in them.
@Suite(.enabled(if: ModelData.shipped != nil)) struct FirmCueTests {
  @Test(arguments: [
    ("Our client Velorix has not paid yet.", "Velorix"),
    ("Unser Kunde Velorix hat noch nicht bezahlt.", "Velorix"),
    ("Notre client Velorix a résilié le contrat.", "Velorix"),
    ("Yesterday we met the company Velorix in the north.", "Velorix"),
    ("We ordered from Brandlinger & Martinov last week.", "Brandlinger & Martinov"),
    ("The goods of Zimmermann Logistik arrived.", "Zimmermann Logistik"),
    ("I spoke with Marie Dupont from Velorix Consulting yesterday.", "Velorix Consulting"),
  ])
  func companies(text: String, name: String) {
    #expect(Findings.text(text).companies == [name])
    #expect(Findings.mail([("Subject", "x")], [text]).companies == [name])
  }

  @Test(arguments: [
    "Our client Marie Dupont has not paid yet.",
    "We talked about Sat & Sun again.", "Norton AD was there.", "As Air Force officers said,",
    "The company is late.", "A US Corporation must say so.",
  ])
  func others(text: String) {
    #expect(Findings.mail([("Subject", "x")], [text]).companies == [])
  }

  @Test(arguments: [
    ("Segundo Juliana Araujo, a fatura foi paga.", "Juliana Araujo"),
    ("In dringenden Fällen hilft meine Kollegin Anne Weber.", "Anne Weber"),
  ])
  func leadsAreNoNames(text: String, name: String) {
    #expect(Findings.text(text).people == [name])
  }

  @Test func countriesAndDatesAreNobody() {
    let text = "We went to Burkina Faso on Thu Jul 4 with Marie Dupont."
    #expect(!Findings.text(text).people.contains { $0 != "Marie Dupont" })
  }

  /// Initials keep their capital.
  @Test(arguments: ["Jason D. M. Rennard", "John E. Remsing", "T. Turner"])
  func initials(name: String) {
    #expect(Findings.table(["Name"], [[name]]).people == [name])
  }
}
