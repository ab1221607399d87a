import ArgumentParser
import Corpus
import Format
import Query

struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check every checksum and every reference of the index.",
    discussion: """
      Says which file is damaged, how, and what to do, and leaves with code 2. --digest checks \
      too, then prints a hash over what the index says: documents with their outcomes, messages, \
      identities and where they stand. The same input gives the same digest, whatever the number \
      of workers, the memory, the interruptions, and the order in which it was read.
      """)

  @OptionGroup var index: IndexOption

  @Flag(help: "Print the digest: a hash over what the index says.")
  var digest = false

  func run() throws {
    // An index that cannot even be opened is verified as well: all that is wrong is said.
    let report = IndexReader.verify(index.folder)
    for problem in report.problems { StandardError.complain(problem.description) }
    guard report.isClean else { throw ExitCode(ExitStatus.couldNotRun) }
    var output = Output()
    if digest {
      let value = try Snapshot.open(index.folder) { (reader) throws(IndexError) in
        try reader.digest()
      }
      try output.line(value.hex)
    } else {
      try output.line(
        "\(index.folder): \(Units.counted(report.files, "file")), "
          + "\(Units.bytes(report.sizeInBytes)), \(Units.counted(report.terms, "term")), "
          + "\(Units.counted(report.postings, "posting")), "
          + "\(Units.counted(report.documents, "document")): no damage found")
    }
    try output.flush()
  }
}
