//! What only the browser itself can tell of a page: its measure, its picture, its names for a screen reader.

use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use poem::http::Method;
use serde_json::{Value, json};
use thirtyfour::common::command::{Command, ExtensionCommand};
use thirtyfour::extensions::cdp::ChromeDevTools;
use thirtyfour::{WebDriver, WebElement};

/// Sends a command of the DevTools protocol to the page that is open.
pub async fn devtools(driver: &WebDriver, command: &str, parameters: Value) -> Value {
    let devtools = ChromeDevTools::new(driver.handle.clone());
    devtools.execute_cdp_with_params(command, parameters).await.unwrap()
}

/// How wide the content is, and how wide the window, in CSS pixels.
pub async fn widths(driver: &WebDriver) -> (f64, f64) {
    let metrics = devtools(driver, "Page.getLayoutMetrics", json!({})).await;
    (number(&metrics["cssContentSize"]["width"]), number(&metrics["cssLayoutViewport"]["clientWidth"]))
}

/// The whole page as a PNG, also what lies below the window.
pub async fn picture(driver: &WebDriver) -> Vec<u8> {
    let metrics = devtools(driver, "Page.getLayoutMetrics", json!({})).await;
    let size = &metrics["cssContentSize"];
    let clip = json!({ "x": 0, "y": 0, "width": size["width"], "height": size["height"], "scale": 1 });
    let wanted = json!({ "format": "png", "captureBeyondViewport": true, "clip": clip });
    let taken = devtools(driver, "Page.captureScreenshot", wanted).await;
    STANDARD.decode(taken["data"].as_str().unwrap()).unwrap()
}

/// The name that the browser gives an element in its accessibility tree.
pub async fn accessible_name(element: &WebElement) -> String {
    let question = ComputedLabel(element.element_id().to_string());
    let answer = element.handle.cmd(Command::ExtensionCommand(Box::new(question))).await.unwrap();
    answer.value().unwrap()
}

/// `Get Computed Label` of the WebDriver standard.
#[derive(Debug)]
struct ComputedLabel(String);

impl ExtensionCommand for ComputedLabel {
    fn parameters_json(&self) -> Option<Value> {
        None
    }

    fn method(&self) -> Method {
        Method::GET
    }

    fn endpoint(&self) -> Arc<str> {
        format!("/element/{}/computedlabel", self.0).into()
    }
}

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap()
}
