//! Figures published elsewhere.

use super::*;

#[tokio::test]
async fn figures_published_elsewhere_come_in_once_and_stand_apart() {
    let app = TestApp::at(NOW).await;
    let past = || read_history(atoll::countries::HISTORY).unwrap().into_iter().map(Result::unwrap).collect();
    let dry = import_history(&app.ctx(), past(), false).await.unwrap();
    assert_eq!((dry.new, dry.same), (6, 0));
    let mut visitor = app.visitor();
    visitor.get("/en/statistics").await;
    assert!(!visitor.text().contains("Published elsewhere"), "a dry run writes nothing");
    import_history(&app.ctx(), past(), true).await.unwrap();
    let again = import_history(&app.ctx(), past(), true).await.unwrap();
    assert_eq!((again.new, again.changed, again.same), (0, 0, 6));
    visitor.get("/en/statistics").await;
    assert!(visitor.text().contains("UN press release L/3002, 2002"), "{}", visitor.text());
    visitor.click("UN Int. Law Fellowship 2002").await;
    let rows = visitor.page().texts("tbody tr");
    assert!(rows[0].contains("61") && rows[0].contains("87"), "{rows:?}");
    assert!(visitor.text().contains("These figures are not ours"));
    visitor.get("/en").await;
    assert!(!visitor.text().contains("148"), "they are never mixed with ours");
}
