import Corpus
import Testing

@testable import Extract

/// People and companies on lines of their own, beside addresses, and in what other programs write.
@Suite struct ListedNamesTests {
  @Test(
    "Companies between the dividers of a list",
    arguments: [
      ("Velora Zena SA: Marie Dupont (marie@example.com)", "Velora Zena SA"),
      (
        "Marie Dupont (Delaria UG (haftungsbeschränkt)) marie@example.com",
        "Delaria UG (haftungsbeschränkt)"
      ),
      ("Marie Dupont | Velora sp. z o.o. | marie@example.com", "Velora sp. z o.o."),
      ("Marie Dupont - Velora Ltd - +33 1 99 00 12 34", "Velora Ltd"),
    ])
  func listed(line: String, company: String) {
    let text = Findings.text(line)
    #expect(text.companies == [company])
    #expect(text.people == ["Marie Dupont"])
  }

  @Test("In a sentence a comma divides anything")
  func sentences() {
    let text = Findings.text(
      "we have asked for it twice, Transport Dupont, and then wrote to marie@example.com about it")
    #expect(text.rules(.company).filter { $0.rule == .context }.isEmpty)
  }

  @Test(
    "Names before an address in brackets, in a sentence",
    arguments: [
      ("they introduced us to Xyla van der Qworp (xyla.qworp@example.com)", "Xyla van der Qworp"),
      ("and Xyla Qworp <xyla@example.com> came", "Xyla Qworp"),
    ])
  func bracketed(text: String, name: String) {
    #expect(Findings.text(text).people == [name])
    #expect(Findings.mail([("From", "a@example.com")], [text]).people == [name])
  }

  @Test("A position before a name is no part of it")
  func positions() {
    let text = Findings.text("Sales Manager Marie Dupont, Velora Ltd, +33 1 99 00 12 34")
    #expect(text.people == ["Marie Dupont"])
  }

  @Test("Lines that are a name as a whole")
  func lines() {
    let text = Findings.text(
      "Velora Zena Corp.\n12 Hill Road\n\nBill to:\nMarie Dupont\nDelaria s.r.o.")
    #expect(text.companies.sorted() == ["Delaria s.r.o.", "Velora Zena Corp."])
    #expect(text.people == ["Marie Dupont"])
    #expect(Findings.text("Company: Velora Ltd").companies == ["Velora Ltd"])
    #expect(Findings.text("new line\nof the art as").companies == [])
  }

  @Test("Names in calendars")
  func calendars() {
    let text = Findings.text(
      "BEGIN:VEVENT\nORGANIZER;CN=Xyla Qworp:mailto:xyla@example.com\n"
        + "ATTENDEE;ROLE=REQ-PARTICIPANT;CN=\"Dupont, Marie\":mailto:marie@example.com\nEND:VEVENT")
    #expect(text.people.sorted() == ["Marie Dupont", "Xyla Qworp"])
  }

  @Test(
    "Who wrote the lines of a chat",
    arguments: [
      ("[12/03/2021, 10:15:32] Marie Dupont: on my way", "Marie Dupont"),
      ("12.03.21, 10:15 - Marie Dupont: on my way", "Marie Dupont"),
    ])
  func chats(line: String, author: String) {
    #expect(Findings.text(line + "\n" + line).people == [author])
  }

  @Test(
    "What only looks like a line of a chat",
    arguments: [
      "12.03.21 Xyla Qworp: on my way", "[info] Xyla Qworp: on my way",
      "[12/03/2021, 10:15:32] Xyla Qworp: on my way",
    ])
  func others(line: String) {
    let found = Findings.text(line + "\n" + line).rules(.person).filter { $0.rule == .context }
    #expect(found.isEmpty)
  }

  @Test("Arrays as PHP prints them")
  func arrays() {
    let text = Findings.text(
      "Array\n(\n    [id] => 17\n    [name] => Xyla Qworp\n    [company] => Velora Ltd\n"
        + "    [email] => xyla@example.com\n)")
    #expect(text.people == ["Xyla Qworp"])
    #expect(text.companies == ["Velora Ltd"])
  }

  @Test("A name with a form before a colon is no label")
  func labels() {
    let found = Findings.text("Velora sp. z o.o.: Jan Kowalski\nPhone: +33 1 99 00 12 34")
    #expect(!found.companies.contains("Jan Kowalski"))
  }

  @Test("A mark of forwarded mail is nobody")
  func marks() {
    let mail = Findings.mail([("Subject", "Fwd: Order"), ("From", "a@example.com")])
    #expect(mail.people == [])
  }
}
