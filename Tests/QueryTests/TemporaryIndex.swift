import Query
import TestKit

/// An index of a made dump in a folder that goes with it.
final class TemporaryIndex {
  let scratch: ScratchFolder
  var path: String { scratch.path + "/index" }

  init(_ dump: MadeDump, shards: Int = 4, perCommit: Int = 9) throws {
    scratch = try ScratchFolder()
    try dump.write(to: path, shards: shards, perCommit: perCommit)
  }

  func open() throws -> IndexReader { try IndexReader.open(path) }
}
