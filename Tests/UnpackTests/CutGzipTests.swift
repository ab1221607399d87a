import Corpus
import TestKit
import Testing

@testable import Unpack

/// A gzip stream that is cut off or damaged gives all that can be decompressed before it.
@Suite struct CutGzipTests {
  private let scratch = Scratch()

  /// Lines that do not compress away, `count` of them.
  private func text(_ count: Int) -> [UInt8] {
    Array((0..<count).map { "line \($0 &* 2_654_435_761 % 1_000_003) of \($0)\n" }.joined().utf8)
  }

  private func gzip(_ bytes: [UInt8]) throws -> [UInt8] {
    let result = try Program.run("/bin/sh", ["-c", "gzip -c"], input: bytes)
    #expect(result.exitCode == 0, "\(result.errors)")
    return result.stdout
  }

  private func visit(_ bytes: [UInt8], streamed: Bool) throws -> RecordingSink {
    let unpacker = Unpacker(limits: Limits(), spoolFolder: scratch.path)
    var sink = RecordingSink()
    let member = Member(
      path: "a.txt.gz", name: "a.txt.gz", depth: 0, modified: nil,
      source: SourceContext(ordinal: 0, storedInBytes: UInt64(bytes.count)))
    let content: MemberContent =
      streamed
      ? .stream(try FileStream(path: Array(scratch.write("a.txt.gz", bytes).utf8))) : .whole(bytes)
    unpacker.visit(member, content, into: &sink)
    return sink
  }

  /// What `gzip` itself gives of it, which is what can be had.
  private func possible(_ bytes: [UInt8]) throws -> [UInt8] {
    let path = scratch.write("oracle.gz", bytes)
    return try Program.run("/bin/sh", ["-c", "gzip -dc \"$0\" 2>/dev/null", path]).stdout
  }

  private func isStart(_ part: [UInt8], of whole: [UInt8]) -> Bool { whole.starts(with: part) }

  @Test(arguments: [20, 1000, 3000, 20_000], [false, true])
  func nothingBeforeTheCutIsLost(lines: Int, streamed: Bool) throws {
    let whole = text(lines)
    let packed = try gzip(whole)
    for count in [30, 50, 90, 99].map({ packed.count * $0 / 100 }) + [packed.count - 5] {
      let cut = Array(packed.prefix(count))
      let sink = try visit(cut, streamed: streamed)
      let (isTold, isStart) = (sink.hasTrouble, isStart(sink.bytes, of: whole))
      let (found, possible) = (sink.bytes.count, try possible(cut).count)
      #expect(isTold, "\(count) of \(packed.count) bytes")
      #expect(isStart, "\(count) of \(packed.count) bytes")
      #expect(found >= possible, "\(count) of \(packed.count) bytes")
    }
  }

  @Test func aSecondStreamThatIsCutKeepsTheFirst() throws {
    let first = text(5000)
    let second = Array(text(9000).dropFirst(1000))
    let packed = try gzip(first)
    let sink = try visit(packed + gzip(second).dropLast(100), streamed: true)
    let (isTold, isStart) = (sink.hasTrouble, isStart(sink.bytes, of: first + second))
    #expect(isTold)
    #expect(isStart)
    let found = sink.bytes.count
    #expect(found > first.count + second.count - 2000)
  }

  @Test func anEmptyStreamIsNoDamage() throws {
    let sink = try visit(try gzip([]), streamed: false)
    #expect(!sink.hasTrouble)
    #expect(sink.members.isEmpty || sink.bytes.isEmpty)
  }
}
