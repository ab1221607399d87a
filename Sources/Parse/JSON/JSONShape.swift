/// What the head of a text says of it as JSON: whether it is, and where its records stand.
///
/// A record is an object that is one of several: an element of an array, a value of an object that is
/// used as a map (`{"u1": {…}, "u2": {…}}`), or, where nothing in it repeats or another value
/// follows, a value at the top. The outermost counts; what is nested in a record belongs to it. Rows
/// (`[["a", "b"], ["c", "d"]]`) are records, too.
struct JSONShape: JSONVisitor {
  /// What is looked at.
  static let headInBytes = 64 << 10
  /// Objects of at least this many objects and of nothing else are maps.
  private static let smallestMap = 3
  private static let maximumDepth = 64

  private struct Frame {
    let isArray: Bool
    var objects = 0
    var others = 0
  }

  private var frames: [Frame] = []
  private var keys = 0
  private var rows = 0
  private var elements = 0

  /// Several values at the top, one behind the other, as in JSON lines.
  private(set) var isSequence = false
  /// Depths, the outermost container's being 0, of objects that are maps.
  private(set) var mapDepths: Set<Int> = []

  /// Objects at the top are records.
  var isTopRecord: Bool { isSequence || elements == 0 && mapDepths.isEmpty && rows == 0 }

  private init() {}

  /// Each value at the top is a record, or the elements of an array of objects are.
  static let oneByOne: JSONShape = {
    var shape = JSONShape()
    shape.isSequence = true
    return shape
  }()

  /// Whether `text` is one object or array from its start to its end, and names something.
  static func isWhole(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var shape = JSONShape()
    var tokenizer = JSONTokenizer(maximumDepth: maximumDepth)
    _ = tokenizer.parse(text, &shape)
    if tokenizer.failure == nil { tokenizer.finish(&shape) }
    return tokenizer.failure == nil && tokenizer.values == 1 && shape.keys > 0
  }

  /// The shape of the JSON that `text` begins with; nil where it begins with none, or with none that
  /// names anything. `isAtEnd` says that it is the whole of it.
  static func of(_ text: UnsafeBufferPointer<UInt8>, isAtEnd: Bool) -> JSONShape? {
    guard let first = text.first(where: { $0 > 0x20 }),
      first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
    else { return nil }
    let head = UnsafeBufferPointer(rebasing: text.prefix(headInBytes))
    var shape = JSONShape()
    var tokenizer = JSONTokenizer(maximumDepth: maximumDepth)
    _ = tokenizer.parse(head, &shape)
    let isWhole = isAtEnd && head.count == text.count
    if isWhole { tokenizer.finish(&shape) }
    shape.finish()
    shape.isSequence = tokenizer.values > 1 || tokenizer.values == 1 && !shape.frames.isEmpty
    let isTable = shape.keys > 0 || shape.rows > 1
    switch tokenizer.failure {
    case nil, .unfinished, .tooDeep: return isTable ? shape : nil
    // A line that is broken among others that are not.
    case .unexpected:
      guard isTable, tokenizer.values > 0, shape.keys > 0 else { return nil }
      shape.isSequence = true
      return shape
    }
  }

  /// What is open where the head ends may be a map.
  private mutating func finish() {
    for depth in frames.indices { noteMap(frames[depth], depth) }
  }

  private mutating func noteMap(_ frame: Frame, _ depth: Int) {
    guard !frame.isArray, frame.objects >= Self.smallestMap, frame.others == 0 else { return }
    mapDepths.insert(depth)
  }

  private mutating func note(isObject: Bool) {
    guard !frames.isEmpty else { return }
    if isObject {
      frames[frames.count - 1].objects += 1
    } else {
      frames[frames.count - 1].others += 1
    }
  }

  mutating func beginObject() {
    if frames.last?.isArray == true { elements += 1 }
    note(isObject: true)
    frames.append(Frame(isArray: false))
  }

  mutating func endObject() {
    guard let frame = frames.popLast() else { return }
    noteMap(frame, frames.count)
  }

  mutating func beginArray() {
    if frames.last?.isArray == true { rows += 1 }
    note(isObject: false)
    frames.append(Frame(isArray: true))
  }

  mutating func endArray() { _ = frames.popLast() }
  mutating func beginKey() { keys += 1 }
  mutating func endKey() {}
  mutating func beginString() { note(isObject: false) }
  mutating func endString() {}
  mutating func run(_ bytes: UnsafeBufferPointer<UInt8>) {}
  mutating func literal(_ bytes: UnsafeBufferPointer<UInt8>) { note(isObject: false) }
}
