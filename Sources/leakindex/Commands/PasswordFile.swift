import Corpus
import Unpack

/// The file of `--password-file`: one password a line, taken as bytes; empty lines are none.
enum PasswordFile {
  /// More than this is no list of passwords for one's own archives.
  private static let maximumInBytes = 1 << 20

  static func read(_ path: String) throws(CommandError) -> [[UInt8]] {
    let bytes: [UInt8]
    do throws(StreamError) {
      bytes = try FileStream(path: RawArguments.bytes(of: path), followsLink: true).readFully(
        maximumInBytes + 1)
    } catch {
      throw CommandError("cannot read the passwords in \(path): \(error.reason)")
    }
    guard bytes.count <= maximumInBytes else {
      throw CommandError("\(path) is larger than 1 MiB: is it a list of passwords?")
    }
    return bytes.split(separator: UInt8(ascii: "\n")).map { line in
      line.last == UInt8(ascii: "\r") ? Array(line.dropLast()) : Array(line)
    }.filter { !$0.isEmpty }
  }
}
