import Corpus
import Glibc
import Parse
import TestKit
import Testing

/// The twelve files of csv-spectrum, with the rows that its JSON files tell.
@Suite struct CSVSpectrumTests {
  private static let folder = SharedCorpora.folder("csv-spectrum")
  private static let python = "/usr/bin/python3"

  /// Prints the truth as rows with all cells quoted, the header first.
  private static let script = """
    import csv, json, sys
    rows = json.load(open(sys.argv[1], newline=''))
    rows = rows if isinstance(rows, list) else [rows]
    out = csv.writer(sys.stdout, quoting=csv.QUOTE_ALL, lineterminator='\\n')
    out.writerow(rows[0].keys())
    out.writerows(row.values() for row in rows)
    """

  @Test(
    .enabled(if: folder != nil, "the shared set csv-spectrum is not there"),
    .enabled(if: access(python, X_OK) == 0, "python3 is not there"))
  func allFiles() throws {
    let folder = Self.folder ?? ""
    let names = CSVConformanceTests.names(in: folder + "/csvs").map { $0.dropLast(4) }
    #expect(names.count == 12)
    for name in names where name != "location_coordinates" {
      let leaf = try ParsedLeaf(CSVConformanceTests.read("\(folder)/csvs/\(name).csv"))
      let truth = try Program.run(Self.python, ["-c", Self.script, "\(folder)/json/\(name).json"])
      // The set's line ends inside of fields were normalised in its CSV files, not in its truth.
      let expected = CSVConformanceTests.cleanRows(truth.stdout).map { $0.map(Self.plain) }
      let found = CSVConformanceTests.rows(leaf).map {
        $0.prefix(expected[0].count).map(Self.plain)
      }
      #expect(found == expected, "\(name)")
    }
  }

  /// Its truth is of another row than its CSV file, so it is spelt out here.
  @Test(.enabled(if: folder != nil, "the shared set csv-spectrum is not there"))
  func coordinates() throws {
    let path = (Self.folder ?? "") + "/csvs/location_coordinates.csv"
    let leaf = try ParsedLeaf(CSVConformanceTests.read(path))
    #expect(
      leaf.texts == [
        ["2095257564", "37\u{FFFD}36'37.8\"N 121\u{FFFD}2'17.9\"W", "Modesto", "Stanislaus"]
      ])
    #expect(leaf.records[0].fields.map(\.name).first == "Contact Phone Number")
  }

  private static func plain(_ cell: String) -> String {
    String(decoding: cell.utf8.filter { $0 != 0x0D }, as: UTF8.self)
  }
}
