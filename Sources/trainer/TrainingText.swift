/// The labelled texts, as scripts/train writes them.
///
/// A line `W bits word` gives a word of the lexicon, `C name` the name of a company; `D set fold weight` begins a document; a line
/// `B bytes start end label …` is followed by a block of text and a line end.
struct TrainingText {
  struct Span {
    var start: Int
    var end: Int
    /// 0 person, 1 company, 2 place.
    var label: Int
  }

  struct Block {
    var text: [UInt8]
    var spans: [Span]
  }

  struct Document {
    var set: String
    var fold: Int
    var weight: Float
    var blocks: [Block] = []
  }

  var lexicon: [(bits: UInt16, word: String)] = []
  /// Names of companies without their legal forms.
  var companies: [String] = []
  var documents: [Document] = []

  init(_ bytes: [UInt8]) {
    var at = 0
    while at < bytes.count {
      let end = bytes[at...].firstIndex(of: 0x0A) ?? bytes.count
      let parts = String(decoding: bytes[at..<end], as: UTF8.self).split(separator: " ")
      at = end + 1
      switch parts.first {
      case "W": lexicon.append((UInt16(parts[1])!, String(parts[2])))
      case "C": companies.append(parts.dropFirst().joined(separator: " "))
      case "D":
        documents.append(
          Document(set: String(parts[1]), fold: Int(parts[2])!, weight: Float(parts[3])!))
      case "B":
        let numbers = parts.dropFirst().map { Int($0)! }
        let spans = stride(from: 1, to: numbers.count, by: 3).map {
          Span(start: numbers[$0], end: numbers[$0 + 1], label: numbers[$0 + 2])
        }
        let text = Array(bytes[at..<at + numbers[0]])
        documents[documents.count - 1].blocks.append(Block(text: text, spans: spans))
        at += numbers[0] + 1
      default: break
      }
    }
  }
}
