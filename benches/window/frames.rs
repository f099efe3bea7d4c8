//! One frame of the window, its parts timed: what iced does for an event, in its order.

use std::time::{Duration, Instant};

use iced::advanced::renderer::Style;
use iced::advanced::widget::Operation;
use iced::advanced::widget::operation::Outcome as Done;
use iced::futures::{FutureExt, StreamExt};
use iced::theme::Base;
use iced::{Color, Event, Rectangle, Renderer, Size, Task, window};
use iced_test::runtime::{Action, task};
use iced_tiny_skia::Layer;
use iced_tiny_skia::graphics::{Viewport, damage};
use recit::app::Message;
use tiny_skia::{Mask, Pixmap};

use crate::robot::Robot;

/// What a frame cost, seconds.
#[derive(Clone, Copy, Default)]
pub(crate) struct Spent {
    /// The widgets hear of it, and the app answers.
    pub(crate) answer: f64,
    /// The next view is made, compared with the one before and laid out; tasks look for things in it.
    pub(crate) layout: f64,
    /// What is to be drawn is listed.
    pub(crate) list: f64,
    /// What differs is drawn into the pixels.
    pub(crate) paint: f64,
}

impl Spent {
    pub(crate) fn whole(self) -> f64 {
        self.answer + self.layout + self.list + self.paint
    }
}

/// The pixels of a window, and what was drawn into them last.
pub(crate) struct Screen {
    pixels: Pixmap,
    mask: Mask,
    drawn: Option<Vec<Layer>>,
    viewport: Viewport,
}

impl Screen {
    pub(crate) fn new(width: u32, height: u32) -> Self {
        Self {
            pixels: Pixmap::new(width, height).unwrap(),
            mask: Mask::new(width, height).unwrap(),
            drawn: None,
            viewport: Viewport::with_physical_size(Size::new(width, height), 1.0),
        }
    }

    /// Draws what differs from what was drawn last, as the software renderer's own window does.
    pub(crate) fn paint(&mut self, renderer: &mut Renderer, ground: Color) {
        let whole = Rectangle::with_size(self.viewport.logical_size());
        let differ = match &self.drawn {
            None => vec![whole],
            Some(drawn) => {
                let differ = damage::diff(
                    drawn,
                    renderer.layers(),
                    |layer| vec![layer.bounds],
                    Layer::damage,
                );
                damage::group(differ, whole)
            }
        };
        if !differ.is_empty() {
            self.drawn = Some(renderer.layers().to_vec());
            let pixels = &mut self.pixels.as_mut();
            renderer.draw(pixels, &mut self.mask, &self.viewport, &differ, ground);
        }
    }
}

/// Lets events happen together and draws the frame that shows what came of them.
pub(crate) fn frame(robot: &mut Robot, screen: &mut Screen, events: &[Event]) -> Spent {
    let mut spent = Spent::default();
    let (heard, mut messages) =
        robot.with_interface(|interface, renderer, cursor, board, messages| {
            let start = Instant::now();
            let _ = interface.update(events, cursor, renderer, board, messages);
            start.elapsed()
        });
    spent.answer += heard.as_secs_f64();
    // Twice is what iced allows before it draws all the same.
    for last in [false, false, true] {
        let start = Instant::now();
        let looked_for = answers(robot, &mut messages);
        spent.answer += start.elapsed().as_secs_f64();
        let ground = robot.app.theme().base();
        let theme = robot.app.theme();
        let start = Instant::now();
        let (drawn, said) = robot.with_interface(|interface, renderer, cursor, board, messages| {
            for operation in looked_for {
                let mut current = Some(operation);
                while let Some(mut operation) = current.take() {
                    interface.operate(renderer, operation.as_mut());
                    if let Done::Chain(next) = operation.finish() {
                        current = Some(next);
                    }
                }
            }
            let redraw = Event::Window(window::Event::RedrawRequested(Instant::now()));
            let _ = interface.update(&[redraw], cursor, renderer, board, messages);
            let laid = start.elapsed();
            if !messages.is_empty() && !last {
                return (laid, None);
            }
            let start = Instant::now();
            interface.draw(renderer, &theme, &Style { text_color: ground.text_color }, cursor);
            let listed = start.elapsed();
            let start = Instant::now();
            screen.paint(renderer, ground.background_color);
            (laid, Some((listed, start.elapsed())))
        });
        spent.layout += drawn.0.as_secs_f64();
        messages = said;
        if let Some((listed, painted)) = drawn.1 {
            (spent.list, spent.paint) = (listed.as_secs_f64(), painted.as_secs_f64());
            break;
        }
    }
    spent
}

/// Gives the app what was said, and what that brings about; what it looks for in the window comes back.
fn answers(robot: &mut Robot, messages: &mut Vec<Message>) -> Vec<Box<dyn Operation>> {
    let mut looked_for = Vec::new();
    while !messages.is_empty() {
        for message in std::mem::take(messages) {
            let task: Task<Message> = robot.app.update(message);
            let Some(mut stream) = task::into_stream(task) else { continue };
            loop {
                // A task that has looked for something waits until the window has answered: that is done by the frame.
                let waits = !looked_for.is_empty();
                let next = match stream.next().now_or_never() {
                    Some(next) => next,
                    None if waits => break,
                    None => iced::futures::executor::block_on(stream.next()),
                };
                let Some(action) = next else { break };
                match action {
                    Action::Output(message) => messages.push(message),
                    Action::Widget(operation) => looked_for.push(operation),
                    _ => {}
                }
            }
        }
    }
    looked_for
}

/// The middle and the longest of several.
pub(crate) fn middle_and_most(mut times: Vec<f64>) -> (f64, f64) {
    times.sort_by(f64::total_cmp);
    let at = |index: usize| times.get(index).copied().unwrap_or_default();
    (at(times.len() / 2), at(times.len().saturating_sub(1)))
}

/// Milliseconds, in words.
pub(crate) fn milliseconds(seconds: f64) -> String {
    format!("{:.2} ms", Duration::from_secs_f64(seconds).as_secs_f64() * 1e3)
}
