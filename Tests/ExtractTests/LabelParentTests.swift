import Corpus
import Testing

@testable import Extract

@Suite struct LabelParentTests {
  @Test("A bare name is that of the label that it stands below")
  func nested() {
    let found = Findings.text(
      """
      contacts:
        - name: Marie Dupont
          employer:
            name: Velora Works
            city: Berlin
          product:
            name: Jean Moreau
          email: marie@example.com
      """)
    #expect(found.people == ["Marie Dupont"])
    #expect(found.companies == ["Velora Works"])
  }

  @Test("Labels are closed by what stands no deeper")
  func depth() {
    var parents = LabelParents()
    parents.add(.company, indent: 0)
    parents.add(.ignored, indent: 2)
    #expect(parents.role(above: 4) == .ignored)
    #expect(parents.role(above: 2) == .company)
    #expect(parents.role(above: 4) == .company)
    #expect(parents.role(above: 0) == nil)
  }

  @Test("Hostile depth is not remembered")
  func limit() {
    var parents = LabelParents()
    for indent in 0..<1000 { parents.add(.company, indent: indent) }
    #expect(parents.role(above: 2000) == .company)
  }

  @Test("Lists of people behind a label")
  func lists() {
    let found = Findings.text(
      "Participants: Marie Dupont, Jan Kowalski; Susan Whitfield\nPlace: Room 5")
    #expect(Set(found.people) == ["Marie Dupont", "Jan Kowalski", "Susan Whitfield"])
  }

  @Test("What a message is about is nobody")
  func subjects() {
    let found = Findings.text(
      "Requester: Sara Horton <s.horton@example.org>\nSubject: Oslo Floor Lamp\nStatus: Open")
    #expect(found.people == ["Sara Horton"])
  }
}
