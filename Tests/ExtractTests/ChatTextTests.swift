import Corpus
import Testing

@testable import Extract

@Suite struct ChatTextTests {
  @Test("What is said in a chat is read as prose, and who says it")
  func speech() {
    let found = Findings.text(
      """
      [14/03/2024, 09:26:53] Marie Dupont: Did Susan Whitfield call Velora Logistics Ltd about it?
      [14/03/2024, 09:28:40] Karim Benali: Yes, and Robert Haas will sign for Qworp GmbH.
      """)
    #expect(
      Set(found.people) == ["Marie Dupont", "Karim Benali", "Susan Whitfield", "Robert Haas"])
    #expect(Set(found.companies) == ["Velora Logistics Ltd", "Qworp GmbH"])
  }

  @Test(
    "Who writes stands alone on a line with the time",
    arguments: [
      "[09:26] Dupont, Marie (Extern)\nok", "Marie Dupont  9:28 AM\nok", "Marie Dupont 09:28\nok",
    ])
  func authors(text: String) {
    #expect(Findings.text(text).people == ["Marie Dupont"])
  }

  @Test("Times before the nick of a line")
  func nicks() {
    let found = Findings.text(
      "2024-03-14 09:26:53 <mdupont> did you ask Susan Whitfield about Velora Traders Ltd?")
    #expect(found.people == ["Susan Whitfield"])
    #expect(found.companies == ["Velora Traders Ltd"])
  }

  @Test("A line of figures does not hide the paragraph that it stands in")
  func figures() {
    let found = Findings.text(
      "Yesterday I spoke with Susan Whitfield of Velora Logistics Ltd about the order.\n"
        + "DHL 00340434073685311067")
    #expect(found.people == ["Susan Whitfield"])
    #expect(found.companies == ["Velora Logistics Ltd"])
  }

  @Test("Known names and legal forms in lines of logs, nothing else")
  func logs() {
    let found = Findings.text(
      """
      2024-03-14 09:26:53,123 INFO [crm.sync] account: Velora Qworp S.A. updated by Marie Dupont
      2024-03-14 09:26:54,001 WARN [crm.sync] Cache Miss in Order Service for Apache Tomcat
      2024-03-14 09:26:55,001 WARN [crm.sync] THIS IS NOT LIMITED TO ANYTHING
      2024-03-14 09:26:55,002 WARN [crm.sync] Order AB-123456 of Ticket INC-182736 is late
      2024-03-14 09:26:56,001 WARN [crm.sync] duplicate of Velora Qworp GmbH in Batch Job
      """)
    #expect(found.people == ["Marie Dupont"])
    #expect(found.companies == ["Velora Qworp S.A.", "Velora Qworp GmbH"])
  }

  @Test("Elements in a line of a log are labels; references in them are decoded")
  func elements() {
    let found = Findings.text(
      "2024-03-14 09:26:53,123 DEBUG c.e.Soap - <ns2:firstName>Xyla</ns2:firstName>"
        + "<ns2:lastName>Qworp</ns2:lastName><ns2:companyName>Velora &amp; Roux Ltd"
        + "</ns2:companyName><city>Virginia Beach</city>")
    #expect(found.people == ["Xyla Qworp"])
    #expect(found.companies.contains("Velora & Roux Ltd"))
  }

  @Test(
    "Whole names that the tables know are found in what is no prose, whatever stands before them",
    arguments: [
      ("[info] Marie Dupont: on my way", "Marie Dupont"),
      ("s:4:\"file\";s:12:\"Marie Dupont\";", "Marie Dupont"),
      (
        "2022-03-14 09:26:53 INFO [worker-3] com.example.app.OrderService - Miss for John Smith",
        "John Smith"
      ),
    ])
  func knownNames(line: String, name: String) {
    #expect(Findings.text(line).people == [name])
  }
}
