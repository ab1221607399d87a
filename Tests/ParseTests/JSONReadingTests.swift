import Corpus
import Parse
import Testing

@Suite struct JSONReadingTests {
  private func described(_ text: String) throws -> [String] {
    try ParsedLeaf(text).records.map(\.description)
  }

  @Test("Each line is a record; members of nested objects are named by their path")
  func lines() throws {
    let leaf = try ParsedLeaf(
      """
      {"id": 1, "name": {"first": "Ann", "last": "Ng"}, "ok": true, "x": null, "mail": "ann@example.com"}
      {"id": 2, "name": {"first": "Bob", "last": "Li"}, "tags": ["a", "b"], "mail": "bob@example.com"}
      """)
    #expect(leaf.report.media == .json)
    #expect(leaf.report.reason == "")
    #expect(
      leaf.records.map(\.description) == [
        "0:[id=1, name/first=Ann, name/last=Ng, mail=ann@example.com]",
        "1:[id=2, name/first=Bob, name/last=Li, tags=a, tags=b, mail=bob@example.com]",
      ])
    #expect(leaf.batches.allSatisfy { $0.schema.columns.allSatisfy { $0.carrier == .json } })
  }

  @Test("Records are the outermost objects that are one of several")
  func records() throws {
    #expect(
      try described(
        #"{"owner": "ops", "data": {"users": [{"name": "Ann", "posts": [{"t": "x"}, {"t": "y"}]}, {"name": "Bob"}]}}"#
      ) == [
        "0:[owner=ops]", "1:[users/name=Ann, users/posts/t=x, users/posts/t=y]",
        "2:[users/name=Bob]",
      ])
    #expect(
      try described(#"{"u1": {"m": "a"}, "u2": {"m": "b"}, "u3": {"m": "c"}}"#)
        == ["0:[m=a]", "1:[m=b]", "2:[m=c]"])
    #expect(
      try described(#"{"columns": ["m"], "data": [["a", "x"], ["b", null], [null, "z"]]}"#)
        == [
          "0:[columns=m]", "1:[column 1=a, column 2=x]", "2:[column 1=b]", "3:[column 2=z]",
        ])
    #expect(
      try described(#"{"name": "Ann", "address": {"city": "Oslo"}}"#)
        == ["0:[name=Ann, address/city=Oslo]"])
  }

  @Test(
    "What dumps hold instead of JSON",
    arguments: [
      (#"{'a': 'it\'s', 'b': True}"#, ["it's"]),
      (#"{a: "x", $b: 1,}"#, ["x", "1"]),
      (
        #"{"_id": ObjectId("507f"), "n": NumberLong(12), "d": ISODate("2020-01-01")}"#,
        ["507f", "12", "2020-01-01"]
      ),
      (#"[{"a": 1}, {"a": 2},]"#, ["1", "2"]),
      ("{\"a\": 1},\n{\"a\": 2},\n", ["1", "2"]),
      ("\u{FEFF}{\"a\": \"x\"}", ["x"]),
      (#"{"n": NaN, "m": -1.5e3, "p": +4930123456}"#, ["+4930123456"]),
    ])
  func dialects(text: String, expected: [String]) throws {
    let leaf = try ParsedLeaf(text)
    #expect(leaf.report.media == .json)
    #expect(leaf.records.flatMap(\.fields).map(\.text) == expected)
  }

  @Test(
    "Escapes, halves of pairs, wrong ones",
    arguments: [
      (#"\u00e9\n\/\"\\"#, "é\n/\"\\"), (#"\ud83d\ude00"#, "😀"), (#"\ud83dx"#, "\u{FFFD}x"),
      (#"\ude00"#, "\u{FFFD}"), (#"\ud83d\n"#, "\u{FFFD}\n"), (#"\ud83d\ud83d\ude00"#, "\u{FFFD}😀"),
      (#"\u00zz"#, "\u{FFFD}zz"), (#"\x41\u0040"#, "A@"), (#"\ud83d"#, "\u{FFFD}"),
    ])
  func escapes(written: String, expected: String) throws {
    let leaf = try ParsedLeaf("{\"k\": \"\(written)\"}")
    #expect(leaf.texts == [[expected]])
  }

  @Test(
    "Other texts that begin like JSON stay text",
    arguments: [
      "[section]\nkey = value\n", "{not json at all", "[1, 2, 3]", "{}", "[]",
      "[2024-01-01 10:00] start\n",
      "{ color: red; }", "[[1]]", "{{template}}",
    ])
  func otherTexts(text: String) throws {
    #expect(try ParsedLeaf(text).report.media != .json)
  }

  @Test("A broken line is read as text, and the next one as JSON again")
  func brokenLines() throws {
    let leaf = try ParsedLeaf(
      """
      {"m": "a@example.com"}
      {"m": "b@example.com", oops "c@example.com"}
      Traceback: d@example.com
      {"m": "e@example.com"}
      """)
    #expect(leaf.report.reason == "2 broken JSON lines were read as text")
    let all = leaf.records.flatMap(\.fields).map(\.text).joined(separator: " ")
    for letter in "abcde" { #expect(all.contains("\(letter)@example.com")) }
    #expect(leaf.records.last?.fields.first?.name == "m")
  }

  @Test("What is no JSON any more is read as text from there")
  func brokenText() throws {
    let leaf = try ParsedLeaf(
      #"[{"m": "a@example.com"}, {"m": "b@example.com"}] == "c@example.com""#)
    #expect(leaf.records.count >= 3)
    let single = try ParsedLeaf(
      #"{"list": [{"m": "a@example.com"}, {"m": "b@example.com" "c@example.com""# + "\n")
    #expect(single.report.media != .json)
  }

  @Test("Deeper than the limit: refused as JSON, read as text")
  func depth() throws {
    let text =
      #"{"m": "a@example.com", "x": "# + String(repeating: "[", count: 1000) + "\"b@example.com\""
    let leaf = try ParsedLeaf(text)
    #expect(leaf.report.reason.contains("limit 256"))
    #expect(leaf.records.flatMap(\.fields).map(\.text).joined().contains("b@example.com"))
  }

  @Test("The same records whatever the pieces and the batches; cut anywhere it ends in an outcome")
  func pieces() throws {
    let text = """
      {"id": 1, "name": {"first": "Ànn\\u00e9\\ud83d\\ude00", "last": "Ng"}, "list": [{"a": [1, [2]]}, {}]}
      {"id": 2, "n": -1.5e3, "o": {"p": {"q": "r"}}, "m": "bob@example.com"}
      """
    let whole = try ParsedLeaf(text)
    let bytes = Array(text.utf8)
    for chunk in [1, 2, 3, 7, 64] {
      let pieces = try ParsedLeaf(bytes, batchInBytes: 1, chunk: chunk)
      #expect(pieces.records.map(\.fields) == whole.records.map(\.fields))
    }
    for end in 0...bytes.count {
      _ = try ParsedLeaf(Array(bytes[..<end]), batchInBytes: 9, chunk: 4)
    }
  }

  @Test("A string larger than a record may be goes on in the next one, whole")
  func largeString() throws {
    let value = String(repeating: "0123456789", count: 1 << 20)
    let leaf = try ParsedLeaf("{\"k\": \"\(value)\"}\n{\"k\": \"end\"}")
    let texts = leaf.records.flatMap(\.fields).map(\.text)
    #expect(texts.dropLast().joined() == value)
    #expect(texts.count > 2 && texts.last == "end")
    #expect(leaf.batches.dropLast().allSatisfy { $0.text.count < 6 << 20 })
  }

  @Test("Names without end share one column")
  func manyNames() throws {
    let members = (0..<40_000).map { "\"k\($0)\": \($0)" }.joined(separator: ",")
    let leaf = try ParsedLeaf("{\(members)}")
    #expect(leaf.records.flatMap(\.fields).count == 40_000)
    #expect(try #require(leaf.batches.last).schema.columns.count <= 16 << 10)
  }

  /// Random values, written and read again, beside what was planted.
  @Test(arguments: 0..<40) func randomValues(seed: Int) throws {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    var planted: [String] = []
    func value(_ depth: Int) -> String {
      switch next(depth > 4 ? 3 : 6) {
      case 0:
        let text = (0..<1 + next(6)).map { _ in ["a", "é", "\\n", "\\\"", "\\u4e2d", "😀"][next(6)] }
          .joined()
        let plain = text.replacingAll("\\n", "\n").replacingAll("\\\"", "\"").replacingAll(
          "\\u4e2d", "中")
        planted.append(plain)
        return "\"\(text)\""
      case 1:
        planted.append("\(next(1000))x".dropLast().description)
        return planted[planted.count - 1]
      case 2: return ["true", "false", "null"][next(3)]
      case 3, 4:
        return "{"
          + (0..<next(4)).map { "\"k\($0)\" : \(value(depth + 1))" }.joined(separator: " , ") + "}"
      default: return "[" + (0..<next(4)).map { _ in value(depth + 1) }.joined(separator: ",") + "]"
      }
    }
    let text = (0..<20).map { "{\"id\($0)\":\(value(0)),\"v\":\(value(0))}" }.joined(
      separator: "\n")
    let leaf = try ParsedLeaf(text)
    #expect(leaf.report.media == .json)
    #expect(leaf.records.flatMap(\.fields).map(\.text) == planted)
  }
}

extension String {
  fileprivate func replacingAll(_ old: String, _ new: String) -> String {
    split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
  }

  @Test("The first row of an array of arrays names the cells of the others")
  func namedRows() throws {
    let leaf = try ParsedLeaf(
      #"{"v": 1, "rows": [["id", "email", "company"], [1, "ann@example.com", "Velora"], [2, "bob@example.com", "Qworp"]]}"#
    )
    #expect(
      leaf.records.map(\.description) == [
        "0:[v=1]", "2:[id=1, email=ann@example.com, company=Velora]",
        "3:[id=2, email=bob@example.com, company=Qworp]",
      ])
  }

  @Test(
    "Rows that hold nothing", arguments: ["[[],[]]", #"{"a":[[]]}"#, "[[[]],[]]", "[[],[],[{}]]"])
  func emptyRows(text: String) throws {
    #expect(try ParsedLeaf(text).records.isEmpty)
  }
}
