import ArgumentParser
import Corpus
import Format
import Query

struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check every checksum and every reference of the index.")

  @OptionGroup var index: IndexOption

  @Flag(
    help: "Print a hash over what the index says: equal input gives an equal digest.")
  var digest = false

  func run() throws {
    let report = try Snapshot.open(index.folder) { (reader) throws(IndexError) in reader.verify() }
    for problem in report.problems { StandardError.complain(problem.description) }
    guard report.isClean else { throw ExitCode(ExitStatus.couldNotRun) }
    if digest {
      let value = try Snapshot.open(index.folder) { (reader) throws(IndexError) in
        try reader.digest()
      }
      print(value.hex)
    } else {
      print(
        "\(index.folder): \(Units.count(report.files)) files, "
          + "\(Units.bytes(report.sizeInBytes)), \(Units.count(report.terms)) terms, "
          + "\(Units.count(report.postings)) postings, \(Units.count(report.documents)) "
          + "documents: no damage found")
    }
  }
}
