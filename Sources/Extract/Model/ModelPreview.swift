// Cold code: the trainer's way in.

/// What a model finds in a text, for the trainer to measure.
package struct ModelPreview {
  package struct Name {
    /// 0 person, 1 company, 2 place.
    package let label: Int
    package let range: Range<Int>
    package let likelihood: Float
  }

  private var model = TextModel()

  package init() {}

  package mutating func begin() { model.begin() }

  package mutating func names(in text: [UInt8], _ data: ModelData) -> [Name] {
    text.withUnsafeBufferPointer { model.find(in: $0, 0..<text.count, data) }
    return model.matches.map {
      Name(label: $0.kind.rawValue, range: $0.range, likelihood: $0.likelihood)
    }
  }
}
