// Hot code: the callbacks run for each element and each run of text.
internal import Bytes
internal import CXML2
internal import Corpus

/// A libxml2 SAX2 parser that is fed piece by piece and builds records.
///
/// It loads nothing: no network, no external subset, no entities. Entities that the document type
/// declares are not expanded, whatever they hold; their references are left out. Not `HUGE`, so
/// that libxml2's own limits hold. The text is UTF-8 already, whatever it declares.
struct XMLPushParser: ~Copyable {
  /// What the callbacks work on; allocated apart, so that its address stays.
  struct State {
    var builder: XMLRecordBuilder
    var context: xmlParserCtxtPtr?
    var maximumDepth: Int
    var failure: XMLFailure?
    /// References to entities that were left out.
    var skippedReferences = 0
    var lastNamespace: UnsafePointer<xmlChar>?
    var isOffice = false
  }

  private let state: UnsafeMutablePointer<State>

  private static let isReady: Bool = {
    xmlInitParser()
    return true
  }()

  init(_ shape: XMLShape, limits: Limits, fieldNames: FieldNames) {
    _ = Self.isReady
    state = .allocate(capacity: 1)
    state.initialize(
      to: State(
        builder: XMLRecordBuilder(
          shape, limits: limits, fieldNames: fieldNames),
        maximumDepth: limits.maximumXMLDepth))
    var handler = XMLCallbacks.handler()
    // SAFETY: libxml2 copies the handler; `state` lives until `deinit`, after the context.
    let context = xmlCreatePushParserCtxt(&handler, state, nil, 0, nil)
    state.pointee.context = context
    if let context {
      let options =
        XML_PARSE_NONET.rawValue | XML_PARSE_IGNORE_ENC.rawValue | XML_PARSE_NOERROR.rawValue
        | XML_PARSE_NOWARNING.rawValue
      xmlCtxtUseOptions(context, Int32(options))
    }
  }

  deinit {
    xmlFreeParserCtxt(state.pointee.context)
    state.deinitialize(count: 1)
    state.deallocate()
  }

  /// Why the parser stopped; nil while it goes on.
  var failure: XMLFailure? { state.pointee.failure }
  var skippedReferences: Int { state.pointee.skippedReferences }
  var record: UInt64 { state.pointee.builder.record }

  /// Parses the next piece; false when the document cannot be read any further.
  mutating func parse(_ piece: UnsafeBufferPointer<UInt8>) -> Bool {
    guard state.pointee.failure == nil, !piece.isEmpty else { return state.pointee.failure == nil }
    return parse(piece, isLast: false)
  }

  /// Ends the document; false when something is missing.
  mutating func end() -> Bool {
    guard state.pointee.failure == nil else { return false }
    return parse(UnsafeBufferPointer(start: nil, count: 0), isLast: true)
  }

  private mutating func parse(_ piece: UnsafeBufferPointer<UInt8>, isLast: Bool) -> Bool {
    guard let context = state.pointee.context else {
      state.pointee.failure = XMLFailure(cause: .malformed(0), position: 0)
      return false
    }
    let status = piece.withMemoryRebound(to: CChar.self) {
      xmlParseChunk(context, $0.baseAddress, Int32($0.count), isLast ? 1 : 0)
    }
    if status != 0, context.pointee.wellFormed == 0, state.pointee.failure == nil {
      XMLCallbacks.fail(state, .malformed(status))
    }
    return state.pointee.failure == nil
  }

  /// Hands over what was begun, whether the document ended well or not.
  mutating func finish() { state.pointee.builder.finish() }

  /// The batches that are complete.
  mutating func take() -> [RecordBatch] { state.pointee.builder.take() }
}
