// Hot code: called by libxml2 for each element and each run of text.
internal import CXML2
internal import Glibc

/// libxml2's view of an `XMLPushParser`.
///
/// SAFETY of all callbacks: their first argument is the state pointer that was given with the
/// handler; names and values live as long as libxml2 says, which is at least the call.
enum XMLCallbacks {
  typealias State = XMLPushParser.State

  /// A handler for `xmlCreatePushParserCtxt`, which copies it.
  static func handler() -> xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.startElementNs = { context, name, _, uri, _, _, count, defaulted, attributes in
      guard let state = XMLCallbacks.state(context), let name else { return }
      XMLCallbacks.start(state, name, uri, Int(count - defaulted), attributes)
    }
    handler.endElementNs = { context, _, _, _ in
      XMLCallbacks.state(context)?.pointee.builder.end()
    }
    handler.characters = { context, bytes, count in
      guard let state = XMLCallbacks.state(context) else { return }
      state.pointee.builder.characters(UnsafeBufferPointer(start: bytes, count: Int(count)))
    }
    handler.cdataBlock = handler.characters
    handler.ignorableWhitespace = handler.characters
    handler.comment = { context, text in
      guard let state = XMLCallbacks.state(context), let text else { return }
      let count = strlen(UnsafeRawPointer(text).assumingMemoryBound(to: CChar.self))
      state.pointee.builder.comment(UnsafeBufferPointer(start: text, count: count))
    }
    handler.reference = { context, _ in
      XMLCallbacks.state(context)?.pointee.skippedReferences += 1
    }
    handler.internalSubset = { context, _, _, _ in
      // An entity that is not known is an error only where nothing could have declared it; as
      // declarations are not read, it must never be one behind a document type.
      XMLCallbacks.state(context)?.pointee.context?.pointee.hasExternalSubset = 1
    }
    handler.serror = { context, error in
      guard let state = XMLCallbacks.state(context), let error,
        error.pointee.level == XML_ERR_FATAL
      else { return }
      XMLCallbacks.fail(state, .malformed(error.pointee.code))
    }
    return handler
  }

  @inline(__always)
  private static func state(_ context: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<State>? {
    context?.assumingMemoryBound(to: State.self)
  }

  private static func start(
    _ state: UnsafeMutablePointer<State>, _ name: UnsafePointer<xmlChar>,
    _ uri: UnsafePointer<xmlChar>?, _ attributeCount: Int,
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    if uri != state.pointee.lastNamespace {
      state.pointee.lastNamespace = uri
      state.pointee.isOffice = uri.map { OfficeElement.isNamespace($0) } ?? false
    }
    let isOffice = state.pointee.isOffice
    guard state.pointee.builder.depth < state.pointee.maximumDepth else {
      return fail(state, .tooDeep(state.pointee.maximumDepth))
    }
    state.pointee.builder.start(name, isOffice: isOffice)
    guard attributeCount > 0, let attributes else { return }
    // Five pointers each: local name, prefix, namespace, start and end of the value.
    for index in 0..<attributeCount {
      guard let name = attributes[5 * index], let start = attributes[5 * index + 3],
        let end = attributes[5 * index + 4], end > start
      else { continue }
      if isOffice, !OfficeElement.isKept(attribute: name) { continue }
      state.pointee.builder.attribute(
        name, UnsafeBufferPointer(start: start, count: end - start))
    }
  }

  /// Notes the first failure and where the parser stands, and stops it.
  static func fail(_ state: UnsafeMutablePointer<State>, _ cause: XMLFailure.Cause) {
    guard state.pointee.failure == nil, let context = state.pointee.context else { return }
    var position: UInt64 = 0
    if let input = context.pointee.input, let base = input.pointee.base,
      let current = input.pointee.cur
    {
      position = UInt64(input.pointee.consumed) + UInt64(max(0, current - base))
    }
    state.pointee.failure = XMLFailure(cause: cause, position: position)
    if case .tooDeep = cause { return xmlStopParser(context) }
    // In a malformed comment libxml2 would go on, and copy all of it for each further error. Not
    // `xmlStopParser`: it frees the input, at which the parser still looks where it found the error.
    context.pointee.instate = XML_PARSER_EOF
  }
}
