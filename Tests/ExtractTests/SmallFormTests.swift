import Corpus
import Testing

@testable import Extract

@Suite struct SmallFormTests {
  @Test(
    "Forms written small make a company of the capitals before them",
    arguments: [
      ("Umowa z firmą Polmetal spółka z o.o. została podpisana.", "Polmetal spółka z o.o."),
      ("To jest oferta dla Quorvex sp. z o.o. na jutro.", "Quorvex sp. z o.o."),
      ("Spotkanie w siedzibie Zakłady Quorvex 2000 sp.k. w piątek.", "Zakłady Quorvex 2000 sp.k."),
      ("Nabídka pro Quorvex s.r.o. je hotová.", "Quorvex s.r.o."),
    ])
  func found(text: String, name: String) {
    #expect(Findings.text(text).companies == [name])
  }

  @Test(
    "Without a name before it a form is nothing",
    arguments: ["nasza sp. z o.o. działa", "sp. z o.o.", " sp. z o.o.", "x sp", " s.r.o.", " s"])
  func nothing(text: String) {
    #expect(Findings.text(text).companies == [])
  }

  @Test("Partners who are relatives", arguments: ["Riou et Fils", "Corbacho e Hijos S.L."])
  func relatives(name: String) {
    #expect(Findings.text("Nous avons vu la facture de \(name), et la suite.").companies == [name])
  }
}
