import Testing

@testable import Extract

/// Where a company ends in running text.
@Suite struct LegalFormTailTests {
  @Test(arguments: [
    ("Kowalski & Lipczak Sp", ". z o.o. w Krakowie", "Kowalski & Lipczak Sp. z o.o."),
    ("Delantor Lda", ". enviou", "Delantor Lda."),
    ("Dorinmont Co", ".", "Dorinmont Co."),
    ("Belodon Ltd", ". We wait", "Belodon Ltd"),
    ("Belodon Ltd", ". has not answered", "Belodon Ltd."),
    ("Wesamont S.L", ".", "Wesamont S.L."),
    ("Contoso GmbH", " & Co. KG hat", "Contoso GmbH & Co. KG"),
    ("Contoso GmbH", " & Fabrikam AG", "Contoso GmbH"),
    ("Contoso GmbH", " und Fabrikam AG", "Contoso GmbH"),
    ("Contoso", ". Then", "Contoso"),
    ("Contoso Ltd", "", "Contoso Ltd"),
    ("Wesamont S.L.", ". Then", "Wesamont S.L."),
    ("Velodan Ltd.", ".", "Velodan Ltd."),
    ("Delaria UG", " (haftungsbeschränkt) liefert", "Delaria UG (haftungsbeschränkt)"),
    ("Delaria UG", " (haftungsbeschr", "Delaria UG"),
    ("Delaria UG", " (im Folgenden Käufer)", "Delaria UG"),
    ("Dvořák & Malá", " s.r.o. v Praze", "Dvořák & Malá s.r.o."),
    ("Velora Zena", " sp. z o.o.: Jan", "Velora Zena sp. z o.o."),
    ("Velora Gıda", " A.Ş.", "Velora Gıda A.Ş."), ("Velora SARL", " au capital", "Velora SARL"),
    ("Velora SA", " a été", "Velora SA"), ("Velora SA", ". L'offre", "Velora SA"),
    ("Velora S.r.l", ".s. es", "Velora S.r.l.s."), ("Order", " AB-1234", "Order"),
    ("the Hormel", " company", "the Hormel"), ("Velora", " sagte, dass AG", "Velora"),
  ])
  func ends(_ name: String, _ rest: String, _ whole: String) {
    let text = Array("by \(name)\(rest)".utf8)
    let range = 3..<3 + name.utf8.count
    let end = text.withUnsafeBufferPointer {
      LegalFormTail.end(of: range, in: $0, limit: $0.count)
    }
    #expect(String(decoding: text[3..<end], as: UTF8.self) == whole)
  }

  @Test(arguments: [
    ("is a Limited", false), ("FOR A LIMITED", false), ("Contoso Limited", true),
    ("The Vineyard Group, Inc.", true), ("3M Company", true), ("360 Inc.", true),
  ])
  func properNames(name: String, isNamed: Bool) {
    Array(name.utf8).withUnsafeBufferPointer {
      #expect(LegalFormTail.hasProperName(0..<$0.count, in: $0) == isNamed)
    }
  }
}
