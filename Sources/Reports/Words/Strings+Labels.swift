import Documents

extension Strings {
  /// The few words that pages add themselves.
  var labels: Document.Labels {
    var labels = Document.Labels()
    labels.contents = self("page.contents")
    labels.chartData = self("page.chartData")
    labels.skipToContent = self("page.skipToContent")
    labels.figure = self("scorecard.figure")
    labels.value = self("index.value")
    labels.remarks = self("page.remarks")
    return labels
  }
}
