import Corpus
import Glibc
import TestKit
import Testing

@testable import Parse

/// The shared set sql-sakila: the same 599 customers as several databases write them.
@Suite struct SQLConformanceTests {
  private static let folder: String? = {
    guard let corpora = getenv("LEAKINDEX_CORPORA") else { return nil }
    let folder = String(cString: corpora) + "/sql-sakila"
    return access(folder, R_OK) == 0 ? folder : nil
  }()

  @Test(
    .enabled(if: folder != nil, "the shared set sql-sakila is not there"),
    arguments: [
      "cockroachdb-sakila-db/cockroachdb-sakila-insert-data.sql",
      "postgres-sakila-db/postgres-sakila-insert-data-using-copy.sql",
      "yugabytedb-sakila-db/yugabytedb-sakila-insert-data.sql",
    ])
  func everyCustomerIsARecord(_ name: String) throws {
    let leaf = try ParsedLeaf(Files.bytes(try #require(Self.folder) + "/" + name))
    #expect(leaf.report.media.rawValue == "application/sql")
    var people: Set<String> = []
    for record in leaf.records {
      let values = Dictionary(
        record.fields.map { ($0.name.lowercased(), $0.text) },
        uniquingKeysWith: { first, _ in first })
      guard let email = values["customer/email"], let family = values["customer/last_name"] else {
        continue
      }
      #expect(email.lowercased().contains(family.lowercased()), "\(record)")
      people.insert(email)
    }
    #expect(people.count == 599)
  }
}
